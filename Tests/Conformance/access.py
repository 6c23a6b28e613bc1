"""Wrong, missing, revoked, narrow and foreign credentials, for every resource and method (Communication 3.2 and 4)."""
import base64
import json

import requests

from client import fresh
from documents import PLACES
from templates import AGENT, plain


def calls():
    """Every method of every resource that asks for a credential: what it needs, method, path, body, parameters."""
    made = [("read", "GET", "/statements", None, {}), ("read", "HEAD", "/statements", None, {}), ("read", "GET", "/statements", None, {"statementId": fresh()}), ("read", "GET", "/statements", None, {"voidedStatementId": fresh()}),
            ("read", "GET", "/statements/more/" + base64.urlsafe_b64encode(b"1?limit=1").decode().rstrip("="), None, {}), ("write", "POST", "/statements", plain(), {}), ("write", "PUT", "/statements", plain(), {"statementId": fresh()}),
            ("read", "GET", "/agents", None, {"agent": json.dumps(AGENT)}), ("read", "HEAD", "/agents", None, {"agent": json.dumps(AGENT)}), ("read", "GET", "/activities", None, {"activityId": "http://example.com/a"})]
    for place in PLACES:
        need = "state" if place.name == "state" else "profile"
        whole = {k: v for k, v in place.fresh().items() if k != place.id}
        made += [(need, method, place.path, {"a": 1} if method in ("PUT", "POST") else None, place.fresh()) for method in ("GET", "HEAD", "PUT", "POST", "DELETE")] + [(need, "GET", place.path, None, whole)]
        if place.name == "state":
            made.append((need, "DELETE", place.path, None, whole))
    return made


class Bearer(requests.auth.AuthBase):
    def __init__(self, text):
        self.text = text

    def __call__(self, request):
        request.headers["Authorization"] = self.text
        return request


def check_wrong(store, revoked):
    user, secret = store.auth.username, store.auth.password
    plain_basic = base64.b64encode(f"{user}:{secret}".encode()).decode()
    wrong = {
        "none": False, "a wrong secret": (user, secret[:-1] + ("A" if secret[-1] != "A" else "B")), "an empty secret": (user, ""), "an unknown key": (fresh(), secret), "the secret as the key": (secret, user), "another's key": (revoked.username, secret),
        "a revoked one": (revoked.username, revoked.password), "a revoked one as bearer": Bearer("Bearer " + revoked.password), "a bearer that is none": Bearer("Bearer " + "A" * 43), "an empty bearer": Bearer("Bearer "),
        "the key as bearer": Bearer("Bearer " + user), "Basic that is no base64": Bearer("Basic %%%"), "Basic without a colon": Bearer("Basic " + base64.b64encode(user.encode()).decode()), "another scheme": Bearer("Digest " + plain_basic),
        "OAuth 1.0": Bearer('OAuth oauth_consumer_key="x", oauth_signature="y"'), "text": Bearer(plain_basic),
    }
    for need, method, path, body, params in calls():
        for name, auth in wrong.items():
            answer = store.expect("334", f"{method} {path} {list(params)} with {name}", 401, method, path, body, params=params, auth=auth)
            if name == "none":
                store.note("335 334", f"{method} {path} {list(params)} with none asks for Basic", method == "HEAD" or "WWW-Authenticate" in answer.headers, answer.headers)
    for name, auth in [("Basic", (user, secret)), ("a bearer", Bearer("Bearer " + secret)), ("basic in small letters", Bearer("basic " + plain_basic))]:
        store.expect("335", f"statements with {name}", 200, "GET", "/statements", auth=auth)


def check_narrow(store, narrow):
    """`narrow`: credentials by the one scope that each has."""
    allowed = {"statements/write": {"write"}, "statements/read": {"read"}, "statements/read/mine": {"read"}, "state": {"state"}, "profile": {"profile"}, "all/read": {"read"}}
    for scope, auth in narrow.items():
        for need, method, path, body, params in calls():
            reads = method in ("GET", "HEAD")
            right = need in allowed[scope] or scope == "all/read" and reads
            answer = store.send(method, path, body, params=params, auth=auth)
            store.note("327", f"{method} {path} {list(params)} with {scope} alone is {'taken' if right else 'forbidden'}", (answer.status_code in (200, 204, 404)) if right else answer.status_code == 403, f"{answer.status_code} {answer.text[:100]}")


def check_mine(store, narrow):
    mine = narrow["statements/read/mine"]
    id = store.keep(plain())
    store.expect("327", "another's statement with statements/read/mine", 404, "GET", "/statements", params={"statementId": id}, auth=mine)
    store.note("327", "none in a list", id not in [one["id"] for one in store.send("GET", "/statements", auth=mine).json()["statements"]])
    store.expect("327", "that statement with statements/read", 200, "GET", "/statements", params={"statementId": id}, auth=narrow["statements/read"])


def check_foreign(store, others):
    """`others`: stores of organizations that must see nothing of this one's."""
    verb = f"http://example.com/verbs/{fresh()}"
    who = {"mbox": f"mailto:{fresh()}@example.com"}
    activity = f"http://example.com/{fresh()}"
    id = store.keep(plain(actor={"name": "Secret Name", **who}, verb={"id": verb}, object={"id": activity, "definition": {"name": {"en": "Secret course"}}}))
    kept = []
    for place in PLACES:
        at = place.fresh()
        store.send("POST", place.path, {"secret": 1}, params=at)
        kept.append((place, at))
    for other in others:
        def none(name, answer, status=404):
            store.note("327 334", f"{other.whose} {name}", answer.status_code == status and "Secret" not in answer.text, answer.text)
        none("a statement by id", other.statement(id))
        none("the list", other.send("GET", "/statements", params={"verb": verb}), 200)
        store.note("327", f"{other.whose} finds no statement", other.send("GET", "/statements", params={"agent": who, "related_agents": "true"}).json()["statements"] == [])
        none("a Person", other.send("GET", "/agents", params={"agent": who}), 200)
        none("an activity", other.send("GET", "/activities", params={"activityId": activity}), 200)
        for place, at in kept:
            none(f"a {place.name}", other.send("GET", place.path, params=at))
            store.note("327", f"{other.whose} deletes no {place.name} of another", other.send("DELETE", place.path, params=at).status_code == 204 and store.send("GET", place.path, params=at).status_code == 200)
        store.note("142 327", f"{other.whose} may use the id for its own", other.send("POST", "/statements", plain(id=id)).status_code == 200 and store.statement(id).json()["verb"]["id"] == verb)
        other.keep(plain(verb={"id": "http://adlnet.gov/expapi/verbs/voided"}, object={"objectType": "StatementRef", "id": id}))
        store.note("18 327", f"{other.whose} voids no statement of another", store.statement(id).status_code == 200)
