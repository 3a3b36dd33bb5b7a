"""The words of a text that can be misspelled, with their places: no addresses, codes, acronyms or quotations."""

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 32  # letters; no word of a letter is longer, and what is longer costs more to look at than it is worth

_CHUNK = re.compile(r"\S+")
WORD = re.compile(r"[^\W\d_]+(?:['’´`\-‐‑][^\W\d_]+)*['’]?")
# Numbers and codes, addresses of mail and sites, handles, paths, abbreviations with dots inside ("z.B.", "bl.a.").
_CODE = re.compile(r"[\d@_\\#%&+=<>{}\[\]^~|]|//|\w\.\w|^/|\w/$|…\w|[\u00ad\u200b]")
_CODE_LENGTH = 120  # characters without a space are no words of a sentence
_QUOTED = re.compile(r"(?<!\w)[\"“„»«‘‚'](?=\S)[^\"“”„»«’‘\n]{1,300}[\"”“«»’'](?!\w)")
_ENDS_SENTENCE = re.compile(r"[.!?:…][\"”“«»’')\]]*$")
_HYPHENS = ("-", "‐", "‑")
_SHORTENED = 6  # letters; "approx. 20", "evtl. auch", "inkl. moms": a point that ends no sentence


class Token(NamedTuple):
    start: int
    text: str
    begins: bool  # a sentence, a line, or what follows a colon: a capital there says nothing
    after: str = ""  # the word before it in the same sentence, in lower case

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def tokens(text: str) -> Iterator[Token]:
    """In their order; offsets count code points."""
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    quote = 0
    begins, at, before = True, 0, ""
    for chunk in _CHUNK.finditer(text):
        typed, chunk_start = chunk[0], chunk.start()
        begins = begins or "\n" in text[at:chunk_start]
        at = chunk.end()
        while quote < len(quoted) and quoted[quote][1] <= chunk_start:
            quote += 1
        inside = quote < len(quoted) and quoted[quote][0] <= chunk_start < quoted[quote][1]
        if typed.isalpha() and len(typed) <= LONGEST:  # a word and nothing else, as most are
            if not inside and len(typed) > 1 and typed[1:] == typed[1:].lower():
                yield Token(chunk_start, typed, begins, before)
            begins, before = False, typed.lower()
            continue
        if len(typed) > _CODE_LENGTH or _CODE.search(typed):
            begins, before = bool(_ENDS_SENTENCE.search(typed[-4:])), ""
            continue
        for word in WORD.finditer(typed):
            start = chunk_start + word.start()
            inside = quote < len(quoted) and quoted[quote][0] <= start < quoted[quote][1]
            token = Token(start, word[0].rstrip("'’"), begins, before)
            begins, before = False, token.text.lower()
            if not inside and not _is_special(token.text, typed, word.start()) and not _is_cut(text, word[0], token):
                yield token
        begins = begins or bool(_ENDS_SENTENCE.search(typed[-4:]))
        before = "" if begins else before


def _is_special(word: str, chunk: str, at: int) -> bool:
    """Acronyms, brands with capitals inside, letters by themselves, halves of a word ("Rücksende- und", "-kosten")."""
    end = at + len(word)
    half = chunk.startswith(_HYPHENS, end) or (at > 0 and chunk[at - 1] in _HYPHENS)
    return half or len(word) < 2 or len(word) > LONGEST or word[1:] != word[1:].lower()


def _is_cut(text: str, word: str, token: Token) -> bool:
    """A short word with a point after which the sentence goes on."""
    end = token.start + len(word)
    if len(word) > _SHORTENED or not text.startswith(".", end):
        return False
    rest = text[end : end + 4]
    following = rest[1:].lstrip(" ")[:1]
    return following.isdigit() or following.islower() or following in tuple(",;:)/")
