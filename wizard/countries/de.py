"""Germany."""

from datetime import date

from wizard.countries.country import Country, Fact
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
)
