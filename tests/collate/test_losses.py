"""What is left of a story when an article, a line or a speaker is taken away."""

from dataclasses import replace

from tests.collate.telling import article, dossier, point_about

from stemma.collate import collate
from stemma.lang import ENGLISH
from stemma.model import Dossier, DriftKind, Finding, Loss, Manner, Support

WIRE = (
    "SANKURU (UT) - The ferry sank near the landing on Sunday. The wreck killed 14 passengers, harbour master Ada Lumbu "
    "said. The pilot was drunk, she said."
)
SEEN = "At the landing people lay in rows under palm leaves. The wreck of the ferry killed 14 passengers. It rained."
LATER = (
    "SANKURU (UT) - The ferry sank near the landing on Sunday. The wreck killed 19 passengers, harbour master Ada Lumbu "
    "said on Monday."
)


def anew(told: Dossier, loss: Loss) -> Dossier:
    """The same story, collated once more with something lost."""
    return collate(told.story, told.studies, told.stemma, ENGLISH, loss)


def cited(told: Dossier) -> set[str]:
    return {span.article for point in told.points for reading in point.readings for span in reading.witnesses}


def two_lines() -> Dossier:
    return dossier([article("wire", WIRE), article("seen", SEEN)], [("wire",), ("seen",)])


def test_nothing_lost_changes_nothing() -> None:
    assert anew(two_lines(), Loss()) == two_lines()


def test_a_corroboration_falls_with_one_of_its_two_articles() -> None:
    assert point_about(two_lines(), "14 passengers").finding is Finding.CORROBORATED
    left = anew(two_lines(), Loss(articles=frozenset({"seen"})))
    assert point_about(left, "14 passengers").finding is Finding.ALONE
    assert cited(left) == {"wire"}


def test_what_is_lost_can_still_be_read() -> None:
    left = anew(two_lines(), Loss(articles=frozenset({"seen"})))
    assert left.studies == two_lines().studies
    assert left.stemma == two_lines().stemma


def test_a_copy_of_a_lost_report_falls_with_it() -> None:
    told = dossier(
        [article("wire", WIRE), article("copy", WIRE)], [("wire", "copy")], ("copy", "wire", Manner.VERBATIM)
    )
    assert anew(told, Loss(articles=frozenset({"wire"}))).points == ()


def test_a_report_does_not_fall_with_one_of_its_copies() -> None:
    told = dossier(
        [article("wire", WIRE), article("copy", WIRE)], [("wire", "copy")], ("copy", "wire", Manner.VERBATIM)
    )
    left = anew(told, Loss(articles=frozenset({"copy"})))
    assert point_about(left, "14 passengers").finding is Finding.ALONE
    assert cited(left) == {"wire"}


def test_a_sibling_keeps_the_words_of_a_dispatch_that_nobody_has() -> None:
    told = dossier(
        [article("one", WIRE + " Nobody slept."), article("other", WIRE)],
        [("one", "other")],
        ("one", "lost", Manner.VERBATIM),
        ("other", "lost", Manner.VERBATIM),
    )
    left = anew(told, Loss(articles=frozenset({"one"})))
    (reading,) = point_about(left, "14 passengers").readings
    assert len(reading.lines) == 1
    assert {span.article for span in reading.witnesses} == {"other"}


def test_an_update_keeps_what_it_says_in_new_words() -> None:
    told = dossier(
        [article("wire", WIRE), article("later", LATER, "2019-03-18")],
        [("wire", "later")],
        ("later", "wire", Manner.UPDATE),
    )
    left = anew(told, Loss(articles=frozenset({"wire"})))
    assert [reading.low for reading in point_about(left, "19 passengers").readings] == [19]


def test_a_line_falls_with_all_its_articles() -> None:
    told = dossier(
        [article("wire", WIRE), article("copy", WIRE), article("seen", SEEN)],
        [("wire", "copy"), ("seen",)],
        ("copy", "wire", Manner.VERBATIM),
    )
    assert cited(anew(told, Loss(lines=frozenset({"wire"})))) == {"seen"}


def test_a_speaker_falls_with_all_that_he_says_and_leaves_no_reporter_behind() -> None:
    left = anew(two_lines(), Loss(speakers=frozenset({"Ada Lumbu"})))
    point = point_about(left, "14 passengers")
    assert point.finding is Finding.ALONE
    assert {span.article for reading in point.readings for span in reading.witnesses} == {"seen"}


def test_what_copying_changed_is_known_though_the_copy_was_withdrawn() -> None:
    drifted = WIRE.replace("killed 14 passengers", "killed over 14 passengers")
    told = dossier(
        [article("wire", WIRE), article("copy", drifted)], [("wire", "copy")], ("copy", "wire", Manner.VERBATIM)
    )
    assert told.drifts
    assert anew(told, Loss(articles=frozenset({"copy"}))).drifts == told.drifts


def test_an_article_is_withdrawn_though_a_copy_of_it_or_the_copy_lost_who_says_so() -> None:
    """Either used to end in a traceback."""
    said, bare = "Fourteen passengers drowned in the wreck, the coast guard said.", "Fourteen passengers drowned."
    told = dossier(
        [article("wire", said), article("copy", bare)], [("wire", "copy")], ("copy", "wire", Manner.REWRITE)
    )
    assert [drift.kind for drift in told.drifts] == [DriftKind.ATTRIBUTION_LOST]
    for name in ("wire", "copy"):
        left = anew(told, Loss(articles=frozenset({name}))).points
        assert name not in {span.article for one in left for reading in one.readings for span in reading.witnesses}


def test_a_figure_that_an_update_alone_has_rests_on_that_article() -> None:
    told = dossier(
        [article("wire", WIRE), article("later", LATER, "2019-03-18")],
        [("wire", "later")],
        ("later", "wire", Manner.UPDATE),
    )
    point = point_about(told, "19 passengers")
    assert point.finding is Finding.UPDATED
    assert ("later", Finding.ALONE) in {
        (prop.name, prop.then) for prop in point.props if prop.support is Support.ARTICLE
    }


def test_a_title_that_only_a_lost_article_tells_is_no_less_true() -> None:
    """Otherwise a retraction could make two speakers of one, and a corroboration of a relay."""
    titled = (
        "Harbour master Ada Lumbu spoke to reporters. The wreck killed 14 passengers, harbour master Ada Lumbu said."
    )
    by_name = "The wreck of the ferry killed 14 passengers, Ada Lumbu said. She wore a raincoat and no shoes."
    by_post = "The wreck of the ferry killed 14 passengers, the harbour master said. He would not be pressed."
    told = dossier(
        [article("titled", titled), article("name", by_name), article("post", by_post)],
        [("titled",), ("name",), ("post",)],
    )
    for loss in (Loss(), Loss(articles=frozenset({"titled"}))):
        assert point_about(anew(told, loss), "14 passengers").finding is Finding.RELAYED


def test_a_story_that_lost_all_its_articles_says_nothing() -> None:
    told = replace(two_lines())
    left = anew(told, Loss(articles=frozenset({"wire", "seen"})))
    assert (left.points, left.summary) == ((), ())
