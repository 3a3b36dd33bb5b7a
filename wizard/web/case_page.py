"""The page of a matter whose letter is sent: how it stands, what happened so far, what to do next."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from flask import render_template, request

from wizard.countries.body import Trade
from wizard.domain.case import Event
from wizard.followup.coach import Reading
from wizard.followup.escalation import prospects
from wizard.followup.rights import rights
from wizard.followup.standing import Standing, standing
from wizard.i18n import Text, _l, say
from wizard.services import zone_of
from wizard.services.coaching import fitting, reading_of, requests_of
from wizard.services.ending import ENDINGS
from wizard.services.history import SORTS
from wizard.services.marks import mark_of
from wizard.services.noting import Decision
from wizard.services.offers import form_for, marked
from wizard.services.reminders import promised
from wizard.steps.check import CHANNELS
from wizard.steps.details import HAPPENED_ON
from wizard.steps.options import TRADES
from wizard.web import reminders
from wizard.web.desk import Desk
from wizard.web.history import noted
from wizard.web.ways import days_of

# What the days of `followup.rights` are counted from, as the page that asks for it names it; see `_rights`.
ASKED = {
    "country": ("start", _l("Where do you live?")),
    "bought_on": ("details", _l("When did you buy or order it?")),
    "bought_where": ("details", _l("Where did you buy it?")),
}


def case_page(here: Desk, offer: Decision | None = None, changed: str = "") -> str:
    """The page; with `offer`, what to mend in the offer that was just sent, and `changed`, which one it was."""
    chosen = marked(here.case, request.args.get("offer", ""))
    form = offer.form if offer else form_for(here.now, chosen)
    secrets = offer.secrets if offer else ()
    errors = [(field.id, field.errors[0]) for field in form if field.errors]
    errors += [(finding.where, say(finding.message)) for finding in secrets]
    stands = standing_of(here)
    return render_template(
        "case.html",
        desk=here,
        standing=stands,
        reading=reading(here, stands),
        fitting=fitting(here.case, stands) if stands else (),
        form=form,
        changed=changed or (mark_of(chosen) if chosen else ""),
        errors=errors,
        secrets=secrets,
        writing_language=here.letter.written_in,
        **_around(here),
    )


def standing_of(here: Desk) -> Standing | None:
    """How the matter stands today, by what was sent and what came, and by what their site promises."""
    return standing(here.case, here.now.today, zone_of(here.case), promised_days=promised(here.facts))


def reading(here: Desk, stands: Standing | None) -> Reading | None:
    """What their last answer says to each request; None where nobody pasted it, or nothing was asked for."""
    requests = requests_of(here.composed)
    if stands is None or stands.reply is None or not stands.reply.said or not requests:
        return None
    return reading_of(here.case, stands.number, stands.reply, requests, zone_of(here.case))


@dataclass(frozen=True)
class Happened:
    """One thing of the matter's history: an event, `local` on the customer's clock, a reminder, or a letter by its
    number."""

    day: date
    event: Event | None = None
    local: datetime | None = None
    letter: int = 0
    reminded: bool = False


def timeline(here: Desk) -> list[Happened]:
    """All that happened, the latest first; of one day, what was written stands above what it may go back to."""
    letters = [Happened(one.sent.on, letter=number) for number, one in enumerate(here.case.letters) if one.sent]
    told = [Happened(local.date(), event, local) for event, local in noted(here)["events"]]
    mails = [Happened(day, reminded=True) for day in reminders.reminded_on(here)]
    return sorted((*reversed(letters), *told, *mails), key=lambda one: one.day, reverse=True)


def bodies_page(here: Desk) -> str:
    """F9: who else can help, and from when on."""
    found = prospects(here.case, here.now.today)
    by_trade = {trade: [one for one in found if one.body.trade is trade] for trade in Trade}
    known = {trade: some for trade, some in by_trade.items() if some}
    return render_template("bodies.html", desk=here, by_trade=known, trades=TRADES)


def _around(here: Desk) -> dict[str, Any]:
    """What else the page tells: how it was sent, what happened since, the days to keep, how it may end."""
    return {
        "channel_names": dict(CHANNELS),
        "calendar": bool(days_of(here)),
        "remind": reminders.section(here),
        "endings": ENDINGS,
        "below": [one for one in prospects(here.case, here.now.today) if one.below and one.body.trade is Trade.ANY],
        "sorts": SORTS.values(),
        **_rights(here),
        "timeline": timeline(here),
        "mark_of": mark_of,
    }


def _rights(here: Desk) -> dict[str, Any]:
    """The days that matter for the purchase, and what would tell more of them: page, question and field."""
    found = rights(here.case, here.now.today)
    problem = here.case.letters[0].matter.problem
    asked = dict(ASKED)
    if problem and problem in HAPPENED_ON:
        asked["happened_on"] = ("details", HAPPENED_ON[problem])
    need: list[tuple[str, Text, str]] = [(*asked[name], name) for name in found.needs]
    return {"rights": found, "rights_need": need}
