#!/usr/bin/env python3
"""Runs the stages of `make test`, prints minutes per stage and one closing line, and exits non-zero when anything failed.

tools/test.py           lint, assets, build, Swift tests on SQLite and then on PostgreSQL, browser journeys
tools/test.py --fast    no browser, SQLite only
tools/test.py --only build,swift   chosen stages

Full output of each stage goes to test-results/STAGE.log; the console shows what a person needs: failures and totals.
"""
import argparse
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "test-results"

SWIFT_TOTAL = re.compile(r"Test run with (\d+) tests?.* (passed|failed) after")
SWIFT_FAILED = re.compile(r"^\S+\s+Test (?!case|run)(.+) failed after")
SWIFT_SKIPPED = re.compile(r"^\S+\s+Test (.+) skipped")
PYTEST_COUNT = re.compile(r"(\d+) (passed|failed|errors?|skipped|rerun)")
PYTEST_TOTAL = re.compile(r"^=*\s*(?:\d+ (?:passed|failed|errors?|skipped|warnings?|deselected|xfailed|rerun)[, ]*)+in [\d.]+s")
# A browser's own failure (its process went, a wait ran out on a busy machine) is tried once more; the closing lines tell how often.
# What Laurel answered wrongly is not: an assertion fails at once.
SECOND_TRY = ["--reruns", "1", "--only-rerun", "^(TargetClosed|Timeout)Error: "]


def open_failures(kind):
    """The patterns of tools/open-failures.txt: what is left out, and said to be."""
    lines = [line.split() for line in (ROOT / "tools/open-failures.txt").read_text(encoding="utf-8").splitlines()]
    return [words[1] for words in lines if len(words) > 1 and words[0] == kind]


class Stage:
    """One command with its time limit; `interesting` picks the lines that the console shows as they come."""

    def __init__(self, name, command, minutes, interesting=None, env=None):
        self.name, self.command, self.minutes = name, command, minutes
        self.interesting, self.env = interesting, env or {}
        self.seconds, self.code, self.passed, self.failed, self.skipped, self.again = 0.0, None, 0, 0, 0, 0

    def run(self):
        print(f"── {self.name}: {' '.join(self.command)}", flush=True)
        began = time.monotonic()
        environment = {**os.environ, **self.env}
        with open(RESULTS / f"{self.name}.log", "w", encoding="utf-8") as log:
            process = subprocess.Popen(
                self.command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
            previous = signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
            signal.alarm(int(self.minutes * 60))
            tail = []
            for line in process.stdout:
                log.write(line)
                tail = (tail + [line])[-60:]
                self.count(line)
                if self.interesting is None or self.interesting.search(line):
                    print(line, end="", flush=True)
            self.code = process.wait()
            signal.alarm(0)
            signal.signal(signal.SIGALRM, previous)
        self.seconds = time.monotonic() - began
        if self.code == -signal.SIGKILL and self.seconds >= self.minutes * 60:
            print(f"{self.name} was ended after {self.minutes} minutes")
        if self.code != 0:
            print(f"{self.name} failed (exit {self.code}); the end of its log:\n" + "".join(tail), flush=True)
        return self.code == 0

    def count(self, line):
        """Reads the runners' own closing lines; a runner that printed none has run nothing."""
        if total := SWIFT_TOTAL.search(line):
            self.passed += int(total[1]) - self.failed - self.skipped
        elif SWIFT_FAILED.search(line):
            self.failed += 1
        elif SWIFT_SKIPPED.search(line):
            self.skipped += 1
        elif PYTEST_TOTAL.search(line):
            for number, kind in PYTEST_COUNT.findall(line):
                if kind == "passed":
                    self.passed += int(number)
                elif kind == "skipped":
                    self.skipped += int(number)
                elif kind == "rerun":
                    self.again += int(number)
                else:
                    self.failed += int(number)


def stages(fast):
    python = str(ROOT / ".venv/bin/python")
    compiler = re.compile(r"error:|warning: (?!unre)|Compiling|Build complete|fatal") if sys.stdout.isatty() \
        else re.compile(r"error:|Build complete|fatal")
    swift_lines = re.compile(r"✘|Test run with|error:|Fatal|crashed|recorded an issue")
    left_out = [word for pattern in open_failures("swift") for word in ("--skip", pattern)]
    unproved = [word for pattern in open_failures("postgres") for word in ("--skip", pattern)]
    swift = ["tools/swift.sh", "test"]
    everything = [
        Stage("lint", ["python3", "tools/lint.py"], 2),
        Stage("assets", ["tools/run.sh", "--assets-only"], 10),
        Stage("media", ["tools/run.sh", "--media-only"], 5),
        Stage("demo", ["python3", "tools/check_demo.py", "--media", ".demo-media"], 1),
        Stage("build", ["tools/swift.sh", "build", "--build-tests"], 40, compiler),
        Stage("swift", swift + left_out, 30, swift_lines, {"LAUREL_TEST_ENGINES": "sqlite"}),
    ]
    if not fast:
        # What touches the database, on the second engine; the rest has said what it has to say.
        everything.append(Stage("postgres", swift + ["--filter", "CapabilityTests|StoreTests|LedgerTests|MailTests"] + left_out + unproved, 20,
                                swift_lines, {"LAUREL_TEST_ENGINES": "postgres"}))
        ignored = [f"--ignore=Tests/Journeys/{name}" for name in open_failures("journey")]
        everything.append(Stage("journeys", [python, "-m", "pytest", "Tests/Journeys", "-q", "-p", "no:cacheprovider", "-n", "2", "--dist", "loadfile",
                                           "--no-loadscope-reorder", "--durations=8", *SECOND_TRY, *ignored], 35))
    return everything


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    RESULTS.mkdir(exist_ok=True)
    chosen = [s for s in stages(arguments.fast) if not arguments.only or s.name in arguments.only.split(",")]
    must_count = {"swift", "postgres", "journeys"}
    honest = True
    done = []
    for stage in chosen:
        done.append(stage)
        fine = stage.run()
        if fine and stage.name in must_count and stage.passed == 0:
            print(f"{stage.name} ended well but ran no test")
            fine = False
        honest = honest and fine
        if not fine and stage.name in ("build", "assets"):
            break
    report(done, honest, len(done) < len(chosen))
    sys.exit(0 if honest else 1)


def report(done, honest, stopped):
    setup = float(os.environ.get("LAUREL_SETUP_SECONDS", "0"))
    print("\nstage      minutes  passed  failed  skipped")
    print(f"{'set-up':<10} {setup / 60:7.1f}")
    for stage in done:
        counts = f"  {stage.passed:6}  {stage.failed:6}  {stage.skipped:7}" if stage.passed or stage.failed else \
            ("" if stage.code == 0 else "  failed")
        print(f"{stage.name:<10} {stage.seconds / 60:7.1f}{counts}")
    print(f"{'all':<10} {(setup + sum(s.seconds for s in done)) / 60:7.1f}")
    if stopped:
        print("Later stages were not tried.")
    failed = sum(s.failed for s in done)
    # A stage that failed without a failed test (a crash, a lint finding) is one failure, so that the line is honest.
    failed += sum(1 for s in done if (s.code != 0 or (s.passed == 0 and s.name in ("swift", "postgres", "journeys"))) and s.failed == 0)
    passed, skipped = sum(s.passed for s in done), sum(s.skipped for s in done)
    assert honest == (failed == 0), "the closing line and the exit code disagree"
    debts = [kind for kind in ("swift", "postgres", "journey") for _ in open_failures(kind)]
    if debts:
        print(f"\n{len(debts)} suites and journeys were left out: see tools/open-failures.txt")
    if again := sum(s.again for s in done):
        print(f"\n{again} journeys were tried twice, since the browser failed the first time: see test-results/journeys.log")
    print(f"\n{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""), flush=True)


if __name__ == "__main__":
    main()
