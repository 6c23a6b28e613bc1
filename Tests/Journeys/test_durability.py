"""What Laurel acknowledged is on disk: after SIGKILL nothing acknowledged is lost, and an fsync comes before each answer."""
import re
import shutil
import threading
import time

import pytest
import requests

PASSWORD = "a calm blue morning"


def make_vendor(server):
    server.command("vendor", "add", "Northlight Controls", "--slug", "northlight", "--country", "DE")
    output = server.command("person", "add", "vera@northlight.example", "--name", "Vera Vendor", "--role", "vendorAdmin")
    server.link = re.search(r"https?://\S+(/reset/\S+)", output)[1]


def sign_in(server):
    """A session of the vendor's admin, who chooses a password by the one-time link."""
    session = requests.Session()
    page = session.get(server.url + server.link, timeout=10)
    answer = session.post(server.url + server.link, {"csrf": token(page.text), "password": PASSWORD}, timeout=30, allow_redirects=False)
    assert answer.status_code == 303, answer.text[:800]
    return session


def token(html):
    return re.search(r'name="csrf" value="([^"]+)"', html)[1]


def save(server, session, csrf, title):
    """Begins a course; true when the server said so."""
    answer = session.post(server.url + "/courses", {"csrf": csrf, "title": title, "language": "en"}, timeout=10, allow_redirects=False)
    return answer.status_code == 303


def test_kill_during_saves_loses_nothing_acknowledged(start):
    server = start(before=make_vendor)
    session = sign_in(server)
    csrf = token(session.get(server.url + "/courses/new", timeout=10).text)
    acknowledged, lock = [], threading.Lock()

    def write(writer):
        for number in range(1000):
            title = f"course-{writer}-{number}-"
            try:
                if not save(server, session, csrf, title):
                    return
            except requests.RequestException:
                return
            with lock:
                acknowledged.append(title)

    writers = [threading.Thread(target=write, args=(n,)) for n in range(8)]
    for writer in writers:
        writer.start()
    time.sleep(2)
    server.kill()
    for writer in writers:
        writer.join()
    assert len(acknowledged) > 20, f"only {len(acknowledged)} saves before the kill"
    server.start()
    for title in acknowledged:
        assert title in session.get(server.url + "/courses", params={"q": title}, timeout=10).text, f"{title} was acknowledged and is lost"
    assert "sound" in server.command("verify")


def test_a_save_is_synced_before_it_is_acknowledged(start, tmp_path):
    if not shutil.which("strace"):
        pytest.fail("strace is missing: tools/setup.sh test")
    trace = tmp_path / "trace"
    server = start(before=make_vendor, wrapper=["strace", "-f", "-y", "-e", "trace=fdatasync,fsync,write,writev,sendto,sendmsg", "-s", "40", "-o", str(trace)])
    session = sign_in(server)
    csrf = token(session.get(server.url + "/courses/new", timeout=20).text)
    for number in range(5):
        before = trace.stat().st_size
        assert save(server, session, csrf, f"synced-{number}")
        time.sleep(0.3)
        lines = trace.read_bytes()[before:].decode(errors="replace").splitlines()
        answer = next((i for i, line in enumerate(lines) if "303 See Other" in line), None)
        assert answer is not None, "the answer is not in the trace"
        synced = [i for i, line in enumerate(lines[:answer]) if re.search(r"f(data)?sync\(\d+<[^>]*laurel\.sqlite-wal>", line)]
        assert synced, "no fsync of the log before the acknowledgement:\n" + "\n".join(lines[:answer])
