"""`python -m bench.collate_speed`: what a story costs once its articles are read, stage by stage, as it grows.

Processor seconds of one core. "cost" is the time for an article, the first size's being 1: at n log n it grows from
50 to 800 articles by 1.7. Then one dispatch in 2,000 papers.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import process_time
from typing import TypeVar

from bench.big_story import big_story, reprints
from stemma.collate import collate
from stemma.export import dossier_json
from stemma.lang import ENGLISH
from stemma.model import Article, Noted, Story
from stemma.pipeline import noted, studied, told_apart
from stemma.pipeline.reading import Model
from stemma.read.bearing import bearer
from stemma.read.reader import reader, rules_alone
from stemma.trace import trace

SIZES = (50, 200, 800)
REPRINTS = 2000
STAGES = ("extract", "group", "trace", "collate", "export")
LINES = 25  # of a profile

T = TypeVar("T")


@dataclass(slots=True)
class Clock:
    """Processor seconds by stage; the stage that is to be profiled is."""

    seconds: dict[str, float] = field(default_factory=dict)
    profiled: str | None = None

    def timed(self, stage: str, work: Callable[[], T]) -> T:
        """What the work gives, its time noted."""
        profile = cProfile.Profile() if stage == self.profiled else None
        start = process_time()
        done = profile.runcall(work) if profile else work()
        self.seconds[stage] = process_time() - start
        if profile:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(LINES)
        return done


def after_reading(articles: Sequence[Article], model: Model, clock: Clock) -> str:
    """Take a story from read articles to its dossier; what came of it, in a few words."""
    read = _read(articles, model)
    studies = clock.timed("extract", lambda: [study for one in read for study in studied(one, model)])
    clock.timed("group", lambda: told_apart(articles))
    stemma = clock.timed("trace", lambda: trace(articles, ENGLISH))
    story = Story("s", "A story", tuple(article.id for article in articles), ())
    dossier = clock.timed("collate", lambda: collate(story, studies, stemma, ENGLISH, comparer=bearer()))
    size = len(clock.timed("export", lambda: dossier_json.encode(dossier)))
    return f"{len(stemma.lines)} lines, {len(dossier.points)} points, {len(dossier.drifts)} drifts, {size >> 20} MiB"


def _read(articles: Sequence[Article], model: Model) -> list[Noted]:
    """The articles read; a text that several have is read once, as at a desk."""
    known: dict[str, Noted] = {}
    found = []
    for article in articles:
        if article.text not in known:
            known[article.text] = next(noted(article, model))
            found.append(known[article.text])
        else:
            found.append(next(noted(article, _as(known[article.text]))))
    return found


def _as(before: Noted) -> Model:
    """A model that knows what was read in a text."""
    glosses = {gloss.key: gloss for gloss in before.glosses}

    class Remembered:
        version = "remembered"
        windows = staticmethod(lambda text, sentences: before.windows)
        gloss = staticmethod(lambda window: glosses[window.key])

    return lambda: Remembered() if glosses else None


def main() -> None:
    """Print the table."""
    asked = _arguments()
    model = reader if asked.model else rules_alone
    print(f"{'articles':>9}" + "".join(f"{stage:>9}" for stage in STAGES) + f"{'all':>9}{'cost':>7}")
    first = 0.0
    for size in asked.sizes:
        first = _row(big_story(size), model, asked.profile, first)
    if asked.reprints:
        print("one dispatch in so many papers:")
        _row(reprints(asked.reprints), model, asked.profile, 0.0)


def _row(articles: Sequence[Article], model: Model, profiled: str | None, first: float) -> float:
    clock = Clock(profiled=profiled)
    came = after_reading(articles, model, clock)
    total = sum(clock.seconds.values())
    first = first or total / len(articles)
    cells = "".join(f"{clock.seconds[stage]:>9.2f}" for stage in STAGES)
    print(f"{len(articles):>9}{cells}{total:>9.2f}{total / len(articles) / first:>7.2f}   {came}", flush=True)
    return first


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.collate_speed", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="articles in the story")
    parser.add_argument("--reprints", type=int, default=REPRINTS, help="papers that print one dispatch; 0 for none")
    parser.add_argument("--model", action="store_true", help="read with the language model, not by rules alone")
    parser.add_argument("--profile", choices=STAGES, help="say where this stage spends its time")
    return parser.parse_args()


if __name__ == "__main__":
    main()
