"""The weights in `wizard/checks/weights`, learnt anew: `.venv/bin/python -m tests.learning`. Takes a minute."""

from tests.learning.tasks import LEARNT, TASKS
from wizard.checks.weighing import path, written

for name, language in LEARNT:
    learnt = TASKS[name].learnt(language)
    path(name, language).write_text(written(learnt), "utf-8")
    print(f"{name}, {language}: {len(learnt.of)} features")
