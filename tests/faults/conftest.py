"""What the tests of faults stand on: databases, and servers of our own that a test may kill."""

from tests.integration.conftest import clock, database_url, engine, postgres_process, postgres_server, redis_server

__all__ = ["clock", "database_url", "engine", "postgres_process", "postgres_server", "redis_server"]
