"""The encoder with its heads: attribution and its links, names, parts of speech, trees."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.crf import Chain
from training.encoder import WIDTH, pretrained
from training.labels import NAMES, NEVER, ROLES

LINK, ARC, LABEL = 128, 192, 96  # widths of the pairwise heads
DROP = 0.15  # before every head; none inside the encoder, where it only slows four epochs down


class Reader(nn.Module):
    """All heads over one encoder; `forward` is what the exported graph computes."""

    def __init__(self, base: Path, pos: int, relations: int) -> None:
        super().__init__()
        self.encoder = pretrained(base, shaped=True)
        self.drop = nn.Dropout(DROP)
        self.attribution = nn.Linear(WIDTH, 1 + 4 * len(ROLES))
        self.attribution_chain = Chain(ROLES)
        self.link_source, self.link_content = Pairs(LINK), Pairs(LINK)
        self.entity = nn.Linear(WIDTH, 1 + 4 * len(NAMES))
        self.entity_chain = Chain(NAMES)
        self.re3d = nn.Linear(WIDTH, 9)
        self.pos = nn.Linear(WIDTH, pos)
        self.arc = Pairs(ARC)
        self.relation = Labels(relations)

    def forward(
        self, input_ids: Tensor, attention_mask: Tensor, shape: Tensor, sentence: Tensor
    ) -> tuple[Tensor, ...]:
        """The outputs in the order of `OUTPUTS`."""
        vectors = self.encoder(input_ids, attention_mask, shape)
        arc = self.arcs(vectors, sentence)
        return (
            self.attribution(vectors),
            self.link_source(vectors),
            self.link_content(vectors),
            self.entity(vectors),
            self.re3d(vectors).unflatten(-1, (3, 3)),
            self.pos(vectors),
            arc,
            self.relation(vectors, arc.argmax(-1)),
        )

    def arcs(self, vectors: Tensor, sentence: Tensor) -> Tensor:
        """Scores of heads; only words of the same sentence and the root (column 0) may be one."""
        same = (sentence[:, :, None] == sentence[:, None, :]) & (sentence[:, None, :] >= 0)
        places = torch.arange(sentence.shape[1], device=sentence.device)
        same = same & (places[:, None] != places[None, :])
        same = same | (places[None, None, :] == 0)
        return torch.where(same, self.arc(vectors), torch.full_like(same, NEVER, dtype=vectors.dtype))


OUTPUTS = ("attribution", "link_source", "link_content", "entity", "re3d", "pos", "arc", "relation")


class Pairs(nn.Module):
    """A score for each pair of pieces (Dozat and Manning 2017): row asks, column answers.

    Not divided by the root of the width, as attention's are: scores that grow slowly made heads learn slowly.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.row, self.column = nn.Linear(WIDTH, width), nn.Linear(WIDTH, width)
        self.mix = nn.Linear(width, width)
        self.lean = nn.Linear(width, 1)
        self.drop = nn.Dropout(DROP)

    def forward(self, vectors: Tensor) -> Tensor:
        row, column = self.drop(F.gelu(self.row(vectors))), self.drop(F.gelu(self.column(vectors)))
        return self.mix(row) @ column.transpose(1, 2) + self.lean(column).transpose(1, 2)


class Labels(nn.Module):
    """The relation between a word and its head."""

    def __init__(self, relations: int) -> None:
        super().__init__()
        self.word, self.head = nn.Linear(WIDTH, LABEL), nn.Linear(WIDTH, LABEL)
        self.both = nn.Linear(LABEL, LABEL * relations)
        self.alone = nn.Linear(2 * LABEL, relations)
        self.drop = nn.Dropout(DROP)

    def forward(self, vectors: Tensor, heads: Tensor) -> Tensor:
        word, head = self.drop(F.gelu(self.word(vectors))), self.drop(F.gelu(self.head(vectors)))
        chosen = torch.gather(head, 1, heads[..., None].expand(-1, -1, LABEL))
        crossed = self.both(word).unflatten(-1, (-1, LABEL))
        scores = (crossed @ chosen[..., None])[..., 0] * LABEL**-0.5
        return scores + self.alone(torch.cat([word, chosen], -1))
