"""Site builders are recognised by what their pages are made of, and asked for what they keep where."""

import re
from urllib.parse import urljoin

import pytest

from wizard.domain.facts import PageKind
from wizard.research.platforms import NONE, PLATFORMS, Platform, platform_of, usual

# What stands in the head or the foot of pages of each builder.
PAGES = {
    "Shopify": '<script>window.Shopify = {}; Shopify.theme = {"name":"Dawn"}</script>',
    "WooCommerce": '<body class="home wp-theme woocommerce-page woocommerce-no-js">',
    "Magento": '<script type="text/x-magento-init">{"*": {"mage/cookies": {}}}</script>',
    "PrestaShop": '<script>var prestashop = {"cart":{}};</script>',
    "Shopware": '<link href="/bundles/storefront/assets/icon.svg">',
    "BigCommerce": '<link href="https://cdn11.bigcommerce.com/s-abc/stencil/x.css">',
    "Lightspeed": '<link href="https://cdn.webshopapp.com/shops/1/themes/2/a.css">',
    "Jimdo": '<link href="https://assets.jimstatic.com/web.css"><div class="cc-m-header">',
    "Wix": '<img src="https://static.wixstatic.com/media/a.jpg">',
    "Squarespace": "<script>Static.SQUARESPACE_CONTEXT = {}</script>",
}


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda platform: platform.name)
def test_a_builders_page_is_recognised(platform: object) -> None:
    name = getattr(platform, "name", "")
    assert platform_of(PAGES[name]).name == name


@pytest.mark.parametrize("platform", [*PLATFORMS], ids=lambda platform: platform.name)
def test_a_hint_stands_in_whatever_marks_a_builder(platform: Platform) -> None:
    for alternative in re.split(r"\|(?![^(]*\))", platform.marks.lower().replace("\\", "")):
        assert any(hint in alternative for hint in platform.hints), alternative


def test_a_page_that_only_speaks_of_a_builder_is_not_made_with_it() -> None:
    assert platform_of("<p>We build shops with Shopify, Magento, Wix, Jimdo, PrestaShop and Shopware.</p>") is NONE


def test_addresses_are_paths_of_the_site_itself() -> None:
    for platform in (*PLATFORMS, NONE):
        for _, path in usual(platform, shop=True):
            assert urljoin("https://acme.example/x/", path) == f"https://acme.example{path}"


def test_what_only_shops_have_is_asked_of_shops() -> None:
    wix = next(platform for platform in PLATFORMS if platform.name == "Wix")
    assert PageKind.RETURNS in {kind for kind, _ in usual(wix, shop=True)}
    assert PageKind.RETURNS not in {kind for kind, _ in usual(wix, shop=False)}
