"""A dossier with markup at the end of every word of it: what a page that means harm would have Stemma print."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from stemma.model import Sentence

T = TypeVar("T")


def strange(trap: str = "http://trap.example") -> str:
    """Script, SVG, CSS, template syntax, addresses that run, frames and overrides; all of it would ask the trap."""
    return (
        f'<script src="{trap}/a">hit=1</script><img src="{trap}/b" onerror="hit=1"><svg onload="hit=1"><a href="'
        f'javascript:hit=1">x</a><style>@import "{trap}/c"; body{{display:none}}</style><link rel="stylesheet" href="'
        f'{trap}/d"><meta http-equiv="refresh" content="0;url={trap}/e"><iframe src="{trap}/f"></iframe><base href="'
        f'{trap}/g"></title></textarea></script></style></mark>-->]]> {{{{ 7*7 }}}} {{% raw %}} ${{7*7}}'
        '" onfocus="hit=1" autofocus tabindex="1" x=\' & &lt;b&gt; \u202eمرحبا \u2066'
    )


def disguised(told: T, end: str) -> T:
    """The same with this at the end of every string: spans still cite what they cited, equal ids are still equal."""
    if isinstance(told, str):
        return cast(T, told + end)
    if isinstance(told, tuple):
        return cast(T, tuple(disguised(one, end) for one in told))
    if isinstance(told, Sentence):  # its text is that of its span
        return cast(T, replace(told, span=disguised(told.span, end)))
    if is_dataclass(told):
        return cast(T, replace(told, **{one.name: disguised(getattr(told, one.name), end) for one in fields(told)}))  # type: ignore[type-var]
    return told
