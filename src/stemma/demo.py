"""The main job on the bundled example, as `make demo` runs it: read, show what is known, write the dossier."""

from __future__ import annotations

import sys
from pathlib import Path

from stemma import cli
from stemma.errors import StemmaError

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "mobaye"
OUT = Path("demo")


def main() -> None:
    """Run the commands of the README one after the other, each shown before its output."""
    if not EXAMPLE.is_dir():
        raise StemmaError(f"{EXAMPLE}: the example is not here. The demo runs in a checkout of the repository.")
    OUT.mkdir(exist_ok=True)
    desk, page = OUT / "mobaye.db", OUT / "mobaye.html"
    for file in OUT.glob("mobaye.db*"):
        file.unlink()
    pages = str(
        (EXAMPLE / "pages").relative_to(Path.cwd()) if EXAMPLE.is_relative_to(Path.cwd()) else EXAMPLE / "pages"
    )
    for words in (
        ["read", pages, "--desk", str(desk)],
        ["tree", "--desk", str(desk)],
        ["claims", "--desk", str(desk), "--top", "12"],
        ["dossier", "--desk", str(desk), "-o", str(page)],
        ["dossier", "--desk", str(desk), "-o", str(page.with_suffix(".json"))],
    ):
        print(f"\n$ stemma {' '.join(words)}", flush=True)
        cli.app(words, standalone_mode=False)
    print(f"\nThe dossier: {page.resolve()}\nOpen it in a browser; it needs no network. The desk: {desk.resolve()}")


if __name__ == "__main__":
    try:
        main()
    except StemmaError as error:
        sys.exit(f"stemma: {error}")
