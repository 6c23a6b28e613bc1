"""The life of partners, as a vendor's administrator lives it: seats, tags, fields, a plan to end, merging with a preview, history.

Each page is looked at with axe, for sideways scrolling and errors, at 1280 and at 390 pixels.
"""
import re
from datetime import date, timedelta

import pytest
from steps import administrator, make_vendor


def organization(desk, name, **more):
    desk.go("/organizations/new", look=False).fill(name=name, country="Germany", region="DACH", type="Reseller", **more).press("Create organization")
    return re.search(r"/organizations/([0-9a-f-]{36})", desk.page.url)[1]


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_life_of_partners(start, visit, width):
    server = start(before=make_vendor)
    desk = administrator(server, visit, width)
    desk.go("/settings/fields", "fields-empty")
    desk.go("/settings/fields/new?subject=organization", "field-new").fill(**{"title.en": "Partner level", "title.de": "Partnerstufe"}).fill(
        kind=["choice"], options="gold: Gold | Gold\nsilver: Silver | Silber", lists=True, editable=True).press("Save")
    desk.sees("Partner level").look("fields")
    quay = organization(desk, "Quay Resellers", tags="gold, harbour", seats="3", **{"field.partner-level": "Gold"})
    desk.sees("0 of 3", "harbour", "Partner level").look("organization-seats")
    harbour = organization(desk, "Harbour Networks", tags="harbour", seats="2")

    # Three seats: a fourth invitation is refused with what to do.
    desk.visitor.expect_error("422")
    desk.go(f"/people/new?organization={quay}", look=False).fill(
        organization="Quay Resellers", paste="ana@quay.example, Ana\nben@quay.example, Ben\ncleo@quay.example, Cleo\ndan@quay.example, Dan").press("Invite")
    desk.sees("Quay Resellers has no free seat: all 3 are taken")
    desk.fill(paste="ana@quay.example, Ana\nben@quay.example, Ben").press("Invite")
    desk.go(f"/organizations/{quay}").sees("2 of 3", "2 of them are open invitations")

    # A plan to end is visible, and taken back.
    desk.go(f"/organizations/{quay}/end", "ending-plan").fill(lastDay="2030-12-31", reason="Contract ends").press("Plan the end")
    desk.sees("The partnership ends on").look("organization-ending")
    desk.go("/organizations", "organizations-tags").sees("Ends")
    desk.go(f"/organizations/{quay}/end", "ending-change").press("Keep the partnership")
    desk.never_sees("The partnership ends on")

    # Merging says first what it will do.
    desk.go(f"/organizations/{quay}/merge", "merge-ask").fill(organization="Harbour Networks").press("Show what happens")
    desk.sees("From today", "Quay Resellers has 5 seats").look("merge-preview")
    desk.press("Merge from today")
    desk.sees("Harbour Networks was merged into this").look("organization-merged")
    desk.go(f"/organizations/{harbour}", "organization-merged-away").sees("Merged into Quay Resellers")
    desk.go(f"/organizations/{quay}/history", "organization-history").sees("Became a partner", "Harbour Networks was merged into this")
    desk.go(f"/organizations/{quay}", look=False)
    desk.page.on("dialog", lambda dialog: dialog.accept())
    desk.press("Take back")
    desk.go(f"/organizations/{harbour}").never_sees("Merged into Quay Resellers")

    # An office of the same company, and what does not go together.
    desk.go(f"/organizations/{harbour}/edit", look=False).fill(legalEntity="A location of Quay Resellers").press("Save")
    desk.sees("Legal entity").look("organization-location")
    desk.go(f"/organizations/{quay}").sees("Its locations", "Harbour Networks")
    desk.visitor.expect_error("422")
    desk.go(f"/organizations/{quay}/edit", look=False)
    assert "A location of Harbour Networks" not in desk.text()
    desk.page.locator("select[name=legalEntity]").evaluate("(list, id) => list.add(new Option('x', id, true, true))", harbour)
    desk.press("Save")
    desk.sees("That organization is a location itself: choose Quay Resellers.").look("organization-edit-refused")

    for path, picture in [("split", "organization-split"), ("transfer", "organization-transfer"), ("parent", "organization-parent"), ("fields", "organization-fields")]:
        desk.go(f"/organizations/{quay}/{path}", picture)
    desk.go(f"/organizations/{harbour}/parent", look=False).fill(parent="Quay Resellers", ownership="60").press("Change parent")
    desk.sees("Quay Resellers")
    desk.go("/settings/dormant-accounts", "dormant-accounts").fill(mark="60", suspend="120").press("Save")
    desk.sees("The rule is saved")

    # At once, and back with everything.
    desk.go(f"/organizations/{harbour}/end", look=False)
    today = desk.page.locator('[name="lastDay"]').input_value()
    yesterday = (date.fromisoformat(today) - timedelta(days=1)).isoformat()
    desk.fill(lastDay=yesterday).press("Plan the end")
    desk.sees("The partnership ended on").look("organization-ended")
    desk.go(f"/organizations/{harbour}/reinstate", "reinstate").press("Reinstate with everything")
    desk.sees("is a partner again")
