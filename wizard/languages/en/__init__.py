"""English."""

from wizard.domain.letter import Kind
from wizard.languages.en import cancellation, complaint, compliment, later, question
from wizard.languages.en.manner import format_date, format_list, opened
from wizard.languages.en.phrases import PHRASES
from wizard.languages.text import Language

ENGLISH = Language(
    code="en",
    own_name="English",
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
