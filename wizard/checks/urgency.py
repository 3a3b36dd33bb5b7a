"""What cannot wait for a mailbox: a danger, a contract about to end, an answer needed within days (W17)."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from wizard.domain.asked import as_asked
from wizard.domain.letter import Kind, Letter, Problem
from wizard.domain.told import Fact


class Urgency(StrEnum):
    """Why it is urgent, the weightiest first."""

    SAFETY = "safety"  # somebody could get hurt
    ENDING = "ending"  # a contract whose last day is close
    DELIVERY = "delivery"  # it should have come today
    SOON = "soon"  # wanted within days, or said to be urgent


SOON_DAYS = 3  # an answer wanted sooner than a mailbox gives one
ENDING_DAYS = 7  # a cancellation that is not confirmed by then leads to another month or year

_URGENT = re.compile(
    r"\b(?:urgent(?:ly)?|emergency|asap|as soon as possible|today|tomorrow"
    r"|dringend\w*|eilig\w*|eilt|notfall|notdienst|so schnell wie möglich|heute|morgen"
    r"|haster|hastesag|akut|hurtigst muligt|snarest muligt|i dag|i morgen)\b",
    re.IGNORECASE,
)
# Fire, current, gas, bursting, wounds, poison, and the word itself, by the language of the customer's own words:
# "Brand" is a fire in one and a make in another. A rude word that hurt, a smoke detector and a gas bill are none.
_DANGERS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:smoke (?:came|comes|coming|from|out of)|(?:start(?:s|ed)?|began|begins) (?:to smoke|smoking)"
        r"|(?:is|was|are|were) smoking|sparks? (?:came|come|coming|fly|flew|flying|from)|(?:is|was) sparking"
        r"|(?:caught|catch(?:es)?|catching|on) fire|(?:in|into) flames|burning (?:smell|plastic)"
        r"|smell(?:s|ed|ing)? (?:of|like) (?:burning|smoke|gas)|smell(?:s|ed|ing)? (?:burnt|gas)|burnt smell"
        r"|electric(?:al)? shocks?|electrocut\w+|(?:live|exposed|bare) wires?|gas leak\w*|leak(?:s|ed|ing)? gas"
        r"|carbon monoxide|explod(?:e|es|ed|ing)|explosion|blew up"
        r"|injured|(?:burn(?:t|ed|s)?|scalded|cut) (?:my|his|her|our|their|me|him)(?:self)?\b|scald(?:s|ed|ing)?"
        r"|ambulance|(?:to|in) hospital|poison(?:ed|ing|ous)|toxic|allergic (?:reaction|shock)|anaphyla\w+"
        r"|glass in (?:my|the|our|his|her)|chok(?:ed|ing)|(?<!not )dangerous|(?<!not )unsafe|safety (?:hazard|recall)"
        r"|brakes? (?:failed|fails?|do(?:es)? not|don['’]t|doesn['’]t|did not|didn['’]t))\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:qualm\w*|rauchentwicklung|rauch (?:kam|kommt|stieg|steigt|aus)|(?:gerät|akku|es|er|sie) raucht"
        r"|feuer gefangen|f(?:ing|ängt) feuer|in (?:flammen|brand)|brandgeruch|(?:riecht|roch|gerochen) verbrannt"
        r"|verbrannt (?:riecht|roch|gerochen)|\w*schmort|funken\w*|stromschl[aä]g\w*|kurzschl[uü]ss\w*|unter strom"
        r"|(?:blanke|offene|freiliegende)[ns]? (?:kabel|leitung)\w*"
        r"|gasgeruch|gasleck|nach gas|gas (?:tritt|trat|strömt\w*) aus|kohlenmonoxid|explodier\w*|explosion\w*"
        r"|(?:mich|sich|uns|ihn|kind|tochter|sohn|mann|frau|hand|finger|arm|bein|gesicht)\b[^.!?]{0,30}"
        r"\bver(?:letz|brann|brüh|ätz)t\w*|verbrennung(?:en)? (?:an|am|im|ersten|zweiten|dritten)"
        r"|verletzungsgefahr|notarzt|notaufnahme|ins krankenhaus|(?<!nicht )giftig\w*|vergift\w*"
        r"|allergische[rn]? (?:reaktion|schock)\w*|glassplitter\w*|scherben? (?:in|im)|erstick\w*"
        r"|(?<!nicht )(?:lebens)?gefährlich\w*|(?:brand|unfall|lebens|explosions)gefahr|sicherheits(?:mangel|risiko)"
        r"|bremsversagen|bremsen?\b[^.!?]{0,40}\b(?:versag\w*|nicht))\b",
        re.IGNORECASE,
    ),
    "da": re.compile(
        r"\b(?:røg (?:kom|kommer|op|ud|fra)|røgudvikling|(?:kom|kommer|vælter|væltede) (?:\w+ )?røg"
        r"|begynd(?:te|er) at ryge|kom(?:met)? ild|(?:gik|gået|går) (?:\w+ )?ild|brød (?:\w+ )?i brand"
        r"|i (?:brand|flammer)|lugt(?:er|ede|et)? (?:\w+ )?(?:brændt|af røg|af gas)|brændt lugt|brandlugt"
        r"|gnist\w*|elektrisk stød|(?:fik|får|fået|gav|giver) (?:\w+ ){0,2}stød|strømførende|kortslut\w*"
        r"|(?:blottede?|løse?) ledning\w*|gaslugt|gasudslip|gaslæk\w*|kulilte\w*|eksplo[ds]\w*|sprang i luften"
        r"|(?:kom|kommet) (?:\w+ )?til skade|skadestue\w*|ambulance\w*"
        r"|bræn(?:dte|dt) (?:mig|sig|os|min|mit|hans|hendes|vores)|skold(?:ede|et)|(?<!ikke )giftig\w*|forgift\w*"
        r"|allergisk (?:reaktion|chok)|glasskår|glas i (?:min|mit|maden|vores)|kvalt|kvæl\w*"
        r"|(?<!ikke )(?:livs|brand)?farlig\w*|brandfare|sikkerhedsrisiko"
        r"|bremser?(?:ne)?\b[^.!?]{0,40}\b(?:svigt\w*|ikke))\b",
        re.IGNORECASE,
    ),
}


def urgency(letter: Letter, today: date) -> Urgency | None:
    """Why this letter is urgent on the customer's day, None where it is not; a compliment never is."""
    if letter.kind is Kind.COMPLIMENT:
        return None
    letter = as_asked(letter)
    if _is_dangerous(letter):
        return Urgency.SAFETY
    last = letter.request.end_on
    if last is not None and (last - today).days <= ENDING_DAYS:
        return Urgency.ENDING
    if letter.matter.problem in (Problem.NOT_DELIVERED, Problem.LATE) and letter.details.happened_on == today:
        return Urgency.DELIVERY
    by = letter.request.by
    soon = by is not None and (by - today).days <= SOON_DAYS
    return Urgency.SOON if soon or _says_so(letter) else None


def _is_dangerous(letter: Letter) -> bool:
    if letter.kind is not Kind.COMPLAINT:
        return False
    words = (letter.topic, letter.matter.trouble, letter.details.happened, letter.request.wish_words)
    danger = _DANGERS.get(letter.written_in)
    said = danger is not None and danger.search("\n".join(words)) is not None
    return said or Fact.OVERHEATS in letter.details.told.facts


def _says_so(letter: Letter) -> bool:
    """Where they say what they want: what was urgent when it happened may be over."""
    asked = (letter.topic, letter.matter.trouble, letter.request.wish_words, *letter.request.questions)
    return _URGENT.search(" ".join(asked)) is not None
