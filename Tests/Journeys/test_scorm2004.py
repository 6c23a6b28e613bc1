"""SCORM 2004 in a browser: the data model against the shared cases, and a course of several parts played by its rules."""
import json
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "Fixtures")]
import make_scorm  # noqa: E402
from packages_world import PackagesWorld  # noqa: E402
from scorm_server import Servers  # noqa: E402
from server import Server  # noqa: E402
from test_packages import content, sign_in, wait_saved, wait_until  # noqa: E402

CASES = json.loads((HERE.parent / "Fixtures/scorm2004-cases.json").read_text())
GOOD = {name: data for name, data, _ in make_scorm.good2004()}


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("scorm2004"))
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


def test_api_answers_every_shared_case(browser):
    context = browser.new_context()
    with Servers() as servers:
        page = context.new_page()
        page.goto(servers.content + "/play?item=I1")
        failures = page.evaluate("""async (cases) => {
          const { Model2004 } = await import("/_laurel/scorm2004-model.js");
          const { makeAPI2004 } = await import("/_laurel/scorm2004-api.js");
          const text = (v) => (typeof v === "string" ? v : v.repeat.repeat(v.times));
          const failures = [];
          for (const one of cases) {
            const f = one.facts;
            const facts = { "cmi.learner_id": "p-1", "cmi.learner_name": "Doe, Jane", "cmi.credit": f.isForCredit === false ? "no-credit" : "credit",
              "cmi.mode": f.mode ?? "normal", "cmi.entry": f.entry ?? "ab-initio", "cmi.total_time": f.totalCentiseconds ? "PT1H1M1.5S" : "PT0S",
              "cmi.time_limit_action": "exit,message", "adl.data.0.id": "shared", "adl.data.1.id": "drop-box", "adl.data.2.id": "notice" };
            if (!f.isBare) Object.assign(facts, { "cmi.launch_data": "a=1&b=2", "cmi.max_time_allowed": "PT1H30M" });
            if (f.completionThreshold) facts["cmi.completion_threshold"] = f.completionThreshold;
            if (f.scaledPassingScore) facts["cmi.scaled_passing_score"] = f.scaledPassingScore;
            const stores = [{ id: "shared", isReadable: true, isWritable: true, value: "kept" }, { id: "drop-box", isReadable: false, isWritable: true },
              { id: "notice", isReadable: true, isWritable: false }];
            const validity = { continue: true, previous: false, choice: ["A"], jump: ["A", "B"] };
            const nothing = () => {};
            const api = makeAPI2004(new Model2004({ facts, values: {}, stores, validity }),
              { begin: nothing, set: nothing, commit: nothing, finish: nothing, isLive: () => true });
            one.steps.forEach(([name, args, result, code], index) => {
              const got = api[name](...args.map(text));
              if (got !== text(result) || api.GetLastError() !== String(code)) {
                failures.push(`${one.name}, step ${index} ${name}(${JSON.stringify(args).slice(0, 80)}): ${String(got).slice(0, 60)}, ${api.GetLastError()}`);
              }
            });
          }
          // Another tab that took over makes every call fail that would change something.
          let isLive = true;
          const nothing = () => {};
          const lost = makeAPI2004(new Model2004({ facts: {}, values: {} }), { begin: nothing, set: nothing, commit: nothing, finish: nothing, isLive: () => isLive });
          lost.Initialize("");
          isLive = false;
          const codes = [lost.SetValue("cmi.location", "1"), lost.GetLastError(), lost.Commit(""), lost.GetLastError(), lost.Terminate(""), lost.GetLastError()];
          if (codes.join() !== "false,351,false,391,false,111") failures.push(codes.join());
          return failures;
        }""", CASES)
    context.close()
    assert failures == []
    assert sum(len(case["steps"]) for case in CASES) > 1300


def heading(page, words):
    content(page).locator("h1").get_by_text(words, exact=True).wait_for()


def onward(page, words="Continue"):
    page.locator(".player-foot").get_by_role("button", name=words).click()


def choose(page, words):
    page.locator("[data-opens=outline]").click()
    page.locator("#outline").get_by_role("button", name=words).click()


def test_course_with_rules(world, learner):
    path = world.course(GOOD["2004-course"])
    visitor = learner()
    page = visitor.page
    visitor.go(world.server.url + path)
    heading(page, "Introduction")
    # The exercise is closed until the introduction is passed: Continue says why, the contents too.
    page.locator(".player-foot").get_by_role("button", name="Continue").wait_for()
    assert page.locator(".player-foot .button-primary[disabled]").get_attribute("title") == "Closed by a rule of the course"
    page.locator("[data-opens=outline]").click()
    assert page.locator("#outline li", has_text="Exercise").locator("button").count() == 0
    visitor.look("scorm2004-contents")
    page.keyboard.press("Escape")
    content(page).locator("#pass").click()
    page.locator(".player-foot .button-primary:not([disabled])").wait_for()
    onward(page)
    heading(page, "Exercise")
    wait_until(lambda: world.one("SELECT count(*) FROM play_navigation") == 2, "two navigations")
    content(page).locator("#pass").click()
    onward(page, "Back")
    heading(page, "Introduction")
    onward(page)
    heading(page, "Exercise")
    assert content(page).locator("#entry").inner_text() == "resume", "the page asked to be suspended when it was left"
    onward(page)
    heading(page, "Exam")
    # Who fails is led back by the rule after the exam, whatever the learner pressed.
    content(page).locator("#fail").click()
    content(page).locator("#finish").click()
    heading(page, "Exercise")
    onward(page)
    heading(page, "Exam")
    content(page).locator("#pass").click()
    wait_saved(page)
    content(page).locator("#jump").click()
    heading(page, "Wrap-up")
    assert page.locator(".player-foot").get_by_role("button", name="Continue").count() == 0, "hidden by the content"
    visitor.look("scorm2004-player")
    content(page).locator("#pass").click()
    wait_saved(page)
    wait_until(lambda: world.one("SELECT status FROM play_registration ORDER BY created_at DESC LIMIT 1") == "passed", "passed")
    choose(page, "Exam")
    heading(page, "Exam")
    # The content asks to pause: the learner is back in the course, and goes on there on a phone.
    content(page).locator("#next").click()
    wait_saved(page)
    content(page).locator("#pause").click()
    page.wait_for_url(lambda url: "/packages/" not in url)
    phone = learner("phone")
    phone.go(world.server.url + path)
    heading(phone.page, "Exam")
    assert content(phone.page).locator("#entry").inner_text() == "resume"
    assert content(phone.page).locator("#location").inner_text() == "page 1"
    phone.look("scorm2004-player-phone")
    phone.page.locator("[data-opens=outline]").click()
    phone.look("scorm2004-contents-phone")


def test_resumes_after_the_tab_was_closed_with_64000_characters(world, learner):
    path = world.course(GOOD["2004-second"])
    visitor = learner()
    visitor.go(world.server.url + path)
    heading(visitor.page, "First")
    content(visitor.page).locator("#big").click()
    content(visitor.page).locator("#next").click()
    wait_saved(visitor.page)
    visitor.page.close()
    again = learner()
    again.go(world.server.url + path)
    content(again.page).locator("#length").get_by_text("64000").wait_for()
    assert content(again.page).locator("#entry").inner_text() == "resume"
    assert content(again.page).locator("#location").inner_text() == "page 1"
    # Offline for a while: what was done is on the device, is delivered when the network is back, and then the course goes on.
    for expected in ("ERR_INTERNET_DISCONNECTED", "Failed to load resource", "Failed to fetch"):
        again.expect_error(expected)
    again.offline()
    content(again.page).locator("#next").click()
    content(again.page).locator("#onward").click()
    wait_saved(again.page, "Saved on this device")
    again.offline(False)
    heading(again.page, "Second")
    assert json.loads(world.one("SELECT record FROM play_item WHERE item_id = 'ONE' ORDER BY updated_at DESC LIMIT 1"))["scorm2004"]["values"]["cmi.location"] == "2"


def test_contents_are_offered_where_nothing_flows(world, learner):
    path = world.course(GOOD["2004-choice"])
    for width in ("desktop", "phone"):
        visitor = learner(width)
        page = visitor.page
        visitor.go(world.server.url + path)
        if width == "desktop":
            page.get_by_text("Choose where to begin").wait_for()
            visitor.look("scorm2004-choose")
            page.locator("main").get_by_role("button", name="Second").click()
            heading(page, "Second")
            content(page).locator("#pass").click()
            wait_saved(page)
            content(page).locator("#finish").click()
            page.get_by_text("Choose where to go on").wait_for()
        else:
            page.get_by_text("Choose where to go on").wait_for()
            visitor.look("scorm2004-choose-phone")


def test_shared_data_and_the_log(world, learner):
    path = world.course(GOOD["2004-data"])
    visitor = learner()
    page = visitor.page
    visitor.go(world.server.url + path)
    heading(page, "First")
    content(page).locator("#share").click()
    wait_saved(page)
    onward(page)
    heading(page, "Second")
    assert content(page).locator("#store").inner_text() == "from First"
    play = world.one("SELECT id FROM play_registration ORDER BY created_at DESC LIMIT 1")
    for width in ("desktop", "phone"):
        author = learner(width)
        sign_in(author, world, "vera@example.com")
        author.go(f"{world.server.url}/plays/{play}/sequencing")
        author.page.get_by_role("heading", name="2. continue").wait_for()
        author.look("scorm2004-log" if width == "desktop" else "scorm2004-log-phone")
    with author.page.expect_download() as download:
        author.page.get_by_role("link", name="Download").click()
    assert [line["request"] for line in json.loads(Path(download.value.path()).read_text())] == ["start", "continue"]
