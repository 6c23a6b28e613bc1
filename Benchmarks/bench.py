#!/usr/bin/env python3
"""`make bench`: a release build with the demo ten times its size on SQLite, loaded on loopback; prints a table and keeps it
in docs/operate/performance.md. Needs two cores: the server has the first, wrk the second.

    bench.py                          everything, ten minutes and more, and keeps the table
    bench.py --only SCIM --scale 1    the cases whose name has that in it, on a smaller demo; prints only
"""
import argparse
import re
import sys
import tempfile
import time
from pathlib import Path

import demo
import load
from bulk import bulk_import
from cases import World

TABLE = demo.ROOT / "docs/operate/performance.md"
CONNECTIONS, SCALE = (1, 8, 32), 10
HEAD = ["| case | target CPU-ms | connections | CPU-ms | requests/s | p50 ms | p99 ms |", "|---|---|---|---|---|---|---|"]


def measure(world, server, folder, only):
    lines = []
    for case in world.cases():
        if only and not re.search(only, case.name, re.I):
            continue
        for connections in CONNECTIONS:
            result = load.run(case, server.pid, connections, folder, demo.LOAD_CORE)
            lines.append(f"| {case.name} | {case.target_cpu_ms or ''} | {connections} | {result.cpu_ms:.3f} | {result.rate:.0f} | "
                         f"{result.p50_ms:.1f} | {result.p99_ms:.1f} |")
            print(lines[-1], flush=True)
    return lines


def facts(plain, loaded, cold, fresh, memory, visit):
    def size(one):
        return "{} organizations, {} people, {} events".format(*(f"{int(n):,}" for n in one.size))

    def took(one):
        return f"{one.seconds:.0f} s, of them {one.cpu_seconds:.0f} of CPU; {one.mib:.0f} MiB at most"
    return [
        "| what | target | measured |", "|---|---|---|",
        f"| loading the demo ({size(plain)}) | 60 s | {took(plain)} |",
        f"| loading the demo ×{SCALE} ({size(loaded)}) | | {took(loaded)} |",
        f"| cold start, ×{SCALE} | 300 ms | {cold:.0f} ms |",
        f"| anonymous memory after the start | | {fresh:.0f} MiB |",
        f"| anonymous memory after the load | 100 MiB | {memory:.0f} MiB |",
        f"| first visit | 150 KiB in 8 requests | {visit[0]:.0f} KiB in {visit[1]} requests |",
    ]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only")
    parser.add_argument("--scale", type=int, default=SCALE)
    options = parser.parse_args()
    if not demo.BINARY.exists():
        sys.exit("make release first")
    is_whole = not options.only and options.scale == SCALE
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        plain = demo.Loaded(folder / "plain", 1) if is_whole else None
        loaded = demo.Loaded(folder / "data", options.scale)
        print(f"demo ×{options.scale}: {loaded.seconds:.0f} s\n\n" + "\n".join(HEAD), flush=True)
        others = []
        with demo.Server(folder / "data") as server:
            fresh, visit = load.anonymous_mib(server.pid), demo.first_visit()
            # What was learnt in the demo is told to the record store after the start; ×10 is half a million statements.
            load.settle(server.pid, 1800)
            world = World(loaded, folder / "data")
            lines = measure(world, server, folder, options.only)
            if is_whole:
                others = facts(plain, loaded, server.cold_ms, fresh, load.anonymous_mib(server.pid), visit)
            if not options.only or re.search(options.only, "storm", re.I):
                load.settle(server.pid)
                others += world.storm().run()
            if not options.only or re.search(options.only, "import", re.I):
                others += bulk_import(world.admin, server.pid)
    print("\n" + "\n".join(others))
    if is_whole:
        keep(lines, others)


def keep(lines, others):
    """Writes the tables between the two marks; what is said about them stays."""
    before, rest = TABLE.read_text().split("<!-- measured -->\n", 1)
    after = rest.split("<!-- /measured -->\n", 1)[1]
    measured = "\n".join([f"Measured on {time.strftime('%Y-%m-%d')}.", "", *HEAD, *lines, "", *others])
    TABLE.write_text(f"{before}<!-- measured -->\n{measured}\n<!-- /measured -->\n{after}")


if __name__ == "__main__":
    main()
