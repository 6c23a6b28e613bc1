"""A dispatched course of cmi5 and xAPI packages in a foreign learning system: its learner launches unit by unit, and that system sees completion and score."""
import json
import re

import pytest
import requests
from launched_content import block, cmi5, course, tincan, unit
from looking import look
from packages_world import PackagesWorld
from server import Server
from test_cmi5 import begun, press
from test_dispatch import Vera, arrive, foreign, inside, wait_until  # noqa: F401


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("dispatch-launched"))
    try:
        world = PackagesWorld(server)
        world.course(cmi5(course("Fiber basics", block("splicing", "Splicing", unit("a", "Cleaving", more='masteryScore="0.8"'), unit("b", "Closing up", "Completed")))))
        yield world
    finally:
        server.kill()


def reader(arrive, width):  # noqa: F811
    visitor = arrive(width)
    # The content asks for a bookmark that is not there yet.
    visitor.expect_error("status of 404")
    return visitor


@pytest.mark.parametrize("standard, width", [("scorm12", "desktop"), ("scorm2004", "phone")])
def test_a_foreign_system_sees_a_cmi5_course_completed(world, foreign, arrive, standard, width):  # noqa: F811
    vera = Vera(world)
    dispatch = vera.dispatch()
    foreign.load(vera.stub(dispatch, standard))
    page = reader(arrive, width).page
    page.goto(foreign.url + ("/?2004" if standard == "scorm2004" else "/?12"))
    stub, laurel = inside(page)
    status = "cmi.completion_status" if standard == "scorm2004" else "cmi.core.lesson_status"
    score = "cmi.score.raw" if standard == "scorm2004" else "cmi.core.score.raw"
    laurel.get_by_role("link", name=re.compile("Closing up")).wait_for()
    laurel.get_by_role("link", name="Start the course").click()
    content = laurel.frame_locator("#player")
    begun(content)
    press(content, "next")
    content.locator("#at").get_by_text("1", exact=True).wait_for()
    press(content, "complete", "pass")
    wait_until(lambda: page.evaluate("n => values[n]", status) == "incomplete", "begun in the foreign system")
    press(content, "exit")
    # Where content leads at the end, and the way on: both inside the other system's frame.
    laurel.get_by_text("This part has ended").first.wait_for()
    laurel.get_by_role("link", name=re.compile("Closing up")).first.click()
    begun(content)
    press(content, "complete")
    done = "completed" if standard == "scorm2004" else "passed"
    wait_until(lambda: page.evaluate("n => values[n]", status) == done, f"{done} in the foreign system")
    assert page.evaluate("n => values[n]", score) == "90"
    if standard == "scorm2004":
        assert page.evaluate("values['cmi.success_status']") == "passed"
    stub.get_by_role("button", name="Save and close").click()
    stub.get_by_text("Saved. You may close this page.").wait_for()
    assert world.rows("SELECT status, name, done, total FROM dispatch_learner WHERE dispatch_id = ?", dispatch) == [("passed", "Other, Ann", 1, 1)]
    assert world.rows("SELECT id FROM completion") == []
    # Statements name an account of that learner alone, and nobody's name.
    learner = world.one("SELECT id FROM dispatch_learner WHERE dispatch_id = ?", dispatch)
    bodies = [body for (body,) in world.rows("SELECT body FROM xapi_statement") if learner in body]
    assert bodies and all(json.loads(body)["actor"]["account"]["name"] == f"dispatched-{learner}" for body in bodies)
    assert not any("Ann" in body or "emp-7" in body for body in bodies)
    # Opened again, the learner goes on where they were.
    page.reload()
    inside(page)[1].get_by_text("You have completed this course").wait_for()


def test_an_xapi_package_completes_in_the_foreign_system(world, foreign, arrive):  # noqa: F811
    path = world.course(tincan())
    vera = Vera(world)
    dispatch = vera.dispatch(world.one("SELECT course_id FROM enrolment WHERE id = ?", path.split("/")[2]))
    foreign.load(vera.stub(dispatch, "scorm12"))
    page = reader(arrive, "desktop").page
    page.goto(foreign.url + "/?12")
    _, laurel = inside(page)
    laurel.get_by_role("link", name="Start the course").click()
    story = laurel.frame_locator("#player")
    story.locator("#next").click()
    story.locator("#at").get_by_text("page 1").wait_for()
    story.locator("#done").click()
    story.locator("#said").get_by_text("204").wait_for()
    wait_until(lambda: page.evaluate("values['cmi.core.lesson_status']") == "completed", "complete in the foreign system")


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_pages_are_looked_at(world, arrive, width):  # noqa: F811
    vera = Vera(world)
    dispatch = vera.dispatch(world.one("SELECT id FROM course ORDER BY created_at LIMIT 1"))
    launched = requests.post(world.server.url + "/dispatch/launch", data=json.dumps({
        "dispatch": dispatch, "key": world.one("SELECT launch_key FROM dispatch WHERE id = ?", dispatch), "standard": "scorm12", "origin": "https://lms.example", "proof": "p" * 64,
        "learner": {"id": "emp-8", "name": "Berta Beispiel"}}), headers={"Content-Type": "text/plain"}).json()
    entered = requests.post(world.server.url + "/dispatch/enter", data={"token": launched["token"]}, allow_redirects=False)
    visitor = reader(arrive, width)
    visitor.go(world.server.url + entered.headers["Location"])
    look(visitor.page, "dispatch-units")
    visitor.page.get_by_role("link", name="Start the course").click()
    content = visitor.page.frame_locator("#player")
    begun(content)
    press(content, "complete", "pass", "exit")
    visitor.page.get_by_text("This part has ended").first.wait_for()
    look(visitor.page, "dispatch-unit-ended")
    visitor.go(world.server.url + entered.headers["Location"])
    look(visitor.page, "dispatch-units-begun")
    visitor.context.add_cookies([{"name": "laurel_session", "value": world.sign_in("vera@example.com"), "url": world.server.url}])
    learner = world.one("SELECT id FROM dispatch_learner WHERE dispatch_id = ?", dispatch)
    visitor.go(f"{world.server.url}/dispatches/{dispatch}/learners/{learner}")
    visitor.page.get_by_text("1 of 2").first.wait_for()
    look(visitor.page, "dispatch-learner-units")
