"""The first page, in three languages, and the way to it."""

from typing import Any

from flask import g, make_response, redirect, render_template, request
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response as AnyResponse

from wizard.checks import secrets_in
from wizard.domain.errors import BadAddress
from wizard.domain.findings import Finding
from wizard.i18n import best_language, say
from wizard.languages.example import example
from wizard.services import start as use_case
from wizard.steps.start import StartForm, host_of
from wizard.web.context import link, services
from wizard.web.limits import starts


def home() -> AnyResponse:
    """`/`: the start page in the first of the browser's languages that we speak."""
    wanted = [tag for tag, _ in request.accept_languages]
    answer = redirect(link("start", lang=best_language(wanted)), 302)
    answer.headers["Vary"] = "Accept-Language"
    return answer


def bot() -> AnyResponse:
    """Where our robot's User-Agent sends those who wonder."""
    return redirect(link("page", name="bot"), 302)


def show() -> str:
    """The empty form, or one that a partner's or an advice page's link has filled in."""
    asked = {name: request.args.get(name, "")[:300] for name in ("company", "topic", "kind")}
    form = StartForm(data={**asked, "country": likely_country()})
    return page(form)


@starts
def begin() -> AnyResponse:
    """Save a case and go to its private address; or say what is missing; or ask which company is meant."""
    form = StartForm(request.form)
    if request.form.get("go") == "lang":
        return make_response(page(form))
    company = form.company.data = request.form.get("host") or form.company.data or ""
    topic = form.topic.data or ""
    valid = form.validate()
    found_secrets = secrets_of(form)
    insisted = {finding.fingerprint for finding in found_secrets} & set(request.form.getlist("overrule"))
    secrets = tuple(finding for finding in found_secrets if finding.fingerprint not in insisted)
    if not valid or secrets:
        return make_response(page(form, secrets), 422)
    try:
        if use_case.is_bare_name(company):
            found = use_case.candidates(services(), company, form.country.data)
            return make_response(which(form, found))
        host = host_of(company)
    except BadAddress as error:
        form.company.errors = [say(error.message)]
        return make_response(page(form), 422)
    token = use_case.start(
        services(),
        kind=form.kind.data,
        host=host,
        topic=topic,
        country=form.country.data,
        language=g.lang,
        insisted=frozenset(insisted),
    )
    return redirect(link("step", token=token, key="company"), 303)


def page(form: StartForm, secrets: tuple[Finding, ...] = ()) -> str:
    errors = [(one.id, one.errors[0]) for one in form if one.errors]
    errors += [(finding.where, say(finding.message)) for finding in secrets]
    shown = example(g.lang, services().clock().date())
    return render_template("start.html", form=form, errors=errors, secrets=secrets, example=shown, indexable=True)


def which(form: StartForm, found: tuple[use_case.Candidate, ...]) -> str:
    """ "This one?": the sites that a bare name may mean."""
    return render_template("which.html", form=form, found=found, typed=hidden(request.form))


def hidden(typed: MultiDict[str, str]) -> list[tuple[str, str]]:
    """What was typed on the page before, carried on."""
    return [(name, value) for name, value in typed.items(multi=True) if name not in ("host", "company", "go")]


def secrets_of(form: Any) -> tuple[Finding, ...]:
    return tuple(
        finding
        for name in ("company", "topic")
        for finding in secrets_in(form[name].data or "", where=name, language=g.lang)
    )


AT_HOME = {"en": "GB", "de": "DE", "da": "DK"}  # where most readers of a page's language live


def likely_country() -> str:
    """The partner's country, else the region that the browser names with the page's language, else that language's own.

    Many a browser says "en-US" wherever it is, so a region counts for pages in its own language only.
    """
    if g.partner and g.partner.country:
        return str(g.partner.country)
    for tag, _ in request.accept_languages:
        language, _, region = tag.partition("-")
        if language.lower() == g.lang and len(region) == 2:
            return region.upper()
    return AT_HOME.get(g.lang, "")
