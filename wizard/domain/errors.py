"""One tree of expected failures. Each carries a sentence that tells a person what to do."""

from wizard.domain.language import Message


class DearCompanyError(Exception):
    """Something expected went wrong; `message` says what to do about it."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class SettingsError(DearCompanyError):
    """An environment variable has a value that the service cannot start with."""


class BadEntry(DearCompanyError):
    """What was entered for a partner cannot be taken."""


class Outdated(BadEntry):
    """What was entered for a partner stood on a page that was made before others changed the same settings."""


class BadLine(DearCompanyError):
    """A line of a file is not what the command reads."""


class NoSuchCase(DearCompanyError):
    """Nothing is stored under this private link: never was, was deleted, or ran out."""


class NoSuchHelp(DearCompanyError):
    """A helper's link that is no longer in force: withdrawn, run out, or its letter is gone."""


class CutOff(NoSuchHelp):
    """What is no helper's link: one that was not copied in full."""


class NoSuchPartner(DearCompanyError):
    """No partner has this key."""


class SavedMeanwhile(DearCompanyError):
    """Another request changed the stored case between our reading and our writing; read again and retry."""


class FetchError(DearCompanyError):
    """A page of a company's site could not be had."""


class BadAddress(FetchError):
    """What was typed is no web address that this service opens."""


class Refused(FetchError):
    """The address leads where this service does not go: a private network, an odd port, a blocked host."""


class RobotsForbid(Refused):
    """The site's robots.txt asks robots to stay away from this page."""


class UnknownHost(FetchError):
    """The name does not resolve."""


class Unreachable(FetchError):
    """No connection, no TLS, or the answer broke off."""


class TimedOut(FetchError):
    """The deadline passed, whatever the server was doing."""


class TooLarge(FetchError):
    """More bytes than we read of one page."""


class BadStatus(FetchError):
    """The server answered with an error."""


class NotFound(BadStatus):
    """The server knows no such page."""


class TurnedAway(BadStatus):
    """The server answers 403: it keeps programs out, hardly the visitors of its site."""


class NotHtml(FetchError):
    """What came is no web page."""
