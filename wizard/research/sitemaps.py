"""Addresses from a sitemap. Capped in every direction: a sitemap is a stranger's XML."""

import gzip
import io
import re
import zlib
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml import etree

MOST_BYTES = 5_000_000
MOST_URLS = 5_000
MOST_CHILDREN = 2
GOODS_AND_NEWS = re.compile(
    r"product|collection|categor|brand|vendor|image|video|news|blog|post(?!al)|article|author|tag\b|tags|archive|recipe|"
    r"event|location|store[-_]locator|review|produkt|kategori|artikel",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sitemap:
    """Pages, and further sitemaps where it is an index."""

    pages: tuple[str, ...] = ()
    children: tuple[str, ...] = ()


def read_sitemap(body: bytes) -> Sitemap:
    """Read a sitemap or an index of sitemaps, gzipped or not; what cannot be read gives what stood before the fault."""
    pages: list[str] = []
    children: list[str] = []
    # No entities, no network, no DTD: billion laughs and file:// stay text. The tree is dropped as it is read.
    events = etree.iterparse(
        io.BytesIO(_unpacked(body)),
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
    )
    try:
        for _, element in events:
            if _local(element.tag) == "loc" and element.text and len(pages) < MOST_URLS:
                parent = element.getparent()
                inside = _local(parent.tag) if parent is not None else ""
                if inside == "url":
                    pages.append(element.text.strip())
                elif inside == "sitemap":
                    children.append(element.text.strip())
            if _local(element.tag) in ("url", "sitemap"):
                element.clear()
    except etree.XMLSyntaxError:
        pass  # what was read before the fault is good
    return Sitemap(tuple(pages), tuple(sorted(filter(_may_list_pages, children), key=promise)[:MOST_CHILDREN]))


def _may_list_pages(url: str) -> bool:
    """Goods and articles have sitemaps of their own, long ones that name none of the pages that we look for."""
    return not GOODS_AND_NEWS.search(urlsplit(url).path)


def promise(url: str) -> int:
    """Sitemaps that list the pages that we look for come first in this order."""
    return 0 if re.search(r"page|static|cms|content", urlsplit(url).path, re.IGNORECASE) else 1


def _local(tag: object) -> str:
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body[:MOST_BYTES]
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as packed:
            return packed.read(MOST_BYTES)
    except (OSError, EOFError, zlib.error):
        return b""
