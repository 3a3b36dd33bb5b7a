"""Danish: the complaint."""

from wizard.domain.letter import BoughtWhere, Problem, Purpose, Role, Wish
from wizard.languages.da import frame
from wizard.languages.da.manner import (
    amount,
    by,
    by_then,
    by_weekday,
    in_own_words,
    of_amount,
    on_day,
    quoted,
)
from wizard.languages.da.phrases import PHRASES
from wizard.languages.draft import Draft, ended
from wizard.languages.subject import SubjectWords, complaint_subject, headline
from wizard.languages.telling import telling
from wizard.languages.text import Part, Say, Text, Words, always, by_problem, by_wish, dated, naming

SUBJECT = SubjectWords(
    complaint="klage",
    problems={
        Problem.FAULTY: "fejl på varen",
        Problem.NOT_DELIVERED: "bestilling ikke leveret",
        Problem.LATE: "forsinket levering",
        Problem.WRONG_ITEM: "forkert vare",
        Problem.REFUND_WITHHELD: "tilbagebetaling mangler",
        Problem.WITHDRAWAL: "fortrydelse",
        Problem.BILLING: "fejl i regningen",
        Problem.SERVICE: "dårlig service",
        Problem.STAFF: "jeres personales opførsel",
        Problem.PRIVACY: "mine personoplysninger",
        Problem.OTHER: "problem",
    },
    states={Problem.FAULTY: "har en fejl", Problem.NOT_DELIVERED: "ikke leveret", Problem.LATE: "forsinket"},
    wishes={
        Wish.REFUND: "ønsker pengene tilbage",
        Wish.REPLACEMENT: "ønsker ombytning",
        Wish.REPAIR: "ønsker reparation",
        Wish.PRICE_REDUCTION: "ønsker prisafslag",
        Wish.DELIVERY: "ønsker levering",
        Wish.CANCELLATION: "ønsker annullering",
        Wish.INFORMATION: "ønsker en forklaring",
        Wish.GOODWILL: "håber på imødekommenhed",
        Wish.APOLOGY: "ønsker en undskyldning",
    },
    special={
        (Problem.FAULTY, Wish.CANCELLATION): "ønsker at ophæve købet",
        (Problem.WRONG_ITEM, Wish.CANCELLATION): "ønsker at ophæve købet",
        (Problem.WITHDRAWAL, Wish.INFORMATION): "ønsker besked om retur",
        (Problem.NOT_DELIVERED, Wish.REPLACEMENT): "ønsker varen sendt igen",
        (Problem.NOT_DELIVERED, Wish.INFORMATION): "ønsker besked om leveringen",
        (Problem.REFUND_WITHHELD, Wish.INFORMATION): "ønsker besked",
        (Problem.WRONG_ITEM, Wish.DELIVERY): "ønsker den rigtige",
        (Problem.REFUND_WITHHELD, Wish.REFUND): "ønsker pengene",
        (Problem.WITHDRAWAL, Wish.CANCELLATION): "ønsker bekræftelse",
        (Problem.BILLING, Wish.PRICE_REDUCTION): "ønsker rettelse",
        (Problem.PRIVACY, Wish.INFORMATION): "ønsker indsigt",
    },
    help="beder om hjælp",
    guarantee="garanti",
    order="ordre",
    order_short="ordre",
    customer_number="kundenummer",
    clause_openers=frozenset(
        "den det de en et min mit mine jeres han hun jeg vi man der denne dette disse siden da når efter".split()
    ),
    heads={
        Purpose.CHASER: "Påmindelse",
        Purpose.FINAL_NOTICE: "Sidste frist",
        Purpose.REFUSED: "Jeres svar",
        Purpose.OFFERED_LESS: "Jeres tilbud",
        Purpose.ONLY_APOLOGISED: "Stadig uløst",
        Purpose.ASKED_FOR_MORE: "Mit svar",
        Purpose.PROMISE_BROKEN: "Jeres løfte",
    },
    ticket="sagsnummer",
)
_WHERE = {
    BoughtWhere.WEB: "i jeres webshop",
    BoughtWhere.SHOP: "i jeres butik",
    BoughtWhere.PHONE: "over telefonen",
    BoughtWhere.DOOR: "ved min dør",
}


def _matter(*, named: str, unnamed: str) -> Say:
    because = "Jeg skriver til jer, fordi"
    return naming(quoted, named=f"{because} {named}.", unnamed=f"{because} {unnamed}.")


def _other_matter(draft: Draft) -> str:
    if draft.trouble and (not draft.product or draft.product.lower() in draft.trouble.lower()):
        return ended(f"Jeg skriver til jer om dette problem: {draft.trouble}")
    if draft.trouble:
        return ended(f"Jeg skriver til jer om {quoted(draft.product, draft)}: {draft.trouble}")
    return f"Jeg skriver til jer om {quoted(draft.product, draft) if draft.product else 'et problem'}."


def _unsorted_matter(draft: Draft) -> str:
    """While no problem is chosen: what it is about, as far as that is known."""
    return _other_matter(draft) if draft.problem is None and (draft.product or draft.trouble) else ""


_A_FAULT = _matter(
    named="der er en fejl på {}, som jeg har købt hos jer",
    unnamed="der er en fejl på en vare, som jeg har købt hos jer",
)


def _fault(draft: Draft) -> str:
    if draft.trouble:
        return ended(f"Jeg skriver til jer om en fejl på en vare, som jeg har købt hos jer: {headline(draft, SUBJECT)}")
    return _A_FAULT(draft)


_MATTER: dict[Problem, Say] = {
    Problem.FAULTY: _fault,
    Problem.NOT_DELIVERED: _matter(
        named="{}, som jeg har bestilt hos jer, ikke er kommet", unnamed="min bestilling ikke er kommet"
    ),
    Problem.LATE: _matter(
        named="leveringen af {} er blevet forsinket", unnamed="leveringen af min bestilling er blevet forsinket"
    ),
    Problem.WRONG_ITEM: _matter(
        named="jeg bestilte {} hos jer, men fik noget andet", unnamed="jeg fik noget andet, end jeg havde bestilt"
    ),
    Problem.REFUND_WITHHELD: _matter(
        named="jeg endnu ikke har fået pengene tilbage for {}", unnamed="jeg endnu ikke har fået mine penge tilbage"
    ),
    Problem.WITHDRAWAL: naming(
        quoted, named="Jeg fortryder hermed mit køb af {}.", unnamed="Jeg fortryder hermed mit køb."
    ),
    Problem.BILLING: _matter(named="jeres regning for {} ikke stemmer", unnamed="jeres regning ikke stemmer"),
    Problem.SERVICE: _matter(
        named="jeg ikke var tilfreds med jeres service i forbindelse med {}",
        unnamed="jeg ikke var tilfreds med jeres service",
    ),
    Problem.STAFF: _matter(
        named="jeg ikke blev behandlet ordentligt af jeres personale i forbindelse med {}",
        unnamed="jeg ikke blev behandlet ordentligt af jeres personale",
    ),
    Problem.PRIVACY: _matter(
        named="jeg i forbindelse med {} er bekymret for, hvordan I behandler mine personoplysninger",
        unnamed="jeg er bekymret for, hvordan I behandler mine personoplysninger",
    ),
    Problem.OTHER: _other_matter,
}


_TO_CANCEL = {
    Problem.FAULTY: "ophæve købet",
    Problem.WRONG_ITEM: "ophæve købet",
    Problem.REFUND_WITHHELD: "ophæve købet",
    Problem.NOT_DELIVERED: "annullere min bestilling",
    Problem.LATE: "annullere min bestilling",
}


def _to_cancel(draft: Draft) -> str:
    end_it = "ophæve aftalen"
    return _TO_CANCEL.get(draft.problem, end_it) if draft.problem else end_it


def _news_wanted(draft: Draft) -> str:
    return f"Jeg vil gerne have besked{by(draft)}."


def _right_item_wanted(draft: Draft) -> str:
    return f"Jeg vil gerne have den rigtige vare{by(draft)}."


_WANTED: dict[Wish, Say] = {
    Wish.REFUND: lambda d: f"Jeg vil gerne have {amount(d) or 'pengene'} tilbage{by(d)}.",
    Wish.REPLACEMENT: lambda d: f"Jeg vil gerne have varen ombyttet{by(d)}.",
    Wish.REPAIR: lambda d: f"Jeg vil gerne have fejlen udbedret{by(d)}.",
    Wish.PRICE_REDUCTION: lambda d: f"Jeg vil gerne have et prisafslag{of_amount(d)}{by(d)}.",
    Wish.DELIVERY: lambda d: f"Jeg vil gerne have min bestilling leveret{by(d)}.",
    Wish.CANCELLATION: lambda d: f"Jeg vil gerne {_to_cancel(d)} og have jeres bekræftelse{by(d)}.",
    Wish.INFORMATION: lambda d: f"Jeg vil gerne have en forklaring{by(d)}.",
    Wish.GOODWILL: lambda d: f"Jeg vil gerne bede jer om at komme mig i møde{by(d)}.",
    Wish.APOLOGY: lambda d: f"Jeg vil gerne have en undskyldning fra jer{by(d)}.",
    Wish.OWN_WORDS: lambda d: f"Jeg vil gerne bede jer om en løsning{by(d)}.",
}
_WANTED_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): _right_item_wanted,
    (Problem.WRONG_ITEM, Wish.DELIVERY): _right_item_wanted,
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): lambda d: f"Jeg vil gerne have varen sendt igen{by(d)}.",
    (Problem.NOT_DELIVERED, Wish.INFORMATION): _news_wanted,
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): _news_wanted,
    (Problem.WITHDRAWAL, Wish.INFORMATION): _news_wanted,
    (Problem.WITHDRAWAL, Wish.CANCELLATION): lambda d: f"Jeg vil gerne have jeres bekræftelse{by(d)}.",
    (Problem.BILLING, Wish.PRICE_REDUCTION): lambda d: f"Jeg vil gerne have en rettet regning{by(d)}.",
    (Problem.PRIVACY, Wish.INFORMATION): lambda d: f"Jeg vil gerne have indsigt i mine oplysninger{by(d)}.",
}


def purchase(draft: Draft) -> str:
    when = f" den {on_day(draft.bought_on, draft)}" if draft.bought_on else ""
    where = f" {_WHERE[draft.bought_where]}" if draft.bought_where else ""
    if not (when or where):
        return f"Ordrenummeret er {draft.order_number}." if draft.order_number else ""
    number = f" (ordrenummer {draft.order_number})" if draft.order_number else ""
    return f"{_bought(draft)}{when}{where}{number}."


def _bought(draft: Draft) -> str:
    if draft.problem in (Problem.NOT_DELIVERED, Problem.LATE, Problem.WRONG_ITEM):
        return "Jeg afgav bestillingen"
    if draft.problem in (Problem.FAULTY, Problem.REFUND_WITHHELD, Problem.WITHDRAWAL):
        return "Jeg købte varen"
    return "Købet fandt sted"


_WHEN: dict[Problem, Say] = {
    Problem.FAULTY: dated(on_day, "Fejlen viste sig den {}."),
    Problem.NOT_DELIVERED: dated(on_day, "Jeg havde forventet levering den {}."),
    Problem.LATE: dated(on_day, "Jeg havde forventet levering den {}."),
    Problem.WRONG_ITEM: dated(on_day, "Jeg modtog den forkerte vare den {}."),
    Problem.REFUND_WITHHELD: dated(on_day, "Jeg har ventet på pengene siden den {}."),
    Problem.WITHDRAWAL: dated(on_day, "Jeg modtog varen den {}."),
    Problem.BILLING: dated(on_day, "Regningen er fra den {}."),
    Problem.SERVICE: dated(on_day, "Det var den {}."),
    Problem.STAFF: dated(on_day, "Det var den {}."),
    Problem.PRIVACY: dated(on_day, "Jeg opdagede det den {}."),
    Problem.OTHER: dated(on_day, "Det var den {}."),
}


def _trouble(draft: Draft) -> str:
    """What is wrong, in short; a fault, and what no ready-made problem fits, stands in the introduction already."""
    if draft.problem in (None, Problem.FAULTY, Problem.OTHER) or not draft.trouble:
        return ""
    return ended(f"{'Min grund' if draft.problem is Problem.WITHDRAWAL else 'Kort sagt'}: {draft.trouble}")


def _proof(draft: Draft) -> str:
    if draft.proof:
        return ended(f"Min dokumentation for købet: {draft.proof}")
    return "Jeg har dokumentation for købet og sender gerne en kopi." if draft.has_proof else ""


def _guarantee(draft: Draft) -> str:
    return "Så vidt jeg ved, er varen stadig dækket af garantien." if draft.guarantee else ""


def _refund(draft: Draft) -> str:
    return f"Jeg beder jer om at betale {amount(draft) or 'købsbeløbet'} tilbage til mig{by_weekday(draft)}."


def _overcharged(draft: Draft) -> str:
    too_much = amount(draft) or "det for meget opkrævede beløb"
    return f"Jeg beder jer om at betale {too_much} tilbage til mig{by_weekday(draft)}."


def _paid(draft: Draft) -> str:
    return f"Jeg beder jer om at betale {amount(draft) or 'mine penge'} tilbage til mig{by_weekday(draft)}."


def _price_reduction(draft: Draft) -> str:
    if draft.amount:
        reduced = f"give mig et prisafslag{of_amount(draft)} og betale beløbet tilbage"
        return f"Jeg beder jer om at {reduced}{by_weekday(draft)}."
    return (
        f"Jeg beder jer om at give mig et prisafslag og fortælle mig{by_weekday(draft)}, hvor meget I betaler tilbage."
    )


def _corrected_bill(draft: Draft) -> str:
    less = f"sætte beløbet på regningen ned med {amount(draft)} og " if draft.amount else ""
    return f"Jeg beder jer om at {less}sende mig en rettet regning{by_weekday(draft)}."


def _goodwill(draft: Draft) -> str:
    if draft.amount:
        return f"Jeg vil blive glad, hvis I kan komme mig i møde med {amount(draft)}{by_weekday(draft)}."
    return f"Jeg beder jer om at fortælle mig{by_weekday(draft)}, hvordan I kan komme mig i møde."


def _cancelled(draft: Draft) -> str:
    return f"Jeg beder jer om at {_to_cancel(draft)} og bekræfte det skriftligt{by_weekday(draft)}."


def _right_item(draft: Draft) -> str:
    return f"Jeg beder jer om at sende mig den rigtige vare{by_weekday(draft)}."


_REQUEST: dict[Wish, Say] = {
    Wish.REFUND: _refund,
    Wish.REPLACEMENT: lambda d: f"Jeg beder jer om at sende mig en ny vare{by_weekday(d)}.",
    Wish.REPAIR: lambda d: f"Jeg beder jer om at sørge for en reparation{by_weekday(d)}.",
    Wish.PRICE_REDUCTION: _price_reduction,
    Wish.DELIVERY: lambda d: f"Jeg beder jer om at levere min bestilling{by_weekday(d)}.",
    Wish.CANCELLATION: _cancelled,
    Wish.INFORMATION: lambda d: (
        f"Jeg beder jer om at fortælle mig{by_weekday(d)}, hvordan det kunne ske, og hvad I nu vil gøre."
    ),
    Wish.GOODWILL: _goodwill,
    Wish.APOLOGY: lambda d: f"Jeg vil sætte pris på en undskyldning fra jer{by_weekday(d)}.",
}
_REQUEST_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): lambda d: f"Jeg beder jer om at sende mig varen igen{by_weekday(d)}.",
    (Problem.NOT_DELIVERED, Wish.INFORMATION): lambda d: (
        f"Jeg beder jer om at fortælle mig{by_weekday(d)}, hvor min bestilling er, og hvornår den kommer."
    ),
    (Problem.LATE, Wish.INFORMATION): lambda d: (
        f"Jeg beder jer om at forklare mig{by_weekday(d)}, hvordan forsinkelsen er opstået."
    ),
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): _right_item,
    (Problem.WRONG_ITEM, Wish.DELIVERY): _right_item,
    (Problem.REFUND_WITHHELD, Wish.REFUND): lambda d: (
        f"Jeg beder jer om at betale {amount(d) or 'det udestående beløb'} tilbage til mig{by_weekday(d)}."
    ),
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): lambda d: (
        f"Jeg beder jer om at fortælle mig{by_weekday(d)}, hvornår jeg får mine penge."
    ),
    (Problem.WITHDRAWAL, Wish.CANCELLATION): lambda d: (
        f"Jeg beder jer om at bekræfte skriftligt{by_weekday(d)}, at købet er annulleret."
    ),
    (Problem.WITHDRAWAL, Wish.INFORMATION): lambda d: (
        f"Jeg beder jer om at fortælle mig{by_weekday(d)}, hvordan jeg sender varen tilbage."
    ),
    (Problem.BILLING, Wish.REFUND): _overcharged,
    (Problem.BILLING, Wish.PRICE_REDUCTION): _corrected_bill,
    (Problem.BILLING, Wish.INFORMATION): lambda d: (
        f"Jeg beder jer om at forklare mig{by_weekday(d)}, hvordan I er nået frem til beløbet."
    ),
    (Problem.SERVICE, Wish.REFUND): _paid,
    (Problem.STAFF, Wish.REFUND): _paid,
    (Problem.PRIVACY, Wish.REFUND): _paid,
    (Problem.PRIVACY, Wish.INFORMATION): lambda d: (
        f"Jeg beder jer om at fortælle mig{by_weekday(d)}, hvilke oplysninger I har om mig, og hvad I bruger dem til."
    ),
    (Problem.OTHER, Wish.REFUND): _paid,
}


def _answer_by(draft: Draft) -> str:
    """A request in the customer's own words may name no day."""
    return f"Jeg vil gerne bede om jeres svar{by_weekday(draft)}." if draft.wish_words and draft.by else ""


_FALLBACK = {
    Wish.REFUND: "Hvis det ikke er muligt, vil jeg også være tilfreds med at få pengene tilbage.",
    Wish.REPLACEMENT: "Hvis det ikke er muligt, vil jeg også være tilfreds med en ny vare.",
    Wish.REPAIR: "Hvis det ikke er muligt, vil jeg også være tilfreds med en reparation.",
    Wish.PRICE_REDUCTION: "Hvis det ikke er muligt, vil jeg også være tilfreds med et prisafslag.",
    Wish.DELIVERY: "Hvis det ikke er muligt, vil jeg også være tilfreds med en senere levering.",
    Wish.INFORMATION: "Hvis det ikke er muligt, vil jeg gerne vide hvorfor.",
    Wish.GOODWILL: "Hvis det ikke er muligt, håber jeg, at I kan komme mig i møde på en anden måde.",
    Wish.APOLOGY: "Hvis det ikke er muligt, vil jeg i det mindste gerne have en undskyldning.",
    Wish.OWN_WORDS: "Hvis det ikke er muligt, må I meget gerne foreslå en anden løsning.",
}


def _fallback(draft: Draft) -> str:
    if draft.fallback is Wish.CANCELLATION:
        return f"Hvis det ikke er muligt, vil jeg gerne {_to_cancel(draft)}."
    return _FALLBACK[draft.fallback] if draft.fallback else ""


def _apology(draft: Draft) -> str:
    return "Jeg vil også sætte pris på en undskyldning." if draft.apology else ""


def _settled_if(condition: Say) -> Say:
    return lambda draft: f"{condition(draft)}{by_then(draft)}, er sagen afsluttet for mig."


def _answer_helps(draft: Draft) -> str:
    return f"Et svar{by_then(draft)} vil være en stor hjælp for mig."


_CLOSE: dict[Wish, Say] = {
    Wish.REFUND: _settled_if(lambda d: f"Får jeg {amount(d) or 'pengene'} tilbage"),
    Wish.REPLACEMENT: _settled_if(always("Får jeg en ny vare")),
    Wish.REPAIR: _settled_if(always("Bliver fejlen udbedret")),
    Wish.PRICE_REDUCTION: _settled_if(lambda d: f"Får jeg et prisafslag{of_amount(d)}"),
    Wish.DELIVERY: _settled_if(always("Bliver bestillingen leveret")),
    Wish.CANCELLATION: _settled_if(always("Får jeg jeres bekræftelse")),
    Wish.INFORMATION: lambda d: f"En forklaring{by_then(d)} vil være en stor hjælp for mig.",
    Wish.GOODWILL: _settled_if(always("Kommer I mig i møde")),
    Wish.APOLOGY: _settled_if(always("Får jeg en undskyldning")),
    Wish.OWN_WORDS: _settled_if(always("Finder I en løsning")),
}
_CLOSE_SPECIALLY: dict[tuple[Problem, Wish], Say] = {
    (Problem.WRONG_ITEM, Wish.REPLACEMENT): _settled_if(always("Får jeg den rigtige vare")),
    (Problem.WRONG_ITEM, Wish.DELIVERY): _settled_if(always("Får jeg den rigtige vare")),
    (Problem.NOT_DELIVERED, Wish.REPLACEMENT): _settled_if(always("Får jeg varen")),
    (Problem.BILLING, Wish.PRICE_REDUCTION): _settled_if(always("Får jeg en rettet regning")),
    (Problem.NOT_DELIVERED, Wish.INFORMATION): _answer_helps,
    (Problem.REFUND_WITHHELD, Wish.INFORMATION): _answer_helps,
    (Problem.WITHDRAWAL, Wish.INFORMATION): _answer_helps,
    (Problem.PRIVACY, Wish.INFORMATION): _answer_helps,
}

subject = complaint_subject(SUBJECT)

REQUEST: tuple[Part, ...] = (
    Words(
        "request.own_words",
        Role.REQUEST,
        lambda d: d.wish_words,
        lambda d: in_own_words(d, "Mit ønske til jer, med mine egne ord"),
        always("Mit ønske til jer:"),
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
