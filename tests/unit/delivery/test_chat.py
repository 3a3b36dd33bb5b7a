"""A chat opens with the whole matter in one message, and with no more about the customer than the number."""

from wizard.delivery.chat import FORMAT
from wizard.domain.case import Case, Customer
from wizard.domain.letter import Composed, Details, Letter, Paragraph, Role, Sentence

CASE = Case(customer=Customer(name="Mette Holm", phone="+45 12 34 56 78", address="Æblevej 1"))


def test_the_first_message() -> None:
    request = Paragraph(Role.REQUEST, (Sentence("request", "Send mig venligst en ny kedel."),))
    composed = Composed("da", Sentence("subject", "Kedlen lækker (ordre 4711)"), (request,))
    assert FORMAT.render(CASE, Letter(details=Details(order_number="4711")), composed)["chat"] == (
        "Hej! Det handler om ordre 4711: Kedlen lækker. Send mig venligst en ny kedel. "
        "Kan du klare det her i chatten, og hvis ikke, hvem kan så? Send mig gerne en kopi af chatten til sidst."
    )
