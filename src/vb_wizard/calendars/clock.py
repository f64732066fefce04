"""The clock of this machine, told in Dutch time.

Neighbours: fulfils `application.ports.Clock`; scenarios and tests have clocks of their own.
"""

from __future__ import annotations

from datetime import datetime

from vb_wizard.domain.moments import AMSTERDAM


class SystemClock:
    """Tells the time of the machine in Dutch time, wherever the machine thinks it stands."""

    def now(self) -> datetime:
        """Return the aware time now, in Europe/Amsterdam."""
        return datetime.now(AMSTERDAM)
