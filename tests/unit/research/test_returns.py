"""What small pages of eleven languages grant, and what only looks like it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.timing import ends_within
from wizard.domain.facts import PageKind
from wizard.research.extract.returns import return_window
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

READ = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


def page(body: str, *kinds: PageKind, path: str = "page") -> KindedPage:
    html = f"<html><head><title>Shop</title></head><body><main>{body}</main></body></html>"
    return KindedPage(Page(f"https://shop.example/{path}", html, READ), frozenset(kinds))


def days(body: str, *kinds: PageKind, path: str = "page") -> int | None:
    found = return_window([page(body, *kinds, path=path)])
    return found.days if found else None


GRANTED = [
    # English
    (30, "We have a 30-day return policy."),
    (28, "You can return most items within 28 days of delivery."),
    (14, "You have the right to cancel your order within 14 days without giving any reason."),
    (60, "Not happy? Send it back within sixty days for a full refund."),
    (14, "The cancellation period will expire after 14 days from the day on which you acquire the goods."),
    (30, "Enjoy our thirty (30) day money-back guarantee."),
    (30, "Unfortunately we cannot accept returns after 30 days."),
    (21, "Goods must be returned in their original packaging within 21 days of purchase."),
    (100, "100 days free returns"),
    (365, "365 day return policy on everything."),
    (14, "If you change your mind, please return the item to us within two weeks of receiving it."),
    (14, "You can request a full refund within 14 days of purchase."),
    (30, "Delivery takes 3 days, returns are accepted for 30 days."),
    (30, "Unused and undamaged items may be sent back within 30 days."),
    # German
    (30, "Lieferzeit 3 Tage, 30 Tage Rückgaberecht."),
    (14, "30 Tage Lieferzeit, 14 Tage Rückgaberecht."),
    (14, "Nach Erhalt hast du 14 Tage Zeit, die Ware unbeschädigt zurückzusenden."),
    (14, "Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen."),
    (30, "Die Widerrufsfrist beträgt dreißig Tage ab dem Tag, an dem Sie die Waren in Besitz genommen haben."),
    (30, "Wir gewähren Ihnen ein 30-tägiges Rückgaberecht."),
    (100, "100 Tage Rückgaberecht – kostenlos."),
    (30, "Rückgabe: 30 Tage"),
    (30, "Sie können Ihre Bestellung innerhalb eines Monats an uns zurückschicken."),
    (14, "Du kannst die Ware innerhalb von zwei Wochen nach Erhalt zurückgeben."),
    (60, "Rückgabe innerhalb von 60 Tagen möglich."),
    (30, "Geld-zurück-Garantie: 30 Tage"),
    # Danish
    (14, "Du har 14 dages fortrydelsesret, når du handler hos os."),
    (30, "Vi giver 30 dages fuld returret på alle varer."),
    (60, "Fortryder du dit køb, kan du returnere varen inden for 60 dage."),
    (14, "Fortrydelsesfristen udløber fjorten dage efter den dag, hvor du har modtaget varen."),
    (30, "Du kan sende varen retur inden for en måned."),
    (14, "Du kan fortryde dit køb i 14 dage."),
    # Swedish
    (30, "Vi erbjuder 30 dagars öppet köp."),
    (14, "Du har rätt att ångra ditt köp inom fjorton dagar utan att ange något skäl."),
    (60, "Du kan returnera varan inom 60 dagar från det att du mottagit den."),
    (14, "Ångerfristen är 14 dagar."),
    # Norwegian
    (14, "Du har 14 dagers angrerett på alle varer."),
    (30, "Hos oss får du 30 dagers åpent kjøp."),
    (14, "Du har rett til å gå fra avtalen uten å oppgi noen grunn innen fjorten dager etter angrerettloven."),
    (100, "Varen kan returneres innen 100 dager."),
    # Dutch
    (14, "U heeft het recht om binnen veertien dagen zonder opgave van redenen de overeenkomst te herroepen."),
    (30, "Je hebt 30 dagen bedenktijd."),
    (60, "Je kunt je bestelling tot 60 dagen na ontvangst retourneren."),
    (14, "De herroepingstermijn verstrijkt 14 dagen na de dag waarop u het product ontvangt."),
    # French
    (14, ("Vous disposez d'un délai de quatorze jours pour exercer votre droit de rétractation sans avoir "
          "à justifier de motifs.")),
    (30, "Satisfait ou remboursé pendant 30 jours."),
    (30, "Vous avez trente jours pour nous retourner votre article."),
    (60, "Retours gratuits sous 60 jours."),
    # Spanish
    (14, ("Tiene derecho a desistir del presente contrato en un plazo de 14 días naturales sin necesidad "
          "de justificación.")),
    (30, "Dispones de 30 días para devolver tu pedido."),
    (15, "El plazo de devolución es de quince días."),
    (30, "Devoluciones gratuitas en un mes."),
    # Italian
    (14, "Il cliente può recedere dal contratto entro quattordici giorni senza dover fornire alcuna motivazione."),
    (30, "Hai 30 giorni per effettuare il reso."),
    (14, "Il diritto di recesso può essere esercitato entro 14 giorni dalla consegna."),
    # Polish
    (14, "Masz prawo odstąpić od umowy w terminie 14 dni bez podania jakiejkolwiek przyczyny."),
    (30, "Na zwrot towaru masz 30 dni."),
    (14, "Klient może zwrócić towar w ciągu czternastu dni od otrzymania przesyłki."),
    (30, "30-dniowe prawo do zwrotu"),
    # Portuguese
    (14, ("O consumidor tem o direito de livre resolução do contrato no prazo de 14 dias, sem necessidade "
          "de indicar qualquer motivo.")),
    (30, "Tem 30 dias para devolver a sua encomenda."),
    (7, "Direito de arrependimento: sete dias após o recebimento."),
    (15, "Aceitamos devoluções até quinze dias após a compra."),
]  # fmt: skip


@pytest.mark.parametrize(("number", "sentence"), GRANTED)
def test_a_window_granted_in_one_sentence_is_found_on_the_returns_page(number: int, sentence: str) -> None:
    assert days(f"<p>{sentence}</p>", PageKind.RETURNS) == number


NOT_GRANTED = [
    # English
    "Claims for damaged goods must be made within 7 days of delivery.",
    "Once we have received your return we will refund you within 14 days.",
    "Your refund will be processed within 10 working days after we receive the returned goods.",
    "Start your free 30 day trial.",
    "Gift cards must be redeemed within 90 days and cannot be returned.",
    "All products carry a 24 month warranty; return faulty items within 12 months.",
    ("We will reimburse you not later than 14 days from the day on which we are informed about your "
     "decision to withdraw."),
    "You shall send back the goods not later than 14 days from the day on which you communicate your withdrawal to us.",
    "There is no right of withdrawal within 14 days for made-to-order goods.",
    "Either party may terminate with 30 days' notice.",
    "You can cancel your booking up to 14 days before arrival.",
    "Invoices are payable within 14 days.",
    "We keep your data for 30 days.",
    "If the order is shipped into the European Union, you have the right to cancel or return it within 14 days.",
    "Returned parcels usually reach us in 3-5 days.",
    "If your item is faulty you may return it to us within 30 days.",
    "Bikes on hire must be returned within 7 days.",
    # German
    "Wir erstatten den Kaufpreis binnen 14 Tagen nach Eingang der Rücksendung.",
    ("Wenn Sie diesen Vertrag widerrufen, haben wir Ihnen alle Zahlungen spätestens binnen vierzehn Tagen ab dem "
     "Tag zurückzuzahlen, an dem die Mitteilung über Ihren Widerruf bei uns eingegangen ist."),
    ("Sie haben die Waren spätestens binnen vierzehn Tagen ab dem Tag, an dem Sie uns über den "
     "Widerruf unterrichten, zurückzusenden."),
    "Offensichtliche Mängel sind innerhalb von 14 Tagen nach Lieferung zu rügen.",
    "Die Gewährleistungsfrist beträgt zwei Jahre.",
    "Die Kündigungsfrist beträgt vier Wochen zum Monatsende.",
    "Für Unternehmer besteht kein Widerrufsrecht von 14 Tagen.",
    "Rechnungen sind innerhalb von 14 Tagen ohne Abzug zahlbar.",
    "Server-Logfiles werden nach 14 Tagen gelöscht.",
    "Stornierungen bis 14 Tage vor Anreise sind kostenlos.",
    "Gutscheine sind 36 Monate gültig.",
    "Sie können Ihre Einwilligung jederzeit widerrufen; wir antworten innerhalb von 30 Tagen.",
    "Das Widerrufsrecht erlischt spätestens zwölf Monate und 14 Tage nach Vertragsschluss.",
    # Danish
    "Når vi har modtaget returvaren, tilbagebetaler vi beløbet inden for 14 dage.",
    "Der er 24 måneders reklamationsret efter købeloven.",
    "Du skal reklamere inden for 14 dage efter, at du har opdaget fejlen.",
    "Abonnementet kan opsiges med 30 dages varsel.",
    "Varen skal sendes retur senest 14 dage efter, at du har givet os besked om, at du fortryder.",
    "Fortrydelsesretten på 14 dage gælder ikke for specialfremstillede varer.",
    "Faktura forfalder 14 dage efter levering.",
    # Swedish
    "Vi återbetalar pengarna inom 14 dagar från att vi mottagit returen.",
    "Reklamation ska göras inom två månader.",
    "Du ska skicka tillbaka varan inom 14 dagar efter att du meddelat oss att du ångrat köpet.",
    "Avtalet löper med 30 dagars uppsägningstid.",
    # Norwegian
    "Vi refunderer beløpet innen 14 dager etter at vi har mottatt returen.",
    "Reklamasjonsfristen er to måneder.",
    "Angreretten på 14 dager gjelder ikke for spesialtilpassede varer.",
    # Dutch
    "Wij betalen het bedrag terug binnen 14 dagen nadat wij de retourzending hebben ontvangen.",
    "Klachten moeten binnen 14 dagen worden gemeld.",
    "De bedenktijd van 14 dagen is niet van toepassing op maatwerk.",
    "De factuur moet binnen 14 dagen worden betaald.",
    # French
    "Nous vous remboursons dans un délai de 14 jours à compter de la réception du retour.",
    "Vous devez renvoyer le bien au plus tard quatorze jours après la communication de votre décision de rétractation.",
    "Toute réclamation doit être faite dans les 7 jours suivant la livraison.",
    "Le droit de rétractation de 14 jours ne s'applique pas aux produits personnalisés.",
    "La garantie légale de conformité est de deux ans.",
    # Spanish
    "Le reembolsaremos en un plazo de 14 días desde la recepción de la devolución.",
    "La garantía es de 24 meses.",
    ("Deberá devolver los bienes en el plazo de 14 días naturales desde la fecha en que nos "
     "comunique su decisión de desistimiento."),
    # Italian
    "Il rimborso avverrà entro 14 giorni dal ricevimento del reso.",
    "La garanzia legale dura 24 mesi.",
    "I prodotti difettosi vanno segnalati entro 8 giorni.",
    "Il diritto di recesso di 14 giorni non si applica ai prodotti su misura.",
    # Polish
    "Zwrot pieniędzy nastąpi w ciągu 14 dni od otrzymania towaru.",
    "Reklamację rozpatrujemy w terminie 14 dni.",
    "Towar należy odesłać w terminie 14 dni od dnia, w którym poinformowali nas Państwo o odstąpieniu od umowy.",
    # Portuguese
    "O reembolso será efetuado no prazo de 14 dias após a receção da devolução.",
    "A garantia é de 3 anos.",
    "As reclamações devem ser apresentadas no prazo de 8 dias.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOT_GRANTED)
def test_other_time_limits_on_the_returns_page_are_no_window(sentence: str) -> None:
    assert days(f"<h1>Returns</h1><p>{sentence}</p>", PageKind.RETURNS) is None


UNSEEN = [
    line.split(" | ", 2)[1:]
    for line in (Path(__file__).parent / "policy_sentences" / "return_window.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("kind", [PageKind.RETURNS, PageKind.TERMS])
@pytest.mark.parametrize(("granted", "sentence"), UNSEEN)
def test_a_sentence_written_before_anybody_looked_grants_what_it_says(
    granted: str, sentence: str, kind: PageKind
) -> None:
    assert days(f"<p>Welcome.</p><p>{sentence}</p>", kind) == (None if granted == "no" else int(granted))


PAGES = [
    (14, PageKind.TERMS, ("<h2>Widerrufsbelehrung</h2><p>Widerrufsrecht</p><p>Verbraucher haben das Recht, "
          "binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die "
          "Widerrufsfrist beträgt vierzehn Tage ab dem Tag, an dem Sie die letzte Ware in "
          "Besitz genommen haben.</p><h3>Folgen des Widerrufs</h3><p>Wenn Sie diesen Vertrag "
          "widerrufen, haben wir Ihnen alle Zahlungen, einschließlich der Lieferkosten, "
          "unverzüglich und spätestens binnen vierzehn Tagen ab dem Tag zurückzuzahlen.</p>")),
    (14, PageKind.RETURNS, ("<h1>Widerruf</h1><p>Sie haben das Recht diesen Vertrag innerhalb eines Zeitraums "
          "von 14 Tagen zu kündigen oder zu widerrufen.</p>")),
    (30, PageKind.RETURNS, "<p>Wir bieten Ihnen 30 Tage Zeit für die Rückgabe.</p>"),
    (60, PageKind.RETURNS, ("<h2>Rückgabe</h2><p>Sie haben 60 Tage ab Erhalt der Ware Zeit, sich zu "
          "entscheiden.</p>")),
    (14, PageKind.TERMS, "<p>Das Widerrufsrecht besteht für die Dauer von zwei Wochen.</p>"),
    (None, PageKind.TERMS, ("<p>Der Kunde hat die Ware unverzüglich nach Erhalt zu prüfen und Mängel binnen 7 "
          "Tagen anzuzeigen.</p>")),
    (None, PageKind.TERMS, "<p>Ein Rücktritt vom Vertrag ist nur bis 14 Tage vor Kursbeginn möglich.</p>"),
    (None, PageKind.TERMS, ("<p>Bei Rücktritt innerhalb von 30 Tagen vor Reisebeginn fallen 50 % Stornokosten "
          "an.</p>")),
    (None, PageKind.TERMS, ("<p>Wir verkaufen nur an Gewerbetreibende; ein Widerrufsrecht von 14 Tagen wird "
          "ausgeschlossen.</p>")),
    (None, PageKind.TERMS, ("<p>Das Abonnement verlängert sich um einen Monat, wenn es nicht mit einer Frist von "
          "14 Tagen gekündigt wird.</p>")),
    (None, PageKind.RETURNS, ("<p>Personalisierte Produkte sind vom Umtausch ausgeschlossen. Die Erstattung dauert "
          "bis zu 14 Tage.</p>")),
    (14, PageKind.RETURNS, ("<p>Selvfølgelig har du 14 dages returret hos os.</p><p>Vi refunderer inden for 14 "
          "dage.</p>")),
    (30, PageKind.RETURNS, ("<h2>Retur</h2><p>Vi har udvidet den lovpligtige fortrydelsesret fra 14 til 30 "
          "dage.</p>")),
    (14, PageKind.TERMS, ("<p>Som forbruger har du ved køb på nettet 14 dages fortrydelsesret jf. "
          "forbrugeraftaleloven.</p>")),
    (None, PageKind.TERMS, ("<p>Der ydes ingen fortrydelsesret, da ydelsen er leveret. Faktura betales netto 8 "
          "dage.</p>")),
    (None, PageKind.TERMS, ("<p>Reklamation skal ske inden rimelig tid; 2 måneder efter fejlen er opdaget er "
          "altid rettidigt.</p>")),
    (None, PageKind.TERMS, "<p>Abonnementet kan opsiges med løbende måned plus 30 dage.</p>"),
    (365, PageKind.RETURNS, "<p>Hos oss har du 365 dagars öppet köp.</p>"),
    (14, PageKind.RETURNS, ("<p>Enligt distansavtalslagen har du 14 dagars ångerrätt från det att du mottagit "
          "varan.</p>")),
    (30, PageKind.RETURNS, "<p>Du har 30 dagar på dig att returnera en vara.</p>"),
    (None, PageKind.RETURNS, "<p>Återbetalning sker inom 14 dagar från det att vi mottagit din retur.</p>"),
    (None, PageKind.TERMS, "<p>Reklamationsrätten gäller i tre år. Fakturan ska betalas inom 30 dagar.</p>"),
    (14, PageKind.RETURNS, "<p>Når du handler hos oss har du 14 dagers angrefrist fra du mottar varen.</p>"),
    (30, PageKind.RETURNS, "<p>Vi tilbyr 30 dagers returrett på ubrukte varer.</p>"),
    (None, PageKind.RETURNS, "<p>Pengene tilbakebetales innen 14 dager etter at vi mottok returen.</p>"),
    (14, PageKind.RETURNS, ("<p>Je hebt het recht je bestelling tot 14 dagen na ontvangst zonder opgave van "
          "reden te annuleren.</p>")),
    (30, PageKind.RETURNS, "<p>Niet tevreden? Retourneren kan binnen 30 dagen.</p>"),
    (14, PageKind.TERMS, ("<p>De consument kan een overeenkomst met betrekking tot de aankoop van een product "
          "gedurende een bedenktijd van minimaal 14 dagen zonder opgave van redenen "
          "ontbinden.</p>")),
    (None, PageKind.RETURNS, "<p>Na annulering heb je nogmaals 14 dagen om je product retour te sturen.</p>"),
    (None, PageKind.RETURNS, "<p>Je krijgt je geld binnen 14 dagen na ontvangst van de retourzending terug.</p>"),
    (14, PageKind.TERMS, ("<p>Conformément à l'article L221-18 du Code de la consommation, le client dispose "
          "d'un délai de quatorze (14) jours francs pour exercer son droit de rétractation.</p>")),
    (30, PageKind.RETURNS, ("<p>Vous pouvez nous retourner vos articles dans un délai de 30 jours suivant la "
          "livraison.</p>")),
    (None, PageKind.RETURNS, ("<p>Le remboursement intervient dans les 14 jours suivant la réception des articles "
          "retournés.</p>")),
    (None, PageKind.TERMS, ("<p>Le client professionnel ne bénéficie pas du droit de rétractation de 14 "
          "jours.</p>")),
    (None, PageKind.TERMS, ("<p>Les produits sont garantis contre les vices cachés pendant 2 ans. Les factures "
          "sont payables à 30 jours.</p>")),
    (14, PageKind.TERMS, ("<p>De acuerdo con la Ley, el usuario dispone de un plazo de catorce (14) días "
          "naturales para ejercer el derecho de desistimiento.</p>")),
    (30, PageKind.RETURNS, "<p>Aceptamos devoluciones dentro de los 30 días posteriores a la recepción.</p>"),
    (None, PageKind.RETURNS, ("<p>El importe se abonará en un plazo máximo de 14 días tras recibir la "
          "devolución.</p>")),
    (None, PageKind.TERMS, ("<p>No se admiten devoluciones pasadas 24 horas. La garantía legal es de 36 "
          "meses.</p>")),
    (14, PageKind.TERMS, ("<p>Ai sensi dell'art. 52 del Codice del Consumo, il consumatore dispone di un "
          "periodo di quattordici giorni per recedere dal contratto.</p>")),
    (30, PageKind.RETURNS, "<p>Puoi restituire i prodotti entro 30 giorni dalla consegna.</p>"),
    (None, PageKind.RETURNS, ("<p>Provvederemo al rimborso entro 14 giorni dalla ricezione della merce "
          "restituita.</p>")),
    (None, PageKind.TERMS, "<p>La disdetta va comunicata con un preavviso di 30 giorni.</p>"),
    (14, PageKind.TERMS, ("<p>Konsument, który zawarł umowę na odległość, może w terminie 14 dni odstąpić od "
          "niej bez podawania przyczyny.</p>")),
    (100, PageKind.RETURNS, "<p>Masz aż 100 dni na zwrot!</p>"),
    (None, PageKind.RETURNS, ("<p>Sprzedawca zwróci konsumentowi wszystkie płatności w ciągu 14 dni od otrzymania "
          "oświadczenia o odstąpieniu.</p>")),
    (None, PageKind.TERMS, "<p>Sprzedawca ustosunkuje się do reklamacji w terminie 14 dni.</p>"),
    (14, PageKind.TERMS, ("<p>Nos termos da lei, o cliente pode exercer o direito de livre resolução no prazo "
          "de 14 dias a contar da receção.</p>")),
    (30, PageKind.RETURNS, "<p>Pode trocar ou devolver os artigos no prazo de 30 dias.</p>"),
    (7, PageKind.RETURNS, ("<p>Conforme o Código de Defesa do Consumidor, você pode desistir da compra em até 7 "
          "dias após o recebimento.</p>")),
    (None, PageKind.RETURNS, "<p>Após recebermos a devolução, o valor será reembolsado em até 10 dias.</p>"),
    (30, PageKind.RETURNS, ("<p>Our returns policy: if you're not completely happy, return your item(s) within "
          "30 days of receipt for an exchange or refund.</p>")),
    (14, PageKind.TERMS, ("<p>You may cancel your contract with us for goods for any reason up to 14 working "
          "days from the day you received them.</p>")),
    (14, PageKind.TERMS, ("<p>Under the Consumer Contracts Regulations you have a 14-day cooling-off "
          "period.</p>")),
    (28, PageKind.RETURNS, "<p>Returns must be received within 28 days.</p>"),
    (30, PageKind.RETURNS, ("<h1>Refund policy</h1><p>Our policy lasts 30 days. If 30 days have gone by since "
          "your purchase, unfortunately we can’t offer you a refund or exchange.</p>")),
    (None, PageKind.RETURNS, ("<h1>Refund policy</h1><p>All sales are final. We do not accept returns. If "
          "approved, your refund will be issued within 10 business days.</p>")),
    (None, PageKind.RETURNS, ("<p>Please contact us within 48 hours or 3 days of delivery if anything arrives "
          "damaged.</p>")),
    (None, PageKind.RETURNS, ("<p>Due to the nature of our products we cannot accept returns. Damaged orders: "
          "contact us within 7 days.</p>")),
    (None, PageKind.TERMS, ("<p>We may terminate your account on 30 days notice. Prices are valid for 30 "
          "days.</p>")),
    (90, PageKind.RETURNS, "<p>You have 90 days to try it. If it's not for you, send it back.</p>"),
    (None, PageKind.TERMS, "<p>Try it free for 14 days, cancel any time.</p>"),
    (None, PageKind.ABOUT, "<p>Book a return visit within 14 days.</p>"),
    (30, PageKind.ABOUT, "<p>30-day money back guarantee</p>"),
    (14, PageKind.TERMS, ("<p>Fjernsalg: Du har ret til at fortryde denne aftale uden begrundelse inden for 14 "
          "dage.</p>")),
    (14, PageKind.TERMS, "<ul><li>Returret: 14 dage</li><li>Levering: 1-3 hverdage</li></ul>"),
    (None, PageKind.TERMS, "<p>You must then return the goods within 14 days of cancelling the contract.</p>"),
    (None, PageKind.RETURNS, "<p>Vi skal have modtaget varen senest 14 dage efter du har meddelt fortrydelse.</p>"),
    (14, PageKind.RETURNS, "<h2>Hur länge är ångerrätten?</h2><p>14 dagar från att du tog emot varan.</p>"),
    (30, PageKind.RETURNS, ("<h3>How long do I have to return an item?</h3><p>You have 30 days from the date of "
          "delivery.</p>")),
    (30, PageKind.RETURNS, "<h3>Wie lange kann ich zurückgeben?</h3><p>30 Tage ab Erhalt.</p>"),
    (None, PageKind.RETURNS, "<h3>When will I get my refund?</h3><p>Within 14 days of us receiving the return.</p>"),
    (14, PageKind.TERMS, ("<h3>§ 6 Widerrufsrecht</h3><p>(1) Ist der Kunde Verbraucher, steht ihm ein "
          "gesetzliches Widerrufsrecht zu. (2) Der Widerruf ist binnen 14 Tagen nach Erhalt "
          "der Ware in Textform zu erklären.</p>")),
    (14, PageKind.RETURNS, ("<p>WIDERRUFSRECHT: SIE HABEN DAS RECHT, BINNEN VIERZEHN TAGEN OHNE ANGABE VON "
          "GRÜNDEN DIESEN VERTRAG ZU WIDERRUFEN.</p>")),
    (14, PageKind.RETURNS, "<p>Bei Nichtgefallen nehmen wir ungetragene Ware innerhalb von 14 Tagen zurück.</p>"),
    (30, PageKind.RETURNS, "<p>Umtausch und Rückgabe: bis 30 Tage nach dem Kauf mit Kassenbon.</p>"),
    (14, PageKind.TERMS, ("<p>Sie können Ihre Vertragserklärung innerhalb von zwei Wochen ohne Angabe von "
          "Gründen in Textform oder durch Rücksendung der Sache widerrufen.</p>")),
    (None, PageKind.TERMS, ("<p>Transportschäden sind innerhalb von 7 Tagen zu melden. Ein Widerrufsrecht "
          "besteht nicht, da wir nach Kundenspezifikation fertigen.</p>")),
    (None, PageKind.TERMS, ("<p>Wird das Angebot nicht binnen 14 Tagen angenommen, sind wir zum Rücktritt "
          "berechtigt.</p>")),
    (None, PageKind.TERMS, ("<p>Kommt der Käufer mit der Zahlung länger als 14 Tage in Verzug, können wir vom "
          "Vertrag zurücktreten und die Ware zurücknehmen.</p>")),
    (None, PageKind.TERMS, "<p>Der Mieter hat die Geräte spätestens nach 3 Tagen zurückzugeben.</p>"),
    (14, PageKind.RETURNS, "<p>Fortryder du? Skriv til os inden 14 dage, så tager vi varen retur.</p>"),
    (30, PageKind.RETURNS, "<p>Varer kan byttes eller returneres indtil 30 dage efter køb.</p>"),
    (None, PageKind.TERMS, "<p>Ved afbestilling senere end 14 dage før afrejse refunderes depositum ikke.</p>"),
    (None, PageKind.TERMS, "<p>Gavekort er gyldige i 36 måneder og kan ikke returneres.</p>"),
    (None, PageKind.TERMS, "<p>Medlemskabet kan opsiges med 30 dages varsel til udgangen af en måned.</p>"),
    (14, PageKind.TERMS, ("<p>Du har enligt lag 14 dagars ångerrätt när du handlar på distans.</p><p>Kontakta "
          "oss inom 14 dagar.</p>")),
    (None, PageKind.TERMS, ("<p>Vid reklamation ska du kontakta oss inom 60 dagar. Biljetter återbetalas inte "
          "senare än 14 dagar före evenemanget.</p>")),
    (30, PageKind.RETURNS, "<p>Bytt och returnera fritt inom 30 dagar.</p>"),
    (14, PageKind.RETURNS, "<p>Angreskjema må sendes oss innen 14 dager fra varen er mottatt.</p>"),
    (60, PageKind.RETURNS, "<p>60 dagers returrett for medlemmer og alle andre.</p>"),
    (None, PageKind.TERMS, "<p>Avbestilling må skje senest 14 dager før kursstart.</p>"),
    (14, PageKind.RETURNS, "<p>Wettelijke bedenktijd: 14 dagen.</p>"),
    (100, PageKind.RETURNS, "<p>100 dagen gratis retourneren</p>"),
    (None, PageKind.TERMS, ("<p>Gebreken dienen binnen 8 dagen na levering schriftelijk te worden gemeld; "
          "retourzendingen worden niet geaccepteerd.</p>")),
    (14, PageKind.RETURNS, "<p>Délai de rétractation : 14 jours à compter de la réception de votre commande.</p>"),
    (30, PageKind.RETURNS, "<p>Échanges et retours acceptés sous trente jours.</p>"),
    (None, PageKind.TERMS, ("<p>Toute annulation moins de 14 jours avant le début du stage ne donne lieu à aucun "
          "remboursement.</p>")),
    (14, PageKind.RETURNS, ("<p>Dispone de catorce días naturales desde la recepción para desistir de la "
          "compra.</p>")),
    (30, PageKind.RETURNS, "<p>Cambios y devoluciones: 30 días.</p>"),
    (None, PageKind.TERMS, "<p>Las cancelaciones con menos de 7 días de antelación no serán reembolsadas.</p>"),
    (14, PageKind.RETURNS, ("<p>Il recesso deve essere comunicato entro 14 giorni dal ricevimento della "
          "merce.</p>")),
    (30, PageKind.RETURNS, "<p>Reso gratuito entro 30 giorni</p>"),
    (None, PageKind.TERMS, ("<p>La caparra non viene restituita se la disdetta avviene meno di 7 giorni prima "
          "dell'arrivo.</p>")),
    (14, PageKind.RETURNS, "<p>Prawo odstąpienia: 14 dni od otrzymania towaru.</p>"),
    (30, PageKind.RETURNS, "<p>Darmowy zwrot do 30 dni.</p>"),
    (None, PageKind.TERMS, ("<p>Towar niezgodny z umową można reklamować przez 2 lata; zwrot pieniędzy w ciągu "
          "14 dni.</p>")),
    (14, PageKind.RETURNS, "<p>Dispõe de 14 dias seguidos para devolver o artigo.</p>"),
    (30, PageKind.RETURNS, "<p>Trocas e devoluções até 30 dias</p>"),
    (30, PageKind.RETURNS, "<p>We will gladly accept returns up to 30 days from the date of purchase.</p>"),
    (14, PageKind.RETURNS, ("<p>Should you wish to return anything, let us know within 14 days of receipt and "
          "post it back to us within a further 14 days.</p>")),
    (30, PageKind.RETURNS, ("<p>Items purchased between November and December can be returned until 31 January; "
          "otherwise you have 30 days.</p>")),
    (None, PageKind.RETURNS, ("<p>Perishable goods cannot be returned. If something is wrong, tell us within 3 "
          "days.</p>")),
    (None, PageKind.RETURNS, ("<p>We do not offer refunds or returns on digital downloads. You will receive your "
          "file within 7 days.</p>")),
    (None, PageKind.TERMS, "<p>Deposits are refundable if you cancel at least 30 days prior to the event.</p>"),
    (None, PageKind.TERMS, "<p>If payment is not received within 14 days the goods must be returned to us.</p>"),
    (20, PageKind.RETURNS, ("<p>All unopened items may be returned for a full refund up to 20 days after the "
          "order ships.</p>")),
    (45, PageKind.RETURNS, "<p>Return window: 45 days</p>"),
    (14, PageKind.TERMS, ("<p>EU consumers may withdraw from the purchase within 14 days of delivery without "
          "giving a reason.</p>")),
    (None, PageKind.TERMS, "<p>Warranty claims: return the product within 12 months to the dealer.</p>"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "kind", "body"), PAGES)
def test_a_piece_of_a_page_grants_what_it_says(number: int | None, kind: PageKind, body: str) -> None:
    assert days(body, kind) == number


def test_the_longer_window_granted_goes_before_that_of_the_law() -> None:
    law = page(
        "<p>Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.</p>",
        PageKind.RETURNS,
    )
    grant = page("<p>Darüber hinaus gewähren wir ein Rückgaberecht von 30 Tagen.</p>", PageKind.TERMS, path="agb")
    found = return_window([law, grant])
    assert found is not None
    assert (found.days, found.evidence.url) == (30, "https://shop.example/agb")


def test_the_quote_is_the_whole_sentence_with_its_section() -> None:
    body = """<h2 id="retur">Returret</h2><p>Velkommen. Du har 30 dages returret på alle varer,
              ca. som i butikken. Ring gerne.</p>"""
    found = return_window([page(body, PageKind.TERMS, path="vilkaar")])
    assert found is not None
    assert found.evidence.quote == "Du har 30 dages returret på alle varer, ca. som i butikken."
    assert found.evidence.url == "https://shop.example/vilkaar#retur"
    assert found.evidence.fetched_at == READ


def test_a_rule_that_stands_only_in_the_terms_is_found_there() -> None:
    body = """<h2>§ 1 Geltung</h2><p>Diese Bedingungen gelten immer.</p>
              <h2>§ 9 Rückgabe</h2><p>Sie können die Ware innerhalb von 21 Tagen zurückgeben.</p>"""
    assert days(body, PageKind.TERMS) == 21


def test_a_number_in_the_cell_beside_its_name_counts() -> None:
    assert (
        days(
            "<table><tr><td>Rückgaberecht</td><td>30 Tage</td></tr><tr><td>Lieferzeit</td><td>5 Tage</td></tr></table>",
            PageKind.TERMS,
        )
        == 30
    )


def test_a_short_line_under_the_heading_counts_on_the_returns_page() -> None:
    assert days("<h2>Return policy</h2><p>Our policy lasts 45 days.</p>", PageKind.RETURNS) == 45


@pytest.mark.parametrize(
    "sentence",
    [
        "Please return within 14 days so that we can remove the stitches.",
        "Return tickets are valid for 30 days.",
        "We return to the mountains in two weeks.",
        "Kommen Sie innerhalb von 14 Tagen zur Kontrolle zurück.",
        "Nous serons de retour dans 15 jours.",
    ],
)
def test_coming_back_is_not_sending_back(sentence: str) -> None:
    assert days(f"<p>{sentence}</p>") is None


def test_a_banner_of_the_home_page_counts() -> None:
    assert days("<ul><li>Free delivery</li><li>30 Tage Rückgaberecht</li></ul>", path="") == 30


def test_a_privacy_page_has_no_window() -> None:
    assert days("<p>You have the right to withdraw your consent within 14 days.</p>", PageKind.PRIVACY) is None
    assert days("<p>You can return to us within 14 days.</p>", path="privacy-policy") is None


def test_a_rule_taken_back_in_the_next_sentence_is_none() -> None:
    body = "<p>As a rule you have 14 days to withdraw from a purchase. This does not apply to cooked meals.</p>"
    assert days(body, PageKind.TERMS) is None


def test_an_exception_for_made_to_order_goods_leaves_the_rule() -> None:
    body = "<p>Som udgangspunkt har du 14 dages fortrydelsesret. Gælder ikke specialfremstillede varer.</p>"
    assert days(body, PageKind.TERMS) == 14


def test_a_site_without_a_word_on_returns_has_none() -> None:
    assert (
        return_window([page("<p>We bake bread every day. Delivery takes 2 days, frozen bread keeps 30 days.</p>")])
        is None
    )
    assert return_window([]) is None


# -- what is declared to search engines only --------------------------------------------------------------------------


def declaring(*policies: dict[str, object], body: str = "<p>Lamps</p>") -> KindedPage:
    data = {"@context": "https://schema.org", "@type": "OnlineStore", "hasMerchantReturnPolicy": list(policies)}
    return page(f'{body}<script type="application/ld+json">{json.dumps(data)}</script>')


THIRTY: dict[str, object] = {
    "@type": "MerchantReturnPolicy",
    "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
    "merchantReturnDays": 30,
    "returnFees": "https://schema.org/FreeReturn",
}


def test_a_declared_window_counts_where_no_sentence_speaks() -> None:
    found = return_window([declaring(THIRTY)])
    assert found is not None
    assert found.days == 30
    assert found.evidence.quote == (
        "Merchant return days: 30; return fees: free return; return policy category: finite return window"
    )


def test_a_sentence_goes_before_what_is_declared() -> None:
    found = return_window([declaring(THIRTY, body="<p>We have a 14-day return policy.</p>")])
    assert found is not None
    assert found.days == 14


@pytest.mark.parametrize(
    "policies",
    [
        [THIRTY | {"returnPolicyCategory": "https://schema.org/MerchantReturnNotPermitted"}],
        [THIRTY | {"returnPolicyCategory": "MerchantReturnUnlimitedWindow"}],
        [THIRTY, THIRTY | {"merchantReturnDays": 14, "applicableCountry": "DE"}],
        [THIRTY | {"merchantReturnDays": "soon"}],
        [THIRTY | {"merchantReturnDays": 0}],
        [THIRTY | {"merchantReturnDays": [30]}],
        [{"@type": "MerchantReturnPolicy"}],
        [{"@type": "WarrantyPromise", "merchantReturnDays": 30}],
    ],
)
def test_a_declaration_that_grants_no_one_window_grants_none(policies: list[dict[str, object]]) -> None:
    assert return_window([declaring(*policies)]) is None


HOSTILE = [
    "a" * 100_000,
    "14 Tage " * 12_000,
    "return " * 14_000,
    "14 (" * 25_000,
    "widerruf " * 11_000,
    "within 14 days return refund faulty " * 2_800,
    " " * 100_000,
    "send " * 20_000,
    "we refund. " * 9_000,
    "ab dem Tag an dem Sie " * 4_500,
    "<p>14 days return</p>" * 5_000,
    "<div>14 days return " * 20_000,
    "vierzehn" * 12_000,
    "1" * 100_000,
    "." * 100_000,
    "A. " * 33_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_text_takes_no_long_time(text: str) -> None:
    hostile = [page(text, PageKind.RETURNS, PageKind.TERMS)]
    assert hostile[0].page.soup  # parsing is not what is measured here
    with ends_within(8):
        return_window(hostile)
