"""Norway."""

from datetime import date

from wizard.countries.body import Body, Trade

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "no.general",
        "Forbrukertilsynet og Forbrukerklageutvalget",
        Trade.ANY,
        {
            "en": "First mediates between you and the seller; then a board can decide.",
            "de": "Vermittelt zuerst zwischen Ihnen und dem Verkäufer; danach kann ein Ausschuss entscheiden.",
            "da": "Mægler først mellem dig og sælgeren; derefter kan et nævn afgøre sagen.",
        },
        {
            "en": "Mediation is free, and the board's decision binds. Ask the seller first and keep proof of"
            " it. Not where the company is bankrupt.",
            "de": "Die Vermittlung ist kostenlos, die Entscheidung des Ausschusses bindet. Fragen Sie zuerst"
            " den Verkäufer und heben Sie einen Nachweis auf. Nicht bei Insolvenz des Unternehmens.",
            "da": "Mægling er gratis, og nævnets afgørelse binder. Spørg sælgeren først, og gem et bevis på"
            " det. Ikke hvis virksomheden er gået konkurs.",
        },
        "https://www.forbrukertilsynet.no/send-sak-til-mekling",
        "https://www.forbrukertilsynet.no/tvistelosning",
        _CHECKED,
    ),
    Body(
        "no.credit",
        "Din bank",
        Trade.PAYMENT,
        {
            "en": "Owes you what the seller owes you, if you paid on credit, as with a credit card or a later"
            " due date.",
            "de": "Schuldet Ihnen, was der Verkäufer Ihnen schuldet, wenn Sie auf Kredit bezahlt haben, etwa"
            " mit Kreditkarte oder mit Zahlungsaufschub.",
            "da": "Skylder dig det, som sælgeren skylder dig, hvis du har betalt på kredit, for eksempel med"
            " kreditkort eller med henstand.",
        },
        {
            "en": "Ask the seller first. With a debit card, the card's own rules count, and the time is short.",
            "de": "Fragen Sie zuerst den Verkäufer. Bei einer Debitkarte gelten die Regeln der Karte, und die"
            " Fristen sind kurz.",
            "da": "Spørg sælgeren først. Med et debetkort gælder kortets egne regler, og fristerne er korte.",
        },
        "https://www.forbrukerradet.no/forside/okonomi-og-betaling/kortreklamasjon",
        "https://www.forbrukerradet.no/forside/okonomi-og-betaling/kortreklamasjon",
        _CHECKED,
    ),
    Body(
        "no.energy",
        "Elklagenemnda",
        Trade.ENERGY,
        {
            "en": "Looks at complaints about electricity.",
            "de": "Prüft Beschwerden über Strom.",
            "da": "Ser på klager over strøm.",
        },
        {
            "en": "Complain to the company in writing first. Meanwhile it may not have the disputed sum collected.",
            "de": "Beschweren Sie sich zuerst schriftlich beim Unternehmen. So lange darf es den strittigen"
            " Betrag nicht eintreiben lassen.",
            "da": "Klag først skriftligt til virksomheden. Imens må den ikke sende det omstridte beløb til inkasso.",
        },
        "https://www.elklagenemnda.no/vanlige-sporsmal",
        "https://www.elklagenemnda.no/vanlige-sporsmal",
        _CHECKED,
        wait=None,
        written=True,
    ),
    Body(
        "no.finance",
        "Finansklagenemnda",
        Trade.BANK,
        {
            "en": "Gives its opinion on complaints about banks and insurers.",
            "de": "Sagt seine Meinung zu Beschwerden gegen Banken und Versicherungen.",
            "da": "Udtaler sig om klager over banker og forsikringsselskaber.",
        },
        {
            "en": "Complain to the company first. What it says is advice.",
            "de": "Beschweren Sie sich zuerst beim Unternehmen. Das Ergebnis ist eine Empfehlung.",
            "da": "Klag først til virksomheden. Det, nævnet siger, er en anbefaling.",
        },
        "https://www.finkn.no/",
        "https://www.finkn.no/Vanlige-spoersmaal",
        _CHECKED,
        wait=None,
    ),
)
