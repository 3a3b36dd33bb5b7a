"""What a site's policies say, in its own sentences; one file for each sort of fact, one line here.

The window for sending back has a module of its own, `returns`.
"""

from collections.abc import Sequence

from wizard.domain.facts import Policy, PolicySort
from wizard.research.extract.policies.adr_body import ADR_BODY
from wizard.research.extract.policies.complaint import COMPLAINT_DEADLINE, COMPLAINT_HOW
from wizard.research.extract.policies.guarantee import GUARANTEE
from wizard.research.extract.policies.passages import passages
from wizard.research.extract.policies.refund_delay import REFUND_DELAY
from wizard.research.extract.policies.reply_promise import REPLY_PROMISE
from wizard.research.extract.policies.return_exceptions import RETURN_EXCEPTIONS
from wizard.research.extract.policies.return_how import RETURN_HOW
from wizard.research.extract.policies.return_postage import RETURN_POSTAGE
from wizard.research.extract.policies.return_where import RETURN_WHERE
from wizard.research.extract.policies.rule import Rule, Rulebook
from wizard.research.extract.return_data import declared_returns
from wizard.research.kinds import KindedPage

__all__ = ["RULES", "passages", "policies"]

RULES: tuple[Rule, ...] = (
    RETURN_POSTAGE,
    RETURN_EXCEPTIONS,
    RETURN_HOW,
    RETURN_WHERE,
    REFUND_DELAY,
    GUARANTEE,
    COMPLAINT_HOW,
    COMPLAINT_DEADLINE,
    REPLY_PROMISE,
    ADR_BODY,
)
_RULEBOOK = Rulebook(RULES)


def policies(pages: Sequence[KindedPage]) -> dict[PolicySort, Policy]:
    """What the small print settles, a sentence for each sort that it speaks of.

    Who pays for sending back may also be declared to search engines only.
    """
    found = _RULEBOOK.read(pages)
    if PolicySort.RETURN_POSTAGE not in found:
        declared = declared_returns(pages)
        if declared is not None and declared.fees:
            found[PolicySort.RETURN_POSTAGE] = Policy(declared.evidence)
    return found
