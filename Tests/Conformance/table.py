"""The table of requirements and checks, docs/conformance/xapi.md: made from what was checked, never by hand."""
from collections import defaultdict
from pathlib import Path

from book import requirements

PATH = Path(__file__).resolve().parents[2] / "docs/conformance/xapi.md"
VERSIONS = ("1.0.3", "2.0.0")
# The alternate request syntax, which 2.0 does not have.
ONE_ALONE = {"XAPI-00148", "XAPI-00336"}
HEAD = """# Conformance with the Experience API

What [Tests/Conformance](../../Tests/Conformance) asks of a running server, requirement by requirement: how many checks each has in 1.0.3 and in 2.0, and
the first of them by name. Numbers are those of ADL's list of requirements for record stores of 1.0.3; what 2.0 (IEEE 9274.1.1) adds has names of its own. The
table is made from a run, which fails when it is not fresh: `LAUREL_RENEW=conformance .venv/bin/python -m pytest Tests/Journeys/test_xapi_conformance.py -q`. All checks pass, or the
run fails; every one of them is made with a vendor's credential and with an organization's.

Made with one credential: {one} checks in 1.0.3 and {two} in 2.0. A check that stands for several requirements counts in each row and once here. ADL's own suite, which runs on
Node packages that are not to be had where these tests run, has 1,365 and 1,442. What has a dash has no counterpart here, for the reason that stands beside it; nor has a run of
ADL's whole suite once more under OAuth 1.0, which is not spoken. [The description](../../Sources/Records/Protocol/XAPIDescription.swift) in OpenAPI, at `/xapi/openapi.json`, is tried
by Schemathesis beside it, and the readers of JSON and parts are fuzzed in `Tests/XAPITests/FuzzTests.swift`.

| requirement | section | what | 1.0.3 | 2.0 | such as |
|---|---|---|---|---|---|
"""


def text(notes):
    found = defaultdict(lambda: defaultdict(list))
    for check in notes.made:
        if check.whose == "vendor":
            for id in check.ids:
                found[id][check.version].append(check.name)
    known = {id for id, *_ in requirements()}
    strangers = set(found) - known
    assert not strangers, f"checks name requirements that the book does not have: {sorted(strangers)}"
    rows = []
    for id, section, words, gone in requirements():
        counts = [len(found[id][version]) for version in VERSIONS]
        assert gone is None or not any(counts), f"{id} has checks and a reason why it has none"
        needed = counts[:1] if id in ONE_ALONE else counts[1:] if id.startswith("2.0/") else counts
        assert gone or all(needed), f"{id} ({section}: {words}) has no check: {counts}"
        example = gone or next(names for version in VERSIONS if (names := found[id][version]))[0]
        shown = example.replace("|", "\\|").replace("\n", " ")[:70]
        cells = [str(count) if count else "–" for count in counts]
        rows.append(f"| {id} | {section} | {words} | {cells[0]} | {cells[1]} | {shown if gone else '`' + shown.replace('`', '') + '`'} |")
    return HEAD.format(one=f"{notes.count('1.0.3', 'vendor'):,}", two=f"{notes.count('2.0.0', 'vendor'):,}") + "\n".join(rows) + "\n"
