"""Messengers, chats and profiles: the company's own."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import Contact, ContactSort
from wizard.research.extract.contacts import contacts
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

HOST = "lumo-lampen.example"


def read(html: str, sort: ContactSort) -> list[Contact]:
    page = Page(f"https://{HOST}/", f"<html><body>{html}</body></html>", datetime(2026, 11, 22, tzinfo=UTC))
    return list(contacts([KindedPage(page, frozenset())], host=HOST, country="DK", language="da")[sort])


@pytest.mark.parametrize(
    ("href", "value", "service"),
    [
        ("https://wa.me/4538456789?text=Hej", "https://wa.me/4538456789", "WhatsApp"),
        ("https://api.whatsapp.com/send?phone=4538456789", "https://wa.me/4538456789", "WhatsApp"),
        ("https://wa.me/message/ABCDEF123", "https://wa.me/message/ABCDEF123", "WhatsApp"),
        ("sms:+4538456789?body=Hej", "sms:+4538456789", "SMS"),
        ("sms:38%2045%2067%2089", "sms:38456789", "SMS"),
        ("https://m.me/lumolampen", "https://m.me/lumolampen", "Messenger"),
        ("https://t.me/lumolampen", "https://t.me/lumolampen", "Telegram"),
        ("https://signal.me/#p/+4538456789", "https://signal.me/#p/+4538456789", "Signal"),
        ("https://threema.id/*LUMOLAM", "https://threema.id/*LUMOLAM", "Threema"),
        ("viber://chat?number=%2B4538456789", "viber://chat?number=%2B4538456789", "Viber"),
        ("https://bcrw.apple.com/urn:biz:1-2-3", "https://bcrw.apple.com/urn:biz:1-2-3", "Apple Messages"),
    ],
)
def test_a_messenger(href: str, value: str, service: str) -> None:
    found = read(f'<a href="{href}">Skriv</a>', ContactSort.MESSENGERS)
    assert [(one.value, one.label) for one in found] == [(value, service)]


@pytest.mark.parametrize(
    "href",
    [
        "https://wa.me/?text=https%3A%2F%2Flumo-lampen.example",
        "https://api.whatsapp.com/send?text=Se",
        "whatsapp://send?text=Se",
        "https://www.whatsapp.com/legal/privacy-policy",
        "https://www.whatsapp.com/channel/abc",
        "https://t.me/share/url?url=https%3A%2F%2Flumo-lampen.example",
        "sms:?body=Se",
        "https://signal.org/legal",
    ],
)
def test_what_passes_a_page_on_is_no_messenger(href: str) -> None:
    assert read(f'<a href="{href}">Del</a>', ContactSort.MESSENGERS) == []


def test_of_two_profiles_the_companys_own() -> None:
    html = (
        '<p>Foto: <a href="https://www.instagram.com/en_fotograf">en fotograf</a></p>'
        '<footer><a href="https://www.instagram.com/lumolampen/">Instagram</a></footer>'
    )
    assert [one.value for one in read(html, ContactSort.SOCIAL)] == ["https://www.instagram.com/lumolampen"]


def test_what_the_company_says_is_its_own_goes_first() -> None:
    html = (
        '<script type="application/ld+json">{"@type": "Organization", "sameAs": ["https://twitter.com/lumo_dk"]}</script>'
        '<p><a href="https://x.com/en_kunde">en kunde</a></p>'
    )
    assert [(one.value, one.label) for one in read(html, ContactSort.SOCIAL)] == [("https://twitter.com/lumo_dk", "X")]


@pytest.mark.parametrize(
    "href",
    [
        "https://www.facebook.com/sharer.php?u=x",
        "https://www.facebook.com/lumolampen/posts/1234",
        "https://www.facebook.com/media/set?set=1",
        "https://twitter.com/intent/tweet",
        "https://www.instagram.com/p/abc",
        "https://www.linkedin.com/shareArticle?url=x",
    ],
)
def test_no_profile(href: str) -> None:
    assert read(f'<footer><a href="{href}">x</a></footer>', ContactSort.SOCIAL) == []


@pytest.mark.parametrize(
    ("script", "service"),
    [
        ('<script src="https://widget.intercom.io/widget/abc"></script>', "Intercom"),
        ('<script src="https://static.zdassets.com/ekr/snippet.js?key=1"></script>', "Zendesk"),
        ("<script>s1.src='https://embed.tawk.to/abc/default';</script>", "Tawk.to"),
    ],
)
def test_a_live_chat(script: str, service: str) -> None:
    assert [one.label for one in read(script, ContactSort.CHAT)] == [service]
