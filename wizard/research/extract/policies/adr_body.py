"""Who decides where customer and company do not agree: the body that the company names, or that it takes no part.

The Union's platform for disputes on line closed in July 2025: it is no body, whatever a page still says.
"""

import re
from collections.abc import Sequence

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.extract import policy_words as words
from wizard.research.extract.policies.rule import Reading, Rule, is_heading
from wizard.research.extract.sentences import Sentence

_NAME = r"[A-ZÀ-ÞŁŚŻ][\w&'’.-]*"
_NAMES = rf"{_NAME}(?: (?:& |and |of |for |the |og |for |och |för |de |du |des |la |del |di |dei |da |do |e |i |und |für )*{_NAME})*"

# As the bodies call themselves, or as their country's law does; the longer name first.
_BODIES = re.compile(
    r"Universalschlichtungsstelle(?: des Bundes)?|Allgemeinen? Verbraucherschlichtungsstelle(?: des Zentrums für Schlichtung)?"
    r"|Internet[ -]Ombuds(?:stelle|mann)|Schlichtung für Verbrauchergeschäfte|Versicherungsombudsmann(?: e\. ?V\.)?"
    r"|Schlichtungsstelle (?:Energie|für den öffentlichen Personenverkehr|der Rechtsanwaltschaft|Telekommunikation|Bausparen|Reise & Verkehr)"
    r"|Schlichtungsstelle für das Kfz-Handwerk|Ombudsstelle\w* (?:für|der) [A-ZÄÖÜ]\w+"
    r"|Forbrugerklagenævnet|Center for Klageløsning|Mæglingsteamet for Forbrugerklager|Nævnenes Hus|Rejselivets Ankenævn|Pakkerejse-Ankenævnet"
    r"|Ankenævnet for [A-ZÆØÅ]\w+|Ankenævn for [A-ZÆØÅ]\w+|[A-ZÆØÅ]\w+s? Ankenævn|[A-ZÆØÅ]\w*(?:ankenævnet|klagenævnet)|Byggeriets Ankenævn"
    r"|Allmänna [Rr]eklamationsnämnden|\bARN\b|Konsument Europa(?!n)"
    r"|Forbrukerklageutvalget|Forbrukertvistutvalget|Forbrukertilsynet|Forbrukerrådet|[A-ZÆØÅ]\w*klagenemnda?|[A-ZÆØÅ]\w+klagenemnd"
    rf"|(?:Stichting )?(?:De )?Geschillencommissie(?: {_NAME})*|Consumentenombudsdienst|WebwinkelKeur|DigiDispuut|Kifid"
    r"|CM2C|CNPM(?: Médiation(?: Consommation)?)?|MEDICYS|Medicys|SAS Médiation Solution|AME Conso|MCP Médiation|Médiation Consommation Développement|MED CONSO DEV|CMAP"
    r"|(?:Fevad|FEVAD)|Médiateur(?:trice)? (?:du|de la|de l'|des) (?:e-commerce|FEVAD|Fevad|tourisme|Tourisme|Notariat|assurance|Assurance|communications)[\w ]{0,20}|AMIDIF|CNP[AM] médiation|Devigny Médiation|SMP|Bayonne Médiation"
    r"|Juntas? Arbitral(?:es)?(?: de Consumo)?|Confianza Online|OMIC\b"
    r"|Camera Arbitrale di [A-Z]\w+|RisolviOnline|Organismo ADR [A-Z]\w+|Netcomm|Camera di Conciliazione[\w ]{0,20}"
    r"|(?:Wojewódzk\w+ Inspek\w+ |)Inspekcj[aię] Handlow(?:ej|a|ą)|sta[łl]\w+ (?:polubown\w+ )?s[ąa]d\w* (?:polubown\w+ |konsumenck\w+ )?(?:konsumenck\w+|polubown\w+|przy [\w ]{3,40})"
    r"|(?:powiatow\w+ |miejsk\w+ )*(?:\(miejsk\w+\) )?rzecznik\w* konsument\w+|(?:Federacj\w+|Stowarzyszeni\w+) Konsument\w+"
    r"|Centro (?:Nacional )?de (?:Informação e )?Arbitragem de Conflitos de Consumo(?: d[eoa] [A-ZÀ-Þ]\w+(?: e [A-ZÀ-Þ]\w+)?)?|CNIACC|CICAP|CIAB|TRIAVE|CIMAAL|CACCL|CACCDC|CACCRAM"
    r"|Centro de Informação de Consumo e Arbitragem do [A-ZÀ-Þ]\w+"
    rf"|(?:{_NAME} (?:& |and |of )?){{1,4}}Ombudsman(?: Service| Services| Scheme)?(?: Limited| Ltd)?|Ombudsman Services|Retail ADR|RetailADR|ProMediate|CEDR\b|CISAS|POLO\b"
    r"|Property Redress(?: Scheme)?|Trading Standards Institute|Small Claims Mediation|ABTA(?: arbitration)?|Dental Complaints Service|Which\? Trusted Traders"
    r"|American Arbitration Association|JAMS\b|Better Business Bureau"
)
_TAKES_NO_PART = re.compile(
    r"(?:not|neither|nor) (?:willing|obliged|prepared|participat|take part|obligated)\w*\b.{0,120}(?:dispute resolution|arbitration|conciliation|alternative dispute|ADR)"
    r"|(?:weder|nicht) (?:bereit|verpflichtet|teil)\b.{0,160}(?:streitbeilegung|schlichtung)"
    r"|(?:streitbeilegung|schlichtung)\w*\b.{0,160}(?:nicht (?:bereit|verpflichtet|teil)|weder|lehnen wir ab|ablehn|nehmen wir nicht|nicht\.$)"
    r"|nehmen .{0,60}(?:streitbeilegung|schlichtung)\w* .{0,60}nicht teil|deltager ikke i .{0,60}(?:tvistløsning|alternativ)|(?:deltar|medverkar) (?:inte|ikke) i .{0,40}tvist"
    r"|neemt? niet deel .{0,60}geschil|(?:ne participe|n.adhère) .{0,20}(?:pas|aucun).{0,60}médiation|no (?:está adherid|participa)\w* .{0,60}(?:arbitra|resolución)"
    r"|non (?:aderisc|partecip)\w+ .{0,60}(?:ADR|controversie)|nie (?:korzysta|wyraża zgody|bierze udziału)\w* .{0,60}(?:pozasądow|polubown|spor)"
    r"|não (?:aderi|participa)\w* .{0,60}(?:arbitragem|litígios|RAL)",
    re.IGNORECASE,
)
# A body is named as one to turn to.
_DISPUTES = re.compile(
    r"complain|disput|unhappy|resolve|member|refer|arbitrat|mediat|conciliat|streit|schlicht|beschwerd|anrufen|wenden|zuständig|teilnahme|teilzunehmen|verfahren|anerkenn"
    r"|klag|tvist|uenig|medlem|mægl|afgør|omfattet|mekl|mekling|enige|enighet|rekommend|pröva|överens|geschil|klacht|bemiddel|aangesloten|litige|médiat|recour|saisi|réclam"
    r"|conflict|controvers|reclam|adherid|litigio|concilia|rivolger|spor|mediacj|polubown|wniosk|rozstrzyg|litígi|recorr|confli",
    re.IGNORECASE,
)
_ODR = re.compile(r"ec\.europa|webgate|\bodr\b|\bOS-Plattform|online[\s-](?:streitbeilegung|dispute)|règlement en ligne|litigios en línea|controversie online|tvistlösning online", re.IGNORECASE)
_ANOTHER_COMPANYS = re.compile(r"klarna|paypal|\bbank|credit broker|insurer|lender|\bFCA\b|finance", re.IGNORECASE)
WITH_PLATFORM = 0.6  # less where the sentence also sends people to the closed platform


def _read(sentence: Sentence, after: Sequence[Sentence]) -> Reading | None:
    text = sentence.text
    if is_heading(sentence) or words.DATA_AUTHORITY.search(text):
        return None
    if _TAKES_NO_PART.search(text):
        return Reading(2.0 - (WITH_PLATFORM if _ODR.search(text) else 0.0))
    body = _BODIES.search(text)
    if body is None or not _DISPUTES.search(text) or _ANOTHER_COMPANYS.search(text):
        return None
    return Reading(1.8 - (WITH_PLATFORM if _ODR.search(text) else 0.0), name=body[0].strip(" ."))


ADR_BODY = Rule(
    PolicySort.ADR_BODY,
    ("schlicht", "streit", "ombud", "nævn", "klageløs", "mægling", "nämnd", "arn", "konsument", "forbruk", "nemnd", "geschil",
     "kifid", "keur", "digidispuut", "ombuds", "médiat", "cm2c", "cnpm", "medicys", "conso", "fevad", "arbitr", "confianza", "omic",
     "risolvi", "adr", "netcomm", "concilia", "handlow", "polubown", "rzecznik", "cniacc", "cicap", "ciab", "triave", "cimaal",
     "caccl", "litígio", "dispute", "cedr", "cisas", "promediate", "redress", "trading standards", "abta", "complaints service",
     "jams", "better business", "tvist", "controvers", "pozasąd", "sąd"),
    _read,
    {PageKind.TERMS: 0.5, PageKind.IMPRINT: 0.5, PageKind.COMPLAINTS: 0.5, PageKind.RETURNS: 0.3, PageKind.FAQ: 0.2},
)  # fmt: skip
