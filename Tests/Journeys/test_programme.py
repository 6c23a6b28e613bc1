"""A partner programme, as a vendor's administrator lives it: from nothing to published rules, with what is wrong said in between."""
import datetime
import time
from zoneinfo import ZoneInfo

import pytest
from steps import administrator, make_vendor

# The programme's day: near midnight it is another than elsewhere.
TODAY = datetime.datetime.now(ZoneInfo("Europe/Berlin")).date().isoformat()

RULES = """format: 1
id: channel
version: 1
titles: {en: Channel programme}
timezone: Europe/Berlin
effective_from: 2026-01-01
metrics: [{key: revenue, currency: EUR}]
statuses:
  - id: bronze
    kind: tier
    rank: 1
    titles: {en: Bronze}
    obtain:
      any:
        - metric: {key: revenue, window: latest, value: 100000, currency: EUR}
        - not: {status: {id: gold}}
  - id: gold
    kind: tier
    rank: 2
    titles: {en: Gold}
    obtain: {metric: {key: revenue, window: latest, value: 500000, currency: EUR}}
gates:
  - id: deal-registration
    titles: {en: Deal registration}
    organization: {status: {id: bronze}}
"""


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_programme_from_nothing(start, visit, width):
    server = start(before=make_vendor)
    desk = administrator(server, visit, width)
    desk.go("/organizations/new", look=False).fill(name="Quay Resellers", country="Germany", region="DACH", type="Reseller").press("Create organization")
    desk.go("/standing", "standing-none").sees("No programme yet")
    desk.go("/manage/programmes", "programmes-empty").sees("No programme yet")
    desk.go("/manage/programmes/new", "programme-new")
    assert "YOUR-CERTIFICATION" in desk.page.locator("textarea[name=text]").input_value()

    # What cannot be read is refused with its place, and what was typed stays.
    desk.visitor.expect_error("422")
    desk.fill(text=RULES.replace("statuses:", "statuses: [")).press("Save draft")
    desk.sees("this cannot be read as YAML").look("programme-refused")
    assert "Channel programme" in desk.page.locator("textarea[name=text]").input_value()
    # What can be read and is wrong is saved, and named.
    desk.fill(text=RULES.replace("value: 500000, currency: EUR", "value: 500000, currency: USD")).press("Save draft")
    desk.sees("the currency is not that of the metric").look("programme-problems")
    desk.fill(text=RULES).press("Save draft")
    desk.sees("Draft saved").never_sees("the currency is not that of the metric")

    desk.go(desk.page.url.replace("/edit", "/review"), look=False)
    for _ in range(100):
        if "Tried on 1 partner today" in desk.text():
            break
        time.sleep(0.1)
        desk.page.reload()
    desk.sees("Tried on 1 partner today", "1 status more is met", "1 gate opens").look("programme-review")
    desk.press("Publish version 1")
    desk.sees("Version 1 published", "Bronze", "Gold", "revenue is at least 500,000 EUR").look("programme")

    for _ in range(150):
        desk.go("/standing", look=False)
        if "Bronze" in desk.page.locator("main table").first.inner_text():
            break
        time.sleep(0.1)
    desk.look("standing").sees("Quay Resellers", "Bronze")
    desk.page.get_by_role("link", name="Quay Resellers").first.click()
    desk.sees("Held since", "No figure has been reported", "Deal registration", "Open").look("standing-organization")
    partner = desk.page.url

    # Figures come by file: every fault with its line and nothing taken; then all of it, and the same again changes nothing.
    desk.go("/manage/partner-facts", "facts-empty").sees("Nothing reported yet")
    head = "kind,organization,metric,value,currency,measured,from,through,source\n"
    row = f"metric,Quay Resellers,revenue,600000,EUR,{TODAY},2026-01-01,2026-06-30,CRM\n"

    def send(text):
        desk.page.locator("input[type=file]").set_input_files({"name": "facts.csv", "mimeType": "text/csv", "buffer": text.encode()})
        desk.press("Check and take")

    desk.visitor.expect_error("422")
    send(head + row.replace("Quay Resellers", "Key Resellers") + row.replace("600000", "lots"))
    desk.sees("Line 2: there is no partner “Key Resellers”.", "Line 3: “lots” cannot be read as value").look("facts-refused")
    send(head + row)
    desk.sees("1 new, 0 corrected", "revenue: 600,000 EUR").look("facts")
    send(head + row)
    desk.sees("0 new, 0 corrected, 0 taken back, 1 known already")
    desk.go(partner + "/facts", look=False).sees("Believed")
    desk.page.get_by_text("An exception for a time").click()
    desk.look("facts-organization")
    opened = desk.page.locator("details[open]")
    opened.locator("input[name=through]").fill("2099-01-01")
    opened.locator("input[name=source]").fill("Launch offer")
    opened.get_by_role("button", name="Report").click()
    desk.sees("1 new", "Launch offer")
    desk.page.get_by_role("button", name="Take back").first.click()
    desk.sees("1 taken back", "Until")

    for _ in range(150):
        desk.go(partner, look=False)
        if "Gold" in desk.page.locator("main").inner_text() and desk.page.locator("main .badge", has_text="Held").count() >= 2:
            break
        time.sleep(0.1)
    desk.go(partner + "/difference?from=2020-01-01", "difference-none").sees("Nothing to compare")
    desk.go(partner + "/difference?from=" + TODAY + "&to=" + TODAY, "difference").sees("Nothing is different.")
    desk.go("/manage/programmes", look=False)
    desk.page.get_by_role("link", name="Channel programme").first.click()
    desk.press("Held and computed").look("comparison").sees("Where both agree", "Bronze", "Gold")
    desk.go(partner, look=False)
    day = desk.page.locator("input[name=asOf]")
    day.fill("2020-01-01")
    desk.press("Show")
    desk.sees("Nothing decided yet").look("standing-past")
