"""What a site asks of programs (robots.txt, RFC 9309), and how long they wait between two pages of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from stemma.ingest.asking import REDIRECTS, asked, body_of, client_of
from stemma.ingest.options import Ingest

ROBOTS_BYTES = 500_000
"""Bytes of a robots.txt that are read (RFC 9309 asks for at least 500 KiB)."""
CLOSED = ("User-agent: *", "Disallow: /")
"""What a site in trouble is taken to ask (RFC 9309, 2.3.1.4)."""
LONGEST_WAIT = 30.0
"""Seconds between two pages of a site, whatever it asks for: a run must end some day."""
HOSTS = 4096
"""Sites that are remembered in a run."""


@dataclass(slots=True)
class Door:
    """A host, and from when on it may be asked again."""

    free: float = 0.0

    def wait(self, now: float, delay: float) -> float:
        """Seconds to wait before asking now; the next one waits for this one.

        >>> door = Door()
        >>> door.wait(100.0, 2.0), door.wait(100.5, 2.0), door.wait(110.0, 2.0)
        (0.0, 1.5, 0.0)
        """
        waited = max(0.0, self.free - now)
        self.free = now + waited + delay
        return waited


@lru_cache(maxsize=HOSTS)
def door_of(host: str) -> Door:
    """The door of a host: the same for the whole run."""
    return Door()


def allowed(url: str, options: Ingest) -> bool:
    """Whether the site lets this program have the page."""
    return not options.obey_robots or _rules(_site(url), options).can_fetch(options.user_agent, url)


def delay_of(url: str, options: Ingest) -> float:
    """Seconds that the site, or else the run, wants between two pages."""
    asks = _rules(_site(url), options).crawl_delay(options.user_agent) if options.obey_robots else None
    return min(LONGEST_WAIT, max(options.delay_s, float(asks or 0)))


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


@lru_cache(maxsize=HOSTS)
def _rules(site: str, options: Ingest) -> RobotFileParser:
    """Asked once for each site and run."""
    rules = RobotFileParser()
    rules.parse(_lines(f"{site}/robots.txt", options))
    return rules


def _lines(address: str, options: Ingest) -> tuple[str, ...]:
    """The lines of a robots.txt: none where there is no such file, closed where the site fails."""
    deadline = time.monotonic() + options.timeout_s
    with client_of(options) as client:
        for _ in range(options.max_redirects + 1):
            with asked(client, address, options, deadline) as answer:
                if answer.status_code in REDIRECTS and "location" in answer.headers:
                    address = urljoin(address, answer.headers["location"])
                    continue
                if answer.status_code >= 500:
                    return CLOSED
                if answer.status_code >= 400:
                    return ()
                body = body_of(answer, ROBOTS_BYTES, deadline)
                return tuple(body[:ROBOTS_BYTES].decode("utf-8", "replace").splitlines())
    return ()
