"""What can go wrong, in few kinds. Each message names the input, the fault and the remedy."""

from __future__ import annotations


class StemmaError(Exception):
    """Something a user can understand and act on; the command line prints it as one line."""


class UnreadablePage(StemmaError):
    """One input cannot be read as a page; the run notes it and goes on with the next."""


class NotAnArticle(StemmaError):
    """The page was read, but holds no story (an index, a login form, another language); it is set aside."""


class BadRecord(StemmaError):
    """A line given to `stemma stage` is not what the stage reads; the line is answered with this message."""


class BadDesk(StemmaError):
    """The desk file is no desk, is newer than this version, is locked, or cannot be written."""


class NoSuchStory(StemmaError):
    """A command names a story that the desk does not hold."""


class NoSuchWitness(StemmaError):
    """A command names an article, a line or a speaker that the story does not have."""


class BadOutlets(StemmaError):
    """A list of outlets is no list of outlets, or one of its rows cannot be meant so."""


class BadList(StemmaError):
    """A list of actors or of kinds of events is no such list, or one of its rows cannot be meant so."""


class BadGrades(StemmaError):
    """A table of grades is no table of grades, or one of its rows cannot be meant so."""


class BadMoment(StemmaError):
    """A past moment that somebody asks for is no day or hour."""
