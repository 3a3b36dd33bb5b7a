"""`flask --app app …`: what operators do by hand. Every failure is a sentence and a status of 1."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import BinaryIO, ParamSpec, TypeVar, cast

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext

from wizard import doctor
from wizard.checks import spelling
from wizard.checks.report import checked, checked_lines, findings_as_json, findings_as_text
from wizard.domain.directory import Listed
from wizard.domain.errors import BadLine, DearCompanyError
from wizard.domain.facts import Progress, SiteFacts
from wizard.domain.findings import Severity
from wizard.followup.coach.lines import read_lines
from wizard.jobs import Jobs
from wizard.languages.compose import CODES
from wizard.research.report import as_json, as_text
from wizard.research.safe_http import SafeHttp, open_http
from wizard.research.site import research, research_saved
from wizard.services import Services, directory, dispatch, embedding
from wizard.services import partners as setting_up
from wizard.services.start import SHOWN
from wizard.settings import Settings
from wizard.storage import (
    Cases,
    Companies,
    Corrections,
    Counts,
    Helpers,
    Partners,
    Sites,
    Written,
    open_engine,
    upgrade,
)
from wizard.storage.engine import differences, downgrade, is_current, opened
from wizard.storage.partners import UNUSED

P = ParamSpec("P")
R = TypeVar("R")


def init_app(app: Flask) -> None:
    for command in (
        research_command,
        writing_command,
        coach_command,
        doctor_command,
        worker_command,
        purge_command,
        forget_command,
        corrections_command,
        reminders_command,
        warmup_command,
    ):
        app.cli.add_command(command)
    for group in (companies, partners, database):
        app.cli.add_command(group)


def speaking(command: Callable[P, R]) -> Callable[P, R]:
    """Expected failures as what they are: a sentence, no traceback."""

    @wraps(command)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except DearCompanyError as problem:
            raise click.ClickException(str(problem)) from problem

    return wrapper


@click.command("check")
@click.argument("file", type=click.File("rb"), required=False)
@click.option("--lang", type=click.Choice(CODES), help="The language that FILE is written in.")
@click.option("--json", "json_out", is_flag=True, help="Print JSON instead of lines to read.")
@click.option(
    "--lines",
    type=click.File("rb"),
    help='Check many texts: JSON lines {"id", "lang", "text"} in, JSON lines {"id", "findings"} out.',
)
@speaking
def writing_command(file: BinaryIO | None, lang: str | None, json_out: bool, lines: BinaryIO | None) -> None:
    """Check the text in FILE ("-": standard input) as a letter's own words are; 1 where something stops the way."""
    if (file is None) == (lines is None) or (file is not None and lang is None):
        raise click.UsageError("give FILE with --lang, or --lines FILE")
    if lines is not None:
        for row in checked_lines(_decoded(lines).split("\n")):
            click.echo(json.dumps(row, ensure_ascii=False))
        return
    text = _decoded(cast("BinaryIO", file))
    findings = checked(text, cast("str", lang))
    click.echo(findings_as_json(findings) if json_out else findings_as_text(text, findings))
    if any(finding.severity is Severity.STOP for finding in findings):
        raise SystemExit(1)


@click.command("coach")
@click.option(
    "--lines",
    type=click.File("rb"),
    required=True,
    help='JSON lines {"id", "lang", "date", "requests", "reply"}; "date" is the day on which the reply came.',
)
@speaking
def coach_command(lines: BinaryIO) -> None:
    """Read companies' answers and say of each request what became of it, as JSON lines; 1 where a line is bad."""
    bad = False
    for row in read_lines(_decoded(lines).split("\n")):
        if isinstance(row, BadLine):
            bad = True
            click.echo(str(row), err=True)
        else:
            click.echo(json.dumps(row, ensure_ascii=False))
    if bad:
        raise SystemExit(1)


def _decoded(file: BinaryIO) -> str:
    """The text as it stands in the file, line ends too: offsets count from there. A byte order mark is none of it."""
    try:
        return file.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.ClickException(f"{file.name} is not a text in UTF-8.") from None


@click.command("doctor")
@with_appcontext
def doctor_command() -> None:
    """Say what still has to be set before the service goes public."""
    findings = doctor.examine(_settings(), _now())
    for finding in findings:
        click.echo(f"{'Missing' if finding.essential else 'Advice'}: {finding.sentence}")
    if any(finding.essential for finding in findings):
        raise SystemExit(1)
    click.echo("Nothing essential is missing.")


@click.command("worker")
@with_appcontext
@speaking
def worker_command() -> None:
    """Do the jobs in a process of their own, until SIGTERM or Ctrl-C; any number may run."""
    os.umask(0o077)  # as `serving`
    with opened(_settings().database_url) as engine:
        upgrade(engine)
    jobs = cast("Jobs", current_app.extensions["jobs"])
    jobs.purge_soon()
    jobs.work(lambda: click.echo("Waiting for jobs (Ctrl-C stops)."))


@click.command("purge")
@with_appcontext
@speaking
def purge_command() -> None:
    """Delete what has run out, now; run it after restoring a backup."""
    engine = open_engine(_settings().database_url)
    upgrade(engine)
    cases, sites = Cases(engine, _now).purge(), Sites(engine, _now).purge()
    Corrections(engine, _now).purge()
    Counts(engine, _now).purge()
    Helpers(engine, _now).purge()
    if outbox := _services().outbox:
        outbox.purge()
    click.echo(f"Deleted {cases} cases and {sites} sites that had run out.")


@click.command("send-reminders")
@click.option("--dry-run", is_flag=True, help="Only say what would be sent.")
@with_appcontext
@speaking
def reminders_command(*, dry_run: bool) -> None:
    """Send the reminders that are due, now; the worker does it each minute."""
    os.umask(0o077)
    with opened(_settings().database_url) as engine:
        upgrade(engine)
    post = _services().post
    if post is None:
        raise click.ClickException("MAIL is not set: nothing is mailed.")
    if not dry_run:
        click.echo(f"Sent {dispatch.run(post)} mails.")
        return
    found = dispatch.outlook(post)
    for reason, moment in found:
        click.echo(f"{reason}\t{moment.isoformat(timespec='minutes')}")
    click.echo(f"{len(found)} mails are due; nothing was sent.")


@click.command("forget")
@click.argument("host")
@click.option("--person", help="Take out this name only, wherever it stands, and keep it out.")
@with_appcontext
@speaking
def forget_command(host: str, person: str | None) -> None:
    """Delete what is known of a company's site, or one person's name there."""
    sites = Sites(open_engine(_settings().database_url), _now)
    host = host.lower().removeprefix("www.")
    if person is None:
        sites.forget(host)
        click.echo(f"Deleted what was known of {host}.")
        return
    try:
        sites.remove_person(host, person, everywhere=True)
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--person") from problem
    click.echo(f"This person is no longer named with {host}, and will not be again.")


@click.command("corrections")
@with_appcontext
@speaking
def corrections_command() -> None:
    """List the facts that customers call wrong: host, fact, how often, when last. Their words stay in their cases."""
    engine = open_engine(_settings().database_url)
    upgrade(engine)
    found = Corrections(engine, _now).totals()
    for one in found:
        click.echo(f"{one.host}\t{one.fact}\t{one.count}\t{one.last.isoformat()}")
    if not found:
        click.echo("No customer has called a fact wrong.")


@click.command("warmup")
@with_appcontext
def warmup_command() -> None:
    """Prepare the word lists of the spelling check, once after each installation: less memory, quicker checks."""
    folder = _settings().data_dir / spelling.FOLDER
    try:
        made = spelling.prepare(folder)
    except OSError as problem:
        raise click.ClickException(
            f"The folder {folder} cannot be written: {problem.strerror}. Spelling is checked all the same."
        ) from problem
    size = sum(path.stat().st_size for path in made)
    click.echo(f"Prepared {len(made)} word lists, {size / 1e6:.0f} MB, in {folder}.")


companies = AppGroup("companies", help="The directory that lets customers type a company's name.")
_AT_ONCE = 200  # companies a transaction: customers who save meanwhile wait for one, not for all


@companies.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--replace", is_flag=True, help="Remove every company that is not among the file's good records.")
@speaking
def import_command(*, file: Path, replace: bool) -> None:
    """Take over the companies of FILE, a JSON list of records with slug, name and web; any number of times.

    Records that cannot be used are named and skipped. Companies that the file does not have are kept.
    """
    found = directory.read_file(file)
    for skipped in found.skipped:
        click.echo(f"Skipped {skipped.where}: {skipped.why}.", err=True)
    if not found.companies:
        raise click.ClickException("The file has no record that can be used.")
    with _companies() as store:
        written = _put(store, found.companies)
        removed = store.keep_only({one.slug for one in found.companies}) if replace else 0
        total = store.count()
    click.echo(
        f"{written.added} added, {written.changed} changed, {written.same} unchanged, {removed} removed, "
        f"{len(found.skipped)} skipped; the directory has {total} companies."
    )


def _put(store: Companies, listed: tuple[Listed, ...]) -> Written:
    written = Written()
    with click.progressbar(length=len(listed), label="Companies", file=sys.stderr) as bar:
        for start in range(0, len(listed), _AT_ONCE):
            batch = listed[start : start + _AT_ONCE]
            written += store.put(batch)
            bar.update(len(batch))
    return written


@companies.command("find")
@click.argument("name")
@click.option("--country", default="", metavar="CODE", help="Where the customer lives, such as DK.")
@speaking
def find_command(name: str, country: str) -> None:
    """Show whom a customer may mean with NAME, likeliest first."""
    with _companies() as store:
        found = store.search(name, country.upper(), most=SHOWN)
    for one in found:
        click.echo(f"{one.name}\t{one.host}\t{', '.join(one.countries)}")
    if not found:
        raise click.ClickException("No company of the directory has a name like this.")


@contextmanager
def _companies() -> Iterator[Companies]:
    with opened(_settings().database_url) as engine:
        upgrade(engine)
        yield Companies(engine)


partners = AppGroup("partners", help="Sites that show the wizard on their pages. A change needs no restart.")
A_KEY = click.argument("key")


@partners.command("add")
@A_KEY
@click.option("--name", required=True, help="What its readers know it by.")
@click.option("--origin", "origins", multiple=True, required=True, help="Like https://advice.example; any number.")
@click.option("--language", "languages", multiple=True, type=click.Choice(CODES), help="Offered; all unless told.")
@click.option("--country", default="", metavar="CODE", help="Where its readers live, such as DK.")
@speaking
def add_command(*, key: str, name: str, origins: tuple[str, ...], languages: tuple[str, ...], country: str) -> None:
    """Let a site show the wizard at once, under the address /p/KEY/."""
    partner = setting_up.made(key, name, origins, languages, country)
    with _partners() as store:
        store.add(partner)
    click.echo(f"{', '.join(partner.origins)} may now show {_settings().address}/p/{key}/ in a frame.")


@partners.command("invite")
@click.argument("name")
@click.option("--key", default="", help="Of the address /p/KEY/; made of the name unless told.")
@speaking
def invite_command(*, name: str, key: str) -> None:
    """Print a private link by which the editors of a new partner NAME set everything up.

    With the key of a partner instead of a name: a new link for that one; the old link ends.
    """
    with _partners() as store:
        key, token = setting_up.invite(store, name, key)
    click.echo(f"{_settings().address}/partner/{token}/")
    click.echo(
        f'Give this link only to the editors of "{key}": it is their key. It is valid for {UNUSED.days} days, and once '
        f"they have saved something, until you run `partners invite {key}` or `partners remove {key}`."
    )


@partners.command("list")
@speaking
def list_command() -> None:
    """Show all partners: key, name, origins, since when, statistics, and how their editors' link is."""
    with _partners() as store:
        links, now = store.links(), _now()
        rows = [
            (
                one.partner.key,
                one.partner.name,
                " ".join(one.partner.origins) or "(not set up)",
                f"{one.since:%Y-%m-%d}",
                "on" if one.partner.statistics else "off",
                _told_of_link(links, one.partner.key, now),
            )
            for one in store.all()
        ]
    if not rows:
        click.echo("There are no partners.")
        return
    table = [("KEY", "NAME", "ORIGINS", "SINCE", "STATISTICS", "LINK"), *rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _told_of_link(links: Mapping[str, datetime | None], key: str, now: datetime) -> str:
    if key not in links:
        return "none"
    until = links[key]
    if until is None:
        return "in use"
    return f"invited, {'valid until' if until > now else 'ran out on'} {until:%Y-%m-%d}"


@partners.command("check")
@click.argument("url")
@speaking
def check_page_command(*, url: str) -> None:
    """Read the page at URL and say whether browsers show the wizard there; 1 where something is to mend, and what."""
    with _partners() as store:
        findings = embedding.check(open_http(_settings()), store, url, _settings().address)
    for one in findings:
        click.echo(f"{'Good' if one.good else 'Mend'}: {one.sentence}")
    if not all(one.good for one in findings):
        raise SystemExit(1)


@partners.command("remove")
@A_KEY
@click.option("--yes", is_flag=True, help="Do not ask.")
@speaking
def remove_command(*, key: str, yes: bool) -> None:
    """Take a partner out, with its settings and its editors' link. Letters begun there stay at their private links."""
    with _partners() as store:
        partner = store.get(key)
        if partner and not yes:
            click.confirm(f'Remove "{partner.name}" and all that its editors set up?', abort=True)
        if not store.remove(key):
            raise click.ClickException(f'There is no partner "{key}".')
    click.echo(f'Removed "{key}". Its pages can no longer show the wizard.')


@contextmanager
def _partners() -> Iterator[Partners]:
    with opened(_settings().database_url) as engine:
        upgrade(engine)
        yield Partners(engine, _now)


database = AppGroup("db", help="The database's tables.")


@database.command("upgrade")
@speaking
def upgrade_command() -> None:
    """Bring the tables to this release."""
    with opened(_settings().database_url) as engine:
        upgrade(engine)
    click.echo("The database is up to date.")


@database.command("downgrade")
@click.argument("revision")
@click.confirmation_option(prompt="What only later releases keep will be lost. Go on?")
@speaking
def downgrade_command(revision: str) -> None:
    """Take the tables back to an older release's REVISION, like 0006."""
    with opened(_settings().database_url) as engine:
        downgrade(engine, revision)
    click.echo(f"The database is as of revision {revision}.")


@database.command("check")
@speaking
def check_command() -> None:
    """Say whether the tables are what this release needs."""
    with opened(_settings().database_url) as engine:
        if not is_current(engine):
            raise click.ClickException("The database is not up to date: run `flask --app app db upgrade`.")
        if found := differences(engine):
            raise click.ClickException("The tables differ from this release: " + "; ".join(found))
    click.echo("The database is up to date.")


AN_HTML_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("research")
@click.argument("url", required=False)
@click.option("--topic", default="", help="What the letter is about, in a few words.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@click.option("--html", type=AN_HTML_FILE, help="Read this saved page as if it came from URL; fetch nothing.")
@click.option("--connect-to", default="", metavar="HOST:PORT", help="Connect to this machine instead, for tests.")
@click.option("--list", "listed", type=AN_HTML_FILE, help="Do many: a line each, NAME<TAB>URL[<TAB>HTML FILE].")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Where --list writes NAME.json.")
@speaking
def research_command(
    *,
    url: str | None,
    topic: str,
    as_object: bool,
    html: Path | None,
    connect_to: str,
    listed: Path | None,
    out: Path | None,
) -> None:
    """Read a company's web site and say what was found."""
    http = open_http(Settings.from_env(), connect_to)
    if listed:
        if not out:
            raise click.UsageError("--list needs --out DIR.")
        _research_many(http, listed, out)
    elif url:
        facts = _research_one(http, url, html, _tell)
        if sys.stderr.isatty():
            click.echo("\r\033[K", err=True, nl=False)  # the progress line is done
        click.echo(
            json.dumps(as_json(facts, topic), ensure_ascii=False, indent=1) if as_object else as_text(facts, topic)
        )
    else:
        raise click.UsageError("Name the company's web address.")


def _research_one(http: SafeHttp, url: str, html: Path | None, progress: Callable[[Progress], None]) -> SiteFacts:
    if html:
        return research_saved(url, html.read_bytes(), clock=_now)
    return research(url, http=http, clock=_now, progress=progress)


def _research_many(http: SafeHttp, listed: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    rows = [line.split("\t") for line in listed.read_text("utf-8").splitlines() if line.strip()]
    for number, (name, url, *html) in enumerate(rows, start=1):
        click.echo(f"{number}/{len(rows)} {name}", err=True)
        facts = _research_one(http, url, Path(html[0]) if html else None, lambda _: None)
        (out / f"{Path(name).name}.json").write_text(json.dumps(as_json(facts), ensure_ascii=False, indent=1), "utf-8")


def _tell(progress: Progress) -> None:
    """A progress line, beside the report: one line that changes on a terminal."""
    if sys.stderr.isatty():
        click.echo(f"\r\033[K{progress.doing}", err=True, nl=False)
    else:
        click.echo(str(progress.doing), err=True)


def _settings() -> Settings:
    return cast("Settings", current_app.extensions["dear_company_settings"])


def _services() -> Services:
    return cast("Services", current_app.extensions["dear_company"])


def _now() -> datetime:
    return datetime.now(UTC)
