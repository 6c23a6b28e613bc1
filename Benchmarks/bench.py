#!/usr/bin/env python3
"""`make bench`: a release build with the demo ten times its size, loaded on loopback; prints a table and keeps it in
docs/operate/performance.md. Needs two cores: the server has the first, wrk the second."""
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests

import load

ROOT = Path(__file__).resolve().parent.parent
BINARY = ROOT / ".build/release/laurel"
TABLE = ROOT / "docs/operate/performance.md"
PORT, CONTENT_PORT = 18080, 18081
URL = f"http://localhost:{PORT}"
SECONDS, CONNECTIONS, SCALE = 5, (1, 8, 32), "10"


def command(data, *arguments):
    return subprocess.run([BINARY, *arguments, "--data", data, "--http-port", str(PORT), "--content-port", str(CONTENT_PORT)],
                          cwd=ROOT, text=True, capture_output=True, check=True).stdout


def serve(data):
    """Starts the server on core 0 and returns it with the milliseconds until its first answer."""
    began = time.monotonic()
    process = subprocess.Popen(["taskset", "-c", "0", BINARY, "serve", "--data", data, "--http-port", str(PORT), "--content-port",
                                str(CONTENT_PORT), "--log-level", "error"], cwd=ROOT, stdout=subprocess.DEVNULL)
    while time.monotonic() - began < 30:
        try:
            requests.get(URL + "/health", timeout=1).raise_for_status()
            return process, (time.monotonic() - began) * 1000
        except requests.RequestException:
            time.sleep(0.005)
    process.kill()
    raise AssertionError("the server did not answer within 30 s")


def sign_in(address, password):
    """The Cookie header of a session."""
    session = requests.Session()
    token = re.search(r'name="csrf" value="([^"]+)"', session.get(URL + "/sign-in", timeout=10).text)[1]
    answer = session.post(URL + "/sign-in", {"csrf": token, "email": address, "password": password}, timeout=30, allow_redirects=False)
    assert answer.status_code == 303, f"{address} could not sign in: {answer.status_code}"
    return {"Cookie": "laurel_session=" + session.cookies["laurel_session"]}


def cases(greeting):
    """The pages that issue 2 names, as people of the demo. `greeting` is what `laurel demo` prints: roles and addresses."""
    password = re.search(r"password (\S+) as", greeting)[1]
    people = dict(re.findall(r"^  (\S.*?)  +(\S+@\S+)", greeting, re.M))
    admin, learner = sign_in(people["vendor admin"], password), sign_in(people["learner"], password)
    course = re.search(r"/courses/[0-9a-f-]{36}", requests.get(URL + "/catalogue", headers=learner, timeout=10).text)

    def page(name, target, path, headers=None):
        assert requests.get(URL + path, headers=headers or {}, timeout=60, allow_redirects=False).status_code == 200, f"{name}: {path}"
        return load.Case(name, target, [("GET", path, "", "")], headers or {}, URL + path)

    found = [page("login page", 0.2, "/sign-in"), page("learner home", 0.8, "/home", learner),
             page("organization report", 2, "/reports/readiness", admin), page("completion CSV", 15, "/reports/readiness.csv", admin)]
    if course:
        found.insert(2, page("course page", 0.8, course[0], learner))
    return found


def main():
    if not BINARY.exists():
        sys.exit("make release first")
    lines = ["| case | target CPU-ms | connections | CPU-ms | requests/s | p50 ms | p99 ms |", "|---|---|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory() as folder:
        data = folder + "/data"
        greeting = command(data, "demo", "--scale", SCALE)
        server, cold = serve(data)
        try:
            for case in cases(greeting):
                for connections in CONNECTIONS:
                    result = load.run(case, server.pid, connections, SECONDS, Path(folder), 1)
                    assert result.failed == 0, f"{case.name}: {result.failed} answers failed"
                    lines.append(f"| {case.name} | {case.target_cpu_ms} | {connections} | {result.cpu_ms:.2f} | {result.rate:.0f} | "
                                 f"{result.p50_ms:.1f} | {result.p99_ms:.1f} |")
                    print(lines[-1], flush=True)
            facts = f"Anonymous memory after the load: {load.anonymous_mib(server.pid):.0f} MiB (target 100). Cold start: {cold:.0f} ms (target 300)."
        finally:
            server.terminate()
            server.wait(30)
    text = TABLE.read_text().split("\nNo table has", 1)[0].split("\n## Measured", 1)[0].rstrip()
    TABLE.write_text(f"{text}\n\n## Measured on {time.strftime('%Y-%m-%d')}\n\n" + "\n".join(lines) + f"\n\n{facts}\n")
    print("\n".join(["", *lines, "", facts]))


if __name__ == "__main__":
    main()
