"""The reply coach, piece by piece; `tests/corpus/replies` measures it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timing import ends_within
from wizard.followup.coach import LANGUAGES, Judgement, Reading, read
from wizard.followup.coach.bare import bare

CAME = date(2026, 11, 18)  # a Wednesday
PIECES = [
    "We have refunded £20.", "We cannot refund you, ", "but ", "once we have it ", "> quoted", "Best\nTom Hill\n",
    "€", "5 working days", "Wir können nicht ", "erstatten, ", "sobald ", "Am 3. Mai schrieb X:\n", "Vi refunderer ",
    "ikke ", "på fredag", "\n\n", "31.02.2026", "?", ";", "Ticket 4711", "-----Original Message-----\n", "You: ",
    "10:01 Anna: ", "\ud7ff", "\u2028", "uge 99", "week 60", "1.000.000,00 kr.", " %",
]  # fmt: skip


def verdict(reply: str, request: str, language: str = "en") -> Judgement:
    return read(reply, language, CAME, [request]).verdicts[0].judgement


def days(reply: str, language: str, came: date = CAME, **more: str) -> list[str]:
    return [promise.by.isoformat() for promise in read(reply, language, came, [], **more).promises]


@pytest.mark.parametrize(
    ("language", "reply", "day"),
    [
        ("en", "We will refund you within 5 working days.", "2026-11-25"),
        ("en", "It will be with you in the next 3-5 business days.", "2026-11-25"),
        ("en", "We will write to you by the end of the week.", "2026-11-20"),
        ("en", "We will call you next week.", "2026-11-27"),
        ("en", "You will hear from us by the end of November.", "2026-11-30"),
        ("en", "I will ring you tomorrow.", "2026-11-19"),
        ("en", "We will have an answer within a fortnight.", "2026-12-02"),
        ("de", "Wir melden uns innerhalb von zwei Wochen.", "2026-12-02"),
        ("de", "Sie erhalten das Geld bis zum 3. Dezember.", "2026-12-03"),
        ("de", "Wir antworten bis Ende der Woche.", "2026-11-20"),
        ("de", "Wir überweisen binnen eines Monats.", "2026-12-18"),
        ("de", "Die Ware wird am 02.12. geliefert.", "2026-12-02"),
        ("da", "Du hører fra os i løbet af ugen.", "2026-11-20"),
        ("da", "Vi ringer til dig på fredag.", "2026-11-20"),
        ("da", "Pengene er på din konto inden for 3 hverdage.", "2026-11-23"),
        ("da", "Vi vender tilbage om en måned.", "2026-12-18"),
    ],
)
def test_a_period_ends_on_its_last_day(language: str, reply: str, day: str) -> None:
    assert days(reply, language) == [day]


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("en", "We refer to your letter of 20 November 2025."),
        ("en", "Please send us the receipt by 30 November."),
        ("en", "The voucher is valid until 31 December 2026."),
        ("en", "We have spoken to the driver on Tuesday."),
        ("en", "Refunds are paid within 14 days of receipt of the item."),
        ("de", "Bitte senden Sie uns den Beleg bis zum 30. November."),
        ("de", "Der Gutschein ist bis zum 31.12.2026 gültig."),
        ("da", "Send os kvitteringen senest den 30. november."),
        ("da", "Beløbet blev sendt i tirsdags."),
    ],
)
def test_a_day_that_the_company_does_not_promise_is_none(language: str, reply: str) -> None:
    assert days(reply, language) == []


def test_holidays_are_those_of_the_companys_country() -> None:
    reply = "We will refund you within 3 working days."
    assert days(reply, "en", date(2026, 12, 23)) == ["2026-12-30"]
    assert days(reply, "en", date(2026, 12, 23), country="DK") == ["2026-12-29"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("We have refunded the £20.", Judgement.AGREED),
        ("We will refund the £20 today.", Judgement.AGREED),
        ("Once we have received the lamp we will refund the £20.", Judgement.ASSURED),
        ("We cannot refund you until the lamp is back with us.", Judgement.ASSURED),
        ("We cannot refund the £20.", Judgement.REFUSED),
        ("Normally we cannot refund used lamps, but we will refund you this time.", Judgement.AGREED),
        ("We cannot refund you, but we would like to offer you a voucher of £5.", Judgement.COUNTER_OFFER),
        ("As a gesture of goodwill we will refund 50%.", Judgement.COUNTER_OFFER),
        ("We are sorry that the lamp broke.", Judgement.ACKNOWLEDGED),
        ("Our shop is open from nine to five.", Judgement.PASSED_OVER),
    ],
)
def test_modality_negation_and_condition_decide(reply: str, expected: Judgement) -> None:
    assert verdict(reply, "A refund of £20 for the lamp.") is expected


def test_each_request_is_judged_by_what_the_sentences_are_about() -> None:
    reply = "Ihren Vertrag haben wir gekündigt. Die Gebühr für Oktober können wir nicht erstatten."
    asked = ["Erstattung der Gebühr für Oktober", "Kündigung meines Vertrags"]
    first, second = read(reply, "de", CAME, asked).verdicts
    assert (first.judgement, second.judgement) == (Judgement.REFUSED, Judgement.AGREED)
    assert first.quote == "Die Gebühr für Oktober können wir nicht erstatten."


def test_an_offer_is_told_by_kind_and_amount() -> None:
    (found,) = read("I stedet vil vi gerne give dig et gavekort på 150 kr.", "da", CAME, ["399 kr. retur"]).verdicts
    assert found.judgement is Judgement.COUNTER_OFFER
    assert found.offered is not None
    assert ("voucher" in found.offered.remedies, found.offered.amount) == (True, 150)


@pytest.mark.parametrize(
    "intro",
    [
        "> We will refund you.\n> By Friday.",
        "On 3 Nov 2026 at 10:00, Kim Lund wrote:\nWe will refund you.",
        "Am 03.11.2026 schrieb Kim Lund:\n> Erstatten Sie mir das Geld. Wir erstatten Ihnen.",
        "Den 3. nov. 2026 kl. 10 skrev Kim Lund:\nRefunder pengene. We will refund you.",
        "-----Original Message-----\nWe will refund you.",
        "From: Kim\nSent: Tuesday\nSubject: Refund\n\nWe will refund you.",
        "On Tue, 3 Nov 2026 at 10:00, somebody with a long name\n<kim@example.org> wrote:\nWe will refund you.",
    ],
)
def test_earlier_mail_does_not_count(intro: str) -> None:
    assert bare(f"Thank you.\n\n{intro}").text.strip() == "Thank you."
    assert verdict(f"Thank you for your mail.\n\n{intro}", "Refund") is Judgement.ACKNOWLEDGED


def test_a_reply_below_the_quoted_mail_counts() -> None:
    reply = "On 3 Nov 2026 Kim Lund wrote:\n> Please refund me.\n\nWe have refunded you."
    assert verdict(reply, "Refund") is Judgement.AGREED


@pytest.mark.parametrize(
    ("language", "signed", "name", "role"),
    [
        ("en", "Kind regards,\nMary-Ann O’Neill\nHead of Care\nAcme Ltd", "Mary-Ann O’Neill", "Head of Care"),
        ("en", "Best\nTom x", "Tom", ""),
        ("en", "The Customer Team", "", ""),
        ("en", "Grace from Support", "Grace", "Support"),
        ("de", "Mit freundlichen Grüßen\n\ni. A. Dr. Jan Öz\nKundenservice", "Dr. Jan Öz", "Kundenservice"),
        ("de", "Ihr Kundenservice", "", ""),
        ("da", "Med venlig hilsen\nSøren Ø. Bæk | Kundechef", "Søren Ø. Bæk", "Kundechef"),
        ("da", "Kh Maja", "Maja", ""),
    ],
)
def test_who_signs(language: str, signed: str, name: str, role: str) -> None:
    found = read(f"Hello,\n\nWe will look at it again soon and then write to you.\n\n{signed}\n", language, CAME, [])
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Your ticket number is 48213377.", "48213377"),
        ("[Ticket#2026-884512] Re: kettle", "2026-884512"),
        ("Vorgangsnummer: NF-77120", "NF-77120"),
        ("Sagsnr. 104490", "104490"),
        ("Our ref: COMP/2026/3391", "COMP/2026/3391"),
        ("Your order 104490 of 3.11.2026 cost £1,200.", ""),
        ("Bestellnummer: 4711-22, Rechnungsnummer 998877", ""),
    ],
)
def test_the_number_of_the_matter(text: str, number: str) -> None:
    assert read(f"{text}\n\nWe will write again.", "en", CAME, []).ticket == number


def test_an_absence_passes_everything_over() -> None:
    reply = "I am out of the office until 23 November. For refunds please contact my colleague."
    found = read(reply, "en", CAME, ["Refund", "An apology"])
    assert [one.judgement for one in found.verdicts] == [Judgement.PASSED_OVER] * 2
    assert found.promises == ()


def test_in_a_chat_only_the_company_counts() -> None:
    reply = "10:01 You: You will refund me\n10:02 Anna: Can I help?\n10:03 You: it\n10:04 Anna: We cannot refund it."
    found = read(reply, "en", CAME, ["Refund"])
    assert (found.name, found.verdicts[0].judgement) == ("Anna", Judgement.REFUSED)


def faithful(reply: str, found: Reading) -> None:
    for verdict in found.verdicts:
        assert verdict.quote in reply
        assert bool(verdict.quote.strip()) is (verdict.judgement is not Judgement.PASSED_OVER)
    assert all(promise.quote in reply and promise.by >= CAME for promise in found.promises)
    assert all(one in reply for one in (found.greeting, found.name, found.role, found.ticket))


@given(
    st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=14).map("".join)),
    st.sampled_from(LANGUAGES),
    st.lists(st.sampled_from(["Refund of £20", "Why?", "", "Entschuldigung", "Slet mine data"]), max_size=3),
)
def test_no_judgement_without_quoted_words_whatever_is_pasted(reply: str, language: str, requests: list[str]) -> None:
    found = read(reply, language, CAME, requests)
    assert [one.request for one in found.verdicts] == requests
    faithful(reply, found)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "\n",
        "> ",
        "1",
        "1.",
        "No ",
        "we can not ",
        "-",
        "_",
        "Am 3. ",
        "wrote: ",
        "once we have ",
        "within 5 ",
        "A: b\n",
        "x@",
        "€1",
        ",",
        ", and we ",
    ],
)
def test_a_long_text_is_read_in_time(piece: str) -> None:
    reply = piece * (100_000 // len(piece))
    with ends_within(4):
        for language in LANGUAGES:
            faithful(reply, read(reply, language, CAME, ["Refund of £20", "Erstattung", "x " * 50_000]))


def test_a_sentence_over_two_lines_of_a_chat_is_quoted_as_it_stands() -> None:
    chat = "Dana: I see the outage\nDana: and we can offer you a credit\nDana: of 15 dollars instead\nYou: hm"
    (verdict,) = read(chat, "en", date(2026, 11, 20), ["Please refund 60 dollars."]).verdicts
    assert verdict.quote in chat
