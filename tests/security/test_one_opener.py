"""Who in the product can open a connection at all: a second opener would go round every check."""

import ast
from pathlib import Path

import pytest

import wizard

ROOT = Path(wizard.__file__).parent
OPENERS = frozenset(
    "aiohttp asyncio dns ftplib http.client httpx imaplib poplib requests smtplib socket ssl subprocess "
    "telnetlib urllib.request urllib3 xmlrpc".split()
)
MAY = {
    "research/safe_http.py": "the one for what visitors name",
    "research/channel.py": "bounds what safe_http has opened",
    "research/resolver.py": "asks name servers",
    "serving.py": "listens; opens nothing to the outside",
    "mail.py": "the operator's own mail server",
}


def imports_of(source: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def opens(source: str) -> bool:
    return any(name == opener or name.startswith(opener + ".") for name in imports_of(source) for opener in OPENERS)


@pytest.mark.parametrize("path", sorted(str(path.relative_to(ROOT)) for path in ROOT.rglob("*.py")))
def test_only_those_named_can_open_connections(path: str) -> None:
    assert not opens((ROOT / path).read_text("utf-8")) or path in MAY


@pytest.mark.parametrize(
    "line",
    ["import socket", "from urllib import request", "import urllib.request", "from http.client import HTTPConnection"],
)
def test_the_test_sees_openers(line: str) -> None:
    assert opens(line)
    assert not opens("from urllib.parse import urlsplit\nfrom wizard.research.http import Http")
