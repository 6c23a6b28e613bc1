"""Two record stores that know each other: forwarding and import between two running servers, and OAuth by a client of another house."""
import json
import os
import uuid

import pytest
import requests
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from test_records import connect
from test_scim import administrator, make_vendor

VERSION = {"X-Experience-API-Version": "1.0.3"}
PRIVATE = ("--outbound-allow-private", "true")


def statement(number, **more):
    return {"id": str(uuid.uuid4()), "actor": {"mbox": "mailto:ada@example.com", "name": "Ada"}, "verb": {"id": "http://example.com/verbs/finished", "display": {"en": "finished"}},
            "object": {"id": f"http://example.com/course/{number}"}, **more}


def send(server, credential, statements):
    answer = requests.post(server.url + "/xapi/statements", json=statements, auth=credential, headers=VERSION, timeout=30)
    assert answer.status_code == 200, answer.text
    return answer.json()


def ids(server, credential):
    found, url = [], "/xapi/statements?ascending=true&limit=500"
    while url:
        page = requests.get(server.url + url, auth=credential, headers=VERSION, timeout=30).json()
        found += [one["id"] for one in page["statements"]]
        url = page["more"]
    return found


def until(admin, path, words, seconds=90):
    """Looks at a page again until it says the words."""
    for _ in range(seconds):
        admin.go(path, look=False)
        if words in admin.text():
            return admin
        admin.page.wait_for_timeout(1000)
    raise AssertionError(f"“{words}” does not come on {path}:\n{admin.text()[:1500]}")


@pytest.mark.parametrize("width", ["desktop", "phone", 320])
def test_statements_go_on_to_another_store_and_come_back(start, visit, tmp_path, width):
    here, there = start(*PRIVATE, before=make_vendor), start(before=make_vendor)
    admin, other = administrator(here, visit, width), administrator(there, visit)
    own, theirs = connect(admin), connect(other)
    sent = [statement(number) for number in range(150)]
    send(here, own, sent)

    admin.go("/settings/records/pipes", f"pipes-empty-{width}").sees("Nothing is forwarded").press("Forward to another store")
    admin.look(f"pipes-new-{width}")
    admin.visitor.expect_error("422")
    admin.fill(name="Warehouse", endpoint="http://elsewhere.example/xapi", key=theirs[0], secret=theirs[1]).press("Save")
    assert "https://" in admin.refused()
    admin.look(f"pipes-refused-{width}").fill(endpoint=there.url + "/xapi/", secret=theirs[1]).press("Save")
    path = admin.page.url.removeprefix(here.url)
    admin.look(f"pipes-one-{width}").press("Test the connection").sees("takes key and secret")
    until(admin, path, "Waiting\n0")
    assert ids(there, theirs) == [one["id"] for one in sent]
    admin.never_sees(theirs[1])
    if width != "desktop":
        return

    # The other store is killed in the middle: what comes meanwhile waits, and goes on when it is back.
    there.kill()
    later = [statement(number) for number in range(200, 230)]
    send(here, own, later)
    until(admin, path, "does not answer")
    admin.look("pipes-failing").sees("It is tried again by itself")
    here.kill()
    there.start()
    here.start()
    until(admin, path, "Waiting\n0", 150)
    assert ids(there, theirs) == [one["id"] for one in sent + later]

    # A third store takes all of it over from the second, and a file from the first.
    third = start(*PRIVATE, before=make_vendor)
    admin = administrator(third, visit)
    mine = connect(admin)
    admin.go("/settings/records/imports", "imports-empty").sees("Nothing was imported").press("Import statements")
    admin.look("imports-new").fill(endpoint=there.url + "/xapi", key=theirs[0], secret=theirs[1]).press("Import from the store")
    path = admin.page.url.removeprefix(third.url)
    until(admin, path, "Finished").look("imports-done").sees("180")
    assert ids(third, mine) == [one["id"] for one in sent + later]
    lines = tmp_path / "old.jsonl"
    changed = {**sent[3], "verb": {"id": "http://example.com/verbs/other"}}
    lines.write_text("\n".join(json.dumps(one) for one in [sent[0], changed, statement(1), {"actor": {}}]) + "\n{broken")
    admin.go("/settings/records/imports/new", look=False)
    admin.page.locator("input[type=file]").set_input_files(str(lines))
    admin.press("Import the file")
    path = admin.page.url.removeprefix(third.url)
    until(admin, path, "Finished").look("imports-faults").sees("says something else", "$.actor", "Conflict")
    csv = requests.get(third.url + path + "/faults.csv", cookies={c["name"]: c["value"] for c in admin.visitor.context.cookies()}, timeout=30).text
    assert len(csv.strip().splitlines()) == 4, csv


def test_an_oauth_client_gets_a_token_and_uses_it(start, visit, monkeypatch):
    monkeypatch.setitem(os.environ, "AUTHLIB_INSECURE_TRANSPORT", "1")
    server = start(before=make_vendor)
    key, secret = connect(administrator(server, visit))
    described = requests.get(server.url + "/.well-known/oauth-authorization-server/xapi", timeout=30).json()
    for method in described["token_endpoint_auth_methods_supported"]:
        client = OAuth2Session(key, secret, scope="statements/write statements/read", token_endpoint_auth_method=method)
        token = client.fetch_token(described["token_endpoint"], grant_type="client_credentials")
        assert token["token_type"] == "Bearer" and token["scope"] == "statements/write statements/read" and token["expires_in"] > 60
        made = client.post(server.url + "/xapi/statements", json=statement(1), headers=VERSION, timeout=30)
        assert made.status_code == 200, made.text
        got = client.get(server.url + "/xapi/statements", params={"statementId": made.json()[0]}, headers=VERSION, timeout=30).json()
        assert got["authority"]["account"]["name"] == key
        # It was not asked for states.
        state = client.get(server.url + "/xapi/activities/state", params={"activityId": "http://a.example", "agent": '{"mbox":"mailto:a@example.com"}'}, headers=VERSION, timeout=30)
        assert state.status_code == 403
    for wrong, scope, error in ((secret, "nonsense", "invalid_scope"), ("nonsense", None, "invalid_client")):
        with pytest.raises(OAuthError, match=error):
            OAuth2Session(key, wrong, scope=scope).fetch_token(described["token_endpoint"], grant_type="client_credentials")
