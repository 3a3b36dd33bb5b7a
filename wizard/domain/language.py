"""Text as a value: marked here in English, put into the reader's language at the edge."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def N_(msgid: str) -> str:
    """Mark an English sentence for the translators, in rooms that may not know i18n."""
    return msgid


@dataclass(frozen=True)
class Message:
    """A sentence for a person, not yet in that person's language.

    `msgid` is English, with `%(name)s` where a value goes; `values` are plain text, never markup.
    """

    msgid: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.msgid % self.values if self.values else self.msgid
