"""The dossier of the fixture with names and titles that try to break out of a file."""

from __future__ import annotations

from dataclasses import replace

from tests.web.fixture import ARTICLES, DOSSIER

from stemma.model import Dossier

TITLE = "Fire & \"dust\" at <Maren>]]> 'silo' (5) [late]; \\\\ \x00\x1b[31m\u202e حريق في الميناء\r\nnext\tline \U0001f525"
OUTLET = 'The "Women\'s" [World] (Daily); שלום, \x07Post\\'


def hostile() -> Dossier:
    """Every headline, the title and every outlet hold what some format reads as its own sign."""
    articles = {each.id: replace(each, headline=TITLE, outlet=OUTLET) for each in ARTICLES}
    studies = tuple(replace(study, article=articles[study.article.id]) for study in DOSSIER.studies)
    return replace(DOSSIER, story=replace(DOSSIER.story, title=TITLE), studies=studies)
