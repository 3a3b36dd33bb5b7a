"""The letter as a plain text file, recipient and subject on top."""

from wizard.delivery.format import File, Format, FormatKind
from wizard.delivery.safe import body_text, file_name, header_text, plain_address
from wizard.delivery.texts import TEXTS
from wizard.domain.case import Case
from wizard.domain.language import N_
from wizard.domain.letter import Composed, Letter


def txt(composed: Composed) -> str:
    words = TEXTS[composed.language]
    recipient = plain_address(composed.recipient)
    top = [f"{words.to}: {recipient}"] if recipient else []
    top.append(f"{words.subject}: {header_text(composed.subject.text)}")
    return "\n".join(top) + f"\n\n{body_text(composed.body)}\n"


def _render(case: Case, _letter: Letter, composed: Composed) -> File:
    # CRLF: the one line end that every text editor shows.
    content = txt(composed).replace("\n", "\r\n").encode()
    return File(file_name(case.company.name or case.company.host, "txt"), "text/plain; charset=utf-8", content)


FORMAT = Format("txt", N_("A text file (.txt)"), FormatKind.FILE, _render)
