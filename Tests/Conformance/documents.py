"""States and profiles (Communication 2.2, 2.3, 2.6, 2.7 and 3.1)."""
import hashlib
import json
import time
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from client import fresh
from templates import AGENT, ANONYMOUS, GROUP

AGENT_TEXT = json.dumps(AGENT)


class Place:
    """A document resource: its address, the parameters that name one document, and the numbers of its requirements."""

    def __init__(self, path, name, numbers):
        self.path, self.name, self.numbers = path, name, numbers
        self.id = "stateId" if name == "state" else "profileId"

    def fresh(self, **more):
        made = {self.id: "d-" + fresh()}
        if self.name != "agent profile":
            made["activityId"] = "http://example.com/activities/" + fresh()
        if self.name != "activity profile":
            made["agent"] = json.dumps({"account": {"homePage": "http://hr.example.com", "name": fresh()}})
        return {**made, **more}

    def __getitem__(self, what):
        return self.numbers.get(what, "140")


PLACES = [
    Place("/activities/state", "state", {
        "endpoint": "230", "put": "190", "post": "189 231", "get": "188 192 217", "delete": "187 191 216", "list": "193", "since": "195 221 222 141", "badSince": "204", "merge": "234", "new": "233", "type": "232",
        "object": "229", "json": "235", "agent PUT": "215", "agent POST": "214", "agent GET": "213", "agent DELETE": "212", "activityId PUT": "210", "activityId POST": "209", "activityId GET": "208", "activityId DELETE": "207",
        "id PUT": "206", "id POST": "211", "bad agent PUT": "199", "bad agent POST": "198", "bad agent GET": "197", "bad agent DELETE": "196"}),
    Place("/activities/profile", "activity profile", {
        "endpoint": "311", "put": "287 293", "post": "286 292 312", "get": "288 290", "delete": "285 291", "list": "289", "since": "294 303", "badSince": "295", "merge": "308", "new": "310", "type": "309", "object": "313", "json": "314",
        "activityId PUT": "299", "activityId POST": "298", "activityId GET": "296", "activityId DELETE": "297", "id PUT": "302", "id POST": "301", "id DELETE": "300"}),
    Place("/agents/profile", "agent profile", {
        "endpoint": "282", "put": "273", "post": "272 283", "get": "259 269 274", "delete": "271", "list": "270", "since": "268 275", "badSince": "260", "merge": "279", "new": "280", "type": "278", "object": "281", "json": "284",
        "agent PUT": "264", "agent POST": "263", "agent GET": "261", "agent DELETE": "262", "bad agent PUT": "257", "bad agent POST": "256", "bad agent GET": "258", "bad agent DELETE": "255",
        "id PUT": "267", "id POST": "266", "id DELETE": "265"}),
]


def check_verbs(store):
    for place in PLACES:
        at, document = place.fresh(), {"name": "Ada", "location": {"name": "here"}}
        store.expect(f"{place['endpoint']} {place['post']} {place['new']}", f"POST of a new {place.name}", 204, "POST", place.path, document, params=at)
        answer = store.expect(place["get"], f"GET of a {place.name}", 200, "GET", place.path, params=at)
        store.note(place["get"], f"a {place.name} is what was sent", answer.json() == document and answer.headers["Content-Type"].startswith("application/json"), answer.text)
        store.note("322", f"the ETag of a {place.name} is the SHA-1 of its content in quotes", answer.headers.get("ETag") == f'"{hashlib.sha1(answer.content).hexdigest()}"', answer.headers)
        store.note("2.0/lastModified" if store.is_two else "188", f"a {place.name} says when it changed", parsedate_to_datetime(answer.headers["Last-Modified"]) is not None, answer.headers)
        head = store.expect("125 126", f"HEAD of a {place.name}", 200, "HEAD", place.path, params=at)
        store.note("125", f"HEAD of a {place.name} is GET without content", not head.content and head.headers.get("ETag") == answer.headers["ETag"] and head.headers.get("Content-Length") == answer.headers["Content-Length"], head.headers)
        store.expect("323", f"GET of a {place.name} that is not there", 404, "GET", place.path, params={**at, place.id: "none"})
        store.expect(place["delete"], f"DELETE of a {place.name}", 204, "DELETE", place.path, params=at)
        store.expect(place["delete"], f"GET of a deleted {place.name}", 404, "GET", place.path, params=at)
        at = place.fresh()
        store.expect(place["put"], f"PUT of a {place.name}", 204, "PUT", place.path, document, params=at, headers={"If-None-Match": "*"})
        for content, type in [(b"\x00\xff\r\n\x80binary", "application/octet-stream"), ("grün ✓".encode(), "text/plain; charset=utf-8"), (b"", "text/plain"), (b"[1, 2]", "application/json"), (b"12", "application/json")]:
            at = place.fresh()
            store.expect(place["put"], f"PUT of a {place.name} of {type}: {content[:10]!r}", 204, "PUT", place.path, content, params=at, headers={"If-None-Match": "*"}, type=type)
            answer = store.send("GET", place.path, params=at)
            store.note(place["get"], f"a {place.name} of {type} {content[:10]!r} comes back byte for byte", answer.content == content and answer.headers["Content-Type"] == type, answer.headers)
        store.expect(place["put"], f"PUT of broken JSON as a {place.name}", 400, "PUT", place.path, b'{"a":', params=place.fresh(), headers={"If-None-Match": "*"})


def check_parameters(store):
    for place in PLACES:
        at = place.fresh()
        for method in ("PUT", "POST", "GET", "DELETE"):
            body = {"a": 1} if method in ("PUT", "POST") else None
            conditions = {"If-None-Match": "*"} if method == "PUT" else {}
            for name in at:
                if name == place.id and (method == "GET" or method == "DELETE" and place.name == "state"):
                    continue
                key = f"id {method}" if name == place.id else f"{name} {method}"
                store.expect(place[key], f"{method} of a {place.name} without {name}", 400, method, place.path, body, params={k: v for k, v in at.items() if k != name}, headers=conditions)
                wrong = {name[0].upper() + name[1:]: at[name], **{k: v for k, v in at.items() if k != name}}
                store.expect("325", f"{method} of a {place.name} with {name} in another case", 400, method, place.path, body, params=wrong, headers=conditions)
            if "agent" in at:
                for wrong in ["not JSON", "true", "{}", '{"name":"nobody"}', '{"mbox":"ada"}', "[]", '{"mbox":"mailto:a@example.com","openid":"http://a.example"}', '{"mbox":"mailto:a@example.com","x":1}']:
                    store.expect(f"{place['bad agent ' + method]} 12", f"{method} of a {place.name} with agent {wrong}", 400, method, place.path, body, params={**at, "agent": wrong}, headers=conditions)
                store.expect("140", f"{method} of a {place.name} of an anonymous group", 400, method, place.path, body, params={**at, "agent": ANONYMOUS}, headers=conditions)
            if "activityId" in at:
                for wrong in ["should fail", "ab=c://x", ""]:
                    store.expect("12", f"{method} of a {place.name} with activityId {wrong!r}", 400, method, place.path, body, params={**at, "activityId": wrong}, headers=conditions)
            store.expect("324", f"{method} of a {place.name} with an unknown parameter", 400, method, place.path, body, params={**at, "foo": "bar"}, headers=conditions)
            store.expect("324", f"{method} of a {place.name} with registration", 400 if place.name != "state" else (200, 204, 404), method, place.path, body, params={**at, "registration": fresh()}, headers=conditions)
        for wrong in ["not a timestamp", "true", "2015-13-01T00:00:00Z", "12"]:
            store.expect(f"{place['badSince']} 12", f"list of {place.name}s since {wrong}", 400, "GET", place.path, params={k: v for k, v in {**at, "since": wrong}.items() if k != place.id})
    place = PLACES[0]
    for number, method in [("203", "PUT"), ("202", "POST"), ("201", "GET"), ("200", "DELETE")]:
        for wrong in ["should fail", "true", "12345", "AA97B177-9383-4934-8543-0F91A7A028368"]:
            store.expect(f"{number} 12", f"{method} of a state with registration {wrong}", 400, method, place.path, {"a": 1} if method in ("PUT", "POST") else None, params=place.fresh(registration=wrong))
    store.expect("140", "a state of an identified group", 204, "POST", place.path, {"a": 1}, params=place.fresh(agent=json.dumps(GROUP)))


def check_lists(store):
    for place in PLACES:
        at = place.fresh()
        whole = {k: v for k, v in at.items() if k != place.id}
        answer = store.expect(place["list"], f"list of no {place.name}", 200, "GET", place.path, params=whole)
        store.note(place["list"], f"a list of no {place.name} is empty", answer.json() == [], answer.text)
        before = datetime.now(timezone.utc)
        for name in ("one", "two / &"):
            store.send("POST", place.path, {"a": 1}, params={**at, place.id: name})
        middle = store.send("GET", place.path, params={**at, place.id: "two / &"}).headers["Last-Modified"]
        time.sleep(0.02)
        after = datetime.now(timezone.utc)
        store.send("POST", place.path, {"a": 1}, params={**at, place.id: "three"})
        answer = store.expect(place["list"], f"list of {place.name}s", 200, "GET", place.path, params=whole)
        store.note(place["list"], f"a list has the id of every {place.name}", sorted(answer.json()) == ["one", "three", "two / &"], answer.text)
        store.note("2.0/lastModified" if store.is_two else place["list"], f"a list of {place.name}s says when the last one changed", parsedate_to_datetime(answer.headers["Last-Modified"]) >= parsedate_to_datetime(middle), answer.headers)
        for when, names in [(before - timedelta(minutes=1), ["one", "three", "two / &"]), (after, ["three"]), (after + timedelta(minutes=5), [])]:
            answer = store.expect(place["since"], f"{place.name}s since {len(names)}", 200, "GET", place.path, params={**whole, "since": when.isoformat()})
            store.note(place["since"], f"since leaves {len(names)} {place.name}s", sorted(answer.json()) == names, answer.text)
        head = store.expect("125", f"HEAD of a list of {place.name}s", 200, "HEAD", place.path, params=whole)
        store.note("125", f"HEAD of a list of {place.name}s is empty", not head.content, head.headers)
    place = PLACES[0]
    at, one, two = place.fresh(), fresh(), fresh()
    whole = {k: v for k, v in at.items() if k != "stateId"}
    for more in ({}, {"registration": one}, {"registration": two}):
        store.expect("218 227", f"a state with {more}", 204, "POST", place.path, more, params={**at, **more})
        store.note("220", f"a state of {more} is another than without", store.send("GET", place.path, params={**at, **more}).json() == more)
    store.send("POST", place.path, {}, params={**at, "stateId": "other", "registration": two})
    store.note("220", "a list of one registration", store.send("GET", place.path, params={**whole, "registration": one}).json() == [at["stateId"]])
    store.expect("219", "DELETE of the states of a registration", 204, "DELETE", place.path, params={**whole, "registration": two})
    store.note("219", "leaves those of another", store.send("GET", place.path, params={**whole, "registration": two}).json() == [] and store.send("GET", place.path, params={**whole, "registration": one}).json() == [at["stateId"]])
    store.expect("194", "DELETE of all states", 204, "DELETE", place.path, params=whole)
    store.note("194", "leaves none", store.send("GET", place.path, params=whole).json() == [])


def check_merging(store):
    for place in PLACES:
        at = place.fresh()
        first, second = {"car": {"make": "Ford", "model": "Escape"}, "driver": "Dale", "n": 1.50}, {"car": {"make": "Dodge"}, "series": {"a": {"b": [1]}}, "n": None}
        store.send("POST", place.path, first, params=at)
        store.expect(f"{place['merge']} 183 184", f"POST upon a {place.name}", 204, "POST", place.path, second, params=at)
        answer = store.send("GET", place.path, params=at)
        store.note(f"{place['merge']} 183 184 185 186", f"a {place.name} is merged one level deep", answer.json() == {"driver": "Dale", **second}, answer.text)
        tag = answer.headers["ETag"]
        for name, content, type in [("text", b"abc", "text/plain"), ("bytes", b"abcdefg", "application/octet-stream"), ("a form", b"a=b", "application/x-www-form-urlencoded")]:
            store.expect(f"{place['type']} {place['object']}", f"POST of {name} upon a {place.name} of JSON", 400, "POST", place.path, content, params=at, type=type)
        for content in [b'{"a":1}{', b"[1]", b"12", b'"text"', b"", b"{", b'{"a":1,"a":2}']:
            store.expect(f"{place['json']} {place['object']}", f"POST of {content!r} upon a {place.name} of JSON", 400, "POST", place.path, content, params=at)
        store.note("182", f"and the {place.name} is what it was", store.send("GET", place.path, params=at).headers["ETag"] == tag)
        store.expect(place["json"], f"POST of broken JSON as a new {place.name}", 400, "POST", place.path, b'{"a":1}[', params=place.fresh())
        for content, type in [(b"/ asdf", "application/octet-stream"), (b"[1]", "application/json")]:
            at = place.fresh()
            store.send("PUT", place.path, content, params=at, type=type, headers={"If-None-Match": "*"})
            store.expect(f"{place['type']} {place['object']}", f"POST of JSON upon a {place.name} {content!r}", 400, "POST", place.path, {"a": 1}, params=at)
            store.note("182", f"a {place.name} {content!r} stays", store.send("GET", place.path, params=at).content == content)


def check_concurrency(store):
    old, new = {"name": "old"}, {"name": "new"}
    for place in PLACES:
        ids = f"322 {place['put']}"
        for method, body in [("PUT", new), ("POST", new), ("DELETE", None)]:
            at = place.fresh()
            store.send("POST", place.path, old, params=at)
            tag = store.send("GET", place.path, params=at).headers["ETag"]
            for wrong in ['"1111111111111111111111111111111111111111"', "1234", '""', '"a", "b"']:
                store.expect(ids, f"{method} of a {place.name} with If-Match {wrong}", 412, method, place.path, body, params=at, headers={"If-Match": wrong})
            store.expect(ids, f"{method} of a {place.name} with its own ETag in If-None-Match", 412, method, place.path, body, params=at, headers={"If-None-Match": tag})
            store.note("322 182", f"a refused {method} leaves a {place.name}", store.send("GET", place.path, params=at).json() == old)
            store.expect(ids, f"{method} of a {place.name} with If-Match", 204, method, place.path, body, params=at, headers={"If-Match": tag})
            answer = store.send("GET", place.path, params=at)
            store.note(ids, f"{method} with If-Match did it", answer.status_code == 404 if method == "DELETE" else answer.json() == new and answer.headers["ETag"] != tag, answer.text)
            if method != "DELETE":
                store.expect(ids, f"{method} of a {place.name} with the ETag of before", 412, method, place.path, old, params=at, headers={"If-Match": tag})
                store.expect(ids, f"{method} of a {place.name} with one of several ETags", 204, method, place.path, body, params=at, headers={"If-Match": f'"x", {answer.headers["ETag"]}'})
                store.expect(ids, f"{method} of a {place.name} with If-Match: *", 204, method, place.path, body, params=at, headers={"If-Match": "*"})
        at = place.fresh()
        store.expect(ids, f"PUT of a new {place.name} with If-Match", 412, "PUT", place.path, old, params=at, headers={"If-Match": "*"})
        store.expect(ids, f"PUT of a new {place.name} with If-None-Match: *", 204, "PUT", place.path, old, params=at, headers={"If-None-Match": "*"})
        store.expect(ids, f"PUT of a known {place.name} with If-None-Match: *", 412, "PUT", place.path, new, params=at, headers={"If-None-Match": "*"})
        is_free = place.name == "state" and not store.is_two
        answer = store.expect("322" if not store.is_two else "322 2.0/statePut", f"PUT of a known {place.name} without a condition", 204 if is_free else 409, "PUT", place.path, new, params=at)
        store.note("322", f"a PUT of a {place.name} without a condition says why", is_free or len(answer.text) > 20, answer.text)
        store.note("322 182", f"and the {place.name} is {'new' if is_free else 'old'}", store.send("GET", place.path, params=at).json() == (new if is_free else old))
        store.expect(place["put"], f"PUT of a new {place.name} without a condition", 204, "PUT", place.path, new, params=place.fresh())


def check_last_modified(store):
    found = []
    for place in PLACES:
        at = place.fresh()
        store.send("POST", place.path, {"a": 1}, params=at)
        found.append((place, at, store.send("GET", place.path, params=at).headers["Last-Modified"]))
    time.sleep(1.1)
    for place, at, before in found:
        store.send("POST", place.path, {"a": 2}, params=at)
        after = store.send("GET", place.path, params=at).headers["Last-Modified"]
        store.note("2.0/lastModified", f"Last-Modified of a {place.name} moves with it", parsedate_to_datetime(after) > parsedate_to_datetime(before), f"{before} {after}")


CHECKS = [check_verbs, check_parameters, check_lists, check_merging, check_concurrency, check_last_modified]
