"""For the operator's monitoring: does the service answer, its database, and whoever sends the reminders?"""

from dataclasses import asdict
from datetime import timedelta
from hmac import compare_digest
from ipaddress import ip_address

from flask import Flask, Response, abort, request

from wizard.services import Services
from wizard.web.context import services, settings

STALLED = timedelta(minutes=15)  # a mail that nobody has looked at for so long; each minute somebody should


def init_app(app: Flask) -> None:
    app.add_url_rule("/healthz", "healthz", show)
    app.add_url_rule("/metrics", "metrics", metrics)


def show() -> Response:
    """200 where all do; a database that does not ends in its error page, with 503."""
    now = services()
    now.sites.get("")
    if _oldest(now) > STALLED.total_seconds():
        return Response("reminders wait for too long: does a worker run?\n", 503, mimetype="text/plain")
    return Response("ok\n", mimetype="text/plain")


def metrics() -> Response:
    """Numbers of the outbox, as Prometheus reads them; nobody can be told from them. For the operator alone."""
    if not _is_operator():
        abort(403)
    lines = []
    if outbox := services().outbox:
        numbers = outbox.numbers()
        lines.append("# TYPE dear_company_reminders gauge")
        counts = asdict(numbers).items()
        lines.extend(f'dear_company_reminders{{state="{state}"}} {count}' for state, count in counts)
        lines.append("# TYPE dear_company_oldest_due_seconds gauge")
        lines.append(f"dear_company_oldest_due_seconds {_oldest(services()):.0f}")
    return Response("".join(f"{line}\n" for line in lines), mimetype="text/plain")


def _oldest(now: Services) -> float:
    """For how many seconds the oldest mail has been due that nobody has looked at; 0 where there is none."""
    oldest = now.outbox.oldest_due() if now.outbox else None
    return max(0.0, (now.clock() - oldest).total_seconds()) if oldest else 0.0


def _is_operator() -> bool:
    token = settings().metrics_token
    if token:
        return compare_digest(request.headers.get("Authorization", "").encode(), f"Bearer {token}".encode())
    # What a proxy on this machine passes on comes from anywhere.
    passed_on = any(name in request.headers for name in ("X-Forwarded-For", "Forwarded"))
    try:
        return not passed_on and ip_address(request.remote_addr or "").is_loopback
    except ValueError:
        return False
