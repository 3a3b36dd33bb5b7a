"""What the writing checks cost: a letter, by tokenising and lemmatising it once; memory; texts that mean harm."""

import gc
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import simplemma

from tests.bench.writing.letters import LANGUAGES, NAMES, hostile, letter, long_prose
from wizard.application import create_app
from wizard.checks import CHECKS, spelling
from wizard.checks.check import Check, Draft, Piece
from wizard.settings import Settings

ROOT = Path(__file__).parents[3]
ROUNDS = 9
SIZE = 100_000  # characters of the long texts
SHORTEST = 0.002  # seconds; what takes less than that cannot be told from nothing


def processor(work: Callable[[], object]) -> float:
    """Seconds, without the garbage collector: what other tests have left in memory is not this work's doing."""
    gc.disable()
    try:
        started = time.process_time()
        work()
        return time.process_time() - started
    finally:
        gc.enable()


def run(checks: Iterable[Check], piece: Piece) -> None:
    draft = Draft((piece,))
    for check in checks:
        for _ in check.run(draft):
            pass


def lemmatise(text: str, language: str) -> None:
    """Once, as whoever meets the text for the first time: with nothing remembered of an earlier round."""
    lemmatizer = simplemma.Lemmatizer()
    for word in simplemma.simple_tokenizer(text):
        lemmatizer.lemmatize(word, lang=language)


def letter_ratio(language: str) -> tuple[float, float]:
    """All checks on a letter of 300 words that none has read, suggestions aside, by lemmatising it; and the seconds.

    By turns, because "once" is not nine times on end, where lemmatising finds its words in the processor's cache; and
    the least of each, because what others do to the machine only adds (see the documentation of `timeit.Timer.repeat`).
    """
    piece = letter(language)
    run(CHECKS, piece)
    lemmatise(piece.text, language)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(processor(partial(run, CHECKS, replace(piece))))  # each time a piece not read yet
        theirs.append(processor(lambda: lemmatise(piece.text, language)))
    return min(ours) / min(theirs), min(ours)


def letter_figures() -> Mapping[str, float]:
    ratios = {language: letter_ratio(language) for language in LANGUAGES}
    figures = {f"all checks by lemmatising, {language}": ratio for language, (ratio, _) in ratios.items()}
    seconds = {f"milliseconds, {language}": 1000 * taken for language, (_, taken) in ratios.items()}
    return {**figures, **seconds, "all checks by lemmatising, worst": max(figures.values())}


def hostile_figures(size: int = SIZE, names: Iterable[str] = NAMES) -> Mapping[str, float]:
    """For each hostile text the worst check's time on it, by its own time on prose of the same size."""
    usual = _times([long_prose(language, size) for language in LANGUAGES])
    worst: dict[str, float] = {}
    for name in names:
        taken = _times([hostile(name, language, size) for language in LANGUAGES])
        ratios = {check: seconds / usual[check] for check, seconds in taken.items()}
        slowest = max(ratios, key=lambda one: ratios[one])
        worst[f"{name} ({slowest})"] = ratios[slowest]
    return {**worst, "a check by itself on prose, worst": max(worst.values())}


def _times(pieces: Sequence[Piece]) -> Mapping[str, float]:
    """Seconds by check, for all the pieces, which each reads for itself."""
    return {
        check.id: max(SHORTEST, sum(processor(partial(run, [check], replace(piece))) for piece in pieces))
        for check in CHECKS
    }


def memory_figures() -> Mapping[str, float]:
    """MB above `create_app`, all three languages checked; with prepared word lists and without."""
    figures = {}
    for name, option in (("from the package", ""), ("prepared", "prepared")):
        command = [sys.executable, "-m", "tests.bench.writing.cost", option]
        told = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
        figures[f"memory MB, word lists {name}"] = float(told)
    return {**figures, "memory MB, most": max(figures.values())}


def _memory(option: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        if option:
            _in_another_process(lambda: spelling.prepare(Path(folder) / spelling.FOLDER))
        create_app(Settings.from_env({"DATA_DIR": folder}))
        before = _resident()
        for language in LANGUAGES:
            run(CHECKS, letter(language))
            spelling.suggestions("recieevd", language)
        print((_resident() - before) / 1e6)


def _in_another_process(work: Callable[[], object]) -> None:
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    os.waitpid(child, 0)


def _resident() -> int:
    """Bytes of this process in memory now."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()


if __name__ == "__main__":
    _memory(sys.argv[1])
