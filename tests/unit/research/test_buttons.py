"""The buttons that the law wants: to withdraw from a purchase, to cancel a contract; and what only looks like them."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import ButtonSort
from wizard.research.extract.buttons import buttons
from wizard.research.kinds import KindedPage
from wizard.research.page import Page

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HOST = "lumo.example"
WITHDRAWAL, CANCELLATION = ButtonSort.WITHDRAWAL, ButtonSort.CANCELLATION


def found(html: str, path: str = "/") -> list[tuple[ButtonSort, str]]:
    page = Page(f"https://{HOST}{path}", f"<html><body>{html}</body></html>", NOW)
    return [(button.sort, button.url) for button in buttons([KindedPage(page, frozenset())])]


# Written before the program could tell: (language, the link's words, its address).
OFFERED = [
    ("en", "Withdraw from contract here", "/withdraw", WITHDRAWAL),
    ("en", "Cancel my order within 14 days (withdrawal)", "/withdrawal-form", WITHDRAWAL),
    ("en", "Cancel your contract here", "/cancel", CANCELLATION),
    ("en", "Cancel subscription", "/account/cancel", CANCELLATION),
    ("en", "Cancel my membership", "/cancel-membership", CANCELLATION),
    ("de", "Verträge hier kündigen", "/kuendigung", CANCELLATION),
    ("de", "Jetzt kündigen", "/kuendigen", CANCELLATION),
    ("de", "Vertrag kündigen", "/vertrag-kuendigen", CANCELLATION),
    ("de", "Kündigungsbutton", "/service/kuendigung", CANCELLATION),
    ("de", "Abo kündigen", "/abo/kuendigen", CANCELLATION),
    ("de", "Vertrag widerrufen", "/widerruf-online", WITHDRAWAL),
    ("de", "Vertrag hier widerrufen", "/widerruf", WITHDRAWAL),
    ("de", "Widerruf erklären", "/widerruf-erklaeren", WITHDRAWAL),
    ("de", "Widerrufsbutton", "/widerrufsbutton", WITHDRAWAL),
    ("de", "Bestellung widerrufen", "/bestellung-widerrufen", WITHDRAWAL),
    ("da", "Fortryd køb", "/fortryd", WITHDRAWAL),
    ("da", "Fortryd dit køb her", "/fortrydelse", WITHDRAWAL),
    ("da", "Fortryd aftalen her", "/fortryd-aftale", WITHDRAWAL),
    ("da", "Opsig abonnement", "/opsig", CANCELLATION),
    ("da", "Opsig dit medlemskab", "/opsigelse", CANCELLATION),
    ("sv", "Ångra köp", "/angra", WITHDRAWAL),
    ("sv", "Ångra ditt köp här", "/angra-kop", WITHDRAWAL),
    ("sv", "Frånträd avtalet här", "/frantrad", WITHDRAWAL),
    ("sv", "Säg upp abonnemang", "/uppsagning", CANCELLATION),
    ("sv", "Säg upp ditt avtal", "/saga-upp", CANCELLATION),
    ("nb", "Angre kjøp", "/angre", WITHDRAWAL),
    ("nb", "Gå fra avtalen her", "/angrerett", WITHDRAWAL),
    ("nb", "Si opp abonnementet", "/si-opp", CANCELLATION),
    ("nl", "Overeenkomst hier herroepen", "/herroepen", WITHDRAWAL),
    ("nl", "Herroep uw aankoop", "/herroeping", WITHDRAWAL),
    ("nl", "Abonnement opzeggen", "/opzeggen", CANCELLATION),
    ("nl", "Contract opzeggen", "/contract-opzeggen", CANCELLATION),
    ("fr", "Renoncer au contrat ici", "/retractation", WITHDRAWAL),
    ("fr", "Se rétracter du contrat", "/se-retracter", WITHDRAWAL),
    ("fr", "Résilier votre contrat", "/resilier", CANCELLATION),
    ("fr", "Résilier mon abonnement", "/resiliation", CANCELLATION),
    ("es", "Desistir del contrato aquí", "/desistimiento", WITHDRAWAL),
    ("es", "Ejercer el derecho de desistimiento", "/desistir", WITHDRAWAL),
    ("es", "Cancelar suscripción", "/cancelar", CANCELLATION),
    ("es", "Darse de baja del servicio", "/baja", CANCELLATION),
    ("it", "Recedi dal contratto qui", "/recesso", WITHDRAWAL),
    ("it", "Esercita il diritto di recesso", "/diritto-di-recesso-online", WITHDRAWAL),
    ("it", "Disdici abbonamento", "/disdetta", CANCELLATION),
    ("pl", "Odstąp od umowy tutaj", "/odstap", WITHDRAWAL),
    ("pl", "Odstąpienie od umowy – formularz online", "/odstapienie", WITHDRAWAL),
    ("pl", "Wypowiedz umowę", "/wypowiedzenie", CANCELLATION),
    ("pl", "Anuluj subskrypcję", "/anuluj", CANCELLATION),
    ("pt", "Resolver o contrato aqui", "/livre-resolucao", WITHDRAWAL),
    ("pt", "Exercer o direito de livre resolução", "/resolucao", WITHDRAWAL),
    ("pt", "Cancelar assinatura", "/cancelar-assinatura", CANCELLATION),
]

NOT_OFFERED = [
    ("en", "Cancel", "#"),
    ("en", "Withdraw consent", "/privacy#cookies"),
    ("en", "Withdraw money", "/withdraw-money"),
    ("en", "Withdrawal limits at the cash machine", "/withdrawals"),
    ("en", "How to cancel your contract: 7 tips", "/blog/cancel-contract"),
    ("en", "Cancellation policy", "/cancellation-policy"),
    ("en", "Right of withdrawal", "/right-of-withdrawal"),
    ("en", "Unsubscribe from newsletter", "/unsubscribe"),
    ("en", "Cancel anytime", "/pricing"),
    ("en", "Cancel appointment", "/appointments/cancel"),
    ("de", "Widerrufsbelehrung", "/widerruf"),
    ("de", "Widerrufsrecht", "/widerrufsrecht"),
    ("de", "Einwilligung widerrufen", "/datenschutz"),
    ("de", "Cookie-Einwilligung widerrufen", "#cookies"),
    ("de", "Newsletter abbestellen", "/newsletter"),
    ("de", "Kündigungsschutz: was Mieter wissen müssen", "/ratgeber/kuendigungsschutz"),
    ("de", "Handyvertrag kündigen: so geht es", "/magazin/handyvertrag-kuendigen"),
    ("de", "Monatlich kündbar", "/tarife"),
    ("de", "Termin absagen", "/termin"),
    ("de", "Muster-Widerrufsformular", "/widerrufsformular.pdf"),
    ("da", "Fortrydelsesret", "/fortrydelsesret"),
    ("da", "Fortryd", "#"),
    ("da", "Træk samtykke tilbage", "/cookies"),
    ("da", "Opsigelse af lejemål – guide", "/blog/opsigelse"),
    ("sv", "Ångerrätt", "/angerratt"),
    ("sv", "Ångra", "#"),
    ("nb", "Angrerett", "/angrerett"),
    ("nb", "Trekk tilbake samtykke", "/personvern"),
    ("nl", "Herroepingsrecht", "/herroepingsrecht"),
    ("nl", "Toestemming intrekken", "/privacy"),
    ("fr", "Droit de rétractation", "/cgv#retractation"),
    ("fr", "Retirer mon consentement", "/cookies"),
    ("es", "Derecho de desistimiento", "/desistimiento"),
    ("es", "Darse de baja del boletín", "/boletin"),
    ("it", "Diritto di recesso", "/recesso"),
    ("it", "Revoca il consenso", "/cookie"),
    ("pl", "Prawo odstąpienia od umowy", "/odstapienie"),
    ("pl", "Wycofaj zgodę", "/cookies"),
    ("pt", "Direito de livre resolução", "/livre-resolucao"),
    ("pt", "Cancelar", "#"),
]


@pytest.mark.parametrize(("language", "words", "path", "sort"), OFFERED)
def test_a_button_that_the_law_wants(language: str, words: str, path: str, sort: ButtonSort) -> None:
    assert found(f'<footer><a href="{path}">{words}</a></footer>') == [(sort, f"https://{HOST}{path}")]


@pytest.mark.parametrize(("language", "words", "path"), NOT_OFFERED)
def test_what_only_looks_like_it(language: str, words: str, path: str) -> None:
    assert found(f'<footer><a href="{path}">{words}</a></footer>') == []
