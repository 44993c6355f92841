"""When two addresses are one: scheme, www, tracking, fragments, and the AMP, print and mobile forms of a page.

The rules follow RFC 3986, section 6 (what may be normalised without asking the server), and go further where
newsrooms do: their servers answer all these forms with one article.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

TRACKING = re.compile(
    r"utm_\w+|at_\w+|ns_\w+|mc_[ce]id|_ga|_gl|[gdf]?clid|fbclid|gclsrc|msclkid|yclid|twclid|igshid?|igsh|"
    r"cmp|cmpid|ncid|ocid|smid|smtyp|sr_share|taid|s_cid|ito|xtor|fb_action_\w+|fb_ref|__twitter_impression|"
    r"ref_src|ref_url|ftag|mod|mbid|wt\.mc_id|wtmc_\w+|trk|trkcampaign|soc_src|soc_trk|guccounter|guce_\w+|"
    r"cn-track|share_id|sharetype|rss|__cf_chl_\w+",
    re.IGNORECASE,
)
"""Parameters that say where a reader came from, never what is read."""
LIKELY_TRACKING = frozenset(
    ("ref", "referrer", "referer", "source", "src", "via", "from", "feature", "share", "partner")
)
"""Parameters that mostly do, and on a few sites name the article: dropped where the value holds no figure."""
FORMS = frozenset(("amp", "print", "printable", "printview", "printer", "mobile", "amphtml"))
"""Segments of a path, and parameters, that ask for another form of the same page."""
FORM_VALUES = {
    "outputtype": FORMS, "output": FORMS, "view": FORMS, "mode": FORMS, "format": FORMS, "platform": FORMS,
    "layout": FORMS, "m": frozenset(("0", "1")), "version": FORMS, "display": FORMS, "tmpl": FORMS | {"component"},
}  # fmt: skip
"""Parameters that do so by their value."""
SAID = frozenset(("", "0", "1", "yes", "true", "on", "y", "amp", "print"))
"""What such a parameter is set to, where its name alone asks for another form."""
FORM_HOSTS = frozenset(("www", "www1", "www2", "www3", "m", "mobile", "amp", "touch", "wap", "print"))
"""Labels of a host under which a site serves the same pages."""
CACHES = re.compile(
    r"^(?:www\.google\.[\w.]+/amp/(?:s/)?|[\w-]+\.cdn\.ampproject\.org/[cviw]/(?:s/)?|cdn\.ampproject\.org/[cviw]/(?:s/)?)(.+)$"
)
"""Copies that a cache serves under its own name: what follows is the address of the page."""
ARCHIVES = re.compile(r"^web\.archive\.org/web/\d+(?:[a-z]{2}_)?/(?:https?://)?(.+)$")
INDEX = re.compile(r"/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$", re.IGNORECASE)
FORM_ENDING = re.compile(r"(?:\.amp|[-_.](?:print|amp))(?=(?:\.s?html?|\.php|\.aspx?)?$)", re.IGNORECASE)


def address_key(url: str | None) -> str | None:
    """The one spelling of all addresses of a page, without scheme; None for a front page or what is no address.

    >>> address_key("https://www.mail.example/dam?utm_source=x&id=7#top")
    'mail.example/dam?id=7'
    >>> {address_key(f"http://{a}") for a in ("m.mail.example/dam/", "amp.mail.example/dam", "mail.example/amp/dam",
    ...     "mail.example/dam?outputType=amp", "mail.example/dam/print", "mail.example:80/dam?print=1")}
    {'mail.example/dam'}
    >>> address_key("https://mail.example/") is None
    True
    """
    parts = _split(url)
    if parts is None or not parts.hostname:
        return None
    path, query = _path(parts.path), _query(parts.query)
    if not path and not query:
        return None  # a front page shows another story each day
    return f"{site_of(parts.hostname)}{_port(parts)}{path or '/'}{'?' + query if query else ''}"


def main_form(url: str) -> bool:
    """Whether an address is the page's plain one, not its AMP, print or mobile form.

    >>> main_form("https://www.mail.example/dam"), main_form("https://www.mail.example/dam/amp")
    (True, False)
    """
    parts = urlsplit(url)
    first = (parts.hostname or "").split(".")[0]
    plain_host = first not in FORM_HOSTS or first.startswith("www")
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    in_path = _path(parts.path) == _tidy(parts.path)
    return plain_host and in_path and not any(_asks_for_form(*pair) for pair in pairs) and not _unwrapped(url)


def site_of(host: str) -> str:
    """A host without the labels under which a site serves other forms of its pages.

    >>> site_of("www.mail.example"), site_of("en.m.mail.example"), site_of("m.example")
    ('mail.example', 'en.mail.example', 'm.example')
    """
    labels = host.casefold().rstrip(".").split(".")
    return ".".join([*(label for label in labels[:-2] if label not in FORM_HOSTS), *labels[-2:]])


def _split(url: str | None) -> SplitResult | None:
    if not url:
        return None
    try:
        parts = urlsplit(_unwrapped(url) or url.strip())
        return parts if parts.scheme in ("http", "https") and parts.port is not False else None
    except ValueError:
        return None


def _unwrapped(url: str) -> str | None:
    """The address inside that of a cache or an archive."""
    bare = url.strip().partition("://")[2]
    found = CACHES.match(bare) or ARCHIVES.match(bare)
    return f"https://{found[1]}" if found else None


def _port(parts: SplitResult) -> str:
    return "" if parts.port in (None, 80, 443) else f":{parts.port}"


def _tidy(path: str) -> str:
    """The path without what every server takes for nothing; percent signs only where they are needed."""
    plain = quote(unquote(path, errors="surrogateescape"), safe="/:@!$&'()*+,;=-._~", errors="surrogateescape")
    return INDEX.sub("/", re.sub(r"/{2,}", "/", plain)).rstrip("/")


def _path(path: str) -> str:
    """The path of the page's plain form."""
    segments = _tidy(path).split("/")[1:]
    if segments and segments[0].casefold() in FORMS:
        segments = segments[1:]
    if len(segments) > 1 and segments[-1].casefold() in FORMS:
        segments = segments[:-1]
    return FORM_ENDING.sub("", "".join(f"/{segment}" for segment in segments))


def _query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _says_nothing(name, value)]
    return urlencode(sorted(kept))


def _says_nothing(name: str, value: str) -> bool:
    """Whether a parameter leaves open which article is meant."""
    folded = name.casefold()
    came_from = folded in LIKELY_TRACKING and not any(letter.isdigit() for letter in value)
    return bool(TRACKING.fullmatch(folded)) or came_from or _asks_for_form(name, value)


def _asks_for_form(name: str, value: str) -> bool:
    folded = name.casefold()
    if folded in FORMS:
        return value.casefold() in SAID
    return value.casefold() in FORM_VALUES.get(folded, ())
