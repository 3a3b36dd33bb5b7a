"""`python -m tests.faults.writer DATABASE_URL` stores letters until it is killed, and prints the key of each.

A line comes only after the database has said yes, as an answer to a visitor does.
"""

import sys
from datetime import UTC, datetime

from tests.integration.storage.test_storing_cases import CASE, renamed
from wizard.storage import Cases, open_engine


def main(url: str) -> None:
    cases = Cases(open_engine(url), lambda: datetime.now(UTC))
    number = 0
    while True:
        number += 1
        token = cases.create(CASE)
        cases.change(token, lambda case, name=f"Writer {number}": renamed(case, name))  # type: ignore[misc]
        print(token, number, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
