"""German: the complaint."""

from wizard.domain.letter import BoughtWhere, Problem, Purpose, Role, Wish
from wizard.languages.de import frame
from wizard.languages.de.manner import (
    amount,
    by,
    by_then,
    by_weekday,
    in_own_words,
    of_amount,
    on_day,
    quoted,
    swiss,
)
from wizard.languages.de.phrases import PHRASES
from wizard.languages.draft import Draft, ended
from wizard.languages.money import money
from wizard.languages.subject import SubjectWords, complaint_subject, headline
from wizard.languages.telling import telling
from wizard.languages.text import Part, Say, Text, Words, always, by_problem, by_wish, dated, naming

SUBJECT = SubjectWords(
    complaint="Beschwerde",
    problems={
        Problem.FAULTY: "defektes Produkt",
        Problem.NOT_DELIVERED: "Bestellung nicht geliefert",
        Problem.LATE: "verspätete Lieferung",
        Problem.WRONG_ITEM: "falscher Artikel",
        Problem.REFUND_WITHHELD: "Erstattung fehlt",
        Problem.WITHDRAWAL: "Widerruf",
        Problem.BILLING: "Fehler in der Rechnung",
        Problem.SERVICE: "schlechter Service",
        Problem.STAFF: "Verhalten Ihres Personals",
        Problem.PRIVACY: "meine persönlichen Daten",
        Problem.OTHER: "Problem",
    },
    states={Problem.FAULTY: "defekt", Problem.NOT_DELIVERED: "nicht geliefert", Problem.LATE: "verspätet"},
    wishes={
        Wish.REFUND: "bitte erstatten",
        Wish.REPLACEMENT: "bitte ersetzen",
        Wish.REPAIR: "bitte reparieren",
        Wish.PRICE_REDUCTION: "Bitte um Preisnachlass",
        Wish.DELIVERY: "bitte liefern",
        Wish.CANCELLATION: "bitte stornieren",
        Wish.INFORMATION: "bitte erklären",
        Wish.GOODWILL: "Bitte um Kulanz",
        Wish.APOLOGY: "Entschuldigung gewünscht",
    },
    special={
        (Problem.FAULTY, Wish.CANCELLATION): "bitte zurücknehmen",
        (Problem.WRONG_ITEM, Wish.CANCELLATION): "bitte zurücknehmen",
        (Problem.NOT_DELIVERED, Wish.REPLACEMENT): "bitte erneut senden",
        (Problem.NOT_DELIVERED, Wish.INFORMATION): "bitte Auskunft geben",
        (Problem.REFUND_WITHHELD, Wish.INFORMATION): "bitte Auskunft geben",
        (Problem.WRONG_ITEM, Wish.REPLACEMENT): "bitte umtauschen",
        (Problem.WRONG_ITEM, Wish.DELIVERY): "bitte richtigen liefern",
        (Problem.REFUND_WITHHELD, Wish.REFUND): "bitte auszahlen",
        (Problem.WITHDRAWAL, Wish.CANCELLATION): "bitte bestätigen",
        (Problem.WITHDRAWAL, Wish.INFORMATION): "bitte Rückgabe erklären",
        (Problem.BILLING, Wish.PRICE_REDUCTION): "bitte korrigieren",
        (Problem.PRIVACY, Wish.INFORMATION): "bitte Auskunft geben",
    },
    help="bitte helfen",
    guarantee="Garantie",
    order="Bestellung",
    order_short="Auftrag",
    customer_number="Kundennummer",
    clause_openers=frozenset(
        "der die das ein eine mein meine ihr ihre es er sie ich wir man seit nach wenn da dies diese dieser".split()
    ),
    heads={
        Purpose.CHASER: "Erinnerung",
        Purpose.FINAL_NOTICE: "Letzte Frist",
        Purpose.REFUSED: "Ihre Antwort",
        Purpose.OFFERED_LESS: "Ihr Angebot",
        Purpose.ONLY_APOLOGISED: "Noch offen",
        Purpose.ASKED_FOR_MORE: "Meine Antwort",
        Purpose.PROMISE_BROKEN: "Ihre Zusage",
    },
    ticket="Vorgang",
)
_WHERE = {
    BoughtWhere.WEB: "in Ihrem Onlineshop",
    BoughtWhere.SHOP: "in Ihrem Geschäft",
    BoughtWhere.PHONE: "am Telefon",
    BoughtWhere.DOOR: "an der Haustür",
}


def _matter(*, named: str, unnamed: str) -> Say:
    because = "Ich schreibe Ihnen, weil"
    return naming(quoted, named=f"{because} {named}.", unnamed=f"{because} {unnamed}.")


def _other_matter(draft: Draft) -> str:
    if draft.trouble and (not draft.product or draft.product.lower() in draft.trouble.lower()):
        return ended(f"Ich schreibe Ihnen wegen dieses Problems: {draft.trouble}")
    if draft.trouble:
        return ended(f"Ich schreibe Ihnen wegen {quoted(draft.product, draft)}: {draft.trouble}")
    return f"Ich schreibe Ihnen wegen {quoted(draft.product, draft) if draft.product else 'eines Problems'}."


def _unsorted_matter(draft: Draft) -> str:
    """While no problem is chosen: what it is about, as far as that is known."""
    return _other_matter(draft) if draft.problem is None and (draft.product or draft.trouble) else ""


_A_FAULT = _matter(
    named="das Produkt {}, das ich bei Ihnen gekauft habe, einen Mangel hat",
    unnamed="ein Produkt, das ich bei Ihnen gekauft habe, einen Mangel hat",
)


def _fault(draft: Draft) -> str:
    if draft.trouble:
        return ended(
            f"Ich schreibe Ihnen wegen eines Mangels an einem Produkt, das ich bei Ihnen gekauft habe:"
            f" {headline(draft, SUBJECT)}"
        )
    return _A_FAULT(draft)


_MATTER: dict[Problem, Say] = {
    Problem.FAULTY: _fault,
    Problem.NOT_DELIVERED: _matter(
        named="meine Bestellung {} nicht angekommen ist", unnamed="meine Bestellung nicht angekommen ist"
    ),
    Problem.LATE: _matter(
        named="sich die Lieferung meiner Bestellung {} verspätet hat",
        unnamed="sich die Lieferung meiner Bestellung verspätet hat",
    ),
    Problem.WRONG_ITEM: _matter(
        named="ich bei Ihnen {} bestellt, aber etwas anderes erhalten habe",
        unnamed="ich etwas anderes erhalten habe, als ich bei Ihnen bestellt hatte",
    ),
    Problem.REFUND_WITHHELD: _matter(
        named="ich mein Geld für {} noch nicht zurückerhalten habe",
        unnamed="ich mein Geld noch nicht zurückerhalten habe",
    ),
    Problem.WITHDRAWAL: naming(
        quoted,
        named="Hiermit widerrufe ich meinen Kauf von {}.",
        unnamed="Hiermit widerrufe ich meinen Kauf.",
    ),
    Problem.BILLING: _matter(named="Ihre Rechnung für {} nicht stimmt", unnamed="Ihre Rechnung nicht stimmt"),
    Problem.SERVICE: _matter(
        named="ich mit Ihrem Service rund um {} nicht zufrieden war",
        unnamed="ich mit Ihrem Service nicht zufrieden war",
    ),
    Problem.STAFF: _matter(
        named="ich im Zusammenhang mit {} von Ihrem Personal nicht gut behandelt worden bin",
        unnamed="ich von Ihrem Personal nicht gut behandelt worden bin",
    ),
    Problem.PRIVACY: _matter(
        named="ich im Zusammenhang mit {} Bedenken habe, wie Sie mit meinen persönlichen Daten umgehen",
        unnamed="ich Bedenken habe, wie Sie mit meinen persönlichen Daten umgehen",
    ),
    Problem.OTHER: _other_matter,
}


def _to_cancel(draft: Draft) -> str:
    if draft.problem in (Problem.NOT_DELIVERED, Problem.LATE):
        return "meine Bestellung stornieren"
    return "den Kauf rückgängig machen" if draft.problem in _TO_CANCEL else "den Vertrag beenden"


_WANTED: dict[Wish, Say] = {
    Wish.REFUND: lambda d: f"Ich bitte Sie um eine Erstattung{of_amount(d)}{by(d)}.",
    Wish.REPLACEMENT: lambda d: f"Ich bitte Sie um Ersatz{by(d)}.",
    Wish.REPAIR: lambda d: f"Ich bitte Sie um eine Reparatur{by(d)}.",
    Wish.PRICE_REDUCTION: lambda d: f"Ich bitte Sie um einen Preisnachlass{of_amount(d)}{by(d)}.",
    Wish.DELIVERY: lambda d: f"Ich bitte Sie um die Lieferung{by(d)}.",
    Wish.CANCELLATION: lambda d: f"Ich möchte {_to_cancel(d)} und bitte Sie um Ihre Bestätigung{by(d)}.",
    Wish.INFORMATION: lambda d: f"Ich bitte Sie um eine Erklärung{by(d)}.",
    Wish.GOODWILL: lambda d: f"Ich bitte Sie, mir{by(d)} entgegenzukommen.",
    Wish.APOLOGY: lambda d: f"Ich wünsche mir von Ihnen eine Entschuldigung{by(d)}.",
    Wish.OWN_WORDS: lambda d: f"Ich bitte Sie um eine Lösung{by(d)}.",
}


def _news_wanted(draft: Draft) -> str:
    return f"Ich bitte Sie um Auskunft{by(draft)}."


def _right_item_wanted(draft: Draft) -> str:
    return f"Ich bitte Sie um den richtigen Artikel{by(draft)}."


_WANTED_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): _right_item_wanted,
    (Problem.WRONG_ITEM, Wish.DELIVERY): _right_item_wanted,
    (Problem.REFUND_WITHHELD, Wish.REFUND): lambda d: f"Ich bitte Sie um die Rückzahlung{of_amount(d)}{by(d)}.",
    (Problem.WITHDRAWAL, Wish.CANCELLATION): lambda d: f"Ich bitte Sie um Ihre Bestätigung{by(d)}.",
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): lambda d: f"Ich bitte Sie um eine erneute Lieferung{by(d)}.",
    (Problem.NOT_DELIVERED, Wish.INFORMATION): _news_wanted,
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): _news_wanted,
    (Problem.WITHDRAWAL, Wish.INFORMATION): _news_wanted,
    (Problem.BILLING, Wish.PRICE_REDUCTION): lambda d: f"Ich bitte Sie um eine korrigierte Rechnung{by(d)}.",
    (Problem.PRIVACY, Wish.INFORMATION): lambda d: f"Ich bitte Sie um Auskunft über meine Daten{by(d)}.",
}


def purchase(draft: Draft) -> str:
    when = f" am {on_day(draft.bought_on, draft)}" if draft.bought_on else ""
    where = f" {_WHERE[draft.bought_where]}" if draft.bought_where else ""
    if not (when or where):
        return f"Die Bestellnummer lautet {draft.order_number}." if draft.order_number else ""
    number = f" (Bestellnummer {draft.order_number})" if draft.order_number else ""
    return f"{_bought(draft)}{when}{where}{number}."


def _bought(draft: Draft) -> str:
    if draft.problem in (Problem.NOT_DELIVERED, Problem.LATE, Problem.WRONG_ITEM):
        return "Bestellt habe ich"
    if draft.problem in (Problem.FAULTY, Problem.REFUND_WITHHELD, Problem.WITHDRAWAL):
        return "Gekauft habe ich das Produkt"
    return "Der Kauf war"


_WHEN: dict[Problem, Say] = {
    Problem.FAULTY: dated(on_day, "Der Mangel ist am {} aufgetreten."),
    Problem.NOT_DELIVERED: dated(on_day, "Ich hatte die Lieferung für den {} erwartet."),
    Problem.LATE: dated(on_day, "Ich hatte die Lieferung für den {} erwartet."),
    Problem.WRONG_ITEM: dated(on_day, "Den falschen Artikel habe ich am {} erhalten."),
    Problem.REFUND_WITHHELD: dated(on_day, "Auf das Geld warte ich seit dem {}."),
    Problem.WITHDRAWAL: dated(on_day, "Die Ware habe ich am {} erhalten."),
    Problem.BILLING: dated(on_day, "Die Rechnung ist vom {}."),
    Problem.SERVICE: dated(on_day, "Das war am {}."),
    Problem.STAFF: dated(on_day, "Das war am {}."),
    Problem.PRIVACY: dated(on_day, "Aufgefallen ist mir das am {}."),
    Problem.OTHER: dated(on_day, "Das war am {}."),
}


def _trouble(draft: Draft) -> str:
    """What is wrong, in short; a fault, and what no ready-made problem fits, stands in the introduction already."""
    if draft.problem in (None, Problem.FAULTY, Problem.OTHER) or not draft.trouble:
        return ""
    return ended(f"{'Mein Grund' if draft.problem is Problem.WITHDRAWAL else 'Kurz gesagt'}: {draft.trouble}")


def _proof(draft: Draft) -> str:
    if draft.proof:
        return ended(f"Mein Kaufnachweis: {draft.proof}")
    return "Ich habe einen Kaufnachweis und schicke Ihnen auf Wunsch eine Kopie." if draft.has_proof else ""


def _guarantee(draft: Draft) -> str:
    know = "weiss" if swiss(draft) else "weiß"
    return f"Soweit ich {know}, gilt dafür noch die Garantie." if draft.guarantee else ""


def _refund(draft: Draft) -> str:
    return f"Bitte erstatten Sie mir {amount(draft) or 'den Kaufpreis'}{by_weekday(draft)}."


def _overcharged(draft: Draft) -> str:
    return f"Bitte erstatten Sie mir {amount(draft) or 'den zu viel berechneten Betrag'}{by_weekday(draft)}."


def _paid(draft: Draft) -> str:
    return f"Bitte erstatten Sie mir {amount(draft) or 'den gezahlten Betrag'}{by_weekday(draft)}."


def _price_reduction(draft: Draft) -> str:
    if draft.amount:
        return (
            f"Bitte gewähren Sie mir einen Preisnachlass{of_amount(draft)} und zahlen Sie mir diesen Betrag"
            f"{by_weekday(draft)} zurück."
        )
    return (
        f"Bitte gewähren Sie mir einen Preisnachlass und schreiben Sie mir{by_weekday(draft)},"
        " wie viel Sie zurückzahlen."
    )


def _corrected_bill(draft: Draft) -> str:
    if draft.amount:
        return f"Bitte schicken Sie mir{by_weekday(draft)} eine Rechnung, die um {amount(draft)} niedriger ist."
    return f"Bitte schicken Sie mir{by_weekday(draft)} eine korrigierte Rechnung."


def _goodwill(draft: Draft) -> str:
    if draft.amount:
        return f"Über ein Entgegenkommen{of_amount(draft)}{by_weekday(draft)} würde ich mich freuen."
    return f"Bitte schreiben Sie mir{by_weekday(draft)}, wie Sie mir entgegenkommen können."


_TO_CANCEL = {
    Problem.FAULTY: "machen Sie den Kauf rückgängig",
    Problem.WRONG_ITEM: "machen Sie den Kauf rückgängig",
    Problem.REFUND_WITHHELD: "machen Sie den Kauf rückgängig",
    Problem.NOT_DELIVERED: "stornieren Sie meine Bestellung",
    Problem.LATE: "stornieren Sie meine Bestellung",
}


def _cancelled(draft: Draft) -> str:
    end_it = "heben Sie den Vertrag auf"
    how = _TO_CANCEL.get(draft.problem, end_it) if draft.problem else end_it
    return f"Bitte {how} und bestätigen Sie mir das{by_weekday(draft)} schriftlich."


_REQUEST: dict[Wish, Say] = {
    Wish.REFUND: _refund,
    Wish.REPLACEMENT: lambda d: f"Bitte schicken Sie mir{by_weekday(d)} Ersatz.",
    Wish.REPAIR: lambda d: f"Bitte sorgen Sie{by_weekday(d)} für eine Reparatur.",
    Wish.PRICE_REDUCTION: _price_reduction,
    Wish.DELIVERY: lambda d: f"Bitte liefern Sie meine Bestellung{by_weekday(d)}.",
    Wish.CANCELLATION: _cancelled,
    Wish.INFORMATION: lambda d: (
        f"Bitte schreiben Sie mir{by_weekday(d)}, wie es dazu gekommen ist und was Sie nun tun werden."
    ),
    Wish.GOODWILL: _goodwill,
    Wish.APOLOGY: lambda d: f"Bitte schreiben Sie mir{by_weekday(d)} ein paar Worte der Entschuldigung.",
}
_REQUEST_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): lambda d: f"Bitte schicken Sie mir die Ware{by_weekday(d)} noch einmal.",
    (Problem.NOT_DELIVERED, Wish.INFORMATION): lambda d: (
        f"Bitte schreiben Sie mir{by_weekday(d)}, wo meine Bestellung ist und wann sie ankommt."
    ),
    (Problem.LATE, Wish.INFORMATION): lambda d: f"Bitte erklären Sie mir{by_weekday(d)}, wie es zu der Verspätung kam.",
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): lambda d: f"Bitte schicken Sie mir{by_weekday(d)} den richtigen Artikel.",
    (Problem.WRONG_ITEM, Wish.DELIVERY): lambda d: f"Bitte liefern Sie mir{by_weekday(d)} den richtigen Artikel.",
    (Problem.REFUND_WITHHELD, Wish.REFUND): lambda d: (
        f"Bitte zahlen Sie mir den ausstehenden Betrag{of_amount(d)}{by_weekday(d)} zurück."
    ),
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): lambda d: (
        f"Bitte schreiben Sie mir{by_weekday(d)}, wann ich mein Geld erhalte."
    ),
    (Problem.WITHDRAWAL, Wish.CANCELLATION): lambda d: (
        f"Bitte bestätigen Sie mir den Widerruf{by_weekday(d)} schriftlich."
    ),
    (Problem.WITHDRAWAL, Wish.INFORMATION): lambda d: (
        f"Bitte schreiben Sie mir{by_weekday(d)}, wie ich die Ware zurückschicken kann."
    ),
    (Problem.BILLING, Wish.REFUND): _overcharged,
    (Problem.BILLING, Wish.PRICE_REDUCTION): _corrected_bill,
    (Problem.BILLING, Wish.INFORMATION): lambda d: (
        f"Bitte erklären Sie mir{by_weekday(d)}, wie diese Rechnung zustande gekommen ist."
    ),
    (Problem.SERVICE, Wish.REFUND): _paid,
    (Problem.STAFF, Wish.REFUND): _paid,
    (Problem.PRIVACY, Wish.REFUND): _paid,
    (Problem.PRIVACY, Wish.INFORMATION): lambda d: (
        f"Bitte schreiben Sie mir{by_weekday(d)},"
        " welche Daten Sie über mich gespeichert haben und wofür Sie sie verwenden."
    ),
    (Problem.OTHER, Wish.REFUND): _paid,
}


def _answer_by(draft: Draft) -> str:
    """A request in the customer's own words may name no day."""
    return f"Bitte antworten Sie mir{by_weekday(draft)}." if draft.wish_words and draft.by else ""


_FALLBACK = {
    Wish.REFUND: "Sollte das nicht möglich sein, wäre ich auch mit einer Erstattung einverstanden.",
    Wish.REPLACEMENT: "Sollte das nicht möglich sein, wäre ich auch mit einem Ersatz einverstanden.",
    Wish.REPAIR: "Sollte das nicht möglich sein, wäre ich auch mit einer Reparatur einverstanden.",
    Wish.PRICE_REDUCTION: "Sollte das nicht möglich sein, wäre ich auch mit einem Preisnachlass einverstanden.",
    Wish.DELIVERY: "Sollte das nicht möglich sein, wäre ich auch mit einer späteren Lieferung einverstanden.",
    Wish.INFORMATION: "Sollte das nicht möglich sein, erklären Sie mir bitte den Grund.",
    Wish.GOODWILL: "Sollte das nicht möglich sein, würde ich mich über ein anderes Entgegenkommen freuen.",
    Wish.APOLOGY: "Sollte das nicht möglich sein, wünsche ich mir zumindest eine Entschuldigung.",
    Wish.OWN_WORDS: "Sollte das nicht möglich sein, schlagen Sie mir bitte eine andere Lösung vor.",
}


def _fallback(draft: Draft) -> str:
    if draft.fallback is Wish.CANCELLATION:
        return f"Sollte das nicht möglich sein, möchte ich {_to_cancel(draft)}."
    return _FALLBACK[draft.fallback] if draft.fallback else ""


def _apology(draft: Draft) -> str:
    return "Auch über ein Wort der Entschuldigung würde ich mich freuen." if draft.apology else ""


def _settled_when(what: str) -> Say:
    """The day stands at `{}`."""
    return lambda draft: f"Wenn {what.format(by_then(draft))}, ist die Sache für mich erledigt."


def _refund_settles(draft: Draft) -> str:
    sum_of_money = f"die {amount(draft)}" if money(draft) else "mein Geld"
    return f"Wenn ich {sum_of_money}{by_then(draft)} zurückerhalte, ist die Sache für mich erledigt."


def _price_reduction_settles(draft: Draft) -> str:
    return f"Wenn ich den Preisnachlass{of_amount(draft)}{by_then(draft)} erhalte, ist die Sache für mich erledigt."


_CLOSE: dict[Wish, Say] = {
    Wish.REFUND: _refund_settles,
    Wish.REPLACEMENT: _settled_when("ich{} Ersatz erhalte"),
    Wish.REPAIR: _settled_when("der Mangel{} behoben ist"),
    Wish.PRICE_REDUCTION: _price_reduction_settles,
    Wish.DELIVERY: _settled_when("meine Bestellung{} ankommt"),
    Wish.CANCELLATION: _settled_when("ich Ihre Bestätigung{} erhalte"),
    Wish.INFORMATION: lambda d: f"Ihre Erklärung{by_then(d)} würde mir sehr helfen.",
    Wish.GOODWILL: _settled_when("Sie mir{} entgegenkommen"),
    Wish.APOLOGY: _settled_when("ich{} eine Entschuldigung von Ihnen erhalte"),
    Wish.OWN_WORDS: _settled_when("wir{} eine Lösung finden"),
}
_CLOSE_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): _settled_when("ich den richtigen Artikel{} erhalte"),
    (Problem.WRONG_ITEM, Wish.DELIVERY): _settled_when("ich den richtigen Artikel{} erhalte"),
    (Problem.BILLING, Wish.PRICE_REDUCTION): _settled_when("ich die korrigierte Rechnung{} erhalte"),
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): _settled_when("die Ware{} ankommt"),
    (Problem.NOT_DELIVERED, Wish.INFORMATION): lambda d: f"Ihre Auskunft{by_then(d)} würde mir sehr helfen.",
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): lambda d: f"Ihre Auskunft{by_then(d)} würde mir sehr helfen.",
    (Problem.WITHDRAWAL, Wish.INFORMATION): lambda d: f"Ihre Auskunft{by_then(d)} würde mir sehr helfen.",
    (Problem.PRIVACY, Wish.INFORMATION): lambda d: f"Ihre Auskunft{by_then(d)} würde mir sehr helfen.",
}

subject = complaint_subject(SUBJECT)

REQUEST: tuple[Part, ...] = (
    Words(
        "request.own_words",
        Role.REQUEST,
        lambda d: d.wish_words,
        lambda d: in_own_words(d, "Meine Bitte an Sie, in meinen eigenen Worten"),
        always("Meine Bitte an Sie:"),
    ),
    *by_wish("request", Role.REQUEST, _REQUEST, _REQUEST_SPECIALLY),
    Text("request.fallback", Role.REQUEST, _fallback),
    Text("request.apology_too", Role.REQUEST, _apology),
    Text("request.answer_by", Role.REQUEST, _answer_by),
)
CLOSE: tuple[Part, ...] = by_wish("close", Role.CLOSE, _CLOSE, _CLOSE_SPECIALLY)
PARTS: tuple[Part, ...] = (
    *frame.GREETING,
    *by_problem("introduction", Role.INTRODUCTION, _MATTER),
    Text("introduction.matter", Role.INTRODUCTION, _unsorted_matter),
    *by_wish("introduction", Role.INTRODUCTION, _WANTED, _WANTED_SPECIALLY),
    Text("details.purchase", Role.DETAILS, purchase),
    Text("details.has_proof", Role.DETAILS, _proof),
    *by_problem("details", Role.DETAILS, _WHEN),
    Text("details.trouble", Role.DETAILS, _trouble),
    Text("details.guarantee", Role.DETAILS, _guarantee),
    Text("details.by_customer_number", Role.DETAILS, frame.customer_number),
    telling(PHRASES),
    *frame.HAPPENED,
    *frame.POLICY,
    *REQUEST,
    *frame.APPRECIATION,
    *CLOSE,
    *frame.REACH,
    *frame.ANTICIPATE,
    *frame.SIGNATURE,
)
