"""The window: PySide6 and only here. Screens are passive; controllers connect them to the use cases."""

from vb_wizard.ui.overrides import guard_overrides

__all__ = ["guard_overrides"]

# Before any class of the window is made, so that none escapes.
guard_overrides()
