"""Whether words say when something was."""

import re

_MONTHS = (
    r"january|february|march|april|june|july|august|september|october|november|december|januar|jänner|februar|märz|mai|juni"
    r"|juli|oktober|dezember|marts|maj"
)
_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tag\w{0,7}|mittwoch\w{0,7}"
    r"|sonnabends?|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en|s|e)?"
)
DATE = re.compile(
    r"(?<![\w.,])\d{1,2}[./-]\s?\d{1,2}(?!\d)|(?<!\w)\d{1,2}(?:st|nd|rd|th)(?!\w)"
    r"|(?<!\w)(?:\d{1,2} may|may \d{1,2})(?!\w)|(?<!\w)(?:19|20)\d\d(?!\w)"
    r"|(?<!\w)(?:am|vom|zum|dem|den|d\.) \d{1,2}\.(?!\d)"
    rf"|(?<!\w)(?:{_MONTHS}|{_DAYS})(?!\w)"
    r"|(?<!\w)(?:yesterday|today|last (?:week|month|year|night)|christmas|easter|gestern|vorgestern|heute"
    r"|letzte[nrs]? (?:woche|monat|jahr|mal)|weihnachten|ostern|i går|i forgårs|i dag|sidste (?:uge|måned|år)"
    r"|påske)(?!\w)",
    re.IGNORECASE,
)
