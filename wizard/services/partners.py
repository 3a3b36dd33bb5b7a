"""Setting up the sites that show the wizard: what operators and editors enter, checked before it is kept."""

from collections.abc import Callable, Iterable

from wizard.countries import PERSON_COUNTRIES
from wizard.domain.characters import legible
from wizard.domain.errors import BadEntry, SavedMeanwhile
from wizard.domain.language import N_, Message
from wizard.domain.partner import EXAMPLE, KEY, MAX_NAME, MAX_ORIGINS, Partner, key_of, origin_of
from wizard.services import Services
from wizard.storage import KeptLogo, Partners, Token

_TRIES = 5  # of `change`


def made(key: str, name: str, origins: Iterable[str], languages: Iterable[str] = (), country: str = "") -> Partner:
    """A new partner. Raises BadEntry."""
    if not KEY.fullmatch(key):
        raise BadEntry(Message(N_("A key has lower-case letters, digits and hyphens, at most 40 in all.")))
    if key == EXAMPLE:
        raise BadEntry(Message(N_("The key “%(key)s” is that of our own example. Choose another one."), {"key": key}))
    country = country.upper()
    if country and country not in dict(PERSON_COUNTRIES):
        raise BadEntry(Message(N_("“%(country)s” is no country that we know."), {"country": country}))
    return Partner(key, name_of(name), origins_of(origins), tuple(languages), country)


def invite(store: Partners, name: str, key: str = "") -> tuple[str, Token]:
    """A private link for the editors of the partner with this key, or of a new one with this name; and their key.

    The link that they had before ends. Raises BadEntry.
    """
    if not key and store.get(name):
        return name, store.invite(name)
    partner = made(key or key_of(name), name, ())
    store.add(partner)
    return partner.key, store.invite(partner.key)


def name_of(text: str) -> str:
    """Raises BadEntry."""
    name = " ".join(legible(text).split())
    if not 0 < len(name) <= MAX_NAME:
        raise BadEntry(Message(N_("A name has at least one character and at most %(most)s."), {"most": str(MAX_NAME)}))
    return name


def origins_of(typed: Iterable[str]) -> tuple[str, ...]:
    """Each once, in the order typed. Raises BadEntry."""
    origins = tuple(dict.fromkeys(origin_of(line) for line in typed))
    if len(origins) > MAX_ORIGINS:
        raise BadEntry(Message(N_("Give at most %(most)s addresses."), {"most": str(MAX_ORIGINS)}))
    return origins


def change(services: Services, token: Token, do: Callable[[Partner], Partner], logo: KeptLogo | None = None) -> Partner:
    """What editors save by their private link: load, `do`, save; once more where another window was quicker.

    `logo`: a new one, which the changed theme names. Raises NoSuchPartner, SavedMeanwhile, and whatever `do` raises.
    """
    for _ in range(_TRIES - 1):
        try:
            return _change_once(services, token, do, logo)
        except SavedMeanwhile:
            continue
    return _change_once(services, token, do, logo)


def _change_once(services: Services, token: Token, do: Callable[[Partner], Partner], logo: KeptLogo | None) -> Partner:
    stored = services.partners.invited(token)
    partner = do(stored.partner)
    services.partners.save(partner, stored.revision, logo)
    return partner
