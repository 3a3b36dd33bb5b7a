"""What is likely to be a secret, by weights learnt from many messages: people tell secrets in more ways than anybody
lists.

The other checks know how a secret is told, and are sure. This one weighs all that is seen of a word or number. What
another check has found too is that check's.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from wizard.checks.check import Check, Examples, Hit, Piece, Span, text_check
from wizard.checks.secrets.around import DOUBTED, PICTURE, Candidate, Sure, candidates
from wizard.checks.secrets.card_photo import clause_around, is_not_sent
from wizard.checks.secrets.cues import cues
from wizard.checks.secrets.hidden import through_what_hides
from wizard.checks.secrets.looks import digits_of
from wizard.checks.secrets.names import Name, Names, names_in
from wizard.checks.secrets.spoken import VEIL
from wizard.checks.secrets.sure import SURE
from wizard.checks.secrets.tokens import Kind, Token
from wizard.checks.secrets.told import in_a_number_field, is_of_an_order
from wizard.checks.weighing import ANY_LANGUAGE, weights
from wizard.domain.findings import Finding, Severity
from wizard.domain.language import N_

# Log-odds from which on it is said, by what it is made of.
_LIKELY: Mapping[str, float] = {
    Kind.WORD: 0.0,
    Kind.ODD: 0.25,
    Kind.MIXED: 0.25,
    Kind.NUMBER: 0.25,
    PICTURE: -0.5,
}
# What a word has to weigh more where the text speaks of nothing that has secrets: "MeinVertrag24" names a product.
_UNSPOKEN = 3.0
_ALONE = 2.0  # and again where it is the whole text: a field that holds "DreamWeaver2000" holds a product
_LETTERS_OF_A_BANK = 2
_LONGEST_CODE = 8  # digits; more are the number of a card, an account or a person
_OF_A_PICTURE = frozenset({"photo", "card", "passport", "identity", "sent"})
_SMALL_WORDS = re.compile(r"(?:[^\S\n]\w{1,6}){0,4}[^\S\n]")  # between two words of one finding
# A colon or "is", and of a number in many groups those in front.
_AT_ONCE = re.compile(
    rf"[\s:=#.{VEIL}]{{0,3}}(?:(?:is|was|ist|war|lautet|er|var)[\s:{VEIL}]{{1,3}})?[A-Z\d\s{VEIL}./–-]{{0,60}}"
)
Found = tuple[Token, ...]  # tokens beside each other
Weighed = tuple[Candidate, float]


def sure_of(piece: Piece) -> tuple[Sure, ...]:
    """What the rules find in it."""
    found = ((check.id, span) for check in SURE if check.find for span in check.find(piece))
    return tuple(Sure(*span, rule) for rule, span in found if not isinstance(span, Hit))


def weighed(piece: Piece) -> tuple[Weighed, ...]:
    """What may be a secret in it, with its log-odds. What our own sentences take up from a field was weighed there,
    where it says what the number is."""
    if piece.generated or in_a_number_field(piece):
        return ()
    learnt = weights("secrets", ANY_LANGUAGE)
    return tuple((one, learnt.log_odds(one.features)) for one in candidates(piece, piece.once(sure_of)))


def is_doubted(finding: Finding, piece: Piece) -> bool:
    """Whether the weights speak against what a rule has found: in "the password is the trouble", nothing is told."""
    if finding.id not in DOUBTED:
        return False
    odds = [
        odds for one, odds in piece.once(weighed) if one.token.start < finding.end and finding.start < one.token.end
    ]
    return bool(odds) and max(odds) <= DOUBTED[finding.id]


def _found(piece: Piece) -> tuple[Found, ...]:
    names = names_in(piece)
    likely = (one.token for one, odds in piece.once(weighed) if _is_likely(names, one, odds))
    return tuple(_together(names.text, likely))


def _is_likely(names: Names, one: Candidate, odds: float) -> bool:
    unspoken = one.sort != Kind.NUMBER and f"{one.sort}|no secrets" in one.features
    alone = unspoken and names.text.strip() == one.token.text
    if odds <= _LIKELY[one.sort] + (_UNSPOKEN if unspoken else 0) + (_ALONE if alone else 0):
        return False
    if _of_markup(names.text, one.token):
        return False
    if one.sort == PICTURE and is_not_sent(clause_around(names.text, (one.token.start, one.token.end))):
        return False
    return not (_is_a_number(one.token) and _is_said_to_be_harmless(names, one.token))


def _of_markup(text: str, token: Token) -> bool:
    """Whether it is a piece of a page's source, as people paste it: no password begins "<", "&" or "href=//", and none
    goes on as a script does: "javascript:/*", "onclick=alert(1)"."""
    if text[: token.start].endswith(("<", "</", "&")) or "=//" in token.text:
        return True
    behind = text[token.end : token.end + 2]
    return behind == ":/" or (behind.startswith("(") and "=" in token.text)


def _is_a_number(token: Token) -> bool:
    return token.kind is Kind.NUMBER or (token.kind is Kind.MIXED and token.text.upper() == token.text)


def _is_said_to_be_harmless(names: Names, number: Token) -> bool:
    """ "My order number is CE 442": no look of a number weighs more than its name."""
    for name in names.before(number.end):
        if name.start >= number.start or _is_part_of_a_number(names.text, name):
            continue
        beside = min(name.end, number.start)  # a name may reach into what follows: the NO of "Fakturanr. NO385"
        return is_of_an_order(names, name) and bool(_AT_ONCE.fullmatch(names.text, beside, number.start))
    return False


def _is_part_of_a_number(text: str, name: Name) -> bool:
    """Whether what seems to be a name is none: the AC of "IE83A AC D0010"."""
    before, written = text[name.start - 1 : name.start], text[name.start : name.end]
    return before.isalnum() or before == VEIL or (len(written) <= _LETTERS_OF_A_BANK and written.isupper())


def _together(text: str, likely: Iterator[Token]) -> Iterator[Found]:
    """Words of one finding as one: "seven herons on a wet roof", "photo of both sides of my card"."""
    row: list[Token] = []
    for token in likely:
        if row and not _goes_on(text, row[-1], token):
            yield tuple(row)
            row = []
        row.append(token)
    if row:
        yield tuple(row)


def _goes_on(text: str, one: Token, other: Token) -> bool:
    return (
        one.kind is other.kind is Kind.WORD
        and _sort(one) == _sort(other)
        and _SMALL_WORDS.fullmatch(text, one.end, other.start) is not None
    )


def _sort(token: Token) -> str:
    """What a finding of it is called."""
    if token.kind is Kind.WORD and not _OF_A_PICTURE.isdisjoint(cues(token.plain)):
        return "picture"
    if _is_a_number(token):
        return "code" if len(digits_of(token.text)) <= _LONGEST_CODE else "number"
    return "word"


def _find(sort: str) -> Callable[[Piece], Iterator[Span]]:
    def find(piece: Piece) -> Iterator[Span]:
        yield from ((found[0].start, found[-1].end) for found in piece.once(_found) if _sort(found[0]) == sort)

    return through_what_hides(find)


WORD = text_check(
    "secrets.likely_password",
    _find("word"),
    severity=Severity.STOP,
    message=N_("This could be a password, or an answer that opens your account."),
    why=N_("Others may be able to read an e-mail on its way. No honest company asks for a password in a letter."),
    suggestion=N_("Take it out. If you have used it somewhere already, change it there."),
    examples=Examples(
        good={
            "en": (
                "I cannot log in since I updated to iOS17, and the error E4021-b comes up.",
                "The password page at login.example.com/reset does not open.",
                "My password is refused, and my order DE2026-ab47 is not shown either.",
            ),
            "de": (
                "Das Passwort geht nicht, seit Windows11 installiert ist.",
                "Nach der Anmeldung sehe ich nur die Bestellung ab-2026-47x.",
                "Im WLAN lädt die 4K-Serie nicht, mit dem 128GB-Gerät aber schon.",
            ),
            "da": (
                "Jeg kan ikke logge ind, efter at jeg har fået Windows11.",
                "Adgangskoden virker ikke på min 128gb-telefon.",
                "Efter login vises kun ordre ab-2026-47x.",
            ),
        },
        bad={
            "en": (
                "I reset it from ⟦Sunflower12⟧ to ⟦Sunflower13⟧, and now no password works.",
                "We share one login for everything. It says ⟦Hearthstone.88⟧ on the note in the kitchen.",
                "On the wifi card stands ⟦q7dH-92mx-TTpe⟧, for your engineer.",
                "My telephone password (⟦Lighthouse⟧) was refused.",
                "My old password ⟦blackbird⟧ no longer works.",
                "I always use the word ⟦Buttercup⟧ as my password.",
                "I changed my password to ⟦tangerine⟧ yesterday.",
                "The card says network Bay_Guest, key ⟦c0ckle-shell⟧.",
                "ID: ⟦fern-lea-9⟧ / PW: ⟦hobnob77⟧",
            ),
            "de": (
                "Ich kam mit dem Passwort nicht weiter und nahm deshalb ⟦Igel!2025⟧ wie beim letzten Mal.",
                "Zugang zur App steht auf dem Zettel, ⟦sonne!sonne⟧ glaube ich.",
                "Für das WLAN im Ferienhaus tippt man ⟦edelweiss-4gast7⟧ ein.",
                "Als Passwort habe ich ⟦mandarine⟧ gewählt.",
                "Mein altes Paßwort ⟦rosenrot⟧ gilt nicht mehr.",
                "Früher war mein Passwort ⟦Klee⟧, jetzt ist es ein anderes.",
                "Kennung ⟦praxis-ulm⟧, Kennwort ⟦Spritze12⟧.",
            ),
            "da": (
                "Hverken ⟦Blishøne8⟧ eller ⟦Blishøne9⟧ blev godtaget som adgangskode.",
                "Vores wifi-seddel siger ⟦q7dH-92mx⟧, hvis montøren skal bruge det.",
                "Kodeordet skiftede jeg for nylig, ⟦rosenbusk1946⟧ virker altså ikke mere.",
                "Jeg har altid brugt ordet ⟦Lillebror⟧ som adgangskode.",
                "Jeg gav jeres medarbejder min adgangskode (⟦stikkelsbær⟧).",
            ),
        },
    ),
)

CODE = text_check(
    "secrets.likely_code",
    _find("code"),
    severity=Severity.STOP,
    message=N_("This could be a PIN, or the code of a door or a login."),
    why=N_("Whoever gets it can open what it opens. No company needs it in a letter."),
    suggestion=N_("Take it out. If it is for a visit at your home, tell it to the person who comes, on the day."),
    examples=Examples(
        good={
            "en": (
                "The alarm went off at 0619, and order 4711 came at 10:30.",
                "The pin badge no. 2759 arrived bent.",
                "I have had this keypad since 2019 and paid 1499 pounds for it.",
            ),
            "de": (
                "Die Alarmanlage piept seit 2021, Rechnung 471108.",
                "Ein Pin am Stecker ist verbogen, Bauteil 4071.",
                "Der Tresor kostete 1299 Euro, Artikel 55012.",
            ),
            "da": (
                "Alarmen gik i gang kl. 0619, og ordren 471108 er ikke kommet.",
                "Kodelåsen har ikke virket siden 2021.",
                "Nøgleboksen kostede 1299 kr., varenummer 55012.",
            ),
        },
        bad={
            "en": (
                "There is a key safe by the gate, turn the dials to ⟦2759⟧ and the key is inside.",
                "The smart lock still opens with ⟦90 16 44⟧ for anybody.",
                "The screen lock used to be ⟦603318⟧, and now it refuses that.",
                "On the back of my card it says ⟦737⟧.",
            ),
            "de": (
                "Unsere Alarmanlage wird mit ⟦773120⟧ ausgeschaltet.",
                "Zum Entsperren des Tablets bitte ⟦147258⟧ tippen.",
                "Die Putzfrau kommt am Tastenfeld mit der ⟦9274⟧ herein.",
                "Die Kartenprüfziffer, bei mir ⟦415⟧, wird abgelehnt.",
                "Hinten auf meiner Visa steht ⟦737⟧.",
            ),
            "da": (
                "Nøgleboksen åbnes med ⟦2759⟧, så tag bare nøglen.",
                "Vores alarm slås fra med ⟦77310⟧.",
                "Dørtelefonen åbner med ⟦4482⟧ efterfulgt af firkant.",
                "Der står ⟦737⟧ bag på kortet.",
                "Når jeg skriver ⟦123⟧ i cvc, sker der ikke noget.",
            ),
        },
    ),
)

NUMBER = text_check(
    "secrets.likely_number",
    _find("number"),
    severity=Severity.STOP,
    message=N_("This could be the number of your card, your account or your papers."),
    why=N_("In the wrong hands, it can be used to take money in your name. Companies refund you the way you paid."),
    suggestion=N_("Take it out, and give your order number or customer number instead."),
    examples=Examples(
        good={
            "en": (
                "Your meter reading for 2210 4471 9034 is wrong, I read 18 204.",
                "The parcel 3301 9945 2218 went to a neighbour.",
                "Please call me on 0161 496 0822 before noon.",
            ),
            "de": (
                "Der Zähler 2210 4471 9034 zeigt 18 204 kWh.",
                "Das Paket 3301 9945 2218 ging an einen Nachbarn.",
                "Sie erreichen mich unter 0161 4960822 ab neun Uhr.",
            ),
            "da": (
                "Måleren 2210 4471 9034 viser 18 204 kWh.",
                "Pakken 3301 9945 2218 gik til en nabo.",
                "Ring gerne til mig på 31 47 22 90 efter klokken ni.",
            ),
        },
        bad={
            "en": (
                "At the bank I am known by ⟦4471 902 218 33⟧, so pay it there.",
                "The tax people write to me under ⟦106 098 752 36⟧.",
                "I used the travel document ⟦9920417733⟧ at check-in.",
                "You need our passport details, so here is mine: ⟦107185703⟧",
            ),
            "de": (
                "Meine Bank führt mich unter ⟦4471 902 218 33⟧, zahlen Sie bitte dorthin.",
                "Beim Finanzamt laufe ich unter ⟦106 098 752 36⟧.",
                "Am Schalter gab ich das Reisedokument ⟦9920417733⟧ an.",
            ),
            "da": (
                "Min bank kender mig under ⟦4471 902 218 33⟧, så sæt pengene ind der.",
                "Hos skattevæsenet står jeg under ⟦106 098 752 36⟧.",
                "Ved skranken brugte jeg rejsedokumentet ⟦9920417733⟧.",
            ),
        },
    ),
)

PICTURES = text_check(
    "secrets.likely_picture",
    _find("picture"),
    severity=Severity.STOP,
    message=N_("You may be announcing a picture of a card or of an identity paper."),
    why=N_("Whoever gets the letter forwarded gets the picture too, and can pay or act in your name with it."),
    suggestion=N_(
        "Send none. If they must see a paper, they can name a safe way, and you can cover what they need not see."
    ),
    examples=Examples(
        good={
            "en": (
                "Your driver took a picture of the damaged card box.",
                "The passport photos that I ordered came out green.",
                "A photo of the birthday cards on your page shows ten of them.",
            ),
            "de": (
                "Ihr Fahrer hat ein Bild vom nassen Karton mit den Karten gemacht.",
                "Die bestellten Passbilder sind grün geworden.",
                "Auf dem Foto der Geburtstagskarten sind zehn zu sehen.",
            ),
            "da": (
                "Jeres chauffør tog et billede af den våde kasse med kort.",
                "De pasfotos, jeg bestilte, er blevet grønne.",
                "Fotoet af fødselsdagskortene på jeres side viser ti af dem.",
            ),
        },
        bad={
            "en": (
                "Attached you find my debit card as a ⟦picture⟧.",
                "See my driving licence as a ⟦photo⟧ in the attached file.",
                "You will find our family's passports as ⟦scans⟧ in the attached file.",
            ),
            "de": (
                "Wie gewünscht liegt die Vorderseite meiner Bankkarte als ⟦Bild⟧ bei.",
                "Im Anhang sehen Sie meinen Führerschein als ⟦Foto⟧.",
                "Die Reisepässe der Familie finden Sie als ⟦Scans⟧ im Anhang.",
            ),
            "da": (
                "Vedhæftet finder I mit betalingskort som ⟦billede⟧.",
                "I vedhæftningen ser I mit kørekort som ⟦foto⟧.",
                "Familiens pas finder I som ⟦scanninger⟧ i den vedhæftede fil.",
            ),
        },
    ),
)

LIKELY: tuple[Check, ...] = (WORD, CODE, NUMBER, PICTURES)
