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

from stemma.read.bearing import LOWER, UPPER
from training.bearer import Bearer, Lower
from training.encoder import WIDTH, Encoder
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


def write_reader(reader: Reader, out: Path, whole: bool = True) -> None:
    """The reader's graph; with `whole` in eight bits, else in full precision."""
    takes = ["input_ids", "attention_mask", "shape", "sentence"]
    _write(reader, reader.encoder, _ones(4), takes, [*OUTPUTS], out, whole)


def write_bearer(bearer: Bearer, folder: Path, whole: bool = True) -> None:
    """Both halves of the model of pairs."""
    lower, upper = bearer.lower, bearer.upper
    _write(lower, lower, _ones(2), ["input_ids", "attention_mask"], ["pieces"], folder / LOWER, whole)
    sample = (torch.zeros(2, 7, WIDTH), *_ones(2))
    _write(upper, None, sample, ["pieces", "attention_mask", "side"], ["scores"], folder / UPPER, whole)


def _ones(count: int) -> tuple[Tensor, ...]:
    return tuple(torch.ones(2, 7, dtype=torch.int64) for _ in range(count))


def _write(
    network: nn.Module,
    holder: Encoder | Lower | None,
    sample: tuple[Tensor, ...],
    takes: list[str],
    gives: list[str],
    out: Path,
    whole: bool,
) -> None:
    """One graph. `holder` has the table of word pieces, where the network has one."""
    table = holder.word if holder is not None else None
    if holder is not None and table is not None and whole:
        holder.word = Whole(table.weight.detach())  # type: ignore[assignment]
    network.eval()
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
    if holder is not None and table is not None:
        holder.word = table
