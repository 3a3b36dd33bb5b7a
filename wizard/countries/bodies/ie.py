"""Ireland."""

from datetime import date

from wizard.countries.body import Body, Sooner, Trade, Wait

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "ie.card",
        "Your bank or card company",
        Trade.PAYMENT,
        {
            "en": "May take back a card payment (chargeback).",
            "de": "Kann eine Kartenzahlung zurückholen (Chargeback).",
            "da": "Kan føre en kortbetaling tilbage (chargeback).",
        },
        {
            "en": "Ask the company first. The rules of the card decide, often within 120 or 180 days.",
            "de": "Fragen Sie zuerst das Unternehmen. Es gelten die Regeln der Karte, oft mit 120 oder 180"
            " Tagen Frist.",
            "da": "Spørg virksomheden først. Kortets regler gælder, ofte inden for 120 eller 180 dage.",
        },
        "https://www.ccpc.ie/consumers/shopping/disputed-card-transactions-chargeback",
        "https://www.ccpc.ie/consumers/shopping/disputed-card-transactions-chargeback",
        _CHECKED,
    ),
    Body(
        "ie.telecoms",
        "ComReg",
        Trade.TELECOMS,
        {
            "en": "Helps with complaints about phone and internet.",
            "de": "Hilft bei Beschwerden zu Telefon und Internet.",
            "da": "Hjælper med klager over telefon og internet.",
        },
        {
            "en": "Help is free. The formal way costs €15, after ten days without a solution, and aims at 60"
            " working days.",
            "de": "Die Hilfe ist kostenlos. Der förmliche Weg kostet 15 €, nach zehn Tagen ohne Lösung, und"
            " soll 60 Werktage dauern.",
            "da": "Hjælpen er gratis. Den formelle vej koster 15 €, efter ti dage uden løsning, og sigter mod"
            " 60 hverdage.",
        },
        "https://www.comreg.ie/advice-information/consumer-care/dispute-resolution",
        "https://www.comreg.ie/advice-information/consumer-care/dispute-resolution",
        _CHECKED,
        wait=Wait(10, sooner=Sooner.NEVER),
        called={"en": "ComReg"},
    ),
    Body(
        "ie.finance",
        "Financial Services and Pensions Ombudsman",
        Trade.BANK,
        {
            "en": "Decides complaints about banks and insurers.",
            "de": "Entscheidet über Beschwerden gegen Banken und Versicherungen.",
            "da": "Afgør klager over banker og forsikringsselskaber.",
        },
        {
            "en": "Free. The formal stage takes nine to 18 months.",
            "de": "Kostenlos. Der förmliche Teil dauert neun bis 18 Monate.",
            "da": "Gratis. Den formelle del tager ni til 18 måneder.",
        },
        "https://www.fspo.ie/",
        "https://www.fspo.ie/make-a-complaint/how-to-make-a-complaint-to-the-fspo/transcript.asp",
        _CHECKED,
        wait=Wait(40, working=True, sooner=Sooner.LAST_WORD),
        called={"en": "the Financial Services and Pensions Ombudsman"},
    ),
    Body(
        "ie.energy",
        "Commission for Regulation of Utilities",
        Trade.ENERGY,
        {
            "en": "Looks at complaints about electricity and gas.",
            "de": "Prüft Beschwerden über Strom und Gas.",
            "da": "Ser på klager over strøm og gas.",
        },
        {
            "en": "Free, in writing, where you and the supplier found no solution.",
            "de": "Kostenlos und schriftlich, wenn Sie mit dem Versorger keine Lösung gefunden haben.",
            "da": "Gratis og skriftligt, når du og leverandøren ikke fandt en løsning.",
        },
        "https://www.cru.ie/home/complaint-form/energy/log-complaint-cru",
        "https://www.cru.ie/home/complaint-form/energy/log-complaint-cru",
        _CHECKED,
        wait=None,
        called={"en": "the Commission for Regulation of Utilities"},
    ),
    Body(
        "ie.air",
        "Irish Aviation Authority",
        Trade.TRANSPORT,
        {
            "en": "Looks at complaints about the rights of air passengers.",
            "de": "Prüft Beschwerden zu den Rechten von Fluggästen.",
            "da": "Ser på klager over flypassagerers rettigheder.",
        },
        {
            "en": "Ask the airline first; it has six weeks.",
            "de": "Fragen Sie zuerst die Fluggesellschaft; sie hat sechs Wochen Zeit.",
            "da": "Spørg flyselskabet først; det har seks uger.",
        },
        "https://www.iaa.ie/",
        "https://www.kildarestreet.com/committees/?gid=2025-07-16a.2529",
        _CHECKED,
        wait=Wait(42, sooner=Sooner.NEVER),
        called={"en": "the Irish Aviation Authority"},
    ),
)
