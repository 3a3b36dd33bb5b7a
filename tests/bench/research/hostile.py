"""Pages of the largest size that is read, each of one thing without end: what a site of such a page costs.

Against the bare parse of an ordinary page of that size: some of them are hardly parsed at all, one long text.
"""

import gc
import time
from collections.abc import Mapping
from datetime import UTC, datetime

from tests.bench.research.cost import bare_parse
from tests.bench.research.sites import own_sites
from wizard.research.http import Response
from wizard.research.safe_http import LARGEST_PAGE
from wizard.research.site import research

# Its links make the page one for everything, so that everything is looked for on it.
_START = (
    '<!doctype html><html lang="en"><title>FAQ, contact, returns</title><nav><a href="/">Contact us</a>'
    '<a href="/">FAQ</a><a href="/">Returns</a><a href="/">Terms</a><a href="/">Imprint</a></nav><h1>FAQ</h1>'
)
_PIECES: Mapping[str, str] = {
    "nested boxes": "<div>",
    "nested quotes in words": "<b>a",
    "links": '<a href="/contact">Contact us</a>\n',
    "links, all different": '<a href="/p{n}">About number {n}</a>',
    "questions": "<h2>Can I return it?</h2><p>Yes.</p>",
    "accordion": '<button aria-controls="p{n}">What is {n}?</button><div id="p{n}">This.</div>',
    "telephone numbers": "<p>Tel. +45 86 12 34 56",
    "numbers in a row": "86 12 34 56 78 90 ",
    "e-mail addresses": "<li>info{n}@firm.example",
    "at signs": "a@b ",
    "sentences on returns": "You may return it within 14 days of delivery. ",
    "paragraphs on returns": "<p>You may return it within 14 days.",
    "forms": '<form><input name="email"><input name="name"><textarea></textarea></form>',
    "fields": '<label for="f{n}">Mail<input id="f{n}" name="email"></label>',
    "table cells": "<tr><td>Tel</td><td>86123456</td></tr>",
    "attributes": '<span class="icon-phone fa x{n}" data-a="{n}" style="color: red">x</span>',
    "firms": "<p>Acme Bolt and Nut GmbH, Amtsgericht Hamburg, HRB 1234",
    "words": "lorem ipsum ",
    "one word": "returnandreturn",
    "white space": " \n\t",
}
NAMES = tuple(_PIECES)


class _OnePage:
    """A site that has this page and no other."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def get(self, url: str, *, deadline: float) -> Response:
        if url.count("/") == 3 and url.endswith("/"):
            return Response(url, 200, "text/html; charset=utf-8", self._body)
        return Response(url, 404, "text/html", b"")


def hostile_page(name: str, size: int = LARGEST_PAGE) -> str:
    """The page of that name, of `size` bytes."""
    piece, parts, length = _PIECES[name], [_START], len(_START)
    while length < size - len(piece) - 8:
        parts.append(piece.replace("{n}", str(len(parts))))
        length += len(parts[-1])
    return "".join(parts)


def ordinary_page(size: int = LARGEST_PAGE) -> str:
    """The pages of the project's own sites, again and again."""
    files = [file.read_text("utf-8") for folder in own_sites().values() for file in sorted(folder.rglob("*.html"))]
    once = "".join(files)
    return (once * (1 + size // len(once)))[:size]


def hostile_ratio(name: str, size: int = LARGEST_PAGE) -> float:
    """What the research of such a site costs the processor, by the bare parse of an ordinary page of that size."""
    http = _OnePage(hostile_page(name, size).encode())
    gc.collect()
    used = time.process_time()
    research("http://hostile.example/", http=http, clock=lambda: datetime(2026, 3, 2, tzinfo=UTC))
    used = time.process_time() - used
    return used / bare_parse([ordinary_page(size)])
