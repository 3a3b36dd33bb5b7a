"""How to reach the company."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

CONTACT = Kind(
    PageKind.CONTACT,
    {
        "en": Words(
            "address and phone number, address and phone numbers, phone numbers, submit a ticket, give "
            "feedback, send feedback, contact the newsroom, "
            "contact and feedback, contact support, contact our customer service, "
            "got a query, any queries, "
            "book a visit, general enquiries, general inquiries, enquire, enquiry form, inquiry form, talk to "
            "an expert, talk to our experts, speak to "
            "an expert, our offices, get help from our team, request a callback, "
            "visit our store, "
            "say hi, say hello to us, chat with us, contact our team, reach out to us, leave us a message, "
            "contact, contacts, contact us, contact form, contact details, contact information, contact info, "
            "contact page, get in touch, reach us, write to us, send us a message, send a message, email us, "
            "e mail us, talk to us, how to reach us, how to contact, ask a question, drop us a line, say hello, "
            "contact customer service, customer relations, speak to us, contactus",
            "viewer relations, customer relations, guest services, member services, patron services, "
            "submit feedback, send feedback, send us feedback, give feedback, give us feedback, share "
            "feedback, share your feedback, "
            "customer services, complaints and feedback, help with your account, guest relations, reader "
            "services, "
            "customer service, customer care, customer support, customer center, customer centre, feedback, find us, "
            "find a branch, our branches, "
            "where to find us, visit us, get a quote, get a free quote, free quote, request a quote, quote, "
            "book an appointment, book a consultation, book a call, book now, enquiries, enquiry, inquiries, "
            "inquiry, "
            "help and contact, call us, message us, location, directions, how to find us, support, live help, "
            "live chat, opening hours, make an enquiry, request a call back, callback, locations and hours, "
            "tell us what you think, help desk, write us",
            sections="contact *, questions, your contact, reach out",
        ),
        "de": Words(
            "kontakt zur redaktion, schreiben sie der redaktion, schreiben sie an die redaktion, kontakt "
            "redaktion, kontakt zum kundenservice, kontakt zum leserservice, "
            "wir sind für sie da, wir sind für dich da, hier finden sie uns, hier findest du uns, kundenkontakt, "
            "anfahrt und parken, parken und anfahrt, "
            "ihr weg zu uns, der weg zu uns, rufen sie uns an, ruf uns an, ihre nachricht an uns, ihre nachricht, "
            "nachricht senden, rückruf anfordern, ansprechpartner finden, "
            "ihr draht zu uns, der direkte draht, dein draht zu uns, "
            "sie erreichen uns, erreichen sie uns, erreiche uns, uns erreichen, kontakt aufnehmen, nimm kontakt "
            "auf, melde dich, melden sie sich, chatte mit uns, sprich mit uns, kontaktieren, "
            "kontakt, kontakte, kontaktiere uns, kontaktieren sie uns, kontaktier uns, kontaktformular, "
            "kontaktdaten, "
            "kontaktanfrage, kontaktaufnahme, kontaktmöglichkeiten, schreib uns, schreiben sie uns, "
            "so erreichen sie uns, so erreichst du uns, nehmen sie kontakt auf, sprich uns an, sprechen sie uns an, "
            "kontaktseite, e mail kontakt, ansprechpartner",
            "leserservice, filialen, filialfinder, filialsuche, "
            "geschäftsstellen, "
            "anfahrt, kundenservice, kundendienst, kundenbetreuung, anfrage, anfragen, so finden sie uns, "
            "so findest du uns, standort, standorte, terminanfrage, termin vereinbaren, termin buchen, adresse, "
            "öffnungszeiten, ~service, hilfe und kontakt, service und hilfe, rückruf, rückrufservice, anschrift, "
            "lageplan, feedback, leserbrief, wegbeschreibung, angebot anfordern, wir rufen sie zurück",
        ),
        "da": Words(
            "kontakt redaktionen, skriv til redaktionen, kontakt avisen, kontakt til redaktionen, tip "
            "redaktionen, "
            "sådan kontakter du os, sådan får du fat i os, kontakte os, "
            "kundekontakt, skriv til kundeservice, ring til kundeservice, vi er her for dig, "
            "send os en besked, book en tid, ræk ud til os, ræk ud, bliv ringet op, kom i kontakt, "
            "få fat i os, tal med os, snak med os, chat med os, kontakt kundeservice, skriv en besked, kontakt "
            "vores kundeservice, "
            "kontakt, kontakt os, kontakt mig, kontaktformular, kontaktoplysninger, kontaktinformation, skriv "
            "til os, "
            "skriv til mig, kontakter, tag kontakt, kontaktinfo, kontakt formular",
            "tip os, tip redaktionen, "
            "læserservice, find butik, "
            "kundeservice, kundecenter, kundesupport, find os, find vej, her finder du os, åbningstider, "
            "få et tilbud, få tilbud, få en vurdering, bestil tid, book tid, ring til os, ring mig op, "
            "send en besked, henvendelse, adresse, uforpligtende tilbud, feedback, book et møde, ris og ros",
        ),
        "sv": Words(
            "kontakta redaktionen, skriv till redaktionen, "
            "så kontaktar du oss, så här når du oss, "
            "kundkontakt, skicka e post, skicka mejl, vi finns här, "
            "så når du oss, skicka ett meddelande, skicka meddelande, bli uppringd, våra kontor, "
            "kontakta, kontakta kundtjänst, kontakta kundservice, prata med oss, chatta med oss, maila oss, mejla "
            "oss, nå oss, kom i kontakt, "
            "kontakt, kontakta oss, kontakta mig, kontaktformulär, kontaktuppgifter, kontaktinformation, hör av dig, "
            "skriv till oss, kontakter",
            "tipsa oss, tipsa redaktionen, "
            "läsarservice, hitta butik, "
            "kundservice, kundtjänst, kundcenter, hitta hit, hitta till oss, här finns vi, öppettider, boka tid, "
            "begär offert, offert, offertförfrågan, synpunkter, feedback, hitta oss, adress, boka",
        ),
        "nb": Words(
            "kontakt redaksjonen, skriv til redaksjonen, "
            "slik kontakter du oss, kontakte oss, "
            "kundekontakt, send e post, vi er her for deg, "
            "finn frem, finn fram, slik når du oss, slik finner du oss, veibeskrivelse, bli oppringt, ring meg, "
            "våre kontorer, "
            "snakk med oss, chat med oss, kontakt kundeservice, send oss en melding, kom i kontakt, send melding, "
            "kontakt, kontakt oss, kontakt meg, ta kontakt, kontaktskjema, kontaktinformasjon, skriv til oss, "
            "kontakter, kontaktinfo",
            "tips oss, tips redaksjonen, "
            "finn butikk, "
            "kundeservice, kundesenter, finn oss, finn veien, her finner du oss, åpningstider, bestill time, "
            "få tilbud, be om tilbud, tilbakemelding, ring oss, adresse",
        ),
        "nl": Words(
            "contact met de redactie, contacteer de redactie, contact redactie, mail de redactie, tip de "
            "redactie, "
            "zo bereik je ons, zo bereikt u ons, hoe bereik je ons, "
            "klantcontact, wij staan voor u klaar, we staan voor je klaar, "
            "vind ons, hier vind je ons, hier vindt u ons, maak een afspraak, contactpagina, terugbelverzoek, bel "
            "mij terug, kom langs, "
            "contacteer, mail ons, chat met ons, praat met ons, bereik ons, stuur een bericht, "
            "contact, contact opnemen, neem contact op, contacteer ons, contactformulier, contactgegevens, "
            "contact met ons, schrijf ons, stuur ons een bericht",
            "tip de redactie, "
            "abonneeservice, lezersservice, onze vestigingen, "
            "klantenservice, klantendienst, route, routebeschrijving, openingstijden, openingsuren, vestigingen, "
            "afspraak maken, offerte aanvragen, offerte, bel ons, adres, feedback, bereikbaarheid",
        ),
        "fr": Words(
            "contacter la rédaction, contactez la rédaction, écrire à la rédaction, écrivez à la "
            "rédaction, nos coordonnées, contacter le service client, contacter le service clients, "
            "contactez le service clients, "
            "contactez, joindre le service client, "
            "contactez notre équipe, contacter notre équipe, contactez le service client, être rappelé, demander "
            "un rappel, nous rendre visite, accès et contact, "
            "nous joindre, joignez nous, comment nous joindre, comment nous contacter, parlez nous, discutons, "
            "envoyez nous un message, laissez nous un message, "
            "contact, contacts, contactez nous, nous contacter, nous écrire, écrivez nous, formulaire de contact, "
            "contacter, contactez moi, prendre contact, coordonnées, me contacter, entrer en contact",
            "service abonnés, nos agences, "
            "service client*, nous trouver, nous rejoindre, où nous trouver, plan d accès, horaires, "
            "prendre rendez vous, rendez vous, demande de devis, devis, devis gratuit, accès, nous appeler, "
            "venir nous voir, assistance",
        ),
        "es": Words(
            "contacta con la redacción, contactar con la redacción, contacte con la redacción, escribe a "
            "la redacción, carta al director, "
            "estamos aquí, estamos para ayudarte, "
            "te llamamos, solicitar cita, solicita cita, cómo contactar, "
            "habla con nosotros, hablemos, ponte en contacto, póngase en contacto, chatea con nosotros, envíanos un "
            "mensaje, cómo contactarnos, "
            "contacto, contactos, contacta, contáctanos, contáctenos, contactar, contacte con nosotros, "
            "contacta con nosotros, formulario de contacto, escríbenos, escríbanos, datos de contacto, contactanos",
            "atención al suscriptor, servicio al suscriptor, nuestras oficinas, nuestras tiendas, "
            "atención al cliente, servicio al cliente, dónde estamos, cómo llegar, pedir cita, pide cita, "
            "pide tu cita, cita previa, reservar cita, solicitar presupuesto, pedir presupuesto, presupuesto, "
            "llámanos, horarios, localización, ubicación, encuéntranos, visítanos, buzón de sugerencias",
        ),
        "it": Words(
            "contatta la redazione, scrivi alla redazione, contatti redazione, contatta il direttore, "
            "siamo qui, siamo qui per te, "
            "contatta il servizio clienti, chiamaci, prenota una visita, richiedi informazioni, richiesta "
            "informazioni, recapiti, ti richiamiamo noi, "
            "mettiti in contatto, parla con noi, chatta con noi, inviaci un messaggio, entra in contatto, "
            "parliamone, "
            "contatti, contatto, contattaci, contattateci, scrivici, scriveteci, modulo di contatto, contattami, "
            "come contattarci, i nostri contatti",
            "servizio abbonati, le nostre sedi, sedi, "
            "assistenza clienti, servizio clienti, dove siamo, come raggiungerci, dove trovarci, orari, prenota, "
            "richiedi preventivo, richiedi un preventivo, preventivo, sede, le sedi, vieni a trovarci, "
            "prenota un appuntamento, scrivi, assistenza",
        ),
        "pl": Words(
            "kontakt z redakcją, napisz do redakcji, skontaktuj się z redakcją, "
            "jak się z nami skontaktować, jak się skontaktować, jesteśmy tu dla ciebie, "
            "zadzwoń do nas, jak do nas trafić, kontakt z biurem obsługi, kontakt z biurem obsługi klienta, zamów "
            "rozmowę, odwiedź nas, "
            "porozmawiaj z nami, kontakt z nami, zadaj pytanie, napisz wiadomość, wyślij wiadomość, "
            "kontakt, kontakty, skontaktuj się, skontaktuj się z nami, formularz kontaktowy, napisz do nas, "
            "dane kontaktowe, skontaktuj sie",
            "nasze oddziały, "
            "obsługa klienta, biuro obsługi klienta, jak dojechać, dojazd, gdzie jesteśmy, umów wizytę, umów się, "
            "bezpłatna wycena, wycena, zadzwoń, adres, lokalizacja, znajdź nas, godziny otwarcia",
        ),
        "pt": Words(
            "contactar a redação, fale com a redação, contacte a redação, sac, atendimento ao consumidor, "
            "serviço de atendimento ao consumidor, fale com o sac, "
            "como entrar em contacto, como entrar em contato, entrar em contacto, "
            "contacte, contate, estamos aqui, "
            "nós ligamos, pedir contacto, pedido de contacto, visite nos, canais de atendimento, "
            "fale com a gente, fale comigo, converse connosco, envie nos uma mensagem, envie uma mensagem, como "
            "contactar nos, "
            "contato, contatos, contacto, contactos, fale conosco, fale connosco, entre em contato, "
            "entre em contacto, contate nos, contacte nos, formulário de contato, formulário de contacto, "
            "escreva nos",
            "atendimento ao assinante, apoio ao assinante, as nossas lojas, "
            "atendimento, atendimento ao cliente, apoio ao cliente, onde estamos, como chegar, localização, "
            "marcar consulta, agendar, pedir orçamento, solicitar orçamento, orçamento, ouvidoria, ligue nos, "
            "horários, marcações",
        ),
        "cs": Words(
            "kontakt na redakci, kontaktní údaje, kontaktní informace, zeptejte se nás, napište redakci, "
            "nahlásit chybu, "
            "kontakt, kontakty, kontaktujte nás, napište nám, kontaktní formulář",
        ),
        "sk": Words(
            "kontaktné údaje, kontaktný formulár, napíšte redakcii, kontakt, kontakty, kontaktujte nás, napíšte nám",
        ),
        "fi": Words(
            "lähetä palautetta, asiakaspalvelun yhteystiedot, ota meihin yhteyttä, toimituksen "
            "yhteystiedot, "
            "yhteystiedot, ota yhteyttä, yhteydenotto, palaute, anna palautetta, asiakaspalvelu",
        ),
        "hu": Words(
            "elérhetőségeink, lépjen kapcsolatba velünk, írjon a szerkesztőségnek, szerkesztőségi "
            "elérhetőségek, "
            "kapcsolat, elérhetőség, elérhetőségek, kapcsolatfelvétel, írjon nekünk, ügyfélszolgálat, "
            "impresszum kapcsolat",
        ),
        "ro": Words(
            "contactează echipa, contactați redacția, contactează redacția, contacte, "
            "contact, contactați ne, contactează ne, date de contact",
        ),
        "bg": Words(
            "контакти с нас, пишете ни, "
            "контакт, контакти, свържете се с нас, за контакт, за връзка с нас, форма за контакт",
        ),
        "el": Words(
            "στοιχεία επικοινωνίας, φόρμα επικοινωνίας, επικοινωνία, επικοινωνήστε μαζί μας",
        ),
        "hr": Words(
            "kontaktirajte redakciju, pišite nam, kontakt podaci, kontakt, kontakti, kontaktirajte nas, javite nam se",
        ),
        "et": Words(
            "kontakt, kontaktid, võta ühendust, kirjuta meile",
        ),
        "is": Words(
            "hafðu samband, hafa samband, hafið samband, sendu okkur línu, sendu okkur skilaboð, samband",
        ),
        "lv": Words(
            "kontakti, sazinies ar mums, sazināties ar mums, kontaktinformācija",
        ),
        "lt": Words(
            "kontaktai, susisiekite, susisiekite su mumis, rašykite mums",
        ),
        "ru": Words(
            "написать нам, связаться с редакцией, написать в редакцию, контактная информация, наши "
            "контакты, "
            "контакты, контакт, свяжитесь с нами, обратная связь, пишите нам, напишите нам, связаться с нами",
        ),
        "tr": Words(
            "iletişim bilgileri, iletişim formu, iletişim, bize ulaşın, bize yazın",
        ),
        "ja": Words(
            "*お問い合わせ*, *お問合せ*, *お問合わせ*, "
            "お問い合わせ先, お問い合わせ窓口, お問い合せ, お問合せ先, 問い合わせ, "
            "ご意見お問い合わせ, ご意見ご要望, "
            "お問い合わせ, お問合せ, お問い合わせフォーム",
        ),
        "ko": Words(
            "*문의, *문의하기, 1 1 문의, 문의, 1대1 문의, 제보하기, 문의하기, 고객문의, 오시는길",
        ),
        "zh": Words(
            "联系*, 聯絡*, 联络我们, 聯繫我們, 联系方式, 聯絡方式, 联系我们, 聯絡我們",
        ),
    },
    never="support us, support our work, support journalism, support our journalism, support local, contact "
    "publicité, contact pub, contact annonceurs, email hosting, email marketing, business email, private "
    "email, professional email, email account*, email newsletter*, email subscription*, email "
    "preferences, email alerts, email deals, email offers, quote of the day, stock quote*, insurance "
    "quote*, tips og triks, tips och tricks, tips og tricks, horario de misas, ayuda a domicilio, "
    "kontaktlinse*, kontaktlins*, contact lens, contact lenses, contactlenzen, lentilles, lentilles de "
    "contact, lentes de contacto, "
    "lenti a contatto, soczewki, kontaktanzeigen",
    types=("ContactPage",),
)
