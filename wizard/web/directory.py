"""Companies of the directory as a customer sees them: on the page that asks which one, and while they type."""

from dataclasses import dataclass

from wizard.domain.directory import EVERYWHERE, Listed, begins_with
from wizard.i18n import country_name, gettext

SHOWN = 3  # countries, and brands; more would hide what tells the companies apart


@dataclass(frozen=True)
class Shown:
    slug: str
    name: str
    host: str
    about: str  # where its customers live, and what it runs, in the page's language


def shown(company: Listed, typed: str, country: str) -> Shown:
    """What tells it from others of its name: first of all what the customer lives in and has typed."""
    parts = (_places(company, country), _brands(company, typed))
    return Shown(company.slug, company.name, company.host, " · ".join(filter(None, parts)))


def _places(company: Listed, country: str) -> str:
    if EVERYWHERE in company.countries:
        return gettext("worldwide")
    first = sorted(company.countries, key=lambda code: code != country)
    return _few([country_name(code) for code in first])


def _brands(company: Listed, typed: str) -> str:
    first = sorted(company.brands, key=lambda brand: not begins_with(brand, typed))
    return gettext("also: %(names)s", names=_few(first)) if first else ""


def _few(names: list[str]) -> str:
    """Some of them, the first ones."""
    some = ", ".join(names[:SHOWN])
    return f"{some} …" if len(names) > SHOWN else some
