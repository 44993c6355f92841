"""The languages that Stemma reads. One more is one package of data and one line here."""

from stemma.lang.en import ENGLISH
from stemma.lang.language import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH}

__all__ = ["ENGLISH", "LANGUAGES", "Language"]
