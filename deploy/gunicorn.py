"""gunicorn where several processes serve behind a proxy; jobs and mails are for `flask --app app worker`."""

import os
from threading import Thread
from typing import Any

from wizard.checks import spelling

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_PROCESSES", "2"))
worker_class = "gthread"
threads = int(os.environ.get("WEB_THREADS", "8"))
graceful_timeout = 20  # seconds for requests at hand when a newer release takes over
keepalive = 75  # seconds, longer than a proxy's: it must never write into a connection that we just closed
worker_tmp_dir = "/dev/shm"  # noqa: S108 - the sign of life must not wait for a disk
control_socket_disable = True
loglevel = "warning"
accesslog = "-"
# No address of the visitor, no query, no referrer; the path is masked by `wizard.logs`.
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(M)s ms"


def post_worker_init(worker: Any) -> None:  # noqa: ARG001 - gunicorn calls it so
    """Beside the first requests: a second of reading word lists, which no customer should wait for."""
    Thread(target=spelling.warm_up, name="word lists", daemon=True).start()
