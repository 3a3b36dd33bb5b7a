"""The whole application on a real SQLite file, jobs done on the spot, a company's site without a network."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache
from werkzeug.routing import Rule

from tests.integration.conftest import a_database
from tests.pages import PageClient
from tests.site import FakeSite
from wizard.application import create_app
from wizard.domain.partner import Partner
from wizard.services import Services
from wizard.settings import Settings
from wizard.storage import Partners, Token, open_engine, upgrade

ADVICE = Partner("advice", "Advice Centre", ("https://advice.example",), country="DK")

MakeApp = Callable[..., Flask]


class Compiled(BytecodeCache):
    """What was compiled of the templates, for all applications of a run: a third of the time went there."""

    def __init__(self) -> None:
        self.code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code:
            self.code[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()


@pytest.fixture(scope="session", autouse=True)
def _rules_compiled_once() -> Iterator[None]:
    """What builds an address is compiled from its rule alone, which took a third of each test's time anew."""
    compiled: dict[tuple[object, ...], Callable[..., Any]] = {}
    compile_anew = Rule._compile_builder

    def compile_builder(rule: Rule, append_unknown: bool = True) -> Callable[..., Any]:
        of = (append_unknown, tuple(rule._trace), tuple(sorted((rule.defaults or {}).items())))
        if of not in compiled:
            compiled[of] = compile_anew(rule, append_unknown)
        return compiled[of]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Rule, "_compile_builder", compile_builder)
        yield


def quick(app: Flask) -> Flask:
    """The same application, whose templates are compiled once for all tests."""
    app.jinja_env.bytecode_cache = COMPILED
    app.config["PROPAGATE_EXCEPTIONS"] = True
    return app


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)])
def app_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """What says where an application keeps its data: by default in each run, in PostgreSQL too with `--long`."""
    if request.param == "sqlite":
        yield {}
        return
    with a_database(request.param, request, tmp_path) as url:
        yield {"DATABASE_URL": url}


@pytest.fixture(scope="session")
def up_to_date(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database that has seen all migrations, to be copied: its own tests are elsewhere."""
    file = tmp_path_factory.mktemp("empty") / "empty.db"
    engine = open_engine(f"sqlite:///{file}")
    upgrade(engine)
    engine.dispose()
    return file


@pytest.fixture
def make_app(
    tmp_path: Path, clock: Callable[[], datetime], app_database: dict[str, str], up_to_date: Path
) -> Iterator[MakeApp]:
    made: list[Flask] = []

    def make(language: str = "en", **environment: str) -> Flask:
        # Limits are tested where they are the point; elsewhere they would count all tests as one visitor.
        limited = ("CASES_PER_VISITOR", "RESEARCH_PER_VISITOR", "RESEARCH_PER_HOST", "CHECKS_PER_VISITOR")
        plenty = dict.fromkeys(limited, "10000 per hour")
        settings = Settings.from_env({"DATA_DIR": str(tmp_path), **plenty, **app_database, **environment})
        engine = open_engine(settings.database_url)
        if engine.dialect.name != "sqlite":
            upgrade(engine)
        elif not (file := Path(engine.url.database or "")).exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(up_to_date, file)
        if not Partners(engine, clock).get(ADVICE.key):
            Partners(engine, clock).add(ADVICE)
        engine.dispose()
        made.append(quick(create_app(replace(settings, jobs_url=""), clock=clock, http=FakeSite(language))))
        return made[-1]

    yield make
    for app in made:
        app.extensions["dear_company"].cases._engine.dispose()


@pytest.fixture
def app(make_app: MakeApp) -> Flask:
    return make_app()


@pytest.fixture
def client(app: Flask) -> PageClient:
    return PageClient(app)


@pytest.fixture
def services(app: Flask) -> Services:
    found: Services = app.extensions["dear_company"]
    return found


@pytest.fixture
def editors(services: Services) -> Token:
    """Of the private link of the editors of "Advice Centre"."""
    return services.partners.invite(ADVICE.key)
