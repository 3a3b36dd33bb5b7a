"""What lets our script and our frame in: Content Security Policy Level 3, as browsers read it."""

import pytest

from wizard.domain.csp import Blocked, frame_blocked, has_nonces, matches, parsed, script_blocked

PAGE = "https://advice.example/help/letters"
OURS = "https://dear.example"
SCRIPT = f"{OURS}/embed.js"
FRAMES = (f"{OURS}/p/advice/da/", f"{OURS}/p/advice/da/c/x/start")


@pytest.mark.parametrize(
    ("sources", "url", "does"),
    [
        ("*", SCRIPT, True),
        ("*", "data:text/javascript,1", False),
        ("'none'", SCRIPT, False),
        ("", SCRIPT, False),
        ("'none' https://dear.example", SCRIPT, True),
        ("https:", SCRIPT, True),
        ("HTTPS:", SCRIPT, True),
        ("http:", SCRIPT, True),
        ("https:", "http://dear.example/embed.js", False),
        ("data:", SCRIPT, False),
        ("dear.example", SCRIPT, True),
        ("DEAR.Example", SCRIPT, True),
        ("dear.example", "http://dear.example/embed.js", False),
        ("http://dear.example", SCRIPT, True),
        ("https://dear.example", "http://dear.example/embed.js", False),
        ("https://dear.example.evil.example", SCRIPT, False),
        ("*.example", SCRIPT, True),
        ("*.dear.example", SCRIPT, False),
        ("*.dear.example", "https://www.dear.example/embed.js", True),
        ("https://*", SCRIPT, True),
        ("https://dear.example:443", SCRIPT, True),
        ("https://dear.example:*", "https://dear.example:8443/embed.js", True),
        ("https://dear.example", "https://dear.example:8443/embed.js", False),
        ("https://dear.example:8443", SCRIPT, False),
        ("https://dear.example:8443", "https://dear.example:8443/embed.js", True),
        ("https://dear.example/", SCRIPT, True),
        ("https://dear.example/embed.js", SCRIPT, True),
        ("https://dear.example/Embed.js", SCRIPT, False),
        ("https://dear.example/embed", SCRIPT, False),
        ("https://dear.example/p/", SCRIPT, False),
        ("https://dear.example/p/", FRAMES[1], True),
        ("https://dear.example/p", FRAMES[1], False),
        ("https://dear.example/embed.js/", SCRIPT, False),
        ("https://dear.example/%65mbed.js", SCRIPT, True),
        ("https://dear.example/embed.js?v=1", SCRIPT, True),
        ("http://dear.example:80", SCRIPT, True),
        ("http://dear.example:8443", "https://dear.example:8443/embed.js", False),
        ("http://dear.example:*", "https://dear.example:8443/embed.js", True),
        ("ws:", SCRIPT, False),
        ("wss://dear.example", SCRIPT, False),
        ("'self'", SCRIPT, False),
        ("'self'", "https://advice.example/own.js", True),
        ("'SELF'", "https://advice.example/own.js", True),
        ("'self'", "https://advice.example:8443/own.js", False),
        ("'self'", "http://advice.example/own.js", False),
        ("'unsafe-inline' 'sha256-AAAA'", SCRIPT, False),
        ("https://other.example dear.example", SCRIPT, True),
    ],
)
def test_which_source_matches_which_address(sources: str, url: str, *, does: bool) -> None:
    assert matches(sources.split(), url, PAGE) is does


def test_a_page_without_https_may_load_its_own_by_https() -> None:
    assert matches(["'self'"], "https://advice.example/own.js", "http://advice.example/")
    assert matches(["dear.example"], SCRIPT, "http://advice.example/")


def test_policies_are_read_as_browsers_do() -> None:
    first, second = parsed(" Script-Src 'self' ;; SCRIPT-SRC *;\tframe-src\n https://a.example ,default-src 'none',")
    assert first.directives == {"script-src": ("'self'",), "frame-src": ("https://a.example",)}
    assert second.directives == {"default-src": ("'none'",)}
    assert parsed(" , ;") == ()
    assert parsed("script-src 'self' é; img-src *")[0].directives == {"img-src": ("*",)}


@pytest.mark.parametrize(
    ("policy", "directive", "instead"),
    [
        ("img-src 'none'", "", ""),
        ("frame-src https://dear.example; child-src 'none'; default-src 'none'", "", ""),
        ("child-src dear.example; default-src 'none'", "", ""),
        ("frame-src 'self'; default-src *", "frame-src 'self'", f"frame-src 'self' {OURS}"),
        ("child-src 'self'", "child-src 'self'", f"frame-src 'self' {OURS}"),
        ("default-src 'none'", "default-src 'none'", f"frame-src {OURS}"),
        ("frame-src", "frame-src", f"frame-src {OURS}"),
        # The first page alone is not the wizard.
        (f"frame-src {FRAMES[0]}start", f"frame-src {FRAMES[0]}start", f"frame-src {FRAMES[0]}start {OURS}"),
    ],
)
def test_what_keeps_a_frame_out_and_the_line_that_lets_it_in(policy: str, directive: str, instead: str) -> None:
    (one,) = parsed(policy)
    blocked = frame_blocked(one, PAGE, FRAMES, OURS)
    assert blocked == (Blocked(directive, instead) if directive else None)
    if blocked:
        (mended,) = parsed(f"{blocked.instead}; {policy}")
        assert frame_blocked(mended, PAGE, FRAMES, OURS) is None


@pytest.mark.parametrize(
    ("policy", "nonce", "expected"),
    [
        ("frame-src 'none'", "", None),
        (f"default-src 'none'; script-src {OURS}", "", None),
        ("script-src 'none'; script-src-elem dear.example", "", None),
        ("script-src 'self'", "", Blocked("script-src 'self'", f"script-src 'self' {OURS}")),
        ("script-src-elem 'self'", "", Blocked("script-src-elem 'self'", f"script-src-elem 'self' {OURS}")),
        ("default-src 'self'", "", Blocked("default-src 'self'", f"script-src 'self' {OURS}")),
        ("script-src 'nonce-aB3='", "aB3=", None),
        ("script-src 'nonce-aB3='", "AB3=", Blocked("script-src 'nonce-aB3='", f"script-src 'nonce-aB3=' {OURS}")),
        ("script-src 'nonce-aB3=' 'strict-dynamic' https:", "aB3=", None),
        (
            "script-src 'nonce-aB3=' 'Strict-Dynamic' https:",
            "",
            Blocked("script-src 'nonce-aB3=' 'Strict-Dynamic' https:", "", nonce=True),
        ),
        ("script-src 'sha256-AAAA' https:", "", None),
    ],
)
def test_what_keeps_the_script_out(policy: str, nonce: str, expected: Blocked | None) -> None:
    (one,) = parsed(policy)
    assert script_blocked(one, PAGE, SCRIPT, nonce, OURS) == expected
    assert has_nonces(one) == ("nonce-" in policy)
