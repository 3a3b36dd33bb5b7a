"""What the company itself wrote: without the mail that it answers, headers, legal notices and the customer's lines.

What does not count is blanked out, so that every place in the bare text is the same place in the reply.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST = 20_000  # signs of a reply that are read

_LINE = re.compile(r"[^\n]*\n?")
_DIVIDER = re.compile(
    r"\s*(?:[-_=*]{2,}\s*(?:original message|forwarded message|urspr.ngliche nachricht"
    r"|weitergeleitete nachricht|original-?nachricht"
    r"|oprindelig (?:meddelelse|besked|mail)|videresendt (?:meddelelse|besked)|original appointment)\b.*|_{10,}\s*)$",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"\s*(?:(?:on|am|den|d\.|le)\b.{4,160}\b(?:wrote|schrieb|skrev|geschrieben)\b.{0,80}:?\s*$"
    r"|.{2,80}\b(?:wrote|schrieb|skrev)\b.{0,60}:\s*$)",
    re.IGNORECASE,
)
_WROTE_BEGINS = re.compile(r"\s*(?:on|am|den)\b.{0,20}\d", re.IGNORECASE)
_FROM = re.compile(r"\s*\*?(?:from|von|fra):", re.IGNORECASE)
_SENT = re.compile(r"\s*\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|sendt|dato|til|emne):", re.IGNORECASE)
_HEADER = re.compile(
    r"\s*\*?(?:(?:subject|betreff|emne|from|von|fra|to|an|til|date|datum|dato|sent|gesendet|sendt|cc)\s?:|(?:re"
    r"|aw|wg|sv|vs|fwd?)\s?:)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*(?:>|\|\s)")
_LEGAL = re.compile(
    r"(?:this|the|diese|denne|dette).{0,40}(?:e-?mail|message|nachricht|meddelelse|besked|mail).{0,120}"
    r"(?:confidential|intended|privileged|vertraulich|bestimmt|fortrolig|beregnet)"
    r"|received (?:it|this|the).{0,30}in error|irrtümlich erhalten|modtaget .{0,30}ved en fejl"
    r"|consider the environment"
    r"|denken sie an die umwelt|tænk på miljøet|registered (?:office|in england|number|company)|company (?:no"
    r"|number|reg)"
    r"|amtsgericht|handelsregister|\bhrb\s?\d|geschäftsführ(?:er|ung|erin)\s?:|ust-?id|\bcvr\b|vat (?:no|number"
    r"|reg)|authorised and regulated"
    r"|data protection notice|datenschutzhinweis|privatlivspolitik|privacy policy|unsubscribe|abmelden"
    r"|all rights reserved",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\s*(?:[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?[\])]?\s*[-–]?\s*)?"
    r"(?P<who>[^\W\d_][\w.'’ -]{0,30}?)(?:\s?\([^)\n]{1,20}\))?\s?(?:[\[(]?\d{1,2}[:.]\d{2}(?:\s?[ap]m)?[\])]?)?\s?:\s",
    re.IGNORECASE,
)
_CUSTOMER = frozenset(
    "you me customer guest visitor client user member kunde kundin ich du sie gast besucher besucherin nutzer"
    " dig mig gæst bruger kunden "
    "jeg mich dich".split()
)
_HELPS = re.compile(
    r"how (?:can|may) i|can i help|help (?:you )?(?:today|with)|thanks? (?:you )?for (?:contacting|waiting)"
    r"|wie kann ich|für sie tun|"
    r"weiterhelfen|danke fürs warten|hjælpe (?:dig|med)|hvad kan jeg|tak,? fordi|you're chatting|im chat|chatten",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Line:
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class Bare:
    """`text` is as long as what was read of the reply; `headed` has the mail's own headers as well. `speaker` is who
    answers in a chat, "" in a letter."""

    text: str
    headed: str
    speaker: str = ""


def lines_of(text: str) -> Iterator[Line]:
    for match in _LINE.finditer(text):
        if match[0]:
            yield Line(match.start(), match[0].rstrip("\n"))


def bare(reply: str) -> Bare:
    """The company's own words. Where all would be gone (somebody pasted a forwarded mail), all of it counts."""
    text = reply[:MOST].replace("\r", " ").replace("\t", " ").replace("\u00a0", " ")
    kept = _without_notices(_without_quoted(text))
    if not kept.strip():
        kept = text
    text, speaker = _without_customer(_without_headers(kept))
    return Bare(text, kept, speaker)


def _blanked(text: str, gone: Sequence[tuple[int, int]]) -> str:
    for start, end in gone:
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def _without_quoted(text: str) -> str:
    lines = list(lines_of(text))
    gone: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        if _QUOTED.match(line.text):
            gone.append((line.start, line.end))
        elif (last := _begins_quoted(lines, number)) is not None:
            following = next((one for one in lines[last + 1 :] if one.text.strip()), None)
            if following is not None and _QUOTED.match(following.text):
                gone.append((line.start, lines[last].end))
            elif text[: line.start].strip():
                return _blanked(text, [*gone, (line.start, len(text))])
    return _blanked(text, gone)


def _begins_quoted(lines: Sequence[Line], number: int) -> int | None:
    """Where the words end that bring in an earlier mail; None where there are none in this line."""
    line = lines[number].text
    if len(line) > 300:
        return None
    if _DIVIDER.match(line) or _WROTE.match(line):
        return number
    following = [one.text for one in lines[number + 1 : number + 4]]
    if _FROM.match(line) and any(_SENT.match(one) for one in following):
        return number
    if following and _WROTE_BEGINS.match(line) and len(following[0]) < 100 and following[0].rstrip().endswith(":"):
        return number + 1 if _WROTE.match(f"{line.rstrip()} {following[0].strip()}") else None
    return None


def _without_notices(text: str) -> str:
    gone = [(line.start, line.end) for line in lines_of(text) if len(line.text) < 2000 and _LEGAL.search(line.text)]
    return _blanked(text, [place for place in gone if text[: place[0]].strip()])


def _without_headers(text: str) -> str:
    gone = []
    for line in lines_of(text):
        if line.text.strip() and not _HEADER.match(line.text):
            break
        gone.append((line.start, line.end))
    return _blanked(text, gone)


def _without_customer(text: str) -> tuple[str, str]:
    """In a chat only what the company's side says, without its name before it, and that name."""
    said = [(line, match) for line in lines_of(text) if (match := _SPOKEN.match(line.text[:120]))]
    speakers = list(dict.fromkeys(match["who"].strip() for _, match in said))
    if len(said) < 3 or not 2 <= len(speakers) <= 4:
        return text, ""
    agents = [who for who in speakers if who.lower() not in _CUSTOMER]
    if len(agents) > 1:
        helping = [
            who for who in agents if any(_HELPS.search(one.text[:500]) for one, m in said if m["who"].strip() == who)
        ]
        agents = helping or agents
    gone = []
    theirs = True
    for line in lines_of(text):
        match = _SPOKEN.match(line.text[:120])
        if match:
            theirs = match["who"].strip() not in agents
        if theirs or match:
            gone.append((line.start, line.end if theirs else line.start + (match.end() if match else 0)))
    return _blanked(text, gone), agents[-1] if agents else ""
