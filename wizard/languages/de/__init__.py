"""German."""

from wizard.domain.letter import Kind
from wizard.languages.de import cancellation, complaint, compliment, later, question
from wizard.languages.de.manner import format_date, format_list, opened
from wizard.languages.de.phrases import PHRASES
from wizard.languages.text import Language

GERMAN = Language(
    code="de",
    own_name="Deutsch",
    format_date=format_date,
    format_list=format_list,
    problems=complaint.SUBJECT.problems,
    subject={
        Kind.COMPLAINT: complaint.subject,
        Kind.COMPLIMENT: compliment.subject,
        Kind.QUESTION: question.subject,
        Kind.CANCELLATION: cancellation.subject,
    },
    parts={
        Kind.COMPLAINT: complaint.PARTS,
        Kind.COMPLIMENT: compliment.PARTS,
        Kind.QUESTION: question.PARTS,
        Kind.CANCELLATION: cancellation.PARTS,
    },
    later=later.PARTS,
    opened=opened,
    phrases=PHRASES,
)
