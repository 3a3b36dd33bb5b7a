"""A customer corrects a fact: kept in their case, counted for the operator without a word of it."""

from collections.abc import Mapping

from wizard.domain.case import Case, Correction
from wizard.domain.facts import SiteFacts
from wizard.services import Services
from wizard.steps.corrections import with_corrections
from wizard.storage import Token


def correct(services: Services, token: Token, said: Mapping[str, Correction]) -> None:
    """Keep what the customer says of some facts; an empty correction takes an earlier one back.

    Raises NoSuchCase and SavedMeanwhile.
    """
    new: set[str] = set()
    host: list[str] = []

    def do(case: Case) -> Case:
        before = case.company.corrections
        after = {fact: one for fact, one in {**before, **said}.items() if one.words or one.wrong}
        new.clear()  # the case may be read and written more than once
        new.update(after.keys() - before.keys())
        host[:] = [case.company.host]
        return with_corrections(case, after, as_read(services, case))

    services.cases.change(token, do)
    if new:
        services.corrections.count(host[0], new)


def as_read(services: Services, case: Case) -> SiteFacts | None:
    """What research has on the case's company, whatever the customer says of it."""
    record = services.sites.get(case.company.host) if case.company.host else None
    return record.facts if record else None
