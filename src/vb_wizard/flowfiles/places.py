"""Places: where each key and value of one file stands, so that a path becomes a line and a column.

Neighbours: `yamltext` fills it, `validation` and `reading` look places up.
"""

from __future__ import annotations

from vb_wizard.domain.findings import Path

Place = tuple[int, int]
"""A line and a column, both counted from 1."""

START: Place = (1, 1)


class Places:
    """The places of one file by path."""

    def __init__(self) -> None:
        """Start without places."""
        self._keys: dict[Path, Place] = {}
        self._values: dict[Path, Place] = {}

    def put_key(self, path: Path, place: Place) -> None:
        """Remember where a key stands."""
        self._keys.setdefault(path, place)

    def put_value(self, path: Path, place: Place) -> None:
        """Remember where a value starts."""
        self._values.setdefault(path, place)

    def of_key(self, path: Path) -> Place:
        """Return where the key of a path stands, or else the nearest thing around it."""
        return self._keys.get(path) or self.of(path)

    def of(self, path: Path) -> Place:
        """Return where a reader should look for a path.

        That is the value when it stands beside its key, else the key. A path that is not in the file, because the file uses a
        short form, gives the nearest thing around it.
        """
        for length in range(len(path), -1, -1):
            known = path[:length]
            value, key = self._values.get(known), self._keys.get(known)
            if value is None:
                continue
            if length < len(path):
                value = self._inside(known, path[-1]) or value
            return value if key is None or key[0] == value[0] else key
        return START

    def _inside(self, around: Path, name: str | int) -> Place | None:
        """Find a key of this name somewhere inside a value, for tests that are nested in `all`, `any` or `not`."""
        if not isinstance(name, str):
            return None
        size = len(around)
        return next(
            (place for path, place in self._values.items() if path[:size] == around and path[-1:] == (name,)),
            None,
        )
