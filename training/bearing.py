"""Trains the model that tells how one sentence of a story bears on another: `python -m training.bearing`.

The lower layers read each sentence alone, the upper ones both together (Cao et al. 2020, "DeFormer"): a story's
sentences are read once, and only pairs that may answer one question go through the rest.

Gone on from a checkpoint, it learns from what that checkpoint takes for bearing and is not: of all pairs of a written
story, not only of those that share words.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import socket
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import Tensor, nn
from torch.nn import functional as F

from stemma.model.bearing import Told
from stemma.read.bearing import LABELS
from stemma.read.wordpiece import WordPieces
from training.accounts import (
    NONE,
    Pair,
    drawn,
    in_one_article,
    mistaken,
    pairs,
    parted,
    read_pairs,
    retold,
    set_pairs,
    sets,
    stories,
)
from training.base import base_folder
from training.bearer import Bearer, Read
from training.train import averaged

SEED = 20261121
BATCH = 32  # pairs, of one worker
RATE, HEAD_RATE = 7e-5, 2e-4
WARM = 0.05  # of all steps
HARD, LOOSE = 1.2, 0.5  # pairs without a label for each with one: of the nearest, and at random
TAKEN, LEFT = 3.0, 1.0  # the same from a checkpoint: of those that it takes for likely, and of the others
SHARE = 60  # percent of the pairs of each set, epoch by epoch
BESIDE_REAL = 20  # the same, where real reports are learned from too
IN_ONE = 2500  # of an epoch with real reports: sentences of one article
RETOLD = 400  # sentences of an epoch beside themselves
ALONE = 0.3  # of the sentences, which are read without those before them

Two = tuple[Told, Told, int]
"""A pair in the order in which it is read, and the number of its label."""


@dataclass(frozen=True, slots=True)
class Course:
    """What is learned, how long, and where what comes of it is kept."""

    work: Path
    epochs: int
    every: bool
    """Whether the held-out stories are learned from too."""
    start: Path | None
    corpora: Path | None


def train(course: Course, workers: int) -> None:
    """The whole course, from a checkpoint or the base."""
    course.work.mkdir(parents=True, exist_ok=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    mp.spawn(_work, (workers, port, course), nprocs=workers)  # type: ignore[no-untyped-call]


def _work(rank: int, workers: int, port: int, course: Course) -> None:
    torch.set_num_threads(1)
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    dist.init_process_group("gloo", rank=rank, world_size=workers)
    torch.manual_seed(SEED)
    bearer = Bearer(base_folder())
    if course.start is not None:
        bearer.load_state_dict(torch.load(course.start, weights_only=True))
    cut = WordPieces.load(base_folder() / "vocab.txt")
    torch.manual_seed(SEED + rank)
    epochs, judged_on = _material(course, bearer, cut)
    told = [end for one, other, _ in (pair for some in epochs for pair in some) for end in (one, other)]
    told += [end for pair in judged_on for end in (pair.one, pair.other)]
    read = Read(bearer.eval(), told, cut)
    plan = [batches(some, read, random.Random(f"{SEED}/{n}")) for n, some in enumerate(epochs)]
    learner = _Learner(bearer, sum(len(one) // workers for one in plan), workers)
    for epoch, every_batch in enumerate(plan):
        bearer.train()
        for at in range(len(every_batch) // workers):
            learner.step(every_batch[at * workers + rank], read, tell=rank == 0)
        if rank == 0:
            torch.save(bearer.state_dict(), course.work / "bearer.pt")
            print(json.dumps({"epoch": epoch, **judged(bearer, judged_on, read)}), flush=True)
        dist.barrier()
    dist.destroy_process_group()


class _Learner:
    """The weights that learn, and how fast they do, step by step."""

    def __init__(self, bearer: Bearer, steps: int, workers: int) -> None:
        upper = bearer.upper
        head = [*upper.inner.parameters(), *upper.out.parameters(), *upper.side.parameters()]
        known = {id(one) for one in head}
        body = [one for one in bearer.parameters() if one.requires_grad and id(one) not in known]
        self.bearer, self.steps, self.workers, self.weights = bearer, steps, workers, body + head
        groups = [{"params": body, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
        self.done, self.lost, self.began = 0, 0.0, time.monotonic()

    def step(self, some: Sequence[Two], read: Read, tell: bool) -> None:
        """One batch, its gradients averaged over all workers."""
        ones, others, labels = zip(*some, strict=True)
        share = max(0.01, min(1.0, (self.done + 1) / (WARM * self.steps)) * (1 - self.done / self.steps))
        for group, full in zip(self.optimizer.param_groups, (RATE, HEAD_RATE), strict=True):
            group["lr"] = full * share
        with torch.autocast("cpu", torch.bfloat16):
            scores = self.bearer(read.pieces(ones, others))
        loss = F.cross_entropy(scores.float(), torch.tensor(labels), label_smoothing=0.03)
        loss.backward()
        averaged(self.weights, self.workers)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.done, self.lost = self.done + 1, self.lost + loss.item()
        if tell and self.done % 50 == 0:
            took = time.monotonic() - self.began
            print(f"{self.done}/{self.steps} loss {self.lost / 50:.3f} {took:.0f} s", flush=True)
            self.lost = 0.0


def _material(course: Course, bearer: Bearer, cut: WordPieces) -> tuple[list[list[Two]], list[Pair]]:
    """The pairs of each epoch as they are read, and those that are judged on."""
    learned, held = parted(stories())
    learned = learned + held if course.every else learned
    real, judged_on = read_pairs(course.corpora)
    likely = _likely(learned, bearer, cut) if course.start is not None else None
    epochs = []
    for number in range(course.epochs):
        chance = random.Random(f"{SEED}/draw/{number}")
        some = [*_of_stories(learned, likely, chance), *_of_sets(BESIDE_REAL if real else SHARE, chance), *real]
        some += in_one_article(course.corpora, IN_ONE, chance) + retold(learned, RETOLD, chance)
        epochs.append([_as_read(pair, chance) for pair in some])
    return epochs, judged_on or [pair for story in held for pair in pairs(story)]


def _as_read(pair: Pair, chance: random.Random) -> Two:
    """A pair in one of both orders, either sentence now and then without those before it."""
    one, other = (Told(end.text) if chance.random() < ALONE else end for end in (pair.one, pair.other))
    return (one, other, pair.label) if chance.random() < 0.5 else (other, one, pair.label)


def _likely(found: Sequence[dict[str, Any]], bearer: Bearer, cut: WordPieces) -> dict[Pair, float]:
    """How likely a checkpoint takes each pair of some stories to bear on each other."""
    rows = [pair for story in found for pair in pairs(story)]
    read = Read(bearer.eval(), (end for pair in rows for end in (pair.one, pair.other)), cut)
    return dict(zip(rows, (1 - scored(bearer, rows, read)[:, NONE]).tolist(), strict=True))


def _of_stories(
    found: Sequence[dict[str, Any]], likely: dict[Pair, float] | None, chance: random.Random
) -> Iterator[Pair]:
    for story in found:
        if likely is None:
            yield from drawn(pairs(story), HARD, LOOSE, chance)
        else:
            yield from mistaken(pairs(story), likely.__getitem__, TAKEN, LEFT, chance)


def _of_sets(share: int, chance: random.Random) -> Iterator[Pair]:
    """So many percent of the pairs of each set."""
    for made in (list(set_pairs(one)) for one in sets()):
        yield from chance.sample(made, len(made) * share // 100)


def batches(rows: Sequence[Two], read: Read, chance: random.Random) -> list[list[Two]]:
    """Pairs of about one length together, the batches shuffled."""
    made = sorted(rows, key=lambda two: (read.size(two[0]) + read.size(two[1])) // 8)
    groups = [made[at : at + BATCH] for at in range(0, len(made), BATCH)]
    chance.shuffle(groups)
    return groups


def judged(bearer: Bearer, rows: Sequence[Pair], read: Read) -> dict[str, Any]:
    """Precision, recall and number of each label over pairs; of `same` at several thresholds."""
    chances = scored(bearer, rows, read)
    best, gold = chances.argmax(-1), torch.tensor([pair.label for pair in rows])
    told = {label: _figures(best == number, gold == number) for number, label in enumerate(LABELS)}
    for least in (0.5, 0.7, 0.8, 0.9, 0.95):
        told[f"same>{least}"] = _figures(chances[:, 0] > least, gold == 0)
        told[f"opposed>{least}"] = _figures(chances[:, 1] > least, gold == 1)
        told[f"any>{least}"] = _figures(1 - chances[:, NONE] > least, gold != NONE)
    return told


def _figures(said: Tensor, gold: Tensor) -> list[float]:
    hit = int((said & gold).sum())
    return [round(hit / max(1, int(said.sum())), 3), round(hit / max(1, int(gold.sum())), 3), int(said.sum())]


@torch.no_grad()
def scored(bearer: nn.Module, rows: Sequence[Pair], read: Read) -> Tensor:
    """The chances of all labels for each pair, in the order in which the runtime asks."""
    bearer.eval()
    out = torch.zeros(len(rows), len(LABELS))
    made = [sorted((pair.one, pair.other)) for pair in rows]
    order = sorted(range(len(rows)), key=lambda n: read.size(made[n][0]) + read.size(made[n][1]))
    for at in range(0, len(order), 64):
        some = order[at : at + 64]
        with torch.autocast("cpu", torch.bfloat16):
            scores = bearer(read.pieces([made[n][0] for n in some], [made[n][1] for n in some]))
        out[some] = scores.float().softmax(-1)
    return out


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--work", type=Path, required=True)
    asked.add_argument("--epochs", type=int, default=4)
    asked.add_argument("--workers", type=int, default=2)
    asked.add_argument("--every", action="store_true", help="learn from the held-out stories too")
    asked.add_argument("--start", type=Path, help="a checkpoint to go on from")
    asked.add_argument("--corpora", type=Path, help="where the texts lie that accounts/read.csv speaks of")
    given = asked.parse_args()
    train(Course(given.work, given.epochs, given.every, given.start, given.corpora), given.workers)
