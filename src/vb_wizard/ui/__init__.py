"""The window: PySide6 and only here. Screens are passive; controllers connect them to the use cases."""
