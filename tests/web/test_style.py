"""The colours of the dossier can be told from their ground, by day and by night (WCAG 2.2, 1.4.3 AA)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

CSS = files("stemma.web").joinpath("static", "dossier.css").read_text("utf-8")
AA = 4.5  # contrast ratio of text

DAY, NIGHT = (
    dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", part))
    for part in re.split(r"@media \(prefers-color-scheme: dark\)|@media screen and \(max-width", CSS)[:2]
)
ON_PAPER = ("ink", "soft", "link", "blue", "green", "red", "violet")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The ratio of the lighter to the darker."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize(
    ("front", "ground"),
    [
        *((name, ground) for name in ON_PAPER for ground in ("paper", "wash")),
        *((name, "mark") for name in ("ink", "soft", "link")),
        ("on", "mark-on"),
    ],
)
def test_text_stands_out_from_its_ground(palette: dict[str, str], front: str, ground: str) -> None:
    assert contrast(palette[front], palette[ground]) >= AA


def test_the_style_fetches_nothing() -> None:
    assert not re.search(r"url\(|@import|@font-face|https?:", CSS)
