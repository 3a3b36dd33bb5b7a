"""Bugs: the name of a network, a guarantee card, a shop's hours and an error of a program were stopped as secrets."""

import pytest

from wizard.checks import secrets_in

BESIDE_THE_KEY = {
    "Guest network: HolidayLodge4. Key: otter-river-birch.": "en",
    "Our guest network is called Fernleigh and the key is c0ttage-by-the-sea.": "en",
    "The guest Wi-Fi is HollyCottage and its password robinredbreast21.": "en",
    "Network SeaView2, pass code 7H3-anchor, nothing connects.": "en",
    "Netzwerk: FamilieOtt_5G\nSchlüssel: 44-Otter-im-Teich": "de",
    "Netværk: Familien_5G\nKode til wifi: pandekager8": "da",
}
HARMLESS = {
    "Hotspottet i toget hedder DSB-Gratis og kræver ingen kode, men der er aldrig forbindelse.": "da",
    "I've sent a scan of the guarantee card and the till receipt.": "en",
    "Ich habe die Garantiekarte eingescannt und angehängt.": "de",
    "Åbningstiderne på døren siger 10-17, og kl. 15.40 var der lukket.": "da",
    "User 2 of the alarm never had a password, and user 1 forgot hers.": "en",
    "Skærmen viser kode 0x80070057, når jeg installerer jeres program.": "da",
}
KEYS = ("otter-river-birch", "c0ttage-by-the-sea", "robinredbreast21", "7H3-anchor", "44-Otter-im-Teich", "pandekager8")


@pytest.mark.parametrize(("text", "language"), BESIDE_THE_KEY.items())
def test_of_a_network_only_the_key_is_a_secret(text: str, language: str) -> None:
    (found,) = secrets_in(text, where="happened", language=language)
    assert found.found in KEYS


@pytest.mark.parametrize(("text", "language"), HARMLESS.items())
def test_what_everybody_may_see_is_none(text: str, language: str) -> None:
    assert secrets_in(text, where="happened", language=language) == ()


@pytest.mark.parametrize(
    "text", ["Wifi: Bluebell22", "the wifi password is Bluebell22", "wifi er Bluebell22, prøv selv"]
)
def test_where_no_key_is_named_next_it_is_the_key(text: str) -> None:
    (found,) = secrets_in(text, where="happened", language="en")
    assert found.found == "Bluebell22"
