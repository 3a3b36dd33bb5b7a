"""Where sentences and words are, as far as a check needs to know."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Bounded: a row of 100,000 marks must not be read once from each of them.
_END = re.compile(r"(?<=[\w)\]\"”“’»'%€£])[.!?…]{1,9}[\"”“’»')\]]{0,3}(?=\s|$)|\n")
QUOTED = re.compile(r"(?<!\w)[\"“„»«‘‚'](?=\S)[^\"“”„»«‘’‚\n]{1,300}[\"”“«»’'](?!\w)")
_WORD = re.compile(r"\w+(?:[.,:'’/-]\w+)*")
_SHORT = frozenset(
    "mr mrs ms dr prof st no nr approx incl etc vs e.g i.e ca bzw usw evtl ggf inkl zzgl tel str hr fr abs art bspw "
    "z.b d.h u.a o.ä i.d.r fx f.eks bl.a kl kr mht pga ift evt inkl tlf osv dvs mfl stk hhv jf vedr".split()
)
_MAY_END = frozenset("kr usw osv etc mfl stk".split())  # they often stand last in a sentence
_LAST_WORD = re.compile(r"[\w.]+$")
_LONGEST_WORD = 12  # of those before which a full stop may end no sentence
_SMALL_NUMBER = 3  # digits: "am 3. Mai", "nr. 12."


@dataclass(frozen=True)
class Stretch:
    """Words from `start` to `end` in code points."""

    start: int
    end: int
    text: str


def sentences(text: str) -> Iterator[Stretch]:
    """The sentences of a text, without blanks around them; a line's end ends one."""
    start = 0
    for end in _END.finditer(text):
        if _ends(text, end):
            yield from _stretch(text, start, end.end())
            start = end.end()
    yield from _stretch(text, start, len(text))


def unquoted(text: str) -> str:
    """The text with blanks in place of what stands between quotation marks: those may be somebody else's words."""
    return QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)


def words(text: str) -> list[str]:
    """ "I'd", "z.B" and "3,50" are one each."""
    return _WORD.findall(text)


def _ends(text: str, end: re.Match[str]) -> bool:
    if "\n" in end[0] or not end[0].startswith("."):
        return True
    after = text[end.end() : end.end() + 2].strip()
    if after and after[:1].islower():
        return False
    last = _LAST_WORD.search(text, max(0, end.start() - _LONGEST_WORD), end.start())
    word = last[0].lower() if last else ""
    if word in _MAY_END:
        return after[:1].isupper()
    one_letter = len(word) == 1 and word.isalpha()
    return not (one_letter or word in _SHORT or (word.isdigit() and len(word) < _SMALL_NUMBER and bool(after)))


def _stretch(text: str, start: int, end: int) -> Iterator[Stretch]:
    inner = text[start:end]
    bare = inner.strip()
    if bare:
        begins = start + len(inner) - len(inner.lstrip())
        yield Stretch(begins, begins + len(bare), bare)
