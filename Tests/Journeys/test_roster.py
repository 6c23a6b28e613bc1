"""A partner's administrator brings in a file with mistakes: columns, preview, run, report, corrected file, undo. On a desktop, on a phone and without a script."""
import io

import pytest
from steps import PASSWORD, Desk, administrator, link_for, past_welcome
from test_durability import make_vendor

FILE = """E-Mail;Vorname;Nachname;Funktion;Eintritt;Schuhgröße
lea@partner.example;Lea;Lerner;Vertrieb;1.2.2026;39
sam@partner.example;Sam;Söller;Technik;;43
wiz@partner.example;Wiz;Zard;Zauberer;;
bad@;Bad;Mail;;;
"""


def partner(server, visit, width, javascript):
    """A partner with an administrator, made by the vendor."""
    admin = Desk(visit("desktop"), server)
    admin.go(server.link, look=False).fill(password=PASSWORD).press("Save and sign in")
    admin.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    organization = admin.page.url.rsplit("/", 1)[-1].split("?")[0]
    admin.go(f"/people/new?organization={organization}&role=partnerAdmin", look=False).fill(name="Paul Partner", email="paul@partner.example", role="partnerAdmin")
    admin.page.locator("main select[name=organization]").select_option(organization)
    admin.press("Invite", within="main form")
    link = link_for(admin, "paul@partner.example")
    desk = Desk(visit(width, javascript=javascript), server)
    desk.page.on("dialog", lambda dialog: dialog.accept())
    desk.go(link, look=False).fill(password=PASSWORD).press("Join")
    return past_welcome(desk)


def invited(desk, *addresses):
    """They wait among the open invitations of the people page."""
    desk.go("/people", look=False).page.locator("main summary", has_text="Open invitations").click()
    desk.sees(*addresses)


def until(desk, words, javascript):
    """The page looks again by itself, or when it is loaded again."""
    if javascript:
        desk.page.get_by_text(words).first.wait_for(timeout=30_000)
        return
    for _ in range(60):
        if words in desk.text():
            return
        desk.page.wait_for_timeout(500)
        desk.page.reload()
    desk.sees(words)


@pytest.mark.parametrize("width,javascript", [("desktop", True), ("phone", True), ("desktop", False)])
def test_a_partner_brings_in_a_file(start, visit, width, javascript):
    server = start(before=make_vendor)
    desk = partner(server, visit, width, javascript)
    desk.go("/people", look=False).press("Import and export").look("roster-empty").press("Import people").look("roster-choose")
    desk.page.locator("main input[type=file]").set_input_files({"name": "staff.csv", "mimeType": "text/csv", "buffer": FILE.encode("cp1252")})
    desk.press("Read the file").sees("Windows-1252", "semicolons", "Schuhgröße").look("roster-columns")
    chosen = desk.page.locator("main select[name=column0]").input_value()
    assert chosen == "email", chosen
    desk.press("Check the file").sees("This is what will happen", "Zauberer", "Lea Lerner", "Schuhgröße").look("roster-preview")
    desk.press("Take in 2 rows")
    until(desk, "What became of the file", javascript)
    desk.sees("Lea Lerner", "Sam Söller").look("roster-report")
    with desk.page.expect_download() as download:
        desk.page.get_by_role("link", name="Rows to correct").click()
    corrected = io.open(download.value.path(), encoding="utf-8-sig").read()
    assert "Zauberer" in corrected and "Lea" not in corrected, corrected
    invited(desk, "lea@partner.example", "sam@partner.example")
    # The corrected rows come in by the same columns, remembered.
    desk.go("/roster", look=False).sees("staff.csv", "Done").look("roster-home").press("Import people")
    desk.page.locator("main input[type=file]").set_input_files({"name": "again.csv", "mimeType": "text/csv", "buffer": corrected.replace("Zauberer", "Technik").encode()})
    desk.press("Read the file").press("Check the file").sees("Take in one row").press("Take in one row")
    until(desk, "What became of the file", javascript)
    invited(desk, "wiz@partner.example")
    desk.go("/roster", look=False).page.get_by_role("link", name="staff.csv").click()
    desk.page.wait_for_load_state()
    desk.press("Undo all of it")
    until(desk, "taken back", javascript)
    desk.look("roster-undone")
    desk.go("/people", look=False).never_sees("lea@partner.example")
    # A file that comes by itself.
    desk.go("/roster/sources/new", "roster-source-new").fill(name="Staff from HR", url="http://hr.example/x", stop="10").press("Save")
    desk.visitor.expect_error("422")
    desk.sees("begins with https://").fill(url="https://hr.example/staff.csv", secret="Bearer geheim").press("Save")
    desk.sees("Staff from HR").never_sees("geheim").look("roster-source")


ORGANIZATIONS = """name;country;legal entity;tags;seats;Support level;Shoe size
Harbour Group;DE;;strategic;unlimited;Gold;39
Harbour Vienna;AT;Harbour Group;;5;;
Harbour Graz;AT;Harbour Linz;;many;;
Quay Resellers;DE;Harbour Group;strategic, public sector;20;Silver;
"""


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_the_vendor_brings_in_organizations(start, visit, width):
    server = start(before=make_vendor)
    desk = administrator(server, visit, width)
    desk.page.on("dialog", lambda dialog: dialog.accept())
    desk.go("/settings/fields/new?subject=organization", look=False).fill(**{"title.en": "Support level", "key": "level", "kind": "choice", "options": "gold: Gold\nsilver: Silver"}).press("Save")
    desk.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller", tags="old", seats="10").press("Create organization")
    quay = desk.page.url.split("?")[0]
    desk.go("/roster/new?kind=organizations", "roster-organizations-choose").sees("legal entity", "seats")
    desk.page.locator("main input[type=file]").set_input_files({"name": "partners.csv", "mimeType": "text/csv", "buffer": ORGANIZATIONS.encode()})
    desk.press("Read the file").sees("Your own field: Support level").look("roster-organizations-columns")
    assert [desk.page.locator(f"main select[name=column{index}]").input_value() for index in range(2, 7)] == ["legalEntity", "tags", "seats", "field:level", ""]
    desk.press("Check the file").sees("Legal entity: a company of its own → Harbour Group", "Tags: old → public sector, strategic", "Seats: 10 → 20", "Support level: empty → Silver",
                                      "“many” is no whole number", "Shoe size").look("roster-organizations-preview")
    desk.press("Take in 3 rows")
    until(desk, "What became of the file", True)
    desk.look("roster-organizations-report")
    desk.go(quay, look=False).sees("Legal entity", "Harbour Group", "public sector", "Silver")
    desk.go("/roster", look=False).page.get_by_role("link", name="partners.csv").click()
    desk.page.wait_for_load_state()
    desk.press("Undo all of it")
    until(desk, "taken back", True)
    desk.go(quay, look=False).sees("old").never_sees("Harbour Group", "Silver")
