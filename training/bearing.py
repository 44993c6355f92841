"""Trains the model that tells how one sentence of a story bears on another: `python -m training.bearing`.

The lower layers read each sentence alone, the upper ones both together (Cao et al. 2020, "DeFormer"): a story's
sentences are read once, and only pairs that may answer one question go through the rest.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import socket
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import Tensor, nn
from torch.nn import functional as F

from stemma.read.bearing import LABELS, row
from stemma.read.wordpiece import WordPieces
from training.accounts import (
    NONE,
    Pair,
    drawn,
    in_one_article,
    pairs,
    parted,
    read_pairs,
    retold,
    set_pairs,
    sets,
    stories,
)
from training.base import base_folder
from training.encoder import WIDTH, pretrained
from training.train import averaged

SEED = 20261120
LOWER = 2  # layers that read a sentence alone, as they came; the other four read two together, and learn
BATCH = 32  # pairs, of one worker
RATE, HEAD_RATE = 9e-5, 5e-4
WARM = 0.06  # of all steps
HARD, LOOSE = 1.2, 0.5  # pairs without a label for each with one: of the nearest, and at random
SHARE = 60  # percent of the pairs of stories and of each set, epoch by epoch
BESIDE_REAL = 20  # the same, where real reports are learned from too
IN_ONE = 2500  # of an epoch with real reports: sentences of one article
UNREAD = 0.1  # of the pieces, while it learns
RETOLD = 400  # sentences of an epoch beside themselves


Rows = tuple[Tensor, Tensor]
"""Vectors of pieces, a row for each sentence, and their mask."""


class Lower(nn.Module):
    """A sentence to one vector a piece."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        encoder = pretrained(base, shaped=False)
        self.word, self.place, self.kind, self.norm = encoder.word, encoder.place, encoder.kind, encoder.norm
        self.layers = encoder.layers[:LOWER]

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        vectors: Tensor = self.norm(self.word(input_ids) + self.place.weight[: input_ids.shape[1]] + self.kind)
        seen = attention_mask[:, None, None, :].bool()
        for layer in self.layers:
            vectors = layer(vectors, seen)
        return vectors


class Upper(nn.Module):
    """The pieces of two sentences in one row to one score a label."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.layers = pretrained(base, shaped=False).layers[LOWER:]
        self.side = nn.Embedding(2, WIDTH)
        nn.init.normal_(self.side.weight, std=0.02)
        self.inner, self.out, self.drop = nn.Linear(3 * WIDTH, WIDTH), nn.Linear(WIDTH, len(LABELS)), nn.Dropout(0.1)

    def forward(self, vectors: Tensor, mask: Tensor, side: Tensor) -> Tensor:
        """Scores before the softmax, pairs by labels; `side`: 0 for the first sentence, 1 for the second."""
        if self.training:  # some pieces go unread, so that no single word decides
            vectors = vectors * (torch.rand(vectors.shape[:2])[..., None] >= UNREAD)
        vectors = vectors + self.side(side)
        seen = mask[:, None, None, :].bool()
        for layer in self.layers:
            vectors = layer(self.drop(vectors), seen)
        weight = mask.to(vectors.dtype)
        first, second = (_mean(vectors, weight * (side == number)) for number in (0, 1))
        joined = torch.cat([first + second, (first - second).abs(), first * second], -1)[:, None]  # a plain product
        scores: Tensor = self.out(self.drop(F.gelu(self.inner(self.drop(joined)))))
        return scores[:, 0]


class Bearer(nn.Module):
    """Both halves; the lower one stays as it came."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.lower, self.upper = Lower(base), Upper(base)
        for parameter in self.lower.parameters():
            parameter.requires_grad_(False)

    def forward(self, ones: Rows, others: Rows) -> Tensor:
        """The scores of each pair; rows are what the lower layers made of each sentence."""
        (mine, one), (theirs, other) = ones, others
        side = torch.cat([torch.full_like(mask, number) for number, mask in enumerate((one, other))], 1)
        scores: Tensor = self.upper(torch.cat([mine, theirs], 1).float(), torch.cat([one, other], 1), side)
        return scores


def _mean(vectors: Tensor, weight: Tensor) -> Tensor:
    return (vectors * weight[..., None]).sum(1) / weight.sum(1, keepdim=True).clamp(min=1)


class Read:
    """What the lower layers make of every sentence, worked out once: they do not learn."""

    def __init__(self, bearer: Bearer, rows: Sequence[Pair], cut: WordPieces) -> None:
        self.states: dict[str, Tensor] = {}
        texts = sorted({text for pair in rows for text in (pair.one, pair.other)}, key=len)
        for at in range(0, len(texts), BATCH):
            some = texts[at : at + BATCH]
            inputs = padded([row(text, cut) for text in some])
            with torch.no_grad():
                vectors = bearer.lower(**inputs)
            for text, vector, mask in zip(some, vectors, inputs["attention_mask"], strict=True):
                self.states[text] = vector[: int(mask.sum())].to(torch.float16)

    def rows(self, texts: Sequence[str]) -> Rows:
        """The rows of some sentences as one batch, with their mask."""
        found = [self.states[text] for text in texts]
        mask = torch.zeros(len(found), max(len(one) for one in found), dtype=torch.int64)
        for number, one in enumerate(found):
            mask[number, : len(one)] = 1
        return nn.utils.rnn.pad_sequence(found, batch_first=True).float(), mask

    def size(self, text: str) -> int:
        """The pieces of a sentence."""
        return len(self.states[text])


def batches(rows: Sequence[Pair], read: Read, chance: random.Random) -> list[list[tuple[str, str, int]]]:
    """Pairs of about one length together, each in an order of its own, the batches shuffled."""
    made = [
        (one.one, one.other, one.label) if chance.random() < 0.5 else (one.other, one.one, one.label) for one in rows
    ]
    made.sort(key=lambda three: (read.size(three[0]) + read.size(three[1])) // 6)
    groups = [made[at : at + BATCH] for at in range(0, len(made), BATCH)]
    chance.shuffle(groups)
    return groups


def padded(rows: Sequence[Sequence[int]]) -> dict[str, Tensor]:
    """Rows of pieces as one batch."""
    longest = max(map(len, rows))
    return {
        "input_ids": torch.tensor([[*ids, *[0] * (longest - len(ids))] for ids in rows]),
        "attention_mask": torch.tensor([[1] * len(ids) + [0] * (longest - len(ids)) for ids in rows]),
    }


def train(work: Path, epochs: int, every: bool, workers: int, start: Path | None, corpora: Path | None) -> None:
    """The whole course, from a checkpoint or the base; with `every` the held-out stories are learned from too."""
    work.mkdir(parents=True, exist_ok=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    mp.spawn(_work, (workers, port, work, epochs, every, start, corpora), nprocs=workers)  # type: ignore[no-untyped-call]


def _work(
    rank: int,
    workers: int,
    port: int,
    work: Path,
    epochs: int,
    every: bool,
    start: Path | None,
    corpora: Path | None,
) -> None:
    torch.set_num_threads(1)
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    dist.init_process_group("gloo", rank=rank, world_size=workers)
    torch.manual_seed(SEED)
    base = base_folder()
    cut = WordPieces.load(base / "vocab.txt")
    learned, held = parted(stories())
    learned = learned + held if every else learned
    bearer = Bearer(base)
    if start is not None:
        bearer.load_state_dict(torch.load(start, weights_only=True))
    torch.manual_seed(SEED + rank)
    head = [*bearer.upper.inner.parameters(), *bearer.upper.out.parameters(), *bearer.upper.side.parameters()]
    known = {id(p) for p in head}
    body = [p for p in bearer.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": head, "lr": HEAD_RATE}], weight_decay=0.01
    )
    rates = [group["lr"] for group in optimizer.param_groups]
    real, judged_on = read_pairs(corpora)
    drawn_pairs = [[*_written(learned, BESIDE_REAL if real else SHARE, n), *real] for n in range(epochs)]
    for number, some in enumerate(drawn_pairs):
        some += in_one_article(corpora, IN_ONE, random.Random(f"{SEED}/one/{number}"))
    told = [*_all((*learned, *held)), *judged_on, *(pair for some in drawn_pairs for pair in some)]
    read = Read(bearer.eval(), told, cut)
    plan = [batches(some, read, random.Random(f"{SEED}/{n}")) for n, some in enumerate(drawn_pairs)]
    total, done, began, lost = sum(len(one) // workers for one in plan), 0, time.monotonic(), 0.0
    for epoch, every_batch in enumerate(plan):
        bearer.train()
        for at in range(len(every_batch) // workers):
            one, other, label = zip(*every_batch[at * workers + rank], strict=True)
            labels = torch.tensor(label)
            for group, full in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = full * max(0.01, min(1.0, done / (WARM * total)) * (1 - done / total))
            with torch.autocast("cpu", torch.bfloat16):
                scores = bearer(read.rows(one), read.rows(other))
            loss = F.cross_entropy(scores.float(), labels, label_smoothing=0.03)
            loss.backward()
            averaged(body + head, workers)
            optimizer.step()
            optimizer.zero_grad()
            done, lost = done + 1, lost + loss.item()
            if done % 50 == 0 and rank == 0:
                print(f"{done}/{total} loss {lost / 50:.3f} {time.monotonic() - began:.0f} s", flush=True)
                lost = 0.0
        if rank == 0:
            torch.save(bearer.state_dict(), work / "bearer.pt")
            if epoch % 2 or epoch + 1 == epochs:
                rows = judged_on or [pair for story in held for pair in pairs(story)]
                print(json.dumps({"epoch": epoch, **judged(bearer, rows, read)}), flush=True)
        dist.barrier()
    dist.destroy_process_group()


def _written(found: Sequence[dict[str, Any]], share: int, epoch: int) -> list[Pair]:
    """Of the pairs of an epoch those that were written for it: so many percent of the stories, and of each set."""
    chance = random.Random(f"{SEED}/draw/{epoch}")
    of_stories = [pair for story in found for pair in drawn(pairs(story), HARD, LOOSE, chance)]
    of_stories = chance.sample(of_stories, len(of_stories) * share // 100)
    of_sets = (chance.sample(made, len(made) * share // 100) for one in sets() if (made := list(set_pairs(one))))
    return of_stories + [pair for made in of_sets for pair in made] + retold(found, RETOLD, chance)


def _all(found: Sequence[dict[str, Any]]) -> list[Pair]:
    return [pair for story in found for pair in pairs(story)] + [pair for one in sets() for pair in set_pairs(one)]


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
def scored(bearer: Bearer, rows: Sequence[Pair], read: Read) -> Tensor:
    """The chances of all labels for each pair, in the order in which the runtime asks."""
    bearer.eval()
    out = torch.zeros(len(rows), len(LABELS))
    made = [sorted((pair.one, pair.other)) for pair in rows]
    order = sorted(range(len(rows)), key=lambda n: read.size(made[n][0]) + read.size(made[n][1]))
    for at in range(0, len(order), 64):
        some = order[at : at + 64]
        with torch.autocast("cpu", torch.bfloat16):
            scores = bearer(read.rows([made[n][0] for n in some]), read.rows([made[n][1] for n in some]))
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
    train(given.work, given.epochs, given.every, given.workers, given.start, given.corpora)
