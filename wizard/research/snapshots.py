"""Which of the pages that were read the facts stand on."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from wizard.domain.facts import Evidence, SiteFacts, Snapshot
from wizard.research.links import without_fragment
from wizard.research.page import Page


def snapshots(pages: Sequence[Page], facts: SiteFacts) -> tuple[Snapshot, ...]:
    """The pages that a fact came from, each once. The home page always: from there, the others were found."""
    hashes = {evidence.sha256 for evidence in evidence_in(facts)}
    addresses = {without_fragment(entry.url) for entry in facts.faq}
    addresses |= {without_fragment(passage.url) for passage in facts.passages}
    cited = (page for page in pages if page.sha256 in hashes or without_fragment(page.url) in addresses)
    return tuple({page.url: page.snapshot for page in (*pages[:1], *cited)}.values())


def evidence_in(value: Any) -> Iterator[Evidence]:
    """Every piece of evidence within a value of the domain, however deep: no kind of fact can be forgotten here."""
    if isinstance(value, Evidence):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from evidence_in(getattr(value, one.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from evidence_in(item)
    elif hasattr(value, "values"):
        for item in value.values():
            yield from evidence_in(item)
