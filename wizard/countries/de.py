"""Germany."""

from datetime import date

from wizard.countries.bodies.de import BODIES
from wizard.countries.country import Country, Duty, Fact, ProofOfPost
from wizard.countries.duties import has_cancel_button, has_withdrawal_button, names_email
from wizard.countries.eu import PAYPAL_DAYS
from wizard.countries.minimum import (
    debit_back_within,
    delivered_within,
    known,
    liable_for,
    may_withdraw,
    paypal_within,
    postage_only_if_told,
    refund_within,
)
from wizard.countries.rights import (
    AT_A_DISTANCE,
    delivery,
    refund_after_withdrawal,
    repair_or_replacement,
    seller_liable,
    withdrawal,
)
from wizard.domain.language import N_, Message

_CHECKED = date(2026, 11, 22)
_HERE = {"en": "in Germany", "de": "in Deutschland", "da": "i Tyskland"}

LIABILITY_YEARS = Fact(2, "https://www.gesetze-im-internet.de/bgb/__438.html", _CHECKED)
REPAIR_YEARS = Fact(2, "https://www.gesetze-im-internet.de/bgb/__439.html", _CHECKED)
DELIVERY_DAYS = Fact(30, "https://www.gesetze-im-internet.de/bgb/__475.html", _CHECKED)
WITHDRAWAL_DAYS = Fact(14, "https://www.gesetze-im-internet.de/bgb/__355.html", _CHECKED)
REFUND_DAYS = Fact(14, "https://www.gesetze-im-internet.de/bgb/__357.html", _CHECKED)
DEBIT_WEEKS = Fact(8, "https://www.gesetze-im-internet.de/bgb/__675x.html", _CHECKED)
_LAW = "https://www.gesetze-im-internet.de"

PROOF_OF_POST = ProofOfPost(
    {
        "en": (
            "In Germany, Deutsche Post records for an “Einschreiben Einwurf” when you posted it and when it was"
            " put into their letter box, as far as we know."
        ),
        "de": (
            "In Deutschland hält die Deutsche Post beim „Einschreiben Einwurf“ fest, wann Sie den Brief"
            " aufgegeben haben und wann er in den Briefkasten gelegt wurde, soweit wir wissen."
        ),
        "da": (
            "I Tyskland registrerer Deutsche Post ved »Einschreiben Einwurf«, hvornår du har sendt brevet, og"
            " hvornår det er lagt i modtagerens postkasse, så vidt vi ved."
        ),
    },
    "https://www.deutschepost.de/de/e/einschreiben/haeufige-fragen.html",
    _CHECKED,
)

GERMANY = Country(
    code="DE",
    name=Message(N_("Germany")),
    zone="Europe/Berlin",
    endings=(".de", ".com"),
    rights=(
        repair_or_replacement(REPAIR_YEARS, _HERE),
        seller_liable(LIABILITY_YEARS, _HERE),
        delivery(DELIVERY_DAYS, _HERE),
        withdrawal(WITHDRAWAL_DAYS, _HERE, AT_A_DISTANCE),
        refund_after_withdrawal(REFUND_DAYS, _HERE, AT_A_DISTANCE),
    ),
    laws=(
        may_withdraw(WITHDRAWAL_DAYS, _HERE, AT_A_DISTANCE),
        postage_only_if_told(known(f"{_LAW}/bgb/__357.html", _CHECKED), _HERE, AT_A_DISTANCE),
        refund_within(REFUND_DAYS, _HERE, AT_A_DISTANCE),
        liable_for(LIABILITY_YEARS, _HERE),
        delivered_within(DELIVERY_DAYS, _HERE),
        debit_back_within(DEBIT_WEEKS, _HERE),
        paypal_within(PAYPAL_DAYS),
    ),
    duties={
        Duty.EMAIL: names_email(f"{_LAW}/ddg/__5.html", _CHECKED, _HERE),
        Duty.WITHDRAWAL_BUTTON: has_withdrawal_button(
            f"{_LAW}/bgb/__356a.html", _CHECKED, _HERE, since=date(2026, 6, 19)
        ),
        Duty.CANCEL_BUTTON: has_cancel_button(f"{_LAW}/bgb/__312k.html", _CHECKED, _HERE),
    },
    proof_of_post=PROOF_OF_POST,
    bodies=BODIES,
)
