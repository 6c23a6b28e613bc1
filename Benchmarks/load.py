"""Puts one case under load with wrk and measures what the server spent: CPU-ms per request, rate, latency, memory."""
import hashlib
import http.client
import os
import re
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

TICKS = os.sysconf("SC_CLK_TCK")
LUA = r"""
-- Requests are taken in turn from the file, one per line: method, path, headers joined by "|", body, separated by tabs.
-- <n> in a body is how often its line has been sent, from 1, so that each save brings something new and journals count up.
local lines, next_line, is_tried = {}, 0, false
function init(arguments)
  for line in io.lines(arguments[1]) do
    local method, path, fields, body = line:match("^(%S+)\t(%S+)\t([^\t]*)\t(.*)$")
    local headers = {}
    for name, value in fields:gmatch("([^|:]+): ([^|]*)") do headers[name] = value end
    lines[#lines + 1] = { method = method, path = path, headers = headers, body = body ~= "" and body or nil, sent = 0 }
  end
end
function request()
  -- wrk asks once before the load to see what it gets, and never sends that.
  if not is_tried then
    is_tried = true
    return wrk.format("GET", "/")
  end
  next_line = next_line % #lines + 1
  local r = lines[next_line]
  r.sent = r.sent + 1
  return wrk.format(r.method, r.path, r.headers, r.body and r.body:gsub("<n>", r.sent))
end
"""


@dataclass
class Request:
    path: str
    headers: dict
    method: str = "GET"
    body: str = ""

    @property
    def line(self):
        return f"{self.method}\t{self.path}\t{'|'.join(f'{k}: {v}' for k, v in self.headers.items())}\t{self.body}\n"


@dataclass
class Case:
    """One thing that people do often. `requests` is asked anew before each load: journals begin again from one."""
    name: str
    target_cpu_ms: float | None
    requests: Callable[[], list]
    url: str
    # Rows of what a request writes; a load that saves nothing proves nothing.
    written: Callable[[], int] | None = None
    # Requests that may say again what was said last: the first of a load, one per learner.
    repeats: int = 0
    # A load of slow answers has to be longer: those under way at its end are paid for and not counted.
    seconds: int = 5


@dataclass
class Result:
    connections: int
    cpu_ms: float
    rate: float
    p50_ms: float
    p99_ms: float


def cpu_seconds(pid):
    """User and system time of the whole process (proc(5), fields 14 and 15 of stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def anonymous_mib(pid):
    """RssAnon: what the process holds itself, without mapped files; None of a process that has ended."""
    found = re.search(r"RssAnon:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else None


def settle(pid, most_seconds=60):
    """Waits until the server's background work is done, so that it is not counted as a request's."""
    until = time.monotonic() + most_seconds
    while time.monotonic() < until:
        before = cpu_seconds(pid)
        time.sleep(1)
        if cpu_seconds(pid) - before <= 0.02:
            return


def milliseconds(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]


def run(case, pid, connections, folder, core):
    """Loads the case from `core` and returns what it cost. wrk's own lines are read; a refused request fails the bench."""
    script, lines = folder / "load.lua", folder / "requests.txt"
    script.write_text(LUA)
    lines.write_text("".join(request.line for request in case.requests()))
    settle(pid)
    written = case.written() if case.written else 0
    command = ["taskset", "-c", str(core), "wrk", "-t1", f"-c{connections}", f"-d{case.seconds}s", "--latency", "--timeout", "20s",
               "-s", str(script), case.url, "--", str(lines)]
    before = cpu_seconds(pid)
    output = subprocess.run(command, capture_output=True, text=True, timeout=case.seconds + 60, check=True).stdout
    spent = cpu_seconds(pid) - before
    asked, took = re.search(r"(\d+) requests in ([\d.]+\w+)", output).groups()
    count = int(asked)
    assert count > 0 and "Non-2xx" not in output and "Socket errors" not in output, f"{case.name}: requests failed\n{output}"
    if case.written:
        written = case.written() - written
        assert written >= count - case.repeats, f"{case.name}: {count} requests wrote only {written} rows"
    # wrk gives no percentiles when too few answers came in time; the row then says so.
    shares = [re.search(rf"^ +{share}% +(\S+)$", output, re.M) for share in (50, 99)]
    return Result(connections, spent * 1000 / count, count / (milliseconds(took) / 1000),
                  *(milliseconds(found[1]) if found else float("nan") for found in shares))


@dataclass
class Storm:
    """Sign-ins at a steady rate, whatever the answers, with one page asked beside them."""
    addresses: list
    password: str
    beside: Request
    url: str
    rate: int = 200
    seconds: int = 15
    # Enough that those who wait in the queue don't slow down those who come after.
    SENDERS = 800

    def run(self):
        """Returns what became of the sign-ins and how the page fared: both as the browser's side sees them."""
        end, ticket, lock = time.monotonic() + self.seconds, [0], threading.Lock()
        began, signed, home = time.monotonic(), [], []

        def send():
            # A cross-site guard ties the form to a cookie: any cookie, the token is made of it as the page would have it.
            visitor = "bench-storm"
            token = self.token(visitor)
            connection = None
            while True:
                with lock:
                    number, ticket[0] = ticket[0], ticket[0] + 1
                due = began + number / self.rate
                if due > end:
                    return
                time.sleep(max(0, due - time.monotonic()))
                body = f"csrf={token}&email={quote(self.addresses[number % len(self.addresses)])}&password={quote(self.password)}"
                # Each from an office of its own: limits per network are not what is measured.
                headers = {"Cookie": f"laurel_visitor={visitor}", "Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}
                asked = time.monotonic()
                try:
                    connection = connection or self.connect()
                    connection.request("POST", "/sign-in", body, headers)
                    answer = connection.getresponse()
                    answer.read()
                    status, retry = answer.status, answer.getheader("Retry-After")
                except OSError:
                    status, retry, connection = 0, None, None
                signed.append((status, retry, time.monotonic() - asked))

        def look():
            connection = self.connect()
            while time.monotonic() < end:
                asked = time.monotonic()
                connection.request("GET", self.beside.path, headers=self.beside.headers)
                answer = connection.getresponse()
                answer.read()
                assert answer.status == 200, f"home answered {answer.status}"
                home.append(time.monotonic() - asked)
                time.sleep(0.02)

        threads = [threading.Thread(target=send) for _ in range(self.SENDERS)] + [threading.Thread(target=look)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return self.facts(signed, sorted(home))

    def connect(self):
        return http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=30)

    def token(self, visitor):
        return hashlib.sha256(f"laurel form {visitor}".encode()).hexdigest()[:32]

    def facts(self, signed, home):
        done = [took for status, _, took in signed if status == 303]
        busy = [took for status, retry, took in signed if status == 503 and retry]
        limited = sum(status in (422, 429) for status, _, _ in signed)
        broken = [status for status, retry, _ in signed if status not in (303, 422, 429) and not (status == 503 and retry)]
        assert not broken, f"sign-ins answered {sorted(set(broken))}"
        p99 = home[int(len(home) * 0.99)] * 1000
        return [
            f"| sign-in storm, {self.rate}/s for {self.seconds} s: let in, told to come back, held by limits | | {len(done)}, {len(busy)}, {limited} |",
            f"| longest wait of a sign-in in the storm | 5 s | {max(done + busy, default=0):.1f} s |",
            f"| learner home meanwhile, p99 | 100 ms | {p99:.0f} ms |",
        ]
