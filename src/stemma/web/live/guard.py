"""What every answer carries and every request must have, so that a page of the desk can do no more than show it."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""Nothing loads from anywhere but the desk itself, nothing written into a page runs, nobody frames it."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
LOOPBACK = ("127.0.0.1", "localhost", "::1")
EVERYWHERE = ("0.0.0.0", "::")
LOOKING = ("GET", "HEAD")


class Guard:
    """Puts the headers on every answer; refuses what only looks as if it came from the desk's own pages.

    A page of a stranger may have its name lead to 127.0.0.1 and then read the desk with the reader's own browser (DNS
    rebinding): so the name asked for must be one of the desk's.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self.app = app
        self.hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        if self.hosts and _host(Headers(scope=scope).get("host", "")) not in self.hosts:
            refused = PlainTextResponse("This desk is not served under that name.\n", 421)
            await refused(scope, receive, with_headers)
        elif scope["method"] not in LOOKING:
            await PlainTextResponse("The desk is only read here.\n", 405)(scope, receive, with_headers)
        else:
            await self.app(scope, receive, with_headers)


def _host(named: str) -> str:
    """The host without its port.

    >>> _host("127.0.0.1:8173"), _host("[::1]:8173"), _host("localhost")
    ('127.0.0.1', '::1', 'localhost')
    """
    if named.startswith("["):
        return named[1:].partition("]")[0].lower()
    return named.partition(":")[0].lower()


def hosts_of(host: str) -> tuple[str, ...]:
    """Under which names a desk may be asked for that listens at this host; none given means under any."""
    return () if host in EVERYWHERE else (*LOOPBACK, host.lower().strip("[]"))
