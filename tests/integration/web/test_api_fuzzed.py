"""`openapi.json` is true: schemathesis asks what it allows and what it forbids, and compares every answer with it."""

import json
import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import schemathesis
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from schemathesis.config import ChecksConfig
from schemathesis.engine import events, from_schema
from schemathesis.hooks import GLOBAL_HOOK_DISPATCHER, HookContext

from tests.integration.web.test_api import DESCRIPTION, MakeApp
from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk
from wizard import logs
from wizard.domain.codec import encode
from wizard.storage import Token

Question = schemathesis.Case[Any]  # what goes out
LIMITS = ("CASES", "RESEARCH", "CHECKS", "SUGGESTIONS")
FORM = "application/x-www-form-urlencoded"
WELL_FORMED = re.compile("[A-Za-z0-9_-]{43}")
# What this many for each operation make together, with the cases that schemathesis works out from the description:
# above 1,000, and above 10,000.
USUAL, LONG = 70, 1250


@dataclass(frozen=True)
class Asked:
    """An application with a letter in it: its private link's token, and what only its pages know."""

    app: Flask
    token: str
    guard: str

    def put_in(self, case: Question) -> None:
        """Before a question goes out: half of the tokens that could be one become the letter's, and each guard."""
        path, body = case.path_parameters, case.body
        if could_be_one(path.get("token")):
            path["token"] = self.token
        if isinstance(body, dict) and isinstance(body.get("guard"), str):
            body["guard"] = self.guard
        if isinstance(body, dict) and could_be_one(body.get("case")):
            body["case"] = self.token
        if isinstance(body, dict) and case.media_type == FORM:
            # A form has texts and nothing else: an empty list would not be sent at all, and then be missed.
            body.update({name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items()})


def could_be_one(token: object) -> bool:
    return isinstance(token, str) and bool(WELL_FORMED.fullmatch(token)) and token > "8"


@pytest.fixture
def asked(make_app: MakeApp) -> Iterator[Asked]:
    app = make_app(**{f"{name}_PER_{whose}": "10000000 per hour" for name in LIMITS for whose in ("VISITOR", "HOST")})
    page = walk(PageClient(app), "en", COMPLAINTS["en"], until="details")
    asked = Asked(app, page.url.split("/c/")[1].split("/")[0], page.form()[1]["guard"])

    @schemathesis.hook
    def before_call(context: HookContext, case: Question, kwargs: dict[str, Any]) -> None:
        asked.put_in(case)

    yield asked
    GLOBAL_HOOK_DISPATCHER.unregister(before_call)


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """What the service would log."""
    before = logging.getLogRecordFactory()
    logs.configure()
    with caplog.at_level(logging.INFO):
        yield caplog
    logging.setLogRecordFactory(before)


def description() -> Any:
    return schemathesis.openapi.from_dict(json.loads(DESCRIPTION.read_text("utf-8")))


def whole(app: Flask) -> Callable[..., list[bytes]]:
    """The same application, each answer read to its end and closed: the client of schemathesis leaves files open."""

    def answer(environ: Any, start: Any) -> list[bytes]:
        parts = app(environ, start)
        try:
            return [b"".join(parts)]
        finally:
            getattr(parts, "close", int)()

    return answer


def described(asked: Asked, most: int) -> Any:
    schema = description()
    schema.app = whole(asked.app)
    # Packed answers are another test's: this client does not unpack them.
    schema.config.update(
        base_url="http://localhost/api/v1", headers={"Accept-Encoding": "identity"}, continue_on_failure=True
    )
    schema.config.generation.update(max_examples=most, deterministic=most == USUAL, database="none")
    schema.config.phases.update(phases=["examples", "coverage", "fuzzing"])
    # Too much text is no text that does not fit: 413 says which it is.
    refused = ["400", "403", "404", "405", "413", "415", "422"]
    schema.config.checks = ChecksConfig.from_dict({"negative_data_rejection": {"expected-statuses": refused}})
    return schema


def test_no_answer_that_is_not_described(
    asked: Asked, logged: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> None:
    most = LONG if request.config.getoption("--long") else USUAL
    answers: Counter[int] = Counter()
    wrong: dict[tuple[str | None, str, str], str] = {}
    for event in from_schema(described(asked, most)).execute():
        assert not isinstance(event, events.FatalError | events.NonFatalError), event
        if isinstance(event, events.ScenarioFinished):
            for one in event.recorder.interactions.values():
                answers[one.response.status_code if one.response else 0] += 1
            for checks in event.recorder.checks.values():
                for check in checks:
                    if found := check.failure_info:
                        wrong[event.label, found.failure.title, found.failure.message] = found.code_sample
    assert not wrong, "\n\n".join(f"{told}\n{how}" for told, how in wrong.items())
    assert sum(answers.values()) >= (10_000 if most == LONG else 1_000), answers
    assert set(answers) == {200, 202, 400, 403, 404, 405, 413, 415, 422}, answers
    assert not re.search(f"{asked.token}|{asked.guard}|Water runs out", logged.text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


def places(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to each value of a document."""
    yield way
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from places(one, (*way, key))


def changed(value: Any, way: tuple[str | int, ...], new: Any) -> Any:
    if not way:
        return new
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[way[0]] = changed(value[way[0]], way[1:], new)
    return copy


def test_a_letter_with_anything_anywhere_is_composed_or_refused(asked: Asked) -> None:
    case = encode(asked.app.extensions["dear_company"].cases.load(Token(asked.token)).case)
    client, compose = asked.app.test_client(), description()["/compose"]["POST"]
    ways = [way for way in places(case) if way]

    @settings(settings.get_profile("usual"), max_examples=settings().max_examples // 4, database=None)
    @given(
        st.lists(st.tuples(st.sampled_from(ways), JSON), min_size=1, max_size=3), st.sampled_from(["en", "de", "da"])
    )
    def ask(changes: list[tuple[tuple[str | int, ...], Any]], language: str) -> None:
        sent = case
        for way, new in changes:
            sent = changed(sent, way, new) if way in set(places(sent)) else sent
        answer = client.post("/api/v1/compose", json={"case": sent, "language": language})
        assert answer.status_code in (200, 404, 413, 422)
        compose.validate_response(answer)

    ask()
