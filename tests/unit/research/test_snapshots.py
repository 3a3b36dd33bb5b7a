"""Of which pages the text is kept, and what those who wait are told."""

from datetime import UTC, datetime
from hashlib import sha256

from tests.unit.research.test_site import HOME, SITE, Site
from wizard.domain.facts import ContactSort, Evidence, PageKind, PolicySort, Progress
from wizard.research.http import Response, Validators
from wizard.research.site import Reading, read_site, research
from wizard.research.snapshots import evidence_in

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
FAQ = "<title>FAQ</title><h1>Questions</h1>" + "".join(
    f"<h2>Where is parcel number {n}?</h2><p>On its way, with our dog.</p>" for n in range(5)
)
IDLE = "<title>Our story</title><h1>Our story</h1><p>Once upon a time there was a dog.</p>"


def read(pages: dict[str, str]) -> Reading:
    return read_site("acme.example", http=Site({**pages}), clock=lambda: NOW)


def test_the_hash_of_a_snapshot_is_that_of_its_text_and_of_the_evidence() -> None:
    reading = read(SITE)
    kept = {one.sha256: one for one in reading.snapshots}
    email = reading.facts.contacts[ContactSort.EMAILS][0].evidence
    assert kept[email.sha256].url == email.url == "https://acme.example/contact"
    assert email.quote in kept[email.sha256].text
    for one in reading.snapshots:
        assert one.sha256 == sha256(one.text.encode()).hexdigest()


def test_every_piece_of_evidence_has_its_page() -> None:
    reading = read({**SITE, "https://acme.example/faq": FAQ})
    kept = {one.sha256 for one in reading.snapshots}
    found = list(evidence_in(reading.facts))
    assert found
    assert {one.sha256 for one in found} <= kept
    assert {entry.url for entry in reading.facts.faq} <= {one.url for one in reading.snapshots}


def test_pages_that_no_fact_came_from_are_not_kept_but_the_first_is() -> None:
    with_story = HOME.replace("</footer>", '<a href="/story">About us</a></footer>')
    reading = read({**SITE, "https://acme.example/": with_story, "https://acme.example/story": IDLE})
    assert [one.url for one in reading.snapshots] == [
        *("https://acme.example/", "https://acme.example/contact", "https://acme.example/terms")
    ]


def test_no_page_no_snapshot() -> None:
    assert read({}).snapshots == ()


def test_evidence_is_found_however_deep() -> None:
    one = Evidence("https://a.example/", "", NOW, "0")
    assert list(evidence_in({PolicySort.GUARANTEE: (one, [1], {"x": one})})) == [one, one]


def test_a_snapshot_has_what_the_server_gave_for_asking_again() -> None:
    class Modern(Site):
        def get(self, url: str, *, deadline: float) -> Response:
            answer = super().get(url, deadline=deadline)
            return Response(url, answer.status, answer.content_type, answer.body, Validators(f'"{url}"', "then"))

    reading = read_site("acme.example", http=Modern({**SITE}), clock=lambda: NOW)
    assert [(one.etag, one.last_modified) for one in reading.snapshots] == [
        (f'"{one.url}"', "then") for one in reading.snapshots
    ]


def test_those_who_wait_are_told_what_was_found_so_far_in_numbers() -> None:
    told: list[Progress] = []
    pages = {**SITE, "https://acme.example/faq": FAQ}
    pages["https://acme.example/"] = HOME.replace("</footer>", '<a href="/faq">FAQ</a></footer>')
    pages["https://acme.example/contact"] += '<a href="tel:+4586123456">Call</a> <p>somebody@else.example</p>'
    research("acme.example", http=Site({**pages}), clock=lambda: NOW, progress=told.append)
    first, last = told[0], told[-1]
    assert (first.read, first.most, first.kinds) == (0, 0, ())
    assert str(last.doing) == "Putting together what we found …"
    assert {PageKind.CONTACT, PageKind.FAQ} <= set(last.kinds)
    assert last.contacts == {ContactSort.EMAILS: 1, ContactSort.PHONES: 1}
    assert (last.questions, last.most) == (5, 12)
    assert [one.read for one in told] == sorted(one.read for one in told)
