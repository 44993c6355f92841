"""All example stories with an editor's answer, and the way of their pages to a dossier."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from stemma.model import Dossier, Page, Story
from stemma.pipeline import Chapter, Journey, journey, told

ROOT = Path(__file__).parents[2]
MADE_UP = (
    *("sines", "mutarara", "antsirabe", "lupeni", "matammah", "bandirma", "menaka", "batangas", "kunar", "chala"),
    *(
        "cotonou",
        "lusambo",
        "dhamar",
        "sibiti",
        "djibasso",
        "tumaco",
        "hospet",
        "gedaref",
        "calama",
        "evia",
        "oruro",
        "kaduna",
        "mwanza",
        "zalingei",
        "wewak",
        "choluteca",
    ),
)
BLIND = ("djibasso", "zalingei", "wewak")
"""Stories of which nobody who works on Stemma has looked at what it makes of them: what a stranger's story gets."""
SHELF = (ROOT / "examples" / "mobaye", *(ROOT / "tests" / "stories" / name for name in MADE_UP))
MEDIA = {".html": "text/html", ".txt": "text/plain"}


@cache
def travelled(folder: Path) -> Journey:
    """The whole journey of a story's pages."""
    pages = sorted((folder / "pages").iterdir())
    return journey([Page(str(page), page.read_bytes(), MEDIA[page.suffix]) for page in pages])


def as_one(folder: Path) -> Dossier:
    """The dossier of all pages, also where they were told apart into several stories."""
    dossiers = travelled(folder).dossiers
    if len(dossiers) == 1:
        return dossiers[0]
    studies = tuple(sorted((s for each in dossiers for s in each.studies), key=lambda study: study.article.id))
    story = Story(folder.name, folder.name, tuple(study.article.id for study in studies), ())
    return next(told(Chapter(story, studies)))
