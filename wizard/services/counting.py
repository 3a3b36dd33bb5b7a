"""Counting for a partner, at the event and once per case: the case first, then the counter. Killed between the two, a
count is lost; none is ever raised twice, because the case remembers what was counted of it."""

from collections.abc import Callable

from wizard.domain.case import Case
from wizard.domain.counts import Count, begun, counted
from wizard.domain.partner import Partner
from wizard.services import Services
from wizard.storage import Token


def create(services: Services, case: Case, partner: Partner | None) -> Token:
    """Store a new case; `partner` is whose site it is begun on."""
    if partner is None or not partner.statistics:
        return services.cases.create(case)
    case, new = counted(begun(case, partner.key), partner.key, services.clock().date())
    token = services.cases.create(case)
    services.counts.add(partner.key, new)
    return token


def change(services: Services, token: Token, partner: Partner | None, do: Callable[[Case], Case]) -> Case:
    """`Cases.change`, on the site of `partner`; raises what that raises.

    What happens while they count nothing is remembered too: it is not to be counted once they do again.
    """
    if partner is None:
        return services.cases.change(token, do)
    key, new = partner.key, list[Count]()

    def also_count(case: Case) -> Case:
        case, new[:] = counted(do(case), key, services.clock().date())
        return case

    case = services.cases.change(token, also_count)
    if new and partner.statistics:
        services.counts.add(key, new)
    return case
