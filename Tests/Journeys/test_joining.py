"""People join by themselves: by code on a phone, by the domain of their address, by asking; and terms that come later."""
import re
import socket
import struct
import threading

import pytest
from conftest import Visitor
from looking import no_overflow_at
from server import Server
from steps import PASSWORD, Desk, make_vendor, past_welcome


class NameServer(threading.Thread):
    """Answers TXT questions from a dictionary, on a free port of loopback."""

    def __init__(self):
        super().__init__(daemon=True)
        self.texts = {}
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.start()

    def run(self):
        while True:
            question, peer = self.socket.recvfrom(4096)
            at, labels = 12, []
            while question[at]:
                labels.append(question[at + 1:at + 1 + question[at]].decode())
                at += question[at] + 1
            asked, found = question[12:at + 5], self.texts.get(".".join(labels).lower())
            records = [bytes([len(text)]) + text.encode() for text in found or []]
            flags = 0x8180 if found else 0x8183
            out = question[:2] + struct.pack(">HHHHH", flags, 1, len(records), 0, 0) + asked
            for record in records:
                out += struct.pack(">HHHIH", 0xC00C, 16, 1, 60, len(record)) + record
            self.socket.sendto(out, peer)


class Place:
    """A vendor with a course for everybody and a partner with an administrator, made once for all tests of this file; name
    servers of the tests' own. Tests differ by addresses, not by servers."""

    def __init__(self, folder, browser):
        self.names = NameServer()
        self.server = Server(folder, ("--dns-server", "127.0.0.1", "--dns-port", str(self.names.port)))
        make_vendor(self.server)
        output = self.server.command("person", "add", "vera@northlight.example", "--name", "Vera Vendor", "--role", "vendorAdmin")
        self.server.start()
        self.visitors = []
        vera = self.desk(browser)
        vera.go(re.search(r"https?://\S+/reset/\S+", output)[0], look=False).fill(password=PASSWORD).press("Save and sign in")
        vera.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
        self.organization = re.search(r"/organizations/([0-9a-f-]{36})", vera.page.url)[1]
        course(vera)
        paula = partner_admin(self.desk(browser), vera, self.organization, "Paula Partner", "paula@quay.example")
        self.cookies = [desk.page.context.cookies() for desk in (vera, paula)]
        problems = [problem for visitor in self.visitors for problem in visitor.unexpected() + visitor.findings]
        for visitor in self.visitors:
            visitor.close()
        assert not problems, problems

    def desk(self, browser):
        self.visitors.append(Visitor(browser, "desktop", True, "en-GB"))
        return Desk(self.visitors[-1], self.server)


@pytest.fixture(scope="module")
def place(browser, tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("joining"), browser)
    yield made
    made.server.kill()


@pytest.fixture
def world(place, visit):
    """Vera of the vendor and Paula of the partner, signed in at browsers of this test."""
    desks = []
    for cookies in place.cookies:
        desks.append(Desk(visit("desktop"), place.server))
        desks[-1].page.context.add_cookies(cookies)
    return place.server, place.names, *desks, place.organization


def course(vera):
    vera.go("/courses/new", look=False).fill(title="Selling Northlight").press("Create")
    base = re.search(r"/courses/[0-9a-f-]{36}", vera.page.url)[0]
    vera.go(base + "/edit", look=False).submit(base + "/modules", title="First steps")
    vera.go(base + "/edit", look=False)
    values = vera.page.locator(f'form[action$="{base}/activities"] select[name=kind] option').evaluate_all("o => o.map(x => x.value)")
    vera.submit(base + "/activities", kind=next(v for v in values if "lesson" in v.lower()), title="What changed?")
    with vera.page.expect_navigation():
        vera.page.locator('form[action$="/blocks"] button[name=kind][value="text"]:visible').last.click()
    block = vera.page.locator(".block-editor form[data-autosave]").first
    with vera.page.expect_response(lambda r: r.request.method == "POST" and r.status < 400):
        block.locator("textarea").fill("Ask what changed. Then listen.")
        block.locator("textarea").blur()
    vera.go(base + "/publish", look=False).press("Publish version 1")
    vera.go(base + "/openings", look=False).press("Open to everybody")


def partner_admin(desk, vera, organization, name, address):
    vera.go(f"/people/new?organization={organization}&role=partnerAdmin", look=False).fill(name=name, email=address, role="partnerAdmin")
    chosen = vera.page.locator("main select[name=organization]")
    if chosen.count():
        chosen.select_option(organization)
    vera.press("Invite", within="main form")
    desk.go(mailed(vera, address, r"https?://[^\s\"'<>]+/invitation/[A-Za-z0-9_-]{43}"), look=False).fill(password=PASSWORD).press("Join")
    return past_welcome(desk, "welcome-questions")


def mailed(vera, address, pattern):
    """What stands in the newest mail to an address."""
    vera.go("/settings/outbox", look=False)
    row = vera.page.locator("main a", has_text=address)
    if row.count() == 0:
        row = vera.page.locator("main tr, main li").filter(has_text=address).locator("a")
    assert row.count(), f"no mail to {address}:\n{vera.text()[:1500]}"
    vera.go(row.first.get_attribute("href"), look=False)
    found = re.findall(pattern, vera.page.content())
    assert found, f"nothing like {pattern} in the mail to {address}:\n{vera.text()[:1500]}"
    return found[0]


def prove(desk, vera, address, picture=None):
    """From the address to the last page, by the code from the mail."""
    desk.fill(email=address).press("Continue").look(picture)
    desk.fill(code=mailed(vera, address, r"\b([0-9]{6})\b")).press("Check the code")
    return desk


@pytest.mark.parametrize("width,script", [("phone", True), (320, True), ("phone", False)])
def test_first_day_by_a_link(world, visit, width, script):
    server, _, vera, paula, organization = world
    address, name = f"lea-{width}-{script}@quay.example".lower(), f"Lea {str(width).title()} {script}"
    paula.go("/joining", "joining").sees("How people join")
    paula.open_to(paula.page.locator("main [name=label]").first)
    paula.fill(label="Poster in the office", days="30", mostUses="20").press("Make the code").look("joining-code")
    link = paula.page.locator("main input[name=link]").input_value()
    assert paula.page.locator("svg.join-qr").count() == 1
    no_overflow_at(paula.page)
    lea = Desk(visit(width, javascript=script), server)
    lea.go("/join", "join-start" if script else None).sees("Join your company")
    lea.go(link.replace(re.match(r"https?://[^/]+", link)[0], server.url), "join-code" if script else None).sees("Join Quay Resellers")
    prove(lea, vera, address, "join-mail" if script else None).sees("Welcome to Quay Resellers").look("join-enter" if script else None)
    lea.visitor.expect_error("422")
    lea.fill(name="").press("Join", within="main form")
    assert "name" in lea.refused().lower()
    lea.fill(name=name, jobRole="sales").press("Join", within="main form")
    lea.look("join-home" if script else None)
    assert "/home" in lea.page.url, lea.page.url
    lea.go("/catalogue", look=False).press("Selling Northlight")
    start_words = lea.page.get_by_role("button", name=re.compile("Start|Begin|Enrol", re.I)).or_(lea.page.get_by_role("link", name=re.compile("Start|Begin|Enrol", re.I)))
    with lea.page.expect_navigation():
        start_words.first.click()
    lea.sees("What changed?")

    # She stands on the board; one tap takes it back, and the page says so.
    paula.go("/board", "board-joined").sees(name, "Undo")
    paula.press("Undo")
    assert "/board" in paula.page.url
    paula.go(f"/organizations/{organization}/joining", "joining-undone").sees("Undone")
    assert mailed(vera, address, r"Your access through Quay Resellers has ended")


def test_by_domain(world, visit):
    server, names, vera, paula, organization = world
    paula.go("/joining", look=False)
    paula.submit(f"/organizations/{organization}/joining/domains", domain="quay.example")
    paula.look("joining-domain").sees("_laurel-domain.quay.example", "Not proved yet")
    record = re.search(r"laurel-domain=[A-Za-z0-9_-]{43}", paula.text())[0]
    paula.visitor.expect_error("422")
    paula.press("Look for the record now").sees("No record stands at").look("joining-domain-missing")
    names.texts["_laurel-domain.quay.example"] = [record]
    paula.press("Look for the record now").sees("Proved by its record").look("joining-domain-proved")
    no_overflow_at(paula.page)
    sam = Desk(visit("phone"), server)
    sam.go("/sign-in", look=False).press("Join your company")
    prove(sam, vera, "sam@quay.example").sees("Welcome to Quay Resellers")
    sam.fill(name="Sam Seller", jobRole="sales").press("Join", within="main form")
    assert "/home" in sam.page.url
    stranger = Desk(visit("phone"), server)
    stranger.go("/join", look=False)
    prove(stranger, vera, "eve@elsewhere.example").sees("Your address alone is not enough").look("join-no-domain")


def test_asking(world, visit):
    server, _, vera, paula, organization = world
    paula.go("/joining", look=False)
    paula.fill(asksFirst=True).press("Make the code")
    link = paula.page.locator("main input[name=link]").input_value()
    ned = Desk(visit("phone"), server)
    ned.go(re.sub(r"https?://[^/]+", server.url, link), look=False)
    prove(ned, vera, "ned@elsewhere.example").sees("Ask to join Quay Resellers").look("join-ask")
    ned.fill(name="Ned New", message="From the Bonn team").press("Ask to join").sees("Your request is on its way").look("join-asked")
    for _ in range(40):
        paula.go("/board", look=False)
        if "Ned New" in paula.text():
            break
        paula.page.wait_for_timeout(250)
    paula.look("board-asked").sees("From the Bonn team")
    paula.press("Ned New").look("joining-request")
    no_overflow_at(paula.page)
    paula.press("Let in").sees("Ned New gets a mail")
    ned.go(mailed(vera, "ned@elsewhere.example", r"https?://[^\s\"'<>]+/join/enter/[A-Za-z0-9_-]{43}"), look=False)
    ned.sees("Welcome to Quay Resellers").fill(name="Ned New", jobRole="engineer").press("Join", within="main form")
    assert "/home" in ned.page.url


def test_terms_come_later(world, visit):
    server, _, vera, paula, organization = world
    vera.go("/settings/terms", "terms-empty").fill(title__en="Terms of use", body__en="## Be kind\n\nTo *everybody*.").press("Save as draft").look("terms-draft")
    vera.press("Publish version 1").look("terms-published")
    paula.go("/board", look=False).sees("Quay Resellers")  # a session that began before is not interrupted
    again = Desk(visit("phone"), server)
    again.go("/people?q=x", look=False).fill(email="paula@quay.example", password=PASSWORD).press("Sign in")
    again.sees("Before you go on").look("welcome-terms")
    no_overflow_at(again.page)
    again.press("I do not agree").sees("You did not agree").look("welcome-declined")
    again.press("Back to the text")
    again.visitor.expect_error("422")
    again.press("Continue")
    assert "Tick the box" in again.refused()
    again.fill(agree=True).press("Continue")
    assert again.page.url.endswith("/people?q=x"), again.page.url
    again.go("/me/consents", "consents").sees("Terms of use", "Agreed", "Did not agree")
    vera.go("/settings/terms", look=False).press("Terms of use").press("Version 1").look("terms-people").sees("Paula Partner")
