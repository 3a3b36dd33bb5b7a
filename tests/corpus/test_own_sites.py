"""Small sites written for the purpose, one per language of letters: always run, nothing fetched from anywhere."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from wizard.domain.errors import UnknownHost
from wizard.domain.facts import ContactSort, PageKind, SiteFacts, Status
from wizard.domain.language import Message
from wizard.research.http import Response
from wizard.research.site import research

OWN = Path(__file__).parent / "own"
SITES = sorted(path.parent.name for path in OWN.glob("*/gold.json"))
NOT_ASKED = {PageKind.SITEMAP, PageKind.PAYMENT, PageKind.PRODUCTS}


class Folder:
    """A web server made of a folder."""

    def __init__(self, host: str, root: Path) -> None:
        self.host, self.root = host, root

    def get(self, url: str, *, deadline: float) -> Response:
        assert deadline > 0
        parts = urlsplit(url)
        if parts.hostname != self.host:
            raise UnknownHost(Message("no such host"))
        path = self.root / parts.path.lstrip("/")
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            return Response(url, 404, "text/html", b"<h1>404</h1>")
        kind = {".xml": "application/xml", ".txt": "text/plain"}.get(file.suffix, "text/html; charset=utf-8")
        return Response(url, 200, kind, file.read_bytes())


@pytest.fixture(scope="module", params=SITES)
def site(request: pytest.FixtureRequest) -> tuple[dict[str, Any], SiteFacts]:
    folder = OWN / request.param
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    http = Folder(gold["domain"], folder / "site")
    return gold, research(gold["domain"], http=http, clock=lambda: datetime(2026, 3, 2, tzinfo=UTC))


def test_reads_the_site_whole(site: tuple[dict[str, Any], SiteFacts]) -> None:
    gold, facts = site
    assert (facts.status, facts.problems, facts.host) == (Status.COMPLETE, (), gold["domain"])
    assert facts.language == gold["language"]


@pytest.mark.parametrize("kind", [kind for kind in PageKind if kind not in NOT_ASKED])
def test_finds_the_right_page_of_each_kind_or_none(site: tuple[dict[str, Any], SiteFacts], kind: PageKind) -> None:
    gold, facts = site
    wanted = {plain_path(page) for page in gold["pages"][kind]}
    first = [plain_path(urlsplit(row.url).path) for row in facts.pages[kind][:1]]
    assert set(first) <= wanted, "a wrong page is worse than none"
    assert bool(first) == bool(wanted)


@pytest.mark.parametrize("sort", [ContactSort.EMAILS, ContactSort.PHONES])
def test_finds_the_companys_own_contacts_first_and_nobody_elses(
    site: tuple[dict[str, Any], SiteFacts], sort: ContactSort
) -> None:
    gold, facts = site
    found = [contact.value for contact in facts.contacts[sort]]
    assert found[: len(gold["contacts"][sort])] == gold["contacts"][sort]
    assert not set(found) & set(gold["strangers"]), "authorities, a fax, a company number"


def test_finds_the_contact_form(site: tuple[dict[str, Any], SiteFacts]) -> None:
    gold, facts = site
    found = {plain_path(urlsplit(contact.value).path) for contact in facts.contacts[ContactSort.FORMS]}
    assert found == {plain_path(page) for page in gold["contacts"]["forms"]}


def test_reads_the_returns_window_wherever_it_stands(site: tuple[dict[str, Any], SiteFacts]) -> None:
    gold, facts = site
    assert facts.return_window is not None
    assert facts.return_window.days == gold["return_window_days"]
    assert facts.return_window.evidence.quote


def test_reads_questions_with_their_answers(site: tuple[dict[str, Any], SiteFacts]) -> None:
    gold, facts = site
    answers = {entry.question: entry.answer for entry in facts.faq}
    assert answers[gold["faq"]["question"]].startswith(gold["faq"]["answer"])


def plain_path(path: str) -> str:
    return path.strip("/").removesuffix("index.html").strip("/")
