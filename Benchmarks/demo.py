"""The demo at ten times its size, served by a release build: loading, starting, signing in."""
import os
import re
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import requests

from load import anonymous_mib, cpu_seconds

ROOT = Path(__file__).resolve().parent.parent
BINARY = ROOT / ".build/release/laurel"
PORT, CONTENT_PORT = (int(os.environ.get(name, port)) for name, port in (("LAUREL_BENCH_PORT", 18080), ("LAUREL_BENCH_CONTENT_PORT", 18081)))
URL, CONTENT_URL = f"http://localhost:{PORT}", f"http://localhost:{CONTENT_PORT}"
SERVER_CORE, LOAD_CORE = 0, 1


def arguments(verb, data, *more):
    return [BINARY, verb, *more, "--data", data, "--http-port", str(PORT), "--content-port", str(CONTENT_PORT)]


class Loaded:
    """What `laurel demo` took and said."""
    def __init__(self, data, scale):
        began, self.mib, self.cpu_seconds = time.monotonic(), 0, 0
        with tempfile.TemporaryFile("w+") as said:
            process = subprocess.Popen(arguments("demo", data, "--scale", str(scale)), cwd=ROOT, stdout=said)
            while process.poll() is None:
                # What was just about to end has no memory any more.
                self.mib, self.cpu_seconds = max(self.mib, anonymous_mib(process.pid) or 0), cpu_seconds(process.pid)
                time.sleep(0.2)
            self.seconds = time.monotonic() - began
            said.seek(0)
            self.said = said.read()
        assert process.returncode == 0, self.said
        self.size = re.search(r"(\d+) organizations, (\d+) people, (\d+) events", self.said).groups()
        self.password = re.search(r"password (\S+) as", self.said)[1]
        self.people = dict(re.findall(r"^  (\S.*?)  +(\S+@\S+)", self.said, re.M))


class Server:
    def __init__(self, data, cores=str(SERVER_CORE)):
        self.data, self.cores = Path(data), cores

    def __enter__(self):
        """Starts on its core; `cold_ms` is the time until the first answer."""
        began = time.monotonic()
        # The log goes where a service manager would read it: a real file, at the level it has unasked.
        self.log = open(self.data / "server.log", "w")
        self.process = subprocess.Popen(["taskset", "-c", self.cores, *arguments("serve", self.data)], cwd=ROOT, stdout=self.log, stderr=self.log,
                                        env={**os.environ, "LAUREL_HTTP_BEHIND_PROXY": "true"})
        while time.monotonic() - began < 30:
            try:
                requests.get(URL + "/health", timeout=1).raise_for_status()
                self.cold_ms = (time.monotonic() - began) * 1000
                return self
            except requests.RequestException:
                time.sleep(0.005)
        self.process.kill()
        raise AssertionError("the server did not answer within 30 s")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(40)
        self.log.close()

    @property
    def pid(self):
        return self.process.pid


class Visitor:
    """A signed-in person, as their browser."""
    def __init__(self, address, password):
        self.session = requests.Session()
        page = self.session.get(URL + "/sign-in", timeout=10).text
        answer = self.session.post(URL + "/sign-in", {"csrf": self.token(page), "email": address, "password": password}, timeout=30, allow_redirects=False)
        assert answer.status_code == 303, f"{address} could not sign in: {answer.status_code}"
        self.headers = {"Cookie": "laurel_session=" + self.session.cookies["laurel_session"]}
        self.csrf = None

    @staticmethod
    def token(page):
        return re.search(r'name="csrf" value="([^"]+)"', page)[1]

    def get(self, path):
        answer = self.session.get(URL + path, timeout=60)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        self.csrf = self.csrf or next(iter(re.findall(r'name="csrf" value="([^"]+)"', answer.text)), None)
        return answer.text

    def post(self, path, fields):
        """A form; returns where it leads."""
        answer = self.session.post(URL + path, {"csrf": self.csrf, **fields}, timeout=60, allow_redirects=False)
        assert answer.status_code == 303, f"{path}: {answer.status_code} {re.sub('<[^>]+>', ' ', answer.text)[-400:]}"
        return answer.headers["Location"]

    def call(self, path, body=None):
        """What our scripts and API clients send."""
        return self.session.post(URL + path, json=body, headers={"X-CSRF": self.csrf}, timeout=60)


def first_visit():
    """Bytes on the wire and requests of a browser that has never been here: the sign-in page and all it names."""
    seen, total, waiting = set(), 0, ["/sign-in"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = requests.get(URL + path, headers={"Accept-Encoding": "gzip, deflate, br"}, timeout=10, stream=True)
        body = answer.raw.read(decode_content=False)
        total += len(body) + sum(len(k) + len(v) + 4 for k, v in answer.headers.items()) + 17
        if "text/html" in answer.headers["Content-Type"]:
            text = body.decode()
            for tag in re.findall(r"<(?:link|script|img)\b[^>]*>", text):
                address = re.search(r'\b(?:href|src)="([^"]+)"', tag)
                if address and not re.search(r'rel="(?:alternate|canonical)"', tag):
                    waiting.append(address[1].replace("&amp;", "&"))
        elif "text/css" in answer.headers["Content-Type"]:
            plain = requests.get(URL + path, timeout=10).text
            waiting += [urlsplit(requests.compat.urljoin(path, name)).path for name in re.findall(r"url\([\"']?(?!data:)([^\"')]+)", plain)]
    return total / 1024, len(seen)
