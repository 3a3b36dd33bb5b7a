"""No name of a company leads out of the download folder, or into a header."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.delivery.safe import file_name


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("Kjærby Cykler", "letter-kjaerby-cykler.eml"),
        ("Größe & Söhne GmbH", "letter-groesse-soehne-gmbh.eml"),
        ("Café Olé", "letter-cafe-ole.eml"),
        ("kjaerby.example", "letter-kjaerby-example.eml"),
        ("../../etc/passwd", "letter-etc-passwd.eml"),
        ("..\\..\\boot.ini", "letter-boot-ini.eml"),
        ("C:\\Windows\\x", "letter-c-windows-x.eml"),
        ('a"; filename="b.exe', "letter-a-filename-b-exe.eml"),
        ("a\r\nSet-Cookie: x=1", "letter-a-set-cookie-x-1.eml"),
        ("a\x85b\u2028c\x00d", "letter-a-b-c-d.eml"),
        ("=?UTF-8?Q?=0A?=x", "letter-utf-8-q-0a-x.eml"),
        ("a%2f..%2fb", "letter-a-2f-2fb.eml"),
        ("\u202egnp.exe", "letter-gnp-exe.eml"),
        ("株式会社", "letter.eml"),
        ("", "letter.eml"),
    ],
)
def test_names(company: str, name: str) -> None:
    assert file_name(company, "eml") == name


@given(st.text(max_size=200))
def test_every_name_is_plain(company: str) -> None:
    name = file_name(company, "eml")
    assert re.fullmatch(r"letter(-[a-z0-9]+)*\.eml", name)
    assert len(name) <= 60
