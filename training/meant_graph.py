"""One more output of the reading model's graph, beside those that it was exported with: see `meant.py`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

NAME = "meant"
HIDDEN = "LayerNormalization"


def opened(model: Path, out: Path) -> Path:
    """The same model, which also gives what its heads are given."""
    graph = onnx.load(model)
    graph.graph.output.append(helper.make_tensor_value_info(hidden(graph), TensorProto.FLOAT, ["b", "t", "d"]))
    onnx.save(graph, out)
    return out


def hidden(model: onnx.ModelProto) -> str:
    """What the last layer gives."""
    return str([node.output[0] for node in model.graph.node if node.op_type == HIDDEN][-1])


def write(model: Path, weights: NDArray[np.float64], bias: float) -> None:
    """The model with the output `meant`: for each piece what it adds as the word (with the bias), as part of its
    sentence, and of its article.
    """
    loaded = onnx.load(model)
    graph = loaded.graph
    for some in (graph.node, graph.initializer, graph.output):
        for one in [one for one in some if one.name.startswith(NAME)]:
            some.remove(one)
    table = weights.reshape(3, -1).T.astype(np.float32)
    offset = np.array([bias, 0, 0], np.float32)
    graph.initializer.extend(
        [numpy_helper.from_array(table, f"{NAME}_weights"), numpy_helper.from_array(offset, f"{NAME}_bias")]
    )
    graph.node.extend(
        [
            helper.make_node("MatMul", [hidden(loaded), f"{NAME}_weights"], [f"{NAME}_product"], f"{NAME}_matmul"),
            helper.make_node("Add", [f"{NAME}_product", f"{NAME}_bias"], [NAME], f"{NAME}_add"),
        ]
    )
    graph.output.append(helper.make_tensor_value_info(NAME, TensorProto.FLOAT, ["batch", "pieces", 3]))
    onnx.save(loaded, model)
