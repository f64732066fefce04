"""The letters as data: what each block says for this case.

Neighbours: `assemble` puts a letter together; `vb_wizard.exchange` writes the file.
"""

from vb_wizard.presenters.letters.assemble import letter_view
from vb_wizard.presenters.letters.view import LetterView

__all__ = ["LetterView", "letter_view"]
