"""What lies ahead of partners: a programme manager sees every loss on its day and asks what if; a partner sees its own; an auditor reads along."""
import re
import time
from datetime import date, timedelta

import pytest
import requests
from steps import PASSWORD, Desk, administrator, link_for, make_vendor, past_welcome

RULES = """format: 1
id: channel
version: 1
titles: {en: Channel programme}
timezone: Europe/Berlin
effective_from: 2026-01-01
statuses:
  - id: bronze
    kind: tier
    rank: 1
    titles: {en: Bronze}
    obtain: {attest: {kind: support-desk}}
    lifecycle: {demote: {grace_days: 30}}
  - id: gold
    kind: tier
    rank: 2
    titles: {en: Gold}
    obtain: {all: [{attest: {kind: support-desk}}, {attest: {kind: lab}}]}
    lifecycle: {demote: {grace_days: 30}}
gates:
  - id: deal-registration
    titles: {en: Deal registration}
    organization: {status: {id: bronze}}
"""


def key(admin):
    """A credential of the API, made on the settings page."""
    admin.go("/settings/api-credentials/new", look=False)
    offered = admin.page.locator("main [name=rights]").evaluate_all("boxes => boxes.map(x => x.value)")
    admin.fill(name="PRM", rights=offered)
    admin.page.locator("main form button.button-primary").first.click()
    return admin.page.locator(".secret").inner_text().strip()


def until(desk, path, *words):
    """Looks again until the background work is done."""
    for _ in range(200):
        desk.go(path, look=False)
        if all(word in desk.text() for word in words):
            return desk
        time.sleep(0.1)
    return desk.sees(*words)


def partner_admin(server, visit, width, admin, organization):
    admin.go(f"/people/new?organization={organization}&role=partnerAdmin", look=False).fill(name="Paul Partner", email="paul@partner.example", role="partnerAdmin")
    admin.page.locator("main select[name=organization]").select_option(organization)
    admin.press("Invite", within="main form")
    desk = Desk(visit(width), server)
    desk.go(link_for(admin, "paul@partner.example"), look=False).fill(password=PASSWORD).press("Join")
    return past_welcome(desk)


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_what_lies_ahead(start, visit, width):
    server = start(before=make_vendor)
    admin = administrator(server, visit, width)
    admin.go("/standing/forecast", "forecast-no-programme").sees("No programme yet")
    ids = {}
    for name, country in (("Quay Resellers", "Germany"), ("Harbour Systems", "France")):
        admin.go("/organizations/new", look=False).fill(name=name, country=country, region="EMEA", type="Reseller").press("Create organization")
        ids[name] = admin.page.url.rsplit("/", 1)[-1].split("?")[0]
    quay = ids["Quay Resellers"]
    admin.go("/manage/programmes/new", look=False).fill(text=RULES).press("Save draft")
    programme = re.search(r"/manage/programmes/([0-9a-f-]{36})", admin.page.url)[1]
    admin.go(f"/manage/programmes/{programme}/review", look=False).press("Publish version 1")
    today = date.today()

    def declared(organization, kind, days):
        return {"kind": "attestation", "organization": organization, "attestation": kind, "from": str(today), "through": str(today + timedelta(days=days)), "source": "PRM"}

    told = requests.post(server.url + "/api/v1/partner-facts", headers={"Authorization": f"Bearer {key(admin)}"}, json={"facts": [
        declared(quay, "support-desk", 200), declared(quay, "lab", 90), declared(ids["Harbour Systems"], "support-desk", 150)]})
    assert told.status_code == 200, told.text

    # Three statuses are gained now; within the year all are in danger and lost, each on its day.
    until(admin, "/standing/forecast", "Quay Resellers", "Harbour Systems", "Gold → Bronze").look("forecast")
    admin.sees("A declaration ends", "Month by month", "Declare lab").never_sees("Forecasts are being worked out")
    admin.go("/standing/forecast?status=gold&change=demoted", "forecast-filtered").sees("Quay Resellers")
    assert "Harbour Systems" not in admin.page.locator("main table").last.inner_text()
    admin.page.locator(".month-chart a").first.click()
    admin.sees("Quay Resellers")
    file = requests.get(server.url + "/standing/forecast.csv", cookies={c["name"]: c["value"] for c in admin.page.context.cookies()})
    assert file.status_code == 200 and len(file.text.strip().splitlines()) == 7, file.text
    admin.go("/standing", "standing-moved").sees("Statuses gained", "The next twelve months")
    admin.page.get_by_role("link", name=re.compile("Statuses gained")).first.click()
    admin.look("movements").sees("Quay Resellers", "Gold", "By the rule")
    admin.go("/standing/movements?way=fell&days=90", "movements-none").sees("Nobody moved")

    # What if the draft held, for one partner and for all.
    admin.go(f"/manage/programmes/{programme}/edit", look=False).fill(text=RULES.replace("{attest: {kind: lab}}", "{attest: {kind: clean-room}}")).press("Save draft")
    admin.go(f"/standing/{quay}", look=False).press("What if")
    admin.look("scenario").sees("Side by side").never_sees("is met no longer")
    admin.fill(rules="Draft").press("Show")
    admin.sees("Gold is met no longer", "rule not met").look("scenario-draft")
    admin.go(f"/manage/programmes/{programme}", look=False).press("What if")
    admin.look("scenarios")
    admin.visitor.expect_error("422")
    admin.press("Try it on all partners").sees("Say who leaves, what lapses or which rules to try.").look("scenarios-refused")
    admin.fill(people="nobody@nowhere.example").press("Try it on all partners").sees("Nobody has the address nobody@nowhere.example.")
    admin.fill(people="", rules="Draft").press("Try it on all partners")
    until(admin, admin.page.url, "1 status is met no longer").look("scenario-all").sees("Quay Resellers", "2 partners", "the draft holds")

    # The partner sees its own, can try its own people, and nothing of drafts or others.
    partner = partner_admin(server, visit, width, admin, quay)
    until(partner, "/standing/forecast", "Quay Resellers").look("forecast-partner").never_sees("Harbour Systems", "Stop")
    partner.go(f"/standing/{quay}/scenario", "scenario-partner").fill(leave="Paul Partner").press("Show")
    partner.sees("Nothing would change within twelve months.").never_sees("Draft")
    assert partner.page.goto(server.url + f"/standing/{ids['Harbour Systems']}/scenario").status == 404
    assert partner.page.goto(server.url + f"/manage/programmes/{programme}/scenarios").status in (403, 404)
    partner.visitor.expect_error("40")

    # The auditor reads all of it and changes nothing.
    output = server.command("person", "add", "otto@northlight.example", "--name", "Otto Auditor", "--role", "auditor")
    auditor = Desk(visit(width), server)
    auditor.go(re.search(r"https?://\S+/reset/\S+", output)[0], look=False).fill(password=PASSWORD).press("Save and sign in")
    past_welcome(auditor).go("/standing/forecast", "forecast-auditor").sees("Quay Resellers", "Harbour Systems")
    auditor.go("/standing/movements", look=False).sees("Quay Resellers")
    auditor.go(f"/standing/{quay}/scenario", look=False).sees("Side by side").never_sees("Draft")
