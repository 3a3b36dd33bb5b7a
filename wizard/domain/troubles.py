"""What each trouble is called, what an answer about it is about, and what it means for the letter."""

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.domain.language import N_
from wizard.domain.letter import Problem, Trouble, Wish


@dataclass(frozen=True)
class TroubleText:
    """`name` stands on a button; `about` above an answer that is in another language than the page.

    `problem` and `wish` are what a complaint about it is likely to say; None where it could be anything.
    """

    name: str
    about: str
    problem: Problem | None = None
    wish: Wish | None = None


TROUBLES: Mapping[Trouble, TroubleText] = {
    Trouble.BROKEN: TroubleText(
        N_("Broken or faulty"),
        N_("This seems to be their answer about things that are broken or do not work."),
        Problem.FAULTY,
    ),
    Trouble.NOT_ARRIVED: TroubleText(
        N_("Not arrived"),
        N_("This seems to be their answer about things that have not arrived."),
        Problem.NOT_DELIVERED,
        Wish.DELIVERY,
    ),
    Trouble.LATE: TroubleText(
        N_("Too late"),
        N_("This seems to be their answer about delays and how long things take."),
        Problem.LATE,
    ),
    Trouble.WRONG_ITEM: TroubleText(
        N_("Wrong item"),
        N_("This seems to be their answer about getting the wrong item."),
        Problem.WRONG_ITEM,
        Wish.REPLACEMENT,
    ),
    Trouble.PART_MISSING: TroubleText(
        N_("Part missing"),
        N_("This seems to be their answer about missing parts."),
        Problem.WRONG_ITEM,
        Wish.DELIVERY,
    ),
    Trouble.REFUND: TroubleText(
        N_("Refund"),
        N_("This seems to be their answer about getting money back."),
        Problem.REFUND_WITHHELD,
        Wish.REFUND,
    ),
    Trouble.SEND_BACK: TroubleText(
        N_("Sending back"),
        N_("This seems to be their answer about sending things back."),
        Problem.WITHDRAWAL,
        Wish.REFUND,
    ),
    Trouble.EXCHANGE: TroubleText(
        N_("Exchange"),
        N_("This seems to be their answer about exchanging things."),
        None,
        Wish.REPLACEMENT,
    ),
    Trouble.GUARANTEE: TroubleText(
        N_("Guarantee or repair"),
        N_("This seems to be their answer about guarantees and repairs."),
        Problem.FAULTY,
        Wish.REPAIR,
    ),
    Trouble.CANCEL_ORDER: TroubleText(
        N_("Cancel an order"),
        N_("This seems to be their answer about cancelling an order or a booking."),
        Problem.WITHDRAWAL,
        Wish.CANCELLATION,
    ),
    Trouble.CANCEL_CONTRACT: TroubleText(
        N_("Cancel a contract or membership"),
        N_("This seems to be their answer about ending a contract."),
        None,
        Wish.CANCELLATION,
    ),
    Trouble.BILL: TroubleText(
        N_("Bill or charge"),
        N_("This seems to be their answer about bills and charges."),
        Problem.BILLING,
    ),
    Trouble.PAYMENT: TroubleText(
        N_("Payment"),
        N_("This seems to be their answer about paying."),
        Problem.BILLING,
    ),
    Trouble.VOUCHER: TroubleText(
        N_("Voucher or price"),
        N_("This seems to be their answer about vouchers and prices."),
        Problem.BILLING,
    ),
    Trouble.ACCOUNT: TroubleText(
        N_("Account or login"),
        N_("This seems to be their answer about accounts and logging in."),
        Problem.SERVICE,
    ),
    Trouble.PRIVACY: TroubleText(
        N_("My data"),
        N_("This seems to be their answer about personal data and advertising."),
        Problem.PRIVACY,
    ),
    Trouble.SERVICE: TroubleText(
        N_("Service or staff"),
        N_("This seems to be their answer about their service and their staff."),
        Problem.SERVICE,
    ),
}
