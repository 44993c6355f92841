"""From corpora to model files: `python -m training all --corpora PATH`, or one verb after another."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from training.stages import COURSES

DATA = Path(__file__).parent.parent / "src" / "stemma" / "data"


def main() -> None:
    """The verb on the command line, done."""
    given = _asked().parse_args()
    from training import model_card, runs  # torch takes seconds to import
    from training.base import base_folder
    from training.train import train

    if given.verb in ("train", "all"):
        train(given.corpora, base_folder(), given.work, given.course, given.workers, given.stop)
    if given.verb in ("export", "all"):
        runs.exported(given)
    if given.verb in ("tune", "all"):
        print(json.dumps(runs.tuned(given)))
    if given.verb in ("evaluate", "all"):
        print(json.dumps(runs.evaluated(given), indent=1))
    if given.verb in ("card", "all"):
        model_card.write(given.out, given.work / "metrics.json", given.work)


def _asked() -> argparse.ArgumentParser:
    asked = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    asked.add_argument("verb", choices=("train", "export", "tune", "evaluate", "card", "all"))
    asked.add_argument("--corpora", type=Path, required=True, help="the folder of the corpora")
    asked.add_argument("--work", type=Path, default=Path("build/training"), help="checkpoints, logs and caches")
    asked.add_argument("--out", type=Path, default=DATA, help="where the model files go")
    asked.add_argument("--course", choices=sorted(COURSES), default="with-polnear")
    asked.add_argument("--workers", type=int, default=2, help="CPU processes")
    asked.add_argument("--stop", type=int, help="stop after this many steps")
    asked.add_argument("--checkpoint", type=Path, help="instead of the mean of the cooled ones")
    asked.add_argument(
        "--exact", action="store_true", help="evaluate the checkpoint, not the exported eight-bit file"
    )
    asked.add_argument("--some", type=int, default=0, help="evaluate on so many windows of each corpus")
    return asked


if __name__ == "__main__":
    main()
