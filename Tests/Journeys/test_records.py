"""The learning record store as a client of another house meets it: PyPI's tincan against the running server, and the pages."""
import re
import uuid

import requests
from test_scim import administrator, make_vendor
from tincan import (Activity, ActivityDefinition, Agent, AgentAccount, AgentProfileDocument, ActivityProfileDocument, Context, Extensions, LanguageMap,
                    RemoteLRS, Result, Score, StateDocument, Statement, StatementRef, Verb)

VOIDED = "http://adlnet.gov/expapi/verbs/voided"


def connect(admin, name="Simulator", picture=None):
    """Makes a credential by its page. Returns key and secret."""
    admin.go("/settings/records/new", picture).fill(name=name)
    admin.page.locator("main [name=scopes][value=all]").check()
    admin.press("Create credential")
    secret = admin.page.locator(".secret").inner_text().strip()
    key = re.search(r"/settings/records/([0-9a-f-]{36})/rotate", admin.page.content())[1]
    return key, secret


def statement(number, actor="ada@example.com"):
    return Statement(
        id=str(uuid.uuid4()), actor=Agent(name="Ada", mbox="mailto:" + actor), verb=Verb(id="http://example.com/verbs/finished", display=LanguageMap({"en": "finished"})),
        object=Activity(id=f"http://example.com/course/{number}", definition=ActivityDefinition(name=LanguageMap({"en": f"Course {number}", "de": f"Kurs {number}"}))),
        result=Result(score=Score(scaled=0.5, raw=50, min=0, max=100), success=True, duration="PT1H"),
        context=Context(registration=str(uuid.uuid4()), extensions=Extensions({"http://example.com/e": {"deep": [1, 2.5, None]}})))


def right(answer):
    assert answer.success, f"{answer.response.status if answer.response else ''} {answer.data}"
    return answer.content


def test_the_client_gets_back_what_it_sent(start, visit):
    server = start(before=make_vendor)
    key, secret = connect(administrator(server, visit))
    store = RemoteLRS(endpoint=server.url + "/xapi/", username=key, password=secret, version="1.0.3")
    assert "1.0.3" in right(store.about()).version

    one = statement(1)
    right(store.save_statement(one))
    back = right(store.retrieve_statement(str(one.id)))
    assert back.actor.mbox == one.actor.mbox and back.object.definition.name == one.object.definition.name and back.result.score.scaled == 0.5
    assert back.context.registration == one.context.registration and back.context.extensions == one.context.extensions and back.authority.account.name == key

    many = [statement(number, "bo@example.com") for number in range(2, 32)]
    right(store.save_statements(many))
    bo = Agent(account=None, mbox="mailto:bo@example.com")
    found = right(store.query_statements({"agent": bo, "limit": 12, "ascending": True}))
    seen = list(found.statements)
    while found.more:
        found = right(store.more_statements(found))
        seen += found.statements
    assert [str(each.id) for each in seen] == [str(each.id) for each in many]
    assert len(right(store.query_statements({"activity": Activity(id="http://example.com/course/7")})).statements) == 1

    right(store.save_statement(Statement(actor=one.actor, verb=Verb(id=VOIDED), object=StatementRef(id=str(one.id)))))
    assert not store.retrieve_statement(str(one.id)).success
    assert str(right(store.retrieve_voided_statement(str(one.id))).id) == str(one.id)


def test_documents_go_round(start, visit):
    server = start(before=make_vendor)
    key, secret = connect(administrator(server, visit))
    store = RemoteLRS(endpoint=server.url + "/xapi/", username=key, password=secret, version="1.0.3")
    agent, activity = Agent(account=AgentAccount(home_page="http://hr.example", name="ada")), Activity(id="http://example.com/course")
    state = StateDocument(activity=activity, agent=agent, id="place", content=bytearray(b"page 3"), content_type="text/plain", etag=None)
    right(store.save_state(state))
    assert right(store.retrieve_state(activity, agent, "place")).content == bytearray(b"page 3")
    assert right(store.retrieve_state_ids(activity, agent)) == ["place"]
    right(store.clear_state(activity, agent))
    assert right(store.retrieve_state_ids(activity, agent)) == []

    def etag(place, owner):
        # The client looks for it in a list of pairs and never finds it.
        answer = requests.get(f"{server.url}/xapi/{place}/profile", {**owner, "profileId": "p"}, auth=(key, secret), headers={"X-Experience-API-Version": "1.0.3"}, timeout=30)
        return answer.headers["ETag"]

    for tag, save, read, remove, document in [
        (lambda: etag("activities", {"activityId": activity.id}), store.save_activity_profile, lambda: store.retrieve_activity_profile(activity, "p"), store.delete_activity_profile,
         ActivityProfileDocument(activity=activity, id="p", content=bytearray(b"one"), content_type="text/plain")),
        (lambda: etag("agents", {"agent": agent.to_json()}), store.save_agent_profile, lambda: store.retrieve_agent_profile(agent, "p"), store.delete_agent_profile,
         AgentProfileDocument(agent=agent, id="p", content=bytearray(b"one"), content_type="text/plain")),
    ]:
        right(save(document))
        kept = right(read())
        assert kept.content == bytearray(b"one")
        kept.etag, kept.content = tag(), bytearray(b"two")
        right(save(kept))
        kept.etag = '"0000000000000000000000000000000000000000"'
        assert not save(kept).success, "an older document overwrote a newer one"
        assert right(read()).content == bytearray(b"two")
        document.etag = tag()
        right(remove(document))


def look(server, visit, width):
    admin = administrator(server, visit, width)
    admin.go("/records", f"records-empty-{width}").sees("No statements")
    admin.go("/settings/records", f"records-store-empty-{width}").sees("No credentials")
    key, secret = connect(admin, picture=f"records-new-{width}")
    admin.look(f"records-secret-{width}").sees("Copy the secret now", "/xapi/")
    headers = {"X-Experience-API-Version": "2.0.0", "Authorization": f"Bearer {secret}"}
    sent = [statement(number).to_json() for number in range(3)]
    made = requests.post(server.url + "/xapi/statements", data="[" + ",".join(sent) + "]", headers={**headers, "Content-Type": "application/json"}, timeout=30)
    assert made.status_code == 200, made.text
    admin.go("/records", f"records-list-{width}").sees("Ada — finished — Course 2")
    admin.page.locator("main tbody a").first.click()
    admin.page.wait_for_load_state("load")
    admin.look(f"records-statement-{width}").sees("http://example.com/verbs/finished")
    admin.fill(reason="Sent twice").press("Void this statement")
    admin.look(f"records-voided-{width}").sees("no longer given")
    left = requests.get(server.url + "/xapi/statements", headers=headers, timeout=30).json()["statements"]
    assert len(left) == 3 and left[0]["verb"]["id"] == VOIDED


def test_pages_on_a_desk(start, visit):
    look(start(before=make_vendor), visit, "desktop")


def test_pages_on_a_phone(start, visit):
    look(start(before=make_vendor), visit, "phone")
