"""How a customer is told to turn to the company: what to write, fill in, send or say, in eleven languages."""

from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.policy_words import Words

# "Contact us", "send us an e-mail", "in writing".
_TURN_TO_US: Words = {
    "en": r"\b(?:contact|e-?mail(?:ing)?|write to|writing to|call|phone|message|notify|inform|tell|ring"
          r"|advise)(?:ing)? (?:us|our|\S+@|the (?:shop|team|store|seller|customer|company))|get(?:ting)? in touch"
          r"|let us know|send (?:us|an e-?mail|\S+@)|reach out|(?:by|via|through) (?:e-?mail|post|letter|phone)\b"
          r"|(?:via|through) (?:our|the)\b"
          r"|\b(?:sent|made|submitted|addressed|put|given) (?:to us )?(?:in writing|by|to (?:us|our|the|\S+@)|via)\b"
          r"|give us (?:a call|notice)|raise a|speak to|drop us|drop us",
    "de": r"\b(?:kontaktier|benachrichtig|informier|schreib|meld|wend|richt|send|schick|ruf|teil|setz|nehm|nimm"
          r"|zeig)\w{0,3}\b.{0,80}(?:(?<!wir )\buns\b|e-?mail|kundenservice|kundendienst|kontakt|@|support|service"
          r"|verbindung)|per (?:e-?)?mail|e-?mail an|schriftlich|eindeutigen erklärung|kontaktformular|\ban \S+@"
          r"|bitte .{0,60}(?:senden|schicken|melden|richten|wenden)\b",
    "da": r"\bkontakte?r? (?:os|vores|vor|til|\S+@|kundeservice|butikken)|henvend\w* .{0,20}(?:os|til|dig)"
          r"|skriv\w* .{0,20}(?:til|os|mail)|\bringe?r? (?:til|på)|send\w* .{0,40}(?:mail|besked|meddelelse|@"
          r"|til os)|giv\w* os .{0,25}(?:besked|meddelelse)|\bmeddel|\b(?:på|via|pr\.?|per) (?:e-?)?mail"
          r"|sendes .{0,20}(?:til|@)|skriftlig|rettes .{0,20}til|tag\w* kontakt|underret",
    "sv": r"kontakta (?:oss|vår\w*|kundtjänst|kundservice|butiken|\S+@)|hör av dig|vänd\w* (?:dig|er) .{0,20}till"
          r"|mejla|maila|skriv\w* till|ring\w* (?:till|oss|på)|meddela (?:oss|detta|det|vår)"
          r"|skick\w* .{0,40}(?:mejl|mail|e-post|meddelande|@)|(?:via|per) (?:e-?post|e-?mail|mejl)|e-posta"
          r"|skriftlig|bifoga|skickas (?:till|via)|anmäl\w* .{0,40}(?:till oss|via|på)|lämnas (?:via|till|på)",
    "nb": r"kontakt(?:e|er)? (?:oss|vår\w*|kundeservice|butikken|\S+@)|(?:ta|tar|tas) .{0,15}kontakt"
          r"|henvend\w* .{0,20}til|skriv\w* til|\bring\w* (?:til|oss|på)|send\w* .{0,40}(?:e-?post|mail|melding|@)"
          r"|gi oss .{0,20}(?:beskjed|melding)|meld(?:e|er)? .{0,20}til oss|(?:via|på|per) (?:e-?post|e-?mail"
          r"|mail)|skriftlig|rettes .{0,20}til",
    "nl": r"(?:neem|nemen|opnemen|neemt) .{0,30}contact|contact (?:met ons )?op(?:nemen|neemt)?|mail(?:en"
          r"|t)? (?:naar|ons)|e-?mail (?:naar|sturen|te sturen)|stuur .{0,30}(?:mail|foto|bericht|@)|bel ons"
          r"|per (?:e-?)?mail|schriftelijk|laat .{0,20}weten|\bmeld(?:t|en)? (?:dit|je|uw|het|bij)|indienen"
          r"|via (?:ons|onze|het|de|\S+@)|informe(?:er|ren)",
    "fr": r"contact(?:er|ez)|écri(?:re|vez)|(?:par|un) (?:e-?mail|courriel|courrier|lettre|mail|téléphone)"
          r"|adress(?:er|ez|ées?) .{0,30}(?:à|au|par)|envoy(?:er|ez)[\s-]|notifier|informer|prévenir|signaler"
          r"|déclaration dénuée|formulaire de contact|appel(?:er|ez)",
    "es": r"contact(?:ar|e|a|en|ando) |contacto con|\bescrib(?:ir|e|a|en|irnos|enos|anos)\w*|escríb\w+|(?:por|vía"
          r"|un) (?:correo|e-?mail|escrito|teléfono)|dirigirse|dirigir|envia(?:r|rnos)|envíe?(?:a|nos)\w*"
          r"|comunic(?:ar|arnos|árnoslo|ue)|notificar(?:nos|lo)?|informar(?:nos)?|llam(?:ar|a|e|arnos)\b"
          r"|hojas de reclamaciones|declaración inequívoca",
    "it": r"contatta(?:re|ci|te|ndo)?|scriv(?:ere|i|ete|erci|ici)\b|(?:via|tramite|per|un|una) (?:e-?mail|mail|pec"
          r"|iscritto|posta|lettera|raccomandata)|invia(?:re|rci|te|ti|ci)?\b|rivolger(?:si|ti)|comunica(?:re|rci"
          r"|to)?\b|informar(?:ci|e)|segnala(?:re|rci)|chiama(?:re|ci)|dichiarazione esplicita",
    "pl": r"skontaktuj|kontakt (?:mailow|telefon|z|pod|na)|prosimy o kontakt|napisz|wyślij|wysła[ćn]|przesła[ćn]"
          r"|przesłanie|poinformować|poinformuj|zgłoś|zgłasza\w+|zgłosić|składać|złożyć|na adres|e-?mail|pocztą"
          r"|na piśmie|oświadczeni|zadzwoń",
    "pt": r"contac?t(?:e|ar|ando|em)(?:-nos)?|entr(?:e|ar) em contac?to|escrev(?:a|er)|(?:por|via|um) (?:e-?mail"
          r"|correio|escrito|carta|telefone)|envi(?:e|ar|adas?|ar-nos|e-nos)\b|comunicar(?:-nos)?|comunique"
          r"|informar(?:-nos)?|livro de reclamações|ligue|declaração inequívoca|dirigid",
}  # fmt: skip

TURN_TO_US = words.any_of(_TURN_TO_US)
# The company turns to the customer, or invites questions of any sort.
WE_TURN_TO_YOU = compiled(
    r"(?<!so )(?<!so that )\b(?:we|our team|they)(?:'ll| will|’ll| may| can)? (?:then )?(?:contact|e-?mail|call"
    r"|inform|notify|send|reply|let you)|wir (?:melden|kontaktieren|informieren|schicken|senden|benachrichtigen"
    r"|teilen)|melden wir uns|melden uns|kontaktieren wir|\bvi (?:kontakter|sender|vender|giver|ringer|skickar"
    r"|kontaktar|återkommer|hör av|sender deg|tar kontakt|kommer)|(?:nemen|neem) (?:wij|we) .{0,20}contact|(?:wij"
    r"|we) (?:nemen|sturen|mailen|laten)|nous vous (?:contact|envoy|inform|recontact|enverr)|nos pondremos"
    r"|le (?:enviaremos|informaremos)|te (?:enviaremos|informaremos|contactaremos)|ti (?:contatteremo|invieremo"
    r"|ricontatt)|you will be (?:notified|informed|contacted|told)"
    r"|(?:werden sie|sie werden) .{0,30}(?:informiert|benachrichtigt)|vous serez .{0,10}(?:informé|averti|contacté)"
    r"|(?:sarai|verrai) .{0,10}(?:informat|contattat)|zostaniesz powiadom|será (?:informado|notificado|contactado)"
    r"|skontaktujemy|wyślemy|odezwiemy|entraremos em|enviaremos|contactaremos|enviar-lhe-emos",
)
ANY_QUESTIONS = compiled(
    r"questions?\b|\bqueries\b|\bfragen\b|spørgsmål|frågor|spørsmål|\bvragen\b|preguntas|\bdudas\b|domande|dubbi"
    r"|pytani|dúvidas|more information|weitere informationen|mere information|mer information|further information",
)
