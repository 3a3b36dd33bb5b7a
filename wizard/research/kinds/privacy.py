"""What the company does with personal data."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

PRIVACY = Kind(
    PageKind.PRIVACY,
    {
        "en": Words(
            "your california privacy rights, california privacy rights, privacy cookie notice, privacy "
            "and cookie notice, privacy and cookies notice, how we protect your data, privacy hub, data "
            "privacy notice, privacy and data protection, us privacy notice, privacy and terms, "
            "cookies and privacy, data policy, "
            "how we use your data, how we use your information, how we handle your data, your data, personal data, "
            "your personal data, "
            "privacy, privacy policy, privacy notice, privacy statement, data protection, privacy and cookies, "
            "privacy cookies, gdpr, data privacy, privacy cookie policy, privacy and security, security privacy, "
            "privacy policies, data protection policy, privacy and cookie policy, your privacy, privacy center, "
            "privacy centre, privacy information, privacy terms, online privacy, privacy agreement, privacy act, "
            "legal and privacy, your privacy rights, end user privacy terms",
            "do not sell or share my personal information, "
            "do not sell my personal information, privacy choices, your privacy choices",
        ),
        "de": Words(
            "datenschutz und cookies, datenschutzerklärung und cookies, "
            "datenverarbeitung, informationen zur datenverarbeitung, "
            "ihre daten, deine daten, umgang mit daten, schutz ihrer daten, schutz deiner daten, personenbezogene "
            "daten, "
            "datenschutz, datenschutzerklärung, datenschutzhinweise, datenschutzbestimmungen, dsgvo, privatsphäre, "
            "datenschutzrichtlinie, datenschutzrichtlinien, datenschutzhinweis, datenschutzinformation*, "
            "datenschutzerklaerungen, hinweise zum datenschutz, privacy, datenschutz*",
        ),
        "da": Words(
            "persondatapolitik og cookies, privatlivspolitik og cookies, persondata og cookiepolitik, "
            "databehandling, databehandlingspolitik, persondataloven, gdpr loven, privatlivsvilkår, "
            "fortrolighedspolitik, fortrolighed, datasikkerhed, privatlivserklæring, personoplysningspolitik, "
            "dine data, sådan behandler vi dine data, beskyttelse af personoplysninger, dine personoplysninger, "
            "privatlivspolitik, persondatapolitik, datapolitik, persondata, databeskyttelse, privatliv, "
            "cookie og privatlivspolitik, privatlivs og cookiepolitik, personoplysninger, gdpr, "
            "persondata og cookies, behandling af persondata, behandling af personoplysninger, privatlivspolitikken, "
            "cookie og persondatapolitik, databeskyttelsespolitik, persondatabeskyttelse, privatlivsbeskyttelse",
        ),
        "sv": Words(
            "integritetspolicy och kakor, personuppgifter och cookies, personuppgifter och kakor, "
            "integritet och kakor, "
            "integritetsvillkor, gdpr lagen, personuppgiftslagen, dataskyddslagen, "
            "integritets och cookiepolicy, integritetspolicy och cookies, "
            "databehandling, uppgiftsbehandling, "
            "personuppgiftsbehandling, dataskyddsinformation, integritetsmeddelande, sekretess, "
            "dina uppgifter, dina personuppgifter, så behandlar vi dina uppgifter, "
            "integritetspolicy, personuppgifter, personuppgiftspolicy, integritet, dataskydd, dataskyddspolicy, "
            "sekretesspolicy, gdpr, personuppgiftshantering, behandling av personuppgifter, integritetsskydd, "
            "integritet och cookies, så hanterar vi personuppgifter, hantering av personuppgifter",
        ),
        "nb": Words(
            "personvernerklæring og informasjonskapsler cookies, personvern og informasjonskapsler "
            "cookies, "
            "personvernerklæring og informasjonskapsler, personvernerklæring og cookies, personvern og "
            "bruk av informasjonskapsler, "
            "personvern og cookieerklæring, gdpr loven, personopplysningsloven, "
            "databehandling, "
            "personvernvilkår, personverninformasjon, datasikkerhet, "
            "dine data, dine personopplysninger, behandling av personopplysninger, slik behandler vi dine data, "
            "personvern, personvernerklæring, personvernpolicy, personvern og cookies, personopplysninger, "
            "personvern og informasjonskapsler, gdpr, personvernregler, datatrygghet, databeskyttelse, personvern*",
        ),
        "nl": Words(
            "privacyverklaring en cookies, privacybeleid en cookies, "
            "gegevensverwerking, hoe wij met je gegevens omgaan, hoe wij met uw gegevens omgaan, verwerking van "
            "persoonsgegevens, "
            "privacyvoorwaarden, privacyinformatie, gegevensbeleid, privacy en veiligheid, "
            "jouw gegevens, uw gegevens, omgang met persoonsgegevens, "
            "privacy, privacybeleid, privacyverklaring, privacy policy, privacy statement, privacy en cookies, avg, "
            "privacy en cookieverklaring, gegevensbescherming, privacyreglement, privacy cookies, persoonsgegevens, "
            "privacy*",
        ),
        "fr": Words(
            "confidentialité et cookies, politique de confidentialité et cookies, vie privée et cookies, "
            "traitement des données, "
            "politique des données, politique de données personnelles, données et confidentialité, informatique "
            "et libertés, "
            "vos données, gestion des données personnelles, vos données personnelles, "
            "confidentialité, politique de confidentialité, données personnelles, protection des données, rgpd, "
            "vie privée, charte de confidentialité, protection de la vie privée, politique de protection des "
            "données, "
            "charte données personnelles, données personnelles et cookies, protection données, "
            "politique de vie privée, protection des données personnelles, déclaration de confidentialité",
        ),
        "es": Words(
            "política de privacidad y cookies, privacidad y política de cookies, "
            "datos y privacidad, privacidad y seguridad, política de datos, "
            "tus datos, uso de tus datos, "
            "privacidad, política de privacidad, protección de datos, aviso de privacidad, datos personales, "
            "política de protección de datos, privacidad y cookies, políticas de privacidad, rgpd, "
            "tratamiento de datos",
        ),
        "it": Words(
            "privacy e cookies, privacy policy e cookie policy, informativa privacy e cookie, "
            "politica sulla riservatezza, informativa sulla riservatezza, politica di riservatezza, tutela dei dati, "
            "norme sulla privacy, riservatezza, protezione dati, trattamento dati, informativa dati personali, "
            "i tuoi dati, trattamento dati personali, trattamento dei dati personali, "
            "privacy, informativa sulla privacy, privacy policy, informativa privacy, protezione dei dati, gdpr, "
            "trattamento dei dati, privacy e cookie, informativa, politica sulla privacy, dati personali, "
            "tutela della privacy, normativa privacy",
        ),
        "pl": Words(
            "prywatność i pliki cookie, "
            "polityk* prywatności, ochron* danych, "
            "klauzula informacyjna, klauzule informacyjne, obowiązek informacyjny, informacja o przetwarzaniu "
            "danych, polityka ochrony danych, przetwarzanie danych, administrator danych, "
            "twoje dane, polityka prywatności i plików cookies, "
            "polityka prywatności, prywatność, ochrona danych, rodo, ochrona danych osobowych, dane osobowe, "
            "polityka prywatności i cookies, ochrona prywatności, prywatność i cookies, polityka rodo, "
            "informacja rodo, klauzula rodo, przetwarzanie danych osobowych",
        ),
        "pt": Words(
            "política de privacidade e cookies, "
            "política de dados, política de dados pessoais, segurança e privacidade, proteção de dados pessoais, "
            "os seus dados, tratamento de dados, tratamento de dados pessoais, "
            "privacidade, política de privacidade, proteção de dados, aviso de privacidade, rgpd, lgpd, "
            "dados pessoais, políticas de privacidade, privacidade e cookies, política de proteção de dados, "
            "protecção de dados",
        ),
        "cs": Words(
            "zpracování osobních údajů, zásady zpracování osobních údajů, zpracování údajů, informace o "
            "zpracování osobních údajů, ochrana údajů, zásady ochrany soukromí, prohlášení o ochraně "
            "soukromí, "
            "ochrana osobních údajů, ochrana soukromí, zásady ochrany osobních údajů, osobní údaje, soukromí",
        ),
        "sk": Words(
            "spracovanie osobných údajov, zásady spracúvania osobných údajov, spracúvanie osobných "
            "údajov, súkromie, "
            "ochrana osobných údajov, ochrana súkromia, osobné údaje",
        ),
        "fi": Words(
            "tietosuojalauseke, tietosuoja ja evästeet, henkilötietojen käsittely, tietosuojaselosteet, "
            "tietosuojakäytännöt, "
            "tietosuoja, tietosuojaseloste, rekisteriseloste, yksityisyys, tietosuojakäytäntö, yksityisyydensuoja",
        ),
        "hu": Words(
            "adatkezelési szabályzat, adatvédelmi irányelvek, személyes adatok, "
            "adatvédelem, adatvédelmi tájékoztató, adatkezelési tájékoztató, adatvédelmi nyilatkozat, "
            "adatvédelmi szabályzat, adatkezelés",
        ),
        "ro": Words(
            "prelucrarea datelor personale, protecția datelor personale, politică de confidențialitate, "
            "confidențialitate, politica de confidențialitate, protecția datelor, gdpr, date personale",
        ),
        "bg": Words(
            "поверителност, политика за поверителност, защита на личните данни, лични данни, "
            "политика за защита на данните, защита на данните",
        ),
        "el": Words(
            "απόρρητο, πολιτική απορρήτου, προσωπικά δεδομένα, προστασία δεδομένων",
        ),
        "hr": Words(
            "pravila privatnosti, pravila o privatnosti, politika zaštite privatnosti, "
            "privatnost, politika privatnosti, zaštita privatnosti, zaštita osobnih podataka, zaštita podataka, "
            "izjava o privatnosti",
        ),
        "et": Words(
            "privaatsus, privaatsuspoliitika, andmekaitse, isikuandmed, privaatsustingimused",
        ),
        "is": Words(
            "persónuvernd, persónuverndarstefna, persónuupplýsingar, meðferð persónuupplýsinga, friðhelgisstefna",
        ),
        "lv": Words(
            "privātums, privātuma politika, datu aizsardzība",
        ),
        "lt": Words(
            "privatumas, privatumo politika, duomenų apsauga, asmens duomenys",
        ),
        "ru": Words(
            "политика обработки персональных данных, защита персональных данных, политика приватности, "
            "политика конфиденциальности, конфиденциальность, персональные данные, обработка персональных данных, "
            "защита данных",
        ),
        "tr": Words(
            "aydınlatma metni, kvkk aydınlatma metni, kişisel verilerin korunması kanunu, veri "
            "politikası, "
            "gizlilik, gizlilik politikası, kişisel verilerin korunması, kvkk, gizlilik sözleşmesi",
        ),
        "ja": Words(
            "個人情報*, プライバシー*, "
            "個人情報の取り扱い, 個人情報の取扱い, 個人情報の取扱いについて, 個人情報について, "
            "個人情報の保護, 個人情報, プライバシー, プライバシーについて, "
            "プライバシーポリシー, 個人情報保護方針, 個人情報の取り扱いについて",
        ),
        "ko": Words(
            "개인정보*, "
            "개인정보보호정책, 개인정보 보호정책, 개인정보보호, 개인정보처리방침, 개인정보 처리방침, 개인정보취급방침",
        ),
        "zh": Words(
            "隐私*, 隱私*, 私隱*, 私隱政策, 隱私權政策, 隱私政策, 隐私政策, 隐私权政策, 隐私声明",
        ),
    },
    within=frozenset({PageKind.TERMS, PageKind.IMPRINT}),
    never="privacy fence*, privacy screen*, privacy glass, sichtschutz*",
)
