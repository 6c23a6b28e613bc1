"""The demo's outside system: a PRM that asks Laurel's gate over HTTP, also when Laurel is stopped."""
import json
import socket
import stat
import subprocess
import time

import pytest
import requests
from demo_world import load, rows
from looking import no_overflow_at
from server import ROOT, Server, binary, free_ports


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    server = load(Server(tmp_path_factory.mktemp("prm")))
    yield server
    server.kill()


@pytest.fixture
def laurel(demo):
    """Laurel with the demo's flag, and its PRM beside it."""
    demo.prm = free_ports(1)[0]
    demo.options = ["--demo", "--demo-prm-port", str(demo.prm)]
    demo.start()
    yield demo
    demo.kill()


@pytest.fixture
def prm(demo):
    """The PRM alone, so that it goes on while Laurel is stopped."""
    port = free_ports(1)[0]
    with open(demo.log_path, "ab") as log:
        process = subprocess.Popen([binary(), "demo-prm", "--data", str(demo.data), "--http-port", str(demo.port), "--content-port", str(demo.content_port),
                                    "--demo-prm-port", str(port)], cwd=ROOT, env=demo.environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    url = f"http://localhost:{port}"
    try:
        for _ in range(200):
            try:
                requests.get(url + "/style.css", timeout=1)
                break
            except requests.RequestException:
                assert process.poll() is None, demo.log()[-2000:]
                time.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait(20)


def gates(demo):
    """Account numbers whose gate is open with a contact who may act, and one that is closed."""
    accounts = {one["number"]: one for one in json.loads((demo.data / "demo-prm/accounts.json").read_text())}
    emails = dict(rows(demo, "SELECT id, email FROM person"))
    opened, closed = [], []
    for number, verdict, actors in rows(demo, """SELECT e.value, g.verdict, g.actors FROM programme_gate g JOIN external_id e ON e.subject_kind = 'organization' AND e.subject_id = g.organization_id
                                                 WHERE e.system = 'prm' AND g.gate = 'deal-registration'"""):
        contacts = [contact["email"] for contact in accounts[number]["contacts"]]
        able = [emails[person] for person in json.loads(actors)["met"] if emails.get(person) in contacts]
        if verdict == "met" and able:
            opened.append((number, able[0]))
        elif verdict == "unmet" and contacts:
            closed.append((number, contacts[0]))
    assert opened and closed, "the small demo has no open or no closed gate"
    return opened[0], closed[0]


def register(page, url, account, name, email, value):
    page.goto(f"{url}/accounts/{account}")
    page.fill("[name=name]", name)
    page.fill("[name=email]", email)
    page.fill("[name=value]", value)
    with page.expect_navigation():
        page.get_by_role("button", name="Register").click()
    return page.locator(".deals > li").first


def unreachable(page):
    return page.get_by_role("heading", name="Laurel cannot be reached").count() == 1


def press(page, words):
    with page.expect_navigation():
        page.get_by_role("button", name=words).first.click()


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_an_open_gate_registers_and_a_closed_one_says_why(laurel, visit, width):
    url = f"http://localhost:{laurel.prm}"
    (good, actor), (bad, nobody) = gates(laurel)
    visitor = visit(width)
    page = visitor.page
    visitor.go(url)
    assert "Demo of an outside system" in page.locator("body").inner_text() and not unreachable(page)
    assert page.locator(".board tbody tr").count() == 40
    assert page.locator(".board .tag").count() >= 40
    assert "not known" not in page.locator(".board").inner_text()
    visitor.look("prm-accounts")
    no_overflow_at(page)

    deal = register(page, url, good, f"Filling line, {width}", actor, "48,000")
    assert "Registered" in deal.inner_text() and "48,000 EUR" in deal.inner_text()
    assert "holds a certification that lets them register" in deal.inner_text()
    visitor.look("prm-registered")

    # The first deal of a partner without the tier passes once; the next is closed.
    first = register(page, url, bad, f"Trial, {width}", nobody, "9000")
    if "It passes once, provisionally" in first.inner_text():
        first = register(page, url, bad, "Second hall", nobody, "120000")
    words = first.inner_text()
    assert "Not registered" in words and "does not hold the tier that a deal needs" in words
    assert "The shortest way to register it" in words and "minute" in words
    link = first.get_by_role("link", name="Open in Laurel").get_attribute("href")
    assert link.startswith(laurel.url + "/standing/")
    assert requests.get(link, allow_redirects=False, timeout=10).status_code in (302, 303), "who is not signed in is asked to"
    visitor.look("prm-closed")
    no_overflow_at(page)
    # A mistake keeps what was typed.
    visitor.expect_error("422")
    register(page, url, bad, "Typing", "someone@example.com", "...")
    assert "whole number of euros" in page.locator("#trouble").inner_text() and page.input_value("[name=name]") == "Typing"
    visitor.look()


def test_a_stopped_laurel_is_replaced_by_its_answers_and_then_by_the_gate_closed(demo, laurel, prm, visit):
    (good, actor), _ = gates(demo)
    visitor = visit()
    page = visitor.page
    visitor.go(prm)
    assert "Registered" in register(page, prm, good, "Packaging hall", actor, "30000").inner_text()
    assert demo.stop() == 0

    reused = register(page, prm, good, "Palletizer", actor, "15000").inner_text()
    assert "Registered, to be confirmed" in reused and "was used again" in reused and "4 hours" in reused
    assert unreachable(page)
    visitor.look("prm-reused")
    for _ in range(4):
        press(page, "Let an hour pass here")
    closed = register(page, prm, good, "Cold store", actor, "22000").inner_text()
    assert "Not registered" in closed and "could be used for 4 hours and no longer" in closed and "closed for what is not known" in closed
    visitor.look("prm-unknown")

    demo.start()
    press(page, "Confirm with Laurel")
    assert "to be confirmed" not in page.locator(".deals").inner_text()
    press(page, "Ask again")
    assert "Not registered" not in page.locator(".deals").inner_text()
    told = rows(demo, "SELECT reference, is_open FROM gate_answer WHERE reference IS NOT NULL ORDER BY answered_at DESC LIMIT 2")
    assert [is_open for _, is_open in told] == [1, 1]


def test_the_line_can_be_cut_for_a_look(laurel, visit):
    url = f"http://localhost:{laurel.prm}"
    visitor = visit("phone")
    visitor.go(url)
    press(visitor.page, "Cut the line to Laurel")
    assert unreachable(visitor.page)
    visitor.look("prm-cut")
    press(visitor.page, "Mend the line to Laurel")
    assert not unreachable(visitor.page)


def test_only_a_served_demo_opens_the_port_and_its_key_is_nobody_elses_to_read(demo):
    key = demo.data / "demo-prm/laurel.json"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    port = free_ports(1)[0]
    demo.options = ["--demo-prm-port", str(port)]
    demo.start()
    try:
        with socket.socket() as knock:
            assert knock.connect_ex(("127.0.0.1", port)) != 0
        # The key asks gates and counts, and reads nobody.
        secret = json.loads(key.read_text())["secret"]
        bearer = {"Authorization": f"Bearer {secret}"}
        assert requests.get(f"{demo.url}/api/v1/reports/readiness", headers=bearer, timeout=10).status_code == 200
        assert requests.get(f"{demo.url}/api/v1/people", headers=bearer, timeout=10).status_code == 403
    finally:
        demo.stop()
