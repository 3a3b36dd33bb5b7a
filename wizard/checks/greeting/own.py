"""A greeting or a close among the customer's own words, which stand in the middle of a letter that has both."""

from collections.abc import Iterator

from wizard.checks.check import Draft, Examples, Hit, Piece, draft_check
from wizard.checks.greeting.phrases import Manner, Phrase, close, greeting
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_ITS_PLACE = ("salutation", "close.formula", "subject", "matter.subject_line", "signature")
_FIRST_LINES = 5


def _typed(draft: Draft) -> Iterator[tuple[Piece, Phrase | None, Phrase | None]]:
    """Texts with a greeting or a close; but a text that has both and is no part of a letter is a whole one."""
    for piece in draft.pieces:
        if piece.generated or piece.where.startswith(_ITS_PLACE):
            continue
        begin, end = greeting(piece.text, piece.language), close(piece.text, piece.language) or _name(draft, piece)
        if draft.letter or not (end and _greets(piece)):
            yield piece, begin, end


def _greets(piece: Piece) -> bool:
    """Does one of the first lines greet? A subject or an address may come before."""
    lines = piece.text.lstrip().splitlines()[:_FIRST_LINES]
    return any(greeting(f"{line}\n", piece.language) for line in lines)


def _name(draft: Draft, piece: Piece) -> Phrase | None:
    """The customer's name alone in the last line, as the letter signs with it."""
    text = piece.text.rstrip()
    last = text.rpartition("\n")[2]
    paragraphs = draft.composed.paragraphs if draft.composed else ()
    names = {one.text for paragraph in paragraphs for one in paragraph.sentences if one.key == "signature.name"}
    if last.strip() in names and len(last) < len(text):
        return Phrase(len(text) - len(last.lstrip()), len(text), Manner.FREE)
    return None


def _greetings(draft: Draft) -> Iterator[tuple[Piece, Hit]]:
    for piece, begin, _ in _typed(draft):
        if begin and piece.text[begin.end :].strip():
            yield piece, _without_greeting(piece.text, begin)


def _without_greeting(text: str, begin: Phrase) -> Hit:
    """Leaves what follows with a capital, as a sentence begins."""
    rest = text[begin.end :]
    word = rest.lstrip().split(maxsplit=1)[0]
    if not word[:1].islower():
        return Hit(begin.start, begin.end, ("",))
    end = begin.end + len(rest) - len(rest.lstrip()) + len(word)
    return Hit(begin.start, end, (word[:1].upper() + word[1:],))


def _closes(draft: Draft) -> Iterator[tuple[Piece, Hit]]:
    for piece, _, end in _typed(draft):
        if end:
            yield piece, Hit(end.start, end.end, ("",))


GREETING = draft_check(
    "greeting.own_greeting",
    _greetings,
    severity=Severity.ADVICE,
    message=N_("You greet here, and the letter greets already."),
    why=N_("Your words stand in the middle of the letter, where a second greeting would surprise."),
    suggestion=N_("Leave the greeting out."),
    examples=Examples(
        good={
            "en": (
                "Hello Fresh boxes arrived late.",
                "Dear me, what a mess that was.",
                "Hi-fi system broken since Monday.",
                "Hello Ms Holm,\n\nMy kettle leaks.\n\nKind regards\nAnna Smith",
            ),
            "de": (
                "Hallo-Wach-Tee fehlt in der Kiste.",
                "Liebe Kolleginnen von Ihnen halfen mir.",
                "Guten Tag,\n\nmein Wasserkocher tropft.\n\nFreundliche Grüße\nAnna Berg",
            ),
            "da": (
                "Hejsa-kortet virker ikke.",
                "Kære venner gav mig den i gave.",
                "Hej\n\nMin elkedel drypper.\n\nVenlig hilsen\nAnna Holm",
            ),
        },
        bad={
            "en": (
                "⟦Hi there,|⟧ My kettle leaks.",
                "⟦Hello, my|My⟧ kettle leaks.",
                "⟦Dear Sir or Madam,|⟧\nI bought a kettle.",
                "⟦Hello i|I⟧ bought a kettle.",
            ),
            "de": (
                "⟦Guten Tag,|⟧ Ihr Fahrer war nicht da.",
                "⟦Hallo, mein|Mein⟧ Wasserkocher tropft.",
                "⟦Sehr geehrte Damen und Herren,|⟧\n\nIhr Fahrer kam nicht.",
                "⟦Liebes Team,|⟧ Ihre Suppe war gut.",
            ),
            "da": (
                "⟦Hej,|⟧ Min elkedel drypper.",
                "⟦Kære kundeservice|⟧\nMin elkedel drypper.",
                "⟦Hej med jer, min|Min⟧ elkedel drypper.",
            ),
        },
    ),
)
CLOSE = draft_check(
    "greeting.own_close",
    _closes,
    severity=Severity.ADVICE,
    message=N_("You close here, and the letter closes and signs already."),
    why=N_("Your words stand in the middle of the letter. Behind a close, people stop reading."),
    suggestion=N_("Leave the close and the name out."),
    examples=Examples(
        good={
            "en": (
                "Thank you for your help.",
                "The clerk sends his regards to you.",
                "With regards to my order, it is late.",
                "Dear team,\nIt is late.\nKind regards\nAnna Smith",
            ),
            "de": (
                "Vielen Dank für Ihre Mühe.",
                "Der Fahrer lässt Grüße ausrichten.",
                "Mit freundlichen Grüßen endete Ihr Brief, aber ohne Antwort.",
            ),
            "da": (
                "Tak for hjælpen.",
                "Chaufføren bad mig hilse jer.",
                "Venlig hilsen stod der, men intet svar.",
            ),
        },
        bad={
            "en": (
                "My kettle leaks.\n\n⟦Kind regards,\nAnna Smith|⟧",
                "My kettle leaks. ⟦Thanks, Anna|⟧",
                "It is late. ⟦Yours sincerely|⟧",
                "It is late.\n⟦Best wishes Anna|⟧",
            ),
            "de": (
                "Er tropft.\n\n⟦Mit freundlichen Grüßen\nAnna Berg|⟧",
                "Er tropft. ⟦Viele Grüße, Anna|⟧",
                "Er tropft.\n⟦Vielen Dank\nAnna Berg|⟧",
            ),
            "da": (
                "Den drypper.\n\n⟦Venlig hilsen\nAnna Holm|⟧",
                "Den drypper. ⟦Mvh. Anna|⟧",
                "Den drypper.\n⟦På forhånd tak\nAnna Holm|⟧",
            ),
        },
    ),
)
