"""Danish verbs in the wrong form: "jeg køre", "at hører", "I kan sender", "har modtage", "jeg glædet mig".

The endings -e and -er, -et and -ede sound much alike. What stands before the verb says which is right, where the words
before it are a subject, a helping verb or "at", and nothing else could follow them; nouns of the same letters are left
alone where a noun could stand.
"""

from collections.abc import Iterator, Sequence
from re import Match

from wizard.checks.spelling.tokens import WORD
from wizard.checks.spelling.vocabulary import Vocabulary, vocabulary

Found = tuple[int, int, tuple[str, ...]]  # from, to, what is meant

_VERBS = frozenset(  # infinitives of letters; none is an adjective, an adverb or a past tense as well
    "abonnere acceptere advare afbestille afbryde afgive afhente afholde aflevere aflyse afmelde afregne afsende "
    "afslutte afvente afvise aktivere anbefale anerkende anmelde anmode annullere anskaffe ansøge antage anvende "
    "arrangere bebrejde bede begynde begrunde beholde behøve beklage bekræfte bekymre bemærke benytte beregne "
    "besigtige beskrive beskytte beslutte bestille besvare besøge betale betjene betragte betvivle betyde bevise "
    "blive booke brække bringe byde bygge dele demonstrere diskutere dokumentere downloade drikke ekspedere "
    "eftersende erfare erklære erstatte falde fastholde finde fjerne flytte forbedre forberede foretrække "
    "forhindre forklare forlade forlange forlænge formode forsikre forstyrre forsvinde forsøge fortjene fortryde "
    "fortsætte fortælle forvente forårsage fraråde fremlægge fremsende fremvise fungere færdiggøre følge "
    "garantere genkende genopsætte genstarte gentage give godkende gælde hente henvende henvise hjælpe holde håbe "
    "håndtere høre indbetale indeholde indhente indkalde indlevere indrømme indsende indstille indtaste informere "
    "insistere installere interessere invitere kalde kende klage klare komme kompensere konstatere kontakte "
    "kontrollere kræve købe køre lave ledsage levere lide ligne lukke lytte læse love lægge løse låne mangle "
    "medbringe meddele medføre medsende mene miste misforstå modtage montere nægte notere nævne observere ombytte "
    "omlevere opdage opdatere opfatte opfordre opfylde ophøre opkræve opleve oplyse oprette opsige opsøge "
    "orientere overføre overholde overraske overveje parkere passe pege planlægge protestere prøve påpege reagere "
    "reducere refundere reklamere rense reparere reservere respektere returnere rette ringe rejse rose rydde "
    "rykke sende sidde sige sikre skaffe skifte skrive skuffe skylde slette slutte smage snakke sove spare spilde "
    "spise spørge standse starte stille stjæle stoppe støtte svare sælge sætte søge sørge tabe tage takke tale "
    "telefonere tilbagebetale tilbyde tilføje tilmelde tilsende tillade trække tvinge tvivle tænde tænke udbetale "
    "udfylde udføre udlevere udsætte undersøge undlade undre undskylde underskrive vaske vedhæfte vedlægge vende "
    "vente vide virke vise vælge vurdere værdsætte ændre åbne ærgre ønske klikke logge skrotte glæde opgive "
    "overtage mærke opsætte henlede".split()
)
_ALSO_NOUNS = frozenset(  # in the plural, which may follow "at" or a helping verb: "at klager behandles"
    "klage købe rejse følge sælge ringe passe finde mærke glæde takke tale bygge spare dele løse læse love hjælpe "
    "kontakte skifte prøve drikke vurdere rykke virke støtte ønske holde slutte pege starte vaske smage falde vende "
    "køre låne modtage bestille betale tabe besøge anmelde beregne forsikre behandle".split()
)
_ALSO_NOUN = frozenset("klage rejse følge mærke tale støtte rose ønske holde dele drikke virke rykke lide".split())
_SHORT = {"ser": "se", "får": "få", "går": "gå", "står": "stå", "forstår": "forstå", "har": "have", "gør": "gøre"}
_MODALS = frozenset("kan vil skal må kunne ville skulle måtte bør burde".split())
_PRONOUNS = frozenset("jeg du han hun vi man den det".split())
_SINGULAR = frozenset("jeg han hun den det".split())
_FILLERS = frozenset(
    "ikke gerne også godt selv kun altid aldrig bare nok jo snart straks nu venligst lige endelig".split()
)
_BEGINNERS = frozenset("at som hvis når fordi hvad hvordan men mens da så hvorfor hvornår".split())
_BEFORE_AT = frozenset(
    "til for ved uden om på efter svært svær nemt let umuligt muligt lov lyst prøve prøver prøvet forsøgt".split()
)
_PARTICIPLES = frozenset("er var blev blevet bliver".split())
_FOLLOW = frozenset("den det en et jer mig min mit mine jeres i på fra til hos for at om af med hver pengene".split())


def wrong_forms(text: str) -> Iterator[Found]:
    """Where a verb stands in a form that cannot follow the words before it."""
    words = vocabulary("da")
    matches = tuple(WORD.finditer(text))
    typed = tuple(match[0] for match in matches)
    lower = tuple("I" if one == "I" else one.lower() for one in typed)
    for at, match in enumerate(matches):
        if typed[at][-1] in "etr" and len(typed[at]) > 2 and at and typed[at] == lower[at]:
            meant = _meant(lower[at], _before(text, matches, lower, at), _after(text, matches, lower, at), words)
            if meant:
                yield match.start(), match.end(), meant


def _before(text: str, matches: Sequence[Match[str]], lower: Sequence[str], at: int) -> tuple[str, ...]:
    """The three words before, nearest first, as far as the clause goes, without those that may stand anywhere; after
    them "" for its beginning."""
    found: list[str] = []
    while at and len(found) < 3:
        between = text[matches[at - 1].end() : matches[at].start()]
        if between != " ":
            break
        at -= 1
        if lower[at] not in _FILLERS:
            found.append(lower[at])
    return (*found, "", "", "")[:4]


def _after(text: str, matches: Sequence[Match[str]], lower: Sequence[str], at: int) -> str:
    """The word that follows in the same clause, or nothing."""
    if at + 1 == len(matches) or text[matches[at].end() : matches[at + 1].start()] != " ":
        return ""
    return lower[at + 1]


def _meant(word: str, before: tuple[str, ...], after: str, words: Vocabulary) -> tuple[str, ...]:
    if word[-1] == "r":
        return _infinitive(word, before)
    if word[-1] == "e":
        return _present(word, before, words) or _perfect(word, before, words) or _singular(word, before, after, words)
    return _past(word, before, words)


def _infinitive(word: str, before: tuple[str, ...]) -> tuple[str, ...]:
    """ "I kan sender", "kan I sender", "til at sender"."""
    verb = _SHORT.get(word, word[:-1])
    if verb not in _VERBS and word not in _SHORT:
        return ()
    first, second = before[:2]
    helped = (first in _MODALS and second in _PRONOUNS | {"I"}) or (
        first in _PRONOUNS | {"I"} and second in _MODALS and (verb not in _ALSO_NOUNS or first != "den")
    )
    alone = verb not in _ALSO_NOUNS and word not in _SHORT and word not in ("læser", "taler")
    if helped or (first in _MODALS and alone and second not in ("", "og")):
        return (verb,)
    if first == "at" and ((alone and second) or (second in _BEFORE_AT and word in ("finder", "ser", "går", "står"))):
        return (verb,)
    return ()


def _begins(before: tuple[str, ...]) -> bool:
    """Whether the word before is a subject with which a clause begins."""
    return before[0] in ("jeg", "vi", "man") and (not before[1] or before[1] in _BEGINNERS)


def _present(word: str, before: tuple[str, ...], words: Vocabulary) -> tuple[str, ...]:
    """ "Jeg køre", "når jeg køre"."""
    return (f"{word}r",) if word in _VERBS and _begins(before) and words.has(f"{word}r") else ()


def _perfect(word: str, before: tuple[str, ...], words: Vocabulary) -> tuple[str, ...]:
    """ "Jeg har modtage", "har I modtage"."""
    has = before[0] in ("har", "havde") or (before[0] in _PRONOUNS | {"I"} and before[1] in ("har", "havde"))
    if not has or word not in _VERBS or word in _ALSO_NOUN:
        return ()
    return tuple(one for one in (f"{word}t", f"{word[:-1]}t", f"{word[:-2]}t") if words.has(one))[:2]


def _singular(word: str, before: tuple[str, ...], after: str, words: Vocabulary) -> tuple[str, ...]:
    """ "Jeg har betalte den", "at pakken var leverede"."""
    if not word.endswith("ede") or not words.has(one := f"{word[:-2]}t"):
        return ()
    first, second, third = before[:3]
    if first in ("har", "havde") and (not after or after in _FOLLOW):
        return (one,)
    if first in _PARTICIPLES and second in _SINGULAR and third != "og" and second != "det":
        return (one,)
    noun = second.endswith(("en", "et")) and len(second) > 4
    return (one,) if first in _PARTICIPLES and noun and (not third or third in _BEGINNERS) else ()


def _past(word: str, before: tuple[str, ...], words: Vocabulary) -> tuple[str, ...]:
    """ "Jeg glædet mig"."""
    if not word.endswith("et") or word[:-1] not in _VERBS or not _begins(before):
        return ()
    past = f"{word[:-1]}de"
    return (past, f"har {word}") if words.has(past) else ()
