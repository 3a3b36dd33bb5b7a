"""`wizard.domain.csp` reads policies as a real browser does."""

import pytest
from playwright.sync_api import Browser, Route

from wizard.domain.csp import matches

SOURCES = (
    *("*", "'none'", "'self'", "http:", "https:", "ws:", "wss:", "http://*", "*.example", "*.a.example"),
    *("a.example", "A.EXAMPLE", "a.example.", "a_b.example", "http://a.example", "https://a.example", "ws://a.example"),
    *("a.example:80", "a.example:443", "a.example:8080", "a.example:8443", "a.example:*"),
    *("http://a.example:80", "http://a.example:443", "http://a.example:8443", "http://a.example:*"),
    *("https://a.example:80", "https://a.example:443", "https://a.example:8443", "https://a.example:*"),
    *("a.example/", "a.example/x.js", "a.example/X.js", "a.example/x", "a.example/d", "a.example/d/", "a.example/d//"),
    *("a.example/%78.js", "a.example/x.js?v=1", "a.example/x.js/", "a.example//x.js"),
)
SCRIPTS = (
    *("http://a.example/x.js", "https://a.example/x.js", "http://a.example:8080/x.js", "https://a.example:8443/x.js"),
    *("http://a.example/d/x.js", "https://b.a.example/x.js", "http://page.example/x.js", "https://page.example/x.js"),
)


@pytest.mark.long
@pytest.mark.parametrize("page_url", ["http://page.example/", "https://page.example/"])
def test_each_source_lets_in_what_it_lets_in_there(browser: Browser, page_url: str) -> None:
    # What is not on https does not get onto a page that is, whatever its policy says.
    urls = [url for url in SCRIPTS if not page_url.startswith("https:") or url.startswith("https:")]
    policy = ""
    came: set[str] = set()

    def serve(route: Route) -> None:
        url = route.request.url
        if url != page_url:
            came.add(url)
            route.fulfill(content_type="text/javascript", body="1")
            return
        tags = "".join(f'<script src="{one}"></script>' for one in urls)
        route.fulfill(content_type="text/html", headers={"Content-Security-Policy": policy}, body=tags)

    context = browser.new_context(ignore_https_errors=True)
    context.route("**/*.js", serve)
    context.route(page_url, serve)
    page = context.new_page()
    for source in SOURCES:
        policy = f"script-src {source}"
        came.clear()
        page.goto(page_url)  # until all that the page loads has come
        assert came == {url for url in urls if matches([source], url, page_url)}, source
    context.close()
