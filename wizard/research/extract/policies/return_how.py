"""What to do before or with a return: tell the company, fill in a form, print a label, use a portal."""

import re
from collections.abc import Sequence

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.extract import policy_words as words
from wizard.research.extract.policies.instructions import ANY_QUESTIONS, TURN_TO_US, WE_TURN_TO_YOU
from wizard.research.extract.policies.rule import Reading, Rule, is_heading, listed
from wizard.research.extract.policy_words import Words
from wizard.research.extract.sentences import Sentence

# The papers and pages of a return.
_FORM: Words = {
    "en": r"(?:fill|complete|use|submit|print|enclos|includ|attach|download|request|register|start|obtain|quote|provide)\w*\b.{0,60}"
          r"(?:returns? (?:form|note|slip|label|portal|request|cent(?:er|re)|authori[sz]ation|process|number|shipping label)"
          r"|withdrawal form|cancellation form)|\bRMA\b|returns? portal|(?:register|start|initiate|request|arrange|book)"
          r" (?:a|your|the) return|print your returns? label|return(?:s)? authori[sz]ation",
    "de": r"(?:rücksende|retouren|rückgabe|widerrufs)(?:formular|schein|etikett|label|portal|antrag|beleg|nummer|aufkleber)"
          r"|(?:rücksendung|retoure|rückgabe) .{0,30}(?:anmeld|an\b)|meld\w* .{0,40}(?:rücksendung|retoure|rückgabe)",
    "da": r"retur(?:formular|label|seddel|portal|blanket|nummer)|fortrydelses(?:formular|blanket)|(?:opret|registr\w+|anmeld\w*) .{0,20}retur",
    "sv": r"retur(?:formulär|sedel|portal|etikett|blankett|nummer|anmälan)|(?:registrera|anmäl\w*) .{0,20}retur|ångerblankett",
    "nb": r"retur(?:skjema|seddel|portal|lapp|etikett|nummer)|angreskjema|(?:registrer\w*|meld\w*) .{0,20}retur",
    "nl": r"retour(?:formulier|portaal|label|nummer)|(?:meld|registreer)\w* .{0,20}retour|modelformulier",
    "fr": r"(?:bon|formulaire|étiquette|numéro|portail|bordereau) (?:de )?(?:retour|rétractation)|demande de retour",
    "es": r"(?:formulario|etiqueta|número|portal|solicitud) (?:de )?(?:la )?(?:devolución|desistimiento)|solicit\w+ .{0,15}devolución",
    "it": r"(?:modulo|etichetta|numero|portale|richiesta) (?:di |per il )?(?:reso|recesso|restituzione)|richied\w+ .{0,15}reso",
    "pl": r"formularz\w* (?:zwrotu|odstąpienia)|etykiet\w+ zwrotn|zgłoś zwrot|zgłoszeni\w+ zwrotu",
    "pt": r"(?:formulário|etiqueta|número|portal|pedido) de (?:devolução|resolução)|solicit\w+ .{0,15}devolução",
}  # fmt: skip

# The law's sentence on declaring the withdrawal.
_DECLARES: Words = {
    "en": r"to exercise (?:the|your) right|(?:wish|want|like|decide) to (?:return|cancel|withdraw|send)|to (?:start|make|arrange|request|initiate|return)"
          r"|before (?:returning|sending)|returns? (?:must|should|need)",
    "de": r"um (?:ihr|dein|das) widerrufsrecht auszuüben|möcht\w+ .{0,60}(?:zurück|umtausch|widerruf|retour)|(?:für|bei) (?:eine[r]?|ihre|deine)? ?(?:retoure"
          r"|rücksendung|rückgabe)|wenn .{0,40}(?:widerrufen|zurück)",
    "da": r"(?:ønsker|vil) (?:du )?.{0,30}(?:returnere|fortryde|retur|sende|gøre brug|benytte)|fortryder du|ved (?:returnering|retur)|skal du",
    "sv": r"vill (?:du )?.{0,30}(?:ångra|returnera|utnyttja|skicka tillbaka)|för att (?:göra|returnera|ångra|utnyttja)|vid retur|innan du skickar",
    "nb": r"(?:ønsker|vil) (?:du )?.{0,30}(?:returnere|angre|benytte|bruke)|for å (?:benytte|returnere|angre|bruke)|ved retur|du må",
    "nl": r"(?:wil|wilt|wenst) (?:je|u) .{0,40}(?:retour|terug|herroep)|om .{0,40}herroepingsrecht|retour (?:aanmelden|sturen)",
    "fr": r"pour (?:effectuer|exercer|retourner|tout|faire|renvoyer)|(?:souhait|désir|voul)\w+ .{0,40}(?:retourner|rétracter|renvoyer)|avant (?:tout|de)",
    "es": r"para (?:realizar|ejercer|devolver|efectuar|solicitar|hacer|tramitar|gestionar)|si (?:desea|quiere|deseas|quieres)|antes de",
    "it": r"per (?:effettuare|esercitare|restituire|richiedere|procedere|avviare)|se (?:desideri|vuoi|desidera|vuole)|prima di",
    "pl": r"aby (?:zwrócić|skorzystać|odstąpić|dokonać)|w celu|jeśli chcesz|przed (?:odesłaniem|zwrotem)",
    "pt": r"para (?:efetuar|exercer|devolver|fazer|solicitar|realizar|proceder)|se (?:desejar|quiser|pretender)|antes de",
}  # fmt: skip

_SENT_BACK, _PAPERS, _WISHES = words.any_of(words.RETURN), words.any_of(_FORM), words.any_of(_DECLARES)
_DENIED, _REFUND, _FAULT = words.any_of(words.DENIED), words.any_of(words.REFUND), words.any_of(words.FAULT)
_ONLY_A_SURVEY = re.compile(r"survey|umfrage|questionnaire|application|bewerbung|consent|einwilligung|samtyk|samtyck", re.IGNORECASE)


def _read(sentence: Sentence, after: Sequence[Sentence]) -> Reading | None:
    text = sentence.text
    if is_heading(sentence) or WE_TURN_TO_YOU.search(text) or _ONLY_A_SURVEY.search(text) or _DENIED.search(text):
        return None
    papers, told, wishes = (bool(p.search(text)) for p in (_PAPERS, TURN_TO_US, _WISHES))
    if not _SENT_BACK.search(text) or not (papers or told):
        return None
    if not (papers or wishes):
        return None
    score = 1.4 + 0.5 * papers + 0.5 * told + 0.3 * wishes
    score -= 0.6 * bool(ANY_QUESTIONS.search(text)) + 0.5 * bool(_FAULT.search(text)) + 0.4 * bool(_REFUND.search(text))
    return Reading(score, quote=listed(sentence, after)) if score > 1.0 else None


RETURN_HOW = Rule(
    PolicySort.RETURN_HOW,
    ("return", "withdraw", "cancel", "rma", "send", "back", "widerruf", "retour", "rück", "umtausch", "retur", "fortryd",
     "ånger", "ångra", "tillbaka", "angre", "gå fra avtalen", "herroep", "terug", "rétract", "renvo", "devol", "desist",
     "devuel", "reso", "resi", "recess", "restitu", "zwro", "zwró", "odstąp", "resolução", "arrepend", "troca"),
    _read,
    {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.3, PageKind.FAQ: 0.3},
    asides=False,
)  # fmt: skip
