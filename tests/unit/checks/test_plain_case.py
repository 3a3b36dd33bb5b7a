"""Shouted words in lower case: only where each of them is known to stand so."""

import pytest

from wizard.checks import check_text


@pytest.mark.parametrize(
    ("language", "shouted", "plain"),
    [
        ("en", "MY NEW SCREWDRIVER IS BROKEN", "My new screwdriver is broken"),
        ("en", "I BOUGHT IT ON MONDAY IN LONDON", None),
        ("en", "THE UK SHOP SAYS I'M LATE", "The UK shop says I'm late"),
        ("de", "DER LIEFERTERMIN WAR NICHT KORREKT", "Der Liefertermin war nicht korrekt"),
        ("de", "ICH HABE DAS ESSEN NICHT BEKOMMEN", None),
        ("de", "WARUM ANTWORTET SIE NICHT", None),
        ("da", "DET ER SIMPELTHEN FOR DÅRLIGT", "Det er simpelthen for dårligt"),
        ("da", "HVORNÅR KOMMER I MED DEN", None),
        ("da", "BUTIKKEN I AARHUS VIL IKKE HJÆLPE", None),
    ],
)
def test_the_case_of_each_word_is_known_or_no_rewrite_is_given(language: str, shouted: str, plain: str | None) -> None:
    (finding,) = (f for f in check_text(f"{shouted}!", where="happened", language=language) if f.id == "form.capitals")
    assert (finding.found, finding.rewrites) == (shouted, (plain,) if plain else ())
