"""Which articles of a desk are withdrawn: what people decided, the later word standing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from stemma.model import Judgement, Verdict, Withdrawal
from stemma.store import Store

SEAM = "+"  # between what a dossier was made of and the withdrawals it was weighed by; no hash has it


def withdrawals(store: Store) -> Mapping[str, Withdrawal]:
    """The articles that are withdrawn now, by id."""
    found: dict[str, Withdrawal] = {}
    for each in store.judgements():
        article = each.subject.removeprefix("article/")
        if each.verdict is Verdict.WITHDRAWN:
            found[article] = Withdrawal(article, each.when, each.why, each.who)
        elif each.verdict is Verdict.STANDS:
            found.pop(article, None)
    return found


def of_story(known: Mapping[str, Withdrawal], articles: Iterable[str]) -> tuple[Withdrawal, ...]:
    """Those of a story, by article."""
    return tuple(known[id] for id in sorted(articles) if id in known)


def decision(withdrawal: Withdrawal, verdict: Verdict) -> Judgement:
    """The decision as the desk keeps it."""
    return Judgement(f"article/{withdrawal.article}", verdict, None, withdrawal.who, withdrawal.when, withdrawal.why)


def weighed_by(fingerprint: str, withdrawn: tuple[Withdrawal, ...]) -> str:
    """The fingerprint of a dossier with what was withdrawn; the same where nothing was.

    >>> weighed_by("3fa9", ())
    '3fa9'
    >>> weighed_by(weighed_by("3fa9", (Withdrawal("a", "2019-03-17T10:00:00Z", "", ""),)), ())
    '3fa9'
    """
    bare = fingerprint.partition(SEAM)[0]
    if not withdrawn:
        return bare
    return f"{bare}{SEAM}{hashlib.sha256(repr(withdrawn).encode()).hexdigest()[:16]}"
