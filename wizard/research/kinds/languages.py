"""Telling the languages of company sites apart by their commonest words."""

import re
from collections import Counter
from collections.abc import Mapping

COMMON: Mapping[str, frozenset[str]] = {
    "en": frozenset("the and of to for with your our are is you we this that from have not all by on".split()),
    "de": frozenset("und der die das für mit wir sie ist nicht auf von ein eine zu ihre unsere den im werden".split()),
    "da": frozenset("og af til på det er med vi du som ikke din vores hos eller også bliver hvad når efter".split()),
    "sv": frozenset("och att på det är med vi du som inte din vår hos eller också för av till när vad".split()),
    "nb": frozenset("og av til på det er med vi du som ikke din vår hos eller også blir hva når etter".split()),
    "nl": frozenset("en de het van een voor met wij je is niet op zijn uw onze dat ook bij naar worden".split()),
    "fr": frozenset("et les des de la le pour avec vous nous est une un sur dans votre nos par du au".split()),
    "es": frozenset("y los las de la el para con que en una un por su más nuestro nuestra es del tu".split()),
    "it": frozenset("e di il la per con che un una in del della sono nostro nostra più gli non dei alla".split()),
    "pl": frozenset("i w na z do się nie jest oraz dla o od po przez że lub nasze jak są być".split()),
    "pt": frozenset("e de o a para com que em uma um por os as não mais nosso nossa do da ao".split()),
}


# Their menu names are known, their common words are not: only a page's own word tells them.
OTHER_LANGUAGES = frozenset("cs sk fi hu ro bg el hr et is lv lt ru tr ja ko zh".split())


def language_of(text: str) -> str:
    """The language whose common words make up most of the text; "" where too few of its words tell."""
    words = Counter(re.findall(r"[^\W\d_]+", text[:20_000].lower()))
    counts = {code: sum(words[word] for word in common) for code, common in COMMON.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= max(8, 0.05 * words.total()) else ""
