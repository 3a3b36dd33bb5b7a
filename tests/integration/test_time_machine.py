"""Whole matters over three months, told from the customer's side: every mail, every page, every letter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.integration.conftest import Clock
from tests.integration.story import Story, begun
from tests.site import HOST, FakeSite
from tests.ways import COMPLAINTS, QUESTION, Typed
from wizard.application import create_app
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade

Begin = Callable[..., Story]


@pytest.fixture
def begin(tmp_path: Path, clock: Clock) -> Begin:
    def make(*, language: str, zone: str, day: str) -> Story:
        mailbox = tmp_path / "mails"
        mail = {"MAIL": f"file:{mailbox}", "BASE_URL": "https://dear.example", "KEYS": "k" * 32}
        settings = Settings.from_env({"DATA_DIR": str(tmp_path), "MAILS_PER_VISITOR": "1000 per hour", **mail})
        engine = open_engine(settings.database_url)
        upgrade(engine)
        engine.dispose()
        app = create_app(replace(settings, jobs_url=""), clock=clock, http=FakeSite(language))
        app.config["PROPAGATE_EXCEPTIONS"] = True
        return begun(app, clock, mailbox, language=language, zone=zone, day=day)

    return make


def of(way: Typed, country: str, **pages: dict[str, str]) -> Typed:
    """This way, with a company in that country."""
    changed = {"company": {"country": country, "name": "Radhus Nord"}, **pages}
    return {name: {**typed, **changed.get(name, {})} for name, typed in way.items()}


def test_denmark_put_off_promised_not_kept_and_taken_elsewhere(begin: Begin) -> None:
    """In spring, over Easter, Ascension Day, and the hour that is lost to summer time."""
    told = begin(language="da", zone="Europe/Copenhagen", day="2026-03-11")
    bought = {"details": {"bought_on": "2026-02-20"}, "request": {"by": "2026-03-25"}}
    told.sends(of(COMPLAINTS["da"], "DK", **bought)).wants_mails()
    told.page("Radhus Nord bør senest den 12. marts 2026 bekræfte, at dit brev er kommet frem.", first="De har svaret")
    assert told.days() == ["2026-03-16", "2026-03-26"]

    mail = told.mail(
        "2026-03-16", "Intet svar fra Radhus Nord siden onsdag?", "Det spørger, om det første er nået frem."
    )
    told.answers(mail, "silent")
    nothing = "Ikke hørt noget siden den 11. marts 2026? Se i din egen spammappe. Spørg så, om dit brev er kommet frem."
    told.page(nothing, first="Skriv igen: De har ikke svaret", letters=("chaser",))
    told.writes("chaser").says(
        "Emne: Påmindelse: Elkedlen Ronda er utæt i bunden",
        "Den 11. marts 2026 sendte jeg jer en e-mail med emnet »Elkedlen Ronda er utæt i bunden",
        "Har I fået min e-mail",
        "senest mandag den 30. marts 2026",
    )
    told.page("Radhus Nord bør senest den 17. marts 2026 bekræfte, at dit brev er kommet frem.", first="De har svaret")
    assert told.days() == ["2026-03-20", "2026-03-31"]  # three working days are the 19th, three days after the mail

    told.mail("2026-03-20", "Intet svar fra Radhus Nord siden mandag?", "hjælper det ofte at ringe.")
    told.page(
        "Ikke hørt noget siden den 16. marts 2026? Se i din egen spammappe."
        " Når breve ikke får svar, hjælper det ofte at ringe.",
        first="Ring til dem",
        letters=("final_notice",),
    )
    told.notes("reply", said="Vi beklager ventetiden. Vi vender tilbage senest den 1. april.", by="2026-04-01")
    told.page("De har nævnt en dato: 1. april 2026. Giv dem tid til da.", first="De har svaret igen")
    assert told.days() == ["2026-04-07"]  # the 2nd to the 6th is Easter

    mail = told.mail("2026-04-07", "Har Radhus Nord holdt ord?", "Den dag, som Radhus Nord har lovet dig, er gået.")
    told.answers(mail, "time", by="2026-04-17", on="2026-03-31")
    told.page("De har nævnt en dato: 17. april 2026. Giv dem tid til da.", first="De har svaret igen")

    mail = told.mail("2026-04-20", "Har Radhus Nord holdt ord?", "ligger dit næste skridt klar.")
    told.answers(mail, "silent")
    overdue = "De skulle have svaret senest den 17. april 2026. Det er på tide at skrive igen."
    told.page(overdue, first="Skriv igen: De lovede noget og gjorde det ikke", letters=("promise_broken",))
    told.writes("promise_broken", promised="I sender en ny elkedel").says(
        "Emne: Jeres løfte: ",
        "Den 31. marts 2026 lovede I mig følgende senest den 17. april 2026: »I sender en ny elkedel«.",
        "Det er ikke sket endnu.",
        "senest mandag den 4. maj 2026",
    )
    told.mail(
        "2026-04-24", "Intet svar fra Radhus Nord siden mandag?", "Du skrev igen til Radhus Nord den 20. april 2026."
    )

    mail = told.mail("2026-05-05", "Er sagen med Radhus Nord løst?", "Nu burde sagen være løst.")
    told.answers(mail, "silent")
    last_date = "De har stadig ikke svaret, eller der sker ikke noget: en sidste frist"
    overdue = "De skulle have svaret senest den 4. maj 2026. Det er på tide at skrive igen."
    told.page(overdue, first=f"Skriv igen: {last_date}", letters=("final_notice",))
    told.writes("final_notice").says(
        "Emne: Sidste frist: ",
        "Jeg skrev igen den 16. marts 2026 og den 20. april 2026.",
        "Jeg giver jer hermed en sidste frist.",
        "går jeg videre med sagen.",
        "Jeg beder jer om at give dette videre til jeres klageafdeling.",
    )
    told.mail("2026-05-11", "Intet svar fra Radhus Nord siden tirsdag?", "hjælper det ofte at ringe.")
    assert told.days() == ["2026-05-20"]  # not the 14th, which is a holiday

    mail = told.mail("2026-05-20", "Er sagen med Radhus Nord løst?", "ligger dit næste skridt klar.")
    told.answers(mail, "silent")
    passed = "Den sidste frist var den 19. maj 2026. Du har gjort dit: Nu kan andre se på sagen."
    told.page(passed, first="Hvem der ellers kan hjælpe")
    told.ends("escalated")
    told.page("Nu ser en anden på sagen. Gem det hele: Det bliver der spurgt efter.", first="Gem til senere")
    assert told.days() == []
    told.day("2026-06-20")


def test_germany_confirmed_solved_in_part_and_then_solved(begin: Begin) -> None:
    """Over Christmas, with public holidays on both sides of the New Year."""
    told = begin(language="de", zone="Europe/Berlin", day="2026-12-11")
    told.sends(of(COMPLAINTS["de"], "DE", request={"by": "2026-12-28"})).wants_mails()
    assert told.days() == ["2026-12-16", "2026-12-29"]

    mail = told.mail(
        "2026-12-16", "Hat Radhus Nord seit Freitag nicht geantwortet?", "Er fragt, ob der erste angekommen ist."
    )
    told.answers(mail, "acknowledged", on="2026-12-14")
    told.page(
        "Ihr Brief ist angekommen. Für die Antwort ist noch bis zum 28. Dezember 2026 Zeit.",
        first="Es kam eine Antwort",
    )

    mail = told.mail("2026-12-29", "Hat Radhus Nord die Sache geklärt?", "Inzwischen müsste die Sache geklärt sein.")
    told.answers(mail, "silent")
    overdue = "Der Tag für die Antwort war der 28. Dezember 2026. Jetzt ist es Zeit, noch einmal zu schreiben."
    told.page(overdue, first="Noch einmal schreiben: Es kam keine Antwort", letters=("chaser",))
    told.writes("chaser").says(
        "Betreff: Erinnerung: Wasserkocher Ronda",
        "Am 14. Dezember 2026 haben Sie mir geschrieben, eine Antwort auf mein Anliegen steht aber noch aus.",
        "bis Dienstag, den 12. Januar 2027",
    )
    assert "Spam" not in told.letter
    told.day("2027-01-02")
    told.notes(
        "reply",
        said="Guten Tag Herr Weiß,\n\nwir haben Ihnen heute 20 Euro erstattet. Ein Ersatzgerät können wir leider nicht"
        " liefern.\n\nFreundliche Grüße\nKarin Lund\nVorgang 88123",
    )
    told.page("Es kam eine Antwort. Ist es das, worum Sie gebeten haben?", first="Ja, es ist gelöst")
    told.writes("offered_less", offered="20 Euro", stance="in_part").says(
        "Guten Tag Karin Lund,",
        "vielen Dank für Ihre Antwort vom 2. Januar 2027 und für Ihr Angebot.",
        "Ich nehme Ihr Angebot als Teil einer Lösung an, aber der Rest ist noch offen.",
        "Betreff: Ihr Angebot: Wasserkocher Ronda ist am Boden undicht (Vorgang 88123)",
    )
    # Theirs of the same day came before.
    asked = "Radhus Nord sollte Ihnen bis zum 4. Januar 2027 bestätigen, dass Ihr Brief angekommen ist."
    told.page(asked, first="Es kam eine Antwort")

    mail = told.mail("2027-01-06", "Hat Radhus Nord seit Samstag nicht geantwortet?", "führt ein Anruf oft weiter.")
    told.answers(mail, "partly")
    told.page(
        "Ein Teil ist gelöst. Bitten Sie um den Rest, oder belassen Sie es dabei: Sie entscheiden.",
        first="Noch einmal schreiben: Man bietet mir weniger an, als ich wollte",
        letters=("offered_less",),
    )

    mail = told.mail("2027-01-19", "Hat Radhus Nord die Sache geklärt?", "Inzwischen müsste die Sache geklärt sein.")
    told.answers(mail, "solved")
    told.page(
        "Sie haben bekommen, worum Sie gebeten haben."
        " Ein freundliches Wort an alle, die geholfen haben, ist eine Minute wert.",
        first="Ein paar nette Worte schreiben",
    )
    praise = told.follows("Ein paar nette Worte schreiben").form()[1]
    assert (praise["kind"], praise["company"]) == ("compliment", HOST)
    told.day("2027-03-11")


def test_britain_never_sent_refused_and_let_go(begin: Begin) -> None:
    """A question in May, which has two bank holidays."""
    told = begin(language="en", zone="Europe/London", day="2026-04-27")
    told.sends(of(QUESTION, "GB", start={"country": "GB"})).wants_mails().takes_back()
    told.mail("2026-04-28", "Your letter to Radhus Nord is not sent yet", "We ask this only once.")
    told.says_sent()
    told.page("Radhus Nord should tell you by 29 April 2026 that it arrived.", first="They have answered")
    assert told.days() == ["2026-05-05", "2026-05-13"]  # Monday the 4th is a holiday; the mail was three days ago

    mail = told.mail(
        "2026-05-05", "No reply from Radhus Nord since 28 April?", "It asks whether the first one arrived."
    )
    told.answers(mail, "silent")
    nothing = "Nothing since 28 April 2026? Look in your own spam folder. Then ask whether your letter arrived."
    told.page(nothing, first="Write again: They have not answered", letters=("chaser",))
    told.notes("reply", said="Dear Ms Smith,\n\nThe gasket is no longer sold.\n\nKind regards\nAdam Pell", how="email")
    told.page("They have answered. Is it what you asked for?", first="Yes, it is solved")
    told.writes("refused", happened="My kettle is five years old.").says(
        "Dear Adam Pell", "Thank you for your answer of 5 May 2026.", "My kettle is five years old."
    )
    told.page("Radhus Nord should tell you by 6 May 2026 that it arrived.", first="They have answered")
    told.mail("2026-05-11", "No reply from Radhus Nord since Tuesday?", "a call often gets further.")

    mail = told.mail("2026-05-20", "Is it settled with Radhus Nord?", "By now it should be settled.")
    told.answers(mail, "silent")
    overdue = "The day for their answer was 19 May 2026. It is time to write again."
    last_date = "They still have not answered, or nothing happens: a last date"
    told.page(overdue, first=f"Write again: {last_date}", letters=("final_notice",))
    told.begins("final_notice")  # and left; the 25th is a holiday
    assert told.looks().days() == ["2026-05-26"]
    told.moves(unsent="2026-05-28")
    told.mail("2026-05-28", "Your letter to Radhus Nord is not sent yet", "waits for you to finish it, or to send it.")
    told.page(overdue, first="Go on with your next letter")
    told.ends("given_up")
    told.page("You let it rest. Nothing more happens here unless you want it to.", first="Keep my place")
    told.day("2026-07-27")


def test_new_york_writes_to_germany_while_both_clocks_change(begin: Begin) -> None:
    """Nine in the morning stays nine where the customer lives, on days when both sides are at work."""
    told = begin(language="en", zone="America/New_York", day="2026-10-14")
    way = {"start": {"country": "US"}, "details": {"bought_on": "2026-10-01"}, "request": {"by": "2026-11-09"}}
    told.sends(of(COMPLAINTS["en"], "DE", **way)).wants_mails()
    mail = told.mail("2026-10-19", "No reply from Radhus Nord since Wednesday?", "Look in your own spam folder first")
    assert mail["Date"].datetime == datetime(2026, 10, 19, 13, tzinfo=UTC)
    told.answers(mail, "silent")
    assert told.days() == ["2026-11-10"]
    told.moves(answer="2026-11-11", own="2026-11-26")  # Veterans Day and Thanksgiving
    assert told.days() == ["2026-11-12", "2026-11-27"]

    mail = told.mail("2026-11-12", "Is it settled with Radhus Nord?", "By now it should be settled.")
    assert mail["Date"].datetime == datetime(2026, 11, 12, 14, tzinfo=UTC)
    told.notes("talk", how="phone", said="We look into it.", by="2026-12-04")
    told.page("They have named a day: 4 December 2026. Give them until then.", first="They have answered")
    told.mail("2026-11-27", "Your reminder: Radhus Nord", "You asked us to remind you today")
    told.mail("2026-12-07", "Has Radhus Nord kept its word?", "The day that Radhus Nord named to you has passed.")
    overdue = "The day for their answer was 4 December 2026. It is time to write again."
    told.page(overdue, first="Write again: They promised something and did not do it", letters=("promise_broken",))
    told.ends("partly").day("2027-01-14")
