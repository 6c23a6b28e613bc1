"""The statements resource (Communication 2.1, Data 2.3, 2.4 and 2.5): writing, reading, filters, formats, pages, voiding."""
import copy
import json
import re
import time
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from client import fresh
from templates import ACTIVITY, AGENT, ATTACHMENT, CONTEXT, DEFINITION, GROUP, MEMBERS, RESULT, VERB, full, interaction, plain

VOIDED = "http://adlnet.gov/expapi/verbs/voided"
THROUGH = "X-Experience-API-Consistent-Through"


def reference(id):
    return {"objectType": "StatementRef", "id": id}


def time_of(text):
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text), text
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def check_writing(store):
    answer = store.expect("139 146 147", "POST of a statement", 200, "POST", "/statements", plain())
    store.note("146 26", "POST answers with the id", isinstance(answer.json(), list) and len(answer.json()) == 1 and re.fullmatch("[0-9a-f-]{36}", answer.json()[0]), answer.text)
    ids = [fresh() for _ in range(5)]
    answer = store.expect("146", "POST of a list", 200, "POST", "/statements", [plain(id=id) for id in ids])
    store.note("146", "POST answers with all ids in order", answer.json() == ids, answer.text)
    store.expect("147", "POST of an empty list", 200, "POST", "/statements", [])
    id = fresh()
    store.expect("139 143 144", "PUT of a statement", 204, "PUT", "/statements", plain(id=id), params={"statementId": id})
    id = fresh()
    store.expect("143 144", "PUT of a statement without id", 204, "PUT", "/statements", plain(), params={"statementId": id})
    store.note("144", "has the id of the address", store.statement(id).json().get("id") == id)
    store.expect("145", "PUT without statementId", 400, "PUT", "/statements", plain(id=fresh()))
    store.expect("145", "PUT with another id than statementId", 400, "PUT", "/statements", plain(id=fresh()), params={"statementId": fresh()})
    store.expect("145", "PUT of a list", 400, "PUT", "/statements", [plain()], params={"statementId": fresh()})
    for wrong in ["true", "should fail", "", "AA97B177-9383-4934-8543-0F91A7A028368"]:
        store.expect("145 12", f"PUT with statementId {wrong!r}", 400, "PUT", "/statements", plain(), params={"statementId": wrong})
    store.expect("27", "an id in capitals", 204, "PUT", "/statements", plain(), params={"statementId": fresh().upper()})
    for method, params, taken in [("POST", {}, 200), ("PUT", None, 204)]:
        one = plain(id=fresh(), timestamp="2026-01-02T03:04:05.678Z")
        params = {"statementId": one["id"]} if params is None else params
        store.expect("142", f"{method} of a statement", taken, method, "/statements", one, params=params)
        store.expect("142", f"{method} of the same statement", (taken, 409), method, "/statements", one, params=params)
        store.expect("142 323", f"{method} of another statement of that id", 409, method, "/statements", {**one, "verb": {"id": "http://example.com/verbs/other"}}, params=params)
        store.note("142", f"{method} changes no statement", store.statement(one["id"]).json()["verb"] == VERB)
    one = fresh()
    store.expect("2.0/batchIds" if store.is_two else "146", "one id twice in a list", 400, "POST", "/statements", [plain(id=one), plain(id=one)])
    store.note("182", "and nothing of it is there", store.statement(one).status_code == 404)
    right, wrong = plain(id=fresh()), plain(id=fresh(), verb={"id": "should fail"})
    for batch in ([right, wrong], [wrong, right], [right, "text"], [right, [right]]):
        store.expect("326 182", "a list with a wrong statement", 400, "POST", "/statements", batch)
    store.note("326 182", "no statement of a refused list is there", store.statement(right["id"]).status_code == 404)
    known = store.keep(plain())
    store.expect("326", "a list with another statement under a known id", 409, "POST", "/statements", [right, plain(id=known, verb={"id": "http://example.com/other"})])
    store.note("326", "nothing of that list is there", store.statement(right["id"]).status_code == 404)


def check_kept(store):
    sent = full(store.is_two)
    sent["id"] = fresh()
    store.expect("170", "a statement with everything", 200, "POST", "/statements", sent)
    answer = store.expect("156 158", "GET with statementId", 200, "GET", "/statements", params={"statementId": sent["id"]})
    got = answer.json()
    own = ("stored", "authority")
    store.note("170 332", "comes back as it was sent", {k: v for k, v in got.items() if k not in own} == {k: v for k, v in sent.items() if k not in own}, answer.text)
    store.note("97 23", "with a time of storing of the store's own", got["stored"] != sent["stored"] and abs((time_of(got["stored"]) - datetime.now(timezone.utc)).total_seconds()) < 60, got["stored"])
    store.note("99", "with the credential as its authority", got["authority"]["objectType"] == "Agent" and got["authority"].keys() & {"account", "mbox"}, got["authority"])
    modified = parsedate_to_datetime(answer.headers["Last-Modified"])
    store.note("2.0/lastModified" if store.is_two else "156", "Last-Modified is when it was stored", modified == time_of(got["stored"]).replace(microsecond=0), answer.headers)
    id = fresh()
    store.expect("97", "PUT with stored", 204, "PUT", "/statements", plain(stored="2011-07-15T00:00:00.000Z"), params={"statementId": id})
    got = store.statement(id).json()
    store.note("97 23 26", "id and stored are given", got["id"] == id and not got["stored"].startswith("2011"), got)
    store.note("2.0/timestamp" if store.is_two else "22", "a timestamp left out is the time of storing", got["timestamp"] == got["stored"], got)
    store.note("332", "a version left out is the one of the request", got["version"] == ("2.0.0" if store.is_two else "1.0.0"), got)
    stored = [store.statement(store.keep(plain())).json()["stored"] for _ in range(6)]
    store.note("23 122", "stored has milliseconds", any(time_of(one).microsecond % 10000 for one in stored), stored)
    for text in ["2013-05-18T05:32:34.804Z", "2013-05-18T05:32:34.8041239+02:00", "2013-05-18T05:32:34.120Z"]:
        got = store.statement(store.keep(plain(timestamp=text))).json()["timestamp"]
        store.note("122", f"{text} keeps its milliseconds", time_of(got).microsecond // 1000 == time_of(text).microsecond // 1000 and time_of(got) - time_of(text) < timedelta(milliseconds=1), got)
    ahead = (datetime.now(timezone.utc) + timedelta(minutes=5)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    store.expect("2.0/timestamp" if store.is_two else "22", "a timestamp five minutes ahead", 200, "POST", "/statements", plain(timestamp=ahead))
    for number in ["0.1234567", "12345678.9", "1.17549435e-38", "3.4028235e38", "-0.000015258789", "1e-7", "100"]:
        text = json.dumps(plain(result={"score": {"raw": 0}})).replace('"raw": 0', f'"raw": {number}')
        id = store.expect("2", f"the number {number}", 200, "POST", "/statements", text).json()[0]
        store.note("2", f"{number} comes back", store.statement(id).json()["result"]["score"]["raw"] == float(number))
    words = {"ja-JP": "出席した", "ko-KR": "참석", "is-IS": "sótti", "ru-RU": "участие", "ar-EG": "حضر", "kn-IN": "ಹಾಜರಿದ್ದರು", "en": "🧪 \"quoted\" \\ / \u2028 tab\t"}
    for ascii in (True, False):
        sent = plain(verb={"id": VERB["id"], "display": words}, result={"response": "\U0001F600 \u0000 é e\u0301"})
        id = store.expect("15", f"texts of all kinds, {'escaped' if ascii else 'as UTF-8'}", 200, "POST", "/statements", json.dumps(sent, ensure_ascii=ascii)).json()[0]
        got = store.statement(id).json()
        store.note("15", "texts of all kinds come back", got["verb"]["display"] == words and got["result"] == sent["result"], got)
    for version in ["1.0", "1.0.0", "1.0.7"] + (["2.0.0"] if store.is_two else []):
        store.note("332 330", f"the version {version} stays", store.statement(store.keep(plain(version=version))).json()["version"] == version)


def check_single_context_activity(store):
    for name in ("parent", "grouping", "category", "other"):
        context = {"contextActivities": {name: ACTIVITY}}
        got = store.statement(store.keep(plain(context=context))).json()
        store.note("96", f"one {name} comes back in a list", got["context"]["contextActivities"][name] == [ACTIVITY], got["context"])
        got = store.statement(store.keep(plain(object={"objectType": "SubStatement", **plain(context=context)}))).json()
        store.note("96", f"one {name} of a SubStatement comes back in a list", got["object"]["context"]["contextActivities"][name] == [ACTIVITY], got["object"])
        for format in ("ids", "canonical"):
            id = store.keep(plain(context=context))
            store.note("96", f"one {name} as {format} comes back in a list", isinstance(store.statement(id, format=format).json()["context"]["contextActivities"][name], list))
    text = json.dumps(plain(context={"contextActivities": {"parent": ACTIVITY, "other": [ACTIVITY]}, "extensions": {"http://example.com/contextActivities": {"parent": {"a": 1}}}}))
    got = store.statement(store.expect("96", "one parent beside a list", 200, "POST", "/statements", text).json()[0]).json()["context"]
    store.note("96", "extensions are left alone", got["extensions"] == {"http://example.com/contextActivities": {"parent": {"a": 1}}} and got["contextActivities"] == {"parent": [ACTIVITY], "other": [ACTIVITY]}, got)


def listed(store, **params):
    answer = store.send("GET", "/statements", params=params)
    assert answer.status_code == 200, f"{params}: {answer.text}"
    return [one["id"] for one in answer.json()["statements"]]


def check_filters(store):
    who, verb, activity, registration = {"mbox": f"mailto:{fresh()}@example.com"}, f"http://example.com/verbs/{fresh()}", f"http://example.com/{fresh()}", fresh()
    coach, crew, place, sub = {"mbox": f"mailto:{fresh()}@example.com"}, {"objectType": "Group", "mbox": f"mailto:{fresh()}@example.com"}, f"http://example.com/{fresh()}", f"http://example.com/{fresh()}"
    made = {}
    for name, statement in {
        "actor": plain(actor=who), "object": plain(object={"objectType": "Agent", **who}), "member": plain(actor={"objectType": "Group", "member": [who, MEMBERS[1]]}),
        "verb": plain(verb={"id": verb}), "activity": plain(object={"id": activity}), "registration": plain(context={"registration": registration}),
        "context": plain(context={"instructor": coach, "team": crew, "contextActivities": {"category": [{"id": place}]}}),
        "sub": plain(object={"objectType": "SubStatement", **plain(actor=coach, object={"id": sub}, context={"contextActivities": {"parent": [{"id": place}]}})}),
    }.items():
        made[name] = store.keep(statement)
        time.sleep(0.003)

    def find(ids, name, wanted, **params):
        found = listed(store, **params)
        store.note(ids, name, sorted(found) == sorted(made[one] for one in wanted), f"{params} gave {[k for k, v in made.items() if v in found]} of {len(found)}")
    find("181 164", "by agent", ["actor", "object", "member"], agent=who)
    find("181", "by agent with a name", ["actor", "object", "member"], agent={**who, "name": "Other", "objectType": "Agent"})
    find("180 164", "by verb", ["verb"], verb=verb)
    find("179 164", "by activity", ["activity"], activity=activity)
    find("178 164", "by registration", ["registration"], registration=registration)
    find("176", "by agent without related_agents", [], agent=coach)
    find("176", "by agent with related_agents=false", [], agent=coach, related_agents="false")
    find("176", "by agent with related_agents", ["context", "sub"], agent=coach, related_agents="true")
    find("176", "by group with related_agents", ["context"], agent=crew, related_agents="true")
    find("177", "by activity without related_activities", [], activity=place)
    find("177", "by activity with related_activities", ["context", "sub"], activity=place, related_activities="true")
    find("177", "by the activity of a SubStatement", [], activity=sub)
    find("177", "by the activity of a SubStatement with related_activities", ["sub"], activity=sub, related_activities="true")
    find("164", "by several", ["actor", "member"], agent=who, verb=VERB["id"], activity=ACTIVITY["id"])
    find("164", "by several that exclude each other", [], agent=who, verb=verb)
    if store.is_two:
        other = {"mbox": f"mailto:{fresh()}@example.com"}
        made["contextAgents"] = store.keep(plain(context={"contextAgents": [{"objectType": "contextAgent", "agent": other}], "contextGroups": [{"objectType": "contextGroup", "group": {"objectType": "Group", **other}}]}))
        find("2.0/contextAgents", "by an agent of contextAgents without related_agents", [], agent=other)
        find("2.0/contextAgents", "by an agent of contextAgents with related_agents", ["contextAgents"], agent=other, related_agents="true")
    for ifi in ({"mbox_sha1sum": "cd9b00a5611f94eaa7b1661edab976068e364975"[:30] + fresh()[-10:]}, {"openid": f"http://openid.example/{fresh()}"}, {"account": {"homePage": "http://hr.example.com", "name": fresh()}}):
        made["ifi"] = store.keep(plain(actor=ifi))
        find("181", f"by agent with {next(iter(ifi))}", ["ifi"], agent=ifi)
    made["about"] = store.keep(plain(object=reference(made["verb"])))
    find("180", "by verb, with what refers to it", ["verb", "about"], verb=verb)
    ids = [store.statement(made[one]).json() for one in ("verb", "about")]
    first, last = ids[0]["stored"], ids[1]["stored"]
    find("175", "since the time of storing leaves it out", ["about"], verb=verb, since=first)
    find("174", "until the time of storing has it", ["verb"], verb=verb, until=first)
    find("174 175", "since and until", ["about"], verb=verb, since=first, until=last)
    find("175", "since later", [], verb=verb, since=(time_of(last) + timedelta(seconds=1)).isoformat())
    store.note("166", "descending by itself", listed(store, verb=verb) == [made["about"], made["verb"]])
    store.note("166", "ascending", listed(store, verb=verb, ascending="true") == [made["verb"], made["about"]])
    store.note("166", "ascending=false", listed(store, verb=verb, ascending="false") == [made["about"], made["verb"]])
    store.note("173", "limit", listed(store, verb=verb, limit=1) == [made["about"]])
    store.note("173", "limit=0 is no limit", len(listed(store, verb=verb, limit=0)) == 2)
    answer = store.expect("149 112 110 109", "GET of nothing", 200, "GET", "/statements", params={"verb": f"http://example.com/{fresh()}"})
    store.note("149 112 113 154", "is an empty list and no more", answer.json() == {"statements": [], "more": ""}, answer.text)
    for params in [{}, {"limit": 1}, {"agent": who}, {"verb": verb}, {"activity": activity}, {"registration": registration}, {"related_activities": "true"}, {"related_agents": "true"}, {"ascending": "true"},
                   {"format": "ids"}, {"format": "canonical"}, {"format": "exact"}, {"attachments": "false"}, {"attachments": "true"}, {"since": "2012-06-01T19:09:13.245Z"}, {"until": "2012-06-01T19:09:13.245Z"}]:
        answer = store.expect("154 159 139", f"GET with {list(params.items())}", 200, "GET", "/statements", params=params)
        if params.get("attachments") != "true":
            store.note("110 113 154", f"GET with {list(params)} is a StatementResult", answer.json().keys() == {"statements", "more"} and isinstance(answer.json()["statements"], list), answer.text)
        store.note("165", f"GET with {list(params)} says its content type", answer.headers["Content-Type"])
        store.note("153", f"GET with {list(params)} says through when it is consistent", time_of(answer.headers[THROUGH]))
        head = store.expect("125 126", f"HEAD with {list(params)}", 200, "HEAD", "/statements", params=params)
        store.note("125", f"HEAD with {list(params)} has no content", not head.content and THROUGH in head.headers, head.headers)


def check_refusals(store):
    id = store.keep(plain())
    voided = store.keep(plain())
    store.keep(plain(verb={"id": VOIDED}, object=reference(voided)))
    extra = {"agent": AGENT, "verb": VERB["id"], "activity": ACTIVITY["id"], "registration": fresh(), "related_activities": "true", "related_agents": "true", "since": "2012-06-01T19:09:13.245Z",
             "until": "2012-06-01T19:09:13.245Z", "limit": 1, "ascending": "true"}
    for number, name, value in [("151", "statementId", id), ("150", "voidedStatementId", voided)]:
        for one in extra:
            store.expect(number, f"{name} with {one}", 400, "GET", "/statements", params={name: value, one: extra[one]})
        for one in ({"format": "ids"}, {"format": "canonical"}, {"attachments": "true"}, {"format": "exact", "attachments": "false"}):
            store.expect(number, f"{name} with {one}", 200, "GET", "/statements", params={name: value, **one})
        for wrong in ["should fail", "true", "", fresh() + "0"]:
            store.expect("12", f"{name} {wrong!r}", 400 if wrong else (400, 404), "GET", "/statements", params={name: wrong})
        answer = store.expect("153 323", f"{name} of nothing", 404, "GET", "/statements", params={name: fresh()})
        store.note("153", f"{name} of nothing says through when it is consistent", THROUGH in answer.headers, answer.headers)
    store.expect("150 151", "statementId with voidedStatementId", 400, "GET", "/statements", params={"statementId": id, "voidedStatementId": voided})
    bad = {"agent": ["not JSON", "true", "{}", '{"mbox":"ada"}', '{"name":"nobody"}', '{"objectType":"Group","member":[{"mbox":"mailto:a@example.com"}]}', "[]"], "verb": ["should fail", "ab=c://x"],
           "activity": ["should fail", "ab=c://x"], "registration": ["should fail", "12345"], "since": ["should fail", "01/011/2015", "12"], "until": ["should fail", "2015-02-29T00:00:00Z"],
           "limit": ["-1", "x", "1.5"], "format": ["Ids", "all", ""], "ascending": ["yes", "1"], "attachments": ["yes", "2"], "related_agents": ["x"], "related_activities": ["x"]}
    for name, values in bad.items():
        for wrong in values:
            answer = store.expect("12", f"GET with {name} {wrong!r}", 400, "GET", "/statements", params={name: wrong})
            store.note("153", f"a refused {name} {wrong!r} says through when it is consistent", THROUGH in answer.headers, answer.headers)
    for name in [*extra, "statementId", "voidedStatementId", "format", "attachments"]:
        store.expect("325", f"{name} in another case", 400, "GET", "/statements", params={name[0].upper() + name[1:]: {"statementId": id, "voidedStatementId": voided, "format": "ids", "attachments": "true"}.get(name, extra.get(name))})
    store.expect("325", "PUT with StatementId", 400, "PUT", "/statements", plain(), params={"StatementId": fresh()})
    for method, path, body, params in [("GET", "/statements", None, {"foo": "bar"}), ("POST", "/statements", plain(), {"foo": "bar"}), ("PUT", "/statements", plain(), {"statementId": fresh(), "foo": "bar"}),
                                       ("POST", "/statements", plain(), {"statementId": fresh()})]:
        store.expect("324", f"{method} with {list(params)[-1]}", 400, method, path, body, params=params)
    store.expect("324", "limit twice", 400, "GET", "/statements?limit=1&limit=2")
    store.expect("323", "DELETE of a statement", (404, 405), "DELETE", "/statements", params={"statementId": id})


def check_pages(store):
    verb = f"http://example.com/verbs/{fresh()}"
    ids = [store.keep(plain(verb={"id": verb})) for _ in range(7)]
    for ascending in ("true", "false"):
        found, pages, path = [], 0, "/statements"
        params = {"verb": verb, "limit": 3, "ascending": ascending, "format": "ids"}
        while path:
            answer = store.expect("108 114", f"page {pages + 1}, ascending={ascending}", 200, "GET", path, params=params)
            got, params, pages = answer.json(), None, pages + 1
            store.note("111 113", f"page {pages} is a StatementResult", got.keys() == {"statements", "more"}, answer.text)
            store.note("153", f"page {pages} says through when it is consistent", THROUGH in answer.headers)
            store.note("111", f"page {pages} keeps to the format", all("display" not in one["verb"] for one in got["statements"]))
            found += [one["id"] for one in got["statements"]]
            path = got["more"] and store.endpoint.split("/xapi")[0] + got["more"]
        store.note("108 109 114", f"the pages together are all, ascending={ascending}", found == (ids if ascending == "true" else ids[::-1]) and pages == 3, found)
    answer = store.send("GET", "/statements", params={"verb": verb, "limit": 3})
    more = answer.json()["more"]
    store.note("108", "more is an address", more.startswith("/") or more.startswith("http"), more)
    store.keep(plain(verb={"id": verb}))
    store.note("111", "a page does not move when something new comes", [one["id"] for one in store.send("GET", store.endpoint.split("/xapi")[0] + more).json()["statements"]] == ids[3:0:-1])
    store.expect("108", "a more that was never given", (400, 404), "GET", "/statements/more/" + "A" * 40)


def check_formats(store):
    activity = {"objectType": "Activity", "id": f"http://example.com/{fresh()}", "definition": {**DEFINITION, **interaction("choice")}}
    group = {**GROUP, "mbox": f"mailto:{fresh()}@example.com", "member": [{**MEMBERS[0], "objectType": "Agent"}]}
    sent = plain(id=fresh(), actor={**AGENT, "mbox": f"mailto:{fresh()}@example.com"}, context={**CONTEXT, "contextActivities": {"category": [activity]}, "instructor": {**AGENT, "name": "Coach"}},
                 object={"objectType": "SubStatement", **plain(actor=group, object=activity)})
    del sent["context"]["revision"], sent["context"]["platform"]
    anonymous = plain(id=fresh(), actor={"objectType": "Group", "name": "crew", "member": [{**AGENT, "name": "x"}]}, object=activity, result=RESULT, attachments=[ATTACHMENT])
    for one in (sent, anonymous):
        store.expect("168", "a statement for formats", 200, "POST", "/statements", one)
    for params in ({}, {"format": "exact"}):
        for one in (sent, anonymous):
            got = store.statement(one["id"], **params).json()
            store.note("168 170", f"exact by {params} is what was sent", all(got[name] == one[name] for name in one), got)
    got = store.statement(sent["id"], format="ids").json()
    store.note("171", "ids: the actor has its identifier alone", {k: v for k, v in got["actor"].items() if k != "objectType"} == {"mbox": sent["actor"]["mbox"]}, got["actor"])
    store.note("171", "ids: the verb has its id alone", got["verb"] == {"id": VERB["id"]} and got["object"]["verb"] == {"id": VERB["id"]}, got["verb"])
    store.note("171", "ids: an activity has its id alone", got["object"]["object"] == {"id": activity["id"]} and got["context"]["contextActivities"]["category"] == [{"id": activity["id"]}], got["object"]["object"])
    store.note("171", "ids: an identified group has its type and identifier alone", got["object"]["actor"] == {"objectType": "Group", "mbox": group["mbox"]}, got["object"]["actor"])
    store.note("171", "ids: agents of the context have their identifiers alone", "name" not in got["context"]["instructor"] and "name" not in got["context"]["team"], got["context"])
    got = store.statement(anonymous["id"], format="ids").json()
    store.note("171", "ids: members of an anonymous group have their identifiers alone", [{k: v for k, v in one.items() if k != "objectType"} for one in got["actor"]["member"]] == [{"mbox": AGENT["mbox"]}], got["actor"])
    store.note("171", "ids: result and attachments stay", got["result"] == RESULT and got["attachments"] == [ATTACHMENT], got)
    other = copy.deepcopy(activity)
    other["definition"]["name"] = {"fr-FR": "réunion", "de": "Treffen"}
    store.keep(plain(object=other))
    for header, chosen in [("en-GB", "en-GB"), ("en-US, de;q=0.5", "en-US"), ("de", "de"), ("de-CH", "de"), ("fr", "fr-FR"), ("xx, fr-FR;q=0.2", "fr-FR"), ("en-GB;q=0, de", "de")]:
        got = store.statement(anonymous["id"], format="canonical") if header is None else store.send("GET", "/statements", params={"statementId": anonymous["id"], "format": "canonical"}, headers={"Accept-Language": header})
        name = got.json()["object"]["definition"]["name"]
        store.note("169 172", f"canonical for {header}: one name in {chosen}", list(name) == [chosen], name)
        store.note("169", f"canonical for {header}: one text of each map", all(len(got.json()["object"]["definition"][key]) == 1 for key in ("name", "description")), got.text)
    got = store.send("GET", "/statements", params={"statementId": sent["id"], "format": "canonical"}, headers={"Accept-Language": "en-GB"}).json()
    store.note("169 172", "canonical: one text of a verb", got["verb"] == {"id": VERB["id"], "display": {"en-GB": "attended"}} and got["object"]["verb"] == got["verb"], got["verb"])
    store.note("169", "canonical: agents and groups as they were", got["actor"] == sent["actor"] and got["object"]["actor"] == group, got["actor"])
    definition = got["object"]["object"]["definition"]
    store.note("169", "canonical: everything else of a definition", all(definition[key] == activity["definition"][key] for key in ("type", "moreInfo", "extensions", "interactionType", "correctResponsesPattern")), definition)
    plainly = store.send("GET", "/statements", params={"statementId": sent["id"]}, headers={"Accept-Language": "en-GB"}).json()
    store.note("172", "without canonical every language comes", plainly["verb"] == VERB and plainly["object"]["object"] == activity, plainly)
    listing = store.send("GET", "/statements", params={"activity": activity["id"], "format": "canonical"}, headers={"Accept-Language": "de"}).json()["statements"]
    store.note("169 172", "canonical in a list", all(list(one["object"]["definition"]["name"]) == ["de"] for one in listing) and listing, listing)


def check_voiding(store):
    verb = f"http://example.com/verbs/{fresh()}"
    target = store.keep(plain(verb={"id": verb}))
    about = store.keep(plain(object=reference(target)))
    voiding = store.keep(plain(verb={"id": VOIDED}, object=reference(target)))
    store.expect("18", "a voided statement by statementId", 404, "GET", "/statements", params={"statementId": target})
    answer = store.expect("18 155 157", "a voided statement by voidedStatementId", 200, "GET", "/statements", params={"voidedStatementId": target})
    store.note("155 163", "is the statement", answer.json()["id"] == target)
    store.expect("163", "a statement that is not voided by voidedStatementId", 404, "GET", "/statements", params={"voidedStatementId": about})
    found = listed(store, verb=verb)
    store.note("162 163", "a list has what refers to a voided statement, and not itself", sorted(found) == sorted([about, voiding]), found)
    store.expect("16", "a voiding statement about a voiding statement", (200, 400), "POST", "/statements", plain(verb={"id": VOIDED}, object=reference(voiding)))
    store.expect("16 163", "leaves that one", 200, "GET", "/statements", params={"statementId": voiding})
    store.expect("16", "voiding once more", (200, 400), "POST", "/statements", plain(verb={"id": VOIDED}, object=reference(target)))
    store.expect("18", "leaves it voided", 200, "GET", "/statements", params={"voidedStatementId": target})
    later = fresh()
    store.keep(plain(verb={"id": VOIDED}, object=reference(later)))
    store.keep(plain(id=later))
    store.expect("18", "a statement that comes after what voids it", 404, "GET", "/statements", params={"statementId": later})
    together = fresh()
    store.expect("18", "a statement and what voids it in one list", 200, "POST", "/statements", [plain(id=together), plain(verb={"id": VOIDED}, object=reference(together))])
    store.expect("18", "is voided", 200, "GET", "/statements", params={"voidedStatementId": together})


def check_consistency(store):
    id = store.keep(plain())
    answer = store.send("GET", "/statements", params={"limit": 1})
    through = time_of(answer.headers[THROUGH])
    store.note("160", "Consistent-Through is a time", abs((through - datetime.now(timezone.utc)).total_seconds()) < 60, through)
    store.note("160 153", "what was stored before it is there", time_of(store.statement(id).json()["stored"]) <= time_of(store.statement(id).headers[THROUGH]))
    answer = store.expect("153 331 321", "GET without a version", 400, "GET", "/statements", version=False)
    store.note("153", "says through when it is consistent", THROUGH in answer.headers, answer.headers)
    answer = store.expect("334", "GET without a credential", 401, "GET", "/statements", auth=False)
    store.note("153", "a refused credential hears through when it is consistent", THROUGH in answer.headers, answer.headers)


CHECKS = [check_writing, check_kept, check_single_context_activity, check_filters, check_refusals, check_pages, check_formats, check_voiding, check_consistency]
