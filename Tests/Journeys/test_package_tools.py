"""What authors and testers of packages have: the log that follows a learner, the bench of a test drive with its phone frame, and several
packages uploaded at once."""
import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "Fixtures"))
import make_scorm  # noqa: E402
from packages_world import PackagesWorld  # noqa: E402
from server import Server  # noqa: E402
from test_packages import content, sign_in, wait_saved, wait_until  # noqa: E402

GOOD = {name: data for name, data, _ in [*make_scorm.good(), *make_scorm.good2004()]}
SLOPPY = {name: data for name, data, _ in make_scorm.sloppy()}


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("package-tools"))
    try:
        yield PackagesWorld(server)
    finally:
        server.kill()


def bench(world, path):
    """The author's bench of the package that a learner's path plays."""
    activity = path.rsplit("/", 1)[1]
    course = world.one("SELECT course_id FROM draft_activity WHERE id = ?", activity)
    package = world.one("SELECT id FROM package_version WHERE activity_id = ?", activity)
    return f"{world.server.url}/courses/{course}/packages/{activity}/versions/{package}/drive"


def saved(page, number):
    """The line of the log that tells of a page that the content reached."""
    return page.locator("[data-tail-rows] li", has_text=f"cmi.core.lesson_location = {number}")


def test_the_log_follows_a_learner_and_says_when_it_cannot(world, visit):
    path = world.course(GOOD["single"])
    learner, support = visit("desktop"), visit("desktop")
    sign_in(learner, world)
    sign_in(support, world, "vera@example.com")
    learner.go(world.server.url + path)
    content(learner.page).locator("#next").click()
    wait_saved(learner.page)
    play = world.one("SELECT id FROM play_registration WHERE enrolment_id = ?", path.split("/")[2])
    support.go(f"{world.server.url}/plays/{play}")
    page = support.page
    page.get_by_text("Being played now").wait_for()
    saved(page, 1).wait_for()
    page.locator("[data-tail-part=items] summary").first.click()
    content(learner.page).locator("#next").click()
    saved(page, 2).wait_for()
    # What was unfolded stays unfolded while its values are renewed.
    page.locator("[data-tail-part=items] details[open] tr", has_text="cmi.core.lesson_location").get_by_text("2", exact=True).wait_for()
    support.look("package-log-live")
    # Paused, nothing comes; going on, everything does.
    toggle = page.locator("[data-tail-toggle]")
    toggle.click()
    content(learner.page).locator("#next").click()
    wait_until(lambda: world.value("cmi.core.lesson_location") == "3", "the third page is saved")
    page.wait_for_timeout(2500)
    assert saved(page, 3).count() == 0
    toggle.click()
    saved(page, 3).wait_for()
    # Without a connection the page says so, and mends itself.
    support.expect_error("ERR_INTERNET_DISCONNECTED")
    support.offline()
    page.get_by_text("No connection").wait_for()
    support.offline(False)
    page.get_by_text("What comes appears here by itself").wait_for(timeout=15_000)
    learner.page.goto(world.server.url + "/")
    page.get_by_text("Not open now").wait_for(timeout=15_000)


def test_the_log_is_a_page_without_scripts(world, visit):
    world.course(GOOD["single"])
    plain = visit("phone", javascript=False)
    sign_in(plain, world, "vera@example.com")
    play = world.one("SELECT id FROM play_registration WHERE is_preview = 0 LIMIT 1")
    plain.go(f"{world.server.url}/plays/{play}")
    assert plain.page.locator(".tail-log table").is_visible() and not plain.page.locator("[data-tail-toggle]").is_visible()


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_the_bench_shows_a_package_as_on_a_phone_beside_what_it_calls(world, visit, width):
    author = visit(width)
    sign_in(author, world, "vera@example.com")
    page, address = author.page, bench(world, world.course(GOOD["2004-course"]))
    author.go(address)
    author.expect_error("409")  # the page that was open hears that another place writes now
    author.expect_error("401")  # and what it saves on its way out after the drive was put away is nobody's
    page.get_by_role("heading", name="Test drive").wait_for()
    if width == "phone":
        page.get_by_role("link", name="Open the player").wait_for()
        author.look("package-bench-phone")
        return
    frame = page.frame_locator(".drive-frame iframe")
    frame.frame_locator("#player").frame_locator("#content").locator("body").wait_for()
    assert page.locator(".drive-frame iframe").evaluate("frame => [frame.clientWidth, frame.clientHeight]") == [390, 844]
    page.locator("[data-drive-calls] li").get_by_text("Initialize").first.wait_for()
    page.locator(".drive-log [data-tail-rows]").get_by_text("Initialize").first.wait_for()
    author.look("package-bench-desktop", shift=False)
    page.get_by_role("link", name="Small phone").click()
    assert page.locator(".drive-frame iframe").evaluate("frame => [frame.clientWidth, frame.clientHeight]") == [360, 640]
    page.get_by_role("button", name="Turn").click()
    assert page.locator(".drive-frame iframe").evaluate("frame => [frame.clientWidth, frame.clientHeight]") == [640, 360]
    page.get_by_role("button", name="Turn").click()
    # Past the rules to the exam, which is closed to a learner.
    row = page.locator(".drive-item", has_text="EXAM")
    row.get_by_role("button", name="Go there").click()
    page.locator(".drive-item", has_text="EXAM").get_by_text("Current").or_(page.locator(".drive-item", has_text="EXAM").locator(".tone-accent")).first.wait_for()
    frame.locator("[data-item=EXAM]").wait_for()
    # Set the exam, and see what follows.
    page.locator("select[name=item]").select_option("EXAM")
    page.locator("select[name=state]").select_option("passed")
    page.locator("input[name=score]").fill("88")
    page.get_by_role("button", name="Set it").click()
    page.locator(".drive-item", has_text="EXAM").get_by_text("88").wait_for()
    # An earlier point, and begin anew: the drive of before is kept.
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Begin anew").click()
    confirm = page.locator("dialog[open] button.button-primary, dialog[open] button.button-danger")
    if confirm.count():
        confirm.first.click()
    page.get_by_text("Earlier test drives").wait_for()
    # Of what the author did nothing is anybody's learning; the learner of another journey may have some.
    author_id = world.people["vera@example.com"]
    assert world.one("SELECT count(*) FROM completion") == 0
    assert world.one("SELECT count(*) FROM xapi_statement WHERE person_id = ? OR body LIKE '%' || ? || '%' OR body LIKE '%preview-%'", author_id, author_id) == 0


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_several_packages_go_up_at_once_and_a_bad_one_stops_no_other(world, visit, width):
    author = visit(width)
    sign_in(author, world, "vera@example.com")
    activity = world.course(GOOD["single"]).rsplit("/", 1)[1]
    course = world.one("SELECT course_id FROM draft_activity WHERE id = ?", activity)
    page = author.page
    author.go(f"{world.server.url}/courses/{course}/package-uploads")
    author.look(f"package-shelf-empty-{width}")
    author.expect_error("422")
    files = [("one.zip", GOOD["single"]), ("bad.zip", GOOD["quiz"][:-300]), ("two.zip", GOOD["2004-course"]), ("served.zip", SLOPPY["server-script"])]
    page.locator("input[type=file]").set_input_files([{"name": name, "mimeType": "application/zip", "buffer": data} for name, data in files])
    page.locator("[data-shelf] [name=packages]").nth(2).wait_for()
    page.locator("[data-shelf] .is-refused").get_by_text("incomplete").wait_for()
    assert page.locator("[data-shelf] input[type=checkbox]:checked").count() == 2
    author.look(f"package-shelf-{width}")
    page.get_by_role("button", name="Remove bad.zip from the list").click()
    page.get_by_role("button", name="Add the chosen ones to the course").click()
    page.wait_for_url(re.compile(rf"/courses/{course}/edit$"))
    assert world.one("SELECT count(*) FROM draft_activity WHERE course_id = ? AND kind = 'scorm12'", course) == 3
    assert world.one("SELECT count(*) FROM package_version WHERE course_id = ? AND activity_id = ''", course) == 1


def test_an_upload_is_cancelled_and_sent_again_after_the_connection_broke(world, visit):
    author = visit("desktop")
    sign_in(author, world, "vera@example.com")
    activity = world.course(GOOD["single"]).rsplit("/", 1)[1]
    course = world.one("SELECT course_id FROM draft_activity WHERE id = ?", activity)
    page = author.page
    author.go(f"{world.server.url}/courses/{course}/package-uploads")
    author.expect_error("ERR_FAILED")
    author.expect_error("ERR_CONNECTION")
    held = []
    page.route("**/package-uploads", lambda route: held.append(route) if route.request.method == "POST" else route.continue_())
    page.locator("input[type=file]").set_input_files([{"name": f"{name}.zip", "mimeType": "application/zip", "buffer": GOOD["single"]} for name in ("a", "b", "c")])
    wait_until(lambda: page.evaluate("0") == 0 and len(held) == 2, "two are on their way, the third waits")
    page.get_by_text("Waiting for its turn").wait_for()
    page.get_by_role("button", name="Cancel c.zip").click()
    page.get_by_text("Cancelled", exact=True).wait_for()
    for route in held:
        route.abort("connectionreset")
    page.locator("[data-shelf]").get_by_text("The connection broke off").nth(1).wait_for()
    page.unroute("**/package-uploads")
    for name in ("a", "b", "c"):
        page.get_by_role("button", name=f"Send {name}.zip again").click()
    page.locator("[data-shelf] [name=packages]").nth(2).wait_for()
    assert page.locator("[data-shelf] progress").count() == 0


def test_several_files_in_one_form_without_scripts(world, visit):
    plain = visit("desktop", javascript=False)
    sign_in(plain, world, "vera@example.com")
    activity = world.course(GOOD["single"]).rsplit("/", 1)[1]
    course = world.one("SELECT course_id FROM draft_activity WHERE id = ?", activity)
    plain.expect_error("422")
    page = plain.page
    plain.go(f"{world.server.url}/courses/{course}/package-uploads")
    page.locator("input[type=file]").set_input_files([{"name": name, "mimeType": "application/zip", "buffer": data}
                                                      for name, data in (("one.zip", GOOD["single"]), ("bad.zip", b"no zip"), ("two.zip", GOOD["2004-course"]))])
    page.get_by_role("button", name="Upload and check").click()
    page.get_by_text("One file is no usable package").wait_for()
    assert page.locator("[data-shelf] .shelf-row").count() == 2
