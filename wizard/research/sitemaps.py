"""Addresses from a sitemap. Capped in every direction: a sitemap is a stranger's XML."""

import gzip
import io
import zlib
from dataclasses import dataclass

from lxml import etree

MOST_BYTES = 5_000_000
MOST_URLS = 5_000
MOST_CHILDREN = 3


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
    return Sitemap(tuple(pages), tuple(children[:MOST_CHILDREN]))


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
