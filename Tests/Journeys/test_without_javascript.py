"""Forms, lists, settings and authoring work with JavaScript off (foundations 20)."""
import time

from steps import PASSWORD, Desk
from test_durability import make_vendor


def test_the_work_of_a_manager_and_an_author_needs_no_script(start, visit):
    server = start(before=make_vendor)
    admin = Desk(visit("desktop", javascript=False), server)
    admin.go(server.link).fill(password=PASSWORD).press("Save and sign in")
    admin.go("/organizations/new").fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    admin.sees("Quay Resellers")
    admin.go("/people/new").fill(organization="Quay Resellers", name="Paul Partner", email="paul@partner.example").press("Invite", within="main form")
    admin.go("/settings/outbox").sees("paul@partner.example")
    admin.go("/courses/new").fill(title="Selling Northlight").press("Create course")
    base = admin.page.url.split("/edit")[0].removeprefix(server.url)
    admin.submit(base + "/modules", title="One")
    admin.submit(base + "/activities", title="A lesson")
    editor = admin.page.url.split("#")[0]
    with admin.page.expect_navigation():
        admin.page.locator('form[action$="/blocks"] button[name=kind][value="text"]:visible').last.click()
    block = admin.page.locator(".block-editor form[data-autosave]").first
    block.locator("textarea").fill("Kept without a script.")
    with admin.page.expect_navigation():
        block.locator("button:visible").first.click()
    admin.go(editor)
    assert "Kept without a script." in admin.page.content()


def test_a_phone_shows_the_menu_without_script_and_nothing_jumps_when_the_script_is_late(start, visit):
    server = start(before=make_vendor)
    plain = Desk(visit("phone", javascript=False), server)
    plain.go(server.link).fill(password=PASSWORD).press("Save and sign in")
    plain.go("/organizations")
    assert plain.page.locator("#rail").get_by_role("link", name="People", exact=True).is_visible()
    late = Desk(visit("phone"), server)
    late.visitor.context.add_cookies(plain.visitor.context.cookies())

    def hold(route):
        time.sleep(1.5)
        route.continue_()
    late.visitor.context.route("**/app.js", hold)
    for path in ("/organizations", "/people"):
        late.go(path)
        assert not late.page.locator("#rail").is_visible()
        late.visitor.look()
