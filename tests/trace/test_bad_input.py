"""Texts that are hardly texts: a right answer or none, and no more work than there are pages."""

from __future__ import annotations

import pytest
from tests.trace.dam import WIRE, article, paragraphs

from stemma.lang import ENGLISH
from stemma.trace import align, trace
from stemma.trace import kin as kinship

OTHER_SCRIPTS = {
    "arabic": "أعلنت إدارة السد صباح الأحد فتح البوابتين بعد ظهور شق في الجدار وطلبت من سكان البلدة مغادرة منازلهم "
    "حتى ينتهي المهندسون من فحص الأساسات وضخ المياه من الأقبية القريبة من الميناء.",
    "chinese": "星期天上午水坝出现裂缝工程师打开两道闸门港口小镇的六百四十名居民接到通知离开家园市长说四栋房子被水冲走没有人死亡。",
    "cyrillic": "В воскресенье утром на плотине появилась трещина, инженеры открыли оба затвора, и жителей портового "
    "посёлка попросили уехать к родственникам до тех пор, пока не осмотрят фундамент.",
}


def test_two_words_that_two_pages_share_are_too_short_to_tell() -> None:
    stemma = trace((article("a", "Dam leaks"), article("b", "Dam leaks"), article("c", "Ferry late")), ENGLISH)
    assert stemma.reuse == ()
    assert (stemma.fewest, stemma.most) == (2, 3)
    assert "too short to tell" in stemma.close[0].because[0]


@pytest.mark.parametrize("script", sorted(OTHER_SCRIPTS))
def test_a_reprint_is_found_in_any_script(script: str) -> None:
    text = OTHER_SCRIPTS[script]
    other = OTHER_SCRIPTS["cyrillic" if script != "cyrillic" else "arabic"]
    pages = (article("a", text, outlet="One"), article("b", text, outlet="Two"), article("c", other, outlet="Three"))
    assert sorted(line.articles for line in trace(pages, ENGLISH).lines) == [("a", "b"), ("c",)]


def test_a_text_without_a_word_is_a_line_of_its_own() -> None:
    assert len(trace((article("a", ""), article("b", "… !!")), ENGLISH).lines) == 2


def test_a_page_that_repeats_one_sentence_is_no_report_of_anything_else() -> None:
    chorus = "The gates stay open. " * 150
    stemma = trace((article("a", chorus), article("b", WIRE)), ENGLISH)
    assert stemma.reuse == ()


@pytest.mark.parametrize("size", [100, 200])
def test_alignments_grow_with_the_reprints_and_not_with_their_pairs(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def counting(one: align.Text, other: align.Text) -> align.Alignment:
        asked.append((one.id, other.id))
        return align.align(one, other)

    monkeypatch.setattr(kinship, "align", counting)
    pages = [
        article(
            f"r{number:03}",
            paragraphs(WIRE, *(at for at in range(7) if (number + at) % 5)),
            outlet=f"Paper {number}",
            agency="NFA" if number % 2 else None,
        )
        for number in range(size)
    ]
    assert len(trace(pages, ENGLISH).lines) == 1
    assert len(asked) <= 12 * size
