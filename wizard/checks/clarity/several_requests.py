"""More than one main request (W8): whoever reads it grants the cheapest, or asks back which one is meant."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.sought import Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_
from wizard.domain.letter import Kind

# What ends a purchase goes with the money for it; an apology and an explanation may join any request.
_REMEDIES = {
    "en": {
        "refund": r"refund\w*|money back|reimburse\w*",
        "replacement": r"replace(?:ment|d)?|exchange[ds]?|a new one",
        "repair": r"repair(?:ed)?|fix(?:ed)?",
        "discount": r"discount|price reduction|reduction|reduce (?:the|my) (?:price|bill)|money off",
        "compensation": r"compensat\w+|damages|goodwill|(?:gift )?vouchers?|gift card",
    },
    "de": {
        "refund": r"(?:rück|zurück)?erstatt\w*|geld zurück|zurück(?:zu)?(?:zahl|überweis)\w*|rückzahlung",
        "replacement": r"ersatz(?:lieferung|gerät)?|ersetz\w*|(?:um|aus)(?:zu)?tausch\w*|neulieferung|neues gerät",
        "repair": r"reparier\w*|reparatur|nach(?:zu)?besser\w*",
        "discount": r"rabatt|(?:preis)?nachlass|(?:preis)?minderung|preisermäßigung",
        "compensation": r"entschädig\w*|schadens?ersatz|gutschein|schmerzensgeld|wiedergutmachung",
    },
    "da": {
        "refund": r"refunder\w*|refusion|pengene? (?:tilbage|retur)|tilbagebetal\w*",
        "replacement": r"ombyt\w*|bytte\w*|erstatningsvare|omlever\w*|udskift\w*|en ny (?:en|vare)",
        "repair": r"reparer\w*|reparation|udbedr\w*",
        "discount": r"rabat|prisnedsættelse|prisafslag|afslag i prisen|nedslag",
        "compensation": r"kompens\w*|erstatning|gavekort|godtgørelse|tilgodebevis",
    },
}
_ASKS = {
    "en": r"(?:i|we)(?:['’]d| would)? (?:also |now |still"
    " )?(?:like|want|demand|expect|request|insist|need|require|claim|ask)"
    r"|please|give me|refund me|i(?:['’]m| am) asking",
    "de": r"(?:möchte|will|wollen|möchten|verlange|verlangen|fordere|fordern|erwarte|erwarten|beantrage|bestehe"
    r"|wünsche|hätte gern\w?)|bitte",
    "da": r"(?:vil (?:også |gerne )*have|vil (?:også |gerne )*bede|ønsker|kræver|forlanger|forventer|beder)|giv"
    " mig|i skal|refunder",
}
_CHOICE = {
    "en": r"or|otherwise|alternatively|instead|if",
    "de": r"oder|alternativ|ansonsten|andernfalls|wahlweise|stattdessen|falls|wenn|sollte|bzw",
    "da": r"eller|alternativt|ellers|subsidiært|i stedet|hvis",
}
_MORE = {
    "en": r"and|also|plus|as well|in addition|on top|too",
    "de": r"und|auch|sowie|zusätzlich|außerdem|zudem|plus|obendrein",
    "da": r"og|også|samt|desuden|derudover|plus|oveni",
}
_ALSO = {
    "en": r"also|as well|too|on top|in addition|besides",
    "de": r"auch|zusätzlich|außerdem|zudem|obendrein",
    "da": r"også|desuden|derudover|oveni",
}
_JOINED = r"|[,;&+]"


# "The price and the cost of the repair" are one refund.
_COST_OF = re.compile(
    r"(?<!\w)(?:costs?|price|bill|fees?|kosten|preis|rechnung|gebühr|udgift(?:en|er|erne)?|pris(?:en)?|regning(?:en)?)"
    r" (?:of|for|für|der|des|til|af)(?: (?:the|a|my|die|den|das|eine|en|et|min))? $",
    re.IGNORECASE,
)
_COST = re.compile(r" (?:costs?|bill|invoice|fee|charge)(?!\w)", re.IGNORECASE)
_NEAR = 30  # code points before a remedy in which it may turn out to be a cost


def _words(patterns: dict[str, str], more: str = "") -> dict[str, re.Pattern[str]]:
    return {code: re.compile(rf"(?<!\w)(?:{words})(?!\w){more}", re.IGNORECASE) for code, words in patterns.items()}


_REMEDY = {
    code: Sought("|".join(rf"(?P<{name}>(?<!\w)(?:{words})(?!\w))" for name, words in named.items()))
    for code, named in _REMEDIES.items()
}
_ASK, _OR, _AND, _AGAIN = _words(_ASKS), _words(_CHOICE), _words(_MORE, _JOINED), _words(_ALSO)
# Whatever follows tells the story: "refund me, because the repair took a month".
_STORY = re.compile(
    r"(?<!\w)(?:because|since|although|after|when|which|that (?:was|were|had|has)|weil|da|obwohl|nachdem|als|die|der"
    r"|denn|fordi"
    r"|da|efter at|selv om|som|why|how|what|whether|warum|wieso|wie|was|hvorfor|hvordan|hvad)(?!\w)",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    code = piece.language
    if code not in _REMEDY or not _REMEDY[code].may_match(piece.reading.unquoted):
        return
    asked: list[tuple[str, int, int]] = []
    for sentence in piece.reading.unquoted.sentences:
        found = _asked(sentence.text, code)
        # A sentence of its own is another request where it says so, else the same one in other words.
        if found and (not asked or _AGAIN[code].search(sentence.text)):
            asked += [(remedy, sentence.start + start, sentence.start + end) for remedy, start, end in found]
    if len({remedy for remedy, _, _ in asked}) > 1:
        yield asked[0][1], asked[-1][2]


def _asked(sentence: str, code: str) -> list[tuple[str, int, int]]:
    """Remedies that one sentence asks for, joined by "and"; none where it leaves the choice."""
    ask = _ASK[code].search(sentence)
    if ask is None or _OR[code].search(sentence):
        return []
    story = _STORY.search(sentence, ask.end())
    found: list[tuple[str, int, int]] = []
    for match in _REMEDY[code].pattern.finditer(sentence, ask.start(), story.start() if story else len(sentence)):
        if _COST_OF.search(sentence, max(0, match.start() - _NEAR), match.start()) or _COST.match(
            sentence, match.end()
        ):
            continue
        if not found or _AND[code].search(sentence, found[-1][2], match.start()):
            found.append((str(match.lastgroup), match.start(), match.end()))
    return found


CHECK = text_check(
    "clarity.several_requests",
    _find,
    severity=Severity.ADVICE,
    message=N_("These are several requests at once."),
    why=N_("Whoever reads it grants the smallest, or has to ask which one you mean."),
    suggestion=N_("Ask for the one that matters most. You can name a second one in case that is not possible."),
    kinds=frozenset({Kind.COMPLAINT}),
    examples=Examples(
        good={
            "en": (
                "Please refund me or replace the kettle.",
                "I would like a refund and an apology.",
                "Please refund me, because the repair did not help and the replacement is late.",
                "Please refund the price and the repair costs.",
                "I would like to know why the repair and the replacement took so long.",
                "Please replace it. If that is not possible, I would accept a refund.",
            ),
            "de": (
                "Bitte erstatten Sie mir den Preis oder ersetzen Sie das Teil.",
                "Ich möchte eine Erstattung und eine Entschuldigung.",
                "Bitte erstatten Sie mir das Geld, weil die Reparatur nichts half und der Ersatz fehlt.",
                "Bitte erstatten Sie mir den Preis und die Kosten für die Reparatur.",
            ),
            "da": (
                "Jeg vil gerne have pengene tilbage eller have den ombyttet.",
                "Jeg ønsker pengene tilbage og en undskyldning.",
                "Jeg beder om refusion, fordi reparationen ikke hjalp, og erstatningen mangler.",
                "Jeg ønsker refusion af prisen og udgifterne til reparation.",
            ),
        },
        bad={
            "en": (
                "I want a ⟦refund and a replacement and compensation⟧ for my time.",
                "Please ⟦refund me, repair the kettle and give me a discount⟧.",
                "I would like a ⟦replacement. I also want a voucher⟧.",
            ),
            "de": (
                "Ich verlange ⟦Ersatz und eine Entschädigung⟧.",
                "Bitte ⟦erstatten Sie mir den Preis, reparieren Sie das Gerät und geben Sie mir einen Rabatt⟧.",
                "Ich möchte eine ⟦Erstattung. Außerdem möchte ich einen Gutschein⟧.",
            ),
            "da": (
                "Jeg vil gerne have ⟦pengene tilbage og en erstatning⟧.",
                "Jeg kræver ⟦refusion, reparation og rabat⟧.",
                "Jeg ønsker en ⟦reparation. Jeg vil også have et gavekort⟧.",
            ),
        },
    ),
)
