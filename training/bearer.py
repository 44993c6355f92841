"""The network of the model of pairs: the lower layers read each sentence alone, the upper ones two together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from stemma.model.bearing import Told
from stemma.read.bearing import ASIDES, LABELS, SIDES, row
from stemma.read.wordpiece import WordPieces
from training.encoder import WIDTH, pretrained

LOWER = 2  # layers that read a sentence alone, as they came; the other four read two together, and learn
UNREAD = 0.1  # of the pieces, while it learns
AT_ONCE = 64  # sentences read at a time


Pieces = tuple[Tensor, Tensor, Tensor]
"""Of pairs: vectors of pieces, a row for each pair, their mask, and whose each piece is."""


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
        self.side = nn.Embedding(len(SIDES) + len(ASIDES), WIDTH)
        nn.init.normal_(self.side.weight, std=0.02)
        self.inner, self.out, self.drop = nn.Linear(3 * WIDTH, WIDTH), nn.Linear(WIDTH, len(LABELS)), nn.Dropout(0.1)

    def forward(self, vectors: Tensor, mask: Tensor, side: Tensor) -> Tensor:
        """Scores before the softmax, pairs by labels; `side` as `SIDES` and `ASIDES` have it."""
        if self.training:  # some pieces go unread, so that no single word decides
            vectors = vectors * (torch.rand(vectors.shape[:2])[..., None] >= UNREAD)
        vectors = vectors + self.side(side)
        seen = mask[:, None, None, :].bool()
        for layer in self.layers:
            vectors = layer(self.drop(vectors), seen)
        weight = mask.to(vectors.dtype)
        first, second = (_mean(vectors, weight * (side == number)) for number in SIDES)
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

    def forward(self, pieces: Pieces) -> Tensor:
        """The scores of each pair, from what the lower layers made of its sentences."""
        scores: Tensor = self.upper(*pieces)
        return scores


def _mean(vectors: Tensor, weight: Tensor) -> Tensor:
    return (vectors * weight[..., None]).sum(1) / weight.sum(1, keepdim=True).clamp(min=1)


class Read:
    """What the lower layers make of every sentence, worked out once: they do not learn."""

    def __init__(self, bearer: Bearer, every: Iterable[Told], cut: WordPieces) -> None:
        self.states: dict[Told, tuple[Tensor, int]] = {}
        told = sorted(set(every), key=lambda one: (len(one.text) + len(one.before), one))
        for at in range(0, len(told), AT_ONCE):
            some = told[at : at + AT_ONCE]
            rows = [row(one, cut) for one in some]
            inputs = padded([ids for ids, _ in rows])
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                vectors = bearer.lower(**inputs)
            for one, vector, (ids, before) in zip(some, vectors, rows, strict=True):
                self.states[one] = vector[: len(ids)].to(torch.bfloat16).clone(), before

    def pieces(self, ones: Sequence[Told], others: Sequence[Told]) -> Pieces:
        """The pieces of pairs as one batch."""
        both = [(self.states[one], self.states[other]) for one, other in zip(ones, others, strict=True)]
        vectors = [torch.cat([mine, theirs]) for (mine, _), (theirs, _) in both]
        sides = [torch.tensor([*_sides(*mine, 0), *_sides(*theirs, 1)]) for mine, theirs in both]
        masks = [torch.ones(len(one), dtype=torch.int64) for one in vectors]
        whole, side, mask = (nn.utils.rnn.pad_sequence(part, batch_first=True) for part in (vectors, sides, masks))
        return whole.float(), mask, side

    def size(self, told: Told) -> int:
        """The pieces of a sentence, with those before it."""
        return len(self.states[told][0])


def _sides(vectors: Tensor, before: int, number: int) -> list[int]:
    return [ASIDES[number]] * before + [SIDES[number]] * (len(vectors) - before)


def padded(rows: Sequence[Sequence[int]]) -> dict[str, Tensor]:
    """Rows of pieces as one batch."""
    longest = max(map(len, rows))
    return {
        "input_ids": torch.tensor([[*ids, *[0] * (longest - len(ids))] for ids in rows]),
        "attention_mask": torch.tensor([[1] * len(ids) + [0] * (longest - len(ids)) for ids in rows]),
    }
