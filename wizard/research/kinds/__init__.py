"""The kinds of page that a customer needs: one file each, with its words in every language of company sites."""

from dataclasses import dataclass

from wizard.domain.facts import PageKind
from wizard.research.page import Page


@dataclass(frozen=True)
class KindedPage:
    """A page that was read, with every kind that it serves (itself or in one of its sections)."""

    page: Page
    kinds: frozenset[PageKind]
