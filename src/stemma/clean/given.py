"""What the row of a file says of its page: evidence like any other, and stronger than what the page shows."""

from __future__ import annotations

from stemma.clean.dates import iso
from stemma.clean.metadata import Told
from stemma.lang import Language
from stemma.model import Credit, DateKind, DateSeen, Page

PREFIX = "stemma-"
"""What the names of such fields begin with among the headers of a page."""
WHERE = "the row says so"


def given(page: Page, field: str) -> Told | None:
    """A field of the row (`headline`, `outlet`, `agency`, `published`), where the row has it."""
    value = next((value for name, value in page.headers if name == f"{PREFIX}{field}"), None)
    return Told(value, WHERE) if value else None


def given_date(page: Page, language: Language) -> tuple[DateSeen, ...]:
    """The date that the row gives, where it is one."""
    told = given(page, "published")
    value = iso(told.text, language) if told else None
    return (DateSeen(value, DateKind.PUBLISHED, "row of the file", WHERE),) if value else ()


def given_credit(page: Page) -> tuple[Credit, ...]:
    """The agency that the row names."""
    told = given(page, "agency")
    return (Credit(told.text, told.text, WHERE),) if told else ()
