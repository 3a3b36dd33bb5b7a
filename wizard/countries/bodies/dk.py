"""Denmark."""

from datetime import date

from wizard.countries.body import Body, Least, Sooner, Trade, Wait

_CHECKED = date(2026, 11, 22)
_GENERAL = (
    "https://naevneneshus.dk/start-din-klage/maeglingsteamet-for-forbrugerklager-og-forbrugerklagenaevnet/til-koeber"
)

BODIES = (
    Body(
        "dk.general",
        "Mæglingsteamet for Forbrugerklager og Forbrugerklagenævnet",
        Trade.ANY,
        {
            "en": "First mediates between you and a company in Denmark; then a board can decide.",
            "de": "Vermittelt zuerst zwischen Ihnen und einem Unternehmen in Dänemark; danach kann ein Ausschuss"
            " entscheiden.",
            "da": "Mægler først mellem dig og en virksomhed i Danmark; derefter kan et nævn afgøre sagen.",
        },
        {
            "en": "100 kr. for mediation, not returned; then 400 kr. for the board, returned if you win. In 2024 the"
            " price had to be 1,110 to 100,000 kr., for clothes and shoes from 720 kr.: please check today's limits.",
            "de": "100 kr. für die Vermittlung, die nicht erstattet werden; dann 400 kr. für den Ausschuss, die Sie"
            " zurückbekommen, wenn Sie gewinnen. 2024 musste der Preis bei 1.110 bis 100.000 kr. liegen, bei"
            " Kleidung und Schuhen ab 720 kr.: Bitte prüfen Sie die heutigen Grenzen.",
            "da": "100 kr. for mægling, som du ikke får igen; derefter 400 kr. for nævnet, som du får igen, hvis du"
            " vinder. I 2024 skulle prisen være 1.110 til 100.000 kr., for tøj og sko fra 720 kr.: tjek grænserne i"
            " dag.",
        },
        _GENERAL,
        _GENERAL,
        _CHECKED,
        written=True,
        least=Least(1110, "DKK", of_price=True),
        called={"da": "Mæglingsteamet for Forbrugerklager"},
    ),
    Body(
        "dk.card",
        "Din bank",
        Trade.PAYMENT,
        {
            "en": "Pays back what you bought online with a card or by phone app, if it never came, too much was taken,"
            " or you changed your mind before it came.",
            "de": "Erstattet, was Sie im Internet mit Karte oder per App bezahlt haben, wenn es nie kam, zu viel"
            " abgebucht wurde oder Sie es vor der Lieferung widerrufen haben.",
            "da": "Betaler det tilbage, som du har købt på nettet med kort eller en app med kort bag, hvis varen aldrig"
            " kom, der blev trukket for meget, eller du fortrød, før den kom.",
        },
        {
            "en": "Try the company first, and then ask your bank as soon as you can. Not for bank transfers.",
            "de": "Versuchen Sie es zuerst beim Unternehmen und fragen Sie dann so bald wie möglich Ihre Bank. Nicht"
            " bei Überweisungen.",
            "da": "Prøv virksomheden først, og spørg så din bank så hurtigt som muligt. Ikke for bankoverførsler.",
        },
        "https://www.forbrugerombudsmanden.dk/alle-emner/betalinger/indsigelser-mod-betalinger",
        "https://www.forbrugerombudsmanden.dk/alle-emner/betalinger/indsigelser-mod-betalinger",
        _CHECKED,
    ),
    Body(
        "dk.bank",
        "Det finansielle ankenævn",
        Trade.BANK,
        {
            "en": "Decides complaints about banks and finance.",
            "de": "Entscheidet über Beschwerden gegen Banken und Finanzunternehmen.",
            "da": "Afgør klager over banker og finansielle virksomheder.",
        },
        {
            "en": "200 kr., returned if you win, even partly, or withdraw your complaint.",
            "de": "200 kr.; Sie bekommen sie zurück, wenn Sie auch nur teilweise gewinnen oder die Beschwerde"
            " zurücknehmen.",
            "da": "200 kr., som du får igen, hvis du vinder, også delvist, eller trækker klagen tilbage.",
        },
        "https://fanke.dk/indgivelseafklage",
        "https://fanke.dk/indgivelseafklage",
        _CHECKED,
        wait=Wait(35),
    ),
    Body(
        "dk.insurance",
        "Ankenævnet for Forsikring",
        Trade.INSURANCE,
        {
            "en": "Decides complaints about insurers.",
            "de": "Entscheidet über Beschwerden gegen Versicherungen.",
            "da": "Afgør klager over forsikringsselskaber.",
        },
        {
            "en": "200 kr., returned if you win. Complain to the insurer first. It takes six to eight months.",
            "de": "200 kr.; Sie bekommen sie zurück, wenn Sie gewinnen. Beschweren Sie sich zuerst bei der"
            " Versicherung."
            " Es dauert sechs bis acht Monate.",
            "da": "200 kr., som du får igen, hvis du vinder. Klag først til selskabet. Det tager seks til otte"
            " måneder.",
        },
        "https://ankeforsikring.dk/klageguide/Sider/klageguide-step3.aspx",
        "https://ankeforsikring.dk/klageguide/Sider/klageguide-step3.aspx",
        _CHECKED,
        wait=None,
    ),
    Body(
        "dk.telecoms",
        "Teleankenævnet",
        Trade.TELECOMS,
        {
            "en": "Decides complaints about phone and internet.",
            "de": "Entscheidet über Beschwerden zu Telefon und Internet.",
            "da": "Afgør klager over telefon og internet.",
        },
        {
            "en": "175 kr., returned if you win. A disputed bill is put on hold meanwhile, with interest.",
            "de": "175 kr.; Sie bekommen sie zurück, wenn Sie gewinnen. Eine strittige Rechnung ruht so lange,"
            " mit Zinsen.",
            "da": "175 kr., som du får igen, hvis du vinder. En omstridt regning venter imens, med renter.",
        },
        "https://teleanke.dk/klageforloebet",
        "https://teleanke.dk/klageforloebet",
        _CHECKED,
        wait=None,
    ),
    Body(
        "dk.energy",
        "Ankenævnet på Energiområdet",
        Trade.ENERGY,
        {
            "en": "Decides complaints about energy companies.",
            "de": "Entscheidet über Beschwerden gegen Energieunternehmen.",
            "da": "Afgør klager over energiselskaber.",
        },
        {
            "en": "160 kr., an older figure: please check.",
            "de": "160 kr., eine ältere Angabe: Bitte prüfen.",
            "da": "160 kr., et ældre tal: tjek det.",
        },
        "https://energianke.dk/vil-du-klage",
        "https://energianke.dk/vil-du-klage",
        _CHECKED,
        wait=Wait(30),
        written=True,
    ),
    Body(
        "dk.package_travel",
        "Pakkerejse-Ankenævnet",
        Trade.PACKAGE_TRAVEL,
        {
            "en": "Decides complaints about package holidays.",
            "de": "Entscheidet über Beschwerden zu Pauschalreisen.",
            "da": "Afgør klager over pakkerejser.",
        },
        {
            "en": "275 kr. Complain to the organiser within three months of coming home, wait four weeks, then remind"
            " them and give them eight days. Go to the board within six months of the last contact.",
            "de": "275 kr. Beschweren Sie sich innerhalb von drei Monaten nach der Rückkehr beim Veranstalter, warten"
            " Sie vier Wochen, erinnern Sie dann und geben Sie acht Tage. Gehen Sie innerhalb von sechs Monaten nach"
            " dem letzten Kontakt zum Ausschuss.",
            "da": "275 kr. Klag til rejsearrangøren inden tre måneder efter hjemkomsten, vent fire uger, og send så en"
            " rykker med otte dage. Gå til nævnet inden seks måneder efter den sidste kontakt.",
        },
        "https://pakkerejseankenaevnet.dk/rejsekunde/hvordan-klager-du",
        "https://pakkerejseankenaevnet.dk/rejsekunde/hvordan-klager-du",
        _CHECKED,
        wait=Wait(28 + 8, sooner=Sooner.NEVER),
    ),
    Body(
        "dk.rail",
        "Ankenævnet for Bus, Tog og Metro",
        Trade.TRANSPORT,
        {
            "en": "Decides complaints about buses, trains and the metro.",
            "de": "Entscheidet über Beschwerden zu Bus, Bahn und Metro.",
            "da": "Afgør klager over bus, tog og metro.",
        },
        {
            "en": "160 kr., or 80 kr. for less than 160 kr. You need the company's decision in writing.",
            "de": "160 kr., oder 80 kr., wenn es um weniger als 160 kr. geht. Sie brauchen die schriftliche"
            " Entscheidung des Unternehmens.",
            "da": "160 kr., eller 80 kr., hvis det drejer sig om under 160 kr. Du skal have selskabets skriftlige"
            " afgørelse.",
        },
        "https://abtm.dk/klagevejledning",
        "https://abtm.dk/klagevejledning",
        _CHECKED,
        wait=Wait(None),
    ),
    Body(
        "dk.air",
        "Trafikstyrelsen",
        Trade.TRANSPORT,
        {
            "en": "Decides complaints about the rights of air passengers.",
            "de": "Entscheidet über Beschwerden zu den Rechten von Fluggästen.",
            "da": "Afgør klager over flypassagerers rettigheder.",
        },
        {
            "en": "Free. The airline has six weeks first.",
            "de": "Kostenlos. Die Fluggesellschaft hat vorher sechs Wochen Zeit.",
            "da": "Gratis. Flyselskabet har seks uger først.",
        },
        "https://www.trafikstyrelsen.dk/",
        "https://www.trafikstyrelsen.dk/nyheder/2024/jun/i-klemme-paa-rejsen-trafikstyrelsen-er-klar-med-hjaelp-til-flypassagerer",
        _CHECKED,
        wait=Wait(42, sooner=Sooner.NEVER),
    ),
    Body(
        "dk.trades",
        "Byggeriets Ankenævn",
        Trade.TRADES,
        {
            "en": "Decides complaints about builders.",
            "de": "Entscheidet über Beschwerden gegen Baufirmen.",
            "da": "Afgør klager over byggefirmaer.",
        },
        {
            "en": "300 kr.; the costs can reach 3,000 kr.",
            "de": "300 kr.; die Kosten können bis zu 3.000 kr. erreichen.",
            "da": "300 kr.; omkostningerne kan nå op på 3.000 kr.",
        },
        "https://byggerietsankenaevn.dk/til-forbrugere/hvad-koster-det-at-klage",
        "https://byggerietsankenaevn.dk/til-forbrugere/hvad-koster-det-at-klage",
        _CHECKED,
        wait=None,
    ),
)
