"""Company sites in folders, served on one port by their names, each answer after a pause; counts what it is asked.

`python -m tests.bench.research.server SITES.json MILLISECONDS`, where SITES.json maps each host to its folder, prints
its port. `GET http://bench.invalid/` tells, per host, the requests, and the most connections that were open at once.
"""

import asyncio
import json
import mimetypes
import sys
from collections import defaultdict
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

TELLS = "bench.invalid"
NOT_FOUND = b"<!doctype html><title>Not found</title><h1>404</h1>"
LONGEST_REQUEST = 64 * 1024  # bytes


@dataclass
class Seen:
    """What one host has seen of its visitors."""

    requests: int = 0
    open_now: int = 0
    most_at_once: int = 0


class Sites:
    """The server. `latency`: seconds before each answer."""

    def __init__(self, folders: dict[str, Path], latency: float) -> None:
        self.folders = folders
        self.latency = latency
        self.seen: defaultdict[str, Seen] = defaultdict(Seen)

    async def serve(self) -> None:
        server = await asyncio.start_server(self._visitor, "127.0.0.1", 0, limit=LONGEST_REQUEST, backlog=512)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    async def _visitor(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, however many requests it brings; it is the host's from its first request to its end."""
        host = ""
        try:
            while request := await _request(reader):
                asked, path, keeps = request
                if not host and asked != TELLS:
                    host = asked
                    self._opened(host)
                await self._answer(writer, asked, path)
                if not keeps:
                    break
        except (OSError, EOFError, ValueError):
            pass  # the visitor has left
        finally:
            if host:
                self.seen[host].open_now -= 1
            writer.close()

    def _opened(self, host: str) -> None:
        seen = self.seen[host]
        seen.open_now += 1
        seen.most_at_once = max(seen.most_at_once, seen.open_now)

    async def _answer(self, writer: asyncio.StreamWriter, host: str, path: str) -> None:
        if host == TELLS:
            told = json.dumps({name: asdict(seen) for name, seen in self.seen.items()}).encode()
            status, kind, body = 200, "application/json", told
        else:
            self.seen[host].requests += 1
            await asyncio.sleep(self.latency)
            folder = self.folders.get(host)
            status, kind, body = page(folder, path) if folder else (502, "text/plain", b"no such site")
        head = f"HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()


async def _request(reader: asyncio.StreamReader) -> tuple[str, str, bool] | None:
    """The host without "www.", the path, and whether the connection stays open; None at its end."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *rows = head.decode("latin-1").split("\r\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (row.partition(":") for row in rows)}
    host = headers.get("host", "").partition(":")[0].lower().removeprefix("www.")
    return host, urlsplit(first.split(" ")[1]).path, headers.get("connection", "").lower() != "close"


@lru_cache(maxsize=4096)
def page(folder: Path, path: str) -> tuple[int, str, bytes]:
    """What a static host would answer: status, content type, body. The corpus's own server answers alike."""
    file = _file(folder, path)
    if file is None:
        return 404, "text/html; charset=utf-8", NOT_FOUND
    body = file.read_bytes()
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return 200, f"{kind}; charset=utf-8" if kind.startswith("text/") and _is_utf8(body) else kind, body


def _file(folder: Path, path: str) -> Path | None:
    root = folder.resolve()
    wanted = (root / unquote(path).lstrip("/")).resolve()
    if root not in (wanted, *wanted.parents):
        return None
    usual = (wanted / "index.html", wanted / "index.htm")
    named = (wanted.with_name(wanted.name + ending) for ending in (".html", ".htm")) if wanted != root else ()
    return next((file for file in (wanted, *usual, *named) if file.is_file()), None)


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


if __name__ == "__main__":
    listed, milliseconds = sys.argv[1:]
    mapped = json.loads(Path(listed).read_text("utf-8"))
    asyncio.run(Sites({host: Path(folder) for host, folder in mapped.items()}, float(milliseconds) / 1000).serve())
