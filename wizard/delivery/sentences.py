"""Cutting text where a sentence ends, never within one."""

import re

_END = re.compile(r"(?P<before>\w{0,20})[.!?…]{1,5}[\"'”“»«)\]]{0,3}(?P<space>\s+)(?=(?P<next>\S))")
# After these, a full stop ends no sentence, in three languages.
_SHORTENED = frozenset(
    "nr no bzw usw ca kl dr mr mrs ms st evtl inkl exkl ekskl dvs osv fx eks mio tlf tel str art abs vgl ggf sog jf bl "
    "pga vedr hr fr prof ing usf etc resp incl excl approx zzgl lt gem ifm maks min max".split()
)


def sentences(text: str) -> list[str]:
    """The text's sentences in order, each with the white space behind it; joined, they are the text."""
    parts, at = [], 0
    for match in _END.finditer(text):
        if _ends(match):
            parts.append(text[at : match.end()])
            at = match.end()
    return [*parts, text[at:]] if at < len(text) else parts


def _ends(match: re.Match[str]) -> bool:
    if "\n" in match["space"]:
        return True
    before = match["before"]
    shortened = len(before) == 1 or before.lower() in _SHORTENED or (before.isdigit() and len(before) <= 2)
    return not shortened and not match["next"].islower()


def within_words(text: str, most: int) -> str:
    """As many whole sentences from the start as `most` words allow."""
    kept, words = "", 0
    for sentence in sentences(text):
        words += len(sentence.split())
        if words > most:
            break
        kept += sentence
    return kept.strip()


def within_characters(text: str, most: int) -> str:
    """As many whole sentences from the start as `most` characters hold."""
    kept = ""
    for sentence in sentences(text):
        if len((kept + sentence).rstrip()) > most:
            break
        kept += sentence
    return kept.strip()


def cut_at_word(text: str, most: int) -> str:
    """The text in at most `most` characters; what is longer ends at a word, with an ellipsis."""
    if len(text) <= most:
        return text
    shortened = text[: max(0, most - 1)]
    head, _, _ = shortened.rpartition(" ")
    return f"{(head or shortened).rstrip(' .,;:–-')}…" if shortened else ""
