"""How the wizard looks on a partner's pages: what their editors choose, held to what can be read."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from werkzeug.datastructures import MultiDict

from wizard.domain.errors import BadEntry, Outdated
from wizard.domain.language import N_, Message
from wizard.domain.partner import Partner
from wizard.domain.pictures import picture_of
from wizard.domain.theme import Corners, Font, Logo, Theme, Unreadable, colour_of, font_of, unreadable
from wizard.i18n import Text, _l, gettext, show_number
from wizard.services import Services
from wizard.services.editing import MEANWHILE, SectionForm, or_say
from wizard.services.marks import mark_of
from wizard.services.partners import change
from wizard.steps.base import choice, words
from wizard.storage import KeptLogo, Token

MAX_LOGO = 100_000  # bytes
MAX_WIDTH, MAX_HEIGHT = 1000, 400  # pixels

FONTS: tuple[tuple[Font, Text], ...] = (
    (Font.SYSTEM, _l("The font of their device")),
    (Font.SERIF, _l("One with serifs, like a newspaper's")),
    (Font.ROUNDED, _l("A rounded one")),
)
CORNERS: tuple[tuple[Corners, Text], ...] = (
    (Corners.NONE, _l("Square")),
    (Corners.SMALL, _l("A little rounded")),
    (Corners.ROUND, _l("Rounded")),
)
CHOSEN: dict[str, Text] = {
    "ground": _l("Background"),
    "accent": _l("Links and buttons"),
    "ink": _l("Text"),
}
# What they are read on, or what is read on them; the names are those of the tokens.
BESIDE: dict[str, Text] = {
    "desk": _l("the background"),
    "surface": _l("white"),
    "paper": _l("the letter's paper"),
    "accent-ground": _l("a ground with a touch of the colour of links"),
    **dict.fromkeys(("error", "error-ground"), _l("a mistake's message")),
    **dict.fromkeys(("warning", "warning-ground"), _l("a warning")),
    **dict.fromkeys(("success", "success-ground"), _l("good news")),
    "stamp": _l("our stamp"),
}


class LookForm(SectionForm):
    accent = words(CHOSEN["accent"], need=_l("Choose a colour."), most=20)
    ground = words(CHOSEN["ground"], need=_l("Choose a colour."), most=20)
    ink = words(CHOSEN["ink"], need=_l("Choose a colour."), most=20)
    font = choice(_l("Font"), FONTS, Font, need=_l("Choose a font."))
    own_font = words(_l("Your own font, by its name"), most=60)
    corners = choice(_l("Corners"), CORNERS, Corners, need=_l("Choose how the corners look."))

    def validate_accent(self, field: Any) -> None:
        or_say(colour_of, field.data)

    def validate_ground(self, field: Any) -> None:
        or_say(colour_of, field.data)

    def validate_ink(self, field: Any) -> None:
        or_say(colour_of, field.data)

    def validate_own_font(self, field: Any) -> None:
        or_say(font_of, field.data)


def form_of(theme: Theme, typed: MultiDict[str, str] | None = None) -> LookForm:
    """As stored, or with what was typed over it."""
    stored = {name: getattr(theme, name) for name in ("accent", "ground", "ink", "font", "own_font", "corners")}
    return LookForm(typed, data=stored)


def theme_of(form: LookForm, before: Theme) -> Theme:
    """What a form that holds says; logo and what a newer release knows stay."""
    return replace(
        before,
        accent=colour_of(form.accent.data or ""),
        ground=colour_of(form.ground.data or ""),
        ink=colour_of(form.ink.data or ""),
        font=form.font.data,
        own_font=font_of(form.own_font.data or ""),
        corners=form.corners.data,
    )


def complaints(theme: Theme) -> list[tuple[str, str]]:
    """What cannot be read, in sentences, by field."""
    return [(one.chosen, _sentence(one)) for one in unreadable(theme)]


def _sentence(one: Unreadable) -> str:
    shown = {
        "colour": str(CHOSEN[one.chosen]),
        "beside": str(BESIDE[one.on]),
        "ratio": show_number(int(one.ratio * 10) / 10),  # never rounded up to what it needs
        "needs": show_number(one.needs),
        "offer": one.offer,
    }
    return gettext(
        "%(colour)s – %(beside)s: the contrast is %(ratio)s to 1, and %(needs)s is needed. "
        "The nearest that can be read: %(offer)s.",
        **shown,
    )


def keep(services: Services, token: Token, theme: Theme, mark: str, content: bytes = b"") -> None:
    """Keep a look, and a new logo with it where one was sent. `mark` is that of the page (`mark_of` its theme).

    Raises BadEntry where something cannot be read or is no picture that we show, Outdated where another window has
    changed the look since, NoSuchPartner, SavedMeanwhile.
    """
    if any(unreadable(theme)):
        raise BadEntry(Message(N_("Some of it cannot be read. Take the nearest colours, or choose others.")))
    logo, kept = _logo_of(content) if content else (None, None)
    _change(services, token, mark, lambda before: replace(theme, logo=logo or before.logo), kept)


def forget_logo(services: Services, token: Token, mark: str) -> None:
    """Raises Outdated as `keep` does, NoSuchPartner, SavedMeanwhile."""
    _change(services, token, mark, lambda before: replace(before, logo=None))


def _change(
    services: Services, token: Token, mark: str, do: Callable[[Theme], Theme], logo: KeptLogo | None = None
) -> None:
    def changed(partner: Partner) -> Partner:
        theme = do(partner.theme)
        if mark_of(partner.theme) not in (mark, mark_of(theme)):
            raise Outdated(MEANWHILE)
        return replace(partner, theme=theme)

    change(services, token, changed, logo)


def _logo_of(content: bytes) -> tuple[Logo, KeptLogo]:
    """Raises BadEntry for what is no picture that we show."""
    picture = picture_of(content)
    if picture is None:
        raise BadEntry(Message(N_("The logo must be a PNG, JPEG or WebP picture.")))
    if len(content) > MAX_LOGO or not (0 < picture.width <= MAX_WIDTH and 0 < picture.height <= MAX_HEIGHT):
        size = {"width": str(MAX_WIDTH), "height": str(MAX_HEIGHT), "most": str(MAX_LOGO // 1000)}
        raise BadEntry(Message(N_("The logo may be %(width)s by %(height)s pixels and %(most)s kB at most."), size))
    return Logo(digest_of(content), picture.width, picture.height), KeptLogo(content, picture.media_type)


def digest_of(content: bytes) -> str:
    """What a logo is named by in its address: it changes with every byte."""
    return sha256(content).hexdigest()[:16]
