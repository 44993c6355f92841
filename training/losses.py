"""What each kind of label teaches: the losses of a batch."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from training.batches import Batch, padded
from training.examples import ROOT, Example
from training.labels import DESCRIBED, NEVER
from training.network import Reader

# A chain's loss is a mean over words, most of them easy: raised so that its gradients weigh as much as the trees'.
ATTRIBUTION, ENTITY, RE3D, LINKS, POS = 4.0, 4.0, 3.0, 0.5, 0.5
IGNORED = -100


def losses(reader: Reader, batch: Batch) -> dict[str, Tensor]:
    """The weighted losses of all labels that this batch's corpus has."""
    inputs = batch.inputs
    vectors = reader.drop(reader.encoder(inputs["input_ids"], inputs["attention_mask"], inputs["shape"]))
    rows = at_words(vectors, batch)
    found: dict[str, Tensor] = {}
    example = batch.examples[0]
    if example.attribution is not None:
        found["attribution"] = ATTRIBUTION * _attribution(reader, rows, batch)
        found |= _links(reader, vectors, batch)
    if example.entity is not None:
        found["entity"] = ENTITY * _entity(reader, rows, batch)
    if example.re3d is not None:
        found["re3d"] = RE3D * _re3d(reader, rows, batch)
    if example.head is not None:
        found |= _tree(reader, vectors, rows, batch)
    return found


def at_words(vectors: Tensor, batch: Batch) -> Tensor:
    """The rows of the words' first pieces."""
    return torch.gather(vectors, 1, batch.first[..., None].expand(-1, -1, vectors.shape[-1]))


def _attribution(reader: Reader, rows: Tensor, batch: Batch) -> Tensor:
    scores = reader.attribution(rows)
    gold = padded([example.attribution or [] for example in batch.examples], 0).to(scores.device)
    return reader.attribution_chain.loss(scores, F.one_hot(gold, scores.shape[2]).bool(), batch.words)


def _entity(reader: Reader, rows: Tensor, batch: Batch) -> Tensor:
    scores = reader.entity(rows)
    gold = padded([example.entity or [] for example in batch.examples], 0).to(scores.device)
    allowed = F.one_hot(gold, scores.shape[2]).bool()
    untold = torch.tensor([not example.marks_misc for example in batch.examples], device=scores.device)
    allowed[..., -4:] |= allowed[..., :1] & untold[:, None, None]
    return reader.entity_chain.loss(scores, allowed, batch.words)


def _links(reader: Reader, vectors: Tensor, batch: Batch) -> dict[str, Tensor]:
    """Cue to its source's first word (or none); word of a content to its cue's first word."""
    asks, answers = [], []
    for row, example in enumerate(batch.examples):
        first = example.code.first.tolist()
        for cue, sources, content in example.links or []:
            asks.append((row, first[cue], first[sources[0]] if sources else 0))
            answers += [(row, first[word], first[cue]) for word in content]
    return {
        "source": LINKS * _pointed(reader.link_source(vectors), asks, batch),
        "content": LINKS * _pointed(reader.link_content(vectors), answers, batch),
    }


def _pointed(scores: Tensor, pairs: list[tuple[int, int, int]], batch: Batch) -> Tensor:
    """Cross entropy of pointing to the right piece among all of the window."""
    if not pairs:
        return scores.sum() * 0
    row, ask, answer = torch.tensor(pairs, device=scores.device).T
    chosen = scores[row, ask].float().masked_fill(batch.inputs["attention_mask"][row] == 0, NEVER)
    return F.cross_entropy(chosen, answer)


def _re3d(reader: Reader, rows: Tensor, batch: Batch) -> Tensor:
    scores = reader.re3d(rows).unflatten(-1, (len(DESCRIBED), 3))
    kinds = [padded([e.re3d[kind] for e in batch.examples if e.re3d], IGNORED) for kind in range(len(DESCRIBED))]
    return _right(scores, torch.stack(kinds, -1).to(scores.device))


def _tree(reader: Reader, vectors: Tensor, rows: Tensor, batch: Batch) -> dict[str, Tensor]:
    heads = padded([head_pieces(example) for example in batch.examples], IGNORED).to(rows.device)
    pos = padded([_known(example.pos or []) for example in batch.examples], IGNORED).to(rows.device)
    relation = padded([_known(example.relation or []) for example in batch.examples], IGNORED).to(rows.device)
    arcs = at_words(reader.arcs(vectors, batch.inputs["sentence"]), batch)
    given = torch.zeros_like(batch.inputs["input_ids"]).scatter(1, batch.first, heads.clamp(min=0))
    return {
        "arc": _right(arcs, heads),
        "relation": _right(at_words(reader.relation(vectors, given), batch), relation),
        "pos": POS * _right(reader.pos(rows), pos),
    }


def _right(scores: Tensor, gold: Tensor) -> Tensor:
    """Cross entropy over the last axis of the scores."""
    return F.cross_entropy(scores.float().flatten(0, -2), gold.flatten(), ignore_index=IGNORED)


def _known(labels: list[int]) -> list[int]:
    return [label if label >= 0 else IGNORED for label in labels]


def head_pieces(example: Example) -> list[int]:
    """Where the head of each word is: a piece, 0 for the root, or ignored."""
    first = example.code.first.tolist()
    return [0 if head == ROOT else first[head] if head >= 0 else IGNORED for head in example.head or []]
