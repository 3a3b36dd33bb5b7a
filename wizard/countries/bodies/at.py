"""Austria."""

from datetime import date

from wizard.countries.body import Body, Sooner, Trade, Wait

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "at.general",
        "Verbraucherschlichtung Austria",
        Trade.ANY,
        {
            "en": "Mediates between you and a company in Austria.",
            "de": "Vermittelt zwischen Ihnen und einem Unternehmen in Österreich.",
            "da": "Mægler mellem dig og en virksomhed i Østrig.",
        },
        {
            "en": "Free. Contact the company first. It may decline.",
            "de": "Kostenlos. Wenden Sie sich zuerst an das Unternehmen. Es darf ablehnen.",
            "da": "Gratis. Henvend dig først til virksomheden. Den må sige nej.",
        },
        "https://www.verbraucherschlichtung.at/",
        "https://www.verbraucherschlichtung.at/verfahren",
        _CHECKED,
        called={"de": "die Verbraucherschlichtung Austria"},
    ),
    Body(
        "at.telecoms",
        "RTR",
        Trade.TELECOMS,
        {
            "en": "Mediates with providers of phone and internet.",
            "de": "Vermittelt bei Anbietern von Telefon und Internet.",
            "da": "Mægler med udbydere af telefon og internet.",
        },
        {
            "en": "Free. Complain to the provider in writing first.",
            "de": "Kostenlos. Beschweren Sie sich zuerst schriftlich beim Anbieter.",
            "da": "Gratis. Klag først skriftligt til udbyderen.",
        },
        "https://www.rtr.at/",
        "https://www.rtr.at/",
        _CHECKED,
        wait=None,
        written=True,
        called={"de": "die RTR"},
    ),
    Body(
        "at.post",
        "RTR",
        Trade.POST,
        {
            "en": "Mediates with providers of post and parcels.",
            "de": "Vermittelt bei Anbietern von Post und Paketen.",
            "da": "Mægler med udbydere af post og pakker.",
        },
        {
            "en": "Free. Complain to the provider in writing first.",
            "de": "Kostenlos. Beschweren Sie sich zuerst schriftlich beim Anbieter.",
            "da": "Gratis. Klag først skriftligt til udbyderen.",
        },
        "https://www.rtr.at/",
        "https://www.rtr.at/",
        _CHECKED,
        wait=None,
        written=True,
        called={"de": "die RTR"},
    ),
    Body(
        "at.energy",
        "E-Control",
        Trade.ENERGY,
        {
            "en": "Mediates with suppliers of electricity and gas.",
            "de": "Vermittelt bei Lieferanten von Strom und Gas.",
            "da": "Mægler med leverandører af strøm og gas.",
        },
        {
            "en": "Free. Ask the company first; it has to cooperate.",
            "de": "Kostenlos. Fragen Sie zuerst das Unternehmen; es muss mitwirken.",
            "da": "Gratis. Spørg virksomheden først; den skal medvirke.",
        },
        "https://www.e-control.at/",
        "https://www.e-control.at/",
        _CHECKED,
        wait=None,
        called={"de": "die E-Control"},
    ),
    Body(
        "at.bank",
        "Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft",
        Trade.BANK,
        {
            "en": "Mediates with banks.",
            "de": "Vermittelt bei Banken.",
            "da": "Mægler med banker.",
        },
        {
            "en": "The bank has to agree, and has four weeks to say so.",
            "de": "Die Bank muss zustimmen und hat dafür vier Wochen Zeit.",
            "da": "Banken skal sige ja og har fire uger til det.",
        },
        "https://www.bankenschlichtung.at/service.html",
        "https://www.bankenschlichtung.at/service.html",
        _CHECKED,
        wait=None,
        called={"de": "die Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft"},
    ),
    Body(
        "at.transport",
        "apf",
        Trade.TRANSPORT,
        {
            "en": "Looks at complaints about flights, trains, buses and ships.",
            "de": "Prüft Beschwerden über Flug, Bahn, Bus und Schiff.",
            "da": "Ser på klager over fly, tog, bus og skib.",
        },
        {
            "en": "Free. Airlines have six weeks to answer first; trains, buses and ships four.",
            "de": "Kostenlos. Fluggesellschaften haben vorher sechs Wochen Zeit, Bahn, Bus und Schiff vier.",
            "da": "Gratis. Flyselskaber har først seks uger til at svare; tog, bus og skib har fire.",
        },
        "https://www.apf.gv.at/",
        "https://www.apf.gv.at/",
        _CHECKED,
        wait=Wait(42, sooner=Sooner.NEVER),
        called={"de": "die apf"},
    ),
)
