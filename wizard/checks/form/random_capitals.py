"""Capitals in the middle of a sentence, where the language has none (W4); German nouns have theirs."""

import re
from collections.abc import Iterator
from itertools import groupby

from wizard.checks.check import Examples, Hit, Piece, text_check
from wizard.checks.form.vocabulary import Vocabulary, vocabulary
from wizard.checks.prose import Stretch
from wizard.domain.findings import Severity
from wizard.domain.language import N_

# Fields that hold a name or a headline, which has its own capitals.
_NAMES = ("product", "subject_line", "subject", "who", "role", "place", "reader", "profession", "topic")
Word = re.Match[str]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ](?:[a-zß-öø-ÿ]+(?:['’][a-zß-öø-ÿ]+)?)?$")
_MAY_BE_ONE = re.compile(r" (?!I )[^\W\d_a-zß-öø-ÿ]")  # what most sentences lack, where nouns have no capital
_POLITE = {"de": frozenset(), "da": frozenset({"I", "De", "Dem", "Deres"}), "en": frozenset({"I"})}
_FEWEST = 2  # places in one sentence; a single one may be a title
_LONG_RUN = 4  # words of which two or more hardly stand in a title


def _find(piece: Piece) -> Iterator[Hit]:
    known = vocabulary(piece.language)
    if known is None or piece.where.rpartition(".")[2] in _NAMES:
        return
    for sentence in piece.reading.unquoted.sentences:
        yield from _in(sentence, known, _POLITE[piece.language])


def _in(sentence: Stretch, known: Vocabulary, polite: frozenset[str]) -> Iterator[Hit]:
    if not known.nouns and not _MAY_BE_ONE.search(sentence.text):
        return
    words = list(_WORD.finditer(sentence.text))
    runs = [run for run in _runs(words[1:], known, polite) if _are_slips(run, known)]
    whole = any(len(run) >= _LONG_RUN and sum(_is_plain(word, known) for word in run) >= _FEWEST for run in runs)
    lone = any(len(run) == 1 and _is_plain(run[0], known) for run in runs)
    several = len(runs) >= _FEWEST and any(_is_plain(word, known) for run in runs for word in run)
    if not (several or whole or lone):
        return
    start, end = runs[0][0].start(), runs[-1][-1].end()
    slips = {word.start() - start for run in runs for word in run}
    plain = "".join(sign.lower() if place in slips else sign for place, sign in enumerate(sentence.text[start:end]))
    yield Hit(sentence.start + start, sentence.start + end, (plain,))


def _runs(words: list[Word], known: Vocabulary, polite: frozenset[str]) -> Iterator[list[Word]]:
    """Words with a capital, those together that follow one another; not in German, where a noun may come before."""
    if known.nouns:
        yield from ([word] for word in words if _has_capital(word, polite))
        return
    for capital, group in groupby(words, key=lambda word: _has_capital(word, polite)):
        if capital:
            yield list(group)


def _has_capital(word: Word, polite: frozenset[str]) -> bool:
    """Set off by a blank alone: what follows a colon, a dash, a quotation mark or a number begins anew."""
    if "a" <= word[0][0] <= "z":
        return False
    before = word.string[max(0, word.start() - 2) : word.start()]
    inside = len(before) == 2 and before[1] == " " and (before[0].isalpha() or before[0] == ",")
    return inside and word[0] not in polite and _CAPITAL.match(word[0]) is not None


def _is_plain(word: Word, known: Vocabulary) -> bool:
    return word[0].lower().replace("’", "'") in known.plain


def _are_slips(run: list[Word], known: Vocabulary) -> bool:
    """Common words all, one of which hardly stands in a name."""
    if known.nouns:
        return _is_plain(run[0], known)
    small = all(word[0].lower().replace("’", "'") in known.small for word in run)
    return small and (len(run) == 1 or any(_is_plain(word, known) for word in run))


CHECK = text_check(
    "form.random_capitals",
    _find,
    severity=Severity.HINT,
    message=N_("Capital letters stand where none are needed."),
    why=N_("Capitals within a sentence make it harder to read, and look careless."),
    suggestion=N_("Keep them for names and for the beginning of a sentence."),
    examples=Examples(
        good={
            "en": (
                "I bought it from Best Buy in March.",
                "My New Balance shoes are too small.",
                "I phoned Customer Service about the Returns Policy.",
                "She said: Please wait. On Monday I called Mr Young.",
                "I read Gone With the Wind on my Kindle.",
                "I pressed Cancel under My orders and chose Plan.",
            ),
            "de": (
                "Ich habe bei Ihnen einen Wasserkocher gekauft.",
                "Mein Paket liegt bei Der Spielladen am Markt.",
                "Bitte helfen Sie mir, das Gute daran zu sehen.",
                "Es fiel mir auf: Ist das Absicht? Und wenn Sie antworten, bitte an Anna.",
            ),
            "da": (
                "Jeg har købt en cykel hos Den Blå Butik.",
                "I lovede mig, at I ville ringe i maj.",
                "Jeg loggede på Min side og valgte Betaling.",
                "Jeg bor i Ny Havn og hedder Mie Gerner.",
            ),
        },
        bad={
            "en": (
                "My ⟦New kettle Is Broken|new kettle is broken⟧.",
                "I have ⟦Waited|waited⟧ for it.",
                "The parcel ⟦Was Late And The Box|was late and the box⟧ broke.",
            ),
            "de": (
                "Gestern habe ⟦Ich|ich⟧ angerufen.",
                "Das Gerät ⟦Ist|ist⟧ kaputt.",
                "Die Lieferung kam ⟦Nicht und ich habe Gewartet|nicht und ich habe gewartet⟧.",
            ),
            "da": (
                "Jeg har ⟦Købt en Cykel|købt en cykel⟧.",
                "Min pakke ⟦Er|er⟧ væk.",
                "Den ⟦Virker Ikke og jeg har Ringet|virker ikke og jeg har ringet⟧.",
            ),
        },
    ),
)
