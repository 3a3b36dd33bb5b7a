"""The client of all page tests: it looks at every page that any test fetches, as a stern reviewer would.

Valid HTML by the standard's own algorithm, one h1, a title that begins with it, a label on every field, no id twice,
the language, the security headers; nothing inline that the policy forbids.
"""

import re
from typing import Any

import html5lib
from bs4 import BeautifulSoup, Tag
from bs4.builder._html5lib import HTML5TreeBuilder
from flask import Flask
from werkzeug.test import TestResponse

# What html5lib reports though the standard allows it.
FORGIVEN: frozenset[str] = frozenset()
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Reader(HTML5TreeBuilder):
    """Reads a page by the standard's algorithm, and keeps what that finds `wrong`: place, code, more."""

    wrong: list[tuple[Any, ...]]

    def feed(self, markup: Any) -> None:
        parser = html5lib.HTMLParser(tree=self.create_treebuilder)  # type: ignore[arg-type]  # stubs know no functions
        self.underlying_builder.parser = parser
        parser.parse(markup)
        self.underlying_builder.parser = None
        self.wrong = parser.errors


class Page:
    """A fetched page: its response, its soup, and its forms by what they post to."""

    def __init__(self, response: TestResponse) -> None:
        self.response = response
        self.status = response.status_code
        self.url = response.request.path
        self.html = response.get_data(as_text=True)
        reader = Reader()
        self.soup = BeautifulSoup(self.html, builder=reader)
        self.wrong = reader.wrong

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", self.soup.get_text(" "))

    @property
    def h1(self) -> str:
        element = self.soup.find("h1")
        assert isinstance(element, Tag)
        return squeeze(element.get_text())

    @property
    def letter(self) -> str:
        """The letter on the page, one line per part, subject first."""
        sheet = self.soup.find(id="sheet")
        assert isinstance(sheet, Tag), f"{self.url} shows no letter"
        return "\n".join(squeeze(p.get_text(" ")) for p in sheet.select(".sheet-subject, .sheet-part > p"))

    @property
    def errors(self) -> list[str]:
        return [squeeze(item.get_text()) for item in self.soup.select(".error-summary li")]

    def form(self, action_ends: str = "") -> tuple[str, dict[str, Any]]:
        """The address that a form posts to, and its values as a browser would send them, no button pressed."""
        forms = [one for one in self.soup.find_all("form") if str(one.get("action", "")).endswith(action_ends)]
        assert forms, f"{self.url} has no form for {action_ends!r}"
        form = forms[0] if action_ends else next((one for one in forms if one.get("id") == "step-form"), forms[0])
        return str(form["action"]), dict(values_of(form, self.soup))


def values_of(form: Tag, soup: BeautifulSoup) -> list[tuple[str, Any]]:
    elsewhere = soup.select(f'[form="{form["id"]}"]') if form.get("id") else []
    values: dict[str, Any] = {}
    for field in [*form.find_all(["input", "textarea", "select"]), *elsewhere]:
        name, kind = str(field.get("name") or ""), field.get("type", "text")
        if not name or field.name == "button" or (kind in ("radio", "checkbox") and not field.has_attr("checked")):
            continue
        if field.name == "select":
            chosen = field.find("option", selected=True) or field.find("option")
            values[name] = chosen.get("value", "") if isinstance(chosen, Tag) else ""
        else:
            # The parser has already dropped the newline that browsers drop after <textarea>.
            value = field.get_text() if field.name == "textarea" else field.get("value", "on")
            several = kind == "checkbox" and name in values
            values[name] = [*as_list(values[name]), value] if several else value
    return list(values.items())


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


class PageClient:
    """A browser without a screen: follows redirects, sends an Origin, checks what it gets."""

    def __init__(self, app: Flask, *, origin: str = "http://localhost") -> None:
        self._client = app.test_client(use_cookies=False)
        self._origin = origin

    def get(self, url: str, *, status: int = 200, **more: Any) -> Page:
        return self._page(self._client.get(url, follow_redirects=True, **more), status)

    def post(self, url: str, data: dict[str, Any], *, status: int = 200, **more: Any) -> Page:
        headers = {"Origin": self._origin, "Sec-Fetch-Site": "same-origin", **more.pop("headers", {})}
        return self._page(self._client.post(url, data=data, headers=headers, follow_redirects=True, **more), status)

    def send(self, page: Page, *, to: str = "", status: int = 200, **typed: Any) -> Page:
        """Fill in a form of the page and send it; `go` names the button, "next" unless told."""
        url, values = page.form(to)
        values = {name: value for name, value in {**values, "go": "next", **typed}.items() if value is not None}
        return self.post(url, values, status=status)

    def raw(self, url: str, **more: Any) -> TestResponse:
        """What is no page: files, JSON, redirects."""
        return self._client.get(url, **more)

    def raw_post(self, url: str, data: dict[str, Any]) -> TestResponse:
        """What the page's own script sends: the answer is JSON."""
        headers = {"Origin": self._origin, "Sec-Fetch-Site": "same-origin"}
        return self._client.post(url, data=data, headers=headers)

    def _page(self, response: TestResponse, status: int) -> Page:
        assert response.status_code == status, (
            f"{response.request.path}: {response.status_code}, not {status}: {Page(response).errors}"
        )
        page = Page(response)
        check_headers(response)
        check_html(page)
        return page


def check_headers(response: TestResponse) -> None:
    for name, value in HEADERS.items():
        assert response.headers.get(name) == value, f"{response.request.path}: {name}: {response.headers.get(name)}"
    policy = response.headers["Content-Security-Policy"]
    for part in (
        "default-src 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
        "frame-ancestors ",
    ):
        assert part in policy
    assert "unsafe" not in policy
    assert "Set-Cookie" not in response.headers
    assert response.content_type == "text/html; charset=utf-8"


def check_html(page: Page) -> None:
    """Raises AssertionError with the page's address and what is wrong with it."""
    where, soup = page.url, page.soup
    wrong = [(place, code, more) for place, code, more in page.wrong if code not in FORGIVEN]
    assert not wrong, f"{where}: invalid HTML {wrong[:3]}"
    headings = soup.find_all("h1")
    assert len(headings) == 1, f"{where}: {len(headings)} h1"
    title = squeeze(soup.title.get_text()) if soup.title else ""
    assert re.sub(r"^\w+: ", "", title).startswith(page.h1) or title.startswith(page.h1), f"{where}: {title!r}"
    ids = [str(element["id"]) for element in soup.find_all(id=True)]
    assert len(ids) == len(set(ids)), f"{where}: ids twice {sorted({i for i in ids if ids.count(i) > 1})}"
    root = soup.find("html")
    assert isinstance(root, Tag)
    assert root.get("lang") in ("en", "de", "da"), where
    named = [str(element["lang"]) for element in soup.find_all(lang=True)]
    assert all(re.fullmatch(r"[a-z]{2}(-[A-Za-z]+)?", code) for code in named), f"{where}: languages {set(named)}"
    assert not soup.find_all(style=True), f"{where}: inline style"
    assert not soup.find_all("style"), f"{where}: inline style sheet"
    assert all(script.get("src") for script in soup.find_all("script")), f"{where}: inline script"
    assert not [n for e in soup.find_all(True) for n in e.attrs if n.startswith("on")], f"{where}: inline handler"
    check_fields(where, soup)
    check_references(where, soup, set(ids))
    assert "None" not in re.findall(r"\w+", soup.get_text(" ")), f"{where}: a None in the text"


def check_fields(where: str, soup: BeautifulSoup) -> None:
    labelled = {str(label.get("for")) for label in soup.find_all("label")}
    for field in soup.find_all(["input", "textarea", "select"]):
        if field.get("type") in ("hidden", "submit"):
            continue
        assert field.get("id") in labelled or field.get("aria-label"), f"{where}: no label on {field.get('name')}"
    for button in soup.find_all("button"):
        assert squeeze(button.get_text()) or button.get("aria-label"), f"{where}: a button says nothing"
    for link in soup.find_all("a", href=True):
        assert squeeze(link.get_text()) or link.get("aria-label"), f"{where}: the link to {link['href']} says nothing"
        if link.get("target") == "_blank" and "://" in str(link["href"]):
            assert "noopener" in (link.get("rel") or []), f"{where}: {link['href']} gets a handle on our window"


def check_references(where: str, soup: BeautifulSoup, ids: set[str]) -> None:
    for element in soup.find_all(True):
        for name in ("aria-describedby", "aria-labelledby", "for", "form"):
            named = str(element.get(name) or "").split()
            assert not set(named) - ids, f"{where}: {name} of <{element.name}> names {set(named) - ids}"
