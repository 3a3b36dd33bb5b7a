"""Guarantee and liability for defects."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

WARRANTY = Kind(
    PageKind.WARRANTY,
    {
        "en": Words(
            "faulty items, "
            "faulty product, damaged or faulty items, ten year guarantee, year guarantee, year warranty, years "
            "warranty, years guarantee, guarantee terms, warranty support, register your product, product "
            "registration, manufacturer guarantee, "
            "warranty, warranties, guarantee, our guarantee, warranty policy, warranty information, guarantees, "
            "limited warranty, product warranty, guarantee and warranty, warranty registration, warranty claims, "
            "lifetime warranty, lifetime guarantee, warranty service, repairs and warranty, warranty returns, "
            "returns and warranty, repairs warranty, quality guarantee",
            sections="warranty*, warranties, guarantee*, faulty goods, faulty items, defective*, damaged items, "
            "damaged goods, faulty products, damages and issues, damaged or faulty, faulty",
        ),
        "de": Words(
            "garantieportal, garantiecenter, garantie center, garantie und reparatur, garantie reparatur, "
            "reparatur und garantie, garantie und service, garantiebestimmungen, garantiekarte, "
            "garantieinformationen, "
            "gesetzliche mängelhaftung, mängelrechte, gewährleistung und haftung, "
            "produktgarantie, produktgarantien, "
            "garantieerklärung, garantieantrag, garantieanspruch, garantieregistrierung, garantieleistungen, "
            "garantieversprechen, jahre garantie, garantieservice, gewährleistungsrechte, "
            "gewährleistungsbedingungen, "
            "garantie, gewährleistung, garantiebedingungen, garantie und gewährleistung, garantieleistung*, "
            "gewährleistungsrecht, mängelhaftung, herstellergarantie, garantieverlängerung, garantiefall, "
            "garantieabwicklung, gewährleistung und garantie, qualitätsgarantie",
            sections="mängelhaftung*, gesetzliche mängelhaftung*, gewährleistung*, garantie*, nachbesserung*, "
            "nacherfüllung, mängel*, sachmängel*, "
            "haftung für mängel, mängelrechte",
        ),
        "da": Words(
            "garantiportal, garanti og service, garanti og reparation, "
            "*garanti, *garantier, "
            "~reklamation, ~reklamationer, "
            "livstidsgaranti, års garanti, garantiregistrering, garantivilkår, reklamationsret og garanti, "
            "garantisager, "
            "garanti, reklamationsret, garanti og reklamation, garantibetingelser, garantibevis, reklamationsret*, "
            "garantier, produktgaranti, garantiordning",
            sections="reklamation*, garanti*, mangler, fejl og mangler",
        ),
        "sv": Words(
            "garanti och service, garanti och reparation, "
            "*garanti, *garantier, "
            "garantiregistrering, garantibevis, garantiärenden, livstidsgaranti, års garanti, reklamation och "
            "garanti, garantitid, "
            "garanti, garantier, garantivillkor, reklamationsrätt, garanti och reklamation, produktgaranti",
            sections="garanti*, reklamationsrätt*, reklamation*, fel på vara*",
        ),
        "nb": Words(
            "garanti og service, garanti og reparasjon, "
            "*garanti, *garantier, "
            "livstidsgaranti, års garanti, garantiregistrering, garantibevis, reklamasjon og garanti, garantitid, "
            "garanti, garantier, garantibetingelser, reklamasjonsrett, garanti og reklamasjon, garantivilkår",
            sections="garanti*, reklamasjon*, mangel*, feil og mangler",
        ),
        "nl": Words(
            "reparatie en garantie, garantieportaal, service en garantie, "
            "garantie op, "
            "productgarantie, productgaranties, "
            "garantiebeleid, garantieregistratie, garantieclaim, garantiebewijs, jaar garantie, garantietermijn, "
            "garantie registreren, conformiteitsgarantie, "
            "garantie, garantievoorwaarden, garantie en reparatie, garantie en klachten, fabrieksgarantie, "
            "garantiebepalingen, garantie en service",
            sections="garantie*, conformiteit*",
        ),
        "fr": Words(
            "extension de garantie, garantie et service, sav et garantie, garanties et sav, "
            "service après vente, sav, service après vente sav, demande de sav, garantie et service après vente, "
            "ans de garantie, ans garantie, enregistrer ma garantie, "
            "garantie, garanties, garantie légale, garantie commerciale, conditions de garantie, garantie et sav, "
            "garantie et réparation, garanties légales",
            sections="garantie*, conformité*, vices cachés, produit défectueux, produits défectueux, article endommagé",
        ),
        "es": Words(
            "garantía y reparación, garantía y servicio, garantía y reparaciones, extensión de garantía, "
            "servicio técnico y garantía, garantía y servicio técnico, servicio postventa, servicio posventa, "
            "años de garantía, registro de garantía, activar garantía, "
            "garantía, garantías, política de garantía, condiciones de garantía, garantía legal, "
            "garantía y devoluciones, garantías y devoluciones, garantía comercial",
            sections="garantia*, productos defectuosos, falta de conformidad",
        ),
        "it": Words(
            "garanzia e riparazione, estensione garanzia, garanzia e riparazioni, "
            "assistenza post vendita, assistenza e garanzia, anni di garanzia, registrazione garanzia, "
            "registrazione prodotto, attiva la garanzia, "
            "garanzia, garanzie, garanzia legale, condizioni di garanzia, garanzia e assistenza, "
            "garanzia commerciale, garanzia di conformità",
            sections="garanzi*, difetti di conformità, prodotti difettosi, conformità",
        ),
        "pl": Words(
            "serwis i gwarancja, naprawa i gwarancja, przedłużona gwarancja, "
            "rejestracja gwarancji, rejestracja produktu, lata gwarancji, lat gwarancji, serwis gwarancyjny, "
            "gwarancja i rękojmia, zgłoszenie gwarancyjne, naprawy gwarancyjne, "
            "gwarancja, gwarancje, warunki gwarancji, rękojmia, gwarancja i reklamacje, gwarancja i serwis, "
            "karta gwarancyjna, reklamacje i gwarancja, reklamacje gwarancja",
            sections="gwarancj*, rękojmi*, reklamacj*",
        ),
        "pt": Words(
            "garantia e reparação, garantia e assistência técnica, extensão de garantia, "
            "anos de garantia, registo de garantia, registar garantia, ativar garantia, assistência e garantia, "
            "garantia dos produtos, serviço pós venda, pós venda, "
            "garantia, garantias, política de garantia, condições de garantia, termo de garantia, garantia legal",
            sections="garantia*, produtos com defeito, defeitos",
        ),
        "cs": Words(
            "záruka, reklamační řád, záruka a reklamace, reklamace",
        ),
        "sk": Words(
            "záruka, reklamačný poriadok, reklamácie a záruka",
        ),
        "fi": Words(
            "takuu, takuuehdot",
        ),
        "hu": Words(
            "garancia, jótállás, szavatosság, garanciális feltételek",
        ),
        "ro": Words(
            "garanție, garanții, condiții de garanție",
        ),
        "bg": Words(
            "гаранции, гаранция, гаранции и услуги, гаранция, гаранции, гаранционни условия",
        ),
        "el": Words(
            "εγγύηση, εγγυήσεις, όροι εγγύησης",
        ),
        "hr": Words(
            "jamstvo, jamstva, garancija",
        ),
        "et": Words(
            "garantii, garantiitingimused, pretensiooni esitamine",
        ),
        "is": Words(
            "ábyrgð, ábyrgðarskilmálar",
        ),
        "lv": Words(
            "garantija, garantijas noteikumi",
        ),
        "lt": Words(
            "garantija, garantijos sąlygos",
        ),
        "ru": Words(
            "гарантия, гарантии, гарантийные условия",
        ),
        "tr": Words(
            "garanti, garanti koşulları",
        ),
        "ja": Words(
            "保証, 保証について",
        ),
    },
    never="money back guarantee, satisfaction guarantee, geld zurück garantie, price guarantee, preisgarantie, "
    "*prisgaranti, tilfredshedsgaranti, tilfredshetsgaranti, nöjdhetsgaranti, fornøydhetsgaranti, bankgaranti, "
    "rejsegaranti, reisegaranti, resegaranti, leveringsgaranti, leveransgaranti, lavprisgaranti, liefergarantie, "
    "delivery guarantee, guaranteed delivery, garantie de livraison, garantía de entrega, garanzia di consegna, "
    "garantia de entrega, leveringsgarantie, gwarancja dostawy, "
    "bankgarantie, garantie du prix, no warranty, disclaimer of *, "
    "zufriedenheitsgarantie",
    types=("WarrantyPromise",),
    within=frozenset({PageKind.TERMS, PageKind.RETURNS, PageKind.FAQ, PageKind.SHIPPING, PageKind.COMPLAINTS}),
)
