"""Small sites as small companies build them, written down before anybody looked whether they are read well.

Each is read whole: a host, its pages by path, and for some kinds of page where it is ("none": nothing may be offered).
They come from how such sites are made, by hand, without a shop system, not from pages that rules were made on.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from wizard.domain.errors import UnknownHost
from wizard.domain.facts import PageKind
from wizard.domain.language import Message
from wizard.research.http import Response
from wizard.research.site import research

NOW = datetime(2026, 11, 22, tzinfo=UTC)
# What tells the language, as any home page has it.
SPOKEN = {
    "en": "We are a small family company and we have been making things with our own hands for many years now.",
    "de": "Wir sind ein kleiner Familienbetrieb und wir fertigen seit vielen Jahren alles mit der eigenen Hand "
    "für Sie.",
    "da": "Vi er en lille familievirksomhed, og vi har i mange år lavet det hele med egne hænder til vores kunder.",
    "sv": "Vi är ett litet familjeföretag och vi har i många år gjort allting för hand åt våra kunder här i bygden.",
    "nb": "Vi er en liten familiebedrift, og vi har i mange år laget alt for hånd til kundene våre her i bygda.",
    "nl": "Wij zijn een klein familiebedrijf en wij maken al vele jaren alles met de hand voor onze klanten hier.",
    "fr": "Nous sommes une petite entreprise familiale et nous faisons tout à la main depuis de longues années.",
    "es": "Somos una pequeña empresa familiar y desde hace muchos años lo hacemos todo a mano para nuestros clientes.",
    "it": "Siamo una piccola azienda di famiglia e da molti anni facciamo tutto a mano per i nostri clienti qui.",
    "pl": "Jesteśmy małą rodzinną firmą i od wielu lat robimy wszystko ręcznie dla naszych klientów w okolicy.",
    "pt": "Somos uma pequena empresa familiar e há muitos anos que fazemos tudo à mão para os nossos clientes.",
}
MAIL = '<p>Tel: +49 30 1234567, <a href="mailto:post@{host}">post@{host}</a></p>'


@dataclass(frozen=True)
class Case:
    name: str
    language: str
    host: str
    wanted: str  # "kind path; kind none"
    pages: dict[str, str]


def menu(*entries: str) -> str:
    """Each entry "words > path"."""
    pairs = (entry.split(" > ") for entry in entries)
    return "<nav><ul>" + "".join(f'<li><a href="{path}">{words}</a></li>' for words, path in pairs) + "</ul></nav>"


ITEM = '<div class="faq-item"><div class="faq-q">{}</div><p class="faq-a">{}</p></div>'


def asked(*questions: str, form: str = ITEM) -> str:
    answer = "The answer takes two days, because we do all of it by hand and with care."
    return "".join(form.format(question, answer) for question in questions)


def chosen(*questions: str, choices: str = "A, B", on: str = "Weiter") -> str:
    """A quiz: a question, its choices, and a button to the next."""
    buttons = "".join(f'<button type="button" class="choice">{choice}</button>' for choice in choices.split(", "))
    return "".join(
        f'<div class="quiz-step"><div class="quiz-question">{question}</div><div class="options">{buttons}</div>'
        f'<button type="button">{on}</button></div>'
        for question in questions
    )


def picked(*questions: str) -> str:
    """Headings over radio buttons."""
    return "".join(
        f'<fieldset><h3>{question}</h3><label><input type="radio" name="q{number}"> 1–2</label>'
        f'<label><input type="radio" name="q{number}"> 3–4</label></fieldset>'
        for number, question in enumerate(questions)
    )


CASES = (
    # Questions that the site asks its visitor
    Case(
        "quiz", "de", "lichthof.example", "faq none",
        {"": '<section class="quiz"><h2>Passt das zu Ihnen?</h2>'
             + chosen("Wie groß ist Ihre Wohnung?", "Wie viele Zimmer haben Sie?", "Haben Sie einen Garten?",
                      "Wann möchten Sie beginnen?", "Wie sollen wir uns melden?", choices="Klein, Mittel, Groß")
             + "</section>"},
    ),
    Case(
        "price calculator", "en", "windowbright.example", "faq none",
        {"": '<section id="calculator"><h2>A few questions</h2>'
             + picked("How many windows do you have?", "How often should we come?", "Is there a ladder?",
                      "Which floor do you live on?") + "</section>"},
    ),
    Case(
        "booking steps", "da", "gulvogglas.example", "faq none; contact kontakt",
        {"": menu("Kontakt > /kontakt", "Bestil tid > /bestil"),
         "bestil": chosen("Hvornår skal vi komme?", "Hvor bor du?", "Hvad skal vi hjælpe med?", "Hvor mange rum "
            "er der?",
                          choices="Mandag, Tirsdag, Onsdag", on="Næste"),
         "kontakt": "<h1>Kontakt</h1>" + MAIL},
    ),
    Case(
        "questions over choices", "fr", "atelierduchene.example", "faq none",
        {"": '<h2>Vos questions</h2><div class="simulateur">'
             + chosen("Quelle est la taille de la pièce ?", "Quel bois préférez-vous ?", "Quel est votre budget ?",
                      "Quand souhaitez-vous commencer ?", choices="Petite, Moyenne, Grande", on="Suivant") + "</div>"},
    ),
    Case(
        "a choice of a model", "nl", "fietsmaat.example", "faq none",
        {"": menu("Keuzehulp > /keuzehulp"),
         "keuzehulp": "<h1>Keuzehulp</h1>" + picked("Hoe lang bent u?", "Hoe ver fietst u per dag?", "Wat is uw "
            "budget?",
                                                    "Wilt u een elektrische fiets?")},
    ),
    # Questions on pages that sell
    Case(
        "questions on service pages", "da", "roerlaeggeren.example", "faq afloeb; about om",
        {"": menu("Afløb > /afloeb", "Tagrender > /tagrender", "Om os > /om", "Kontakt > /kontakt"),
         "afloeb": "<h1>Afløb</h1><p>Vi renser dem.</p><section class=\"faq\">"
                   + asked("Hvor lang tid tager det?", "Hvad koster det?", "Kommer I også i weekenden?") + "</section>",
         "tagrender": "<h1>Tagrender</h1><p>Vi skifter dem.</p>",
         "om": "<h1>Om os</h1><p>To brødre.</p>", "kontakt": "<h1>Kontakt</h1>" + MAIL},
    ),
    Case(
        "questions in structured data", "de", "dachdicht.example", "faq leistungen",
        {"": menu("Leistungen > /leistungen", "Kontakt > /kontakt", "Impressum > /impressum"),
         "leistungen": '<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage",'
                       '"mainEntity":[' + ",".join(
                           f'{{"@type":"Question","name":"{question}","acceptedAnswer":{{"@type":"Answer","text":'
                           '"Das dauert zwei Tage."}}' for question in
                           ("Wie lange dauert es?", "Was kostet es?", "Wann kommen Sie?"))
                       + "]}</script><h1>Leistungen</h1><p>Wir decken Dächer.</p>",
         "kontakt": "<h1>Kontakt</h1>" + MAIL, "impressum": "<h1>Impressum</h1>" + MAIL},
    ),
    Case(
        "questions with a place of their own", "sv", "golvhuset.example", "faq tjanster#fragor",
        {"": menu("Tjänster > /tjanster", "Kontakt > /kontakt"),
         "tjanster": "<h1>Tjänster</h1><p>Vi lägger golv.</p><section id=\"fragor\"><h2>Vanliga frågor</h2>"
                     + asked("Hur lång tid tar det?", "Vad kostar det?", "Kommer ni på helgen?",
                             form="<h3>{}</h3><p>{}</p>") + "</section>",
         "kontakt": "<h1>Kontakt</h1>" + MAIL},
    ),
    Case(
        "questions on a product page", "en", "candlebarn.example", "faq candles",
        {"": menu("Candles > /candles", "Contact > /contact"),
         "candles": "<h1>Candles</h1><p>Of beeswax.</p>"
                    + asked("How long do they burn?", "Do they smell?", "Can I send the jar back?",
                            form="<details><summary>{}</summary><p>{}</p></details>"),
         "contact": "<h1>Contact</h1>" + MAIL},
    ),
    Case(
        "questions below what is offered", "es", "pozosdelsur.example", "faq servicios#dudas",
        {"": menu("Servicios > /servicios", "Contacto > /contacto"),
         "servicios": "<h1>Servicios</h1><p>Limpiamos pozos.</p><h2 id=\"dudas\">Preguntas frecuentes</h2><dl>"
                      + asked("¿Cuánto tarda?", "¿Cuánto cuesta?", "¿Vienen los domingos?",
                              form="<dt>{}</dt><dd>{}</dd>") + "</dl>",
         "contacto": "<h1>Contacto</h1>" + MAIL},
    ),
    Case(
        "questions without a heading", "nb", "brannogpipe.example", "faq feiing",
        {"": menu("Feiing > /feiing", "Kontakt > /kontakt"),
         "feiing": "<h1>Feiing</h1><p>Vi feier piper.</p>"
                   + asked("Hvor lang tid tar det?", "Hva koster det?", "Må jeg være hjemme?"),
         "kontakt": "<h1>Kontakt</h1>" + MAIL},
    ),
    Case(
        "a page linked from the text alone", "pt", "telhadosdoporto.example", "faq obras",
        {"": menu("Contacto > /contacto") + '<div class="card"><h3>Obras</h3><p>Fazemos telhados.</p>'
             '<a href="/obras">Saiba mais</a></div>',
         "obras": "<h1>Obras</h1><h2>Perguntas frequentes</h2>"
                  + asked("Quanto tempo demora?", "Quanto custa?", "Trabalham ao sábado?", form="<h3>{}</h3><p>{}</p>"),
         "contacto": "<h1>Contacto</h1>" + MAIL},
    ),
    # Files
    Case(
        "a visiting card", "de", "hausundhofdienst.example", "contact impressum",
        {"": '<a href="/hausdienst.vcf" download>💾 Kontakt speichern</a>' + menu("Impressum > /impressum"),
         "impressum": "<h1>Impressum</h1>" + MAIL},
    ),
    Case(
        "a leaflet", "en", "tidewaterboats.example", "contact #reach",
        {"": '<a href="/contact.pdf">Contact sheet</a><section id="reach"><h2>Contact</h2>' + MAIL + "</section>"},
    ),
    Case(
        "an entry for the diary", "it", "forgialunga.example", "contact #contatti",
        {"": '<a href="/contatti.ics">Contatti</a><section id="contatti"><h2>Contatti</h2>' + MAIL + "</section>"},
    ),
    # The company's own name
    Case("a name of digits and spaces", "de", "m3lichtwerk.example", "about seite4",
         {"": menu("Über M 3 Licht Werk > /seite4"), "seite4": "<h1>Willkommen</h1><p>Wir sind zu dritt.</p>"}),
    Case("a name with digits in one", "en", "88lamps.example", "about p7",
         {"": menu("Lamps > /lamps", "About 88Lamps > /p7"), "p7": "<h1>Hello</h1>", "lamps": "<h1>Lamps</h1>"}),
    Case("a name's beginning", "nl", "vandijkfietsen.example", "about p3",
         {"": menu("Over Van Dijk > /p3"), "p3": "<h1>Welkom</h1><p>Al jaren.</p>"}),
    Case("a name of one person", "it", "rossilampade.example", "about p2",
         {"": menu("Chi è Rossi > /p2"), "p2": "<h1>Benvenuti</h1>"}),
    Case("a name in two words", "da", "kjaerbycykler.example", "about p2",
         {"": menu("OM KJÆRBY CYKLER > /p2"), "p2": "<h1>Velkommen</h1>"}),
    Case("a name with an ending", "es", "talleres-lumbre.example", "about p2",
         {"": menu("Quiénes somos en Talleres Lumbre > /p2"), "p2": "<h1>Hola</h1>"}),
    # Rules on pages that sell
    Case(
        "rules on cards", "en", "inkandoak.example", "returns shop; shipping shop",
        {"": menu("Shop > /shop", "Contact > #contact") + '<footer><a href="#">Shipping</a><a '
           'href="#">Returns</a></footer>'
             '<section id="contact"><h2>Contact</h2>' + MAIL + "</section>",
         "shop": "<h1>Shop</h1><button>Add to cart</button><div><h3>🚚 Shipping</h3><p>Free above €50. Delivery "
            "in 2 to 4 "
                 "working days.</p></div><div><h3>↩️ Returns</h3><p>30 day return window. Send it back for a "
                    "full refund."
                 "</p></div>"},
    ),
    Case(
        "rules on the home page", "de", "korbundkerze.example", "returns #rueck; shipping #versand",
        {"": '<button>In den Warenkorb</button><div id="versand"><h3>📦 Versand</h3><p>Die Lieferung dauert 3 Tage und '
             'kostet 4,90 €.</p></div><div id="rueck"><h3>🔄 Rückgabe</h3><p>Sie können die Ware binnen 30 Tagen '
             "zurückgeben.</p></div>" + MAIL},
    ),
    Case(
        "rules under links that lead nowhere", "fr", "savonsdelaferme.example", "shipping boutique; returns boutique",
        {"": menu("Boutique > /boutique") + '<footer><a href="#">Livraison</a><a href="#">Retours</a></footer>' + MAIL,
         "boutique": "<h1>Boutique</h1><button>Ajouter au panier</button><h3>🚚 Livraison</h3><p>La livraison prend 3 "
                     "jours et coûte 5 €.</p><h3>Retours</h3><p>Vous pouvez retourner le produit sous 30 jours.</p>"},
    ),
    Case(
        "rules beside the goods", "pl", "mydlarniapod.example", "returns oferta",
        {"": menu("Oferta > /oferta") + MAIL,
         "oferta": "<h1>Oferta</h1><a href=\"/koszyk\">Koszyk</a><h3>🔁 Zwroty</h3><p>Masz 14 dni na zwrot.</p>"},
    ),
    # What heads the parts of terms
    Case(
        "a bold line and a full stop", "da", "baandogskilte.example", "shipping betingelser",
        {"": menu("Handelsbetingelser > /betingelser") + MAIL,
         "betingelser": "<h1>Handelsbetingelser</h1><p><strong>Priser.</strong><br>Alle priser er med moms.<br><br>"
                        "<strong>Forsendelse.</strong><br>Vi sender med posten.<br></p>"},
    ),
    Case(
        "numbered lines", "de", "schreinerei-abel.example", "shipping agb; warranty agb",
        {"": menu("AGB > /agb") + MAIL,
         "agb": "<h1>AGB</h1><p>§ 4 Preise<br>Alle Preise mit MwSt.</p><p>§ 5 Versand:<br>Wir liefern per Post.</p>"
                "<p><b>§ 6 Garantieleistungen.</b> Wir stehen dafür ein.</p>"},
    ),
    Case(
        "bold and numbered", "nl", "kaarsenkelder.example", "shipping voorwaarden",
        {"": menu("Algemene voorwaarden > /voorwaarden") + MAIL,
         "voorwaarden": "<h1>Algemene voorwaarden</h1><p><b>2. Prijzen:</b><br>Met btw.<br><b>3. "
            "Verzending:</b><br>Met de "
                        "post.</p>"},
    ),
    Case(
        "bold at the start of a line", "sv", "ljusstoperiet.example", "shipping villkor",
        {"": menu("Köpvillkor > /villkor") + MAIL,
         "villkor": "<h1>Köpvillkor</h1><p><strong>3. Priser.</strong> Alla priser med moms.</p><p><strong>4. Leverans."
                    "</strong> Vi skickar med posten.</p>"},
    ),
    # Guarantees
    Case(
        "two in one heading", "en", "reefandroots.example", "returns returns; warranty returns",
        {"": menu("Returns > /returns") + MAIL,
         "returns": "<h1>Returns</h1><h3>Returns & Guarantees</h3><p>A week for live arrival. Return within 30 "
            "days.</p>"},
    ),
    Case(
        "guarantees", "fr", "lampesdupont.example", "warranty retours",
        {"": menu("Retours > /retours") + MAIL,
         "retours": "<h1>Retours</h1><p>Sous 30 jours.</p><h2>Nos garanties</h2><p>Deux ans.</p>"},
    ),
    Case(
        "guarantees after the returns", "es", "relojesdelmar.example", "warranty devoluciones",
        {"": menu("Devoluciones > /devoluciones") + MAIL,
         "devoluciones": "<h1>Devoluciones</h1><p>30 días.</p><h2>✅ Garantías</h2><p>Tres años.</p>"},
    ),
    # Personal data
    Case(
        "data in terms", "sv", "simskolanbacken.example", "privacy villkor",
        {"": menu("Villkor > /villkor") + MAIL,
         "villkor": "<h2>Villkor</h2><h4>Integritetsvillkor</h4><p>Vi sparar namnet.</p><h4>Betalning</h4><p>Med "
            "kort.</p>"},
    ),
    Case(
        "a heading of four letters", "nb", "kursgarden.example", "privacy vilkar; terms vilkar",
        {"": menu("Vilkår > /vilkar") + MAIL,
         "vilkar": "<h1>Vilkår</h1><h3>Avbestilling</h3><p>En uke før.</p><h3>GDPR-loven</h3><p>Vi lagrer navnet.</p>"},
    ),
    Case(
        "terms about data alone", "da", "fodplejehuset.example", "privacy betingelser",
        {"": menu("Betingelser > /betingelser") + MAIL,
         "betingelser": "<h1>Betingelser</h1><p>Vi behandler dine personoplysninger efter persondataloven. De "
                        "personoplysninger, vi gemmer, er navn og adresse.</p><p>Du kan få dine "
                           "personoplysninger slettet, "
                        "og du kan få indsigt i de personoplysninger, vi har.</p>"},
    ),
    # How pages are reached
    Case(
        "buttons that a script follows", "en", "oakdoorstudio.example", "contact contact.html",
        {"": "<button onclick=\"location.href='contact.html'\">Contact us</button>",
         "contact.html": "<h1>Contact us</h1>" + MAIL + "<form><textarea></textarea></form>"},
    ),
    Case(
        "a box that a script follows", "es", "cocinasdelrio.example", "about nosotros.html",
        {"": "<div class=\"card\" onclick=\"window.location = 'nosotros.html'\"><h3>Sobre nosotros</h3></div>" + MAIL,
         "nosotros.html": "<h1>Sobre nosotros</h1><p>Dos hermanas.</p>"},
    ),
    Case(
        "a map of places", "it", "vetridimare.example", "about noi.html; contact dove.html",
        {"": '<img src="menu.png" usemap="#m" alt=""><map name="m"><area href="noi.html" alt="Chi siamo">'
             '<area href="dove.html" alt="Contatti"></map>',
         "noi.html": "<h1>La bottega</h1>", "dove.html": "<h1>Dove siamo</h1>" + MAIL},
    ),
    Case(
        "capitals and pictures", "de", "imkereisonnental.example", "about seite2; contact seite3; terms seite4",
        {"": menu("🐝 ÜBER UNS > /seite2", "📞 KONTAKT > /seite3", "📄 AGB's > /seite4"),
         "seite2": "<h1>Hallo</h1>", "seite3": "<h1>Hallo</h1>" + MAIL, "seite4": "<h1>Hallo</h1>"},
    ),
    Case(
        "two languages in one menu", "pt", "casadovento.example", "contact p4; about p5",
        {"": menu("Contacts | Contactos > /p4", "Sobre nós / About us > /p5"),
         "p4": "<h1>Olá</h1>" + MAIL, "p5": "<h1>Olá</h1>"},
    ),
    Case(
        "read more below a heading", "fr", "moulinvert.example", "about p9",
        {"": '<div class="card"><img src="x.jpg"><div><h3>Notre histoire</h3><p>Tout a commencé en 1950.</p></div>'
             '<a href="/p9">En savoir plus →</a></div>' + MAIL,
         "p9": "<h1>Bienvenue</h1>"},
    ),
    Case(
        "typing errors", "de", "teeundtopf.example", "privacy p1; imprint p2",
        {"": "<footer>" + menu("Datenschutzerklährung > /p1", "Impresum > /p2") + "</footer>" + MAIL,
         "p1": "<h1>Hallo</h1>", "p2": "<h1>Hallo</h1>"},
    ),
    Case(
        "links in the text alone", "pl", "pieczarnia.example", "privacy p1; terms p2",
        {"": 'Zobacz <a href="/p1">naszą politykę prywatności</a> oraz <a href="/p2">regulamin sklepu</a>.' + MAIL,
         "p1": "<h1>Witamy</h1>", "p2": "<h1>Witamy</h1>"},
    ),
)  # fmt: skip


class Shelf:
    """A web server made of a case."""

    def __init__(self, case: Case) -> None:
        self.case = case

    def get(self, url: str, *, deadline: float) -> Response:
        assert deadline > 0
        parts = urlsplit(url)
        if parts.hostname != self.case.host:
            raise UnknownHost(Message("no such host"))
        body = self.case.pages.get(parts.path.lstrip("/"))
        if body is None:
            return Response(url, 404, "text/html", b"<h1>404</h1>")
        spoken = SPOKEN[self.case.language]
        html = (
            f'<!doctype html><html lang="{self.case.language}"><head><title>{self.case.host}</title></head><body>'
            f"{body.replace('{host}', self.case.host)}<p>{spoken}</p></body></html>"
        )
        return Response(url, 200, "text/html; charset=utf-8", html.encode())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language} {case.name}")
def test_small_sites_are_read_as_their_visitors_read_them(case: Case) -> None:
    facts = research(case.host, http=Shelf(case), clock=lambda: NOW)
    found = {}
    for line in case.wanted.split("; "):
        kind, path = line.split(" ")
        rows = facts.pages[PageKind(kind)]
        address = urlsplit(rows[0].url) if rows else urlsplit("/none")
        at = address.path.lstrip("/") + (f"#{address.fragment}" if address.fragment and "#" in path else "")
        found[kind] = at
        assert found[kind] == path, f"{kind}: {[row.url for row in rows]}"
