"""What a page takes besides its drawing: nothing is asked for twice."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from tests.pages import PageClient
from tests.ways import COMPLAINTS, walk


@pytest.mark.parametrize("until", ["company", "details", "opening"])
def test_a_step_asks_the_database_once_for_the_letter_and_once_for_their_site(
    app: Flask, client: PageClient, until: str
) -> None:
    page = walk(client, "en", COMPLAINTS["en"], until=until)
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        asked.append(statement)

    engine = app.extensions["dear_company"].cases._engine
    event.listen(engine, "before_cursor_execute", note)
    client.get(page.url)
    event.remove(engine, "before_cursor_execute", note)
    tables = [statement.split("FROM")[1].split()[0] for statement in asked]
    assert tables == ["cases", "sites", "objections"]
