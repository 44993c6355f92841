"""What copies make of a sentence beyond its figures and names."""

from tests.collate.telling import article, changes, dossier

from stemma.collate.turns import amount_changed, cause_added, denial_admitted, told_as_done
from stemma.lang import ENGLISH
from stemma.model import Manner

WIRE = (
    "KESWICK, England (NPA) — Rescuers reached the Borrow Mine on Tuesday, two days after its main shaft flooded.\n\n"
    "Fourteen pumps are due from Sheffield on Thursday, the mine inspector, Olive Tranter, said.\n\n"
    "Several miners and drivers waited at the upper gallery of the Borrow Mine, Tranter said.\n\n"
    "Union delegate Barnaby Quill said an alarm at the upper gallery had been switched off, which the owner denied.\n\n"
    "The Borrow Mine lost its safety licence as the lower shaft was widened in spring."
)
REWRITE = (
    "Help has come to the flooded Borrow Mine, where rescuers arrived at the main shaft on Tuesday.\n\n"
    "Fourteen pumps were brought from Sheffield, mine inspector Olive Tranter said.\n\n"
    "Many drivers and miners sat waiting at the upper gallery of the Borrow Mine, Tranter said.\n\n"
    "The owner concedes that an alarm at the upper gallery had been switched off, as union delegate Barnaby Quill said.\n\n"
    "The Borrow Mine lost its safety licence because the lower shaft was widened in spring."
)


def told(manner: Manner = Manner.REWRITE) -> list[tuple[str, str, str]]:
    articles = [article("wire", WIRE), article("copy", REWRITE)]
    return changes(dossier(articles, [("copy", "wire")], ("copy", "wire", manner)))


def test_what_was_due_is_told_as_done() -> None:
    assert ("copy", "meaning", "Fourteen pumps") in told()


def test_several_became_many() -> None:
    assert any(kind == "number" and words.startswith("Many drivers") for _, kind, words in told())


def test_a_denial_became_a_confession() -> None:
    assert any(kind == "meaning" and "concedes" in words for _, kind, words in told())


def test_a_cause_came_in() -> None:
    assert any(kind == "meaning" and "because" in words for _, kind, words in told())


def test_a_later_version_may_say_all_of_this() -> None:
    assert not [kind for _, kind, _ in told(Manner.UPDATE) if kind in ("meaning", "number")]


def test_a_cause_in_other_words_is_no_new_one() -> None:
    assert cause_added(["Rain enabled the crossing."], "They crossed thanks to rain.", ENGLISH) is None


def test_the_third_day_is_no_third() -> None:
    assert amount_changed("Several mines closed.", "A third mine closed.", ENGLISH) is None


def test_amounts_of_two_things_are_not_compared() -> None:
    assert amount_changed("Several mines closed.", "Many farms flooded.", ENGLISH) is None


def test_what_is_still_due_is_not_told_as_done() -> None:
    assert (
        told_as_done("Ten tents are due.", "Ten tents were promised and are due soon.", "Ten", "Ten", ENGLISH) is None
    )


def test_a_denial_that_is_kept_is_no_confession() -> None:
    assert denial_admitted(["The firm denied it."], "The firm denies it but admits a leak.", ENGLISH) is None


def test_a_speaker_lost_from_a_deed_in_other_words() -> None:
    wire = (
        "BANGUI (UT) — Fighters of the Basse-Kotto Front have captured Mobaye, an officer of the town guard and two "
        "clerks said.\n\nBoats lay idle on the Ubangi river.\n\nThe market of Mobaye burned until dusk."
    )
    copy = (
        "The Basse-Kotto Front captured Mobaye this weekend.\n\nIdle boats lay on the Ubangi river.\n\n"
        "Until dusk the market of Mobaye burned."
    )
    found = changes(
        dossier([article("wire", wire), article("copy", copy)], [("copy", "wire")], ("copy", "wire", Manner.REWRITE))
    )
    assert any(kind == "attribution-lost" and "captured Mobaye" in words for _, kind, words in found)
