"""A customer's few words: in which language they are, what they mean, and which troubles they speak of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wizard.domain.letter import Trouble
from wizard.research.rank.lexicon import Phrase, meanings, near, phrases
from wizard.research.rank.spelling import mended, short_forms
from wizard.research.rank.troubles import troubles_in
from wizard.research.rank.words import code_of, fold, grams, is_idle, stem, tokens

PAGE_LANGUAGES = ("en", "de", "da")
LONGEST = 300  # characters
SHORTEST_JOINED = 6  # letters: "in" and "to" are no "into" that anybody meant

MEANT, NEAR = 0.9, 0.5  # how far a word of the same meaning, or of one nearby, stands for the word itself
ALIKE = 0.8  # and a word that is written the same in another language
OF_PHRASE = 0.3  # and one word of a phrase for the phrase: "too long" is not "how long"
OTHER_LANGUAGE = 0.6  # how sure troubles are that are found in a language other than the topic's own
TAPPED = 1.5  # a trouble that the customer tapped says more than any found in their words


@dataclass(frozen=True)
class Part:
    """What one word of the topic can be found by: each way with how far it stands for the word, and its letters."""

    ways: Mapping[str, float]
    grams: tuple[str, ...]


@dataclass(frozen=True)
class Topic:
    """A topic ready to be looked for on a site in one language."""

    parts: tuple[Part, ...]
    troubles: Mapping[Trouble, float]

    @property
    def empty(self) -> bool:
        return not self.parts and not self.troubles


def understand(
    text: str,
    *,
    written_in: str,
    site: str,
    trouble: Trouble | None = None,
    site_words: frozenset[str] = frozenset(),
) -> Topic:
    """The topic `text`, typed on a page in `written_in`, for a site in the language `site`.

    People type in whichever language comes to mind, so the words are tried in the page's, the site's and the other
    languages of the pages, and read in the one that knows most of them. Misspelt words are taken for those of the
    site that are near (`site_words`, folded), or else those that we know.
    """
    text = text[:LONGEST]
    languages = tuple(dict.fromkeys(code_of(one) for one in (written_in, site, *PAGE_LANGUAGES) if one))
    own = max(languages, key=lambda language: _known(text, language))
    vocabulary = site_words if own == code_of(site) else frozenset()
    words = _joined(short_forms(tokens(text, own), own), vocabulary)
    words = [_spelt(word, own, languages, vocabulary) for word in words]
    others = tuple(one for one in languages if one != own)
    together = phrases(words, own)
    within = frozenset[int]().union(*(phrase.places for phrase in together))
    parts = [
        _part(word, own, others, code_of(site))
        for place, word in enumerate(words)
        if place not in within and not is_idle(word, own) and not word.isdecimal()
    ]
    parts += [_of_phrase(phrase, words, own, code_of(site)) for phrase in together]
    troubles = dict(troubles_in(words, own)) or {
        one: sure * OTHER_LANGUAGE for other in others for one, sure in troubles_in(tokens(text, other), other).items()
    }
    if trouble:
        troubles[trouble] = TAPPED
    return Topic(tuple(parts), troubles)


def _spelt(word: str, own: str, languages: Sequence[str], site_words: frozenset[str]) -> str:
    if is_idle(word, own) or fold(word) in site_words or any(meanings(word, one) for one in languages):
        return word
    return mended(word, own, site_words)


def _joined(words: Sequence[str], site_words: frozenset[str]) -> list[str]:
    """With what the site writes in one word and the customer in two ("retur label", "check in") in one."""
    made: list[str] = []
    for word in words:
        whole = next((one for link in ("", "s") if made and fold(one := f"{made[-1]}{link}{word}") in site_words), "")
        made = [*made[:-1], whole] if len(whole) >= SHORTEST_JOINED else [*made, word]
    return made


def _known(text: str, language: str) -> int:
    return sum(is_idle(word, language) or bool(meanings(word, language)) for word in tokens(text, language))


def _part(word: str, own: str, others: Sequence[str], site: str) -> Part:
    meant = meanings(word, own) or next(
        (found for one in others if (found := meanings(word, one, mostly=True))), frozenset()
    )
    same = {f"={stem(word, site)}": 1.0 if own == site else ALIKE}
    return Part({**_ways(meant), **same}, grams(word))


def _of_phrase(phrase: Phrase, words: Sequence[str], own: str, site: str) -> Part:
    """Several words that mean something else together than each alone ("changed my mind")."""
    telling = [words[place] for place in sorted(phrase.places) if not is_idle(words[place], own)]
    same = {f"={stem(word, site)}": OF_PHRASE for word in telling}
    return Part({**_ways(phrase.meanings), **same}, ())


def _ways(meant: frozenset[str]) -> dict[str, float]:
    nearby = frozenset().union(*(near().get(one, frozenset()) for one in meant))
    return {**{f"~{one}": NEAR for one in nearby}, **{f"~{one}": MEANT for one in meant}}
