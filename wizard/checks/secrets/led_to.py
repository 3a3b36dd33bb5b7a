"""Numbers told in passing: "your form asks for the CVC, and mine is 119", "here is my passport: 107185703".

Looser than `told`, as only digits of the right count and form are looked at.
"""

import re
from collections.abc import Iterable

from wizard.checks.check import Span
from wizard.checks.secrets.names import Name, Names, Thing, plain

_FAR = 80
_BACK = 48
_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCE_ENDS = re.compile(r"(?<!\bno)(?<!\bnr)(?<!\bkto)[.!?](?=[\s\"')”“«])|\n[^\S\n]*\n", re.IGNORECASE)
_LEADING = (
    r"mine(?:['’]s| is| was| has)?|here (?:it|mine) is|here(?:['’]s| is) (?:it|mine)|in my case|it(?:['’]s| is| was)"
    r"|it (?:says|reads|shows|has)|says|reads|shows|stands|namely|as|take|accept|(?:has|with) (?:the )?number"
    r"|they(?:['’]re| are)|number(?:ed)?|no\.?|entered|enter|typed|type|put in|put|gave|give|used|tried",
    r"bei mir|in meinem fall|meine[rs]? (?:ist|war|lautet|hat)|meine[rs]?|hier ist (?:er|sie|es|meine[rs]?)"
    r"|(?:er|sie|es|da|dort|hinten|vorne|drauf|dahinter) (?:ist|war)|sie (?:sind|lauten)|steht|stehen|stand|lautet"
    r"|nämlich|also|und zwar"
    r"|nimmt|habe ich|hab ich|gebe ich|tippe ich|schreibe ich|mit der nummer|hat die nummer|nummer|nr\.?|als",
    r"hos mig|de (?:er|lyder)|i mit tilfælde|(?:min|mit|mine) (?:er|var|har)|her er (?:den|det|min|mit)"
    r"|(?:den|det|der) (?:er|var)"
    r"|står|står der|stod|lyder|nemlig|altså|skrev|skriver|(?:ind)?tastede|(?:ind)?taster|(?:med|har) nummer"
    r"|nummeret|som|tager|accepterer",
)
# The last words before the number, with an article or "number" after a colon.
_LEADS = re.compile(
    rf"(?:\b(?:{'|'.join(_LEADING)})|[:=(–—>-])"
    r"(?:[^\S\n](?:the|die|der|das|den|det|number|nummer|nummeret|no\.|nr\.))?(?:[^\S\n]ID)?[\s:=\"'„“(–—-]*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"[,(–—-][\s\"'„“]{0,3}$")
_ASIDE_ENDS = re.compile(r"[\"'”“]?\s?(?:[,;.)!?–—]|-\s|$)")
_NOT_TOLD = frozenset(
    """not never kein keine nicht nie niemals ikke aldrig intet page seite side room zimmer error fehler fejl
    order bestellung ordre instead statt stedet""".split()
)
_BEHIND = frozenset(
    """is was are were which that what this it these those the my our a as for of on in at from says stands stood
    reads there mine being ist war sind waren die der das den dem meine mein meiner als von auf an was steht stehen
    stand hier er var som det den min mit mine til fra paa i ind
    into feltet field feld ins im staar stod hvad de here full correct entire entered typed
    gave used""".split()
)
_SAYS_SO = frozenset(
    "is was are were as says stands stood reads being ist war sind waren als steht stehen stand er var "
    "som staar stod which".split()
)


def led_to(
    names: Names,
    things: frozenset[Thing],
    span: Span,
    beside: frozenset[Thing] = frozenset(),
    *,
    sentences: int = 2,
) -> Name | None:
    """The name that leads up to the number, in so many sentences; the things `beside` may come between."""
    for name in names.before(span[0]):
        gap = names.text[name.end : span[0]]
        if len(gap) > _FAR:
            return None
        if name.thing in things:
            return name if _leads(gap, names.text[span[1] : span[1] + 4], sentences) else None
        if name.thing not in beside and name.thing is not Thing.BANK:
            return None
    return None


def _leads(gap: str, rest: str, sentences: int) -> bool:
    if any(character.isdigit() for character in gap) or any(plain(word) in _NOT_TOLD for word in _WORDS.findall(gap)):
        return False
    ends = len(_SENTENCE_ENDS.findall(gap))
    if ends >= sentences or gap.count("\n") > 1:
        return False
    if _LEADS.search(gap):
        return True
    return not ends and _ASIDE.search(gap) is not None and _ASIDE_ENDS.match(rest) is not None


_INSTEAD = re.compile(
    r"\s?[,;(]?\s?(?:instead of|rather than|and not|not|nicht|but|or|and|an?statt|statt|und nicht|sondern|oder|und"
    r"|i stedet for|og ikke|ikke|men|eller|og)\s(?:as |als |som )?[\"'„“]?",
    re.IGNORECASE,
)


def told_with(text: str, span: Span, found: Iterable[Span]) -> bool:
    """Whether the number is the other of two: "… was entered as 533401327 instead of 533401372"."""
    return any(
        end < span[0] <= end + 24 and span[1] - span[0] == end - start and _INSTEAD.fullmatch(text, end, span[0])
        for start, end in found
    )


def told_behind(names: Names, things: frozenset[Thing], span: Span) -> Name | None:
    """The name behind a number that says what it was: "737, which is the code on the back", "I typed 737 as CVC"."""
    end = span[1]
    name = names.behind(end)
    if not name or name.thing not in things or name.start - end > _BACK:
        return None
    gap = names.text[end : name.start]
    words = [plain(word) for word in _WORDS.findall(gap)]
    if _SENTENCE_ENDS.search(gap) or any(character.isdigit() for character in gap) or "\n" in gap:
        return None
    if not all(word in _BEHIND for word in words) or not (words or gap.isspace()):
        return None
    front = names.text[max(0, span[0] - _BACK) : span[0]]
    return name if _SAYS_SO.intersection(words) or _LEADS.search(front) else None
