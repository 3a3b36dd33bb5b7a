"""Errors below /api/: RFC 9457, in the page's language. The private link never stands in them."""

from flask import Response, jsonify

from wizard.i18n import Text, _l

PROBLEMS: dict[int, tuple[Text, Text]] = {
    400: (
        _l("We cannot read this request"),
        _l("It was cut off on its way, or it is not written as its content type says."),
    ),
    403: (
        _l("This form came from somewhere else"),
        _l("To protect your letter, we take answers only from our own pages. Nothing was changed and nothing is lost."),
    ),
    404: (
        _l("There is nothing at this address"),
        _l("It was not copied in full, or the letter behind it was deleted."),
    ),
    405: (_l("This address cannot be used that way"), _l("The header “Allow” says which methods it takes.")),
    413: (_l("That is more text than we can take"), _l("Shorten it and send it again.")),
    415: (_l("We do not take this type of content"), _l("The description of this interface says which one to send.")),
    422: (
        _l("Something in this request does not fit"),
        _l("A name or a value is not as the description of this interface says. Nothing was changed."),
    ),
    429: (
        _l("That was a little too fast"),
        _l("Wait as many seconds as the header “Retry-After” says, then send it again."),
    ),
    500: (
        _l("Something went wrong on our side"),
        _l("It is not your fault. What you saved is still there. Try again in a minute."),
    ),
    503: (
        _l("We are busy at the moment"),
        _l(
            "The same letter may be open in another tab, or the service is being updated. Try again in a minute. "
            "What you saved is still there."
        ),
    ),
}


def problem(status: int) -> Response:
    """The answer to a request that failed with `status`; where that has no words of its own, those of 400 or 500."""
    title, detail = PROBLEMS.get(status) or PROBLEMS[500 if status >= 500 else 400]
    # "about:blank": the status says which sort it is, and then the title is its name in the reader's language (4.2.1).
    answer = jsonify(type="about:blank", title=str(title), status=status, detail=str(detail))
    answer.status_code, answer.mimetype = status, "application/problem+json"
    return answer
