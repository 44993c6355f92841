"""How fast the whole journey is and what it needs, beside trafilatura alone on the same pages in the same run."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

CHILD = """
import json, sys, time
start = time.perf_counter()
{work}
seconds = time.perf_counter() - start
with open("/proc/self/status") as status:  # getrusage would tell the peak of the process that started this one
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(json.dumps({{"seconds": seconds, "peak_mb": peak / 1024}}))
"""

JOURNEY = """
from stemma.desk import Desk
with Desk(sys.argv[2], workers=1) as desk:
    desk.read([sys.argv[1]])
"""

PEER = """
import pathlib, trafilatura
for page in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    trafilatura.bare_extraction(page.read_bytes(), favor_precision=True, with_metadata=True)
"""


@dataclass(frozen=True, slots=True)
class Speed:
    """Pages a second on one core, and the peak of memory in MiB."""

    name: str
    pages: int
    seconds: float
    peak_mb: float

    @property
    def rate(self) -> float:
        """Pages a second."""
        return self.pages / self.seconds


def speeds(shared: Path) -> tuple[Speed, ...]:
    """trafilatura alone, then the whole journey on the same news pages, then the same once more on the same desk."""
    with tempfile.TemporaryDirectory() as room:
        folder, desk = Path(room) / "pages", Path(room) / "desk.db"
        folder.mkdir()
        with gzip.open(shared / "corpora/clean/aeb/in.jsonl.gz", "rt", encoding="utf-8") as rows:
            for number, row in enumerate(rows):
                (folder / f"{number:04}.html").write_text(json.loads(row)["html"], encoding="utf-8")
        pages = len(list(folder.iterdir()))
        runs = (("trafilatura alone", PEER), ("whole journey", JOURNEY), ("journey again, nothing new", JOURNEY))
        return tuple(Speed(name, pages, *_timed(work, folder, desk)) for name, work in runs)


def _timed(work: str, folder: Path, desk: Path) -> tuple[float, float]:
    told = subprocess.run(
        [sys.executable, "-c", CHILD.format(work=work), str(folder), str(desk)],
        capture_output=True,
        text=True,
        check=True,
    )
    figures = json.loads(told.stdout.splitlines()[-1])
    return figures["seconds"], figures["peak_mb"]
