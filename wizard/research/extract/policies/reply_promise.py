"""How soon the company answers; answers to requests about personal data are another matter."""

import re

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import Span, Unit, spans
from wizard.research.extract.policies.rule import Line, Reading, Rule, gap, stems
from wizard.research.extract.policy_words import Words

BESIDE = 90  # characters between the answer and its time
MOST_DAYS = 90

# The company speaks, or the customer is told when to expect it; not "your spouse must respond within 14 days".
_WE_ANSWER: Words = {
    "en": r"\b(?:we|our|us|i)\b|you(?:'ll| will| can expect| should)|response time|reply time|^(?:reply|response"
          r"|answer)s? (?:with)?in|(?:e-?mails?|messages|enquiries|inquiries|questions|queries) (?:are|will be"
          r"|get) (?:\w+ )?(?:answered|replied)|(?:responses|replies) (?:are|will be) (?:sent|given)",
    "de": r"\b(?:wir|uns|unser\w*|ich)\b|sie (?:erhalten|bekommen|hören)|du (?:erhältst|bekommst|hörst)|(?:antwort"
          r"|reaktions)zeit|^antwort innerhalb|(?:erhalten|bekommen|hören) sie|(?:erhältst|bekommst|hörst) du",
    "da": r"\b(?:vi|os|vores|jeg)\b|du (?:får|hører|kan forvente)|svartid|^svar inden|får du|forvent svar",
    "sv": r"\b(?:vi|oss|vår\w*|jag)\b|du (?:får|hör)|svarstid|^svar inom|får du|räkna med svar|förvänta dig svar",
    "nb": r"\b(?:vi|oss|vår\w*|jeg)\b|du (?:får|hører)|svartid|responstid|^svar innen|får du|forvent svar",
    "nl": r"\b(?:wij|we|ons|onze|ik)\b|(?:u|je) (?:ontvangt|krijgt)|reactietijd|^(?:antwoord|reactie) binnen"
          r"|(?:krijg|ontvang)t? (?:u|je)",
    "fr": r"\b(?:nous|notre|nos|je)\b|vous (?:recevrez|aurez)|délai de réponse|réponse sous|réponse (?:garantie "
          r"|rapide |assurée )sous",
    "es": r"\b(?:nuestr\w+|nos)\b|(?:respond|contest|contact)\w*(?:emos|amos)\b|recibir(?:á|ás)"
          r"|tiempo de respuesta|^respuesta en",
    "it": r"\b(?:nostr\w+|noi|ci)\b|(?:rispond|ricontatt)\w*(?:iamo|eremo)\b|ricever(?:ai|ete|à)"
          r"|tempi? di risposta|^risposta entro",
    "pl": r"\b(?:nasz\w*|my)\b|odpow(?:iadamy|iemy)|odpisujemy|odpiszemy|odezwiemy|skontaktujemy|otrzymasz|czas"
          r" odpowiedzi|(?:po)?staramy się",
    "pt": r"\b(?:noss\w+|nós)\b|(?:respond|contact|entr)\w*(?:emos|amos)\b|receber(?:á|ás)|tempo de resposta"
          r"|^resposta (?:em|no)",
}  # fmt: skip

_SAME_DAY: Words = {
    "en": r"(?:the )?same (?:business |working )?day",
    "de": r"(?:am|noch) (?:selben|gleichen) (?:werk)?tag|taggleich",
    "da": r"samme (?:hver)?dag",
    "sv": r"samma (?:var)?dag",
    "nb": r"samme (?:virke)?dag",
    "nl": r"(?:de)?zelfde (?:werk)?dag",
    "fr": r"le jour même|dans la journée",
    "es": r"(?:el )?mismo día",
    "it": r"(?:lo |in )?stess[oa] giorn(?:o|ata)|in giornata",
    "pl": r"tego samego dnia",
    "pt": r"(?:no )?mesmo dia",
}  # fmt: skip

# The company decides a complaint: the answer that a complaint waits for.
_DECIDES: Words = {
    "en": r"(?:resolve|investigate|respond to|deal with|handle|acknowledge|final (?:response"
          r"|decision))\b.{0,30}complain|complain\w* .{0,40}(?:resolved|answered|handled|dealt with)"
          r"|response to (?:your|the) complaint",
    "de": r"(?:bearbeit|prüf|beantwort)\w* .{0,30}(?:reklamation|beschwerde)|(?:reklamation"
          r"|beschwerde)\w* .{0,40}(?:bearbeitet|beantwortet|geprüft)",
    "da": r"(?:behandl|besvar)\w* .{0,20}(?:reklamation|klage)|(?:reklamation|klage)\w* .{0,30}(?:behandles|besvares)",
    "sv": r"(?:handlägg|behandl|besvar)\w* .{0,20}(?:reklamation|klagomål)",
    "nb": r"(?:behandl|besvar|svarer på)\w* .{0,20}(?:reklamasjon|klage)",
    "nl": r"(?:behandel|beantwoord|reageren)\w* .{0,40}klacht|klachten? .{0,60}(?:beantwoord|behandeld)",
    "fr": r"(?:répond|trait)\w* .{0,30}réclamation|réclamations? .{0,40}(?:traitée|répon)",
    "es": r"(?:respond|resolver|contest)\w* .{0,30}(?:reclamaci|queja)|(?:reclamaci|queja)\w* .{0,40}(?:resuelt"
          r"|respond|contest)",
    "it": r"(?:rispond|gestir)\w* .{0,20}reclam|reclam\w* .{0,30}(?:riscontro|risposta)",
    "pl": r"(?:rozpatrz|rozpatruj|ustosunk|odpowie|rozpoznaj)\w* .{0,40}reklamacj|reklamacj\w* .{0,50}(?:rozpatr"
          r"|ustosunk|odpow)",
    "pt": r"(?:respond|trat|resolv)\w* .{0,30}reclamaç|reclamaç\w* .{0,30}(?:respondid|tratad|resolvid)",
}  # fmt: skip

_ANSWERS, _BY_US, _TODAY = words.any_of(words.ANSWER), words.any_of(_WE_ANSWER), words.any_of(_SAME_DAY)
_DECIDING = words.any_of(_DECIDES)
# The promise is taken back, or the customer is the one who has to answer.
_NO_PROMISE = compiled(
    r"^(?:please )?(?:respond|reply|answer) to|(?:has|have) not been|(?:cannot|can't|can’t|unable to) (?:resolve"
    r"|answer)|freedom of information|aktindsigt|(?:cannot"
    r"|can't|can’t|do not|don't) (?:promise|guarantee)|(?:have not|haven't|haven’t|do not|don't) (?:heard|hear"
    r"|receive)|please (?:reply|respond|answer)|you (?:must|have to|need to) (?:reply|respond|answer)"
    r"|bitte antwort|antworten sie|(?:können|kann) .{0,30}nicht (?:garantier|versprech)|keine antwort"
    r"|du skal svare|svarer du ikke|hører du ikke|ikke (?:hørt|fået svar)|svara på|inte (?:hört|fått svar)"
    r"|svar på (?:denne|dette)|ikke fått svar|reageer binnen|geen (?:antwoord|reactie)|répondez|pas (?:reçu"
    r"|de) .{0,10}réponse|para responder|no (?:ha|has) recibido|rispondi entro|non (?:hai|ha) ricevuto|odpowiedz w"
    r"|não (?:recebeu|obteve)",
)
_DELIVERS = compiled(
    r"\b(?:ship|dispatch|deliver|liefer|versend|verschick|leverer|afsender|sender\b|levererar|skickar|verzend"
    r"|lever(?:en|t)\b|expédi|livr|enviamos|entreg|sped|consegn|wysył|dostar)"
)
# Days of the week on which it is answered: a weekend may lie between.
_ON_WORKING_DAYS = compiled(
    r"\b(?:on|during|mon\w*[\s–-]+fri\w*) ?(?:working|business|week)\s?days|(?:an|werktags|wochentags"
    r"|werktäglich)\b ?(?:werk|arbeits|wochen)?tagen|werktags|wochentags|på (?:hverdage|vardagar|virkedager"
    r"|hverdager|arbejdsdage)|op werkdagen|(?:les )?jours ouvr|en días (?:laborables|hábiles)"
    r"|nei giorni (?:lavorativi|feriali)|w dni robocze|em dias úteis|nos dias úteis",
)


def _read(line: Line) -> Reading | None:
    text = line.text
    deciding = _DECIDING.search(text)
    answer = deciding or _ANSWERS.search(text)
    if answer is None or not (deciding or _BY_US.search(text)):
        return None
    if _NO_PROMISE.search(text) or words.DATA_AUTHORITY.search(text):
        return None
    if _TODAY.search(text):
        return Reading(1.5, 1)
    return max(
        (_soon(text, answer, span) for span in spans(text) if _is_of(answer, span, text)),
        key=lambda reading: reading.score,
        default=None,
    )


def _soon(text: str, answer: re.Match[str], span: Span) -> Reading:
    days = span.calendar_days
    if not span.working and days <= 5 and _ON_WORKING_DAYS.search(text):
        days += 2
    return Reading(1.5 - gap(answer, span) / 200, days)


def _is_of(answer: re.Match[str], span: Span, text: str) -> bool:
    """Is it soon, and the answer's time rather than that of sending what was ordered?"""
    near = gap(answer, span)
    for found in _DELIVERS.finditer(text):  # "we deliver within two days and answer gladly"
        if gap(found, span) < near or (found.end() <= span.start < answer.start() and gap(found, span) <= BESIDE):
            return False
    if near > BESIDE:
        return False
    return span.unit is not Unit.YEAR and 0 < span.calendar_days <= MOST_DAYS


REPLY_PROMISE = Rule(
    PolicySort.REPLY_PROMISE,
    stems(
        "repl, respon, answer, get back, touch, hear, complain, return your, antwort, antwoord, meld, rückm, "
        "reagier, bearbeit, prüf, svar, vende, høre, hörer, kontakt, behandl, återkom, hör, handlägg, "
        "tilbakemeld, tar, tilbake, reag, reactie, terugbel, nemen, klacht, répon, recontact, reven, reviend, "
        "rappel, réclam, respuesta, contest, pondremos, reclam, rispo, ricontatt, risentir, odpow, odpis, odezw, "
        "rozpatr, ustosunk, resposta, entra, retorn"
    ),
    _read,
    {PageKind.CONTACT: 0.8, PageKind.FAQ: 0.4, PageKind.COMPLAINTS: 0.6, PageKind.RETURNS: 0.2},
)
