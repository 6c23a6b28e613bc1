"""Signing in as people do: passkeys with the browser's virtual authenticator, an authenticator app, recovery codes, links by mail,
a fresh proof before a sensitive act, and an administrator who acts as somebody else."""
import base64
import hashlib
import hmac
import sqlite3
import struct
import time

import pytest
from playwright.sync_api import Error as PlaywrightError
from steps import PASSWORD, Desk, administrator, link_for, make_vendor

WIDTHS = ["desktop", "phone"]


def code(secret, ahead=0):
    """RFC 6238, as an app has it."""
    key = base64.b32decode(secret.replace(" ", "") + "=" * (-len(secret.replace(" ", "")) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + ahead), hashlib.sha1).digest()
    offset = digest[19] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def authenticator(desk):
    """A platform authenticator that verifies its person, as a laptop's fingerprint reader does."""
    session = desk.page.context.new_cdp_session(desk.page)
    session.send("WebAuthn.enable", {"enableUI": False})
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True,
        "automaticPresenceSimulation": True}})
    return session, made["authenticatorId"]


def present(session, key, value):
    """Whether somebody touches the device when it asks. A request that waits is not woken by it; the next one is."""
    session.send("WebAuthn.setAutomaticPresenceSimulation", {"authenticatorId": key, "enabled": value})


def sign_in(desk, email="vera@northlight.example", path="/sign-in"):
    desk.go(path, look=False).fill(email=email, password=PASSWORD).press("Sign in", exact=True)
    return desk


@pytest.mark.parametrize("width", WIDTHS)
def test_a_passkey_from_making_to_removing(start, visit, width):
    server = start(before=make_vendor)
    desk = administrator(server, visit, width)
    session, key = authenticator(desk)
    desk.go("/me/security", "security").press("Add a passkey").look("passkey-new")
    desk.sees("Name of the passkey")
    desk.press("Make a passkey", exact=True)
    desk.sees("Passkey added.", "ten codes").look("recovery-codes-offer")
    assert len(session.send("WebAuthn.getCredentials", {"authenticatorId": key})["credentials"]) == 1
    # A device has one for each person.
    desk.go("/me/passkeys/new", look=False)
    desk.page.get_by_role("button", name="Make a passkey").click()
    desk.page.get_by_text("This device has a passkey for you already.").wait_for()

    # By the button: nobody touches the device before.
    present(session, key, False)
    desk.go("/sign-out", look=False).press("Sign out")
    desk.go("/sign-in?next=%2Fme%2Fsecurity", "sign-in-passkey")
    present(session, key, True)
    try:
        desk.page.get_by_role("button", name="Use a passkey").click(timeout=5_000)
    except PlaywrightError:
        # What the browser offers in the address field takes the touch, too, and may have been quicker.
        pass
    desk.page.wait_for_url("**/me/security", timeout=15_000)
    desk.sees("with a passkey", "Where you are signed in").look("security-passkey")
    # By what the browser offers in the address field, which the authenticator takes at once.
    desk.go("/sign-out", look=False)
    present(session, key, False)
    desk.press("Sign out")
    present(session, key, True)
    desk.page.goto(server.url + "/sign-in")
    desk.page.wait_for_url(lambda url: "/sign-in" not in url and "/sign-out" not in url, timeout=15_000)

    desk.go("/me/security", look=False)
    desk.page.on("dialog", lambda dialog: dialog.accept())
    desk.open_to(desk.page.locator('main input[name="name"]').first)
    desk.page.locator('main input[name="name"]').first.fill("Blue laptop")
    with desk.page.expect_navigation():
        desk.page.locator('main form[action$="/name"] button').first.click()
    desk.sees("Blue laptop", "Passkey renamed.")
    with desk.page.expect_navigation():
        desk.page.locator('main form[action$="/remove"] button').first.click()
    desk.sees("Passkey removed.")
    assert "Blue laptop" not in desk.text()
    present(session, key, False)
    desk.go("/sign-out", look=False).press("Sign out")
    desk.visitor.expect_error("422")
    with desk.page.expect_response("**/passkey/options"):
        desk.go("/sign-in", look=False)
    desk.page.wait_for_timeout(300)  # the browser's own offer waits now
    present(session, key, True)
    desk.page.get_by_role("button", name="Use a passkey").click()
    desk.page.get_by_text("This passkey does not work here").first.wait_for(timeout=15_000)
    # The page that refuses offers again, and this authenticator would take every offer.
    present(session, key, False)
    desk.page.wait_for_timeout(500)
    desk.sees("This passkey does not work here").look("passkey-refused")


@pytest.mark.parametrize("width", WIDTHS)
def test_an_app_recovery_codes_and_a_remembered_device(start, visit, width):
    server = start(before=make_vendor)
    desk = administrator(server, visit, width)
    desk.go("/me/security/app", "app-set-up")
    desk.visitor.expect_error("422")
    secret = desk.page.locator("code.secret").text_content()
    desk.fill(code="000000").press("Confirm the app").look("app-wrong-code")
    assert "wrong" in desk.refused()
    desk.fill(code=code(secret)).press("Confirm the app")
    desk.press("Show ten codes").look("recovery-codes")
    codes = desk.page.locator(".recovery-codes code").all_text_contents()
    assert len(set(codes)) == 10
    with desk.page.expect_download() as download:
        desk.page.get_by_role("button", name="Download").click()
    text = open(download.value.path(), encoding="utf-8").read()
    assert all(each in text for each in codes)
    desk.press("I have kept them").look("security-app")

    other = Desk(visit(width), server)
    sign_in(other, path="/sign-in?next=%2Fme%2Fsecurity").look("second-step")
    other.fill(code=codes[0]).press("Sign in", exact=True)
    other.sees("9 recovery codes left", "a recovery code")
    phone = Desk(visit(width), server)
    sign_in(phone).fill(code=code(secret, 1), trust=True).press("Sign in", exact=True)
    phone.go("/me/security", "security-device").sees("Remembered devices")
    phone.go("/sign-out", look=False).press("Sign out")
    sign_in(phone)
    assert "/sign-in" not in phone.page.url, "a remembered device was asked again"


@pytest.mark.parametrize("width", WIDTHS)
def test_a_rule_leads_through_setting_up(start, visit, width):
    server = start(before=make_vendor)
    admin = administrator(server, visit, width)
    admin.go("/settings/sign-in", "sign-in-rules").fill(role="Everybody", graceDays="3").press("Set the rule")
    admin.sees("An authenticator app or a passkey").look("sign-in-rules-set")
    again = Desk(visit(width), server)
    sign_in(again, path="/sign-in?next=%2Fme").look("second-step-set-up")
    again.sees("Protect your account")
    again.press("Not now").sees("Your account")
    third = Desk(visit(width), server)
    sign_in(third)
    third.open_to(third.page.locator("code.secret"))
    third.fill(code=code(third.page.locator("code.secret").text_content())).press("Confirm the app")
    third.sees("Recovery codes")


@pytest.mark.parametrize("width", WIDTHS)
def test_a_link_by_mail(start, visit, width):
    server = start(before=make_vendor)
    admin = administrator(server, visit, width)
    desk = Desk(visit(width), server)
    desk.go("/sign-in", "sign-in-ways").fill(email="vera@northlight.example").press("E-mail me a link instead")
    desk.sees("a link is on its way").look("link-sent")
    link = None
    for _ in range(40):
        try:
            link = link_for(admin, "vera@northlight.example", "sign-in/link")
            break
        except AssertionError:
            time.sleep(0.25)
    assert link, "the mail did not come"
    desk.go(link, "link-use").sees("Welcome back")
    desk.press("Sign in", exact=True)
    assert "/sign-in" not in desk.page.url
    stale = Desk(visit(width), server)
    stale.visitor.expect_error("404")
    assert stale.page.goto(link).status == 404
    stale.sees("This link no longer works")


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_fresh_proof_before_a_sensitive_act(start, visit, width, javascript):
    server = start(before=make_vendor)
    made = administrator(server, visit, width)
    made.page.close()
    admin = Desk(visit(width, javascript=javascript), server)
    sign_in(admin)
    admin.go("/settings/api-credentials/new", look=False).fill(name="Warehouse", rights=["people.view"])
    # Sixteen minutes pass while the form lies there.
    age(server)
    admin.press("Create", within="main form")
    admin.sees("Is it still you?", "What you entered is kept").look("again")
    admin.fill(password=PASSWORD)
    admin.press("Confirm", exact=True)
    if not javascript:
        admin.press("Go on")
    admin.page.wait_for_url("**/settings/api-credentials/new")
    admin.page.wait_for_load_state()
    if admin.page.get_by_text("Warehouse").count() == 0:
        admin.page.get_by_text("Warehouse").first.wait_for()
    admin.sees("Warehouse")


def age(server):
    """Makes every proof old, as time would."""
    server.stop()
    with sqlite3.connect(server.data / "laurel.sqlite") as database:
        database.execute("UPDATE session SET proved_at = proved_at - 960000")
    server.start()


@pytest.mark.parametrize("width", WIDTHS)
def test_acting_as_somebody_else(start, visit, width):
    server = start(before=make_vendor)
    admin = administrator(server, visit, width)
    admin.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    admin.go("/people/new", look=False).fill(organization="Quay Resellers", name="Lea Learner", email="lea@partner.example").press("Invite", within="main form")
    lea = Desk(visit(width), server)
    lea.go(link_for(admin, "lea@partner.example"), look=False).fill(name="Lea Learner", password=PASSWORD).press("Join", exact=True)
    admin.go("/people", look=False)
    admin.go(admin.page.locator("main a", has_text="Lea Learner").first.get_attribute("href"), "person-means").press("Act as this person")
    admin.look("act-as").fill(reason="Case 12: cannot see a course").press("Act as Lea Learner", within="main form")
    admin.sees("You act as Lea Learner").look("acting")
    admin.visitor.expect_error("403")
    admin.go("/me/security", look=False).sees("You act as Lea Learner")
    admin.press("End", within="aside.banner", exact=True)
    admin.sees("You no longer act as Lea Learner.")
    admin.go("/ledger", "ledger-acting").sees("began to act as", "no longer acts as")
