"""BERT as MiniLM has it, written out small, with one more embedding: the shape of the word.

Devlin et al. 2019; Wang et al. 2020 (MiniLM). Parameter names are those of the published checkpoint, so that its
weights load as they stand.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from training.labels import NEVER

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
WORDS, PLACES, SHAPES = 30522, 512, 20  # shapes: see `stemma.read.words`
TINY = 1e-12


class Encoder(nn.Module):
    """Word pieces to one vector a piece; `shaped` adds the word's shape, which the plain encoder does not know."""

    def __init__(self, shaped: bool) -> None:
        super().__init__()
        self.word = nn.Embedding(WORDS, WIDTH)
        self.place = nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shape = nn.Embedding(SHAPES, WIDTH) if shaped else None
        self.norm = nn.LayerNorm(WIDTH, eps=TINY)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor, mask: Tensor, shape: Tensor | None = None) -> Tensor:
        vectors = self.word(ids) + self.place.weight[: ids.shape[1]] + self.kind
        if self.shape is not None and shape is not None:
            vectors = vectors + self.shape(shape)
        vectors = self.norm(vectors)
        seen = mask[:, None, None, :].bool()
        for layer in self.layers:
            vectors = layer(vectors, seen)
        return vectors


class Layer(nn.Module):
    """Self-attention and a feed-forward net, each with its norm behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, eps=TINY)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.down_norm = nn.LayerNorm(WIDTH, eps=TINY)

    def forward(self, vectors: Tensor, seen: Tensor) -> Tensor:
        batch, length, _ = vectors.shape
        split = (batch, length, HEADS, WIDTH // HEADS)
        query, key, value = (part(vectors).view(split).transpose(1, 2) for part in (self.query, self.key, self.value))
        mixed = attended(query, key, value, seen)
        mixed = self.mixed(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        vectors = self.mixed_norm(vectors + mixed)
        return self.down_norm(vectors + self.down(F.gelu(self.up(vectors))))


def attended(query: Tensor, key: Tensor, value: Tensor, seen: Tensor) -> Tensor:
    """Values mixed by how well keys answer queries."""
    if torch.compiler.is_exporting():  # in plain steps: the fused one exports with guards that a full mask needs
        scores = query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5
        return (scores + torch.where(seen, 0.0, NEVER)).softmax(-1) @ value
    if query.device.type == "cpu":  # its backward pass in bf16 takes four times as long
        query, key, value = query.float(), key.float(), value.float()
    return F.scaled_dot_product_attention(query, key, value, attn_mask=seen)


def pretrained(folder: Path, shaped: bool) -> Encoder:
    """The encoder with all-MiniLM-L6-v2's weights; shapes begin at zero, so that nothing changes at first."""
    encoder = Encoder(shaped)
    found = load_file(folder / "model.safetensors")
    state = {name: tensor for name, tensor in encoder.state_dict().items() if name.startswith("shape")}
    for name, tensor in state.items():
        state[name] = torch.zeros_like(tensor)
    state["word.weight"] = found["embeddings.word_embeddings.weight"]
    state["place.weight"] = found["embeddings.position_embeddings.weight"]
    state["kind"] = found["embeddings.token_type_embeddings.weight"][0]
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = found[f"embeddings.LayerNorm.{part}"]
        for layer in range(LAYERS):
            for ours, theirs in THEIRS.items():
                state[f"layers.{layer}.{ours}.{part}"] = found[f"encoder.layer.{layer}.{theirs}.{part}"]
    encoder.load_state_dict(state)
    return encoder


THEIRS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mixed": "attention.output.dense",
    "mixed_norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "down_norm": "output.LayerNorm",
}
