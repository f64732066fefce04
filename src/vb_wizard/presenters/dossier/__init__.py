"""What a dossier says, in Dutch and as frozen data: `dossier_view(request, calendar)` gives a `DossierView`."""

from vb_wizard.presenters.dossier.assemble import dossier_view
from vb_wizard.presenters.dossier.check import check_value, journal_lines
from vb_wizard.presenters.dossier.view import DossierView

__all__ = ["DossierView", "check_value", "dossier_view", "journal_lines"]
