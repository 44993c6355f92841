"""Where a text was used on the desk: the kept fingerprints name the articles, alignment finds the passages."""

from __future__ import annotations

from stemma.desk.across import holding, marked, packed, used
from stemma.model import Article
from stemma.store import Store
from stemma.trace import Use

TOP = 200  # articles that are aligned with the text, those that share most with it; some two seconds of work
SHORT = 80  # words. A shorter text may have no mark at all in common with a page that has it: words are asked too
PHRASE = 4  # words that stand together in an article before it is aligned with a short text


def find(store: Store, asked: Article, analyser: str, top: int = TOP) -> tuple[Use, ...]:
    """The articles that have passages of the text, those with most of its words first; `top` of them at most.

    Articles that have no fingerprints yet (the desk is older, or its last run was cut short) are not left out.
    """
    known = store.packed_marks(analyser)
    missing = store.standing_ids() - {id for id, _ in known}
    fresh = store.some(missing) if missing else ()
    made = marked([article.text for article in fresh])
    known += tuple((article.id, packed(marks)[0]) for article, marks in zip(fresh, made, strict=True))
    ids = dict.fromkeys((*holding(asked.text, known)[:top], *_worded(store, asked.text, top)))
    return used(asked, store.some(list(ids)[:top]))


def _worded(store: Store, text: str, top: int) -> tuple[str, ...]:
    """The articles that hold some words of a short text as they stand in it."""
    words = ["".join(sign if sign.isalnum() else " " for sign in word) for word in text.split()]
    if not PHRASE <= len(words) <= SHORT:
        return ()
    phrases = (" ".join(words[at : at + PHRASE]) for at in range(len(words) - PHRASE + 1))
    return store.holding([phrase for phrase in phrases if phrase.strip()], top)
