"""What somebody with this problem might write: facts in order, no anger, nothing that names them."""

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.domain.letter import Letter, Problem
from wizard.i18n import Text, _l


@dataclass(frozen=True)
class Examples:
    """For the field of what happened, and for that of what was tried."""

    happened: Text
    tried: Text


TRIED = _l("For example: called on Monday, wrote on 3 March, asked in the shop.")
TRIED_WITH_A_PARCEL = _l("For example: looked at the tracking page, asked the neighbours, called on Monday.")

OTHERWISE = Examples(_l("For example: what you expected, what came instead, and what that means for you."), TRIED)

EXAMPLES: Mapping[Problem, Examples] = {
    Problem.FAULTY: Examples(
        _l("For example: On the second day, water ran out at the bottom. I have used it as the leaflet says."),
        _l("For example: new cable, restarted twice, called on Monday."),
    ),
    Problem.NOT_DELIVERED: Examples(
        _l("For example: It was to come on 3 March. It has not come, and the tracking page has not changed since."),
        TRIED_WITH_A_PARCEL,
    ),
    Problem.LATE: Examples(
        _l("For example: It was promised for Friday, 6 March. It came on 20 March, after the birthday it was for."),
        TRIED_WITH_A_PARCEL,
    ),
    Problem.WRONG_ITEM: Examples(
        _l("For example: I ordered the blue one in size 40. In the parcel was a green one in size 38."), TRIED
    ),
    Problem.WITHDRAWAL: Examples(
        _l("For example: The jacket came on Tuesday. I have only tried it on, and it does not fit."), TRIED
    ),
    Problem.REFUND_WITHHELD: Examples(
        _l("For example: You confirmed on 3 March that my parcel is back. The £49.90 has not been paid back yet."),
        TRIED,
    ),
    Problem.BILLING: Examples(
        _l("For example: The bill for March says £59. We agreed on £39, and that is what I have paid until now."), TRIED
    ),
    Problem.SERVICE: Examples(
        _l("For example: I had booked a table for 7 pm. We waited for an hour, and the food came cold."), TRIED
    ),
    Problem.STAFF: Examples(
        _l("For example: I asked for a receipt at the till. The answer was that I should have thought of that before."),
        TRIED,
    ),
    Problem.PRIVACY: Examples(
        _l("For example: I unsubscribed on 3 March. Since then, four more newsletters came to the same address."), TRIED
    ),
}


def examples(letter: Letter) -> Examples:
    problem = letter.matter.problem
    return EXAMPLES.get(problem, OTHERWISE) if problem else OTHERWISE
