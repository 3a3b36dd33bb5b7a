"""What a partner's editors set up, in sections: each a form of its own that is saved by itself."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from werkzeug.datastructures import MultiDict
from wtforms.validators import ValidationError

from wizard.domain.codec import encode
from wizard.domain.errors import BadEntry, Outdated
from wizard.domain.language import N_, Message
from wizard.domain.letter import Kind, Letter
from wizard.domain.partner import (
    MAX_BODIES,
    MAX_LINKS,
    MAX_NAME,
    MAX_URL,
    AdviceLink,
    Adviser,
    OwnBody,
    Partner,
    link_of,
)
from wizard.i18n import CODES, Text, _l, gettext, say
from wizard.languages import LANGUAGES
from wizard.services import Services
from wizard.services.marks import mark_of, marked
from wizard.services.partners import change, name_of, origins_of
from wizard.steps import STEPS
from wizard.steps.base import StepForm, listed, pick, several, story, tick, words
from wizard.steps.options import KINDS
from wizard.steps.start import countries_by_name
from wizard.storage import Token

T = TypeVar("T")
Item = AdviceLink | OwnBody
_PHONE = re.compile(r"\+?[0-9][0-9 ()/.\-]{2,38}")


class SectionForm(StepForm):
    """`validate_<field>` says what is wrong; what is typed stays in the field."""


class SiteForm(SectionForm):
    name = words(_l("What your readers know you by"), need=_l("Enter a name."), most=MAX_NAME)
    origins = story(_l("Where your pages are"), need=_l("Enter at least one address."), most=3000)

    def validate_name(self, field: Any) -> None:
        or_say(name_of, field.data)

    def validate_origins(self, field: Any) -> None:
        or_say(origins_of, field.data.split())


class OfferedForm(SectionForm):
    languages = several(_l("In which languages?"))
    kinds = several(_l("For which kinds of letters?"))
    country = pick(_l("Where do most of your readers live?"), [])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.languages.choices = listed((one.code, one.own_name) for one in LANGUAGES)
        self.kinds.choices = listed(KINDS)
        self.country.choices = listed([("", gettext("Not known: ask the browser")), *countries_by_name()])

    def validate_languages(self, field: Any) -> None:
        if not field.data:
            raise ValidationError(gettext("Tick at least one language."))

    def validate_kinds(self, field: Any) -> None:
        if not field.data:
            raise ValidationError(gettext("Tick at least one kind of letter."))


class LinkForm(SectionForm):
    text = words(_l("What the link says"), need=_l("Say what your page is about."), most=120)
    url = words(_l("Address of your page"), need=_l("Enter the address of your page."), most=MAX_URL)
    kind = pick(_l("With which letters?"), [("", _l("With all letters")), *KINDS], Kind)
    step = pick(_l("On which page?"), [])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.step.choices = listed([("", gettext("On every page")), *pages()])

    def validate_url(self, field: Any) -> None:
        or_say(link_of, field.data)


class AdviserForm(SectionForm):
    heading = words(_l("Heading"), most=80)
    text = story(_l("What you offer"), most=600)
    phone = words(_l("Telephone number"), most=40)
    address = story(_l("Where to find you"), most=300)

    def validate_heading(self, field: Any) -> None:
        if not field.data and any(one.data for one in (self.text, self.phone, self.address)):
            raise ValidationError(gettext("Enter a heading, such as “Talk to an adviser”."))

    def validate_phone(self, field: Any) -> None:
        if field.data and not _PHONE.fullmatch(field.data):
            raise ValidationError(gettext("Enter the number with digits, like +45 12 34 56 78."))

    def validate_address(self, field: Any) -> None:
        if (field.data or "").startswith("https://"):
            or_say(link_of, field.data)


class PrivacyForm(SectionForm):
    privacy = story(_l("Your text on data protection"), most=6000)


class BodyForm(SectionForm):
    name = words(_l("Who can help"), need=_l("Enter a name."), most=120)
    text = story(_l("What they do, and what they ask for"), need=_l("Say what they do."), most=600)
    url = words(_l("Address of their page"), most=MAX_URL)

    def validate_url(self, field: Any) -> None:
        if field.data:
            or_say(link_of, field.data)


class StatisticsForm(SectionForm):
    statistics = tick(_l("Yes, count how it goes"))


def or_say(parse: Callable[[Any], object], typed: Any) -> None:
    """A validator of what `parse` takes. Raises ValidationError with what it says otherwise."""
    try:
        parse(typed)
    except BadEntry as error:
        raise ValidationError(say(error.message)) from error


@dataclass(frozen=True)
class Section:
    """One form. Where a partner has several things of a kind (`items` names the field), it is about one of them.

    `read` gives the form's values, `write` what is kept: of the partner, or of one item (None for a new one).
    """

    key: str
    title: Text
    lead: Text
    form: type[SectionForm]
    read: Callable[[Any], Mapping[str, Any]]
    write: Callable[[Any, Mapping[str, Any]], Any]
    hints: Mapping[str, Text] = field(default_factory=dict)
    items: str = ""
    most: int = 0

    def listed(self, partner: Partner) -> tuple[Item, ...]:
        return getattr(partner, self.items) if self.items else ()

    def mark(self, partner: Partner) -> str:
        """What a page made now names the stored values by."""
        return mark_of(self.read(partner))

    def build(self, partner: Partner, mark: str = "", typed: MultiDict[str, str] | None = None) -> SectionForm:
        """As stored, or with what was typed over it."""
        about = marked(self.listed(partner), mark) if self.items else partner
        return self.form(typed, data=self.read(about) if about else None)

    def written(self, partner: Partner, mark: str, data: Mapping[str, Any]) -> Partner:
        """With what was typed on a page where the stored values were called `mark`. Raises BadEntry.

        An item that was changed or removed since is added anew: nothing typed is lost.
        """
        if not self.items:
            changed: Partner = self.write(partner, data)
            if self.mark(partner) not in (mark, self.mark(changed)):
                raise Outdated(MEANWHILE)
            return changed
        there = self.listed(partner)
        before = marked(there, mark)
        after = self.write(before, data)
        if before is None and len(there) >= self.most:
            raise BadEntry(Message(N_("There are %(most)s already: remove one first."), {"most": str(self.most)}))
        kept = tuple(after if one is before else one for one in there) if before else (*there, after)
        return self._with(partner, kept)

    def without(self, partner: Partner, mark: str) -> Partner:
        gone = marked(self.listed(partner), mark)
        return self._with(partner, tuple(one for one in self.listed(partner) if one is not gone))

    def _with(self, partner: Partner, items: tuple[Any, ...]) -> Partner:
        return replace(partner, **dict[str, Any]({self.items: items}))


MEANWHILE = Message(
    N_("These settings were changed in another window in the meantime. Save again to keep what stands here.")
)


def pages() -> list[tuple[str, str]]:
    """The steps that a link can stand on, as an editor knows them."""
    return [(step.key, str(step.title(Letter()))) for step in STEPS]


def _all_is_none(chosen: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """In our order; () where all are chosen: a language or a kind that we add later is then offered too."""
    chosen, known = set(chosen), list(known)
    return () if chosen >= set(known) else tuple(one for one in known if one in chosen)


def _offered(partner: Partner, data: Mapping[str, Any]) -> Partner:
    kinds = tuple(map(Kind, _all_is_none(data["kinds"], Kind)))
    return replace(
        partner, languages=_all_is_none(data["languages"], CODES), kinds=kinds, country=data["country"] or ""
    )


def _adviser(partner: Partner, data: Mapping[str, Any]) -> Partner:
    return replace(partner, adviser=_changed(Adviser, partner.adviser, data) if data["heading"] else None)


def _changed(kind: type[T], before: T | None, data: Mapping[str, Any]) -> T:
    """With what was typed; what a newer release knows of it stays."""
    return replace(before, **data) if before else kind(**data)  # type: ignore[type-var]


SECTIONS: tuple[Section, ...] = (
    Section(
        "site",
        _l("Your site"),
        _l("Only pages at these addresses can show this service. Browsers refuse it everywhere else."),
        SiteForm,
        lambda partner: {"name": partner.name, "origins": "\n".join(partner.origins)},
        lambda partner, data: replace(partner, name=name_of(data["name"]), origins=origins_of(data["origins"].split())),
        {
            "origins": _l(
                "One on each line, like https://advice.example. With www and without are two addresses. To try it out "
                "on your own computer, add http://localhost:8080."
            )
        },
    ),
    Section(
        "offered",
        _l("What you offer"),
        _l("What is not ticked is not offered on the first page. A letter that was begun can always be finished."),
        OfferedForm,
        lambda partner: {
            "languages": partner.languages or CODES,
            "kinds": partner.kinds or tuple(Kind),
            "country": partner.country,
        },
        _offered,
        {"country": _l("It is chosen beforehand. Everybody can choose another one.")},
    ),
    Section(
        "links",
        _l("Your own advice"),
        _l("Links to pages of yours, beside the questions that they help with. They open in a new tab."),
        LinkForm,
        lambda one: {"text": one.text, "url": one.url, "kind": one.kind, "step": one.step},
        lambda before, data: _changed(AdviceLink, before, {**data, "step": data["step"] or ""}),
        {"text": _l("For example: Your rights when something is broken"), "url": _l("It begins with https://.")},
        items="links",
        most=MAX_LINKS,
    ),
    Section(
        "adviser",
        _l("Talk to an adviser"),
        _l("A card where people may want help: before they send the letter, and afterwards. Leave all empty for none."),
        AdviserForm,
        lambda partner: encode(partner.adviser) if partner.adviser else {},
        _adviser,
        {
            "heading": _l("For example: Talk to an adviser"),
            "text": _l("What it costs, when somebody is there."),
            "phone": _l("For example: +45 12 34 56 78"),
            "address": _l("A postal address, an e-mail address, or a page that begins with https://."),
        },
    ),
    Section(
        "bodies",
        _l("Who else can help"),
        _l("They stand first on the page “Who else can help”, and it says that you named them."),
        BodyForm,
        lambda one: {"name": one.name, "text": one.text, "url": one.url},
        lambda before, data: _changed(OwnBody, before, data),
        {"url": _l("It begins with https://.")},
        items="bodies",
        most=MAX_BODIES,
    ),
    Section(
        "privacy",
        _l("Data protection"),
        _l("Your own words, on our page on privacy, under your name. Plain text, in the language of your readers."),
        PrivacyForm,
        lambda partner: {"privacy": partner.privacy},
        lambda partner, data: replace(partner, privacy=data["privacy"]),
        {"privacy": _l("For example: that your server sees who opens your page, and whom to ask.")},
    ),
    Section(
        "statistics",
        _l("Statistics"),
        _l(
            "Only numbers, from ten up: how many letters of which kind were begun and sent, how they ended, and which "
            "companies they went to. Never who, never a letter. Our page on privacy tells your readers so."
        ),
        StatisticsForm,
        lambda partner: {"statistics": partner.statistics},
        lambda partner, data: replace(partner, statistics=data["statistics"]),
    ),
)


def save(
    services: Services, token: Token, section: Section, typed: MultiDict[str, str], mark: str = ""
) -> tuple[SectionForm, str]:
    """Keep one section, or say in the returned form's `errors` what to mend; and the mark for the page that says so:
    who is told of newer settings, and saves again, means it. Raises NoSuchPartner, SavedMeanwhile."""
    form = section.build(services.partners.invited(token).partner, mark, typed)
    if form.validate():
        try:
            change(services, token, lambda partner: section.written(partner, mark, form.data))
        except BadEntry as error:
            next(iter(form)).errors = [say(error.message)]
            if isinstance(error, Outdated):
                mark = section.mark(services.partners.invited(token).partner)
    return form, mark


def remove(services: Services, token: Token, section: Section, mark: str) -> None:
    """Nothing happens where it was changed or removed since. Raises NoSuchPartner, SavedMeanwhile."""
    change(services, token, lambda partner: section.without(partner, mark))
