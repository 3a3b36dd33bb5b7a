"""Switzerland."""

from datetime import date

from wizard.countries.body import Body, Trade

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "ch.telecoms",
        "ombudscom",
        Trade.TELECOMS,
        {
            "en": "Mediates with providers of phone and internet.",
            "de": "Vermittelt bei Anbietern von Telefon und Internet.",
            "da": "Mægler med udbydere af telefon og internet.",
        },
        {
            "en": "CHF 20. Ask the provider first, at most 12 months ago; it has to take part.",
            "de": "20 CHF. Fragen Sie zuerst den Anbieter; das darf höchstens 12 Monate her sein. Er muss teilnehmen.",
            "da": "20 CHF. Spørg udbyderen først, for højst 12 måneder siden; den skal deltage.",
        },
        "https://de.ombudscom.ch/",
        "https://de.ombudscom.ch/",
        _CHECKED,
        wait=None,
        called={"de": "die Schlichtungsstelle ombudscom"},
    ),
    Body(
        "ch.post",
        "Ombud PostCom",
        Trade.POST,
        {
            "en": "Looks at complaints about the post.",
            "de": "Prüft Beschwerden über die Post.",
            "da": "Ser på klager over posten.",
        },
        {
            "en": "CHF 20, returned if you win. Ask the provider first. The time limits for your claim run on.",
            "de": "20 CHF; Sie bekommen sie zurück, wenn Sie gewinnen. Fragen Sie zuerst den Anbieter. Die"
            " Fristen für Ihre Forderung laufen weiter.",
            "da": "20 CHF, som du får igen, hvis du vinder. Spørg udbyderen først. Fristerne for dit krav"
            " løber videre.",
        },
        "https://www.ombud-postcom.ch/vorgehen-1",
        "https://www.ombud-postcom.ch/vorgehen-1",
        _CHECKED,
        wait=None,
        called={"de": "die Schlichtungsstelle Ombud PostCom"},
    ),
    Body(
        "ch.bank",
        "Schweizerischer Bankenombudsman",
        Trade.BANK,
        {
            "en": "Mediates with banks.",
            "de": "Vermittelt bei Banken.",
            "da": "Mægler med banker.",
        },
        {
            "en": "Free. Complain to the bank in writing first. It takes one to two months; the time limits"
            " for your claim run on.",
            "de": "Kostenlos. Beschweren Sie sich zuerst schriftlich bei der Bank. Es dauert ein bis zwei"
            " Monate; die Fristen für Ihre Forderung laufen weiter.",
            "da": "Gratis. Klag først skriftligt til banken. Det tager en til to måneder; fristerne for dit"
            " krav løber videre.",
        },
        "https://bankingombudsman.ch/anfragen",
        "https://bankingombudsman.ch/anfragen",
        _CHECKED,
        wait=None,
        written=True,
        called={"de": "den Schweizerischen Bankenombudsman"},
    ),
    Body(
        "ch.insurance",
        "Ombudsman der Privatversicherung",
        Trade.INSURANCE,
        {
            "en": "Mediates with insurers.",
            "de": "Vermittelt bei Versicherungen.",
            "da": "Mægler med forsikringsselskaber.",
        },
        {
            "en": "Free.",
            "de": "Kostenlos.",
            "da": "Gratis.",
        },
        "https://www.versicherungsombudsman.ch/",
        "https://www.versicherungsombudsman.ch/",
        _CHECKED,
        wait=None,
        called={"de": "den Ombudsman der Privatversicherung"},
    ),
    Body(
        "ch.package_travel",
        "Ombudsman Touristik",
        Trade.PACKAGE_TRAVEL,
        {
            "en": "Mediates with travel companies in Switzerland.",
            "de": "Vermittelt bei Reiseanbietern in der Schweiz.",
            "da": "Mægler med rejseselskaber i Schweiz.",
        },
        {
            "en": "Free. Not for companies abroad.",
            "de": "Kostenlos. Nicht für Anbieter im Ausland.",
            "da": "Gratis. Ikke for selskaber i udlandet.",
        },
        "https://www.ombudsman-touristik.ch/",
        "https://www.ombudsman-touristik.ch/",
        _CHECKED,
        wait=None,
        called={"de": "den Ombudsman Touristik"},
    ),
)
