"""The words of each language: simplemma's dictionary, from its package or from files that were prepared of it.

A file is a trie that is mapped into memory: all three take 5 MB that the workers share, and a look takes a third of a
microsecond. Without files nothing fails and nothing has to be written: the package's own stream is read, in half a
second for the largest, into 10 MB a language, and a look takes 8 microseconds. So a request never waits for a file to
be made, and a folder that cannot be written costs memory and no more.
The project holds no copy of simplemma's data: its licences are others than the code's.
"""

import logging
import tempfile
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from marisa_trie import Trie
from simplemma.strategies.dictionaries import StreamDictionaryFactory

LANGUAGES = ("en", "de", "da")

_log = logging.getLogger(__name__)
_stream = StreamDictionaryFactory()
_folders: list[Path] = []  # where prepared files are, once `look_in` was told; the last one counts


class Words(Protocol):
    """Whether a word is spelled so, upper and lower case as it stands there."""

    def __contains__(self, word: object, /) -> bool: ...


def look_in(folder: Path) -> bool:
    """Use the files of this folder from now on; whether there are any. Call it when the process starts.

    Nobody else may write there: a file that changes while it is mapped can end the process.
    """
    if not is_prepared(folder):
        return False
    _folders[:] = [folder]
    words_of.cache_clear()
    return True


def prepare(folder: Path) -> tuple[Path, ...]:
    """Make the files, in two seconds and 90 MB; any number of times, by any number of processes at once.

    Raises OSError where the folder cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return tuple(_prepare(language, folder) for language in LANGUAGES)


def _prepare(language: str, folder: Path) -> Path:
    path = _file(language, folder)
    with tempfile.TemporaryDirectory(dir=folder) as unfinished:  # a reader never sees half a file
        made = Path(unfinished) / path.name
        Trie(_stream.get_dictionary(language)).save(str(made))
        made.replace(path)
    return path


def is_prepared(folder: Path) -> bool:
    return all(_file(language, folder).exists() for language in LANGUAGES)


def _file(language: str, folder: Path) -> Path:
    return folder / f"{language}-{version('simplemma')}.trie"  # another release may have other words


@lru_cache(maxsize=len(LANGUAGES))
def words_of(language: str) -> Words:
    """The dictionary of "en", "de" or "da"."""
    for path in (_file(language, folder) for folder in _folders):
        try:
            return Trie().mmap(str(path))  # type: ignore[no-any-return]
        except (OSError, RuntimeError) as problem:  # RuntimeError: it is no trie
            _log.warning("The word list %s cannot be used (%s): `flask --app app warmup` makes it anew.", path, problem)
    words: Words = _stream.get_dictionary(language)
    return words
