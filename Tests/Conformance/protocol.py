"""Versions, the alternate request syntax, agents, activities, about and errors (Communication 1.1 to 1.4, 2.4, 2.5, 2.8, 3 and 4)."""
import base64
import json
from urllib.parse import urlencode

from client import fresh
from documents import PLACES
from querying import THROUGH
from templates import AGENT, DEFINITION, IFIS, VERB, plain

HEADER = "X-Experience-API-Version"
FORM = "application/x-www-form-urlencoded"


def gets():
    """One right GET of each resource."""
    return [("/statements", {}), ("/agents", {"agent": AGENT}), ("/activities", {"activityId": "http://example.com/a"})] + [
        (place.path, {k: v for k, v in place.fresh().items() if k != place.id}) for place in PLACES]


def check_versions(store):
    mine = "2.0.0" if store.is_two else "1.0.3"
    spoken = ["2.0", "2.0.0"] if store.is_two else ["1.0", "1.0.0", "1.0.1", "1.0.2", "1.0.3", "1.0.9"]
    for path, params in gets():
        for version in spoken:
            answer = store.expect("331", f"GET {path} in version {version}", 200, "GET", path, params=params, headers={HEADER: version})
            store.note("333", f"GET {path} in {version} is answered in {mine}", answer.headers.get(HEADER) == mine, answer.headers)
        for version in ["0.8", "0.9", "0.95", "1.1.0", "1", "2", "2.1.0", "3.0.0", "x", "1.0.x", "1.0.3.1", ""]:
            answer = store.expect("331", f"GET {path} in version {version!r}", 400, "GET", path, params=params, headers={HEADER: version})
            store.note("333", f"GET {path} in version {version!r} names a version", answer.headers.get(HEADER) in ("1.0.3", "2.0.0"), answer.headers)
        answer = store.expect("331 321", f"GET {path} without a version", 400, "GET", path, params=params, version=False)
        store.note("333 321", f"GET {path} without a version names one", answer.headers.get(HEADER) in ("1.0.3", "2.0.0"), answer.headers)
        answer = store.expect("125 126", f"HEAD {path}", 200, "HEAD", path, params=params)
        store.note("125", f"HEAD {path} has no content", not answer.content and answer.headers.get(HEADER) == mine, answer.headers)
    store.expect("331 321", "POST of a statement without a version", 400, "POST", "/statements", plain(), version=False)
    store.expect("331 321", "PUT of a statement without a version", 400, "PUT", "/statements", plain(), params={"statementId": fresh()}, version=False)
    for place in PLACES:
        for method, body in [("PUT", {}), ("POST", {}), ("DELETE", None)]:
            store.expect("331 321", f"{method} of a {place.name} without a version", 400, method, place.path, body, params=place.fresh(), version=False)
    answer = store.expect("333", "POST of a statement", 200, "POST", "/statements", plain())
    store.note("333", f"POST is answered in {mine}", answer.headers.get(HEADER) == mine)
    if not store.is_two:
        for name in ("contextAgents", "contextGroups"):
            store.expect("10", f"{name} in 1.0.3", 400, "POST", "/statements", plain(context={name: []}))


def check_about(store):
    for version in (True, False):
        answer = store.expect("315 319", f"about {'with' if version else 'without'} a version", 200, "GET", "/about", version=version)
        versions = answer.json().get("version")
        store.note("318 319", "version is a list of texts", isinstance(versions, list) and all(isinstance(one, str) for one in versions), answer.text)
        store.note("317", "with the one that is spoken", (("2.0.0" if store.is_two else "1.0.3") in versions), versions)
        store.note("316", "and no others than there are", set(versions) <= {"0.9", "0.95", "1.0.0", "1.0.1", "1.0.2", "1.0.3", "2.0.0"} and (store.is_two or not version or "2.0.0" not in versions), versions)
        store.note("320", "extensions are an object, if there", isinstance(answer.json().get("extensions", {}), dict))
    store.expect("315", "about without a credential", 200, "GET", "/about", auth=False)
    store.expect("126", "HEAD of about", 200, "HEAD", "/about")


def check_alternate(store):
    def send(ids, name, status, method, path, fields, query=None, raw=None, type=FORM, **more):
        return store.expect(ids, name, status, "POST", f"{path}?{urlencode({'method': method, **(query or {})})}", raw if raw is not None else urlencode(fields), type=type, **more)
    if store.is_two:
        for method in ("GET", "PUT", "POST", "DELETE", "HEAD"):
            for path in ("/statements", "/activities/state", "/agents"):
                send("2.0/noAlternate", f"{method} {path} by a form", range(400, 500), method, path, {"limit": 1, "content": "{}"})
        id = fresh()
        send("2.0/noAlternate", "PUT of a statement by a form", range(400, 500), "PUT", "/statements", {"statementId": id, "content": json.dumps(plain()), HEADER: "2.0.0"})
        send("2.0/noAlternate", "PUT of a statement by a form that names its version alone", range(400, 500), "PUT", "/statements", {"statementId": id, "content": json.dumps(plain()), HEADER: "2.0.0"}, version=False)
        store.note("2.0/noAlternate", "keeps nothing", store.statement(id).status_code == 404)
        return
    answer = send("336 148", "GET of statements by a form", 200, "GET", "/statements", {"limit": 1})
    store.note("148", "gives a StatementResult", answer.json().keys() == {"statements", "more"}, answer.text)
    store.note("153", "and says through when it is consistent", THROUGH in answer.headers, answer.headers)
    id, one = fresh(), json.dumps(plain())
    send("336", "PUT of a statement by a form", 204, "PUT", "/statements", {"statementId": id, "content": one})
    store.note("336", "keeps it", store.statement(id).status_code == 200)
    send("336", "GET of a statement by a form", 200, "GET", "/statements", {"statementId": id})
    send("336", "POST of a statement by a form", 200, "POST", "/statements", {"content": one})
    send("336", "POST of a statement with its type in the form", 200, "POST", "/statements", {"content": one, "Content-Type": "application/json"})
    send("336", "the type without charset or with", 200, "POST", "/statements", {"content": one}, type=FORM + "; charset=utf-8")
    user, password = store.auth.username, store.auth.password
    token = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    send("336 335", "version and credential within the form", 204, "PUT", "/statements", {"statementId": fresh(), "content": one, HEADER: "1.0.3", "Authorization": token}, version=False, auth=False)
    send("336 334", "a wrong credential within the form", 401, "GET", "/statements", {HEADER: "1.0.3", "Authorization": token[:-4] + "AAAA"}, version=False, auth=False)
    send("336", "the version of the header before that of the form", 204, "PUT", "/statements", {"statementId": fresh(), "content": one, HEADER: "0.8"})
    send("336 331", "no version at all", 400, "GET", "/statements", {}, version=False)
    place = PLACES[0]
    at = place.fresh()
    send("336", "PUT of a state by a form", 204, "PUT", place.path, {**at, "content": "größer", "Content-Type": "text/plain"})
    answer = send("336", "GET of a state by a form", 200, "GET", place.path, at)
    store.note("336", "is the text", answer.content.decode() == "größer" and answer.headers["Content-Type"] == "text/plain", answer.headers)
    send("336", "If-None-Match within the form", 412, "PUT", place.path, {**at, "content": "{}", "If-None-Match": "*"})
    send("336", "If-Match within the form", 204, "PUT", place.path, {**at, "content": "{}", "If-Match": answer.headers["ETag"]})
    send("336", "DELETE of a state by a form", 204, "DELETE", place.path, at)
    for path, params in gets()[1:]:
        send("336", f"GET {path} by a form", 200, "GET", path, {k: v if isinstance(v, str) else json.dumps(v) for k, v in params.items()})
    store.expect("336", "GET with the parameter method", 400, "GET", "/statements", params={"method": "POST"})
    store.expect("336", "PUT with the parameter method", 400, "PUT", "/statements", plain(), params={"method": "POST", "statementId": fresh()})
    send("336", "a parameter beside method in the address", 400, "PUT", "/statements", {"statementId": id, "content": one}, query={"statementId": id})
    send("336", "a method that there is not", 400, "PATCH", "/statements", {"content": one})
    send("336", "a method in small letters", 400, "get", "/statements", {})
    send("336", "PUT without content", 400, "PUT", "/statements", {"statementId": fresh()})
    send("336", "PUT with an empty body", 400, "PUT", "/statements", {}, raw=b"")
    send("336", "PUT with content that is no form", 400, "PUT", "/statements", {}, raw=json.dumps({"statementId": fresh(), "content": one}))
    send("336", "PUT with JSON as its type", 400, "PUT", "/statements", {}, raw=one, type="application/json")
    send("336", "PUT with content that is no statement", 400, "PUT", "/statements", {"statementId": fresh(), "content": "{}"})
    send("324", "an unknown parameter within the form", 400, "GET", "/statements", {"foo": "bar"})


def check_agents(store):
    for name, value in IFIS.items():
        own = {"mbox": "239 244", "mbox_sha1sum": "240", "openid": "241", "account": "242"}[name]
        value = {"mbox": f"mailto:{fresh()}@example.com", "mbox_sha1sum": "cd9b00a5611f94eaa7b1661edab97" + fresh()[-11:], "openid": "http://openid.example/" + fresh(), "account": {"homePage": "http://hr.example.com", "name": fresh()}}[name]
        answer = store.expect("236 245 247", f"an agent by {name} that nobody spoke of", 200, "GET", "/agents", params={"agent": {"objectType": "Agent", name: value}})
        store.note(f"247 248 237 {own}", f"is a Person with {name} alone", answer.json() == {"objectType": "Person", name: [value]}, answer.text)
        for called in ("Ada", "Ada L."):
            store.keep(plain(actor={"name": called, name: value}))
        answer = store.expect("236 248", f"an agent by {name}", 200, "GET", "/agents", params={"agent": {name: value}})
        store.note(f"238 246 248 {own}", f"has every name under {name}", answer.json() == {"objectType": "Person", "name": ["Ada", "Ada L."], name: [value]}, answer.text)
    answer = store.send("GET", "/agents", params={"agent": {"name": "Given", "mbox": f"mailto:{fresh()}@example.com"}})
    store.note("247", "the name asked with is there too", answer.json()["name"] == ["Given"], answer.text)
    store.expect("243", "no agent", 400, "GET", "/agents")
    for wrong in ["not JSON", "true", "{}", '{"objectType":"Agent"}', '{"name":"nobody"}', '{"mbox":"ada"}', "[]", '{"objectType":"Agent","mbox":"mailto:a@example.com","openid":"http://a.example"}', '{"objectType":"Person","mbox":"mailto:a@example.com"}']:
        store.expect("249 12", f"agent {wrong}", 400, "GET", "/agents", params={"agent": wrong})
    store.expect("325", "Agent in another case", 400, "GET", "/agents", params={"Agent": AGENT})
    store.expect("324", "agents with an unknown parameter", 400, "GET", "/agents", params={"agent": AGENT, "foo": "bar"})
    for method in ("PUT", "DELETE", "POST"):
        store.expect("323", f"{method} of agents", (400, 404, 405), method, "/agents", {} if method != "DELETE" else None, params={"agent": AGENT})


def check_activities(store):
    id = f"http://example.com/{fresh()}"
    answer = store.expect("252 253 2.0/unknownActivity" if store.is_two else "252 253", "an activity that nobody spoke of", 200, "GET", "/activities", params={"activityId": id})
    store.note("2.0/unknownActivity" if store.is_two else "251", "is an activity with its id", answer.json() == {"objectType": "Activity", "id": id}, answer.text)
    store.keep(plain(object={"id": id, "definition": DEFINITION}))
    answer = store.expect("251", "an activity", 200, "GET", "/activities", params={"activityId": id})
    store.note("251", "has its whole definition", answer.json() == {"objectType": "Activity", "id": id, "definition": DEFINITION}, answer.text)
    one, two = {**DEFINITION, "name": {"fr-FR": "réunion"}}, {"description": {"is": "fundur"}, "extensions": {"http://example.com/more": 1}}
    store.expect("254", "two statements with other languages", 200, "POST", "/statements", [plain(object={"id": id, "definition": one}), plain(context={"contextActivities": {"other": [{"id": id, "definition": two}]}})])
    got = store.send("GET", "/activities", params={"activityId": id}).json()["definition"]
    store.note("254", "all languages are there", got["name"] == {**DEFINITION["name"], **one["name"]} and got["description"] == {**DEFINITION["description"], **two["description"]}, got)
    store.note("254", "and all extensions", got["extensions"] == {**DEFINITION["extensions"], **two["extensions"]} and got["type"] == DEFINITION["type"], got)
    slug = fresh()
    store.keep(plain(object={"id": f"http://example.com/path/../{slug}"}))
    got = [store.send("GET", "/activities", params={"activityId": f"http://example.com/{path}{slug}"}).json()["id"] for path in ("path/", "path/../")]
    store.note("2.0/iris" if store.is_two else "47", "IRIs are compared as they are", got == [f"http://example.com/path/{slug}", f"http://example.com/path/../{slug}"], got)
    store.expect("250", "no activityId", 400, "GET", "/activities")
    for wrong in ["should fail", "ab=c://x", "true", ""]:
        store.expect("250 12", f"activityId {wrong!r}", 400, "GET", "/activities", params={"activityId": wrong})
    store.expect("325", "ActivityId in another case", 400, "GET", "/activities", params={"ActivityId": id})
    store.expect("324", "activities with an unknown parameter", 400, "GET", "/activities", params={"activityId": id, "foo": "bar"})


def check_errors(store):
    store.expect("323", "an address that there is not", 404, "GET", "/nothing")
    store.expect("328", "a body of more than 32 MB", 413, "POST", "/statements", b" " * (33 << 20))
    store.expect("323", "PATCH of statements", (400, 404, 405), "PATCH", "/statements", {})
    answer = store.send("POST", "/statements", plain(verb={"id": "x"}))
    store.note("326", "a refusal says where and why", "$.verb.id" in answer.text and "IRI" in answer.text, answer.text)
    store.note("323", "a refusal is text and no page", "html" not in answer.headers["Content-Type"], answer.headers)


CHECKS = [check_versions, check_about, check_alternate, check_agents, check_activities, check_errors]
