"""Whose host is it: the company's own, its help desk's, a sister's, or somebody else's?"""

import re
from enum import Enum
from functools import lru_cache
from urllib.parse import urlsplit

import tldextract

# The snapshot that comes with the package: nothing is fetched, nothing is written. The two endings that RFC 2606 keeps
# for tests and documentation are read like others: tests have no better names.
# Where a company gets a name below a builder's ("acme.myshopify.com"), its neighbours are strangers: the list's private
# part knows most of these builders, and BUILDERS those that never asked to stand there.
BUILDERS = tuple(
    """jimdosite.com jimdofree.com business.site negocio.site squarespace.com bigcartel.com webador.com webador.de
    webador.nl site123.me mozellosite.com godaddysites.com mystrikingly.com odoo.com shoplo.com tiendanube.com
    nuvemshop.com.br lojavirtualnuvem.com.br mybigcommerce.com myshoplaza.com tictail.com storenvy.com ecwid.com
    company.site webnode.page webnode.com webnode.dk webnode.se webnode.nl webnode.fr webnode.es webnode.it webnode.pt
    simplesite.com one.page carrd.co tilda.ws ueniweb.com yolasite.com weeblysite.com square.site
    wixsite.com editorx.io wixstudio.com myshopify.com wordpress.com blogspot.com""".split()
)
SUFFIXES = tldextract.TLDExtract(
    suffix_list_urls=(),
    cache_dir=None,
    extra_suffixes=("example", "test", *BUILDERS),
    include_psl_private_domains=True,
)

# Hosts that run help centres for many companies, each under its own subdomain.
HELP_DESKS = frozenset(
    """zendesk.com custhelp.com freshdesk.com helpscoutdocs.com gorgias.help gorgias.com intercom.help intercom.com
    helpshift.com uservoice.com desk.com kayako.com groovehq.com helpjuice.com document360.io happyfox.com
    salesforce.com force.com rightnowtech.com ladesk.com tawk.help crisp.help reamaze.com zohodesk.com zohodesk.eu
    dixa.help kustomer.help helpdocs.io atlassian.net servicenow.com site.com salesforce-sites.com""".split()
)

# Widely linked services whose own privacy, terms and help pages are not the company's.
STRANGERS = frozenset(
    """google facebook instagram twitter x youtube linkedin pinterest tiktok whatsapp telegram vimeo snapchat xing
    trustpilot klarna paypal stripe mollie sofort visa mastercard apple microsoft adobe cookiebot usercentrics
    onetrust cookiepro trustarc truste youronlinechoices aboutads networkadvertising wordpress wix wixsite shopify
    squarespace jimdo weebly webflow gandi ionos strato one godaddy mailchimp brevo hubspot typeform calendly github
    cloudflare hcaptcha recaptcha doubleclick criteo outbrain taboola dhl ups dpd hermes gls fedex usps postnord dao
    bring trustedshops ekomi provenexpert tripadvisor yelp booking airbnb amazon ebay etsy addthis sharethis
    wikipedia allaboutcookies aboutcookies erecht24 e-recht24 iubenda privacyshield datatilsynet imy cnil aepd
    garanteprivacy gov bbb verisign norton mcafee comodo digicert sectigo bund linktr discord reddit spotify
    soundcloud medium gumroad patreon mozilla opera schema w3""".split()
)


MOST_OF = 0.7  # of a name, by letters: the herald-tribune of theheraldtribune.com


class Relation(Enum):
    """How a host stands to the site that was asked for."""

    OWN = "own"
    HELP_DESK = "help desk"
    SISTER = "sister"
    OTHER = "other"
    STRANGER = "stranger"


@lru_cache(maxsize=10_000)
def parts_of(host: str) -> tuple[str, str, str]:
    """(subdomain, name, suffix) of a host by the public suffix list, site builders among the suffixes."""
    found = SUFFIXES(host)
    if found.domain in ("", "www") and (found.is_private or found.suffix in BUILDERS):
        name, _, suffix = found.suffix.partition(".")  # the builder's own site
        return found.domain, name, suffix
    return found.subdomain, found.domain, found.suffix


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def host_of(url: str) -> str:
    """The host of an address, lower case; "" where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def brand_of(url: str) -> str:
    """The name that the company registered: "acme" of https://www.acme.co.uk."""
    return parts_of(host_of(url))[1].lower()


@lru_cache(maxsize=20_000)
def relation(url: str, home: str) -> Relation:
    """Whose page `url` is, seen from the site `home`."""
    there, here = parts_of(host_of(url)), parts_of(host_of(home))
    if there[1:] == here[1:]:
        return Relation.OWN
    brand = here[1].lower()
    if f"{there[1]}.{there[2]}" in HELP_DESKS:
        customer = there[0].split(".")[0]  # "acme.my" of acme.my.site.com
        return Relation.HELP_DESK if _alike(there[0], brand) or _alike(customer, brand) else Relation.OTHER
    if there[1] in STRANGERS:
        return Relation.STRANGER
    return Relation.SISTER if _alike(there[1], brand) else Relation.OTHER


def _alike(label: str, brand: str) -> bool:
    plain_label, plain_brand = (re.sub(r"[^a-z0-9]", "", text.lower()) for text in (label, brand))
    if len(plain_brand) < 4:
        return plain_brand == plain_label
    return plain_brand in plain_label or (plain_label in plain_brand and len(plain_label) >= MOST_OF * len(plain_brand))
