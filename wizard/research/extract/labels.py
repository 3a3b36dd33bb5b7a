"""What to write beside a contact or a page, so that a person sees what it is: "Kundeservice", "Invoices"."""

import re
from collections.abc import Iterable

from wizard.research.page import squeeze

SURE_NAME = 6  # letters of a name; a shorter one stands within other words ("tea" in "team")
LONGEST = 60  # characters; more is a sentence, and cut it tells nothing
MARKS = " \t:;.,–—-|•·,()[]<>*/+#»«=_"
TITLE_PARTS = re.compile(r"\s+[|–—·•:»«♥★/-]+\s+|\s*[|»«]\s*")
# Another contact, hours or a street: what a line holds beside a value is not always its label.
NOT_A_LABEL = re.compile(r"@|\d|www\.|https?:", re.IGNORECASE)
# Words that say only what anybody sees: that a number is a number, and an address an address.
SEEN_ANYWAY = frozenset(
    "eller oder or ou lub tel telephone telefon telefoon telefono teléfono téléphone telefone tlf tfn ph phone"
    " fon t p m mail mails mailto email e-mail e post epost mejl mailadresse mailadress adres correo electrónico"
    " courriel contact contacts contacto contatti contatto kontakt kontakta kontakte kontaktdaten"
    " kontaktoplysninger kontaktinformation contactgegevens impressum imprint address addresses adresse adress"
    " anschrift indirizzo dirección morada us at me uns os oss ons nous with for the our a an and und og och et"
    " den der to via by per på til unter bei op auf on is number numbers nummer numéro numero numer no nr"
    " telefonnummer telefonnr rufnummer please call ring skriv schreiben sie write send info information name menu"
    " footer header".split()
)


def telling(*candidates: str) -> str:
    """The first of some labels, the nearest first, that tells a person more than the value itself; "" if none does."""
    return next((label for label in map(_trimmed, candidates) if _tells(label)), "")


def _trimmed(text: str) -> str:
    return squeeze("".join(letter if letter.isprintable() else " " for letter in text)).strip(MARKS)


def _tells(label: str) -> bool:
    if not 1 < len(label) <= LONGEST or NOT_A_LABEL.search(label):
        return False
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", label.lower())
    return any(word not in SEEN_ANYWAY for word in words)


def without_brand(title: str, names: Iterable[str]) -> str:
    """ "Contact – Acme | Tools" is "Contact" on the site of Acme: whose page it is, everybody knows there.

    `names`: the company's, its host's. A title that holds nothing else, or none of them, stays as it is.
    """
    brands = {letters for name in names if len(letters := _letters(name)) > 2}
    parts = [part for part in TITLE_PARTS.split(title) if part and part.strip()]
    own = [part for part in parts if not any(_names(part, brand) for brand in brands)]
    return own[0].strip() if own and len(own) < len(parts) else title


def _names(part: str, brand: str) -> bool:
    """Whether a part of a title holds the brand's letters, a short brand's as words of their own."""
    if len(brand) >= SURE_NAME:
        return brand in _letters(part)
    spelt = r"[\W_]*".join(map(re.escape, brand))
    return re.search(rf"(?<![^\W_]){spelt}(?![^\W_])", part.casefold()) is not None


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
