"""Which version of which analyser made a thing: the package's version and a hash of the code and data behind it."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from stemma import __version__

ROOT = Path(__file__).parent.parent

WEIGHTS = ".onnx"  # 46 MB to hash at every start; the card beside them holds their SHA-256 and is hashed

BEHIND = {
    "clean": ("model", "lang", "clean"),
    "together": ("model", "lang", "clean", "pipeline"),
    "notes": ("model", "lang", "read", "extract", "data"),
    "gloss": ("model", "lang", "read"),
    "study": ("model", "lang", "read", "extract", "data", "pipeline"),
    "marks": (
        "lang/spelling.py",
        "lang/en/spelling.py",
        "trace/marks.py",
        "trace/prints.py",
        "trace/tokens.py",
        "trace/words.py",
    ),
    "kin": ("model", "lang", "trace"),
    "group": ("model", "lang", "group", "pipeline"),
    "dossier": ("model", "lang", "read", "extract", "data", "group", "trace", "collate", "pipeline"),
}


@cache
def analyser(name: str) -> str:
    """The name and version of an analyser, such as `clean 0.1.0+5d41402a`.

    It changes when the code or the data of the rooms behind it change, so that nothing computed by an older
    analyser is ever taken for new. Raises KeyError for a name that is not in BEHIND.
    """
    digest = hashlib.sha256()
    for room in BEHIND[name]:
        behind = ROOT / room
        for path in [behind] if behind.is_file() else sorted(behind.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != WEIGHTS:
                digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return f"{name} {__version__}+{digest.hexdigest()[:8]}"
