"""Other ways to reach a company: live chat, messengers, and its own profiles (not the buttons that share a page)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from wizard.research.alternatives import one_of
from wizard.research.extract.lines import WHATSAPP
from wizard.research.hosts import brand_of
from wizard.research.page import Page

CHATS = (
    ("Intercom", r"widget\.intercom\.io|intercomcdn\.com"),
    ("Zendesk", r"static\.zdassets\.com/ekr|zopim\.com"),
    ("Tawk.to", r"embed\.tawk\.to"),
    ("LiveChat", r"cdn\.livechatinc\.com"),
    ("Crisp", r"client\.crisp\.chat"),
    ("Tidio", r"code\.tidio\.co"),
    ("Drift", r"js\.driftt\.com"),
    ("Userlike", r"userlike-cdn-widgets|userlike\.com"),
    ("Freshchat", r"wchat\.freshchat\.com|fw-cdn\.com"),
    ("Gorgias", r"config\.gorgias\.chat|gorgias-chat"),
    ("HubSpot", r"js\.usemessages\.com"),
    ("Dixa", r"messenger\.dixa\.io"),
    ("Smartsupp", r"smartsuppchat\.com"),
    ("Olark", r"static\.olark\.com"),
    ("JivoChat", r"code\.jivosite\.com|code\.jivo"),
    ("Chatra", r"call\.chatra\.io"),
    ("Trengo", r"static\.widget\.trengo"),
    ("Imbox", r"files\.imbox\.io"),
    ("Shopify Inbox", r"shopify-chat|inbox-onsite"),
)
CHAT_SCRIPTS = tuple((name, re.compile(pattern)) for name, pattern in CHATS)
ANY_CHAT = re.compile(one_of(pattern for _, pattern in CHATS))
MESSENGERS = (
    ("WhatsApp", re.compile(r"//wa\.me/message/\w+|//(?:api\.|web\.|www\.)?whatsapp\.com/message/\w+", re.IGNORECASE)),
    ("Messenger", re.compile(r"//(?:www\.)?(?:m\.me/[\w.]+|messenger\.com/t/[\w.]+|facebook\.com/messages/t/[\w.]+)")),
    ("Telegram", re.compile(r"//(?:t\.me|telegram\.me)/(?!share\b|iv\b|s/)\w+|^tg://resolve\?domain=\w+")),
    ("Signal", re.compile(r"//signal\.me/#")),
    ("Threema", re.compile(r"//threema\.id/[\w*]+")),
    ("Viber", re.compile(r"^viber://(?:chat|pa)\b")),
    ("Apple Messages", re.compile(r"//bcrw\.apple\.com/(?:sms|urn)")),
)
SMS = re.compile(r"^sms:(?:/*)([+\d][\d\s().-]{3,20})", re.IGNORECASE)
PROFILES = {
    "facebook.com": re.compile(
        r"^/(?!sharer|share|dialog|plugins|tr\b|policies|policy|privacy|about|help|media/set|photo|watch|messages"
        r"|hashtag|story|legal|terms|login|settings|ads|business|groups/?$|events/?$|wordpress|squarespace|shopify"
        r"|wix)(?![^?]*/(?:posts|photos|videos)/)[\w.-]+"
    ),
    "instagram.com": re.compile(r"^/(?!p/|reel|explore|legal|about|accounts|shopify|squarespace|wix)[\w.]+"),
    "twitter.com": re.compile(r"^/(?!share|intent|search|hashtag|home|privacy|tos|shopify|squarespace|wix)\w+/?$"),
    "x.com": re.compile(r"^/(?!share|intent|search|hashtag|home|privacy|tos)\w+/?$"),
    "linkedin.com": re.compile(r"^/(?:company|in|school|showcase)/[^/]+"),
    "youtube.com": re.compile(r"^/(?:@|channel/|c/|user/)[^/]+"),
    "tiktok.com": re.compile(r"^/@[\w.]+/?$"),
    "pinterest.com": re.compile(r"^/(?!pin/)[\w-]+/?$"),
    "xing.com": re.compile(r"^/(?:companies|pages|profile)/[^/]+"),
    "bsky.app": re.compile(r"^/profile/[^/]+/?$"),
    "threads.net": re.compile(r"^/@[\w.]+/?$"),
    "trustpilot.com": re.compile(r"^/review/[^/]+"),
}


@dataclass(frozen=True)
class FoundChannel:
    """A chat or a profile on one page: its address, and the service's name. `sure`: how sure it is the company's."""

    url: str
    service: str
    sure: float = 0.0


def messengers(page: Page) -> Iterator[FoundChannel]:
    """WhatsApp, SMS and the like, by their links; not the buttons that pass a page on to friends."""
    for link in page.links:
        yield from _messengers_at(link.url)


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def _messengers_at(url: str) -> tuple[FoundChannel, ...]:
    if number := WHATSAPP.search(url):
        return (FoundChannel(f"https://wa.me/{number[1]}", "WhatsApp"),)
    if written := SMS.search(unquote(url)):
        return (FoundChannel("sms:" + re.sub(r"[^+\d]", "", written[1]), "SMS"),)
    return tuple(
        FoundChannel(url if name in ("Signal", "Telegram", "Viber", "Apple Messages") else _bare(url), name)
        for name, pattern in MESSENGERS
        if pattern.search(url)
    )


def _bare(url: str) -> str:
    return url.partition("?")[0].rstrip("/")


def chats(page: Page) -> Iterator[FoundChannel]:
    """A live chat, by the script that draws it: the page itself is its address."""
    for script in page.soup.find_all("script"):
        says = str(script.get("src") or "") or script.get_text()
        yield from (FoundChannel(page.url, name) for name in _chats_in(says[:5000]))


@lru_cache(maxsize=500)  # a site's pages share most of their scripts
def _chats_in(says: str) -> tuple[str, ...]:
    if not ANY_CHAT.search(says):
        return ()
    return tuple(name for name, pattern in CHAT_SCRIPTS if pattern.search(says))


def profiles(page: Page) -> Iterator[FoundChannel]:
    """The company's profiles: what structured data names as the same as the company, and links into a profile.

    `sure`: the company says so itself, or the profile has its name; a link in a text may lead to anybody's.
    """
    same = [thing.get("sameAs") for thing in page.json_ld]
    told = [url for urls in same for url in (urls if isinstance(urls, list) else [urls]) if isinstance(url, str)]
    brand = _letters(brand_of(page.url))
    for url in told:
        if found := _profile(url):
            yield replace(found, sure=found.sure + 0.4)
    for link in page.links:
        if found := _profile(link.url):
            aside = 0.3 if link.place != "body" else 0.0
            named = len(brand) > 2 and brand in _letters(urlsplit(found.url).path)
            yield replace(found, sure=aside + found.sure + (0.4 if named else 0.0))


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


@lru_cache(maxsize=5_000)  # a site's pages share most of their links
def _profile(url: str) -> FoundChannel | None:
    """The profile that an address leads to, less sure where it is a person's."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    host = re.sub(r"^(?:www|m|de-de|da-dk|\w\w|business|web)\.(?=\w+\.\w+$)", "", (parts.hostname or "").lower())
    host = "pinterest.com" if host.startswith("pinterest.") else host
    pattern = PROFILES.get(host)
    if pattern is None or not pattern.search(parts.path):
        return None
    query = f"?{parts.query}" if parts.path == "/profile.php" and parts.query.startswith("id=") else ""
    sure = -0.3 if parts.path.startswith("/in/") else 0.0
    name = "X" if host in ("x.com", "twitter.com") else host.partition(".")[0].title()
    return FoundChannel(f"https://{parts.netloc.lower()}{parts.path.rstrip('/')}{query}", name, sure)


def own_profiles(found: Sequence[FoundChannel]) -> tuple[FoundChannel, ...]:
    """One profile for each service, the surest: partners, branches and writers have theirs on a page too."""
    by_service: dict[str, FoundChannel] = {}
    for channel in found:
        best = by_service.get(channel.service)
        if best is None or channel.sure > best.sure:
            by_service[channel.service] = channel
    return tuple(by_service.values())
