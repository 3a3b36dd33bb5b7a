"""Sentences that have to be read twice (W9)."""

from collections.abc import Iterator

from wizard.checks.check import Examples, Piece, Span, text_check
from wizard.checks.prose import words
from wizard.domain.findings import Severity
from wizard.domain.language import N_

_MOST_WORDS = 25


def _find(piece: Piece) -> Iterator[Span]:
    for sentence in piece.reading.sentences:
        if len(words(sentence.text)) > _MOST_WORDS:
            yield sentence.start, sentence.end


CHECK = text_check(
    "clarity.long_sentence",
    _find,
    severity=Severity.HINT,
    message=N_("This sentence has more than 25 words."),
    why=N_("A long sentence has to be read twice, and what matters in it is easily missed."),
    suggestion=N_("Make two sentences of it, each with one thing to say."),
    examples=Examples(
        good={
            "en": (
                "I bought the kettle on 3 May at 5 p.m. in your shop in Main St. 5, and it has leaked since then.",
                "It leaks. I have tried two sockets. The man in your shop saw it and told me to write to you.",
                "My order has three parts:\n- the kettle with its lid and the base\n- the filter\n- the cord that"
                " was to go"
                " with it",
            ),
            "de": (
                "Ich habe den Wasserkocher am 3. Mai gegen 17 Uhr in Ihrer Filiale gekauft, und seitdem tropft er.",
                "Er tropft. Ich habe zwei Steckdosen probiert. Ihr Mitarbeiter riet mir, Ihnen zu schreiben.",
                "Es fehlen z. B. der Deckel, der Filter usw., wie Herr Dr. Klein am Telefon schon sagte.",
            ),
            "da": (
                "Jeg købte elkedlen den 3. maj kl. 17 i jeres butik, og siden har den dryppet.",
                "Den drypper. Jeg har prøvet to stikkontakter. Jeres medarbejder bad mig om at skrive til jer.",
                "Der mangler f.eks. låget, filteret osv., som hr. Holm sagde i telefonen.",
            ),
        },
        bad={
            "en": (
                "⟦I bought the kettle in your shop and at first it was fine but then it began to leak and I called you"
                " and nobody came to have a look at it⟧",
                "It leaks. ⟦When I called the number that your colleague had given me on the day before, a man whose"
                " name I"
                " did not catch told me that I would have to write to you about it.⟧",
                "⟦The driver who came on Monday and who said that he would be back on Tuesday with the right part"
                " has not"
                " been back since, nor has anybody else called.⟧ Please help.",
            ),
            "de": (
                "⟦Ich habe den Wasserkocher bei Ihnen gekauft und am Anfang war alles gut, aber dann hat er"
                " angefangen zu"
                " tropfen und ich habe angerufen, und niemand hat sich darum gekümmert.⟧",
                "Er tropft. ⟦Als ich die Nummer anrief, die mir Ihre Kollegin am Tag davor gegeben hatte, sagte mir"
                " ein Mann,"
                " dessen Namen ich nicht verstanden habe, dass ich Ihnen schreiben muss.⟧",
                "⟦Der Fahrer, der am Montag kam und sagte, dass er am Dienstag mit dem richtigen Teil wiederkommt, ist"
                " seitdem nicht mehr da gewesen, und es hat auch niemand angerufen.⟧ Bitte helfen Sie mir.",
            ),
            "da": (
                "⟦Jeg købte elkedlen hos jer og i starten var alt godt, men så begyndte den at dryppe, og jeg"
                " ringede til jer,"
                " men der var ingen, der gjorde noget ved det.⟧",
                "Den drypper. ⟦Da jeg ringede til det nummer, som jeres kollega havde givet mig dagen før, sagde en"
                " mand, hvis"
                " navn jeg ikke fangede, at jeg skulle skrive til jer.⟧",
                "⟦Chaufføren, der kom i mandags og sagde, at han ville være tilbage om tirsdagen med den rigtige"
                " del, er ikke"
                " kommet siden, og ingen har ringet.⟧ Hjælp mig.",
            ),
        },
    ),
)
