#!/usr/bin/env python3
"""Packages: import of a large one and of one with many files, the player's page, navigation through many activities, content files, commits.

    packages.py         SQLite, the release build

Prints only. Server and load have a core each; imports are timed from the first byte sent to the preview's address."""
import html
import io
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
import zipfile
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import requests

import cases
import load

ROOT = Path(__file__).resolve().parent.parent
os.environ["LAUREL_BINARY"] = os.environ.get("LAUREL_BINARY", str(ROOT / ".build/release/laurel"))
sys.path[:0] = [str(ROOT / "Tests/Journeys"), str(ROOT / "Tests/Fixtures")]
import scorm2004_packages  # noqa: E402
from packages_world import PackagesWorld  # noqa: E402
from scorm_pages import FIND_BY_PARENT, PLAIN, item, manifest, resource  # noqa: E402
from server import Server  # noqa: E402

SERVER_CORE, LOAD_CORE = 0, 1


def zipped(files, compressed=True):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def one_part(title, more):
    return {"imsmanifest.xml": manifest(title, item("I1", title, "R1"), resource("R1", "index.html")), "index.html": PLAIN.format(title=title, up=""), "api.js": FIND_BY_PARENT, **more}


def large():
    """A hundred megabytes, mostly film, which no compression makes smaller."""
    dice = random.Random(7)
    return zipped(one_part("Large", {f"media/film-{n}.mp4": dice.randbytes(5 << 20) for n in range(20)}), compressed=False)


def many(files=2000):
    """Slides and scripts of ten kilobytes."""
    dice = random.Random(8)
    return zipped(one_part("Many", {f"slides/{n // 50}/slide-{n}.js": "".join(f"play({dice.randrange(10**6)}, 'text {dice.randrange(10**6)}');\n" for _ in range(350)) for n in range(files - 3)}))


def wide(activities=500):
    """Fifty lessons of ten parts each, every lesson with rules of its own."""
    parts = {f"P{n}": f"Part {n}" for n in range(activities - 50)}
    rules = scorm2004_packages.FLOW + '<imsss:rollupRules><imsss:rollupRule childActivitySet="all"><imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions>' \
        '<imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>'
    names, items = list(parts), ""
    for lesson in range(50):
        own = "".join(scorm2004_packages.item(name, parts[name]) for name in names[lesson * 9:lesson * 9 + 9])
        items += f'<item identifier="L{lesson}"><title>Lesson {lesson}</title>{own}{scorm2004_packages.sequencing(rules)}</item>'
    return zipped(scorm2004_packages.package("Wide", items, parts))


class Peak:
    """The most memory the server holds itself while something happens."""
    def __init__(self, pid):
        self.pid, self.mib, self.ends = pid, 0, threading.Event()

    def __enter__(self):
        self.first, self.cpu, self.began = load.anonymous_mib(self.pid), load.cpu_seconds(self.pid), time.monotonic()
        self.thread = threading.Thread(target=self.look, daemon=True)
        self.thread.start()
        return self

    def look(self):
        while not self.ends.wait(0.02):
            self.mib = max(self.mib, load.anonymous_mib(self.pid))

    def __exit__(self, *_):
        self.seconds, self.spent = time.monotonic() - self.began, load.cpu_seconds(self.pid) - self.cpu
        self.ends.set()
        self.thread.join()


class Bench(PackagesWorld):
    @property
    def pid(self):
        return self.server.process.pid

    def empty_activity(self):
        now, course, module, activity = int(time.time() * 1000), *(str(uuid.uuid4()) for _ in range(3))
        title = json.dumps({"en": "The package"})
        self.insert("course", vendor_id=self.vendor, id=course, title=title, title_folded="the package", summary="{}", language="en", audience="", outcomes="[]", issues_certificate=0,
                    draft_revision=1, published_revision=1, created_at=now, updated_at=now)
        self.insert("draft_module", vendor_id=self.vendor, id=module, course_id=course, position=1, title=title)
        self.insert("draft_activity", vendor_id=self.vendor, id=activity, course_id=course, module_id=module, position=1, kind="scorm12", title=title, expected_minutes=5, is_required=1,
                    config="{}", revision=1, updated_at=now)
        return course, activity

    def measure_import(self, name, package, target):
        course, activity = self.empty_activity()
        load.settle(self.pid)
        with Peak(self.pid) as peak:
            self.upload(course, activity, package)
        print(f"import of {name} ({len(package) / (1 << 20):.0f} MiB): {peak.seconds:.2f} s, {peak.spent:.2f} CPU-s, {peak.mib:.0f} MiB at most, {peak.mib - peak.first:.0f} more than before (target {target})", flush=True)

    def jane(self):
        session = requests.Session()
        session.cookies.set("laurel_session", self.sign_in("jane@example.com"))
        return session

    def measure_navigation(self):
        path, jane = self.course(wide()), self.jane()
        page = jane.get(self.server.url + path).text
        csrf = re.search(r'name="csrf" value="([^"]+)"', page)[1]
        after, times, here = int(re.search(r'name="after" value="(\d+)"', page)[1]), [], load.cpu_seconds(self.pid)
        for n in range(201):
            # With an id of its own, as the page's form has it.
            fields = {"csrf": csrf, "once": str(uuid.uuid4()), "after": after, "request": "start" if n == 0 and 'value="start"' in page else "previous" if n > 100 else "continue"}
            if n == 1:
                here = load.cpu_seconds(self.pid)
            began = time.monotonic()
            answer = jane.post(self.server.url + path + "/navigate", fields, allow_redirects=False)
            times.append((time.monotonic() - began) * 1000)
            assert answer.status_code == 303, answer.text[-500:]
            moved = int(parse_qs(urlsplit(answer.headers["Location"]).query)["after"][0])
            assert moved == after + 1, f"navigation {n} was refused"
            after = moved
        print(f"navigation with 500 activities, the whole request: {statistics.median(times[1:]):.1f} ms, p99 {sorted(times[1:])[197]:.1f} ms, {(load.cpu_seconds(self.pid) - here) * 1000 / 200:.2f} CPU-ms (target 5 ms)", flush=True)
        began, spent = time.monotonic(), load.cpu_seconds(self.pid)
        for _ in range(20):
            page = jane.get(self.server.url + path)
        print(f"player page with 500 activities: {(time.monotonic() - began) * 50:.1f} ms, {(load.cpu_seconds(self.pid) - spent) * 50:.2f} CPU-ms, {len(page.content) / 1024:.0f} KiB of text", flush=True)

    def measure_player(self):
        """Bytes on the wire of what a browser loads before the content itself, from an empty cache."""
        path, jane = self.course(zipped(one_part("Small", {}))), self.jane()
        wire, seen = 0, set()

        def fetch(session, url, host=None):
            answer = session.get(url, headers={"Accept-Encoding": "gzip, br", **({"Host": host} if host else {})}, stream=True)
            body = answer.raw.read(decode_content=False)
            assert answer.status_code == 200, url
            return len(body) + sum(len(k) + len(v) + 4 for k, v in answer.headers.items()) + 17
        page = jane.get(self.server.url + path).text
        wire += fetch(jane, self.server.url + path)
        waiting = [(self.server.url, each) for each in re.findall(r'<(?:link|script)[^>]*(?:href|src)="(/[^"]+\.(?:css|js)[^"]*)"', page)]
        frame = urlsplit(html.unescape(re.search(r'"(http://[^"]+/play/[^"]+)"', page)[1]))
        content, plain = f"http://localhost:{self.server.content_port}", requests.Session()
        text = plain.get(f"{content}{frame.path}?{frame.query}", headers={"Host": frame.netloc}).text
        wire += fetch(plain, f"{content}{frame.path}?{frame.query}", frame.netloc)
        waiting += [(content, each) for each in re.findall(r'(?:href|src)="(/[^"]+\.(?:css|js)[^"]*)"', text)]
        while waiting:
            base, each = waiting.pop()
            if (base, each) in seen:
                continue
            seen.add((base, each))
            host = frame.netloc if base == content else None
            wire += fetch(plain, base + each, host)
            if each.split("?")[0].endswith(".js"):
                script = plain.get(base + each, headers={"Host": host} if host else {}).text
                for name in re.findall(r'(?:from|import)\s*\(?\s*"([^"]+\.js[^"]*)"', script):
                    waiting.append((base, urlsplit(requests.compat.urljoin(base + each, name)).path))
        print(f"player page with all it names, before the content: {wire / 1024:.0f} KiB in {len(seen) + 2} requests (target 100 KiB)", flush=True)
        config = json.loads(html.unescape(re.search(r'data-laurel="([^"]+)"', text)[1]))
        return frame.netloc, config["launch"]

    def measure_files(self, host, launch, folder):
        content = f"http://localhost:{self.server.content_port}"
        folderless = launch.split("?")[0].rsplit("/", 1)[0]
        for name, path, headers in (("a page of 1 KB", launch, {}), ("the same, packed", launch, {"Accept-Encoding": "gzip"}), ("a script", folderless + "/api.js", {}),
                                    ("a script, unchanged", folderless + "/api.js", {"If-None-Match": self.etag(host, folderless + "/api.js")})):
            path = path if path.startswith("/") else "/" + path
            case = load.Case(name, None, lambda: [load.Request(path, {"Host": host, **headers})], content)
            result = self.run(case, 32, folder)
            print(f"content file, {name}, 32 connections: {result.rate:,.0f}/s, {result.cpu_ms:.3f} CPU-ms, p99 {result.p99_ms:.1f} ms (target 5,000/s)", flush=True)

    def measure_commits(self, folder):
        """The commit of eight elements as the bench of the whole product has it, by forty plays so that none is sent on two connections."""
        jane, plays, content = self.jane(), [], f"http://localhost:{self.server.content_port}"
        for n in range(cases.LEARNERS):
            path = self.course(zipped(one_part(f"Small {n}", {})))
            page = jane.get(self.server.url + path).text
            frame = urlsplit(html.unescape(re.search(r'"(http://[^"]+/play/[^"]+)"', page)[1]))
            plays.append((path, re.search(r'csrf"[^>]*(?:value|content)="([^"]+)"', page)[1], frame.netloc, parse_qs(frame.query)["item"][0]))

        def begun(path, csrf, host, item):
            token, session = jane.post(self.server.url + path + "/token", headers={"X-CSRF": csrf}).json()["token"], uuid.uuid4().hex
            opened = {"token": token, "item": item, "session": session}
            answer = requests.post(content + "/run/start", json={**opened, "device": session, "take": True}, headers={"Host": host})
            assert answer.status_code == 200, answer.text
            return cases.commit(opened, host)
        for connections in (1, 8, 32):
            before = self.one("SELECT count(*) FROM play_log")
            result = self.run(load.Case("commit", 0.3, lambda: [begun(*play) for play in plays], content), connections, folder)
            written = self.one("SELECT count(*) FROM play_log") - before
            assert written > result.rate * 4, f"only {written} commits of {result.rate:,.0f}/s were written"
            print(f"SCORM commit of 8 elements, {connections} connections: {result.rate:,.0f}/s, {result.cpu_ms:.3f} CPU-ms, p50 {result.p50_ms:.1f} ms, p99 {result.p99_ms:.1f} ms (target 0.3 CPU-ms)", flush=True)

    def etag(self, host, path):
        answer = requests.get(f"http://localhost:{self.server.content_port}{path if path.startswith('/') else '/' + path}", headers={"Host": host})
        return answer.headers.get("ETag", "")

    def run(self, case, connections, folder):
        script, lines = folder / "load.lua", folder / "requests.txt"
        script.write_text(load.LUA)
        lines.write_text("".join(request.line for request in case.requests()))
        load.settle(self.pid)
        spent = load.cpu_seconds(self.pid)
        output = subprocess.run(["taskset", "-c", str(LOAD_CORE), "wrk", "-t1", f"-c{connections}", "-d5s", "--latency", "-s", str(script), case.url, "--", str(lines)],
                                capture_output=True, text=True, timeout=60, check=True).stdout
        spent = load.cpu_seconds(self.pid) - spent
        count, took = re.search(r"(\d+) requests in ([\d.]+\w+)", output).groups()
        assert "Non-2xx" not in output or "unchanged" in case.name, output
        p50, p99 = (load.milliseconds(re.search(rf"{share}%\s+([\d.]+\w+)", output)[1]) for share in (50, 99))
        return load.Result(connections, spent * 1000 / int(count), int(count) / (load.milliseconds(took) / 1000), p50, p99)


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        server = Server(folder, wrapper=["taskset", "-c", str(SERVER_CORE)])
        try:
            world = Bench(server)
            world.measure_import("100 MB of film", large(), "5 s, 50 MiB")
            world.measure_import("2,000 files", many(), "1 CPU-s")
            world.measure_files(*world.measure_player(), folder)
            world.measure_navigation()
            world.measure_commits(folder)
        finally:
            server.stop()


if __name__ == "__main__":
    main()
