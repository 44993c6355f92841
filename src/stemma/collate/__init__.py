"""Where the claims of a story's articles meet: points, findings, drift, quotations, events and who held what."""

from __future__ import annotations

from collections.abc import Sequence

from stemma.collate.borne import bearings
from stemma.collate.control import control
from stemma.collate.drift import drifts
from stemma.collate.fragility import without
from stemma.collate.grades import graded, shipped_rules
from stemma.collate.ground import ground
from stemma.collate.happenings import happenings
from stemma.collate.matching import matches
from stemma.collate.points import points
from stemma.collate.quotations import alterations, quotations, spoken
from stemma.collate.summary import summary
from stemma.lang import Language
from stemma.model import NO_LOSS, Dossier, Loss, Stemma, Story, Study
from stemma.model.bearing import Comparer

__all__ = ["collate"]


def collate(
    story: Story,
    studies: Sequence[Study],
    stemma: Stemma,
    tongue: Language,
    loss: Loss = NO_LOSS,
    comparer: Comparer | None = None,
) -> Dossier:
    """What is known of a story: the same dossier for any order of the studies.

    The claims of all articles are laid on common ground, matched, and weighed by the lines of the stemma. What is
    lost bears no weight on any point; what copying changed, and who is quoted, stay as they are. An article that
    is given twice counts once.
    """
    once = {study.article.id: study for study in sorted(studies, key=lambda study: study.article.id)}
    laid = ground(tuple(once.values()), stemma, tongue)
    borne = bearings(laid, comparer) if comparer else {}
    matched = matches(laid, borne)
    said = spoken(laid)
    altered = alterations(said, laid)
    left = without(laid, loss)
    drifted = drifts(laid, matched, altered)
    found = graded(points(matched if left is laid else matches(left, borne), left, drifted), shipped_rules())
    deeds = happenings(left)
    return Dossier(
        story,
        laid.studies,
        stemma,
        found,
        drifted,
        quotations(said, altered, laid),
        summary=summary(found, left),
        happenings=deeds,
        control=control(deeds, left.studies, tongue),
    )
