"""The company about itself."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

ABOUT = Kind(
    PageKind.ABOUT,
    {
        "en": Words(
            "learn more about @, read more about @, find out more about @, more about @, discover @, "
            "corporate website, corporate site, our group, the group, the publisher, about the "
            "publisher, about the site, about this website, about this paper, about the newsroom, company "
            "overview, corporate profile, about corporate, "
            "our journey, the journey, meet the owners, meet the founders, the founders, the owners, who s behind "
            "it, who is behind it, who s behind @, our roots, the family, "
            "what we are about, what we re about, read about us, about our practice, about the "
            "practice, about the clinic, about the restaurant, about the club, our practice, the firm, about the "
            "firm, "
            "the story of @, the story behind @, "
            "the people behind, people behind, the team behind, the people behind @, get to know us, "
            "about, about us, about me, our story, who we are, our company, the company, company info, "
            "company profile, about the company, our history, the story, my story, our mission, the founder, "
            "our founders, who am i, behind the brand, our philosophy, what we stand for, about our company, "
            "about the shop, corporate information, know us, who we are and what we do, about company, "
            "where it's made, why us, why choose us, about @, meet @, about our team, about the brand, "
            "about the business, who is @",
            "corporate, company information, "
            "why @, company, history, team, philosophy, mission, values, our values, our people, background, staff, "
            "the people, heritage, story, our team, the team, meet the team, meet our team",
        ),
        "de": Words(
            "mehr über @, mehr über uns, erfahren sie mehr über @, der konzern, konzern, "
            "unternehmensgruppe, die unternehmensgruppe, über den konzern, über die gruppe, die "
            "redaktion, über die redaktion, der verlag, über den verlag, unser verlag, das magazin, über "
            "das magazin, die zeitung, die @ gruppe, "
            "wer sind wir, wer steht hinter uns, "
            "über unseren shop, über unseren laden, unser weg, unsere werte, unsere mission, unsere wurzeln, wer "
            "dahinter steckt, die gründer, unsere gründer, gründer, die inhaber, die familie, unsere familie, "
            "praxisteam, unsere praxis, die praxis, über das restaurant, das restaurant, die kanzlei, unsere "
            "kanzlei, unser hotel, unser studio, unsere agentur, unsere fahrschule, die fahrschule, unser hof, unser "
            "weingut, unsere gärtnerei, unsere tischlerei, unsere schreinerei, unsere bäckerei, unser salon, der "
            "betrieb, "
            "die gesellschaft, über den klub, die werkstatt, über die kanzlei, "
            "die geschichte von @, die geschichte hinter @, menschen hinter @, "
            "wer steckt hinter, wer steckt dahinter, wer steht hinter, die menschen hinter, lern uns kennen, lernen "
            "sie uns kennen, über den laden, über das geschäft, "
            "über uns, über mich, unternehmen, wir über uns, wer wir sind, unsere geschichte, das unternehmen, "
            "die manufaktur, unsere manufaktur, inhaber, inhaberin, firmengeschichte, firmenprofil, "
            "unternehmensgeschichte, wer steht dahinter, wer bin ich, über das unternehmen, zur person, "
            "unser unternehmen, die geschichte, meine geschichte, vorstellung, die firma, unsere philosophie, "
            "unternehmensprofil, firmenportrait, unternehmensportrait, über das team, über den shop, "
            "über unseren verein, wir stellen uns vor, unsere firma, wer wir sind und was wir tun, das sind wir, "
            "der verein, unser verein, team und philosophie, ich über mich, über @, über die firma, "
            "über die manufaktur, über die praxis, über den verein, über den betrieb, über den hof, "
            "über unsere firma, über unser unternehmen, über unseren betrieb, "
            "über das @, über die @, über den @, wer ist @, was ist @",
            "verband, der verband, stiftung, die stiftung, genossenschaft, die genossenschaft, "
            "warum @, warum wir, team, geschichte, philosophie, firma, portrait, porträt, profil, werdegang, "
            "leitbild, verein, "
            "manufaktur, meilensteine, lebenslauf, info, mission, wir, betrieb, unser betrieb, historie, das team, "
            "unser team",
        ),
        "da": Words(
            "mere om @, læs mere om @, om koncernen, koncernen, om avisen, om mediet, om redaktionen, "
            "vores virksomhed, om gruppen, om bladet, om magasinet, om forlaget, om hjemmesiden, "
            "hvem står bag @, hvem er @ egentlig, "
            "vores rejse, mød ejerne, vores filosofi, vores værdier, vores mission, stifterne, grundlæggerne, "
            "ejerne, om vores butik, "
            "om restauranten, om klubben, om skolen, om hotellet, om værkstedet, om bureauet, om advokatfirmaet, "
            "historien om @, historien bag @, "
            "menneskerne bag, teamet bag, lær os at kende, bag om @, om vores virksomhed, "
            "om os, om mig, om virksomheden, hvem er vi, om firmaet, vores historie, mød os, om butikken, "
            "hvem er jeg, historien bag, hvem står bag, hvem vi er, om klinikken, om psykologen, om foreningen, "
            "om selskabet, virksomheden, min historie, personen bag, folkene bag, mennesket bag, om forretningen, "
            "om @, hvem er @, mød @",
            "organisationen, fonden, klinikken, tegnestuen, værkstedet, salonen, forretningen, "
            "hvorfor @, hvorfor os, hvorfor vælge os, historie, historien, profil, team, medarbejdere, baggrund, "
            "firmaprofil, om, info, værdier, hvem, "
            "mød teamet, teamet, vores team, mød holdet",
        ),
        "sv": Words(
            "mer om @, läs mer om @, om koncernen, koncernen, om tidningen, om redaktionen, vår "
            "verksamhet, om gruppen, om förlaget, om sajten, om organisationen, "
            "vilka står bakom, vem står bakom, "
            "vår resa, möt ägarna, vår filosofi, våra värderingar, grundarna, ägarna, om vår butik, vår mission, "
            "om kliniken, om restaurangen, om klubben, om hotellet, om byrån, om verkstaden, om mottagningen, "
            "historien om @, historien bakom @, "
            "människorna bakom, teamet bakom, lär känna oss, om vårt företag, vi på @, "
            "om oss, om mig, om företaget, vår historia, vilka är vi, vilka vi är, om butiken, företaget, "
            "vi som jobbar här, om föreningen, historien bakom, vem är jag, om verksamheten, om gården, om bolaget, "
            "om @, vilka är @",
            "organisationen, stiftelsen, kliniken, verkstaden, salongen, arkitektkontoret, "
            "varför @, varför oss, varför välja oss, historia, historik, team, profil, medarbetare, bakgrund, om, "
            "info, värderingar, vårt team, möt teamet, "
            "våra medarbetare",
        ),
        "nb": Words(
            "mer om @, les mer om @, om konsernet, konsernet, om avisen, om redaksjonen, om gruppen, om "
            "forlaget, om nettstedet, om virksomheten, "
            "hvem står bak, hvem står bak @, "
            "vår reise, møt eierne, vår filosofi, våre verdier, grunnleggerne, eierne, om vår butikk, vår visjon, "
            "om restauranten, om klubben, om hotellet, om kontoret, om verkstedet, om legesenteret, "
            "historien om @, historien bak @, "
            "bli kjent med oss, menneskene bak, folkene bak, om vår bedrift, vi i @, "
            "om oss, om meg, om bedriften, om selskapet, hvem er vi, vår historie, om gården, hvem vi er, "
            "om butikken, om firmaet, bedriften, historien bak, om klinikken, om foreningen, om @, hvem er @",
            "organisasjonen, stiftelsen, klinikken, verkstedet, salongen, arkitektkontoret, "
            "hvorfor @, hvorfor oss, hvorfor velge oss, historie, historien, team, ansatte, profil, bakgrunn, om, "
            "info, verdier, møt teamet, vårt team, "
            "våre ansatte",
        ),
        "nl": Words(
            "meer over @, lees meer over @, onze organisatie, de organisatie, over de redactie, over de "
            "krant, over de groep, onze groep, over de uitgever, over de organisatie, over dit bedrijf, "
            "over de site, "
            "wie zitten er achter, wie zit er achter, wie staat er achter, "
            "onze reis, ontmoet de eigenaren, onze filosofie, onze waarden, de oprichters, oprichters, de "
            "eigenaren, onze visie, "
            "over de praktijk, over het restaurant, over de winkel, over de club, over de vereniging, de "
            "praktijk, onze praktijk, over het team, "
            "het verhaal van @, de geschiedenis van @, het verhaal achter @, "
            "leer ons kennen, de mensen achter, het team achter, over onze winkel, "
            "over ons, over mij, wie zijn wij, ons verhaal, over, het bedrijf, wie we zijn, ons bedrijf, "
            "over het bedrijf, onze geschiedenis, wie is wie, onze missie, het verhaal achter, maak kennis, "
            "wie ben ik, mijn verhaal, onze winkel, over @, wie is @",
            "organisatie, de stichting, "
            "waarom @, waarom wij, geschiedenis, team, bedrijf, missie, info, historie, medewerkers, ons team, het "
            "team",
        ),
        "fr": Words(
            "en savoir plus sur @, plus sur @, découvrir @, notre groupe, la rédaction, notre concept, le "
            "concept, notre maison d édition, à propos du groupe, à propos du site, à propos de la "
            "société, "
            "qui est derrière, qui sommes nous vraiment, "
            "faites notre connaissance, notre parcours, les fondateurs, nos fondateurs, notre adn, notre mission, "
            "notre vision, nos racines, à propos de notre boutique, "
            "le restaurant, le cabinet, notre cabinet, l association, notre association, le restaurant "
            "et son histoire, la clinique, notre clinique, à propos du restaurant, notre restaurant, "
            "l histoire de @, l histoire d @, "
            "l équipe derrière, qui se cache derrière, faisons connaissance, rencontrez notre équipe, notre "
            "aventure, "
            "à propos, qui sommes nous, notre histoire, à propos de nous, l entreprise, qui suis je, notre société, "
            "la société, présentation, à propos de moi, notre entreprise, notre maison, l histoire, mon histoire, "
            "nous connaître, l atelier, notre philosophie, mieux nous connaître, "
            "notre savoir faire, qui nous sommes, à propos de @, à propos d @, qui est @, la maison @, la société @, "
            "le groupe @",
            "la fondation, la coopérative, "
            "le club, la maison, société, le groupe, le concept, notre équipe éditoriale, "
            "pourquoi @, pourquoi nous choisir, histoire, équipe, entreprise, historique, philosophie, mission, "
            "valeurs, nos valeurs, apropos, "
            "notre équipe, l équipe",
        ),
        "es": Words(
            "más sobre @, qué es @, el grupo, nuestro grupo, sobre el grupo, sobre la "
            "web, nuestra organización, quién es @, descubre @, "
            "conoce nuestro equipo, nuestro camino, los fundadores, nuestra filosofía, nuestra misión, nuestros "
            "orígenes, nuestra trayectoria, "
            "el restaurante, nuestro restaurante, la asociación, el despacho, el bufete, nuestro "
            "despacho, "
            "la historia de @, "
            "quién está detrás, las personas detrás, conoce nuestra historia, "
            "sobre nosotros, quiénes somos, quienes somos, nuestra historia, acerca de, la empresa, sobre mí, "
            "conócenos, acerca de nosotros, la clínica, quién soy, nuestra empresa, sobre la empresa, sobre, "
            "nuestra clínica, sobre nuestra empresa, la tienda, sobre @, acerca de @, conoce @, grupo @",
            "la fundación, la cooperativa, "
            "el club, "
            "por qué @, por qué nosotros, por qué elegirnos, empresa, equipo, historia, nosotros, filosofía, "
            "misión, trayectoria, valores, clínica, nuestro equipo, "
            "el equipo, conoce al equipo",
        ),
        "it": Words(
            "più su @, scopri di più su @, cos è @, gruppo @, il nostro gruppo, la redazione, il gruppo, "
            "la nostra società, informazioni su @, scopri @, "
            "chi c è dietro @, "
            "conosci il team, il nostro percorso, i fondatori, la nostra missione, le nostre origini, la nostra "
            "famiglia, i nostri valori, "
            "il ristorante, lo studio, il nostro studio, la clinica, l associazione, il nostro "
            "ristorante, "
            "la storia di @, "
            "chi c è dietro, le persone dietro, conosciamoci, la nostra squadra, "
            "chi siamo, la nostra storia, azienda, l azienda, su di noi, chi sono, la storia, la nostra azienda, "
            "conoscici, about, la società, profilo aziendale, la mia storia, la nostra filosofia, la bottega, su @, "
            "il gruppo @, chi è @",
            "la fondazione, la cooperativa, "
            "il club, "
            "perché @, perché noi, perché scegliere noi, perché sceglierci, storia, team, filosofia, mission, "
            "società, valori, profilo, lo staff, il team, il nostro team",
        ),
        "pl": Words(
            "więcej o @, co to jest @, o serwisie, o portalu, o grupie, o stronie, o wydawcy, o redakcji, "
            "o fundacji, o organizacji, "
            "kto za tym stoi, "
            "o naszym sklepie, poznaj zespół, nasza droga, założyciele, nasza filozofia, nasza historia i "
            "wartości, właściciele, "
            "historia firmy, o klinice, o restauracji, o klubie, o kancelarii, poznaj nasz zespół, o hotelu, o "
            "gabinecie, o stowarzyszeniu, "
            "historia @, "
            "kto stoi za, ludzie za, poznajmy się, "
            "o nas, o firmie, o mnie, kim jesteśmy, nasza historia, poznaj nas, o sklepie, nasza firma, nasza misja, "
            "o spółce, o marce, o projekcie, dlaczego my, o @, poznaj @, grupa @",
            "dlaczego @, firma, historia, zespół, misja, wartości, nasz zespół",
        ),
        "pt": Words(
            "mais sobre a @, mais sobre o @, o que é @, o que é a @, o grupo, o nosso grupo, sobre o "
            "grupo, sobre o site, quem somos nós, sobre a marca, "
            "conheça a equipa, conheça a equipe, o nosso percurso, os fundadores, a nossa filosofia, as nossas "
            "origens, a nossa visão, "
            "os nossos valores, o restaurante, a clínica, a nossa clínica, a associação, o escritório, "
            "a história da @, a história do @, "
            "quem está por trás, as pessoas por trás, conheça a nossa história, "
            "sobre nós, quem somos, sobre, a empresa, nossa história, a nossa história, sobre a empresa, sobre mim, "
            "quem sou, conheça nos, institucional, sobre @, sobre a @, sobre o @, conheça a @, conheça o @, grupo @",
            "o clube, "
            "porquê @, porque @, por que @, empresa, história, equipe, equipa, missão, valores, nossa equipe, a "
            "nossa equipa",
        ),
        "cs": Words(
            "o projektu, o webu, o redakci, o nás a kontakt, o @, o skupině, o portálu, o serveru, o "
            "značce, o vydavatelství, naše společnost, naše firma, "
            "o nás, kdo jsme, náš příběh, o společnosti, o firmě, o mně",
            "společnost",
        ),
        "sk": Words(
            "o projekte, o portáli, o @, o skupine, o redakcii, naša spoločnosť, "
            "o nás, kto sme, náš príbeh, o spoločnosti, o firme",
            "",
        ),
        "fi": Words(
            "yrityksestä, tietoa yhtiöstä, meidän tarina, tietoa palvelusta, tietoa @, "
            "meistä, tietoa meistä, yritys, keitä olemme, tarinamme, tietoa yrityksestä",
        ),
        "hu": Words(
            "a cégről, a projektről, kik vagyunk mi, küldetésünk, "
            "rólunk, cégünkről, bemutatkozás, kik vagyunk, történetünk, magunkról",
            "",
        ),
        "ro": Words(
            "compania, despre @, compania noastră, echipa, "
            "despre noi, despre, cine suntem, povestea noastră, despre companie",
        ),
        "bg": Words(
            "за проекта, за сайта, за @, компанията, за нас, за компанията, кои сме ние, нашата история, за фирмата",
        ),
        "el": Words(
            "η εταιρία, η εταιρία μας, προφίλ εταιρείας, η εταιρεία μας, "
            "σχετικά με εμάς, ποιοι είμαστε, η εταιρεία, η ιστορία μας, σχετικά",
        ),
        "hr": Words(
            "o projektu, o @, o portalu, o društvu, o nama, tko smo, naša priča, o tvrtki",
        ),
        "et": Words(
            "firmast, meist, ettevõttest, kes me oleme, meie lugu",
        ),
        "is": Words(
            "um okkur, um fyrirtækið, um félagið, um @, hver við erum, sagan okkar, saga fyrirtækisins",
        ),
        "lv": Words(
            "par @, par projektu, par kompāniju, par mums, par uzņēmumu, mūsu stāsts",
        ),
        "lt": Words(
            "apie @, apie projektą, apie bendrovę, apie mus, apie įmonę, kas mes, mūsų istorija",
        ),
        "ru": Words(
            "о редакции, о сайте, о @, о группе, о холдинге, о портале, о магазине, о банке, о нашей "
            "компании, "
            "о нас, о компании, о проекте, кто мы, наша история, о фирме",
            "компания",
        ),
        "tr": Words(
            "şirketimiz, hakkında, şirket hakkında, hakkımızda, biz kimiz, kurumsal, hikayemiz",
            "tarihçe, tarihçemiz, tarihimiz",
        ),
        "ja": Words(
            "会社概要*, 企業情報*, "
            "運営会社, 会社紹介, 企業案内, 運営者情報, 会社概要 アクセス, 当社について, "
            "運営会社について, 企業サイト, "
            "会社概要, 会社案内, 会社情報, 企業情報, 私たちについて",
        ),
        "ko": Words(
            "*회사소개, 기업정보, 회사정보, 신문사소개, 기업소개, 회사소개, 회사 소개",
        ),
        "zh": Words(
            "关于, 關於我們, 公司介绍, 企业介绍, 公司簡介, 公司概况, 关于我们, 公司简介",
        ),
    },
    never="kurumsal haberler, company news, company report*, "
    "accessibility, accounts, "
    "about accessibility, about ads, about this ad, about your account, about accounts, für die familie, "
    "for the family, pour la famille, per la famiglia, para la familia, voor de familie, for familien, "
    "für familien, voor families, "
    "more info*, mehr info*, weitere info*, nähere info*, mere info*, mer info*, meer info*, plus d "
    "info*, más info*, mas info*, più info*, maggiori info*, ulteriori info*, mais info*, więcej info*, "
    "order history, purchase history, browsing history, search history, viewing history, payment history, "
    "transaction history, watch history, bestellhistorie, bestellverlauf, historique des commandes, "
    "historique de commandes, historial de pedidos, historial de compras, storico ordini, cronologia "
    "ordini, ordrehistorik, orderhistorik, ordrehistorikk, bestelgeschiedenis, historia zamówień, "
    "histórico de pedidos, histórico de encomendas, orderhistory, natural history, local history, family "
    "history, history channel, team store, team shop, team news, about this recipe, about this site s "
    "ads, about this article, about the weather, about the recipe, staff picks, my profile, mein profil, "
    "min profil, mijn profiel, mon profil, mi perfil, il mio profilo, mój profil, meu perfil, o meu "
    "perfil, your company, projet de société, jeu de société, jeux de société, présentation du produit, "
    "présentation produit, culture et société, culture société, unternehmen und märkte, unternehmen "
    "märkte, équipe de france, leçon d histoire, histoire de france, historia de españa, historia polski, "
    "danmarkshistorie*, svensk historia, "
    "what about, how about, about cookies, about this item, om cookies, over cookies, story of the week, "
    "news about, learn about, top stories, more about, all about, about the author, about our ads, about your *, "
    "unternehmensnachrichten, for companies, firmenkunden, about you",
    types=("AboutPage",),
)
