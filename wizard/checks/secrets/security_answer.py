"""Answers to security questions: mother's maiden name, the first pet. They open an account like a password."""

import re
from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.secrets.hidden import through_what_hides
from wizard.checks.secrets.names import Name, Names, Thing, names_in, plain
from wizard.checks.secrets.ordinary import ORDINARY, POLITE, SAID_OF_IT
from wizard.checks.secrets.told import SAYING, cells_below, taken_up, tight, told_back
from wizard.checks.secrets.words import goes_on_as_a_sentence
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_NAMED = frozenset({Thing.ANSWER})
# These are asked for nothing else; a school or a car needs the word of security beside it.
_ALWAYS = re.compile(
    r"maiden|m(?:ä|ae)dchenname|geburtsname|geburtsnamen|pigenavn|fødenavn|before she married|mor er født"
    r"|security answer|secret answer"
    r"|sicherheitsantwort|geheime antwort|sikkerhedssvar|hemmelig\w* svar|memorable",
    re.IGNORECASE,
)
_ABOUT_SECURITY = re.compile(
    r"\b[QA]:|secur|sicherheit|sikkerhed|secret|geheim|hemmelig|zurücksetz|nulstil|passwor|kennwort|adgangskode"
    r"|kodeord|reset|recover"
    r"|wiederherstell|gendan|log[ -]?in|anmeld|identif|verif|legitim|spørgsmål|sicherheitsfrage"
    r"|kontrollfrage|question|\bfrage\b|memorable|maiden|mädchenname|pigenavn|unlock|entsperr"
    r"|telefonbanking|phone banking|hint question|(?:first|erstes|erste|første) \w{2,10} ?[:=]|asked (?:me "
    r"|us )?(?:for|about)|fragten? (?:mich |uns )?nach|gefragt|spurgte?\b"
    r"|bliver spurgt",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][\w'’.-]{0,24}"
_ANSWER = re.compile(
    rf"[\"'„“”»«‘‚`*(]{{0,2}}(?P<quoted>(?<=[\"'„“”»«‘‚`*])[^\n\"'“”»«‘’`*]{{2,40}}(?=[\"'“”»«‘’`*])"
    rf"|{_WORD}(?:[^\S\n](?:{_WORD}|\d{{1,4}})){{0,3}}|\d{{2,4}}[\w-]{{0,12}})"
)
_QUOTATION = re.compile(r"[\"'„“»«‘‚](?P<answer>[^\s\"'„“”»«‘’‚][^\n\"'„“”»«‘’‚]{0,38})[\"'“”»«’][.,;]?$")
_REFUSING = re.compile(r"\b(?:not|nicht|ikke|kein\w*|never|nie|aldrig)\b", re.IGNORECASE)
_QUESTION = re.compile(
    r"security question|secret question|geheimen? frage|hemmelige? spørgsm|sicherheitsfrage|geheimfrage|sikkerhedssp",
    re.IGNORECASE,
)
_BARE = re.compile(r"answers?|antwort(?:en)?|svar(?:et)?", re.IGNORECASE)
_REACH = 90
_NAME = r"[\"'„“”»«‘]?(?P<v>(?-i:[A-ZÄÖÜÆØÅ0-9])[\w'’.-]{1,24}(?:\s(?-i:[A-ZÄÖÜÆØÅ])[\w'’.-]{1,24}){0,3})"
_ALWAYS_SAID = r"(?:(?:always|just|simply|immer|stets|dann|einfach|altid|bare|og)\s){0,2}"
# "… asked for my first school, which I gave as Holm Road", "… und ich sagte Strolchi", "… svarer jeg altid Trunte".
_GIVEN_BEHIND = re.compile(
    r"(?:[^.!?\n]{0,60}[.!?]\s(?=(?-i:I|Ich|Jeg|We|Wir|Vi)\s))?[^.!?\n]{0,80}?[\s(](?:(?:gave|given|put|put down"
    r"|said|say|answer(?:ed)?|entered|enter|typed|type|wrote"
    r"|write|chose|choose|replied|used?"
    r"|have|set|told (?:him|her|them|you))(?: it)?(?: as| with| in| down)?(?: the (?:name|word|answer))?"
    r"|(?:sag(?:t)?e|antworte(?:te)?|nannte|nenne|gab|schrieb|schreibe|wählte|tippte|nahm|nehme)(?: (?:ich|er"
    r"|sie|wir))?(?: mit| an)?"
    r"|(?:svarede|svarer|sagde|siger|skrev|skriver|valgte|oplyste|tastede|angav|brugte|bruger)(?: (?:jeg|vi|han"
    r"|hun))?(?: med)?"
    r"|(?:har|havde) jeg (?:altid )?(?:skrevet|valgt|angivet|svaret|sat|oplyst|brugt|opgivet)|(?:skrevet|valgt"
    r"|angivet|svaret|oplyst|opgivet))"
    rf":?,?\s{_ALWAYS_SAID}{_NAME}",
    re.IGNORECASE,
)
# "… als Geburtsort meines Vaters immer Wismar angegeben": a German verb ends its clause.
_GIVEN_AT_THE_END = re.compile(
    rf"(?:\s[^\s.!?]{{1,20}}){{0,9}}?\s(?<!\betwas )(?<!\bnichts )(?<!\bmeinen )(?<!\bmeine )(?<!\bmeine[rs] )"
    r"(?<!\bd[ei][enr] )"
    rf"(?<!\bdas )(?<!\beine )(?<!\beinen )(?<!\bein )(?<!\bkeinen )(?<!\bkeine )(?<!\bihren )(?<!\bihre ){_NAME}"
    r"[\"'“”»«]?\s"
    r"(?:angegeben|hinterlegt|eingetragen|genannt|gewählt|eingegeben|gesagt|geschrieben|gesetzt|eingetippt|gespeichert"
    r"|geantwortet)\b",
    re.IGNORECASE,
)
# "I answered Buttons when asked for my first pet", "I give Whitby as my father's place of birth".
_GIVEN_IN_FRONT = re.compile(
    r"\b(?:answer(?:ed)?|gave|give|given|put|said|say|enter(?:ed)?|typed?|wrote|chose|set|used?|antworte(?:te)?"
    r"|sag(?:t)?e|gab|nannte|schrieb"
    r"|habe|hatte|svarede|svarer|sagde|skrev|valgte|oplyste|angav|angivet|brugt|har|havde)(?: (?:ich|jeg|it|with"
    r"|mit|med))?"
    rf"\s{_ALWAYS_SAID}{_NAME}[\"'“”»«]?,?\s(?:as|for|when|to|if|als|auf|bei|wenn|som|til|på|da|når|angegeben"
    rf"|hinterlegt)\b"
    r"[^.!?\n]{0,50}$",
    re.IGNORECASE,
)
# "svaret på det hemmelige spørgsmål om min første skole Nordmarken": two names, and the word at the end.
_AT_THE_END = re.compile(rf"\s{_NAME}[\"'“”»«]?(?=[.,;!]?(?:\s|$))")
_NEARER = re.compile(r"\b(?:answers?|antwort\w*|svar(?:et)?)\b", re.IGNORECASE)
# "The secret answer to a good sponge".
_TO_SOMETHING = re.compile(
    r"\s(?:to|for|of|auf|für|på|til)\s(?:a|an|ein\w*|en|et|any|all|every|good|life|livets|gut\w*|god\w*)\s",
    re.IGNORECASE,
)
_STRICTLY = re.compile(
    r"secur|sicherheit|sikkerhed|secret|geheim|hemmelig|zurücksetz|nulstil|passwor|kennwort|adgangskode|kodeord|\breset"
    r"|recover|wiederherstell|gendan|log[ -]?in|identif|verif|legitim|kontrollfrage|kontrolspørgsm|memorable"
    r"|entsperr|unlock"
    r"|telefonbanking|phone banking|\b[QA]:",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\S+")
_NAMING = frozenset("called named hiess hiessen heisst hed hedder name name's namens was".split())
_NO_ANSWER = ORDINARY | SAYING | SAID_OF_IT | POLITE
_LEADING = ORDINARY | SAYING | _NAMING


def _find(piece: Piece) -> Iterator[Span]:
    names = names_in(piece)
    if not names.of(_NAMED):
        return
    spans: set[Span] = {cell for _, cell in cells_below(names, _NAMED)}
    for name in names.of(_NAMED):
        if _is_asked(names, name):
            found = (_behind(names, name), _in_front(names, name), *_given(names, name))
            spans |= {span for span in found if span}
    if spans:
        spans |= set(_next_to_told(names))
    end = 0
    for span in sorted(spans):
        if span[0] >= end:
            yield span
            end = span[1]


def _next_to_told(names: Names) -> Iterator[Span]:
    """ "Mother's maiden name Oakeshott, first pet Pickle": in a row of answers a bare name is one."""
    for name in names.of(_NAMED):
        match = _AT_THE_END.match(names.text, name.end, min(len(names.text), name.end + _REACH))
        if match and plain(match["v"].split()[0]) not in _NO_ANSWER and not _named_inside(names, match.span("v")):
            yield match.start("v"), match.start("v") + len(match["v"].rstrip(".'’-"))


def _is_asked(names: Names, name: Name) -> bool:
    around = names.text[max(0, name.start - 220) : name.end + 160]
    if _TO_SOMETHING.match(names.text, name.end):
        return False
    if _BARE.fullmatch(names.text, name.start, name.end):
        near = names.within(max(0, name.start - 120), name.end + 120)
        others = [n for n in near if n.thing in _NAMED and not _BARE.fullmatch(names.text, n.start, n.end)]
        return bool(others or _STRICTLY.search(around))
    return bool(_ALWAYS.search(names.text, name.start, name.end) or _ABOUT_SECURITY.search(around))


def _given(names: Names, name: Name) -> Iterator[Span]:
    """What somebody gave as the answer, in a sentence with a verb for that."""
    text = names.text
    limit, front = min(len(text), name.end + 120), max(0, name.start - 110)
    matches = [_GIVEN_BEHIND.match(text, name.end, limit), _GIVEN_AT_THE_END.match(text, name.end, limit)]
    matches.append(_GIVEN_IN_FRONT.search(text, front, name.start))
    before = next(names.before(name.start, most=1), None)
    if before and before.thing in _NAMED and _NEARER.search(text, max(0, before.start - 30), before.end):
        matches.append(_AT_THE_END.match(text, name.end, limit))
    for match in matches:
        if match and not _REFUSING.search(text, match.start(), match.start("v")):
            words = match["v"].split()
            if plain(words[0].strip(".'’")) in _NO_ANSWER or len(words[0]) < 2:
                continue
            answer = match["v"].rstrip(".'’-")
            if ". " not in answer.replace("Mr. ", "").replace("Mrs. ", "") and not _named_inside(
                names, match.span("v")
            ):
                yield match.start("v"), match.start("v") + len(answer)


def _named_inside(names: Names, span: Span) -> bool:
    return any(name.thing in _NAMED for name in names.within(*span))


def _behind(names: Names, name: Name) -> Span | None:
    text = names.text
    for token in _TOKEN.finditer(text, name.end, min(len(text), name.end + _REACH)):
        match = _ANSWER.match(
            text,
            token.start() if token.start() > name.end else token.start() + len(token[0]) - len(token[0].lstrip(":=-(")),
        )
        if not match or match.start("quoted") == name.end:
            continue
        gap = text[name.end : match.start("quoted")]
        if "?" in gap[-3:] and match["quoted"][0].islower():
            return None
        if match["quoted"].endswith("?") or (match["quoted"][0].islower() and _is_of_something_else(gap)):
            continue
        if _is_quoted(text, match.span("quoted")) and _named_inside(names, match.span("quoted")):
            continue
        if _is_quoted(text, match.span("quoted")) and _is_short(gap) and not _REFUSING.search(gap):
            return match.span("quoted")
        if _says(gap) and (
            answer := _shortened(
                names,
                match,
                sure=_is_sure(gap) or _ends_with_saying(text[name.start : name.end]),
                always=not gap.strip() and _takes_a_bare_word(text, name),
            )
        ):
            return answer
        if re.search(r"[.!]\s[^.!]{20}", gap):
            return None
    return None


def _says(gap: str) -> bool:
    words = [plain(word) for word in re.findall(r"[^\W\d_]+", gap)]
    return (tight(gap) or taken_up(gap)) and not ({"not", "nicht", "ikke", "kein", "keine"} & set(words))


def _is_sure(gap: str) -> bool:
    """Whether "is", a colon or "called" stands in front; a bare name follows with a capital only."""
    words = [plain(word) for word in re.findall(r"[^\W\d_]+", gap)]
    if gap.strip(" \"'„“»(*")[-1:] in tuple(":=-–?,") or taken_up(gap) or gap.endswith("(") or gap == " as ":
        return True
    return any(word in SAYING or word in _NAMING for word in words[-2:])


def _is_of_something_else(gap: str) -> bool:
    """ "The security question page is blank.": not the answer is."""
    words = [plain(word) for word in re.findall(r"[^\W\d_]+", gap)]
    return bool(words) and gap[0] == " " and words[0] not in _LEADING


def _takes_a_bare_word(text: str, name: Name) -> bool:
    """ "Maiden name Smithers", and "answer Ringsted" behind a security question."""
    if _BARE.fullmatch(text, name.start, name.end):
        return bool(_QUESTION.search(text, max(0, name.start - 100), name.start))
    return bool(_ALWAYS.search(text, name.start, name.end))


def _is_quoted(text: str, span: Span) -> bool:
    opens, closes = text[max(0, span[0] - 1) : span[0]], text[span[1] : span[1] + 1]
    return bool(opens) and opens in "\"'„“”»«‘‚`*" and bool(closes) and closes in "\"'“”»«‘’`*"


def _ends_with_saying(name: str) -> bool:
    last = plain(name.split()[-1])
    return last in SAYING or last in _NAMING or last in ("born", "geborene", "foedt")


def _shortened(names: Names, match: re.Match[str], *, sure: bool, always: bool) -> Span | None:
    """The answer itself: words with capitals in a row, or the one word that is said."""
    text = names.text
    start, end = match.span("quoted")
    if _is_quoted(text, (start, end)):
        return None if _named_inside(names, (start, end)) else (start, end)
    if not sure and not always:
        return None
    words = list(re.finditer(r"\S+", text[start:end]))
    kept = 0
    for word in words:
        bare = plain(word[0].strip(".,'’"))
        if bare in ORDINARY or (not kept and (bare in SAID_OF_IT or bare in SAYING or bare in _NAMING)):
            break
        if not (word[0][0].isupper() or word[0][0].isdigit()) and (
            kept or not sure or _is_said(text, start + word.start(), bare)
        ):
            break
        kept = word.end()
        if word[0].endswith("."):
            break
    if not kept:
        return None
    while text[start + kept - 1] in ".,'’":
        kept -= 1
    if any(name.thing in _NAMED for name in names.within(start, start + kept)):
        return None  # the next part of the question
    return start, start + kept


def _is_said(text: str, at: int, word: str) -> bool:
    """Whether a small word goes on as a sentence, or is a participle: then nothing is told."""
    end = at + len(re.match(r"\S+", text[at:])[0])  # type: ignore[index]
    goes_on = not re.match(
        r"[^\S\n]*(?:$|[.,;!)\n]|[^\S\n](?:and|und|og|but|aber|men)\b)",
        text[end - 1 :].lstrip("abcdefghijklmnopqrstuvwxyzäöüæøåß"),
    )
    ends_so = re.fullmatch(r"[a-z]{3,}(?:ed|en|t|iert|bar|lich|ig)", word) or goes_on_as_a_sentence(word)
    colon = text[max(0, at - 3) : at].strip(" \"'„“»")[-1:] in (":", "=")
    return goes_on or bool(
        ends_so and len(word) > 6 and (not colon or word.endswith(("ed", "iert")) or word.startswith("ge"))
    )


def _in_front(names: Names, name: Name) -> Span | None:
    text, start = names.text, max(0, name.start - 70)
    for token in reversed(list(_TOKEN.finditer(text, start, name.start))[-8:]):
        gap = text[token.end() : name.start]
        quoted = _QUOTATION.search(text, start, token.end())
        if quoted and _is_short(gap) and not _named_inside(names, quoted.span("answer")):
            return quoted.span("answer")
        if told_back(gap) and not any(other.start <= token.start() < other.end for other in names.all):
            bare = token[0].strip("\"'„“”»«.,:(")
            if len(bare) >= 2 and bare[0].isupper() and plain(bare) not in ORDINARY and plain(bare) not in SAID_OF_IT:
                at = token.start() + token[0].index(bare)
                return at, at + len(bare)
            return None
    return None


def _is_short(gap: str) -> bool:
    """ "I answered “Rufus” to the security question": a few words of one sentence."""
    return len(re.findall(r"[^\W\d_]+", gap)) <= 4 and not re.search(r"[.!?:\n]", gap)


CHECK = text_check(
    "secrets.security_answer",
    through_what_hides(_find),
    severity=Severity.STOP,
    message=N_("This looks like the answer to a security question."),
    why=N_("It opens your account like a password, and unlike a password it can hardly be changed."),
    suggestion=N_("Take it out. If they have to know you, they can call you back."),
    examples=Examples(
        good={
            "en": (
                "The page says that my mother's maiden name is wrong.",
                "My first pet was bought in your shop and was ill.",
                "The secret answer to a good sponge is patience.",
                "I have forgotten the answer to my security question.",
            ),
            "de": (
                "Der Mädchenname meiner Mutter wird nicht angenommen.",
                "Mein erster Hund fraß Ihr Futter gern.",
                "Die Antwort auf meine Sicherheitsfrage habe ich vergessen.",
            ),
            "da": (
                "Siden siger, at min mors pigenavn er forkert.",
                "Min første hund elskede jeres foder.",
                "Jeg har glemt svaret på mit sikkerhedsspørgsmål.",
            ),
        },
        bad={
            "en": (
                "My mother's maiden name is ⟦Harrington⟧.",
                "You asked for the name of my first school, which I gave as ⟦Holm Road⟧, and refused it.",
                "I answered ⟦Buttons⟧ when asked for my first pet.",
                "Security question, name of my first pet: ⟦Biscuit⟧",
                "The answer to my security question is ⟦Maple Street⟧.",
            ),
            "de": (
                "Der Mädchenname meiner Mutter ist ⟦Lindenberg⟧.",
                "Bei der Sicherheitsabfrage habe ich als Geburtsort meines Vaters ⟦Wismar⟧ angegeben.",
                "Sicherheitsfrage, erstes Haustier: ⟦Krümel⟧",
                "Die Antwort auf meine Sicherheitsfrage lautet ⟦Ahornweg⟧.",
            ),
            "da": (
                "Min mors pigenavn er ⟦Lindegaard⟧.",
                "Jeg bliver spurgt om min mors pigenavn, og det er ⟦Bruun⟧, men systemet siger nej.",
                "Sikkerhedsspørgsmål, første kæledyr: ⟦Pjuske⟧",
                "Svaret på mit sikkerhedsspørgsmål er ⟦Birkevej⟧.",
            ),
        },
    ),
)
