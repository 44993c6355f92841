"""Stemma: the family tree of a news story.

    >>> import stemma
    >>> stemma.__version__.count(".")
    2

The Python API is [`stemma.Desk`][stemma.desk.Desk]; the nouns stand in [`stemma.model`][stemma.model].
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stemma.desk import Desk

__version__ = "0.1.0"
__all__ = ["Desk", "__version__"]


def __getattr__(name: str) -> object:
    """Load the desk only when somebody asks for it, so that `stemma --help` stays quick."""
    if name == "Desk":
        from stemma.desk import Desk

        return Desk
    raise AttributeError(f"module 'stemma' has no attribute {name!r}")
