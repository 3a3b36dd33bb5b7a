"""Reminders by e-mail: asking an address, the customer's yes and no, and what they say when they are asked."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from wizard.domain.case import NOTE, REPLY, Answer, Case, Ending, Event, Reminders
from wizard.domain.facts import PolicySort, SiteFacts
from wizard.followup import schedule as rules
from wizard.followup.schedule import Reminder
from wizard.services import Services, counting, facts_of, today, zone_of
from wizard.services.ending import end
from wizard.storage import Linked, Outbox, Token
from wizard.storage.outbox import Mailed, Past, Plan, Wanted, Wants


def planner(promised_days: Callable[[Case], int | None]) -> Plan:
    """What a case wants mailed; `promised_days` says what the company's site promises."""

    def plan(case: Case) -> Wants:
        days = promised_days(case)

        def wants(now: datetime, past: Past) -> tuple[Wanted, ...]:
            so_far = rules.Past(past.moments, past.had)
            found = rules.schedule(case, now=now, past=so_far, promised_days=days)
            return tuple(Wanted(one.due, _mail(case, one)) for one in found)

        return wants

    return plan


def promised(facts: SiteFacts | None) -> int | None:
    """In how many days the company's site promises to answer."""
    rule = facts.policies.get(PolicySort.REPLY_PROMISE) if facts else None
    return rule.days if rule else None


def _mail(case: Case, one: Reminder) -> Mailed:
    sent = [letter.sent.on for letter in case.letters if letter.sent]
    return Mailed(
        reason=one.reason,
        event=one.event,
        address=case.reminders.address,
        link=case.reminders.link,
        company=case.company.name or case.company.host,
        sent=sent[-1] if sent else None,
        language=case.reminders.language,
        home=case.customer.country,
        trader=case.company.country,
    )


def planned(services: Services, case: Case, past: rules.Past) -> tuple[Reminder, ...]:
    """The days to come, whether or not they are mailed: for the page, and for the customer's own calendar."""
    promise, mailed = promised(facts_of(services, case)), bool(case.reminders.address)
    return rules.schedule(case, now=services.clock(), past=past, promised_days=promise, late=mailed)


# --- Yes and no ------------------------------------------------------------------------------------------------------


def ask(services: Services, outbox: Outbox, token: Token, address: str, language: str) -> None:
    """Have the address asked, or the link mailed where this case's customer has said yes to it before.

    Nobody learns which, nor whether it is refused. Raises NoSuchCase.
    """
    case = services.cases.load(token).case
    if case.reminders.address.casefold() == address.casefold():
        outbox.send_link(token, case)
    else:
        outbox.ask(Linked(token, address, language))
    services.queue.mails()


def confirm(services: Services, outbox: Outbox, link: Token) -> Token:
    """The yes of whoever got the mail; the case's own token. Pressed twice, it is said once. Raises NoSuchCase."""
    linked = outbox.linked(link)
    before: list[str] = []

    def do(case: Case) -> Case:
        before[:] = [case.reminders.link]
        if case.reminders.link == link and case.reminders.address:
            return case
        day = today(services, case)
        wishes = replace(case.reminders, address=linked.address, link=link, language=linked.language, since=day)
        return replace(case, reminders=wishes)

    services.cases.change(linked.token, do)
    if before[0] not in ("", link):
        outbox.revoke(Token(before[0]))
    return linked.token


def stop(services: Services, outbox: Outbox, link: Token) -> None:
    """No more mails of this case. Raises NoSuchCase."""
    linked = outbox.linked(link)

    def do(case: Case) -> Case:
        mine = case.reminders.link == link
        return replace(case, reminders=replace(case.reminders, address="")) if mine else case

    case = services.cases.change(linked.token, do)
    if case.reminders.link != link:
        outbox.revoke(link)  # it was never confirmed


def never(services: Services, outbox: Outbox, link: Token) -> None:
    """Never write to this address again, whoever asks. Raises NoSuchCase."""
    outbox.refuse(outbox.linked(link).address)
    stop(services, outbox, link)


def stop_here(services: Services, outbox: Outbox, token: Token) -> None:
    """No more mails, said on the case's own page: the mailed links stop working too. Raises NoSuchCase."""
    link = services.cases.load(token).case.reminders.link
    wishes = Reminders()
    services.cases.change(
        token,
        lambda case: replace(case, reminders=replace(wishes, until=case.reminders.until, moved=case.reminders.moved)),
    )
    if link:
        outbox.revoke(Token(link))


def wish(services: Services, token: Token, *, until: date | None, moved: dict[str, date]) -> None:
    """The customer's own days: one to be reminded on whatever happens, and others for those planned."""

    def do(case: Case) -> Case:
        wishes = replace(case.reminders, until=until, moved={**case.reminders.moved, **moved})
        return replace(case, reminders=wishes)

    services.cases.change(token, do)


# --- How it stands ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Said:
    """What the customer answered of the letter with this number. `on` is when the company wrote, None today; `words`
    is the answer in the customer's language, for the case's history."""

    answer: Answer
    letter: int
    on: date | None
    by: date | None
    words: str


def record(services: Services, token: Token, said: Said) -> None:
    """Write into the case what the customer answered; the same answer on the same day is one. Raises NoSuchCase."""
    # Mailed links stand below no partner's prefix, so the case itself says whose site it was begun on.
    partner = services.partners.get(services.cases.load(token).case.counted.partner)
    counting.change(services, token, partner, lambda case: answered(case, said, services.clock()))


def answered(case: Case, said: Said, now: datetime) -> Case:
    """Pure: the case after the answer; one that has ended stays as it is, whatever an old page says."""
    zone = zone_of(case)
    day = now.astimezone(zone).date()
    if case.ended:
        return case
    if said.answer is Answer.SOLVED:
        return end(case, Ending.SOLVED, day)
    if said.answer is Answer.UNSENT:
        return not_sent(case, said.letter)
    heard = said.answer in (Answer.ACKNOWLEDGED, Answer.TIME)
    # Midnight: only the day is known.
    at = datetime.combine((said.on or day) if heard else day, time(), zone).astimezone(UTC)
    told = Event(at, REPLY, by=said.by) if heard else Event(at, NOTE, said=said.words)
    event = replace(told, stands=said.answer)
    others = tuple(one for one in case.events if one != event)  # said again it is their last word, and said once
    return replace(case, events=tuple(sorted((*others, event), key=lambda one: one.at)))


def last_sent(case: Case) -> int | None:
    """The number of the letter that was sent last."""
    return max((number for number, one in enumerate(case.letters) if one.sent), default=None)


def not_sent(case: Case, number: int) -> Case:
    """The letter with this number, the last that was marked as sent, never was: the mark goes, the letter stays.

    Nothing happens where another one is the last: pressed twice, only one letter is taken back.
    """
    if number != last_sent(case) or case.letters[number].elsewhere:
        return case
    letter = case.letters[number]
    return case.with_letter(number, replace(letter, sent=None, answered=letter.answered - {"check"}))
