"""Names of wireless networks: everybody who looks for one sees them, so they are no secret, unlike what stands beside
them: "Network: Bay_Guest, key: …"."""

import re

from wizard.checks.check import Span

_FAR = 60  # characters in front and behind that are looked at
_CALLED = (
    r"(?:[^\S\n]?(?:(?:in|on|i|på|im|auf) (?:\w+ )?\w+ )?(?:is called|named|called|heißt|lautet"
    r"|namens|hedder|kaldes|kaldet)\b)"
)
# The word for it and the name: "network Bay_Guest", "SSID: …", "Hotspottet i toget hedder …".
_NAMED = re.compile(
    r"\b(?:(?:network|hotspot|net|wi-?fi|wlan)(?: name)|network|hotspot|netname|ssid|netz(?:werk)?(?:name)?"
    r"|netværk(?:snavn)?(?:et)?)"
    r"[^\S\n]?(?:(?:is|was|er|ist|der|name)[^\S\n])?[:=]?\W{0,3}$"
    rf"|\b(?:network|hotspot|netz(?:werk)?|netværk|wi-?fi|wlan)\w{{0,4}}{_CALLED}[:\s]{{0,2}}\W{{0,3}}$",
    re.IGNORECASE,
)
# "The guest Wi-Fi is HollyCottage and its password …": where the key is named next, this was the name.
_MAYBE_NAMED = re.compile(r"\b(?:wi-?fi|wlan|w-lan)[^\S\n]?(?:(?:is|ist|er|was)[^\S\n])?[:=]?\W{0,3}$", re.IGNORECASE)
_KEY_NEXT = re.compile(
    r"[\"'“”»«]?\s?(?:[,;./(–-]|\band\b|\bwith\b|\bund\b|\bmit\b|\bog\b|\bmed\b)?\s?"
    r"(?:(?:and|und|og) )?(?:(?:the|its|das|der|den|dem) )?"
    r"(?:pass ?(?:word|code|phrase)|pw|key|psk|passwor[td]\w*|kennwort|schlüssel"
    r"|(?:adgangs)?koden?|kodeord\w*|nøglen?)\b",
    re.IGNORECASE,
)


def is_a_networks_name(text: str, span: Span) -> bool:
    """Whether a word is the name of a wireless network, by what stands in front of it and behind."""
    front = text[max(0, span[0] - _FAR) : span[0]]
    if _NAMED.search(front):
        return True
    return bool(_MAYBE_NAMED.search(front) and _KEY_NEXT.match(text, span[1], span[1] + _FAR))
