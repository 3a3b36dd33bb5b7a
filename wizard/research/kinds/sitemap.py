"""The site's table of contents (R6)."""

from wizard.domain.facts import PageKind
from wizard.research.kinds.kind import Kind, Words

SITEMAP = Kind(
    PageKind.SITEMAP,
    {
        "en": Words("sitemap, site map, site index, site overview, a z index, site directory"),
        "de": Words("sitemap, seitenübersicht, inhaltsverzeichnis, übersicht aller seiten, seitenverzeichnis"),
        "da": Words("sitemap, oversigt over siden, sideoversigt, sidekort, oversigtskort, webstedskort"),
        "sv": Words("webbkarta, sitemap, sidkarta, webbplatskarta, innehållsförteckning"),
        "nb": Words("nettstedskart, sidekart, sitemap, områdekart, nettstedkart"),
        "nl": Words("sitemap, site overzicht, siteoverzicht, inhoudsopgave"),
        "fr": Words("plan du site, sitemap, plan de site, carte du site"),
        "es": Words("mapa del sitio, mapa web, mapa del web, mapa de sitio, sitemap"),
        "it": Words("mappa del sito, sitemap, mappa sito, mappa del portale"),
        "pl": Words("mapa strony, mapa serwisu, mapa witryny, sitemap"),
        "pt": Words("mapa do site, mapa do sítio, sitemap, mapa do portal"),
    },
)
