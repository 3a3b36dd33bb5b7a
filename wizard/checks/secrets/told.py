"""How people tell a secret: a word that names it, "is" or a colon, and then the thing itself; or the other way round.

The other half of such sentences speaks about it ("my password is wrong"). What stands between the name and the thing
decides, and it is looked at word by word: the stretch is short, so no text makes it slow.
"""

import re
from collections.abc import Iterator

from wizard.checks.check import Piece, Span
from wizard.checks.secrets.cues import cues
from wizard.checks.secrets.names import HARMLESS, Name, Names, Thing, plain

_WORDS = re.compile(r"[^\W\d_]+")
_FAR = 90  # characters between a name and what it names, in one sentence
_SENTENCE_ENDS = re.compile(
    r"(?<!\bno)(?<!\bnr)(?<!\bkto)(?<!\bca)(?<!\breg)[.!?…](?:[\"')\]”“«]?\s)|\n[^\S\n]*\n", re.IGNORECASE
)
# "My PIN? It's 4821." and "Here is my PIN. 4821".
_ASKED_FIRST = re.compile(
    r"[^\S\n]?[?!.…]{1,3}\s{1,2}(?:(?:it['’]?s|it is|that['’]?s|that is|here it is|das ist|es ist|er ist"
    r"|sie ist|es lautet"
    r"|er lautet|sie lautet|ist|lautet|det er|den er|den hedder|det hedder|den lyder)[^\S\n]{0,2})?[:\s\"'„“»]{0,4}",
    re.IGNORECASE,
)
SAYING = frozenset(
    """is was are were be it's being been vaeret gewesen called named equals reads has had ist war hat lautet
    lautete sind waere waeren heisst hiess er var hedder hed lyder lyede loed loede har""".split()
)
# Words that may stand between a name and its thing without a word of saying.
_LINKS = SAYING | frozenset(
    """a q genannt benannt kaldet namens no num s still currently now always also simply just only namely with
    you my the this following which that as follows nr code here it last time digit digits full whole
    complete new old current secret ending on file below above entered used noch immer jetzt aktuell derzeit
    nun wie folgt folgende folgenden folgender naemlich also nur einfach die der das mein meine meiner hier
    neue neuer neues alte aktuelle momentan gerade eigentlich vollstaendig stadig nu altsaa foelgende bare
    lige min mit er her som den det nye gamle fulde kode koden you gave me today heute idag number nummer
    nummeret nummern numer""".split()
)
_OF = frozenset(
    """to for of on at with i that which in from under bei fuer zu zum zur im auf der die das von meiner meines
    meinem ich mit am des til paa hos af som jeg fra den det""".split()
)
_OF_OUR_THINGS = frozenset(
    """card account app phone mobile bank banking online shop website profile visa debit credit konto karte
    kreditkarte handy kundenkonto profil webseite kort kortet dankort kontoen appen mobil netbank profilen
    side hjemmeside""".split()
)
_ASKING = frozenset(
    "what why how where who whether was_ wieso warum wie_ wo wer ob hvad hvorfor hvordan hvor hvem om_".split()
)
_BREAKS = frozenset(
    """and but not never or because so if when after before und aber nicht nie nie kein keine oder weil wenn
    nachdem og men ikke aldrig eller fordi hvis da efter foer amount price total betrag preis summe beloeb
    pris""".split()
)
_BACK = SAYING | frozenset(
    """that thats what i we put in eingeben enter entered
    typed type keyed use have had always one der den ich eingegeben
    eingebe benutze verwende habe hvad jeg taster tastede bruger brugte har as for my the our a s das die der
    mein meine unser unsere als fuer meiner zu zum zur min mit den det som til vores new old current correct
    secret full personal own neue neues neuer alte altes aktuelle aktuelles richtige korrekte persoenliche
    nye ny gamle rigtige korrekte card bank also still noch immer und auch stadig ogsaa right real main dann
    danach dort her here there here's waere haette account konto app online your dazu zugehoerige tilhoerende
    using used with which has getippt tippte tastet tastede""".split()
)
_COPULA = SAYING | frozenset("as for als fuer som til".split())
_BEING = re.compile(r"[=(]|[-–—→>]")
_MOST_BACK = 48


def names_at_once(names: Names, things: frozenset[Thing], start: int) -> Name | None:
    """The name that says at once what starts there ("PIN: 4821", "the PIN of my card is 4821"), of these things."""
    for name in names.before(start):
        if start - name.end > _FAR:
            return None
        gap = names.text[name.end : start]
        if name.thing in things and (tight(gap) or taken_up(gap) or _tells_more(gap)):
            return name
        if name.thing in HARMLESS and tight(gap):
            return None
    return None


def _tells_more(gap: str) -> bool:
    """ "My PIN is 6093 or 9306": a second one in the same row."""
    numbers = list(_NUMBERS.finditer(gap))
    return bool(numbers) and tight(gap[: numbers[0].start()]) and _passes_on(gap)


def names_back(names: Names, things: frozenset[Thing], end: int) -> Name | None:
    """The name that follows and says what it was: "4821 is my PIN", "4821 (PIN)"."""
    name = names.behind(end)
    if not name or name.thing not in things or name.start - end > _MOST_BACK:
        return None
    return name if told_back(names.text[end : name.start]) else None


def tight(gap: str) -> bool:
    """Whether what stands between a name and a thing says that the one is the other."""
    gap = _ASIDE.sub(" ", gap)
    if len(gap) > _FAR or any(character.isdigit() for character in gap):
        return False
    if _ASKED_FIRST.fullmatch(gap):
        return True
    if _SENTENCE_ENDS.search(gap):
        return False
    if _UTTERED.search(gap) or _AND_IT_IS.fullmatch(gap):
        return True
    words = [plain(word) for word in _WORDS.findall(gap)]
    if not words or all(word in _LINKS for word in words):
        return len(re.sub(r"[\w\s]", "", gap)) <= 6
    if any(word in _BREAKS or word in _ASKING for word in words):
        return False
    says = (
        (words[-1] in _LINKS and any(word in SAYING for word in words[-3:]))
        or gap.rstrip(" \"'„“»(*`").endswith((":", "=", " -", " –"))
        or gap.endswith("(")
    )
    if words[0] in _OF and all(word in _LINKS or word in _OF or word in _OF_OUR_THINGS for word in words):
        return True
    return says and len(words) <= 9


# "… my mother's maiden name, and that is …", "… koden op, og den lød …"
_AND_IT_IS = re.compile(
    r"(?:\s[^\s.!?;]{1,16}){0,6},?\s(?:(?:and|und|og)\s)?(?:(?:that|it|which|she|he)(?: is| was|['’]s)"
    r"|(?:mine|meine[rs]?|mein|min|mit|die meine)(?: is| was|['’]s| ist| war| lautet| er| var)"
    r"|(?:das|der|die|sie|er|es) (?:ist|war|lautete?|hei[sß]t|hie[sß])|(?:det|den|han|hun) (?:er|var|hed|hedder"
    r"|lyder|lød))"
    r"[:\s\"'„“»(]{1,4}",
    re.IGNORECASE,
)
_UTTERED = re.compile(
    r"\b(?:said|told (?:him|her|them|you)|gave (?:him|her|them|you)|answered|replied|nannte|sagte|gab|angegeben"
    r"|geantwortet|svarede|sagde|oplyste|opgav)[:\s,\"'„“»]{1,4}$",
    re.IGNORECASE,
)
# "(the blue one)" and "ending 4242" say of which one.
_ASIDE = re.compile(
    r"\([^()\n]{0,40}\)|\b(?:ending|ends|endend|endet|ender|endung|slutter)\s(?:(?:in|with|on|auf|mit|på"
    r"|med)\s)?\d{3,4}\b"
    r"|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}[- ]?(?:digit|stellig|cifre)\w*",
    re.IGNORECASE,
)
# "… not accepted as my": what stood in front is what follows.
_AS_MY = re.compile(
    r"^[^.!?\n,;]{0,36}\b(?:as (?:my|the|a|our)|als (?:meine|mein|die|das)|som (?:min|mit|en"
    r"|et))(?:\s\w{1,12}){0,2}\s$",
    re.IGNORECASE,
)
TAKEN_UP = re.compile(
    r"[^.!?\n]{0,70}[.!?]\s{1,2}(?P<how>it['’]?s|it is|it was|it reads|that['’]?s|that was|mine is"
    r"|mine was|(?:she|he) (?:was|is)(?: called)?|(?:she|he|it)['’]?s called|it was called|"
    r"(?:es|er|sie|das) (?:ist|war|lautet|lautete|heißt|hieß|heisst|hiess)|(?:meine|meins|meiner"
    r"|mein) (?:ist|lautet)|(?:det|den|han|hun) (?:er|var|hedder|hed|lyder)|mit er|min er)[:\s\"'„“»]{1,4}",
    re.IGNORECASE,
)


def taken_up(gap: str) -> bool:
    """Whether the next sentence takes the name up and tells: "You asked for the password. It is …"."""
    return bool(TAKEN_UP.fullmatch(gap))


def names_it(gap: str) -> bool:
    """Whether that sentence can only tell a name: "It reads …", "Es lautet …"."""
    taken = TAKEN_UP.fullmatch(gap)
    return bool(taken and re.search(r"reads|called|laute|hei[sß]|hie[sß]|hed|lyder", taken["how"], re.IGNORECASE))


def told_back(gap: str) -> bool:
    """Whether what stands between a thing and a name behind it says that the one is the other."""
    if _SENTENCE_ENDS.search(gap) or any(character.isdigit() for character in gap) or "\n" in gap:
        return False
    if _AS_MY.search(gap):
        return True
    words = [plain(word) for word in _WORDS.findall(gap)]
    if not words:
        return bool(_BEING.search(gap))
    return all(word in _BACK for word in words) and (any(word in _COPULA for word in words) or bool(_BEING.search(gap)))


def says_what(names: Names, start: int, end: int) -> Thing | None:
    """What a number is by the words around it, None where nothing names it."""
    name = naming(names, start, end)
    return name.thing if name else None


def naming(names: Names, start: int, end: int) -> Name | None:
    """The name of a number: behind it at once, in front at once, or further ahead in its sentence.

    A thing such as "order" names only what follows at once.
    """
    text = names.text
    front = next(names.before(start, most=1), None)
    if front and front.thing not in (Thing.BANK, Thing.THING) and _is_at_once(text[front.end : start]):
        return front
    behind = names.behind(end)
    if behind and behind.start - end <= _MOST_BACK:
        gap = text[end : behind.start]
        if told_back(gap) and not (behind.thing is Thing.THING and _leads_on(gap)):
            return behind
    for name in names.before(start):
        gap = text[name.end : start]
        if len(gap) > _FAR:
            return None
        if name.thing is Thing.BANK:
            continue  # it says where an account is, not what the number is
        if tight(gap) and not (name.thing is Thing.THING and _leads_away(gap)):
            return name
        if name.thing is not Thing.THING and not _SENTENCE_ENDS.search(gap) and _passes_on(gap):
            return name
    return None


def is_of_an_order(names: Names, name: Name) -> bool:
    """Whether it says that a number is an order's, a parcel's or the like, and not only that it is a number."""
    words = _WORDS.findall(names.text[name.start : name.end])
    return name.thing in HARMLESS and any("order" in cues(plain(word)) for word in words)


def _is_at_once(gap: str) -> bool:
    """Whether nothing stands in between but a colon, "is" and the like."""
    return len(gap) <= 12 and tight(gap) and all(plain(word) in SAYING for word in _WORDS.findall(gap))


def _leads_on(gap: str) -> bool:
    """ "…, for order 4711": the number in front is another."""
    words = [plain(word) for word in _WORDS.findall(gap)]
    return not any(word in SAYING for word in words) and "=" not in gap and "(" not in gap


def _leads_away(gap: str) -> bool:
    """ "Refund my order to 4111 …": what follows is no order."""
    return any(plain(word) in _TOWARDS for word in _WORDS.findall(gap))


_TOWARDS = frozenset("to onto into auf an til paa with mit med".split())
_LIST = re.compile(
    r"[^\S\n]*(?:,|;|/|&|\+|\bor\b|\band\b|\bund\b|\boder\b|\bog\b|\beller\b|\bsowie\b|\bsamt\b)[^\w]*"
    r"(?:(?:the|my|his|hers?|die|das|den|der|meine?|min|mit)?\s?(?:new|neuen?|nye|old|alten?|gamle|other"
    r"|andere|anden|later|now|mine|meiner|meine)?\s?(?:one|ones)?\s?(?:is|was|ist|war|er|var)?\s?)$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\w*\d(?:[\w.,/-]*\w)?")


def _passes_on(gap: str) -> bool:
    """Whether a name still holds behind the gap: no other number stands in it, or only more of the same in a row."""
    numbers = list(_NUMBERS.finditer(gap))
    if not numbers:
        return True
    return all(not _WORDS.search(number[0]) for number in numbers) and bool(_LIST.match(gap, numbers[-1].end()))


def cells_below(names: Names, things: frozenset[Thing]) -> Iterator[tuple[Name, Span]]:
    """In a table whose first line names the columns, the cells under the names of these things."""
    if "|" not in names.text and "\t" not in names.text and ";" not in names.text:
        return
    for name in names.of(things):
        yield from ((name, cell) for cell in _cells_below(names.text, name))


_LINE = 400  # characters of a table's line; a longer line is no table that a person typed
_MOST_LINES = 12


def _cells_below(text: str, name: Name) -> Iterator[Span]:
    """The cells of the name's column in the lines that have as many columns; a line of dashes has none."""
    start = text.rfind("\n", max(0, name.start - _LINE), name.start) + 1
    end = text.find("\n", name.end, name.end + _LINE)
    if end < 0 or name.start - start > _LINE:
        return
    separator = next((s for s in "|\t;" if s in text[start:end]), None)
    if not separator:
        return
    column, columns = text.count(separator, start, name.start), text.count(separator, start, end)
    for _ in range(_MOST_LINES):
        start, end = end + 1, text.find("\n", end + 1, end + 1 + _LINE)
        last, end = end < 0, end if end >= 0 else min(len(text), start + _LINE)
        line = text[start:end]
        if line.count(separator) != columns:
            return
        if set(line) - set("-|:+ \t;") and (cell := _cell(start, line.split(separator), column)):
            yield cell
        if last:
            return


def _cell(start: int, cells: list[str], column: int) -> Span | None:
    at = start + sum(len(cell) + 1 for cell in cells[:column])
    cell = cells[column]
    inner = cell.strip()
    at += len(cell) - len(cell.lstrip())
    return (at, at + len(inner)) if inner else None


_MEASURED = re.compile(
    r"\s?(?:€|£|\$|%|°)|[^\S\n]?(?:eur|euros?|dkk|kr|gbp|usd|chf|franken|francs?|fr|pounds?|quid|dollars?|bucks"
    r"|kroner|cents?|pence|rappen|øre|times|x|mal|gange|uhr"
    r"|o['’]?clock|digits?|characters?|letters?|zeichen|stellig\w*|ziffern|tegn|cifre|cifret"
    r"|minutes?|minuten|minutter|hours?|stunden|timer|days?|tagen?|dage|weeks?|wochen|uger|months?"
    r"|monaten?|måneder|years?|jahren?|år|kg|g|cm|mm|km|ml|watt|volt|kwh|gb|mb|mbit|mbps|mah|hz|lumen|liter|litres?"
    r"|qm|sqm|m²|people|customers|kunden|kunder|personen|personer|miles|meilen|metres?|meter|pages?|seiten|sider"
    r"|pieces|stück|stk|points?|punkte|point|steps?|nights?|nächte|nætter|words|wörter|ord)(?!\w)",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_A_DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:19|20)?\d\d|"
    r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
)
_IN_A_YEAR = re.compile(
    r"(?:\b(?:in|since|from|until|by|of|year|seit|im jahr|jahr|ab|vom|anno|bis|siden|i|fra|året|år|jan\w*"
    r"|feb\w*|m[aä]r\w*|apr\w*|ma[ijy]|jun\w|jul\w|aug\w*|sep\w*|o[kc]t\w*|nov\w*|de[cz]\w*)\.?|\d\.)\s$",
    re.IGNORECASE,
)
_NUMBER_FIELDS = re.compile(r"(?:order|customer|serial|invoice|ticket)_?(?:number)?$")


def in_a_number_field(piece: Piece) -> bool:
    """Whether the text is an order, customer or serial number by the field that it was typed into."""
    return bool(_NUMBER_FIELDS.search(piece.where))


def no_measure(text: str, span: Span) -> bool:
    """Whether a number is no amount, count or year: "PIN 3 times", "in 2024"."""
    if _MEASURED.match(text, span[1]) or _A_DATE.fullmatch(text, *span):
        return False
    return not (_A_YEAR.fullmatch(text, *span) and _IN_A_YEAR.search(text[max(0, span[0] - 14) : span[0]]))


def sentence_around(text: str, span: Span) -> str:
    """The sentence that a span stands in, as far as 200 characters to each side."""
    front = text[max(0, span[0] - 200) : span[0]]
    ends = list(_SENTENCE_ENDS.finditer(front))
    front = front[ends[-1].end() :] if ends else front
    rest = text[span[1] : span[1] + 200]
    end = _SENTENCE_ENDS.search(rest)
    return front + text[slice(*span)] + (rest[: end.start() + 1] if end else rest)
