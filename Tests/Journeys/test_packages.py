"""Packages from end to end: every fixture imported by the author's form and played in a browser from its own origin, and
the server killed while somebody plays."""
import html
import json
import re
import socket
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

sys.path.insert(0, str(Path(__file__).parents[1] / "Fixtures"))
import make_scorm  # noqa: E402
from packages_world import PackagesWorld  # noqa: E402
from server import Server  # noqa: E402

GOOD = {name: data for name, data, _ in make_scorm.good()}
SLOPPY = {name: data for name, data, _ in make_scorm.sloppy()}
ASSETS = {"asset-only", "no-scormtype"}


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("packages"))
    try:
        yield PackagesWorld(server)
    finally:
        server.kill()


@pytest.fixture
def learner(visit, world):
    def arrive(width="desktop"):
        visitor = visit(width)
        sign_in(visitor, world)
        return visitor
    return arrive


def sign_in(visitor, world, email="jane@example.com"):
    visitor.context.add_cookies([{"name": "laurel_session", "value": world.sign_in(email), "url": world.server.url}])


def content(page):
    return page.frame_locator("#player").frame_locator("#content")


def wait_saved(page, words="Saved "):
    page.wait_for_function("words => document.getElementById('saved').textContent.startsWith(words)", arg=words)


def wait_until(condition, what, seconds=10):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")


def read_answer(stream):
    """One answer off the wire: its head and its body, as they came."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = stream.read(1)
        assert byte, f"the connection was closed after {head!r}"
        head += byte
    length = re.search(rb"(?i)\r\ncontent-length: (\d+)\r\n", head)
    return head, stream.read(int(length[1])) if length else b""


def masked(head):
    """Without what differs from answer to answer."""
    return re.sub(rb"(?i)\r\n(date|x-request-id): [^\r]+", rb"\r\n\1: ", head)


def test_answers_from_memory_are_those_of_the_ordinary_way_on_the_wire(world):
    """A field that nobody knows sends a request the ordinary way; what comes is the same to the byte. Requests sent in one go are answered in order."""
    jane = requests.Session()
    jane.cookies.set("laurel_session", world.sign_in("jane@example.com"))
    frame = urlsplit(html.unescape(re.search(r'"(http://[^"]+/play/[^"]+)"', jane.get(world.server.url + world.course(GOOD["single"])).text)[1]))
    text = requests.get(f"http://localhost:{world.server.content_port}{frame.path}?{frame.query}", headers={"Host": frame.netloc}).text
    launch = json.loads(html.unescape(re.search(r'data-laurel="([^"]+)"', text)[1]))["launch"]
    path = "/" + launch.lstrip("/").split("?")[0]
    with socket.create_connection(("localhost", world.server.content_port), timeout=20) as connection:
        stream = connection.makefile("rb")

        def asked(*fields, path=path):
            return (f"GET {path} HTTP/1.1\r\nHost: {frame.netloc}\r\n" + "".join(f"{field}\r\n" for field in fields) + "\r\n").encode()

        def ask(*fields):
            connection.sendall(asked(*fields))
            return read_answer(stream)
        head, whole = ask("X-Ordinary: 1")
        tag = re.search(rb"(?i)etag: (\S+)", head)[1].decode()
        assert head.startswith(b"HTTP/1.1 200") and b"Positioning" in whole
        for fields in ([], ["Accept-Encoding: gzip"], ["Accept-Encoding: br"], [f"If-None-Match: {tag}"], [f"If-None-Match: {tag}", "Accept-Encoding: gzip"], ["If-None-Match: W/\"x\""],
                       ["Accept: */*", "User-Agent: A browser", "Connection: keep-alive"]):
            ordinary, quick = ask(*fields, "X-Ordinary: 1"), ask(*fields)
            assert (masked(quick[0]), quick[1]) == (masked(ordinary[0]), ordinary[1]), fields
        kinds = [[], ["X-Ordinary: 1"], [f"If-None-Match: {tag}"], ["Range: bytes=0-9"], []]
        connection.sendall(b"".join(asked(*kind) for kind in kinds) + asked(path=path + ".missing") + asked())
        statuses = [int(read_answer(stream)[0].split()[1]) for _ in range(len(kinds) + 2)]
        assert statuses == [200, 200, 304, 206, 200, 404, 200]
        # Whoever says that this is all gets its answer, then the end.
        connection.sendall(asked("Connection: close"))
        assert read_answer(stream)[1] == whole and stream.read() == b""
    with socket.create_connection(("localhost", world.server.content_port), timeout=20) as connection:
        connection.sendall(asked())
        connection.shutdown(socket.SHUT_WR)
        stream = connection.makefile("rb")
        assert read_answer(stream)[1] == whole and stream.read() == b""
    lines = [line for line in world.server.log_path.read_text().splitlines() if "route=\"GET /files/{key}/{package}/**\"" in line]
    assert len(lines) >= 24 and all(re.search(r" INFO request actor= id=\S+ ms=[\d.]+ route=\"[^\"]+\" status=\d+ vendor=" + world.vendor, line) for line in lines), lines[:3]


@pytest.mark.parametrize("name", sorted(SLOPPY))
def test_sloppy_packages_play(world, learner, name):
    visitor = learner()
    visitor.go(world.server.url + world.course(SLOPPY[name]))
    if name in ASSETS:
        content(visitor.page).locator("h1").wait_for()
        wait_until(lambda: world.one("SELECT status FROM play_registration ORDER BY created_at DESC LIMIT 1") == "completed", "completed by opening")
        return
    content(visitor.page).locator("#next").click()
    wait_saved(visitor.page)
    assert world.value("cmi.core.lesson_location") == "1"


def test_asset_completes_by_opening(world, learner):
    visitor = learner()
    visitor.go(world.server.url + world.course(GOOD["asset-only"]))
    content(visitor.page).locator("h1").get_by_text("Price list").wait_for()
    wait_until(lambda: world.one("SELECT count(*) FROM completion WHERE assurance = 'selfReported'") >= 1, "completion")


def test_resumes_on_a_phone_what_was_begun_on_a_desktop(world, learner):
    path = world.course(GOOD["single"])
    desk = learner("desktop")
    desk.go(world.server.url + path)
    assert content(desk.page).locator("#entry").inner_text() == "ab-initio"
    for _ in range(3):
        content(desk.page).locator("#next").click()
    wait_saved(desk.page)
    desk.look("packages-player")
    desk.page.locator(".playerbar a").first.click()
    desk.page.wait_for_url(lambda url: "/packages/" not in url)
    phone = learner("phone")
    phone.go(world.server.url + path)
    assert content(phone.page).locator("#location").inner_text() == "page 3"
    assert content(phone.page).locator("#entry").inner_text() == "resume"
    content(phone.page).locator("#done").click()
    phone.page.locator(".player-foot").get_by_text("Back to the course").wait_for()
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    phone.look("packages-player-done")


def test_items_unlock_as_prerequisites_are_met(world, learner):
    visitor = learner()
    visitor.go(world.server.url + world.course(GOOD["multi-sco"]))
    page = visitor.page
    content(page).locator("#done").wait_for()
    page.locator("[data-opens=outline]").click()
    assert page.locator("#outline .is-locked").count() >= 2
    page.keyboard.press("Escape")
    for title in ("Handle objections", "Demo script", "Handout", "Wrap-up"):
        if title != "Wrap-up":
            content(page).locator("#done").click()
        page.locator(".player-foot [rel=next]").get_by_text(title).click()
        page.wait_for_function("title => document.querySelector('.playerbar h1')?.textContent === title", arg=title)
        content(page).locator("h1").get_by_text(title).wait_for()
        if title == "Handout":
            page.reload()
    content(page).locator("#done").click()
    page.locator(".player-foot").get_by_text("Back to the course").wait_for()
    assert world.one("SELECT status FROM play_registration ORDER BY created_at DESC LIMIT 1") == "completed"


def test_quiz_below_mastery_fails_and_above_passes(world, learner):
    path = world.course(GOOD["quiz"])
    visitor = learner()
    for button, status in (("#wrong", "failed"), ("#right", "passed")):
        visitor.go(world.server.url + path)
        content(visitor.page).locator(button).click()
        wait_until(lambda: world.one("SELECT status FROM play_registration ORDER BY created_at DESC LIMIT 1") == status, status)
    assert [row[0] for row in world.rows("SELECT passed FROM completion WHERE kind = 'activity' AND passed IS NOT NULL ORDER BY completed_at DESC LIMIT 2")] == [1, 0]


def test_frameset_that_saves_in_unload(world, learner):
    path = world.course(GOOD["frameset"])
    visitor = learner()
    visitor.go(world.server.url + path)
    stage = content(visitor.page).frame_locator("frame[name=main]").frame_locator("frame[name=stage]")
    stage.locator("#text").fill("at the last moment")
    visitor.page.reload()
    assert stage.locator("#suspend").inner_text() == "at the last moment"


def test_64000_characters_of_suspend_data(world, learner):
    visitor = learner()
    visitor.go(world.server.url + world.course(GOOD["big-suspend"]))
    content(visitor.page).locator("#save").click()
    wait_saved(visitor.page)
    visitor.page.reload()
    content(visitor.page).locator("#length").get_by_text("64000").wait_for()


def test_popup_course(world, learner):
    visitor = learner()
    visitor.expect_error("favicon.ico")  # the popup is a page of its own
    visitor.go(world.server.url + world.course(GOOD["popup"]))
    with visitor.context.expect_page() as opened:
        content(visitor.page).locator("#open").click()
    opened.value.locator("#next").click()
    wait_saved(visitor.page)
    assert world.value("cmi.core.lesson_location") == "1"


def test_own_window_where_a_frame_may_not_store(world, learner):
    visitor = learner()
    visitor.expect_error("favicon.ico")  # the window is a page of its own
    # As browsers that deny storage to frames of other sites: in a window of its own the same origin has it.
    visitor.context.add_init_script("""if (window !== top && location.hostname.endsWith(".localhost")) {
      for (const name of ["localStorage", "indexedDB"])
        Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } }); }""")
    visitor.go(world.server.url + world.course(GOOD["single"]))
    button = visitor.page.locator("[data-own-window]")
    button.wait_for()
    with visitor.context.expect_page() as opened:
        button.click()
    visitor.page.get_by_text("plays in its own window").wait_for()
    opened.value.frame_locator("#content").locator("#next").click()
    wait_saved(visitor.page)
    assert world.value("cmi.core.lesson_location") == "1"
    opened.value.close()
    # Back in the page everything is there.
    assert visitor.page.locator("#player").count() == 0


def test_hostile_content_reaches_nothing(world, learner):
    visitor = learner()
    visitor.expect_error("Unsafe attempt to initiate navigation")
    visitor.expect_error("worker.js")
    visitor.expect_error("blocked")
    visitor.expect_error("A bad HTTP response code (403)")
    visitor.go(world.server.url + world.course(GOOD["reaching-out"]))
    log = content(visitor.page).locator("#log")
    log.get_by_text("worker").wait_for()
    lines = dict(line.split(": ", 1) for line in log.inner_text().splitlines())
    assert "reached" not in lines["portal document"] and "reached" not in lines["worker"]
    assert visitor.page.url.startswith(world.server.url)
    assert not [c for c in visitor.context.cookies() if c["name"] == "laurel_session" and c["domain"] != "localhost"]


def test_second_tab_is_told(world, learner):
    path = world.course(GOOD["single"])
    visitor = learner()
    visitor.go(world.server.url + path)
    content(visitor.page).locator("#next").click()
    wait_saved(visitor.page)
    second = visitor.context.new_page()
    second.goto(world.server.url + path)
    second.get_by_text("open in another tab").wait_for()
    second.get_by_role("button", name="Continue here").click()
    assert content(second).locator("#location").inner_text() == "page 1"
    visitor.page.get_by_text("Nothing more is saved from here").wait_for()


def test_refused_uploads_say_why(world):
    course_path = world.course(GOOD["single"])
    activity = course_path.rsplit("/", 1)[1]
    course = world.one("SELECT course_id FROM draft_activity WHERE id = ?", activity)
    before = sum(1 for path in (world.server.data).rglob("*") if path.is_file() and len(path.name) == 64)
    for name, data, _ in make_scorm.hostile():
        world.upload(course, activity, data, expect=422)
    after = sum(1 for path in (world.server.data).rglob("*") if path.is_file() and len(path.name) == 64)
    assert after == before


def test_killed_server_loses_nothing_that_was_acknowledged(tmp_path, visit):
    server = Server(tmp_path)
    try:
        world = PackagesWorld(server)
        path = world.course(GOOD["single"])
        visitor = visit()
        sign_in(visitor, world)
        for expected in ("ERR_CONNECTION_REFUSED", "Failed to load resource", "Failed to fetch"):
            visitor.expect_error(expected)
        visitor.go(server.url + path)
        acknowledged = 0
        for turn in range(4):
            for _ in range(5):
                content(visitor.page).locator("#next").click()
                acknowledged += 1
            wait_saved(visitor.page)
            server.kill()
            assert world.value("cmi.core.lesson_location") == str(acknowledged), "what was said to be saved is there"
            # While the server is away the page goes on, says so, and delivers when it is back.
            content(visitor.page).locator("#next").click()
            acknowledged += 1
            wait_saved(visitor.page, "Saved on this device")
            server.start()
            visitor.page.wait_for_function("() => /^Saved \\d/.test(document.getElementById('saved').textContent)", timeout=45_000)
            wait_until(lambda: world.value("cmi.core.lesson_location") == str(acknowledged), "delivered")
        visitor.page.reload()
        assert content(visitor.page).locator("#location").inner_text() == f"page {acknowledged}"
    finally:
        server.kill()
