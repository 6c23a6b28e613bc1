"""Who may do what: a vendor's own role, a partner's administrator who delegates and cannot raise anybody, who can see whom, and the
channel manager's task when nobody at a partner answers any more."""
import sqlite3

import pytest
from steps import PASSWORD, Desk, administrator, link_for, make_vendor, past_welcome


def invite(by, admin, server, visit, width, organization, email, name, role=None):
    """Somebody is invited and accepts in a browser of their own."""
    by.go(f"/people/new?organization={organization}", look=False).fill(name=name, email=email)
    choice = by.page.locator("main select[name=organization]")
    if choice.count():
        choice.select_option(organization)
    if role:
        by.fill(role=role)
    by.page.locator("main form button.button-primary").first.click()
    by.page.wait_for_load_state("load")
    link = link_for(admin, email)
    desk = Desk(visit(width), server)
    desk.go(link, look=False).fill(name=name, password=PASSWORD)
    desk.press("Join", exact=True)
    return past_welcome(desk)


def person(by, name):
    """The address of somebody's page."""
    by.go("/people?q=" + name.split()[0], look=False)
    return by.page.locator("main tbody a", has_text=name).first.get_attribute("href")


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_access(start, visit, width):
    server = start(before=make_vendor)
    admin = administrator(server, visit, width)
    admin.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    organization = admin.page.url.rsplit("/", 1)[-1].split("?")[0]
    own_role(admin)
    paul = invite(admin, admin, server, visit, width, organization, "paul@partner.example", "Paul Partner", role="partnerAdmin")
    lea = invite(paul, admin, server, visit, width, organization, "lea@partner.example", "Lea Learner")
    vendor = admin.go("/people/new", look=False).page.locator("main select[name=organization] option", has_text="Northlight").first.get_attribute("value")
    chris = invite(admin, admin, server, visit, width, vendor, "chris@northlight.example", "Chris Channel")
    portfolio(admin, organization)
    sees_who_can_see(admin, paul)
    delegates(paul, lea)
    stays_until_a_successor(admin)
    gets_a_task(admin, chris, server)


def own_role(admin):
    admin.go("/settings/roles", "roles")
    admin.press("New role").look("role-new")
    admin.fill(title="People readers", about="Looks up who is trained.", side="vendor", rights=["people.view", "learning.view"]).press("Make this role")
    admin.sees("People readers", "See people").look("role")
    admin.press("Change").fill(rights=["counts.view"]).press("See whom it affects")
    admin.sees("Can from now on", "See numbers", "Nobody holds this role now").look("role-review")
    admin.press("Save this role").sees("People readers saved")


def portfolio(admin, organization):
    admin.go(person(admin, "Chris Channel"), look=False).press("Give a role")
    admin.fill(role="channelManager", organizations=organization).look("role-give").press("Give a role")
    admin.sees("Channel manager")


def sees_who_can_see(admin, paul):
    admin.go("/settings/isolation", "isolation-never").press("Check now").sees("Passed", "refused before it reaches the database").look("isolation")
    paul.go("/people/watchers", "watchers")
    paul.sees("Who can see my people", "Paul Partner", "Chris Channel", "A portfolio that holds you", "Vendor admin", "The latest isolation check passed")
    paul.never_sees("Vera Vendor")


def delegates(paul, lea):
    there = person(paul, "Lea Learner")
    paul.go(there, look=False).press("Give a role")
    # Their own role does not include what lies below, so it is not offered.
    paul.never_sees("Includes the organizations below")
    paul.fill(role="partnerAdmin").press("Give a role").sees("Partner admin given")
    lea.go("/people", look=False).sees("Paul Partner")
    # Oneself: there is no way on one's own page.
    paul.go(person(paul, "Paul Partner"), look=False)
    assert paul.page.locator("main a", has_text="Give a role").count() == 0
    lea.go(person(lea, "Paul Partner"), look=False)
    lea.page.locator("main form", has_text="Take away").first.locator("button").click()
    lea.page.wait_for_load_state("load")
    paul.visitor.expect_error("403")
    assert paul.page.goto(paul.server.url + "/people").status == 403


def stays_until_a_successor(admin):
    admin.go(person(admin, "Lea Learner"), look=False)
    admin.visitor.expect_error("422")
    form = admin.page.locator("form[action*='/memberships/'][action$='/end']").first
    admin.open_to(form)
    form.locator("button").last.click()
    admin.page.wait_for_load_state("load")
    admin.sees("Quay Resellers would have no administrator left").look("successor")


def gets_a_task(admin, chris, server):
    """Mail to the only administrator is refused by the world outside; the next look makes it a task."""
    with sqlite3.connect(server.data / "laurel.sqlite") as store:
        store.execute("UPDATE outbox_mail SET failed_at = created_at, last_error = '550 no such user' WHERE recipient = 'lea@partner.example'")
    chris.go("/tasks", "tasks-empty").sees("Nothing to do")
    suspend_and_restore(admin)
    for _ in range(40):
        chris.page.wait_for_timeout(250)
        chris.go("/tasks", look=False)
        if "Quay Resellers" in chris.text():
            break
    chris.sees("Get a working address at Quay Resellers").look("tasks")
    chris.go("/home", "home-with-task").sees("Get a working address at Quay Resellers")
    chris.go("/tasks", look=False).press("Mark as done").sees("Nothing to do")
    chris.go("/tasks?state=done", "tasks-done").sees("Chris Channel").press("Still to do")
    chris.go("/tasks", look=False).sees("Get a working address")


def suspend_and_restore(admin):
    """Any change of a person makes the house look again."""
    there = person(admin, "Paul Partner")
    for words in ("Suspend", "Let back in"):
        admin.go(there, look=False)
        admin.page.on("dialog", lambda dialog: dialog.accept()) if words == "Suspend" else None
        admin.page.get_by_role("button", name=words).first.click()
        admin.page.wait_for_load_state("load")
