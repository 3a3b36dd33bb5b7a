"""What a page declares of returns to search engines: schema.org's MerchantReturnPolicy, read where no sentence speaks.

https://schema.org/MerchantReturnPolicy: shops declare one policy per country, or one for all.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wizard.domain.facts import Evidence
from wizard.research.kinds import KindedPage

_SHOWN = ("merchantReturnDays", "returnFees", "returnPolicyCategory")


@dataclass(frozen=True)
class DeclaredReturns:
    """`days` None where none are declared, or returns are not permitted; `fees` as "FreeReturn"; "" where not declared.
    The evidence quotes the declaration in plain words.
    """

    days: int | None
    fees: str
    evidence: Evidence


def declared_returns(pages: Sequence[KindedPage]) -> DeclaredReturns | None:
    """What all declarations agree on; None where there is none, or where they differ, as by country."""
    found = [declared for kinded in pages for declared in _of_page(kinded)]
    if len({(declared.days, declared.fees) for declared in found}) != 1:
        return None
    return found[0]


def _of_page(kinded: KindedPage) -> Iterator[DeclaredReturns]:
    for item in kinded.page.json_ld:
        types = item.get("@type")
        if "MerchantReturnPolicy" in (types if isinstance(types, list) else [types]):
            quote = "; ".join(_plain(name, item[name]) for name in _SHOWN if _value(item, name))
            if quote:
                evidence = kinded.page.evidence(quote[0].upper() + quote[1:])
                yield DeclaredReturns(_days(item), _value(item, "returnFees"), evidence)


def _days(policy: Mapping[str, Any]) -> int | None:
    days = _value(policy, "merchantReturnDays")
    limited = _value(policy, "returnPolicyCategory") in ("", "MerchantReturnFiniteReturnWindow")
    return int(days) if limited and re.fullmatch(r"\d{1,3}", days) else None


def _value(policy: Mapping[str, Any], name: str) -> str:
    """A value without its address: "https://schema.org/FreeReturn" is "FreeReturn"."""
    value = policy.get(name)
    if isinstance(value, Mapping):
        value = value.get("@id")
    return str(value).rsplit("/", 1)[-1].strip()[:60] if isinstance(value, str | int) else ""


def _plain(name: str, value: Any) -> str:
    words = _value({name: value}, name).removeprefix("MerchantReturn").removeprefix("ReturnFees")
    return f"{_spaced(name)}: {_spaced(words)}"


def _spaced(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
