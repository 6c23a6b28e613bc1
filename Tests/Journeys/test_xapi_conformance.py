"""The learning record store against every requirement of the Experience API, over plain HTTP: Tests/Conformance has the checks."""
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import pytest
import requests
from openapi_spec_validator import validate
from steps import administrator, make_vendor

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Conformance"))

import access  # noqa: E402
import attaching  # noqa: E402
import documents  # noqa: E402
import forms  # noqa: E402
import mutations  # noqa: E402
import protocol  # noqa: E402
import querying  # noqa: E402
import table  # noqa: E402
from client import Notes, Store  # noqa: E402
from requests.auth import HTTPBasicAuth  # noqa: E402


class House:
    """A running server with credentials of the vendor and of two organizations."""

    def __init__(self, start, visit):
        def prepare(server):
            make_vendor(server)
            for name in ("Quay Resellers", "Harbour Networks"):
                server.command("org", "add", name, "--country", "DE")
        self.server = start(before=prepare)
        self.admin = administrator(self.server, visit)
        self.notes = Notes()

    def credential(self, organization=None, scope="all", name="Simulator"):
        self.admin.go("/settings/records/new", look=False).fill(name=name, **({"organization": organization} if organization else {}))
        for box in self.admin.page.locator("main [name=scopes]").all():
            box.set_checked(box.get_attribute("value") == scope)
        self.admin.press("Create credential")
        secret = self.admin.page.locator(".secret").inner_text().strip()
        return HTTPBasicAuth(self.admin.page.locator(".callout code.wraps").first.inner_text().strip(), secret)

    def revoke(self, auth):
        self.admin.page.once("dialog", lambda dialog: dialog.accept())
        self.admin.go("/settings/records", look=False).submit(f"/settings/records/{auth.username}/revoke")

    def store(self, auth, version, whose):
        return Store(self.server.url + "/xapi", auth, version, whose, self.notes)


# Forms do not depend on whose a credential is, so an organization's tries a third of them; all with LAUREL_CONFORMANCE=full.
THIN = 1 if os.environ.get("LAUREL_CONFORMANCE") == "full" else 3


def check_forms(store):
    def cases():
        for make in [*forms.TABLES, mutations.mutations, mutations.texts]:
            for ids, name, sent, taken in make(store.is_two):
                if isinstance(sent, dict) and "id" in sent and taken:
                    sent = {**sent, "id": querying.fresh()}
                yield ids, f"{make.__name__}: {name}", sent, 200 if taken else 400
    store.post_many(islice(cases(), 0, None, THIN if store.whose == "organization" else 1))


EVERYTHING = [check_forms, *querying.CHECKS, *protocol.CHECKS, *documents.CHECKS, *attaching.CHECKS]


def run(store, checks):
    for check in checks:
        began = time.monotonic()
        try:
            check(store)
        except Exception as fault:
            store.note("323", f"{check.__name__} came to its end", False, f"{type(fault).__name__}: {fault}")
        if os.environ.get("LAUREL_TIMES"):
            print(f"{store.version} {store.whose} {check.__name__}: {time.monotonic() - began:.1f} s")


@pytest.fixture
def house(start, visit):
    return House(start, visit)


def test_every_requirement(house):
    whose = {"vendor": house.credential(), "organization": house.credential("Quay Resellers")}
    stores = [house.store(auth, version, name) for name, auth in whose.items() for version in table.VERSIONS]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda store: run(store, EVERYTHING), stores))
    revoked = house.credential(name="Old simulator")
    house.revoke(revoked)
    narrow = {scope: house.credential(scope=scope, name=scope) for scope in ("statements/write", "statements/read", "statements/read/mine", "state", "profile", "all/read")}
    organization = next(store for store in stores if store.whose == "organization" and not store.is_two)
    harbour = house.store(house.credential("Harbour Networks"), "1.0.3", "another organization")
    for vendor in stores[:2]:
        run(vendor, [lambda store: access.check_wrong(store, revoked), lambda store: access.check_narrow(store, narrow), lambda store: access.check_mine(store, narrow)])
    run(organization, [lambda store: access.check_wrong(store, revoked), lambda store: access.check_foreign(store, [harbour])])
    log = house.server.log()
    assert "Fatal error" not in log, log[-3000:]
    notes = house.notes
    made = table.text(notes)
    if os.environ.get("LAUREL_RENEW") == "conformance":
        table.PATH.parent.mkdir(parents=True, exist_ok=True)
        table.PATH.write_text(made)
    failures = notes.failures()
    assert not failures, f"{len(failures)} of {len(notes.made)} checks failed:\n" + "\n".join(failures[:200])
    kept = table.PATH.read_text() if table.PATH.exists() else ""
    assert kept == made, "docs/conformance/xapi.md is not what was checked: LAUREL_RENEW=conformance renews it"
    print(f"{len(notes.made)} checks; with the vendor's credential {notes.count('1.0.3', 'vendor')} in 1.0.3 and {notes.count('2.0.0', 'vendor')} in 2.0")
    assert re.search(r"\| XAPI-00336 \|", made)


CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection,ignored_auth"


def test_the_store_is_what_its_description_says(house, tmp_path):
    """Schemathesis tries what the OpenAPI document allows and what it does not."""
    description = requests.get(house.server.url + "/xapi/openapi.json", timeout=30)
    validate(description.json())
    auth = house.credential()
    done = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", house.server.url + "/xapi/openapi.json", "--url", house.server.url + "/xapi", "--auth", f"{auth.username}:{auth.password}",
         "--continue-on-failure", "--max-time", "30", "--max-examples", "10", "--seed", "7", "--phases", "examples,coverage,fuzzing", "--checks", CHECKS, "--no-color", "--generation-database", "none"],
        cwd=tmp_path, capture_output=True, text=True, timeout=240)
    print(done.stdout[-1500:])
    assert done.returncode == 0, done.stdout.split(" WARNINGS ")[0][-8000:] + done.stderr[-2000:]
