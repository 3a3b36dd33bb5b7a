"""A few requests under way at a time, none waiting for the slower of two."""

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Generic, Self, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class UnderWay(Generic[Asked, Answer]):
    """Calls `fetch` in up to `most` threads. `fetch` must not raise, and must end in time by itself."""

    def __init__(self, fetch: Callable[[Asked], Answer], most: int) -> None:
        self._fetch = fetch
        self._most = most
        self._pool = ThreadPoolExecutor(most)
        self._started: dict[Future[Answer], Asked] = {}  # in the order of asking

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._pool.shutdown(cancel_futures=True)

    def __len__(self) -> int:
        return len(self._started)

    @property
    def has_room(self) -> bool:
        return len(self._started) < self._most

    def start(self, asked: Asked) -> None:
        self._started[self._pool.submit(self._fetch, asked)] = asked

    def first(self) -> tuple[Asked, Answer]:
        """Wait for an answer, and give it with what was asked; of several that are there, the one asked for first."""
        wait(self._started, return_when=FIRST_COMPLETED)
        done = next(future for future in self._started if future.done())
        return self._started.pop(done), done.result()
