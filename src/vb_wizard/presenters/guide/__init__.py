"""What the trainer's guide says, in Dutch and as frozen data: `guide_view(request)` gives a `GuideView`."""

from vb_wizard.presenters.guide.assemble import guide_view
from vb_wizard.presenters.guide.view import GuideChapter, GuideView

__all__ = ["GuideChapter", "GuideView", "guide_view"]
