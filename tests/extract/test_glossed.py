"""What the model reads becomes attributions as the rules' own do: drawn out, carried on, resolved, with caveats."""

from __future__ import annotations

from dataclasses import replace

from stemma.extract.names import known_names, names
from stemma.extract.speech.attributions import attributions
from stemma.lang import ENGLISH
from stemma.model import Article, Attribution, Noted, Notes, Span
from stemma.model.gloss import Gloss, Named, Said, Stretch, Window
from stemma.read.sentences import sentences
from stemma.read.windows import windows
from stemma.read.wordpiece import WordPieces

VOCABULARY = WordPieces(("[UNK]",))
Parts = tuple[str | None, str, tuple[str, ...]]
"""Source, cue and content, in the words of the text."""


def found(window: Window, words: str) -> Stretch:
    """The words of a window that spell these."""
    start = window.text.index(words)
    inside = [at for at, (a, b) in enumerate(window.words) if start <= a and b <= start + len(words)]
    return inside[0], inside[-1] + 1


def read(text: str, *said: Parts) -> tuple[Attribution, ...]:
    """The attributions of a text in which the model saw these."""
    parts = sentences("a", text, ENGLISH)
    notes = tuple(Notes(part.key, names=names(part.text, part.key, ENGLISH)) for part in parts)
    cut = windows(text, parts, VOCABULARY)
    glosses = [Gloss(window.key, said=()) for window in cut]
    for source, cue, content in said:
        at = next(n for n, window in enumerate(cut) if cue in window.text and content[0] in window.text)
        one = Said(
            found(cut[at], source) if source else None,
            found(cut[at], cue),
            tuple(found(cut[at], words) for words in content),
        )
        glosses[at] = replace(glosses[at], said=(*glosses[at].said, one))
    return attributions(Noted(Article("a", text, "-"), parts, notes, cut, tuple(glosses)), ENGLISH)


def told(text: str, *said: Parts) -> list[tuple[str, str, str]]:
    def words(spans: tuple[Span, ...]) -> str:
        return " .. ".join(span.of(text) for span in spans)

    return [(words(one.source), words(one.cue), words(one.content)) for one in read(text, *said)]


def test_a_cue_that_no_rule_knows_is_read_by_the_model() -> None:
    text = "Plans by the ministry to raise the dam have divided the valley."
    assert told(text, ("the ministry", "Plans", ("to raise the dam",))) == [
        ("the ministry", "Plans", "to raise the dam")
    ]


def test_a_quotation_that_the_model_saw_in_part_is_drawn_out() -> None:
    text = "“The mill is lost. We will not build it up again in this valley,” Omar Nader said."
    found = told(text, ("Omar Nader", "said", ("We will not build it up again in this valley",)))
    assert found == [("Omar Nader", "said", "“The mill is lost. We will not build it up again in this valley,”")]


def test_a_quotation_in_the_next_paragraph_belongs_to_the_speaker_that_the_model_saw() -> None:
    text = "Omar Nader, in tears: “The mill is lost for good.\n\n“We will not build it up again.”"
    (one,) = read(text, ("Omar Nader", ":", ("“The mill is lost for good.",)))
    assert [span.of(text) for span in one.content] == [
        "“The mill is lost for good.",
        "“We will not build it up again.”",
    ]


def test_a_quotation_that_the_model_missed_is_the_rules() -> None:
    text = "Farmers fear for the dam. “Nobody warned us about the flood,” said Dana Orr."
    found = told(text, ("Farmers", "fear", ("for the dam",)))
    assert [source for source, _, _ in found] == ["Farmers", "Dana Orr"]


def test_the_speaker_of_a_verb_that_both_read_is_the_models() -> None:
    text = "Sort of a difference between what Omar Nader said and what he did came up."
    (one,) = read(text, ("Omar Nader", "said", ("what",)))
    assert [span.of(text) for span in one.source] == ["Omar Nader"]


def test_a_content_that_the_model_draws_over_several_sentences_is_left_as_the_rules_have_it() -> None:
    text = "The road is open. The dam held, Omar Nader said."
    found = told(text, ("Omar Nader", "said", ("The road is open", "The dam held")))
    assert found == [("Omar Nader", "said", "The dam held")]


def test_a_quotation_stays_as_the_rules_have_it() -> None:
    text = "“We will not build it up again in this valley,” Omar Nader said."
    found = told(text, ("Omar Nader", "said", ("We will not build it up again",)))
    assert found == [("Omar Nader", "said", "“We will not build it up again in this valley,”")]


def test_a_verb_of_another_kind_is_read_by_the_model() -> None:
    text = "Farmers praised the engineers for the dam while the rain went on."
    assert told(text, ("Farmers", "praised", ("the engineers for the dam",))) == [
        ("Farmers", "praised", "the engineers for the dam")
    ]


def test_where_the_model_hears_nothing_only_verbs_of_saying_count() -> None:
    text = "Farmers fear for the dam. Miners praised the engineers. Residents said the bridge had fallen."
    found = told(text, ("Farmers", "fear", ("for the dam",)))
    assert [source for source, _, _ in found] == ["Farmers", "Residents"]


def test_what_only_seemed_so_is_nobodys_word() -> None:
    text = "The dam appeared to hold. Farmers fear for it."
    found = told(text, (None, "appeared", ("The dam", "to hold")), ("Farmers", "fear", ("for it",)))
    assert [source for source, _, _ in found] == ["Farmers"]


def test_what_nobody_is_named_for_is_not_taken_from_the_model_alone() -> None:
    text = "Farmers fear for the dam. Doubts that it will hold grew on Sunday."
    found = told(text, ("Farmers", "fear", ("for the dam",)), (None, "Doubts", ("that it will hold",)))
    assert [source for source, _, _ in found] == ["Farmers"]


def test_what_a_quoted_speaker_tells_of_others_is_not_taken_from_the_model_alone() -> None:
    text = "“Farmers fear for the dam and we know it,” Omar Nader said."
    found = told(text, ("Farmers", "fear", ("for the dam",)))
    assert [source for source, _, _ in found] == ["Omar Nader"]


def test_where_the_model_hears_nobody_only_verbs_of_saying_count() -> None:
    assert told("Residents said the bridge had fallen.") == [("Residents", "said", "the bridge had fallen")]
    assert told("Residents praised the engineers.") == []


def test_a_model_that_does_not_listen_leaves_it_to_the_rules() -> None:
    text = "Residents praised the engineers."
    parts = sentences("a", text, ENGLISH)
    cut = windows(text, parts, VOCABULARY)
    noted = Noted(Article("a", text, "-"), parts, (Notes(parts[0].key),), cut, (Gloss(cut[0].key),))
    assert len(attributions(noted, ENGLISH)) == 1


def test_a_pronoun_that_the_model_saw_is_resolved() -> None:
    text = "Omar Nader lost his mill. Plans of his to rebuild it are ready, he told the paper."
    (one,) = read(text, ("he", "told", ("Plans of his to rebuild it are ready",)))
    assert one.speaker == "Omar Nader"


def test_denials_and_caveats_are_told_by_rules() -> None:
    text = "The company has denied a fault in the valve. That could not be independently verified."
    (one,) = read(text, ("The company", "has denied", ("a fault in the valve",)))
    assert one.denied
    assert one.unverified


def test_one_teller_who_quotes_another_stays_a_chain() -> None:
    text = "The agency Tidenews, quoting an unnamed officer, reported that two ships had collided."
    found = read(text, ("The agency Tidenews", "reported", ("that two ships had collided",)))
    assert {one.chain for one in found} == {("Tidenews", "an unnamed officer")}


def test_a_stop_behind_a_content_is_no_part_of_it() -> None:
    text = "Farmers fear for the dam."
    assert told(text, ("Farmers", "fear", ("for the dam.",)))[0][2] == "for the dam"


def test_names_that_the_model_saw_are_the_names_of_the_article() -> None:
    text = "the harbour sentinel wrote of mara lind."
    parts = sentences("a", text, ENGLISH)
    cut = windows(text, parts, VOCABULARY)
    gloss = Gloss(cut[0].key, names=(Named(found(cut[0], "mara lind"), "PER"),))
    noted = Noted(Article("a", text, "-"), parts, (Notes(parts[0].key),), cut, (gloss,))
    assert [(name.text, name.type) for name in known_names(noted, ENGLISH)] == [("mara lind", "PER")]


def test_a_title_in_quotation_marks_is_not_what_was_said() -> None:
    text = "On her programme “The River Hour,” Omar Nader said the dam would be repaired."
    found = told(text, ("Omar Nader", "said", ("the dam would be repaired",)))
    assert found == [("Omar Nader", "said", "the dam would be repaired")]


def test_a_quoted_piece_is_told_with_the_clause_around_it() -> None:
    text = "Omar Nader said that the dam was “a danger to every farm in the valley” and had to be drained."
    clause = "that the dam was “a danger to every farm in the valley” and had to be drained"
    assert told(text, ("Omar Nader", "said", (clause,))) == [("Omar Nader", "said", clause)]


def test_a_verb_of_saying_that_nobody_is_named_for_is_taken_from_the_model() -> None:
    text = "Farmers fear for the dam. Whether it will hold was not said, but that it leaks was confirmed."
    found = told(text, ("Farmers", "fear", ("for the dam",)), (None, "was confirmed", ("that it leaks",)))
    assert ("", "was confirmed", "that it leaks") in [(source or "", cue, content) for source, cue, content in found]


def test_a_speaker_who_goes_on_keeps_the_word_though_the_model_hears_nothing() -> None:
    text = "Farmers fear for the dam.\n\nOmar Nader continued:\n\n“The wall is in a bad state, and it will not hold.”"
    found = told(text, ("Farmers", "fear", ("for the dam",)))
    assert ("Omar Nader", "continued", "“The wall is in a bad state, and it will not hold.”") in found


def test_a_source_does_not_run_on_past_the_verb_of_another() -> None:
    text = "District mayor Hernan Pau says a truck with a loudspeaker told the village to leave on Monday afternoon."
    assert told(
        text,
        ("District mayor Hernan Pau", "says", ("a truck with a loudspeaker told the village to leave",)),
        ("District mayor Hernan Pau says a truck with a loudspeaker", "told", ("afternoon",)),
    ) == [
        (
            "District mayor Hernan Pau",
            "says",
            "a truck with a loudspeaker told the village to leave",
        )
    ]


def test_what_is_held_by_somebody_is_not_said_by_him() -> None:
    text = "The bridge at Orrdale is firmly held by our forces. The army holds that it lost nobody."
    said = read(
        text,
        ("our forces", "is firmly held", ("The bridge at Orrdale",)),
        ("The army", "holds", ("that it lost nobody",)),
    )
    assert [one.speaker for one in said] == ["army"]
