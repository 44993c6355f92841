"""Text dumps of pages: what is story, and why the rest is not."""

from __future__ import annotations

from stemma.clean import CLEAN, clean
from stemma.model import Article, DateKind, Page

LEAD = (
    "Two barges carrying grain collided below the lock at Havnby early on Tuesday, spilling wheat into the "
    "canal and closing it to traffic in both directions, the waterways office said."
)
SECOND = (
    "Nobody was hurt, but the pilot of the smaller barge, the Marta, was taken to hospital with a chill after "
    "he jumped into the canal, said Ingrid Solheim, who speaks for the waterways office."
)
SHORT = "The lock had been repaired in May."
THIRD = (
    "The canal carries a third of the grain that leaves Havnby. Some 60 barges were waiting below the lock by "
    "noon, and the waterways office expects them to wait until Thursday."
)
TEASER = (
    "Bakers across the county have been asked to bring their best sourdough to the fair, and our food writer "
    "has tasted forty loaves so that you need not."
)


def cleaned(*lines: str) -> Article:
    return clean(Page("dump.txt", "\n\n".join(lines).encode(), "text/plain"))


def reason(article: Article, text: str) -> str:
    [block] = [block for block in article.blocks if block.text == text]
    assert not block.kept
    return block.because


def test_the_story_is_kept_paragraph_by_paragraph() -> None:
    article = cleaned("Barges collide at Havnby lock", LEAD, SECOND, SHORT, THIRD)
    assert article.text == "\n\n".join((LEAD, SECOND, SHORT, THIRD))
    assert article.headline == "Barges collide at Havnby lock"
    assert article.language == "en"


def test_blocks_point_back_to_the_page() -> None:
    lines = ("Barges collide at Havnby lock", LEAD, "Share this:", SECOND, THIRD)
    text = "\n\n".join(lines)
    for block in cleaned(*lines).blocks:
        assert text[block.start : block.end] == block.text


def test_furniture_between_paragraphs_is_set_aside_with_its_kind() -> None:
    also, subscribe = "Also read: Fair to open on Sunday", "Subscribe to our newsletters: Daily / Weekly"
    caption = "The Marta at the lock on Tuesday. (Jonas Eide/Fjord Pictures)"
    article = cleaned("Barges collide", LEAD, also, SECOND, caption, subscribe, "advertisement", THIRD)
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))
    assert reason(article, also) == "links to other stories"
    assert reason(article, subscribe) == "promotion"
    assert reason(article, "advertisement") == "advertisement"
    assert "caption" in reason(article, caption)


def test_teasers_under_a_heading_of_links_do_not_come_back() -> None:
    doubled = "Mayor opens fairMayor opens fair"
    article = cleaned(
        "Barges collide", LEAD, SECOND, THIRD, "More in this section", doubled, TEASER, "More From The Havnby Post"
    )
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))
    assert reason(article, TEASER)
    assert "doubled" in reason(article, doubled)
    assert article.outlet == "Havnby Post"


def test_a_story_that_goes_on_below_a_box_of_links_is_kept_whole() -> None:
    article = cleaned("Barges collide", LEAD, SECOND, "Related", "Mayor opens the spring fair on Sunday", THIRD)
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))


def test_comments_are_not_the_story() -> None:
    comment = (
        "I have sailed this canal for thirty years and the lock was never once repaired in that time, believe me."
    )
    article = cleaned("Barges collide", LEAD, SECOND, THIRD, "2 Comments", "oldsailor says:", comment)
    assert comment not in article.text


READERS = (
    "I have sailed this canal for thirty years and the lock was never once repaired in all that time, believe me, "
    "and the waterways office knows it, for I have written to them every spring and have kept the answers they sent.",
    "You wrote the same under the last story about the lock, and the answer is still that the gates are sound, as "
    "anybody can see who reads the report that the inspector has made of them instead of writing letters.",
    "Whoever lives below the lock knows what the waterways office is worth, and that is a bag of wet wheat, which is "
    "what we got for our taxes this time, and next time it will be oil, mark my words about the lock.",
    "There is a petition to have the lock rebuilt, and everybody on the canal should sign it, because the waterways "
    "office does nothing until somebody has drowned, and then it writes a report about the lock.",
)


def test_readers_who_say_more_than_the_story_are_not_the_story() -> None:
    article = cleaned("Barges collide", LEAD, SECOND, THIRD, "Comments", *READERS)
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))


OTHERS = (
    ("Bakers bring their best loaves to the fair", TEASER),
    ("Why the old tram is loved by children", "Every morning forty of them ride it to school, and the driver, who "
     "has no children of his own, knows each by name and keeps a box of lost mittens."),
    ("Choir of the mill sings for the last time", "Its conductor founded it with nine friends half a lifetime ago, "
     "and has chosen the same songs as for the first concert, which nobody but her remembers."),
)  # fmt: skip


def test_titles_with_a_teaser_each_below_the_last_paragraph_are_other_stories() -> None:
    tail = [text for pair in OTHERS for text in pair]
    article = cleaned("Barges collide", LEAD, SECOND, THIRD, *tail)
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))
    assert reason(article, OTHERS[0][1])


def test_headings_of_the_story_s_own_stay_with_their_paragraphs() -> None:
    told = (
        ("The canal", "The waterways office closed the canal at Havnby in both directions, and the barges below the "
         "lock waited until noon for the wheat to be lifted out."),
        ("The pilot", "The pilot of the Marta, the smaller barge, spent Tuesday in hospital, and the waterways office "
         "said that nobody else on the barges was hurt."),
        ("The lock", "The lock was repaired in May, said Ingrid Solheim of the waterways office, and grain has gone "
         "through the canal below Havnby without a fault since."),
    )  # fmt: skip
    own = [text for pair in told for text in pair]
    assert cleaned("Barges collide", LEAD, SECOND, THIRD, *own).text == "\n\n".join((LEAD, SECOND, THIRD, *own))


def test_rows_with_a_figure_each_right_below_the_story_belong_to_it() -> None:
    rows = (
        "March 9 – Havnby lock, both directions",
        "March 10 – Tornby lock, upstream",
        "March 11 – Brekke lock, all",
    )
    article = cleaned("Barges collide", LEAD, SECOND, THIRD, "Closed until further notice:", *rows, "Share this:")
    assert article.text.endswith("\n\n".join(rows))


def test_a_dispatch_is_the_story_whatever_longer_texts_stand_around_it() -> None:
    frame = [f"{title} {teaser}" for title, teaser in OTHERS] * 2
    menu = ["Harbour", "Town", "County", "Letters", "Sport", "Weather", "Markets", "Obituaries", "Contact"] * 2
    story = (f"HAVNBY, Norway (FPA) — {LEAD}", SECOND, THIRD)
    assert cleaned(*frame, *menu, "Barges collide at Havnby lock", *story).text == "\n\n".join(story)


def test_a_cloud_of_tags_is_no_prose() -> None:
    cloud = " ".join(["harbour lock canal barge wheat weather county letters market fair tram choir mill"] * 6)
    assert cleaned("Barges collide", LEAD, SECOND, cloud).text == "\n\n".join((LEAD, SECOND))


def test_a_brief_of_two_paragraphs_under_its_title_is_no_index() -> None:
    links = [f"Mayor opens the {place} fair on Sunday" for place in ("spring", "harbour", "county", "baker", "mill")]
    links += [f"Why the {thing} is loved by children" for thing in ("old tram", "river", "choir", "lock", "town")]
    story = (
        "Two barges collided below the lock at Havnby on Tuesday and closed it.",
        "Nobody was hurt at the lock, the waterways office said in the evening.",
    )
    assert cleaned(*links, "Barges collide below Havnby lock", *story, *links).text == "\n\n".join(story)


def test_captions_and_links_are_known_by_what_stands_in_their_brackets() -> None:
    caption, link = (
        "The Marta lies below the lock (Image: FJORD PICTURES)",
        "How the lock was repaired in May [VIDEO]",
    )
    article = cleaned("Barges collide", LEAD, SECOND, caption, link, THIRD)
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))
    assert "caption" in reason(article, caption)
    assert "link" in reason(article, link)


def test_what_a_site_says_of_its_cookies_is_no_story() -> None:
    cookies = (
        "This website uses cookies to improve your experience while you go from page to page. Out of these, those "
        "that are called necessary are kept in your browser, as they are needed for the site to work at all. We also "
        "use others, of third parties, that help us to see how you use this site. These are kept in your browser "
        "only if you agree. You can leave them out, but the site may then be slower, and some of it may not work."
    )
    assert cleaned("Barges collide", LEAD, SECOND, cookies, cookies + " Read this.").text == f"{LEAD}\n\n{SECOND}"


def test_a_note_of_the_outlet_at_the_end_is_not_the_story() -> None:
    note = "Fjord Monitor lives on gifts from its members, none of whom choose what our reporters write."
    article = cleaned("Fjord Monitor", "Barges collide at Havnby lock", LEAD, SECOND, THIRD, note)
    assert article.text == "\n\n".join((LEAD, SECOND, THIRD))
    assert article.outlet == "Fjord Monitor"
    assert article.headline == "Barges collide at Havnby lock"


def test_hard_wrapped_paragraphs_are_joined() -> None:
    wrapped = [
        "Two barges carrying grain collided below the lock at Havnby early",
        "on Tuesday, spilling wheat into the canal and closing it to traffic",
        "in both directions, the waterways office said in a short statement.",
        "",
        "Nobody was hurt, but the pilot of the smaller barge was taken away",
        "to hospital with a chill after he jumped into the cold canal water,",
        "said Ingrid Solheim, who speaks for the waterways office in Havnby.",
        "",
        "The canal carries a third of the grain that leaves Havnby by water.",
        "Some sixty barges were waiting below the lock by noon, and the good",
        "people of the waterways office expect them to wait until Thursday.",
        "",
        "The lock was repaired in May, and the gates were found to be sound",
        "by an inspector whose report the waterways office has not released",
        "to the newspapers or to the owners of the barges that were damaged.",
    ]
    article = clean(Page("mail.txt", "\n".join(wrapped).encode(), "text/plain"))
    paragraphs = article.text.split("\n\n")
    assert len(paragraphs) == 4
    assert paragraphs[0].startswith("Two barges carrying grain collided below the lock at Havnby early on Tuesday")


def test_the_masthead_is_read() -> None:
    article = cleaned(
        "HAVNBY POST - Harbour, Town and County",
        "News | Harbour | Sport | Letters",
        "Barges collide at Havnby lock",
        "By INGA STRAND-HOLM | Fjord Press Agency",
        "PUBLISHED: March 9, 2021 at 4:05 pm | UPDATED: March 10, 2021 at 9:00 am",
        f"HAVNBY, Norway (FPA) — {LEAD}",
        SECOND,
        THIRD,
    )
    assert article.outlet == "Havnby Post"
    assert article.authors == ("Inga Strand-Holm",)
    assert article.agency == "Fjord Press Agency"
    assert article.published == "2021-03-09T16:05"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("HAVNBY, Norway", "Fjord Press Agency")
    assert article.text[: article.dateline.end].startswith("HAVNBY, Norway (FPA) —")


def test_the_date_in_the_frame_is_not_the_storys() -> None:
    article = cleaned(
        "Fri | Aug 19, 2022",
        "Barges collide at Havnby lock",
        "Published:Tuesday | March 9, 2021 | 4:05 PM",
        LEAD,
        SECOND,
        THIRD,
    )
    assert article.published == "2021-03-09T16:05"
    assert [seen.value for seen in article.dates if seen.kind is DateKind.PRINTED] == ["2022-08-19"]
    assert article.published_because is not None
    assert "2022-08-19" in article.published_because


def test_a_page_without_a_date_has_none() -> None:
    article = cleaned("Barges collide", LEAD, SECOND, THIRD)
    assert (article.published, article.published_because) == (None, None)


def test_a_source_line_credits_agency_and_author() -> None:
    article = cleaned("Barges collide", LEAD, SECOND, THIRD, "SOURCE: NY Times, Inga Strand")
    assert article.agency == "New York Times"
    assert article.authors == ("Inga Strand",)


def test_a_photo_credit_is_no_agency() -> None:
    article = cleaned(
        "Barges collide", "The Marta at the lock. (Jonas Eide/Reuters)", LEAD, SECOND, THIRD, "Photo: AP"
    )
    assert article.agency is None


def test_nobody_is_an_author_without_a_byline() -> None:
    assert cleaned("Barges collide", LEAD, SECOND, THIRD).authors == ()
    assert cleaned("Barges collide", "By Staff Reporter", LEAD, SECOND, THIRD).authors == ()


def test_the_article_names_its_page_and_the_analyser_its_version() -> None:
    page = Page("dump.txt", "\n\n".join((LEAD, SECOND, THIRD)).encode(), "text/plain")
    article = clean(page)
    assert (article.id, article.place, article.sha256) == (page.id, page.place, page.sha256)
    assert CLEAN.startswith("clean/")


def test_the_same_page_gives_the_same_article() -> None:
    lines = ("Barges collide", LEAD, "Related", "Mayor opens fair", SECOND, THIRD)
    assert cleaned(*lines) == cleaned(*lines)


def test_what_the_row_of_a_file_says_goes_first() -> None:
    headers = (
        ("stemma-published", "2021-03-10"),
        ("stemma-outlet", "Havnby Echo"),
        ("stemma-headline", "Two barges collide"),
        ("stemma-agency", "Fjord Press"),
    )
    text = "\n\n".join(("Havnby Post", "Barges collide at Havnby lock", "March 9, 2021", LEAD, SECOND, THIRD))
    article = clean(Page("rows.jsonl#1", text.encode(), "text/plain", headers=headers))
    assert (article.published, article.outlet, article.headline) == (
        "2021-03-10",
        "Havnby Echo",
        "Two barges collide",
    )
    assert article.agency == "Fjord Press"
    assert article.published_because is not None
    assert "the row says so" in article.published_because


def test_the_encoding_is_told_with_its_reason() -> None:
    assert cleaned("Barges collide", LEAD, SECOND, THIRD).encoding == "utf-8: the bytes are well-formed UTF-8"


def test_a_story_ends_in_a_short_sentence() -> None:
    article = cleaned(
        "Barges collide at Havnby", "Ada Holm", LEAD, SECOND, THIRD, "Two cranes are expected from Oslo."
    )
    assert article.text.endswith("Two cranes are expected from Oslo.")


def test_a_slogan_or_a_tide_table_ends_no_story() -> None:
    for notice in ("Read all that you have missed.", "Tides: high water at 6.10", "Weather: dry"):
        assert cleaned("Barges collide at Havnby", LEAD, SECOND, THIRD, notice).text.endswith("until Thursday.")


def test_a_short_headline_below_the_byline() -> None:
    article = cleaned(
        "HAVNBY VALLEY JOURNAL", "By Ada Holm", "Friday, October 13, 2017", "Sunken wheat", LEAD, SECOND
    )
    assert (article.headline, article.outlet) == ("Sunken wheat", "Havnby Valley Journal")


def test_one_word_in_capitals_over_the_byline_is_the_outlet() -> None:
    article = cleaned("TOWPATH", "By Ada Holm", "Friday, October 13, 2017", "What is left of the grain", LEAD, SECOND)
    assert (article.headline, article.outlet) == ("What is left of the grain", "Towpath")
