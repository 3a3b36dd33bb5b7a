"""Putting a rewrite in place of the words that were found."""

from wizard.checks.check import Span
from wizard.domain.findings import Finding


def replaced_span(text: str, finding: Finding, rewrite: str) -> Span:
    """What the rewrite replaces in `text`: the words found; where they are left out, a blank beside them too."""
    start, end = finding.start, finding.end
    if rewrite:
        return start, end
    if text[end : end + 1] == " " and (start == 0 or text[start - 1].isspace()):
        return start, end + 1
    if start and text[start - 1] == " " and not text[end : end + 1].isalnum():
        return start - 1, end
    return start, end
