"""What a helper's link opens: one letter to read, and a form for each of its sentences. Nothing else of the case.

No template here gets the case or its token; what helpers send goes into the row of their link.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask import abort, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from wizard.domain.helping import Deed, Fate, Proposal
from wizard.domain.letter import Role, text_hash
from wizard.i18n import Text, _l, gettext, say
from wizard.services import helping
from wizard.services.helping import Judged, Line, Said
from wizard.services.wording import compared
from wizard.steps.base import strip
from wizard.storage import Token, form_token
from wizard.web import limits
from wizard.web.context import link, services
from wizard.web.desk import ROLE_NAMES
from wizard.web.guard import check_proof

LONGEST_NAME = 60  # characters
# The parts of a letter that is somebody else's.
PARTS: Mapping[Role, Text] = {
    **ROLE_NAMES,
    Role.REQUEST: _l("The request"),
    Role.APPRECIATION: _l("A kind word"),
}


@dataclass(frozen=True)
class Shown:
    """A sentence with its form. `typed` and `note` are what stands in the boxes; `wrong` is what to mend, in the box
    with the id `wrong_at`."""

    line: Line
    number: int
    seen: str
    typed: str
    note: str
    wrong: str = ""
    wrong_at: str = ""

    @property
    def id(self) -> str:
        return f"sentence-{self.number}"


def show(helper: Token) -> str:
    return _page(helper)


@limits.proposals
def propose(helper: Token) -> Response:
    """Keep a proposal; or show the page again with what to mend."""
    check_proof(helper)
    said = _said()
    outcome = helping.propose(services(), helper, said, language=g.lang)
    if outcome.proposal is None:
        return make_response(_page(helper, said, outcome), 409 if outcome.gone else 422)
    return redirect(link("helped", helper=helper, _anchor="proposals"), 303)


@limits.proposals
def take_back(helper: Token) -> Response:
    """Forget a proposal that still waits."""
    check_proof(helper)
    helping.take_back(services(), helper, request.form.get("proposal", ""))
    return redirect(link("helped", helper=helper, _anchor="proposals"), 303)


def _said() -> Said:
    form = request.form
    go = form.get("go", "")
    deed = Deed(go) if go in set(Deed) else abort(400)
    text = "" if deed is Deed.LEAVE_OUT else strip(form.get("note" if deed is Deed.NOTE else "words"))
    return Said(form.get("key", ""), deed, text, form.get("seen", ""), strip(form.get("who"))[:LONGEST_NAME])


def _page(helper: Token, said: Said | None = None, outcome: Judged | None = None) -> str:
    given, now = helping.opened(services(), helper, language=g.lang)
    composed = helping.letter_of(now)
    help_ = given.help
    open_to_change = () if now.letter.sent else helping.lines(now)
    shown = [_shown(line, number, said, outcome) for number, line in enumerate(open_to_change, start=1)]
    errors = [(one.wrong_at, one.wrong) for one in shown if one.wrong]
    # The sentence is no longer there, or the letter has gone out: what was typed stands above the forms then.
    lost = _wrong(outcome, sent=bool(now.letter.sent)) if outcome and not errors else ""
    return render_template(
        "helped.html",
        helper=helper,
        proof=form_token(helper),
        composed=composed,
        shown=shown,
        roles=PARTS,
        who=said.who if said else help_.who,
        said=[_told(one) for one in help_.proposals],
        sent=now.letter.sent,
        until=given.until.date(),
        lost=lost,
        typed=said.text if said and lost else "",
        writing_language=composed.language,
        errors=[*errors, *([("letter", lost)] if lost else [])],
    )


def _shown(line: Line, number: int, said: Said | None, outcome: Judged | None) -> Shown:
    mine = said if said and said.key == line.key else None
    note = mine is not None and mine.deed is Deed.NOTE
    plain = Shown(
        line,
        number,
        text_hash(line.text),
        mine.text if mine and mine.deed is Deed.REWORD else helping.own_words(line.sentence),
        mine.text if mine and note else "",
    )
    if mine is None or outcome is None:
        return plain
    return replace(plain, wrong=_wrong(outcome), wrong_at=f"{plain.id}-{'note' if note or not line.words else 'words'}")


def _wrong(outcome: Judged, *, sent: bool = False) -> str:
    if sent:
        return gettext("This letter has been sent, so nothing can be changed in it any more. Thank you for reading it.")
    if outcome.secrets:
        return say(outcome.secrets[0].message)
    if outcome.most:
        return gettext("Shorten this to %(most)s characters at most.", most=outcome.most)
    if outcome.enough:
        return gettext("There are many proposals already. Take some of them back first.")
    if outcome.gone:
        return gettext("This sentence has changed in the meantime. Read it once more, then propose again.")
    return gettext("Write what you propose. So far it says nothing new.")


def _told(one: Proposal) -> dict[str, Any]:
    """A proposal as its maker sees it again, with what became of it."""
    before, after = compared(one.before, one.text)
    return {"one": one, "before": before, "after": after, "waits": one.fate is Fate.WAITING}
