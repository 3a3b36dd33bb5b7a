"""What goes into each field of a company's own contact form, as far as the case knows it.

A field is known by its label, in whatever language their site is. Where a label is not understood, the field is named
and left to the customer: a wrong number in the wrong field helps nobody.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.delivery.form_text import LIMIT, Shortened, shortened
from wizard.delivery.safe import header_text
from wizard.delivery.sentences import cut_at_word
from wizard.domain.case import Case
from wizard.domain.facts import FormDetails, FormField
from wizard.domain.letter import Composed, Kind, Letter
from wizard.languages import language_of


class Asked(StrEnum):
    """What a field asks for. The order counts: of a label that two patterns fit, the first is meant."""

    EMAIL = "email"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    COMPANY = "company"  # of the customer: left empty
    CONTRACT_NUMBER = "contract_number"
    ORDER_NUMBER = "order_number"
    CUSTOMER_NUMBER = "customer_number"
    PHONE = "phone"
    BOUGHT_ON = "bought_on"
    PRODUCT = "product"
    SUBJECT = "subject"
    PLACE = "place"  # postcode, town, country: parts that an address in lines does not name
    ADDRESS = "address"
    NAME = "name"


# By the words of forms in the languages of company sites.
_LABELS: Mapping[Asked, str] = {
    Asked.EMAIL: r"e-?\s?mail|\bmail\b|e-?post|mejl\b|courriel|correo|\bposta\b|\bpoczt",
    Asked.FIRST_NAME: (
        r"first ?name|given ?name|forename|vorname|fornavn|förnamn|voornaam|prénom|prenom|^nombre\b(?! (?:y|completo))"
        r"|^nome\b(?! (?:e|completo))|^imię\b(?! i)"
    ),
    Asked.LAST_NAME: (
        r"last ?name|sur ?name|family ?name|nachname|familienname|zuname|efternavn|etternavn|efternamn|achternaam"
        r"|nom de famille|apellidos?\b|cognome|sobrenome|apelido|nazwisko"
    ),
    Asked.COMPANY: (
        r"\bcompany|organi[sz]ation|\bfirm(?:a|enname|y|e)?\b|unternehmen|virksomhed|firmanavn|företag|bedrijf"
        r"|entreprise|société|empresa|azienda|società"
    ),
    Asked.CONTRACT_NUMBER: (
        r"(?:contract|policy)[ -]?(?:no\b|nr|num|id\b)|(?:vertrags|versicherungs)[ -]?(?:nr|num)"
        r"|(?:aftale|police|avtals?|contract)[ -]?(?:nr|num)|num[eéè]ro (?:de |du )?contrat|n[úu]mero de contrato"
        r"|numero (?:di |del )?contratto|numer umowy"
    ),
    Asked.ORDER_NUMBER: (
        r"(?:order|booking|reservation|purchase)[ -]?(?:no\b|nr|num|id\b|code|ref)"
        r"|(?:bestell|auftrags?|buchungs)[ -]?(?:nr|num)|(?:ordre|booking)s?[ -]?(?:nr|num|id)"
        r"|(?:boknings?|bestillings?|bestel)(?:nr|num)|bestelling|commande|pedido|ordine|zamówieni|encomenda|^order$"
    ),
    Asked.CUSTOMER_NUMBER: (
        r"(?:customer|client|account|member(?:ship)?)[ -]?(?:no\b|nr|num|id\b|ref)"
        r"|(?:kunden|mitglieds)[ -]?(?:nr|num)|(?:kunde|medlems?|kund)[ -]?(?:nr|num)"
        r"|klant(?:nr|num)|num[eéè]ro (?:de |du )?client|n[úu]mero de (?:cliente|socio)|(?:numero|codice) cliente"
        r"|numer klienta"
    ),
    Asked.PHONE: (
        r"phone|\btel\b|telefon|tlf|\bmobile?\b|mobil(?:nummer|telefon|nr)?\b|handy|rufnummer|téléphone|teléfono"
        r"|cellulare|komórk|\bgsm\b|telemóvel"
    ),
    Asked.BOUGHT_ON: (
        r"(?:order|purchase|booking) date|date of (?:purchase|order|booking)|(?:kauf|bestell|rechnungs)datum"
        r"|k[øjö]{1,2}bs?dato|(?:købs|kjøps|ordre|bestillings)dato|inköpsdatum|köpdatum|orderdatum"
        r"|aankoopdatum|besteldatum"
        r"|date d[’']achat|date de (?:la )?commande|fecha de (?:compra|pedido)|data di acquisto"
        r"|data (?:dell[’']ordine|zakupu)"
    ),
    Asked.PRODUCT: (
        r"(?:\bproduct|article|artikel|produkt|\bvare|\bmodel|modell|\bitem|producto|prodotto|produto|produit)"
        r"(?!\w{0,3}[ -]?(?:nr|num|no\b|id\b))"
    ),
    Asked.SUBJECT: (
        r"subject|betreff|\bemne\b|ämne|onderwerp|objet\b|sujet|asunto|oggetto|temat\b|assunto|\btopic\b|thema\b"
        r"|überschrift|overskrift|vedrørende|gäller|\bregarding\b"
    ),
    Asked.PLACE: (
        r"post ?code|zip\b|zip ?code|postal code|\bplz\b|postleitzahl|postn(?:umme|)r|code postal|c[óo]digo postal"
        r"|\bcap\b|kod pocztowy|\btown\b|\bcity\b|\bort\b|\bstadt\b|wohnort|\bby\b|\bort\b|\bstad\b|plaats|woonplaats"
        r"|ville|ciudad|città|miasto|cidade|country|\bland\b|pays\b|país|paese|kraj\b"
    ),
    Asked.ADDRESS: r"address|adresse?\b|anschrift|adres\b|direcci[oó]n|indirizzo|morada|endere[cç]o|straße|street",
    Asked.NAME: r"\bname|\bnavn|namn\b|\bnaam|\bnom\b|nombre|\bnome\b|imię",
}
_PATTERNS = {asked: re.compile(words, re.IGNORECASE) for asked, words in _LABELS.items()}
# The name of a thing or of somebody else: "company name", "product name", "user name", "name of the shop".
_NOT_THEIR_NAME = re.compile(
    r"user ?name|benutzer|brugernavn|användarnamn|file ?name|dateiname|shop|store|filial|butik", re.IGNORECASE
)
# Words before a family name that belong to it.
_PARTICLES = frozenset("von van de der den del della di da dos du la le af av zu zum zur ten ter".split())


USUAL = (Asked.NAME, Asked.EMAIL, Asked.ORDER_NUMBER, Asked.CUSTOMER_NUMBER, Asked.SUBJECT)


@dataclass(frozen=True)
class Filled:
    """A field of theirs, and what to put there; `text` "" is left to the customer. `label` is in the site's words, ""
    where the page does not name the field."""

    label: str
    required: bool
    text: str = ""
    asked: Asked | None = None
    message: bool = False


@dataclass(frozen=True)
class FilledForm:
    fields: tuple[Filled, ...]
    message: Shortened
    limit: int  # of the message, in characters


def filled_form(
    case: Case, letter: Letter, composed: Composed, form: FormDetails | None, *, limit: int | None = None
) -> FilledForm:
    """The whole form: `limit` is what the customer says, else what the form states, else LIMIT.

    Where research saw no fields, as in a form that another service draws: what most forms ask for.
    """
    seen = form.fields if form else ()
    stated = next((field.longest for field in seen if field.message), None)
    most = limit or stated or LIMIT
    message = shortened(letter, composed, most)
    fields = _filled(seen, case, letter, composed, message) if seen else _usual(case, letter, composed, message)
    return FilledForm(tuple(fields), message, most)


def asked_by(label: str) -> Asked | None:
    """What a label asks for; None where it is not understood."""
    found = next((asked for asked, pattern in _PATTERNS.items() if pattern.search(label)), None)
    return None if found is Asked.NAME and _NOT_THEIR_NAME.search(label) else found


def _filled(
    fields: Sequence[FormField], case: Case, letter: Letter, composed: Composed, message: Shortened
) -> Iterator[Filled]:
    asked = _in_company([None if field.message else asked_by(field.label) for field in fields])
    known = _known(case, letter, composed)
    for field, what in zip(fields, asked, strict=True):
        if field.message:
            yield Filled(field.label, field.required, message.text, message=True)
            continue
        text = known.get(what, "") if what else ""
        yield Filled(field.label, field.required, cut_at_word(text, field.longest) if field.longest else text, what)


def _usual(case: Case, letter: Letter, composed: Composed, message: Shortened) -> Iterator[Filled]:
    known = _known(case, letter, composed)
    yield from (Filled("", False, known[what], what) for what in USUAL if known[what])
    yield Filled("", True, message.text, message=True)


def _in_company(asked: Sequence[Asked | None]) -> list[Asked | None]:
    """What the name fields mean beside each other: "Vorname" and "Name" are two halves, "Vorname" alone is all."""
    names = {Asked.FIRST_NAME, Asked.LAST_NAME, Asked.NAME} & set(asked)
    if len(names) == 1:
        return [Asked.NAME if what in names else what for what in asked]
    other = Asked.LAST_NAME if Asked.FIRST_NAME in names else Asked.FIRST_NAME
    halves = Asked.NAME in names and len(names) == 2
    return [other if what is Asked.NAME and halves else what for what in asked]


def _known(case: Case, letter: Letter, composed: Composed) -> dict[Asked, str]:
    customer, details = case.customer, letter.details
    first, last = split_name(header_text(customer.name))
    write = language_of(composed.language).format_date
    # What a cancellation is asked for under this name is the number of a contract.
    contract = letter.kind is Kind.CANCELLATION
    number = header_text(details.order_number)
    return {
        Asked.EMAIL: header_text(customer.email),
        Asked.FIRST_NAME: first,
        Asked.LAST_NAME: last,
        Asked.NAME: header_text(customer.name),
        Asked.PHONE: header_text(customer.phone),
        Asked.ORDER_NUMBER: "" if contract else number,
        Asked.CONTRACT_NUMBER: number if contract else "",
        Asked.CUSTOMER_NUMBER: header_text(details.customer_number),
        Asked.BOUGHT_ON: write(details.bought_on, case.company.country) if details.bought_on else "",
        Asked.PRODUCT: header_text(letter.matter.product),
        Asked.SUBJECT: header_text(composed.subject.text),
        Asked.ADDRESS: ", ".join(line.strip(" ,") for line in customer.address.splitlines() if line.strip(" ,")),
    }


def split_name(name: str) -> tuple[str, str]:
    """First names and family name: the last word, with the particles before it ("van der Berg")."""
    words = name.split()
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in _PARTICLES:
        at -= 1
    return (" ".join(words[:at]), " ".join(words[at:])) if len(words) > 1 else (name, "")
