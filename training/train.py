"""Trains one course: resumes by itself from the last checkpoint, on a GPU if there is one, else on CPU workers.

On CPUs every worker is a process of its own with one thread; they meet once a step to average their gradients, which
bears a busy machine better than many threads that meet in every product.
"""

from __future__ import annotations

import json
import os
import random
import socket
import time
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import Tensor

from training import stages
from training.batches import batch, buckets
from training.examples import Example
from training.losses import losses
from training.material import SEED, Material, material
from training.network import Reader

EVERY = 300.0  # seconds between checkpoints
SAY = 20  # steps between lines of the log


def train(corpora: Path, base: Path, work: Path, course: str, workers: int, stop: int | None) -> None:
    """The course from its last checkpoint to its end, or to step `stop`."""
    work.mkdir(parents=True, exist_ok=True)
    material(corpora, base, work)  # so that the workers find it on disk
    if torch.cuda.is_available():
        _work(0, 1, 0, corpora, base, work, course, stop)
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    mp.spawn(_work, (workers, port, corpora, base, work, course, stop), nprocs=workers)  # type: ignore[no-untyped-call]


def _work(
    rank: int, workers: int, port: int, corpora: Path, base: Path, work: Path, course: str, stop: int | None
) -> None:
    """One worker's share of every step."""
    torch.set_num_threads(1)
    torch.manual_seed(SEED + rank)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if workers > 1:
        os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
        dist.init_process_group("gloo", rank=rank, world_size=workers)
    stuff = material(corpora, base, work)
    reader = Reader(base, len(stuff.pos), len(stuff.relations)).to(device)
    reader.encoder.word.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW(groups(reader), betas=(0.9, 0.98), weight_decay=stages.DECAY, fused=True)
    rates = [group["lr"] for group in optimizer.param_groups]
    parameters = [p for p in reader.parameters() if p.requires_grad]
    done = resumed(work, course, reader, optimizer)
    draws = Draws(stuff, workers)
    plan = [(stage, step) for stage in stages.COURSES[course] for step in range(stage.steps)]
    saved, said, seen, log = time.monotonic(), time.monotonic(), 0, Log(work / f"{course}.log.jsonl")
    for number, (stage, step) in enumerate(plan[:stop]):
        share = draws.next(stage.draws, rank, skip=number < done)
        if number < done:
            continue
        for group, full in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = full * stages.rate(stage, step, number)
        made = batch(share, random.Random(f"{SEED}/{number}/{rank}")).on(device)
        with torch.autocast(device.type, torch.bfloat16):
            found = losses(reader, made)
        torch.stack(list(found.values())).sum().backward()
        norm = averaged(parameters, workers)
        optimizer.step()
        optimizer.zero_grad()
        seen += int(made.inputs["attention_mask"].sum())
        log.add(found, norm)
        if rank == 0 and (number + 1) % SAY == 0:
            now = time.monotonic()
            log.say(number + 1, rate=stages.rate(stage, step, number), pieces_s=seen * workers / (now - said))
            said, seen = now, 0
        last = number + 1 == len(plan[:stop])
        if rank == 0 and (time.monotonic() - saved > EVERY or last or step + 1 == stage.steps):
            save(work, course, number + 1, reader, optimizer, stage_end=step + 1 == stage.steps)
            saved = time.monotonic()
    if workers > 1:
        dist.destroy_process_group()


class Draws:
    """Which windows come next: a function of the seed and the number of draws, the same for every worker."""

    def __init__(self, stuff: Material, workers: int) -> None:
        self.stuff, self.workers, self.drawn = stuff, workers, 0
        self.counts = dict.fromkeys(stuff.learn, 0)
        self.epochs: dict[tuple[str, int], list[list[Example]]] = {}
        self.sizes: dict[str, int] = {}

    def next(self, weights: dict[str, float], rank: int, skip: bool) -> list[Example]:
        """The batch of one worker for the next step; every worker counts the draws of all."""
        mine: list[Example] = []
        for worker in range(self.workers):
            dice = random.Random(f"{SEED}/draw/{self.drawn}")
            self.drawn += 1
            name = dice.choices(sorted(weights), [weights[key] for key in sorted(weights)])[0]
            count = self.counts[name]
            self.counts[name] += 1
            if worker == rank and not skip:
                mine = self._batch(name, count)
        return mine

    def _batch(self, name: str, count: int) -> list[Example]:
        """The count-th batch of a group, over epochs whose orders differ."""
        if name not in self.sizes:
            self.sizes[name] = len(self._epoch(name, 0))
        epoch, place = divmod(count, self.sizes[name])
        order = self._epoch(name, epoch)
        return order[place % len(order)]

    def _epoch(self, name: str, epoch: int) -> list[list[Example]]:
        if (name, epoch) not in self.epochs:
            self.epochs = {key: order for key, order in self.epochs.items() if key[0] != name}
            dice = random.Random(f"{SEED}/{name}/{epoch}")
            self.epochs[name, epoch] = buckets(self.stuff.learn[name], stages.PIECES, dice)
        return self.epochs[name, epoch]


def groups(reader: Reader) -> list[dict[str, Any]]:
    """Parameters by how fast they learn: heads fastest, then the encoder from top to bottom; norms do not decay."""
    found: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in reader.named_parameters():
        if name == "encoder.word.weight":
            continue
        decay = 0.0 if parameter.ndim < 2 or "norm" in name or "chain" in name else stages.DECAY
        found.setdefault((_rate(name), decay), []).append(parameter)
    return [{"params": group, "lr": lr, "weight_decay": decay} for (lr, decay), group in sorted(found.items())]


def _rate(name: str) -> float:
    if not name.startswith("encoder."):
        return stages.HEAD_RATE
    if name == "encoder.shape.weight":
        return stages.HEAD_RATE  # it begins at zero
    layer = int(name.split(".")[2]) if ".layers." in name else -1
    return stages.ENCODER_RATE * stages.DEEPER ** (5 - layer)


def averaged(parameters: list[Tensor], workers: int) -> float:
    """Gradients averaged over the workers and clipped; their norm before."""
    flat = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).flatten() for p in parameters])
    if workers > 1:
        dist.all_reduce(flat)
        flat /= workers
    norm = float(flat.norm())
    flat *= min(1.0, stages.CLIP / (norm + 1e-6))
    at = 0
    for parameter in parameters:
        parameter.grad = flat[at : at + parameter.numel()].view_as(parameter)
        at += parameter.numel()
    return norm


def save(
    work: Path, course: str, done: int, reader: Reader, optimizer: torch.optim.Optimizer, stage_end: bool
) -> None:
    """The checkpoint, whole or not at all; one more is kept at the end of each stage."""
    state = {"done": done, "reader": reader.state_dict(), "optimizer": optimizer.state_dict()}
    for path in [work / f"{course}.pt", *([work / f"{course}-{done}.pt"] if stage_end else [])]:
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)


def resumed(work: Path, course: str, reader: Reader, optimizer: torch.optim.Optimizer) -> int:
    """How many steps the last checkpoint had done; its state is loaded."""
    path = work / f"{course}.pt"
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    reader.load_state_dict(state["reader"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["done"])


class Log:
    """Mean losses since the last line, as JSON Lines."""

    def __init__(self, path: Path) -> None:
        self.path, self.sums = path, dict[str, list[float]]()

    def add(self, found: dict[str, Tensor], norm: float) -> None:
        for name, value in [*((name, float(loss.detach())) for name, loss in found.items()), ("norm", norm)]:
            self.sums.setdefault(name, []).append(value)

    def say(self, step: int, **more: float) -> None:
        line = {"step": step} | {name: round(sum(v) / len(v), 4) for name, v in sorted(self.sums.items())}
        line |= {name: round(value, 4) for name, value in more.items()}
        self.sums.clear()
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
