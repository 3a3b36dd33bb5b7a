"""The composition root: `create_app` puts the parts together, here and nowhere else."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flask import Flask
from jinja2 import StrictUndefined
from sqlalchemy import Engine
from werkzeug.middleware.proxy_fix import ProxyFix

from wizard import cli, i18n
from wizard.checks import spelling
from wizard.domain.case import Case
from wizard.jobs import Jobs, open_queue
from wizard.mail import open_sender
from wizard.research.http import ConditionalHttp
from wizard.research.safe_http import open_http
from wizard.services import Clock, House, Post, Services, dispatch, facts_of, reminders
from wizard.services import research as reading
from wizard.services.steady import Steady
from wizard.settings import Settings
from wizard.storage import (
    Cases,
    Companies,
    Corrections,
    Counts,
    Helpers,
    Outbox,
    Partners,
    Sites,
    open_engine,
    open_vault,
)
from wizard.web import context, errors, guard, headers, health, limits, look, packing, routes, style

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent.parent
LARGEST_FORM = 256 * 1024  # bytes; the longest letter that the forms take is far below


def _now() -> datetime:
    return datetime.now(UTC)


def create_app(settings: Settings, *, clock: Clock = _now, http: ConditionalHttp | None = None) -> Flask:
    """The whole application. `clock` and `http` are for tests.

    The database has to be upgraded already (`flask --app app db upgrade`; `python app.py` does it).
    Raises SettingsError where a part cannot start with these settings.
    """
    app = Flask("wizard", root_path=str(ROOT), static_folder="static", template_folder="templates")
    app.config["MAX_CONTENT_LENGTH"] = app.config["MAX_FORM_MEMORY_SIZE"] = LARGEST_FORM
    # Browsers ask so whether another site may use ours; none may, and the answer to that is the same as to any method.
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    if settings.trusted_proxies:
        n = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=n, x_proto=n, x_host=n)  # type: ignore[method-assign]
    _put_together(app, settings, clock, http or open_http(settings))
    for part in (packing, i18n, context, guard, headers, errors, health, style, look, routes, limits):
        part.init_app(app)
    cli.init_app(app)
    return app


def _put_together(app: Flask, settings: Settings, clock: Clock, http: ConditionalHttp) -> None:
    spelling.look_in(settings.data_dir / spelling.FOLDER)
    engine = open_engine(settings.database_url)

    def promised_days(case: Case) -> int | None:
        return reminders.promised(facts_of(services, case))

    post = _post(settings, engine, clock, promised_days) if settings.mail else None
    outbox = post.outbox if post else None
    cases = Cases(engine, clock, idle=timedelta(days=settings.draft_days), outbox=outbox)
    sites = Sites(engine, clock)
    corrections = Corrections(engine, clock)
    partners = Partners(engine, clock)
    counts = Counts(engine, clock)
    helpers = Helpers(engine, clock)

    def run_research(host: str) -> None:
        reading.run(services, host)

    steady = Steady(clock)

    def purge() -> None:
        if steady.jumped():
            log.warning("the clock has jumped; what has run out is deleted in an hour, if it then still shows that")
            return
        cases.purge()
        sites.purge()
        corrections.purge()
        counts.purge()
        helpers.purge()
        if outbox:
            outbox.purge()

    def send() -> None:
        if post:
            dispatch.run(post, jobs.stopping)

    jobs = Jobs(open_queue(settings.jobs_url), run_research, purge, send)
    services = Services(
        cases=cases,
        sites=sites,
        companies=Companies(engine),
        corrections=corrections,
        partners=partners,
        counts=counts,
        helpers=helpers,
        queue=jobs,
        http=http,
        clock=clock,
        post=post,
    )
    app.extensions.update(dear_company=services, dear_company_settings=settings, jobs=jobs)


def _post(settings: Settings, engine: Engine, clock: Clock, promised_days: Callable[[Case], int | None]) -> Post:
    vault = open_vault(settings.keys, settings.key_file)
    outbox = Outbox(engine, clock, vault, reminders.planner(promised_days))
    house = House(settings.address, settings.mail_from, str(ROOT / "templates" / "emails"), settings.operator_name)
    return Post(outbox, lambda: open_sender(settings.mail), house, clock)
