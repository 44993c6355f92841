"""To look at a desk takes a moment: what reads pages is not loaded for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.desk.wires import PAGES, written

from stemma import Desk

HEAVY = ("trafilatura", "httpx", "feedparser", "pypdf", "onnxruntime", "loky", "stemma.pipeline", "stemma.ingest")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("looking")
    with Desk(folder / "looking.db", workers=1) as desk:
        desk.read(written(folder, list(PAGES)))
    return folder / "looking.db"


def loaded_by(code: str) -> list[str]:
    """Of what is heavy, that which Python has loaded after this code ran by itself."""
    asked = f"{code}\nimport sys, json\nprint('\\n' + json.dumps(sorted(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return [name for name in HEAVY if name in json.loads(told.stdout.splitlines()[-1])]


@pytest.mark.parametrize(
    "look",
    [
        "import stemma.cli",
        "from stemma.cli.looking import stories; from pathlib import Path; stories(Path({path!r}))",
        "import stemma; assert stemma.Desk({path!r}, write=False).stories()",
        "import stemma; assert stemma.Desk({path!r}, write=False).find('the river broke its banks at dawn') == ()",
        "import stemma; assert stemma.Desk({path!r}, write=False).history()",
    ],
)
def test_looking_loads_nothing_that_reads_pages(look: str, path: Path) -> None:
    assert loaded_by(look.format(path=str(path))) == []


def test_what_reads_pages_is_seen_where_it_is_loaded() -> None:
    assert "trafilatura" in loaded_by("import stemma.pipeline")
