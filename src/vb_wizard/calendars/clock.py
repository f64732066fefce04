"""The clock of this machine, told in Dutch time.

Neighbours: fulfils `application.ports.Clock`; scenarios and tests have clocks of their own.
"""

from __future__ import annotations

import time
from datetime import datetime

from vb_wizard.domain.moments import AMSTERDAM


class SystemClock:
    """Tells the time of the machine in Dutch time, wherever the machine thinks it stands."""

    def now(self) -> datetime:
        """Return the aware time now, in Europe/Amsterdam."""
        return datetime.now(AMSTERDAM)


def real_seconds() -> float:
    """Return the seconds since some start, the time that the machine slept included where the system tells it. Never goes back."""
    boot: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)
