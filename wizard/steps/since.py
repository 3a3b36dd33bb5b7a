"""What has happened since the last letter: their answer and its number, what they promised or offered, what follows."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wtforms.validators import ValidationError

from wizard.countries.body import Trade
from wizard.domain.asked import asks_later
from wizard.domain.case import Case
from wizard.domain.letter import Letter, Office, OwnWords, Purpose, Role, Stance
from wizard.followup.escalation import prospects
from wizard.i18n import Text, _l, gettext
from wizard.languages.compose import letter_language
from wizard.steps.base import Situation, Step, StepForm, choice, day, listed, pick, story, words
from wizard.steps.details import LANGUAGE_CHOICES, written_in
from wizard.steps.options import OFFICES, OWN_WORDS, STANCES, TRADES

MOST_ENCLOSURES = 10

TITLES: Mapping[Purpose, Text] = {
    Purpose.CHASER: _l("Remind them"),
    Purpose.FINAL_NOTICE: _l("Set them a last date"),
    Purpose.REFUSED: _l("They said no"),
    Purpose.OFFERED_LESS: _l("They offered less"),
    Purpose.ONLY_APOLOGISED: _l("They only said sorry"),
    Purpose.ASKED_FOR_MORE: _l("They asked for more"),
    Purpose.PROMISE_BROKEN: _l("They did not keep their promise"),
}
HAPPENED: Mapping[Purpose, Text] = {
    Purpose.REFUSED: _l("What do you say to their reasons?"),
    Purpose.ASKED_FOR_MORE: _l("Your answer to what they asked"),
}
LATER = (
    "ticket",
    "answered_on",
    "promised",
    "promised_for",
    "offered",
    "stance",
    "settles",
    "office",
    "turn_to",
    "body",
)


class SinceForm(StepForm):
    for_all = 0  # so many choices of `turn_to` are not those of a trade
    answered_on = day(_l("When did they answer?"), future=False)
    promised = words(_l("What did they promise?"), most=300)
    promised_for = day(_l("By when did they promise it?"))
    offered = words(_l("What do they offer?"), most=200)
    stance = choice(_l("What do you say to it?"), STANCES, Stance)
    settles = story(_l("What would settle the matter for you?"), most=300)
    happened = story(_l("What has happened since?"), most=2000)
    enclosures = story(_l("Which copies do you send along?"), most=400)
    written_in = pick(_l("I wrote this in"), LANGUAGE_CHOICES)
    own_words = choice(_l("What should happen to your own words?"), OWN_WORDS, OwnWords)
    subject_line = words(_l("My own subject line"), most=150)
    ticket = words(_l("Their ticket or case number"), most=60)
    office = choice(_l("Who should get it as well?"), OFFICES, Office)
    turn_to = choice(_l("Who will you turn to if it is not settled?"), [], str)
    body = words(_l("Somebody else, by name"), most=120)

    def validate_happened(self, field: Any) -> None:
        if "enclosures" in self and not field.data and not self.enclosures.data:
            raise ValidationError(gettext("Write what they wanted to know, or name the copies that you send."))


def read(situation: Situation) -> dict[str, Any]:
    letter = situation.letter
    return {
        "subject_line": letter.matter.subject_line,
        "happened": letter.details.happened,
        "own_words": letter.details.own_words,
        "written_in": written_in(situation),
        "enclosures": "\n".join(letter.post.enclosures),
        **{name: getattr(letter.later, name) for name in LATER},
    }


def write(situation: Situation, data: Mapping[str, Any]) -> Case:
    letter = situation.letter
    told = {name: data[name] for name in LATER if name in data}
    told["stance"] = told.get("stance") or letter.later.stance
    told["turn_to"] = told.get("turn_to") or ""
    details = replace(
        letter.details,
        happened=data["happened"],
        own_words=data.get("own_words") or letter.details.own_words,
    )
    letter = replace(
        letter,
        written_in=data.get("written_in") or written_in(situation),
        matter=replace(letter.matter, subject_line=data["subject_line"]),
        details=details,
        later=replace(letter.later, **told),
    )
    if "enclosures" in data:
        letter = replace(letter, post=replace(letter.post, enclosures=_lines(data["enclosures"])))
    return situation.case.with_letter(situation.number, letter)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())[:MOST_ENCLOSURES]


def fill(form: StepForm, situation: Situation) -> None:
    """Each purpose asks for little; own words are a question of their own only across languages (W23)."""
    letter = situation.letter
    for name in LATER:
        if not asks_later(letter, name):
            del form[name]
    if isinstance(form, SinceForm) and "turn_to" in form:
        _fill_turn_to(form, situation)
    if letter.purpose is not Purpose.ASKED_FOR_MORE:
        del form["enclosures"]
    if letter.purpose is Purpose.PROMISE_BROKEN:
        form["answered_on"].label.text = _l("When did they promise it?")
    if letter.purpose is Purpose.CHASER and "answered_on" in form:
        form["answered_on"].label.text = _l("When did they write to you last?")
    form["happened"].label.text = HAPPENED.get(letter.purpose, form["happened"].label.text)
    if len({letter_language(situation.case, letter), situation.language, written_in(situation)}) == 1:
        del form["own_words"]
        del form["written_in"]


def _fill_turn_to(form: SinceForm, situation: Situation) -> None:
    """Those who can be asked about such a company and such a sum, the ones for every trade first."""
    found = [
        one.body
        for one in prospects(situation.case, situation.today)
        if one.body.trade is not Trade.PAYMENT and not one.below
    ]
    found.sort(key=lambda body: body.trade is not Trade.ANY)
    names = ((body.key, f"{body.name} ({TRADES[body.trade]})" if body.trade in TRADES else body.name) for body in found)
    form.for_all = 1 + sum(body.trade is Trade.ANY for body in found)
    form.turn_to.choices = listed([("", _l("I name nobody")), *names])
    if not found:
        del form["turn_to"]


def title(letter: Letter) -> Text:
    return TITLES.get(letter.purpose, TITLES[Purpose.CHASER])


STEP = Step(
    key="since",
    title=title,
    form=lambda situation: SinceForm,
    read=read,
    write=write,
    later=True,
    applies=lambda letter: letter.purpose is not Purpose.FIRST,
    lit=Role.DETAILS,
    fill=fill,
)
