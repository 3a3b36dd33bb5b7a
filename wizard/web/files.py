"""Handing out files."""

from flask import Response, make_response

from wizard.delivery import File


def sent_as_file(file: File) -> Response:
    """The file as a download under its own name."""
    answer = make_response(file.content)
    answer.headers["Content-Type"] = file.content_type
    answer.headers["Content-Disposition"] = f'attachment; filename="{file.name}"'
    return answer
