"""A partner's own portal: designed, previewed, published, reached at its own host on a phone; content in a frame there; the switcher between
two employers' hosts; mail and certificate in the partner's brand; the worst colour there is."""
import re
import sqlite3
import sys
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

sys.path.insert(0, str(Path(__file__).parents[1] / "Fixtures"))
import make_scorm  # noqa: E402
from packages_world import fresh  # noqa: E402
from steps import PASSWORD, Desk  # noqa: E402

PACKAGES = {name: data for name, data, _ in make_scorm.good()}


class World:
    """Two partners of a vendor, a partner admin, and somebody with two employers, made with commands; passwords by their links."""

    def __init__(self, server):
        self.server = server

    def prepare(self, server):
        server.data.mkdir(parents=True, exist_ok=True)
        server.command("vendor", "add", "Acme Networks", "--slug", "acme", "--country", "DE", "--host", "localhost")
        server.command("org", "add", "Northwind", "--country", "DE", "--type", "reseller")
        server.command("org", "add", "Southridge", "--country", "DE", "--type", "reseller")
        server.command("person", "add", "vera@example.com", "--name", "Vera Admin", "--role", "vendorAdmin")
        server.command("person", "add", "paul@example.com", "--name", "Paul Partner", "--role", "vendorAdmin")
        server.command("vendor", "host", "add", "north.localhost", "--organization", "Northwind")
        server.command("vendor", "host", "add", "south.localhost", "--organization", "Southridge")

    def connect(self):
        self.database = next(self.server.data.rglob("*.sqlite"))
        self.vendor = self.one("SELECT id FROM vendor")
        self.organizations = dict(self.rows("SELECT name, id FROM organization"))
        self.people = dict(self.rows("SELECT email, id FROM person"))

    def rows(self, sql, *values):
        with sqlite3.connect(self.database, timeout=20) as connection:
            return connection.execute(sql, values).fetchall()

    def one(self, sql, *values):
        return self.rows(sql, *values)[0][0]

    def insert(self, table, **values):
        self.rows(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", *values.values())

    def employ(self, email, *names, role="partnerAdmin"):
        """Moves somebody from the vendor to partners: these journeys are about portals, not about inviting."""
        person, now = self.people[email], int(time.time() * 1000)
        own = self.one("SELECT id FROM organization WHERE kind = 'vendor'")
        columns = [row[1] for row in self.rows("PRAGMA table_info(membership)")]
        old = dict(zip(columns, self.rows("SELECT * FROM membership WHERE person_id = ? AND organization_id = ?", person, own)[0]))
        self.rows("DELETE FROM role_grant WHERE person_id = ?", person)
        self.rows("DELETE FROM membership WHERE person_id = ?", person)
        for index, name in enumerate(names):
            row = dict(old, row_id=fresh(), organization_id=self.organizations[name], is_primary=1 if index == 0 else 0)
            if "id" in row:
                row["id"] = fresh()
            if "membership_id" in row:
                row["membership_id"] = fresh()
            self.insert("membership", **row)
            for key in (role, "learner"):
                self.insert("role_grant", vendor_id=self.vendor, id=fresh(), person_id=person, organization_id=self.organizations[name], role_key=key,
                            includes_subtree=0, granted_at=now, granted_by="test")
        self.rows("UPDATE person SET access_version = access_version + 1 WHERE id = ?", person)

    def password(self, visitor, email):
        link = self.server.command("person", "reset-link", email).strip().split()[-1]
        visitor.go(re.sub(r"https?://[^/]+", self.server.url, link))
        visitor.page.locator("[name=password]").fill(PASSWORD)
        with visitor.page.expect_navigation():
            visitor.page.locator("main button").first.click()
        visitor.context.clear_cookies()


@pytest.fixture
def world(start):
    made = World(None)
    server = start(before=made.prepare)
    made.server = server
    made.connect()
    return made


def logo(folder):
    """A wide mark with transparency, as partners send it."""
    image = Image.new("RGBA", (480, 120), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((10, 10, 110, 110), fill=(200, 30, 60, 255))
    draw.rectangle((140, 44, 460, 76), fill=(200, 30, 60, 255))
    path = folder / "logo.png"
    image.save(path)
    return path


def sign_in(page, email):
    page.locator("[name=email]").first.fill(email)
    page.locator("[name=password]").first.fill(PASSWORD)
    with page.expect_navigation(wait_until="load"):
        page.locator("form[action$='/sign-in'] button").first.click()
    page.wait_for_load_state("load")
    if "/welcome" in page.url:
        with page.expect_navigation(wait_until="load"):
            page.get_by_role("button", name="Skip").click()


def test_a_partner_gets_a_portal_of_its_own(world, visit, tmp_path):
    server, port = world.server, world.server.port
    north, south = f"http://north.localhost:{port}", f"http://south.localhost:{port}"
    world.password(visit("desktop"), "paul@example.com")
    world.password(visit("desktop"), "vera@example.com")
    world.employ("paul@example.com", "Northwind", "Southridge")
    organization = world.organizations["Northwind"]

    # Designed by the partner admin on a desktop, with the worst colour there is.
    desk = Desk(visit("desktop"), server)
    desk.go("/sign-in", look=False)
    sign_in(desk.page, "paul@example.com")
    desk.go(f"/organizations/{organization}", look=False).press("Branding")
    desk.look("branding-empty")
    desk.fill(name="Northwind Academy", accent="#ffff00", welcome__en="## Hello, Northwind\n\nQuestions? [Ask Nora](https://help.example.com).",
              home__en="**This month:** two new courses.", footer__en="Northwind Ltd, Harbour 1", certificate=True)
    desk.press("Save draft")
    for slot in ("logo", "favicon"):
        desk.submit(f"/pictures/{slot}", file=logo(tmp_path))
    desk.sees("the colour was moved here", "Links and words in light mode")
    desk.look("branding-design")
    desk.visitor.expect_error("Blocked script execution")  # a preview is a picture: nothing in it runs
    desk.press("Preview")
    desk.page.wait_for_timeout(500)
    desk.look("branding-preview-sign-in")
    frame = desk.page.frame_locator("iframe").first
    assert "Northwind Academy" in frame.locator("body").inner_text() or frame.locator("img[alt='Northwind Academy']").count() == 1
    for part, words in (("Home", "This month"), ("Mail", "Northwind Ltd")):
        desk.press(part, within="main")
        assert words in desk.page.frame_locator("iframe").first.locator("body").inner_text()
        desk.page.wait_for_timeout(400)
        desk.look(f"branding-preview-{part.lower()}")
    desk.press("Certificate", within="main")
    desk.page.locator("img.preview-paper").evaluate("i => i.decode()")
    desk.look("branding-preview-certificate")
    # Nobody else sees it before it is published.
    stranger = Desk(visit("phone"), server)
    stranger.go(north + "/", look=False).never_sees("Northwind Academy")
    desk.press("Publish")
    desk.sees("Version 1 published")
    desk.go(f"/branding/{organization}/versions", "branding-versions")
    desk.go(f"/branding/{organization}/host", "branding-host").go(f"/branding/{organization}/sender", "branding-sender")
    time.sleep(2.2)

    # At the partner's host on a phone: the vendor's sign-in in the partner's brand, and back.
    phone = visit("phone")
    page = phone.page
    page.goto(north + "/catalogue?q=x")
    assert page.url.startswith(server.url + "/sign-in"), page.url
    assert page.locator("img[alt='Northwind Academy']").count() == 1 and "Ask Nora" in page.content()
    phone.look("branding-sign-in")
    page.emulate_media(color_scheme="dark")
    phone.look("branding-sign-in-dark")
    page.emulate_media(color_scheme="light")
    sign_in(page, "paul@example.com")
    assert page.url == north + "/catalogue?q=x", page.url
    page.goto(north + "/home")
    assert "This month" in page.content()
    phone.look("branding-home")
    page.emulate_media(color_scheme="dark")
    phone.look("branding-home-dark")
    page.emulate_media(color_scheme="light")
    # The other employer is one tap away, on its own host and without another password.
    page.locator("details.account summary").click()
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("link", name="Southridge").click()
    page.wait_for_load_state("load")
    assert page.url.startswith(south), page.url
    assert "Northwind Academy" not in page.content()
    page.goto(south + "/home")
    phone.look("branding-other-host")

    # Somebody without membership there reads a kind page.
    vera = visit("phone")
    vera.go(server.url + "/sign-in")
    sign_in(vera.page, "vera@example.com")
    vera.expect_error("403")
    vera.page.goto(north + "/")
    assert "This portal is not yours" in vera.page.content()
    vera.look("branding-not-here")

    # The vendor sees every screen as well, in dark too, and is not dressed as the partner.
    admin = Desk(visit("desktop"), server)
    admin.go("/sign-in", look=False).never_sees("Northwind Academy")
    sign_in(admin.page, "vera@example.com")
    admin.go("/settings", "branding-settings").press("Branding")
    admin.page.emulate_media(color_scheme="dark")
    admin.look("branding-vendor-dark")
    admin.page.emulate_media(color_scheme="light")
    admin.go("/branding/policy", "branding-policy")


def test_content_plays_at_the_partners_host(world, visit):
    server, port = world.server, world.server.port
    world.password(visit("desktop"), "paul@example.com")
    path = course(world, PACKAGES["single"], "paul@example.com")
    world.employ("paul@example.com", "Northwind")
    phone = visit("phone")
    phone.page.goto(f"http://north.localhost:{port}{path}")
    sign_in(phone.page, "paul@example.com")
    assert phone.page.url.startswith(f"http://north.localhost:{port}/"), phone.page.url
    content = phone.page.frame_locator("#player").frame_locator("#content")
    content.locator("#next").click()
    phone.page.wait_for_function("() => document.getElementById('saved').textContent.startsWith('Saved ')")
    phone.look("branding-player")


def course(world, zipped, email):
    """A course of one package for somebody, by the author's form."""
    from packages_world import PackagesWorld
    other = PackagesWorld.__new__(PackagesWorld)
    other.server, other.database, other.vendor, other.people = world.server, world.database, world.vendor, dict(world.people)
    other.people["jane@example.com"] = world.people[email]
    other.organization = world.one("SELECT id FROM organization WHERE kind = 'vendor'")
    return other.course(zipped)
