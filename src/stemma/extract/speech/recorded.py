"""What a paper says that is nobody's mouth: "the indictment lists four payments", "the army's account is that"."""

from __future__ import annotations

from collections.abc import Iterator

from stemma.extract.speech.contents import bare
from stemma.extract.speech.sayings import Saying
from stemma.extract.speech.sources import subject_before
from stemma.extract.words import Line
from stemma.lang.language import Language


def recorded(line: Line, language: Language) -> Iterator[Saying]:
    """The sayings whose subject is a paper or an account and whose verb tells only there."""
    speech = language.speech
    for at, word in enumerate(line):
        if not at or word.quoted:
            continue
        noun = line[at - 1].lower
        lists = word.lower in speech.recording and noun in speech.statements
        follows = line[at + 1].lower if at + 1 < len(line) else ""
        holds = word.lower in speech.be and noun in speech.accounts and follows == language.grammar.that
        if lists or holds:
            yield from _read(line, at, language)


def _read(line: Line, at: int, language: Language) -> Iterator[Saying]:
    """The paper is the source, the rest of its clause the content."""
    subject = subject_before(line, at, language)
    end = next((k for k in range(at, len(line)) if line[k].text == ";"), len(line))
    content = bare(line, at + 1, end)
    opens = content and line[content[0]].lower not in language.words.prepositions | {language.grammar.to}
    if subject and content and opens:
        yield Saying(subject, ((at, at + 1),), (content,), None)
