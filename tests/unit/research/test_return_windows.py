"""What turns a number of days into a time limit of another sort, and what does not: in words of our own."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import PageKind, ReturnWindow
from wizard.research.extract.returns import return_window
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

READ = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
RETURNS, TERMS = frozenset({PageKind.RETURNS}), frozenset({PageKind.TERMS})
FAQ = frozenset({PageKind.FAQ})
ANY = frozenset[PageKind]()

WINDOWS = [
    (14, RETURNS, "<p>If you're not 100% happy, just send it back to us within 14 days and we'll refund you.</p>"),
    (30, RETURNS, "<p>Not the right fit? You've got 30 days to change your mind.</p>"),
    (
        14,
        RETURNS,
        "<p>You have fourteen calendar days from the date of delivery to notify us that you want to "
        "return your order.</p>",
    ),
    (7, RETURNS, "<p>To be eligible for a return, you must contact us within 7 days of receiving your item.</p>"),
    (30, RETURNS, "<p>Returns must reach us within 30 days of purchase.</p>"),
    (10, RETURNS, "<p>Please notify us within 10 days if you wish to return an item.</p>"),
    (14, RETURNS, "<p>You can cancel your order up to 14 days after receiving it.</p>"),
    (14, RETURNS, "<p>Die Rückgabe ist innerhalb von 14 Tagen nach Erhalt möglich.</p>"),
    (14, RETURNS, "<p>Gefällt Ihnen etwas nicht, senden Sie es uns bitte binnen 14 Tagen zurück.</p>"),
    (30, RETURNS, "<p>Umtausch und Rückgabe: 30 Tage mit Kassenbon.</p>"),
    (14, RETURNS, "<p>Innerhalb von 14 Tagen können Sie Ihre Bestellung ohne Angabe von Gründen widerrufen.</p>"),
    (14, RETURNS, "<p>Widerrufsfrist: 14 Tage</p>"),
    (14, RETURNS, "<p>Du har fuld returret i 14 dage.</p>"),
    (14, RETURNS, "<p>Du kan bytte eller returnere varer indenfor 14 dage.</p>"),
    (30, RETURNS, "<p>Vi giver dig 30 dage til at ombestemme dig.</p>"),
    (14, RETURNS, "<p>Ved køb på nettet har du 14 dage, hvor du kan fortryde købet.</p>"),
    (14, RETURNS, "<p>Fortrydelsesret: 14 dage</p>"),
    (14, RETURNS, "<p>Du har alltid 14 dagars ångerrätt när du handlar hos oss.</p>"),
    (14, RETURNS, "<p>Ångrar du dig kan du skicka tillbaka varan inom 14 dagar.</p>"),
    (30, RETURNS, "<p>Öppet köp i 30 dagar mot kvitto.</p>"),
    (14, RETURNS, "<p>Du har 14 dager på deg til å angre kjøpet.</p>"),
    (14, RETURNS, "<p>Angrefristen er 14 dager fra du mottok varen.</p>"),
    (30, RETURNS, "<p>30 dagers åpent kjøp på alle varer.</p>"),
    (14, RETURNS, "<p>U kunt uw aankoop binnen 14 dagen herroepen.</p>"),
    (14, RETURNS, "<p>Niet tevreden? Stuur je pakketje binnen 14 dagen terug.</p>"),
    (30, RETURNS, "<p>Ruilen of retourneren kan binnen 30 dagen.</p>"),
    (14, RETURNS, "<p>Bedenktijd: 14 dagen</p>"),
    (14, RETURNS, "<p>Vous avez 14 jours pour changer d'avis et nous renvoyer votre colis.</p>"),
    (30, RETURNS, "<p>Retours et échanges acceptés pendant 30 jours.</p>"),
    (14, RETURNS, "<p>Le client dispose de 14 jours francs pour se rétracter.</p>"),
    (14, RETURNS, "<p>Délai de rétractation : 14 jours</p>"),
    (15, RETURNS, "<p>Aceptamos cambios y devoluciones durante los 15 días siguientes a la compra.</p>"),
    (14, RETURNS, "<p>El cliente podrá desistir de la compra en 14 días naturales.</p>"),
    (10, RETURNS, "<p>Tiene un plazo de 10 días hábiles para devolver el producto.</p>"),
    (30, RETURNS, "<p>Plazo de devolución: 30 días</p>"),
    (14, RETURNS, "<p>Il cliente può recedere entro 14 giorni lavorativi.</p>"),
    (14, RETURNS, "<p>Puoi restituire gli articoli non utilizzati entro 14 giorni dall'acquisto.</p>"),
    (30, RETURNS, "<p>Hai cambiato idea? Hai 30 giorni per il reso.</p>"),
    (14, RETURNS, "<p>Diritto di recesso: 14 giorni</p>"),
    (14, RETURNS, "<p>Możesz odstąpić od umowy w ciągu 14 dni bez podania przyczyny.</p>"),
    (30, RETURNS, "<p>Na zwrot masz 30 dni od otrzymania przesyłki.</p>"),
    (14, RETURNS, "<p>Towar można zwrócić w terminie 14 dni kalendarzowych.</p>"),
    (14, RETURNS, "<p>Termin na odstąpienie: 14 dni</p>"),
    (14, RETURNS, "<p>Tem 14 dias para devolver a sua encomenda sem custos.</p>"),
    (7, RETURNS, "<p>O consumidor pode desistir do contrato no prazo de 7 dias.</p>"),
    (30, RETURNS, "<p>Trocas e devoluções em até 30 dias.</p>"),
    (14, RETURNS, "<p>Prazo para devolução: 14 dias</p>"),
    (30, RETURNS, "<p>Vi bytter gerne din vare inden for 30 dage – eller giver pengene tilbage.</p>"),
    (14, FAQ, "<details><summary>Can I return my order?</summary><p>Yes! Within 14 days of delivery.</p></details>"),
    (
        14,
        FAQ,
        "<details><summary>Kann ich meine Bestellung zurückgeben?</summary><p>Ja, innerhalb von 14 "
        "Tagen nach Erhalt.</p></details>",
    ),
    (
        14,
        FAQ,
        "<details><summary>Kan jeg returnere?</summary><p>Ja, inden for 14 dage efter modtagelsen.</p></details>",
    ),
    (
        14,
        FAQ,
        "<details><summary>Puis-je retourner un article ?</summary><p>Oui, sous 14 jours après "
        "réception.</p></details>",
    ),
    (
        14,
        FAQ,
        "<details><summary>¿Puedo devolver un producto?</summary><p>Sí, en los 14 días siguientes a "
        "la entrega.</p></details>",
    ),
    (
        14,
        FAQ,
        "<details><summary>Posso restituire un articolo?</summary><p>Sì, entro 14 giorni dalla consegna.</p></details>",
    ),
    (14, FAQ, "<details><summary>Kan ik retourneren?</summary><p>Ja, binnen 14 dagen na ontvangst.</p></details>"),
    (
        14,
        FAQ,
        "<details><summary>Czy mogę zwrócić towar?</summary><p>Tak, w ciągu 14 dni od otrzymania.</p></details>",
    ),
    (14, FAQ, "<details><summary>Kan jag returnera?</summary><p>Ja, inom 14 dagar från leverans.</p></details>"),
    (14, FAQ, "<h3>Can I return my order?</h3><p>Yes! Within 14 days of delivery.</p>"),
    (
        None,
        FAQ,
        "<details><summary>Can I return damaged items?</summary><p>Yes, within 7 days of delivery.</p></details>",
    ),
    (
        None,
        FAQ,
        "<details><summary>What if my parcel is damaged?</summary><p>Write to us within 7 days of "
        "delivery.</p></details>",
    ),
    (None, FAQ, "<details><summary>How long does a return take?</summary><p>Within 5 days of receipt.</p></details>"),
    (
        None,
        FAQ,
        "<details><summary>Can I return sale items?</summary><p>Yes, within 7 days of delivery.</p></details>",
    ),
    (
        None,
        FAQ,
        "<details><summary>When do I get my refund for a return?</summary><p>Within 14 days of "
        "receiving it.</p></details>",
    ),
    (
        None,
        FAQ,
        "<details><summary>Can I return my order?</summary><p>No, we are "
        "sorry.</p></details><details><summary>How fast do you "
        "deliver?</summary><p>Within 5 days of purchase.</p></details>",
    ),
    (
        None,
        FAQ,
        "<details><summary>Kann ich beschädigte Ware zurückgeben?</summary><p>Ja, innerhalb von 7 "
        "Tagen nach Erhalt.</p></details>",
    ),
    (None, RETURNS, "<h2>Damaged items</h2><p>You can return the item within 7 days of delivery.</p>"),
    (None, RETURNS, "<h2>Beschädigte Ware</h2><p>Bitte senden Sie die Ware innerhalb von 7 Tagen zurück.</p>"),
    (None, RETURNS, "<h2>Defekte varer</h2><p>Varen kan returneres inden for 8 dage.</p>"),
    (None, RETURNS, "<h2>Produit défectueux</h2><p>Vous pouvez retourner le produit sous 7 jours.</p>"),
    (None, RETURNS, "<h2>Productos dañados</h2><p>Puedes devolver el producto en 7 días.</p>"),
    (None, RETURNS, "<h3>Is it broken?</h3><p>Send it back within 14 days.</p>"),
    (None, RETURNS, "<h2>Warranty</h2><p>Return the lamp within 30 days for repair.</p>"),
    (
        None,
        RETURNS,
        "<h2>Garantie</h2><p>Schicken Sie die Lampe innerhalb von 30 Tagen zurück, wir reparieren sie.</p>",
    ),
    (30, RETURNS, "<h2>Return period</h2><p>30 days</p>"),
    (
        30,
        RETURNS,
        "<table><tr><td>Return period</td><td>30 days</td></tr><tr><td>Delivery</td><td>3 days</td></tr></table>",
    ),
    (14, RETURNS, "<h2>Returns and damaged items</h2><p>You can return any item within 14 days.</p>"),
    (14, RETURNS, "<h2>Rückgabe & Mängel</h2><p>Sie können die Ware innerhalb von 14 Tagen zurückgeben.</p>"),
    (
        None,
        RETURNS,
        "<p>All sales are final. We do not accept returns.</p><p>If your order arrives damaged, "
        "please contact us within 7 days and we will arrange a return.</p>",
    ),
    (None, TERMS, "<h1>Rental terms</h1><p>The equipment must be returned within 3 days.</p>"),
    (None, TERMS, "<h1>Mietbedingungen</h1><p>Die Geräte sind innerhalb von 3 Tagen zurückzugeben.</p>"),
    (None, TERMS, "<h1>Udlejning</h1><p>Udstyret skal returneres inden for 3 dage.</p>"),
    (None, ANY, "<h2>Library</h2><p>Books can be returned within 21 days.</p>"),
    (14, RETURNS, "<p>Du kan returnere inden 14 dage.</p><p>Beskadigede varer: skriv til os inden 2 dage.</p>"),
    (30, RETURNS, "<ul><li>Free returns</li><li>Within 30 days</li></ul>"),
    (30, RETURNS, "<h2>Returns</h2><ul><li>30 days from delivery</li><li>Unworn, with tags</li></ul>"),
    (14, RETURNS, "<h2>Retur</h2><p>14 dage fra modtagelsen.</p>"),
    (14, RETURNS, "<h2>Ångerrätt</h2><p>14 dagar från mottagandet.</p>"),
    (14, RETURNS, "<h2>Zwroty</h2><p>14 dni od otrzymania przesyłki.</p>"),
    (14, RETURNS, "<h2>Resi</h2><p>Entro 14 giorni dalla consegna.</p>"),
    (14, RETURNS, "<h2>Devoluciones</h2><p>Plazo: 14 días desde la entrega.</p>"),
    (14, RETURNS, "<h2>Retours</h2><p>Délai : 14 jours après réception.</p>"),
    (14, RETURNS, "<h2>Retourneren</h2><p>Binnen 14 dagen na ontvangst.</p>"),
    (14, RETURNS, "<h2>Devoluções</h2><p>Prazo: 14 dias após a receção.</p>"),
    (14, RETURNS, "<h2>Rückgabe</h2><p>Frist: 14 Tage ab Erhalt der Ware.</p>"),
    (None, RETURNS, "<h2>Returns</h2><p>Refund: 5 days after inspection.</p>"),
    (None, RETURNS, "<h2>Retur</h2><p>Refusion: 5 dage efter godkendelse.</p>"),
    (None, RETURNS, "<h2>Rückgabe</h2><p>Bearbeitungszeit: 5 Tage.</p>"),
    (None, RETURNS, "<h2>Returns</h2><p>Processing time: 5 days.</p>"),
    (None, RETURNS, "<h2>Retours</h2><p>Délai de traitement : 5 jours.</p>"),
    (None, RETURNS, "<h2>Resi</h2><p>Tempi di elaborazione: 5 giorni.</p>"),
    (None, RETURNS, "<h2>Retourneren</h2><p>Verwerkingstijd: 5 dagen.</p>"),
    (None, RETURNS, "<h2>Devoluciones</h2><p>Tiempo de procesamiento: 5 días.</p>"),
    (None, RETURNS, "<h2>Zwroty</h2><p>Czas realizacji: 5 dni.</p>"),
    (None, RETURNS, "<h2>Shipping & Returns</h2><p>Delivery within 5 days of order.</p>"),
    (None, RETURNS, "<h2>Versand & Rückgabe</h2><p>Lieferung innerhalb von 5 Tagen ab Bestellung.</p>"),
    (None, RETURNS, "<h2>Fragt og retur</h2><p>Levering inden for 5 dage efter bestilling.</p>"),
    (None, RETURNS, "<h2>Livraison et retours</h2><p>Livraison sous 5 jours après la commande.</p>"),
    (None, RETURNS, "<h2>Envíos y devoluciones</h2><p>Entrega en 5 días desde el pedido.</p>"),
    (None, RETURNS, "<h2>Spedizioni e resi</h2><p>Consegna entro 5 giorni dall'ordine.</p>"),
    (None, RETURNS, "<h2>Verzending en retour</h2><p>Levering binnen 5 dagen na bestelling.</p>"),
    (None, RETURNS, "<h2>Wysyłka i zwroty</h2><p>Dostawa w ciągu 5 dni od zamówienia.</p>"),
    (None, RETURNS, "<h2>Frakt och retur</h2><p>Leverans inom 5 dagar från beställning.</p>"),
    (None, RETURNS, "<h2>Frakt og retur</h2><p>Levering innen 5 dager fra bestilling.</p>"),
    (None, RETURNS, "<h2>Entregas e devoluções</h2><p>Entrega em 5 dias após a encomenda.</p>"),
    (None, RETURNS, "<h2>Shipping & Returns</h2><p>Orders ship within 3 days of purchase.</p>"),
    (None, RETURNS, "<h2>Shipping & Returns</h2><p>We dispatch your order within 3 days.</p>"),
    (None, RETURNS, "<h2>Shipping & Returns</h2><p>Pre-orders are made within 20 days from order.</p>"),
    (
        None,
        RETURNS,
        "<h2>Returns & Cancellations</h2><p>Cancel your order within 3 days of purchase, before it ships.</p>",
    ),
    (None, RETURNS, "<h2>Returns</h2><p>Contact us within 3 days of delivery if anything is missing.</p>"),
    (
        None,
        RETURNS,
        "<h2>Returns & exchanges</h2><p>Tell us within 5 days of delivery if the size is wrong and "
        "we will swap it.</p>",
    ),
    (14, RETURNS, "<h2>Returns</h2><p>Contact us within 14 days of delivery to start a return.</p>"),
    (None, RETURNS, "<h2>Pickup</h2><p>Orders not picked up within 14 days are returned to stock.</p>"),
    (None, RETURNS, "<p>Nicht abgeholte Pakete gehen nach 7 Tagen an uns zurück.</p>"),
    (None, RETURNS, "<p>Pakker, der ikke afhentes inden 7 dage, sendes retur.</p>"),
    (None, RETURNS, "<p>Paket som inte hämtas ut inom 14 dagar går i retur.</p>"),
    (None, RETURNS, "<p>Un colis non retiré sous 15 jours nous est retourné.</p>"),
    (None, RETURNS, "<p>Los paquetes no recogidos en 15 días se devuelven al remitente.</p>"),
    (None, TERMS, "<p>Subscribers may cancel within 14 days' notice.</p>"),
    (14, TERMS, "<p>You can cancel your membership within 14 days of signing up and get a full refund.</p>"),
    (None, TERMS, "<p>Workshops may be cancelled free of charge up to 14 days before the date.</p>"),
    (None, TERMS, "<p>Kurse können bis 14 Tage vor Beginn kostenfrei storniert werden.</p>"),
    (None, TERMS, "<p>Kurset kan afbestilles indtil 14 dage før start.</p>"),
    (None, TERMS, "<p>Rezygnacja z kursu jest możliwa do 14 dni przed rozpoczęciem.</p>"),
    (None, TERMS, "<p>Disdetta gratuita fino a 14 giorni prima dell'arrivo.</p>"),
    (None, TERMS, "<p>Annulation gratuite jusqu'à 14 jours avant l'arrivée.</p>"),
    (None, TERMS, "<p>Gratis annuleren tot 14 dagen voor aankomst.</p>"),
    (None, TERMS, "<p>Cancelación gratuita hasta 14 días antes de la llegada.</p>"),
    (None, TERMS, "<p>Cancelamento gratuito até 14 dias antes da chegada.</p>"),
    (None, TERMS, "<p>Deposits are returned within 14 days of check-out.</p>"),
    (None, TERMS, "<p>Das Guthaben verfällt nach 90 Tagen, eine Rückgabe ist nicht möglich.</p>"),
    (30, ANY, "<p>Love it or return it: 30 days.</p>"),
    (30, ANY, "<div>Free shipping · 30-day returns · Secure payment</div>"),
    (60, ANY, "<div>60 dages returret</div>"),
    (30, ANY, "<div>30 Tage Widerrufsrecht</div>"),
    (14, RETURNS, "<p>Du har 14 dages returret. Er varen defekt, så skriv til os inden for 2 måneder.</p>"),
    (None, TERMS, "Odbiór i zwrot pojazdu możliwy jest w godzinach od 6:00 do 20:00 przez 7 dni w tygodniu."),
    (None, TERMS, "Returns are taken at our counter for up to 12 hours, 7 days a week."),
    (None, RETURNS, "Från den dag vi mottagit ditt meddelande har du 30 dagar på dig att skicka varan i retur."),
    (None, RETURNS, "Once we have received your notice you have 30 days to send the goods back."),
    (None, RETURNS, "Items can only be returned if damaged or defective, within 7 days of delivery."),
    (None, RETURNS, "We only accept returns within 7 days if the item arrived damaged."),
    (None, RETURNS, "Returns are accepted within 14 days only for faulty items."),
    (None, RETURNS, "If your order arrives damaged, you can return it within 7 days."),
    (None, RETURNS, "Returns: 7 days, damaged goods only."),
    (None, RETURNS, "Rückgabe innerhalb von 7 Tagen nur bei defekter Ware."),
    (None, RETURNS, "Eine Rückgabe ist nur möglich, wenn die Ware beschädigt ankommt, und zwar binnen 7 Tagen."),
    (None, RETURNS, "Rückgabe nur bei Mängeln innerhalb von 10 Tagen."),
    (None, RETURNS, "Varer kan kun returneres inden for 7 dage, hvis de er beskadigede."),
    (None, RETURNS, "Vi tager kun varer retur inden for 8 dage, hvis der er fejl på dem."),
    (None, RETURNS, "Retur inom 7 dagar godkänns endast om varan är defekt."),
    (None, RETURNS, "Vi tar bare varer i retur innen 7 dager hvis de er skadet."),
    (None, RETURNS, "Retourneren kan alleen binnen 7 dagen als het product beschadigd is."),
    (None, RETURNS, "Les retours sont acceptés sous 7 jours uniquement si le produit est défectueux."),
    (None, RETURNS, "Retour possible sous 7 jours, seulement en cas de produit endommagé."),
    (None, RETURNS, "Solo se aceptan devoluciones dentro de los 7 días si el producto llega dañado."),
    (None, RETURNS, "Las devoluciones se admiten en 7 días únicamente por defecto de fábrica."),
    (None, RETURNS, "Il reso è accettato entro 7 giorni solo se il prodotto è difettoso."),
    (None, RETURNS, "Si accettano resi entro 7 giorni solo in caso di merce danneggiata."),
    (None, RETURNS, "Zwrot w ciągu 7 dni jest możliwy tylko wtedy, gdy towar jest uszkodzony."),
    (None, RETURNS, "Aceitamos devoluções no prazo de 7 dias apenas se o produto tiver defeito."),
    (None, RETURNS, "Só aceitamos devolução em até 7 dias em caso de produto danificado."),
    (30, RETURNS, "Items may only be returned within 30 days if they are unused and undamaged."),
    (30, RETURNS, "You can return any item within 30 days. Damaged goods must be reported within 7 days."),
    (14, RETURNS, "Returns are accepted within 14 days, whether or not the item is faulty."),
    (15, ANY, "Offriamo una politica di restituzione gratuita di 15 giorni."),
    (14, RETURNS, "Restituzione gratuita entro 14 giorni."),
    (30, RETURNS, "Resi gratuiti entro 30 giorni dall'acquisto."),
    (None, RETURNS, "Il rimborso avviene entro 14 giorni dalla restituzione del prodotto."),
    (14, RETURNS, "La merce può essere restituita entro 14 giorni dal ricevimento."),
    (None, RETURNS, "Restituiremo l'importo pagato entro 14 giorni."),
    (14, RETURNS, "You may send goods back within two weeks."),
    (30, RETURNS, "You have one month to return your purchase."),
    (14, RETURNS, "Sie können die Ware innerhalb von zwei Wochen zurückgeben."),
    (30, RETURNS, "Rückgabe innerhalb eines Monats möglich."),
    (28, RETURNS, "Vier Wochen Rückgaberecht auf alles."),
    (14, RETURNS, "Vous avez deux semaines pour retourner votre article."),
    (30, RETURNS, "Vous avez un mois pour retourner votre article."),
    (30, RETURNS, "Tienes un mes para devolver tu compra."),
    (14, RETURNS, "Tienes dos semanas para devolver tu compra."),
    (14, RETURNS, "Hai due settimane per restituire il prodotto."),
    (30, RETURNS, "Hai un mese di tempo per restituire il prodotto."),
    (14, RETURNS, "Masz dwa tygodnie na zwrot towaru."),
    (30, RETURNS, "Na zwrot masz jeden miesiąc od zakupu."),
    (14, RETURNS, "Du har to uger til at returnere varen."),
    (30, RETURNS, "Du har en måned til at returnere varen."),
    (14, RETURNS, "Du har två veckor på dig att returnera varan."),
    (14, RETURNS, "Du har to uker på å returnere varen."),
    (14, RETURNS, "Je hebt twee weken om je bestelling te retourneren."),
    (30, RETURNS, "Je hebt een maand om je bestelling terug te sturen."),
    (30, RETURNS, "Tem um mês para devolver o artigo."),
    (15, RETURNS, "Tem quinze dias para devolver o artigo."),
    (90, RETURNS, "Three months to return anything you do not love."),
    (10, RETURNS, "Returns are accepted within 10 business days of receipt."),
    (30, RETURNS, "Items may be returned within [30] days of delivery."),
    (
        30,
        RETURNS,
        "Our policy lasts 30 days. If 30 days have gone by since your purchase, unfortunately we can't "
        "offer you a refund or exchange.",
    ),
    (
        30,
        RETURNS,
        "Notre politique dure 30 jours. Si 30 jours se sont écoulés depuis votre achat, nous ne pouvons "
        "malheureusement pas vous offrir un remboursement ou un échange.",
    ),
    (
        30,
        RETURNS,
        "Unsere Richtlinie gilt 30 Tage. Wenn seit Ihrem Kauf 30 Tage vergangen sind, können wir Ihnen "
        "leider keine Rückerstattung oder keinen Umtausch anbieten.",
    ),
    (
        30,
        RETURNS,
        "Nuestra política dura 30 días. Si han pasado 30 días desde tu compra, lamentablemente no "
        "podemos ofrecerte un reembolso ni un cambio.",
    ),
    (None, RETURNS, "Delivery takes 14 days. Returns are not accepted."),
    (None, RETURNS, "Refunds take 14 days to reach your account after we receive the return."),
    (None, TERMS, "Invoices are payable within 14 days. Returns by agreement."),
    (None, TERMS, "Bookings may be cancelled free of charge up to 14 days before arrival."),
    (None, TERMS, "You may cancel your booking within 14 days of arrival."),
    (None, TERMS, "Wir speichern die Daten 14 Tage."),
    (None, TERMS, "Your consent is valid for 30 days and may be withdrawn at any time."),
    (None, TERMS, "Das Abonnement kann mit einer Frist von 14 Tagen gekündigt werden."),
    (None, TERMS, "Abonnementet kan opsiges med 30 dages varsel."),
    (None, TERMS, "Business customers may return goods within 30 days."),
    (None, TERMS, "Für Unternehmer gilt ein Rückgaberecht von 14 Tagen."),
    (None, TERMS, "Wholesale orders: returns within 30 days with a 20% restocking fee."),
    (None, TERMS, "For B2B orders returns are accepted within 10 days."),
    (None, TERMS, "Erhvervskunder har 14 dages returret."),
    (None, TERMS, "Trade customers: unsold stock can be returned within 60 days."),
    (14, TERMS, "Kunden haben ein 14-tägiges Widerrufsrecht; für Unternehmer gilt es nicht."),
    (None, RETURNS, "If your parcel has not arrived within 30 days, you are entitled to a refund."),
    (
        None,
        RETURNS,
        "Ist das Paket nach 30 Tagen nicht angekommen, erhalten Sie Ihr Geld zurück; eine Rückgabe ist ausgeschlossen.",
    ),
    (None, RETURNS, "Hvis pakken ikke er kommet efter 30 dage, kan du få pengene retur."),
    (None, RETURNS, "Si le colis n'est pas arrivé sous 30 jours, vous avez droit à un remboursement ou un retour."),
    (None, RETURNS, "Si el paquete no llega en 30 días, tienes derecho a la devolución."),
    (None, RETURNS, "Zwrot przysługuje, gdy paczka nie dotarła w ciągu 30 dni."),
    (None, RETURNS, "Se il pacco non arriva entro 30 giorni hai diritto al reso."),
    (None, RETURNS, "Als het pakket na 30 dagen niet is aangekomen, krijg je een retour."),
    (None, TERMS, "You must return the rental bike within 7 days."),
    (None, ANY, "The library book must be returned within 30 days."),
    (None, ANY, "Return customers get 10% off for 30 days."),
    (None, ANY, "Sale items can be returned within 7 days for store credit only."),
    (
        30,
        RETURNS,
        "Most items can be returned within 30 days. Sale items within 7 days. Custom-made items cannot be returned.",
    ),
    (14, RETURNS, "Online purchases can be returned within 14 days; sale items within 5 days."),
    (30, RETURNS, "Regular items: 30 days to return. Sale items: 14 days."),
    (None, ANY, "Clothes pins last 30 days. We return calls the next day."),
    (None, TERMS, "Your free trial lasts 14 days and you may cancel any time."),
    (14, TERMS, "Nos termos da lei, o cliente pode devolver o produto no prazo de 14 dias."),
    (7, RETURNS, "O prazo de troca é de 7 dias corridos após o recebimento da peça."),
    (
        7,
        RETURNS,
        "<h2>Prazo de troca</h2><p>Até 7 dias corridos após o recebimento, com a peça sem sinais de uso "
        "e na embalagem original.</p>",
    ),
    (
        14,
        TERMS,
        "Som udgangspunkt har du 14 dages fortrydelsesret. Dog bortfalder fortrydelsesretten, hvis du "
        "er begyndt på kurset.",
    ),
    (None, TERMS, "Som udgangspunkt har forbrugere 14 dages fortrydelsesret. Den gælder ikke for vores billetter."),
    (None, ANY, "Exchange within 7 days if the size does not fit."),
    (None, RETURNS, "We will send the repaired device back within 14 days."),
    (None, RETURNS, "We refund your purchase within 30 days if we cannot deliver."),
    (None, RETURNS, "Guarantee claims: send the item back within 30 days of noticing the fault."),
    (14, RETURNS, "14 dagen niet goed, geld terug."),
    (30, ANY, "30 Tage Geld-zurück-Garantie."),
    (None, RETURNS, "Store credit is valid for 90 days from the date of return."),
    (None, RETURNS, "Gutscheine aus Retouren sind 90 Tage gültig."),
    (None, RETURNS, "The return label is valid for 14 days."),
    (None, RETURNS, "Das Retourenetikett ist 14 Tage gültig."),
    (None, RETURNS, "Please allow 14 days for your return to reach us."),
    (None, RETURNS, "Bitte rechnen Sie mit 14 Tagen, bis Ihre Rücksendung bei uns eintrifft."),
    (None, RETURNS, "Holiday returns: purchases may be collected within 14 days of our notice."),
    (
        None,
        RETURNS,
        "Kontaktieren Sie uns innerhalb von 48 Stunden, wenn Ihre Ware beschädigt ist; Rückgabe sonst ausgeschlossen.",
    ),
    (14, RETURNS, "Rückgabe: 14 Tage ab Erhalt, ungetragen und mit Etikett."),
    (None, RETURNS, "Perishable goods cannot be returned; complaints within 3 days."),
    (None, TERMS, "Cancellation of an order is possible within 3 days, before dispatch."),
    (None, TERMS, "Orders may be cancelled within 3 days before production starts. Returns are not possible."),
    (None, TERMS, "Zamówienie można anulować w ciągu 3 dni, zwroty nie są przyjmowane."),
    (None, RETURNS, "Après l'envoi du retour, comptez 10 jours."),
    (None, RETURNS, "Retours traités sous 5 jours."),
    (None, RETURNS, "Les retours sont traités sous 14 jours."),
    (None, RETURNS, "Returer hanteras inom 14 dagar."),
    (None, RETURNS, "Las devoluciones se tramitan en 10 días."),
    (None, RETURNS, "I resi vengono elaborati entro 10 giorni."),
    (None, RETURNS, "Retouren werden innerhalb von 10 Tagen erstattet."),
    (None, RETURNS, "Zwroty rozpatrujemy w ciągu 14 dni."),
    (14, RETURNS, "Zwroty przyjmujemy do 14 dni."),
    (None, RETURNS, "As devoluções são processadas em 10 dias."),
    (None, RETURNS, "Retouren verwerken we binnen 5 werkdagen."),
    (None, RETURNS, "It can take up to 25 days for an item to reach us once you return it."),
    (14, RETURNS, "Take your time: you can return anything within 14 days."),
    (14, RETURNS, "Dopo aver ricevuto la merce hai 14 giorni per restituirla."),
    (None, RETURNS, "Dopo aver comunicato il recesso, restituisci il bene entro 14 giorni."),
    (None, RETURNS, "After notifying us you must return the goods within 14 days."),
    (14, RETURNS, "After receiving the goods you have 14 days to return them."),
    (None, RETURNS, "Nach Ihrer Mitteilung müssen Sie die Ware binnen 14 Tagen zurücksenden."),
    (None, RETURNS, "Efter din meddelelse har du 14 dage til at returnere varen."),
    (None, RETURNS, "Etter at du har meldt fra, har du 14 dager på å sende varen i retur."),
    (None, RETURNS, "Na uw melding heeft u 14 dagen om het product te retourneren."),
    (30, RETURNS, "Members enjoy 100 days to return. Everyone else can return items within 30 days."),
    (30, RETURNS, "We offer members extended returns of 60 days. Our standard return policy is 30 days."),
    (
        14,
        RETURNS,
        "14 Tage Widerrufsrecht. In der Weihnachtszeit gewähren wir ein verlängertes Rückgaberecht von 60 Tagen.",
    ),
    (60, RETURNS, "We offer an extended return period of 60 days instead of the statutory 14 days."),
    (
        14,
        RETURNS,
        "Items bought in our store can be exchanged within 30 days with receipt. Online orders can be "
        "returned within 14 days.",
    ),
    (30, RETURNS, "All items except sale items can be returned within 30 days."),
    (14, RETURNS, "Sale items included: everything can be returned within 14 days."),
    (30, RETURNS, "Return within 30 days, and if the item is damaged contact us within 48 hours."),
    (14, RETURNS, "Du kan returnere varen inden for 14 dage, medmindre den er beskadiget."),
    (14, RETURNS, "Sie können die Ware binnen 14 Tagen zurückgeben, sofern sie unbeschädigt ist."),
    (14, RETURNS, "Sie können die Ware binnen 14 Tagen zurückgeben, wenn sie nicht beschädigt wurde."),
    (14, RETURNS, "Les articles peuvent être retournés sous 14 jours s'ils ne sont pas endommagés."),
    (14, RETURNS, "Puedes devolver el producto en 14 días siempre que no esté dañado."),
    (14, RETURNS, "Puoi restituire il prodotto entro 14 giorni se non è danneggiato."),
    (14, RETURNS, "Towar można zwrócić w ciągu 14 dni, jeśli nie jest uszkodzony."),
    (None, RETURNS, "Du kan returnere varen inden for 7 dage, hvis den er defekt."),
    (None, RETURNS, "Puedes devolver el producto en 7 días si llega dañado."),
    (None, RETURNS, "You may return items within 7 days in case of manufacturing defects."),
    (14, RETURNS, "Sie haben 14 Tage Rückgaberecht, bei Mängeln gilt die gesetzliche Gewährleistung."),
    (14, RETURNS, "14 dages returret. Er varen defekt, har du 2 års reklamationsret."),
    (14, RETURNS, "Du har 14 dages fortrydelsesret, og hvis varen er defekt, kan du reklamere."),
    (14, RETURNS, "Hai 14 giorni per il reso, salvo prodotti danneggiati."),
]


@pytest.mark.parametrize(("number", "kinds", "text"), WINDOWS)
def test_a_number_of_days_is_the_window_or_it_is_none(
    number: int | None, kinds: frozenset[PageKind], text: str
) -> None:
    body = text if text.startswith("<") else f"<p>{text}</p>"
    html = f"<html><head><title>Shop</title></head><body><main>{body}</main></body></html>"
    found = return_window([KindedPage(Page("https://shop.example/page", html, READ), kinds)])
    assert (found.days if found else None) == number


BROKEN_ONLY = [
    "Returns are accepted only if the watch has a confirmed defect.",
    "Eine Rückgabe ist nur bei defekter Ware möglich.",
    "Las devoluciones se aceptan únicamente cuando el producto presente un defecto.",
]


@pytest.mark.parametrize("sentence", BROKEN_ONLY)
def test_what_is_declared_grants_nothing_where_only_broken_goods_are_taken_back(sentence: str) -> None:
    assert declared_beside(sentence, RETURNS) is None


TRADE = [
    "Wir verkaufen ausschließlich an Unternehmer und Gewerbetreibende.",
    "We sell exclusively to trade customers.",
    "Vi sælger kun til erhvervsdrivende.",
    "Wij leveren uitsluitend aan bedrijven.",
]


@pytest.mark.parametrize("sentence", TRADE)
def test_what_is_declared_to_search_engines_grants_nothing_where_only_businesses_buy(sentence: str) -> None:
    assert declared_beside("Nuts and seeds.", TERMS) is not None
    assert declared_beside(sentence, TERMS) is None


def declared_beside(sentence: str, kinds: frozenset[PageKind]) -> ReturnWindow | None:
    """The window of a shop whose home page declares 14 days and of which another page says this."""
    declared = (
        '<script type="application/ld+json">{"@type": "MerchantReturnPolicy", "merchantReturnDays": 14,'
        ' "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow"}</script>'
    )
    shop = Page("https://shop.example/", f"<html><head>{declared}</head><body><p>Nuts</p></body></html>", READ)
    other = Page("https://shop.example/rules", f"<html><body><main><p>{sentence}</p></main></body></html>", READ)
    return return_window([KindedPage(shop, ANY), KindedPage(other, kinds)])


ALSO_IF = [
    "You can return it within 30 days also if it is damaged.",
    "You can return it within 30 days if you are not happy or if it is faulty.",
    "You can return it within 30 days if it is unused or damaged.",
    "You can return it within 30 days if you do not like it, or if it is damaged.",
    "Sie können die Ware innerhalb von 30 Tagen zurückgeben, auch falls sie beschädigt ist.",
    "Sie können sie innerhalb von 30 Tagen zurückgeben wenn sie nicht gefällt oder wenn sie defekt ist.",
    "Du kan returnere varen inden for 30 dage også hvis den er beskadiget.",
    "Du kan returnere varen inden for 30 dage hvis den er ubrugt eller beskadiget.",
    "Du kan returnera varan inom 30 dagar även om den är skadad.",
    "Du kan returnera varan inom 30 dagar om den är oanvänd eller skadad.",
    "Du kan returnere varen innen 30 dager også dersom den er skadet.",
    "Je kunt het product binnen 30 dagen retourneren ook als het beschadigd is.",
    "Je kunt het product binnen 30 dagen retourneren als het ongebruikt of beschadigd is.",
    "Vous pouvez retourner l'article sous 30 jours aussi s'il est endommagé.",
    "Vous pouvez retourner l'article sous 30 jours s'il ne plaît pas ou s'il est endommagé.",
    "Puedes devolver el producto en 30 días también si está dañado.",
    "Puedes devolver el producto en 30 días si no te gusta o si está dañado.",
    "Puoi restituire l'articolo entro 30 giorni se non ti piace o se è difettoso.",
    "Puoi restituire l'articolo entro 30 giorni se è inutilizzato o danneggiato.",
    "Towar można zwrócić w ciągu 30 dni także jeśli jest uszkodzony.",
    "Towar można zwrócić w ciągu 30 dni jeśli się nie podoba lub jest uszkodzony.",
    "Pode devolver o artigo no prazo de 30 dias também se estiver danificado.",
    "Pode devolver o artigo no prazo de 30 dias se não gostar ou se estiver danificado.",
]


def days_of(text: str, kinds: frozenset[PageKind] = RETURNS) -> int | None:
    shop = Page("https://shop.example/page", f"<html><body><main>{text}</main></body></html>", READ)
    found = return_window([KindedPage(shop, kinds)])
    return found.days if found else None


@pytest.mark.parametrize("sentence", ALSO_IF)
def test_days_are_granted_where_a_fault_is_one_case_of_several(sentence: str) -> None:
    assert days_of(f"<p>{sentence}</p>") == 30


@pytest.mark.parametrize(
    "sentence",
    [
        "You can return it within 7 days if it is broken or defective.",
        "You can return it within 7 days if it is not as described or faulty.",
        "You can return it within 7 days if any part of it is faulty.",
        "Sie können sie binnen 7 Tagen zurückgeben wenn sie kaputt oder defekt ist.",
        "Pode devolver o artigo no prazo de 7 dias se o produto estiver danificado.",
    ],
)
def test_days_are_not_granted_where_every_case_is_a_fault(sentence: str) -> None:
    assert days_of(f"<p>{sentence}</p>") is None


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("As a reseller of fine lamps we grant you 30 days to return items.", 30),
        ("Our B2B and B2C shop: return any item within 30 days.", 30),
        ("Returns of wholesale-priced goods are accepted within 14 days.", 14),
        ("Vi er forhandlere af gode lamper, og du kan returnere varen inden for 14 dage.", 14),
        ("Returns are granted to resellers within 14 days.", None),
        ("</p><h2>Wholesale</h2><p>Returns are accepted within 7 days.", None),
        ("Als Wiederverkäufer können Sie die Ware innerhalb von 14 Tagen zurückgeben.", None),
    ],
)
def test_a_shop_that_resells_or_serves_both_grants_its_days(sentence: str, days: int | None) -> None:
    assert days_of(f"<p>{sentence}</p>") == days


FOR_FIRMS = [
    "Faktura VAT tylko dla firm.",
    "Kauf auf Rechnung nur für Firmen und Behörden.",
    "Purchase on account is available exclusively to business customers.",
    "EAN-betaling tilbydes kun til virksomheder.",
    "Our trade catalogue is open only to business customers.",
    "Levering på faktura kun til virksomheder.",
]


@pytest.mark.parametrize("sentence", FOR_FIRMS)
def test_a_service_for_firms_alone_takes_no_declared_window_away(sentence: str) -> None:
    assert declared_beside(sentence, TERMS) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "Unser Angebot richtet sich nur an Unternehmer.",
        "Vi säljer endast till företag.",
        "Nous vendons exclusivement aux professionnels.",
        "Vendemos exclusivamente a empresas.",
        "Vendiamo esclusivamente a imprese.",
        "Sprzedajemy wyłącznie dla firm.",
        "Vi selger kun til bedrifter.",
    ],
)
def test_selling_to_firms_alone_takes_the_declared_window_away_in_every_language(sentence: str) -> None:
    assert declared_beside(sentence, TERMS) is None


@pytest.mark.parametrize(
    "text",
    [
        "<p>Returns must be approved first</p><p>Approval is given within 5 days.</p>",
        "<h2>Returns</h2><p>Returns must be approved first. Approval is given within 5 days of your order.</p>",
        "<p>Returns must be approved first, and approval is given within 5 days.</p>",
        "<h2>Rückgabe</h2><p>Die Genehmigung erfolgt innerhalb von 5 Tagen nach Bestellung.</p>",
    ],
)
def test_the_time_for_approving_a_return_is_no_window(text: str) -> None:
    assert days_of(text) is None
    assert days_of("<p>Once approval is given, you can return the item within 14 days of delivery.</p>") == 14
