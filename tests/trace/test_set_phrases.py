"""Phrases that every reporter of an event must use are no copying, however many there are."""

from __future__ import annotations

from stemma.lang import ENGLISH
from stemma.model import Article
from stemma.trace import trace
from stemma.trace.align import align
from stemma.trace.kin import kin
from stemma.trace.words import together

COURT = """\
The former treasurer of the Orvik harbour fund was sent to prison by the criminal chamber of the court at Lower Sund on Tuesday, and wept as the clerk
read out the sentence to a courtroom full of fishermen.

Lena Marstad was found guilty of two counts of aggravated embezzlement from a public body and of one count of forging
the seal of a notary.

For nine years she had kept the books of the fund at a kitchen table. She took what she
took between the spring of 2014 and the summer when the old quay was torn down. The money went into a sailing boat, three
weddings and a greenhouse, none of which has been found to belong to her on paper.

"I always meant to put it back," she told the judge. Her brother, who had lent her the table, left before the end.

The members of the harbour fund of Orvik and Lower Sund will meet on Friday to decide whether to sue the auditors,
who signed the accounts each spring without opening the safe."""

TOWN = """\
Shops in Orvik kept their shutters down for an hour when the news came from the courthouse. Almost every family here
has paid into the fund since the herring years, and few expect to see a coin again. What is gone went
between the spring of 2014 and the summer of the great mackerel shoals.

The charges were two counts of aggravated embezzlement from a public body in the first case, and a lesser
one count of forging the seal of a notary in another that the court had joined to it.

Old Peder Nygaard, who repairs nets behind the ice house, said he had known the accused since she was a girl who could
add up faster than the grocer. He has lost the price of a roof.

A lawyer for the members of the harbour fund of Orvik and Lower Sund said by telephone that the auditors had been
warned, and that a complaint lies with the criminal chamber of the court at Lower Sund since May. The company that employs them did not answer. On the quay a collection tin went round for the youngest
crews, whose boats are pledged to the bank until autumn; by evening it held enough for a week of diesel."""


def article(id: str, text: str) -> Article:
    return Article(id=id, text=text, place=id, outlet=id, published="2023-05-09")


def test_charges_and_titles_in_short_pieces_are_no_reuse() -> None:
    one, two = together([article("court", COURT), article("town", TOWN)], ENGLISH)
    both = align(one, two)
    assert both.spoken > 30 and both.longest < 10
    assert kin(one, two) is None
    assert len(trace([article("court", COURT), article("town", TOWN)], ENGLISH).lines) == 2


def test_one_longer_piece_among_them_is_reuse() -> None:
    taken = COURT.split("\n\n")[2]
    borrowed = article("town", TOWN + "\n\n" + taken.split(". ")[1])
    one, two = together([article("court", COURT), borrowed], ENGLISH)
    assert kin(one, two) is not None
