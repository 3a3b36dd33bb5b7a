"""Who decides where customer and company do not agree: the body that the company names, or that it takes no part.

The Union's platform for disputes on line closed in July 2025: it is no body, whatever a page still says.
"""

import re
from collections.abc import Mapping

from wizard.domain.facts import PageKind, PolicySort
from wizard.research.alternatives import compiled
from wizard.research.extract import policy_words as words
from wizard.research.extract.policies.rule import Line, Reading, Rule, stems

_NAME = r"[A-ZÀ-ÞŁŚŻ][\w&'’.-]*"

# Country -> its bodies as they call themselves, or as its law does.
_BODIES: Mapping[str, tuple[str, ...]] = {
    "AT": (r"Internet[ -]Ombuds(?:stelle|mann)", r"Schlichtung für Verbrauchergeschäfte"),
    "BE": (r"Consumentenombudsdienst", r"Service de Médiation pour le Consommateur"),
    "CH": (r"Ombudsstelle\w* (?:für|der) [A-ZÄÖÜ]\w+",),
    "DE": (
        r"Universalschlichtungsstelle(?: des Bundes)?",
        r"Allgemeinen? Verbraucherschlichtungsstelle(?: des Zentrums für Schlichtung)?",
        r"Versicherungsombudsmann(?: e\. ?V\.)?",
        r"Schlichtungsstelle (?:Energie|Telekommunikation|Bausparen|der Rechtsanwaltschaft|Reise & Verkehr)",
        r"Schlichtungsstelle für (?:den öffentlichen Personenverkehr|das Kfz-Handwerk)",
    ),
    "DK": (
        r"Forbrugerklagenævnet",
        r"Center for Klageløsning",
        r"Mæglingsteamet for Forbrugerklager",
        r"Nævnenes Hus",
        r"Pakkerejse-Ankenævnet",
        r"Ankenævnet? for [A-ZÆØÅ]\w+",
        r"[A-ZÆØÅ]\w+ Ankenævn",
        r"[A-ZÆØÅ]\w*(?:ankenævnet|klagenævnet)",
    ),
    "ES": (r"Juntas? Arbitral(?:es)?(?: de Consumo)?", r"Confianza Online", r"OMIC\b"),
    "FR": (
        r"CM2C",
        r"CNPM(?: Médiation(?: Consommation)?)?",
        r"MEDICYS|Medicys",
        r"SAS Médiation Solution",
        r"AME Conso",
        r"MCP Médiation",
        r"MED CONSO DEV|Médiation Consommation Développement",
        r"Devigny Médiation",
        r"FEVAD|Fevad",
        r"Médiateur (?:du|de la|de l'|des) (?:e-commerce|[Tt]ourisme|[Nn]otariat|[Aa]ssurance|[Cc]ommunications)",
    ),
    "GB": (
        rf"(?:{_NAME} (?:& |and |of )?){{1,4}}Ombudsman(?: Services?| Scheme)?",
        r"(?:[Ll]egal|[Ff]inancial|[Ee]nergy|[Pp]roperty) ombudsman",
        r"Ombudsman Services",
        r"Retail ?ADR",
        r"ProMediate",
        r"CEDR\b|CISAS\b",
        r"Property Redress(?: Scheme)?",
        r"ABTA\b",
        r"Dental Complaints Service",
    ),
    "IT": (
        r"Camera Arbitrale di [A-Z]\w+",
        r"RisolviOnline",
        r"Netcomm Conciliazione",
        r"Organismo ADR [A-Z]\w+",
        r"Camera di Conciliazione",
    ),
    "NL": (rf"(?:De )?Geschillencommissie(?: {_NAME})*", r"WebwinkelKeur", r"DigiDispuut", r"Kifid"),
    "NO": (
        r"Forbrukerklageutvalget",
        r"Forbrukertvistutvalget",
        r"Forbrukertilsynet",
        r"Forbrukerrådet",
        r"[A-ZÆØÅ]\w+klagenemnd\w?",
    ),
    "PL": (
        r"Inspekcj[aięą] Handlow(?:ej|a|ą)",
        r"sta[łl]\w+ (?:polubown\w+ )?sąd\w* (?:polubown\w+ )?konsumenck\w+",
        r"(?:powiatow\w+ |miejsk\w+ )(?:\(miejsk\w+\) )?rzecznik\w* konsument\w+",
        r"(?:Federacj\w+|Stowarzyszeni\w+) Konsument\w+",
    ),
    "PT": (
        r"Centro (?:Nacional )?de (?:Informação e )?Arbitragem de Conflitos de Consumo"
        r"(?: d[eoa] [A-ZÀ-Þ]\w+(?: e [A-ZÀ-Þ]\w+)?)?",
        r"Centro de Informação de Consumo e Arbitragem do [A-ZÀ-Þ]\w+",
        r"CNIACC|CICAP|CIAB|TRIAVE|CIMAAL|CACCL|CACCDC",
    ),
    "SE": (r"Allmänna [Rr]eklamationsnämnden", r"\bARN\b"),
    "US": (r"American Arbitration Association", r"JAMS\b"),
}
_BODY = compiled("|".join(pattern for patterns in _BODIES.values() for pattern in patterns))
_TAKES_NO_PART = compiled(
    r"(?:not|neither|nor) (?:willing|obliged|prepared|participat|take part"
    r"|obligated)\w*\b.{0,120}(?:dispute resolution|arbitration|conciliation|alternative dispute|adr)|(?:weder"
    r"|nicht) (?:bereit|verpflichtet|teil)\b.{0,160}(?:streitbeilegung|schlichtung)|(?:streitbeilegung"
    r"|schlichtung)\w*\b.{0,160}(?:nicht (?:bereit|verpflichtet|teil)|weder|lehnen wir ab|ablehn|nehmen wir nicht"
    r"|nicht\.$)|nehmen .{0,60}(?:streitbeilegung|schlichtung)\w* .{0,60}nicht teil"
    r"|nehmen .{0,20}nicht .{0,40}(?:streitbeilegung|schlichtung)|deltager ikke i .{0,60}(?:tvistløsning"
    r"|alternativ)|(?:deltar|medverkar) (?:inte|ikke) i .{0,40}tvist|neemt? niet deel .{0,60}geschil"
    r"|(?:ne participe|n.adhère) .{0,20}(?:pas|aucun).{0,60}médiation|no (?:está adherid"
    r"|participa)\w* .{0,60}(?:arbitra|resolución)|non (?:aderisc|partecip)\w+ .{0,60}(?:adr|controversie)"
    r"|nie (?:korzysta|wyraża zgody|bierze udziału)\w* .{0,60}(?:pozasądow|polubown|spor)|não (?:aderi"
    r"|participa)\w* .{0,60}(?:arbitragem|litígios|ral)",
)
_BUT_WILLING = compiled(r"(?:aber|jedoch|dennoch|gleichwohl|trotzdem)\b.{0,40}bereit|\b(?:but|yet)\b.{0,20}willing")
# A body is named as one to turn to.
_DISPUTES = compiled(
    r"complain|disput|unhappy|resolve|member|refer|arbitrat|mediat|conciliat|streit|schlicht|beschwerd|anrufen"
    r"|wenden|zuständig|teilnahme|teilzunehmen|verfahren|anerkenn|klag|tvist|uenig|medlem|mægl|afgør|omfattet|mekl"
    r"|mekling|enige|enighet|rekommend|pröva|överens|geschil|klacht|bemiddel|aangesloten|litige|médiat|recour"
    r"|saisi|réclam|conflict|controvers|reclam|adherid|litigio|concilia|rivolger|spor|mediacj|polubown|wniosk"
    r"|rozstrzyg|litígi|recorr|confli",
)
# It is said what the body is there for, not only how it works.
_TURN_THERE = compiled(
    r"you (?:can|may)|(?:refer|contact|escalate|member)|wenden|zuständig|anrufen|anerkenn|teil\b|kan (?:du )?klage"
    r"|kan (?:du )?kontakte|omfattet|indgives|indbring|vända dig|prövas|følger|voorgelegd|voorleggen|aangesloten"
    r"|saisir|recourir|relevons|acudir|adherid|rivolger|attivare|zwrócić|skorzystać|recorrer",
)
_ODR = compiled(
    r"ec\.europa|webgate|\bodr\b|\bos-plattform|online[\s-](?:streitbeilegung|dispute)|règlement en ligne"
    r"|litigios en línea|controversie online|tvistlösning online",
)
_ANOTHER_COMPANYS = compiled(r"klarna|paypal|\bbank|credit broker|insurer|lender|\bfca\b|finance")
SHORTEST = 5  # words: fewer are a title
WITH_PLATFORM = 0.6  # less where the sentence also sends people to the closed platform


def _read(line: Line) -> Reading | None:
    text = line.text
    if line.is_heading or words.DATA_AUTHORITY.search(text):
        return None
    if _TAKES_NO_PART.search(text) and not _BUT_WILLING.search(text):
        return Reading(2.0 - (WITH_PLATFORM if _ODR.search(text) else 0.0))
    body = _body(line.sentence.text)
    if not body or len(text.split()) < SHORTEST or not _DISPUTES.search(text) or _ANOTHER_COMPANYS.search(text):
        return None
    score = 1.8 + (0.2 if _TURN_THERE.search(text) else 0.0) - (WITH_PLATFORM if _ODR.search(text) else 0.0)
    return Reading(score, name=body)


# Ombudsmen whom no customer's quarrel with a company concerns.
_OTHER_MATTERS = compiled(
    r"(?:The )?(?:European|Parliamentary|Data|Press|Police|Prison|Children|Sports|Military"
    r"|Student)\b"
)


def _proper(name: str) -> str:
    name = name.removeprefix("The ").removeprefix("De ")
    name = name if name.endswith("V.") else name.rstrip(".")
    return name.title() if re.fullmatch(r"\w+ ombudsman", name) else name


def _body(text: str) -> str:
    """The fullest name in the sentence, "" without one: a board goes before the house that it sits in."""
    names = [_proper(found[0].strip()) for found in _BODY.finditer(text) if not _OTHER_MATTERS.match(found[0])]
    return max(names, key=len, default="").replace("Allgemeinen ", "Allgemeine ")


ADR_BODY = Rule(
    PolicySort.ADR_BODY,
    stems(
        "schlicht, streit, ombud, nævn, klageløs, mægling, nämnd, arn, konsument, forbruk, nemnd, geschil, kifid, "
        "keur, digidispuut, ombuds, médiat, cm2c, cnpm, medicys, conso, fevad, arbitr, confianza, omic, risolvi, "
        "adr, netcomm, concilia, handlow, polubown, rzecznik, cniacc, cicap, ciab, triave, cimaal, caccl, "
        "litígio, dispute, cedr, cisas, promediate, redress, trading standards, abta, complaints service, jams, "
        "better business, tvist, controvers, pozasąd, sąd"
    ),
    _read,
    {PageKind.TERMS: 0.5, PageKind.IMPRINT: 0.5, PageKind.COMPLAINTS: 0.5, PageKind.RETURNS: 0.3, PageKind.FAQ: 0.2},
)
