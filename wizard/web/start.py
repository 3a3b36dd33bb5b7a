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
from wizard.steps.earlier import EarlierForm
from wizard.steps.start import StartForm, host_of
from wizard.web.context import link, offered, services
from wizard.web.directory import shown
from wizard.web.limits import starts

FILLED_IN = ("company", "topic", "kind")  # what the address of the first page may say


def home() -> AnyResponse:
    """`/`: the start page in the first of the browser's languages that is offered there."""
    answer = _in_offered(best_language([tag for tag, _ in request.accept_languages]))
    answer.headers["Vary"] = "Accept-Language"
    return answer


def _in_offered(language: str) -> AnyResponse:
    """To the start page in this language or, where it is not offered, in the first that is; with what is filled in."""
    codes = [one.code for one in offered()]
    filled = {name: request.args[name][:300] for name in FILLED_IN if name in request.args}
    return redirect(link("start", lang=language if language in codes else codes[0], **filled), 302)


def bot() -> AnyResponse:
    """Where our robot's User-Agent sends those who wonder."""
    return redirect(link("page", name="bot"), 302)


def show() -> AnyResponse:
    """The empty form, or one that a partner's or an advice page's link has filled in."""
    if g.lang not in [one.code for one in offered()]:
        return _in_offered(g.lang)
    asked = {name: request.args.get(name, "")[:300] for name in FILLED_IN}
    return make_response(page(_of_partner(StartForm(data={**asked, "country": likely_country()}))))


def _of_partner(form: StartForm) -> StartForm:
    """The form with the kinds of letters that the partner offers; a single one is chosen already."""
    chosen = g.partner.kinds if g.partner else ()
    if chosen:
        form.kind.choices = [one for one in form.kind.choices if one.value in chosen]
        form.kind.data = chosen[0] if len(chosen) == 1 else form.kind.data
    return form


@starts
def begin() -> AnyResponse:
    """Save a case and go to its private address; or say what is missing; or ask which company is meant."""
    form = _of_partner(StartForm(request.form))
    if request.form.get("go") == "lang":
        return make_response(page(form))
    form.company.data = request.form.get("host") or form.company.data or ""
    topic = form.topic.data or ""
    valid = form.validate()
    found_secrets = secrets_of(form)
    insisted = {finding.fingerprint for finding in found_secrets} & set(request.form.getlist("overrule"))
    secrets = tuple(finding for finding in found_secrets if finding.fingerprint not in insisted)
    if not valid or secrets:
        return make_response(page(form, secrets), 422)
    try:
        found = company_of(form)
    except BadAddress as error:
        form.company.errors = [say(error.message)]
        return make_response(page(form), 422)
    if isinstance(found, use_case.Choices):
        return make_response(which(form, found))
    host, name = found
    token = use_case.start(
        services(),
        kind=form.kind.data,
        host=host,
        name=name,
        topic=topic,
        trouble=form.trouble.data,
        country=form.country.data,
        language=g.lang,
        insisted=frozenset(insisted),
        partner=g.partner,
    )
    return redirect(link("step", token=token, key="company"), 303)


def company_of(form: StartForm | EarlierForm) -> tuple[str, str] | use_case.Choices:
    """Host and, where the directory knows it, name of the company that is meant; or those to ask about.

    Raises BadAddress.
    """
    typed = form.company.data or ""
    if not use_case.is_bare_name(typed):
        host = host_of(typed)
        return host, use_case.listed_name(services(), host, request.form.get("slug", ""))
    found = use_case.whom(services(), typed, form.country.data)
    return found if isinstance(found, use_case.Choices) else (found.host, found.name)


def page(form: StartForm, secrets: tuple[Finding, ...] = ()) -> str:
    errors = [(one.id, one.errors[0]) for one in form if one.errors]
    errors += [(finding.where, say(finding.message)) for finding in secrets]
    return render_template(
        "start.html",
        form=form,
        errors=errors,
        secrets=secrets,
        slug=request.form.get("slug", ""),
        example=example(g.lang, services().clock().date()),
        indexable=True,
    )


def which(form: StartForm | EarlierForm, found: use_case.Choices, action: str = "begin") -> str:
    """ "This one?": the companies and the sites that a bare name may mean; `action` takes the choice."""
    companies = [shown(one, form.company.data or "", form.country.data) for one in found.companies]
    typed = hidden(request.form)
    return render_template(
        "which.html", form=form, action=link(action), companies=companies, sites=found.sites, typed=typed
    )


def hidden(typed: MultiDict[str, str]) -> list[tuple[str, str]]:
    """What was typed on the page before, carried on."""
    return [(name, value) for name, value in typed.items(multi=True) if name not in ("host", "slug", "company", "go")]


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
