"""Dispatched courses beyond the first visit: a learner of a foreign system links to their own record by a code from their mail, and another Laurel
runs a course of ours by cmi5 as its own unit."""
import re

import pytest
from looking import look
from packages_world import PackagesWorld
from server import Server
from test_dispatch import GOOD, Vera, arrive, foreign, inside, wait_until  # noqa: F401 - fixtures


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("dispatch-link"))
    try:
        world = PackagesWorld(server)
        world.course(GOOD["single"])
        yield world
    finally:
        server.kill()


def mails(vera, address):
    """Addresses of the mails to somebody on the outbox page, where mail is kept; newest first."""
    page = vera.session.get(vera.world.server.url + "/settings/outbox").text
    return [link for row in re.findall(r"<tr\b.*?</tr>", page, re.S) if address in row for link in re.findall(r'href="(/settings/outbox/[^"]+)"', row)[:1]]


def code_in(vera, mail):
    return re.findall(r"Code: ([0-9]{8})", vera.session.get(vera.world.server.url + mail).text)[0]


def complete(page, score="85"):
    """The content finishes as it does everywhere: by the interface around it."""
    runtime = next(frame for frame in page.frames if "/play/" in frame.url)
    runtime.evaluate("""score => { const api = window.API; api.LMSInitialize(""); api.LMSSetValue("cmi.core.score.raw", score);
        api.LMSSetValue("cmi.core.lesson_status", "passed"); api.LMSCommit(""); }""", score)


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_a_learner_links_to_their_own_record_and_takes_it_back(world, foreign, arrive, visit, width):  # noqa: F811
    vera = Vera(world)
    dispatch = vera.dispatch()
    foreign.load(vera.stub(dispatch, "scorm12"))
    visitor = arrive(width)
    page = visitor.page
    page.goto(foreign.url + "/?12")
    _, laurel = inside(page)
    laurel.get_by_text("Count this course for yourself").wait_for()
    laurel.get_by_role("link", name="Link to my record").click()
    laurel.get_by_label("Work e-mail address").fill("jane@example.com")
    # The same pages outside of the frames, to be looked at.
    address = next(frame.url for frame in page.frames if "/dispatched/" in frame.url)
    eyes = visit(width)
    eyes.go(address)
    look(eyes.page, "dispatch-link-address")
    known = len(mails(vera, "jane@example.com"))
    laurel.get_by_role("button", name="Send me a code").click()
    laurel.get_by_label("Code").wait_for()
    eyes.go(address)
    look(eyes.page, "dispatch-link-code")
    visitor.expect_error("status of 422")
    wait_until(lambda: len(mails(vera, "jane@example.com")) > known, "the mail with the code")
    code = code_in(vera, mails(vera, "jane@example.com")[0])
    laurel.get_by_label("Code").fill("00000000" if code != "00000000" else "00000001")
    laurel.get_by_role("button", name="Link").click()
    laurel.locator(".error-summary").get_by_text("4 tries are left").wait_for()
    laurel.get_by_label("Code").fill(code)
    laurel.get_by_role("button", name="Link").click()
    laurel.get_by_text("Part of your own history").wait_for()
    eyes.go(address.removesuffix("/link"))
    look(eyes.page, "dispatch-linked")
    laurel.get_by_role("link", name="Start the course").click()
    laurel.frame_locator("#player").frame_locator("#content").locator("body").wait_for()
    complete(page)
    wait_until(lambda: page.evaluate("values['cmi.core.lesson_status']") == "passed", "passed in the foreign system")
    jane, learner = world.people["jane@example.com"], world.one("SELECT id FROM dispatch_learner WHERE dispatch_id = ?", dispatch)
    counted = "SELECT kind, assurance, retracted_at IS NULL FROM completion WHERE enrolment_id = (SELECT enrolment_id FROM dispatch_link WHERE learner_id = ?) AND person_id = ? ORDER BY kind"
    assert world.rows(counted, learner, jane) == [("activity", "selfReported", 1), ("course", "selfReported", 1)]

    own = visit(width)
    own.context.add_cookies([{"name": "laurel_session", "value": world.sign_in("jane@example.com"), "url": world.server.url}])
    own.go(world.server.url + "/me")
    own.page.get_by_role("link", name="Look at them").click()
    own.look("dispatch-elsewhere")
    vera_eyes = visit(width)
    vera_eyes.context.add_cookies([{"name": "laurel_session", "value": world.sign_in("vera@example.com"), "url": world.server.url}])
    vera_eyes.go(f"{world.server.url}/dispatches/{dispatch}/learners/{learner}")
    vera_eyes.look("dispatch-linked-learner")
    own.page.on("dialog", lambda dialog: dialog.accept())
    own.page.get_by_role("button", name="This was not me").first.click()
    wait_until(lambda: world.rows(counted, learner, jane) == [("activity", "selfReported", 0), ("course", "selfReported", 0)], "taken back")
    own.page.get_by_text("Not counted").first.wait_for()
    assert world.one("SELECT status FROM dispatch_learner WHERE id = ?", learner) == "passed"


def test_half_a_character_in_a_name_is_one_sign(world, foreign, arrive):  # noqa: F811
    vera = Vera(world)
    dispatch = vera.dispatch()
    foreign.load(vera.stub(dispatch, "scorm12"))
    page = arrive().page
    page.goto(foreign.url + "/?12")
    page.evaluate("""() => { values["cmi.core.student_name"] = "Ann \\ud83d"; values["cmi.core.student_id"] = "emp-\\ude00"; delete values["cmi.suspend_data"];
        sessionStorage.setItem("kept", JSON.stringify(values)); }""")
    page.reload()
    _, laurel = inside(page)
    laurel.get_by_role("link", name="Start the course").wait_for()
    assert ("Ann ?", "emp-%ude00") in world.rows("SELECT name, foreign_id FROM dispatch_learner WHERE dispatch_id = ?", dispatch)


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """Another vendor's Laurel on ports of its own: the learning system that launches ours."""
    server = Server(tmp_path_factory.mktemp("other-system"))
    try:
        yield PackagesWorld(server)
    finally:
        server.kill()


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_another_laurel_runs_the_course_by_cmi5(world, other, visit, width):
    vera = Vera(world)
    dispatch = vera.dispatch()
    path = other.course(vera.stub(dispatch, "cmi5"))
    visitor = visit(width)
    # What proves the learner is not there yet; content of frames may not run code when it is unloaded.
    visitor.expect_error("status of 404")
    visitor.expect_error("unload is not allowed")
    visitor.context.add_cookies([{"name": "laurel_session", "value": other.sign_in("jane@example.com"), "url": other.server.url}])
    visitor.go(other.server.url + path)
    with visitor.page.expect_popup() as opening:
        visitor.page.get_by_role("button", name="Open in its own window").click()
    window = opening.value
    laurel = window.frame_locator("iframe")
    laurel.get_by_role("link", name="Start the course").wait_for()
    look(window, "dispatch-cmi5")
    laurel.get_by_role("link", name="Start the course").click()
    laurel.frame_locator("#player").frame_locator("#content").locator("body").wait_for()
    complete(window, "85")
    standing = "SELECT status, score_units FROM play_registration ORDER BY created_at DESC LIMIT 1"
    wait_until(lambda: other.rows(standing)[0] == ("passed", 850_000), "passed in the other system", 30)
    window.get_by_role("button", name="Save and close").click()
    window.get_by_text("This part has ended").first.wait_for(timeout=20_000)
    assert other.rows("SELECT ending FROM launch_session ORDER BY launched_at DESC LIMIT 1") == [("terminated",)]
    assert world.rows("SELECT l.status, l.foreign_id, n.standard FROM dispatch_learner l JOIN dispatch_launch n ON n.learner_id = l.id WHERE l.dispatch_id = ?", dispatch)[0][0::2] == ("passed", "cmi5")
    # Nothing of the token or the key ever stood in an address of ours.
    key = world.one("SELECT launch_key FROM dispatch WHERE id = ?", dispatch)
    assert key not in world.server.log()
    # Launched again, the learner goes on where they were, and the other system hears nothing twice.
    visitor.go(other.server.url + path)
    with visitor.page.expect_popup() as opening:
        visitor.page.get_by_role("button", name="Open in its own window").click()
    again = opening.value
    again.frame_locator("iframe").get_by_text("You have completed this course").wait_for()
    again.close()
    assert world.one("SELECT count(*) FROM dispatch_learner WHERE dispatch_id = ?", dispatch) == 1
