"""Sentences of a rewrite that say the reverse of what was copied."""

from tests.collate.telling import article, changes, dossier

from stemma.collate.reversals import agrees, denial_dropped, opposed, other_act, told_as_come
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


def test_what_is_planned_threatened_or_offered_is_told_as_done() -> None:
    for exemplar, copy in (
        ("The port plans to forbid ships to anchor off the mole.", "The port has forbidden ships to anchor off it."),
        (
            "The union said that it might leave the wage talks in Hull.",
            "Now the union has walked out of the wage talks in Hull.",
        ),
        ("The mayor has offered to fetch the captives himself.", "The mayor has set out to fetch the captives."),
        ("The sluice, built in 1908, is to be closed in 2030.", "The sluice has been closed."),
    ):
        assert told_as_come(exemplar, copy, ENGLISH), copy


def test_what_others_have_done_is_not_what_was_planned() -> None:
    plan = "Insurers want to walk through the two mills in Hull."
    assert told_as_come(plan, "Insurers who have walked through the mills in Hull know the smell.", ENGLISH) is None
    assert told_as_come(plan, "Insurers still want to walk through the two mills in Hull.", ENGLISH) is None


def test_one_act_told_for_another() -> None:
    suspended = "She had suspended the warden, Edgar Thorne, the minister said."
    assert other_act(suspended, "Warden Edgar Thorne has been sacked.", ENGLISH) == ("suspended", "sacked")
    assert other_act(suspended, "Warden Edgar Thorne has been suspended.", ENGLISH) is None
    assert other_act(suspended, "The cook has been sacked.", ENGLISH) is None
    both = "Thorne, the harbour pilot, was arrested and charged with smuggling."
    assert other_act(both, "Harbour pilot Thorne was charged with smuggling.", ENGLISH) is None
