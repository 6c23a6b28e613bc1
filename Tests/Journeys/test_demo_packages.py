"""The demo's SCORM 2004 and cmi5 courses, played once in a browser by somebody to whom they were given."""
import pytest
from demo_world import load, rows, sign_in
from server import Server
from test_packages import content


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    server = load(Server(tmp_path_factory.mktemp("packages")))
    server.start()
    yield server
    server.kill()


def learner(demo, course):
    """Whoever has the course and has not begun: address, and where the package is played."""
    email, enrolment, activity = rows(demo, """
        SELECT p.email, e.id, a.activity_id FROM enrolment e JOIN person p ON p.id = e.person_id JOIN course c ON c.id = e.course_id
        JOIN version_activity a ON a.version_id = e.version_id AND a.kind = 'scorm12'
        WHERE c.title LIKE ? AND e.is_open = 1 AND NOT EXISTS (SELECT 1 FROM play_registration r WHERE r.enrolment_id = e.id) ORDER BY e.id LIMIT 1""", f"%{course}%")[0]
    return email, f"/enrolments/{enrolment}/packages/{activity}", enrolment


def play(demo, visit, course, width="desktop"):
    email, path, enrolment = learner(demo, course)
    visitor = visit(width)
    # A unit asks for a place that was not kept yet.
    visitor.expect_error("status of 404")
    desk = sign_in(demo, visitor, email)
    desk.go(path, look=False)
    return visitor, desk.page, enrolment


def frame(page, cmi5):
    return page.frame_locator("#player") if cmi5 else content(page)


def heading(page, words, cmi5=False):
    frame(page, cmi5).locator("h1:visible").get_by_text(words, exact=True).wait_for()


def through(page, wrong=(), cmi5=False):
    """Reads on to the end, answering right but for the questions named; whatever is open is the page that is shown."""
    inside = frame(page, cmi5)
    for _ in range(30):
        quiz = inside.locator(".quiz:visible")
        if quiz.count() and quiz.locator(".choice[disabled]").count() == 0:
            right = quiz.get_attribute("data-right")
            wanted = f":not([value={right}])" if quiz.get_attribute("data-id") in wrong else f"[value={right}]"
            quiz.locator(".choice" + wanted).first.click()
        button = inside.locator("nav.steps .next")
        isLast = button.inner_text() == "Finish"
        button.click()
        if isLast:
            return
    raise AssertionError("no end of this part")


def status(demo, enrolment):
    return rows(demo, "SELECT status FROM play_registration WHERE enrolment_id = ?", enrolment)[0][0]


def wait_for_status(demo, page, enrolment, wanted):
    for _ in range(100):
        if status(demo, enrolment) == wanted:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"it stands at {status(demo, enrolment)}, not {wanted}")


def test_the_ring_course_leads_who_fails_through_what_was_wrong(demo, visit):
    visitor, page, enrolment = play(demo, visit, "Troubleshooting Switchyard")
    heading(page, "How a ring heals")
    visitor.look("demo-scorm2004")
    through(page)
    heading(page, "Reading the ring log")
    through(page)
    heading(page, "Fault test")
    through(page, wrong=("power", "cable", "flap"))
    # Healing was right: its review is skipped. The log was not.
    heading(page, "Again: reading the log")
    visitor.look("demo-scorm2004-review")
    through(page)
    heading(page, "Second test")
    through(page)
    wait_for_status(demo, page, enrolment, "passed")
    assert rows(demo, "SELECT passed FROM completion WHERE enrolment_id = ? AND kind = 'activity'", enrolment) == [(1,)]


def test_the_harbor_course_is_done_when_its_block_is(demo, visit):
    visitor, page, enrolment = play(demo, visit, "two hundred devices", "phone")
    for words in ("One change, two hundred devices", "Plan the waves", "Roll out, or stop?"):
        heading(page, words, cmi5=True)
        if words == "Plan the waves":
            visitor.look("demo-cmi5")
        assert status(demo, enrolment) == "incomplete"
        through(page, cmi5=True)
        # Whoever plays has their own language: the button to open it once more says that it has ended.
        page.locator(".player-message [data-again]").wait_for()
        if words != "Roll out, or stop?":
            page.locator(".player-foot [rel=next]").click()
    wait_for_status(demo, page, enrolment, "passed")
    verbs = [body for body, in rows(demo, "SELECT s.body FROM xapi_statement s JOIN launch_registration l ON s.body LIKE '%' || l.code || '%' JOIN play_registration r ON r.id = l.registration_id WHERE r.enrolment_id = ?", enrolment)]
    assert sum("verbs/terminated" in body for body in verbs) == 3
    assert sum("verbs/satisfied" in body for body in verbs) == 2
