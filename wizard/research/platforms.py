"""Where the usual shop and site builders keep the pages that a customer needs, and how their sites are recognised.

Shops often link these pages from the checkout alone, where we do not go. An address is tried only where the builder is
recognised and no link leads to the kind. The paths are the builders' own defaults, as their documentation and their
fresh installations have them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from wizard.domain.facts import PageKind


@dataclass(frozen=True)
class Platform:
    """`marks`: a pattern that stands in the HTML of such sites, and hardly in others. `hints`: letters of which some
    stand in whatever it matches, found a hundred times as fast. `paths`: likelier ones first."""

    name: str
    hints: tuple[str, ...]
    marks: str
    paths: Mapping[PageKind, tuple[str, ...]]
    shop: bool = True

    @cached_property
    def _marks(self) -> re.Pattern[str]:
        return re.compile(self.marks.lower())

    def made(self, html: str) -> bool:
        """`html`: in lower case; so it is searched three times as fast."""
        return any(hint in html for hint in self.hints) and bool(self._marks.search(html))


PLATFORMS = (
    Platform(
        "Shopify",
        ("shopify", "/cdn/shop/"),
        r"cdn\.shopify\.com|/cdn/shop/|shopify\.theme|\.myshopify\.com",
        {
            PageKind.RETURNS: ("/policies/refund-policy",),
            PageKind.SHIPPING: ("/policies/shipping-policy",),
            PageKind.TERMS: ("/policies/terms-of-service",),
            PageKind.PRIVACY: ("/policies/privacy-policy",),
            PageKind.CONTACT: ("/pages/contact", "/policies/contact-information"),
            PageKind.FAQ: ("/pages/faq",),
        },
    ),
    Platform(
        "WooCommerce",
        ("woocommerce", "wc-block"),
        r"plugins/woocommerce|\bwoocommerce-(?:page|no-js|js)\b|wc-blocks?-",
        {
            PageKind.RETURNS: ("/refund_returns/",),
            PageKind.FAQ: ("/faq/", "/faqs/"),
            PageKind.CONTACT: ("/contact/", "/kontakt/"),
        },
    ),
    Platform(
        "Magento",
        ("mage-init", "magento", "mage/cookies"),
        r"data-mage-init|x-magento-init|Magento_Theme|mage/cookies",
        {
            PageKind.CONTACT: ("/contact/",),
            PageKind.FAQ: ("/faq",),
            PageKind.PRIVACY: ("/privacy-policy-cookie-restriction-mode",),
        },
    ),
    Platform(
        # PrestaShop finds these pages by their number and sends on to the name in the shop's language.
        "PrestaShop",
        ("prestashop", "/modules/ps_"),
        r"var prestashop\b|/modules/ps_|content=[\"']prestashop",
        {
            PageKind.CONTACT: ("/contact-us", "/index.php?controller=contact"),
            PageKind.SHIPPING: ("/content/1-delivery",),
            PageKind.IMPRINT: ("/content/2-legal-notice",),
            PageKind.TERMS: ("/content/3-terms-and-conditions-of-use",),
            PageKind.ABOUT: ("/content/4-about-us",),
        },
    ),
    Platform(
        "Shopware",
        ("shopware", "storefront", "frontend/responsive"),
        r"/bundles/storefront|shopware[-_.](?:storefront|js|csrf)|/themes/Frontend/Responsive",
        {
            PageKind.CONTACT: ("/kontaktformular", "/kontakt"),
            PageKind.RETURNS: ("/widerrufsrecht", "/widerrufsbelehrung"),
            PageKind.SHIPPING: ("/versand-und-zahlungsbedingungen",),
            PageKind.TERMS: ("/agb",),
            PageKind.IMPRINT: ("/impressum",),
        },
    ),
    Platform(
        "BigCommerce",
        ("bigcommerce", "stencil"),
        r"cdn\d*\.bigcommerce\.com|stencil-utils",
        {PageKind.CONTACT: ("/contact-us/",), PageKind.RETURNS: ("/shipping-returns/",)},
    ),
    Platform(
        "Lightspeed",
        ("webshopapp", "shoplightspeed"),
        r"cdn\.webshopapp\.com|shoplightspeed\.com",
        {
            PageKind.FAQ: ("/service/",),
            PageKind.RETURNS: ("/service/shipping-returns/",),
            PageKind.TERMS: ("/service/general-terms-conditions/",),
            PageKind.PRIVACY: ("/service/privacy-policy/",),
            PageKind.ABOUT: ("/service/about/",),
        },
    ),
    Platform(
        "Jimdo",
        ("jimstatic", "jimdo", "cc-m-"),
        r"assets\.jimstatic\.com|jimdo-dolphin|cc-m-",
        {
            PageKind.RETURNS: ("/j/shop/withdrawal",),
            PageKind.TERMS: ("/j/shop/terms",),
            PageKind.SHIPPING: ("/j/shop/delivery",),
            PageKind.PRIVACY: ("/j/privacy",),
            PageKind.IMPRINT: ("/about/",),
            PageKind.CONTACT: ("/kontakt/",),
        },
        shop=False,
    ),
    Platform(
        "Wix",
        ("wixstatic", "parastorage"),
        r"static\.wixstatic\.com|static\.parastorage\.com",
        {
            PageKind.CONTACT: ("/contact",),
            PageKind.FAQ: ("/faq",),
            PageKind.RETURNS: ("/shipping-returns", "/refund-policy"),
        },
        shop=False,
    ),
    Platform(
        "Squarespace",
        ("squarespace",),
        r"static1?\.squarespace\.com|Static\.SQUARESPACE_CONTEXT",
        {PageKind.CONTACT: ("/contact",), PageKind.FAQ: ("/faq",)},
        shop=False,
    ),
)
NONE = Platform("", (), "", {PageKind.FAQ: ("/faq", "/faqs"), PageKind.CONTACT: ("/contact", "/kontakt")}, shop=False)
_ONLY_IN_SHOPS = frozenset({PageKind.RETURNS, PageKind.SHIPPING, PageKind.TERMS})


def platform_of(html: str) -> Platform:
    """What the page's site was built with; NONE, with addresses that many sites have, where it cannot be told."""
    lower = html.lower()
    return next((platform for platform in PLATFORMS if platform.made(lower)), NONE)


def usual(platform: Platform, *, shop: bool) -> Iterator[tuple[PageKind, str]]:
    """The kinds with the paths where such a site keeps them; `shop`: whether this one sells."""
    for kind, paths in platform.paths.items():
        if shop or kind not in _ONLY_IN_SHOPS:
            yield from ((kind, path) for path in paths)
