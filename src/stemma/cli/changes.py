"""The verb that shows what changed."""

from __future__ import annotations

import sys

from stemma.cli.options import DESK, AsJson, DeskFile, StoryName, opened
from stemma.cli.printing import print_json


def history(story: StoryName = "", desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """What changed, oldest first: above all who stands elsewhere in the tree, and because of which article."""
    from stemma.web.changes import change_rows, change_text

    with opened(desk) as open_desk:
        entries = open_desk.history(story)
    if as_json:
        print_json(change_rows(entries))
    elif entries:
        print(change_text(entries))
    else:
        print("nothing happened here yet: `stemma read PATH` first", file=sys.stderr)
