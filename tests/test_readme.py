"""The README shows what Stemma says, not what it once said, and pictures that are there."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PICTURES = ROOT / "docs" / "pictures"
MOST = 1_500_000  # bytes of all pictures together


def test_the_output_in_the_readme_is_real() -> None:
    told = subprocess.run([sys.executable, ROOT / "tools" / "readme.py"], capture_output=True, text=True, check=False)
    assert told.stderr == ""


def test_every_picture_is_there_and_described() -> None:
    shown = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", README)
    shown += [(alt, source) for source, alt in re.findall(r'<img src="([^"]+)"[^>]* alt="([^"]*)"', README)]
    assert len(shown) > 8
    assert [source for alt, source in shown if len(alt) < 20 or not (ROOT / source).is_file()] == []


def test_the_pictures_are_small() -> None:
    assert 0 < sum(picture.stat().st_size for picture in PICTURES.iterdir()) < MOST
