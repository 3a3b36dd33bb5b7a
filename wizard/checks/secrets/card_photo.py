"""Announced photos of cards and papers: who gets the letter forwarded gets them too."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.told import sentence_around
from wizard.checks.sought import AnySought, Sought
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_PICTURE = (
    r"(?:photo(?:s|graph|graphs|copy|copies)?|pic(?:s|ture|tures)?|image|images|scan|scans|scanned copy"
    r"|cop(?:y|ies)|screenshots?|snapshot|selfie"
    r"|fotos?|bilde?r?|bildern|scans?|kopien?|fotokopien?|ablichtung|aufnahmen?|ausweiskopie|handyfotos?|abfotografiert"
    r"|billede[rt]?(?:ne)?|fotografi(?:er)?|fotoet|skanning(?:er)?|(?:ind)?scanning(?:er)?|kopier|fotokopi"
    r"|skærmbilleder?|kopi)"
)
_PAPER = (
    r"(?:(?:credit|debit|bank|payment|visa|master|amex|id|identity|national id|residence|health|insurance"
    r"|social security)[ -]?cards?|visa(?:card)?|mastercard|dankort(?:et)?|american express|passports?"
    r"|(?:residence|work) permits?|visa-card"
    r"|driv(?:ing|er['’]?s?) licen[cs]es?|my id|my cards?|my licen[cs]e|birth certificate"
    r"|(?:kredit|giro|bank|ec-?|debit|geld|visa|gesundheits|kranken(?:versicherungs|kassen)?|versicherten"
    r"|id-)[ -]?karten?|girocard|personalausweis(?:es)?|perso|ausweis(?:es)?|reisepass(?:es)?|(?:meinem"
    r"|meines|meiner|dem|den) pass(?:es)?|führerscheins?|aufenthalts(?:titels?|karte)|visa-karte|(?:meiner|meine)"
    r" karten?|geburtsurkunde"
    r"|(?:kredit|betalings|hæve|bank|visa|debet|debit|id-?|sundheds|opholds|legitimations"
    r"|sygesikrings)[ -]?kort(?:et)?|sygesikringsbevis(?:et)?"
    r"|kørekort(?:et)?|(?:mit|mine|vores) (?:gule )?kort|(?:mit|mine"
    r"|vores|passet|gult) (?:pas|id|sygesikringskort|sygesikringsbevis)|(?:mit )?pas(?:set)?\b)"
)
# A card without more words is one to pay with only where it is shown from both sides or sent.
_SOME_CARD = r"(?:(?:the|both|der|die|beider) (?:cards?|karten?)|kortet|(?:the )?card|karte|kort)"
_NO_PAPER = (
    r"(?![\w-]|\s(?:reader|machine|terminal|holder|cover|case|slot|bill|statement|receipt|slip|logo|that came"
    r"|leser|lesegerät|hülle|abrechnung|læser|etui|regning|kvittering)\b)"
)
_OF = (
    r"(?:\s{1,2}(?:of|from|both|sides|the|my|our|front|and|back|showing|with|a|an|valid|new|old|own"
    r"|his|her|their|hustrus|mors|fars|husband's|wife's|son's|daughter's|partner's"
    r"|von|vom|meines?|meiner|meinem|meinen|des|der|dem|vorder-?|rückseite|vorderseite|vorne|vorn|hinten"
    r"|und|beiden|beide|seiten|gültigen|neuen|alten|unserer|unseres|ehemannes|frau"
    r"|af|fra|for-|på|mit|min|mine|begge|sider|forside|bagside|forsiden|bagsiden|for|og|bag|det|vores"
    r"|gyldige|nye|gamle|gule|hans|hendes|to|zu|zum|ihres|til|mands|kones|i|in|,|\+|&|side|sides)){0,9}"
)
_ANNOUNCED = (
    rf"{_PICTURE}{_OF}\s{{1,2}}(?:{_PAPER}|(?P<some>{_SOME_CARD})){_NO_PAPER}",
    rf"(?P<compound>{_PAPER})\s{{1,2}}(?:photos?|pictures?|pics?|scans?|copy|copies|images?|foto|kopie|bild|billede"
    rf"|kopi)(?![\w-])",
    # Without a picture in words: "my passport is attached".
    rf"(?:my|our|mein(?:en|e)?|mit|mine)\s(?:{_PAPER}|pass|pas|id|karte"
    rf"|kort)\s(?:\S{{1,15}}\s){{0,4}}(?:attached|enclosed|below|angehängt|beigefügt|im anhang|anbei"
    rf"|vedhæftet|vedlagt)(?!\w)",
    # A "Passfoto" is a picture of a person.
    r"(?:(?:kreditkarten|ausweis|führerschein|karten|personalausweis|perso|kørekort|kort"
    r"|dankort)-?(?:foto|bild|billede)"
    r"|(?:kreditkarten|ausweis|pass|führerschein|karten|personalausweis|reisepass|perso|pas|kørekort|kort|dankort)-?"
    r"(?:kopie?|scan))(?:s|r|er|n)?(?!\w)",
    rf"(?:vedhæftet|vedlagt|angehängt|attach(?:ed|ing)?|send(?:ing)? you|mail(?:ing)? you|enclos(?:ed?|ing)"
    rf"|upload(?:ed|ing)?|hänge|schicke|sende"
    rf"|füge|vedhæfter|vedlægger|sender)"
    rf"\s(?:\S{{1,15}}\s){{0,3}}(?:my|our|meinen?|unseren?|mit|mine|vores)\s(?:{_PAPER}|pass|pas){_NO_PAPER}",
    rf"(?P<taken>(?:photographed|scanned|fotografiert|abfotografiert|eingescannt|fotograferet|scannet"
    rf"|skannet)\s(?:\S{{1,15}}\s){{0,3}}{_PAPER}(?![\w-])"
    rf"|{_PAPER}\s(?:\S{{1,15}}\s){{0,6}}(?:photographed|scanned|fotografiert|abfotografiert|eingescannt"
    rf"|fotograferet|scannet|skannet)(?!\w))",
)
_ANY_ANNOUNCED = AnySought(Sought(rf"(?<![\w-])(?:{announced})") for announced in _ANNOUNCED)
# Not sent: refused, asked for, lost, or another's.
_NOT_SENT = re.compile(
    r"\b(?:not|n['’]t|cannot|never|refuse|refused|no|nobody|niemand\w*|without|instead of|why"
    r"|do i (?:really )?(?:need|have)|do you (?:really )?(?:need"
    r"|want|require)|should i|must i|asks?|asked|asking|demands?|demanded|want(?:s|ed)? (?:a|me|my)"
    r"|require[sd]?|requests?|requested|insists?|whether|delete|deleted|uncomfortable|rather not"
    r"|if you need|on request|illegal|unsafe|safe to|who|received|leaked|necessary|needed|reluctant"
    r"|delet\w+|stop|remove|destroy\w*|was taken|were taken|keep|kept|storing|stored|store"
    r"|nicht|kein\w{0,3}|nie|niemals|ohne|warum|wieso|weshalb|wozu|verlang\w*|forder\w*|gefordert|weigere"
    r"|fragen sie|brauchen sie|benötigen sie|muss ich|soll ich|sollte ich|wollen sie|wollten sie"
    r"|will ihr\w*|möchten sie|statt|anstatt|ungern|lösch\w*|gelöscht|auf wunsch|bestehen|ob ich"
    r"|unzulässig|vernicht\w*|angefordert|gespeichert|speicher\w*|erlaubt|notwendig|nötig"
    r"|ikke|aldrig|ingen|uden|hvorfor|kræver?|krævet|krævede|beder|bad|bedt|forlang\w*|skal jeg|vil i have"
    r"|ønsker i|nægter|slet|slette|slettet|i stedet for|hvis i|om jeg|nødvendig\w*|lovligt|behøver|spørger"
    r"|gemmer|gemt|destruer\w*|blev taget|opbevarer?)\b",
    re.IGNORECASE,
)
_SENT_ANYHOW = re.compile(
    r"\b(?:as (?:you )?(?:requested|asked|required|demanded)|as requested|attach(?:ed|ing|ment)?|enclos\w+"
    r"|here(?:'s| is| are)|i(?:'m| am) sending|i(?:'ve| have) (?:uploaded|put in|included)|i include"
    r"|i(?:'ll| will) send|sent you|i have sent|i(?:'ve)? sent"
    r"|i took|you(?:'ll| will) find|please find"
    r"|find (?:enclosed|attached)|anbei|beigefügt|angehängt|im anhang|hänge|füge|schicke ich|sende ich"
    r"|lege ich|schick ich|ich (?:schick|leg|füg|häng|send)\w*"
    r"|wie (?:gewünscht|verlangt|gefordert|angefordert)|vedhæft\w*|vedlagt"
    r"|lagt ved|med her|ligger (?:i|ved)|vedlægger|her er|sender jeg"
    r"|jeg sender|som (?:ønsket|aftalt|i bad om|krævet))\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:not|n['’]t|never|refuse|nicht|kein\w{0,3}|niemals|nie|ikke|aldrig|ingen|nægter|without|ohne"
    r"|uden|weigere|niemand\w*|nobody|no one|no-one|on request|auf wunsch|instead of)\b",
    re.IGNORECASE,
)
# These deny what stands in their own clause: "Damit es keine Zweifel gibt, lege ich ein Foto von meiner Karte bei."
_DENIED = re.compile(
    r"\b(?:not|n['’]t|cannot|no|never|nicht|kein\w{0,3}|nie|niemals|ohne|ikke|aldrig|ingen|uden|without|nobody|niemand\w*)\b",
    re.IGNORECASE,
)
_CLAUSE_BEGINS = re.compile(r",\s|;\s|:\s")
_REASON_FOLLOWS = re.compile(r"\s(?:because|weil|denn|fordi|for jeg|since)\s", re.IGNORECASE)


_BOTH_SIDES = re.compile(
    r"\b(?:front|both sides|back of|vorder|vorn|rückseite|beide[nr]? seiten|forside\w*|bagside\w*|begge sider)",
    re.IGNORECASE,
)
# Who photographs a card and says so to the company has sent it; who scans a passport at a gate has not.
_FOR_YOU = re.compile(
    r"\b(?:for you|to you|für sie|ihnen|til jer|til dig|jer|so that you|damit sie|så i|in case|falls|hvis|sent"
    r"|send|sending|mail\w*|geschickt"
    r"|schick\w*|sende\w*|sendt|upload\w*|hochgeladen|lagt op|see below|siehe|se herunder|front|both sides"
    r"|vorder\w*|beide\w*"
    r"|forside\w*|begge sider|as proof|als nachweis|als beweis|som (?:bevis|dokumentation)"
    r"|identity|identität|identitet)\b",
    re.IGNORECASE,
)


def _find(piece: Piece) -> Iterator[Span]:
    for match in _ANY_ANNOUNCED.finditer(piece.reading):
        if _is_announced(match, clause_around(piece.text, match.span())):
            yield match.span()


def clause_around(text: str, span: Span) -> str:
    """The sentence around a span, without what is denied in the clauses ahead and in the reasons given."""
    sentence, announced = sentence_around(text, span), text[slice(*span)]
    at = sentence.find(announced)
    first = max((begin.start() for begin in _CLAUSE_BEGINS.finditer(sentence, 0, max(0, at))), default=0)
    reason = _REASON_FOLLOWS.search(sentence, at + len(announced))
    last = reason.start() if reason else len(sentence)
    return _DENIED.sub(" ", sentence[:first]) + sentence[first:last] + _DENIED.sub(" ", sentence[last:])


def is_not_sent(sentence: str) -> bool:
    """Whether a picture that it speaks of is refused, asked for or to be deleted."""
    if not _NOT_SENT.search(sentence):
        return False
    return not _SENT_ANYHOW.search(sentence) or _REFUSED.search(sentence) is not None


def _is_announced(match: re.Match[str], sentence: str) -> bool:
    said = match.groupdict()
    if _NOT_SENT.search(sentence):
        return not is_not_sent(sentence)
    if said.get("some"):
        return bool(_BOTH_SIDES.search(sentence))
    if said.get("taken"):
        return bool(_SENT_ANYHOW.search(sentence) or _FOR_YOU.search(sentence))
    return not said.get("compound") or bool(_SENT_ANYHOW.search(sentence))


CHECK = text_check(
    "secrets.card_photo",
    _find,
    severity=Severity.STOP,
    message=N_("You announce a picture of a card or of an identity paper."),
    why=N_("Whoever gets the letter forwarded gets the picture too, and can pay or act in your name with it."),
    suggestion=N_(
        "Send none. If they must see a paper, they can name a safe way, and you can cover what they need not see."
    ),
    examples=Examples(
        good={
            "en": (
                "I can send a photo of the damaged card reader.",
                "I scanned my passport at the gate and the light stayed red.",
                "Why do you need a copy of my passport?",
                "I will not send a picture of my credit card.",
                "There is a picture of the gift card on your page.",
            ),
            "de": (
                "Fotos vom defekten Kartenleser schicke ich gern.",
                "Ein Foto der Kreditkarte sende ich grundsätzlich niemandem.",
                "Wozu brauchen Sie eine Kopie meines Ausweises?",
                "Ein Foto meiner Kreditkarte schicke ich Ihnen nicht.",
            ),
            "da": (
                "Jeg sender gerne billeder af den ødelagte kortlæser.",
                "Hvorfor skal I have en kopi af mit pas?",
                "Jeg sender ikke et billede af mit dankort.",
            ),
        },
        bad={
            "en": (
                "Here is a ⟦photo of my card⟧, front and back.",
                "You will get a ⟦scan of my passport⟧ by separate mail.",
                "⟦My ID card is attached⟧.",
            ),
            "de": (
                "Hier ist ein ⟦Foto meiner Kreditkarte⟧ von beiden Seiten.",
                "Eine ⟦Kopie meines Personalausweises⟧ liegt dabei.",
                "Die ⟦Ausweiskopie⟧ schicke ich mit.",
            ),
            "da": (
                "Her er et ⟦billede af mit dankort⟧ fra begge sider.",
                "En ⟦kopi af mit pas⟧ ligger ved.",
                "Her er en ⟦scanning af mit pas⟧.",
                "Jeg sender et ⟦foto af for- og bagside af mit kort⟧.",
            ),
        },
    ),
)
