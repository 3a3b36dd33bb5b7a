"""Sending goods back, withdrawal, refunds."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

RETURNS = Kind(
    PageKind.RETURNS,
    {
        "en": Words(
            "cancel order, receipts and refunds, easy returns and refunds, compensation and refunds, "
            "returning your order, returning an item, send back an item, send back your order, return label, "
            "cancel my order, cancel your order, cancel an order, cancel a purchase, start your return, create a "
            "return, create your return, arrange a return, book a return, make an exchange, withdrawal form, "
            "sending something back, "
            "withdraw from contract, withdraw from contract here, withdraw from the contract, return an order, "
            "return a product, return my order, return your item, return an order or item, track or return an "
            "order, make a return, start a return, returns portal, changed your mind, change of mind, send it back, "
            "refund request, request a refund, "
            "returns, return policy, returns policy, refund policy, refunds, refund, return and refund policy, "
            "returns and exchanges, returns and refunds, refund returns, returns refunds, exchanges, exchange "
            "policy, "
            "cancellation policy, right of withdrawal, right to cancel, withdrawal right, return information, "
            "returns information, how to return, return an item, free returns, return instructions, "
            "money back guarantee, satisfaction guarantee, returns centre, returns center, return goods, "
            "return shipping, shipping returns, delivery returns, easy returns, return your order, "
            "cancellation and refund, cancellations and refunds, cancellations, refund and return policy, "
            "refund cancellation, returning goods, returning items, returned goods, return or exchange",
            "cancellation, withdrawal, money back, return",
            sections="return period, cancelling your order, your right to cancel, right of cancellation, "
            "statutory right, returns, refunds, refund",
        ),
        "de": Words(
            "rücksendeetikett, retourenlabel, rücksendeschein, "
            "rücksenden, bestellung stornieren, erstattung, erstattungen, "
            "wie kann ich zurückgeben, wie sende ich zurück, wie gebe ich zurück, "
            "vertrag hier widerrufen, hier widerrufen, widerruf erklären, bestellung widerrufen, online widerruf*, "
            "widerrufsbutton, zurücksenden, zurückgeben, umtauschen, ware zurücksenden, artikel zurücksenden, "
            "retourenservice, retourenabwicklung, retourenformular, retourenschein, rückgabe anmelden, "
            "widerruf, widerrufsrecht, widerrufsbelehrung, widerrufsbelehrungen, widerrufsformular, rücksendung, "
            "rücksendungen, rückgabe, rückgaberecht, retoure, retouren, umtausch, rückgabe und umtausch, "
            "rückerstattung, retourenportal, retournieren, warenrücksendung, widerrufsbedingungen, umtauschrecht, "
            "rücktrittsrecht, retoure und umtausch, muster widerrufsformular, rückgabebedingungen, rückgabefrist*, "
            "vertrag widerrufen, widerrufsfolgen, kostenlose retoure, rückversand, rücksendungs*, "
            "rücksendebestimmungen, stornierung, geld zurück garantie, verbraucherwiderruf, rücksendefrist*, "
            "rückerstattungsrichtlinie*, rücknahme, rückgaberichtlinie*, rückgabebestimmungen, retourenrichtlinie*, "
            "rücksenderichtlinie*, umtauschrichtlinie*",
            "~retour, rma, storno, stornobedingungen",
            sections="widerrufs*, rücktritt, rückgabe*, rücksend*",
        ),
        "da": Words(
            "returlabel, returseddel, returpakke, "
            "returvilkår, returinformation, returbetingelser, returformular, send retur, byttepolitik, "
            "~returner*, fortryd aftalen, fortryd aftalen her, fortryd dit køb, sådan fortryder du, opret retur, "
            "start retur, retur og refusion, byt eller returnér, fortrydelsesfrist, "
            "retur, returnering, returret, fortrydelsesret, fortrydelse, returpolitik, bytte og retur, "
            "retur og ombytning, returnér, retur og reklamation, ombytning, fortrydelsesformular, tilbagebetaling, "
            "returneringspolitik, fortryd køb, returvarer, refusion, refusionspolitik, fuld returret, "
            "fortrydelsesret og returnering, retur bytte, bytteret, afbestilling",
            "fortryd, bytte, afbestillingsregler",
            sections="fortrydelses*, returret*, retur*, afbestilling*",
        ),
        "sv": Words(
            "retursedel, returfraktsedel, "
            "returinformation, returvillkor, returhantering, registrera retur, skicka tillbaka, ångerformulär, "
            "~returner*, ångra avtalet, ångra avtalet här, ångra ett köp, ångerblankett, returformulär, byta eller "
            "returnera, ångerfrist, "
            "retur, returer, ångerrätt, returpolicy, öppet köp, byten och returer, returer och byten, retur och "
            "byte, "
            "återköp, återbetalning, ångra köp, ångra ditt köp, återbetalningspolicy, returnera, byte och retur, "
            "retur och reklamation, returrätt",
            "avbokning, avbokningsregler, byten",
            sections="ångerrätt*, retur*, återbetalning*",
        ),
        "nb": Words(
            "returseddel, returlapp, returpakke, "
            "returvilkår, returinformasjon, returhåndtering, send i retur, "
            "~returner*, angre kjøp, angre kjøpet, angre avtalen, angre avtalen her, returskjema, bytte eller "
            "returnere, "
            "retur, angrerett, angreskjema, returer, bytte og retur, retur og bytte, returrett, åpent kjøp, "
            "tilbakebetaling, refusjon, returnering, angrefrist, angrerettskjema, retur og reklamasjon",
            "avbestilling, bytte, returpolicy",
            sections="angrerett*, retur*, avbestilling*",
        ),
        "nl": Words(
            "retourlabel, "
            "retourformulier, omruilen, ruilbeleid, bestelling terugsturen, bestelling annuleren, "
            "terugbetalingen, "
            "retourneer, ~retourneer*, hier herroepen, overeenkomst herroepen, overeenkomst hier ontbinden, "
            "herroepingsformulier, modelformulier, retour aanmelden, ruilen en terugsturen, niet goed geld terug, "
            "~retour, retourneren, retouren, retourbeleid, herroepingsrecht, ruilen, ruilen en retourneren, "
            "retourzending, herroeping, terugsturen, bedenktijd, annuleren, retourvoorwaarden, terugbetaling, "
            "ruilen of retourneren, verzenden en retourneren, retour en ruilen, retourinformatie, "
            "terugbetalingsbeleid",
            "annulering, annuleringsvoorwaarden",
            sections="herroep*, retour*, bedenktijd*",
        ),
        "fr": Words(
            "bon de retour, étiquette de retour, échanger ou retourner, retour et échange, "
            "modalités de retour, conditions de retour, conditions de retours, procédure de retour, renvoyer un "
            "produit, échanges et remboursements, annuler ma commande, annuler une commande, "
            "comment faire un retour, "
            "retourner un produit, retourner une commande, retourner ma commande, retourner un colis, retourner mon "
            "colis, effectuer un retour, faire un retour, comment retourner, se rétracter, se rétracter ici, "
            "renoncer au contrat, renvoyer un article, retours et rétractation, "
            "retours, politique de retour, retours et échanges, retours et remboursements, droit de rétractation, "
            "rétractation, remboursement, remboursements, échanges et retours, retour produit, retours produits, "
            "politique de remboursement, retourner un article, satisfait ou remboursé, formulaire de rétractation, "
            "délai de rétractation, échanges, livraison et retours, livraisons et retours, retours gratuits, "
            "retours et remboursement",
            "annulation, conditions d annulation",
            sections="rétractation*, retour*, remboursement*",
        ),
        "es": Words(
            "cancelar un pedido, cancelar mi pedido, devolver un artículo, formulario de devolución, proceso de "
            "devolución, "
            "cómo devuelvo, cómo hago una devolución, cómo puedo devolver, "
            "hacer una devolución, realizar una devolución, devolver, cómo devolver, devolver un pedido, devolver "
            "un producto, desistir del contrato, desistir del contrato aquí, formulario de desistimiento, "
            "devoluciones, política de devoluciones, política de devolución, cambios y devoluciones, devolución, "
            "derecho de desistimiento, desistimiento, reembolsos, envíos y devoluciones, política de reembolso, "
            "~cambios, reembolso, devoluciones y reembolsos, garantías y devoluciones",
            "cancelaciones, política de cancelación",
            sections="desistimiento*, devolucion*, reembolso*",
        ),
        "it": Words(
            "annullare un ordine, procedura di reso, modulo di reso, sostituzioni e resi, reso e rimborso, "
            "come faccio un reso, "
            "effettua un reso, effettuare un reso, fare un reso, come fare un reso, come restituire, restituire, "
            "recedere dal contratto, recedere dal contratto qui, modulo di recesso, restituire un articolo, "
            "resi, reso, resi e rimborsi, diritto di recesso, recesso, politica di reso, politica dei resi, "
            "rimborsi, "
            "spedizioni e resi, restituzione, restituzioni, cambi e resi, reso facile, condizioni di reso, "
            "resi e recessi, rimborso, cambio merce, politica di rimborso, resi gratuiti",
            "annullamento, cancellazione",
            sections="recesso*, resi, reso, rimbors*",
        ),
        "pl": Words(
            "etykieta zwrotna, wymień lub zwróć, list zwrotny, "
            "anuluj zamówienie, zwrot i wymiana, zwrot produktu, procedura zwrotu, procedura zwrotów, "
            "jak zwrócić, jak zwrócić towar, zwróć, zwróć towar, zwracanie, odstąp od umowy, odstąp od umowy tutaj, "
            "zwroty i wymiana, zwroty i odstąpienie, zwrot zakupów, "
            "zwroty, zwrot, zwroty i reklamacje, zwroty i wymiany, odstąpienie od umowy, prawo odstąpienia, "
            "polityka zwrotów, zwrot towaru, reklamacje i zwroty, wymiana i zwrot, formularz zwrotu, zwrot "
            "pieniędzy, "
            "wymiana, prawo do odstąpienia, prawo odstąpienia od umowy, formularz odstąpienia, warunki zwrotu",
            "anulowanie zamówienia",
            sections="odstąpieni*, zwrot*",
        ),
        "pt": Words(
            "cancelar encomenda, cancelar pedido, devolver um produto, formulário de devolução, processo de "
            "devolução, estorno, "
            "fazer uma devolução, efetuar uma devolução, devolver, como devolver, trocar ou devolver, resolver o "
            "contrato, resolver o contrato aqui, formulário de livre resolução, desistência, "
            "devoluções, trocas e devoluções, devolução, política de devolução, política de devoluções, "
            "direito de arrependimento, trocas, reembolso, política de troca, política de reembolso, reembolsos, "
            "envios e devoluções, livre resolução, direito de livre resolução, política de trocas e devoluções",
            "cancelamento, cancelamentos",
            sections="arrependimento*, devoluc*, livre resolucao",
        ),
        "cs": Words(
            "vrácení zboží, odstoupení od smlouvy, vrácení, výměna a vrácení, reklamace a vrácení",
        ),
        "sk": Words(
            "vrátenie tovaru, odstúpenie od zmluvy, výmena a vrátenie",
        ),
        "fi": Words(
            "palautukset, palautus, palautusoikeus, palautusehdot, peruuttamisoikeus, vaihto ja palautus",
        ),
        "hu": Words(
            "visszaküldés, elállás, elállási jog, visszáru, termékvisszaküldés, csere és visszaküldés",
        ),
        "ro": Words(
            "retur, returnare, politica de retur, retururi, drept de retragere",
        ),
        "bg": Words(
            "връщане, връщане на стоки, право на отказ, връщане и замяна, рекламации и връщане",
        ),
        "el": Words(
            "επιστροφές, πολιτική επιστροφών, επιστροφές και αλλαγές, υπαναχώρηση",
        ),
        "hr": Words(
            "povrat, povrat robe, povrat i zamjena, raskid ugovora, reklamacije i povrat",
        ),
        "et": Words(
            "tagastamine, tagastused, taganemisõigus, kauba tagastamine",
        ),
        "is": Words(
            "vöruskil, skilaréttur, skil og endurgreiðsla, skil á vöru, endurgreiðslur, skilareglur",
        ),
        "lv": Words(
            "atgriešana, preču atgriešana, atteikuma tiesības",
        ),
        "lt": Words(
            "grąžinimas, prekių grąžinimas, grąžinimo sąlygos",
        ),
        "ru": Words(
            "возврат, возврат товара, возврат и обмен, обмен и возврат",
        ),
        "tr": Words(
            "iade, iade koşulları, iade ve değişim, cayma hakkı",
        ),
        "ja": Words(
            "返品, 返品について, 返品交換, 返品交換について",
        ),
        "ko": Words(
            "교환 반품, 반품 교환, 환불정책",
        ),
        "zh": Words(
            "退换货, 退货政策, 退换货政策, 退款政策",
        ),
    },
    never="widerruf tracking, tracking widerrufen, widerruf nutzerkennung*, widerruf cookie*, widerruf "
    "einwilligung*, widerruf der einwilligung*, einwilligung widerrufen, einwilligung* widerruf*, "
    "withdraw consent, withdrawal of consent, consent withdrawal, samtykke*, samtycke*, toestemming "
    "intrekken, retirer mon consentement, retrait du consentement, revocar consentimiento, retirar "
    "consentimiento, revoca consenso, revoca del consenso, cofnij zgodę, wycofanie zgody, retirar o "
    "consentimento, returns on *, return on investment, tax refund*, zwrot podatku, wymiana walut, "
    "cambios de divisa, cambio de divisas, cambio climático, cambio valuta, rimborso "
    "730, rimborso irpef, product recall*, boligbytte, bytte bolig, byta bostad, "
    "return to shop, return to *, returning client*, returning customer*, tax return*, return on *, volver, "
    "retour à *, return home, happy returns, newsletter*, quote, cookie*, exchange rate*",
    types=("MerchantReturnPolicy",),
    within=frozenset({PageKind.TERMS, PageKind.SHIPPING, PageKind.FAQ, PageKind.WARRANTY, PageKind.COMPLAINTS}),
)
