"""Germany."""

from datetime import date

from wizard.countries.body import TWO_MONTHS, Body, Least, Sooner, Trade, Wait

_CHECKED = date(2026, 11, 22)

BODIES = (
    Body(
        "de.universal",
        "Universalschlichtungsstelle des Bundes",
        Trade.ANY,
        {
            "en": "Proposes a solution between you and a company in Germany, where no body of the trade does.",
            "de": "Schlägt eine Lösung zwischen Ihnen und einem Unternehmen in Deutschland vor, wo keine Stelle der"
            " Branche zuständig ist.",
            "da": "Foreslår en løsning mellem dig og en virksomhed i Tyskland, hvor branchen ikke har sit eget nævn.",
        },
        {
            "en": "Free; up to €30 if somebody misuses it. For €10 to €50,000. The company may decline, or ask for a"
            " pause until two months after you first asked. A proposal comes within 90 days once all is there.",
            "de": "Kostenlos, bei Missbrauch bis zu 30 €. Für 10 bis 50.000 €. Das Unternehmen darf ablehnen oder eine"
            " Pause verlangen, bis zwei Monate seit Ihrer ersten Forderung vorbei sind. Der Vorschlag kommt"
            " innerhalb von 90 Tagen, sobald alles vorliegt.",
            "da": "Gratis, ved misbrug op til 30 €. For 10 til 50.000 €. Virksomheden må sige nej eller bede om"
            " en pause,"
            " indtil to måneder efter dit første krav. Forslaget kommer inden for 90 dage, når alt foreligger.",
        },
        "https://www.universalschlichtungsstelle.de/",
        "https://www.gesetze-im-internet.de/vsbg/__30.html",
        _CHECKED,
        least=Least(10, "EUR"),
        called={"de": "die Universalschlichtungsstelle des Bundes"},
    ),
    Body(
        "de.direct_debit",
        "Ihre Bank",
        Trade.PAYMENT,
        {
            "en": "Takes back a direct debit, without a reason.",
            "de": "Holt eine Lastschrift zurück, ohne Begründung.",
            "da": "Fører en direkte debitering (Lastschrift) tilbage, uden begrundelse.",
        },
        {
            "en": "Within eight weeks of the debit; 13 months if you never agreed to it. If you do owe the money, the"
            " company may still ask for it.",
            "de": "Innerhalb von acht Wochen nach der Abbuchung; 13 Monate, wenn Sie ihr nie zugestimmt haben. Schulden"
            " Sie das Geld, kann das Unternehmen es weiter verlangen.",
            "da": "Inden for otte uger efter hævningen; 13 måneder, hvis du aldrig har sagt ja til den. Skylder du"
            " pengene, kan virksomheden stadig bede om dem.",
        },
        "https://www.gesetze-im-internet.de/bgb/__675x.html",
        "https://www.gesetze-im-internet.de/bgb/__675x.html",
        _CHECKED,
    ),
    Body(
        "de.telecoms",
        "Schlichtungsstelle Telekommunikation der Bundesnetzagentur",
        Trade.TELECOMS,
        {
            "en": "Mediates with providers of phone and internet.",
            "de": "Vermittelt bei Anbietern von Telefon und Internet.",
            "da": "Mægler med udbydere af telefon og internet.",
        },
        {
            "en": "Free. Try to settle it with the provider first. The provider may decline.",
            "de": "Kostenlos. Versuchen Sie zuerst, sich mit dem Anbieter zu einigen. Der Anbieter darf ablehnen.",
            "da": "Gratis. Prøv først at blive enig med udbyderen. Udbyderen må sige nej.",
        },
        "https://www.bundesnetzagentur.de/DE/Vportal/Schlichtung/Schlichtung_TK/start.html",
        "https://www.bundesnetzagentur.de/DE/Vportal/Schlichtung/Schlichtung_TK/start.html",
        _CHECKED,
        called={"de": "die Schlichtungsstelle Telekommunikation der Bundesnetzagentur"},
    ),
    Body(
        "de.energy",
        "Schlichtungsstelle Energie",
        Trade.ENERGY,
        {
            "en": "Looks at complaints about electricity and gas.",
            "de": "Prüft Beschwerden über Strom und Gas.",
            "da": "Ser på klager over strøm og gas.",
        },
        {
            "en": "Free; up to €30 if somebody misuses it. The company has to take part.",
            "de": "Kostenlos, bei Missbrauch bis zu 30 €. Das Unternehmen muss teilnehmen.",
            "da": "Gratis, ved misbrug op til 30 €. Virksomheden skal deltage.",
        },
        "https://www.schlichtungsstelle-energie.de/",
        "https://www.gesetze-im-internet.de/enwg_2005/__111b.html",
        _CHECKED,
        wait=Wait(28),
        called={"de": "die Schlichtungsstelle Energie"},
    ),
    Body(
        "de.bank",
        "Ombudsmann der privaten Banken",
        Trade.BANK,
        {
            "en": "Looks at complaints about private banks; other banks have bodies of their own.",
            "de": "Prüft Beschwerden über private Banken; andere Banken haben eigene Stellen.",
            "da": "Ser på klager over private banker; andre banker har deres egne ordninger.",
        },
        {
            "en": "Free. The bank has one month to answer.",
            "de": "Kostenlos. Die Bank hat einen Monat Zeit für ihre Antwort.",
            "da": "Gratis. Banken har en måned til at svare.",
        },
        "https://bankenombudsmann.de/ombudsmannverfahren/ablauf-des-verfahrens",
        "https://bankenombudsmann.de/ombudsmannverfahren/ablauf-des-verfahrens",
        _CHECKED,
        wait=None,
        called={"de": "den Ombudsmann der privaten Banken"},
    ),
    Body(
        "de.insurance",
        "Versicherungsombudsmann",
        Trade.INSURANCE,
        {
            "en": "Looks at complaints about insurers, except private health insurance.",
            "de": "Prüft Beschwerden über Versicherungen, außer über private Krankenversicherungen.",
            "da": "Ser på klager over forsikringsselskaber, undtagen private sygeforsikringer.",
        },
        {
            "en": "Free. The insurer has to follow it up to €10,000; up to €100,000 it recommends.",
            "de": "Kostenlos. Bis 10.000 € muss sich die Versicherung daran halten; bis 100.000 € ist es eine"
            " Empfehlung.",
            "da": "Gratis. Op til 10.000 € skal selskabet følge afgørelsen; op til 100.000 € er den en anbefaling.",
        },
        "https://www.versicherungsombudsmann.de/",
        "https://www.vogtlandkreis.de/index.php?ModID=7&FID=2752.4097.1&object=tx%7C2752.4097.1",
        _CHECKED,
        wait=None,
        called={"de": "den Versicherungsombudsmann"},
    ),
    Body(
        "de.transport",
        "Schlichtungsstelle Reise & Verkehr",
        Trade.TRANSPORT,
        {
            "en": "Looks at complaints about flights, trains, buses and ships.",
            "de": "Prüft Beschwerden über Flug, Bahn, Bus und Schiff.",
            "da": "Ser på klager over fly, tog, bus og skib.",
        },
        {
            "en": "Free. Flights: for more than €10, up to €5,000; where the airline is no member, the Federal Office"
            " of Justice does it.",
            "de": "Kostenlos. Flüge: über 10 € bis 5.000 €; ist die Fluggesellschaft kein Mitglied, übernimmt es das"
            " Bundesamt für Justiz.",
            "da": "Gratis. Fly: over 10 € og op til 5.000 €; er flyselskabet ikke medlem, tager Bundesamt für"
            " Justiz sig"
            " af det.",
        },
        "https://www.schlichtung-reise-und-verkehr.de/",
        "https://www.schlichtung-reise-und-verkehr.de/die-schlichtung/faq",
        _CHECKED,
        wait=Wait(TWO_MONTHS, sooner=Sooner.NEVER),
        called={"de": "die Schlichtungsstelle Reise & Verkehr"},
    ),
    Body(
        "de.post",
        "Schlichtungsstelle Post der Bundesnetzagentur",
        Trade.POST,
        {
            "en": "Looks at letters and parcels that were lost, stolen or damaged.",
            "de": "Prüft Fälle, in denen Briefe oder Pakete verloren, gestohlen oder beschädigt wurden.",
            "da": "Ser på breve og pakker, der er blevet væk, stjålet eller beskadiget.",
        },
        {
            "en": "Free. Ask the provider first; it has to take part. The aim is 90 days.",
            "de": "Kostenlos. Fragen Sie zuerst den Anbieter; er muss teilnehmen. Ziel sind 90 Tage.",
            "da": "Gratis. Spørg udbyderen først; den skal deltage. Målet er 90 dage.",
        },
        "https://www.bundesnetzagentur.de/",
        "https://www.gesetze-im-internet.de/postg_2024/__34.html",
        _CHECKED,
        called={"de": "die Schlichtungsstelle Post der Bundesnetzagentur"},
    ),
)
