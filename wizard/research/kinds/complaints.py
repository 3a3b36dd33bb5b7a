"""Complaints, and who decides when the company does not."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

COMPLAINTS = Kind(
    PageKind.COMPLAINTS,
    {
        "en": Words(
            "if something goes wrong, when things go wrong, something went wrong, "
            "compliments concerns and complaints, comments concerns and complaints, concerns and complaints, "
            "raise a concern, raise concerns, not happy, "
            "file a complaint, submit a complaint, lodge a complaint, raise a dispute, "
            "complaints, complaints procedure, complaint, complaints policy, how to complain, make a complaint, "
            "complaints handling, customer complaints, complaint form, complaints process, raise a complaint, "
            "complaint policy, complaint procedure, complain, grievance redressal, grievance*, complaints code, "
            "complaints and compliments, compliments and complaints, dispute resolution, comments and complaints",
            "disputes, ombudsman",
            sections="complaint*, dispute resolution, disputes, how to complain",
        ),
        "de": Words(
            "beschwerdemöglichkeiten, beschwerdewege, "
            "kritik anregungen, "
            "lob kritik, lob kritik und anregungen, kritik und anregungen, anregungen und kritik, lob und "
            "anregungen, schlichtung, schlichtungsverfahren, unzufrieden, ideen und beschwerdemanagement, "
            "reklamation einreichen, reklamation anmelden, reklamieren, beschwerde melden, mangel melden, schaden "
            "melden, beschwerdeformular, "
            "beschwerde, beschwerden, beschwerdemanagement, beschwerdestelle, beschwerdeverfahren, "
            "reklamationsformular, lob und kritik, beschwerde einreichen, mängel melden, reklamation melden, "
            "online streitschlichtung, streitschlichtung, lob und tadel, zustellreklamation, "
            "anregungen und beschwerden, schlichtungsstelle, online streitbeilegung",
            "verbraucherschlichtung, streitbeilegung, reklamation, reklamationen",
            sections="beschwerde*",
        ),
        "da": Words(
            "ris eller ros, "
            "ris ros, klageproces, klageprocedure, klagesager, klagesag, klagegang, utilfreds, er du utilfreds, "
            "ikke tilfreds, hvis du er utilfreds, din mening, "
            "indsend klage, opret reklamation, anmeld reklamation, meld reklamation, klageformular, "
            "klage, klager, klagevejledning, klageadgang, klagemulighed*, klagefrist, klageansvarlig, "
            "reklamationsformular, klag, indgiv klage, ris og ros, retur og reklamation, reklamationsskema, "
            "klag over",
            "klagenævn, tvister, reklamation, reklamationer",
            sections="klage*, klageadgang, tvist*",
        ),
        "sv": Words(
            "klagomålsrutiner, våra klagomålsrutiner, "
            "ris och ros, ris ros, klagomålsansvarig, klagomålsrutin, så klagar du, om du inte är nöjd, inte "
            "nöjd, är du inte nöjd, missnöjd, tyck till, synpunkter, beröm och klagomål, "
            "anmäla reklamation, gör en reklamation, lämna synpunkter, klaga, klagomål och synpunkter, "
            "klagomål, reklamera, klagomålshantering, reklamation och retur, lämna klagomål, anmäl reklamation, "
            "reklamationsformulär, framföra klagomål, retur och reklamation",
            "tvist, tvister, reklamation, reklamationer",
            sections="klagomål*, tvist*",
        ),
        "nb": Words(
            "klage eller ros, ris eller ros, "
            "ris ros, klagerett, klageprosess, klagesaker, slik klager du, "
            "ikke fornøyd, er du ikke fornøyd, misfornøyd, klagenemnd, "
            "meld reklamasjon, send inn klage, registrer reklamasjon, klag, "
            "klage, klager, klageskjema, klageadgang, reklamasjonsskjema, klagebehandling, klagemulighet*, "
            "retur og reklamasjon",
            "tvister, reklamasjon, reklamasjoner",
            sections="klage*, tvist*, konfliktløsning",
        ),
        "nl": Words(
            "klachtafhandeling, klachtbehandeling, klachtprocedure, "
            "niet tevreden, bent u niet tevreden, ben je niet tevreden, ontevreden, klacht en compliment, "
            "klachtencommissie, "
            "een klacht indienen, dien een klacht in, klachten en suggesties, "
            "klachten, klacht, klachtenregeling, klachtenprocedure, klachtenformulier, klacht indienen, "
            "klachtenafhandeling, klachtenbeleid, klachten en geschillen, klacht melden",
            "geschillen, geschillencommissie",
            sections="klacht*, geschillen*",
        ),
        "fr": Words(
            "vous avez une réclamation, une plainte, "
            "pas satisfait, insatisfait, vous n êtes pas satisfait, éloges et réclamations, suggestions et "
            "réclamations, "
            "déposer une réclamation, déposer une plainte, formulaire de réclamation, "
            "réclamation, réclamations, faire une réclamation, litiges, médiation, service réclamations, "
            "traitement des réclamations, porter plainte, médiateur, règlement des litiges, signaler un problème",
            "plainte, plaintes",
            sections="réclamation*, médiation*, médiateur*, litige*",
        ),
        "es": Words(
            "enviar una queja, tienes una queja, tienes una reclamación, "
            "no estás satisfecho, queja, cómo reclamar, defensor del cliente, servicio de reclamaciones, "
            "arbitraje de consumo, "
            "presentar una reclamación, poner una reclamación, formulario de reclamación, "
            "reclamaciones, quejas, quejas y reclamaciones, hoja de reclamaciones, hojas de reclamaciones, "
            "libro de reclamaciones, quejas y sugerencias, reclamación, reclamos, canal de quejas",
            "resolución de conflictos, resolución de litigios",
            sections="reclamacion*, queja*, resolución de litigios",
        ),
        "it": Words(
            "come fare un reclamo, fare un reclamo, conciliazione, non sei soddisfatto, ufficio reclami, "
            "invia un reclamo, inoltra un reclamo, presentare un reclamo, modulo di reclamo, "
            "reclami, reclamo, presenta un reclamo, gestione reclami, segnalazioni e reclami, modulo reclami, "
            "suggerimenti e reclami, risoluzione delle controversie",
            "controversie, segnalazioni",
            sections="reclam*, controversie, risoluzione alternativa*",
        ),
        "pl": Words(
            "obsługa reklamacji, rozpatrzenie reklamacji, "
            "jak złożyć reklamację, złożenie reklamacji, rozpatrywanie reklamacji, skarga, złóż skargę, "
            "zgłoś reklamację, zgłoszenie reklamacji, postępowanie reklamacyjne, procedura reklamacyjna, tryb "
            "reklamacji, "
            "reklamacje, reklamacja, skargi, zwroty i reklamacje, formularz reklamacji, formularz reklamacyjny, "
            "skargi i reklamacje, złóż reklamację, reklamacje i zwroty, reklamacje gwarancja, procedura reklamacji, "
            "reklamacje i gwarancja, gwarancja i reklamacje",
            "spory, pozasądowe rozwiązywanie sporów",
            sections="reklamacj*, skarg*, pozasądow*",
        ),
        "pt": Words(
            "tem uma reclamação, "
            "provedor do cliente, queixa, apresentar uma queixa, não está satisfeito, "
            "apresentar reclamação, apresentar uma reclamação, formulário de reclamação, "
            "reclamações, reclamação, livro de reclamações, livro de reclamações online, sugestões e reclamações, "
            "queixas, resolução de litígios, elogios e reclamações, fazer uma reclamação",
            "resolução alternativa de litígios, ouvidoria",
            sections="reclamac*, litígios, resolução alternativa*",
        ),
        "cs": Words(
            "reklamace, stížnosti, reklamační řád, podat stížnost",
        ),
        "sk": Words(
            "reklamácie, sťažnosti, reklamačný poriadok",
        ),
        "fi": Words(
            "reklamaatio, reklamaatiot, valitukset",
        ),
        "hu": Words(
            "panaszkezelés, reklamáció, panasz",
        ),
        "ro": Words(
            "reclamații, reclamație, sesizări, anpc",
        ),
        "bg": Words(
            "рекламации, рекламация, жалби, оплаквания",
        ),
        "el": Words(
            "παράπονα, καταγγελίες, υποβολή παραπόνων",
        ),
        "hr": Words(
            "reklamacije, prigovori, pritužbe",
        ),
        "et": Words(
            "kaebused, pretensioonid",
        ),
        "is": Words(
            "kvartanir, kvörtun",
        ),
        "lv": Words(
            "sūdzības, pretenzijas",
        ),
        "lt": Words(
            "skundai, pretenzijos",
        ),
        "ru": Words(
            "жалобы, претензии, рекламации",
        ),
        "tr": Words(
            "şikayet, şikayetler",
        ),
    },
    never="charity complaint*, tax dispute*, datenschutz*, data protection, integritetsskydd*, datatilsyn*",
    within=frozenset({PageKind.TERMS, PageKind.CONTACT, PageKind.RETURNS, PageKind.WARRANTY}),
)
