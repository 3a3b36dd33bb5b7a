"""Delivery: how, how long, at what cost."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

SHIPPING = Kind(
    PageKind.SHIPPING,
    {
        "en": Words(
            "when will my order arrive, where is my order, when do i get my order, "
            "p p, p and p, postage and packaging, international orders, overseas orders, shipping times and "
            "costs, how long does delivery take, "
            "where do you ship, where we ship, where we deliver, we ship to, shipping countries, delivery areas, "
            "how we deliver, "
            "shipping, delivery, shipping policy, delivery policy, shipping information, delivery information, "
            "shipping info, delivery info, shipping and delivery, shipping returns, delivery returns, shipping "
            "rates, "
            "delivery charges, shipping costs, delivery costs, delivery options, shipping options, deliveries, "
            "delivery times, shipping times, international shipping, international delivery, shipping methods, "
            "delivery methods, click and collect, shipping details, delivery details, free delivery, free shipping, "
            "postage, postage and packing, dispatch, fast delivery, shipping method, shipping terms",
            "pick up, pickup, collection and delivery, delivery and collection, local pickup, local delivery",
            sections="shipping*, delivery*, dispatch*, postage, deliveries",
        ),
        "de": Words(
            "versandinformation, lieferinformation, zustellung und lieferung, lieferung und abholung, "
            "versand und bezahlung, "
            "wie wird geliefert, wohin liefern sie, lieferung nach, lieferung nach österreich, wann kommt meine "
            "bestellung, wo ist meine bestellung, "
            "sendungsverfolgung, abholung und lieferung, liefergebiete, bestellen und liefern, "
            "wohin liefern wir, wohin wir liefern, lieferländer, versandländer, so liefern wir, versand und "
            "abholung, versand & rückgabe, versand und rückgabe, versand und retouren, "
            "versand, lieferung, versandkosten, versandinformationen, versandbedingungen, lieferbedingungen, "
            "versand und zahlung, zahlung und versand, versand und lieferung, lieferung und versand, "
            "lieferung und versandkosten, liefer und versandkosten, lieferzeit, lieferzeiten, versandarten, "
            "zustellung, lieferinformationen, liefergebiet*, versandinfos, versandkostenfrei, gratisversand, "
            "versanddauer, lieferservice, versandoptionen, lieferoptionen, lieferkosten, versandrichtlinie*, "
            "versand*kosten",
            "abholung, selbstabholung",
            sections="versand*, liefer*, zustellung, gefahrübergang",
        ),
        "da": Words(
            "fragtinfo, fragt og betaling, "
            "leveringsomkostninger, hvornår får jeg min ordre, hvor er min ordre, hvornår kommer min pakke, "
            "porto, porto og levering, afhentning og levering, levering og afhentning, spor din pakke, "
            "fragtinformation, fragtomkostninger, "
            "hvor leverer vi, vi leverer til, fragt og retur, fragt og returnering, levering og fortrydelse, "
            "leveringspriser, "
            "levering, fragt, fragt og levering, levering og fragt, forsendelse, leveringsbetingelser, leveringstid, "
            "leveringstider, fragtpriser, leveringsinformation, leveringsinfo, fragtfri, gratis fragt, fri fragt, "
            "levering og returnering, levering og retur, betaling og levering, forsendelse og levering, "
            "leveringsmuligheder, priser for levering",
            "afhentning, click og collect",
            sections="levering*, fragt*, forsendelse*",
        ),
        "sv": Words(
            "leveransinfo, fraktinfo, leverans och betalning, "
            "när kommer min order, var är min order, "
            "porto, leveransalternativ, fraktsätt, spåra paket, "
            "leverans och retur, leverans och returer, vart levererar vi, fraktkostnader, leverans och frakt, "
            "frakt, leverans, leveranser, frakt och leverans, leveransinformation, fraktkostnad, leveransvillkor, "
            "leveranstid, leveranstider, frakt och retur, fraktinformation, betalning och leverans, fri frakt, "
            "köp och leverans, leveranssätt, frakt och returer, fraktpolicy, fraktvillkor",
            "upphämtning, hämta i butik",
            sections="leverans*, frakt*",
        ),
        "nb": Words(
            "leveringsinfo, fraktinfo, "
            "leveringsalternativer, når kommer ordren min, hvor er ordren min, "
            "leveringsvilkår, fraktinformasjon, fraktvilkår, henting og levering, hentepunkt, spor pakke, "
            "leveranse, leveranser, "
            "levering og retur, hvor leverer vi, levering og frakt, sending og levering, "
            "frakt, levering, frakt og levering, leveringstid, leveringstider, fraktkostnader, leveringsbetingelser, "
            "leveringsinformasjon, frakt og retur, fri frakt, betaling og levering, forsendelse, fraktpriser",
            "henting, hent i butikk",
            sections="levering*, frakt*",
        ),
        "nl": Words(
            "wanneer komt mijn bestelling, waar is mijn bestelling, "
            "verzendmethoden, verzendopties, afhalen en bezorgen, bezorgopties, track en trace, leveringsopties, "
            "bezorginformatie, "
            "levering en verzending, waar leveren wij, verzend en leverkosten, verzending en retour, bezorgen en "
            "retourneren, "
            "verzending, levering, bezorging, verzendkosten, verzenden, verzenden en retourneren, bezorgen, "
            "verzendinformatie, levertijd, levertijden, bezorgkosten, verzending en levering, bestellen en leveren, "
            "levering en retour, verzendbeleid, leveringsinformatie, verzenden en bezorgen",
            "afhalen",
            sections="verzend*, levering*, levertijd*, leverkosten, levermoment*, bezorg*",
        ),
        "fr": Words(
            "quand vais je recevoir ma commande, où est ma commande, "
            "frais d expédition, frais d envoi, zones et délais de livraison, suivi de commande, envoi et "
            "livraison, "
            "livraison et expédition, où livrons nous, coûts de livraison, suivi et livraison, expédition et "
            "livraison, "
            "livraison, livraisons, frais de livraison, expédition, frais de port, modes de livraison, "
            "informations de livraison, délais de livraison, livraison et retours, politique de livraison, "
            "politique d expédition, modalités de livraison, modalités livraison, expéditions, livraison gratuite, "
            "livraison et retour, rétractation livraison, zones de livraison, livraison et paiement, "
            "information livraison",
            "retrait en magasin, click collect",
            sections="livraison*, expédition*, transport",
        ),
        "es": Words(
            "despacho, despachos, despacho y entrega, política de despacho, envíos y despachos, "
            "reparto a domicilio, gastos de reparto, "
            "cuándo llega mi pedido, dónde está mi pedido, "
            "gastos y plazos de envío, envío y entrega, zonas de envío, tarifas de envío, seguimiento de pedido, "
            "envíos y plazos, plazos y gastos de envío, dónde enviamos, envíos y transporte, "
            "envíos, envío, gastos de envío, política de envíos, política de envío, envíos y devoluciones, entrega, "
            "entregas, plazos de entrega, métodos de envío, información de envío, condiciones de envío, envío "
            "gratis, "
            "envíos y entregas, costes de envío, transporte y entrega",
            "recogida en tienda",
            sections="despacho*, flete*, envio*, entrega*, gastos de envío",
        ),
        "it": Words(
            "quando arriva il mio ordine, dov è il mio ordine, "
            "informazioni sulla spedizione, informazioni spedizione, informazioni di spedizione, tempi di "
            "spedizione, "
            "spedizione e resi, spedizione e costi, dove spediamo, consegna e spedizione, tempi e costi di "
            "spedizione, "
            "spedizioni, spedizione, consegna, consegne, spedizioni e resi, spese di spedizione, costi di "
            "spedizione, "
            "tempi di consegna, modalità di spedizione, politica di spedizione, spedizione e consegna, "
            "spedizione gratuita, consegna a domicilio, spedizioni e consegne, domicilio",
            "ritiro in negozio, asporto",
            sections="spedizion*, consegn*",
        ),
        "pl": Words(
            "cennik dostaw, cennik dostawy, kiedy otrzymam zamówienie, gdzie jest moje zamówienie, "
            "koszt wysyłki, informacje o dostawie, informacje o wysyłce, czas wysyłki, "
            "dostawa i zwroty, wysyłka i płatność, koszty i czas dostawy, dostawa i wysyłka, wysyłka i zwroty, "
            "dostawa, wysyłka, koszty dostawy, dostawa i płatność, formy dostawy, wysyłka i dostawa, sposoby "
            "dostawy, "
            "czas dostawy, koszt dostawy, płatność i dostawa, dostawa i płatności, metody dostawy, koszty wysyłki, "
            "czas realizacji, darmowa dostawa, płatności i dostawa, przesyłka",
            "odbiór osobisty",
            sections="dostaw*, wysyłk*",
        ),
        "pt": Words(
            "quando chega a minha encomenda, onde está a minha encomenda, quando chega meu pedido, "
            "portes e prazos, portes, prazos e portes, prazos de envio, informações de envio, informação de "
            "envio, custos de entrega, envio e entrega, "
            "entregas e devoluções, envio e devoluções, entrega e frete, para onde enviamos, "
            "envio, envios, entrega, entregas, frete, política de envio, prazos de entrega, formas de envio, "
            "portes de envio, política de entrega, prazo de entrega, custos de envio, envios e entregas, "
            "envios e devoluções, frete grátis, formas de entrega",
            "levantamento em loja",
            sections="envio*, entrega*, frete",
        ),
        "cs": Words(
            "způsob dopravy, způsoby dopravy, doprava a platba, dodání, doručení",
            "doprava",
        ),
        "sk": Words(
            "doprava a platba, doručenie, dodanie",
            "doprava",
        ),
        "fi": Words(
            "toimitus, toimitustavat, toimitusehdot, toimituskulut, toimitus ja maksu",
        ),
        "hu": Words(
            "szállítás, szállítási információk, szállítási feltételek, szállítás és fizetés, szállítási módok",
        ),
        "ro": Words(
            "livrare, livrare și plată, politica de livrare, costuri de livrare",
        ),
        "bg": Words(
            "доставка, доставка и плащане, условия за доставка",
        ),
        "el": Words(
            "αποστολή, τρόποι αποστολής, αποστολές, παράδοση",
        ),
        "hr": Words(
            "dostava, isporuka, dostava i plaćanje, načini dostave",
        ),
        "et": Words(
            "tarne, kohaletoimetamine, tarnetingimused",
        ),
        "is": Words(
            "afhending, heimsending, sendingarkostnaður, afhendingarmáti, sendingarmáti",
        ),
        "lv": Words(
            "piegāde, piegādes noteikumi, piegāde un apmaksa",
        ),
        "lt": Words(
            "pristatymas, pristatymo sąlygos, prekių pristatymas",
        ),
        "ru": Words(
            "доставка, доставка и оплата, оплата и доставка, условия доставки",
        ),
        "tr": Words(
            "kargo, teslimat, kargo ve teslimat, teslimat koşulları",
        ),
        "ja": Words(
            "配送, 配送について, 送料について, 送料配送について",
        ),
        "ko": Words(
            "배송안내, 배송 안내",
        ),
        "zh": Words(
            "配送, 配送信息, 运输政策",
        ),
    },
    never="delivery history, prescription delivery, "
    "meal delivery, food delivery, meal kit delivery, flower delivery, grocery delivery app, digital and "
    "home delivery, digital home delivery, print home delivery, newspaper home delivery, home delivery "
    "subscription*, delivery deals, delivery news, shipping industry, paper delivery, ayuda a domicilio, "
    "servicio a domicilio, aide à domicile, assistenza domiciliare, lieferdienst im test, lieferdienste "
    "im test, lieferdienste im vergleich, "
    "shipping container*, storage and shipping, storage shipping, "
    "shipping agent*, shipping news, drop shipping, dropshipping, "
    "delivery driver*, delivery jobs, service delivery, project delivery, "
    "lieferant*, lieferkette*, leverandør*, leverantör*, lieferkettengesetz, livraison de fleurs, newsletter*",
    types=("OfferShippingDetails",),
    within=frozenset({PageKind.TERMS, PageKind.RETURNS, PageKind.FAQ, PageKind.PAYMENT}),
)
