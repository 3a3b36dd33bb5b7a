"""Behind a partner's private link: where the editors of a site set up how the wizard is shown there."""

from collections.abc import Iterable
from typing import Any

from flask import Blueprint, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from wizard.domain.partner import AdviceLink, Partner
from wizard.domain.theme import Theme
from wizard.i18n import catalogue, gettext
from wizard.languages import LANGUAGES
from wizard.services import editing
from wizard.services.editing import SECTIONS, Section, SectionForm
from wizard.services.marks import mark_of
from wizard.steps.options import KINDS
from wizard.steps.start import countries_by_name
from wizard.storage import Token, form_token
from wizard.web.context import services, settings
from wizard.web.guard import check_proof

editor = Blueprint("editor", __name__, url_prefix="/partner/<token>")


def editor_link(endpoint: str, token: Token, **values: Any) -> str:
    """An address behind the private link, in the page's language."""
    return url_for(f"editor.{endpoint}", token=token, **{"lang": g.lang, **values})


def page(template: str, token: Token, partner: Partner, *, errors: Iterable[tuple[str, str]] = (), **more: Any) -> str:
    """A page of the editors, about `editing`; `here` makes links behind the same private link."""
    values = dict(request.view_args or {})

    def here(endpoint: str, **at: Any) -> str:
        return editor_link(endpoint, token, **at)

    return render_template(
        f"partner/{template}.html",
        editing=partner,
        here=here,
        guard=form_token(token),
        errors=list(errors),
        writing_language="",
        same_page=[(one, url_for(request.endpoint or "", **{**values, "lang": one.code})) for one in LANGUAGES],
        **more,
    )


@editor.get("/")
def overview(token: Token) -> str:
    """All sections, what they hold, and the lines to copy. Raises NoSuchPartner."""
    partner = services().partners.invited(token).partner
    return page(
        "overview",
        token,
        partner,
        sections=[(section, said(section, partner)) for section in SECTIONS],
        saved=_title(request.args.get("saved", "")),
        own_look=partner.theme != Theme(),
        snippets=snippets(partner),
        address=address_of(partner),
    )


def _title(saved: str) -> str:
    titles = {section.key: str(section.title) for section in SECTIONS} | {"look": gettext("Your look")}
    return titles.get(saved, "")


@editor.get("/<name>")
def section(token: Token, name: str) -> str:
    """One section's form. Raises NoSuchPartner."""
    one, partner = _section(name), services().partners.invited(token).partner
    mark = request.args.get("item", "") if one.items else one.mark(partner)
    return _section_page(token, one, one.build(partner, mark), mark)


@editor.post("/<name>")
def save(token: Token, name: str) -> Response:
    """Keep it, or say what to mend; or remove one of several."""
    check_proof(token)
    one, mark = _section(name), request.form.get("item", "")
    if request.form.get("go") == "remove":
        if not one.items:
            abort(400)
        editing.remove(services(), token, one, mark)
        return redirect(editor_link("section", token, name=name), 303)
    form, mark = editing.save(services(), token, one, request.form, mark)
    if form.errors:
        return make_response(_section_page(token, one, form, mark), 422)
    return redirect(editor_link("overview", token, saved=name), 303)


def _section(name: str) -> Section:
    return next((one for one in SECTIONS if one.key == name), None) or abort(404)


def _section_page(token: Token, one: Section, form: SectionForm, mark: str) -> str:
    partner = services().partners.invited(token).partner
    return page(
        "section",
        token,
        partner,
        errors=[(field.id, str(field.errors[0])) for field in form if field.errors],
        section=one,
        form=form,
        items=[(mark_of(item), about(item), item.url) for item in one.listed(partner)],
        mark=mark,
    )


def said(one: Section, partner: Partner) -> list[str]:
    """What a section holds, in a few words each."""
    if one.items:
        return [about(item) for item in one.listed(partner)]
    countries = dict(countries_by_name())
    return {
        "site": [partner.name, *partner.origins],
        "offered": [
            ", ".join(one.own_name for one in LANGUAGES if not partner.languages or one.code in partner.languages),
            ", ".join(str(text) for kind, text in KINDS if not partner.kinds or kind in partner.kinds),
            *([str(countries.get(partner.country, partner.country))] if partner.country else []),
        ],
        "adviser": [partner.adviser.heading] if partner.adviser else [],
        "privacy": [partner.privacy[:80] + ("…" if len(partner.privacy) > 80 else "")] if partner.privacy else [],
        "statistics": [gettext("They are counted.")] if partner.statistics else [],
    }[one.key]


def about(item: editing.Item) -> str:
    return item.text if isinstance(item, AdviceLink) else item.name


def address_of(partner: Partner) -> str:
    """Where the partner's wizard is, in the page's language where they offer it."""
    lang = g.lang if not partner.languages or g.lang in partner.languages else partner.languages[0]
    return f"{_base()}{url_for('partner.start', partner=partner.key, lang=lang)}"


def snippets(partner: Partner) -> dict[str, str]:
    """The lines to copy: with the script, and a plain frame that works alone. Nothing in them needs escaping: a key,
    an address of ours, and our own words."""
    address = address_of(partner)
    lang = address.rstrip("/")[-2:]
    title = catalogue(lang).gettext("Write to a company")
    return {
        "script": f'<div data-dear-company data-partner="{partner.key}" data-lang="{lang}"></div>\n'
        f'<script async src="{_base()}/embed.js"></script>\n'
        f'<noscript><a href="{address}">{title}</a></noscript>',
        "frame": f'<iframe src="{address}" title="{title}" loading="lazy" width="100%" height="900"></iframe>',
    }


def _base() -> str:
    return settings().base_url or request.host_url.rstrip("/")
