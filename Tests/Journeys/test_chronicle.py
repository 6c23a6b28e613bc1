"""What somebody learns in Laurel, read back by PyPI's tincan from the learning record store, and watched on its page."""
import re
import time

import requests
from steps import administrator, make_vendor
from test_main_job import QUESTIONS, exam, sit_exam
from test_records import connect, right
from tincan import Activity, Agent, AgentAccount, RemoteLRS, Verb

ADL = "http://adlnet.gov/expapi/verbs/"


def course(admin):
    admin.go("/courses", look=False).press("New course").fill(title="Selling Northlight", summary="What to ask.").press("Create")
    base = re.search(r"/courses/[0-9a-f-]{36}", admin.page.url)[0]
    admin.go(base + "/edit", look=False).submit(base + "/modules", title="From question to demo")
    admin.go(base + "/edit", look=False)
    select = admin.page.locator(f'form[action$="{base}/activities"] select[name=kind]').first
    value = next(v for v in select.locator("option").evaluate_all("o => o.map(x => x.value)") if "exam" in v.lower())
    admin.submit(base + "/activities", kind=value, title="Final exam")
    exam(admin, admin.page.url.split("#")[0])
    admin.go(base + "/publish", look=False).press("Publish version 1")
    admin.go(base + "/openings", look=False).press("Open to everybody")
    return base


def told(store, query, count, seconds=20):
    """Waits until the ledger has been told this far."""
    found = []
    for _ in range(seconds * 4):
        found = right(store.query_statements({**query, "ascending": True, "limit": 100})).statements
        if len(found) >= count:
            return found
        time.sleep(0.25)
    raise AssertionError([str(each.verb.id) for each in found])


def test_an_exam_is_read_back(start, visit):
    server = start(before=make_vendor)
    admin = administrator(server, visit)
    base = course(admin)
    key, secret = connect(admin)
    store = RemoteLRS(endpoint=server.url + "/xapi/", username=key, password=secret, version="1.0.3")
    admin.go(base, look=False).press("Start")
    sit_exam(admin)

    home = server.url
    activity = Activity(id=home + "/ns" + base)
    verbs = [each.verb.id.rsplit("/", 1)[-1] for each in told(store, {}, 5 + len(QUESTIONS))]
    assert sorted(verbs) == sorted(["registered", "launched", "attempted"] + ["answered"] * len(QUESTIONS) + ["passed", "completed"]), verbs
    [enrolled, launched, finished] = told(store, {"activity": activity}, 3)
    person = Agent(account=AgentAccount(home_page=home, name=enrolled.actor.account.name))
    assert len(told(store, {"agent": person}, 11)) == 5 + len(QUESTIONS)
    assert len(told(store, {"registration": str(enrolled.context.registration)}, 11)) == 5 + len(QUESTIONS)
    [passed] = told(store, {"verb": Verb(id=ADL + "passed"), "agent": person}, 1)
    assert passed.result.success and passed.result.score.scaled == 1 and passed.result.duration and passed.context.platform == "Laurel"
    answered = told(store, {"verb": Verb(id=ADL + "answered")}, len(QUESTIONS))
    assert {each.object.definition.interaction_type for each in answered} == {"choice", "true-false", "numeric", "matching", "sequencing"}
    for each in answered:
        low = each.object.definition.correct_responses_pattern[0]
        assert each.result.success and (each.result.response == low or each.object.definition.interaction_type == "numeric")
    # Going through the ledger again changes nothing.
    before = [str(each.id) for each in told(store, {}, 11)]
    admin.page.once("dialog", lambda dialog: dialog.accept())
    admin.go("/settings/records", "records-store-learning").press("Go through the ledger again")
    time.sleep(3)
    assert [str(each.id) for each in told(store, {}, 11)] == before
    admin.go("/settings/records", look=False).sees("Up to date")
    look_at_it(server, admin, visit, key, secret)


def until(true, what, seconds=15):
    for _ in range(seconds * 10):
        if true():
            return
        time.sleep(0.1)
    raise AssertionError(what)


def look_at_it(server, admin, visit, key, secret):
    statement = {"actor": {"mbox": "mailto:sim@example.com", "name": "Sim Ulator"}, "verb": {"id": ADL + "attended", "display": {"en": "attended"}},
                 "object": {"id": "http://example.com/lab", "definition": {"name": {"en": "Cabling lab"}}}}
    headers = {"X-Experience-API-Version": "1.0.3"}

    def send():
        assert requests.post(server.url + "/xapi/statements", json=statement, auth=(key, secret), headers=headers, timeout=30).status_code == 200

    place = "/xapi/activities/state?activityId=http%3A%2F%2Fexample.com%2Flab&agent=%7B%22mbox%22%3A%22mailto%3Asim%40example.com%22%7D&stateId=bookmark"
    for page in (1, 2, 3):
        assert requests.put(server.url + place, json={"page": page, "of": 12}, auth=(key, secret), headers=headers, timeout=30).status_code == 204
    send()
    admin.go("/records", "records-own").sees("passed Final exam · 100%", "A demo without discovery wins.” · right", "Sim Ulator — attended — Cabling lab")
    page = admin.page
    bar = page.locator(".filter-bar")
    assert bar.bounding_box()["height"] < 60, "the filters stand on more than one line"
    # Live: what comes in appears by itself, below a line that keeps its height.
    rows = page.locator("main tbody tr")
    count, top = rows.count(), page.locator("main .table").bounding_box()["y"]
    page.locator("[data-tail-toggle]").click()
    page.locator("h1").hover()
    send()
    until(lambda: rows.count() == count + 1, "the new statement does not appear")
    assert page.locator("main .table").bounding_box()["y"] == top, "the table jumped"
    assert page.locator("[data-tail-state]").inner_text() == "1 new"
    admin.look("records-live")
    # Nothing moves under somebody's hand: it waits to be shown.
    rows.first.hover()
    send()
    page.locator("[data-tail-show]").wait_for(state="visible", timeout=15000)
    assert rows.count() == count + 1
    page.locator("[data-tail-show]").click()
    until(lambda: rows.count() == count + 2, "what was held back is not shown")
    page.locator("[data-tail-toggle]").click()
    send()
    page.wait_for_timeout(3000)
    assert rows.count() == count + 2, "it goes on while it is paused"
    admin.go("/records?verb=passed", "records-filtered").sees("passed Final exam")
    page.locator("main tbody a").first.click()
    page.wait_for_load_state("load")
    admin.look("records-own-statement").sees("urn:laurel:profile:learning")
    admin.go("/settings/records/documents", "documents").sees("bookmark")
    page.locator("main tbody a").first.click()
    page.wait_for_load_state("load")
    admin.look("document-versions").sees("Version 3", "Version 1", "Simulator")
    page.locator("main tbody a").last.click()
    page.wait_for_load_state("load")
    admin.look("document-version").sees('"page": 1')
    small = administrator_again(server, visit, admin)
    small.go("/records", "records-phone").sees("passed Final exam")
    small.go("/settings/records/documents", "documents-phone").sees("bookmark")
    small.go("/settings/records", "records-store-phone").sees("Laurel’s own learning")
    # The session ends: so does the live view, and it says so.
    admin.go("/records", look=False)
    page.locator("[data-tail-toggle]").click()
    admin.visitor.page.context.clear_cookies()
    until(lambda: "signed out" in page.locator("[data-tail-state]").inner_text(), "the live view goes on without its session")


def administrator_again(server, visit, admin):
    from steps import PASSWORD, Desk
    desk = Desk(visit("phone"), server)
    desk.go("/sign-in", look=False).fill(email="vera@northlight.example", password=PASSWORD).press("Sign in")
    return desk


def test_the_page_without_scripts(start, visit):
    server = start(before=make_vendor)
    admin = administrator(server, visit)
    key, secret = connect(admin)
    requests.post(server.url + "/xapi/statements", json={"actor": {"mbox": "mailto:a@example.com"}, "verb": {"id": ADL + "attended"}, "object": {"id": "http://example.com/lab"}},
                  auth=(key, secret), headers={"X-Experience-API-Version": "1.0.3"}, timeout=30)
    from steps import PASSWORD, Desk
    plain = Desk(visit(javascript=False), server)
    plain.go("/sign-in", look=False).fill(email="vera@northlight.example", password=PASSWORD).press("Sign in")
    plain.go("/records", "records-without-scripts").sees("Look again", "attended")
    assert not plain.page.locator("[data-tail-toggle]").is_visible()
    plain.press("Look again").sees("attended")
    plain.go("/records?verb=nothing", look=False).sees("No statement fits")
