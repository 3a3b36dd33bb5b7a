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
    in_person,
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
from wizard.domain.letter import Channel

__all__ = ["FORMATS", "File", "Format", "FormatKind", "Link", "Piece", "Rendered", "Texts", "of_channel"]

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
    in_person.FORMAT,
    public_post.FORMAT,
)


def of_channel(channel: Channel) -> tuple[Format[Rendered], ...]:
    """The formats of one way to send, in the order in which they are offered."""
    return tuple(one for one in FORMATS if one.channel == channel)
