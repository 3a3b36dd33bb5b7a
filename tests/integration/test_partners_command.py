"""`flask --app app partners`: who may show the wizard, and the private links of their editors."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from tests.security.servers import Server, answering, page
from wizard.application import create_app
from wizard.domain.partner import Partner
from wizard.services import Services
from wizard.settings import Settings
from wizard.storage import Partners, Token, open_engine
from wizard.storage.partners import UNUSED

Run = Callable[..., Result]
LONG_AGO = datetime(2020, 1, 2, tzinfo=UTC)


@pytest.fixture
def app(tmp_path: Path) -> Flask:
    return create_app(Settings.from_env({"DATA_DIR": str(tmp_path / "data"), "BASE_URL": "https://dear.example"}))


@pytest.fixture
def run(app: Flask) -> Run:
    """A command against an empty database, brought up to date by the command itself."""
    return lambda *command, **more: app.test_cli_runner().invoke(args=["partners", *command], **more)


def invited(app: Flask, output: str) -> str:
    """The key of the partner whose private link was printed."""
    services: Services = app.extensions["dear_company"]
    found = re.match(r"https://dear\.example/partner/([A-Za-z0-9_-]{43})/\n", output)
    assert found
    return services.partners.invited(Token(found[1])).partner.key


def test_an_invitation_is_a_link_and_says_how_long_it_is_valid(app: Flask, run: Run) -> None:
    first = run("invite", "Forbrugerrådet Tænk")
    assert first.exit_code == 0, first.output
    assert invited(app, first.output) == "forbrugerraadet-taenk"
    assert "valid for 14 days" in first.output
    again = run("invite", "forbrugerraadet-taenk")
    assert invited(app, again.output) == "forbrugerraadet-taenk"
    with pytest.raises(Exception, match="does not work"):
        invited(app, first.output)
    assert run("invite", "Forbrugerrådet Tænk").exit_code == 1
    assert invited(app, run("invite", "消費者", "--key", "consumers").output) == "consumers"
    assert "lower-case letters" in run("invite", "消費者").output


def test_partners_are_added_listed_and_removed(run: Run) -> None:
    assert run("list").output == "There are no partners.\n"
    done = run("add", "advice", "--name", "Advice", "--origin", "https://Advice.example/", "--country", "dk")
    assert done.output == "https://advice.example may now show https://dear.example/p/advice/ in a frame.\n"
    run("invite", "Bureau")
    header, *rows = (re.split(r" {2,}", line) for line in run("list").output.splitlines())
    assert header == ["KEY", "NAME", "ORIGINS", "SINCE", "STATISTICS", "LINK"]
    until = f"{datetime.now(UTC) + UNUSED:%Y-%m-%d}"
    assert [(key, name, origins, on, link) for key, name, origins, _, on, link in rows] == [
        ("advice", "Advice", "https://advice.example", "off", "none"),
        ("bureau", "Bureau", "(not set up)", "off", f"invited, valid until {until}"),
    ]
    assert run("remove", "advice", input="n\n").exit_code == 1
    assert "advice.example" in run("list").output
    assert run("remove", "advice", input="y\n").exit_code == 0
    assert run("remove", "bureau", "--yes").exit_code == 0
    assert run("list").output == "There are no partners.\n"
    assert run("remove", "advice", "--yes").output == 'Error: There is no partner "advice".\n'


def test_the_list_says_of_an_invitation_that_nobody_used_when_it_ran_out(app: Flask, run: Run) -> None:
    store = Partners(open_engine(app.extensions["dear_company_settings"].database_url), lambda: LONG_AGO)
    run("invite", "Bureau")
    store.invite("bureau")
    assert app.test_cli_runner().invoke(args=["purge"]).exit_code == 0
    assert run("list").output.splitlines()[1].endswith("  off         invited, ran out on 2020-01-16")
    run("invite", "bureau")
    assert "ran out" not in run("list").output
    store.save(Partner("bureau", "Bureau", ("https://bureau.example",)), 1)
    assert run("list").output.splitlines()[1].endswith("  in use")


@pytest.mark.parametrize(
    ("key", "more", "said"),
    [
        ("Advice", (), "lower-case letters"),
        ("example", (), "our own example"),
        ("advice", ("--origin", "https://*.evil.example"), "no path"),
        ("advice", ("--origin", "https://a.example\nX-Evil: 1"), "no path"),
        ("advice", ("--country", "XX"), "no country"),
        ("advice", ("--name", " "), "A name has"),
        ("advice", ("--language", "xx"), "xx"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(run: Run, key: str, more: tuple[str, ...], said: str) -> None:
    done = run("add", key, "--name", "Advice", "--origin", "https://advice.example", *more)
    assert done.exit_code in (1, 2)
    assert said in done.output
    assert run("list").output == "There are no partners.\n"


def test_a_page_is_checked_as_it_stands_on_the_web(tmp_path: Path) -> None:
    lines = b'<div data-dear-company data-partner="advice"></div><script async src="https://dear.example/embed.js"></script>'
    policy = b"Content-Security-Policy: script-src https://dear.example; frame-src 'self'"
    with Server(answering(page(lines, policy))) as server:
        environment = {"BASE_URL": "https://dear.example", "TESTING": "1", "CONNECT_TO": f"127.0.0.1:{server.port}"}
        app = create_app(Settings.from_env({"DATA_DIR": str(tmp_path / "data"), **environment}))
        run = app.test_cli_runner().invoke
        run(args=["partners", "add", "advice", "--name", "Advice", "--origin", "https://www.advice.example"])
        done = run(args=["partners", "check", "www.advice.example"])
        away = run(args=["partners", "check", "http://10.0.0.1/"])
    assert done.exit_code == 1
    assert done.output == (
        "Good: https://www.advice.example/ can be read.\n"
        'Good: It shows the wizard of "advice" (Advice).\n'
        'Good: https://www.advice.example is among the origins of "advice".\n'
        "Mend: Its Content-Security-Policy (header) keeps our frame out: "
        "change `frame-src 'self'` to `frame-src 'self' https://dear.example`.\n"
    )
    assert (away.exit_code, away.output[:6]) == (1, "Error:")
