"""Foreign text to plain text that is safe to show.

nh3 does the work. bleach, which is at its end of life, is confined to this module as a second layer: it sees only text
that is already extracted, at most `LONGEST` characters of it, and allows no tag. Templates escape as well.
"""

import html
import re

import bleach
import nh3

LONGEST = 10_000  # characters; bleach is slow on long hostile input, and no answer needs more
_BREAKING = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "blockquote"})
_BREAK = re.compile(r"<(?:/(?:p|div|li|tr|h[1-6]|dt|dd|blockquote)|br)>|<(?:p|div|li|h[1-6])>")
_TAG = re.compile(r"</?[a-z0-9]{1,10}>")
_OPENS_TAG = re.compile(r"<(?=[a-zA-Z/!?])")
# With "<" and "\r" all that may be markup, or that its readers would change; "Terms & Conditions" stays as it is.
_ENTITY = re.compile(r"&[#\w]")
# Halves of a character too (surrogates), which JSON can spell: nh3 takes UTF-8 only, in which they do not exist.
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]"
)


def to_text(html_or_text: str) -> str:
    """Plain text, a line per block, of at most `LONGEST` characters; no markup, script or control character survives.

    Control characters include those that turn the direction of writing: with them a quote can be made to read as
    what the company never said.
    """
    text = _seen(html_or_text[: 4 * LONGEST])
    if _may_be_markup(text):
        safe = nh3.clean(text, tags=set(_BREAKING), attributes={}, link_rel=None)
        text = _seen(html.unescape(_TAG.sub("", _BREAK.sub("\n", safe))))
    text = text[:LONGEST]
    if _may_be_markup(text):
        text = _seen(html.unescape(bleach.clean(text, tags=[], attributes={}, strip=True)))
    text = _OPENS_TAG.sub("", text)  # what was escaped more than twice
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _seen(text: str) -> str:
    """Without invisible characters: taken out after the tags, they would leave new ones ("<\u200bscript>")."""
    return text if text.replace("\n", "").isprintable() else _INVISIBLE.sub("", text)


def _may_be_markup(text: str) -> bool:
    return "<" in text or "\r" in text or ("&" in text and _ENTITY.search(text) is not None)
