"""Stories told anew while somebody waits: for a moment, and then in the background, until they look again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, wait
from threading import Lock, Thread

from stemma.errors import StemmaError
from stemma.model import Dossier

PATIENCE = 3.0  # seconds that an answer is waited for; people take a page that is silent for longer to be broken
QUEUED = 4  # stories that wait to be told at once; whoever comes then is told to look again


class Later(Exception):
    """The answer is being worked out; whoever asks again in a moment has it."""


class Retelling:
    """Makes one dossier at a time, each once for all who ask for it meanwhile.

    The first takes some seconds longer than the next: what traces and collates is loaded with it.
    """

    def __init__(self) -> None:
        self._under_way: dict[Hashable, Future[Dossier]] = {}
        self._lock = Lock()
        self._one_at_a_time = Lock()

    def told(self, key: Hashable, tell: Callable[[], Dossier]) -> Dossier:
        """What `tell` makes, told once for this key. Raises Later where that takes longer than people wait."""
        future = self._begun(key, tell)
        wait((future,), PATIENCE)
        if not future.done():
            raise Later
        with self._lock:
            self._under_way.pop(key, None)
        return future.result()

    def _begun(self, key: Hashable, tell: Callable[[], Dossier]) -> Future[Dossier]:
        with self._lock:
            if found := self._under_way.get(key):
                return found
            if len(self._under_way) >= QUEUED:
                self._forget_the_told()
            if len(self._under_way) >= QUEUED:
                raise Later
            future = self._under_way[key] = Future()
        # A daemon: to stop serving does not wait for what nobody will read.
        Thread(target=self._run, args=(future, tell), daemon=True).start()
        return future

    def _run(self, future: Future[Dossier], tell: Callable[[], Dossier]) -> None:
        with self._one_at_a_time:
            try:
                future.set_result(tell())
            except StemmaError as error:
                future.set_exception(error)
            finally:
                future.cancel()  # a bug, if it is not done by now: nobody is to wait for ever

    def _forget_the_told(self) -> None:
        """Let go of answers that nobody came back for."""
        for key in [key for key, future in self._under_way.items() if future.done()]:
            del self._under_way[key]
