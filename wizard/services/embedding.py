"""Whether a partner's page, as it stands on the web, shows the wizard; in sentences for whoever runs the service."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import Tag

from wizard.domain import csp
from wizard.domain.errors import BadEntry
from wizard.domain.partner import Partner, origin_of
from wizard.i18n import CODES
from wizard.research.addresses import parse_company_address
from wizard.research.http import Http, Response
from wizard.research.page import Page
from wizard.storage import Partners

# What a frame in a sandbox needs: our forms refuse an origin of "null", mail programs and sites open beside it.
SANDBOX = (
    "allow-same-origin",
    "allow-forms",
    "allow-scripts",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-downloads",
)
WITHIN = 20.0  # seconds for the page, whatever its server does

_POLICY = "content-security-policy"
_ISOLATION = "cross-origin-embedder-policy"


@dataclass(frozen=True)
class Finding:
    good: bool
    sentence: str


class _Shown:
    """A page, and what of it is ours: `home` is this service's address."""

    def __init__(self, answer: Response, home: str) -> None:
        self.answer = answer
        self.home = home
        self.url = answer.url
        self.soup = Page.of(answer, datetime.now(UTC)).soup

    @cached_property
    def divs(self) -> list[Tag]:
        return list(self.soup.find_all(attrs={"data-dear-company": True}))

    @cached_property
    def frames(self) -> list[tuple[Tag, str]]:
        """Frames of ours, each with its address."""
        return [(one, url) for one, url in self._with_addresses("iframe") if url.startswith(f"{self.home}/p/")]

    @cached_property
    def loaders(self) -> list[tuple[Tag, str]]:
        """What looks like our script, each with its address: ours, or at another place."""
        return [(one, url) for one, url in self._with_addresses("script") if urlsplit(url).path == "/embed.js"]

    @cached_property
    def script(self) -> Tag | None:
        return next((one for one, url in self.loaders if url.partition("?")[0] == f"{self.home}/embed.js"), None)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The partners that it names, each once."""
        named = [_said(div, "data-partner") for div in self.divs]
        named += [unquote(urlsplit(url).path.split("/")[2]) for _, url in self.frames]
        return tuple(dict.fromkeys(named))

    @cached_property
    def origin(self) -> str:
        """Raises BadEntry where a partner can have none like this."""
        parts = urlsplit(self.url)
        return origin_of(f"{parts.scheme}://{parts.netloc}")

    def addresses(self) -> Iterator[str]:
        """Of the frames as they are shown first, and of a page that follows there."""
        for div in self.divs:
            wanted = (_said(div, "data-lang") or _said(self.soup.find("html"), "lang"))[:2].lower()
            first = f"{self.home}/p/{_said(div, 'data-partner')}/{wanted if wanted in CODES else 'en'}/"
            yield from (first, f"{first}c/x/start")
        for _, url in self.frames:
            first = url.partition("?")[0]
            yield from (first, urljoin(first, "c/x/start"))
        if not self.divs and not self.frames:
            yield f"{self.home}/p/"

    def policies(self) -> Iterator[tuple[str, csp.Policy]]:
        """Each with where it stands; `<meta>` counts in the head alone (HTML standard, "pragma directives")."""
        for policy in csp.parsed(self.answer.headers.get(_POLICY, "")):
            yield "header", policy
        for meta in self.soup.find_all("meta"):
            if _said(meta, "http-equiv").lower() == _POLICY and meta.find_parent("head"):
                for policy in csp.parsed(_said(meta, "content")):
                    yield "<meta>", policy

    def _with_addresses(self, name: str) -> list[tuple[Tag, str]]:
        return [(one, _joined(self.url, _said(one, "src"))) for one in self.soup.find_all(name)]


def check(http: Http, partners: Partners, url: str, home: str) -> tuple[Finding, ...]:
    """Read the page at `url` and look for all that keeps browsers from showing the wizard there.

    `home` is this service's own address. Raises BadAddress and the other errors of `Http.get`.
    """
    answer = http.get(parse_company_address(url), deadline=WITHIN)
    if answer.status != 200 or "html" not in answer.content_type:
        what = f"status {answer.status}" if answer.status != 200 else f"{answer.content_type or 'no type'}, not a page"
        return (Finding(False, f"{answer.url} answers with {what}."),)
    shown = _Shown(answer, home)
    known = {key: partner for key in shown.keys if (partner := partners.get(key))}
    found = (
        Finding(True, f"{answer.url} can be read."),
        *_what_is_there(shown, known),
        *_the_script(shown),
        *_the_frames(shown),
        *_the_origin(shown, known.values()),
        *_the_policies(shown),
    )
    # Words of a page that anybody may have written: none of them steers the terminal that shows them.
    return tuple(Finding(one.good, "".join(filter(str.isprintable, one.sentence))) for one in found)


def _what_is_there(shown: _Shown, known: dict[str, Partner]) -> Iterator[Finding]:
    if not shown.keys:
        yield Finding(
            False,
            "Neither our lines nor a frame of ours stand on it. What a script of the page adds is not seen from here.",
        )
    for key in shown.keys:
        if not key:
            yield Finding(False, "A <div data-dear-company> has no data-partner: copy the lines again.")
        elif key in known:
            yield Finding(True, f'It shows the wizard of "{key}" ({known[key].name}).')
        else:
            yield Finding(False, f'It names the partner "{key}", and there is none: see `partners list`.')


def _the_script(shown: _Shown) -> Iterator[Finding]:
    ours = f"{shown.home}/embed.js"
    if not shown.divs:
        return
    if shown.script is None:
        there = f", not {shown.loaders[0][1]}" if shown.loaders else ""
        yield Finding(False, f'Its script must be <script async src="{ours}"></script>{there}.')
        return
    if _said(shown.script, "type").lower() == "module":
        yield Finding(False, 'Take type="module" off our script: it could not tell where it comes from.')
    if shown.script.has_attr("integrity"):
        yield Finding(False, "Take the integrity attribute off our script: a mended version would be blocked.")
    if shown.url.startswith("https:") and ours.startswith("http:"):
        yield Finding(False, "The page is on https and BASE_URL is not: browsers block our script and our frame.")


def _the_frames(shown: _Shown) -> Iterator[Finding]:
    for frame, url in shown.frames:
        missing = _missing(_said(frame, "sandbox"))
        if frame.has_attr("sandbox") and missing:
            yield Finding(
                False, f'The sandbox of the frame {url} lacks {missing}: write sandbox="{" ".join(SANDBOX)}".'
            )


def _missing(flags: str) -> str:
    """Those that a sandbox lacks."""
    return " ".join(flag for flag in SANDBOX if flag not in flags.lower().split())


def _the_origin(shown: _Shown, partners: Iterable[Partner]) -> Iterator[Finding]:
    try:
        origin = shown.origin
    except BadEntry:
        yield Finding(False, "The page is not on https: browsers show the wizard on https pages only. Redirect to it.")
        return
    for partner in partners:
        if origin in partner.origins:
            yield Finding(True, f'{origin} is among the origins of "{partner.key}".')
        else:
            listed = ", ".join(partner.origins) or "none yet"
            yield Finding(
                False,
                f'{origin} is not among the origins of "{partner.key}" ({listed}). Its editors add it behind their '
                "private link, under “Your site”; with www and without are two.",
            )


def _the_policies(shown: _Shown) -> Iterator[Finding]:
    policies = list(shown.policies())
    for where, policy in policies:
        for what, blocked in _blocked(shown, policy):
            yield Finding(False, f"Its Content-Security-Policy ({where}) keeps {what} out: {_remedy(blocked, policy)}")
        missing = _missing(" ".join(policy.directives.get("sandbox", SANDBOX)))
        if where == "header" and missing:  # in a <meta>, browsers overlook it
            yield Finding(False, f"Its Content-Security-Policy has `sandbox`, without {missing}: frames inherit that.")
    if not policies:
        yield Finding(True, "It has no Content-Security-Policy.")
    elif not any(list(_blocked(shown, policy)) for _, policy in policies):
        yield Finding(True, "Its Content-Security-Policy lets through what is needed.")
    for policy in csp.parsed(shown.answer.headers.get(f"{_POLICY}-report-only", "")):
        later = [f"{what}: {_remedy(blocked, policy)}" for what, blocked in _blocked(shown, policy)]
        more = f" Once it is enforced, it keeps out {' and '.join(later)}" if later else ""
        yield Finding(True, f"A policy that only reports blocks nothing.{more}")
    if re.match(r"\s*(require-corp|credentialless)\b", shown.answer.headers.get(_ISOLATION, "")):
        yield Finding(False, "Its header Cross-Origin-Embedder-Policy keeps all frames of others out: leave it off.")


def _blocked(shown: _Shown, policy: csp.Policy) -> Iterator[tuple[str, csp.Blocked]]:
    if shown.divs or not shown.frames:
        nonce = _said(shown.script, "nonce")
        if blocked := csp.script_blocked(policy, shown.url, f"{shown.home}/embed.js", nonce, shown.home):
            yield "our script", blocked
    if blocked := csp.frame_blocked(policy, shown.url, list(shown.addresses()), shown.home):
        yield "our frame", blocked


def _remedy(blocked: csp.Blocked, policy: csp.Policy) -> str:
    if not blocked.nonce:
        verb = "change" if blocked.directive.split()[0] == blocked.instead.split()[0] else "keep"
        link = "to" if verb == "change" else "and add"
        return f"{verb} `{blocked.directive}` {link} `{blocked.instead}`."
    if csp.has_nonces(policy):
        return (
            f"`{blocked.directive}` asks for the page's nonce, so write "
            '<script nonce="…" async …> with the one of each answer; or take the plain frame.'
        )
    return f"`{blocked.directive}` takes no addresses: have a script that it accepts add ours, or take the plain frame."


def _said(element: Tag | None, name: str) -> str:
    """An attribute's value, "" where there is none."""
    value = element.get(name) if element else None
    return " ".join(value).strip() if isinstance(value, list) else (value or "").strip()


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return ""
