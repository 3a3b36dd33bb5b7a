"""Whole sites made to choke on, served on this machine and read as any company's: the visit ends in time, has asked
for a bounded number of pages and bytes, has held a bounded amount of memory, and has gone nowhere else."""

import gzip
import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.security.visitor import BUDGET

ROOT = Path(__file__).parents[2]
HOST = "shop.example"
MOST_REQUESTS = BUDGET.pages + 8  # the pages, each origin's robots.txt, the sitemaps
MOST_BYTES = MOST_REQUESTS * 2_000_000
MOST_MEMORY = 600_000_000  # bytes above what the program itself takes: a few pages of 2 MB as trees
# Of wall clock: the budget for the network, and what reading the pages costs a busy machine.
MOST_SECONDS = BUDGET.seconds + 40

Answer = tuple[str, bytes]  # content type, body
Site = Callable[[str], Answer | None]  # path -> answer; None: 404

HTML, TEXT, XML = "text/html; charset=utf-8", "text/plain", "application/xml"
HOME = """<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1><nav><a href="/contact">Contact</a>
<a href="/faq">FAQ</a><a href="/returns">Returns</a></nav>"""
CONTACT = "<!doctype html><title>Contact</title><h1>Contact us</h1><p>Mail: service@shop.example</p>"


def html(body: str) -> Answer:
    return HTML, body.encode()


def shop(**others: Answer | str) -> Site:
    """A small honest shop with some pages changed, named by their paths' first word: `robots` for /robots.txt."""
    names = {"robots": "/robots.txt", "sitemap": "/sitemap.xml", "home": "/"}
    pages: dict[str, Answer] = {
        "/": html(HOME),
        "/contact": html(CONTACT),
        "/returns": html("<title>Returns</title><h1>Returns</h1><p>You can return all goods within 30 days.</p>"),
    }
    for name, answer in others.items():
        pages[names.get(name, f"/{name}")] = html(answer) if isinstance(answer, str) else answer
    return pages.get


def xml(body: str) -> Answer:
    return XML, body.encode()


def urlset(urls: Iterator[str] | list[str]) -> Answer:
    return xml("<urlset>" + "".join(f"<url><loc>{url}</loc></url>" for url in urls) + "</urlset>")


def index(urls: Iterator[str] | list[str]) -> Answer:
    return xml("<sitemapindex>" + "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in urls) + "</sitemapindex>")


FORM = "<form><input name=name><input type=email><textarea></textarea></form>"
ENTITIES = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
LAUGHS = f'<?xml version="1.0"?><!DOCTYPE u [<!ENTITY a0 "ha">{ENTITIES}]><urlset><url><loc>/&a11;</loc></url></urlset>'
QUADRATIC = f'<!DOCTYPE u [<!ENTITY a "{"a" * 50_000}">]><urlset><url><loc>/{"&a;" * 50_000}</loc></url></urlset>'
OUTSIDE = """<!DOCTYPE u [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY inside SYSTEM "http://127.0.0.1:22/">
<!ENTITY % more SYSTEM "http://169.254.169.254/x.dtd"> %more;]>
<urlset><url><loc>https://shop.example/contact?&file;&inside;</loc></url></urlset>"""
WITHIN = f"https://{HOST}"


def endless(path: str) -> Answer | None:
    """Every page leads to ten that nobody has seen, each looking like what is looked for."""
    if path == "/robots.txt":
        return None
    if path.endswith(".xml"):
        return index([f"{WITHIN}{path.removesuffix('.xml')}{n}.xml" for n in range(100)])
    links = "".join(f'<a href="{path.rstrip("/")}/faq{n}">FAQ and contact {n}</a>' for n in range(10))
    return html(f"<title>Page</title><h1>Page</h1>{links}")


def listed_ahead(path: str) -> Answer | None:
    """An index whose sitemaps are indexes of one another and of themselves."""
    if path.endswith(".xml"):
        return index([f"{WITHIN}/sitemap.xml", f"{WITHIN}/a.xml", f"{WITHIN}/b.xml", f"{WITHIN}{path}"] * 1000)
    return shop()(path)


SITES: dict[str, Site] = {
    "billion laughs as sitemap": shop(sitemap=xml(LAUGHS)),
    "an entity of 50 kB, 50,000 times": shop(sitemap=xml(QUADRATIC)),
    "entities from outside": shop(sitemap=xml(OUTSIDE)),
    "a sitemap as a gzip bomb": shop(sitemap=("application/gzip", gzip.compress(b"<urlset>" + b" " * 200_000_000))),
    "a sitemap of gzip in gzip": shop(sitemap=("application/gzip", gzip.compress(gzip.compress(b" " * 50_000_000)))),
    "sitemaps that name one another": listed_ahead,
    "sitemaps and pages without an end": endless,
    "a sitemap of 40,000 addresses": shop(sitemap=urlset(f"{WITHIN}/faq-{n}" for n in range(40_000))),
    "a sitemap of other people's addresses": shop(
        sitemap=urlset(["http://127.0.0.1/faq", "https://victim.example/faq", "file:///faq", "//victim.example/"])
    ),
    "an index of other people's sitemaps": shop(
        sitemap=index(["http://127.0.0.1/a.xml", "https://victim.example/a.xml", "http://[::1]/a.xml"])
    ),
    "a sitemap 100,000 elements deep": shop(sitemap=xml("<urlset>" * 100_000)),
    "100,000 links": shop(home=HOME + '<a href="/faq">FAQ</a>' * 20_000 + '<a href="/x">x</a>' * 80_000),
    "60,000 links to as many pages": shop(home=HOME + "".join(f'<a href="/f{n}">FAQ</a>' for n in range(60_000))),
    "links into private networks": shop(
        home=HOME
        + '<a href="http://127.0.0.1/contact">Contact</a><a href="http://169.254.169.254/faq">FAQ</a>'
        + '<a href="http://[::1]/returns">Returns</a><a href="http://localhost:22/terms">Terms</a>'
        + '<a href="https://inside.shop.example:8443/privacy">Privacy</a><frame src="http://10.0.0.1/">'
        + '<base href="http://192.168.1.1/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1/">'
    ),
    "100,000 rules for robots": shop(robots=(TEXT, b"User-agent: *\n" + b"Disallow:/%d\n" * 100_000)),
    "100,000 sitemaps for robots": shop(robots=(TEXT, b"Sitemap:http://a.b/c\n" * 94_000)),
    "rules of stars": shop(robots=(TEXT, b"User-agent: *\n" + (b"Disallow: /" + b"*a" * 900 + b"b$\n") * 270)),
    "100,000 questions": shop(faq="<title>FAQ</title><h1>FAQ</h1>" + "<h2>Why?</h2><p>So.</p>" * 60_000),
    "100,000 questions as data": shop(
        faq="<title>FAQ</title><script type='application/ld+json'>"
        + json.dumps({"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why?"}] * 30_000})
        + "</script>"
    ),
    "100,000 addresses": shop(contact=CONTACT + " ".join(f"a{n}@shop.example" for n in range(90_000))),
    "100,000 phone numbers": shop(contact=CONTACT + "".join(f"<p>Phone +45 {n:08}" for n in range(60_000))),
    "100,000 forms": shop(contact=CONTACT + FORM * 20_000),
    "100,000 dates and days": shop(returns="<title>Returns</title>" + "<p>Return goods within 14 days. " * 60_000),
    "one sentence of 1.9 MB": shop(returns="<title>Returns</title><p>" + "return within 14 days " * 85_000),
    "one word of 1.9 MB": shop(returns="<title>Returns</title><p>" + "a" * 1_900_000),
    "signs only": shop(contact="<title>Contact</title><p>" + "@.-+(/" * 300_000),
    "digits only": shop(contact="<title>Contact</title><p>" + "1 2-3 " * 300_000),
    "20,000 elements deep": shop(contact="<title>Contact</title>" + "<div>" * 20_000 + "service@shop.example"),
    "tables in tables": shop(faq="<title>FAQ</title>" + "<table><tr><td>Why?" * 20_000),
    "accordions in accordions": shop(faq="<title>FAQ</title>" + "<details><summary>Why?</summary>So." * 20_000),
    "lists of definitions in one another": shop(faq="<title>FAQ</title>" + "<dl><dt>Why?<dd>So." * 20_000),
    "sections that call themselves alike": shop(
        terms="<title>Terms</title>" + "<h2 id=returns>Returns</h2><p>14 days" * 30_000
    ),
    "JSON that nests": shop(home=HOME + "<script type='application/ld+json'>" + '{"a":[' * 100_000),
    "frames in frames": lambda path: html(f'<frameset><frame src="{path}/f"><frame src="{path}/g"></frameset>'),
    "a site of 404s": lambda path: html(HOME + '<a href="/imprint">Imprint</a>' * 100) if path == "/" else None,
}  # fmt: skip


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        server: Any = self.server
        server.asked[f"{self.headers.get('Host')}{self.path}"] += 1
        answer = server.site(self.path)
        content_type, body = answer or (HTML, b"<title>404</title>")
        self.send_response(200 if answer else 404)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True  # it was too much for the visitor, as it should be

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  # the library's name
        """Quiet."""


@contextmanager
def served(site: Site) -> Iterator[tuple[int, Mapping[str, int]]]:
    """The port of the site, and what was asked for how often: "host/path"."""
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.site, server.asked = site, Counter()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_address[1], server.asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize("site", SITES.values(), ids=SITES)
def test_a_site_made_to_choke_on_costs_a_bounded_visit(site: Site) -> None:
    with served(site) as (port, asked):
        command = [sys.executable, "-m", "tests.security.visitor", str(port), f"http://{HOST}/"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        cost = json.loads(done.stdout)
    assert cost["status"] in ("complete", "partial")
    assert cost["requests"] <= MOST_REQUESTS
    assert cost["bytes"] <= MOST_BYTES
    assert cost["memory"] <= MOST_MEMORY
    assert cost["seconds"] <= MOST_SECONDS
    assert sum(asked.values()) <= cost["requests"] + 2  # a redirect or two
    assert {name.split("/")[0] for name in asked} <= {HOST, f"www.{HOST}"}
    assert max(asked.values()) <= 2


def test_what_the_site_is_not_asked_to_say_twice() -> None:
    """However often a page is linked, it is read once."""
    with served(shop(home=HOME + '<a href="/contact#a">Contact</a><a href="/contact?">Contact</a>' * 50)) as (
        port,
        asked,
    ):
        command = [sys.executable, "-m", "tests.security.visitor", str(port), f"http://{HOST}/"]
        subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, check=True)
    assert asked[f"{HOST}/contact"] == 1
