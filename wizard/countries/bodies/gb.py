"""The United Kingdom."""

from datetime import date

from wizard.countries.body import Body, Sooner, Trade, Wait

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "gb.card",
        "Your bank or card company",
        Trade.PAYMENT,
        {
            "en": "May pay back what you bought with a credit card (Section 75) or with any card (chargeback).",
            "de": "Kann erstatten, was Sie mit Kreditkarte (Section 75) oder mit einer anderen Karte (Chargeback)"
            " bezahlt haben.",
            "da": "Kan betale det tilbage, som du har købt med kreditkort (Section 75) eller et andet kort"
            " (chargeback).",
        },
        {
            "en": "If the bank says no, the Financial Ombudsman Service can look at it, free of charge.",
            "de": "Lehnt die Bank ab, kann der Financial Ombudsman Service es kostenlos prüfen.",
            "da": "Siger banken nej, kan Financial Ombudsman Service se på det gratis.",
        },
        "https://www.financial-ombudsman.org.uk/consumers/complaints-can-help/credit-borrowing-money/goods-services-bought-credit",
        "https://www.financial-ombudsman.org.uk/consumers/complaints-can-help/credit-borrowing-money/goods-services-bought-credit",
        _CHECKED,
    ),
    Body(
        "gb.telecoms",
        "Communications Ombudsman, CISAS",
        Trade.TELECOMS,
        {
            "en": "Look at complaints about phone and internet. Ask your provider which of the two is in charge.",
            "de": "Prüfen Beschwerden zu Telefon und Internet. Fragen Sie Ihren Anbieter, wer von beiden"
            " zuständig ist.",
            "da": "Ser på klager over telefon og internet. Spørg din udbyder, hvem af de to der tager sig af den.",
        },
        {
            "en": "After six weeks. Older pages still say eight.",
            "de": "Nach sechs Wochen. Ältere Seiten sprechen noch von acht.",
            "da": "Efter seks uger. Ældre sider siger stadig otte.",
        },
        "https://www.trustalliancegroup.org/news/faster-access-to-dispute-resolution-as-ofcom-confirms-rule-change",
        "https://www.trustalliancegroup.org/news/faster-access-to-dispute-resolution-as-ofcom-confirms-rule-change",
        _CHECKED,
        wait=Wait(42, sooner=Sooner.NEVER),
        called={"en": "the Communications Ombudsman or CISAS"},
    ),
    Body(
        "gb.energy",
        "Energy Ombudsman",
        Trade.ENERGY,
        {
            "en": "Looks at complaints about electricity and gas.",
            "de": "Prüft Beschwerden über Strom und Gas.",
            "da": "Ser på klager over strøm og gas.",
        },
        {
            "en": "After eight weeks, or with a deadlock letter, in which the supplier says that this is its"
            " last word.",
            "de": "Nach acht Wochen, oder mit einem „deadlock letter“, in dem der Versorger sein letztes Wort sagt.",
            "da": "Efter otte uger, eller med et »deadlock letter«, hvor leverandøren siger sit sidste ord.",
        },
        "https://www.energyombudsman.org/",
        "https://partners.ombudsman-services.org/resources/guidance-notes/eight-week-and-deadlock-letters-energy",
        _CHECKED,
        wait=Wait(56, sooner=Sooner.LAST_WORD),
        called={"en": "the Energy Ombudsman"},
    ),
    Body(
        "gb.finance",
        "Financial Ombudsman Service",
        Trade.BANK,
        {
            "en": "Decides complaints about banks, cards, loans and insurers.",
            "de": "Entscheidet über Beschwerden zu Banken, Karten, Krediten und Versicherungen.",
            "da": "Afgør klager over banker, kort, lån og forsikringsselskaber.",
        },
        {
            "en": "Free. Within six months of their final answer, and mostly within six years of what happened."
            " For payments,"
            " they have 15 days instead of eight weeks.",
            "de": "Kostenlos. Innerhalb von sechs Monaten nach der letzten Antwort und meist innerhalb von sechs Jahren"
            " nach dem Vorfall. Bei Zahlungen hat das Unternehmen 15 Tage statt acht Wochen.",
            "da": "Gratis. Inden seks måneder efter deres endelige svar og som regel inden seks år efter"
            " hændelsen. Ved betalinger"
            " har de 15 dage i stedet for otte uger.",
        },
        "https://www.financial-ombudsman.org.uk/",
        "https://www.financial-ombudsman.org.uk/faqs/all/time-limits-consumers-making-complaint-complaint-time",
        _CHECKED,
        wait=Wait(56, sooner=Sooner.LAST_WORD),
        called={"en": "the Financial Ombudsman Service"},
    ),
    Body(
        "gb.rail",
        "Rail Ombudsman",
        Trade.TRANSPORT,
        {
            "en": "Looks at complaints about trains.",
            "de": "Prüft Beschwerden über Züge.",
            "da": "Ser på klager over tog.",
        },
        {
            "en": "Free. Within 12 months. It typically takes 40 working days.",
            "de": "Kostenlos. Innerhalb von 12 Monaten. Es dauert meist 40 Werktage.",
            "da": "Gratis. Inden 12 måneder. Det tager typisk 40 hverdage.",
        },
        "https://www.railombudsman.org/making-a-complaint",
        "https://www.railombudsman.org/making-a-complaint",
        _CHECKED,
        wait=Wait(40, working=True, sooner=Sooner.LAST_WORD),
        called={"en": "the Rail Ombudsman"},
    ),
    Body(
        "gb.air",
        "Aviation ADR bodies, or the CAA",
        Trade.TRANSPORT,
        {
            "en": "Look at complaints about flights: the scheme that the airline belongs to, else the CAA.",
            "de": "Prüfen Beschwerden über Flüge: die Stelle, der die Fluggesellschaft angehört, sonst die CAA.",
            "da": "Ser på klager over fly: den ordning, som flyselskabet hører til, ellers CAA.",
        },
        {
            "en": "Usually three months and free. What the CAA says does not bind the airline.",
            "de": "Meist drei Monate und kostenlos. Was die CAA sagt, bindet die Fluggesellschaft nicht.",
            "da": "Som regel tre måneder og gratis. Det, CAA siger, binder ikke flyselskabet.",
        },
        "https://www.caa.co.uk/passengers/resolving-travel-problems/how-the-caa-can-help/alternative-dispute-resolution",
        "https://www.caa.co.uk/passengers/resolving-travel-problems/how-the-caa-can-help/alternative-dispute-resolution",
        _CHECKED,
        wait=Wait(56, sooner=Sooner.LAST_WORD),
        called={"en": "an aviation complaints body or the CAA"},
    ),
    Body(
        "gb.post",
        "POSTRS",
        Trade.POST,
        {
            "en": "Looks at complaints about Royal Mail.",
            "de": "Prüft Beschwerden über Royal Mail.",
            "da": "Ser på klager over Royal Mail.",
        },
        {
            "en": "Free. Go to Royal Mail's Postal Review Panel first.",
            "de": "Kostenlos. Gehen Sie zuerst zum Postal Review Panel von Royal Mail.",
            "da": "Gratis. Gå først til Royal Mails Postal Review Panel.",
        },
        "https://www.cedr.com/consumer/postrs/make-a-complaint",
        "https://www.cedr.com/consumer/postrs/make-a-complaint",
        _CHECKED,
        wait=Wait(90, sooner=Sooner.NEVER),
        called={"en": "POSTRS"},
    ),
)
