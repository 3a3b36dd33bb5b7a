"""Who stands behind the site, as the law asks."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

IMPRINT = Kind(
    PageKind.IMPRINT,
    {
        "en": Words(
            "legal info, "
            "company info and legal, company and legal information, "
            "legal notices, business details, company registration details, registration details, registered "
            "details, corporate details, company data, trading details, regulatory information, company "
            "registration, "
            "imprint, legal notice, legal note, legal notes, site notice, company information, legal disclosure, "
            "masthead, company details, business information, publisher information, legal information, legal page, "
            "about this site, provider identification, statutory information",
            "corporate information",
        ),
        "de": Words(
            "rechtliche informationen, angaben zum anbieter, angaben zum unternehmen, "
            "angaben gemäß, angaben nach, angaben gemäß § 5 tmg, angaben gemäß § 5 ddg, gesetzliche angaben, "
            "verantwortlich für den inhalt, inhaltlich verantwortlich, firmenangaben, firmendaten, herausgeber, "
            "redaktion und herausgeber, mediengesetz, "
            "impresum, imressum, impressium, impressum, "
            "anbieterkennzeichnung, anbieterangaben, offenlegung, impressum und *, impressum *, "
            "pflichtangaben, impressumsangaben",
            "rechtliche hinweise, rechtliche angaben, rechtliches",
        ),
        "da": Words(
            "juridiske informationer, oplysninger om firmaet, cvr og firmaoplysninger, "
            "oplysninger om virksomheden, oplysninger om selskabet, selskabsoplysninger, selskabsinformation, "
            "udgiver, om udgiveren, ansvarshavende redaktør, juridiske forhold, firmadata, "
            "virksomhedsoplysninger, firmaoplysninger, juridiske oplysninger, impressum, juridisk meddelelse, "
            "firmainformation, virksomhedsinformation, udgiveroplysninger, kolofon, firmainfo",
            "virksomhedsdata, juridisk information",
        ),
        "sv": Words(
            "företaget och organisationsnummer, "
            "juridiska uppgifter, företagsfakta, uppgifter om företaget, uppgifter om bolaget, org nr och "
            "företagsuppgifter, "
            "bolagsuppgifter, bolagsinformation, juridiskt meddelande, redaktion och utgivare, ansvarig "
            "utgivare, information om företaget, information om bolaget, organisationsuppgifter, utgivare, "
            "rättsliga upplysningar, "
            "företagsinformation, företagsuppgifter, juridisk information, redaktionsruta, impressum, "
            "rättslig information, företagsinfo, utgivningsinformation, rättsligt meddelande",
            "juridiskt",
        ),
        "nb": Words(
            "juridiske forhold, firmafakta, opplysninger om firmaet, opplysninger om bedriften, org nr og "
            "firmaopplysninger, "
            "ansvarlig utgiver, ansvarlig redaktør, redaktør og utgiver, utgiver, selskapsopplysninger, "
            "foretaksopplysninger, rettslig informasjon, juridiske opplysninger, opplysninger om selskapet, "
            "informasjon om selskapet, "
            "firmaopplysninger, bedriftsinformasjon, juridisk informasjon, selskapsinformasjon, impressum, kolofon, "
            "foretaksinformasjon, firmainformasjon, juridisk merknad",
            "juridisk",
        ),
        "nl": Words(
            "juridische mededelingen, gegevens van het bedrijf, wettelijke vermelding, kvk gegevens, kvk en "
            "bedrijfsgegevens, "
            "juridisch, wettelijke gegevens, onze gegevens, juridische gegevens, onze bedrijfsgegevens, "
            "firmagegevens, ondernemingsgegevens, uitgever, "
            "colofon, bedrijfsgegevens, impressum, wettelijke vermeldingen, juridische kennisgeving, "
            "wettelijke informatie, bedrijfsinformatie, juridische mededeling",
            "juridische informatie",
        ),
        "fr": Words(
            "~légal, infos légales, info légale, informations juridiques, éditeur du site, données de l "
            "entreprise, informations sur l entreprise, coordonnées légales, "
            "mentions légales, mention légale, informations légales, impressum, mentions obligatoires, "
            "informations éditeur, avis légal, identification de l éditeur, mentions légales et *",
            "éditeur, notice légale, ours",
        ),
        "es": Words(
            "datos legales, titular de la web, titular del sitio, titularidad, información jurídica, ~legales, "
            "datos identificativos, identificación de la empresa, datos del titular, "
            "aviso legal, información legal, nota legal, datos de la empresa, impressum, avisos legales, "
            "información corporativa, identificación del titular, mención legal, datos fiscales",
            "texto legal, ~legal",
        ),
        "it": Words(
            "info legali, gerenza, informazioni legali e societarie, dati societari e fiscali, "
            "dati identificativi, dati identificativi dell azienda, dati del titolare, "
            "dati fiscali, informazioni sull azienda, informazioni sulla società, ragione sociale, informazioni "
            "aziendali, dati dell azienda, informativa legale, "
            "note legali, informazioni legali, dati societari, impressum, dati aziendali, avviso legale, "
            "informazioni societarie, dati legali, crediti, colophon, chi siamo e note legali",
            "legale",
        ),
        "pl": Words(
            "dane identyfikacyjne, dane identyfikacyjne firmy, dane kontaktowe i rejestrowe, dane rejestracyjne, "
            "dane firmowe, zastrzeżenia prawne, zastrzeżenie prawne, nota wydawnicza, informacja prawna, dane "
            "sprzedawcy, dane przedsiębiorcy, dane operatora, dane wydawcy, wydawca, "
            "nota prawna, dane firmy, informacje prawne, impressum, dane rejestrowe, informacje o firmie, "
            "stopka redakcyjna, nota wydawcy, dane spółki",
            "noty prawne",
        ),
        "pt": Words(
            "quem faz o jornal, "
            "dados de identificação, identificação, "
            "avisos legais, dados legais, informação jurídica, informações da empresa, informação da empresa, "
            "menções legais, notas legais, dados corporativos, informação societária, identificação do prestador, "
            "aviso legal, informação legal, informações legais, dados da empresa, impressum, ~ficha técnica, "
            "~expediente, nota legal, identificação da empresa",
            "~legal",
        ),
        "cs": Words(
            "pravidla a impressum, "
            "vydavatel, provozovatel serveru, vydavatel a provozovatel, "
            "právní informace, tiráž, provozovatel, impressum, právní upozornění",
        ),
        "sk": Words(
            "impressum, pravidlá a impressum, "
            "vydavateľ, prevádzkovateľ stránky, právne informácie, tiráž, prevádzkovateľ",
        ),
        "fi": Words(
            "yritystiedot, oikeudelliset tiedot, julkaisijan tiedot",
        ),
        "hu": Words(
            "kiadó, a kiadó adatai, impresszum, céginformáció, cégadatok, jogi nyilatkozat, jogi információk",
        ),
        "ro": Words(
            "informații legale, date firmă, date de identificare, mențiuni legale",
        ),
        "bg": Words(
            "за издателя, импресум, правна информация, данни за фирмата, редакция",
        ),
        "el": Words(
            "νομικές πληροφορίες, στοιχεία εταιρείας, ταυτότητα",
        ),
        "hr": Words(
            "izdavač, podaci o izdavaču, impressum, podaci o tvrtki, pravne informacije, opći podaci",
        ),
        "et": Words(
            "ettevõtte andmed, õigusteave, juriidiline teave",
        ),
        "is": Words(
            "upplýsingar um fyrirtækið, lagalegar upplýsingar",
        ),
        "lv": Words(
            "rekvizīti, juridiskā informācija, uzņēmuma dati",
        ),
        "lt": Words(
            "rekvizitai, teisinė informacija, įmonės duomenys",
        ),
        "ru": Words(
            "о правообладателе, информация о владельце, сведения о компании, "
            "реквизиты, правовая информация, юридическая информация, выходные данные",
        ),
        "tr": Words(
            "künye, yasal bilgiler, yasal uyarı",
        ),
        "ja": Words(
            "特定商取引*, 特商法*, "
            "特定商取引法, 特定商取引法について, 特商法表記, "
            "特定商取引に関する法律に基づく表示, "
            "特定商取引法に基づく表記, 特定商取引法に基づく表示, 特商法に基づく表記",
        ),
    },
    never="public notices, press*",
)
