"""One reading of a text that all checks share, so that none takes it apart anew."""

import re
from functools import cached_property

from wizard.checks.prose import Stretch, sentences, unquoted

_BETWEEN_WORDS = re.compile(r"\W+")


def folded(text: str) -> str:
    """In lower case, letters that `re.IGNORECASE` takes for "i" and "s" written so: whatever a pattern matches in any
    case stands there in lower case. Not always as long as the text."""
    lower = text.replace("İ", "i").lower()
    return lower if lower.isascii() else lower.replace("ı", "i").replace("ſ", "s")


class Reading:
    """A text and what the checks read in it, each part made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def spaced(self) -> str:
        """Folded, with one space for all that stands between two words, and one at each end."""
        return f" {_BETWEEN_WORDS.sub(' ', folded(self.text)).strip(' ')} "

    @cached_property
    def row(self) -> tuple[str, ...]:
        """The words, folded, in their order; "_" and digits make words as well."""
        return tuple(self.spaced.split())

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.row)

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        return tuple(sentences(self.text))

    @cached_property
    def unquoted(self) -> "Reading":
        """With blanks in place of what stands between quotation marks."""
        bare = unquoted(self.text)
        return self if bare == self.text else Reading(bare)
