"""Other ways to reach a company: live chat, messengers, and its own profiles (not the buttons that share a page)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from wizard.research.extract.lines import WHATSAPP
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
MESSENGERS = (
    ("WhatsApp", re.compile(r"(?:wa\.me|whatsapp\.com|^whatsapp:)", re.IGNORECASE)),
    ("Messenger", re.compile(r"//(?:www\.)?(?:m\.me|messenger\.com/t)/[\w.]+")),
    ("Telegram", re.compile(r"//(?:t\.me|telegram\.me)/(?!share)\w+")),
    ("Signal", re.compile(r"//signal\.me/#")),
    ("Threema", re.compile(r"//threema\.id/\w+")),
)
PROFILES = {
    "facebook.com": re.compile(
        r"^/(?!sharer|share|dialog|plugins|tr\b|policies|policy|privacy|about|help|legal|terms|login|settings"
        r"|ads|business|groups/?$|events/?$|wordpress|squarespace|shopify|wix)[\w.-]+"
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
    """A chat or a profile on one page: its address, and the service's name."""

    url: str
    service: str


def messengers(page: Page) -> Iterator[FoundChannel]:
    """WhatsApp and the like, by their links."""
    for link in page.links:
        for name, pattern in MESSENGERS:
            if pattern.search(link.url) and (name != "WhatsApp" or WHATSAPP.search(link.url)):
                yield FoundChannel(_clean_whatsapp(link.url) if name == "WhatsApp" else link.url.split("?")[0], name)


def chats(page: Page) -> Iterator[FoundChannel]:
    """A live chat, by the script that draws it: the page itself is its address."""
    for script in page.soup.find_all("script"):
        says = str(script.get("src") or "") or script.get_text()[:5000]
        for name, pattern in CHAT_SCRIPTS:
            if pattern.search(says):
                yield FoundChannel(page.url, name)


def profiles(page: Page) -> Iterator[FoundChannel]:
    """The company's profiles: links into a profile, and what structured data names as the same as the company."""
    same = [thing.get("sameAs") for thing in page.json_ld]
    told = [url for urls in same for url in (urls if isinstance(urls, list) else [urls]) if isinstance(url, str)]
    for url in (*told, *(link.url for link in page.links)):
        if found := _profile(url):
            yield found


def _profile(url: str) -> FoundChannel | None:
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
    return FoundChannel(
        f"https://{parts.netloc.lower()}{parts.path.rstrip('/')}{query}", host.partition(".")[0].title()
    )


def _clean_whatsapp(url: str) -> str:
    found = WHATSAPP.search(url)
    return f"https://wa.me/{found[1]}" if found else url
