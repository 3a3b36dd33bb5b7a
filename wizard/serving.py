"""`python app.py`: gunicorn with one worker process and threads, and the jobs done beside it."""

import os
import socket
from collections.abc import Callable
from threading import Thread
from typing import Any

import click
from flask import Flask
from gunicorn.app.base import BaseApplication

from wizard.checks import spelling
from wizard.domain.errors import SettingsError
from wizard.domain.language import Message
from wizard.settings import Settings
from wizard.storage import open_engine, upgrade

STOP_SECONDS = 10  # for requests at hand

# No address of the visitor, no query, no referrer; the path is masked by `logs`.
_ACCESS_LINE = "%(t)s %(m)s %(U)s %(s)s %(M)s ms"


def serve(settings: Settings, create_app: Callable[[Settings], Flask]) -> None:
    """Serve until SIGINT or SIGTERM, then exit the process with 0. Raises DearCompanyError where it cannot start."""
    _check_address(settings)
    os.umask(0o077)  # what the service writes is for its own eyes
    engine = open_engine(settings.database_url)
    upgrade(engine)
    engine.dispose()  # no connection may cross the fork
    Server(settings, create_app).run()


def _check_address(settings: Settings) -> None:
    """Try it first: gunicorn would try for five seconds and then say it in seven lines."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        socket.create_server((settings.host, settings.port), family=family).close()
    except OSError as problem:
        what = str(problem.strerror).partition(" (while ")[0]
        values = {"host": settings.host, "port": str(settings.port), "what": what}
        raise SettingsError(
            Message("The service cannot listen on %(host)s, port %(port)s: %(what)s. Set HOST or PORT.", values)
        ) from problem


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    """One worker process, because the embedded jobs must not run twice; threads do the rest."""

    def __init__(self, settings: Settings, create_app: Callable[[Settings], Flask]) -> None:
        self._settings = settings
        self._create_app = create_app
        self._consumer: Any = None
        super().__init__()

    def load_config(self) -> None:
        host = f"[{self._settings.host}]" if ":" in self._settings.host else self._settings.host
        options = {
            "bind": f"{host}:{self._settings.port}",
            "workers": 1,
            "worker_class": "gthread",
            "threads": self._settings.web_threads,
            "graceful_timeout": STOP_SECONDS,
            "loglevel": "warning",
            "accesslog": "-",
            "access_log_format": _ACCESS_LINE,
            "control_socket_disable": True,
            "post_worker_init": self._begin,
            "worker_exit": self._end,
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        return self._create_app(self._settings)

    def _begin(self, worker: Any) -> None:
        # Beside the first requests: a second of reading word lists, which no customer should wait for.
        Thread(target=spelling.warm_up, name="word lists", daemon=True).start()
        if self._settings.embedded_jobs:
            jobs = worker.wsgi.extensions["jobs"]
            jobs.purge_soon()
            self._consumer = jobs.embedded()
            self._consumer.begin()
        if worker.age == 1:  # not again where a crashed worker is replaced
            click.echo(f"Dear Company is running at {self._address(worker)} (Ctrl-C stops it).")

    def _end(self, server: object, worker: object) -> None:  # gunicorn's hook
        if self._consumer:
            self._consumer.stop(graceful=True)

    def _address(self, worker: Any) -> str:
        if self._settings.base_url:
            return self._settings.base_url
        host, port = worker.sockets[0].getsockname()[:2]
        return f"http://{f'[{host}]' if ':' in host else host}:{port}"
