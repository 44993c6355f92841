"""The verbs that show one article: its story, its page, and the texts that it had."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from stemma.cli.options import DESK, AsJson, DeskFile, opened
from stemma.cli.printing import print_json
from stemma.errors import StemmaError

ArticleId = Annotated[str, typer.Argument(help="The article's id or its start; `stemma articles` lists them.")]


def show(
    article: ArticleId,
    desk: DeskFile = DESK,
    as_json: AsJson = False,
    page: Annotated[bool, typer.Option("--page", help="The page itself, byte for byte, to stdout.")] = False,
    versions: Annotated[
        bool, typer.Option("--versions", help="Its editions and their changes, as `stemma versions`.")
    ] = False,
) -> None:
    """One article: its story, its masthead with the evidence, and what was set aside and why."""
    if versions:
        print_versions(article, desk, as_json)
        return
    from stemma.web.shown import article_json, article_text

    with opened(desk) as open_desk:
        found, editions = open_desk.article(article), open_desk.editions(article)
        if page:
            evidence = open_desk.page(article)
            if evidence is None:
                raise StemmaError(f"{found.id}: the desk does not hold its page. Read {found.place} again.")
            sys.stdout.buffer.write(evidence.data)
            return
    print_json(article_json(found, editions)) if as_json else print(article_text(found, editions))


def versions(article: ArticleId, desk: DeskFile = DESK, as_json: AsJson = False) -> None:
    """The texts that an article had, oldest first, with what changed from each to the next, word by word."""
    print_versions(article, desk, as_json)


def print_versions(article: str, desk: DeskFile, as_json: bool) -> None:
    """The editions of an article on stdout."""
    from stemma.web.editions import editions_json, editions_text

    with opened(desk) as open_desk:
        editions = open_desk.editions(article)
        pages = {one.article: open_desk.article(one.article) for one in editions.editions}
    print_json(editions_json(editions, pages)) if as_json else print(editions_text(editions, pages))
