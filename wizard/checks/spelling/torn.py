"""Words that were torn apart, "zurück geschickt", "tilbage betalt", "net butik", where only one word can be meant.

In German a separable verb is one word at the end of its clause; in Danish a participle takes its particle along, and
two bare nouns that follow each other are one. English is left alone: there, both are often right.
"""

import re
from collections.abc import Iterator

from wizard.checks.spelling.vocabulary import RAREST, Vocabulary, vocabulary

Found = tuple[int, int, tuple[str, ...]]  # from, to, what is meant

_GERMAN = re.compile(
    r"(?<![\w-])(zurück|ab|an|auf|aus|bei|ein|heraus|herunter|los|mit|nach|vor|zusammen|hin|her|weg) "
    r"(\w{2,9}ge[a-zäöüß]{3,}(?:t|en)|ge[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{4,}n)"
    r"(?= (?:hat|habe|haben|hatte|hatten|wurde|wurden|worden|werden|wird|ist|sind|war|waren|sein|lassen|kann|muss)\b"
    r"|\s*(?:[.,;!?]|\Z)| und\b)"
)
_FROM = re.compile(r"\b(?:von|vom)\b[^.,;!?]{1,40}\Z", re.IGNORECASE)  # "von heute an gerechnet": no verb of its own
_DANISH = re.compile(
    r"(?<![\w-])(?:(tilbage) ([a-zæøå]{4,}(?:t|te|ede))|(?:(?<=er )|(?<=var )|(?<=har )|(?<=blev )|(?<=blevet )"
    r"|(?<=bliver )|(?<=ikke )|(?<=være ))(af|op|ud|ind|over|frem|på|under|gen|ned|fra) ([a-zæøå]{4,}t))(?![\w-])"
)
_NOUNS = re.compile(r"(?<![\w-])(?=([a-zæøå]{3,}) ([a-zæøå]{4,})(?![\w-]))")
_NEVER_FIRST = frozenset(  # they stand before a noun as words by themselves
    "kop flaske glas kasse stykke pose par dåse pakke tube spand liter kilo meter gram antal slags type form række del "
    "sæt rulle skål fad side hel halv god ny små stor lang kort høj lav fri fuld hård let rød blå hvid sort grøn gul "
    "varm kold tør våd fast løs tom ren grov fin lige ret vel for hver alle mange flere hvor når man som den det "
    "der dem min din sin jer han hun mig dig sig ham alt med ved til fra har var kan vil skal men end fem seks syv "
    "otte tolv først sidst næst under over efter uden mellem mod gennem hos omkring inden siden mere mest både "
    "samme anden andet andre første sidste hele halve gang tids dags års noget nogen ingen intet godt nyt stort dårlig "
    "dårligt somme dyr".split()
)


def torn_words(text: str, language: str) -> Iterator[Found]:
    """From, to (code points), and the joined word."""
    if language == "en":
        return
    words = vocabulary(language)
    pattern = _GERMAN if language == "de" else _DANISH
    for match in pattern.finditer(text):
        first, second = (one for one in match.groups() if one)
        if language == "de" and not _is_german(first, second, text[: match.start()], words):
            continue
        if language == "da" and words.degree(first + second) == RAREST and first != "tilbage":
            continue
        if words.has(first + second):
            yield match.start(), match.end(), (first + second,)
    if language == "da":
        yield from _danish_nouns(text, words)


def _is_german(first: str, second: str, before: str, words: Vocabulary) -> bool:
    """A participle, or with "zurück" an infinitive as well; nothing where the particle may end "von … an"."""
    is_participle = second.startswith("ge") or first == "zurück"
    return is_participle and words.has(second) and not _FROM.search(before[-60:])


def _danish_nouns(text: str, words: Vocabulary) -> Iterator[Found]:
    """Two nouns of which the joined one is a word of ordinary letters; the longer ones are well-known slips."""
    for match in _NOUNS.finditer(text):
        first, second = match[1], match[2]
        if first in _NEVER_FIRST or words.degrees.get(first + second, RAREST) == RAREST:
            continue
        is_noun = any(words.has(first + ending) for ending in ("en", "et", "n", f"{first[-1]}et", f"{first[-1]}en"))
        if is_noun and (len(first) == 3 or not words.degree(first) or words.degrees[first + second] == RAREST - 1):
            yield match.start(), match.end(2), (first + second,)
