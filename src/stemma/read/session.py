"""A model in memory, ready to run: one thread, one window at a time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Floats = NDArray[np.float32]


class Model(Protocol):
    """Anything that turns rows of numbers into scores, by the names of both."""

    def run(self, inputs: Mapping[str, Whole | Floats]) -> dict[str, Floats]:
        """The outputs by name; all rows are batches of one."""


class Onnx:
    """An ONNX file in onnxruntime, on one core, loaded when it is first run.

    More threads would add up in another order and so give other last digits; processes are the way to use more cores.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _session(self) -> Any:
        import onnxruntime  # it takes 0.1 s to import, and most commands need no model

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # windows differ in length: the arena would keep the largest of each
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(str(self._path), options, providers=["CPUExecutionProvider"])

    @cached_property
    def _outputs(self) -> list[str]:
        return [output.name for output in self._session.get_outputs()]

    def run(self, inputs: Mapping[str, Whole | Floats]) -> dict[str, Floats]:
        """The outputs by name."""
        return dict(zip(self._outputs, self._session.run(self._outputs, dict(inputs)), strict=True))
