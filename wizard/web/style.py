"""The style sheet: a file for each room of the pages in `static/style`, served joined, so that a page asks once."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from flask import Flask, Response, current_app, url_for

# What comes later wins where two say something about the same thing.
ROOMS = (
    "tokens",
    "ground",
    "page",
    "text",
    "fields",
    "buttons",
    "parts",
    "advice",
    "found",
    "letter",
    "letter_bar",
    "wide",
    "media",
    "embedded",
    "look",
    "print",
)


@cache
def joined(folder: Path) -> str:
    """The whole sheet of the rooms in this folder."""
    return "\n".join((folder / f"{room}.css").read_text(encoding="utf-8") for room in ROOMS)


@cache
def _hash(folder: Path) -> str:
    return sha256(joined(folder).encode()).hexdigest()[:8]


def _folder() -> Path:
    return Path(current_app.static_folder or "") / "style"


def style() -> str:
    """The sheet's address, with a hash of its content, so that browsers may keep it for a year."""
    return url_for("style", v=_hash(_folder()))


def init_app(app: Flask) -> None:
    app.add_url_rule("/style.css", "style", lambda: Response(joined(_folder()), mimetype="text/css"))
    app.jinja_env.globals["style"] = style
