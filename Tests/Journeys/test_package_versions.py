"""A new version of a package beside the running one: an author imports it, sees what changed and who would move, publishes it; the learner goes on
where they were; and the move is taken back."""
import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "Fixtures"))
import make_scorm  # noqa: E402
from packages_world import PackagesWorld  # noqa: E402
from server import Server  # noqa: E402
from steps import Desk  # noqa: E402
from test_packages import content, wait_saved, wait_until  # noqa: E402


def version(*items, title):
    """SCORM 1.2 with a page for each (identifier, title, file)."""
    entries = "".join(make_scorm.item(identifier, name, f"R{place}") for place, (identifier, name, _) in enumerate(items))
    resources = "".join(make_scorm.resource(f"R{place}", file) for place, (_, _, file) in enumerate(items))
    files = {"imsmanifest.xml": make_scorm.manifest(title, entries, resources), "api.js": make_scorm.FIND_BY_PARENT}
    files.update({file: make_scorm.plain(name) for _, name, file in items})
    return make_scorm.pack(files)


FIRST = version(("I1", "Positioning", "index.html"), title="Positioning 1")
SECOND = version(("I1", "Positioning, revised", "index.html"), ("I2", "New rivals", "rivals.html"), title="Positioning 2")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("package-versions"))
    try:
        yield PackagesWorld(server)
    finally:
        server.kill()


def arrive(visit, world, email, width="desktop"):
    visitor = visit(width)
    visitor.context.add_cookies([{"name": "laurel_session", "value": world.sign_in(email), "url": world.server.url}])
    return Desk(visitor, world.server)


def version_of(world, enrolment):
    return world.one("SELECT v.number FROM play_registration r JOIN package_version v ON v.id = r.package_id WHERE r.enrolment_id = ?", enrolment)


def quieten(world):
    """As if the player had been closed for a while: nobody is moved under an open one."""
    world.rows("UPDATE play_session SET last_at = last_at - 300000")
    world.rows("UPDATE play_token SET expires_at = expires_at - 900000")


def test_author_publishes_a_version_and_the_learner_goes_on(world, visit):
    path = world.course(FIRST)
    enrolment, activity = path.split("/")[2], path.split("/")[4]
    course = world.one("SELECT course_id FROM enrolment WHERE id = ?", enrolment)
    learner = arrive(visit, world, "jane@example.com")
    # Pages that were left deliver their last words late: they are told that the play has gone on, and the words are kept aside.
    learner.visitor.expect_error("status of 409")
    learner.go(path, look=False)
    for _ in range(3):
        content(learner.page).locator("#next").click()
    learner.page.frame(name="content").evaluate("API.LMSSetValue('cmi.suspend_data', 'notes so far'); API.LMSSetValue('cmi.core.score.raw', '40'); API.LMSCommit('')")
    wait_until(lambda: world.value("cmi.core.score.raw") == "40", "the score")
    wait_saved(learner.page)
    learner.page.goto(world.server.url + f"/courses/{course}")
    suspended, location = world.value("cmi.suspend_data"), world.value("cmi.core.lesson_location")
    assert (suspended, location) == ("notes so far", "3")

    author = arrive(visit, world, "vera@example.com")
    editor = f"/courses/{course}/packages/{activity}"
    author.go(editor, picture="packages-editor")
    file = world.server.data / "second.zip"
    file.write_bytes(SECOND)
    author.fill(line="next", package=file)
    with author.page.expect_navigation(wait_until="load"):
        author.page.get_by_role("button", name="Upload and check", exact=True).click()
    author.page.get_by_role("link", name="Compare", exact=True).click()
    author.page.wait_for_url("**/changes*")
    author.look("packages-version-changes")
    author.sees("Positioning, revised", "New rivals", "Matching parts", "Same id")
    phone = arrive(visit, world, "vera@example.com", "phone")
    phone.go(author.page.url, picture="packages-version-changes")
    author.page.get_by_label("In progress").check()
    author.press("Show who would move")
    author.look("packages-version-dry-run").sees("Jane Doe", "Moves", "Publish version 2 and move 1 person")
    phone.go(author.page.url, picture="packages-version-dry-run")
    assert version_of(world, enrolment) == 1

    quieten(world)
    author.press("Publish version 2 and move 1 person")
    wait_until(lambda: world.one("SELECT state FROM package_move") == "done", "the move", seconds=30)
    move = author.page.url.split("?")[0]
    author.go(move, picture="packages-version-move").sees("Jane Doe", "Done", "Positioning, revised")
    phone.go(move, picture="packages-version-move")
    assert version_of(world, enrolment) == 2
    author.go(f"{editor}/versions", picture="packages-versions").sees("Version 1", "Version 2", "Published")
    phone.go(f"{editor}/versions", picture="packages-versions")

    learner.go(path, look=False)
    assert content(learner.page).locator("#location").inner_text() == "page 3"
    assert content(learner.page).locator("#entry").inner_text() == "resume"
    kept = learner.page.frame(name="content").evaluate("[API.LMSGetValue('cmi.suspend_data'), API.LMSGetValue('cmi.core.score.raw')]")
    assert kept == ["notes so far", "40"]
    assert learner.page.locator(".playerbar h1").inner_text() == "Positioning, revised"
    content(learner.page).locator("#done").click()
    wait_until(lambda: world.one("SELECT status FROM play_item WHERE item_id = 'I1'") == "completed", "the first part")
    learner.page.goto(world.server.url + f"/courses/{course}")

    quieten(world)
    author.go(move, look=False)
    author.press("Take back", exact=True)
    author.look().sees("Taken back")
    assert version_of(world, enrolment) == 1
    learner.go(path, look=False)
    assert content(learner.page).locator("#location").inner_text() == "page 3"
    record = json.loads(world.one("SELECT record FROM play_item WHERE item_id = 'I1'"))
    assert record["values"].get("cmi.suspend_data") == suspended
    # What was done on the new version is kept.
    assert "completed" in world.one("SELECT state FROM package_move_act WHERE act = 'movedBack'")


def test_settings_cascade_and_act_in_the_player(world, visit):
    path = world.course(FIRST)
    enrolment, activity = path.split("/")[2], path.split("/")[4]
    course = world.one("SELECT course_id FROM enrolment WHERE id = ?", enrolment)
    author = arrive(visit, world, "vera@example.com")
    author.go("/settings/packages", picture="packages-settings")
    phone = arrive(visit, world, "vera@example.com", "phone")
    phone.go("/settings/packages", picture="packages-settings")
    author.fill(window="In a window of its own", windowSize="900 × 700")
    author.press("Save").look()
    author.go(f"/courses/{course}/edit", look=False).sees("Playing packages")
    author.go(f"/courses/{course}/playing", look=False).sees("From: the vendor").fill(exit="Back to the course").press("Save")
    author.go(f"/courses/{course}/packages/{activity}/playing", picture="packages-settings-activity").sees("As the course says: Back to the course")
    phone.go(f"/courses/{course}/packages/{activity}/playing", picture="packages-settings-activity")

    learner = arrive(visit, world, "jane@example.com")
    learner.visitor.expect_error("favicon.ico")  # the window is a page of its own
    learner.go(path, picture="packages-player-own-window")
    with learner.page.expect_popup() as opened:
        learner.page.get_by_role("button", name="window").click()
    popup = opened.value
    inside = popup.frame_locator("#content")
    inside.locator("#done").click()
    learner.page.wait_for_url(lambda url: "/packages/" not in url)
    wait_until(lambda: world.one("SELECT status FROM play_registration WHERE enrolment_id = ?", enrolment) == "completed", "the course")
    settings = json.loads(world.one("SELECT settings FROM play_session WHERE settings IS NOT NULL AND settings <> '{}' ORDER BY started_at DESC LIMIT 1"))
    assert settings == {"exit": "course", "window": "window", "windowSize": "900x700"}


def play_with(visit, world, package, **settings):
    """A course of a package with settings of its own; gives the learner and where it is played."""
    path = world.course(package)
    enrolment, activity = path.split("/")[2], path.split("/")[4]
    course = world.one("SELECT course_id FROM enrolment WHERE id = ?", enrolment)
    author = arrive(visit, world, "vera@example.com")
    author.go(f"/courses/{course}/packages/{activity}/playing", look=False).fill(**settings).press("Save")
    return arrive(visit, world, "jane@example.com"), path


def test_the_next_part_opens_by_itself(visit, world):
    several = version(("I1", "Positioning", "index.html"), ("I2", "New rivals", "rivals.html"), title="Two parts")
    learner, path = play_with(visit, world, several, window="In the page", exit="On to the next part")
    learner.go(path, look=False)
    content(learner.page).locator("#done").click()
    learner.page.wait_for_function("document.querySelector('.playerbar h1')?.textContent === 'New rivals'")
    content(learner.page).locator("#done").click()
    learner.page.wait_for_url(lambda url: "/packages/" not in url)
    wait_until(lambda: world.one("SELECT status FROM play_registration ORDER BY created_at DESC LIMIT 1") == "completed", "both parts")


def test_its_window_closes_or_stays(visit, world):
    for behaviour, closes in (("Close it", True), ("Stay", False)):
        learner, path = play_with(visit, world, version(("I1", "Positioning", "index.html"), title=behaviour), window="In a window of its own", exit=behaviour)
        learner.visitor.expect_error("favicon.ico")
        learner.go(path, look=False)
        with learner.page.expect_popup() as opened:
            learner.page.get_by_role("button", name="window").click()
        popup = opened.value
        popup.frame_locator("#content").locator("#done").click()
        wait_until(lambda: world.one("SELECT status FROM play_registration ORDER BY created_at DESC LIMIT 1") == "completed", behaviour)
        if closes:
            wait_until(lambda: learner.page.evaluate("1") and popup.is_closed(), "the window closes")
            assert "/packages/" in learner.page.url
            learner.look("packages-player-closed").sees("Back to the course")
        else:
            learner.page.wait_for_timeout(1500)
            assert not popup.is_closed() and "/packages/" in learner.page.url
