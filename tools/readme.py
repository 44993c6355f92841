"""Runs the commands in the README and puts their real output under them, or says whether it stands there already.

python tools/readme.py            1 and the difference, where README.md says what Stemma does not
python tools/readme.py --write    brings README.md up to date
"""

from __future__ import annotations

import difflib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n\$ (stemma [^\n]*)\n(.*?)```", re.DOTALL)


def renewed(text: str) -> str:
    """The README with the output of each of its commands, run in order beside the examples."""
    with tempfile.TemporaryDirectory() as room:
        (Path(room) / "examples").symlink_to(ROOT / "examples")
        return BLOCK.sub(lambda block: _shown(block[1], room), text)


def _shown(command: str, room: str) -> str:
    words = [sys.executable, "-m", "stemma.cli", *command.split()[1:]]
    told = subprocess.run(words, cwd=room, capture_output=True, text=True, check=True)
    return f"```console\n$ {command}\n{told.stdout.rstrip()}\n```"


def main() -> None:
    """Compare, or write."""
    old = README.read_text("utf-8")
    new = renewed(old)
    if "--write" in sys.argv:
        README.write_text(new, "utf-8")
    elif new != old:
        sys.exit("".join(difflib.unified_diff(old.splitlines(True), new.splitlines(True), "README.md", "Stemma")))


if __name__ == "__main__":
    main()
