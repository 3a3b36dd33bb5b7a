"""What is learnt from labelled texts: by name, the examples that a language has of it."""

from collections.abc import Callable, Mapping, Sequence

from tests.learning.logistic import Example

TASKS: Mapping[str, Callable[[str], Sequence[Example]]] = {}
