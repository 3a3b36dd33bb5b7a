"""A topic of a few words against FAQ entries and policy passages: BM25 over stems and four-letter grams.

Grams find what stems miss: German and Danish compounds ("Wasserkocher" in "Kocher"), and misspelt words. A floor on
how much of the topic an entry speaks of sees to it that nothing is returned rather than something irrelevant.
"""

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

import snowballstemmer

from wizard.domain.facts import FaqEntry, Passage

_STEMMERS = {
    "en": "english", "de": "german", "da": "danish", "sv": "swedish", "nb": "norwegian", "no": "norwegian",
    "nn": "norwegian", "nl": "dutch", "fr": "french", "es": "spanish", "it": "italian",
    "pl": "polish", "pt": "portuguese",
}  # fmt: skip

# Words that say nothing of a topic, by language; without them "I want to …" finds every entry.
_IDLE: Mapping[str, str] = {
    "en": "a an and any are as at be been but by can could did do does for from get got had has have how i if in is"
          " it its just me my no not of on or our"
          " please so that the their them then there they this to too up us want was we were what when where which"
          " who why will with would you your",
    "de": "aber alle als am an auch auf aus bei bin bis bitte da damit das dass dem den der des die dies diese"
          " dieser doch du durch ein eine einem einen einer"
          " er es für habe haben hat hier ich ihr ihre im in ist ja kann kein keine können man mein meine mich mir"
          " mit möchte nach nicht noch nur ob oder"
          " schon sein sich sie sind so über um und uns unser vom von vor war was wann warum welche wenn wer wie"
          " wird wir wo zu zum zur",
    "da": "af alle at blive da de dem den der deres det dig din dit du efter eller en end er et for fra få får gør"
          " har have hvad hvem hver hvis hvor hvordan"
          " hvornår i ikke ind jeg jer kan kun man med men mig min mit mod må ned nej nu når og også om op os over"
          " på så sig sin skal som til ud under var"
          " ved vi vil være",
    "sv": "alla att av bara de dem den det detta din ditt du eller en ett era ett finns från för får gör har hur i"
          " inte ja jag kan man med men mig min mitt"
          " mot måste ni nu när och också om oss på samt sig ska skall som till under upp ut vad var varför vem vi"
          " vid vill vilka är",
    "nb": "alle at av bare ble da de dem den der det din ditt du eller en er et etter for fra få får gjør ha har"
          " hva hvem hvis hvor hvordan hvorfor i ikke"
          " inn jeg kan man med meg men min mitt mot må ned nei nå når og også om opp oss over på skal som så til"
          " under ut var ved vi vil være",
    "nl": "aan al alle als bij ben dan dat de der deze die dit door een en er geen had hebben heb heeft het hier"
          " hij hoe ik in is ja je kan kunnen maar me"
          " met mij mijn naar niet nog nu of om ons onze ook op over te tot u uit uw van veel voor waar wanneer wat"
          " we wel wie wij wil worden wordt zal ze"
          " zich zijn zo",
    "fr": "à au aux avec c ce ces cette comment d dans de des du elle en est et être eu il ils j je l la le les"
          " leur lui ma mais me mes moi mon n ne nos"
          " notre nous on ou où par pas peut peux pour pourquoi puis qu que quel quelle quels qui s sa se ses si"
          " son sont sur ta te tes toi ton tu un une vos"
          " votre vous y ai as a",
    "es": "a al algo como cómo con cuál cuándo de del desde donde dónde el ella en entre era es esta este esto está"
          " están fue ha hace hasta hay la las le"
          " les lo los me mi mis muy más nada ni no nos o para pero por porque puede puedo que qué quién se ser si"
          " sin sobre son su sus también te tiene todo"
          " tu tus un una y ya yo",
    "it": "a ad al alla alle anche che chi ci come con cosa cui da dal dalla dei del della delle di dove e ed è gli"
          " ha hai ho i il in io la le lo loro ma mi"
          " mia mio ne nel nella no noi non nostro o per perché più può posso quale quali quando quanto questo qui"
          " se sei si sia sono su sul sua suo te ti tra"
          " tu un una uno vi voi",
    "pl": "a aby ale bez być był był co czy dla do gdzie go i ich ile ja jak jaki jakie je jest jestem jej jego już"
          " każdy kiedy kto która które który lub ma"
          " mam mi mnie moje może można mój na nad nas nie o od on ona oraz po pod przez przy są się ta tak te tego"
          " tej ten to tu ty w we więc z za ze że",
    "pt": "a ao aos as até com como da das de dela dele do dos e é ela ele em entre era essa esse esta este eu foi"
          " há isso isto já lhe mais mas me meu minha"
          " muito na nas não no nos nós o onde os ou para pela pelo por porque posso pode qual quando que quem se"
          " sem ser seu sua são também te tem tenho um"
          " uma você vos",
}  # fmt: skip

# Words that belong to one another in a complaint, whatever their stems: by language, groups of word beginnings.
_KIN: Mapping[str, str] = {
    "en": "return,refund,money,withdraw,cancel-order exchange,swap,replace"
          " deliver,ship,dispatch,arriv,parcel,package,late broken,defect,faulty,damag,warrant,"
          "repair,guarante pay,invoice,bill,charg,credit,card",
    "de": "rückgabe,rücksend,retour,widerruf,zurück,umtausch,erstatt,geld"
          " lieferung,liefer,versand,paket,zustell,sendung,spät,verspät kaputt,defekt,beschädig,"
          "garantie,gewährleist,reklam,mangel,reparatur,repar zahl,bezahl,rechnung",
    "da": "retur,fortryd,tilbage,ombyt,bytte,refunder lever,forsend,pakke,fragt,forsink"
          " defekt,ødelagt,i-stykker,garanti,reklam,fejl,skad betal,faktura,regning",
    "sv": "retur,ånger,ångra,tillbaka,byta,byte,återbetal lever,frakt,paket,försen"
          " defekt,trasig,sönder,garanti,reklam,fel,skad betal,faktura",
    "nb": "retur,angre,tilbake,bytte,refunder lever,frakt,pakke,forsink defekt,ødelagt,garanti,reklam,feil,skad"
          " betal,faktura",
    "nl": "retour,terug,ruil,herroep,omruil lever,verzend,pakket,bezorg,vertrag"
          " kapot,defect,beschadig,garantie,klacht,reparatie betaal,betal,factuur",
    "fr": "retour,rétract,rembours,échang,renvoy livr,expédi,colis,retard"
          " cassé,défect,endommag,garantie,réclam,panne,répar pai,pay,factur",
    "es": "devol,devuel,reembols,cambi,desist envío,envi,entreg,paquete,pedido,retras"
          " roto,defect,dañad,garant,reclam,averi pag,factur",
    "it": "reso,resi,restitu,rimbors,recess,cambio sped,consegn,pacco,ritard"
          " rott,difett,danneggi,garanzia,reclam,guast pag,fattur",
    "pl": "zwrot,zwróc,odstąp,wymian,pienią dostaw,wysył,przesył,paczk,opóźn"
          " zepsut,uszkodz,wad,gwaranc,reklam,napraw płat,płac,faktur",
    "pt": "devol,reembols,troca,arrepend entreg,envio,envi,encomenda,atras"
          " avari,defeit,danific,garant,reclam,partid pag,fatur",
}  # fmt: skip

_K1, _B = 1.4, 0.6
_GRAM, _KINSHIP = 0.35, 0.5  # how much a gram and a kinship count against a stem
_KIN_SPEAKS, _GRAMS_SPEAK = 0.7, 0.5  # how far kin speak of a word; from which share on shared grams do
_HEAD = 3  # how often a question or heading counts against its text
_UNSEEN = 0.5  # how much a word counts that no text has
_FLOOR = 0.34  # share of the topic that an entry must speak of
_RELATIVE = 0.4  # and of the best entry's score
_WORD = re.compile(r"[^\W_]+")


class _Ranked(Protocol):
    @property
    def url(self) -> str: ...


Item = TypeVar("Item", bound=_Ranked)


@dataclass(frozen=True)
class _Word:
    """A word of the topic or a text, as its stem, its four-letter grams ("#koch") and its kin ("~3")."""

    stem: str
    grams: tuple[str, ...]
    kin: tuple[str, ...]


@dataclass(frozen=True)
class _Document:
    """How often each stem, gram and kinship stands in a text, its length in words, and the grams of its head."""

    counts: Mapping[str, float]
    length: float
    head_grams: frozenset[str]


def rank_faq(topic: str, entries: Sequence[FaqEntry], *, language: str, limit: int = 3) -> tuple[FaqEntry, ...]:
    """The entries that answer to the topic, best first; fewer than `limit`, or none, where the rest is irrelevant."""
    return _rank(topic, entries, [(entry.question, entry.answer) for entry in entries], language, limit)


def rank_passages(topic: str, passages: Sequence[Passage], *, language: str, limit: int = 3) -> tuple[Passage, ...]:
    """The passages that speak of the topic, best first; fewer than `limit`, or none, where the rest is irrelevant."""
    return _rank(topic, passages, [(passage.heading, passage.text) for passage in passages], language, limit)


def _rank(
    topic: str, items: Sequence[Item], texts: Sequence[tuple[str, str]], language: str, limit: int
) -> tuple[Item, ...]:
    query = _words(topic[:300], language)
    if not query or not items:
        return ()
    documents = [_document(head, body, language) for head, body in texts]
    worth = _worth(query, documents)
    average = sum(document.length for document in documents) / len(documents) or 1.0
    scores = [_score(document, worth, average) for document in documents]
    floor = _RELATIVE * max(scores)
    shares = _shares(query, documents, worth)
    spoken = [
        sum(share * _strength(word, document) for share, word in zip(shares, query, strict=True))
        for document in documents
    ]
    order = sorted(range(len(items)), key=lambda index: (-scores[index], index))
    return tuple(items[index] for index in order[:limit] if scores[index] >= floor and spoken[index] >= _FLOOR)


def _words(text: str, language: str) -> list[_Word]:
    idle, stem, kin = _idle(language), _stemmer(language), _kin(language)
    found = []
    for word in _WORD.findall(text.lower()):
        if word in idle or len(word) > 60 or (len(word) < 2 and not word.isdigit()):
            continue
        grams = tuple("#" + word[start : start + 4] for start in range(len(word) - 3)) if len(word) > 4 else ()
        relations = tuple(f"~{number}" for number, beginnings in enumerate(kin) if word.startswith(beginnings))
        found.append(_Word(stem.stemWord(word), grams, relations))
    return found


def _document(head: str, body: str, language: str) -> _Document:
    counts: dict[str, float] = defaultdict(float)
    length = 0
    for text, weight in ((head[:500], _HEAD), (body[:4_000], 1)):
        words = _words(text, language)
        length += len(words)
        for word in words:
            counts[word.stem] += weight
            for term in (*word.grams, *word.kin):
                counts[term] += weight
    grams = frozenset(gram for word in _words(head[:500], language) for gram in word.grams)
    return _Document(counts, float(length), grams)


def _worth(query: Sequence[_Word], documents: Sequence[_Document]) -> dict[str, float]:
    """What each term of the topic is worth: rare ones more; grams, which share out their word's worth, and kin less."""
    found: dict[str, float] = defaultdict(float)
    for word in query:
        found[word.stem] += _rarity(word.stem, documents)
        for term in word.kin:
            found[term] += _KINSHIP * _rarity(term, documents)
        for term in word.grams:
            found[term] += _GRAM * _rarity(term, documents) / len(word.grams)
    return found


def _rarity(term: str, documents: Sequence[_Document]) -> float:
    holding = sum(term in document.counts for document in documents)
    return math.log(1 + (len(documents) - holding + 0.5) / (holding + 0.5))


def _score(document: _Document, worth: Mapping[str, float], average: float) -> float:
    damping = _K1 * (1 - _B + _B * document.length / average)
    counts = ((value, document.counts.get(term, 0.0)) for term, value in worth.items())
    return sum(value * count * (_K1 + 1) / (count + damping) for value, count in counts if count)


def _shares(query: Sequence[_Word], documents: Sequence[_Document], worth: Mapping[str, float]) -> list[float]:
    """What share of the topic each word is: rare ones more, but one that no text has only half ("it *came* broken")."""
    known = [any(word.stem in document.counts for document in documents) for word in query]
    own = [worth[word.stem] * (1.0 if seen else _UNSEEN) for word, seen in zip(query, known, strict=True)]
    whole = sum(own) or 1.0
    return [share / whole for share in own]


def _strength(word: _Word, document: _Document) -> float:
    if word.stem in document.counts:
        return 1.0
    if any(term in document.counts for term in word.kin):
        return _KIN_SPEAKS
    # In a long text some word always looks alike ("correctamente" and "incorrecta").
    shared = sum(gram in document.head_grams for gram in word.grams) / len(word.grams) if word.grams else 0.0
    return shared if shared >= _GRAMS_SPEAK else 0.0


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


class _Unstemmed:
    def stemWord(self, word: str) -> str:
        return word


@lru_cache(maxsize=32)
def _stemmer(language: str) -> _Stemmer:
    name = _STEMMERS.get(language[:2].lower())
    if name is None:
        return _Unstemmed()
    stemmer: _Stemmer = snowballstemmer.stemmer(name)
    return stemmer


def _known(language: str) -> str:
    code = language[:2].lower()
    return "nb" if code in ("no", "nn") else code


@lru_cache(maxsize=32)
def _idle(language: str) -> frozenset[str]:
    return frozenset(_IDLE.get(_known(language), "").split())


@lru_cache(maxsize=32)
def _kin(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(group.split(",")) for group in _KIN.get(_known(language), "").split())
