"""Bodies that are too large, too deep, broken or not what they say: each is refused with words, and the server's memory stays bounded
however many come at once."""
import hashlib
import json
import os
import socket
import threading
import time
import uuid
from base64 import b64encode
from http.client import HTTPException, HTTPResponse

import requests
from test_records import connect
from test_scim import administrator, make_vendor

HEADERS = {"X-Experience-API-Version": "1.0.3"}
MEGABYTE = 1 << 20
# What the server may use beyond what it used before, for anonymous pages: five clients sent half a gigabyte between them.
MOST = 320 * MEGABYTE
CLIENTS = 5


class Memory:
    """The most anonymous memory of a process while the block runs."""

    def __init__(self, server):
        self.pid, self.most, self.ended = server.process.pid, 0, threading.Event()

    def now(self):
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) * 1024
        raise AssertionError("the server is gone")

    def __enter__(self):
        self.before = self.now()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def watch(self):
        while not self.ended.wait(0.02):
            self.most = max(self.most, self.now())

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    @property
    def grown(self):
        return self.most - self.before


def statement(attachment=None):
    one = {"id": str(uuid.uuid4()), "actor": {"mbox": "mailto:ada@example.com"}, "verb": {"id": "http://example.com/v"}, "object": {"id": "http://example.com/o"}}
    if attachment:
        one["attachments"] = [{"usageType": "http://example.com/u", "display": {"en": "x"}, "contentType": "application/octet-stream", "length": attachment[1], "sha2": attachment[0]}]
    return json.dumps(one).encode()


def mixed(one, digest):
    return (b"--edge\r\nContent-Type: application/json\r\n\r\n" + one + b"\r\n--edge\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n"
            b"X-Experience-API-Hash: " + digest.encode() + b"\r\n\r\n")


def send(server, credential, kind, pieces, length=None):
    """Sends a body as it is made, in chunks or with a length, and reads what is answered, also when that comes before the end.
    - Returns: status and words; status 0 when the server hung up without a word."""
    head = (f"POST /xapi/statements HTTP/1.1\r\nHost: localhost:{server.port}\r\nAuthorization: Basic {b64encode(':'.join(credential).encode()).decode()}\r\n"
            f"X-Experience-API-Version: 1.0.3\r\nContent-Type: {kind}\r\n" + ("Transfer-Encoding: chunked\r\n" if length is None else f"Content-Length: {length}\r\n"))
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as line:
        try:
            line.sendall(head.encode() + b"\r\n")
            for piece in pieces:
                line.sendall(b"%x\r\n%s\r\n" % (len(piece), piece) if length is None else piece)
            if length is None:
                line.sendall(b"0\r\n\r\n")
        except OSError:
            pass
        answer = HTTPResponse(line)
        try:
            answer.begin()
            return answer.status, answer.read().decode(errors="replace")
        except (OSError, HTTPException):
            return 0, ""


def at_once(count, work):
    answers, threads = [], []
    for _ in range(count):
        threads.append(threading.Thread(target=lambda: answers.append(work())))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return answers


def begin(start, visit):
    server = start(before=make_vendor)
    credential = connect(administrator(server, visit))
    # Whatever is made once is made now.
    for _ in range(3):
        assert requests.post(server.url + "/xapi/statements", data=statement(), auth=credential, headers={**HEADERS, "Content-Type": "application/json"}, timeout=30).status_code == 200
    return server, credential


def count(server, credential):
    return len(requests.get(server.url + "/xapi/statements?limit=500", auth=credential, headers=HEADERS, timeout=30).json()["statements"])


def test_large_deep_and_broken_bodies_are_refused_in_bounded_memory(start, visit):
    server, credential = begin(start, visit)
    blank, block = b" " * MEGABYTE, os.urandom(MEGABYTE)
    kept = hashlib.sha256(b"something else").hexdigest()
    edge = "multipart/mixed; boundary=edge"

    def large(length):
        yield b"["
        for _ in range(length // MEGABYTE):
            yield blank

    def attached(megabytes, digest=kept, ends=True):
        yield mixed(statement((digest, megabytes * MEGABYTE)), digest)
        for _ in range(megabytes):
            yield block
        if ends:
            yield b"\r\n--edge--\r\n"

    cases = {
        "100 MB as announced": ("application/json", lambda: large(100 * MEGABYTE), 100 * MEGABYTE + 1, {413}),
        "100 MB in chunks": ("application/json", lambda: large(100 * MEGABYTE), None, {413, 503}),
        "30 MB of numbers": ("application/json", lambda: [b"[" + b"0," * (15 * MEGABYTE) + b"0]"], None, {400, 503}),
        "30 MB of depth": ("application/json", lambda: [b"[" * (30 * MEGABYTE)], None, {400, 503}),
        "a million keys": ("application/json", lambda: [b"{" + b",".join(b'"%d":0' % n for n in range(1_100_000)) + b"}"], None, {400, 503}),
        "an attachment of 70 MB": (edge, lambda: attached(70), None, {413, 503}),
        "attachments of 110 MB as announced": (edge, lambda: attached(110), 110 * MEGABYTE + 1000, {413}),
        "an attachment with another hash": (edge, lambda: attached(60), None, {400, 503}),
        "a body that is cut off": (edge, lambda: attached(60, ends=False), None, {400, 503}),
        "70 MB before the first boundary": (edge, lambda: large(70 * MEGABYTE), None, {400, 413, 503}),
        "70 MB of a part's headers": (edge, lambda: [b"--edge\r\nA: "] + [blank] * 70, None, {400, 503}),
    }
    before, grown = count(server, credential), {}
    for name, (kind, pieces, length, statuses) in cases.items():
        began = time.monotonic()
        with Memory(server) as memory:
            answers = at_once(CLIENTS if "MB" in name else 2, lambda: send(server, credential, kind, pieces(), length))
        grown[name] = (memory.grown // MEGABYTE, round(time.monotonic() - began, 1))
        told = [answer for answer in answers if answer[0]]
        assert all(status in statuses and len(words) > 20 for status, words in told), f"{name}: {[(s, w[:200]) for s, w in told]}"
        assert len(told) == len(answers), f"{name}: {len(answers) - len(told)} were not answered"
        assert memory.grown < MOST, f"{name}: grew by {memory.grown // MEGABYTE} MB; {grown}"
    print("grown by MB, seconds taken:", grown)
    assert count(server, credential) == before
    # Nothing refused is left in the folder of incoming files, and the server goes on.
    assert not list((server.data / "blobs" / "incoming").iterdir())
    assert requests.post(server.url + "/xapi/statements", data=statement(), auth=credential, headers={**HEADERS, "Content-Type": "application/json"}, timeout=30).status_code == 200


def test_attachments_go_to_disk_as_they_arrive(start, visit):
    server, credential = begin(start, visit)
    block = os.urandom(MEGABYTE)
    content = hashlib.sha256()
    for _ in range(60):
        content.update(block)
    digest = content.hexdigest()

    def pieces():
        yield mixed(statement((digest, 60 * MEGABYTE)), digest)
        for _ in range(60):
            yield block
        yield b"\r\n--edge--\r\n"

    with Memory(server) as memory:
        answers = at_once(6, lambda: send(server, credential, "multipart/mixed; boundary=edge", pieces()))
    assert [status for status, _ in answers] == [200] * 6, answers
    # Six times 60 MB came in; held are the statements and a piece of each.
    assert memory.grown < 200 * MEGABYTE, f"grew by {memory.grown // MEGABYTE} MB"
    one = requests.get(server.url + "/xapi/statements?limit=1&attachments=true", auth=credential, headers=HEADERS, timeout=60)
    assert hashlib.sha256(one.content.split(b"\r\n\r\n", 2)[2][:60 * MEGABYTE]).hexdigest() == digest
