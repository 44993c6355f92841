"""What copying did: each change is listed with its kind, and what was kept is no change."""

import pytest
from tests.collate.telling import article, changes, dossier, point_about

from stemma.model import Finding, Manner

WIRE = (
    "MOBAYE (UT) - The government has reportedly sent some 400 soldiers to the river port, residents said on Sunday.\n\n"
    "Rebels killed 30 soldiers at the barracks, the rebel spokesman Abel Zoungere said.\n\n"
    "“We will not leave the port. We have food for a month. Nobody will take it from us,” he said.\n\n"
    "The ferry that links Mobaye with the Congolese bank was not hit, the mechanic Gaston Malepou said.\n\n"
    "Cassava traders had left the market before dawn."
)


def after(copy: str, manner: Manner = Manner.REWRITE) -> list[tuple[str, str, str]]:
    told = dossier([article("wire", WIRE), article("copy", copy)], [("wire", "copy")], ("copy", "wire", manner))
    return changes(told)


@pytest.mark.parametrize("manner", [Manner.VERBATIM, Manner.EDITED, Manner.REWRITE])
def test_a_faithful_copy_does_not_drift(manner: Manner) -> None:
    assert after(WIRE, manner) == []


def test_british_spelling_and_figures_in_words_are_no_drift() -> None:
    copy = WIRE.replace("30 soldiers", "thirty soldiers").replace(
        "at the barracks", "at the barracks, in the harbour"
    )
    assert after(copy, Manner.EDITED) == []


def test_a_figure_that_grew() -> None:
    copy = "Over 30 soldiers were killed by rebels at the barracks, rebel spokesman Abel Zoungere said."
    assert ("copy", "number", "Over 30 soldiers") in after(copy)


def test_a_drifted_figure_counts_no_line_and_no_speaker() -> None:
    copy = "Over 30 soldiers were killed by rebels at the barracks, rebel spokesman Abel Zoungere said."
    told = dossier(
        [article("wire", WIRE), article("copy", copy)], [("wire", "copy")], ("copy", "wire", Manner.REWRITE)
    )
    point = point_about(told, "30 soldiers")
    drifted = [reading for reading in point.readings if reading.drift_of]
    assert point.finding is Finding.ALONE
    assert [(one.value, one.drift_of, one.lines, one.speakers) for one in drifted] == [("Over 30", "30", (), ())]


def test_a_reportedly_that_was_lost() -> None:
    copy = "The government has sent some 400 soldiers to the river port, residents said on Sunday."
    assert [kind for _, kind, _ in after(copy)] == ["hedge-lost"]


def test_a_doubt_that_was_cut_with_what_was_doubted_is_not_lost() -> None:
    wire = (
        "The road to the port was blocked by soldiers, Abel Zoungere said, and ambulances were reportedly sent back."
    )
    copy = "The road to the port was blocked by soldiers, Abel Zoungere said."
    told = dossier(
        [article("wire", wire), article("copy", copy)], [("wire", "copy")], ("copy", "wire", Manner.EDITED)
    )
    assert changes(told) == []


def test_a_speaker_who_became_a_fact() -> None:
    copy = "Rebels killed 30 soldiers at the barracks on the edge of town."
    assert [kind for _, kind, _ in after(copy)] == ["attribution-lost"]


def test_a_quotation_with_its_middle_cut_out() -> None:
    copy = "“We will not leave the port. Nobody will take it from us,” rebel spokesman Abel Zoungere said."
    assert "quote-altered" in [kind for _, kind, _ in after(copy)]


def test_a_quotation_cut_short_is_whole_as_far_as_it_goes() -> None:
    copy = "“We will not leave the port. We have food for a month,” rebel spokesman Abel Zoungere said."
    assert "quote-altered" not in [kind for _, kind, _ in after(copy)]


def test_a_name_misspelt() -> None:
    copy = "The ferry that links Mobaye with the Congolese bank was not hit, the mechanic Gaston Malepu said."
    assert ("copy", "name", "Gaston Malepu") in after(copy)


def test_a_not_that_was_lost() -> None:
    copy = "The ferry that links Mobaye with the Congolese bank was hit, the mechanic Gaston Malepou said."
    assert "meaning" in [kind for _, kind, _ in after(copy)]


def test_a_fact_that_no_other_witness_has() -> None:
    copy = (
        "Rebels killed 30 soldiers at the barracks, the rebel spokesman Abel Zoungere said.\n\n"
        "Hotels in Zongo charge 90 dollars a night now."
    )
    assert ("copy", "added-fact", "Hotels in Zongo charge 90 dollars a night now.") in after(copy)


def test_a_later_version_updates_and_does_not_drift() -> None:
    copy = WIRE.replace("30 soldiers", "36 soldiers").replace("on Sunday", "on Monday")
    assert after(copy, Manner.UPDATE) == []


def test_a_demand_that_became_a_deed() -> None:
    wire = "The opposition called on the defense minister, General Theophile Mandaba, to resign over the river port."
    copy = "Defense minister Theophile Mandaba has resigned over the river port, the opposition said."
    told = dossier(
        [article("wire", wire), article("copy", copy)], [("wire", "copy")], ("copy", "wire", Manner.REWRITE)
    )
    assert "meaning" in [kind for _, kind, _ in changes(told)]


def test_another_town_and_another_day_in_a_light_edit() -> None:
    copy = WIRE.replace("on Sunday", "on Thursday").replace("links Mobaye with", "links Alindao with")
    found = after(copy, Manner.EDITED)
    assert ("copy", "name", "Alindao") in found
    assert "meaning" in [kind for _, kind, _ in found]


def test_another_way_to_write_a_name_is_no_drift() -> None:
    wire = "The U.N. refugee agency said on Sunday that families from the river port were sleeping on the dam."
    told = dossier(
        [article("wire", wire), article("copy", wire.replace("U.N.", "UN"))],
        [("wire", "copy")],
        ("copy", "wire", Manner.EDITED),
    )
    assert changes(told) == []


def test_a_sentence_like_another_of_its_own_article_is_no_copy_of_it() -> None:
    wire = (
        "“They never heard us in the river port,” said Pacifique Ngbokoli.\n\n"
        "“They heard us in the river port,” said Rosalie Yakpa."
    )
    told = dossier(
        [article("wire", wire), article("copy", wire)], [("wire", "copy")], ("copy", "wire", Manner.EDITED)
    )
    assert changes(told) == []


def test_a_quotation_that_lost_its_not_means_the_reverse() -> None:
    copy = "“We will leave the port. We have food for a month. Nobody will take it from us,” Zoungere said."
    assert {"quote-altered", "meaning"} <= {kind for _, kind, _ in after(copy)}


def test_suspected_cases_that_became_cases() -> None:
    wire = "MOBAYE (UT) - The charity has registered 412 suspected cases of cholera since Monday in the river port."
    copy = "A charity at the river port has treated 412 cholera patients since Monday."
    told = dossier(
        [article("wire", wire), article("copy", copy)], [("wire", "copy")], ("copy", "wire", Manner.REWRITE)
    )
    assert "hedge-lost" in [kind for _, kind, _ in changes(told)]


def test_the_injured_who_are_being_treated() -> None:
    wire = "MOBAYE (UT) - The blast in the mill injured 21 people, the fire service said on Sunday at the gate."
    copy = "Over 20 people are being treated after the blast in the mill."
    told = dossier(
        [article("wire", wire), article("copy", copy)], [("wire", "copy")], ("copy", "wire", Manner.REWRITE)
    )
    assert "number" in [kind for _, kind, _ in changes(told)]


SPLIT = "MOBAYE (UT) - Four men died when a barge with fuel for the mine burned at the river port, the prefect said."


def test_an_attribution_that_stands_in_the_next_sentence_is_not_lost() -> None:
    copy = "A barge with fuel for the mine burned at the river port. Four men died at the port, the prefect said."
    told = dossier(
        [article("wire", SPLIT), article("copy", copy)], [("wire", "copy")], ("copy", "wire", Manner.REWRITE)
    )
    assert "attribution-lost" not in [kind for _, kind, _ in changes(told)]
    lost = article("copy", "A barge with fuel for the mine burned at the river port. Four men died in the fire.")
    told = dossier([article("wire", SPLIT), lost], [("wire", "copy")], ("copy", "wire", Manner.REWRITE))
    assert "attribution-lost" in [kind for _, kind, _ in changes(told)]


def test_two_branches_of_a_lost_dispatch_outvote_a_third() -> None:
    """What two copies have that do not copy each other stood in the dispatch; the fullest copy changed it."""
    wire = (
        "{} 900 people have fled to Orrdale since Tuesday, the mayor's office there said. The river has risen again."
    )
    fullest = wire.format("Some") + " The bishop offered to fetch the captives himself."
    texts = {"a": fullest, "b": wire.format("More than"), "c": "More than 900 people have escaped to Orrdale."}
    manners = {"a": Manner.EDITED, "b": Manner.EDITED, "c": Manner.REWRITE}
    told = dossier(
        [article(name, text) for name, text in texts.items()],
        [("a", "b", "c")],
        *((name, "wire", manner) for name, manner in manners.items()),
    )
    assert [(copy, words) for copy, kind, words in changes(told) if kind == "number"] == [("a", "Some 900 people")]


def rewritten(wire: str, copy: str) -> list[tuple[str, str, str]]:
    articles = [article("wire", wire), article("copy", copy)]
    return changes(dossier(articles, [("wire", "copy")], ("copy", "wire", Manner.REWRITE)))


RAID = (
    "GUNMEN burned a barracks on the edge of Zongo on Monday and killed 30 soldiers, the mayor Aline Bassa said.\n\n"
    "“The wall is whole, and nobody came through it,” the warden Ezekiel Bawa said.\n\n"
    "“We do not yet know who fired,” the doctor Mara Lind said.\n\n"
    "The toll rose to 34 on Tuesday, Bassa said."
)


def test_how_often_it_happened_is_a_fact_that_nobody_else_has() -> None:
    copy = "Gunmen burned a barracks near Zongo and killed 30 soldiers, says Aline Bassa. It was the third blaze since Easter."
    assert ("copy", "added-fact", "It was the third blaze since Easter.") in rewritten(RAID, copy)


def test_what_is_said_by_the_way_is_a_fact_that_nobody_else_has() -> None:
    copy = "Gunmen, who swore loyalty to a smuggler king, burned a barracks near Zongo and killed 30 soldiers, two of them cooks, says Aline Bassa."
    added = [words for _, kind, words in rewritten(RAID, copy) if kind == "added-fact"]
    assert added == ["who swore loyalty to a smuggler king", "two of them cooks"]
    told = "Gunmen, who burned a barracks on the edge of Zongo, killed 30 soldiers, says Aline Bassa."
    assert "added-fact" not in [kind for _, kind, _ in rewritten(RAID, told)]


def test_a_short_quotation_cut_within_its_sentence() -> None:
    copy = "Gunmen burned a barracks near Zongo. “The wall is whole,” says warden Ezekiel Bawa."
    assert "quote-altered" in [kind for _, kind, _ in rewritten(RAID, copy)]


def test_a_word_that_went_out_of_a_quotation() -> None:
    copy = "Gunmen burned a barracks near Zongo. “We do not know who fired,” says doctor Mara Lind."
    assert "quote-altered" in [kind for _, kind, _ in rewritten(RAID, copy)]


def test_a_full_name_that_slips_at_its_end() -> None:
    copy = "Gunmen burned a barracks near Zongo. “The wall is whole, and nobody came through it,” says Ezekiel Bawo."
    assert ("copy", "name", "Ezekiel Bawo") in rewritten(RAID, copy)
    right = "Gunmen burned a barracks near Zongo. “The wall is whole, and nobody came through it,” says Ezekiel Bawa's aide."
    assert "name" not in [kind for _, kind, _ in rewritten(RAID, right)]


def test_who_asks_tells_nothing_in_his_own_voice() -> None:
    copy = "Gunmen burned a barracks near Zongo. And how many soldiers did they kill at the barracks?"
    lost = [words for _, kind, words in rewritten(RAID, copy) if kind == "attribution-lost"]
    assert lost == ["Gunmen burned a barracks near Zongo."]


def test_a_toll_that_has_risen_is_no_slip_of_the_first() -> None:
    wire = "Gunmen killed 30 soldiers in Zongo on Monday, the mayor Aline Bassa said."
    copy = "The number of soldiers killed in Zongo on Monday rose to 34, the mayor Aline Bassa said."
    articles = [article("wire", wire), article("copy", copy)]
    told = changes(dossier(articles, [("wire", "copy")], ("copy", "wire", Manner.EDITED)))
    assert "number" not in [kind for _, kind, _ in told]


def test_a_doubt_told_by_the_same_verb_is_kept() -> None:
    wire = "The attackers are believed to have come from the salt hills."
    copy = "The company has not heard from the attackers, who are believed to have come from the salt hills."
    assert "hedge-lost" not in [kind for _, kind, _ in rewritten(wire, copy)]
