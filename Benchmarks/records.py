#!/usr/bin/env python3
"""The learning record store at its size: a million statements on top of a million, the last ones by agent and by activity with verb, and memory meanwhile.

    records.py                              SQLite, statements of 2 KB
    records.py --postgres                   the same on a PostgreSQL of its own
    records.py --million 5 --bytes 500      five million of half a kilobyte before anything is measured

Prints only. Server, load and PostgreSQL share two cores. Everything is durable before it is acknowledged.
"""
import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from pathlib import Path
from urllib.parse import quote

import requests

import demo
import load

sys.path.insert(0, str(demo.ROOT / "Tests/Journeys"))
BATCH = 500


class Records:
    def __init__(self, loaded, size):
        admin = demo.Visitor(next(address for who, address in loaded.people.items() if "dmin" in who), loaded.password)
        admin.get("/")
        page = admin.session.post(demo.URL + "/settings/records/new", {"csrf": admin.csrf, "name": "Bench", "scopes": "all"}, timeout=60)
        secret = re.search(r'class="secret">([^<]+)<', page.text)[1]
        self.headers = {"Authorization": f"Bearer {secret}", "X-Experience-API-Version": "1.0.3", "Content-Type": "application/json"}
        self.size, self.session = size, uuid.uuid4().hex[:8]

    def statement(self, actor):
        """<n> becomes a number of its own each time it is sent: a hundred thousand actors and more."""
        one = {
            "actor": {"objectType": "Agent", "name": "Bench Person", "mbox": f"mailto:{self.session}-{actor % 1000}-<n>@bench.example"},
            "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered"}},
            "object": {"id": f"http://bench.example/question/{actor % 200}", "definition": {"name": {"en": f"Question {actor % 200}"}}},
            "result": {"success": True, "score": {"scaled": 0.75}, "response": ""},
            "context": {"registration": str(uuid.UUID(int=actor + 1, version=4)), "contextActivities": {"parent": [{"id": f"http://bench.example/exam/{actor % 20}"}]}},
        }
        # The store adds its own authority and times.
        one["result"]["response"] = "x" * max(0, self.size - len(json.dumps(one, separators=(",", ":"))) - 10)
        return json.dumps(one, separators=(",", ":"))

    def requests(self, batch):
        if batch == 1:
            return [load.Request("/xapi/statements", self.headers, "POST", self.statement(actor)) for actor in range(1000)]
        return [load.Request("/xapi/statements", self.headers, "POST", "[" + ",".join(self.statement(start + n) for n in range(batch)) + "]") for start in range(0, 20_000, batch)]


class Watch:
    """CPU and memory of the server, and of PostgreSQL where it stores there."""
    def __init__(self, pid, postgres):
        self.pid, self.postgres = pid, postgres

    def cpu(self):
        return load.cpu_seconds(self.pid)

    def store_cpu(self):
        if not self.postgres:
            return 0
        total, first = 0, int((self.postgres.folder / "data/postmaster.pid").read_text().split()[0])
        listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(first)], capture_output=True, text=True).stdout.split()
        for pid in [first, *map(int, listed)]:
            try:
                total += load.cpu_seconds(pid)
            except OSError:
                pass
        return total


def wrk(records, batch, connections, seconds, folder):
    script, lines = folder / "load.lua", folder / "requests.txt"
    script.write_text(load.LUA)
    # Each load has actors of its own.
    records.session = uuid.uuid4().hex[:8]
    lines.write_text("".join(request.line for request in records.requests(batch)))
    output = subprocess.run(["taskset", "-c", str(demo.LOAD_CORE), "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "60s", "-s", str(script), demo.URL, "--", str(lines)],
                            capture_output=True, text=True, timeout=seconds + 120, check=True).stdout
    assert "Non-2xx" not in output and "Socket errors" not in output, output
    asked, took = re.search(r"(\d+) requests in ([\d.]+\w+)", output).groups()
    p50, p99 = (load.milliseconds(re.search(rf"{share}%\s+([\d.]+\w+)", output)[1]) for share in (50, 99))
    return int(asked) * batch, load.milliseconds(took) / 1000, p50, p99


def fill(records, watch, wanted, folder, connections=8):
    """Adds statements 500 at a time. Prints a line for each quarter of a minute: what it costs must not grow."""
    stored, began, spent, store, peak, ends = 0, time.monotonic(), watch.cpu(), watch.store_cpu(), [0.0], threading.Event()

    def look():
        while not ends.wait(0.2):
            peak[0] = max(peak[0], load.anonymous_mib(watch.pid) or 0)
    threading.Thread(target=look, daemon=True).start()
    while stored < wanted:
        before, cpu, other = time.monotonic(), watch.cpu(), watch.store_cpu()
        count, *_ = wrk(records, BATCH, connections, 15, folder)
        stored += count
        took = time.monotonic() - before
        print(f"  {stored:>9,}: {count / took:,.0f}/s, {(watch.cpu() - cpu) / count * 1000:.4f} CPU-ms a statement"
              + (f" and {(watch.store_cpu() - other) / count * 1000:.4f} of PostgreSQL" if watch.postgres else "") + f", {load.anonymous_mib(watch.pid):.0f} MiB", flush=True)
    ends.set()
    took = time.monotonic() - began
    print(f"{stored:,} in {took:.0f} s: {stored / took:,.0f}/s, {(watch.cpu() - spent) / stored * 1000:.4f} CPU-ms a statement"
          + (f" and {(watch.store_cpu() - store) / stored * 1000:.4f} of PostgreSQL" if watch.postgres else "") + f", {peak[0]:.0f} MiB at most", flush=True)


def reads(records, watch):
    agent = json.dumps({"mbox": f"mailto:{records.session}-7-1@bench.example"})
    filters = {
        "agent": f"agent={quote(agent)}", "activity and verb": "activity=http%3A%2F%2Fbench.example%2Fquestion%2F7&verb=http%3A%2F%2Fadlnet.gov%2Fexpapi%2Fverbs%2Fanswered",
        "agent and verb": f"agent={quote(agent)}&verb=http%3A%2F%2Fadlnet.gov%2Fexpapi%2Fverbs%2Fanswered", "an agent of whom there is nothing": f"agent={quote(agent.replace('-7-', '-x-'))}",
    }
    session = requests.Session()
    for name, query in filters.items():
        times, spent, found = [], watch.cpu(), 0
        for _ in range(100):
            before = time.monotonic()
            answer = session.get(f"{demo.URL}/xapi/statements?limit=100&{query}", headers=records.headers, timeout=60)
            times.append((time.monotonic() - before) * 1000)
            assert answer.status_code == 200, answer.text
            found = len(answer.json()["statements"])
        print(f"last {found} by {name}: {statistics.median(times):.1f} ms, p99 {sorted(times)[98]:.1f} ms, {(watch.cpu() - spent) * 10:.2f} CPU-ms", flush=True)


def steady(records, watch, rate, folder):
    """Single statements at a rate, from 32 connections."""
    body = folder / "one.json"
    body.write_text(records.statement(1).replace("<n>", "steady"))
    headers = [part for name, value in records.headers.items() if name != "Content-Type" for part in ("-H", f"{name}: {value}")]
    output = subprocess.run(["taskset", "-c", str(demo.LOAD_CORE), "hey", "-z", "10s", "-c", "32", "-q", str(max(1, round(rate / 32))), "-m", "POST", "-T", "application/json", "-D", str(body), *headers,
                             demo.URL + "/xapi/statements"], capture_output=True, text=True, timeout=120, check=True).stdout
    assert "[200]" in output, output
    found = {share: float(re.search(rf"{share}%+ in ([\d.]+) secs", output)[1]) * 1000 for share in (50, 99)}
    reached = float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1])
    print(f"single at {reached:.0f}/s: p50 {found[50]:.1f} ms, p99 {found[99]:.1f} ms", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--million", type=float, default=1)
    parser.add_argument("--bytes", type=int, default=2000)
    parser.add_argument("--more", type=float, default=1, help="millions that are added to those")
    parser.add_argument("--cores", default="0,1", help="of the server; the load has the second one in any case")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder, postgres = Path(folder), None
        if options.postgres:
            from postgres import Postgres
            postgres = Postgres()
            database = ["--database-url", postgres.url("laurel_app"), "--database-owner-url", postgres.url("laurel_owner")]
            plain = demo.arguments
            demo.arguments = lambda verb, data, *more: [*plain(verb, data, *more), *database]
            subprocess.run(demo.arguments("migrate", folder / "data"), cwd=demo.ROOT, check=True, capture_output=True)
        try:
            loaded = demo.Loaded(folder / "data", 1)
            with demo.Server(folder / "data", options.cores) as server:
                load.settle(server.pid, 600)
                records, watch = Records(loaded, options.bytes), Watch(server.pid, postgres)
                print(f"first {options.million:g} million of {options.bytes} bytes", flush=True)
                fill(records, watch, options.million * 1e6, folder)
                load.settle(server.pid)
                reads(records, watch)
                if options.more:
                    print(f"{options.more:g} million more", flush=True)
                    fill(records, watch, options.more * 1e6, folder)
                    load.settle(server.pid)
                    reads(records, watch)
                cpu, other = watch.cpu(), watch.store_cpu()
                count, took, p50, p99 = wrk(records, 1, 32, 10, folder)
                print(f"single at 32 connections: {count / took:,.0f}/s, {(watch.cpu() - cpu) / count * 1000:.3f} CPU-ms" + (f" and {(watch.store_cpu() - other) / count * 1000:.3f} of PostgreSQL" if postgres else "")
                      + f", p50 {p50:.1f} ms, p99 {p99:.1f} ms", flush=True)
                steady(records, watch, count / took / 2, folder)
        finally:
            if postgres:
                postgres.close()


if __name__ == "__main__":
    main()
