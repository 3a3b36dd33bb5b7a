"""Every address of the site, in one table."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Flask, g

from wizard.i18n import CODES
from wizard.web import (
    about,
    advice,
    answers,
    case,
    corrections,
    counts,
    earlier,
    helped,
    helpers,
    history,
    keep,
    next_letter,
    offers,
    portable,
    post,
    reminders,
    start,
    steps,
    two_languages,
    ways,
    wording,
)
from wizard.web.api import api
from wizard.web.editor import editor
from wizard.web.writing_api import writing

site = Blueprint("site", __name__)


@site.url_value_preprocessor
def _known_from_the_address(_endpoint: str | None, values: dict[str, Any] | None) -> None:
    """Language and partner are read by themselves, error pages need them too; no view takes them, nor the letter."""
    if values:
        values.pop("lang", None)
        values.pop("partner", None)
        g.number = values.pop("number", 0)


Rule = tuple[str, str, Callable[..., Any], str]  # address, endpoint, view, method

# Of the whole site, and of a case.
PAGES: tuple[Rule, ...] = (
    ("/", "start", start.show, "GET"),
    ("/", "begin", start.begin, "POST"),
    ("/about/<name>", "page", about.page, "GET"),
    ("/wrong", "wrong", about.wrong, "GET"),
    ("/wrong", "correct", about.correct, "POST"),
    ("/earlier", "earlier", earlier.show, "GET"),
    ("/earlier", "begin_earlier", earlier.begin, "POST"),
    ("/bring-back", "bring_back", portable.show, "GET"),
    ("/bring-back", "take_back_file", portable.take, "POST"),
    ("/thanks", "thanks", about.thanks, "GET"),
    ("/deleted", "deleted", case.deleted, "GET"),
    ("/c/<token>/", "case", case.show, "GET"),
    ("/c/<token>/keep", "keep", keep.show, "GET"),
    ("/c/<token>/keep", "mail_link", keep.mail_link, "POST"),
    ("/c/<token>/qr.svg", "code", keep.code, "GET"),
    ("/c/<token>/answers", "tap", answers.tap, "POST"),
    ("/c/<token>/unhelpful", "unhelpful", answers.unhelpful, "POST"),
    ("/c/<token>/helpful", "take_back", answers.take_back, "POST"),
    ("/c/<token>/solved", "solved", case.show_solved, "GET"),
    ("/c/<token>/solved", "solve", case.solved, "POST"),
    ("/c/<token>/read-again", "read_again", case.read_again, "POST"),
    ("/c/<token>/correct/<card>", "correction", corrections.show, "GET"),
    ("/c/<token>/correct/<card>", "correct_fact", corrections.save, "POST"),
    ("/c/<token>/undo", "undo", corrections.undo, "POST"),
    ("/c/<token>/reminders", "reminders", reminders.show, "GET"),
    ("/c/<token>/reminders", "choose_days", reminders.choose_days, "POST"),
    ("/c/<token>/reminders/asked", "asked", reminders.asked, "GET"),
    ("/c/<token>/reminders/ask", "ask_address", reminders.ask, "POST"),
    ("/c/<token>/reminders/stop", "stop_here", reminders.stop_here, "POST"),
    ("/r/<mailed>/", "how", reminders.how, "GET"),
    ("/r/<mailed>/", "say_how", reminders.answer, "POST"),
    ("/r/<mailed>/confirm", "confirm_mails", reminders.show_confirm, "GET"),
    ("/r/<mailed>/confirm", "confirm_now", reminders.confirm, "POST"),
    ("/r/<mailed>/stop", "no_mails", reminders.show_stop, "GET"),
    ("/r/<mailed>/stop", "stop_mails", reminders.stop, "POST"),
    ("/h/<helper>/", "helped", helped.show, "GET"),
    ("/h/<helper>/", "propose", helped.propose, "POST"),
    ("/h/<helper>/take-back", "unpropose", helped.take_back, "POST"),
    ("/stopped", "stopped", reminders.stopped, "GET"),
    ("/c/<token>/letters", "begin_next", next_letter.begin, "POST"),
    ("/c/<token>/delete", "delete", case.show_delete, "GET"),
    ("/c/<token>/delete", "delete_now", case.delete, "POST"),
    ("/c/<token>/matter.json", "save_matter", portable.download, "GET"),
    ("/c/<token>/papers.pdf", "papers", portable.papers, "GET"),
    ("/c/<token>/bodies", "bodies", case.bodies, "GET"),
    ("/c/<token>/end", "end", case.end, "POST"),
    ("/c/<token>/unsent", "unsent", case.unsent, "POST"),
    ("/c/<token>/offers", "note_offer", offers.note, "POST"),
    ("/c/<token>/offers/remove", "forget_offer", offers.forget, "POST"),
)
# Of one letter of a case: the first one stands right below the case, the others below their numbers.
LETTER_PAGES: tuple[Rule, ...] = (
    ("/phone", "phone", ways.phone, "GET"),
    ("/form", "form", ways.form, "GET"),
    ("/post", "post", post.show, "GET"),
    ("/post", "post_it", post.save, "POST"),
    ("/print", "print", post.to_print, "GET"),
    ("/by/<name>", "way", ways.one, "GET"),
    ("/history", "forget_event", history.forget, "POST"),
    ("/history/<what>", "note", history.show, "GET"),
    ("/history/<what>", "note_event", history.note, "POST"),
    ("/dates.ics", "dates", ways.dates, "GET"),
    ("/wording", "wording", wording.show, "GET"),
    ("/wording", "reword", wording.save, "POST"),
    ("/helpers", "helpers", helpers.show, "GET"),
    ("/helpers", "invite_helper", helpers.invite, "POST"),
    ("/helpers/decide", "decide", helpers.decide, "POST"),
    ("/helpers/<mark>.svg", "helper_code", helpers.code, "GET"),
    ("/two-languages", "two_languages", two_languages.show, "GET"),
    ("/two-languages", "write_in", two_languages.write_in, "POST"),
    ("/advice", "advise", advice.advise, "POST"),
    ("/tomorrow.ics", "tomorrow", advice.keep_until_tomorrow, "GET"),
    ("/files/<key>", "download", case.download, "GET"),
    ("/<key>", "step", steps.show, "GET"),
    ("/<key>", "answer", steps.take, "POST"),
)
for rule, endpoint, view, method in (
    *PAGES,
    *((f"/c/<token>{rule}", endpoint, view, method) for rule, endpoint, view, method in LETTER_PAGES),
    *(
        (f"/c/<token>/letters/<int(min=1):number>{rule}", endpoint, view, method)
        for rule, endpoint, view, method in LETTER_PAGES
    ),
):
    site.add_url_rule(rule, endpoint, view, methods=[method])

editor.add_url_rule("/counts", "counts", counts.show, methods=["GET"])
editor.add_url_rule("/counts.csv", "counts_file", counts.download, methods=["GET"])


def init_app(app: Flask) -> None:
    languages = ", ".join(CODES)
    app.add_url_rule("/", "home", start.home)
    app.add_url_rule("/p/<partner>/", "partner_home", lambda **_address: start.home())
    app.add_url_rule("/embed.js", "loader", lambda: app.send_static_file("embed.js"))  # what partners paste names it
    app.add_url_rule("/robots.txt", "robots", about.robots)
    app.add_url_rule("/bot", "bot", start.bot)  # the robot's User-Agent names this address
    app.register_blueprint(site, url_prefix=f"/<any({languages}):lang>")
    app.register_blueprint(site, url_prefix=f"/p/<partner>/<any({languages}):lang>", name="partner")
    app.register_blueprint(editor)
    app.register_blueprint(api)
    app.register_blueprint(writing)
