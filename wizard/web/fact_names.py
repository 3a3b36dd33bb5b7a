"""What the facts are called that a customer may correct."""

from collections.abc import Mapping

from wizard.domain.facts import ContactSort
from wizard.i18n import Text, _l
from wizard.steps.corrections import ANSWERS, COMPANY, COUNTRY, PAGES, RETURN_WINDOW
from wizard.web.desk import POLICY_NAMES

NAMES: Mapping[str, Text] = {
    ContactSort.EMAILS: _l("E-mail address"),
    ContactSort.PHONES: _l("Phone number"),
    ContactSort.FORMS: _l("Contact form"),
    ContactSort.ADDRESSES: _l("Postal address"),
    ContactSort.PEOPLE: _l("People"),
    ContactSort.CHAT: _l("Chat on their site"),
    ContactSort.MESSENGERS: _l("Messages by phone"),
    ContactSort.SOCIAL: _l("Social media"),
    COMPANY: _l("The company's name"),
    COUNTRY: _l("Where is the company?"),
    RETURN_WINDOW: _l("How long you have to send something back"),
    **{str(sort): name for sort, name in POLICY_NAMES.items()},
    ANSWERS: _l("Their answers"),
    PAGES: _l("Pages"),
}
