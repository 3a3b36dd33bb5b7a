"""Letters that only look like letters: a program that searches, or reads aloud, knows none of them (W4)."""

import re
import unicodedata
from collections.abc import Iterator

from wizard.checks.check import Examples, Hit, Piece, text_check
from wizard.domain.findings import Severity
from wizard.domain.language import N_

# Unicode's blocks: mathematical letters and digits, full width, letters in circles, brackets and squares.
_STYLED = "\U0001d400-\U0001d7ff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\U0001f110-\U0001f149"
_BLACK = "\U0001f150-\U0001f169\U0001f170-\U0001f189"  # white on black: they have no plain form in Unicode's tables
_SMALL = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
# Letters of other scripts that look like Latin ones.
_ALIKE = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν",
        "ABESIJKMHOPCTYXaesijopcyxdqwhABEZHIKMNOPTYXoav",
        strict=True,
    )
)
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff"
_FANCY = re.compile(rf"[{_STYLED}{_BLACK}](?:[ ,.!?’'\w-]{{0,3}}[{_STYLED}{_BLACK}])+")
_SMALL_CAPITALS = re.compile(rf"[{''.join(_SMALL)}](?:[ sxqSXQ]?[{''.join(_SMALL)}])+")
# One mark makes an umlaut; two and more in a row, or one that strikes a letter out, are decoration.
_DECORATED = re.compile(rf"[\u0332-\u0338\u20d2\u20d3\u20e5]|[{_MARKS}]{{2}}")
_WITH_MARKS = re.compile(rf"[\w{_MARKS}]{{1,200}}")
_MARK = re.compile(rf"[{_MARKS}]")
_WORD = re.compile(r"\w{2,60}")
_LATIN = re.compile(r"[A-Za-z]")
_OTHER = re.compile(r"[Ͱ-ϿЀ-ԯ]")


def _find(piece: Piece) -> Iterator[Hit]:
    text = piece.text
    if text.isascii():
        return
    found = [Hit(*match.span(), _plain(match[0])) for match in _FANCY.finditer(text)]
    found += [Hit(*match.span(), (_mapped(match[0], _SMALL),)) for match in _SMALL_CAPITALS.finditer(text)]
    if _MARK.search(text):
        found += _decorated(text)
    if _OTHER.search(text):
        found += _mixed(text)
    yield from sorted(found, key=lambda hit: hit.start)


def _decorated(text: str) -> Iterator[Hit]:
    for match in _WITH_MARKS.finditer(text):
        if _DECORATED.search(unicodedata.normalize("NFC", match[0])):
            yield Hit(*match.span(), (_MARK.sub("", match[0]),))


def _mixed(text: str) -> Iterator[Hit]:
    """Words of Latin letters with a few of another script in them; "µ" and "Ω" beside a number are none."""
    for match in _WORD.finditer(text):
        others = _OTHER.findall(match[0])
        if others and _LATIN.search(match[0]) and all(other in _ALIKE for other in others):
            yield Hit(*match.span(), (_mapped(match[0], _ALIKE),))


def _plain(fancy: str) -> tuple[str, ...]:
    plain = "".join(_of_black(sign) for sign in unicodedata.normalize("NFKC", fancy)).replace("(", "").replace(")", "")
    return (plain,)


def _of_black(sign: str) -> str:
    for first in (0x1F150, 0x1F170):
        if first <= ord(sign) < first + 26:
            return chr(ord("A") + ord(sign) - first)
    return sign


def _mapped(word: str, letters: dict[str, str]) -> str:
    return "".join(letters.get(letter, letter) for letter in word)


CHECK = text_check(
    "form.fancy_letters",
    _find,
    severity=Severity.ADVICE,
    message=N_("These are signs that only look like letters."),
    why=N_("Some mail programs show boxes instead, and nobody can search for them or have them read aloud."),
    suggestion=N_("Write the same words in plain letters."),
    examples=Examples(
        good={
            "en": ("The café in the Rue Zoé is 20 m wide.", "It says ① and ② on the knob.", "A 5 Ω resistor, 10 µF."),
            "de": (
                "Größe 5, Öl für Türen in Zürich.",
                "Das u\u0308bliche Gera\u0308t ist es nicht.",
                "Das Wort Москва steht darauf.",
            ),
            "da": ("Jeg bor på Ærø i Ebeltoft.", "Æblet på øen er råddent.", "Den har et α på bagsiden."),
        },
        bad={
            "en": (
                "⟦𝐏𝐥𝐞𝐚𝐬𝐞 𝐡𝐞𝐥𝐩|Please help⟧ me.",
                "My ⟦ｋｅｔｔｌｅ|kettle⟧ leaks.",
                "I am ⟦ⓢⓞ ⓢⓐⓓ|so sad⟧.",
                "It is ⟦b\u0335r\u0335o\u0335ken|broken⟧.",
                "Your ⟦sаlе|sale⟧ is over.",
            ),
            "de": ("⟦𝓑𝓲𝓽𝓽𝓮|Bitte⟧ helfen Sie mir.", "Das ist ⟦ᴋᴀᴘᴜᴛᴛ|kaputt⟧.", "Mein ⟦Ｇｅｒäｔ|Gerät⟧ fehlt."),
            "da": ("⟦𝕳𝖏æ𝖑𝖕|Hjælp⟧ mig.", "Den er ⟦𝑣æ𝑘|væk⟧.", "Jeg vil have mine ⟦ⓟⓔⓝⓖⓔ|penge⟧."),
        },
    ),
)
