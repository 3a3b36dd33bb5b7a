"""Between two countries of the European Union, Iceland and Norway."""

from datetime import date

from wizard.countries.body import Body, Trade
from wizard.countries.reach import CIRCLE

BETWEEN = CIRCLE - {"GB", "LI"}

CONSUMER_CENTRES = Body(
    "eu.ecc",
    "ECC-Net",
    Trade.ANY,
    {
        "en": "The European Consumer Centre in your country helps with a company in another one. It also knows who"
        " decides about complaints there.",
        "de": "Das Europäische Verbraucherzentrum in Ihrem Land hilft bei einem Unternehmen in einem anderen. Es weiß"
        " auch, wer dort über Beschwerden entscheidet.",
        "da": "Forbrugercentret ECC i dit land hjælper med en virksomhed i et andet. Det ved også, hvem der afgør"
        " klager dér.",
    },
    {
        "en": "Free. A complaint body costs nothing or little, and mostly ends within 90 days.",
        "de": "Kostenlos. Eine Schlichtungsstelle kostet nichts oder wenig und ist meist in 90 Tagen fertig.",
        "da": "Gratis. Et klagenævn koster intet eller lidt og er som regel færdigt inden for 90 dage.",
    },
    "https://consumer-redress.ec.europa.eu/consumer-redress-landscape_en",
    "https://consumer-redress.ec.europa.eu/consumer-redress-landscape_en",
    date(2026, 11, 22),
    called={
        "en": "the European Consumer Centre in my country",
        "de": "das Europäische Verbraucherzentrum in meinem Land",
        "da": "det europæiske forbrugercenter i mit land",
    },
)
