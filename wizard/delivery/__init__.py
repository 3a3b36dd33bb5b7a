"""Ways to hand the letter over, one per file. To add one: a file, and its line here.

Nothing here sends anything: the customer does, from their own mailbox.
"""

from wizard.delivery import (
    chat,
    clipboard,
    docx,
    eml,
    form_text,
    gmail,
    mailto,
    outlook,
    pdf,
    phone_script,
    public_post,
    txt,
    voicemail,
    yahoo,
)
from wizard.delivery.format import File, Format, FormatKind, Link, Piece, Rendered, Texts
from wizard.domain.letter import Composed

__all__ = ["FORMATS", "File", "Format", "FormatKind", "Link", "Piece", "Rendered", "Texts", "best_first"]

FORMATS: tuple[Format[Rendered], ...] = (
    mailto.FORMAT,
    gmail.FORMAT,
    outlook.FORMAT,
    yahoo.FORMAT,
    clipboard.FORMAT,
    eml.FORMAT,
    txt.FORMAT,
    pdf.FORMAT,
    docx.FORMAT,
    form_text.FORMAT,
    phone_script.FORMAT,
    voicemail.FORMAT,
    chat.FORMAT,
    public_post.FORMAT,
)


def best_first(composed: Composed) -> tuple[Format[Rendered], ...]:
    """All formats, the one for the big button first: the mail program, or what takes a letter of any length."""
    if mailto.mailto(composed).fits:
        return FORMATS
    long_first: tuple[Format[Rendered], ...] = (clipboard.FORMAT, eml.FORMAT)
    return (
        *long_first,
        *(other for other in FORMATS if other not in (*long_first, mailto.FORMAT)),
        mailto.FORMAT,
    )
