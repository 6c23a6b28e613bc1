"""cmi5 and xAPI packages in a browser: content that a test wrote is launched, reports, is resumed and counts."""
import pytest
from launched_content import block, cmi5, course, tincan, unit
from packages_world import PackagesWorld
from server import Server


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("cmi5"))
    try:
        yield PackagesWorld(server)
    finally:
        server.kill()


@pytest.fixture
def learner(visit, world):
    def arrive(width="desktop", email="jane@example.com"):
        visitor = visit(width)
        # The content asks for a bookmark that is not there yet.
        visitor.expect_error("status of 404")
        visitor.context.add_cookies([{"name": "laurel_session", "value": world.sign_in(email), "url": world.server.url}])
        return visitor
    return arrive


def content(page):
    return page.frame_locator("#player")


def press(frame, *names):
    for name in names:
        frame.locator(f"#{name}").click()
        if name not in ("next", "exit"):
            said = {"complete": "completed", "pass": "passed", "fail": "failed"}[name]
            frame.locator("#said").get_by_text(said, exact=True).wait_for()


def begun(frame, mode="Normal"):
    frame.locator("#mode").get_by_text(mode, exact=True).wait_for()


def statuses(world):
    return world.rows("SELECT status, done, total FROM play_registration ORDER BY created_at DESC LIMIT 1")[0]


def test_a_unit_reports_is_resumed_on_a_phone_and_counts(world, learner):
    path = world.course(cmi5(course("Splicing", unit("a", "Splicing", more='masteryScore="0.8"'))))
    desk = learner()
    desk.go(world.server.url + path)
    frame = content(desk.page)
    begun(frame)
    for at in ("1", "2"):
        press(frame, "next")
        frame.locator("#at").get_by_text(at, exact=True).wait_for()
    desk.page.wait_for_function("() => document.getElementById('saved').textContent.startsWith('Saved ')")
    desk.look("cmi5-player")
    phone = learner("phone")
    phone.expect_error("status of 409")
    phone.go(world.server.url + path)
    phone.page.get_by_text("open in another tab or on another device").wait_for()
    phone.look("cmi5-elsewhere")
    phone.page.get_by_role("button", name="Continue here").click()
    frame = content(phone.page)
    begun(frame)
    assert frame.locator("#at").inner_text() == "2"
    desk.page.get_by_text("went on in another place").wait_for()
    press(frame, "complete", "pass")
    assert statuses(world) == ("passed", 1, 1)
    press(frame, "exit")
    phone.page.locator(".player-message").get_by_text("This part has ended").wait_for()
    phone.page.locator(".player-foot").get_by_text("Back to the course").wait_for()
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    phone.look("cmi5-ended")
    assert world.one("SELECT count(*) FROM completion WHERE assurance = 'selfReported' AND kind = 'activity' AND passed = 1 AND score_permille = 900") == 1
    phone.page.get_by_role("button", name="Open again").click()
    begun(content(phone.page), "Review")


def test_a_course_of_blocks_goes_from_unit_to_unit_by_what_moves_on(world, learner):
    structure = course("Fiber course", block("basics", "Basics", unit("a", "Light", "CompletedOrPassed"), unit("b", "Loss", "Passed", 'masteryScore="0.5"')), unit("c", "Extra", "NotApplicable"),
                       unit("d", "Report", "Completed"))
    visitor = learner()
    visitor.go(world.server.url + world.course(cmi5(structure, zip64=True)))
    page, frame = visitor.page, content(visitor.page)
    begun(frame)
    assert statuses(world) == ("incomplete", 1, 4)
    press(frame, "complete", "exit")
    page.locator(".player-message").get_by_text("This part has ended").wait_for()
    page.locator("[data-opens=outline]").click()
    assert page.locator("#outline").get_by_text("1 of 2 done").count() == 1
    page.keyboard.press("Escape")
    page.locator(".player-foot [rel=next]").get_by_text("Loss").click()
    page.wait_for_function("() => document.querySelector('.playerbar h1')?.textContent === 'Loss'")
    begun(frame)
    press(frame, "fail")
    assert statuses(world)[1:] == (2, 4)
    page.reload()
    begun(frame)
    press(frame, "pass", "exit")
    page.locator(".player-foot [rel=next]").get_by_text("Report").click()
    page.wait_for_function("() => document.querySelector('.playerbar h1')?.textContent === 'Report'")
    begun(frame)
    press(frame, "complete")
    page.locator(".player-foot").get_by_text("Back to the course").wait_for()
    assert statuses(world) == ("passed", 4, 4)
    told = [body for body, in world.rows("SELECT body FROM xapi_statement WHERE body LIKE '%fiber-course%' OR body LIKE '%pub.example/basics%' ORDER BY position")]
    assert [("activitytype/block" in body, "activitytype/course" in body) for body in told if "verbs/satisfied" in body] == [(True, False), (False, True)]
    play = world.one("SELECT id FROM play_registration ORDER BY created_at DESC LIMIT 1")
    support = learner(email="vera@example.com")
    support.go(f"{world.server.url}/plays/{play}")
    support.page.get_by_role("heading", name="Statements").wait_for()
    support.look("cmi5-log")
    phone = learner("phone", email="vera@example.com")
    phone.go(f"{world.server.url}/plays/{play}")
    phone.look("cmi5-log-phone")


def test_a_unit_that_wants_a_window_of_its_own_gets_one(world, learner):
    visitor = learner()
    visitor.go(world.server.url + world.course(cmi5(course("Windowed", unit("w", "Windowed", "Completed", 'launchMethod="OwnWindow"')))))
    visitor.look("cmi5-window")
    with visitor.page.expect_popup() as opening:
        visitor.page.get_by_role("button", name="Open in its own window").click()
    window = opening.value
    begun(window)
    press(window, "complete")
    visitor.page.wait_for_function("() => document.getElementById('saved').textContent.startsWith('Saved ')")
    visitor.page.locator(".player-foot").get_by_text("Back to the course").wait_for()
    press(window, "exit")
    window.get_by_text("This part has ended").wait_for()


def test_an_xapi_package_with_the_alternate_syntax(world, learner):
    path = world.course(tincan())
    visitor = learner()
    visitor.go(world.server.url + path)
    frame = content(visitor.page)
    frame.locator("#at").get_by_text("page 0").wait_for()
    frame.locator("#next").click()
    frame.locator("#at").get_by_text("page 1").wait_for()
    visitor.page.reload()
    frame.locator("#at").get_by_text("page 1").wait_for()
    frame.locator("#done").click()
    frame.locator("#said").get_by_text("204").wait_for()
    visitor.page.locator(".player-foot").get_by_text("Back to the course").wait_for()
    assert statuses(world) == ("completed", 1, 1)
    visitor.look("xapi-player")


def test_the_author_sees_what_a_package_holds(world, learner):
    now = cmi5(course("Seen course", block("basics", "Basics", unit("a", "Light", more='masteryScore="0.8"'))))
    path = world.course(now)
    activity = path.rsplit("/", 1)[1]
    where = world.one("SELECT course_id FROM draft_activity WHERE id = ?", activity)
    package = world.one("SELECT id FROM package_version WHERE activity_id = ?", activity)
    for width in ("desktop", "phone"):
        author = learner(width, email="vera@example.com")
        author.go(f"{world.server.url}/courses/{where}/packages/{activity}/versions/{package}")
        author.page.get_by_text("Nothing had to be repaired").or_(author.page.get_by_text("Seen course")).first.wait_for()
        author.look(f"cmi5-preview-{width}")
    author = learner(email="vera@example.com")
    author.go(f"{world.server.url}/courses/{where}/packages/{activity}/play")
    begun(content(author.page))
    author.page.locator("[data-mode]").select_option("Browse")
    begun(content(author.page), "Browse")
    author.look("cmi5-test-drive")
