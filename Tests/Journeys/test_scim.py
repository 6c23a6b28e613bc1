"""SCIM as directories meet it: a tester of the whole protocol against the running server, and the pages that set it up."""
import httpx2
import requests
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import Status, check_server
from steps import administrator, make_vendor


def connect(admin, name="Entra ID", picture=None):
    admin.go("/settings/provisioning/new", picture and picture + "-new").fill(name=name).press("Create token")
    return admin.page.locator(".secret").inner_text().strip()


def added_to_what_was_there(result):
    """RFC 7644, 3.5.2.1: adding to a multi-valued attribute adds a value. The tester first adds the whole extension with one
    job role and then another one, and wants the second alone: what we return must be both, in this order."""
    if result.title != "check_add_attribute" or not result.data["urn"].endswith(":laurel:2.0:User:jobRoles"):
        return False
    new, now = result.data["expected"], result.data.get("modify_actual") or result.data["actual"]
    return len(new) == 1 and len(now) == 2 and now[1] == new[0] != now[0]


def test_adding_keeps_and_replacing_does_not(start, visit):
    server = start(before=make_vendor)
    headers = {"Authorization": f"Bearer {connect(administrator(server, visit))}", "Content-Type": "application/scim+json"}
    extension = "urn:ietf:params:scim:schemas:extension:laurel:2.0:User"
    made = requests.post(server.url + "/scim/v2/Users", headers=headers, json={"userName": "ana@northlight.example", extension: {"jobRoles": ["sales"]}})
    for op, value, roles in (("add", ["engineer"], ["sales", "engineer"]), ("add", ["sales"], ["sales", "engineer"]), ("replace", ["support"], ["support"])):
        changed = requests.patch(f"{server.url}/scim/v2/Users/{made.json()['id']}", headers=headers, json={
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [{"op": op, "path": extension + ":jobRoles", "value": value}]})
        assert changed.json()[extension]["jobRoles"] == roles, changed.text


def test_the_tester_finds_nothing(start, visit):
    server = start(before=make_vendor)
    token = connect(administrator(server, visit))
    client = SyncSCIMClient(httpx2.Client(base_url=server.url + "/scim/v2", headers={"Authorization": f"Bearer {token}"}, timeout=30))
    results = check_server(client)
    clean = (Status.SUCCESS, Status.COMPLIANT, Status.ACCEPTABLE, Status.SKIPPED)
    wrong = [f"{r.status.name} {r.title}: {r.reason}" for r in results if r.status not in clean and not added_to_what_was_there(r)]
    assert len(results) > 40, f"only {len(results)} checks ran: {[str(r.title) for r in results]}"
    assert not wrong, "\n".join(wrong)
    skipped = [r.title for r in results if r.status == Status.SKIPPED]
    assert len(skipped) < 8, skipped


def set_up(server, visit, width):
    admin = administrator(server, visit, width)
    admin.go("/settings/provisioning", f"provisioning-empty-{width}")
    token = connect(admin, picture=f"provisioning-{width}")
    admin.look(f"provisioning-token-{width}")
    admin.sees("Waiting for the first request", "/scim/v2")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/scim+json"}
    made = requests.post(server.url + "/scim/v2/Users", headers=headers, json={"userName": "ana@northlight.example", "displayName": "Ana Alt"})
    assert made.status_code == 201, made.text
    again = requests.post(server.url + "/scim/v2/Users", headers=headers, json={"userName": "ana@northlight.example"})
    assert again.status_code == 409 and again.json()["scimType"] == "uniqueness"
    group = requests.post(server.url + "/scim/v2/Groups", headers=headers, json={"displayName": "Sales team", "members": [{"value": made.json()["id"]}]})
    assert group.status_code == 201, group.text
    admin.go("/settings/provisioning", f"provisioning-list-{width}").press("Entra ID")
    admin.look(f"provisioning-client-{width}").sees("Sales team", "Ana Alt")
    admin.page.locator("main [name=gives]").first.select_option("jobRole:sales")
    admin.press("Save").look()
    admin.press("All requests").look(f"provisioning-log-{width}").sees("Create person", "Person added", "The name or address is taken")
    admin.page.locator("main tbody a").first.click()
    admin.page.wait_for_load_state("load")
    admin.look(f"provisioning-entry-{width}")
    admin.go(admin.page.locator(".breadcrumb a").last.get_attribute("href").replace("/log", "/set-up"), f"provisioning-connected-{width}").sees("Connected")


def test_set_up_and_log_on_a_desktop(start, visit):
    set_up(start(before=make_vendor), visit, "desktop")


def test_set_up_and_log_on_a_phone(start, visit):
    set_up(start(before=make_vendor), visit, "phone")
