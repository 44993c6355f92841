"""Pages that arrive become articles; what an older analyser made is made again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from stemma.desk.work import COMMIT, Work, batches
from stemma.engine import Done
from stemma.errors import NotAnArticle, StemmaError
from stemma.model import Ending, Outcome, Page
from stemma.pipeline import CLEAN


@dataclass(slots=True)
class _Aside:
    """What a run comes upon that needs no cleaning, a few inputs at a time.

    `known` are the pages read before by this analyser; `twins` the places where a page of this run lies again.
    """

    known: set[str]
    seen: set[str] = field(default_factory=set)
    pages: list[Page] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    twins: list[tuple[str, str]] = field(default_factory=list)

    def fresh(self, found: Iterable[Page | Outcome], note_down: Callable[[], None]) -> Iterator[Page]:
        """The pages that still have to be cleaned; `note_down` is called before too much is held back."""
        for one in found:
            if isinstance(one, Outcome):
                self.outcomes.append(one)
            elif one.id in self.known:
                self.pages.append(one)
                self.outcomes.append(Outcome(one.place, Ending.OK, None, one.id))
            elif one.id in self.seen:
                self.pages.append(one)
                self.twins.append((one.place, one.id))
            else:
                self.seen.add(one.id)
                yield one
            if len(self.pages) + len(self.outcomes) >= COMMIT:
                note_down()


def take(work: Work, found: Iterable[Page | Outcome], total: int | None) -> list[Outcome]:
    """Pages become articles, committed a few at a time; what is told to `watch` is safe on the disk.

    A second copy of a page ends as the first one does.
    """
    aside = _Aside(known={id for id, version in work.store.analysers().items() if version == work.version("clean")})
    safe: list[Outcome] = []
    ended: dict[str, Outcome] = {}
    fresh = aside.fresh(found, lambda: safe.extend(_put_aside(work, aside)))
    for batch in batches(work.engine.stream(CLEAN, fresh), COMMIT):
        with work.store.batch():
            kept = {one.record.id: _keep(work, one) for one in batch}
        ended |= kept
        safe += [*_put_aside(work, aside), *kept.values()]
        work.watch("pages", len(safe), total)
    safe += _put_aside(work, aside)
    with work.store.batch():
        safe += [work.noted_down(replace(ended[id], place=place)) for place, id in aside.twins]
    work.watch("pages", len(safe), total)
    return safe


def _put_aside(work: Work, aside: _Aside) -> list[Outcome]:
    """Note the inputs that gave nothing to clean: those that are no pages, and pages that are known."""
    with work.store.batch():
        for page in aside.pages:
            work.store.add_page(page)
        outcomes = [work.noted_down(outcome) for outcome in aside.outcomes]
    aside.pages.clear()
    aside.outcomes.clear()
    return outcomes


def _keep(work: Work, one: Done) -> Outcome:
    page: Page = one.record
    work.store.add_page(page)
    for article in one.values:
        work.store.keep_article(article, work.version("clean"))
    return work.noted_down(_fallen(page, one.error) if one.error else Outcome(page.place, Ending.OK, None, page.id))


def clean_again(work: Work) -> list[Outcome]:
    """Articles that an older analyser made, read anew from the bytes on the desk; the older versions stay."""
    made, version = work.store.analysers(), work.version("clean")
    old = {id for id, by in made.items() if by != version}
    waiting = (page for page in work.store.pages() if page.id in old) if old else iter(())
    done, failed = 0, []
    for batch in batches(work.engine.stream(CLEAN, waiting), COMMIT):
        with work.store.batch():
            for one in batch:
                for article in one.values:
                    work.store.keep_article(article, version)
                if one.error:
                    failed.append(work.noted_down(_fallen(one.record, one.error)))
        done += len(batch)
        work.watch("pages read again", done, len(old))
    return failed


def _fallen(page: Page, error: StemmaError) -> Outcome:
    ending = Ending.SET_ASIDE if isinstance(error, NotAnArticle) else Ending.FAILED
    return Outcome(page.place, ending, str(error), None)
