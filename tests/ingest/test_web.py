"""Pages of the web, from a server on this machine."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from stemma.ingest import Ingest, pages
from stemma.ingest.sitemaps import MAPS
from stemma.model import Ending, Outcome, Page

PAGE = b"<html><body><h1>Dam holds</h1><p>The dam at Ostrow held, engineers said.</p></body></html>"
ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/robots.txt": (200, {"Content-Type": "text/plain"}, b"User-agent: *\nDisallow: /private/\n"),
    "/story": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE),
    "/private/story": (200, {"Content-Type": "text/html"}, PAGE),
    "/moved": (302, {"Location": "/story"}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/inward": (302, {"Location": "http://169.254.169.254/latest/meta-data"}, b""),
    "/scheme": (302, {"Location": "file:///etc/hostname"}, b""),
    "/image": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/lying": (200, {"Content-Type": "text/html"}, b"%PDF-1.4 and so on"),
    "/index.xml": (200, {"Content-Type": "text/xml"}, b""),
    "/old.xml": (200, {"Content-Type": "text/xml"}, b""),
    "/news.xml.gz": (200, {"Content-Type": "application/gzip"}, b""),
    "/big": (200, {"Content-Type": "text/html"}, b"<p>" + b"x" * 100_000),
}


class Site(BaseHTTPRequestHandler):
    """A site with every fault a site can have."""

    def do_GET(self) -> None:
        status, headers, body = ANSWERS.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        Site.agents.append(self.headers.get("User-Agent", ""))

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: tests are quiet."""

    agents: list[str] = []  # noqa: RUF012


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


OPEN = Ingest(allow_private=True, timeout_s=10, delay_s=0)


def fetched(url: str, options: Ingest = OPEN) -> Page:
    [page] = pages([url], options)
    assert isinstance(page, Page)
    return page


def refused(url: str, options: Ingest = OPEN) -> str:
    [outcome] = pages([url], options)
    assert isinstance(outcome, Outcome)
    assert outcome.because is not None
    assert "\n" not in outcome.because
    return outcome.because


def test_a_page_comes_with_its_address_charset_and_time(site: str) -> None:
    page = fetched(f"{site}/story")
    assert (page.data, page.media, page.url, page.charset) == (PAGE, "text/html", f"{site}/story", "utf-8")
    assert page.retrieved is not None
    assert page.retrieved.endswith("Z")
    assert "Stemma" in Site.agents[-1]


def test_a_redirect_is_followed_and_the_last_address_kept(site: str) -> None:
    page = fetched(f"{site}/moved")
    assert (page.place, page.url) == (f"{site}/moved", f"{site}/story")


def test_a_circle_of_redirects_ends(site: str) -> None:
    assert "more than 5 redirects" in refused(f"{site}/loop")


def test_a_private_address_is_refused_unless_allowed(site: str) -> None:
    assert "private network" in refused(f"{site}/story", Ingest())


@pytest.mark.parametrize("host", ["localhost", "10.0.0.8", "192.168.1.1", "[::1]", "169.254.169.254", "0.0.0.0"])
def test_every_way_inward_is_refused(host: str) -> None:
    assert "private network" in refused(f"http://{host}/", Ingest(obey_robots=False))


def test_a_redirect_to_a_file_is_refused(site: str) -> None:
    assert "only http and https" in refused(f"{site}/scheme")


def test_an_unknown_scheme_is_refused() -> None:
    assert "only http and https" in refused("ftp://example.org/story")


def test_robots_txt_is_obeyed(site: str) -> None:
    assert "robots.txt" in refused(f"{site}/private/story")


def test_a_picture_is_set_aside(site: str) -> None:
    [outcome] = pages([f"{site}/image"], OPEN)
    assert isinstance(outcome, Outcome)
    assert outcome.ending is Ending.SET_ASIDE


def test_content_that_lies_about_itself_is_found_out(site: str) -> None:
    assert "PDF" in refused(f"{site}/lying")


def test_a_large_page_is_cut_off_at_the_limit(site: str) -> None:
    assert "limit" in refused(f"{site}/big", Ingest(allow_private=True, delay_s=0, max_bytes=50_000))


SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def named(tag: str, *addresses: str) -> bytes:
    """A sitemap, or an index of sitemaps, that names these addresses, each a day younger than the one before."""
    within = "url" if tag == "urlset" else "sitemap"
    entries = (
        f"<{within}><loc>{address}</loc><lastmod>2031-03-{day:02}</lastmod></{within}>"
        for day, address in enumerate(addresses, 1)
    )
    return f"<{tag} {SPACE}>{''.join(entries)}</{tag}>".encode()


def serve(path: str, body: bytes) -> None:
    ANSWERS[path] = (*ANSWERS[path][:2], body)


def test_the_sitemaps_of_an_index_are_followed_the_youngest_first(site: str) -> None:
    serve("/index.xml", named("sitemapindex", f"{site}/old.xml", f"{site}/gone.xml", f"{site}/news.xml.gz"))
    serve("/old.xml", named("urlset", f"{site}/moved", f"{site}/story"))
    serve("/news.xml.gz", gzip.compress(named("urlset", f"{site}/story")))
    gone, first, second = pages([f"{site}/index.xml"], OPEN)
    assert isinstance(gone, Outcome)
    assert "404" in (gone.because or "")
    assert [one.place for one in (first, second)] == [f"{site}/story", f"{site}/moved"]


def test_an_index_of_many_sitemaps_is_followed_so_far_and_says_so(site: str) -> None:
    serve("/index.xml", named("sitemapindex", *(f"{site}/{number}.xml" for number in range(1, MAPS + 3))))
    *missing, left, none = pages([f"{site}/index.xml"], OPEN)
    assert len(missing) == MAPS
    assert all("404" in (one.because or "") for one in missing if isinstance(one, Outcome))
    assert isinstance(left, Outcome)
    assert "12 sitemaps are named" in (left.because or "")
    assert isinstance(none, Outcome)
    assert "names a story" in (none.because or "")


def test_an_index_that_names_itself_ends(site: str) -> None:
    serve("/index.xml", named("sitemapindex", f"{site}/index.xml"))
    assert "names a story" in refused(f"{site}/index.xml")


def test_a_packed_sitemap_that_swells_is_cut_off_at_the_limit(site: str) -> None:
    serve("/index.xml", named("sitemapindex", f"{site}/news.xml.gz"))
    serve("/news.xml.gz", gzip.compress(named("urlset", "x" * 200_000)))
    bounded = Ingest(allow_private=True, delay_s=0, max_bytes=50_000)
    over, _ = pages([f"{site}/index.xml"], bounded)
    assert isinstance(over, Outcome)
    assert "limit" in (over.because or "")


def test_a_missing_page_gives_the_status(site: str) -> None:
    assert "404" in refused(f"{site}/nothing")


def test_a_closed_port_says_so() -> None:
    assert "cannot be fetched" in refused("http://127.0.0.1:9/story")
