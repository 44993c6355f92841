"""An invented story for the tests: a dam that leaked above the invented town of Kvernes."""

from __future__ import annotations

from stemma.model import Article


def _flow(text: str) -> str:
    """A text as a page has it: each paragraph in one line."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


WIRE = _flow(
    """KVERNES, Norway (NFA) — Engineers opened both gates of the Stordal dam on Sunday after a crack let water through to
the harbour town of Kvernes, where 640 people were told to leave.

Mayor Torunn Aasgaard said that four houses on Bryggegata had been swept into the fjord. Nobody was killed, but a
fisherman, Odd Rimstad, broke his shoulder when his boathouse gave way.

The crack is eleven metres long, the regional power company Nordkraft Vest said. It had been painted over in 2009,
according to a former caretaker, Leif Haugland, who keeps the old log books in his kitchen.

"I told them every spring that concrete does not heal," Haugland said. "Every spring they sent me a bucket of
paint."

A spokesman for Nordkraft Vest, Simen Bratlie, denied that paint had been used. He said the dam was inspected in May
by the Geological Institute in Trondheim.

The army flew 300 sandbags and two pumps to Kvernes from Bodo by helicopter. The ferry to Lauvsnes will not run
before Wednesday.

The reservoir, finished in 1961, holds 38 million cubic metres and drives a smelter that employs 210 people."""
)

REWRITE = _flow(
    """A harbour town in Norway was emptied at the weekend when its dam sprang a leak. Some 640 residents of Kvernes had to
go as both gates at Stordal were thrown open.

Four homes along Bryggegata slid into the water, mayor Torunn Aasgaard confirmed. There were no deaths. Odd Rimstad,
who fishes, came away with a broken shoulder after his boathouse collapsed.

Nordkraft Vest, the power company, puts the crack at eleven metres. Leif Haugland, once the caretaker, insists that
it was hidden under paint back in 2009. He still has the log books at home in the kitchen.

"Concrete does not heal," Haugland said.

Simen Bratlie, speaking for Nordkraft Vest, rejects any talk of paint. In May the dam passed an inspection by
geologists of the Trondheim institute.

Pumps and 300 sandbags were flown in from Bodo by army helicopter. Until Wednesday no ferry sails to Lauvsnes.

Behind the wall, which dates from 1961, lie 38 million cubic metres that power a smelter and its 210 jobs."""
)

OWN = _flow(
    """The alarm bell of Kvernes church, which nobody under forty had ever heard, rang for nine minutes on Sunday. Then the
street below it was under water.

Gunnhild Sletten, 71, was frying fish. She carried the pan out with her, she told this newspaper, because she could
think of nothing else that she would miss.

In the sports hall at Myra, 118 people had put down their names by midnight. The Red Cross counted twelve dogs and
one goat. A school class from Steinkjer, here for a chess tournament, slept between them.

Mayor Torunn Aasgaard came at two in the morning in her father's oilskins. "Nobody goes back before I have walked on
that dam myself," she said.

Nordkraft Vest sent a message of three lines. It did not mention the crack, of which photographs had gone round the
town since Easter. Bratlie, who signed it, could not be reached.

By dawn the water stood at the second step of the bank. Sletten's house was dry, and her cat was on the roof."""
)


def paragraphs(text: str, *numbers: int) -> str:
    """Some paragraphs of a text, in the order asked for."""
    parts = text.split("\n\n")
    return "\n\n".join(parts[number] for number in numbers)


def article(
    id: str, text: str, *, outlet: str | None = None, agency: str | None = None, published: str | None = None
) -> Article:
    """An article as the cleaning would give it."""
    return Article(id=id, text=text, place=f"{id}.html", outlet=outlet, agency=agency, published=published)


LIGHTLY_EDITED = (
    WIRE.replace("KVERNES, Norway (NFA) — ", "")
    .replace("harbour", "harbor")
    .replace("told to leave", "ordered out")
    .replace("eleven", "11")
    .replace("broke his shoulder when", "suffered a broken shoulder as")
)

REPRINT = article("reprint", WIRE, outlet="Lofoten Mail", agency="NFA", published="2021-10-04")
EXCERPT = article("excerpt", paragraphs(WIRE, 0, 1, 2), outlet="Port News", agency="NFA", published="2021-10-04")
EDITED = article("edited", LIGHTLY_EDITED, outlet="Dundee Echo", published="2021-10-05")
RETOLD = article("retold", REWRITE, outlet="Planet Today", published="2021-10-05")
LOCAL = article("local", OWN, outlet="Kvernes Avis", published="2021-10-04")
STORY = (REPRINT, EXCERPT, EDITED, RETOLD, LOCAL)
