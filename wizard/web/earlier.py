"""F10: "they have not answered" and "they said no", for letters that were written elsewhere."""

from flask import g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.checks import secrets_in
from wizard.domain.case import Case, Customer
from wizard.domain.errors import BadAddress
from wizard.domain.findings import Finding
from wizard.i18n import say
from wizard.services import earlier, today
from wizard.services.start import Choices
from wizard.steps.earlier import EarlierForm
from wizard.web.context import link, services
from wizard.web.limits import starts
from wizard.web.start import company_of, likely_country, which


def show() -> str:
    """The empty form; `came` in the address chooses what came back."""
    asked = {"came": request.args.get("came", ""), "company": request.args.get("company", "")[:300]}
    return _page(EarlierForm(data={**asked, "country": likely_country()}))


@starts
def begin() -> Response:
    """Save a case and go to its page; or say what is missing; or ask which company is meant."""
    form = EarlierForm(request.form)
    if request.form.get("go") == "lang":
        return make_response(_page(form))
    form.today = today(services(), Case(customer=Customer(country=form.country.data or "")))
    form.company.data = request.form.get("host") or form.company.data or ""
    valid = form.validate()
    found = tuple(_secrets(form))
    insisted = frozenset(finding.fingerprint for finding in found) & frozenset(request.form.getlist("overrule"))
    secrets = tuple(finding for finding in found if finding.fingerprint not in insisted)
    if not valid or secrets:
        return make_response(_page(form, secrets), 422)
    try:
        company = company_of(form)
    except BadAddress as error:
        form.company.errors = [say(error.message)]
        return make_response(_page(form), 422)
    if isinstance(company, Choices):
        return make_response(which(form, company, "begin_earlier"))
    host, name = company
    token = earlier.begin(
        services(), form.data, host=host, name=name, language=g.lang, insisted=insisted, partner=g.partner
    )
    return redirect(link("case", token=token), 303)


def _page(form: EarlierForm, secrets: tuple[Finding, ...] = ()) -> str:
    errors = [(one.id, one.errors[0]) for one in form if one.errors]
    errors += [(finding.where, say(finding.message)) for finding in secrets]
    slug = request.form.get("slug", "")
    return render_template(
        "earlier.html",
        form=form,
        errors=errors,
        secrets=secrets,
        slug=slug,
        writing_language=g.lang,
        indexable=True,
    )


def _secrets(form: EarlierForm) -> list[Finding]:
    return [found for one in form for found in secrets_in(str(one.data or ""), where=one.name, language=g.lang)]
