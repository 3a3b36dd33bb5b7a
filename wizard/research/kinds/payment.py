"""How one pays (R6)."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

PAYMENT = Kind(
    PageKind.PAYMENT,
    {
        "en": Words(
            "payment, payments, payment methods, payment options, payment information, ways to pay, how to pay, "
            "billing, payment terms, payment policy",
            sections="payment*",
        ),
        "de": Words(
            "zahlung, zahlungsarten, zahlungsmethoden, zahlungsmöglichkeiten, bezahlung, zahlung und versand, versand "
            "und zahlung, zahlungsbedingungen, zahlungsinformationen, zahlungsweisen, bezahlen",
            sections="zahlung*, bezahl*",
        ),
        "da": Words(
            "betaling, betalingsmetoder, betalingsmuligheder, betaling og levering, betalingsbetingelser, "
            "betalingsformer, betalingsinformation",
            sections="betaling*",
        ),
        "sv": Words(
            "betalning, betalningssätt, betalningsalternativ, betalning och leverans, betalningsvillkor, betalsätt, "
            "betalningsmetoder",
            sections="betalning*",
        ),
        "nb": Words(
            "betaling, betalingsmåter, betalingsalternativer, betaling og levering, betalingsmetoder, "
            "betalingsbetingelser",
            sections="betaling*",
        ),
        "nl": Words(
            "betaling, betaalmethoden, betaalmogelijkheden, betalen, betaalwijzen, betalingsmogelijkheden, "
            "betalingsvoorwaarden, betaalmethodes",
            sections="betal*",
        ),
        "fr": Words(
            "paiement, moyens de paiement, modes de paiement, paiement sécurisé, modalités de paiement, méthodes de "
            "paiement, livraison et paiement",
            sections="paiement*, règlement",
        ),
        "es": Words(
            "pago, pagos, formas de pago, métodos de pago, medios de pago, pago seguro, condiciones de pago",
            sections="pago*, formas de pago",
        ),
        "it": Words(
            "pagamento, pagamenti, metodi di pagamento, modalità di pagamento, pagamenti sicuri, come pagare",
            sections="pagament*",
        ),
        "pl": Words(
            "płatność, płatności, formy płatności, metody płatności, sposoby płatności, dostawa i płatność",
            sections="płatnoś*",
        ),
        "pt": Words(
            "pagamento, pagamentos, formas de pagamento, métodos de pagamento, meios de pagamento, pagamento seguro",
            sections="pagament*",
        ),
    },
    within=frozenset({PageKind.TERMS, PageKind.SHIPPING, PageKind.FAQ}),
)
