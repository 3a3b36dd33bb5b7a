"""Sites that were moved out of a folder while their links still name it: a generator's base address left as it was.

A browser finds nothing behind such links; without the folder, each leads to the page that it names.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit, urlunsplit

from wizard.research.hosts import host_of

LEAST = 2  # pages that are linked below the folder: one dead link says nothing of a site


def lost_folder(asked: str, home: str, links: Iterable[str]) -> str:
    """The folder that a page asked for in vain stands in, where all that the home page links to stands there too.

    "" where the home page stands in a folder itself, or any of its links leads elsewhere on its host.
    """
    folder = _folder(asked)
    here = urlsplit(home)
    if not folder or here.path.strip("/").partition(".")[0] not in ("", "index"):
        return ""
    paths = {urlsplit(url).path for url in links if _host(url) == _host(home)} - {"", "/", here.path, folder}
    inside = {path for path in paths if path.startswith(folder)}
    return folder if len(inside) >= LEAST and inside | {folder.rstrip("/")} >= paths else ""


def without_folder(url: str, folder: str, home: str) -> str:
    """The address with the folder taken out; that of another place or host unchanged."""
    if not folder or _host(url) != _host(home) or not urlsplit(url).path.startswith(folder):
        return url
    parts = urlsplit(url)
    return urlunsplit((*parts[:2], parts.path[len(folder) - 1 :], *parts[3:]))


def _folder(url: str) -> str:
    first, slash, _ = urlsplit(url).path.lstrip("/").partition("/")
    return f"/{first}/" if first and slash else ""


def _host(url: str) -> str:
    return host_of(url).removeprefix("www.")
