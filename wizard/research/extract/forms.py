"""Contact forms: pages where a customer can write to the company without a mail program."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote, urlsplit

from bs4 import Tag
from bs4.element import NavigableString

from wizard.domain.facts import FormField, PageKind, Purpose
from wizard.research.extract.purpose import purpose_of
from wizard.research.page import Page, joined, squeeze

SERVICES = re.compile(
    r"docs\.google\.com/forms|forms\.gle|typeform\.com|jotform|forms\.hsforms|hsforms\.(?:net|com)"
    r"|hubspot\w*\.(?:com|net)/.*form|wufoo\.com|formstack\.com"
    r"|forms\.zoho|zohopublic|zohoforms|tally\.so|cognitoforms|forms\.office\.com|forms\.microsoft"
    r"|paperform\.co|123formbuilder|surveymonkey|airtable\.com/embed|fillout\.com"
    r"|forms\.app|aidaform|powr\.io/.*form|pipedrive\w*\.com/.*form|formcarry|survey(?:js|sparrow)",
    re.IGNORECASE,
)
LONGEST_SERVICE = 300  # characters of an address, from its beginning, that tell whose it is
DRAWN = frozenset({"data-tf-widget", "data-tf-live", "data-tally-src"})
NAME = re.compile(r"name|navn|namn|naam|nom\b|nombre|nome|imi[eę]|vorname|fname|lname|first|last", re.IGNORECASE)
REACH = re.compile(r"e-?mail|mail|phone|tel|tlf|handy|mobil|kontakt|correo|courriel", re.IGNORECASE)
NO_CONTACT = re.compile(
    r"newsletter|subscribe|nyhedsbrev|login|log-?in|signin|sign-in|register|password|search|suche|s[oø]g\b"
    r"|cart|checkout|basket|coupon|warenkorb|comment-?form|commentform|comments-post|rating|bewertung|anmeldelse"
    r"|review|unsubscribe|mc-embedded|klaviyo|localization|currency|product-form|add-?to-?cart",
    re.IGNORECASE,
)
# A copy for whoever writes; "attach a copy of the receipt" is something else.
COPY = re.compile(
    r"(?:send|receive|get|want|e-?mail|sent)(?:\W+\w+){0,2}\W+a copy\b(?! of (?:the|your) (?!message|e-?mail|enquiry"
    r"|inq))"
    r"|copy of (?:this|my|your|the) (?:message|e-?mail|enquiry|inquiry|request|submission)|\bcc me\b"
    r"|kopie an (?:mich|meine|sie|ihre|deine)|kopie (?:der|dieser|meiner|ihrer|deiner) (?:nachricht|anfrage|e-?mail"
    r"|mittei)"
    r"|kopie (?:per e-?mail|erhalten|zusenden|senden|schicken)"
    r"|kopi til (?:mig|meg|dig|deg|min|din)\b|kopi a[fv] (?:din |min |denne )?(?:besked|henvend|mail|melding|e-post)"
    r"|kopia till (?:mig|min|dig|din)\b|kopia av (?:ditt |mitt |detta )?(?:meddeland|mejl|förfrågan)"
    r"|(?:stuur|ontvang)\w*(?:\W+\w+){0,3}\W+kopie\b(?! van)|kopie naar (?:mij|mijn|uw|jouw|mezelf)"
    r"|kopie van (?:dit|mijn|uw|je|het) (?:bericht|aanvraag|e-?mail)"
    r"|(?:recev|envoye)\w*(?:\W+\w+){0,3}\W+copie\b(?! d[eu])|copie de (?:ce|mon|votre|cet) (?:message|e-?mail|demande)"
    r"|(?:env[ií]|recib)\w*(?:\W+\w+){0,2}\W+una copia\b(?! d)|copia de(?:l| este| mi| su| tu) (?:mensaje|consulta"
    r"|correo)"
    r"|(?:invia|ricev)\w*(?:\W+\w+){0,2}\W+una copia\b(?! d)|copia (?:del|di questo|del tuo|del mio) messaggio"
    r"|kopi[ęe] (?:wiadomo|do mnie|na (?:mój|swój|podany)|zgłoszenia)"
    r"|(?:envi|receb)\w*(?:\W+\w+){0,2}\W+c[óo]pia\b(?! d)|c[óo]pia (?:desta|da sua|da minha) mensagem",
    re.IGNORECASE,
)
ASKS = re.compile(  # on the button of a form without room for a message: it asks to be called or written back to
    r"anfrage|anfordern|rückruf|enquir|inquir|contact|quote|call ?back|kontakt|tilbud|ring mig|ring meg"
    r"|offert|förfrågan|forespørgsel|forespørsel|aanvra|offerte|devis"
    r"|presupuesto|solicitar|preventivo|richiedi|zapyta|orçamento",
    re.IGNORECASE,
)
SENDS = re.compile(  # on the button of a form that asks what the matter is by choices alone
    r"\bsend|submit|absenden|abschicken|anmelden|verst(?:uur|uren)|verzenden|aanmelden|indsend|tilmeld|skicka"
    r"|anmäl|envoyer|inscri|enviar|inscrev|invia|iscri|wyślij|zgłoś",
    re.IGNORECASE,
)
# A list to be put on, an account, a purchase: nobody reads what is typed there as a letter.
FOR_ELSE = re.compile(
    r"news-?letter|nyhedsbrev|nyhetsbrev|nieuwsbrief|infolettre|bolet[ií]n|biuletyn|mailing ?list|account|\bkonto"
    r"|compte|cuenta|\bconta\b|log-?in|sign-?in|billing|shipping|card|zip\b|post-?(?:al|code|nummer)|address|adresse?\b"
    r"|anschrift|straße|street|pay(?:ment|pal)?\b|vote|survey|quiz|filter",
    re.IGNORECASE,
)
CHOICES = frozenset({"select", "number", "date", "datetime-local", "range"})
FEWEST_UNTOLD = 3  # fields of a form without room for a message
SEVERAL = 4  # fields of a form that asks for more than whom to write back to
AT_MOST = 30  # forms that are looked at on one page
FIELDS_AT_MOST = 20  # of one form
NEAR = 30  # pieces of the document around a field, where its label or limit may stand
LONGEST_LABEL = 60  # characters
BOXES_AROUND = 6
OWN_BOXES = 4
LONGEST_INTRODUCTION = 250  # characters of what stands over a form
MOST_CHARACTERS = 100_000  # a limit beyond it is none
UNTYPED = frozenset({"hidden", "submit", "button", "image", "reset", "search"})
CHOSEN = frozenset({"checkbox", "radio"})
NOT_SAID = frozenset({"option", "textarea", "script"})
FIELDS = ("input", "textarea", "select")
HEADING = re.compile(r"^h[1-6]$")

MESSAGE = re.compile(
    r"message|nachricht|mitteilung|anliegen|besked|meddeland|melding|bericht|mensaje|messag|wiadomo|mensagem|comment"
    r"|kommentar|enquiry|inquiry|question|frage|spørgsmål|fråga|spørsmål|vraag|pregunta|domand|pytani|beskriv|beschreib"
    r"|descri|opis|text|body|what happened|klage|complain|reklam|reclam",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"address(?!ed)|adresse?\b|anschrift|indirizzo|direcci[oó]n|morada|endere[cç]o|adres\b", re.IGNORECASE
)
OPTIONAL = re.compile(
    r"optional|not required|nicht erforderlich|freiwillig|valgfri|frivillig|ikke påkrævet|niet verplicht|optionee?l"
    r"|facultati|opcional|facoltativ|opzional|nieobowiązkow|opcjonaln",
    re.IGNORECASE,
)
MUST = re.compile(
    r"\*|\((?:[^()]{0,12} )?(?:required|mandatory|pflichtfeld|pflicht|erforderlich|skal udfyldes|påkrævet|obligatorisk"
    r"|obligatoriskt|måste fyllas i|må fylles ut|påkrevd|verplicht|obligatoire|requis|obligatorio|obligatoria"
    r"|obbligatorio|obbligatoria|wymagane|wymagany|pole obowiązkowe|obrigatório|obrigatória)\)",
    re.IGNORECASE,
)
MARKED_MUST = re.compile(r"(?<![\w-])(?:is-)?required\b|as-required|contains_required|\bmandatory\b|\bpflicht")
CHARACTERS = (
    r"(?:characters?|chars?|zeichen|tegn|tecken|tekens?|karakters|caract[eè]res|caracteres|caratteri|znak(?:ów|i)?)\b"
)
LEAVE_EMPTY = re.compile(
    r"do not fill|don[’']t fill|leave (?:this |it )?(?:field )?(?:blank|empty)|nicht ausfüllen|frei ?lassen|leer lassen"
    r"|udfyld ikke|ikke udfyld|lad .{0,12}stå tom|fyll inte i|lämna .{0,12}tom|ikke fyll|la .{0,12}stå tom"
    r"|niet invullen"
    r"|leeg laten|ne pas remplir|laisse[rz] .{0,12}vide|no rellenar|dejar? .{0,12}vac[ií]o|non compilare"
    r"|lascia .{0,12}vuoto"
    r"|nie wypełnia|zostaw .{0,12}puste|não preench|deix\w+ .{0,12}(?:vazio|em branco)",
    re.IGNORECASE,
)
LIMIT = re.compile(
    rf"(?P<least>(?:at least|min(?:imum|imal|imaal|imo)?\.?|minimum of|mindestens|mindst|minst|ten minste|au moins"
    rf"|al menos"
    rf"|mínimo(?: de)?|almeno|co najmniej|pelo menos) ?)?(?<![\d.,])(?P<count>\d{{1,2}}[.,' \xa0]\d{{3}}|\d{{2,5}})"
    rf" {{0,2}}[-–]?{CHARACTERS}|(?<!\d)0 ?/ ?(?P<counted>\d{{2,5}})(?![\d/])",
    re.IGNORECASE,
)
CAPTCHA_MARK = re.compile(
    r"g-recaptcha|h-captcha|hcaptcha|cf-turnstile|frc-captcha|friendly-?captcha|altcha|mtcaptcha|procaptcha|wpcf7-quiz"
    r"|captcha-image|captchaimage"
)
CAPTCHA_SCRIPT = re.compile(
    r"recaptcha/(?:api|enterprise)\.js(?!\?(?:[^\"']*&)?render=(?!explicit))|hcaptcha\.com/1/api"
    r"|challenges\.cloudflare\.com/turnstile|friendly-?challenge|friendly-?captcha|altcha",
    re.IGNORECASE,
)
CAPTCHA_FIELD = re.compile(
    r"captcha|anti-?spam|spam-?schutz|sicherheitscode|security code|verification code|sikkerhedskode|kontrollkod"
    r"|kontrolkode|beveiligingscode|code de s[ée]curit[ée]|c[óo]digo de (?:seguridad|seguran[cç]a)"
    r"|codice di (?:sicurezza|verifica)|kod z obrazka|enter (?:the )?(?:pin|code)\b|type [\"“'][^\"”']{1,20}[\"”'] in",
    re.IGNORECASE,
)
SUM = re.compile(
    r"\b\d{1,2}\s?(?:[+×x*−–-]|plus|minus|mal)\s?\d{1,2}\s?(?:=|\?)"
    r"|(?:what(?:'s| is)|how much is|was (?:ist|ergibt)|wie ?viel (?:ist|sind|ergibt|macht)|hvad er|hvor meget er"
    r"|hva er"
    r"|hvor mye er|vad är|hur mycket är|hoeveel is|wat is|combien (?:font?|fait)|cu[áa]nto (?:es|son)|quanto (?:fa|é"
    r"|são)"
    r"|ile (?:to|jest|wynosi))\s+[\w-]+\s?(?:[+×x*−–-]|plus|minus|mal|og|und|and|más|più|mais|fois|gange|razy|por"
    r"|per)\s?"
    r"[\w-]+\s?(?:=|\?|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class FoundForm:
    """A contact form on a page. `score`: how sure and how general it is."""

    quote: str
    fields: tuple[FormField, ...]
    captcha: bool
    sends_copy: bool | None
    purpose: Purpose
    score: float


def forms(page: Page, kinds: frozenset[PageKind] = frozenset()) -> Iterator[FoundForm]:
    """The page's contact forms: its own, then those that another service draws into it."""
    for form in page.soup.find_all("form", limit=AT_MOST):
        if found := _judge(form, form, page, kinds):
            yield found
    loose = [area for area in page.soup.find_all("textarea", limit=AT_MOST) if area.find_parent("form") is None]
    for box in {id(box): box for box in map(_around, loose)}.values():  # one box may hold many
        if found := _judge(box, None, page, kinds):
            yield found
    for element, service in _embedded(page):
        purpose = purpose_of("", _headings(element, page), kinds)
        yield FoundForm(service, (), False, None, purpose, 0.6)


def _judge(box: Tag, form: Tag | None, page: Page, kinds: frozenset[PageKind]) -> FoundForm | None:
    """The form in this element, None where a customer cannot write to the company with it."""
    about = _about(form) if form is not None else ""
    if NO_CONTACT.search(about) and not re.search(r"contact(?!#)|kontakt", about, re.IGNORECASE):
        return None
    typed = [field for field in box.find_all(FIELDS) if _kind(field) not in UNTYPED]
    if any(_kind(field) == "password" for field in typed):
        return None
    told = [field for field in typed if field.name == "textarea" and not _trap(field)]
    if not told and len(typed) < FEWEST_UNTOLD:
        return None  # a search, a newsletter: most forms are
    labels = [_label(field, box) for field in typed]
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
    asked = len(typed) >= FEWEST_UNTOLD and reached and named and ASKS.search(_sending(box))
    chosen = reached and named and not told and _tells_by_choices(box, typed, labels)
    if not (told and (reached or named)) and not asked and not chosen:
        return None
    words = squeeze(box.get_text(" "))
    sure = 0.9 if told and reached and named else 0.7 if told else 0.4
    fields = _fields(typed, labels, box)
    return FoundForm(
        words or ", ".join(field.label for field in fields),
        fields,
        _wants_proof(typed, labels, box, page),
        True if COPY.search(words) else None,
        purpose_of("", _headings(box, page), kinds),
        sure,
    )


def _tells_by_choices(box: Tag, typed: Sequence[Tag], labels: Sequence[str]) -> bool:
    """Whether a form without room for words asks what the matter is all the same: how many, which kind, when."""
    shown = [(field, label) for field, label in zip(typed, labels, strict=True) if not _trap(field)]
    names = " ".join(f"{_names(field)} {label}" for field, label in shown)
    if len(shown) < SEVERAL or not any(_kind(field) in CHOICES for field, _ in shown):
        return False
    sending = _sending(box)
    about = " ".join((names, sending, _about(box)))
    return SENDS.search(sending) is not None and not (FOR_ELSE.search(about) or NO_CONTACT.search(names))


def _fields(typed: Sequence[Tag], labels: Sequence[str], box: Tag) -> tuple[FormField, ...]:
    """What the form asks for, each field once, in its order."""
    message = _message(typed, labels)
    found: dict[str, FormField] = {}
    for field, label in zip(typed, labels, strict=True):
        name = label.strip(" *:")[:LONGEST_LABEL].strip(" *:")
        if (name or field is message) and _kind(field) not in CHOSEN and not _trap(field) and not _bait(field, label):
            taking = field is message
            found.setdefault(name, FormField(name, _required(field, label, box), _longest(field, label, box), taking))
    return tuple(found.values())[:FIELDS_AT_MOST]


def _message(typed: Sequence[Tag], labels: Sequence[str]) -> Tag | None:
    """The field for the letter: of several large ones the one whose name says so."""
    large = [
        (field, f"{_names(field)} {label}")
        for field, label in zip(typed, labels, strict=True)
        if field.name == "textarea" and not _trap(field)
    ]
    for field, words in large:
        if MESSAGE.search(words) and not ADDRESS.search(words):
            return field
    return next((field for field, words in large if not ADDRESS.search(words)), large[0][0] if large else None)


def _required(field: Tag, label: str, box: Tag) -> bool:
    if OPTIONAL.search(label) or str(field.get("aria-required") or "").lower() == "false":
        return False
    if field.has_attr("required") or str(field.get("aria-required") or "").lower() == "true" or MUST.search(label):
        return True
    return any(MARKED_MUST.search(" ".join(element.get("class") or [])) for element in _own_boxes(field, box))


def _own_boxes(field: Tag, box: Tag) -> Iterator[Tag]:
    """A field and the boxes around it that hold no other one."""
    yield field
    for parent in islice(field.parents, OWN_BOXES):
        if parent is box or len(parent.find_all(FIELDS, limit=2)) > 1:
            return
        yield parent


def _longest(field: Tag, label: str, box: Tag) -> int | None:
    """The most characters that a field takes, as it enforces or the words beside it state."""
    for key in ("maxlength", "data-maxlength", "data-max-length", "data-max-chars", "data-limit"):
        if str(field.get(key) or "").isdecimal() and 0 < int(str(field[key])) < MOST_CHARACTERS:
            return int(str(field[key]))
    if field.name != "textarea":
        return None
    described = [box.find(id=name) for name in str(field.get("aria-describedby") or "").split()[:3]]
    texts = [label, *(element.get_text(" ") for element in described if element), _after(field, box)]
    for found in (match for text in texts for match in LIMIT.finditer(text)):
        if not found["least"]:
            return int(re.sub(r"\D", "", found["count"] or found["counted"]))
    return None


def _after(field: Tag, box: Tag) -> str:
    """The words that follow a field, up to the next one or the form's end."""
    words: list[str] = []
    for element in islice(field.next_elements, NEAR):
        if isinstance(element, Tag):
            if element.name in (*FIELDS, "button", "label") or box not in element.parents:
                break
        elif element.parent is not field:
            words.append(str(element))
    return squeeze(" ".join(words))[:300]


def _wants_proof(typed: Sequence[Tag], labels: Sequence[str], box: Tag, page: Page) -> bool:
    """Whether a customer must show that they are a person: a picture, a puzzle, a sum."""
    for field, label in zip(typed, labels, strict=True):
        if CAPTCHA_FIELD.search(f"{_names(field)} {label}") or SUM.search(f"{label} {field.get('placeholder') or ''}"):
            return True
    for element in box.find_all(True):
        marks = " ".join([element.name, str(element.get("id") or ""), *(element.get("class") or [])]).lower()
        if CAPTCHA_MARK.search(marks) or "data-netlify-recaptcha" in element.attrs:
            return True
    return any(CAPTCHA_SCRIPT.search(str(script["src"])) for script in page.soup.find_all("script", src=True))


def _headings(box: Tag, page: Page) -> tuple[str, ...]:
    """What says what a form is for, the nearest last: its page's address and title, the headings above and in it."""
    path = re.sub(r"\.\w+$", "", unquote(urlsplit(page.url).path)).rpartition("/")[2]
    inside = box.find(["legend", HEADING])
    found = [page.soup.find("h1"), _heading_above(box), inside]
    said = [squeeze(element.get_text(" ")) for element in found if isinstance(element, Tag)]
    return (re.sub(r"[-_+]", " ", path), page.title, *said)


def _heading_above(box: Tag) -> Tag | None:
    """The heading over a form: before it or before a box around it, not that of a column beside."""
    for element in islice((box, *box.parents), BOXES_AROUND):
        for sibling in islice(element.previous_siblings, BOXES_AROUND):
            if not isinstance(sibling, Tag):
                continue
            if HEADING.match(sibling.name or ""):
                return sibling
            heading = sibling.find(HEADING)
            if isinstance(heading, Tag):
                return heading if len(squeeze(sibling.get_text(" "))) <= LONGEST_INTRODUCTION else None
    return None


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
    return bool(re.search(r"captcha|honey|hp_|gotcha", _names(field), re.IGNORECASE))


def _bait(field: Tag, label: str) -> bool:
    """Whether only robots see the field: people are told to leave it empty, or it stands off the page."""
    around = [field, *islice(field.parents, 2)]
    styles = "".join(str(element.get("style") or "") for element in around).replace(" ", "").lower()
    alone = str(field.get("tabindex") or "") == "-1" and str(field.get("autocomplete") or "") in (
        "off",
        "nope",
        "false",
    )
    return bool(LEAVE_EMPTY.search(label) or re.search(r"display:none|left:-\d{3,}", styles) or alone)


def _label(field: Tag, box: Tag) -> str:
    """What a field asks for, its marks such as "*" kept."""
    known = box.find("label", attrs={"for": str(field["id"])}) if field.get("id") else None
    known = known or field.find_parent("label")
    if isinstance(known, Tag) and (words := _own_words(known)):
        return words
    named = [box.find(id=name) for name in str(field.get("aria-labelledby") or "").split()[:3]]
    words = squeeze(" ".join(element.get_text(" ") for element in named if element))
    if words := words or squeeze(str(field.get("aria-label") or "")):
        return words
    before, example = _words_before(field, box), squeeze(str(field.get("placeholder") or ""))
    # A placeholder is often an example ("Max Mustermann") under a label that is not tied to the field.
    return before if before and (not example or before.endswith((":", "*")) or _labelled(field)) else example


def _labelled(field: Tag) -> bool:
    """Whether a label stands right before a field without being tied to it."""
    before = field.find_previous_sibling()
    return isinstance(before, Tag) and before.name == "label"


def _own_words(label: Tag) -> str:
    """A label's text without what can be chosen or typed in the field that it holds."""
    texts = (piece for piece in label.descendants if isinstance(piece, NavigableString))
    return squeeze(" ".join(text for text in texts if NOT_SAID.isdisjoint(parent.name for parent in text.parents)))


def _words_before(field: Tag, box: Tag) -> str:
    """The text just before a field that has no label, unless it labels another one."""
    for element in islice(field.previous_elements, NEAR):
        if element is box or (isinstance(element, Tag) and element.name in (*FIELDS, "button")):
            break
        if type(element) is NavigableString and element.strip():
            label = element.find_parent("label")
            words = squeeze(str(element))
            unfit = (
                len(words) > LONGEST_LABEL or words.endswith((".", "!")) or element.find_parent(["option", "script"])
            )
            return "" if unfit or (label and label.get("for") and box.find(id=label["for"])) else words
    return ""


def _embedded(page: Page) -> Iterator[tuple[Tag, str]]:
    """The forms that another service draws into the page: where, and from which address."""
    for element in page.soup.find_all(["iframe", "script"], src=True):
        src = str(element["src"])
        if src[:5].lower() != "data:" and _is_service(src[:LONGEST_SERVICE]):
            yield element, src
    drawn = "data-t" in page.html or "DATA-T" in page.html  # asked for each element only then
    for element in page.soup.elements if drawn else ():
        if not DRAWN.isdisjoint(element.attrs):
            yield element, element.name


@lru_cache(maxsize=5_000)  # a site's pages share most of their scripts
def _is_service(address: str) -> bool:
    return SERVICES.search(address) is not None
