"""The outside world's time: the Dutch calendar of working days and the clock of this machine.

Neighbours: fulfils `Clock` and `WorkingDays` of `application.ports`; only `compose` plugs it in.
"""

from vb_wizard.calendars.clock import SystemClock, real_seconds
from vb_wizard.calendars.dutch import DutchCalendar

__all__ = ["DutchCalendar", "SystemClock", "real_seconds"]
