"""How shops in eleven languages speak of returns: regular expressions by site language, as data.

Every table has every language (a test sees to it). The expressions of all languages are tried on every page: shops mix
languages, and pages lie about theirs.
"""

import re
from collections.abc import Mapping

from wizard.research.alternatives import compiled, one_of

Words = Mapping[str, str]

# In an address: a notice about cookies. Bakers sell some, "/cookie-returns-faq".
COOKIE_NOTICE = (
    r"cookies?(?:[-_]?(?:polic|polit|polityk|richtlin|notice|statement|declaration|deklara|erkl|hinweis|info|consent"
    r"|settings|preferences|einstellung|verklaring|beleid|samtyk|samtyck|banner|law)|(?:\.\w{2,5})?/?(?:[?#]|$))"
    r"|(?:polic|polit|informativ)[\w-]{0,20}[-_]cookies?(?![a-z])"
)

# Names of the right or of its length: they stand near the number of days.
RIGHT: Words = {
    "en": r"\breturns? (?:polic|period|window|right|option)|money[\s-]back|cooling[\s-]off"
          r"|right (?:of withdrawal|to (?:cancel|withdraw|return))|(?:cancellation|withdrawal) (?:period|right)"
          r"|refund (?:policy|window|period)|no[\s-]quibble",
    "de": r"widerrufs?(?:recht|frist)|rückgabe(?:recht|frist|garantie|möglichkeit)|rücksende(?:frist|recht)"
          r"|umtausch(?:recht|frist)|geld[\s-]zurück|rücktritts(?:recht|frist)|retouren(?:recht|frist)",
    "da": r"retur(?:ret|frist|politik)|fortrydelses(?:ret|frist)|pengene[\s-]tilbage",
    "sv": r"ånger(?:rätt|frist)|öppet[\s-]köp|retur(?:rätt|frist|policy)|pengarna[\s-]tillbaka",
    "nb": r"angre(?:rett|frist)|åpent[\s-]kjøp|retur(?:rett|frist|policy)|pengene[\s-]tilbake",
    "nl": r"herroepings(?:recht|termijn|periode)|bedenktijd|bedenktermijn|retour(?:recht|termijn|periode|beleid)"
          r"|zichttermijn|geld[\s-]terug",
    "fr": r"(?:droit|délai) (?:légal )?de (?:rétractation|retour)|satisfait ou remboursé|rétractation"
          r"|politique de retours?",
    "es": r"derecho (?:de|a) (?:desistimiento|desistir|devolución)|desistimiento"
          r"|(?:plazo|período|periodo) de (?:devolución|desistimiento)"
          r"|política de (?:cambios y )?devoluci(?:ón|ones)",
    "it": r"(?:diritto|facoltà) di (?:recesso|ripensamento|reso|recedere)|recesso|soddisfatti o rimborsati"
          r"|ripensament|(?:politica|condizioni) (?:di|sui|dei) (?:res[oi]|restituzion[ei])",
    "pl": r"praw[oa] (?:do )?(?:odstąpienia|zwrotu)|odstąpieni|polityk[aię] zwrotów",
    "pt": r"direito (?:de|à|ao) (?:livre )?(?:resolução|arrependimento|devolução|desistência|retractação)"
          r"|livre resolução|arrependimento|política de (?:trocas e )?devolu(?:ção|ções)"
          r"|prazos? (?:de|para) (?:a )?(?:trocas?|devolu(?:ção|ções))",
}  # fmt: skip

# Bare names of sending back: they mean the right in "100 days free returns" and in headings, not anywhere.
RETURNS: Words = {
    "en": r"\breturns?\b(?! (?:trip|ticket|journey|flight|fare|visit))",
    "de": r"\brückgaben?\b|\bumtausch\b|\bretouren?\b|\brücksendung(?:en)?\b|\brücknahme\b|\bwiderruf\b",
    "da": r"\bretur\b|\breturnering",
    "sv": r"\bretur(?:er)?\b",
    "nb": r"\bretur\b",
    "nl": r"\bretour(?:neren)?\b",
    "fr": r"\bretours?\b",
    "es": r"\bdevoluci(?:ón|ones)\b",
    "it": r"\bres[oi]\b|\brestituzion[ei]\b",
    "pl": r"\bzwrot(?:y|u|ów)?\b",
    "pt": r"\bdevolu(?:ção|ções)\b",
}  # fmt: skip

# "Free" and the like may stand between the number and the bare name.
FREE = compiled(
    r"[\s:–—-]{0,4}(?:(?:free|easy|kostenlose[sr]?|gratis|fri|full|fuld|voll\w*|gratuits?|gratuitas?|gratuiti"
    r"|darmow\w+|na|for|de|för"
    r"|per il|para)[\s-]{1,2})?",
)

# Any word for sending back, or for withdrawing from a purchase.
RETURN: Words = {
    "en": r"\breturn(?:s|ed|able|ing)?\b(?! (?:trip|ticket|journey|flight|fare|transfer|visit|customer|client|call|to"
          r" (?:work|the|our|us for)|on ))"
    r"|(?:request|ask for|claim|entitled to|eligible for|apply for) (?:a |your )?(?:full )?refund"
    r"|\b(?:post|bring|ship|hand) (?:it|them|this|(?:the|your|any|unworn|unused) \w+)\b.{0,20}\bback\b"
    r"|\bwithdraw(?:al)?\b|(?:right to cancel|cancel(?:lation)?(?: (?:of|this|the"
          r"|your|a|an|any))+ (?:\w+ )?"
          r"(?:contract|order|purchase|agreement))|cooling[\s-]off|money[\s-]back|\bsen[dt]\b.{0,30}\bback\b|full"
          r" refund|refund (?:policy|window|period)",
    "de": r"widerruf|widerrief|rückgabe|zurück(?:gegeben|geben|senden|schicken|zusenden|zugeben|zuschicken"
          r"|geschickt|gesendet|gesandt)|rücksend"
          r"|retour|umtausch|geld[\s-]zurück|rücktrittsrecht|rücknahme|(?:sende|schick"
          r"|nehm)\w{0,2}\b.{1,60}\bzurück\b",
    "da": r"returret|returner|fortryd|\bretur\b|retursend|pengene[\s-]tilbage|\bsend(?:e|er|es)?\b.{1,40}\btilbage\b",
    "sv": r"ånger|ångra|returner|\bretur(?!n)|öppet[\s-]köp|frånträd|pengarna[\s-]tillbaka"
          r"|\bskicka\w{0,2}\b.{1,40}\btillbaka\b",
    "nb": r"\bangre|returner|\bretur(?!n)|åpent[\s-]kjøp|pengene[\s-]tilbake|\bsende?[srt]?\b.{1,40}\b(?:tilbake|i"
          r" retur)\b",
    "nl": r"herroep|bedenkt|retour|(?:stuur|zend|breng)\w{0,3}\b.{1,60}\bterug\b|terug(?:sturen|zenden|gestuurd"
          r"|gezonden|brengen)|terug te (?:sturen|zenden)"
          r"|ontbind|geld[\s-]terug",
    "fr": r"rétract|\bretours?\b|retourn(?:er|é|ez)|renvoy|renvoi\b|satisfait ou remboursé|rendre (?:le|un|votre)"
          r" (?:produit|article)",
    "es": r"desist|devol|devuelv|devuelt",
    "it": r"recess|recedere|\bres[oi]\b|restitu|ripens|rispedi|rimandare|soddisfatti o rimborsati",
    "pl": r"odstąpi|\bzwrot|zwróci|zwrac|odesł",
    "pt": r"devol|arrepend|livre resolução|resolver (?:livremente )?(?:o|este) contrato|resolução do contrato|desist",
}  # fmt: skip

# What only the grant of the right says.
NO_REASON: Words = {
    "en": r"without (?:giving |having to give |stating )?(?:any |a )?(?:reasons?|justification)|for any reason"
          r"|chang\w+ (?:of|your) mind|no"
          r" questions asked",
    "de": r"ohne (?:die )?angaben? (?:eines grundes|von gründen)|ohne (?:begründung|angabe)|gefällt .{0,20}nicht"
          r"|anders überleg|umentscheid",
    "da": r"uden (?:at (?:give|angive|skulle) )?(?:nogen |en )?(?:begrundelse|grund|årsag)|ombestem|skifte\w* mening",
    "sv": r"utan att (?:ange|behöva)|utan (?:särskild )?(?:anledning|orsak|skäl)|ändra dig",
    "nb": r"uten å (?:oppgi|angi|måtte)|uten (?:begrunnelse|grunn)|ombestem",
    "nl": r"zonder (?:opgave|opgaaf|enige)? ?(?:van )?(?:een )?reden|van gedachten",
    "fr": r"sans (?:avoir à |devoir |donner |avoir |aucun )?(?:justifi|motif|de motif|donner)|chang\w+ d.avis",
    "es": r"sin (?:necesidad de |tener que )?(?:justific|indicar|dar|alegar|motivo)|cambi\w+ de (?:opinión|idea"
          r"|parecer)",
    "it": r"senza (?:dover |necessità di |alcuna? |bisogno di )?(?:fornire|indicare|specificare|dare|motiv"
          r"|giustific|spiegazion|penal)|cambi\w+ idea",
    "pl": r"bez (?:podawania|podania|konieczności)|zmieni\w* zdanie",
    "pt": r"sem (?:necessidade de |ter de |precisar |qualquer |indicar |dar )?(?:indicar|justific|motivo|invocar"
          r"|apresentar)|mud\w+ de (?:ideias?|opinião)",
}  # fmt: skip

# Leads to the number: "within", "you have", "a period of".
WITHIN: Words = {
    "en": r"within|for|up to|you have|period of|period is|for up to|lasts?|in the first|after|have",
    "de": r"innerhalb|binnen|bis|beträgt|haben|hast|gewähren|frist|nach ablauf|von|vor ablauf",
    "da": r"i|inden(?:for)?|har|op til|senest|frist",
    "sv": r"i|inom|har|upp till|senast|frist",
    "nb": r"innen|har|opptil|inntil|senest|frist",
    "nl": r"binnen|heeft|hebt|heb|tot|gedurende|termijn",
    "fr": r"dans (?:les|un)|sous|dispos\w+|avez|délai|jusqu|pendant",
    "es": r"dentro|en (?:un|el) plazo|plazo|dispon\w+|tiene[ns]?|durante|hasta|en los|en",
    "it": r"entro|hai|avete|ha|termine|dispon\w+|fino a|di",
    "pl": r"w (?:ciągu|terminie|przeciągu|okresie)|do|masz|przez|termin",
    "pt": r"no prazo|dentro|prazo|dispõe|tem|até|durante|em",
}  # fmt: skip

# The company pays back: its own deadline.
REFUND: Words = {
    "en": r"\bwe(?: will|'ll| shall|’ll| aim to| must)?(?: \w+)? (?:refund|reimburse|credit|process|issue|repay)"
          r"|reimburs|your refund"
          r"|\brefunds? (?:will|are|is|can|may|takes?|should|within|to)|be (?:\w+ )?(?:refunded|credited|reimbursed"
          r"|processed)|(?:process|issue)\w* (?:of )?"
          r"(?:your|the|a|any) refund|automatically refunded",
    "de": r"erstatt|zurückzahl|zurückzuzahlen|zurück(?:zu)?überw|zurückgezahlt|gutgeschrieben|gutschrift"
          r"|rückzahlung|überweisen wir|geld zurück(?![\s-]garantie)",
    "da": r"tilbagebetal|refunder|refusion|tilbagefør|pengene (?:retur|er)|betaler .{0,20}tilbage",
    "sv": r"återbetal|betalar .{0,20}tillbaka|återför|krediter",
    "nb": r"tilbakebetal|refunder|refusjon|betaler .{0,20}tilbake|tilbakefør",
    "nl": r"terugbetal|terugstort|terug te betalen|betalen .{0,20}terug|betalen (?:wij|we) .{0,140}\bterug\b|(?:wij"
          r"|we) betalen .{0,90}\bterug\b|krijgt .{0,20}geld|crediter"
          r"|\brestitutie|restitueer|restitueren|ontvang\w* .{0,20}(?:geld|bedrag)",
    "fr": r"(?<!ou )rembours(?:er|ement|ons|é[es]?\b|era)",
    "es": r"reembols|reintegr|abonar|abono|devol\w+ (?:d?el (?:dinero|importe|monto|total)|de(?: los)? pagos)"
          r"|devolveremos",
    "it": r"rimbors(?:i\b|o|are|eremo|iamo|erà|ato)|riaccredit|accredit|restitu\w+ (?:del|dell.|delle|l.|il |la |le "
          r"|i |quanto )\s?(?:intero )?(?:import|prezz|denar|somm|pagament|pagat|versat)",
    "pl": r"zwr(?:ot|ócimy|aca\w*|óci\w*)(?: \w+)? (?:\w+ )?(?:płatności|pieni|środk|należno|kwot|ceny|zapłacon"
          r"|koszt)|zwrot .{0,20}nastąpi|wypłac",
    "pt": r"reembols|estorn|devolveremos|restitu\w+ (?:o|do) (?:valor|dinheiro|montante)",
}  # fmt: skip

# Faults, complaints, warranties: other time limits than that of sending back what one does not like.
FAULT: Words = {
    "en": r"faulty|defect|(?<!un)damage|warrant|complain|\bclaims?\b|missing|incorrect|\bwrong\b",
    "de": r"mangel|mängel|defekt|(?<!un)beschädig|gewährleist|reklam|beanstand"
          r"|transportsch|falschlieferung",
    "da": r"reklam|mangel|mangler|mangl|\bfejl|defekt|(?<!u)beskadig|(?<!u)skade",
    "sv": r"reklam|\bfel\b|felaktig|defekt|(?<!o)skada",
    "nb": r"reklam|mangel|mangler|\bfeil|defekt|(?<!u)skade",
    "nl": r"klacht|(?<!in)gebrek(?!est)|defect|(?<!on)beschadig|schade\b|reclam",
    "fr": r"défaut|défectu|(?<!non )endommag|réclam|vices? caché|non[\s-]conform",
    "es": r"defect|dañad|reclam|deteriorad|taras?\b",
    "it": r"difett|(?<!non )danneggiat|reclam|\bvizi|non conform",
    "pl": r"reklam|\bwad[ay]|(?<!nie)uszkodz|rękojm|niezgodno",
    "pt": r"defeit|(?<!não )danific|reclam|avari|não conform",
}  # fmt: skip

# The company's own time, which starts when the goods are back with it.
ONCE_BACK = compiled(
    r"\W{0,2}(?:(?:of|after|from|once) (?:us |we |our )?(?:have |has |are )?(?:receiv|receipt of (?:your|the)"
    r" return|getting)\w*(?: the| your)? return"
    r"|(?:after|once|of us|from when) we\b|nach(?:dem wir| (?:wareneingang|eingang|erhalt) (?:der|ihrer|deiner)"
    r" (?:rücksendung|retoure))"
    r"|efter,? (?:at )?vi\b|fra vi\b|efter att vi\b|från det att vi\b|etter at vi\b|nadat w(?:ij|e)\b"
    r"|(?:après|suivant|dès) (?:la )?réception (?:du|des|de votre) (?:retour|colis retour|articles? retourn)"
    r"|(?:tras|desde|después de) (?:la )?(?:recibir|recepción de) (?:la |su |tu )?devoluc|d(?:al|opo) (?:il |la"
    r" )?(?:ricevimento|ricezione|rientro)"
    r" (?:del reso|della merce resti)|od otrzymania (?:zwrotu|zwróconego|zwracanego)|após (?:a )?(?:recebermos"
    r"|receção da devolução))",
)
# Before the number: the withdrawal has been declared, what follows is the time for the goods' way back.
ONCE_WITHDRAWN = compiled(
    r"\b(?:after (?:you (?:cancel|withdraw)|cancell|withdraw|your cancell)|nach (?:dem |ihrem |deinem |erfolgtem"
    r" )?widerruf|na (?:de )?(?:annulering|herroeping)"
    r"|nogmaals|efter (?:at )?(?:du har )?fortr[ouy]d|efter (?:att )?(?:du (?:har )?)?ång(?:r|er)|etter (?:at du"
    r" (?:har )?)?angr(?!erett)|après (?:la |votre )?rétractation"
    r"|tras (?:el )?desistimiento|dopo (?:il )?recesso|po odstąpieniu|após (?:a )?(?:livre )?resolução"
    r"|(?:received|got|erhalten|erhielten|mottog|mottagit|modtaget|modtog|mottatt|ontvangen|reçu|recibido|ricevuto"
    r"|otrzyma\w+|recebido|recebemos) "
    r"(?:your|ihre|deine|ditt|din|uw|je|votre|su|tu|la (?:tua|sua)|twoje|a (?:sua|tua)) (?:\w+ )?"
    r"(?:message|notice|notification|decision|mitteilung|erklärung|meddelande|besked|meddelelse|melding|bericht"
    r"|communication|notificación|comunicación|comunicazione|zgłoszenie|oświadczenie|comunicação|notificação)"
    r"|(?:after|once) (?:(?:you|having|you have|you['’]ve) )?(?:notif|inform|communicat|told|your noti)"
    r"|nach (?:der |ihrer |deiner )?(?:mitteilung|absendung ihre|erklärung)"
    r"|efter (?:at du har |att du har |att ha |din |ditt )?meddel"
    r"|etter (?:at du har |å ha )?(?:meld|gitt)|na (?:de |uw |je )?(?:melding|mededeling)"
    r"|après (?:la |votre |avoir |nous avoir )(?:communi|notifi|inform)"
    r"|(?:tras|después de) (?:la |haber )?(?:comunic|notific)"
    r"|dopo (?:aver(?:e|ci)? |la |tale )?(?:comunica|notifica|informat)|po (?:złożeniu|wysłaniu|zgłoszeniu|poinformow)"
    r"|após (?:a |ter )?(?:comunic|notific))",
)
# How long something is under way: "It takes up to 20 days for returns to reach us".
TAKES = compiled(
    r"\b(?:takes?|taking|allow|dauert|dauern|rechnen|rechne|tager|tage|tar|ta|duurt|duren|prend|prendre|prennent"
    r"|comptez|compter|tarda\w*|demora\w*|impiega\w*|richied\w*|trwa\w*|zajmuje|leva|levar)\b.{0,30}$",
)
# A contract's end for the future, which also needs no reason.
TERMINATES = compiled(
    r"terminat|notice period|kündig|opsig|uppsäg|oppsig|opzeg|opgezegd|résili|rescis"
    r"|baja\b|disdett|wypowie|denúncia do contrato",
)
# Time to make up one's mind, said just before a sentence on sending back.
TRIES = compiled(
    r"\btry\b|decide|change your mind|make up your mind|überleg|entscheid|ausprobier|testen|prøve|bestemme|ombestem"
    r"|prova|bestämma|proberen|beslissen"
    r"|essayer|décider|changer d.avis|probar|decidir|provar|decidere|wypróbow|zdecydow|experimentar",
)
# "When do I get my money back?" as a heading.
ASKS_WHEN_PAID = compiled(
    r"\b(?:when|how long|wann|wie lange|hvornår|när|hur lång|når|hvor lang|wanneer|hoe lang|quand|cuándo|quando"
    r"|kiedy)\b.{0,60}(?:refund|money|reimburs|erstatt"
    r"|rückzahl|geld|tilbagebetal|pengene|refusion|återbetal|pengar|tilbakebetal|refusjon|terugbetal|rembours"
    r"|reembols|rimbors|pieni|estorn|dinheiro|dinero)",
)
# A guarantee of quality, in any language, but not of money back.
GUARANTEE = compiled(
    r"(?<!back )(?<!back-)(?<!zurück-)(?<!zurück )(?<!rückgabe)(?<!tilbage-)(?<!tilbage )"
    r"(?<!tillbaka-)(?<!tillbaka )(?<!tilbake-)"
    r"(?<!tilbake )(?<!terug-)(?<!terug )(?<!retour)(?:garant|guarantee|gwaranc|garanzi)",
)

# The company's time for agreeing to a return, where it is asked first: "approval is given within 5 days".
AGREES = compiled(
    r"(?<!once )(?<!after )(?:\bapproval|\bauthori[sz]ation)\b[^,;:]{0,20}\b(?:given|granted|issued|sent|comes|follows"
    r"|takes)\b[^,;:]{0,30}$|(?<!once )(?<!if )(?<!after )\bwe (?:will |shall )?(?:approve|authori[sz]e)\b[^,;:]{0,40}$"
    r"|(?<!nach )(?:genehmigung|freigabe|zustimmung)\b[^,;:]{0,20}\b(?:erfolgt|erteilt|kommt|dauert|erhalten)\b"
    r"[^,;:]{0,30}$|godkendelsen?\b[^,;:]{0,20}\b(?:gives|kommer|sker|sendes|får)\b[^,;:]{0,30}$"
    r"|godkännandet?\b[^,;:]{0,20}\b(?:ges|kommer|sker|skickas|lämnas|får)\b[^,;:]{0,30}$"
    r"|godkjenning(?:en)?\b[^,;:]{0,20}\b(?:gis|kommer|skjer|sendes|får)\b[^,;:]{0,30}$"
    r"|(?:goedkeuring|toestemming)\b[^,;:]{0,20}\b(?:volgt|gegeven|krijgt|ontvangt|verleend)\b[^,;:]{0,30}$"
    r"|(?:l['’]accord|autorisation|approbation)\b[^,;:]{0,20}\b(?:donnée?|envoyée?|accordée?|délivrée?)\b[^,;:]{0,30}$"
    r"|(?:aprobación|autorización)\b[^,;:]{0,20}\b(?:se da|concede|otorga|envía|dará)\b[^,;:]{0,30}$"
    r"|(?:approvazione|autorizzazione)\b[^,;:]{0,20}\b(?:data|concessa|inviata|rilasciata|arriva)\b[^,;:]{0,30}$"
    r"|\bzgod[aęy]\b[^,;:]{0,20}\b(?:udziela\w*|wyda\w*|wysyła\w*)\b[^,;:]{0,30}$"
    r"|(?:aprovação|autorização)\b[^,;:]{0,20}\b(?:dada|concedida|enviada|emitida)\b[^,;:]{0,30}$"
)
# The company's time for looking at what came back.
WE_PROCESS = compiled(
    r"retours? (?:(?:sont|seront|est) )?(?:\w+ )?(?:traité|examiné|vérifié)|traitement d(?:es|u) retours?"
    r"|retur(?:er|ärenden|varer|neringer)? (?:hanteras|behandlas|behandles|håndteres)"
    r"|retour(?:en|zending|zendingen)? (?:wordt|worden) .{0,30}(?:verwerkt|behandeld)"
    r"|devoluci(?:ón|ones) se (?:tramita|procesa|gestiona|revisa)|res[oi] (?:viene|vengono|sono|è) (?:\w+ )?(?:elaborat"
    r"|gestit|processat|lavorat|verificat)|zwroty? (?:(?:są|jest|zostan\w+) )?(?:rozpatr|przetwarz|realizow)"
    r"|devoluç(?:ão|ões) (?:é|são|será|serão) (?:processad|tratad|analisad)|"
    r"\bwe (?:will |aim to |usually |normally )?(?:process|handle|inspect)|returns? (?:are|is|will be"
    r"|to be) (?:\w+ )?(?:processed|handled|inspected)|return to be processed|bearbeiten wir|wir (?:bearbeiten"
    r"|prüfen)|(?:retoure|rücksendung)\w* (?:wird|werden) .{0,30}(?:bearbeitet|geprüft)|vi (?:behandler|behandlar"
    r"|hanterar|håndterer)|behandler vi|behandlar vi|(?:verwerken|behandelen) (?:wij|we)|(?:wij|we) (?:verwerken"
    r"|behandelen)|nous traitons|(?:procesa|tramita|gestiona)(?:mos|remos)|(?:elabora|gesti)(?:iamo|eremo)"
    r"|lavor(?:iamo|eremo) (?:i res|il res|le rich|la rich|ogni)"
    r"|(?:rozpatrujemy|przetwarzamy)|(?:processa|trata)mos"
)
# A parcel that nobody fetched comes back by itself, and what was repaired is sent back by the company.
COMES_BACK = compiled(
    r"(?:not|n't|n’t) (?:been )?(?:collected|claimed|picked up|hear)|uncollected|unclaimed|undeliver"
    r"|returned cheque|nicht (?:rechtzeitig )?abgeholt|unzustellbar|nicht zustellbar|ikke (?:bliver )?(?:af)?hent"
    r"|uafhent|uavhent|(?:inte|ej) (?:har )?(?:ut)?hämta|outlöst|uthämtad|niet .{0,40}(?:opgehaald|afgehaald)"
    r"|non (?:réclamé|retiré|récupéré)|no (?:recogid|retirad|reclamad)|non (?:ritirat|reclamat)|nieodebran"
    r"|não (?:levantad|reclamad|recolhid)|\bwe(?: will|'ll|’ll)? (?:(?:send|ship) .{0,40}\bback|return .{0,30}to you)\b"
    r"|(?:senden|schicken) wir .{0,60}zurück|wir (?:senden|schicken) .{0,60}zurück|(?:vi sender"
    r"|sender vi) .{0,40}(?:retur|tilbage|tilbake)|(?:vi skickar|skickar vi) .{0,40}(?:retur|tillbaka)"
    r"|(?:sturen (?:wij|we)|(?:wij|we) sturen) .{0,40}(?:terug|retour)|nous (?:vous )?(?:renverrons|renvoyons"
    r"|retournons)|for repair|reparier|\brepareren|\breparer|\bréparer|\bripara|reparation|reparatur|repar[ao]ción"
    r"|riparazione|naprawi"
)
# What never came: the time for waiting, not for sending back.
NEVER_CAME = compiled(
    r"(?:\bnot\b|n['’]t|\bnever|\bnicht|\bikke|\binte|\bej|\bniet|\bpas|\bno|\bnon|\bnie|\bnão)"
    r" (?:(?:been|yet|noch|er|har|är|fået|fått|nog|bij u|ha|è|te|se|le|ti|si|foi|został\w?) ){0,2}(?:arriv|receiv"
    r"|deliver|angekommen|eingetroffen|geliefert|erhalten|ankom|kommet|kommit|kommer|modtag|mottag|mottatt|lever|anlän"
    r"|framme|aangekomen|ontvangen|geleverd|reçu|livré|lleg|recib|entreg|ricevut|consegn|dotar|dotrz|dostarcz|otrzyma"
    r"|cheg|receb)",
)
# "7 days a week".
A_WEEK = compiled(
    r"\W{0,2}(?:a|per|each|every|the) week|\W{0,2}(?:die|pro|in der|je) woche|\W{0,2}(?:om|i) (?:ugen|veckan|uken|uka)"
    r"|\W{0,2}(?:per|in de) week|\W{0,2}(?:par semaine|sur (?:7|sept))|\W{0,2}(?:a|por|de) (?:la )?semana"
    r"|\W{0,2}(?:a|alla) settimana|\W{0,2}su (?:7|sette)|\W{0,2}w tygodniu|\W{0,2}(?:por|da) semana"
)
DAYS_OF = compiled(
    r"\b(?:days?|times|once|twice|hours?|tage?n?|mal|dage|gange|dagar|gånger|dager|ganger|dagen|keer|jours|fois|días"
    r"|veces|giorni|volte|dni|razy|dias|vezes)\W{1,2}$"
)
# The company's time for sending, making or handling, said under a heading on returns too; "after delivery" is a date.
HANDLES = compiled(
    r"(?<!after )(?<!from )(?<!of )(?<!upon )(?<!since )(?<!nach )(?<!ab )(?<!seit )(?<!efter )(?<!från )(?<!fra )"
    r"(?<!etter )(?<!na )(?<!après )(?<!tras )(?<!la )(?<!dopo )(?<!dalla )(?<!po )(?<!od )(?<!após )(?<!the )(?<!der )"
    r"(?<!votre )(?<!your )(?<!ihrer )"
    r"\b(?:deliver|ship|dispatch|pre-?orders?|processing|handling|production|lieferung|lieferzeit|liefern|versand"
    r"|versend"
    r"|verschick|zustell|bearbeit|herstell|levering|leveres|afsend|sendes|forsend|fragt|behandling|leverans|levereras"
    r"|skickas|frakt|handlägg|leveringstid|sendetid|verzend|verstuur|bezorg|verwerk|levertijd|livraison|livré|expéd"
    r"|traitement|délai d['’]envoi|entrega|envío|enviamos|enviado|procesamiento|tramitación|spedizion|spedi[ar]"
    r"|consegna"
    r"|elaborazion|lavorazion|dostaw|wysył|realizac|envio|processamento|produção)",
)
# A question on how long the company takes over a return.
ASKS_HANDLING = compiled(
    r"\b(?:take|takes|dauert|tager|tar|duurt|prend|tarda|demora|trwa|leva)\b|process|bearbeit|behandl|verwerk|traité"
    r"|tramit|elabora|rozpatr"
)
# An order that is stopped before it leaves.
BEFORE_DISPATCH = compiled(
    r"before (?:it|they|the order|your order|we|dispatch|shipping|shipment)\b.{0,20}(?:ship|sent|dispatch|leave)?"
    r"|vor (?:dem )?versand"
    r"|før (?:den |de |varen |ordren )?(?:er )?(?:afsend|sendes|sendt)|innan (?:den |vi |ordern )?(?:har )?(?:skicka"
    r"|sänt)"
    r"|(?:voor|vóór) (?:de )?verzending|avant (?:l['’])?(?:expédition|envoi)|antes del? envío|prima della spedizione"
    r"|przed wysyłką|antes do envio",
)
BROKEN = compiled(
    r"\bbroken|\bkaputt|i stykker|\btrasig|ødelagt|\bkapot|\bcassé|\babîmé|\brot[oa]s?\b|\brott[oi]\b|guast[oi]"
    r"|zepsut|quebrad|estragad",
)
# Only of what is broken, or if it is: a time for complaints.
ONLY = compiled(
    r"\b(?:only|solely|exclusively|nur|ausschließlich|lediglich|kun|bare|endast|bara|enbart|alleen|enkel|uitsluitend"
    r"|slechts|seulement|uniquement|exclusivement|que si|qu['’]en cas|s[oó]lo|únicamente|solamente|soltanto|unicamente"
    r"|esclusivamente|tylko|wyłącznie|jedynie|apenas|só|somente|exclusivamente)\b",
)
IF = compiled(
    r"\b(?:if|when|where|in case|in the event|provided|due to|for|that|wenn|bei|falls|sofern|soweit|im falle?|wegen"
    r"|hvis|såfremt|ved|når|om|vid|när|ifall|på grund av|dersom|als|indien|bij|wanneer|in geval|si|s['’]il|en cas"
    r"|lorsque|pour|cuando|en caso|por|se|in caso|qualora|per|quando|jeśli|jeżeli|gdy|w przypadku|przy|caso|em caso"
    r"|sous réserve|of|de|di|d['’]un)\b",
)
# "Within 7 days if …": a condition of the whole grant.
IF_ONLY = compiled(
    r"\b(?:if|when|in case of|wenn|falls|sofern|bei|hvis|såfremt|om|ifall|dersom|indien|als|si|s['’]il|en cas de"
    r"|lorsque|en caso de|se|in caso di|qualora|jeśli|jeżeli|gdy|caso|em caso de)\b",
)
# Just before that "if" it makes it a word on another case: "and if …", "also if …", "or if …".
ANOTHER_CASE = compiled(
    r"\b(?:and|or|also|even|too|likewise|as well|both|und|oder|auch|selbst|sogar|ebenso|og|eller|også|selv|ligeledes"
    r"|samt|och|även|också|likaså|en|of|ook|zelfs|tevens|et|ou|aussi|même|également|y|e|o|u|también|incluso|aun"
    r"|inclusive|oppure|anche|pure|perfino|i|lub|albo|bądź|oraz|także|również|nawet|też|também|mesmo|até)\W{1,3}$",
)
# Between that "if" and the fault it leaves the fault one case of several: "if it is unused or damaged". Dutch "of" and
# the Romance "o" are other languages' small words: the one counts behind a Dutch "if", the other beside the fault.
OR = compiled(
    r"\b(?:or|oder|bzw|eller|ou|oppure|lub|albo|bądź)\b|^(?:als|indien)\b.{0,80}\bof\b"
    r"|\w.{0,80} \b(?:o|u)(?: (?:è|está|es|ha|tiene|presenta|risulta|arriva|llega|si|se)){0,2}\s{1,2}$",
)
# What came otherwise than it was bought, in words that name no fault: "if it is broken or not as described".
NOT_AS_BOUGHT = compiled(
    r"(?:as|than) (?:described|ordered|advertised|pictured)|beschrieb|bestellt|\bfalsch|beskrevet|bestilt|forkert"
    r"|beskriv|beställ|beschreven|\bverkeerd|décrit|commandé|erroné|descri[tc]|equivocad|sbagliat|errat[oa]"
    r"|niezgodn|opisem|\berrad[oa]",
)
UNLESS = compiled(
    r"\b(?:unless|except|other than|apart from|excluding|whether|even if|außer|ausgenommen|es sei denn|unabhängig"
    r"|auch (?:wenn|bei)|undtagen|undtaget|medmindre|bortset fra|uanset|om inte|såvida inte|utom|undantag|oavsett"
    r"|unntatt|med mindre|uavhengig|tenzij|behalve|uitgezonderd|ongeacht|sauf|hormis|hors|à moins|même (?:si|en)"
    r"|excepto|salvo|a menos|aunque|tranne|eccetto|a meno|anche (?:se|in)|chyba|oprócz|z wyjątkiem|niezależnie"
    r"|exceto|a não ser|mesmo (?:que|se)|independent)",
)
NOT_SO = compiled(
    r"(?:\b(?:not|no|nicht|kein\w{0,2}|ikke|ingen|inte|ej|inga|niet|geen|pas|ni|non|sin|nie|bez|não|sem|without|ohne"
    r"|uden|utan|uten|zonder|sans|senza|free (?:of|from)|frei von|fri for|n['’]t)\s(?:\w+\s){0,2})$",
)
# What is granted to some goods or customers only, in a season, or for what was bought in the shop.
SOME_ONLY = compiled(
    r"\b(?:sale|clearance|outlet|discounted|reduced|gift(?:ed)?) (?:items?|goods|products?|articles?|purchases)"
    r"|\bmembers?\b|christmas|black friday|holiday (?:returns|purchases|season)|bought in[\s-](?:store|person)|in-store"
    r"|reduzierte|sale-artikel|\bb-ware|mitglieder|weihnacht|im (?:laden|geschäft|ladengeschäft) gekauft"
    r"|udsalgsvare|nedsatte varer|\bmedlem|julegave|købt i (?:vores )?butik|reavaror|nedsatta varor|julklapp"
    r"|köpt i (?:vår )?butik|salgsvare|julehandel|kjøpt i (?:vår )?butikk|afgeprijsde|sale-artikelen|\bleden\b|kerst"
    r"|in de winkel|articles? (?:soldés?|en promotion)|\bmembres\b|noël|en boutique|artículos? (?:en oferta|rebajad)"
    r"|\bsocios\b|navidad|en tienda|articoli in (?:saldo|offerta|sconto)|\bsoci\b|natale|in negozio|przecenion"
    r"|wyprzedaż|klubowicz|święt|w sklepie stacjonarnym|artigos? em (?:saldo|promoção)|\bmembros\b|natal\b|em loja",
)
FOR_SOME = compiled(
    r"[^.;]{0,25}\b(?:for (?:our |all )?(?:\w+ )?(?:members|sale items)|für mitglieder|for medlemmer|för medlemmar"
    r"|voor leden|pour (?:les )?membres|para (?:miembros|socios|membros)|per i soci|dla klubowiczów)"
)
INCLUDED = compiled(
    r"\b(?:including|also|both|as well|auch|inklusive|sowohl|også|både|inklusiv|även|ook|inclusief|aussi|y compris"
    r"|también|incluid|anche|inclus|również|także|também)\b"
)
# How long something is good for that the shop hands out.
VALID = compiled(
    r"(?:label|etikett|voucher|gutschein|store credit|credit note|\bcode\b|coupon|tilgodebevis|tillgodokvitto"
    r"|tilgodelapp|tegoed|\bbons?\b|\bavoir\b|étiquette|etiqueta|etichetta|etykiet|\bvale\b|\bbuono\b|kupon"
    r"|crédito)\w{0,4}\b.{0,60}\b(?:valid|gültig|gilt\b|gelten|gyldig|giltig|gælder|gäller|gjelder|geldig|valable"
    r"|valide"
    r"|válid|vigencia|valid[oai]|ważn|expire|verfällt)",
)
# "Our policy lasts 30 days", said before what it grants.
POLICY_LASTS = compiled(
    r"\b(?:policy|politique|richtlinien?|política|politica|beleid|politik|polityka)\b.{0,20}\b(?:lasts|dure|gilt|dura"
    r"|duurt|geldt|gælder|gäller|gjelder|varer|trwa|obowiązuje|vale)\b",
)
# A company that sells to businesses alone grants consumers nothing. What is said of firms only: selling, or a service.
TRADE_ONLY = compiled(
    r"(?:ausschließlich|nur) (?:an|für|mit) (?:\w+ ){0,2}(?:unternehmer|gewerb|geschäftskunden|firmen)"
    r"|(?:only|exclusively|solely) (?:to|with|for) (?:\w+ ){0,2}(?:business|trade|compan)"
    r"|(?:kun|udelukkende) (?:til|med) (?:\w+ ){0,2}(?:erhverv|virksomhed)|(?:endast|enbart) (?:till|med) (?:\w+ ){0,2}"
    r"(?:företag|näringsidk)|(?:kun|utelukkende) (?:til|med) (?:\w+ ){0,2}(?:bedrift|næringsdriv)"
    r"|(?:uitsluitend|alleen) (?:aan|met) (?:\w+ ){0,2}(?:bedrijven|zakelijke|ondernemers)"
    r"|(?:exclusivement|uniquement) (?:aux|à des|avec des) (?:\w+ ){0,2}professionnels"
    r"|(?:exclusivamente|únicamente|solo) (?:a|con) (?:\w+ ){0,2}(?:empresas|profesionales)"
    r"|(?:esclusivamente|solo) (?:a|con) (?:\w+ ){0,2}(?:imprese|aziende|professionisti)"
    r"|(?:wyłącznie|tylko) (?:dla|z|do) (?:\w+ ){0,2}(?:przedsiębiorc|firm)"
    r"|(?:exclusivamente|apenas) (?:a|com) (?:\w+ ){0,2}(?:empresas|profissionais)",
)
# Selling or delivering, whatever else a company may do for firms alone.
SELLS = compiled(
    r"\bs(?:ell|old|ale)|suppl(?:y|ies)|deliver|\bship|\btrad(?:e|es|ing) (?:only|exclusively|solely)|verk(?:auf|äuf)"
    r"|liefer|angebot|vertrieb|\bshop|\bs[æä]lge[rs]?\b|\bsalg|lever|\bsälj|försälj|\bselge|verko(?:op|pen)"
    r"|\bvend|vente|livr(?:ons|e\b|aison)|suministr|entreg|\bforni|consegn|sprzeda|dostarcz|dostaw|fornec",
)
# What is offered to firms only: to pay later, an invoice, a discount; and where parcels go.
PAYS = compiled(
    r"rechnung|zahl(?:ung|bar|en\b)|lastschrift|kredit|\bkonto|skonto|rabatt|faktur|betal|\bean\b|invoice|payment"
    r"|\bpay(?:s|ing)?\b|\baccount|credit|discount|addres|adres|betaal|korting|factur|paie?ment|\bpayer|\bpag[aoh]"
    r"|remise|descuento|fattur|sconto|płat|przelew|rabat|fatura|desconto",
)
CONSUMERS = compiled(
    r"\bb2c\b|consumer|verbraucher|forbruger|konsument|forbruker|consument|consommateur|consumidor|consumator|privat"
    r"|particulier",
)
# "No 14 days": the number itself is denied.
NONE_OF = compiled(
    r"\b(?:no|kein\w{0,2}|ikke|ingen|inget|inga|inte|ej|geen|aucune?|pas (?:de|du)|sin|nessun[oa]?|brak|bez|não há"
    r"|sem)\s{1,2}$"
)
# Days of a loan: the goods were never sold.
LOAN = compiled(
    r"\b(?:rental|renting|rented|hire|hired|loan|borrowed)\b|\b(?:ge)?miet|\bgeliehen|\bgehuurd|\blej(?:et|ede)|\bhyrd"
    r"|\bleid\b|\bloué|verleih|leihgabe|\budlej|\bleje\b|\bhyra\b|uthyr|\bleie\b|utleie|verhuur|\bhuur\b"
    r"|\blocation\b|alquiler|noleggi|wypożycz|wynaj|aluguer|aluguel",
)
# "Send it back within 14 days and we pay": what follows is what the customer gets for it.
AND_THEN = compiled(
    r"[\s,]{0,2}(?:and|then|und|dann|og|så|och|en|dan|et|y|e|a)\s(?:we|you|wir|sie|du|vi|wij|je|u|nous|vous|te|le|ti"
    r"|lo|zwrócimy|oddamy|nós|receb)\b",
)
# The customer asks for the money: not the company's time for paying.
ASKS_REFUND = compiled(
    r"(?:request|ask for|claim|entitled to|eligible for|apply for) (?:a |your )?(?:full )?refund|demander (?:un |le"
    r" )?remboursement"
    r"|solicitar (?:un |el |o )?reembolso|(?:richiedere|chiedere) (?:un |il )?rimborso|(?:rück)?erstattung"
    r" (?:verlangen|beantragen|anfordern)",
)
# Money, notice, trials, vouchers, data: days of another sort.
OTHER: Words = {
    "en": r"invoice|payable|payment (?:is|has|was) not|unpaid|overdue|\bnotice\b|free trial|trial period|gift"
          r" (?:card|voucher)|\bstore[ds]?\b.{0,30}\bdata"
          r"|cookie|retention|personal data|appeal"
          r"|auto-?renew|reservation|booking",
    "de": r"rechnung|fällig|zahlbar|zahlungsziel|kündigungsfrist|probezeit|testphase|probeabo|gutschein|aufbewahr"
          r"|gespeichert|einwilligung"
          r"|personenbezogen|buchungsänderung|storno|verzug",
    "da": r"faktura|forfald|opsigelse|opsiges|prøveperiode|gratis prøve|gavekort|opbevar|persondata|samtykke"
          r"|reservation|rykker",
    "sv": r"faktura|förfall|uppsägning|provperiod|provmånad|presentkort|lagra|personuppgift|samtycke|bokning|avbok",
    "nb": r"faktura|forfall|oppsigelse|prøveperiode|gavekort|lagre[st]|personopplysning|samtykke|bestillingstime"
          r"|avbestill",
    "nl": r"factuur|betaald|opzeg|proefperiode|cadeaubon|bewaar|persoonsgegevens|toestemming|reserver"
          r"|annuleringskosten",
    "fr": r"facture|payable|préavis|résili|période d'essai|essai gratuit|(?:carte|bon|chèque)s? cadeaux?|conserv"
          r"|données|réservation",
    "es": r"factura|preaviso|periodo de prueba|período de prueba|tarjeta regalo|conserv|datos personales|reserva\b",
    "it": r"fattura|preavviso|disdetta|periodo di prova|prova gratuita|buon[oi] (?:regalo|sconto)|conserva|dati"
          r" personali|prenotazion",
    "pl": r"faktur|płatne|wypowiedz|okres próbny|karta podarunkowa|\bbon(?:u|y)?\b|przechow|danych osobowych|rezerwacj",
    "pt": r"fatura|pagamento|pré-aviso|aviso prévio|período experimental|(?:cartão|vale)[\s-](?:presente|oferta)"
          r"|conserv|dados pessoais|reserva\b",
}  # fmt: skip

# The goods' way back once the withdrawal has been declared: not the time for declaring it.
AFTER_NOTICE: Words = {
    "en": r"(?:after|from|of)\b.{0,25}\byou.{0,20} (?:inform|notif|communicat|told|tell|cancel|let us know)"
          r"|(?:after|of) (?:your )?(?:notice|notif\w+|cancell\w+)"
          r"|(?:after|of) (?:approval|authori[sz]ation)",
    "de": r"(?:ab|nach|seit)\b.{0,15}\ban dem (?:sie|du|der|ihr|die|uns).{0,60}(?:unterricht|informier|mitteil"
          r"|widerr|mitgeteilt|absend|erklär)"
          r"|(?:ab dem tage?|nach|ab) (?:des|der|dem|ihrem|deinem|absendung|zugang|erklärung).{0,12}(?:widerruf"
          r"|mitteilung|rücksendeantrag)",
    "da": r"(?:efter|fra)\b.{0,25}\bdu .{0,20}(?:givet|meddelt|meddel|underret|oplyst|oplys|fortrudt|anmeldt"
          r"|besked)|efter (?:din )?(?:besked|meddelelse|anmeldelse)",
    "sv": r"(?:efter|från)\b.{0,25}\b(?:du|ni|konsumenten) .{0,20}(?:meddel|underrätt|ångra|lämna)|efter (?:ditt"
          r" )?(?:meddelande|ångrat|anmäl)",
    "nb": r"(?:etter|fra)\b.{0,25}\b(?:du|forbrukeren|kunden) .{0,20}(?:ga|gitt|meld|varsl|angre)|etter (?:at"
          r" )?(?:melding|angremelding|angreskjema)",
    "nl": r"(?:na|nadat|vanaf)\b.{0,25}\b(?:u|je|de consument) .{0,60}(?:gemeld|meegedeeld|laten weten|herroep)|na"
          r" (?:de |uw |je )?(?:melding|herroeping|mededeling)"
          r"|volgend op de .{0,40}melding",
    "fr": r"(?:suivant|après|à compter de|suivent) (?:la |sa |votre )?(?:communication|notification|décision"
          r"|demande)|suivant .{0,20}où .{0,30}(?:communiqu|inform)",
    "es": r"(?:desde|a partir de|siguientes? a) (?:la |el )?(?:fecha|día)?.{0,20}(?:comuni|notifi|inform)",
    "it": r"(?:da|dal|dalla|dopo)\b.{0,30}(?:comunica(?:to|zione)|informat|esercit|autorizzazion)",
    "pl": r"od (?:dnia|daty|momentu|chwili),?.{0,30}(?:odstąpi|poinform|złożenia|oświadcz|wysłania)",
    "pt": r"(?:após|desde|a contar|a partir)\b.{0,30}(?:comuni|inform|notific)",
}  # fmt: skip

# The right is denied.
DENIED: Words = {
    "en": r"\bno (?:statutory |legal )?(?:right|returns?|refunds?|withdrawal)|(?:does|do|shall|will) not (?:apply"
          r"|exist|accept|offer)|not (?:be )?(?:entitled|eligible"
          r"|returnable|accepted|possible|refundable)|non-?(?:returnable|refundable)|cannot (?:be returned|accept"
          r"|offer|cancel|return)|(?:do|can)n[o'’]?t (?:accept|offer)"
          r"|unable to (?:accept|offer)|excluded|lose (?:the|your) right",
    "de": r"\bkein(?:e|en|erlei)? (?:\w+ )?(?:widerruf|rückgabe|umtausch|rücknahme|recht)|\bgilt nicht|nicht"
          r" (?:möglich|anwendbar|gewährt|zurückgenommen|umgetauscht)"
          r"|ausgeschlossen|entfällt|besteht nicht|erlischt|erlöschen|steht .{0,30}nicht zu",
    "da": r"\bingen (?:fortrydelses|retur|ombyt)|gælder ikke|ikke (?:omfattet|fortrydelses|returret|mulig|retur)"
          r"|bortfalder|er undtaget|mister",
    "sv": r"\bingen (?:ånger|retur|öppet)|gäller (?:inte|ej)|inte (?:möjlig|ånger|öppet|rätt)|(?:är|har) undantag"
          r"|upphör",
    "nb": r"\bingen (?:angre|retur|åpent)|gjelder ikke|ikke (?:angre|mulig|omfattet|rett|åpent)|er unntatt"
          r"|bortfaller",
    "nl": r"\bgeen (?:herroep|bedenk|recht|retour)|niet (?:van toepassing|mogelijk|geretourneerd|retour|herroep)"
          r"|uitgesloten|vervalt",
    "fr": r"ne s.appliqu\w+ pas|\bpas de (?:droit|retour|délai)|\baucun (?:droit|retour|remboursement)|ne (?:peut"
          r"|peuvent|pourra|pourront) (?:pas )?(?:être|faire|donner)"
          r"|exclus?\b|exclue?s?\b|ne dispose\w* (?:pas|d.aucun)|n.est pas (?:possible|applicable)|ne bénéfici",
    "es": r"\bno (?:se aplica|será|es (?:aplicable|posible)|aplica|procede|tendrá|tiene|se admit|admit|acept|exist"
          r"|podrá)|exclui|excepto|sin derecho",
    "it": r"\bnon (?:si applica|vale|è (?:applicabile|previst|possibile|ammess)|spetta|può|possono|sono|accett"
          r"|trova)|esclus[oia]|nessun diritto|\bdecade (?:il|dal|dopo|se)\b",
    "pl": r"\bnie (?:przysługuje|dotyczy|ma zastosowania|podlega|przyjmuje|są przyjmowan|można|stosuje|obowiązuje)"
          r"|wyłączon|brak prawa",
    "pt": r"\bnão (?:se aplica|é (?:aplicável|possível)|tem|aceit|exist|são|pode|há)|exclu[ií]|sem direito",
}  # fmt: skip

# More than the law asks.
GENEROUS: Words = {
    "en": r"extended|voluntar|we (?:offer|give|grant)|generous|money[\s-]back",
    "de": r"freiwillig|erweitert|verlänger|gewähren|räumen .{0,20}ein|statt (?:der )?(?:gesetzlich|14)|darüber"
          r" hinaus|geld[\s-]zurück",
    "da": r"udvidet|forlænget|frivillig|vi (?:giver|tilbyder|yder)|ekstra",
    "sv": r"utökad|förläng|frivillig|vi (?:ger|erbjuder|lämnar)|öppet[\s-]köp",
    "nb": r"utvidet|forlenget|frivillig|vi (?:gir|tilbyr)|åpent[\s-]kjøp",
    "nl": r"verlengd|verruimd|uitgebreid|vrijwillig|wij (?:bieden|geven)",
    "fr": r"étendu|prolong|volontaire|nous (?:offrons|accordons|proposons)|satisfait ou remboursé",
    "es": r"ampliad|voluntari|ofrecemos|extendid|concedemos",
    "it": r"estes[oa]|prolungat|volontari|offriamo|soddisfatti o rimborsati",
    "pl": r"wydłużon|przedłużon|dobrowoln|oferujemy|rozszerzon",
    "pt": r"alargad|prolongad|voluntári|oferecemos|alargamos|estendid",
}  # fmt: skip

# "As a rule", which an exception takes back in the next sentence.
AS_A_RULE: Words = {
    "en": r"normally|generally|as a rule|usually|in principle",
    "de": r"grundsätzlich|in der regel|normalerweise|im allgemeinen",
    "da": r"som udgangspunkt|som hovedregel|normalt|i princippet",
    "sv": r"i regel|som huvudregel|normalt|i princip|vanligtvis",
    "nb": r"som hovedregel|i utgangspunktet|normalt|vanligvis",
    "nl": r"in de regel|normaal gesproken|in principe|doorgaans",
    "fr": r"en principe|normalement|en règle générale",
    "es": r"por regla general|normalmente|en principio|por lo general",
    "it": r"di norma|normalmente|in genere|in linea di principio|di regola",
    "pl": r"co do zasady|zasadniczo|z reguły|zazwyczaj",
    "pt": r"em regra|normalmente|em princípio|por norma|regra geral",
}  # fmt: skip

# Exceptions that every shop has; they do not take the right away from the rest.
PARTIAL = compiled(
    r"individu|person|kunden?spezifi|angefertigt|maßgefertigt|nach maß|versiegel|hygien|download|digital|custom"
    r"|bespoke|made[\s-]to|seal|specialfremst"
    r"|tilpasset|måttbeställ|anpassad|spesial|skreddersy|op maat|maatwerk|verzegel|sur mesure|scellé|descell|a"
    r" medida|precint|su misura|sigillat"
    r"|na zamówienie|indywidual|zapieczęt|medida|selad|sale items|angebot|udsalg|underwear|earring|perishab"
    r"|verderblich|letfordærv"
    # What ends it early: the course has begun, the seal is broken.
    r"|\bbegun\b|\bbegan\b|started|commenced|begonnen|angefangen|vorzeitig|\bbegynd|påbegynd|\bbegyn[nt]|påbörja"
    r"|\bbörjat|\bstartet|\bstartat|gestart|commencé|\bentamé|iniciad|comenzad|empezad|iniziat|rozpocz|começ",
)
# Requests about personal data have their own time for an answer.
PERSONAL_DATA = compiled(
    r"personal data|data subject|gdpr|dsgvo|personenbezogen|betroffene|persondata|personoplysning|personuppgift"
    r"|personopplysning|persoonsgegevens"
    r"|données (?:personnelles|à caractère)|rgpd|datos personales|dati personali|danych osobowych|rodo\b|dados"
    r" pessoais",
)
# Consent to the use of data is withdrawn too.
CONSENT = compiled(
    r"\bconsent\b|einwilligung|samtykke|samtycke|toestemming|consentement|consentimiento|\bconsenso\b|\bzgod[ęya]\b"
    r"|consentimento|newsletter",
)
# A template of shops outside the Union: a right for orders shipped into it, whatever the shop grants else.
UNION_ONLY = compiled(
    r"(?:shipped|sent|delivered|shipping|ship)(?: in)?to the (?:european union|eu)\b|european union \d+[\s-]day"
    r"|(?:if|when|where) you (?:are|live|reside)\b.{0,30}\b(?:european union|eu)\b",
)
BEFORE = compiled(
    r"[\s,]{0,3}(?:before|prior|in advance|vor\b|im voraus|vorher|før|inden\b|i forvejen|före|innan|i förväg|på"
    r" forhånd|vóór|voor\b|van tevoren|avant|à l'avance"
    r"|antes|de antelación|con antelación|prima|di anticipo|przed|wcześniej|de antecedência)",
)
SINCE = compiled(
    r"(?:\s(?:corridos|naturales|calendar[io]+|calendaires?|consecutiv[io]|kalendarzowych|solari))?"
    r"[\s,]{0,2}(?:zeit|lang|time|to (?:return|cancel|send|change)|(?:from|after|of) (?:the )?(?:date|day|receipt"
    r"|purchase|delivery|receiving|order)"
    r"|nach (?:erhalt|kauf|lieferung)|ab (?:erhalt|kauf|lieferung|dem)|til at|på dig|på deg|på sig|efter"
    r" (?:modtagelse|køb|levering)|etter"
    r"|från|fra|na ontvangst|om |pour |à compter|après|suivant|siguientes a|posteriores a|successivi a|para|desde"
    r"|a partir|per |dal|od |a contar|após|do"
    r" dia)",
)
LATER_THAN = compiled(
    r"(?:after|later than|more than|older than|exceed\w*|beyond|past|nach(?: ablauf von)?|später als|länger als"
    r"|älter als|mehr als|efter|senere end|mere end|senare än|mer än"
    r"|etter|senere enn|mer enn|na|later dan|meer dan|après|au-delà de|plus de|después de|pasados|más de|dopo|oltre"
    r"|più di|po|później niż|ponad|após|mais de|passados)"
    r"\s(?:the\s|de\s|den\s|die\s|i\s|les\s|los\s|os\s)?$",
)


def any_of(words: Words, *, whole: bool = False) -> re.Pattern[str]:
    """One expression for all languages, for text in lower case; `whole`: at the beginning of a word only."""
    union = one_of(words.values())
    return re.compile(rf"\b(?:{union})" if whole else union)


# What is bought: a word of it tells goods sent back from patients and travellers who come back.
GOODS: Words = {
    "en": r"\bitems?\b|product|\bgoods\b|\border|purchase|parcel|packag|refund|unused|\bbuy|bought|contract",
    "de": r"\bware|artikel|produkt|bestell|kauf|paket|vertrag|unbenutzt|geld(?!t|ig)",
    "da": r"\bvare|produkt|ordre|bestilling|køb|pakke|ubrugt|aftale|penge",
    "sv": r"\bvar[ao]r?\b|\bvaran|produkt|\border|beställ|köp|paket|oanvänd|avtal|peng",
    "nb": r"\bvare|produkt|ordre|bestill|kjøp|pakke|ubrukt|avtale|penge",
    "nl": r"product|artikel|bestel|aankoop|pakket|ongebruikt|overeenkomst|goederen",
    "fr": r"produit|article|commande|achat|colis|contrat|\bbiens?\b|rembours",
    "es": r"producto|artículo|pedido|compra|paquete|contrato|\bbienes\b|reembols",
    "it": r"prodott|articol|\bordin|acquist|pacco|contratto|\bben[ei]\b|rimbors|\bmerc[ei]\b",
    "pl": r"towar|produkt|zamówie|zakup|paczk|umow|kupn",
    "pt": r"produto|artigo|encomenda|compra|pedido|contrato|\bbens\b|reembols",
}  # fmt: skip

# The company answers.
ANSWER: Words = {
    "en": r"\brepl(?:y|ies|ied)\b|respon(?:d|se)|\banswer|get back to you|be in touch|in touch with you|hear"
          r" (?:back )?from us|return your (?:call|message|e-?mail)",
    "de": r"antwort|meld\w* (?:wir |ich )?(?:uns|mich)|(?:uns|mich) .{0,40}meld|rückmeld|zurückmeld|reagier"
          r"|bearbeit\w* .{0,20}(?:anfrage|e-?mail)",
    "da": r"\bsvar|besvar|vender? .{0,20}tilbage|hører? .{0,10}fra|kontakter .{0,10}dig",
    "sv": r"\bsvar|besvar|återkom|hör(?:a|er)? av (?:oss|mig)|hör (?:vi|jag) av|kontaktar .{0,10}dig",
    "nb": r"\bsvar|besvar|tilbakemelding|tar .{0,10}kontakt|hører? .{0,10}fra|kommer .{0,20}tilbake til",
    "nl": r"antwoord|reageren|reageert|reactie(?:tijd|termijn)?\b|terugbellen|nemen .{0,20}contact",
    "fr": r"répon[ds]|réponse|recontact|revenons vers|reviendrons vers|rappel(?:ons|lerons)",
    "es": r"respond|respuesta|contest|nos pondremos en contacto|te contactaremos",
    "it": r"rispond|rispost|ricontatt|risentir",
    "pl": r"odpow|odpis|odezw|skontaktujemy",
    "pt": r"respond|resposta|entraremos em contac?to|entramos em contac?to|retornamos",
}  # fmt: skip

# Lines of the law's model form for withdrawal, which every shop copies.
MODEL_FORM = compiled(
    r"\(\*\)|complete and return this form|only if you (?:wish|want) to (?:withdraw|cancel)|hereby give notice"
    r"|hiermit widerruf|dieses formular aus und|unzutreffendes|meddeler herved|udfyldes og returneres"
    r"|meddelar härmed|fyll i och skicka tillbaka detta|meddelar? här(?:med|igenom)|(?:gir|underretter"
    r"|meddeler) .{0,20}herved|herved melding|fyll ut og returner dette|formulier alleen invullen"
    r"|deelt u hierbij mede|delen u hierbij mede|vous notifi\w+ par la présente|renvoyer le présent formulaire"
    r"|por la presente|cumplimentar y enviar el presente|con la presente (?:io|noi|notific)"
    r"|restituire il presente modulo|niniejszym informuj|formularz ten należy|pela presente"
    r"|devolver o presente formulário",
)
MODEL_FORM_TITLE = compiled(
    r"model .{0,20}form|withdrawal form|cancellation form|widerrufsformular|standard\s?fortrydelses"
    r"|fortrydelsesformular|ångerblankett|standardformulär|angreskjema|modelformulier"
    r"|formulaire .{0,20}rétractation|modelo de formulario|formulario de desistimiento|modulo .{0,20}recesso"
    r"|wzór .{0,20}formularza|formularz odstąpienia|(?:modelo de )?formulário .{0,20}(?:resolução|devolução)",
)
# Customers who are businesses. The law calls the company itself a trader too: those words must not count.
TO_TRADERS = compiled(
    r"business (?:customer|client|buyer|to business)|trade (?:customer|account)"
    # A shop may be a reseller itself, and sell to both: those words count of whom something is granted to.
    r"|(?:\b(?:to|for|für|an|til|till|voor|aan|pour|aux|para|ai|per|dla)|^) ?(?:(?:our|all|unsere|vores|våra|våre"
    r"|onze|nos|los|nuestros|i|nostri|os|nossos) ){0,2}(?:wholesale(?:rs?)?|b2b|resellers?|wiederverkäufer"
    r"|forhandlere|återförsäljare|wederverkopers|revendeurs|distribuidores|rivenditori|revendedores)(?![\w-])"
    r"|\ba (?:distribuidores|rivenditori|revendedores)\b|\bals (?:b2b|reseller|wiederverkäufer|wederverkoper)"
    r"|(?:wholesale|b2b)[\s-](?:order|customer|buyer|client|account"
    r"|purchase|kund|køb|klant)"
    r"|unternehmern?\b(?=.{0,40}(?:sind|ist der kunde|gilt|beträgt|besteht))|(?:für|gegenüber|bei|an"
    r"|als) unternehmern?\b|kaufleute|kaufmann|gewerbetreibende|gewerbliche[nr]? (?:kunde|käufer|abnehmer)"
    r"|geschäftskunde|unternehmer müssen|unternehmer haben|erhvervskund|erhvervskøb"
    r"|erhvervsdrivende køb|företagskund|näringsidkare som köp|bedriftskund|næringskund"
    r"|zakelijke (?:klant|koper|afnemer)|clients? professionnels?"
    r"|clientes? profesionales?|client[ei] professional[ei]|klient\w+ biznesow"
    r"|kupujących niebędących konsument|clientes? empresaria",
)
# Homes and what is left as security are no goods that go back.
TENANCY = compiled(
    r"\btenan(?:t|cy)|landlord|\blease\b|\b(?:ver)?mieter|mietverhältnis|\blejer|udlejer|fraflytning|hyresgäst"
    r"|hyresvärd|leietaker|utleier|\bhuurder|locataire|propriétaire du logement|inquilin|arrendat|najemc"
)
DEPOSIT = compiled(
    r"\bdeposit(?:s|um|ummet|umet)?\b|\bkaution|\bdeposition|\bborgsom|\bcaution\b|\bfianza|\bcauzion|\bkaucj|\bcaução"
)
# Who keeps watch over personal data, for a complaint of that sort.
DATA_AUTHORITY = compiled(
    r"information commissioner|\bico\b|supervisory authority|data protection|datenschutz|aufsichtsbehörde|datatilsyn"
    r"|integritetsskydd|datainspektion|autoriteit persoonsgegevens|\bcnil\b|protección de datos|\baepd\b"
    r"|garante (?:per|privacy|della)|ochrony danych|\buodo\b|\bcnpd\b|proteção de dados",
)
# Another company's time: a bank's, a card issuer's, a payment service's, a carrier's.
ANOTHERS = compiled(
    r"\b(?:your|the|ihre[rm]?|deine[rm]?|din|je|uw|votre|su|tu|tua|twój|seu) bank\b|\bbanks?\b(?! (?:transfer|account))"
    r"|\bbanken\b|card (?:issuer|company|provider)|kreditkarteninstitut|\bbanque\b|\bbanco\b|\bbanca\b|\bbanku\b"
    r"|pay\s?pal|klarna|afterpay|clearpay|mastercard|\bvisa\b|american express",
)
# Services with rules of their own on paying later and on returns.
PAYMENT_SERVICE = compiled(r"pay\s?pal|klarna|afterpay|clearpay|ratepay|\briverty\b|\bviabill\b|\bsezzle\b")
