"""What a language model reads in an article, a window at a time; the one place that says which model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from stemma.model.bearing import Comparer
from stemma.model.gloss import Gloss, Window
from stemma.model.story import Noted
from stemma.plan import Each
from stemma.read.bearing import bearer
from stemma.read.reader import RULES, Glosser, reader

Model = Callable[[], Glosser | None]
"""Asked in every process for the model to read with: `reader`, `rules_alone`, or one of your own."""
READ = frozenset({"study", "dossier"})  # what is made of glosses; the glosses themselves bear the model's own version


def glossed(window: Window, model: Model = reader) -> Iterator[Gloss]:
    """What the model sees in one window; nothing where there is none."""
    found = model()
    if found is not None:
        yield found.gloss(window)


def read_through(noted: Noted, model: Model = reader) -> Noted:
    """The same with the model's glosses; as it was where it has them, or where there is no model."""
    found = model()
    if noted.glosses or found is None:
        return noted
    windows = found.windows(noted.article.text, noted.sentences)
    return replace(noted, windows=windows, glosses=tuple(map(found.gloss, windows)))


def comparer(read_by: str) -> Comparer | None:
    """What tells how sentences bear on each other: the installed model, where no one wanted rules alone."""
    return None if read_by.startswith(RULES) else bearer()


def gloss_by(model: Model) -> Each:
    """The step that reads one window, for an engine room that remembers windows."""
    return Each(partial(glossed, model=model))


def gloss_version(analyser: str, model: Glosser) -> str:
    """Under which name glosses are kept: the code that reads, and the model that it reads with."""
    return f"{analyser} {model.version}"


def version_by(version: Callable[[str], str], model: Model) -> Callable[[str], str]:
    """The names of analysers when this model reads: what another one read is never taken for its work.

    The installed model changes no name, because its card is part of what an analyser's version is a hash of.
    """
    found = model()
    if model is reader and found is not None:
        return version
    by = found.version if found else RULES
    return lambda name: f"{version(name)} by {by}" if name in READ else version(name)
