"""Which common words stand in lower case, and which with a capital; see `words.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wizard.checks.spelling.known import is_known
from wizard.checks.spelling.vocabulary import vocabulary as spelled

_FILE = Path(__file__).parent / "words.toml"
# They stay as they are in the middle of shouted words, whatever the language.
_ABBREVIATIONS = frozenset(
    "UK EU USA DHL UPS GLS DPD DAO TV PC USB HDMI PIN TAN IBAN BIC GPS LED LCD DVD CD SMS PDF GB KB ID CEO FAQ ATM VAT "
    "NHS BBC AGB GmbH KG AG EC ICE ÖPNV DB PKW LKW KFZ DK CPR CVR DSB HFI".upper().split()
)


@dataclass(frozen=True)
class Vocabulary:
    """Words of one language in lower case; which they are, `words.toml` says."""

    language: str
    small: frozenset[str]
    plain: frozenset[str]
    nouns: frozenset[str]
    shouted: frozenset[str]

    def in_its_case(self, word: str) -> str | None:
        """`word`, which is in capitals, as it would stand in the middle of a sentence; None where the list lacks it."""
        lower = word.lower().replace("’", "'")
        small, noun = lower in self.small, lower in self.nouns
        if word in _ABBREVIATIONS or not any(letter.isalpha() for letter in word):
            return word
        if small and not noun:
            return "I" + word[1:].lower() if lower in ("i", "i'm", "i've", "i'd", "i'll") else word.lower()
        return word[:1] + word[1:].lower() if noun and not small else None

    def spelled(self, word: str) -> str | None:
        """The same, after the dictionary where the list lacks it; None for a name, and for what may be either."""
        listed = self.in_its_case(word)
        if listed is not None:
            return listed
        words, lower = spelled(self.language), word.lower()
        capital = lower.capitalize()
        # The lists of common words have German nouns with their capital, but names of other languages in lower case.
        common = [one for one in (lower, capital) if one in words.degrees]
        if len(common) == 1 and (self.nouns or words.degree(lower) == 0):
            return common[0]
        if is_known(lower, words):
            return None if words.has(capital) else lower
        return capital if self.nouns and is_known(capital, words) else None


@cache
def vocabulary(language: str) -> Vocabulary | None:
    """Of a language that letters are written in; None for another one."""
    said = tomllib.loads(_FILE.read_text("utf-8")).get(language)
    if said is None:
        return None
    return Vocabulary(
        language, *(frozenset(said.get(name, "").split()) for name in ("small", "plain", "nouns", "shouted"))
    )
