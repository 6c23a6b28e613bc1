"""A dispatched course in a foreign learning system that this test serves itself on another port, with its own small SCORM 1.2 and 2004
interfaces: from the stub's first call to a completion that both systems have seen."""
import http.server
import io
import json
import re
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest
import requests

sys.path.insert(0, str(Path(__file__).parents[1] / "Fixtures"))
import make_scorm  # noqa: E402
from looking import look  # noqa: E402
from packages_world import PackagesWorld  # noqa: E402
from server import Server  # noqa: E402

GOOD = {name: data for name, data, _ in make_scorm.good()}

# The foreign system's page: an interface in the parent of the frame in which the stub runs, its values kept by name.
FOREIGN = """<!DOCTYPE html><html lang="en"><title>Foreign LMS</title><body style="margin:0">
<script>
  const names12 = { Initialize: "LMSInitialize", Terminate: "LMSFinish", GetValue: "LMSGetValue", SetValue: "LMSSetValue", Commit: "LMSCommit" };
  // Kept over a reload, as a learning system does; one that was reset forgets.
  const kept = location.search.includes("forgets") ? null : sessionStorage.getItem("kept");
  window.values = kept ? JSON.parse(kept) : { "cmi.core.student_id": "emp-7", "cmi.core.student_name": "Other, Ann", "cmi.learner_id": "emp-7", "cmi.learner_name": "Other, Ann" };
  window.calls = [];
  const api = { Initialize: () => "true", Terminate: () => (calls.push("Terminate"), "true"), GetValue: (n) => values[n] ?? "",
    SetValue: (n, v) => (values[n] = v, calls.push(n + "=" + v), "true"),
    Commit: () => (sessionStorage.setItem("kept", JSON.stringify(values)), calls.push("Commit"), "true") };
  if (location.search.includes("2004")) window.API_1484_11 = api;
  else window.API = Object.fromEntries(Object.entries(api).map(([n, f]) => [names12[n], f]));
</script><iframe id="sco" title="Course" src="/sco/nest.html" style="width:100%;height:96vh;border:0"></iframe></body></html>"""
NEST = '<!DOCTYPE html><html lang="en"><title>Nest</title><body style="margin:0"><iframe id="inner" title="Part" src="/sco/index.html" style="width:100%;height:94vh;border:0"></iframe></body></html>'


class Foreign:
    """The foreign system: serves its page and whatever zip was imported."""

    def __init__(self):
        foreign = self
        self.files = {}

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                path = self.path.split("?")[0]
                body = {"/": FOREIGN, "/sco/nest.html": NEST}.get(path) or foreign.files.get(path.removeprefix("/sco/"))
                self.send_response(200 if body else 204 if path == "/favicon.ico" else 404)
                self.send_header("Content-Type", "text/javascript" if path.endswith(".js") else "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(body.encode() if isinstance(body, str) else body or b"")

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def load(self, zipped):
        with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("dispatch"))
    try:
        world = PackagesWorld(server)
        world.course(GOOD["single"])
        yield world
    finally:
        server.kill()


@pytest.fixture
def foreign():
    made = Foreign()
    yield made
    made.server.shutdown()


@pytest.fixture
def arrive(visit):
    """Somebody in the foreign system, whose frames do not let content run code when it is unloaded: the browser says so."""
    def come(width="desktop"):
        visitor = visit(width)
        visitor.expect_error("unload is not allowed")
        return visitor
    return come


class Vera:
    """The vendor's administrator, by plain requests."""

    def __init__(self, world):
        self.world, self.session = world, requests.Session()
        self.session.cookies.set("laurel_session", world.sign_in("vera@example.com"))

    def post(self, path, page, **fields):
        csrf = re.search(r'name="csrf" value="([^"]+)"', self.session.get(self.world.server.url + page).text)[1]
        return self.session.post(self.world.server.url + path, data={"csrf": csrf, **fields}, allow_redirects=False)

    def dispatch(self, course=None, **more):
        course = course or self.world.one("SELECT id FROM course")
        made = self.post("/dispatches", "/dispatches/new", course=course, organization=self.world.organization, destination="Foreign LMS", **more)
        assert made.status_code == 303, made.text[-800:]
        return made.headers["Location"].split("/")[-1]

    def stub(self, dispatch, standard):
        return self.session.get(f"{self.world.server.url}/dispatches/{dispatch}/stub/{standard}").content


def wait_until(condition, what, seconds=15):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError(f"not within {seconds} s: {what}")


def inside(page):
    stub = page.frame_locator("#sco").frame_locator("#inner")
    return stub, stub.frame_locator("iframe")


@pytest.mark.parametrize("standard", ["scorm12", "scorm2004"])
def test_foreign_system_sees_the_completion(world, foreign, arrive, standard):
    vera = Vera(world)
    dispatch = vera.dispatch()
    foreign.load(vera.stub(dispatch, standard))
    visitor = arrive("phone" if standard == "scorm2004" else "desktop")
    page = visitor.page
    page.goto(foreign.url + ("/?2004" if standard == "scorm2004" else "/?12"))
    stub, laurel = inside(page)
    laurel.get_by_role("link", name="Start the course").click()
    content = laurel.frame_locator("#player").frame_locator("#content")
    content.locator("body").wait_for()
    status = "cmi.completion_status" if standard == "scorm2004" else "cmi.core.lesson_status"
    wait_until(lambda: page.evaluate("n => values[n]", status) == "incomplete", "begun in the foreign system")
    # The content finishes as it does everywhere: by the interface around it.
    runtime = next(frame for frame in page.frames if "/play/" in frame.url)
    runtime.evaluate("""() => { const api = window.API; api.LMSInitialize(""); api.LMSSetValue("cmi.core.score.raw", "85");
        api.LMSSetValue("cmi.core.lesson_status", "completed"); api.LMSCommit(""); }""")
    wait_until(lambda: page.evaluate("n => values[n]", status) == "completed", "complete in the foreign system")
    score = "cmi.score.raw" if standard == "scorm2004" else "cmi.core.score.raw"
    assert page.evaluate("n => values[n]", score) == "85"
    # What the content saves while it is unloaded is still told before the other system hears the end.
    runtime.evaluate("""() => addEventListener("pagehide", () => window.API.LMSSetValue("cmi.core.score.raw", "91"))""")
    stub.get_by_role("button", name="Save and close").click()
    stub.get_by_text("Saved. You may close this page.").wait_for()
    assert "Terminate" in page.evaluate("calls")
    told = page.evaluate("calls")
    exit_name = "cmi.exit" if standard == "scorm2004" else "cmi.core.exit"
    assert f"{exit_name}=suspend" in told and "Terminate" == told[-1]
    assert page.evaluate("n => values[n]", score) == "91"
    # The proof lies in the other system's own record, and whoever has the package alone gets nowhere.
    proof = page.evaluate("values['cmi.suspend_data']")
    assert proof.startswith("laurel:") and len(proof) == 71
    key = world.one("SELECT launch_key FROM dispatch WHERE id = ?", dispatch)
    stolen = requests.post(world.server.url + "/dispatch/launch", data=json.dumps({"dispatch": dispatch, "key": key, "standard": standard, "origin": "", "proof": "0" * 64,
                           "learner": {"id": "emp-7", "name": ""}}), headers={"Content-Type": "text/plain"})
    assert stolen.json()["refused"] == "unproved" and "Ann" not in stolen.text
    assert world.rows("SELECT status, name, foreign_id FROM dispatch_learner WHERE dispatch_id = ?", dispatch) == [("completed", "Other, Ann", "emp-7")]
    assert world.rows("SELECT id FROM completion") == []
    # The stub's address never carried a token, and the pages' addresses are told to nobody.
    assert all("token=" not in frame.url for frame in page.frames)


def test_refusals_are_said_and_never_complete(world, foreign, arrive):
    vera = Vera(world)
    dispatch = vera.dispatch(to="2020-01-01")
    foreign.load(vera.stub(dispatch, "scorm12"))
    page = arrive().page
    page.goto(foreign.url + "/?12")
    stub, _ = inside(page)
    stub.get_by_text("This course was open until").wait_for()
    assert page.evaluate("values['cmi.core.lesson_status']") == "incomplete"
    assert "Commit" in page.evaluate("calls")


def test_offline_for_a_while_and_reloaded(world, foreign, arrive):
    vera = Vera(world)
    dispatch = vera.dispatch()
    foreign.load(vera.stub(dispatch, "scorm12"))
    visitor = arrive()
    page = visitor.page
    page.goto(foreign.url + "/?12")
    stub, laurel = inside(page)
    laurel.get_by_role("link", name="Start the course").click()
    laurel.frame_locator("#player").frame_locator("#content").locator("body").wait_for()
    visitor.expect_error("ERR_INTERNET_DISCONNECTED")
    visitor.offline()
    stub.get_by_text("No connection at the moment").wait_for(timeout=20_000)
    runtime = next(frame for frame in page.frames if "/play/" in frame.url)
    runtime.evaluate("""() => { const api = window.API; api.LMSInitialize(""); api.LMSSetValue("cmi.core.lesson_status", "completed"); api.LMSCommit(""); }""")
    assert page.evaluate("values['cmi.core.lesson_status']") == "incomplete"
    visitor.offline(False)
    wait_until(lambda: page.evaluate("values['cmi.core.lesson_status']") == "completed", "told after the pause", 40)
    page.reload()
    _, laurel = inside(page)
    laurel.get_by_text("You have completed this course").wait_for()


def test_goes_on_after_the_visit_is_over(world, foreign, arrive):
    """A token that holds no longer, as after half a day: the stub asks anew, and the frame opens again."""
    vera = Vera(world)
    dispatch = vera.dispatch()
    foreign.load(vera.stub(dispatch, "scorm12"))
    visitor = arrive()
    page = visitor.page
    page.goto(foreign.url + "/?12")
    stub, laurel = inside(page)
    laurel.get_by_role("link", name="Start the course").wait_for()
    visitor.expect_error("404")
    world.rows("UPDATE dispatch_launch SET until = at WHERE dispatch_id = ?", dispatch)
    wait_until(lambda: world.one("SELECT count(*) FROM dispatch_launch WHERE dispatch_id = ? AND entered_at IS NOT NULL", dispatch) == 2, "entered again")
    laurel.get_by_role("link", name="Start the course").click()
    laurel.frame_locator("#player").frame_locator("#content").locator("body").wait_for()


def test_loses_the_proof_and_is_let_in_again(world, foreign, arrive):
    vera = Vera(world)
    dispatch = vera.dispatch()
    foreign.load(vera.stub(dispatch, "scorm12"))
    page = arrive().page
    page.goto(foreign.url + "/?12&forgets")
    inside(page)[1].get_by_role("link", name="Start the course").wait_for()
    # The foreign page keeps nothing over a reload, as a system after a reset.
    page.reload()
    inside(page)[0].get_by_text("no longer holds the proof").wait_for()
    assert page.evaluate("values['cmi.core.lesson_status']") == "incomplete"
    learner = world.one("SELECT id FROM dispatch_learner WHERE dispatch_id = ?", dispatch)
    at = f"/dispatches/{dispatch}/learners/{learner}"
    assert vera.post(at + "/readmit", at).status_code == 303
    page.reload()
    inside(page)[1].get_by_role("link", name="Start the course").wait_for()


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_pages_are_looked_at(world, foreign, arrive, width):
    vera = Vera(world)
    dispatch = vera.dispatch(mostPeople="20", to="2099-01-01")
    launched = requests.post(world.server.url + "/dispatch/launch", data=json.dumps({
        "dispatch": dispatch, "key": world.one("SELECT launch_key FROM dispatch WHERE id = ?", dispatch), "standard": "scorm12", "origin": "https://lms.example", "proof": "p" * 64,
        "learner": {"id": "emp-8", "name": "Berta Beispiel"}}), headers={"Content-Type": "text/plain"}).json()
    entered = requests.post(world.server.url + "/dispatch/enter", data={"token": launched["token"]}, allow_redirects=False)
    visitor = arrive(width)
    visitor.context.add_cookies([{"name": "laurel_session", "value": world.sign_in("vera@example.com"), "url": world.server.url}])
    learner = world.one("SELECT id FROM dispatch_learner WHERE dispatch_id = ?", dispatch)
    for name, path in {"list": "/dispatches", "new": "/dispatches/new", "one": f"/dispatches/{dispatch}", "learner": f"/dispatches/{dispatch}/learners/{learner}",
                       "landing": entered.headers["Location"]}.items():
        visitor.go(world.server.url + path)
        look(visitor.page, f"dispatch-{name}")
