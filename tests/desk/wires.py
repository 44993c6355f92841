"""Pages of an invented news day: a dispatch with its copies, and a paragraph that a story of another week borrows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

FLOOD = """\
KOLVA, Tarnia — The river Mesk broke through the dyke at Kolva shortly after four on Thursday morning and stood a metre \
deep in the market hall by the time the sirens were heard.

Engineer Pavla Drenova of the water board said a crack had been reported on Monday and written down as a matter for the \
summer. "We had sand for a day and bags for an hour," she said.

Some 1,900 people were taken to the school on the hill, the district council said, and eleven were missing by nightfall, \
among them a ferryman who had gone back for his dog.

The dyke was built in 1934 by convicts from the quarry at Stoll, was raised twice with rubble from the old tannery, and \
nobody has dared to drive a cart along its crown since the spring flood of 1978 carried off the railway bridge."""


REPRINT = "\n\n".join(FLOOD.split("\n\n")[:3])
TRIMMED = "\n\n".join(FLOOD.split("\n\n")[:2])

BUDGET = """\
STOLL, Tarnia — The parliament of Tarnia voted on Tuesday for a budget that cuts the water board's money by a third, \
after a debate in which ministers read out recipes to gain time for a deal with the growers' party.

Finance minister Orhan Belk said the country had "more dykes than cows" and would have to choose. The vote was 61 to 58.

""" + FLOOD.split("\n\n")[3]

GARDEN = """\
LISKA, Tarnia — Gardeners in Liska have grown a pumpkin of 412 kilograms, the heaviest ever weighed in the valley, and \
mean to row across the mill pond in it on Sunday.

"It leaks a little near the stalk," said Hanne Orlik, who watered it with cold tea."""

PAGES = {
    "wire": ("Tarnia Press", "2022-04-07T06:10", "Dyke breaks at Kolva", FLOOD),
    "reprint": ("Kolva Courier", "2022-04-07T18:00", "River takes the market hall", REPRINT),
    "trimmed": ("Upper Mesk News", "2022-04-08", "Kolva under water", TRIMMED),
    "budget": ("Stoll Gazette", "2022-05-24", "Parliament cuts water board's money", BUDGET),
    "garden": ("Liska Leader", "2022-09-30", "A pumpkin to row in", GARDEN),
}


def written(folder: Path, names: Iterable[str]) -> list[str]:
    """Files with one of these pages each, in this order."""
    return [str(_file(folder / f"{name}.jsonl", name)) for name in names]


def _file(path: Path, name: str) -> Path:
    outlet, published, headline, text = PAGES[name]
    row = {
        "url": f"https://{name}.example/{name}",
        "text": text,
        "headline": headline,
        "outlet": outlet,
        "published": published,
    }
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return path
