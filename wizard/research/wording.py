"""How well a few words (a link, a heading, a piece of an address) name each kind of page."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from wizard.domain.facts import PageKind
from wizard.research.kinds import KINDS
from wizard.research.kinds.kind import Kind, Phrase, fold, matches, phrases

NAME, HINT, SECTION, NEVER = 1.0, 0.6, 0.9, 0.0

LONGEST_NAME = 5  # words of a company's name
SHORTEST_BRAND = 4  # letters that a beginning of it has more of
STARTS = 3  # letters by which a pattern such as "rücksend*" is looked up

# Words that say nothing about the kind: they neither help nor dilute.
FILLERS = frozenset(
    """a an the our your my us you of to for and or in on at by with this here all more view see read click go show
    page pages site website online web info information informations policy policies center centre overview details
    der die das den dem des unser unsere unserem ihr ihre ihrer dein deine und oder zu zur zum im in mit hier alle mehr
    seite gehe übersicht uebersicht informationen hinweise mehr erfahren
    den det de en et vores og til fra på paa i om os mere læs laes her se alle side
    vår våra vaar vaara vårt vaart ert och till mer läs laes här haer alla sida vi
    onze het een van en of naar meer lees hier alle pagina over uw je
    le la les l un une de des du d nos notre vos votre et ou à a au aux en plus ici voir page
    el los las lo y o su sus tu tus nuestra nuestro nuestras nuestros más mas aquí aqui ver página pagina
    il lo gli i e di del della dei delle nostra nostro nostri più piu qui vedi
    nasz nasza nasze i w na z do się sie o tu więcej wiecej zobacz strona
    os as do da dos das e ou nosso nossa mais aqui ver
    fuer gibt es how so slik saadan saa du
    consumer consumers verbraucher verbraucherinnen forbruger forbrugere forbruker forbrukere konsument konsumenter
    konsumenten consument consumenten consommateur consommateurs consumidor consumidores consumatore consumatori
    konsumenta konsumentow
    article section paragraph clause artikel abschnitt ziffer paragraf kapitel punkt artikkel articulo articolo artigo
    clausula artykul rozdzial
    politik politique politica politicas politika polityka zasady beleid richtlinien riktlinjer retningslinjer regler
    regeln regels regulations rules ofte stillede stilte stillte vanligaste vanlige almindelige hyppige haeufige
    frequentes frecuentes frequenti frequent frequently asked common often meist meest gestelde czesto zadawane
    ze z dla lub oraz para por pelo lo gli eller or oder ou ke
    magasin boutique tienda negozio sklep sklepem sklepie sklepu loja winkel butik butikken butiken butikk laden praxis
    klinik kliniken clinic studio gaest gaeste gaester gjester guests
    foer med din ditt dina dine dit dit jouw deze this these
    order orders item items product customer customers patient patients member members bestellung bestellungen artikel
    produkt ordre ordrer bestilling bestaellning vare vara kunder kunde kunden pasient pasienter patienter medlemmer
    medlemmar bestelling klant klanten commande produit client clients pedido producto cliente clientes ordine prodotto
    clienti zamowienia produktu klienta encomenda produto
    index html htm php aspx asp jsp default home shop store www com html5 opens new window download pdf
    external tab oeffnet oeffnen sich neuem neues neuer fenster externer aabner vindue nyt oeppnas foenster nytt aapnes
    vindu opent nieuw nieuwe venster tabblad ouvre nouvelle nouvel fenetre onglet abre nueva ventana pestana nova janela
    separador apre nuova finestra scheda otwiera nowym oknie karcie""".split()
)
# Of buttons that lead on, whatever to: "discover" may also be a part of a product's name, so it is no filler.
LEADING_ON = frozenset(
    """discover find out continue link weiter weiterlesen jetzt entdecken ansehen anzeigen klik klick klicka videre
    vidare fortsaet utforsk oppdag bekijk ontdek decouvrir savoir cliquez leer saber clic scopri leggi clicca czytaj
    dowiedz kliknij saiba leia clique tutto alles tout todo completo continua continuer continuar dettagli""".split()
)
# Words that turn a right name into a page for somebody else: applicants, press, investors, advertisers, traders.
# A match beside one of them counts half.
OTHERS = frozenset(
    """career* job jobs karriere* stellenangebot* stellenanzeige* stellenmarkt bewerb* bewerber* recruit* press presse*
    media investor* aktionaer* shareholder* advertis* annonc* werbung werben mediadaten affiliate* supplier*
    lieferant* leverandoer* leverantoer* vendor* dealer* haendler* reseller* wholesale* partner* api developer*
    download* blog news newsletter* event* academy trade editor editorial journalist* adviser* campaign* ads""".split()
)
OTHERS_BEGIN = tuple(pattern[:-1] for pattern in OTHERS if pattern.endswith("*"))


@dataclass(frozen=True)
class Hit:
    """A phrase of a kind found in a text: words `start` to before `end`."""

    kind: PageKind
    start: int
    end: int
    strength: float


class Wording:
    """All phrases of all kinds, ready to be looked up by their first word."""

    def __init__(self, kinds: Sequence[Kind]) -> None:
        self.kinds = tuple(kind.kind for kind in kinds)
        self._exact: dict[str, list[tuple[PageKind, Phrase]]] = defaultdict(list)
        self._wild: list[tuple[str, PageKind, Phrase]] = []
        self._by_start: dict[str, list[int]] = defaultdict(list)  # places in `_wild`, by the first letters
        self._by_end: list[int] = []
        self._ends: tuple[str, ...] = ()
        self._anywhere: list[int] = []
        self._joined: dict[str, list[tuple[PageKind, Phrase]]] = defaultdict(list)
        self._first: dict[str, tuple[tuple[PageKind, Phrase], ...]] = {}
        for kind in kinds:
            for phrase in _all_phrases(kind):
                self._add(kind.kind, phrase)

    def _add(self, kind: PageKind, phrase: Phrase) -> None:
        first = phrase.words[0]
        if "*" in first:
            place = len(self._wild)
            self._wild.append((first, kind, phrase))
            if len(first) > STARTS and "*" not in first[:STARTS]:
                self._by_start[first[:STARTS]].append(place)
            elif first.count("*") == 1 and first.startswith("*"):
                self._by_end.append(place)
                self._ends = (*self._ends, first[1:])
            else:
                self._anywhere.append(place)
        else:
            self._exact[first].append((kind, phrase))
        if len(phrase.words) > 1 and phrase.strength in (NAME, HINT) and "*" not in "".join(phrase.words):
            word = "".join(phrase.words)
            self._joined[word].append((kind, Phrase((word,), "", phrase.strength, own_language_only=False)))

    def _starting(self, word: str) -> tuple[tuple[PageKind, Phrase], ...]:
        found = self._first.get(word)
        if found is None:
            ending = self._by_end if word.endswith(self._ends) else ()
            places = sorted([*self._by_start.get(word[:STARTS], ()), *ending, *self._anywhere])
            wild = [self._wild[place][1:] for place in places if matches(self._wild[place][0], word)]
            found = (*self._joined.get(word, ()), *self._exact.get(word, ()), *wild)
            if len(self._first) < 100_000:  # a hostile site has endless words
                self._first[word] = found
        return found

    def hits(self, words: Sequence[str], *, language: str, brand: frozenset[str], sections: bool) -> list[Hit]:
        """Every phrase found, without those that a `never` of the same kind or a longer name of another kind covers."""
        found = list(self._all_hits(words, language, brand, sections))
        return [hit for hit in found if not any(_spoils(other, hit) for other in found)]

    def _all_hits(self, words: Sequence[str], language: str, brand: frozenset[str], sections: bool) -> Iterator[Hit]:
        for start, word in enumerate(words):
            found = self._first.get(word)
            for kind, phrase in self._starting(word) if found is None else found:
                end = start + len(phrase.words)
                if end > len(words):
                    continue
                if phrase.strength == SECTION and not sections:
                    continue
                if phrase.own_language_only and language not in ("", phrase.language):
                    continue
                if end == start + 1 or _follows(phrase.words[1:], words[start + 1 : end], brand):
                    yield Hit(kind, start, end, phrase.strength)


def _all_phrases(kind: Kind) -> Iterator[Phrase]:
    for language, words in kind.words.items():
        yield from phrases(words.names, language, NAME)
        yield from phrases(words.hints, language, HINT)
        yield from phrases(words.sections, language, SECTION)
    yield from phrases(kind.never, "", NEVER)


def _follows(patterns: Sequence[str], words: Sequence[str], brand: frozenset[str]) -> bool:
    for pattern, word in zip(patterns, words, strict=True):
        if pattern != word and not (
            of_brand(word, brand) if pattern == "@" else "*" in pattern and matches(pattern, word)
        ):
            return False
    return True


def of_brand(word: str, brand: frozenset[str]) -> bool:
    """Is it the company's name, or a piece of it ("betty" of bettycrocker.com)?"""
    return word in brand or (len(word) > 3 and any(word in name for name in brand))


def _spoils(other: Hit, hit: Hit) -> bool:
    """Does `other` take `hit`'s words for something else? ("legal notice" is no "legal")."""
    if hit.strength == NEVER:
        return True
    overlaps = other.start < hit.end and hit.start < other.end
    if other.strength == NEVER:
        return other.kind is hit.kind and overlaps and not _longer_around(hit, other)
    return _longer_around(other, hit) and hit.strength == HINT and other.strength == NAME and other.kind is not hit.kind


def _longer_around(outer: Hit, inner: Hit) -> bool:
    """Do the words of `outer` hold those of `inner` and more?"""
    holds = outer.start <= inner.start and inner.end <= outer.end
    return holds and outer.end - outer.start > inner.end - inner.start


@lru_cache(maxsize=1)
def wording() -> Wording:
    """The phrases of KINDS, indexed once per process."""
    return Wording(KINDS)


@lru_cache(maxsize=20_000)
def named(
    text: str, *, language: str = "", brand: frozenset[str] = frozenset(), sections: bool = False
) -> Mapping[PageKind, float]:
    """How well `text` names each kind, 0 to 1: 1 is the name alone, less the more other words stand beside it.

    `brand`: words of the company's own name, which dilute nothing ("About Acme").
    """
    words = _brand_joined(fold(text)[:40], brand)
    hits = wording().hits(words, language=language, brand=brand, sections=sections)
    if not hits:
        return {}
    explained = {place for hit in hits for place in range(hit.start, hit.end)}
    stray = sum(
        1
        for place, word in enumerate(words)
        if place not in explained
        and word not in FILLERS
        and not of_brand(word, brand)
        and not word.isdigit()
        and len(word) > 1
    )
    foreign = 0.5 if any(map(_for_others, words)) else 1.0
    scores: dict[PageKind, float] = {}
    for hit in hits:
        score = hit.strength * foreign * _coverage(hit, words, stray)
        scores[hit.kind] = max(score, scores.get(hit.kind, 0.0))
    return scores


def _brand_joined(words: Sequence[str], brand: frozenset[str]) -> Sequence[str]:
    """The company's name as one word, as it is in its address: "AL 3D Print" of al3dprint.de, "Van Dijk" of
    vandijkfietsen.nl."""
    if not brand:
        return words
    joined: list[str] = []
    start = 0
    while start < len(words):
        # Most words begin no name, nor do those that follow them.
        end = (
            min(len(words), start + LONGEST_NAME) if any(name.startswith(words[start]) for name in brand) else start + 1
        )
        while end > start + 1 and not _begins_brand("".join(words[start:end]), brand):
            end -= 1
        joined.append("".join(words[start:end]))
        start = end
    return joined


def _begins_brand(word: str, brand: frozenset[str]) -> bool:
    return len(word) > SHORTEST_BRAND and any(name.startswith(word) for name in brand)


def says_nothing(text: str) -> bool:
    """Are these words, if any, only such as "read more" and "click here"?"""
    return all(word in FILLERS or word in LEADING_ON for word in fold(text[:100]))


def _for_others(word: str) -> bool:
    return word in OTHERS or word.startswith(OTHERS_BEGIN)


def _coverage(hit: Hit, words: Sequence[str], stray: int) -> float:
    own = sum(1 for word in words[hit.start : hit.end] if word not in FILLERS) or 1
    return float((own / (own + stray)) ** 0.8)
