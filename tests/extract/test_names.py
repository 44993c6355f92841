"""Names are found by capitals and by the words around them, and short forms go with full ones."""

from stemma.extract.names import full_forms, known_names, names
from stemma.lang import ENGLISH
from stemma.model import Article, Name, Noted, Notes, Span
from stemma.read.sentences import sentences


def seen(text: str) -> list[tuple[str, str]]:
    return [(name.text, name.type) for name in names(text, "k", ENGLISH)]


def known(text: str) -> list[tuple[str, str]]:
    return [(name.text, name.type) for name in known_names(noted(text), ENGLISH)]


def noted(text: str) -> Noted:
    parts = sentences("a", text, ENGLISH)
    return Noted(
        Article("a", text, "-"),
        parts,
        tuple(Notes(part.key, names=names(part.text, part.key, ENGLISH)) for part in parts),
    )


def test_spans_count_from_the_start_of_the_sentence() -> None:
    text = "Engineers met Dana Orr in Lisbon."
    assert all(name.span.of(text) == name.text and name.span.article == "k" for name in names(text, "k", ENGLISH))


def test_a_title_is_no_part_of_a_name() -> None:
    assert seen("The plan pleased President Dana Orr.") == [("Dana Orr", "PER")]


def test_a_title_parts_a_place_from_a_person() -> None:
    assert ("Talia Barin", "PER") in seen("It was opened by Homs Province Governor Talia Barin.")


def test_a_head_word_makes_an_organisation() -> None:
    assert seen("A letter came from the Ministry of Health on Monday.") == [("Ministry of Health", "ORG")]


def test_a_particle_belongs_to_the_name() -> None:
    assert seen("The house of Yusuf al-Masri burned.") == [("Yusuf al-Masri", "PER")]


def test_a_country_is_a_place() -> None:
    assert seen("The convoy reached Jordan and turned back to Syria.")[-1] == ("Syria", "LOC")


def test_the_first_word_of_a_sentence_is_no_name_for_its_capital() -> None:
    assert seen("Meanwhile residents fled. Fighting went on.") == []


def test_weekdays_and_months_are_no_names() -> None:
    assert seen("They left on Sunday in March.") == []


def test_a_shouted_line_tells_nothing() -> None:
    assert seen("BRIDGE FALLS IN LISBON STORM") == []


def test_a_surname_is_a_person_once_the_full_name_was_seen() -> None:
    assert ("Orr", "PER") in known("The bridge was built by Dana Orr. On Sunday the Orr plan was dropped.")


def test_a_short_form_leads_to_the_longest_name_of_its_kind() -> None:
    text = "A report by the Tide Observatory for Coastal Rights came out. The Observatory wants more."
    article = noted(text)
    forms = full_forms(known_names(article, ENGLISH))
    assert forms["Observatory"] == "Tide Observatory for Coastal Rights"


def test_a_place_is_nobodys_short_form() -> None:
    span = next(iter(names("We saw Lisbon.", "k", ENGLISH))).span
    forms = full_forms((Name(span, "Lisbon", "LOC"), Name(span, "Bank of Lisbon", "ORG")))
    assert forms["Lisbon"] == "Lisbon"


def test_a_surname_is_short_for_the_name_that_stands_there_most_often() -> None:
    seen = ["Talal Barazi", "Candidate Barazi", "Talal Barazi", "Barazi"]
    found = tuple(Name(Span("a", at, at + 1), text, "PER") for at, text in enumerate(seen))
    assert full_forms(found)["Barazi"] == "Talal Barazi"
