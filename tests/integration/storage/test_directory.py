"""The directory of companies, on both engines: written again and again, searched by ranges of an index."""

import json
import re
from collections.abc import Sequence
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import Engine, select, text, update

from wizard.domain.directory import Listed, Sort, key
from wizard.storage import Companies, Written
from wizard.storage.directory import sounding, spelled
from wizard.storage.tables import company_names

LAMPS = (
    Listed("lampe-dk", "Lampe A/S", "lampe.dk", ("DK",), ("Lyskæden", "Lampe Outlet")),
    Listed("lampe-se", "Lampe Sverige AB", "lampe.se", ("SE",)),
    Listed("lampe-de", "Lampe Deutschland GmbH", "lampe.de", ("DE", "AT")),
    Listed("kedel", "Kedel & Søn ApS", "kedel.example", ("all",), ("Lampe-Hjørnet",)),
    Listed("muller", "Müller Licht AG", "muller.example", ()),
)


@pytest.fixture
def companies(engine: Engine) -> Companies:
    store = Companies(engine)
    store.put(LAMPS)
    return store


def slugs(found: Sequence[Listed]) -> list[str]:
    return [one.slug for one in found]


def test_what_is_put_in_comes_out(companies: Companies) -> None:
    assert companies.get("lampe-dk") == LAMPS[0]
    assert companies.get("muller") == LAMPS[4]
    assert companies.get("nobody") is None
    assert companies.get("\x00\ud800") is None
    assert companies.count() == 5


def test_the_customers_country_comes_first_then_everywhere(companies: Companies) -> None:
    assert slugs(companies.search("lampe", "DK", most=8)) == ["lampe-dk", "lampe-de", "lampe-se", "kedel"]
    assert slugs(companies.search("lampe", "SE", most=8)) == ["lampe-dk", "lampe-se", "lampe-de", "kedel"]
    assert slugs(companies.search("lampe s", "", most=8)) == ["lampe-se"]
    assert slugs(companies.search("lampe", "DK", most=1)) == ["lampe-dk"]


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("LAMPE OUT", "lampe-dk"),
        ("lyskaeden", "lampe-dk"),
        ("mueller", "muller"),
        ("Muller", "muller"),
        ("licht", "muller"),
        ("Kedel og S", "kedel"),
        ("Kedel & Soen ApS", "kedel"),
        ("soen", "kedel"),
        ("hjornet", "kedel"),
        ("Kedle", "kedel"),
        ("lyskeaden", "lampe-dk"),
    ],
)
def test_any_spelling_finds_it(companies: Companies, typed: str, slug: str) -> None:
    assert slugs(companies.search(typed, "DK", most=8)) == [slug]


@pytest.mark.parametrize(
    "typed", ["", "l", "&", "zz", "zzzz", "%", "_", "l%pe", "lampe'; DROP TABLE companies; --", "\x00"]
)
def test_nothing_is_found_for_nothing(companies: Companies, typed: str) -> None:
    assert companies.search(typed, "DK", most=8) == ()
    assert companies.search("lampe", "D'", most=8)
    assert companies.search("lampe", "\x00", most=8)


def test_a_company_with_hundreds_of_brands_hides_nobody(companies: Companies) -> None:
    many = Listed("many", "Zoo", "zoo.example", ("DK",), tuple(f"Lampe {number}" for number in range(300)))
    companies.put([many])
    assert slugs(companies.search("lampe", "DK", most=8)) == ["lampe-dk", "lampe-de", "lampe-se", "many", "kedel"]


def test_putting_it_in_again_changes_nothing(companies: Companies, engine: Engine) -> None:
    before = rows(engine)
    assert companies.put(LAMPS) == Written(same=5)
    assert rows(engine) == before


def test_what_has_changed_is_changed_and_found_by_its_new_name_only(companies: Companies) -> None:
    renamed = Listed("lampe-se", "Ljus AB", "ljus.example", ("SE", "NO"))
    assert companies.put([*LAMPS[:1], renamed, Listed("new", "New", "new.example")]) == Written(1, 1, 1)
    assert companies.get("lampe-se") == renamed
    assert slugs(companies.search("lampe sv", "SE", most=8)) == []
    assert slugs(companies.search("ljus", "NO", most=8)) == ["lampe-se"]


def test_an_index_of_an_older_release_is_made_anew(companies: Companies, engine: Engine) -> None:
    """The rules of spelling may change while the records do not."""
    before = rows(engine)
    with engine.begin() as connection:
        old = company_names.c.slug == "lampe-dk"
        connection.execute(update(company_names).where(old, company_names.c.key == "lampe").values(key="lamp-e"))
    assert companies.put(LAMPS) == Written(changed=1, same=4)
    assert rows(engine) == before


def test_all_others_can_be_removed(companies: Companies, engine: Engine) -> None:
    assert companies.keep_only({"kedel", "unknown"}) == 4
    assert companies.count() == 1
    assert companies.search("outlet", "DK", most=8) == ()
    assert {slug for *_, slug in rows(engine)} == {"kedel"}
    assert companies.keep_only({"kedel"}) == 0


def test_two_imports_may_meet(companies: Companies) -> None:
    batches = [[Listed(f"c{number}", f"Lamp {number}", "c.example") for number in range(50)] for _ in range(2)]
    ready, failures = Barrier(2), list[Exception]()

    def run(batch: list[Listed]) -> None:
        ready.wait()
        try:
            companies.put(batch)
        except Exception as failure:
            failures.append(failure)

    threads = [Thread(target=run, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert companies.count() == 55


def rows(engine: Engine) -> set[tuple[Any, ...]]:
    with engine.connect() as connection:
        return {tuple(row) for row in connection.execute(select(company_names))}


# --- A hundred thousand companies ------------------------------------------------------------------------------------

HUNDRED_THOUSAND = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)",
    "postgresql": "WITH n(i) AS (SELECT generate_series(1, 100000))",
}


@pytest.fixture
def crowded(companies: Companies, engine: Engine) -> Companies:
    """Every other one of them begins with the same letters; each is found by a name, a word and a sound."""
    numbers = HUNDRED_THOUSAND[engine.dialect.name]
    statements = [
        f"INSERT INTO companies {numbers} SELECT 'c' || i, 'Lampe ' || i, 'c.example', '[\"DE\"]', '[]' FROM n"
    ]
    for place in ("", "DE"):
        begun = "CASE WHEN i % 2 = 0 THEN 'lampe' ELSE 'zz' END"
        for sort, made in (
            (Sort.NAME, f"{begun} || i"),
            (Sort.WORD, "'word' || i"),
            (Sort.LOOSE, "'lmp' || i"),
        ):
            statements.append(
                f"INSERT INTO company_names (place, sort, key, slug) {numbers} "
                f"SELECT '{place}', {int(sort)}, {made}, 'c' || i FROM n"
            )
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    return companies


def test_only_ranges_of_an_index_are_read(crowded: Companies, engine: Engine) -> None:
    assert crowded.count() == 100_005
    for search in (spelled("lampe", "DE"), sounding("lampe")):
        plan = explained(engine, search)
        assert "company_names" in plan
        assert "SEQ SCAN" not in plan.upper(), plan
        assert not re.search(r"\bSCAN company_names", plan), plan
        if engine.dialect.name == "postgresql":
            assert most_rows(plan) <= 64, plan
    assert len(crowded.search("lampe", "DE", most=8)) == 8
    assert slugs(crowded.search("lampe", "DK", most=1)) == ["lampe-dk"]
    assert slugs(crowded.search("lyskeaden", "DK", most=8)) == ["lampe-dk"]


def explained(engine: Engine, search: Any) -> str:
    """How the database reads it; PostgreSQL with the number of rows that it really read."""
    compiled = search.compile(engine, compile_kwargs={"literal_binds": True})
    how = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN (ANALYZE, FORMAT JSON)"
    with engine.connect() as connection:
        answer = connection.exec_driver_sql(f"{how} {compiled}")
        if engine.dialect.name == "sqlite":
            return "\n".join(row[3] for row in answer)
        return json.dumps(answer.scalar_one(), indent=1)


def most_rows(plan: str) -> float:
    """Of the parts of a plan that read the index."""
    return max(
        float(node["Actual Rows"]) for node in nodes(json.loads(plan)[0]["Plan"]) if "Index" in node["Node Type"]
    )


def nodes(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(deeper for child in node.get("Plans", []) for deeper in nodes(child))]


def test_the_order_of_the_keys_is_that_of_their_letters(companies: Companies, engine: Engine) -> None:
    """A database that sorted "lampe-" as people do would lose what lies in between."""
    odd = [Listed(f"odd{n}", f"Lampe{letter}", "odd.example") for n, letter in enumerate("zZ9ñ日Ω")]
    companies.put(odd)
    found = companies.search("lampe", "", most=20)
    assert {one.slug for one in odd} <= set(slugs(found))
    assert key(odd[4].name) == "lampe日"
