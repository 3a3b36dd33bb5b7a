"""The queue, on SQLite, PostgreSQL and Redis: what a job carries, that it is done, and that it stops."""

import json
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from threading import Event, current_thread

import pytest

from tests.integration.conftest import a_database
from wizard.domain.errors import SettingsError
from wizard.jobs import Jobs, open_queue

# huey leaves the connections that its threads listen to PostgreSQL on to the end of the threads, and psycopg says so.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Exception ignored in. .function BaseConnection.__del__:pytest.PytestUnraisableExceptionWarning"
)


@pytest.fixture(params=["sqlite", "postgresql", "redis"])
def jobs_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty queue; each test runs on every engine."""
    if request.param == "redis":
        yield request.getfixturevalue("redis_server").url
        return
    with a_database(request.param, request, tmp_path) as url:
        yield url.replace("postgresql+psycopg://", "postgresql://")


@pytest.fixture
def make(jobs_url: str) -> Iterator[Callable[..., Jobs]]:
    """Jobs over the same queue each time, as several processes would have them."""
    made: list[Jobs] = []

    def one(run_research: Callable[[str], None] = print, purge: Callable[[], None] = print) -> Jobs:
        made.append(Jobs(open_queue(jobs_url), run_research, purge))
        return made[-1]

    yield one
    for jobs in made:
        jobs.queue.storage.close()


def test_a_job_carries_a_host_and_nothing_else(make: Callable[..., Jobs]) -> None:
    jobs = make()
    jobs.research("kaffe.example")
    (data,) = jobs.queue.storage.enqueued_items()
    job = json.loads(bytes(data))
    assert set(job) == {"id", "task", "args"}
    assert job["args"] == ["kaffe.example"]
    assert job["task"].endswith(".research")


def test_another_process_does_it(make: Callable[..., Jobs]) -> None:
    done: list[str] = []
    make().research("kaffe.example")
    worker = make(done.append)
    worker.queue.execute(worker.queue.dequeue())
    assert done == ["kaffe.example"]
    assert worker.queue.dequeue() is None


def test_a_job_that_fails_does_not_stop_the_next(make: Callable[..., Jobs], caplog: pytest.LogCaptureFixture) -> None:
    done = Event()

    def run(host: str) -> None:
        if host == "bad.example":
            raise ValueError("no good")
        done.set()

    jobs = make(run)
    jobs.research("bad.example")
    jobs.research("good.example")
    consumer = jobs.embedded()
    consumer.begin()
    assert done.wait(10)
    consumer.stop(graceful=True)
    assert "no good" in caplog.text


def test_beside_the_web_server(make: Callable[..., Jobs]) -> None:
    """In threads that are daemons, and that stop when told."""
    researched, purged, where = Event(), Event(), []

    def run(host: str) -> None:
        where.append(current_thread().daemon)
        researched.set()

    jobs = make(run, purged.set)
    consumer = jobs.embedded()
    consumer.begin()
    jobs.research("kaffe.example")
    jobs.purge_soon()
    assert researched.wait(10)
    assert purged.wait(10)
    assert where == [True]
    consumer.stop(graceful=True)
    assert not any(thread.is_alive() for _, thread in consumer.worker_threads)


def test_stopping_right_after_beginning_is_no_error(make: Callable[..., Jobs]) -> None:
    """huey joins its threads, and a thread that was not yet started cannot be joined."""
    for _ in range(5):
        consumer = make().embedded()
        consumer.begin()
        consumer.stop(graceful=True)
        assert not any(thread.is_alive() for _, thread in consumer.worker_threads)


def test_stopping_does_not_wait_for_a_long_research(make: Callable[..., Jobs]) -> None:
    begun, free = Event(), Event()

    def run(host: str) -> None:
        begun.set()
        free.wait(30)

    jobs = make(run)
    consumer = jobs.embedded()
    consumer.begin()
    jobs.research("slow.example")
    assert begun.wait(10)
    asked = time.monotonic()
    consumer.stop(graceful=True)
    assert time.monotonic() - asked < 6
    free.set()
    for _, thread in consumer.worker_threads:
        thread.join(10)


def test_the_purge_is_due_every_hour_and_a_look_into_the_outbox_every_minute(make: Callable[..., Jobs]) -> None:
    minutes = [datetime(2026, 11, 22, 5, minute) for minute in range(60)]  # noqa: DTZ001
    tasks = make().queue._registry.periodic_tasks
    due = {task.name: sum(map(task.validate_datetime, minutes)) for task in tasks}
    assert due == {"purge": 1, "mails": 60}


def test_in_tests_jobs_are_done_on_the_spot() -> None:
    done: list[str] = []
    Jobs(open_queue(""), done.append, print).research("kaffe.example")
    assert done == ["kaffe.example"]


@pytest.mark.parametrize("url", ["sqlite:////proc/nowhere/jobs.db", "postgresql://somebody:secret@127.0.0.1:1/jobs"])
def test_a_queue_that_cannot_be_used_is_a_sentence_without_password(url: str) -> None:
    with pytest.raises(SettingsError, match="JOBS_URL cannot be used") as failure:
        open_queue(url)
    assert "secret" not in str(failure.value)


def test_the_queue_creates_its_folder_for_its_owner_alone(tmp_path: Path) -> None:
    open_queue(f"sqlite:///{tmp_path / 'new' / 'jobs.db'}").storage.close()
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
