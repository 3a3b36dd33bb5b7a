"""Questions and answers, help centres."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

FAQ = Kind(
    PageKind.FAQ,
    {
        "en": Words(
            "get support, account help, subscriber help, reader help, delivery help, help and vouchers, "
            "faqs and support, support and faqs, "
            "q as, q&as, questions about, questions about your, "
            "help hub, support hub, help pages, help page, quick answers, common queries, "
            "frequent questions, questions we ve got answers, we ve got answers, we have answers, find answers, "
            "need assistance, need some help, get help, help with your order, product support, help articles, faq "
            "for patients, patient questions, "
            "got a question, ask us anything, answers to your questions, your questions, questions answered, we "
            "answer your questions, "
            "faq, faqs, frequently asked questions, frequently asked, common questions, questions and answers, q a, "
            "q and a, q & a, questions answers, help centre, help center, help topics, top questions, "
            "popular questions, your questions answered, got questions, have questions, any questions, "
            "have a question, help faq, help faqs, knowledge base, knowledgebase",
            "customer services, help and information, subscriber services, reader "
            "services, guest services, member services, "
            "help, support, customer service, customer support, customer care, customer center, customer centre, "
            "need help, questions, help and support, help and contact, support center, support centre, help desk, "
            "helpdesk, self service, ask us, how it works, good to know, customer help, information center, "
            "info center, need a hand, can we help, how can we help, how can we help you",
        ),
        "de": Words(
            "fragen zum, fragen zur, fragen zu, online hilfe, "
            "kundenhilfe, hilfethemen, hilfeseiten, hilfeseite, hilfeportal, hilfe zur bestellung, hilfe rund um, "
            "oft gefragt, häufig gefragt, oft gestellt, patientenfragen, häufige patientenfragen, kundenfragen, "
            "leserfragen, antworten finden, fragen rund um, alle fragen, "
            "antworten auf ihre fragen, antworten auf deine fragen, antworten auf häufige fragen, frage und "
            "antwort, hilfe faq, "
            "häufige fragen, häufig gestellte fragen, häufigste fragen, oft gestellte fragen, fragen antworten, "
            "fragen und antworten, noch fragen, fragen, eure fragen, deine fragen, ihre fragen, hilfebereich, "
            "hilfecenter, hilfe center, hilfezentrum, fragen zu*, du hast fragen, sie haben fragen, haben sie "
            "fragen, "
            "hast du fragen, was sie wissen sollten, gut zu wissen, wissenswertes, das wichtigste in kürze",
            "so funktioniert s, so funktionierts, "
            "leserservice, abonnentenservice, abo hilfe, online service, "
            "mitgliederservice, "
            "hilfe, kundenservice, kundendienst, kundencenter, kundenbetreuung, brauchst du hilfe, "
            "brauchen sie hilfe, hilfe und kontakt, service und hilfe, ~service, infocenter, info center, "
            "servicecenter, servicebereich, hilfe support, kundenbereich, unklarheiten",
        ),
        "da": Words(
            "~*spørgsmål, "
            "spørg os, kundehjælp, spørgsmål om, spørgsmål til, "
            "find svar, få svar, hjælpeunivers, hjælpesider, hjælpeside, hvad kan vi hjælpe med, hvordan kan vi "
            "hjælpe, kan vi hjælpe, selvbetjening og hjælp, patientspørgsmål, medlemsspørgsmål, kundespørgsmål, "
            "spørgsmål fra patienter, hjælp til din ordre, hjælp til, guides og hjælp, "
            "svar på dine spørgsmål, mest stillede spørgsmål, stil et spørgsmål, "
            "ofte stillede spørgsmål, oftest stillede spørgsmål, hyppige spørgsmål, hyppigt stillede spørgsmål, "
            "spørgsmål og svar, spørgsmål svar, typiske spørgsmål, almindelige spørgsmål, spørgsmål, "
            "har du spørgsmål, dine spørgsmål, godt at vide, oftest spurgt om, ofte spurgt om, spurgt om, "
            "hjælpecenter",
            "læserservice, abonnementsservice, hjælp og vejledning, hjælp og kontakt, medlemsservice, "
            "hjælp, kundeservice, kundecenter, kundesupport, få hjælp, brug for hjælp, hjælp og support, "
            "værd at vide, praktisk info, praktisk information",
        ),
        "sv": Words(
            "~*frågor, ~*frågorna, "
            "kundhjälp, frågor om, fråga oss, "
            "hitta svar, få svar, vi svarar på dina frågor, undrar du något, undrar du över något, vad kan vi "
            "hjälpa dig med, hur kan vi hjälpa dig, hjälp med din beställning, hjälpsidor, patientfrågor, "
            "kundfrågor, "
            "svar på dina frågor, svar på vanliga frågor, ställ en fråga, "
            "vanliga frågor, frågor och svar, frågor svar, vanligaste frågorna, ofta ställda frågor, bra att veta, "
            "har du frågor, hjälpcenter, frågor",
            "läsarservice, prenumerationsservice, hjälp och kontakt, medlemsservice, "
            "svar, hjälp, kundservice, kundtjänst, kundcenter, kundsupport, hjälp och support, behöver du hjälp",
        ),
        "nb": Words(
            "~*spørsmål, "
            "spør oss, kundehjelp, spørsmål om, "
            "finn svar, få svar, få hjelp, vi svarer på spørsmålene dine, lurer du på noe, har du et spørsmål, "
            "hva kan vi hjelpe med, hvordan kan vi hjelpe deg, hjelp til bestilling, hjelpesider, "
            "pasientspørsmål, kundespørsmål, svar på vanlige spørsmål, "
            "svar på spørsmål, svar på dine spørsmål, mest stilte spørsmål, still et spørsmål, "
            "ofte stilte spørsmål, vanlige spørsmål, spørsmål og svar, spørsmål svar, godt å vite, har du spørsmål, "
            "hjelpesenter, spørsmål",
            "kundeservice pluss, abonnementsservice, leserservice, hjelp og kontakt, medlemsservice, "
            "hjelp, kundeservice, kundesenter, kundestøtte, trenger du hjelp, praktisk informasjon, hjelp og støtte",
        ),
        "nl": Words(
            "~*vragen, "
            "klantenhulp, antwoord op je vraag, antwoord op uw vraag, vragen over, "
            "heb je hulp nodig, heeft u hulp nodig, hoe kunnen we helpen, hoe kunnen wij helpen, waarmee kunnen "
            "we je helpen, vind antwoord, antwoorden, patiëntenvragen, alle vragen, "
            "vraag antwoord, antwoorden op je vragen, antwoorden op veelgestelde vragen, stel je vraag, "
            "veelgestelde vragen, veel gestelde vragen, meest gestelde vragen, vragen en antwoorden, "
            "vraag en antwoord, vragen antwoorden, vragen, goed om te weten, helpcentrum, heb je vragen, "
            "heeft u vragen, heb je een vraag",
            "abonneeservice, lezersservice, abonnementenservice, service en contact, ledenservice, "
            "hulp, klantenservice, klantendienst, hulp nodig, helpdesk, hulp en contact, ~service",
        ),
        "fr": Words(
            "aide en ligne, questions sur, "
            "espace d aide, espace aide, page d aide, comment pouvons nous vous aider, comment ça marche, trouver "
            "une réponse, nos réponses à vos questions, une question une réponse, nous répondons à vos questions, "
            "questions et réponses, nos réponses, une question ?, vous avez une question, vous avez des questions, "
            "questions fréquentes, foire aux questions, questions réponses, questions fréquemment posées, "
            "vos questions, questions courantes, la faq, centre d aide, bon à savoir, une question, des questions, "
            "questions les plus fréquentes, toutes vos questions",
            "service abonnés, service lecteurs, service abonnements, "
            "aide, service client*, besoin d aide, assistance, aide et contact, support, réponses à vos questions",
        ),
        "es": Words(
            "centro de soporte, alguna duda, tienes alguna duda, ayuda en línea, preguntas sobre, "
            "soporte al cliente, ayuda al cliente, "
            "te ayudamos, cómo podemos ayudarte, en qué podemos ayudarte, dudas y preguntas, resuelve tus dudas, "
            "preguntas de pacientes, encuentra respuestas, "
            "respuestas a tus preguntas, tienes dudas, tienes preguntas, tus preguntas, "
            "preguntas frecuentes, preguntas más frecuentes, preguntas y respuestas, preguntas habituales, "
            "dudas frecuentes, centro de ayuda, resolvemos tus dudas, dudas, preguntas comunes, preguntas",
            "atención al suscriptor, servicio al suscriptor, atención al lector, ayuda y contacto, "
            "ayuda, atención al cliente, servicio al cliente, soporte, necesitas ayuda, consultas",
        ),
        "it": Words(
            "domande sul, domande su, aiuto online, "
            "serve aiuto, ti serve aiuto, hai dubbi, come possiamo aiutarti, guida e assistenza, trova risposte, "
            "le domande dei pazienti, centro aiuto, centro di assistenza, "
            "risposte alle tue domande, hai una domanda, domanda e risposta, "
            "domande frequenti, domande e risposte, domande più frequenti, domande comuni, centro assistenza, "
            "le vostre domande, hai domande, le tue domande, domande, buono a sapersi",
            "guida e supporto, servizio abbonati, assistenza abbonati, aiuto e contatti, "
            "aiuto, assistenza, assistenza clienti, servizio clienti, hai bisogno di aiuto, supporto",
        ),
        "pl": Words(
            "pytania o, pomoc online, "
            "baza wiedzy, strefa pomocy, strefa klienta pomoc, jak możemy pomóc, w czym możemy pomóc, pytania "
            "pacjentów, pytania klientów, znajdź odpowiedź, "
            "odpowiedzi na pytania, najczęściej zadawane, masz pytanie, pytanie i odpowiedź, "
            "najczęściej zadawane pytania, często zadawane pytania, częste pytania, najczęstsze pytania, "
            "pytania i odpowiedzi, pytania odpowiedzi, centrum pomocy, pytania, masz pytania, warto wiedzieć",
            "obsługa prenumeraty, obsługa prenumeratorów, pomoc i kontakt, "
            "pomoc, obsługa klienta, biuro obsługi klienta, potrzebujesz pomocy, wsparcie, strefa klienta",
        ),
        "pt": Words(
            "alguma dúvida, tem alguma dúvida, ajuda online, perguntas sobre, "
            "tire suas dúvidas, tire as suas dúvidas, como podemos ajudar, encontrar respostas, perguntas dos "
            "pacientes, área de ajuda, "
            "respostas às suas perguntas, tem dúvidas, tem perguntas, esclareça as suas dúvidas, "
            "perguntas frequentes, dúvidas frequentes, perguntas e respostas, perguntas mais frequentes, "
            "central de ajuda, centro de ajuda, dúvidas, perguntas comuns, tira dúvidas",
            "centro de apoio, apoio ao assinante, atendimento ao assinante, atendimento, ajuda e "
            "contactos, ajuda e contato, "
            "ajuda, atendimento ao cliente, apoio ao cliente, serviço ao cliente, suporte, precisa de ajuda, "
            "central de atendimento",
        ),
        "cs": Words(
            "nejčastější otázky, často kladené dotazy, centrum nápovědy, centrum podpory, nápověda a "
            "kontakt, "
            "časté dotazy, často kladené otázky, časté otázky, otázky a odpovědi, nejčastější dotazy, nápověda, "
            "zákaznický servis, zákaznická podpora",
            "podpora, pomoc, pro zákazníky, zákaznická linka, zákaznické centrum",
        ),
        "sk": Words(
            "najčastejšie otázky, časté dotazy, "
            "často kladené otázky, časté otázky, otázky a odpovede, zákaznícky servis, pomoc a podpora",
            "podpora, pomoc, pomocník, zákaznícka podpora, zákaznícka linka, zákaznícke centrum",
        ),
        "fi": Words(
            "asiakastuki, asiakaspalvelu, ohjeet ja tuki, usein kysytyt kysymykset ja vastaukset, "
            "usein kysyttyä, usein kysytyt kysymykset, ukk, kysymyksiä ja vastauksia, asiakaspalvelu, asiakastuki, "
            "ohje, ohjeet",
            "tuki, apua, tuki ja ohjeet, ohje ja tuki, tilaajapalvelu, lukijapalvelu",
        ),
        "hu": Words(
            "segítség, súgóközpont, kérdés és válasz, "
            "gyakori kérdések, gyik, gyakran ismételt kérdések, kérdések és válaszok, ügyfélszolgálat, súgó",
            "támogatás, vevőszolgálat, ügyfélszolgálati információk",
        ),
        "ro": Words(
            "întrebări frecvente, întrebări și răspunsuri, ajutor, suport clienți, asistență clienți",
            "suport, asistență, relații clienți, centru de ajutor",
        ),
        "bg": Words(
            "често задавани въпроси, въпроси и отговори, помощ, обслужване на клиенти",
            "поддръжка, център за помощ, помощен център",
        ),
        "el": Words(
            "συχνές ερωτήσεις, ερωτήσεις και απαντήσεις, βοήθεια, εξυπηρέτηση πελατών",
            "υποστήριξη, κέντρο βοήθειας, υποστήριξη πελατών",
        ),
        "hr": Words(
            "česta pitanja, najčešća pitanja, često postavljena pitanja, pomoć, korisnička podrška",
            "podrška, centar za pomoć, pomoć i podrška",
        ),
        "et": Words(
            "korduma kippuvad küsimused, kkk, küsimused ja vastused, klienditeenindus, abi",
            "klienditugi, abikeskus, tugi",
        ),
        "is": Words(
            "algengar spurningar, spurt og svarað, spurningar og svör, hjálp, aðstoð, þjónustuver",
        ),
        "lv": Words(
            "biežāk uzdotie jautājumi, buj, jautājumi un atbildes, klientu serviss, palīdzība",
            "atbalsts, palīdzības centrs, klientu atbalsts",
        ),
        "lt": Words(
            "dažniausiai užduodami klausimai, duk, klausimai ir atsakymai, klientų aptarnavimas, pagalba",
            "klientų aptarnavimo centras, pagalbos centras, klientams",
        ),
        "ru": Words(
            "вопрос ответ, ответы на вопросы, центр поддержки, центр помощи, "
            "частые вопросы, часто задаваемые вопросы, вопросы и ответы, помощь, справка, служба поддержки",
            "поддержка, техподдержка, клиентская поддержка, покупателям",
        ),
        "tr": Words(
            "s s s, sıkça sorulanlar, yardım merkezi, sıkça sorulan sorular, sss, yardım, müşteri hizmetleri",
            "destek, müşteri destek, yardım ve destek",
        ),
        "ja": Words(
            "よくある*, "
            "ヘルプセンター, よくある問い合わせ, よくあるお問い合わせ, q a, よくある質問, よくあるご質問, ヘルプ",
            "サポート, お客様サポート, カスタマーサポート, お客様窓口, ご利用ガイド, はじめての方へ",
        ),
        "ko": Words(
            "*고객센터, 자주묻는*, 도움말, 묻고 답하기, 고객센터, 자주 묻는 질문, 자주묻는질문",
            "고객지원, 고객 지원, 이용안내, 이용 안내",
        ),
        "zh": Words(
            "常见问题, 帮助中心, 常見問題",
            "客户服务, 客服中心, 帮助, 客戶服務, 幫助中心, 說明中心",
        ),
    },
    never="here's how it works, here's how that works, "
    "quick answers quiz, quiz*, question of the day, questions of the day, question of the week, frage des "
    "tages, fragen des tages, frage der woche, dagens spørgsmål, dagens spørsmål, dagens fråga, vraag van de "
    "dag, quizvragen, quizfragen, la question du jour, question du jour, pregunta del día, preguntas del día, "
    "domanda del giorno, pytanie dnia, pergunta do dia, support us, support our work, support local, support "
    "journalism, support our journalism, help for ukraine, help ukraine, pomoc dla ukrainy, pomoc "
    "humanitarna, ayuda humanitaria, ayuda a domicilio, aide à domicile, aides sociales, hjælp til selvhjælp, "
    "help wanted, homework help, aide aux devoirs, prayer support, domande e guide, aanvragen, ondervragen, "
    "navragen, opvragen, forum*, investor*, career*, press",
    types=(
        "FAQPage",
        "QAPage",
    ),
)
