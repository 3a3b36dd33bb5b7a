"""Making the customer's and the company's words safe for headers, addresses and file names."""

import re
import unicodedata

# C0 and C1 controls (CR, LF, NEL U+0085 among them), and Unicode's own line and paragraph separators: parsers disagree
# on which of them end a header line.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# Half a surrogate pair cannot be encoded at all.
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
# What RFC 5322 allows in a dot-atom, and a domain in ASCII. Quoted local parts and address literals are left out on
# purpose: no company uses them, and they carry spaces and angle brackets.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = re.compile(rf"({_ATOM}(?:\.{_ATOM}){{0,20}})@((?:[A-Za-z0-9-]{{1,63}}\.){{1,10}}[A-Za-z0-9-]{{2,63}})")
_LONGEST_ADDRESS = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets
_LONGEST_NAME = 60  # of a file, in characters


def header_text(text: str) -> str:
    """The text in one line that no parser takes for more than one header.

    "=?" starts an encoded word, which the standard library decodes and then writes out with the line break that was
    hidden in it (CVE-2024-6923); a space between the two ends that and is still readable.
    """
    one_line = _CONTROLS.sub(" ", _LONE_SURROGATES.sub("\ufffd", text))
    return " ".join(one_line.replace("=?", "= ?").split())


def body_text(text: str) -> str:
    """The text with plain "\\n" line ends, without what cannot be encoded or is no text."""
    lines = re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", _LONE_SURROGATES.sub("\ufffd", text))
    return re.sub("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]", "", lines)


def split_address(address: str) -> tuple[str, str] | None:
    """Local part and domain (international ones in their ASCII form) of one plain address; None for anything else."""
    local, at, domain = address.strip().rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode() if not domain.isascii() else domain
    except UnicodeError:
        return None
    match = _ADDRESS.fullmatch(f"{local}{at}{ascii_domain}")
    return (match[1], match[2]) if match and len(match[0]) <= _LONGEST_ADDRESS else None


def plain_address(address: str) -> str:
    """The address if it is one plain address, else "": better no recipient than a wrong or a second one."""
    parts = split_address(address)
    return "@".join(parts) if parts else ""


def file_name(company: str, ending: str, *, of: str = "letter") -> str:
    """ "letter-kjaerby-cykler.eml" from the company's name: ASCII, lower case, no path, at most 60 characters."""
    letters = company.lower()
    for letter, plain in (("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        letters = letters.replace(letter, plain)
    decomposed = unicodedata.normalize("NFKD", letters)
    without_accents = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = "-".join(re.findall("[a-z0-9]+", without_accents))
    room = _LONGEST_NAME - len(f"{of}-.") - len(ending)
    stem = words[:room].strip("-")
    return f"{of}-{stem}.{ending}" if stem else f"{of}.{ending}"
