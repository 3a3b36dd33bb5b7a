"""A page as its reader meets contacts on it: lines under headings, what links and icons say put in words.

An address is often not in the text but in an attribute (`mailto:`, `tel:`, Cloudflare's `data-cfemail`, an icon's
class). Here each of them is written into the line where a reader would see it, so that the label beside it still tells
what it is: a link's target as a mark (`MARK`), an icon as its word. The modules for e-mails and phones read lines only.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import unquote
from weakref import WeakKeyDictionary

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from wizard.research.page import INLINE, UNSEEN, Page, names_of, squeeze
from wizard.research.parser import Element

# A link's target inside a line, between characters that no page uses; "tel:" alone: a number follows, and is dialled.
MARK = re.compile("\ue000([^\ue001]*)\ue001")
# Addresses that a script writes stand in <noscript> for those without one.
SKIPPED = (UNSEEN - {"noscript"}) | {"select", "textarea", "iframe", "object", "audio", "video", "canvas", "math"}
PLACES = frozenset({"nav", "footer", "header"})
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "summary": 6, "legend": 6, "dt": 6}
BOLD = 7
LINES_AT_MOST = 20_000  # of one page: what is longer is no page for people
LONGEST_LINE = 5_000  # characters; readers look around each finding, which is quadratic in a line of two million
COLUMNS_AT_MOST = 20
PIECES_AT_MOST = 100
THINGS_AT_MOST = 200
LONGEST_FILE, LONGEST_ALT = 80, 200  # characters of a picture's address and words: what is asked of them is kept
PERSONAL = re.compile("Review|Comment|Person|Article|BlogPosting|Event|JobPosting")  # whose contacts are somebody's own
ICON_WORDS = (
    (re.compile(r"(?:^|[\s_/-])fax(?![a-z])|printer", re.IGNORECASE), "Fax"),
    (re.compile(r"whatsapp", re.IGNORECASE), "WhatsApp"),
    (re.compile(r"(?:^|[\s_/-])(?:phone|telephone|tel|telefon|mobile|call)(?![a-z])", re.IGNORECASE), "Phone"),
    (re.compile(r"(?:^|[\s_/-])(?:envelope|e-?mail)(?![a-z])", re.IGNORECASE), "E-Mail"),
)
AT_PICTURE = re.compile(
    r"(?:^|/)(?:at|at[-_]?(?:sign|symbol|zeichen)|arob(?:ase|a)|arroba|chiocciola|klammeraffe|snabel-?a|apenstaartje)\.\w{3,4}$",
    re.IGNORECASE,
)
FOOTER = re.compile(r"(?:^|[\s_-])footer(?:$|[\s_-])")
DIALLED_DIGITS = 6  # a number to dial has as many
WHATSAPP = re.compile(
    r"(?:wa\.me/|whatsapp\.com/send/?\?(?:[^#]*&)?phone=|whatsapp://send/?\?(?:[^#]*&)?phone=)[+ ]?(\d{7,15})"
)
WEBMAIL = re.compile(  # a link that opens a mailbox elsewhere to write to the company
    r"//(?:mail\.google\.com/mail|outlook\.(?:live|office)\.com|compose\.mail\.yahoo\.com)/[^#]*[?&]to=([^&#\s]{3,300})"
)
DIALLED = re.compile(r"\b(tel|callto|sms|mailto):((?:[^'\"\s\\;]|\s(?=\d))+)", re.IGNORECASE)
ADDRESS = re.compile(r"^[\w.+-]+@[\w.-]+\.\w{2,}$")
WRITTEN_ADDRESS = re.compile(r"@|[(\[{]\s*(?:at|a|ät|æt|arroba)\s*[)\]}]", re.IGNORECASE)
ICONS = frozenset({"img", "i", "span", "em"})
SAY_MORE = ICONS | {"a", "button"}  # elements that may say something else than their words
TELL_NOTHING = frozenset({"class", "id", "role"})  # attributes of most elements, which hold no address
LOCAL_KEYS = ("data-u", "data-user", "data-name", "data-local", "data-mailbox", "data-part1", "data-l", "data-n")
DOMAIN_KEYS = ("data-d", "data-domain", "data-host", "data-part2", "data-at")


class Line(NamedTuple):
    """One line of a page. `headings` are those it stands under, nearest last; `column` is its table column's head."""

    text: str  # with marks
    headings: tuple[str, ...]
    place: str  # "nav", "footer", "header" or "body"
    column: str = ""

    @property
    def plain(self) -> str:
        """The line as a visitor reads it."""
        return squeeze(MARK.sub(" ", self.text)) if "\ue000" in self.text else self.text

    @property
    def heading(self) -> str:
        return self.headings[-1] if self.headings else ""


_READ: WeakKeyDictionary[Page, tuple[Line, ...]] = WeakKeyDictionary()  # as long as somebody holds the page


def lines(page: Page) -> tuple[Line, ...]:
    """The page's lines in the order of the document; read once per page."""
    if page not in _READ:
        reader = _Reader()
        reader.read(page.soup.body or page.soup)
        _READ[page] = (*reader.lines, *_told_to_machines(page))
    return _READ[page]


def _told_to_machines(page: Page) -> Iterator[Line]:
    """The contacts in structured data, each as the line that a footer would have."""
    for thing in page.json_ld[:THINGS_AT_MOST]:
        if PERSONAL.search(str(thing.get("@type") or "")):
            continue
        for key, label in (("telephone", "Telephone"), ("faxNumber", "Fax"), ("email", "E-Mail")):
            told = thing.get(key)
            for value in told if isinstance(told, list) else [told]:
                if isinstance(value, str) and value.strip():
                    purpose = str(thing.get("contactType") or "")[:60]
                    written = value.strip().removeprefix("mailto:").removeprefix("tel:")
                    yield Line(squeeze(f"{purpose} {label}: {written[:100]}"), (), "footer")


class _EnoughError(Exception):
    """The page has more lines than a page for people."""


@dataclass
class _Reader:
    lines: list[Line] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _unbold: bool = False  # the line holds text that is not bold
    _bold_depth: int = 0
    _headings: list[tuple[int, str]] = field(default_factory=list)
    _over: tuple[str, ...] | None = ()  # the words of `_headings`, None where they have to be put together anew
    _place: str = "body"
    _column: str = ""

    def read(self, root: Tag) -> None:
        """As deep as the parser lets tags nest."""
        with suppress(_EnoughError):
            self._read(root)
            self._flush()

    def _read(self, element: Tag) -> None:
        name, given = element.name, element.attrs
        if name in SKIPPED or (given and name in INLINE and _hidden_inline(element)):
            return
        before, heading_from = self._place, len(self.lines)
        place = _place(element) if given or name in PLACES else ""
        self._enter(element, place or before)
        for child in _shown(element) if given or name == "br" else element.contents:
            if type(child) is Element:
                self._read(child)
            elif type(child) is NavigableString or type(child) is str:
                if not child.isspace():
                    self._say(child, element)
                elif self._parts:  # no line begins with space
                    self._parts.append(" ")
        self._leave(name, before, heading_from)

    def _say(self, text: str, within: Tag) -> None:
        alone = "@" in text and within.name in INLINE and len(within.contents) == 1
        self._parts.append(f" {text} " if alone and ADDRESS.match(text.strip()) else text)
        if not self._bold_depth and text:
            self._unbold = True

    def _enter(self, element: Tag, place: str) -> None:
        name = element.name
        if name not in INLINE and name != "img":
            self._flush()
            if name in ("td", "th"):
                self._column = _column_head(element)
        elif name in ("b", "strong"):
            self._bold_depth += 1
        self._stand(place)

    def _leave(self, name: str, place: str, heading_from: int) -> None:
        if name not in INLINE and name != "img":
            self._flush()
            if name in ("td", "th"):
                self._column = ""
            elif name in HEADINGS:
                self._head(HEADINGS[name], " ".join(line.plain for line in self.lines[heading_from:]))
        elif name in ("b", "strong"):
            self._bold_depth -= 1
        self._stand(place)

    def _stand(self, place: str) -> None:
        if place != self._place:
            self._flush()
            self._place = place
            self._headings.clear()
            self._over = ()

    def _head(self, level: int, text: str) -> None:
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        if text:
            self._headings.append((level, text[:200]))
        self._over = None

    def _flush(self) -> None:
        if not self._parts:
            return  # nothing was said: not bold, nor anything else
        text = squeeze("".join(self._parts))
        bold = not self._unbold
        self._parts.clear()
        self._unbold = False
        for piece in _pieces(text):
            if self._over is None:
                self._over = tuple(words for _, words in self._headings)
            line = Line(piece, self._over, self._place, self._column)
            self.lines.append(line)
            if bold and 3 < len(line.plain) < 90 and not re.search(r"\d{4}|@", text):
                self._head(BOLD, line.plain)
        if len(self.lines) >= LINES_AT_MOST:
            raise _EnoughError


def _pieces(text: str) -> Iterator[str]:
    """A line too long to be one, cut between words; nothing of no line."""
    while len(text) > LONGEST_LINE:
        end = text.rfind(" ", 1, LONGEST_LINE) + 1 or LONGEST_LINE
        yield text[:end].strip()
        text = text[end:].strip()
    if text:
        yield text


def _column_head(cell: Tag) -> str:
    """The words in the first row above a table's cell, "" where the cell is in that row itself."""
    row = next((above for above in cell.parents if above.name == "tr"), None)
    table = next((above for above in cell.parents if above.name == "table"), None)
    first = table.find("tr") if table else None
    if row is None or not isinstance(first, Tag) or first is row:
        return ""
    heads = list(islice(filter(_is_cell, first.contents), COLUMNS_AT_MOST))
    place = sum(1 for _ in islice(filter(_is_cell, cell.previous_siblings), COLUMNS_AT_MOST))
    return squeeze(heads[place].get_text(" "))[:60] if place < len(heads) else ""


def _is_cell(piece: PageElement) -> bool:
    return isinstance(piece, Tag) and piece.name in ("td", "th")


def _place(element: Tag) -> str:
    """What part of the page begins with this element, "" where none does."""
    if element.name in PLACES:
        return element.name
    given = element.attrs
    names = names_of(element)
    if given.get("role") == "contentinfo" or ("footer" in names and FOOTER.search(names)):
        return "footer" if element.name != "body" else ""
    return "nav" if given.get("role") == "navigation" else ""


def _hidden_inline(element: Tag) -> bool:
    """Whether this is a hidden piece inside a line: bait for harvesters. (Hidden blocks are menus and dialogues.)"""
    return "hidden" in element.attrs or "display:none" in _style(element)


def _style(element: Tag) -> str:
    style = element.attrs.get("style")
    return re.sub(r"\s", "", str(style)).lower() if style else ""


def _shown(element: Tag) -> Sequence[Any]:
    """The element's children as a reader meets them, its attributes' addresses put in words."""
    name, given = element.name, element.attrs
    if name == "br":
        return ()
    if given.keys() <= TELL_NOTHING and name not in ICONS:
        return element.contents
    if code := given.get("data-cfemail"):
        return [f" {cloudflare(str(code))} "]
    if (style := _style(element)) and ("bidi-override" in style or "direction:rtl" in style):
        return [element.get_text()[::-1]]
    target = _target(element)
    if name not in SAY_MORE:
        marks = [*_marks(element, target)]
        return [*element.contents, *marks] if marks else element.contents
    return [*_icon(element), *_before(element, target), *_told(element), *_marks(element, target)]


def _told(element: Tag) -> Sequence[Any]:
    """An element's children, an address in them kept apart from the words beside it.

    Many a page draws a gap between "E-Mail" and the address by its style alone.
    """
    children = element.contents
    target = str(element.attrs.get("href") or "") if element.name == "a" else ""
    if target[:7].lower() != "mailto:":
        return children
    address = unquote(target[7:].partition("?")[0]).strip().lower()
    if not address or not "".join(_words(element).split()).lower().endswith(address):
        return children
    return [" ", *(_apart(child, address) for child in children), " "]


def _apart(child: PageElement, address: str) -> PageElement | str:
    """A piece of text that ends with the address, a space before it."""
    if type(child) is NavigableString and child.strip().lower().endswith(address):
        words = child.strip()
        return f" {words[: -len(address)]} {words[-len(address) :]} "
    return child


def _icon(element: Tag) -> Iterator[str]:
    """The word that a small picture stands for."""
    given = element.attrs
    if element.name == "img":
        says, src = str(given.get("alt") or "")[:LONGEST_ALT], str(given.get("src") or "")
        if src[:5].lower() == "data:":
            src = ""  # the picture itself: it names nothing
        if _is_at(says, src[-LONGEST_FILE:]):
            yield "@"
            return
        word = _icon_word(f"{says} {src.rsplit('/', 1)[-1][:LONGEST_FILE]}")
    elif element.name in ICONS:
        word = _icon_word(f"{' '.join(given.get('class') or [])} {given.get('data-icon') or ''}")
        word = "" if word and _words(element) else word
    else:
        return
    if word:
        yield f" {word}: "


@lru_cache(maxsize=5_000)
def _is_at(alt: str, src: str) -> bool:
    """Whether a picture stands for the sign in the middle of an address, against harvesters."""
    return alt.strip() in ("@", "(at)", "[at]", "(@)") or (not alt.strip(" @") and AT_PICTURE.search(src) is not None)


@lru_cache(maxsize=5_000)
def _icon_word(says: str) -> str:
    return next((word for pattern, word in ICON_WORDS if pattern.search(says)), "")


def _before(element: Tag, target: str) -> Iterator[str]:
    """What goes before a link's words: its label where it has no words, a mark where they are a number to dial."""
    if element.name not in ("a", "button"):
        return
    label = element.attrs.get("aria-label") or element.attrs.get("title")
    if label and not _words(element):
        yield f" {label} "
    if target[:7].lower().startswith(("tel:", "callto:")) and _digits(_words(element)) >= DIALLED_DIGITS:
        yield "\ue000tel:\ue001"


def _digits(words: str) -> int:
    return len(re.sub(r"\D", "", words))


def _marks(element: Tag, target: str) -> Iterator[str]:
    """The marks that follow an element's words: addresses that its attributes hold and its words do not."""
    if target:
        scheme = target.split(":")[0].lower()
        if "/email-protection#" in target:
            scheme, target = "mailto", "mailto:" + cloudflare(target.rpartition("#")[2])
        elif composed := WEBMAIL.search(target):
            scheme, target = "mailto", f"mailto:{unquote(composed[1])}"
        if number := WHATSAPP.search(target):
            yield f" \ue000whatsapp:+{number[1]}\ue001 "
        elif (scheme == "mailto" and not WRITTEN_ADDRESS.search(_words(element))) or (
            scheme in ("tel", "callto", "sms") and _digits(_words(element)) < DIALLED_DIGITS
        ):
            yield f" \ue000{target}\ue001 "
    if (written := _in_attributes(element)) and not WRITTEN_ADDRESS.search(_words(element)):
        yield f" {written} "


def _words(element: Tag) -> str:
    """What an element says, by its first pieces: all of it, for every element, is quadratic on a deep page."""
    pieces: list[str] = []
    stack: list[Any] = list(reversed(element.contents[:PIECES_AT_MOST]))
    for _ in range(PIECES_AT_MOST):
        if not stack:
            break
        node = stack.pop()
        if isinstance(node, Tag):
            stack.extend(reversed(node.contents[:PIECES_AT_MOST]))
        elif type(node) is NavigableString:
            pieces.append(str(node))
    return squeeze(" ".join(pieces))


def _target(element: Tag) -> str:
    """Where a link or button leads, "" where it is neither or does not say."""
    if element.name in ("a", "area") and (href := element.attrs.get("href")):
        target = str(href).strip()
        lower = target[:11].lower()
        if not lower.startswith(("javascript:", "#")):
            return unquote(target) if lower.startswith(("tel:", "sms:", "callto:")) else target
    if "onclick" not in element.attrs:
        return ""
    handler = str(element.attrs["onclick"])
    if number := WHATSAPP.search(handler):
        return f"https://wa.me/{number[1]}"
    found = DIALLED.search(handler)
    return found[0] if found else ""


def _in_attributes(element: Tag) -> str:
    """An e-mail address kept in data attributes, whole or in two parts, against harvesters."""
    attributes = {key: str(value).strip() for key, value in element.attrs.items() if key[:5] == "data-"}
    if not attributes:
        return ""
    local = next((attributes[key] for key in LOCAL_KEYS if attributes.get(key)), "")
    domain = next((attributes[key] for key in DOMAIN_KEYS if attributes.get(key)), "")
    if "data-tld" in attributes:
        domain = f"{domain}.{attributes['data-tld'].lstrip('.')}"
    whole = f"{local.rstrip('@')}@{domain.lstrip('@')}"
    if ADDRESS.match(whole):
        return whole
    return next((value for value in attributes.values() if ADDRESS.match(value)), "")


def cloudflare(code: str) -> str:
    """The address behind Cloudflare's obfuscation: hexadecimal, each byte XORed with the first; "" where it is none."""
    try:
        key, *rest = bytes.fromhex(code)
    except ValueError:
        return ""
    return bytes(byte ^ key for byte in rest).decode("utf-8", "replace")
