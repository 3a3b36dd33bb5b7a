"""The company about itself."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

ABOUT = Kind(
    PageKind.ABOUT,
    {
        "en": Words(
            "about, about us, about me, our story, who we are, our company, the company, company info, "
            "company profile, about the company, our history, meet the team, our team, the team, meet our team, "
            "the story, my story, our mission, the founder, our founders, who am i, behind the brand, our philosophy, "
            "what we stand for, about our company, about the shop, corporate information, about our*, about the *, "
            "know us, who we are and what we do, about company, where it's made, why us, why choose us, meet *",
            "company, history, team, philosophy, mission, values, our values, our people, background, staff, "
            "the people, heritage, welcome, story",
        ),
        "de": Words(
            "über uns, über mich, unternehmen, wir über uns, das team, unser team, wer wir sind, unsere geschichte, "
            "das unternehmen, die manufaktur, unsere manufaktur, inhaber, inhaberin, firmengeschichte, firmenprofil, "
            "unternehmensgeschichte, wer steht dahinter, wer bin ich, über das unternehmen, zur person, "
            "unser unternehmen, die geschichte, meine geschichte, vorstellung, die firma, unsere philosophie, "
            "unternehmensprofil, firmenportrait, unternehmensportrait, über das team, über die *, über den *, "
            "über den shop, über unseren verein, wir stellen uns vor, unsere firma, wer wir sind und was wir tun, "
            "das sind wir, der verein, unser verein, team und philosophie, ich über mich, über unser*",
            "team, geschichte, philosophie, firma, portrait, porträt, profil, werdegang, leitbild, verein, "
            "manufaktur, meilensteine, lebenslauf, info, mission, wir, betrieb, unser betrieb, historie",
        ),
        "da": Words(
            "om os, om mig, om virksomheden, hvem er vi, om firmaet, vores historie, mød os, om butikken, "
            "hvem er jeg, historien bag, mød teamet, teamet, vores team, hvem står bag, hvem vi er, mød holdet, "
            "om klinikken, om psykologen, om foreningen, om selskabet, virksomheden, min historie, personen bag, "
            "folkene bag, mennesket bag, om forretningen",
            "historie, historien, profil, team, medarbejdere, baggrund, firmaprofil, om, info, værdier, hvem",
        ),
        "sv": Words(
            "om oss, om mig, om företaget, vår historia, vilka är vi, vilka vi är, om butiken, vårt team, möt teamet, "
            "företaget, vi som jobbar här, om föreningen, historien bakom, vem är jag, om verksamheten, om gården, "
            "om bolaget, våra medarbetare",
            "historia, historik, team, profil, medarbetare, bakgrund, om, info, värderingar",
        ),
        "nb": Words(
            "om oss, om meg, om bedriften, om selskapet, hvem er vi, vår historie, om gården, hvem vi er, "
            "om butikken, møt teamet, vårt team, om firmaet, bedriften, historien bak, om klinikken, om foreningen, "
            "våre ansatte",
            "historie, historien, team, ansatte, profil, bakgrunn, om, info, verdier",
        ),
        "nl": Words(
            "over ons, over mij, wie zijn wij, ons verhaal, over, het bedrijf, wie we zijn, ons bedrijf, ons team, "
            "het team, over het bedrijf, onze geschiedenis, wie is wie, onze missie, het verhaal achter, maak kennis, "
            "wie ben ik, mijn verhaal, onze winkel",
            "geschiedenis, team, bedrijf, missie, info, historie, medewerkers",
        ),
        "fr": Words(
            "à propos, qui sommes nous, notre histoire, à propos de nous, l entreprise, notre équipe, l équipe, "
            "qui suis je, notre société, la société, présentation, à propos de moi, notre entreprise, notre maison, "
            "l histoire, mon histoire, nous connaître, la maison, l atelier, notre philosophie, mieux nous connaître, "
            "société, notre savoir faire, qui nous sommes",
            "histoire, équipe, entreprise, historique, philosophie, mission, valeurs, nos valeurs, apropos, infos",
        ),
        "es": Words(
            "sobre nosotros, quiénes somos, quienes somos, nuestra historia, acerca de, la empresa, sobre mí, "
            "nuestro equipo, conócenos, acerca de nosotros, la clínica, quién soy, nuestra empresa, sobre la empresa, "
            "el equipo, sobre, conoce al equipo, nuestra clínica, sobre nuestra empresa, la tienda",
            "empresa, equipo, historia, nosotros, filosofía, misión, trayectoria, valores, clínica",
        ),
        "it": Words(
            "chi siamo, la nostra storia, azienda, l azienda, su di noi, chi sono, la storia, il team, "
            "il nostro team, la nostra azienda, conoscici, about, la società, profilo aziendale, la mia storia, "
            "la nostra filosofia, la bottega",
            "storia, team, filosofia, mission, società, valori, profilo, lo staff",
        ),
        "pl": Words(
            "o nas, o firmie, o mnie, kim jesteśmy, nasza historia, nasz zespół, poznaj nas, o sklepie, nasza firma, "
            "nasza misja, o spółce, o marce, o projekcie, dlaczego my",
            "firma, historia, zespół, misja, wartości",
        ),
        "pt": Words(
            "sobre nós, quem somos, sobre, a empresa, nossa história, a nossa história, sobre a empresa, sobre mim, "
            "nossa equipe, a nossa equipa, quem sou, conheça nos, conheça a *, conheça o *, sobre a *, sobre o *, "
            "institucional",
            "empresa, história, equipe, equipa, missão, valores",
        ),
    },
    never="what about, how about, about cookies, about this item, om cookies, over cookies, story of the week, "
    "news about, learn about, top stories, more about, all about, about the author, about our ads, about your *, "
    "unternehmensnachrichten, for companies, firmenkunden",
    types=("AboutPage",),
)
