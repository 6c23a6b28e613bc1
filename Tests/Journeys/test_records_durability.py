"""Statements that were acknowledged are there, byte for byte, whatever happens to the server or its disk; no batch is half there."""
import hashlib
import json
import re
import threading
import time
import uuid

import pytest
import requests
from postgres import PROGRAMS, Postgres, ServerOnPostgres
from test_full_disk import failing, injected, permitted
from test_records import connect
from test_scim import administrator, make_vendor

HEADERS = {"X-Experience-API-Version": "1.0.3", "Content-Type": "application/json"}


def statement(writer, number):
    """With what is easily lost on the way: digits of numbers, odd spacing, escapes, an order of its own."""
    return ('{"id" : "%s", "verb":{"id":"http://example.com/v"},"actor":{"mbox":"mailto:w%d@example.com"},  "object":{"id":"http://example.com/o/%d"},'
            '"result":{"score":{"raw":1.2300e1,"max":100.000},"response":"\\u00fc \\/ %s"},"context":{"extensions":{"http:\\/\\/e.example/x":[1.10,null,{"b":1,"a":2}]}}}'
            % (uuid.uuid4(), writer, number, "x" * (number % 50)))


def identity(text):
    return re.search(r'"id" : "([^"]+)"', text)[1]


def post(server, credential, body, timeout=20):
    return requests.post(server.url + "/xapi/statements", data=body, headers=HEADERS, auth=credential, timeout=timeout)


def stored(server, credential):
    """Everything the server gives, as bytes by id."""
    found, url = {}, "/xapi/statements?limit=500"
    while url:
        answer = requests.get(server.url + url, headers=HEADERS, auth=credential, timeout=30)
        assert answer.status_code == 200, answer.text
        text, page = answer.text, answer.json()
        at = text.index("[") + 1
        for one in page["statements"]:
            # Where the next one begins, by its own first bytes.
            end = text.find('{"id" : "', at + 1)
            found[one["id"]] = text[at:end if end > 0 else len(text)]
            at = end
        url = page["more"]
    return found


def assert_kept(found, body):
    """What was sent stands unchanged at the beginning; what the store adds comes after it."""
    kept = found.get(identity(body))
    assert kept is not None, f"acknowledged and lost: {body}"
    assert kept.startswith(body[:-1]), f"acknowledged and changed:\n{body}\n{kept}"


def write(server, credential, writers, seconds, kill=True):
    """Posts single statements and batches from several threads until the server is gone. - Returns: acknowledged and unanswered bodies."""
    acknowledged, unanswered, refused, lock, end = [], [], [], threading.Lock(), time.monotonic() + seconds

    def run(writer):
        for number in range(100_000):
            batch = [statement(writer, number)] if writer % 2 else [statement(writer, n) for n in range(number, number + 20)]
            try:
                answer = post(server, credential, batch[0] if len(batch) == 1 else "[" + ",".join(batch) + "]")
            except requests.RequestException:
                with lock:
                    unanswered.append(batch)
                return
            with lock:
                (acknowledged if answer.status_code == 200 else refused).append(batch)
            if answer.status_code != 200 or (not kill and time.monotonic() > end):
                return

    threads = [threading.Thread(target=run, args=(n,)) for n in range(writers)]
    for thread in threads:
        thread.start()
    if kill:
        time.sleep(seconds)
        server.kill()
    for thread in threads:
        thread.join()
    return acknowledged, unanswered, refused


def check(server, credential, acknowledged, others):
    found = stored(server, credential)
    for body in (body for batch in acknowledged for body in batch):
        assert_kept(found, body)
    for batch in others:
        there = [identity(body) in found for body in batch]
        assert all(there) or not any(there), f"half a batch: {there}"
    return found


def test_a_killed_server_loses_no_acknowledged_statement(start, visit):
    server = start(before=make_vendor)
    credential = connect(administrator(server, visit))
    everything = []
    for _ in range(2):
        acknowledged, unanswered, refused = write(server, credential, 8, 2)
        assert not refused and len(acknowledged) > 20, f"{len(acknowledged)} acknowledged, refused {refused[:1]}"
        everything += acknowledged
        server.start()
        check(server, credential, everything, unanswered)
    assert "sound" in server.command("verify")


@pytest.mark.parametrize("calls,error", [("pwrite64", "ENOSPC"), ("fdatasync,fsync", "EIO")])
def test_a_failing_disk_acknowledges_nothing_and_loses_nothing(start, visit, calls, error):
    fine, why = permitted()
    if not fine:
        pytest.skip(f"strace is not permitted here, so no fault can be injected: {why}")
    server = start(before=make_vendor)
    credential = connect(administrator(server, visit))
    acknowledged, _, refused = write(server, credential, 4, 1, kill=False)
    assert acknowledged and not refused
    failed = []
    with failing(server, calls, error, server.data / "laurel.sqlite-wal", server.data / "laurel.sqlite"):
        for number in range(6):
            batch = [statement(9, n) for n in range(1 if number % 2 else 20)]
            answer = post(server, credential, "[" + ",".join(batch) + "]")
            assert answer.status_code == 503, f"{answer.status_code} {answer.text[:300]}"
            assert len(answer.text) > 20, "no word about what happened"
            failed.append(batch)
        # What is there can still be read.
        check(server, credential, acknowledged, [])
    assert injected(server) > 0, "no call failed: the test proves nothing"
    end, last = time.monotonic() + 10, statement(8, 1)
    while post(server, credential, last).status_code != 200:
        assert time.monotonic() < end, "it did not recover within 10 s"
        time.sleep(0.2)
    acknowledged.append([last])
    found = check(server, credential, acknowledged, [])
    assert not any(identity(body) in found for batch in failed for body in batch), "refused, and yet it is there"
    server.kill()
    server.start()
    found = check(server, credential, acknowledged, [])
    assert not any(identity(body) in found for batch in failed for body in batch), "refused, and there after a crash"
    assert "sound" in server.command("verify")


@pytest.mark.parametrize("calls,error", [("fsync", "EIO"), ("openat", "ENOSPC")])
def test_an_attachment_onto_a_failing_disk_is_refused_whole(start, visit, calls, error):
    fine, why = permitted()
    if not fine:
        pytest.skip(f"strace is not permitted here, so no fault can be injected: {why}")
    server = start(before=make_vendor)
    credential = connect(administrator(server, visit))
    content = b"attached " * 40_000
    digest = hashlib.sha256(content).hexdigest()

    def send():
        one = {**json.loads(statement(1, 1)), "attachments": [{"usageType": "http://example.com/u", "display": {"en": "x"}, "contentType": "text/plain", "length": len(content), "sha2": digest}]}
        body = (b"--edge\r\nContent-Type: application/json\r\n\r\n" + json.dumps(one).encode() + b"\r\n--edge\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n"
                b"X-Experience-API-Hash: " + digest.encode() + b"\r\n\r\n" + content + b"\r\n--edge--\r\n")
        answer = requests.post(server.url + "/xapi/statements", data=body, headers={**HEADERS, "Content-Type": "multipart/mixed; boundary=edge"}, auth=credential, timeout=30)
        return one["id"], answer

    with failing(server, calls, error):
        number, answer = send()
    assert injected(server) > 0, "no call failed: the test proves nothing"
    assert answer.status_code == 503, f"{answer.status_code} {answer.text[:300]}"
    asked = {"statementId": number}
    assert requests.get(server.url + "/xapi/statements", params=asked, headers=HEADERS, auth=credential, timeout=30).status_code == 404
    number, answer = send()
    assert answer.status_code == 200, answer.text
    got = requests.get(server.url + "/xapi/statements", params={"statementId": number, "attachments": "true"}, headers=HEADERS, auth=credential, timeout=30)
    assert content in got.content


def test_on_postgresql_killed_servers_lose_no_acknowledged_statement(visit, tmp_path):
    if not PROGRAMS.exists():
        pytest.fail("PostgreSQL 15 is missing: tools/setup.sh test")
    postgres = Postgres()
    server = ServerOnPostgres(tmp_path, postgres)
    try:
        server.command("migrate")
        make_vendor(server)
        server.start()
        credential = connect(administrator(server, visit))
        everything, unanswered, refused = write(server, credential, 8, 2)
        assert not refused and len(everything) > 20, f"{len(everything)} acknowledged, refused {refused[:1]}"
        server.start()
        check(server, credential, everything, unanswered)
        # Now the database is killed under the running server, which says so and goes on by itself.
        killer = threading.Timer(1, postgres.kill)
        killer.start()
        acknowledged, unanswered, refused = write(server, credential, 4, 8, kill=False)
        killer.join()
        assert acknowledged and refused, "the database was killed, and nobody noticed"
        answer = post(server, credential, statement(7, 7), timeout=60)
        assert answer.status_code == 503, f"{answer.status_code} {answer.text[:300]}"
        postgres.start()
        end, last = time.monotonic() + 30, statement(8, 1)
        while post(server, credential, last, timeout=60).status_code != 200:
            assert time.monotonic() < end, "it did not recover within 30 s"
            time.sleep(0.5)
        check(server, credential, [*everything, *acknowledged, [last]], unanswered + refused)
        assert "sound" in server.command("verify")
    finally:
        server.kill()
        postgres.close()
