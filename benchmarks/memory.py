"""Peak memory until the cases stand on the start screen, against a bare window."""

from __future__ import annotations

import statistics
import tempfile

from report import Figure
from start import shown

ROUNDS, AIM = 3, 1.5


def measure() -> list[Figure]:
    """Start each a few times and keep the median of the peaks."""
    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as data:
        shown("app", data)
        bare = statistics.median(shown("bare").memory for _ in range(ROUNDS)) / 1024
        app = statistics.median(shown("app", data).memory for _ in range(ROUNDS)) / 1024
    own = app / bare
    return [
        Figure("bare window, peak", bare, "MiB"),
        Figure("start screen, peak", app, "MiB", "bare", own, "<= 1.5x", own <= AIM),
    ]
