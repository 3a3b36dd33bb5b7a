"""Whether the letter can be answered at once: what it asks for, and what whoever reads it needs to know."""

from wizard.checks.check import Check
from wizard.checks.clarity import (
    empty_request,
    long_letter,
    long_paragraph,
    long_sentence,
    missing,
    placeholders,
    request_not_in_subject,
    several_requests,
    unanswered,
    vague_thing,
    vague_time,
)

CLARITY: tuple[Check, ...] = (
    placeholders.CHECK,
    empty_request.CHECK,
    several_requests.CHECK,
    unanswered.CHECK,
    missing.NUMBER,
    missing.DATE_GIVEN,
    missing.DEADLINE,
    request_not_in_subject.CHECK,
    vague_thing.CHECK,
    vague_time.CHECK,
    long_paragraph.CHECK,
    long_sentence.CHECK,
    long_letter.CHECK,
)
