"""The weights in `wizard/checks/weights`, learnt anew: `.venv/bin/python -m tests.learning`. Takes some seconds."""

from tests.learning.logistic import fitted
from tests.learning.tasks import TASKS
from wizard.checks.check import LANGUAGES
from wizard.checks.weighing import path, written

for name, examples in TASKS.items():
    for language in LANGUAGES:
        learnt = fitted(examples(language))
        path(name, language).write_text(written(learnt), "utf-8")
        print(f"{name}, {language}: {len(learnt.of)} features")
