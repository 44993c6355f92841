"""One reading: pages are taken in, and everything that is derived from them is brought up to date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from stemma.desk.arrivals import clean_again, take
from stemma.desk.lists import own_lists
from stemma.desk.settling import settle
from stemma.desk.tally import Tally, tally
from stemma.desk.together import stand_together
from stemma.desk.versions import analyser
from stemma.desk.watch import Watch
from stemma.desk.work import Work
from stemma.engine import PATIENCE, Local
from stemma.ingest import Ingest, expanded, pages
from stemma.ingest.count import how_many
from stemma.pipeline import studied
from stemma.pipeline.coding import version_with
from stemma.pipeline.reading import Model, version_by
from stemma.plan import Each
from stemma.read.reader import read_by, reader
from stemma.store import Store


def engine(workers: int | None, patience: float | None) -> Local:
    """Who computes: so many processes, others being started after this many seconds of work in one."""
    return Local(workers, PATIENCE if patience is None else patience)


def read(
    store: Store,
    engine: Local,
    places: Sequence[str],
    options: Ingest | None,
    watch: Watch,
    model: Model = reader,
) -> Tally:
    """How the pages in these places ended, now that the desk is up to date with them, all read with this model."""
    run = store.begin("read " + " ".join(places))
    before = len(store.standing_ids())
    total = how_many([one for place in places for one in expanded(place) if isinstance(one, str)])
    lists = own_lists(store)
    version = version_with(version_by(analyser, model), lists)
    work = Work(store, engine, watch, version, Each(partial(studied, model=model, lists=lists)), model)
    outcomes = take(work, pages(places, options or Ingest()), total) + clean_again(work)
    stand_together(work)
    outcomes += settle(work)
    store.finish(run)
    return replace(tally(store, outcomes, before), read_by=read_by(model))
