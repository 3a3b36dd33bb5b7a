"""What `partners check URL` says of a page, without a network and a database."""

from dataclasses import dataclass

import pytest

from wizard.domain.partner import Partner
from wizard.research.http import Response
from wizard.services.embedding import SANDBOX, check
from wizard.storage import Partners

HOME = "https://dear.example"
PAGE = "https://advice.example/help"
SNIPPET = '<div data-dear-company data-partner="advice"></div>'
SCRIPT = f'<script async src="{HOME}/embed.js"></script>'
FRAME = f'<iframe src="{HOME}/p/advice/en/?topic=x"></iframe>'


@dataclass
class Site:
    """One page, whatever is asked for."""

    html: str
    policy: str = ""
    more: dict[str, str] | None = None
    url: str = PAGE
    status: int = 200
    kind: str = "text/html; charset=utf-8"

    def get(self, url: str, *, deadline: float) -> Response:
        headers = {"content-security-policy": self.policy, **(self.more or {})}
        return Response(self.url, self.status, self.kind, self.html.encode(), headers=headers)


class Known(Partners):
    """One partner."""

    def __init__(self) -> None:
        """Without a database."""

    def get(self, key: str) -> Partner | None:
        return Partner("advice", "Advice", ("https://advice.example",)) if key == "advice" else None


def said(site: Site) -> tuple[list[str], list[str]]:
    """What is good, and what is to mend."""
    found = check(site, Known(), "advice.example/help", HOME)
    return [one.sentence for one in found if one.good], [one.sentence for one in found if not one.good]


def test_a_page_on_which_all_is_well() -> None:
    good, mend = said(Site(SNIPPET + SCRIPT))
    assert mend == []
    assert good == [
        f"{PAGE} can be read.",
        'It shows the wizard of "advice" (Advice).',
        'https://advice.example is among the origins of "advice".',
        "It has no Content-Security-Policy.",
    ]
    sandboxed = FRAME.replace("<iframe", f'<iframe sandbox="{" ".join(SANDBOX)}"')
    strict = f"default-src 'none'; frame-src {HOME}/p/advice/, frame-src https:"
    good, mend = said(Site(sandboxed, strict, {"content-security-policy-report-only": "frame-src 'none'"}))
    assert mend == []
    assert good[-2] == "Its Content-Security-Policy lets through what is needed."
    assert good[-1].endswith(f"keeps out our frame: change `frame-src 'none'` to `frame-src {HOME}`.")


@pytest.mark.parametrize(
    ("site", "sentence"),
    [
        (Site("", status=404), f"{PAGE} answers with status 404."),
        (Site("", kind="application/pdf"), "application/pdf, not a page"),
        (Site("<p>Nothing"), "Neither our lines nor a frame"),
        (Site(f"<!-- {SNIPPET} -->"), "Neither our lines nor a frame"),
        (Site(SNIPPET.replace("advice", "other") + SCRIPT), 'the partner "other", and there is none'),
        (Site(SNIPPET.replace("data-partner", "data-key") + SCRIPT), "has no data-partner"),
        (Site(SNIPPET), f'must be <script async src="{HOME}/embed.js"></script>.'),
        (Site(SNIPPET + SCRIPT.replace(HOME, "https://old.example")), "not https://old.example/embed.js."),
        (Site(SNIPPET + SCRIPT.replace("async", 'type="module"')), 'Take type="module" off'),
        (Site(SNIPPET + SCRIPT.replace("async", 'integrity="sha256-x"')), "Take the integrity"),
        (Site(FRAME.replace("<iframe", "<iframe sandbox='allow-forms'")), f'write sandbox="{" ".join(SANDBOX)}"'),
        (Site(FRAME, url="http://advice.example/help"), "not on https"),
        (Site(FRAME, url="https://www.advice.example/"), "https://www.advice.example is not among"),
        (Site(SNIPPET + SCRIPT, "script-src 'self'"), f"`script-src 'self'` to `script-src 'self' {HOME}`."),
        (Site(SNIPPET + SCRIPT, "default-src 'self'"), f"keep `default-src 'self'` and add `frame-src 'self' {HOME}`."),
        (
            Site(f"<head><meta http-equiv=content-security-policy content=\"frame-src 'self'\"></head>{FRAME}"),
            f"(<meta>) keeps our frame out: change `frame-src 'self'` to `frame-src 'self' {HOME}`.",
        ),
        (Site(SNIPPET + SCRIPT, f"frame-src {HOME}, frame-src 'self'"), "change `frame-src 'self'` to"),
        (Site(SNIPPET + SCRIPT, "script-src 'nonce-x' 'strict-dynamic'"), "asks for the page's nonce"),
        (Site(SNIPPET + SCRIPT, "script-src 'sha256-x' 'strict-dynamic'"), "takes no addresses"),
        (Site(FRAME, "sandbox allow-scripts allow-forms"), "`sandbox`, without allow-same-origin allow-popups"),
        (Site(FRAME, more={"cross-origin-embedder-policy": "require-corp"}), "Cross-Origin-Embedder-Policy"),
    ],
)
def test_what_is_to_mend_and_how(site: Site, sentence: str) -> None:
    _, mend = said(site)
    assert bool(mend) is bool(sentence)
    assert sentence in "\n".join(mend)


def test_a_nonce_of_the_page_lets_the_script_in() -> None:
    script = SCRIPT.replace("async", 'nonce="abc" async')
    _, mend = said(Site(SNIPPET + script, "script-src 'nonce-abc' 'strict-dynamic'"))
    assert mend == []


def test_a_sandbox_in_a_meta_is_none() -> None:
    meta = "<head><meta http-equiv=Content-Security-Policy content='sandbox'></head>"
    assert said(Site(meta + FRAME, f"sandbox {' '.join(SANDBOX)}"))[1] == []


def test_a_policy_in_the_body_is_none() -> None:
    meta = "<body><p>x<meta http-equiv=Content-Security-Policy content=\"frame-src 'none'\">"
    good, mend = said(Site(meta + FRAME))
    assert mend == []
    assert good[-1] == "It has no Content-Security-Policy."


def test_a_page_does_not_steer_the_terminal() -> None:
    evil = "\x1b[2J\x9b31m\r\u202e"
    html = f'<div data-dear-company data-partner="x{evil}"></div><script src="https://x/{evil}/../embed.js"></script>'
    _, mend = said(Site(html + FRAME.replace("advice", evil), "script-src 'self' \x1b[2J"))
    assert len(mend) == 4
    assert all(map(str.isprintable, mend))
