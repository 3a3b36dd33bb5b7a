"""The size of a picture by its first bytes, and nothing for anything else."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.pictures import Picture, picture_of

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + struct.pack(">II", 320, 80) + b"\x08\x06\x00\x00\x00"
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    b"\xff\xff\xc0\x00\x11\x08" + struct.pack(">HH", 60, 200) + b"\x03\x01\x22\x00"
)
LOSSLESS = b"RIFF\x20\x00\x00\x00WEBPVP8L\x0c\x00\x00\x00\x2f" + struct.pack("<I", 99 | 49 << 14) + b"\x00\x00"
LOSSY = b"RIFF\x20\x00\x00\x00WEBPVP8 \x0c\x00\x00\x00\x10\x02\x00\x9d\x01\x2a" + struct.pack("<HH", 120, 30)
EXTENDED = b"RIFF\x20\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00" + b"\xe7\x03\x00" + b"\x8f\x01\x00"


@pytest.mark.parametrize(
    ("content", "picture"),
    [
        (PNG, Picture("image/png", 320, 80)),
        (JPEG, Picture("image/jpeg", 200, 60)),
        (LOSSLESS, Picture("image/webp", 100, 50)),
        (LOSSY, Picture("image/webp", 120, 30)),
        (EXTENDED, Picture("image/webp", 1000, 400)),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        (b"GIF89a\x01\x00\x01\x00", None),
        (b"", None),
    ],
)
def test_what_a_picture_is(content: bytes, picture: Picture | None) -> None:
    assert picture_of(content) == picture


@pytest.mark.parametrize("content", [PNG, JPEG, LOSSLESS, LOSSY, EXTENDED])
def test_one_that_ends_too_early_is_none(content: bytes) -> None:
    for end in range(len(content)):
        short = picture_of(content[:end])
        assert short in (None, picture_of(content))


@given(st.sampled_from((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\x00\x00\x00\x00WEBPVP8")), st.binary(max_size=80))
def test_anything_behind_a_beginning_harms_nothing(start: bytes, rest: bytes) -> None:
    found = picture_of(start + rest)
    assert found is None or found.media_type.startswith("image/")
