"""What an engine gives back: values, and the records that failed, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stemma.errors import StemmaError


@dataclass(frozen=True, slots=True)
class Done:
    """One record after one stage: its values, or the error that it met (then `values` is empty)."""

    record: Any
    values: tuple[Any, ...]
    error: StemmaError | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A record that fell out of a plan, and why."""

    record: Any
    error: StemmaError


@dataclass(frozen=True, slots=True)
class Ran:
    """A whole plan after its run: what came out at the end, and what fell out on the way."""

    values: tuple[Any, ...]
    failed: tuple[Failed, ...]
