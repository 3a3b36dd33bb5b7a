"""Whose law may be spoken of, between a customer in one country and a company in another."""

from enum import StrEnum

# The European Union, the rest of the European Economic Area, and the United Kingdom, which kept the rules shown here.
CIRCLE = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB".split()
)


class Reach(StrEnum):
    HOME = "home"  # the company is in the customer's country
    ABROAD = "abroad"  # the customer's law holds where the company offers its goods there
    UNKNOWN = "unknown"  # nobody has said where the company is: the same, and nothing is compared
    NONE = "none"  # better nothing than something wrong


def reach(home: str, trader: str) -> Reach:
    """How far the law of the customer's country reaches to this company; ISO 3166-1 alpha-2 codes, "" unknown."""
    home, trader = home.upper(), trader.upper()
    if not home:
        return Reach.NONE
    if not trader:
        return Reach.UNKNOWN
    if home == trader:
        return Reach.HOME
    return Reach.ABROAD if {home, trader} <= CIRCLE else Reach.NONE
