"""What caused a thing is one question, in whatever words it is answered."""

from tests.collate.telling import article, dossier, point_about

from stemma.model import Finding, Manner

FIRM = (
    "Six people died when fire swept through the Tarnow foam works on Friday.\n\n"
    "“The most likely source of the fire was a short circuit in a charging station,” the owner, Tarnoflex, said."
)
CHIEF = (
    "The foam works at Tarnow is a shell. Fire chief Ewa Lis said the blaze was caused by sparks from a grinder on"
    " the roof."
)
WIRE_AND_REWRITE = [("wire", "rewrite"), ("courier",)]
REWRITE = (
    "A short circuit at a charging station set off the inferno in which six people perished at Tarnow on Friday."
)


def test_two_causes_of_one_fire_contradict_each_other() -> None:
    told = dossier([article("wire", FIRM), article("courier", CHIEF)], [("wire",), ("courier",)])
    point = point_about(told, "short circuit")
    assert (point.question, point.finding) == ("What caused the fire?", Finding.CONTRADICTED)
    assert len(point.readings) == 2


def test_one_cause_in_other_words_is_one_answer() -> None:
    other = CHIEF.replace("sparks from a grinder on the roof", "a short circuit")
    told = dossier([article("wire", FIRM), article("courier", other)], [("wire",), ("courier",)])
    point = point_about(told, "short circuit")
    assert (point.finding, len(point.readings)) == (Finding.RELAYED, 1), "the chief may speak for the owner"


def test_one_speaker_who_weighs_two_causes_does_not_contradict_himself() -> None:
    later = "Fire chief Ewa Lis said the blaze at the Tarnow foam works was caused by a gas leak or by sparks."
    told = dossier([article("wire", CHIEF), article("courier", later)], [("wire",), ("courier",)])
    assert point_about(told, "grinder").finding is not Finding.CONTRADICTED


def test_a_cause_told_as_a_fact_by_a_rewrite_is_drift() -> None:
    articles = [article("wire", FIRM), article("rewrite", REWRITE), article("courier", CHIEF)]
    told = dossier(articles, WIRE_AND_REWRITE, ("rewrite", "wire", Manner.REWRITE))
    point = point_about(told, "short circuit")
    drifted = [one for one in point.readings if one.drift_of]
    assert [(one.lines, one.speakers) for one in drifted] == [((), ())]


def test_who_is_blamed_is_no_cause() -> None:
    blame = CHIEF.replace("the blaze was caused by sparks from a grinder on the roof", "she blamed the government")
    told = dossier([article("wire", FIRM), article("courier", blame)], [("wire",), ("courier",)])
    assert "What caused the fire?" not in [point.question for point in told.points]


def test_nobody_asks_what_caused_the_fire_brigades_dismissal() -> None:
    report = "The audit, Ewa Lis said, was caused by the fire chief's own report."
    told = dossier([article("wire", FIRM), article("courier", report)], [("wire",), ("courier",)])
    assert "What caused the fire?" not in [point.question for point in told.points]
