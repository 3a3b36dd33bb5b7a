"""What the product is made of: each locked package with version and licence, as CycloneDX 1.6.

    .venv/bin/python -m tests.sbom > sbom.json     the bill of materials
    .venv/bin/python -m tests.sbom --licences      a line for each package, to read

The locks say which packages, and hold the hashes of their files; licences are what installed packages say.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).parents[1]
LOCKS = (ROOT / "requirements.txt", ROOT / "deploy" / "requirements.txt")
_PINNED = re.compile(r"^([\w.-]+)==([\w.]+)", re.MULTILINE)
_OF_LICENCES = "License :: OSI Approved :: "


# Says nothing of itself to programs; its file of that name does.
_READ = {"huey": "MIT"}


@dataclass(frozen=True)
class Package:
    """`licence` is an SPDX expression or a licence's name, None where the package is not installed here."""

    name: str
    version: str
    licence: str | None


def packages() -> tuple[Package, ...]:
    """Each package of the locks once, by name."""
    found = {one.name: one for lock in LOCKS for one in _locked(lock.read_text("utf-8"))}
    return tuple(found[name] for name in sorted(found))


def _locked(lock: str) -> Iterator[Package]:
    yield from (Package(name, version, _licence(name)) for name, version in _PINNED.findall(lock))


def _licence(name: str) -> str | None:
    try:
        said = metadata(name).json
    except PackageNotFoundError:  # of another system or another Python
        return None
    classified = "; ".join(
        one.removeprefix(_OF_LICENCES) for one in said.get("classifier", ()) if one.startswith(_OF_LICENCES)
    )
    whole = str(said.get("license", "")).strip().split("\n")[0]
    return str(said.get("license_expression") or classified or whole or _READ.get(name, ""))


def bill() -> Bom:
    product = Component(name="dear-company", type=ComponentType.APPLICATION)
    bom, licences = Bom(), LicenseFactory()
    bom.metadata.component = product
    parts = [
        Component(
            name=one.name,
            version=one.version,
            type=ComponentType.LIBRARY,
            bom_ref=f"{one.name}@{one.version}",
            purl=PackageURL("pypi", name=one.name, version=one.version),
            licenses=[licences.make_from_string(one.licence)] if one.licence else [],
        )
        for one in packages()
    ]
    bom.components.update(parts)
    bom.register_dependency(product, parts)
    return bom


def main() -> None:
    if "--licences" in sys.argv[1:]:
        for one in packages():
            print(f"{one.name} {one.version}: {one.licence or 'not installed here'}")
    else:
        print(JsonV1Dot6(bill()).output_as_string(indent=2))


if __name__ == "__main__":
    main()
