"""A small company site of our own, for tests: Kjærby Cykler, who sell bicycles and kettles and do not exist."""

from wizard.domain.errors import UnknownHost
from wizard.domain.language import Message
from wizard.research.http import Response, Validators

HOST = "kjaerby-cykler.dk"

_FRAME = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head>
<body><header><a href="/">Kjærby Cykler</a></header><main><h1>{title}</h1>{main}</main>
<footer><a href="/faq">{faq}</a> <a href="/returns">{returns}</a> <a href="/contact">{contact}</a>
<p>Kjærby Cykler ApS, Havnegade 7, 8000 Aarhus C, CVR 12 34 56 78</p></footer></body></html>"""

_TEXTS = {
    "en": {
        "home": ("Kjærby Cykler – bicycles and kettles", "<p>Welcome to our shop in Aarhus.</p>"),
        "faq": (
            "Frequently asked questions",
            "<h2>My kettle leaks, what can I do?</h2><p>Send us the order number, and we send you a new gasket.</p>"
            "<h2>How can I pay?</h2><p>By card or by invoice.</p>",
        ),
        "returns": ("Returns", "<p>You may return any item within 30 days of receiving it. You pay the postage.</p>"),
        "contact": (
            "Contact",
            '<p>Customer service: <a href="mailto:service@kjaerby-cykler.dk">service@kjaerby-cykler.dk</a></p>'
            "<p>Phone: +45 86 12 34 56</p>",
        ),
        "words": ("FAQ", "Returns", "Contact"),
    },
    "de": {
        "home": ("Kjærby Cykler – Fahrräder und Wasserkocher", "<p>Willkommen in unserem Laden in Aarhus.</p>"),
        "faq": (
            "Häufige Fragen",
            "<h2>Mein Wasserkocher ist undicht, was kann ich tun?</h2>"
            "<p>Schicken Sie uns die Bestellnummer, dann senden wir Ihnen eine neue Dichtung.</p>"
            "<h2>Wie kann ich bezahlen?</h2><p>Mit Karte oder auf Rechnung.</p>",
        ),
        "returns": ("Rückgabe", "<p>Sie können jeden Artikel innerhalb von 30 Tagen nach Erhalt zurückgeben.</p>"),
        "contact": (
            "Kontakt",
            '<p>Kundenservice: <a href="mailto:service@kjaerby-cykler.dk">service@kjaerby-cykler.dk</a></p>'
            "<p>Telefon: +45 86 12 34 56</p>",
        ),
        "words": ("Häufige Fragen", "Rückgabe", "Kontakt"),
    },
    "da": {
        "home": ("Kjærby Cykler – cykler og elkedler", "<p>Velkommen til vores butik i Aarhus.</p>"),
        "faq": (
            "Ofte stillede spørgsmål",
            "<h2>Min elkedel er utæt, hvad gør jeg?</h2><p>Send os ordrenummeret, så sender vi en ny pakning.</p>"
            "<h2>Hvordan kan jeg betale?</h2><p>Med kort eller faktura.</p>",
        ),
        "returns": ("Returnering", "<p>Du kan returnere alle varer inden for 30 dage efter modtagelsen.</p>"),
        "contact": (
            "Kontakt",
            '<p>Kundeservice: <a href="mailto:service@kjaerby-cykler.dk">service@kjaerby-cykler.dk</a></p>'
            "<p>Telefon: 86 12 34 56</p>",
        ),
        "words": ("Ofte stillede spørgsmål", "Returnering", "Kontakt"),
    },
}


def pages(language: str) -> dict[str, str]:
    """The site's pages in a language, by path."""
    texts = _TEXTS[language]
    faq, returns, contact = texts["words"]
    made = {}
    for path, name in (("/", "home"), ("/faq", "faq"), ("/returns", "returns"), ("/contact", "contact")):
        title, main = texts[name]
        made[path] = _FRAME.format(lang=language, title=title, main=main, faq=faq, returns=returns, contact=contact)
    return made


class FakeSite:
    """An honest stand-in for `Http`: one company's site, and no other host in the world."""

    def __init__(self, language: str = "en") -> None:
        self.pages = pages(language)
        self.asked: list[str] = []

    def get(self, url: str, *, deadline: float) -> Response:
        self.asked.append(url)
        scheme, _, rest = url.partition("://")
        host, _, path = rest.partition("/")
        if host.removeprefix("www.") != HOST:
            raise UnknownHost(Message("There is no site at %(host)s. Check the spelling.", {"host": host}))
        html = self.pages.get("/" + path)
        if html is None:
            return Response(url, 404, "text/html", b"<!doctype html><title>404</title>")
        return Response(f"{scheme}://{host}/{path}", 200, "text/html; charset=utf-8", html.encode())

    def get_if_changed(self, url: str, known: Validators, *, deadline: float) -> Response:
        """This server does not look at what it was told: it sends its pages again."""
        return self.get(url, deadline=deadline)
