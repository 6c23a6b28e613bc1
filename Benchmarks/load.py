"""Puts one case under load with wrk and measures what the server spent: CPU-ms per request, rate, latency, memory."""
import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
LUA = """
-- Every connection takes the next prepared request; a request is a line of the file: method, path, content type, body.
local lines, next_line = {}, 0
local thread_count = 0
function setup(thread) thread:set("id", thread_count); thread_count = thread_count + 1 end
function init(arguments)
  for line in io.lines(arguments[1]) do
    local method, path, kind, body = line:match("^(%S+)\\t(%S+)\\t([^\\t]*)\\t(.*)$")
    lines[#lines + 1] = { method = method, path = path, kind = kind, body = body }
  end
  for argument = 2, #arguments do
    local name, value = arguments[argument]:match("^([^:]+):%s*(.*)$")
    wrk.headers[name] = value
  end
end
function request()
  next_line = next_line % #lines + 1
  local r = lines[next_line]
  local headers = {}
  for name, value in pairs(wrk.headers) do headers[name] = value end
  if r.kind ~= "" then headers["Content-Type"] = r.kind end
  return wrk.format(r.method, r.path, headers, r.body ~= "" and r.body or nil)
end
"""


@dataclass
class Case:
    """One thing that people do often. `requests` are (method, path, content type, body); several are taken in turn."""
    name: str
    target_cpu_ms: float
    requests: list
    headers: dict = field(default_factory=dict)
    url: str = ""
    # Statuses that count as an answer, tried once before the load: a case that measures refusals proves nothing.
    expect: tuple = (200,)


@dataclass
class Result:
    connections: int
    cpu_ms: float
    rate: float
    p50_ms: float
    p99_ms: float
    failed: int


def cpu_seconds(pid):
    """User and system time of the whole process (proc(5), fields 14 and 15 of stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def anonymous_mib(pid):
    """RssAnon: what the process holds itself, without mapped files."""
    return int(re.search(r"RssAnon:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def milliseconds(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]


def run(case, pid, connections, seconds, folder, core):
    """Loads the case from `core` and returns what it cost. wrk's own lines are read; a non-2xx answer is a failure."""
    script, lines = folder / "load.lua", folder / "requests.txt"
    script.write_text(LUA)
    lines.write_text("".join(f"{m}\t{p}\t{k}\t{b}\n" for m, p, k, b in case.requests))
    command = ["taskset", "-c", str(core), "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "20s",
               "-s", str(script), case.url, "--", str(lines), *[f"{k}: {v}" for k, v in case.headers.items()]]
    before = cpu_seconds(pid)
    output = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60, check=True).stdout
    spent = cpu_seconds(pid) - before
    count, took = re.search(r"(\d+) requests in ([\d.]+\w+)", output).groups()
    failed = sum(int(n) for n in re.findall(r"Non-2xx or 3xx responses: (\d+)", output))
    failed += sum(sum(map(int, re.findall(r"\d+", line))) for line in re.findall(r"Socket errors: (.*)", output))
    if int(count) == 0:
        raise AssertionError(f"{case.name}: no request was answered\n{output}")
    return Result(connections, spent * 1000 / int(count), int(count) / (milliseconds(took) / 1000),
                  milliseconds(re.search(r"50%\s+(\S+)", output)[1]), milliseconds(re.search(r"99%\s+(\S+)", output)[1]), failed)
