"""Whatever a partner chooses: what is taken can be read, what is refused gets an offer that can."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.codec import decode, encode
from wizard.domain.colours import contrast, lightness_of, mixed, nearest, with_lightness
from wizard.domain.errors import BadEntry
from wizard.domain.partner import Partner
from wizard.domain.theme import (
    CHOSEN,
    MARK,
    MARKS,
    TEXT,
    TEXTS,
    Corners,
    Font,
    Logo,
    Theme,
    colour_of,
    dark,
    font_of,
    light,
    mended,
    preview,
    sheet,
    unreadable,
)

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
THEMES = st.builds(Theme, accent=COLOURS, ground=COLOURS, ink=COLOURS)
YELLOW = Theme(accent="#ffd400")


@given(THEMES)
def test_what_is_mended_can_be_read_in_both_schemes(theme: Theme) -> None:
    good = mended(theme)
    assert not list(unreadable(good))
    for known in (light(good), dark(good)):
        for pairs, needs in ((TEXTS, TEXT), (MARKS, MARK)):
            assert all(contrast(known[text], known[ground]) >= needs for text, ground in pairs)


@given(THEMES)
def test_what_is_refused_is_named_with_the_worst_pair_and_an_offer(theme: Theme) -> None:
    for one in unreadable(theme):
        assert one.chosen in CHOSEN
        assert one.ratio < one.needs
        assert one.offer != getattr(theme, one.chosen)


@given(THEMES)
def test_nothing_is_changed_that_can_be_read(theme: Theme) -> None:
    assert (mended(theme) == theme) is (not list(unreadable(theme)))


def test_a_link_under_the_pointer_can_be_read_though_it_is_mixed_of_two_hues() -> None:
    """A green and a blue that can each be read on pink made one that could not."""
    theme = Theme(accent="#056539", ground="#ffbf9e", ink="#123dee")
    assert not list(unreadable(theme))
    assert contrast(light(theme)["accent-strong"], theme.ground) >= TEXT


def test_text_is_measured_on_the_grounds_of_notices_too() -> None:
    """A blue that can be read on white cannot in the message of a mistake."""
    (one,) = unreadable(Theme(accent="#6763eb", ground="#ffffff"))
    assert (one.chosen, one.on) == ("accent", "error-ground")


def test_a_ground_that_everybody_knows_is_named_before_that_of_a_notice() -> None:
    (one,) = unreadable(replace(YELLOW, ground="#ffffff"))
    assert one.on in ("desk", "surface", "paper")


def test_our_own_look_can_be_read() -> None:
    assert not list(unreadable(Theme()))


def test_yellow_on_white_is_refused_and_offered_darker_in_its_hue() -> None:
    (one,) = unreadable(YELLOW)
    assert (one.chosen, one.on, one.needs) == ("accent", "desk", 4.5)
    red, green, blue = (int(one.offer[at : at + 2], 16) for at in (1, 3, 5))
    assert red > blue
    assert green > blue
    assert lightness_of(one.offer) < lightness_of(YELLOW.accent)


@pytest.mark.parametrize("bad", ["red", "#12345", "#GGGGGG", "#14505c;}", "url(x)", "#14505c\n", "#14505C"])
def test_no_theme_is_made_of_what_is_no_colour(bad: str) -> None:
    for name in CHOSEN:
        with pytest.raises(ValueError, match="colour"):
            replace(Theme(), **{name: bad})  # type: ignore[arg-type]


@given(st.text(max_size=60))
def test_a_sheet_has_nothing_but_tokens_whatever_the_font_is_called(name: str) -> None:
    try:
        theme = Theme(own_font=font_of(name))
    except BadEntry:
        return
    for css in (sheet(theme), preview(theme)):
        assert not {"\\", "<", "@import", "url("} & set(css.split())
        assert css.count("{") == css.count("}")


@pytest.mark.parametrize(
    ("typed", "colour"),
    [("#ABC", "#aabbcc"), ("14505c", "#14505c"), (" #14505C ", "#14505c"), ("red", None), ("", None)],
)
def test_a_colour_as_it_is_typed(typed: str, colour: str | None) -> None:
    if colour:
        assert colour_of(typed) == colour
    else:
        with pytest.raises(BadEntry):
            colour_of(typed)


def test_a_theme_is_kept_with_its_partner_and_none_that_is_broken() -> None:
    theme = Theme("#2b5d34", "#ffffff", "#101010", Font.SERIF, "Lato", Corners.NONE, Logo("ab12", 200, 50))
    partner = Partner("advice", "Advice", ("https://advice.example",), theme=theme)
    stored = encode(partner)
    assert decode(Partner, stored) == partner
    stored["theme"]["accent"] = "red;} body{display:none"
    broken = decode(Partner, stored)
    assert broken.theme == Theme()
    assert encode(broken) == stored


def test_mixing_and_lightness_are_those_of_oklab() -> None:
    assert mixed("#ffffff", "#000000", 0.5) == "#636363"  # half way to the eye, not to the number
    assert lightness_of("#ffffff") == pytest.approx(1, abs=1e-4)
    assert with_lightness("#14505c", 1.0) == "#ffffff"
    assert nearest("#808080", lambda colour: False) is None
