"""Unit tests touch no network, no database and no Flask: they fail if they try."""

import socket
import sqlite3

import flask
import pytest


@pytest.fixture(autouse=True)
def nothing_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*args: object, **more: object) -> None:
        raise AssertionError("a unit test reached for the network, a database or Flask")

    monkeypatch.setattr(socket.socket, "connect", forbidden)
    monkeypatch.setattr(socket, "getaddrinfo", forbidden)
    monkeypatch.setattr(sqlite3, "connect", forbidden)
    monkeypatch.setattr(flask.Flask, "__init__", forbidden)
