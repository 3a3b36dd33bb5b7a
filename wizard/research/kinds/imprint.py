"""Who stands behind the site, as the law asks."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

IMPRINT = Kind(
    PageKind.IMPRINT,
    {
        "en": Words(
            "imprint, legal notice, legal note, legal notes, site notice, company information, legal disclosure, "
            "masthead, company details, business information, publisher information, legal information, legal page, "
            "about this site, provider identification, statutory information",
            "corporate information",
        ),
        "de": Words(
            "impressum, anbieterkennzeichnung, anbieterangaben, offenlegung, impressum und *, impressum *, "
            "pflichtangaben, impressumsangaben",
            "rechtliche hinweise, rechtliche angaben, rechtliches",
        ),
        "da": Words(
            "virksomhedsoplysninger, firmaoplysninger, juridiske oplysninger, impressum, juridisk meddelelse, "
            "firmainformation, virksomhedsinformation, udgiveroplysninger, kolofon, firmainfo",
            "juridisk information",
        ),
        "sv": Words(
            "företagsinformation, företagsuppgifter, juridisk information, redaktionsruta, impressum, "
            "rättslig information, företagsinfo, utgivningsinformation, rättsligt meddelande",
            "juridiskt",
        ),
        "nb": Words(
            "firmaopplysninger, bedriftsinformasjon, juridisk informasjon, selskapsinformasjon, impressum, kolofon, "
            "foretaksinformasjon, firmainformasjon, juridisk merknad",
            "juridisk",
        ),
        "nl": Words(
            "colofon, bedrijfsgegevens, impressum, wettelijke vermeldingen, juridische kennisgeving, "
            "wettelijke informatie, bedrijfsinformatie, juridische mededeling",
            "juridische informatie",
        ),
        "fr": Words(
            "mentions légales, mention légale, informations légales, impressum, mentions obligatoires, "
            "informations éditeur, avis légal, identification de l éditeur, mentions légales et *",
            "éditeur, notice légale, ours",
        ),
        "es": Words(
            "aviso legal, información legal, nota legal, datos de la empresa, impressum, avisos legales, "
            "información corporativa, identificación del titular, mención legal, datos fiscales",
            "texto legal, ~legal",
        ),
        "it": Words(
            "note legali, informazioni legali, dati societari, impressum, dati aziendali, avviso legale, "
            "informazioni societarie, dati legali, crediti, colophon, chi siamo e note legali",
            "legale",
        ),
        "pl": Words(
            "nota prawna, dane firmy, informacje prawne, impressum, dane rejestrowe, informacje o firmie, "
            "stopka redakcyjna, nota wydawcy, dane spółki",
            "noty prawne",
        ),
        "pt": Words(
            "aviso legal, informação legal, informações legais, dados da empresa, impressum, ficha técnica, "
            "expediente, nota legal, identificação da empresa",
            "~legal",
        ),
        "cs": Words(
            "právní informace, tiráž, provozovatel, impressum, právní upozornění",
        ),
        "sk": Words(
            "právne informácie, tiráž, prevádzkovateľ",
        ),
        "fi": Words(
            "yritystiedot, oikeudelliset tiedot, julkaisijan tiedot",
        ),
        "hu": Words(
            "impresszum, céginformáció, cégadatok, jogi nyilatkozat, jogi információk",
        ),
        "ro": Words(
            "informații legale, date firmă, date de identificare, mențiuni legale",
        ),
        "bg": Words(
            "импресум, правна информация, данни за фирмата, редакция",
        ),
        "el": Words(
            "νομικές πληροφορίες, στοιχεία εταιρείας, ταυτότητα",
        ),
        "hr": Words(
            "impressum, podaci o tvrtki, pravne informacije, opći podaci",
        ),
        "et": Words(
            "ettevõtte andmed, õigusteave, juriidiline teave",
        ),
        "lv": Words(
            "rekvizīti, juridiskā informācija, uzņēmuma dati",
        ),
        "lt": Words(
            "rekvizitai, teisinė informacija, įmonės duomenys",
        ),
        "ru": Words(
            "реквизиты, правовая информация, юридическая информация, выходные данные",
        ),
        "tr": Words(
            "künye, yasal bilgiler, yasal uyarı",
        ),
    },
    never="press*",
)
