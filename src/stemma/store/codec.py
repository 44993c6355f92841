"""Values of the model as JSON text and back, equal to what they were.

JSON has no infinity, and msgspec would write `null` for it, which in a claim means "no figure". So an open end is
written as the string "inf" or "-inf", which the lax mode of the decoder reads as a float again.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from math import isfinite
from typing import Any, TypeVar

import msgspec

from stemma.errors import BadDesk

T = TypeVar("T")


def encode(value: object) -> str:
    """A value of the model as JSON.

    A character that UTF-8 cannot hold (half a surrogate pair, as in the name of a file in an unknown encoding) is
    respelled, as `respelled` does.

    >>> encode((1.5, float("inf"), None))
    '[1.5,"inf",null]'
    """
    plain = _with_open_ends(msgspec.to_builtins(value))
    try:
        return msgspec.json.encode(plain).decode()
    except UnicodeEncodeError:
        return msgspec.json.encode(_respelled_within(plain)).decode()


def decode(text: str, of: type[T]) -> T:
    """The value of type `of` that `encode` made this text from.

    Keys that the type does not know are ignored and missing ones take their default, so that a desk outlives the
    growth of the model.

    >>> decode('[1.5,"inf",null]', tuple[float | None, ...])
    (1.5, inf, None)
    """
    try:
        # Lax, for the sake of "inf" alone: what stands in a `str` field stays a string, even "null" and "12".
        with _uncollected():
            return msgspec.json.decode(text, type=of, strict=False)
    except msgspec.DecodeError as fault:
        raise BadDesk(
            f"The desk holds a {getattr(of, '__name__', of)} that cannot be read ({fault}): it was damaged, or made "
            "by another program. Read the pages into a new desk."
        ) from fault


@contextmanager
def _uncollected() -> Iterator[None]:
    """Nothing is looked through for garbage meanwhile.

    A dossier is a million new objects that all stay, and the collector looks at them again and again as they come:
    that of 500 reprints is decoded in 0.16 s of processor time, not in 0.8.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def respelled(text: str) -> str:
    r"""The text with every character that UTF-8 cannot hold spelled as an escape.

    >>> respelled("caf\udce9.html")
    'caf\\udce9.html'
    """
    return text.encode("utf-8", "backslashreplace").decode()


def _with_open_ends(plain: Any) -> Any:
    """Lists, dicts and scalars with every float that JSON lacks written as a string."""
    if isinstance(plain, dict):
        return {key: _with_open_ends(value) for key, value in plain.items()}
    if isinstance(plain, list | tuple):
        return [_with_open_ends(value) for value in plain]
    if isinstance(plain, float) and not isfinite(plain):
        return str(plain)
    return plain


def _respelled_within(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {key: _respelled_within(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_respelled_within(value) for value in plain]
    return respelled(plain) if isinstance(plain, str) else plain
