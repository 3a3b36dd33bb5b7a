"""Contact forms: pages where a customer can write to the company without a mail program."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from bs4 import Tag

from wizard.research.page import Page, joined, squeeze

SERVICES = re.compile(
    r"docs\.google\.com/forms|forms\.gle|typeform\.com|jotform|forms\.hsforms|hsforms\.(?:net|com)"
    r"|hubspot\w*\.(?:com|net)/.*form|wufoo\.com|formstack\.com"
    r"|forms\.zoho|zohopublic|zohoforms|tally\.so|cognitoforms|forms\.office\.com|forms\.microsoft"
    r"|paperform\.co|123formbuilder|surveymonkey|airtable\.com/embed|fillout\.com"
    r"|forms\.app|aidaform|powr\.io/.*form|pipedrive\w*\.com/.*form|formcarry|survey(?:js|sparrow)",
    re.IGNORECASE,
)
NAME = re.compile(r"name|navn|namn|naam|nom\b|nombre|nome|imi[eę]|vorname|fname|lname|first|last", re.IGNORECASE)
REACH = re.compile(r"e-?mail|mail|phone|tel|tlf|handy|mobil|kontakt|correo|courriel", re.IGNORECASE)
NO_CONTACT = re.compile(
    r"newsletter|subscribe|nyhedsbrev|login|log-?in|signin|sign-in|register|password|search|suche|s[oø]g\b"
    r"|cart|checkout|basket|coupon|warenkorb|comment-?form|commentform|comments-post|rating|bewertung|anmeldelse"
    r"|review|unsubscribe|mc-embedded|klaviyo|localization|currency|product-form|add-?to-?cart",
    re.IGNORECASE,
)
COPY = re.compile(
    r"send me a copy|copy of (?:this|my|your) (?:message|e-?mail|enquiry|inquiry|request)|(?:receive|get"
    r"|want) a copy|email me a copy|cc me|kopie an (?:mich|meine|sie)|kopie (?:der|dieser|meiner|ihrer) "
    r"(?:nachricht|anfrage|e-?mail|mitteilung)|kopi (?:til|af (?:beskeden|henvendelsen|mailen|min))"
    r"|kopia (?:till|av)|kopi (?:til meg|av)|kopie (?:naar|van)|une copie|una copia|kopi[eę] (?:wiadomo"
    r"|do mnie)|uma c[oó]pia",
    re.IGNORECASE,
)
ASKS = re.compile(  # on the button of a form without room for a message: it asks to be called or written back to
    r"anfrage|anfordern|rückruf|enquir|inquir|contact|quote|call ?back|kontakt|tilbud|ring mig|ring meg"
    r"|offert|förfrågan|forespørgsel|forespørsel|aanvra|offerte|devis"
    r"|presupuesto|solicitar|preventivo|richiedi|zapyta|orçamento",
    re.IGNORECASE,
)
AT_MOST = 30  # forms that are looked at on one page
UNTYPED = frozenset({"hidden", "submit", "button", "image", "reset", "search"})
CHOSEN = frozenset({"checkbox", "radio"})


@dataclass(frozen=True)
class FoundForm:
    """A contact form on a page. `score`: how sure and how general it is."""

    quote: str
    fields: tuple[str, ...]
    sends_copy: bool | None
    score: float


def forms(page: Page) -> Iterator[FoundForm]:
    """The page's contact forms: its own, then those that another service draws into it."""
    for form in page.soup.find_all("form", limit=AT_MOST):
        if found := _judge(form, form):
            yield found
    for textarea in page.soup.find_all("textarea", limit=AT_MOST):
        if textarea.find_parent("form") is None and (found := _judge(_around(textarea), None)):
            yield found
    for service in _embedded(page):
        yield FoundForm(service, (), None, 0.6)


def _judge(box: Tag, form: Tag | None) -> FoundForm | None:
    """The form in this element, None where a customer cannot write to the company with it."""
    about = _about(form) if form is not None else ""
    if NO_CONTACT.search(about) and not re.search(r"contact(?!#)|kontakt", about, re.IGNORECASE):
        return None
    typed = [field for field in box.find_all(["input", "textarea", "select"]) if _kind(field) not in UNTYPED]
    if any(_kind(field) == "password" for field in typed):
        return None
    labels = tuple(_label(field, box) for field in typed)
    told = [field for field in typed if field.name == "textarea" and not _trap(field)]
    reached = any(
        _kind(field) in ("email", "tel") or REACH.search(f"{_names(field)} {label}")
        for field, label in zip(typed, labels, strict=True)
        if field.name == "input"
    )
    named = any(
        NAME.search(f"{_names(field)} {label}")
        for field, label in zip(typed, labels, strict=True)
        if field.name == "input"
    )
    asked = len(typed) > 2 and reached and named and ASKS.search(_sending(box))
    if not (told and (reached or named)) and not asked:
        return None
    words = squeeze(box.get_text(" "))
    sure = 0.9 if told and reached and named else 0.7 if told else 0.4
    written = tuple(
        dict.fromkeys(label for field, label in zip(typed, labels, strict=True) if label and _kind(field) not in CHOSEN)
    )
    return FoundForm(words or ", ".join(written), written[:12], True if COPY.search(words) else None, sure)


def _sending(box: Tag) -> str:
    """The words on the form's button."""
    buttons = box.find_all("button") + box.find_all("input", type="submit")
    return " ".join(f"{button.get_text(' ', strip=True)} {button.get('value') or ''}" for button in buttons)


def _around(textarea: Tag) -> Tag:
    """The smallest box that holds this field and a way to answer, at most five steps up."""
    box = textarea
    for parent in list(textarea.parents)[:5]:
        if parent.name in ("body", "html"):
            break
        box = parent
        if parent.find("input") and parent.find(["button", "input"], type=re.compile("submit|button")):
            break
    return box


def _about(form: Tag) -> str:
    marks = [str(form.get(name) or "") for name in ("id", "name", "action", "role", "aria-label")]
    path = urlsplit(joined("https://host/", marks[2])).path if len(marks[2]) < 300 else ""
    return " ".join([marks[0], marks[1], path, *marks[3:], *(form.get("class") or [])])


def _kind(field: Tag) -> str:
    return field.name if field.name != "input" else str(field.get("type") or "text").lower()


def _names(field: Tag) -> str:
    return " ".join(str(field.get(key) or "") for key in ("name", "id", "placeholder", "autocomplete", "aria-label"))


def _trap(field: Tag) -> bool:
    """Whether the field is bait for robots, as captchas bring one."""
    return bool(re.search(r"captcha|honeypot|hp_|gotcha", _names(field), re.IGNORECASE))


def _label(field: Tag, box: Tag) -> str:
    """What a field asks for."""
    known = box.find("label", attrs={"for": str(field["id"])}) if field.get("id") else None
    known = known or field.find_parent("label")
    words = squeeze(known.get_text(" ")) if isinstance(known, Tag) else ""
    return (words or squeeze(str(field.get("aria-label") or field.get("placeholder") or ""))).strip(" *:")[:60]


def _embedded(page: Page) -> Iterator[str]:
    """The addresses of forms that another service draws into the page."""
    for element in page.soup.find_all(["iframe", "script"], src=True):
        if SERVICES.search(str(element["src"])):
            yield str(element["src"])
    for element in page.soup.select("[data-tf-widget], [data-tf-live], [data-tally-src]"):
        yield element.name
