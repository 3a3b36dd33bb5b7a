"""The United States."""

from datetime import date

from wizard.countries.body import Body, Trade

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "us.card",
        "Your card company",
        Trade.PAYMENT,
        {
            "en": "Looks at charges for something that never came.",
            "de": "Prüft Abbuchungen für etwas, das nie kam.",
            "da": "Ser på betalinger for noget, der aldrig kom.",
        },
        {
            "en": "Write to the card company as soon as you can.",
            "de": "Schreiben Sie so bald wie möglich an das Kartenunternehmen.",
            "da": "Skriv til kortselskabet så hurtigt som muligt.",
        },
        "https://mycreditunion.gov/life-events/checking-credit-cards/credit-cards/disputing-charges",
        "https://mycreditunion.gov/life-events/checking-credit-cards/credit-cards/disputing-charges",
        _CHECKED,
    ),
    Body(
        "us.telecoms",
        "Federal Communications Commission",
        Trade.TELECOMS,
        {
            "en": "Passes on complaints about phone and internet.",
            "de": "Leitet Beschwerden zu Telefon und Internet weiter.",
            "da": "Sender klager over telefon og internet videre.",
        },
        {
            "en": "The provider has 30 days to answer.",
            "de": "Der Anbieter hat 30 Tage Zeit für eine Antwort.",
            "da": "Udbyderen har 30 dage til at svare.",
        },
        "https://consumercomplaints.fcc.gov/",
        "https://consumercomplaints.fcc.gov/hc/en-us/articles/202752940",
        _CHECKED,
        wait=None,
        called={"en": "the Federal Communications Commission"},
    ),
)
