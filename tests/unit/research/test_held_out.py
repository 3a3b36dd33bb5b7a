"""Names, sentences and shapes written down before anybody looked whether the rules know them.

They come from how shops of eleven languages and the usual shop platforms are built, not from pages that rules were made
on: what fails here fails on strangers' sites.
"""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import ContactSort, PageKind
from wizard.research.extract.contacts import contacts
from wizard.research.extract.faq import faq
from wizard.research.extract.returns import return_window
from wizard.research.judge import judge
from wizard.research.kinds import KindedPage
from wizard.research.links import candidates
from wizard.research.page import Page

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HOME = "https://www.lindqvist-lamps.example/"

# Language | kind, or "none" | text of the link | where it leads
LINKS = """
en | faq | FAQs | /pages/faqs
en | faq | Help Centre | /hc/en-gb
en | faq | Got a question? | /got-a-question
en | faq | Ask us anything | /ask
en | faq | Frequently Asked Questions (FAQ) | /apps/help-center
en | faq | Answers to your questions | /answers
en | contact | Get in touch | /pages/contact
en | contact | Contact our team | /contacts/
en | contact | Say hi | /say-hi
en | contact | Chat with us | /chat
en | returns | Refund policy | /policies/refund-policy
en | returns | Returns & Exchanges | /pages/returns-exchanges
en | returns | Start a return | /returns
en | returns | Return portal | /a/returns
en | returns | Changed your mind? | /changed-your-mind
en | returns | Track or return an order | /track-return
en | shipping | Shipping policy | /policies/shipping-policy
en | shipping | Delivery & Collection | /content/1-delivery
en | shipping | Where do you ship? | /where-we-ship
en | warranty | Our 5-year guarantee | /guarantee
en | warranty | Warranty & Repairs | /warranty-repairs
en | warranty | Register your product warranty | /warranty-register
en | complaints | Make a complaint | /complaints
en | complaints | Complaints & Feedback | /complaints-feedback
en | terms | Terms of service | /policies/terms-of-service
en | terms | Terms & Conditions | /content/3-terms-and-conditions-of-use
en | terms | T&Cs | /tcs
en | privacy | Privacy Policy | /policies/privacy-policy
en | privacy | How we use your data | /your-data
en | imprint | Legal notice | /content/2-legal-notice
en | about | Our Story | /pages/our-story
en | about | Who we are | /content/4-about-us
en | about | The people behind Lindqvist Lamps | /people
en | none | Returning soon: the brass lamp | /products/brass
en | none | Terms explained: lumen and watt | /blog/lumen
en | none | Delivery driver jobs | /jobs/driver
en | none | Contact lens case | /p/contact-lens-case
en | none | Gift cards | /products/gift-card
de | faq | Häufige Fragen | /pages/haeufige-fragen
de | faq | Hilfe & FAQ | /hilfe
de | faq | Fragen? Hier gibt es Antworten | /antworten
de | faq | FAQ-Bereich | /faq-bereich
de | contact | Kontaktformular | /shop/kontaktformular
de | contact | Schreiben Sie uns | /schreiben
de | contact | Sie erreichen uns | /erreichen
de | returns | Widerrufsrecht | /widerrufsrecht
de | returns | Widerrufsbelehrung & Widerrufsformular | /Widerrufsbelehrung
de | returns | Rücksendung anmelden | /ruecksendung
de | returns | Rückgabe & Erstattung | /rueckgabe-erstattung
de | returns | Vertrag hier widerrufen | /vertrag-widerrufen
de | shipping | Zahlung und Versand | /zahlung-und-versand
de | shipping | Versandkosten und Lieferzeiten | /versand
de | warranty | Garantie & Reparatur | /garantie
de | warranty | Gesetzliche Gewährleistung | /gewaehrleistung
de | complaints | Beschwerde einreichen | /beschwerde
de | complaints | Reklamation einreichen | /reklamation-einreichen
de | terms | AGB | /AGB
de | terms | Allgemeine Geschäftsbedingungen mit Kundeninformationen | /agb
de | privacy | Datenschutzerklärung | /policies/privacy-policy
de | imprint | Impressum | /j/impressum
de | about | Über den Shop | /ueber-den-shop
de | about | Wer steckt hinter Lindqvist? | /wer
de | none | Rückgabe von Altgeräten | /altgeraete
de | none | Kontaktgrill Edelstahl | /kontaktgrill
da | faq | Spørgsmål & svar | /pages/sporgsmal-svar
da | faq | Hjælp | /hjaelp
da | contact | Kontakt kundeservice | /kontakt-kundeservice
da | contact | Få fat i os | /kontakt-os
da | returns | Sådan returnerer du | /saadan-returnerer-du
da | returns | Returnér en vare | /returner
da | returns | Fortrydelsesret og retur | /content/fortrydelsesret
da | shipping | Levering og priser | /levering
da | warranty | Reklamationsret | /reklamationsret
da | complaints | Klagemuligheder | /klagemuligheder
da | terms | Salgs- og leveringsbetingelser | /betingelser
da | privacy | Persondatapolitik | /persondatapolitik
da | imprint | Virksomhedsoplysninger | /virksomhedsoplysninger
da | about | Hvem er vi? | /om
da | none | Tilbage til forsiden | /forside
sv | faq | Vanliga frågor | /vanliga-fragor
sv | faq | Kundservice / FAQ | /kundservice
sv | contact | Kontakta kundtjänst | /kontakta-kundtjanst
sv | returns | Ångerrätt & returer | /angerratt
sv | returns | Gör en retur | /retur
sv | shipping | Frakt & leverans | /frakt
sv | complaints | Reklamationer och klagomål | /reklamation
sv | terms | Allmänna köpvillkor | /kopvillkor
sv | privacy | Så behandlar vi dina personuppgifter | /personuppgifter
sv | about | Vilka är vi | /om
nb | faq | Spørsmål og svar | /sporsmal
nb | contact | Snakk med oss | /kontakt
nb | returns | Angrerett og retur | /angrerett
nb | shipping | Frakt og levering | /frakt
nb | terms | Salgsbetingelser | /salgsbetingelser
nb | privacy | Personvernerklæring | /personvern
nb | warranty | Reklamasjonsrett og garanti | /reklamasjonsrett
nb | about | Bli kjent med oss | /om-oss
nl | faq | Veelgestelde vragen | /faq
nl | faq | Vraag & antwoord | /vraag-antwoord
nl | contact | Neem contact met ons op | /contact
nl | returns | Ruilen & retourneren | /service/returns/
nl | returns | Retour aanmelden | /retour-aanmelden
nl | shipping | Verzending & bezorging | /service/shipping-returns/
nl | complaints | Klachtenprocedure | /klachten
nl | terms | Algemene voorwaarden | /service/general-terms-conditions/
nl | privacy | Privacyverklaring | /service/privacy-policy/
nl | warranty | Garantie en klachten | /garantie
fr | faq | Foire aux questions | /content/7-foire-aux-questions
fr | faq | Vos questions, nos réponses | /questions
fr | contact | Contactez-nous | /contactez-nous
fr | contact | Nous joindre | /nous-joindre
fr | returns | Retours et échanges | /content/8-retours
fr | returns | Retourner un produit | /retourner
fr | shipping | Livraison et frais de port | /content/1-livraison
fr | terms | CGV | /content/3-conditions-utilisation
fr | terms | Conditions générales de vente | /policies/terms-of-service
fr | privacy | Politique de confidentialité | /policies/privacy-policy
fr | imprint | Mentions légales | /content/2-mentions-legales
fr | about | Qui sommes-nous ? | /content/4-a-propos
fr | none | Retour en haut | /haut
es | faq | Preguntas frecuentes | /pages/preguntas-frecuentes
es | contact | Contacte con nosotros | /contactenos
es | returns | Cambios y devoluciones | /content/devoluciones
es | returns | Hacer una devolución | /devolver
es | shipping | Envíos y plazos de entrega | /content/1-entrega
es | complaints | Hoja de reclamaciones | /hoja-reclamaciones
es | terms | Términos y condiciones | /content/3-terminos-y-condiciones
es | imprint | Aviso legal | /content/2-aviso-legal
es | about | Nuestra historia | /historia
it | faq | Domande frequenti | /domande-frequenti
it | contact | Contattaci | /contattaci
it | returns | Resi e rimborsi | /content/resi
it | returns | Effettua un reso | /effettua-reso
it | shipping | Spedizioni e consegne | /content/1-consegna
it | terms | Condizioni generali di vendita | /condizioni
it | imprint | Note legali | /content/2-note-legali
it | about | Chi siamo | /content/4-chi-siamo
pl | faq | Najczęściej zadawane pytania | /pytania
pl | contact | Skontaktuj się z nami | /kontakt
pl | returns | Zwroty i wymiana | /zwroty
pl | returns | Jak zwrócić towar? | /jak-zwrocic
pl | shipping | Koszty i czas dostawy | /dostawa
pl | complaints | Reklamacje | /reklamacje
pl | terms | Regulamin sklepu internetowego | /regulamin
pl | privacy | Polityka prywatności i plików cookies | /polityka-prywatnosci
pt | faq | Perguntas frequentes | /perguntas-frequentes
pt | contact | Fale connosco | /contacte-nos
pt | returns | Trocas e devoluções | /trocas
pt | shipping | Envios e prazos de entrega | /envios
pt | complaints | Livro de Reclamações | /reclamacoes
pt | terms | Termos e condições | /termos
pt | about | Quem somos | /sobre
en | returns | Withdraw from contract here | /withdraw
en | faq | Things people ask us | /faq
en | privacy | Do Not Sell or Share My Personal Information | /privacy-choices
de | contact | Ihr Draht zu uns | /kontakt
de | returns | So funktioniert die Rückgabe | /rueckgabe
de | faq | Hilfe und Antworten | /hilfe
de | terms | Unsere Geschäftsbedingungen (AGB) | /agb
da | returns | Fortryd aftalen her | /fortryd
da | contact | Ring eller skriv til os | /kontakt
sv | contact | Mejla eller ring oss | /kontakt
sv | returns | Så returnerar du | /retur
nb | returns | Slik returnerer du en vare | /retur
nl | returns | Hoe retourneer ik? | /retour
nl | about | Het verhaal van Lindqvist | /over-ons
fr | contact | Une question ? Écrivez-nous | /contact
fr | complaints | Déposer une réclamation | /reclamation
es | contact | Ponte en contacto | /contacto
es | returns | ¿Cómo devuelvo mi pedido? | /devoluciones
it | faq | Hai bisogno di aiuto? | /aiuto
it | returns | Come restituire un articolo | /resi
pl | contact | Napisz do nas | /napisz
pl | complaints | Zgłoś reklamację | /zglos
pt | contact | Envie-nos uma mensagem | /mensagem
pt | returns | Como devolver um artigo | /devolver
"""

# Days, or "none" | the sentence, on a page of returns
WINDOWS = """
30 | Returns are accepted up to 30 days from the date you receive your order.
45 | If you're not completely in love with it, just post it back to us within 45 days.
14 | You may cancel your purchase for any reason up to 14 calendar days after receiving the goods.
28 | Simply send unworn items back to our warehouse within 28 days for an exchange or refund.
7 | We offer a 7-day return window on all unopened items.
none | Please allow up to 14 days for your refund to appear on your bank statement.
none | All sales are final. We do not accept returns or exchanges.
none | Orders leave our warehouse within 2 working days.
none | Faulty goods must be reported to us within 30 days.
14 | Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.
30 | Bei uns haben Sie volle 30 Tage Zeit, Ihre Ware zurückzugeben.
60 | Sie können ungetragene Artikel bis zu 60 Tage nach Erhalt kostenlos zurückschicken.
14 | Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag, an dem Sie die Ware in Besitz genommen haben.
100 | 100 Tage Rückgaberecht
none | Ein Widerrufsrecht besteht nicht bei Waren, die nach Kundenspezifikation angefertigt werden.
none | Wir erstatten Ihnen den Kaufpreis innerhalb von 14 Tagen nach Eingang Ihrer Rücksendung.
14 | Du har 14 dages fortrydelsesret, fra du har modtaget varen.
30 | Fortryder du dit køb, kan du sende varen retur inden for 30 dage.
60 | Vi giver 60 dages fuld returret på alle varer.
none | Du kan reklamere i 2 år efter købet.
14 | Enligt distansavtalslagen har du 14 dagars ångerrätt.
30 | Hos oss har du 30 dagars öppet köp.
14 | Du har 14 dagers angrerett fra den dagen du mottar varen.
30 | Vi tilbyr 30 dagers åpent kjøp på alle lamper.
14 | U heeft het recht om binnen 14 dagen zonder opgave van redenen de overeenkomst te herroepen.
30 | Niet goed? Dan kun je je bestelling binnen 30 dagen gratis retourneren.
14 | Vous disposez d'un délai de 14 jours pour exercer votre droit de rétractation.
30 | Vous avez changé d'avis ? Vous avez 30 jours pour nous renvoyer votre article.
none | Le remboursement est effectué sous 14 jours après réception du retour.
14 | Dispone de 14 días naturales para ejercer su derecho de desistimiento.
30 | Tienes 30 días para devolver tu pedido desde que lo recibes.
14 | Hai 14 giorni di tempo per esercitare il diritto di recesso.
30 | Puoi restituire gli articoli entro 30 giorni dalla consegna.
14 | Konsument może odstąpić od umowy w terminie 14 dni bez podania przyczyny.
30 | Masz 30 dni na zwrot zakupionego towaru.
14 | Tem 14 dias para exercer o direito de livre resolução do contrato.
30 | Pode devolver os artigos no prazo de 30 dias após a receção.
7 | O cliente pode exercer o direito de arrependimento em até 7 dias corridos.
30 | Changed your mind? No problem - drop us a line within 30 days and return the lamp unused.
21 | Unwanted goods can be exchanged or refunded if returned to us within three weeks.
14 | You are entitled to cancel this contract within 14 days without giving any reason.
none | We aim to answer every e-mail within 2 days.
none | Vouchers are valid for 365 days from purchase and cannot be returned.
none | Damaged parcels must be reported within 48 hours of delivery.
none | Custom lamps cannot be returned.
none | Our store credit expires after 90 days.
30 | Nicht zufrieden? Schicken Sie uns die Lampe innerhalb von 30 Tagen zurück.
30 | Kostenlose Rücksendung innerhalb von 30 Tagen
14 | Ihr Widerrufsrecht: 14 Tage
none | Die Lieferzeit beträgt 3 bis 5 Werktage.
none | Offensichtliche Mängel sind innerhalb von 14 Tagen anzuzeigen.
none | Rechnungen sind innerhalb von 14 Tagen zu begleichen.
14 | Du kan fortryde dit køb inden for 14 dage, efter du har fået varen.
none | Vi refunderer beløbet senest 14 dage efter, at vi har modtaget returvaren.
14 | Du har rätt att ångra ditt köp inom 14 dagar.
none | Vi återbetalar beloppet inom 14 dagar.
14 | Du kan angre kjøpet innen 14 dager uten å oppgi grunn.
14 | Je mag je bestelling tot 14 dagen na ontvangst terugsturen.
none | Wij betalen het aankoopbedrag binnen 14 dagen terug.
14 | Le client peut se rétracter dans un délai de quatorze jours sans donner de motif.
none | Les articles personnalisés ne sont ni repris ni échangés.
14 | Puedes devolver cualquier artículo en un plazo de 14 días naturales.
none | El reembolso se realizará en un plazo máximo de 14 días.
14 | Il cliente può recedere dal contratto entro 14 giorni senza alcuna penalità.
none | Il rimborso avverrà entro 14 giorni dal ricevimento del reso.
14 | Zwrotu można dokonać w ciągu 14 dni od otrzymania przesyłki.
none | Reklamację rozpatrujemy w ciągu 14 dni.
14 | Dispõe de 14 dias para devolver a encomenda.
none | O reembolso será feito em até 10 dias úteis.
60 | Extended holiday returns: you have 60 days to send anything back.
10 | Returns must be postmarked within 10 days of delivery.
"""

# Country | sort | value, or "none" | what the contact page prints. The host is lindqvist-lamps.example.
CONTACTS = """
DE | emails | post@lindqvist-lamps.example | <p>post[ät]lindqvist-lamps[punkt]example</p>
DE | emails | post@lindqvist-lamps.example | <p>post {at} lindqvist-lamps {dot} example</p>
DE | emails | post@lindqvist-lamps.example | <p>E-Mail: post(at)lindqvist-lamps.example</p>
DE | emails | post@lindqvist-lamps.example | <p>post&commat;lindqvist-lamps&period;example</p>
DE | emails | post@lindqvist-lamps.example | <p>post<!-- no robots -->@<!-- no -->lindqvist-lamps.example</p>
DK | emails | post@lindqvist-lamps.example | <p>post (snabel-a) lindqvist-lamps.example</p>
SE | emails | post@lindqvist-lamps.example | <p>post [snabel-a] lindqvist-lamps.example</p>
NO | emails | post@lindqvist-lamps.example | <p>post (krøllalfa) lindqvist-lamps.example</p>
FR | emails | post@lindqvist-lamps.example | <p>post (arobase) lindqvist-lamps.example</p>
NL | emails | post@lindqvist-lamps.example | <p>post (apenstaartje) lindqvist-lamps.example</p>
ES | emails | post@lindqvist-lamps.example | <p>post (arroba) lindqvist-lamps (punto) example</p>
GB | emails | post@lindqvist-lamps.example | <a href="mailto:post@lindqvist-lamps.example?subject=Hi">Write</a>
GB | emails | none | <input type="email" placeholder="you@example.com">
GB | emails | none | <p>Webdesign: studio@brightpixel-studio.co.uk</p>
DE | emails | none | <p>Beispiel: max.mustermann@beispiel.de</p>
DE | phones | +49402345671 | <p>Telefon: 040 / 234 56 71</p>
DE | phones | +49402345671 | <p>Fon +49 (0)40 2345671</p>
DE | phones | +498001234567 | <p>Hotline: 0800 123 45 67 (kostenfrei)</p>
AT | phones | +4315123456 | <p>Tel.: +43 1 512 34 56</p>
DE | phones | none | <p>Fax: 040 / 234 56 79</p>
DE | phones | none | <p>IBAN: DE89 3704 0044 0532 0130 00</p>
DE | phones | none | <p>USt-IdNr.: DE123456789</p>
DK | phones | +4533123456 | <p>Ring til os på telefon 33 12 34 56</p>
DK | phones | none | <p>CVR: 33123456</p>
DK | phones | none | <p>Reg.nr. 1234 Konto 0033123456</p>
SE | phones | +4686123456 | <p>Telefonnummer: 08-612 34 56</p>
SE | phones | none | <p>Org.nr 556677-8899</p>
NO | phones | +4722123456 | <p>Tlf: 22 12 34 56</p>
NL | phones | +31201234561 | <p>Bel ons: 020 123 4561</p>
NL | phones | none | <p>KvK-nummer 12345678</p>
FR | phones | +33142345671 | <p>Tél. : 01.42.34.56.71</p>
FR | phones | none | <p>SIRET : 123 456 789 00012</p>
ES | phones | +34912345671 | <p>Teléfono: 912 34 56 71</p>
IT | phones | +390612345671 | <p>Telefono: 06 1234 5671</p>
IT | phones | none | <p>P.IVA 01234567890</p>
PL | phones | +48221234561 | <p>tel. 22 123 45 61</p>
PL | phones | none | <p>NIP 1234567890, REGON 123456789</p>
PT | phones | +351212345671 | <p>Telefone: 21 234 56 71</p>
GB | phones | +442079460123 | <p>Call us on 020 7946 0123 (Mon-Fri, 9-5)</p>
GB | phones | none | <p>Company number: 01234567. VAT no. GB 123 4567 89</p>
GB | emails | post@lindqvist-lamps.example | <p>Email us at <b>post@lindqvist-lamps.example</b>, we answer fast.</p>
DE | emails | post@lindqvist-lamps.example | <p>post AT lindqvist-lamps DOT example</p>
DE | emails | post@lindqvist-lamps.example | <p>post[@]lindqvist-lamps.example</p>
DE | emails | post@lindqvist-lamps.example | <p>post(a)lindqvist-lamps.example</p>
DE | emails | post@lindqvist-lamps.example | <p>post&#x40;lindqvist-lamps&#x2e;example</p>
DE | emails | post@lindqvist-lamps.example | <a href="#" data-email="post@lindqvist-lamps.example">Mail</a>
DE | emails | post@lindqvist-lamps.example | <span style="direction:rtl">elpmaxe.spmal-tsivqdnil@tsop</span>
DE | emails | post@lindqvist-lamps.example | <a href="mailto:post(at)lindqvist-lamps.example">Mail</a>
PL | emails | post@lindqvist-lamps.example | <p>post (małpa) lindqvist-lamps (kropka) example</p>
IT | emails | post@lindqvist-lamps.example | <p>post chiocciola lindqvist-lamps punto example</p>
GB | phones | +441612345671 | <p>T: 0161 234 5671</p>
GB | phones | +441612345671 | <p>+44 (0) 161 234 5671</p>
DE | phones | +491701234561 | <p>Mobil: 0170-1234561</p>
DE | phones | +4989123456 | <p>Tel 089/12 34 56</p>
CH | phones | +41441234561 | <p>Telefon 044 123 45 61</p>
IE | phones | +35316123456 | <p>Phone 01 612 3456</p>
DE | phones | none | <p>Handelsregister: HRB 123456</p>
DE | phones | none | <p>Steuernummer: 12/345/67890</p>
DE | phones | none | <p>Telefax: 089/12 34 57</p>
NO | phones | none | <p>Org.nr. 912 345 678</p>
NO | phones | none | <p>Kontonr: 1234 56 78903</p>
SE | phones | none | <p>Bankgiro 123-4567</p>
FR | phones | none | <p>TVA FR 12 123456789</p>
ES | phones | none | <p>CIF: B12345678</p>
PT | phones | none | <p>NIF 123456789</p>
PT | phones | +351912345671 | <p>Telemóvel 912 345 671 (chamada para a rede móvel nacional)</p>
DK | phones | +4533123456 | <p>T 3312 3456</p>
DK | phones | +4533123456 | <p>Tlf.: (+45) 33 12 34 56</p>
BE | phones | +3225123456 | <p>Tel: 02 512 34 56</p>
US | phones | +12122274821 | <p>Phone: 212.227.4821</p>
GB | phones | +448001234567 | <p>Customer helpline: 0800 123 4567</p>
DE | emails | praxis@dr-lindner.de | <h2>Kontakt</h2><p>praxis@dr-lindner.de</p>
"""

Q1, A1 = "How long does a bulb last?", "About fifteen thousand hours of light."
Q2, A2 = "Can the lamp be dimmed?", "Yes, with any usual dimmer for LED lamps."
Q3, A3 = "Do you sell spare shades?", "Write to us and we send you the one that fits."


def _rows(each: str) -> str:
    return "".join(each.replace("Q", q).replace("A", a) for q, a in ((Q1, A1), (Q2, A2), (Q3, A3)))


FAQS = {
    "details": _rows("<details><summary>Q</summary><p>A</p></details>"),
    "headings": _rows("<h3>Q</h3><p>A</p>"),
    "bold lines": _rows("<p><strong>Q</strong></p><p>A</p>"),
    "bold line, break": _rows("<p><b>Q</b><br>A</p>"),
    "bootstrap": "".join(
        f'<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" '
        f'data-bs-target="#c{n}">{q}</button></h2><div id="c{n}" class="accordion-collapse collapse">'
        f'<div class="accordion-body">{a}</div></div></div>'
        for n, (q, a) in enumerate(((Q1, A1), (Q2, A2), (Q3, A3)))
    ),
    "elementor": _rows(
        '<div class="elementor-accordion-item"><div class="elementor-tab-title" role="button"><a>Q</a></div>'
        '<div class="elementor-tab-content"><p>A</p></div></div>'
    ),
    "divi": _rows(
        '<div class="et_pb_toggle"><h5 class="et_pb_toggle_title">Q</h5><div class="et_pb_toggle_content">A</div></div>'
    ),
    "shopify collapsible": _rows(
        '<div class="accordion"><details><summary><span class="accordion__title">Q</span></summary>'
        '<div class="accordion__content rte"><p>A</p></div></details></div>'
    ),
    "squarespace": _rows(
        '<li class="accordion-item"><h4 class="accordion-item__title-wrapper"><button '
        'class="accordion-item__click-target"><span class="accordion-item__title">Q</span></button></h4>'
        '<div class="accordion-item__dropdown"><div class="accordion-item__description"><p>A</p></div></div></li>'
    ),
    "shopware": _rows('<div class="card"><div class="card-header">Q</div><div class="card-body">A</div></div>'),
    "microdata": _rows(
        '<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Q</h3>'
        '<div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">A</div>'
        "</div></div>"
    ),
    "table": "<table>" + _rows("<tr><td>Q</td><td>A</td></tr>") + "</table>",
    "definitions": "<dl>" + _rows("<dt>Q</dt><dd>A</dd>") + "</dl>",
}

FORMS = {
    "shopify": '<form method="post" action="/contact#contact_form"><input type="hidden" name="form_type" '
    'value="contact"><input name="contact[name]"><input type="email" name="contact[email]">'
    '<textarea name="contact[body]"></textarea><button>Send</button></form>',
    "contact form 7": '<div class="wpcf7"><form action="/#wpcf7-f1"><input name="your-name"><input type="email" '
    'name="your-email"><textarea name="your-message"></textarea><input type="submit" value="Send"></form></div>',
    "magento": '<form class="form contact" action="/contact/index/post/"><input name="name"><input name="email" '
    'type="email"><textarea name="comment"></textarea><button class="action submit">Submit</button></form>',
    "prestashop": '<form action="/contact-us" method="post"><select name="id_contact"><option>Service</option></select>'
    '<input name="from" type="email"><textarea name="message"></textarea><input type="submit" name="submitMessage">'
    "</form>",
    "shopware": '<form action="/form/contact" data-cms-form><input name="firstName"><input name="email" type="email">'
    '<textarea name="comment"></textarea><button type="submit">Absenden</button></form>',
    "squarespace": '<form class="react-form-contents"><input name="fname"><input name="email" type="email">'
    '<div class="form-item field textarea"><textarea></textarea></div><button type="submit">Submit</button></form>',
    "wix": '<form id="comp-k1"><input name="first-name"><input name="email" type="email" required>'
    '<textarea placeholder="Type your message here..."></textarea><button>Submit</button></form>',
    "jimdo": '<form class="cc-m-form"><input type="text" name="m1"><input type="text" name="m2" placeholder="E-Mail">'
    '<textarea name="m3"></textarea><input type="submit" value="Senden"></form>',
}
NO_FORMS = {
    "review": '<form action="/reviews"><label>Your rating</label><input name="rating"><input name="email" '
    'type="email"><textarea name="review"></textarea><button>Submit review</button></form>',
    "blog comment": '<form action="/wp-comments-post.php" id="commentform"><textarea name="comment"></textarea>'
    '<input name="author"><input name="email"><input type="submit" value="Post Comment"></form>',
    "order note": '<form action="/cart"><textarea name="note"></textarea><button name="checkout">Check out</button>'
    "</form>",
    "newsletter": '<form action="/subscribe"><input type="email" name="email"><button>Subscribe</button></form>',
}

# Kind | where in the site it is served | language | pages: "path: html", divided by " || "; the first is the home page
SITES = """
returns | terms | en | : <a href="/terms">Terms</a> || terms: <h1>Terms</h1><h2>Returns and refunds</h2><p>x</p>
returns | agb | de | : <a href="/agb">AGB</a> || agb: <h1>AGB</h1><h3>§ 5 Widerrufsrecht für Verbraucher</h3><p>x</p>
warranty | agb | de | : <a href="/agb">AGB</a> || agb: <h1>AGB</h1><h3>8. Gewährleistung und Haftung</h3><p>x</p>
returns | vilkaar | da | : <a href="/vilkaar">Vilkår</a> || vilkaar: <h1>Vilkår</h1><h2>Fortrydelsesret</h2><p>x</p>
complaints | vilkaar | da | : <a href="/vilkaar">Vilkår</a> || vilkaar: <h1>Vilkår</h1><h2>Klageadgang</h2><p>x</p>
returns | villkor | sv | : <a href="/villkor">Villkor</a> || villkor: <h1>Villkor</h1><h2>Ångerrätt</h2><p>x</p>
returns | cgv | fr | : <a href="/cgv">CGV</a> || cgv: <h1>CGV</h1><h2>Article 9 – Droit de rétractation</h2><p>x</p>
warranty | cgv | fr | : <a href="/cgv">CGV</a> || cgv: <h1>CGV</h1><h2>Article 10 : Garanties légales</h2><p>x</p>
returns | regulamin | pl | : <a href="/regulamin">Regulamin</a> || regulamin: <h2>§ 7 Prawo odstąpienia od umowy</h2>
complaints | regulamin | pl | : <a href="/regulamin">Regulamin</a> || regulamin: <h2>§ 8 Postępowanie reklamacyjne</h2>
shipping | av | nl | : <a href="/av">Algemene voorwaarden</a> || av: <h2>Artikel 12 - Levering en uitvoering</h2>
complaints | av | nl | : <a href="/av">Algemene voorwaarden</a> || av: <h2>Artikel 15 - Klachtenregeling</h2>
contact |  | en | : <h1>Lamps</h1><h2>Contact</h2><a href="mailto:a@lindqvist-lamps.example">Write</a>
complaints | none | de | : <a href="/d">Datenschutz</a> || d: <h1>Datenschutz</h1><h2>Beschwerderecht</h2>
returns | none | en | : <a href="/news">News</a> || news: <h1>News</h1><h2>Returns of the season</h2>
"""


def _table(text: str, columns: int) -> list[tuple[str, ...]]:
    rows = [tuple(part.strip() for part in line.split(" | ", columns - 1)) for line in text.strip().splitlines()]
    assert all(len(row) == columns for row in rows)
    return rows


def _page(path: str, body: str) -> Page:
    return Page(HOME + path, f"<html><body>{body}</body></html>", NOW)


@pytest.mark.parametrize(("language", "kind", "text", "href"), _table(LINKS, 4))
def test_a_link_leads_where_its_words_say(language: str, kind: str, text: str, href: str) -> None:
    page = _page("", f'<footer><a href="{href}">{text.replace("&", "&amp;")}</a></footer>')
    scores = [row.scores for row in candidates(page, home=HOME, language=language).values()]
    offered = {one: score for row in scores for one, score in row.items() if score >= 0.5}
    if kind == "none":
        assert not offered
    else:
        assert offered.get(PageKind(kind), 0.0) >= max(offered.values(), default=1.0) - 0.05


@pytest.mark.parametrize(("days", "sentence"), _table(WINDOWS, 2))
def test_a_sentence_grants_its_days_or_none(days: str, sentence: str) -> None:
    page = _page("returns", f"<h1>Lindqvist</h1><p>{sentence}</p>")
    found = return_window([KindedPage(page, frozenset({PageKind.RETURNS}))])
    assert (str(found.days) if found else "none") == days


@pytest.mark.parametrize(("country", "sort", "value", "html"), _table(CONTACTS, 4))
def test_a_contact_is_read_and_what_is_none_is_not(country: str, sort: str, value: str, html: str) -> None:
    page = KindedPage(_page("contact", html), frozenset({PageKind.CONTACT}))
    found = contacts([page], host="lindqvist-lamps.example", country=country, language="")
    assert [contact.value for contact in found[ContactSort(sort)]] == ([] if value == "none" else [value])


@pytest.mark.parametrize("shape", FAQS)
def test_an_faq_is_read_in_the_platforms_shapes(shape: str) -> None:
    page = KindedPage(_page("faq", f"<h1>FAQ</h1><main>{FAQS[shape]}</main>"), frozenset({PageKind.FAQ}))
    assert [(entry.question, entry.answer) for entry in faq([page])] == [(Q1, A1), (Q2, A2), (Q3, A3)]


@pytest.mark.parametrize("platform", FORMS)
def test_the_platforms_contact_forms(platform: str) -> None:
    page = KindedPage(_page("contact", FORMS[platform]), frozenset({PageKind.CONTACT}))
    assert len(contacts([page], host="x.example", country="", language="")[ContactSort.FORMS]) == 1


@pytest.mark.parametrize("form", NO_FORMS)
def test_other_forms_are_for_other_things(form: str) -> None:
    page = KindedPage(_page("lamp", NO_FORMS[form]), frozenset())
    assert not contacts([page], host="x.example", country="", language="")[ContactSort.FORMS]


@pytest.mark.parametrize(("kind", "where", "language", "site"), _table(SITES, 4))
def test_small_print_serves_where_no_page_does(kind: str, where: str, language: str, site: str) -> None:
    pages = [_page(*(part.strip() for part in each.split(":", 1))) for each in site.split(" || ")]
    known = candidates(pages[0], home=HOME, language=language).values()
    found = judge(pages, known, home=HOME, language=language).found[PageKind(kind)]
    assert (found[0].url.removeprefix(HOME).split("#")[0] if found else "none") == where
