#!/usr/bin/env python3
"""Partner programmes: decisions of 500 partners of 100 people each, what a changed fact costs, forecasts, pages, answers of gates.

    programme.py [--organizations N] [--people N]        SQLite, the release build

Prints only. The plain demo gets a programme of thirty statuses, published by its pages, and partners whose people and credentials are written beside it,
since their making is not what is measured. Server and load have a core each. Times of jobs are of one core."""
import argparse
import json
import random
import re
import sqlite3
import tempfile
import time
import uuid
from pathlib import Path

import demo
import load
from cases import Case
from demo import URL, Loaded, Server, Visitor
from load import Request, cpu_seconds

CODES = ("CSP", "CPE", "CSS")
START, FOREVER = 1_740_000_000_000, 9_223_372_036_854_775_807
LAST_DAY = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 30 * 86400))


def rules():
    """Thirty statuses of the shapes that programmes have: counts, sets, alternatives, shares, spreads of several."""
    def hold(code):
        return f"{{credential: {{code: {code}}}}}"

    def people(what, least):
        return f"people: {{hold: {what}, min: {least}}}"
    lines = []
    for at in range(30):
        first, second = CODES[at % 3], CODES[(at + 1) % 3]
        least = 2 + at * 2
        obtain = [f"{{{people(hold(first), least)}}}", f"{{all: [{{{people(hold(first), least)}}}, {{{people(hold(second), 1 + at // 2)}}}]}}",
                  f"{{{people(f'{{any_of: [{hold(first)}, {hold(second)}]}}', least + 3)}}}",
                  f"{{any: [{{{people(hold(first), least + 5)}}}, {{{people(hold(second), least)}}}]}}",
                  f"{{{people(f'{{all_of: [{hold(first)}, {hold(second)}]}}', 1 + at)}}}"][at % 5]
        lines.append(f"  - id: s{at}\n    kind: specialization\n    titles: {{en: Status {at}}}\n    obtain: {obtain}\n    lifecycle: {{demote: {{grace_days: 30}}}}")
    return "\n".join(["format: 1", "id: bench", "version: 1", "titles: {en: Bench}", "timezone: Europe/Berlin", f"effective_from: {time.strftime('%Y-01-01')}",
                      f"enforced_from: {time.strftime('%Y-01-01')}", "statuses:", *lines, "gates:", "  - id: bench-deals", "    titles: {en: Deals}",
                      "    organization: {any: [{status: {id: s0}}, {status: {id: s1}}]}", f"    actor: {{{people(hold('CSP'), 1)}}}", "    reuse_minutes: 240"])


class Crowd:
    """Partners with people and what they hold, some of it ending within the year."""
    def __init__(self, database, organizations, people):
        self.chance = random.Random(7)
        self.database, self.ids = database, []
        with sqlite3.connect(database, timeout=60) as connection:
            self.vendor = connection.execute("SELECT vendor_id FROM organization WHERE kind = 'vendor'").fetchone()[0]
            self.certifications = dict(connection.execute("SELECT code, id FROM certification").fetchall())
            for number in range(organizations):
                self.partner(connection, number, people)

    def insert(self, connection, table, **values):
        columns = ["vendor_id", *values]
        connection.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", [self.vendor, *values.values()])

    def partner(self, connection, number, people):
        one, name = str(uuid.uuid4()), f"Bench Partner {number:04}"
        self.ids.append(one)
        self.insert(connection, "organization", id=one, kind="partner", name=name, name_folded=name.lower(), country="DE", region="", type="reseller", is_test=0, created_at=START)
        self.insert(connection, "organization_profile", row_id=str(uuid.uuid4()), organization_id=one, valid_from="2025-01-01", valid_to="9999-12-31", recorded_from=START,
                    recorded_to=FOREVER, name=name, country="DE", region="", type="reseller")
        for seat in range(people):
            self.person(connection, one, f"{number}-{seat}")

    def person(self, connection, organization, key):
        one, name = str(uuid.uuid4()), f"Person {key}"
        address = f"person-{key}@bench.example"
        self.insert(connection, "person", id=one, name=name, name_folded=name.lower(), email=address, email_folded=address, language="en", zone="Europe/Berlin", is_test=0,
                    access_version=1, created_at=START)
        self.insert(connection, "membership", row_id=str(uuid.uuid4()), membership_id=str(uuid.uuid4()), valid_from="2025-01-01", valid_to="9999-12-31", recorded_from=START,
                    recorded_to=FOREVER, person_id=one, organization_id=organization, job_roles=",sales,", is_primary=1, worker_type="employee")
        for code in CODES:
            if self.chance.random() < 0.5:
                self.credential(connection, one, code)

    def credential(self, connection, person, code):
        one, number = str(uuid.uuid4()), uuid.uuid4().hex[:16]
        # A third of it ends within the year, on days of its own.
        ends = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 86400 * (self.chance.randrange(20, 360) if self.chance.random() < 0.33 else 700)))
        self.insert(connection, "credential", id=one, certification_id=self.certifications[code], person_id=person, number=number, code=number, zone="Europe/Berlin", status="held",
                    first_issued_at=START, issued_on="2025-02-20", valid_through=ends, anchor_day="2025-02-20", anchor_months=24, evidence_until=START, shows_name=0)
        self.insert(connection, "credential_award", id=str(uuid.uuid4()), credential_id=one, version=1, kind="first", issued_at=START, earned_on="2025-02-20", valid_through=ends, evidence="[]")


class World:
    def __init__(self, loaded, server, database, crowd):
        self.server, self.database, self.crowd = server, database, crowd
        self.admin = Visitor(next(address for role, address in loaded.people.items() if role.lower() == "vendor admin"), loaded.password)

    def ask(self, sql, *values):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=20) as connection:
            return connection.execute(sql, values).fetchall()

    def count(self, sql, *values):
        return self.ask(sql, *values)[0][0]

    def timed(self, name, done, most=1800):
        """Seconds and CPU-seconds of the server until something is so."""
        began, cpu = time.monotonic(), cpu_seconds(self.server.pid)
        while not done():
            assert time.monotonic() - began < most, f"{name} did not end"
            time.sleep(0.1)
        took, cost = time.monotonic() - began, cpu_seconds(self.server.pid) - cpu
        print(f"{name}: {took:.1f} s, {cost:.1f} CPU-s, {load.anonymous_mib(self.server.pid):.0f} MiB", flush=True)

    def post(self, path, fields):
        answer = self.admin.session.post(URL + path, {"csrf": self.admin.csrf, **fields}, timeout=120)
        assert answer.status_code == 200, f"{path}: {answer.status_code} {re.sub('<[^>]+>', ' ', answer.text)[:2000]}"
        return answer

    def publish(self):
        self.admin.get("/manage/programmes")
        for known, in self.ask("SELECT id FROM programme"):
            self.post(f"/manage/programmes/{known}/retire", {})
        made = self.post("/manage/programmes/new", {"text": rules()})
        self.programme = re.search(r"/manage/programmes/([0-9a-f-]{36})", made.url + made.text)[1]
        self.timed("dry run of the draft over all partners", lambda: self.is_idle("programme.dryRun"))
        self.post(f"/manage/programmes/{self.programme}/publish", {})
        self.timed(f"decisions of {self.count('SELECT count(*) FROM organization') - 1} partners", lambda: not self.count("SELECT count(*) FROM programme_touched"))
        partners = self.count("SELECT count(DISTINCT organization_id) FROM programme_gate WHERE programme_id = ?", self.programme)
        self.timed("their forecasts over twelve months", lambda: self.count("SELECT count(*) FROM programme_forecast WHERE programme_id = ?", self.programme) >= partners)

    def is_idle(self, kind):
        return not self.count("SELECT count(*) FROM job WHERE kind = ? AND finished_at IS NULL AND parked_at IS NULL", kind)

    def gate(self):
        page = self.admin.session.post(URL + "/settings/api-credentials/new", {"csrf": self.admin.csrf, "name": "PRM", "rights": "gates.ask", "lastDay": LAST_DAY}, timeout=60)
        secret = re.search(r'class="secret">([^<]+)<', page.text)
        assert secret, re.sub("<[^>]+>", " ", page.text)[-1500:]
        headers = {"Authorization": f"Bearer {secret[1]}", "Content-Type": "application/json"}
        kept = self.ask("SELECT organization_id, actors FROM programme_gate WHERE gate = 'bench-deals' ORDER BY organization_id")

        def requests(reference):
            for organization, actors in kept:
                person = (json.loads(actors)["met"] or [None])[0]
                body = {"organization": organization, **({"reference": uuid.uuid4().hex[:8] + "-<n>"} if reference else {}), **({"person": person} if person else {})}
                yield Request("/api/v1/gates/bench-deals/answers", headers, "POST", json.dumps(body))
        return [Case(name, 0.3, lambda reference=reference: list(requests(reference)), URL, lambda: self.count("SELECT count(*) FROM gate_answer"))
                for name, reference in (("gate answer for a deal", True), ("gate answer without one", False))]

    def pages(self):
        some = self.crowd.ids[0]
        return [Case(name, None, lambda path=path: [Request(path, self.admin.headers)], URL, seconds=8) for name, path in (
            ("board of all partners", "/standing"), ("one partner", f"/standing/{some}"), ("forecasts of all", "/standing/forecast"), ("movements", "/standing/movements"))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--organizations", type=int, default=500)
    parser.add_argument("--people", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        loaded = Loaded(folder / "data", 1)
        database = folder / "data/laurel.sqlite"
        crowd = Crowd(database, options.organizations, options.people)
        with Server(folder / "data", "0") as server:
            load.settle(server.pid, 600)
            world = World(loaded, server, database, crowd)
            world.publish()
            for case in [*world.gate(), *world.pages()]:
                for connections in (1, 8):
                    result = load.run(case, server.pid, connections, folder, demo.LOAD_CORE)
                    print(f"{case.name}, {connections} connections: {result.cpu_ms:.3f} CPU-ms, {result.rate:.0f}/s, p50 {result.p50_ms:.1f} ms", flush=True)


if __name__ == "__main__":
    main()
