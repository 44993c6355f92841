"""The trained network as ONNX files: eight-bit weights with a scale for each row or column.

The word embeddings are kept as whole numbers with one scale a word, which the usual tools cannot do; the matrices are
quantised by onnxruntime, per output channel. Weights use seven bits (`reduce_range`): processors without VNNI add two
products of u8 and s8 in 16 bits, and eight bits could overflow there and give other answers than elsewhere.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.encoder import Encoder, pooled
from training.network import OUTPUTS, Reader

OPSET = 20  # has Gelu as one step
LONG = torch.export.Dim("pieces", min=3, max=512)
MANY = torch.export.Dim("batch", min=1, max=64)


class Whole(nn.Module):
    """An embedding table of whole numbers with one scale a row."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        rows, scale = (
            torch.index_select(self.rows, 0, ids.flatten()),
            torch.index_select(self.scale, 0, ids.flatten()),
        )
        return (rows.float() * scale).view(*ids.shape, rows.shape[-1])


class Vectors(nn.Module):
    """Sentence vectors: the plain encoder, pooled."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        return pooled(self.encoder(input_ids, attention_mask), attention_mask)


def write_reader(reader: Reader, out: Path, whole: bool = True) -> None:
    """The reader's graph; with `whole` in eight bits, else in full precision."""
    _write(reader, reader.encoder, 4, ["input_ids", "attention_mask", "shape", "sentence"], [*OUTPUTS], out, whole)


def write_vectors(encoder: Encoder, out: Path, whole: bool = True) -> None:
    """The sentence vectors' graph."""
    _write(Vectors(encoder), encoder, 2, ["input_ids", "attention_mask"], ["vector"], out, whole)


def _write(
    network: nn.Module, encoder: Encoder, count: int, takes: list[str], gives: list[str], out: Path, whole: bool
) -> None:
    table = encoder.word
    if whole:
        encoder.word = Whole(table.weight.detach())  # type: ignore[assignment]
    network.eval()
    sample = tuple(torch.ones(2, 7, dtype=torch.int64) for _ in range(count))
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            network,
            sample,
            full,
            input_names=takes,
            output_names=gives,
            dynamic_shapes=tuple({0: MANY, 1: LONG} for _ in sample),
            opset_version=OPSET,
            dynamo=True,
            external_data=False,
            verbose=False,
        )
        graph = onnx.load(full)
        del graph.metadata_props[:]
        for node in graph.graph.node:
            del node.metadata_props[:]
            node.doc_string = ""
        onnx.save(graph, full)
        if whole:
            quantize_dynamic(
                full,
                out,
                per_channel=True,
                reduce_range=True,
                weight_type=QuantType.QInt8,
                op_types_to_quantize=["MatMul"],
            )
        else:
            out.write_bytes(full.read_bytes())
    encoder.word = table
