"""Which words in quotation marks are listed."""

from tests.collate.telling import article, dossier

from stemma.model import Manner

GATE = (
    "Fishermen blocked the harbor of Oskel on Monday. Their leader, Anna Brandt, called the new quota “a slow death by"
    " paperwork”. “We will move when the minister comes,” Brandt said."
)


def quoted(*texts: str) -> list[str]:
    told = [article(f"paper{n}", text) for n, text in enumerate(texts)]
    return [one.text for one in dossier(told, [(one.id,) for one in told]).quotations]


def test_words_that_run_on_within_a_reporters_sentence_are_not_listed_by_themselves() -> None:
    assert quoted(GATE) == ["We will move when the minister comes"]


def test_they_are_where_a_second_reporter_heard_them_too() -> None:
    other = "Anna Brandt told our radio that the quota was “a slow death by paperwork”, nothing less."
    assert "a slow death by paperwork" in quoted(GATE, other)


def test_and_where_a_copy_altered_them() -> None:
    altered = GATE.replace("a slow death by paperwork", "a slow and painful death by paperwork")
    told = [article("paper", GATE), article("copy", altered)]
    found = dossier(told, [("paper", "copy")], ("copy", "paper", Manner.EDITED)).quotations
    assert [one.text for one in found if one.altered] == ["a slow death by paperwork"]
