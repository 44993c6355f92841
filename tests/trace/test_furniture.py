"""What an outlet prints below every story ties no two of its articles."""

from __future__ import annotations

from tests.trace.dam import EDITED, LOCAL, OWN, WIRE, article

from stemma.lang import ENGLISH
from stemma.trace import trace

ABOUT = (
    "The Fjord Blog is written by volunteers in three harbours and has appeared every week since the ferry strike of "
    "1998. If you like what you read, send a postcard or forty crowns to the kiosk on the pier. Readers who give a "
    "hundred crowns are invited to the herring supper in November, where the editors wash the plates themselves."
)
MARKET = (
    "The fish market of Lauvsnes opened with nine boats on Monday. Cod sold for less than last week, dealers said, "
    "and the auctioneer went home at noon because his voice had failed. A tenth boat lay outside with engine trouble."
)
CHOIR = (
    "Forty singers from Bodo filled the chapel on Saturday evening. Their conductor, who is also the dentist, had "
    "chosen hymns about water long before anyone spoke of the reservoir. Coffee was served in the boat shed after."
)


def test_lines_about_the_outlet_below_three_stories_make_no_copies() -> None:
    told = (("market", f"{MARKET}\n\n{CHOIR}"), ("bell", OWN), ("dam", WIRE))
    pages = [
        article(id, f"{text}\n\n{ABOUT}", outlet="Fjord Blog", published=f"2021-10-0{day}")
        for day, (id, text) in enumerate(told, 4)
    ]
    stemma = trace(pages, ENGLISH)
    assert stemma.reuse == ()
    assert len(stemma.lines) == 3


def test_three_versions_of_one_report_are_still_one_line() -> None:
    pages = [
        article(f"v{day}", f"{EDITED.text}\n\n{more}", outlet="Fjord Blog", published=f"2021-10-0{day}")
        for day, more in enumerate(("", MARKET[:64], MARKET[:64] + " " + CHOIR[:66]), 4)
    ]
    assert len(trace((*pages, LOCAL), ENGLISH).lines) == 2


def test_an_address_to_write_to_makes_no_copies() -> None:
    note = (
        "To reach the harbour desk write to desk@fjordblog.example or ring the kiosk before noon and let it ring for a "
        "long time. For a letter to the editors please add your name, your boat and the words that you wish to see "
        "in print, since we cannot answer the others."
    )
    pages = (article("one", f"{OWN}\n\n{note}"), article("two", f"{MARKET}\n\n{CHOIR}\n\n{note}"))
    assert trace(pages, ENGLISH).reuse == ()
