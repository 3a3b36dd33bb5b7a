"""What the company sells (R6)."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

PRODUCTS = Kind(
    PageKind.PRODUCTS,
    {
        "en": Words(
            "products, our products, shop, all products, services, our services, store, catalogue, catalog, shop all, "
            "online shop, what we do, product range, menu, our range"
        ),
        "de": Words(
            "produkte, unsere produkte, shop, online shop, onlineshop, leistungen, unsere leistungen, sortiment, "
            "angebot, alle produkte, dienstleistungen, katalog, angebote, produktübersicht, speisekarte"
        ),
        "da": Words(
            "produkter, vores produkter, webshop, shop, ydelser, alle produkter, butik, sortiment, services, vores "
            "ydelser, behandlinger, katalog, ydelser og priser, menukort"
        ),
        "sv": Words(
            "produkter, våra produkter, webbutik, tjänster, våra tjänster, alla produkter, sortiment, butik, shop, meny"
        ),
        "nb": Words(
            "produkter, våre produkter, nettbutikk, tjenester, våre tjenester, alle produkter, sortiment, butikk, meny"
        ),
        "nl": Words(
            "producten, onze producten, webshop, winkel, diensten, onze diensten, assortiment, alle producten, shop, "
            "catalogus, aanbod"
        ),
        "fr": Words(
            "produits, nos produits, boutique, services, nos services, tous les produits, catalogue, prestations, nos "
            "prestations, boutique en ligne, la carte"
        ),
        "es": Words(
            "productos, nuestros productos, tienda, servicios, nuestros servicios, catálogo, todos los productos, "
            "tienda online, tratamientos, la carta"
        ),
        "it": Words(
            "prodotti, i nostri prodotti, negozio, servizi, i nostri servizi, catalogo, tutti i prodotti, shop, menu, "
            "il menu"
        ),
        "pl": Words(
            "produkty, nasze produkty, sklep, usługi, nasze usługi, oferta, katalog, wszystkie produkty, sklep "
            "internetowy, cennik"
        ),
        "pt": Words(
            "produtos, nossos produtos, loja, serviços, os nossos serviços, catálogo, todos os produtos, loja online, "
            "nossos serviços, ementa, cardápio"
        ),
    },
)
