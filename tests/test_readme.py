"""The README shows what Stemma says, not what it once said."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_output_in_the_readme_is_real() -> None:
    told = subprocess.run([sys.executable, ROOT / "tools" / "readme.py"], capture_output=True, text=True, check=False)
    assert told.stderr == ""
