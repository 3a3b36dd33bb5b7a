"""The kinds of page that a customer needs: one file each, with its words in every language of company sites."""

from dataclasses import dataclass

from wizard.domain.facts import PageKind
from wizard.research.kinds.about import ABOUT
from wizard.research.kinds.complaints import COMPLAINTS
from wizard.research.kinds.contact import CONTACT
from wizard.research.kinds.faq import FAQ
from wizard.research.kinds.imprint import IMPRINT
from wizard.research.kinds.kind import Kind
from wizard.research.kinds.languages import COMMON
from wizard.research.kinds.payment import PAYMENT
from wizard.research.kinds.privacy import PRIVACY
from wizard.research.kinds.products import PRODUCTS
from wizard.research.kinds.returns import RETURNS
from wizard.research.kinds.shipping import SHIPPING
from wizard.research.kinds.sitemap import SITEMAP
from wizard.research.kinds.terms import TERMS
from wizard.research.kinds.warranty import WARRANTY
from wizard.research.page import Page

SITE_LANGUAGES = tuple(COMMON)

KINDS: tuple[Kind, ...] = (
    FAQ,
    CONTACT,
    RETURNS,
    SHIPPING,
    WARRANTY,
    COMPLAINTS,
    TERMS,
    PRIVACY,
    IMPRINT,
    ABOUT,
    SITEMAP,
    PAYMENT,
    PRODUCTS,
)


@dataclass(frozen=True)
class KindedPage:
    """A page that was read, with every kind that it serves (itself or in one of its sections)."""

    page: Page
    kinds: frozenset[PageKind]
