"""Sweden."""

from datetime import date

from wizard.countries.body import Body, Least, Trade

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "se.general",
        "Allmänna reklamationsnämnden (ARN)",
        Trade.ANY,
        {
            "en": "Recommends how to settle it, where the company has said no.",
            "de": "Empfiehlt eine Lösung, wenn das Unternehmen abgelehnt hat.",
            "da": "Anbefaler en løsning, når virksomheden har sagt nej.",
        },
        {
            "en": "150 kr., not returned. Within a year of your first complaint. From 750 kr.; cars, travel"
            " and furniture from 1,500 kr.; banks, insurance, boats and housing from 3,000 kr.",
            "de": "150 kr., die nicht erstattet werden. Innerhalb eines Jahres nach der ersten Beschwerde. Ab"
            " 750 kr.; Auto, Reisen und Möbel ab 1.500 kr.; Banken, Versicherungen, Boote und Wohnen ab"
            " 3.000 kr.",
            "da": "150 kr., som du ikke får igen. Inden et år efter din første klage. Fra 750 kr.; biler,"
            " rejser og møbler fra 1.500 kr.; bank, forsikring, båd og bolig fra 3.000 kr.",
        },
        "https://www.arn.se/",
        "https://github.com/se-lex/sfs/blob/85073a3acd5888136ec550b63b682dd5079ace9c/2015/sfs-2015-739.md",
        _CHECKED,
        wait=None,
        least=Least(750, "SEK"),
    ),
    Body(
        "se.credit",
        "Din bank",
        Trade.PAYMENT,
        {
            "en": "Owes you what the seller owes you, if you paid with a credit card.",
            "de": "Schuldet Ihnen, was der Verkäufer Ihnen schuldet, wenn Sie mit Kreditkarte bezahlt haben.",
            "da": "Skylder dig det, som sælgeren skylder dig, hvis du har betalt med kreditkort.",
        },
        {
            "en": "With a debit card, the bank's own terms count.",
            "de": "Bei einer Debitkarte gelten die Bedingungen der Bank.",
            "da": "Med et debetkort gælder bankens egne betingelser.",
        },
        "https://www.hallakonsument.se/ekonomi/kortreklamation-reklamera-kortkop",
        "https://www.hallakonsument.se/ekonomi/kortreklamation-reklamera-kortkop",
        _CHECKED,
    ),
)
