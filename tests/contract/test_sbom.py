"""The bill of materials: whole, valid by its own schema's rules, and without a licence that we could not keep."""

import json
import re
from pathlib import Path

from cyclonedx.output.json import JsonV1Dot6

from tests.sbom import bill, packages

ROOT = Path(__file__).parents[2]
# Whoever passes the service on to others would have to open it under the same terms, or ask for leave.
NOT_OURS_TO_KEEP = re.compile(r"\b(?:AGPL|GPL(?!v?\d* or LGPL)|SSPL|BUSL|CC-BY-NC)", re.IGNORECASE)
LESSER = re.compile(r"LGPL|Lesser General Public", re.IGNORECASE)  # used as a library, unchanged: nothing follows


def test_every_locked_package_is_in_it_once() -> None:
    listed = json.loads(JsonV1Dot6(bill()).output_as_string())["components"]
    names = [one["name"] for one in listed]
    locked = {
        line.partition("==")[0] for line in (ROOT / "requirements.txt").read_text("utf-8").splitlines() if "==" in line
    }
    assert len(names) == len(set(names))
    assert locked <= set(names)
    assert all(one["purl"].startswith("pkg:pypi/") and one["version"] for one in listed)


def test_every_installed_package_says_its_licence_and_none_binds_us() -> None:
    said = {one.name: one.licence for one in packages() if one.licence is not None}
    assert len(said) > 50
    assert {name: licence for name, licence in said.items() if not licence} == {}
    binding = {n: w for n, w in said.items() if NOT_OURS_TO_KEEP.search(LESSER.sub("", w))}
    assert binding == {}
