"""A disk that is full or failing: the user is told, nothing that was acknowledged is lost, and Laurel works again by itself when
the disk does. strace lets chosen system calls of the running server fail; nothing else about the server changes."""
import re
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager

import pytest

from test_durability import make_vendor, sign_in, token

# The words of `webStorageFull` and `webBusy`.
MESSAGES = ("out of space", "try again in a moment")


def permitted():
    """Whether this machine lets strace look at a process at all; a container may forbid it."""
    if not shutil.which("strace"):
        pytest.fail("strace is missing: tools/setup.sh test")
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True, timeout=20)
    return tried.returncode == 0, tried.stderr.strip()[-200:]


@pytest.fixture(autouse=True)
def needs_ptrace():
    fine, why = permitted()
    if not fine:
        pytest.skip(f"strace is not permitted here, so no fault can be injected: {why}")


@contextmanager
def failing(server, calls, error, *paths):
    """Within the block `calls` of the server on `paths` fail with `error`; afterwards they work again."""
    command = ["strace", "-f", "-qq", "-p", str(server.process.pid), "-o", str(server.data.parent / "injected")]
    for path in paths:
        command += ["-P", str(path)]
    command += ["-e", f"trace={calls}", "-e", f"inject={calls}:error={error}"]
    tracer = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    time.sleep(1)
    if tracer.poll() is not None:
        pytest.skip(f"strace may not attach to a process here: {tracer.stderr.read().strip()[-200:]}")
    try:
        yield
    finally:
        tracer.send_signal(signal.SIGINT)
        try:
            tracer.wait(10)
        except subprocess.TimeoutExpired:
            tracer.kill()
            tracer.wait()


def injected(server):
    trace = server.data.parent / "injected"
    return trace.read_text(errors="replace").count("(INJECTED)") if trace.exists() else 0


def begin(server, session, csrf, title):
    return session.post(server.url + "/courses", {"csrf": csrf, "title": title, "language": "en"}, timeout=30, allow_redirects=False)


def is_listed(server, session, title):
    """Whether the list of courses holds it; the page around the list repeats what was searched for."""
    rows = session.get(server.url + "/courses", params={"q": title}, timeout=10).text.split("<tbody", 1)
    return len(rows) == 2 and title in rows[1].split("</tbody", 1)[0]


def main_text(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html.split("<main", 1)[-1]))


@pytest.mark.parametrize("calls,error", [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fdatasync,fsync", "EIO"), ("fdatasync,fsync", "ENOSPC")])
def test_a_failing_disk_is_told_and_never_acknowledged(start, calls, error):
    server = start(before=make_vendor)
    session = sign_in(server)
    csrf = token(session.get(server.url + "/courses/new", timeout=10).text)
    acknowledged = []
    for number in range(5):
        assert begin(server, session, csrf, f"before-{number}-").status_code == 303
        acknowledged.append(f"before-{number}-")
    refused = []
    with failing(server, calls, error, server.data / "laurel.sqlite-wal", server.data / "laurel.sqlite"):
        for number in range(5):
            answer = begin(server, session, csrf, f"during-{number}-")
            assert answer.status_code != 303, f"acknowledged although {calls} fails with {error}"
            assert answer.status_code == 503, f"{answer.status_code}: {main_text(answer.text)[:300]}"
            told = main_text(answer.text)
            assert any(words in told.lower() for words in MESSAGES), told[:300]
            refused.append(f"during-{number}-")
        # What is there can still be read.
        assert is_listed(server, session, acknowledged[0])
    assert injected(server) > 0, "no call failed: the test proves nothing"
    # The disk works again: so does Laurel, without a restart.
    end = time.monotonic() + 10
    while begin(server, session, csrf, "after-").status_code != 303:
        assert time.monotonic() < end, "Laurel did not recover within 10 s"
        time.sleep(0.2)
    acknowledged.append("after-")
    for title in acknowledged:
        assert is_listed(server, session, title), f"{title} was acknowledged and is lost"
    # What was refused is not there, now and after a crash; the ledger is whole.
    for title in refused:
        assert not is_listed(server, session, title), f"{title} was refused and is there"
    server.kill()
    server.start()
    for title in acknowledged:
        assert is_listed(server, session, title), f"{title} was acknowledged and is lost after a crash"
    assert "sound" in server.command("verify")


# An upload's file is opened, written, synced and renamed. Sockets use none of these calls, and SQLite keeps to its own files.
@pytest.mark.parametrize("calls,error", [("openat", "ENOSPC"), ("fsync", "ENOSPC"), ("fsync", "EIO"), ("?rename,?renameat,?renameat2", "ENOSPC")])
def test_an_upload_onto_a_failing_disk_is_told_and_leaves_nothing(start, calls, error):
    server = start(before=make_vendor)
    session = sign_in(server)
    csrf = token(session.get(server.url + "/roster/new", timeout=10).text)
    table = "external_id,name,country,type\n" + "".join(f"q-{n},Quay {n},DE,reseller\n" for n in range(200))

    def upload():
        return session.post(server.url + "/roster/new", timeout=30, allow_redirects=False,
                            files=[("csrf", (None, csrf)), ("kind", (None, "organizations")), ("file", ("o.csv", table, "text/csv"))])

    def files():
        return sorted(str(p.relative_to(server.data)) for p in (server.data / "blobs").rglob("*") if p.is_file())

    before = files()
    with failing(server, calls, error):
        answer = upload()
    assert injected(server) > 0, "no call failed: the test proves nothing"
    assert answer.status_code == 503, f"{answer.status_code}: {main_text(answer.text)[:300]}"
    assert any(words in main_text(answer.text).lower() for words in MESSAGES), main_text(answer.text)[:300]
    assert files() == before, "the refused upload left a file"
    assert upload().status_code == 303, "uploads do not work again"
