"""Sentences of a rewrite that say the reverse of what was copied."""

from tests.collate.telling import article, changes, dossier

from stemma.collate.reversals import agrees, denial_dropped, opposed, told_as_come
from stemma.lang import ENGLISH
from stemma.model import Manner

WIRE = (
    "GRIMSBY, England (NPA) — A court acquitted harbour pilot Edgar Thorne of smuggling on Tuesday.\n\n"
    "It convicted Thorne of perjury.\n\n"
    "Thorne will appeal, according to his lawyer, Maud Fenn.\n\n"
    "The port authority has not received a complaint from the Union of Pilots.\n\n"
    "Two cranes are expected from Hull on Thursday.\n\n"
    "The sluice may have been weakened by eels, the inspector Olive Tranter said."
)


def told(copy: str) -> list[tuple[str, str, str]]:
    articles = [article("wire", WIRE), article("copy", copy)]
    return changes(dossier(articles, [("wire", "copy")], ("copy", "wire", Manner.REWRITE)))


def meanings(copy: str) -> list[str]:
    return [words for _, kind, words in told(copy) if kind == "meaning"]


def test_the_opposite_verb() -> None:
    copy = "Judge Harriet Cole of Grimsby found harbour pilot Thorne guilty. Cole also convicted Thorne of smuggling."
    assert any("convicted" in words for words in meanings(copy))


def test_the_same_verb_of_another_matter_is_no_reversal() -> None:
    assert meanings("The court in Grimsby convicted harbour pilot Thorne of perjury.") == []


def test_a_short_sentence_tells_as_done_what_is_to_come() -> None:
    assert "Thorne has appealed." in meanings("Harbour pilot Edgar Thorne is a free man. Thorne has appealed.")


def test_what_is_still_to_come_is_kept() -> None:
    assert meanings("Harbour pilot Edgar Thorne will appeal, lawyer Maud Fenn said.") == []


def test_what_was_expected_has_come() -> None:
    assert meanings("Two cranes have arrived from Hull.") == ["Two cranes"]
    assert meanings("The two cranes expected from Hull are still awaited.") == []


def test_a_denial_told_as_so() -> None:
    assert any("has filed" in words for words in meanings("The Union of Pilots has filed a complaint."))
    assert meanings("The Union of Pilots has not filed a complaint.") == []


def test_a_may_have_that_was_lost() -> None:
    copy = "The sluice had been weakened by eels, the inspector Olive Tranter said."
    assert "hedge-lost" in [kind for _, kind, _ in told(copy)]
    assert told("The sluice may have been weakened by eels, inspector Olive Tranter said.") == []


def test_a_verb_with_a_not_agrees_with_its_opposite() -> None:
    assert opposed("It acquitted Lee of arson.", "It did not convict Lee of arson.", ENGLISH) is None
    assert not agrees("It acquitted Lee of arson.", "It convicted Lee of arson.", ENGLISH)


def test_a_noun_and_its_verb_are_alike_in_a_denial() -> None:
    assert denial_dropped("No decision on tolls was taken.", "Tolls have been decided.", ENGLISH)
    assert denial_dropped("No decision on tolls was taken.", "The mayor has been elected.", ENGLISH) is None


def test_another_subject_has_come() -> None:
    assert told_as_come("Two cranes are expected from Hull.", "Nine pilots have arrived from Hull.", ENGLISH) is None


def test_what_somebody_expects_and_a_copy_tells_as_done_is_one_change() -> None:
    wire = "The mayor may order a search of the upper lock, the clerk Ivo Lund said."
    copy = "The mayor has ordered a search of the upper lock."
    articles = [article("wire", wire), article("copy", copy)]
    found = changes(dossier(articles, [("wire", "copy")], ("copy", "wire", Manner.REWRITE)))
    assert [kind for _, kind, _ in found if kind != "hedge-lost"] == ["meaning"]


def test_a_toll_in_other_words_that_nobody_gives_any_more() -> None:
    wire = (
        "GRIMSBY, England (NPA) — Five pilots were killed and three are missing after a blast in the Thorne dock on "
        "Tuesday morning, the harbour inspectorate said."
    )
    copy = "At least five pilots have died in a gas blast at a dock in England."
    articles = [article("wire", wire), article("copy", copy)]
    found = changes(dossier(articles, [("wire", "copy")], ("copy", "wire", Manner.REWRITE)))
    assert "attribution-lost" in [kind for _, kind, _ in found]
