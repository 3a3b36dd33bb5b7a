"""What to do before or with a return: tell the company, fill in a form, print a label, use a portal."""

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.numbers import spans
from wizard.research.extract.policies.instructions import ANY_QUESTIONS, TURN_TO_US, WE_TURN_TO_YOU
from wizard.research.extract.policies.rule import Line, Reading, Rule, stems
from wizard.research.extract.policy_words import Words

# The papers and pages of a return.
_FORM: Words = {
    "en": r"(?:fill|complete|use|submit|print|enclos|includ|attach|download|request|register|start|obtain|quote"
          r"|provide)\w*\b.{0,60}(?:returns? (?:form|note|slip|label|portal|request|cent(?:er|re)|authori[sz]ation"
          r"|process|number|shipping label)|withdrawal form|cancellation form)|\brma\b|returns? portal|(?:register"
          r"|start|initiate|request|arrange) (?:a|your|the) return|print your returns? label"
          r"|return\w* .{0,80}follow(?:ing)? (?:these|the) (?:steps|instructions)|return(?:s)? authori[sz]ation"
          r"|returns? (?:centre|center|hub)|print (?:your|a|the) (?:returns? )?label",
    "de": r"(?:rücksende|retouren|rückgabe|widerrufs)(?:formular|schein|etikett|label|portal|antrag|beleg|nummer"
          r"|aufkleber)|(?:rücksendung|retoure|rückgabe) .{0,30}(?:anmeld|an\b)|meld\w* .{0,40}(?:rücksendung"
          r"|retoure|rückgabe)",
    "da": r"retur(?:formular|label|seddel|portal|blanket|nummer)|fortrydelses(?:formular|blanket)|(?:opret"
          r"|registr\w+|anmeld\w*) .{0,20}retur|log\w* ind .{0,60}retur|retur\w* (?:registreres|oprettes)",
    "sv": r"retur(?:formulär|sedel|portal|etikett|blankett|nummer|anmälan)|(?:registrera|anmäl\w*) .{0,20}retur"
          r"|ångerblankett|logga in .{0,60}retur|retur\w* registreras",
    "nb": r"retur(?:skjema|seddel|portal|lapp|etikett|nummer)|angreskjema|(?:registrer\w*|meld\w*) .{0,20}retur"
          r"|retur\w* registreres",
    "nl": r"retour(?:formulier|portaal|label|nummer)|(?:meld|registreer)\w* .{0,20}retour|modelformulier"
          r"|retour .{0,30}aanmelden",
    "fr": r"(?:bon|formulaire|étiquette|numéro|portail|bordereau) (?:de )?(?:retour|rétractation)"
          r"|demande de retour|(?:votre|le) retour (?:en ligne|depuis)|(?:déclar|enregistr)\w+ .{0,15}retour",
    "es": r"(?:formulario|etiqueta|número|portal|solicitud) (?:de )?(?:la )?(?:devolución|desistimiento)"
          r"|solicit\w+ .{0,15}devolución|(?:tramit|gestion|inici)\w+ .{0,15}devolución",
    "it": r"(?:modulo|etichetta|numero|portale|richiesta) (?:di |per il )?(?:reso|recesso|restituzione)"
          r"|richied\w+ .{0,15}reso|registr\w+ .{0,15}reso",
    "pl": r"formularz\w* (?:zwrotu|odstąpienia)|etykiet\w+ zwrotn|zgłoś zwrot|zgłoszeni\w+ zwrotu|(?:zarejestruj"
          r"|zgłos)\w* .{0,15}zwrot",
    "pt": r"(?:formulário|etiqueta|número|portal|pedido) de (?:devolução|resolução)|solicit\w+ .{0,15}devolução"
          r"|regist\w+ .{0,10}devolução",
}  # fmt: skip

# The law's sentence on declaring the withdrawal.
_DECLARES: Words = {
    "en": r"to exercise (?:the|your) right|(?:wish|want|like|decide) to (?:return|cancel|withdraw|send)"
          r"|to (?:start|make|arrange|request|initiate|return)|before (?:returning|sending|you (?:return|send))"
          r"|prior to|without .{0,20}authori[sz]|must authori[sz]e|returns? (?:must|should|need)|to cancel (?:your"
          r"|the|this) (?:contract|order)|within the returns? period",
    "de": r"um (?:ihr|dein|das) widerrufsrecht auszuüben|möcht\w+ .{0,60}(?:zurück|umtausch|widerruf|retour)"
          r"|(?:für|bei) (?:eine[r]?|ihre|deine)? ?(?:retoure|rücksendung|rückgabe)|wenn .{0,40}(?:widerrufen"
          r"|zurück)|bevor .{0,40}(?:zurück|send|schick)|(?:rückgabe|rücksende|retouren)wunsch|vor (?:der|einer"
          r"|ihrer|deiner|jeder) (?:rück|retour)",
    "da": r"(?:ønsker|vil) (?:du )?.{0,30}(?:returnere|fortryde|retur|sende|gøre brug|benytte)|fortryder du|(?:før"
          r"|inden) du (?:sender|returnerer)|ved (?:returnering|retur)|skal du|meddelelse\w* om (?:fortryd|at du)"
          r"|fortryder .{0,20}ved at",
    "sv": r"vill (?:du )?.{0,30}(?:ångra|returnera|utnyttja|skicka tillbaka)|för att (?:göra|returnera|ångra"
          r"|utnyttja)|vid retur|innan du (?:skickar|returnerar)|meddelande om (?:ånger|att du)|att du (?:vill )?ångra",
    "nb": r"(?:ønsker|vil) (?:du )?.{0,30}(?:returnere|angre|benytte|bruke)|for å (?:benytte|returnere|angre"
          r"|bruke)|ved retur|før du (?:sender|returnerer)|du må",
    "nl": r"(?:wil|wilt|wenst) (?:je|u) .{0,40}(?:retour|terug|herroep)|om .{0,40}herroepingsrecht|voordat (?:je"
          r"|u)|retour (?:aanmelden|sturen)|als (?:je|u) .{0,40}(?:wilt?|wenst)\b|voor (?:een|je|uw) retour",
    "fr": r"pour (?:effectuer|exercer|retourner|tout|faire|renvoyer)|(?:souhait|désir|voul)\w+ .{0,40}(?:retourner"
          r"|rétracter|renvoyer)|avant (?:tout|de)",
    "es": r"para (?:realizar|ejercer|devolver|efectuar|solicitar|hacer|tramitar|gestionar)|si (?:desea|quiere"
          r"|deseas|quieres)|antes de",
    "it": r"per (?:effettuare|esercitare|restituire|richiedere|procedere|avviare)|se (?:desideri|vuoi|desidera"
          r"|vuole)|prima di|per il reso",
    "pl": r"aby (?:zwrócić|skorzystać|odstąpić|dokonać)|w celu|jeśli chcesz|zanim odeś|przed (?:odesłaniem"
          r"|zwrotem)|oświadczenie o odstąpieniu",
    "pt": r"para (?:efetuar|exercer|devolver|fazer|solicitar|realizar|proceder)|se (?:desejar|quiser|pretender)"
          r"|antes de",
}  # fmt: skip

_SENT_BACK, _PAPERS, _WISHES = words.any_of(words.RETURN), words.any_of(_FORM), words.any_of(_DECLARES)
_DENIED, _REFUND, _FAULT = words.any_of(words.DENIED), words.any_of(words.REFUND), words.any_of(words.FAULT)
# Leave is asked first: "no returns without our written authorisation".
_AUTHORISED = compiled(
    r"authori[sz]\w+ (?:all |your |any )?returns?|(?:without|prior) (?:\w+ ){0,3}authori[sz]ation"
    r"|nur nach (?:vorheriger )?(?:absprache|rücksprache)|(?:kun|ikke) .{0,20}efter .{0,10}aftale"
    r"|efter (?:forudgående )?aftale|endast efter överenskommelse|kun etter avtale|alleen na overleg"
    r"|accord préalable|autorización previa|previa autorizzazione|autorização prévia",
)
# The law's model form may be used, no more.
_ONLY_THE_MODEL = compiled(
    r"muster\W?widerrufsformular|modelformulier|modèle de formulaire|modelo de formulario|modulo tipo"
    r"|wzór formularza|wzoru formularza|modelo de formulário|standardfortrydelses|model (?:withdrawal"
    r"|cancellation) form|muster für das",
)
# It is asked where the money is, or told who pays.
_IS_LATE = compiled(
    r"have passed|still (?:have )?not|haven.t (?:yet )?received|(?:pay|cover|bear)\w* (?:for )?(?:the "
    r"|your )?return (?:shipping|postage)|label we provide",
)
FEWEST_SPACES = 2  # in what tells somebody to do something
LONGEST_UNNAMED = 250  # characters of a sentence that speaks of returns by its heading only
# It speaks to the customer, or is short enough to be a command.
_TO_YOU = compiled(
    r"\b(?:you|your|sie|ihr\w*|du|dein\w*|dig|din|dit|deg|ditt|je|jij|uw?|vous|votre|vos|usted|tus?|puede\w*|ti"
    r"|tuo|twój|możesz|pode|seu|sua)\b|^.{0,110}$"
)
# A service that is to begin before the time for withdrawing is over.
_BEGINS_EARLY = compiled(
    r"(?:service|performance|dienstleistung|leistung|arbeiten?|ydelsen?|arbejdet|tjänsten?|arbetet|tjenesten?|dienst\w*"
    r"|prestation|servicio|prestación|servizio|prestazione|usług\w*|serviço)\b.{0,80}(?:\bbeg[iau]n|begonn|\bstart"
    r"|begynd|påbörj|börja|begynn|aanvang|commenc|comenz|inici|rozpocz|começ)"
)
# What comes once the return has been announced. Words for "when" tell it only of what has then been done: "when you
# want to return it" does not.
_AFTERWARDS = compiled(
    r"(?:once|after|as soon as|sobald|nachdem|efter at|efter att|etter at|zodra|nadat|une fois|una vez|tras"
    r"|una volta|dopo|po|após|assim que)\b|dès\b(?! que (?:vous|tu) (?:souhait|désir|voul|voud|veux|décid))"
    r"|når (?:\w+ ){1,4}(?:har|er|modtager|mottar)\b|når (?:vi|du) (?:har|modtager|mottar|får)\b"
    r"|när (?:\w+ ){1,4}(?:har|är|fått|mottagit)\b|när (?:vi|du) (?:har|mottar|tar emot|får)\b"
    r"|gdy (?:tylko|już)\b|gdy .{0,40}(?:otrzyma|zosta|zarejestr|zaakcept|zatwierdz)"
)
_ORDER_NUMBER = compiled(
    r"order (?:number|no\b|reference)|bestell(?:ung(?:s)?)?nummer|auftragsnummer|ordrenummer|ordernummer|bestelnummer"
    r"|numéro de (?:votre )?commande|número de (?:tu |su )?pedido|numero (?:d['’]|dell['’]|di )ordine"
    r"|numer\w* zamówienia"
    r"|número d[ae] (?:sua |tua )?encomenda|número do (?:seu |teu )?pedido"
)
_ONLY_A_SURVEY = compiled(r"survey|umfrage|questionnaire|application|bewerbung|consent|einwilligung|samtyk|samtyck")


def _read(line: Line) -> Reading | None:
    here = len(line.text) <= LONGEST_UNNAMED and bool(_SENT_BACK.search(line.heading))
    wishes = bool(_WISHES.search(line.text))
    if line.is_heading or not (_SENT_BACK.search(line.text) or (here and wishes)):
        return None
    quote = line.whole() if wishes else line.sentence.text
    text = quote.lower()
    leave = bool(_AUTHORISED.search(text))
    told = leave or bool(TURN_TO_US.search(text))
    papers = bool(_PAPERS.search(text)) or (told and bool(_ORDER_NUMBER.search(text)))
    if not (papers or told) or not (papers or wishes or here) or _is_another_matter(text, leave=leave):
        return None
    # "You can request a return within 14 days", "the note comes by e-mail": what has to be done it does not say.
    if papers and not told and (any(spans(text)) or not _TO_YOU.search(text)):
        return None
    # "The money goes to the account named in the form", "returns portal".
    if papers and not told and not wishes and (_REFUND.search(text) or text.count(" ") < FEWEST_SPACES):
        return None
    if papers and not told and _AFTERWARDS.match(text):
        return None
    if _ONLY_THE_MODEL.search(text):
        return Reading(0.6) if told else None
    score = 1.2 + 0.5 * papers + 0.5 * told + 0.4 * wishes
    score -= 0.6 * bool(ANY_QUESTIONS.search(text)) + 0.5 * bool(_FAULT.search(text)) + 0.4 * bool(_REFUND.search(text))
    score -= 0.5 * ("[" in text)  # a template that nobody filled in
    return Reading(score, quote=quote if quote != line.sentence.text else line.listed()) if score > 1.0 else None


def _is_another_matter(text: str, *, leave: bool) -> bool:
    if WE_TURN_TO_YOU.search(text) or _ONLY_A_SURVEY.search(text) or _IS_LATE.search(text):
        return True
    if _BEGINS_EARLY.search(text):
        return True
    return not leave and bool(_DENIED.search(text))


RETURN_HOW = Rule(
    PolicySort.RETURN_HOW,
    stems(
        "return, withdraw, cancel, rma, send, back, widerruf, retour, rück, umtausch, retur, fortryd, ånger, "
        "ångra, tillbaka, angre, gå fra avtalen, herroep, terug, rétract, renvo, devol, desist, devuel, reso, "
        "resi, recess, restitu, zwro, zwró, odstąp, resolução, arrepend, troca"
    ),
    _read,
    {PageKind.RETURNS: 0.8, PageKind.TERMS: 0.3, PageKind.FAQ: 0.3},
    by_heading=True,
    asides=False,
)
