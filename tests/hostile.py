"""What a hostile company site, or a hostile customer, puts wherever words go. Each tries to run `alert` or to fetch."""

from datetime import UTC, datetime

from tests.site import HOST
from wizard.domain.facts import (
    Contact,
    ContactSort,
    Evidence,
    FaqEntry,
    FoundPage,
    PageKind,
    Passage,
    Policy,
    PolicySort,
    ReturnWindow,
    SiteFacts,
    SiteSearch,
    Status,
)
from wizard.domain.language import Message

MARKUP = (
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
    "</textarea><svg onload=alert(1)>",
    "</title><style>@import'//evil.example/x'</style>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "{{ 7*7 }}{% for x in ().__class__.__base__.__subclasses__() %}x{% endfor %}",
    "%(host)s %s %n {0.__class__}",
    "<base href=//evil.example><meta http-equiv=refresh content='0;url=//evil.example'>",
    "javascript:alert(1)//",
    "\u202egnp.exe\u2066 \u2028\u2029",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
)
ADDRESSES = (
    "javascript:alert(1)//https://",
    "JaVaScRiPt:alert(1)",
    "\tjavascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    'https://evil.example/" onmouseover="alert(1)',
    "blob:https://evil.example/1",
    "",
)


def hostile_facts(number: int) -> SiteFacts:
    """Facts in which every word is a vector and every address is one; `number` chooses which."""
    word, url = MARKUP[number % len(MARKUP)], ADDRESSES[number % len(ADDRESSES)]
    read = Evidence(url, word, datetime(2026, 11, 20, tzinfo=UTC), "0" * 64)
    contacts: dict[ContactSort, tuple[Contact, ...]] = {
        sort: (Contact(sort, url, read, label=word, note=word),)
        for sort in (ContactSort.FORMS, ContactSort.CHAT, ContactSort.MESSENGERS, ContactSort.SOCIAL)
    }
    contacts |= {sort: (Contact(sort, word, read, label=word, note=word),) for sort in (ContactSort.EMAILS, *WORDS)}
    contacts[ContactSort.PHONES] = (Contact(ContactSort.PHONES, "+4586123456", read, label=word),)
    return SiteFacts(
        url=url,
        host=HOST,
        status=Status.PARTIAL,
        fetched_at=read.fetched_at,
        problems=(Message("There is no site at %(host)s. Check the spelling.", {"host": word}),),
        language="en",
        country="DK",
        company=word,
        pages={kind: (FoundPage(kind, url, word, 1.0),) for kind in PageKind},
        contacts=contacts,
        return_window=ReturnWindow(30, read),
        policies={sort: Policy(read, 7, word) for sort in PolicySort},
        faq=(FaqEntry(f"My kettle leaks {word}", word, url),),
        passages=(Passage(PageKind.RETURNS, word, f"kettle leaks {word}", url),),
        search=SiteSearch(f"{url}{{query}}"),
    )


WORDS = (ContactSort.ADDRESSES, ContactSort.PEOPLE)
