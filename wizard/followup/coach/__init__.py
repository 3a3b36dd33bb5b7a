"""The reply coach: what a company's answer says of each request, who signs, and what is promised until when."""

from wizard.followup.coach.judging import Judgement, Offered, Verdict
from wizard.followup.coach.promises import Promise
from wizard.followup.coach.reading import Reading, read
from wizard.followup.coach.wording import LANGUAGES

__all__ = ["LANGUAGES", "Judgement", "Offered", "Promise", "Reading", "Verdict", "read"]
