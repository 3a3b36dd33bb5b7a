""" "Recently" (W7): whoever reads it has to ask back, and a deadline may hang on the day."""

import re
from collections.abc import Iterator

from wizard.checks.check import Draft, Examples, Piece, Span, draft_check
from wizard.checks.clarity.dates import DATE
from wizard.checks.reading import Reading
from wizard.checks.sought import Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_

# "A few days ago" is near enough, and "for several weeks" tells more than a date would.
_VAGUE = {
    "en": r"recently|lately|(?:a (?:little |short )?while|some time|ages|not (?:so |that |very )?long|a long time"
    r"|(?:a (?:few|couple of)|some|several) (?:weeks|months|years)) (?:ago|back)|the other (?:day|week|month)"
    r"|for (?:ages|(?:so|too|very) long)|once upon a time",
    "de": r"neulich|kürzlich|unlängst|letztens|jüngst|vor kurzem|vor (?:einiger|längerer|kurzer|langer|geraumer) zeit"
    r"|vor einer (?:ganzen )?weile|vor ewigkeiten|vor (?:ein paar|einigen|mehreren|wenigen) (?:wochen|monaten|jahren)"
    r"|seit (?:längerem|langem|ewigkeiten|ewigen zeiten)|schon ewig",
    "da": r"for nylig|for nyligt|fornylig|forleden(?: dag)?|nyligt|for (?:et stykke|noget|lang|længere|kort|nogen) tid"
    r" siden|for længe siden|for ikke så længe siden|for (?:et par|nogle|flere|få) (?:uger|måneder|år) siden"
    r"|i (?:umindelige tider|evigheder|en evighed)|for evigheder siden|siden evigheder",
}
_PATTERNS = {
    # "until recently" and "more recently" compare, they do not tell when.
    language: Sought(rf"(?<!\w)(?<!until )(?<!more )(?<!most )(?<!as )(?:{vague})(?!\w)")
    for language, vague in _VAGUE.items()
}


def _look(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    letter = draft.letter
    if letter and (letter.details.happened_on or letter.details.bought_on or letter.praise.on):
        return
    for piece in draft.pieces:
        sought = _PATTERNS.get(piece.language)
        if sought and not piece.generated and sought.search(piece.reading):
            yield from ((piece, span) for span in _spans(sought.pattern, piece.reading.unquoted))


def _spans(pattern: re.Pattern[str], reading: Reading) -> Iterator[Span]:
    for sentence in reading.sentences:
        if not DATE.search(sentence.text):
            for match in pattern.finditer(sentence.text):
                yield sentence.start + match.start(), sentence.start + match.end()


CHECK = draft_check(
    "clarity.vague_time",
    _look,
    severity=Severity.HINT,
    message=N_("This does not say when."),
    why=N_("They look for your case by its date, and rights often run from a day."),
    suggestion=N_("Write the day, or the month if you do not know the day any more."),
    examples=Examples(
        good={
            "en": (
                "I bought it on 3 May 2026.",
                "It worked until recently, and on Monday it broke.",
                "A few days ago, on 3 May, it stopped.",
                "I have known your shop since 2019.",
            ),
            "de": (
                "Ich habe es am 3. Mai gekauft.",
                "Vor einigen Tagen, am 3. Mai, ging es kaputt.",
                "Ihr Kollege sagte „vor kurzem“, was mich wundert.",
            ),
            "da": (
                "Jeg købte den den 3. maj.",
                "For et par dage siden, den 3. maj, gik den i stykker.",
                "I mandags ringede jeg til jer.",
            ),
        },
        bad={
            "en": (
                "I ⟦recently⟧ bought a kettle from you.",
                "It broke ⟦a while ago⟧.",
                "I have been waiting ⟦for ages⟧.",
                "⟦The other day⟧ it leaked.",
            ),
            "de": (
                "Ich habe ⟦neulich⟧ einen Wasserkocher gekauft.",
                "⟦Vor einiger Zeit⟧ ging es kaputt.",
                "Ich warte ⟦seit Ewigkeiten⟧.",
            ),
            "da": (
                "Jeg har ⟦for nylig⟧ købt en elkedel.",
                "⟦For noget tid siden⟧ gik den i stykker.",
                "Jeg har ventet ⟦i evigheder⟧.",
            ),
        },
    ),
)
