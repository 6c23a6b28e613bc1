"""The browser's side of SCORM 1.2 in a real browser: the data model against the shared cases, and every way in which
work could be lost (foundations 9 and 10)."""
import json
import pathlib
import sys
import time

import pytest

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "Fixtures")]
import make_scorm  # noqa: E402
from scorm_server import Servers  # noqa: E402

CASES = json.loads((HERE.parent / "Fixtures/scorm12-cases.json").read_text())
PACKAGES = {name: data for name, data, _ in make_scorm.good()}


@pytest.fixture
def world():
    with Servers() as world:
        world.load(PACKAGES["single"], {"I1": "index.html"})
        yield world


@pytest.fixture
def context(browser):
    context = browser.new_context()
    context.set_default_timeout(8_000)
    yield context
    context.close()


def open_player(context, world, item="I1"):
    page = context.new_page()
    page.goto(f"{world.portal}/?item={item}")
    return page


def content(page, *names):
    """The frame of the content, or one nested in it by name."""
    frame = page.frame_locator("#player").frame_locator("#content")
    for name in names:
        frame = frame.frame_locator(f"frame[name={name}]")
    return frame


def heard(page, kind):
    return [m for m in page.evaluate("heard") if m.get("type") == kind]


def wait_until(condition, what, seconds=8):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return
        time.sleep(0.03)
    raise AssertionError(f"not within {seconds} s: {what}")


def wait_heard(page, kind):
    page.wait_for_function("kind => heard.some(m => m.type === kind)", arg=kind)


def wait_state(page, start):
    page.wait_for_function("start => document.getElementById('state').textContent.startsWith(start)", arg=start)


def test_api_answers_every_shared_case(context, world):
    page = context.new_page()
    page.goto(world.content + "/play?item=I1")
    failures = page.evaluate("""async (cases) => {
      const { Model, timespan } = await import("/_laurel/scorm12-model.js");
      const { makeAPI } = await import("/_laurel/scorm12-api.js");
      const text = (v) => (typeof v === "string" ? v : v.repeat.repeat(v.times));
      const failures = [];
      for (const one of cases) {
        const f = one.facts;
        const facts = { "cmi.core.student_id": "p-1", "cmi.core.student_name": f.studentName ?? "Doe, Jane",
          "cmi.core.credit": f.isForCredit === false ? "no-credit" : "credit", "cmi.core.lesson_mode": f.mode ?? "normal",
          "cmi.core.entry": f.entry ?? "ab-initio", "cmi.core.total_time": timespan(f.totalCentiseconds ?? 0),
          "cmi.launch_data": "a=1&b=2", "cmi.student_data.mastery_score": f.masteryScore ?? "80",
          "cmi.student_data.max_time_allowed": "00:30:00", "cmi.student_data.time_limit_action": "exit,message" };
        const nothing = () => {};
        const api = makeAPI(new Model(facts, {}), { begin: nothing, set: nothing, commit: nothing, finish: nothing, isLive: () => true });
        one.steps.forEach(([name, args, result, code], index) => {
          const got = api[name](...args.map(text));
          if (got !== text(result)) failures.push(`${one.name}, step ${index} ${name}(${args}): ${String(got).slice(0, 80)}`);
          if (api.LMSGetLastError() !== String(code)) failures.push(`${one.name}, step ${index} ${name}(${args}): code ${api.LMSGetLastError()}`);
        });
      }
      return failures;
    }""", CASES)
    assert failures == []
    assert sum(len(case["steps"]) for case in CASES) > 500


def test_plays_commits_and_resumes(context, world):
    page = open_player(context, world)
    frame = content(page)
    assert frame.locator("#entry").inner_text() == "ab-initio"
    frame.locator("#next").click()
    frame.locator("#next").click()
    wait_until(lambda: world.values["I1"].get("cmi.core.lesson_location") == "2", "page 2 committed")
    wait_state(page, "saved 0")
    assert heard(page, "state")[-1]["savedAt"] > 0
    page.reload()
    assert frame.locator("#entry").inner_text() == "resume"
    assert frame.locator("#location").inner_text() == "page 2"
    frame.locator("#done").click()
    # The page before the reload said farewell too, so a "finish" alone says nothing.
    wait_until(lambda: world.values["I1"]["cmi.core.lesson_status"] == "completed" and world.ops("finish"), "finished and completed")
    wait_heard(page, "finished")
    assert all(cookie is None for _, _, cookie in world.requests)
    assert {m["origin"] for m in page.evaluate("heard")} == {world.content}


def test_commit_leaves_in_the_same_task(context, world):
    """The request is on its way before the script that called LMSCommit goes on to block the page for ever."""
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    frame = next(f for f in page.frames if f.name == "content")
    try:
        frame.evaluate("""() => { API.LMSSetValue("cmi.suspend_data", "last words"); API.LMSCommit(""); setTimeout(() => { for (;;); }, 0); return 1; }""")
    finally:
        wait_until(lambda: world.values["I1"].get("cmi.suspend_data") == "last words", "the commit of a page that hangs")


def test_values_without_commit_are_sent_after_the_burst(context, world):
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    frame = next(f for f in page.frames if f.name == "content")
    before = len(world.requests)
    frame.evaluate("""() => { for (let n = 0; n < 50; n++) API.LMSSetValue("cmi.suspend_data", "step " + n); }""")
    wait_until(lambda: world.values["I1"].get("cmi.suspend_data") == "step 49", "the burst")
    assert len(world.requests) - before <= 2


def test_frameset_that_finishes_in_unload(context, world):
    world.load(PACKAGES["frameset"], {"I1": "start.html"})
    page = open_player(context, world)
    stage = content(page, "main", "stage")
    stage.locator("#text").fill("typed at the last moment")
    page.goto(world.portal.replace("localhost", "127.0.0.1") + "/token")
    page = open_player(context, world)
    stage = content(page, "main", "stage")
    assert stage.locator("#entry").inner_text() == "resume"
    assert stage.locator("#suspend").inner_text() == "typed at the last moment"
    assert len(world.ops("finish")) == 1


def test_closing_the_tab_loses_nothing(context, world):
    world.load(PACKAGES["frameset"], {"I1": "start.html"})
    page = open_player(context, world)
    content(page, "main", "stage").locator("#text").fill("closed")
    page.close()
    page = open_player(context, world)
    assert content(page, "main", "stage").locator("#suspend").inner_text() == "closed"


def test_64000_characters_of_suspend_data(context, world):
    world.load(PACKAGES["big-suspend"], {"I1": "big.html"})
    page = open_player(context, world)
    content(page).locator("#save").click()
    assert content(page).locator("#answer").inner_text() == "true"
    wait_until(lambda: len(world.values["I1"].get("cmi.suspend_data", "")) == 64_000, "64,000 characters")
    wait_state(page, "saved 0")
    page.reload()
    content(page).locator("#length").get_by_text("64000").wait_for()


def test_quiz_with_interactions(context, world):
    world.load(PACKAGES["quiz"], {"I1": "quiz.html?lang=en#start"})
    page = open_player(context, world)
    assert content(page).locator("#mastery").inner_text() == "80"
    content(page).locator("#wrong").click()
    wait_until(lambda: world.ops("finish"), "the quiz")
    values = world.values["I1"]
    assert values["cmi.interactions._count"] if "cmi.interactions._count" in values else True
    assert values["cmi.interactions.4.result"] == "wrong" and values["cmi.interactions.1.result"] == "correct"
    assert values["cmi.core.score.raw"] == "40"


def test_popup_finds_the_api_and_reopens_without_reload(context, world):
    world.load(PACKAGES["popup"], {"I1": "launch.html"})
    page = open_player(context, world)
    for turn in ("ab-initio", "resume"):
        with context.expect_page() as opened:
            content(page).locator("#open").click()
        popup = opened.value
        assert popup.locator("#entry").inner_text() == turn
        popup.locator("#next").click()
        popup.close(run_before_unload=False)
        wait_until(lambda: len(world.ops("finish")) == (1 if turn == "ab-initio" else 2), f"finish of the popup, {turn}")
    assert len(world.ops("begin")) == 2


def test_offline_keeps_on_device_says_so_and_delivers(context, world):
    page = open_player(context, world)
    content(page).locator("#next").click()
    wait_state(page, "saved 0")
    world.down = True
    content(page).locator("#next").click()
    content(page).locator("#next").click()
    wait_state(page, "device")
    assert world.values["I1"]["cmi.core.lesson_location"] == "1"
    world.down = False
    wait_state(page, "saved 0")
    assert world.values["I1"]["cmi.core.lesson_location"] == "3"
    sequence = [seq for _, seq, _ in world.log]
    assert sequence == sorted(set(sequence))


def test_closing_while_offline_is_replayed_by_the_next_page(context, world):
    page = open_player(context, world)
    content(page).locator("#next").click()
    wait_state(page, "saved 0")
    world.down = True
    content(page).locator("#next").click()
    wait_state(page, "device")
    page.close()
    world.down = False
    page = open_player(context, world)
    assert content(page).locator("#location").inner_text() == "page 2"
    assert heard(page, "replayed")[0]["entries"] >= 1
    leftovers = next(f for f in page.frames if f.name == "content").evaluate(
        "Object.keys(localStorage).filter(k => k.startsWith('laurel.journal/')).length")
    wait_state(page, "saved 0")
    assert leftovers <= 1


def test_reload_while_offline_waits_for_the_server_then_goes_on(context, world):
    page = open_player(context, world)
    content(page).locator("#next").click()
    wait_state(page, "saved 0")
    world.down = True
    content(page).locator("#next").click()
    page.reload()
    wait_heard(page, "unreachable")
    assert page.frame_locator("#player").locator("#content").count() == 0
    world.down = False
    assert content(page).locator("#location").inner_text() == "page 2"


def test_full_local_storage_spills_and_is_replayed(context, world):
    page = open_player(context, world)
    content(page).locator("#next").click()
    wait_state(page, "saved 0")
    frame = next(f for f in page.frames if f.name == "content")
    frame.evaluate("""() => { let size = 1 << 20; while (size > 0) { try { localStorage.setItem("fill" + Math.random(), "x".repeat(size)); } catch { size = size >> 1; } } }""")
    world.down = True
    frame.evaluate("""() => { API.LMSSetValue("cmi.suspend_data", "y".repeat(60000)); API.LMSCommit(""); }""")
    wait_state(page, "device")
    page.close()
    world.down = False
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    assert world.values["I1"]["cmi.suspend_data"] == "y" * 60_000


def test_second_tab_is_told_and_never_overwrites(context, world):
    first = open_player(context, world)
    content(first).locator("#next").click()
    wait_state(first, "saved 0")
    second = open_player(context, world)
    wait_heard(second, "elsewhere")
    assert second.frame_locator("#player").locator("#content").count() == 0
    content(first).locator("#next").click()
    wait_state(first, "saved 0")
    assert world.values["I1"]["cmi.core.lesson_location"] == "2"
    second.evaluate("say('take')")
    assert content(second).locator("#location").inner_text() == "page 2"
    wait_heard(first, "superseded")
    answers = next(f for f in first.frames if f.name == "content").evaluate(
        "[API.LMSSetValue('cmi.core.lesson_location', '99'), API.LMSGetLastError(), API.LMSCommit('')]")
    assert answers == ["false", "101", "false"]
    content(second).locator("#next").click()
    wait_until(lambda: world.values["I1"]["cmi.core.lesson_location"] == "3", "the second tab's page")
    time.sleep(0.5)
    assert world.values["I1"]["cmi.core.lesson_location"] == "3"


def test_another_device_that_plays_is_told_apart_by_the_server(browser, context, world):
    first = open_player(context, world)
    content(first).locator("#next").click()
    wait_state(first, "saved 0")
    world.busy = {world.current["I1"]}
    other_device = browser.new_context()
    second = open_player(other_device, world)
    wait_heard(second, "elsewhere")
    second.evaluate("say('take')")
    content(second).locator("#next").click()
    wait_state(second, "saved 0")
    content(first).locator("#next").click()
    wait_heard(first, "superseded")
    assert world.values["I1"]["cmi.core.lesson_location"] == "2"
    other_device.close()


def test_expired_token_is_renewed_without_loss(context, world):
    page = open_player(context, world)
    content(page).locator("#next").click()
    wait_state(page, "saved 0")
    world.token = "t2"
    content(page).locator("#next").click()
    wait_until(lambda: world.values["I1"].get("cmi.core.lesson_location") == "2", "commit with the renewed token")
    assert world.tokens_given == 2


def test_slow_server_gets_everything_in_order(context, world):
    world.delay = 0.15
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    for _ in range(12):
        content(page).locator("#next").click()
    wait_until(lambda: world.values["I1"].get("cmi.core.lesson_location") == "12", "page 12")
    wait_state(page, "saved 0")
    assert [seq for _, seq, _ in world.log] == list(range(1, len(world.log) + 1))


def test_leaving_runs_the_contents_unload_and_waits_for_the_acknowledgement(context, world):
    world.load(PACKAGES["frameset"], {"I1": "start.html"})
    page = open_player(context, world)
    content(page, "main", "stage").locator("#text").fill("left by the button")
    page.evaluate("say('leave')")
    wait_heard(page, "left")
    assert heard(page, "left")[0]["settled"] is True
    assert world.values["I1"]["cmi.suspend_data"] == "left by the button"


def test_blocked_storage_is_said_before_the_start(context, world):
    context.add_init_script("""if (location.port !== "" && location.hostname.startsWith("r1")) {
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
      Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("denied", "SecurityError"); } }); }""")
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    order = [m["type"] for m in page.evaluate("heard")]
    assert order.index("no-storage") < order.index("shown")
    world.down = True
    content(page).locator("#next").click()
    wait_state(page, "memory")


def test_strangers_messages_are_ignored(context, world):
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    frame = next(f for f in page.frames if f.name == "content")
    frame.evaluate("parent.postMessage({ laurel: 1, type: 'token', token: 'forged' }, '*')")
    content(page).locator("#next").click()
    wait_until(lambda: world.values["I1"].get("cmi.core.lesson_location") == "1", "commit with the true token")
    assert world.tokens_given == 1


def test_active_time_is_reported_as_intervals(context, world):
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    content(page).locator("#next").click()
    time.sleep(1.2)
    page.close()
    page = open_player(context, world)
    content(page).locator("#next").wait_for()
    intervals = [op for op in world.ops("active")]
    assert intervals and all(to > since for _, since, to in intervals)
    assert sum(to - since for _, since, to in intervals) >= 1_000
