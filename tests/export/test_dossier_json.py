"""The JSON document of a dossier: valid, complete, the same each time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from math import inf
from typing import Any

import jsonschema
from tests.web.fixture import DOSSIER, STEMMA, TEXTS

from stemma.export import EXPORTERS
from stemma.export.dossier_json import encode, schema
from stemma.model import Close, Elsewhere, Passage, Quantity, Span


def read() -> dict[str, Any]:
    return json.loads(encode(DOSSIER))


def properties(part: object, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every property that the schema defines, at any depth."""
    if not isinstance(part, dict):
        return
    for name, found in part.items():
        if name == "properties":
            yield from ((f"{path}/{key}", about) for key, about in found.items())
        yield from properties(found, f"{path}/{name}")


def test_the_schema_is_itself_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_document_obeys_the_schema() -> None:
    jsonschema.Draft202012Validator(schema()).validate(read())


def test_every_property_is_described() -> None:
    found = list(properties(schema()))
    assert len(found) > 80
    assert [path for path, about in found if not about.get("description")] == []


def test_the_schema_refuses_what_it_does_not_know() -> None:
    document = read()
    document["points"][0]["score"] = 0.83
    assert not jsonschema.Draft202012Validator(schema()).is_valid(document)


def test_the_bytes_do_not_depend_on_the_order_of_articles_edges_and_drifts() -> None:
    stemma = replace(STEMMA, lost=STEMMA.lost[::-1], reuse=STEMMA.reuse[::-1], lines=STEMMA.lines[::-1])
    turned = replace(DOSSIER, studies=DOSSIER.studies[::-1], drifts=DOSSIER.drifts[::-1], stemma=stemma)
    assert encode(turned) == encode(DOSSIER)


def test_every_statement_quotes_the_words_it_cites() -> None:
    document = read()
    texts = {article["id"]: article["text"] for article in document["articles"]}
    cites = [cite for point in document["points"] for reading in point["readings"] for cite in reading["witnesses"]]
    assert len(cites) > 10
    assert all(texts[cite["article"]][cite["start"] : cite["end"]] == cite["quote"] for cite in cites)


def test_an_open_end_is_null() -> None:
    drifted = next(r for r in read()["points"][0]["readings"] if r["drift_of"] == "41")
    assert (drifted["low"], drifted["high"]) == (41, None)
    assert b"Infinity" not in encode(DOSSIER)


def test_a_measure_is_told_in_units_of_the_si_too_and_a_sum_as_one() -> None:
    words = DOSSIER.points[0].readings[0].witnesses[0]
    amount = Quantity(17, inf, "fields", words, words, "square mile", cumulative=True)
    studies = tuple(
        replace(one, quantities=(amount,)) if one.article.id == words.article else replace(one, quantities=())
        for one in DOSSIER.studies
    )
    document = json.loads(encode(replace(DOSSIER, studies=studies)))
    jsonschema.Draft202012Validator(schema()).validate(document)
    reading = document["points"][0]["readings"][0]
    assert (reading["metric"], reading["cumulative"]) == ({"low": 44.0297978757, "high": None, "unit": "km²"}, True)
    other = next(each for each in document["points"] if each["id"] == "cause")["readings"][0]
    assert (other["metric"], other["cumulative"]) == (None, False)


def test_what_is_not_known_is_null() -> None:
    watch = next(article for article in read()["articles"] if article["id"] == "watch")
    assert watch["published"] is None
    assert watch["agency"] is None


def test_articles_stand_oldest_first_and_undated_last() -> None:
    assert [article["id"] for article in read()["articles"]] == [
        "delta", "courier-1", "radio", "standard", "courier-2", "watch",
    ]  # fmt: skip


def test_counts_say_what_was_read_and_what_was_set_aside() -> None:
    counts = read()["counts"]
    assert (counts["articles"], counts["lines"], counts["lost"], counts["set_aside"]) == (6, 3, 2, 3)


def test_what_stands_in_other_stories_is_told_the_most_words_first() -> None:
    words = "closed the harbour to all ships"
    start = TEXTS["delta"].index(words)
    here = Span("delta", start, start + len(words))
    found = [
        Elsewhere("delta", f"other-{size}", "Port Gazette", "storm", size, (Passage(here, Span("other", 7, 38)),))
        for size in (6, 40)
    ]
    document = json.loads(encode(replace(DOSSIER, elsewhere=tuple(found))))
    jsonschema.Draft202012Validator(schema()).validate(document)
    assert [each["other"] for each in document["elsewhere"]] == ["other-40", "other-6"]
    assert document["elsewhere"][0]["passages"] == [
        {
            "here": {"article": "delta", "start": start, "end": start + len(words), "quote": words},
            "there": {"article": "other", "start": 7, "end": 38},
        }
    ]


def test_the_number_of_lines_is_told_with_what_was_nearly_believed() -> None:
    line, other = (line.id for line in STEMMA.lines[:2])
    stemma = replace(STEMMA, close=(Close(line, other, ("both name Delta in the same order",)),))
    document = json.loads(encode(replace(DOSSIER, stemma=stemma)))
    jsonschema.Draft202012Validator(schema()).validate(document)
    told = document["stemma"]
    assert told["close"] == [{"copy": line, "exemplar": other, "because": ["both name Delta in the same order"]}]
    assert told["fewest"] == len(STEMMA.lines) - 1 < len(STEMMA.lines) <= told["most"]


def test_half_a_surrogate_pair_is_kept_as_valid_json() -> None:
    studies = tuple(
        replace(study, article=replace(study.article, text=study.article.text + " \ud83d"))
        for study in DOSSIER.studies
    )
    document = json.loads(encode(replace(DOSSIER, studies=studies)).decode("utf-8"))
    assert document["articles"][0]["text"] == TEXTS["delta"] + " \ud83d"


def test_every_exporter_writes_to_an_open_file() -> None:
    for name, write in EXPORTERS.items():
        out = BytesIO()
        write(DOSSIER, out)
        assert len(out.getvalue()) > 100, name
