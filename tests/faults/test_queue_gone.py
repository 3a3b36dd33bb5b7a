"""The queue of jobs is gone: whoever writes hears nothing of it, and what was wanted is done later."""

import signal
import time
from datetime import timedelta
from pathlib import Path

import pytest

from tests.integration.conftest import Clock, RedisServer
from tests.pages import PageClient
from tests.site import HOST, FakeSite
from tests.ways import COMPLAINTS
from wizard.application import create_app
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hanging"])
def test_a_letter_begins_without_the_queue_and_its_site_is_read_later(
    tmp_path: Path, clock: Clock, redis_server: RedisServer, caplog: pytest.LogCaptureFixture, how: signal.Signals
) -> None:
    """A bug: it was an error page, and the first one that anybody meets."""
    settings = Settings.from_env({"DATA_DIR": str(tmp_path), "JOBS_URL": redis_server.url})
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()
    app = create_app(settings, clock=clock, http=FakeSite("en"))
    client, jobs = PageClient(app), app.extensions["jobs"]
    assert redis_server.process
    redis_server.process.send_signal(how)
    asked = time.monotonic()
    page = client.post("/en/", COMPLAINTS["en"]["start"])
    assert time.monotonic() - asked < 10
    assert page.url.endswith("/company")
    assert "the job queue cannot be reached" in caplog.text

    redis_server.end()
    redis_server.start()
    clock.forward(timedelta(minutes=3))
    client.send(client.get(page.url.replace("company", "start")))
    task = jobs.queue.dequeue()
    assert task is not None
    jobs.queue.execute(task)
    assert app.extensions["dear_company"].sites.get(HOST).facts
    jobs.queue.storage.pool.disconnect()
    app.extensions["dear_company"].cases._engine.dispose()
