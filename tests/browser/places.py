"""The pages that no customer's way through the wizard passes, for the tests that look at every page."""

ABOUT = ("imprint", "privacy", "terms", "accessibility", "notices", "bot", "api", "embedding", "data-protection-pack")
BESIDES = ("bring-back", "earlier", "earlier?came=no", "wrong", "thanks", "deleted", "stopped", "nowhere")
WAYS = ("phone", "form", "by/email", "by/chat", "by/in_person", "by/social", "post", "print")
AROUND = ("keep", *WAYS, "wording", "two-languages", "helpers", "delete", "solved", "correct/contacts", "correct/rules")
NOTES = tuple(f"history/{what}" for what in ("reply", "talk", "visit", "parcel", "note"))
AFTER = (*NOTES, "bodies", "reminders", "reminders/asked")
