"""Words of answers by what they have in common: "refunded", "erstattet" and "tilbagebetalt" are of one kind, so that
what is learnt from answers in one language tells something in all. `words/kinds.toml` lists them."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from wizard.followup.coach.wording import FOLDER

_APART = 4  # words that two kinds may stand from each other, to count as a pair
_MEASURED = ("amount", "percent")  # as `wording.spaced` writes money and shares
_PARTICIPLE = "participle"
_PARTICIPLES = {
    "en": r"\w{2,}ed|sent|paid|made|done|taken|given|written|put|gone|been|found|got|held|drawn|lost|let|sold",
    "de": r"(?:ab|an|auf|aus|ein|bei|zu|zurück|um|vor|nach|her|hin|weiter|frei|gut|mit|durch|über|unter|fest|weg|los"
    r"|raus)?ge\w{2,}(?:t|en)|(?:ver|be|er|ent|zer|über|unter|wider|voll)\w{3,}t|\w{3,}iert",
    "da": r"\w{2,}et|\w{3,}(?:gt|lt|nt|rt|st|pt|kt)|taget|givet|sat|lagt|fået|gjort",
}


@dataclass(frozen=True)
class _Lexicon:
    whole: Mapping[str, tuple[str, ...]]
    shapes: tuple[tuple[re.Pattern[str], str], ...]


@lru_cache(maxsize=20_000)
def kinds_of(word: str, language: str) -> tuple[str, ...]:
    """The kinds of a word as `wording.spaced` writes it; what it is made of counts as well as what it means."""
    lexicon = _lexicon(language)
    shaped = (kind for shape, kind in lexicon.shapes if shape.fullmatch(word))
    measured = (word,) if word in _MEASURED else ()
    return tuple(dict.fromkeys((*lexicon.whole.get(word, ()), *shaped, *measured)))


def kinds_in(words: Sequence[str], language: str) -> Iterator[str]:
    """The kinds of words in a row, those it begins with, and pairs in their order; some repeatedly."""
    each = [kinds_of(word, language) for word in words]
    for at, kinds in enumerate(each):
        for kind in kinds:
            yield f"+{kind}"
            if not at:
                yield f"< +{kind}"
            for later in each[at + 1 : at + 1 + _APART]:
                for other in later:
                    yield f"+{kind} +{other}"


@cache
def _lexicon(language: str) -> _Lexicon:
    whole: dict[str, tuple[str, ...]] = {}
    shapes = [(re.compile(_PARTICIPLES[language]), _PARTICIPLE)]
    for kind, by_language in tomllib.loads((FOLDER / "kinds.toml").read_text("utf-8")).items():
        for word in by_language[language].split():
            if "*" in word:
                shapes.append((re.compile("[^ ]*".join(map(re.escape, word.split("*")))), kind))
            else:
                whole[word] = (*whole.get(word, ()), kind)
    return _Lexicon(whole, tuple(shapes))
