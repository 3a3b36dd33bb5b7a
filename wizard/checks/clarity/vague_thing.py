""" "My product" (W7): what it is has to be said once, by its name."""

import re
from collections.abc import Iterator

from wizard.checks.check import Draft, Examples, Piece, Span, draft_check
from wizard.checks.prose import sentences
from wizard.domain.findings import Severity
from wizard.domain.language import N_
from wizard.domain.letter import Kind

_STATE = {
    "en": r"is(?! that)|was|has|had|does|doesn['’]t|did|didn['’]t|won['’]t|isn['’]t|stopped|broke|fell|arrived|came"
    r"|never|leaks|smells"
    r"|(?:that |which )?i (?:\w+ )?(?:bought|ordered|got|received)",
    "de": r"ist|war|hat|hatte|funktioniert|geht|ging|kam|wurde|läuft|tut|macht|stinkt|tropft|fiel",
    "da": r"er|var|har|havde|virker|virkede|fungerer|kom|gik|blev|dur|lugter|drypper",
}
_VAGUE = {
    "en": r"(?:my|your) (?:(?:faulty|broken|defective|new) )?(?:product|item|article|device|appliance|gadget|thing)"
    r"|(?:the|this|that) (?:(?:faulty|broken|defective|new|whole) )?(?:product|item|article|device|appliance|gadget"
    r"|thing)"
    rf"(?= (?:{_STATE['en']})\b)"
    r"|(?<=bought )(?:an? (?:product|item|article|device)|something)|(?<=ordered )(?:an? (?:product|item|article)"
    r"|something)",
    "de": r"mein(?:e[mn]?)? (?:(?:defekte|kaputte|bestellte|gekaufte|neue)[snr]?"
    " )?(?:produkt|gerät|ding|artikel|ware)s?"
    r"|(?:das|dieses) (?:(?:defekte|kaputte|bestellte|gekaufte|neue) )?(?:produkt|gerät|ding|dings|teil)"
    rf"(?= (?:{_STATE['de']})\b)"
    rf"|(?:der|dieser) (?:(?:bestellte|gekaufte|neue) )?artikel(?= (?:{_STATE['de']})\b)"
    rf"|(?:die|diese) (?:(?:bestellte|gekaufte) )?ware(?= (?:{_STATE['de']})\b)"
    r"|(?:ein produkt|einen artikel|ein gerät|etwas)(?= (?:(?:bei|von) (?:ihnen|euch) )?(?:gekauft|bestellt)\b)",
    "da": r"mi(?:t|n) (?:(?:defekte|ødelagte|nye|bestilte|købte) )?(?:produkt|apparat|vare|ting|tingest|dims)"
    rf"|(?:produktet|apparatet|dimsen|tingesten|varen|tingen)(?= (?:{_STATE['da']})\b)"
    r"|(?<=købt )(?:en vare|et produkt|noget)(?= (?:hos|af|fra|i|på) )"
    r"|(?<=købte )(?:en vare|et produkt|noget)(?= (?:hos|af|fra|i|på) )"
    r"|(?<=bestilt )(?:en vare|et produkt|noget)(?= (?:hos|af|fra|i|på) )"
    r"|(?<=bestilte )(?:en vare|et produkt|noget)(?= (?:hos|af|fra|i|på) )",
}
# What makes it something else, or leads to a name.
_NOT_ALONE = {
    "en": "number|page|description|code|range|manager|named|called|name",
    "de": "mit der (?:artikel)?nummer|namens",
    "da": "med navnet|ved navn|med (?:vare)?nummer",
}
_PATTERNS = {
    language: re.compile(rf"(?<!\w)(?:{vague})(?![\w/-])(?! (?:{_NOT_ALONE[language]})\b)", re.IGNORECASE)
    for language, vague in _VAGUE.items()
}
_MODEL = re.compile(r"(?<!\w)(?=\w{0,12}\d)(?=\w{0,12}[A-Z])\w{3,20}(?!\w)")
_NAME_FOLLOWS = re.compile(r"\s[\"“„»'(]?(?:[A-ZÄÖÜÆØÅ]\w|\d)")


def _look(draft: Draft) -> Iterator[tuple[Piece, Span]]:
    """The first mention alone, where it opens the story: what came before may have named the thing."""
    letter = draft.letter
    if letter and (letter.matter.product.strip() or letter.topic.strip()):
        return
    for piece in draft.pieces:
        pattern = _PATTERNS.get(piece.language)
        if pattern is None or piece.generated:
            continue
        first = next(sentences(piece.reading.unquoted.text), None)
        match = pattern.search(first.text) if first else None
        if first and match and not _is_named(first.text, match):
            yield piece, (first.start + match.start(), first.start + match.end())
            return


def _is_named(text: str, vague: re.Match[str]) -> bool:
    """ "The product Aqua 2"; or a model stands somewhere in the sentence."""
    return _NAME_FOLLOWS.match(text, vague.end()) is not None or _MODEL.search(text) is not None


CHECK = draft_check(
    "clarity.vague_thing",
    _look,
    severity=Severity.HINT,
    message=N_("This does not say which product."),
    why=N_("They sell many things. The name, as on the order or the box, leads to yours at once."),
    suggestion=N_("Name it once, with its model if it has one."),
    kinds=frozenset(Kind) - {Kind.COMPLIMENT},
    examples=Examples(
        good={
            "en": (
                "My Aqua 2 kettle leaks. The item is three weeks old.",
                "The product Aqua 2 leaks.",
                "The thing is that nobody answers.",
                "The article is AB12 3704, size 40.",
                "The product page says that it is waterproof.",
            ),
            "de": (
                "Mein Wasserkocher tropft. Das Gerät ist drei Wochen alt.",
                "Das Gerät Aqua 2 tropft.",
                "Die Sache ist erledigt, wenn Sie antworten.",
            ),
            "da": (
                "Min elkedel drypper. Produktet er tre uger gammelt.",
                "Produktet Aqua 2 drypper.",
                "Sagen er, at ingen svarer.",
            ),
        },
        bad={
            "en": (
                "⟦My product⟧ does not work.",
                "⟦The thing⟧ I bought from you is broken.",
                "I ordered ⟦an item⟧ from you.",
            ),
            "de": (
                "⟦Mein Produkt⟧ funktioniert nicht.",
                "⟦Das Ding⟧ ist kaputt.",
                "Ich habe bei Ihnen ⟦einen Artikel⟧ bestellt.",
            ),
            "da": (
                "⟦Mit produkt⟧ virker ikke.",
                "⟦Varen⟧ er gået i stykker.",
                "Jeg har købt ⟦en vare⟧ hos jer.",
            ),
        },
    ),
)
