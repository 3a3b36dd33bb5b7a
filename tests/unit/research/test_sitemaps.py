"""Sitemaps, friendly and hostile."""

import gzip

from wizard.research.sitemaps import MOST_URLS, read_sitemap

PAGES = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc> https://acme.example/faq </loc></url><url><loc>https://acme.example/contact</loc></url></urlset>"""


def test_reads_pages() -> None:
    assert read_sitemap(PAGES).pages == ("https://acme.example/faq", "https://acme.example/contact")


def test_reads_gzipped_ones() -> None:
    assert len(read_sitemap(gzip.compress(PAGES)).pages) == 2


def test_follows_a_few_of_an_index_pages_first_and_none_of_goods_and_news() -> None:
    names = ["sitemap_products_1", "post-sitemap", "a", "b", "page-sitemap", "c"]
    rows = b"".join(b"<sitemap><loc>https://acme.example/%s.xml</loc></sitemap>" % name.encode() for name in names)
    found = read_sitemap(b"<sitemapindex>" + rows + b"</sitemapindex>")
    assert found.pages == ()
    assert found.children == ("https://acme.example/page-sitemap.xml", "https://acme.example/a.xml")


def test_reads_no_entities_and_no_files() -> None:
    bomb = b"""<!DOCTYPE x [<!ENTITY a "https://acme.example/a"><!ENTITY b "&a;&a;&a;&a;">
    <!ENTITY f SYSTEM "file:///etc/passwd">]><urlset><url><loc>&b;</loc></url><url><loc>&f;</loc></url></urlset>"""
    assert not any("root:" in page or page.count("acme") > 1 for page in read_sitemap(bomb).pages)


def test_a_gzip_bomb_is_read_to_its_cap() -> None:
    assert read_sitemap(gzip.compress(b"<urlset>" + b" " * 60_000_000)).pages == ()


def test_stops_after_enough_addresses() -> None:
    rows = b"<url><loc>https://acme.example/x</loc></url>" * (MOST_URLS + 100)
    assert len(read_sitemap(b"<urlset>" + rows + b"</urlset>").pages) == MOST_URLS


def test_what_stood_before_a_fault_is_good() -> None:
    assert read_sitemap(PAGES[:150]).pages[0] == "https://acme.example/faq"
    assert len(read_sitemap(PAGES.replace(b"contact", b"?a=1&b=2")).pages) == 2
    assert read_sitemap(b"").pages == read_sitemap(b"\x1f\x8bnot gzip").pages == read_sitemap(b"<html>").pages == ()
