"""Terms of sale and of use."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

TERMS = Kind(
    PageKind.TERMS,
    {
        "en": Words(
            "legal agreements, site terms, purchase terms, subscription terms, conditions of carriage, "
            "terms of website use, user terms and conditions, general conditions, general conditions of "
            "sale, terms of purchase, "
            "terms of supply, terms and conditions of business, standard conditions, contract "
            "terms, conditions of hire, hire terms, booking terms, rental terms, ticketing terms, "
            "terms, terms and conditions, terms conditions, terms of service, terms of use, terms of sale, "
            "conditions of use, conditions of sale, terms and conditions of sale, user agreement, t&cs, t cs, t c, "
            "tos, general terms, general terms and conditions, terms service, terms of business, terms use, "
            "website terms, visitor agreement, member agreement, membership agreement, subscriber agreement, "
            "service agreement, legal terms, conditions, sales terms, terms and policies, trading terms, "
            "end user license agreement, eula, customer agreement, subscriber terms and conditions, terms privacy, "
            "store terms, rules, terms and condition",
            "legal, legal notices, legal information, policies, our policies, store policies, shop policies, "
            "user terms, house rules, disclaimer, legals, copyright",
            sections="general provisions, scope, scope of application, governing law, limitation of liability",
        ),
        "de": Words(
            "abo agb, agb abo, agb shop, shop agb, agb app, allgemeine teilnahmebedingungen, allg "
            "nutzungsbedingungen, allg geschäftsbedingungen, allgemeine bedingungen, "
            "abonnementbedingungen, abonnementsbedingungen, beförderungsbedingungen, buchungsbedingungen, "
            "bestellbedingungen, aufnahmebedingungen, stornobedingungen, einkaufsbedingungen, satzung und agb, "
            "agb, agbs, allgemeine geschäftsbedingungen, geschäftsbedingungen, nutzungsbedingungen, "
            "allgemeine nutzungsbedingungen, verkaufsbedingungen, vertragsbedingungen, agb und widerruf*, "
            "allgemeine verkaufsbedingungen, teilnahmebedingungen, mietbedingungen, kundeninformationen, "
            "agb und kundeninformation*, agb & *, lieferungs und zahlungsbedingungen, geschäftsbedingung, avb, abgs, "
            "reisebedingungen, liefer und zahlungsbedingungen, nutzungsbestimmungen, anb",
            "nutzungshinweise, rechtliches, rechtliche hinweise, bedingungen, hausordnung, badeordnung",
            sections="geltungsbereich, schlussbestimmungen, allgemeine bestimmungen, vertragsschluss, "
            "anwendbares recht",
        ),
        "da": Words(
            "vilkår for brug, regler og vilkår, betingelser for brug, generelle vilkår, "
            "webshopbetingelser, webshopvilkår, "
            "købsvilkår, medlemsvilkår, bestillingsbetingelser, bookingbetingelser, leveringsvilkår og "
            "betingelser, aftalevilkår, rejsebetingelser, "
            "handelsbetingelser, betingelser, vilkår, vilkår og betingelser, salgsbetingelser, købsbetingelser, "
            "forretningsbetingelser, handelsvilkår, brugervilkår, brugsvilkår, forretningsvilkår, "
            "salgs og leveringsbetingelser, abonnementsvilkår, abonnementsbetingelser, salgsvilkår, "
            "generelle betingelser, almindelige betingelser, brugerbetingelser, lejebetingelser, kundevilkår, "
            "medlemsbetingelser",
            "juridisk, jura, regler, juridisk information",
            sections="generelle oplysninger, lovvalg*, generelle vilkår, ansvarsbegrænsning",
        ),
        "sv": Words(
            "villkor för användning, villkor för beställning, regler för användning, villkor för "
            "prenumeration, allmänna användarvillkor, "
            "webbutiksvillkor, webbshopsvillkor, "
            "abonnemangsvillkor, resevillkor, affärsvillkor, tjänstevillkor, allmänna avtalsvillkor, "
            "beställningsvillkor, "
            "köpvillkor, villkor, allmänna villkor, användarvillkor, försäljningsvillkor, leveransvillkor, "
            "regler och villkor, medlemsvillkor, bokningsvillkor, kundvillkor, avtalsvillkor, prenumerationsvillkor, "
            "köp och leveransvillkor, köpevillkor, hyresvillkor",
            "juridisk information, regler, säkerhetspolicy",
            sections="allmänt om villkoren, tillämplig lag*, omfattning",
        ),
        "nb": Words(
            "vilkår for bruk, regler og vilkår, betingelser for bruk, "
            "nettbutikkvilkår, nettbutikkbetingelser, "
            "medlemsvilkår, avtalevilkår, bestillingsbetingelser, reisevilkår, kundevilkår, forretningsvilkår, "
            "tjenestevilkår, brukerbetingelser, "
            "kjøpsvilkår, vilkår, salgsbetingelser, betingelser, brukervilkår, salgsvilkår, vilkår og betingelser, "
            "handelsbetingelser, kjøpsbetingelser, generelle vilkår, leievilkår, abonnementsvilkår, "
            "generelle betingelser, bestillingsvilkår",
            "juridisk, juridisk informasjon",
            sections="lovvalg*, generelle vilkår, avtalen",
        ),
        "nl": Words(
            "voorwaarden voor gebruik, gebruiksvoorwaarden website, algemene gebruiksvoorwaarden, "
            "abonnementenvoorwaarden, "
            "voorwaarden voor aankoop, aankoopvoorwaarden, winkelvoorwaarden, webshopvoorwaarden, "
            "boekingsvoorwaarden, reisvoorwaarden, lidmaatschapsvoorwaarden, bestelvoorwaarden, "
            "contractvoorwaarden, handelsvoorwaarden, klantvoorwaarden, "
            "algemene voorwaarden, voorwaarden, gebruiksvoorwaarden, leveringsvoorwaarden, verkoopvoorwaarden, "
            "gebruikersvoorwaarden, servicevoorwaarden, huurvoorwaarden, abonnementsvoorwaarden, "
            "algemene verkoopsvoorwaarden",
            "juridische informatie, juridisch, disclaimer",
            sections="toepasselijkheid, toepasselijk recht, definities",
        ),
        "fr": Words(
            "conditions générales de service, conditions générales d utilisation et de vente, cgu et cgv, "
            "cga, cgvu, "
            "conditions de réservation, conditions d adhésion, conditions générales d abonnement, conditions de "
            "location, conditions commerciales, règlement intérieur, "
            "cgv, cgu, conditions générales, conditions générales de vente, conditions d utilisation, "
            "conditions de vente, conditions générales d utilisation, cgv cgu, conditions d usage, "
            "conditions utilisation, termes et conditions, conditions d abonnement, conditions de service, "
            "conditions contractuelles, charte d utilisation",
            "informations légales, juridique, conditions",
            sections="champ d application, droit applicable, objet",
        ),
        "es": Words(
            "términos legales, términos de uso y privacidad, condiciones generales de uso, condiciones "
            "generales de suscripción, condiciones de suscripción, "
            "condiciones de reserva, condiciones comerciales, condiciones legales, condiciones de alquiler, "
            "condiciones y términos, "
            "términos y condiciones, condiciones generales, condiciones de uso, términos de uso, "
            "condiciones de venta, términos del servicio, términos, condiciones, condiciones de compra, "
            "términos y condiciones de uso, condiciones de contratación, condiciones generales de venta, "
            "condiciones generales de contratación, condiciones de servicio",
            "información legal, bases legales, ~legal",
            sections="ámbito de aplicación, legislación aplicable, disposiciones generales",
        ),
        "it": Words(
            "condizioni generali di abbonamento, condizioni di abbonamento, termini e condizioni "
            "generali, condizioni generali di contratto, "
            "condizioni di prenotazione, condizioni commerciali, condizioni di noleggio, condizioni e termini, "
            "regolamento, "
            "termini e condizioni, condizioni di vendita, condizioni generali, condizioni d uso, termini di "
            "servizio, "
            "condizioni generali di vendita, termini di utilizzo, condizioni di utilizzo, termini d uso, condizioni, "
            "condizioni di servizio, termini",
            "informazioni legali, note legali, condizioni contrattuali",
            sections="ambito di applicazione, legge applicabile, disposizioni generali",
        ),
        "pl": Words(
            "zasady korzystania, regulamin prenumeraty, regulamin portalu, regulamin konta, ogólne "
            "warunki umów, regulamin strony, "
            "regulamin dla klientów, "
            "ows, warunki zakupów, warunki zakupu, regulamin świadczenia usług, regulamin zakupu, regulamin "
            "rezerwacji, warunki świadczenia usług, regulamin sprzedaży, regulamin promocji i sklepu, "
            "regulamin, regulaminy, regulamin sklepu, warunki sprzedaży, ogólne warunki, warunki korzystania, "
            "regulamin serwisu, regulamin zakupów, ogólne warunki sprzedaży, owu, warunki użytkowania, warunki "
            "umowy, "
            "regulamin usług",
            "informacje prawne, warunki",
            sections="warunki ogólne, postanowienia ogólne, postanowienia końcowe",
        ),
        "pt": Words(
            "termos e condições gerais, condições gerais de utilização, condições de assinatura, contrato "
            "de adesão, "
            "condições de reserva, condições comerciais, condições de aluguer, condições do serviço, condições "
            "contratuais, "
            "termos e condições, termos de uso, condições gerais, termos de serviço, condições de venda, termos, "
            "condições gerais de venda, termos e condições de uso, condições de utilização, termos de utilização, "
            "condições, termos e políticas",
            "informação legal, informações legais, regulamento",
            sections="âmbito, lei aplicável, disposições gerais",
        ),
        "cs": Words(
            "všeobecné podmínky, podmínky užívání, podmínky použití, vop, podmínky služby, podmínky "
            "používání služby, podmínky předplatného, smluvní a obchodní podmínky, pravidla používání, "
            "autorská práva, "
            "obchodní podmínky, všeobecné obchodní podmínky, podmínky užití, podmínky používání, smluvní podmínky",
            "pravidla",
        ),
        "sk": Words(
            "všeobecné podmienky, vop, podmienky použitia, podmienky predplatného, pravidlá používania, "
            "zmluvné podmienky, "
            "obchodné podmienky, všeobecné obchodné podmienky, podmienky používania",
            "pravidlá",
        ),
        "fi": Words(
            "palvelun ehdot, palveluehdot, myyntiehdot, tilauksen ehdot, tilaus ja toimitusehdot, "
            "verkkokaupan ehdot, "
            "sopimusehdot, käyttö ja sopimusehdot, tilausehdot, "
            "käyttöehdot, toimitusehdot, sopimusehdot, yleiset ehdot, tilausehdot, ehdot",
        ),
        "hu": Words(
            "felhasználói feltételek, felhasználói szabályzat, felhasználási szabályzat, felhasználói "
            "szerződés, "
            "használati feltételek, használati szabályzat, általános feltételek, előfizetési feltételek, "
            "jogi nyilatkozat, "
            "ászf, általános szerződési feltételek, felhasználási feltételek, vásárlási feltételek, "
            "szerződési feltételek",
        ),
        "ro": Words(
            "condiții de utilizare, termeni și condiții de utilizare, condiții de vânzare, regulament, "
            "termeni și condiții, termeni, condiții generale, termeni de utilizare",
        ),
        "bg": Words(
            "условия, общи условия за ползване, правила за ползване, условия за използване, "
            "общи условия, условия за ползване, условия за употреба, правила",
        ),
        "el": Words(
            "όροι και προϋποθέσεις χρήσης, γενικοί όροι, όροι πώλησης, όροι χρήσης, όροι και προϋποθέσεις, όροι",
        ),
        "hr": Words(
            "uvjeti, opći uvjeti poslovanja, pravila korištenja, uvjeti prodaje, "
            "uvjeti poslovanja, opći uvjeti, uvjeti korištenja, uvjeti kupnje",
        ),
        "et": Words(
            "tingimused, kasutustingimused, müügitingimused, ostutingimused, üldtingimused",
        ),
        "is": Words(
            "skilmálar, notkunarskilmálar, viðskiptaskilmálar, almennir skilmálar, notendaskilmálar, söluskilmálar",
        ),
        "lv": Words(
            "noteikumi, lietošanas noteikumi, lietošanas nosacījumi, distances līgums",
        ),
        "lt": Words(
            "taisyklės, pirkimo taisyklės, naudojimo taisyklės, sąlygos, terminai ir sąlygos, naudojimosi sąlygos",
        ),
        "ru": Words(
            "пользовательские соглашения, правила пользования, правила сайта, условия пользования, "
            "договор оферты, правила использования материалов, "
            "пользовательское соглашение, условия использования, правила, оферта, публичная оферта, условия продажи, "
            "правила использования",
        ),
        "tr": Words(
            "kullanıcı sözleşmesi, üyelik sözleşmesi, kullanıcı koşulları, satış sözleşmesi, kullanım "
            "sözleşmesi, site kullanım koşulları, "
            "kullanım koşulları, şartlar ve koşullar, mesafeli satış sözleşmesi, kullanım şartları",
        ),
        "ja": Words(
            "規約・ポリシー, 規約とポリシー, 各種規約, 規約一覧, 規約・プライバシーポリシー, "
            "利用規約等, ご利用規約等, 規約等, "
            "*利用規約, "
            "会員規約, ご利用条件, 利用条件, サイト利用規約, ご利用にあたって, "
            "サイトご利用にあたって, サービス利用規約, サイトポリシー, "
            "利用規約, ご利用規約",
        ),
        "ko": Words(
            "*이용약관, 회원약관, 약관, 이용 약관, 이용약관, 서비스 이용약관",
        ),
        "zh": Words(
            "使用條款, 服務條款, 用户协议, 使用条件, 会员条款, 服务条款, 使用条款, 条款和条件",
        ),
    },
    never="terms of research, search term*, suchbegriff*, termos de pesquisa, termos de busca, termes de "
    "recherche, termes recherchés, términos de búsqueda, término de búsqueda, termini di ricerca, "
    "zoekterm*, søgeord, sökord, søkeord, popular terms, weather conditions, road conditions, travel "
    "conditions, snow conditions, surf conditions, traffic conditions, health conditions, heart "
    "conditions, skin conditions, conditions a z, market conditions, rules of golf, rules of the road, "
    "rules of the game, rules of football, house rules tv, warunki pogodowe, condiciones meteorológicas, "
    "condizioni meteo, conditions météo, regulamin konkursu, regulaminy konkursów, regolamento concorso, "
    "règlement du jeu, règlement du concours, regulamento do concurso, tävlingsregler, konkurranceregler, "
    "konkurranseregler, catalogsearch, advertising terms, anzeigen agb, "
    "short terms, key terms, glossary, in terms of, air condition*, conditionnement, medical condition*, "
    "terms explained, conditioner*, search terms, long term*, how tos, how to",
    within=frozenset({PageKind.RETURNS, PageKind.COMPLAINTS, PageKind.SHIPPING}),
)
