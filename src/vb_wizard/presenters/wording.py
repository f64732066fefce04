"""Fixed words that can be said in another language. Dutch is what is written in the code, and costs nothing.

Neighbours: the blocks in the `words` modules are made of this; `ui.language` installs a translation. Nothing here knows Qt.

A word is looked up when it is used, never when a module is imported, so the language can change while the program runs.
What leaves the program on paper is always Dutch: whoever makes a document does so inside `as_written`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

Translate = Callable[[str, str, int], str | None]
"""Takes the name of a block, what is written there, and a number (-1 without one); returns nothing when it does not know."""

_no_number = -1
_is_dutch: ContextVar[bool] = ContextVar("is_dutch", default=False)


class Wording:
    """A block of fixed words: a class with nothing but constants, of which one instance is used.

    A constant is a text, a `Plural`, or a tuple or mapping of these. The keys of a mapping are no words. Texts carry named
    places, such as `{name}`, for what is filled in.
    """

    __slots__ = ()


class Plural:
    """Words that go with a number, `{n}`: one form for 1 and one for any other; other languages may have more."""

    __slots__ = ("many", "one")

    def __init__(self, one: str, many: str) -> None:
        """Keep both forms."""
        self.one = one
        self.many = many

    def __call__(self, n: int, **parts: object) -> str:
        """Return the words for a number, with whatever else has a place in them."""
        return self._form(n).format(n=n, **parts)

    def _form(self, n: int) -> str:
        return self.one if n == 1 else self.many


class _Translated(Plural):
    """A plural in another language, which knows itself how many forms there are."""

    __slots__ = ("_block", "_translate")

    def __init__(self, written: Plural, block: str, translate: Translate) -> None:
        super().__init__(written.one, written.many)
        self._block = block
        self._translate = translate

    def _form(self, n: int) -> str:
        return self._translate(self._block, self.many, n) or super()._form(n)


def speak(translate: Translate | None) -> None:
    """Say every block in another language from now on; None gives the Dutch that is written in the code."""
    if translate is None:
        if "__getattribute__" in vars(Wording):
            del Wording.__getattribute__
        return
    known: dict[tuple[type, str], object] = {}

    def look_up(block: Wording, name: str) -> object:
        written = object.__getattribute__(block, name)
        if name.startswith("_") or _is_dutch.get():
            return written
        kind = type(block)
        if (kind, name) not in known:
            known[kind, name] = _said(kind.__name__, written, translate)
        return known[kind, name]

    Wording.__getattribute__ = look_up  # type: ignore[method-assign,assignment]  # why - a language that is not spoken costs nothing


def _said(block: str, written: object, translate: Translate) -> object:
    match written:
        case str():
            return translate(block, written, _no_number) or written
        case Plural():
            return _Translated(written, block, translate)
        case tuple():
            return tuple(_said(block, one, translate) for one in written)
        case Mapping():
            return {key: _said(block, one, translate) for key, one in written.items()}
        case _:
            return written


@contextmanager
def as_written() -> Iterator[None]:
    """Say everything in Dutch within this block or function, in this thread only: for what is kept, printed or sent."""
    before = _is_dutch.set(True)
    try:
        yield
    finally:
        _is_dutch.reset(before)
