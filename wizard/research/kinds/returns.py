"""Sending goods back, withdrawal, refunds."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

RETURNS = Kind(
    PageKind.RETURNS,
    {
        "en": Words(
            "returns, return policy, returns policy, refund policy, refunds, refund, return and refund policy, "
            "returns and exchanges, returns and refunds, refund returns, returns refunds, exchanges, exchange policy, "
            "cancellation policy, right of withdrawal, right to cancel, withdrawal right, return information, "
            "returns information, how to return, return an item, free returns, return instructions, "
            "money back guarantee, satisfaction guarantee, returns centre, returns center, return goods, "
            "return shipping, shipping returns, delivery returns, easy returns, return your order, "
            "cancellation and refund, cancellations and refunds, cancellations, refund and return policy, "
            "refund cancellation, returning goods, returning items, returned goods, return or exchange",
            "cancellation, withdrawal, exchange, money back, return",
            sections="return period, cancelling your order, your right to cancel, right of cancellation, "
            "statutory right, returns, refunds, refund",
        ),
        "de": Words(
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
            "retur, returnering, returret, fortrydelsesret, fortrydelse, returpolitik, bytte og retur, "
            "retur og ombytning, returnér, retur og reklamation, ombytning, fortrydelsesformular, tilbagebetaling, "
            "returneringspolitik, fortryd køb, returvarer, refusion, refusionspolitik, fuld returret, "
            "fortrydelsesret og returnering, retur bytte, bytteret, afbestilling",
            "fortryd, bytte, afbestillingsregler",
            sections="fortrydelses*, returret*, retur*, afbestilling*",
        ),
        "sv": Words(
            "retur, returer, ångerrätt, returpolicy, öppet köp, byten och returer, returer och byten, retur och byte, "
            "återköp, återbetalning, ångra köp, ångra ditt köp, återbetalningspolicy, returnera, byte och retur, "
            "retur och reklamation, returrätt",
            "avbokning, avbokningsregler, byten",
            sections="ångerrätt*, retur*, återbetalning*",
        ),
        "nb": Words(
            "retur, angrerett, angreskjema, returer, bytte og retur, retur og bytte, returrett, åpent kjøp, "
            "tilbakebetaling, refusjon, returnering, angrefrist, angrerettskjema, retur og reklamasjon",
            "avbestilling, bytte, returpolicy",
            sections="angrerett*, retur*, avbestilling*",
        ),
        "nl": Words(
            "~retour, retourneren, retouren, retourbeleid, herroepingsrecht, ruilen, ruilen en retourneren, "
            "retourzending, herroeping, terugsturen, bedenktijd, annuleren, retourvoorwaarden, terugbetaling, "
            "ruilen of retourneren, verzenden en retourneren, retour en ruilen, retourinformatie, terugbetalingsbeleid",
            "annulering, annuleringsvoorwaarden",
            sections="herroep*, retour*, bedenktijd*",
        ),
        "fr": Words(
            "retours, politique de retour, retours et échanges, retours et remboursements, droit de rétractation, "
            "rétractation, remboursement, remboursements, échanges et retours, retour produit, retours produits, "
            "politique de remboursement, retourner un article, satisfait ou remboursé, formulaire de rétractation, "
            "délai de rétractation, échanges, livraison et retours, livraisons et retours, retours gratuits, "
            "retours et remboursement",
            "annulation, conditions d annulation",
            sections="rétractation*, retour*, remboursement*",
        ),
        "es": Words(
            "devoluciones, política de devoluciones, política de devolución, cambios y devoluciones, devolución, "
            "derecho de desistimiento, desistimiento, reembolsos, envíos y devoluciones, política de reembolso, "
            "cambios, reembolso, devoluciones y reembolsos, garantías y devoluciones",
            "cancelaciones, política de cancelación",
            sections="desistimiento*, devolucion*, reembolso*",
        ),
        "it": Words(
            "resi, reso, resi e rimborsi, diritto di recesso, recesso, politica di reso, politica dei resi, rimborsi, "
            "spedizioni e resi, restituzione, restituzioni, cambi e resi, reso facile, condizioni di reso, "
            "resi e recessi, rimborso, cambio merce, politica di rimborso, resi gratuiti",
            "annullamento, cancellazione",
            sections="recesso*, resi*, rimbors*",
        ),
        "pl": Words(
            "zwroty, zwrot, zwroty i reklamacje, zwroty i wymiany, odstąpienie od umowy, prawo odstąpienia, "
            "polityka zwrotów, zwrot towaru, reklamacje i zwroty, wymiana i zwrot, formularz zwrotu, zwrot pieniędzy, "
            "wymiana, prawo do odstąpienia, prawo odstąpienia od umowy, formularz odstąpienia, warunki zwrotu",
            "anulowanie zamówienia",
            sections="odstąpieni*, zwrot*",
        ),
        "pt": Words(
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
    },
    never="return to shop, return to *, returning client*, returning customer*, tax return*, return on *, volver, "
    "retour à *, return home, happy returns, newsletter*, quote, cookie*, exchange rate*",
    types=("MerchantReturnPolicy",),
    within=frozenset({PageKind.TERMS, PageKind.SHIPPING, PageKind.FAQ, PageKind.WARRANTY, PageKind.COMPLAINTS}),
)
