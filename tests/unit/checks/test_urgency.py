"""What cannot wait: danger, by what was said and how it is meant; a contract's last days; a delivery due today."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.checks.urgency import ENDING_DAYS, SOON_DAYS, Urgency, urgency
from wizard.domain.letter import Details, Kind, Letter, Matter, Problem, Request
from wizard.domain.told import Fact, Told

TODAY = date(2026, 11, 20)


def told(words: str, language: str) -> Urgency | None:
    return urgency(Letter(written_in=language, details=Details(happened=words)), TODAY)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "When I plugged it in, smoke came out of the back."),
        ("en", "It started to smell of burning."),
        ("en", "The charger caught fire on my desk."),
        ("en", "I got an electric shock from the switch."),
        ("en", "My son burned his hand on the handle."),
        ("en", "The bottle exploded in the kitchen."),
        ("en", "There was glass in my yoghurt."),
        ("en", "The brakes failed on the way down."),
        ("en", "I had an allergic reaction to the cream."),
        ("en", "The stove leaks gas."),
        ("de", "Aus der Rückseite stieg Rauch auf, Rauch kam auch aus dem Stecker."),
        ("de", "Das Netzteil hat Feuer gefangen."),
        ("de", "Es roch verbrannt, der Stecker ist verschmort."),
        ("de", "Ich habe einen Stromschlag bekommen."),
        ("de", "Meine Tochter hat sich an der Kante verletzt."),
        ("de", "Der Akku ist explodiert."),
        ("de", "In der Küche ist Gasgeruch."),
        ("de", "Im Joghurt waren Glassplitter."),
        ("de", "Die Bremsen haben beim Bergabfahren versagt."),
        ("de", "Das ist lebensgefährlich."),
        ("da", "Der kom røg ud af stikket."),
        ("da", "Der gik ild i opladeren."),
        ("da", "Den lugter brændt, når den er tændt."),
        ("da", "Jeg fik stød, da jeg rørte ved den."),
        ("da", "Min søn kom til skade, da stolen faldt sammen."),
        ("da", "Flasken eksploderede i køkkenet."),
        ("da", "Der var glasskår i yoghurten."),
        ("da", "Bremserne virkede ikke på vej ned."),
        ("da", "Det er livsfarligt."),
    ],
)
def test_danger_is_heard_in_each_language(language: str, words: str) -> None:
    assert told(words, language) is Urgency.SAFETY


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Your driver was rude, and that hurt."),
        ("en", "The gas bill is too high, and I was fired up about it."),
        ("en", "We booked a non-smoking room. The smoke detector has no battery."),
        ("en", "It is not dangerous, only ugly."),
        ("en", "A different brand was in the box."),
        ("de", "Ihr Fahrer war unfreundlich, das hat mich geärgert."),
        ("de", "Sie haben den Vertrag verletzt."),
        ("de", "Der Rauchmelder kam ohne Batterie, die Gasrechnung war zu hoch."),
        ("de", "Das ist nicht gefährlich, aber lästig."),
        ("da", "Chaufføren var uhøflig, og det gjorde mig ked af det."),
        ("da", "Der lå et andet brand i kassen."),
        ("da", "Vi bestilte et værelse til ikke-rygere, og røgalarmen manglede batteri."),
        ("da", "Det er ikke farligt, kun grimt."),
    ],
)
def test_what_only_sounds_like_danger_is_none(language: str, words: str) -> None:
    assert told(words, language) is None


def test_what_overheats_is_dangerous_where_it_was_ticked() -> None:
    letter = Letter(details=Details(told=Told(facts=frozenset({Fact.OVERHEATS}))))
    assert urgency(letter, TODAY) is Urgency.SAFETY


@pytest.mark.parametrize(
    ("days", "found"),
    [(-3, Urgency.ENDING), (0, Urgency.ENDING), (ENDING_DAYS, Urgency.ENDING), (ENDING_DAYS + 1, None)],
)
def test_a_contract_in_its_last_days(days: int, found: Urgency | None) -> None:
    letter = Letter(kind=Kind.CANCELLATION, request=Request(end_on=TODAY + timedelta(days=days)))
    assert urgency(letter, TODAY) is found


@pytest.mark.parametrize(("days", "found"), [(SOON_DAYS, Urgency.SOON), (SOON_DAYS + 1, None)])
def test_an_answer_wanted_within_days(days: int, found: Urgency | None) -> None:
    assert urgency(Letter(request=Request(by=TODAY + timedelta(days=days))), TODAY) is found


@pytest.mark.parametrize(
    ("problem", "due", "found"),
    [
        (Problem.NOT_DELIVERED, TODAY, Urgency.DELIVERY),
        (Problem.LATE, TODAY, Urgency.DELIVERY),
        (Problem.LATE, TODAY - timedelta(days=1), None),
        (Problem.FAULTY, TODAY, None),
    ],
)
def test_a_delivery_due_today(problem: Problem, due: date, found: Urgency | None) -> None:
    letter = Letter(matter=Matter(problem=problem), details=Details(happened_on=due))
    assert urgency(letter, TODAY) is found


def test_what_was_answered_for_another_kind_of_letter_does_not_count() -> None:
    assert urgency(Letter(request=Request(end_on=TODAY)), TODAY) is None
    assert urgency(Letter(kind=Kind.COMPLIMENT, topic="urgent", request=Request(by=TODAY)), TODAY) is None


@given(st.text(max_size=300), st.sampled_from(["en", "de", "da", "fr"]))
def test_no_words_break_it(words: str, language: str) -> None:
    told(words, language)
