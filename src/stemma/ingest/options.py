"""How far ingest may go."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ingest:
    """The limits of one run, with defaults that are safe for pages of strangers.

    `max_bytes` of one page; `allow_private` lets addresses of this machine and its network be fetched;
    `timeout_s` for one page of the web, all its redirects together; `max_redirects` hops; `user_agent`,
    `obey_robots` and `delay_s` (between two pages of one host; a site may ask for more) are how Stemma behaves as a
    guest.
    """

    max_bytes: int = 10_000_000
    allow_private: bool = False
    timeout_s: float = 20.0
    max_redirects: int = 5
    user_agent: str = "Stemma/0.1 (news story research; +https://pypi.org/project/stemma-news/)"
    obey_robots: bool = True
    delay_s: float = 1.0


DEFAULT = Ingest()
"""What a run does when nobody says otherwise."""
