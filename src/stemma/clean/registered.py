"""What the registry of outlets adds to a page: its outlet's name, kind and owner, and whose copy it may be."""

from __future__ import annotations

from dataclasses import replace

from stemma.model import Article, Outlet, Registry
from stemma.model.outlet import host_of, spelled


def registered(article: Article, known: Registry) -> Article:
    """The article under its outlet. What the page calls itself stays; where it is silent, its address tells.

    Of a page without an address the name tells, where one outlet alone bears it. A page at an address that nobody
    knows is an outlet that nobody knows, whatever its name: there is a Times in every county.
    """
    outlet = _at_address(article, known)
    if outlet or not (article.url or article.canonical):
        outlet = known.named(article.outlet) or outlet  # an aggregator's page may give another site's address
    if outlet is None:
        return replace(article, owner=None, outlet_kind=None, may_carry=())
    return replace(
        article,
        outlet=_name(article, outlet),
        owner=outlet.owner,
        outlet_kind=outlet.kind,
        may_carry=outlet.agencies if _bare(article) else (),
    )


def _bare(article: Article) -> bool:
    """Whether a page opens like a dispatch and says of nobody that it is theirs: no reporter, no agency."""
    return article.dateline is not None and not article.credits and not article.authors


def _at_address(article: Article, known: Registry) -> Outlet | None:
    return known.of(article.url) or known.of(article.canonical)


def _name(article: Article, outlet: Outlet) -> str:
    """The page's own name for itself, but not a mere spelling of the registry's, nor its domain."""
    own = article.outlet
    if own is None or spelled(own) == spelled(outlet.name) or _is_domain(own, article):
        return outlet.name
    return own


def _is_domain(name: str, article: Article) -> bool:
    """Whether a page gives but its domain for a name: "mail.example", "www.mail.example"."""
    bare = name.casefold().removeprefix("www.")
    return "." in bare and host_of(article.url or "").removeprefix("www.") == bare
