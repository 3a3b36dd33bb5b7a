"""Every kind of page has words in every language of company sites; whoever comes later brings them."""

import pytest

from wizard.domain.facts import PageKind
from wizard.research.kinds import KINDS, SITE_LANGUAGES
from wizard.research.kinds.kind import Kind


def test_there_is_one_kind_for_each_page_kind() -> None:
    assert sorted(kind.kind for kind in KINDS) == sorted(PageKind)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
def test_a_kind_has_words_in_every_language(kind: Kind) -> None:
    assert [code for code in SITE_LANGUAGES if code not in kind.words or not kind.words[code].names] == []
