"""The form of statements as tables: what is put where, and whether it must be taken. Numbers are those of the requirements."""
import itertools
import json

from templates import (ACTIVITY, ACTIVITY_PLACES, AGENT, AGENT_PLACES, ANONYMOUS, ATTACHMENT, COMPONENTS, CONTEXT, DEFINITION, EXTENSION_PLACES, GROUP, GROUP_PLACES, ID, IFIS,
                       KINDS, MAP_PLACES, MEMBERS, REF, REF_PLACES, RESULT, SHA2, VERB, both, contexts_of, interaction, plain, within)

NOT_IRIS = ["should fail", "ab=c://should.fail.com", "", "/relative/path", 12345, {"key": "x"}, ["http://example.com"], True]
NOT_UUIDS = ["", "should fail", 12345, {"key": "x"}, "AA97B177-9383-4934-8543-0F91A7A028368", "MA97B177-9383-4934-8543-0F91A7A02836", "aa97b17793834934854" + "30f91a7a02836", True]
BAD_TAGS = ["a12345678", "de-419-DE", "a-DE", "en_US", "", "12", "en-", "-en", "e", "en-a", "en US"]
GOOD_TAGS = ["de", "deu", "en-US", "zh-Hant-HK", "de-CH-1901", "sl-rozaj-biske-1994", "es-419", "en-a-bbb-x-a", "x-whatever", "i-klingon", "EN-us", "zh-cmn-Hans-CN"]


def shown(value):
    return json.dumps(value, ensure_ascii=False)[:70]


def put(places, cases):
    """Every case at every place. A case is requirement, value, whether it must be taken."""
    for place, make in places.items():
        for ids, value, taken in cases:
            yield ids, f"{place} = {shown(value)}", make(value), taken


def but(source, *names, **more):
    """A copy without some properties, with others."""
    return {key: value for key, value in {**source, **more}.items() if key not in names}


def identifiers(kind):
    """Cases of the four identifiers, each in something of a kind."""
    def who(**ifi):
        return {"objectType": kind, "name": "Ada", **ifi}
    exactly = "34" if kind == "Agent" else "37"
    for name, value in IFIS.items():
        yield exactly, who(**{name: value}), True
    for one, other in itertools.combinations(IFIS, 2):
        yield exactly, who(**{one: IFIS[one], other: IFIS[other]}), False
    for wrong in ["ada@example.com", "mailto:ada", "mailto:", "mailto:@", "", 12345, {"key": "x"}, "MAILTO ada@example.com"]:
        yield "38", who(mbox=wrong), False
    for wrong in [12345, {"key": "x"}, "", "cd9b00", "zz9b00a5611f94eaa7b1661edab976068e364975"]:
        yield "39", who(mbox_sha1sum=wrong), False
    for wrong in NOT_IRIS:
        yield "40", who(openid=wrong), False
    for wrong in ["account", 12345, [], {}]:
        yield "41", who(account=wrong), False
    for wrong in NOT_IRIS[:6]:
        yield "42 11", who(account={"homePage": wrong, "name": "x"}), False
    yield "42", who(account={"name": "x"}), False
    yield "43", who(account={"homePage": "http://hr.example.com"}), False
    for wrong in [12345, {"key": "x"}, ["x"], False]:
        yield "43 7", who(account={"homePage": "http://hr.example.com", "name": wrong}), False
    yield "10", who(account={"homePage": "http://hr.example.com", "name": "x", "more": 1}), False


def agents(two):
    cases = list(identifiers("Agent"))
    cases += [("34", {"objectType": "Agent", "name": "nobody"}, False), ("33", {**AGENT, "name": 12345}, False), ("33", {**AGENT, "name": {"key": "x"}}, False),
              ("35 10", {**AGENT, "member": MEMBERS}, False), ("9 32", {**AGENT, "objectType": "agent"}, False), ("32", {**AGENT, "objectType": "Person"}, False),
              ("32", {**AGENT, "objectType": 12345}, False), ("10", {**AGENT, "title": "Dr"}, False), ("6", "ada", False), ("6", 12345, False), ("6", [AGENT], False)]
    places = {**AGENT_PLACES, **(contexts_of("contextAgent", "agent") if two else {})}
    yield from put(places, cases)
    untyped = but(AGENT, "objectType")
    for place, make in places.items():
        needs = place.endswith("object")
        yield ("65" if needs else "34"), f"{place} without objectType", make(untyped), not needs


def groups(two):
    cases = list(identifiers("Group"))
    cases += [("37 36", {**GROUP, "member": MEMBERS}, True), ("35", ANONYMOUS, True), ("35", {**ANONYMOUS, "name": "crew"}, True), ("35 37", {"objectType": "Group"}, False),
              ("35 37", {"objectType": "Group", "name": "crew"}, False), ("35 37", {"objectType": "Group", "member": []}, False)]
    for wrong in [AGENT, "ada", 12345, [GROUP], [{"name": "nobody"}], [12345], [AGENT, {"mbox": "x"}], [{"objectType": "Group", "member": MEMBERS}]]:
        cases += [("36", {**GROUP, "member": wrong}, False), ("36", {"objectType": "Group", "member": wrong}, False)]
    cases += [("9 31", {**GROUP, "objectType": "group"}, False), ("33", {**GROUP, "name": 12345}, False), ("10", {**GROUP, "size": 3}, False)]
    yield from put({**GROUP_PLACES, **(contexts_of("contextGroup", "group") if two else {})}, cases)
    for place, make in both("object", lambda value: {"object": value}).items():
        yield "65", f"{place} as a group without objectType", make(but(GROUP, "objectType")), False
    for place, make in both("context team", lambda value: {"context": {"team": value}}).items():
        yield "88", f"{place} is an agent", make(AGENT), False


def authorities(_):
    pair = [{"account": {"homePage": "http://example.com/OAuth/Token", "name": "consumer"}}, {"mbox": "mailto:bob@example.com"}]
    group = {"objectType": "Group", "member": pair}
    cases = [("24", AGENT, True), ("24 98", group, True), ("98", {"objectType": "Group", "member": pair[:1]}, False), ("98 100", {"objectType": "Group", "member": pair + MEMBERS[:1]}, False),
             ("98", {"objectType": "Group", "member": []}, False), ("98", {"objectType": "Group"}, False), ("24", ACTIVITY, False), ("24", {"objectType": "StatementRef", "id": REF}, False)]
    cases += [("98", {**group, name: value}, False) for name, value in IFIS.items()] + [("98", {"objectType": "Group", name: value}, False) for name, value in IFIS.items()]
    yield from put({"authority": lambda value: plain(authority=value)}, cases)


def verbs(_):
    cases = [("44", but(VERB, "display"), True), ("44", but(VERB, "id"), False), ("44", {}, False), ("10", {**VERB, "label": "x"}, False)]
    cases += [("44 11", {**VERB, "id": wrong}, False) for wrong in NOT_IRIS] + [("6", wrong, False) for wrong in ["attended", 12345, [VERB], True]]
    yield from put(both("verb", lambda value: {"verb": value}), cases)


def language_maps(_):
    cases = [("121 13", {tag: "x"}, True) for tag in GOOD_TAGS] + [("121 13", {tag: "x"}, False) for tag in BAD_TAGS] + [("121", {"en": wrong}, False) for wrong in [12345, None, {"x": "y"}, True]]
    for place, make in MAP_PLACES.items():
        own = "45" if "verb" in place else "62" if "choice" in place else "56" if "name" in place else "106" if "attachment" in place else "59"
        yield from put({place: make}, cases + [(own, wrong, False) for wrong in ["should fail", 12345, ["en"], True]])
    yield from put(both("context language", lambda value: {"context": {"language": value}}),
                   [("91 13", tag, True) for tag in GOOD_TAGS] + [("91 13", tag, False) for tag in BAD_TAGS] + [("91", 12345, False), ("91", {"a": "x"}, False)])


def extensions(_):
    key = "http://example.com/extension"
    cases = [("119", {key: value}, True) for value in [True, 12345, {"key": "x"}, "text", None, "", {}, [], [None, {"a": None}], 1e-7]] + [("119", {}, True)]
    cases += [("118", {wrong: True}, False) for wrong in ["should fail", "", "key", "a b:c"]] + [("120", wrong, False) for wrong in ["text", 12345, [key], True]]
    for place, make in EXTENSION_PLACES.items():
        own = {"activity": "57", "result": "78", "context": "10"}[place.replace("SubStatement ", "").split()[0]]
        yield from put({place: make}, [(f"{ids} {own}" if not taken else ids, value, taken) for ids, value, taken in cases])


def timestamps(two):
    right = ["2013-05-18T05:32:34.804Z", "2013-05-18T05:32:34Z", "2013-05-18T05:32:34.8041234567Z", "2013-05-18T05:32:34+01:00", "2013-05-18T05:32:34.804-0800", "20130518T053234Z", "2013-05-18t05:32:34z",
             "2016-02-29T23:59:59.999+14:00", "2013-05-18T05:32Z"]
    wrong = ["should fail", "01/011/2015", "", "2008-09-15T15:53:00.601-00", "2008-09-15T15:53:00.601-0000", "2008-09-15T15:53:00.601-00:00", "2015-02-29T00:00:00Z", "2015-13-01T00:00:00Z",
             "2015-01-32T00:00:00Z", "2015-01-01T25:00:00Z", "2015-01-01T00:61:00Z", "2015-01-01T00:00:00Zulu", "2015-01-01T00:00:00.Z", 1431926000, {"key": "x"}, True]
    cases = [("123 22", value, True) for value in right] + [("123 22", value, False) for value in wrong]
    cases += [("2.0/rfc3339" if two else "123", "2008-09-15 15:53:00.601+00:00", True)]
    yield from put(both("timestamp", lambda value: {"timestamp": value}), cases)
    yield from put({"stored": lambda value: plain(stored=value)}, [("7 23", value, taken) for _, value, taken in cases if not taken])


def durations(_):
    right = ["PT1H0M0.1S", "PT4H35M59.14S", "PT16559.14S", "P3Y1M29DT4H35M59.14S", "P3Y", "P4W", "P1M", "PT0S", "P0D", "PT1M", "PT0.0001S", "P1Y2M3D"]
    wrong = ["PA1H0M0S", "should fail", "", "P", "PT", "P4W1D", "P1DT", "1H", "P1.5D2H", "PT1S1H", "P-1D", "P1H", "PT1Y", "P0003-06-04T12:30:05", 12345, {"key": "x"}, True]
    yield from put(both("result duration", lambda value: {"result": {"duration": value}}), [("124 77", value, True) for value in right] + [("124 77", value, False) for value in wrong])


def results(_):
    cases = [("74", RESULT, True), ("6", "text", False), ("6", 12345, False), ("6", [RESULT], False), ("10", {**RESULT, "grade": "A"}, False)]
    cases += [("74 6", {"success": wrong}, False) for wrong in ["true", 1, {"a": True}, "We regret to tell you"]] + [("75 6", {"completion": wrong}, False) for wrong in ["false", 0, [True]]]
    cases += [("76", {"response": wrong}, False) for wrong in [12345, {"a": "x"}, True, ["x"]]] + [("76", {"response": ""}, True)]
    yield from put(both("result", lambda value: {"result": value}), cases)
    scores = [("83", {"scaled": value}, True) for value in [0.6767676, 1, 1.0, -1.0, 0, -0.5]] + [("83", {"scaled": value}, False) for value in [1.01, -1.00001, 2, "1", {}, True]]
    scores += [("82", {"raw": value}, True) for value in [0.6767676, -12, 1e9]] + [("82", value, False) for value in [
        {"raw": "5"}, {"raw": 5, "max": 4.99}, {"raw": 5, "min": 5.01}, {"raw": 11, "min": 0, "max": 10}, {"raw": -1, "min": 0, "max": 10}]]
    scores += [("82", {"raw": 10, "min": 0, "max": 10}, True), ("82", {"raw": 0, "min": 0, "max": 10}, True), ("81", {"min": 0.6767676}, True), ("80", {"max": 100.6767676}, True)]
    scores += [("81 80", value, False) for value in [{"min": 5, "max": 4}, {"min": 1, "max": 0.9999679, "raw": 0.99998}, {"min": 104, "max": 100, "raw": 101}, {"min": 5, "max": 5}, {"min": "0"}, {"max": [1]}]]
    scores += [("79", wrong, False) for wrong in [12345, "5", [5], True]] + [("10", {"scaled": 1, "weight": 2}, False), ("79", {}, True)]
    yield from put(both("result score", lambda value: {"result": {"score": value}}), scores)


def activities(_):
    cases = [("47", ACTIVITY, True), ("47", {"id": ID}, True), ("47", {"objectType": "Activity"}, False), ("48", {**ACTIVITY, "definition": DEFINITION}, True), ("48", {**ACTIVITY, "definition": {}}, True),
             ("47", {"id": "http://例え.example/活動"}, True), ("47", {"id": "tag:example.com,2013:x"}, True), ("10", {**ACTIVITY, "name": "x"}, False), ("94 46", {**ACTIVITY, "objectType": "activity"}, False)]
    cases += [("47 11", {**ACTIVITY, "id": wrong}, False) for wrong in NOT_IRIS] + [("48", {**ACTIVITY, "definition": wrong}, False) for wrong in ["text", 12345, [DEFINITION], True]]
    cases += [("60", {**ACTIVITY, "definition": {"type": wrong}}, False) for wrong in ["should error", 12345]] + [("61", {**ACTIVITY, "definition": {"moreInfo": wrong}}, False) for wrong in ["should error", 12345]]
    cases += [("46 94", wrong, False) for wrong in ["text", 12345, [ACTIVITY], {}]]
    yield from put(ACTIVITY_PLACES, cases)
    objects = [("46", {"objectType": wrong, "id": ID}, False) for wrong in ["Activities", "statementref", "substatement", "agent", "Person", "", 12345, ["Activity"]]]
    yield from put(both("object", lambda value: {"object": value}), objects)


def interactions(_):
    def there(value):
        return {"object": {**ACTIVITY, "definition": value}}
    cases = [("49", interaction(kind), True) for kind in KINDS] + [("64", but(interaction(kind), "interactionType"), False) for kind in KINDS]
    cases += [("9 49", interaction(kind, interactionType=kind[:-1] + kind[-1].upper()), False) for kind in KINDS]
    cases += [("49", {"interactionType": wrong}, False) for wrong in ["multiple", "", 12345, {"a": "choice"}, ["choice"], "http://example.com/choice"]]
    cases += [("50", interaction("other", correctResponsesPattern=wrong), False) for wrong in ["a", 12345, {"a": "b"}, [12345], [{"a": "b"}], [True]]] + [("50", interaction("other", correctResponsesPattern=[]), True)]
    for number, kind, name in [("55", "choice", "choices"), ("55", "sequencing", "choices"), ("54", "likert", "scale"), ("53", "matching", "source"), ("52", "matching", "target"), ("51", "performance", "steps")]:
        cases += [(number, interaction(kind, **{name: [{"id": "a"}]}), True)]
        cases += [(number, interaction(kind, **{name: wrong}), False) for wrong in ["a", 12345, {"id": "a"}, True]]
        cases += [(f"63 {number}", interaction(kind, **{name: [wrong]}), False) for wrong in ["a", 12345, [COMPONENTS[0]]]]
        cases += [(f"58 {number}", interaction(kind, **{name: wrong}), False) for wrong in [[{"description": {"en": "x"}}], [{"id": 12345}], [{"id": {"a": "x"}}], COMPONENTS + COMPONENTS[:1]]]
        cases += [(f"62 {number}", interaction(kind, **{name: [{"id": "a", "description": wrong}]}), False) for wrong in ["text", 12345, {"a12345678": "x"}]]
        cases += [("10", interaction(kind, **{name: [{"id": "a", "weight": 1}]}), False)]
        cases += [("64", {name: COMPONENTS}, False)]
    cases += [("10", {**DEFINITION, "keywords": ["x"]}, False)]
    yield from put(both("activity definition", there), cases)


def references(_):
    right = {"objectType": "StatementRef", "id": REF}
    cases = [("72", right, True), ("72", {**right, "id": REF.upper()}, True), ("72", but(right, "id"), False), ("73", but(right, "objectType"), False), ("73 9", {**right, "objectType": "statementref"}, False),
             ("10", {**right, "definition": {}}, False)] + [("72 30 29", {**right, "id": wrong}, False) for wrong in NOT_UUIDS]
    for place, make in REF_PLACES.items():
        yield from put({place: make}, [(f"{ids} 92" if "context" in place else ids, value, taken) for ids, value, taken in cases])


def substatements(two):
    yield "66", "a SubStatement by itself", within(), True
    yield "66", "a SubStatement with result, context, timestamp and attachments", within(result=RESULT, context=CONTEXT, timestamp="2013-05-18T05:32:34.804Z", attachments=[ATTACHMENT]), True
    for name in ("actor", "verb", "object"):
        made = within()
        del made["object"][name]
        yield "66", f"a SubStatement without {name}", made, False
    for number, name, value in [("70", "id", REF), ("69", "stored", "2013-05-18T05:32:34.804Z"), ("68", "version", "1.0.0"), ("67", "authority", AGENT)]:
        yield number, f"a SubStatement with {name}", within(**{name: value}), False
    yield "71", "a SubStatement within a SubStatement", within(object={"objectType": "SubStatement", **plain()}), False
    for wrong in ["substatement", "Substatement", "SubStatements", None]:
        yield "66 73", f"a SubStatement of type {wrong}", plain(object={"objectType": wrong, **plain()}), False
    yield "73", "a SubStatement without objectType", plain(object=plain()), False
    for name, value in [("agent", AGENT), ("group", GROUP), ("anonymous group", ANONYMOUS), ("StatementRef", {"objectType": "StatementRef", "id": REF})]:
        yield "66", f"a SubStatement about {name}", within(object=value), True


def contexts(two):
    cases = [("86", {}, True), ("86", CONTEXT, True), ("6", "text", False), ("6", [CONTEXT], False), ("10", {**CONTEXT, "place": "x"}, False)]
    cases += [("XAPI-00087-1 30", {"registration": wrong}, False) for wrong in NOT_UUIDS] + [("XAPI-00087-1", {"registration": REF.upper()}, True)]
    cases += [("XAPI-00087-2", {"instructor": wrong}, False) for wrong in ["ada", 12345, {"key": "x"}, [AGENT]]] + [("88", {"team": wrong}, False) for wrong in ["crew", 12345, {"key": "x"}, AGENT, [GROUP]]]
    cases += [("86", {"contextActivities": wrong}, False) for wrong in ["text", 12345, [ACTIVITY]]]
    cases += [("93", {"contextActivities": {wrong: [ACTIVITY]}}, False) for wrong in ["parents", "Parent", "sibling", ""]]
    cases += [("94", {"contextActivities": {key: [ACTIVITY, {"key": "x"}]}}, False) for key in ("parent", "grouping", "category", "other")]
    cases += [("94", {"contextActivities": {key: wrong}}, False) for key in ("parent", "other") for wrong in ["text", 12345, {"key": "x"}]]
    cases += [("94", {"contextActivities": {key: ACTIVITY}}, True) for key in ("parent", "grouping", "category", "other")]
    cases += [("89", {"revision": wrong}, False) for wrong in [12345, {"key": "x"}, ["r"]]] + [("90", {"platform": wrong}, False) for wrong in [12345, {"key": "x"}, ["p"]]]
    yield from put(both("context", lambda value: {"context": value}), cases)
    others = {"agent": AGENT, "group": GROUP, "anonymous group": ANONYMOUS, "StatementRef": {"objectType": "StatementRef", "id": REF}, "SubStatement": {"objectType": "SubStatement", **plain()}}
    for number, name in [("84", "revision"), ("85", "platform")]:
        for what, value in others.items():
            yield number, f"{name} in a statement about {what}", plain(object=value, context={name: "x"}), False
            if what != "SubStatement":
                yield number, f"{name} in a SubStatement about {what}", within(object=value, context={name: "x"}), False
        yield number, f"{name} in a statement about an activity without objectType", plain(object={"id": ID}, context={name: "x"}), True
        yield number, f"{name} in a SubStatement about an activity", within(object={"id": ID}, context={name: "x"}), True
    yield from context_actors(two)


def context_actors(two):
    for kind, key, right, bad in [("contextAgent", "agent", AGENT, GROUP), ("contextGroup", "group", GROUP, AGENT)]:
        one = {"objectType": kind, key: right, "relevantTypes": ["http://example.com/roles/coach"]}
        name = f"2.0/{kind}s"
        cases = [(name, [one], two), (name, [one, but(one, "relevantTypes")], two), (name, [], two), (name, one, False), (name, "text", False), (name, [12345], False)]
        cases += [(name, [{**one, "objectType": wrong}], False) for wrong in ["should fail", kind.lower(), kind + "s", 12345]] + [(name, [but(one, missing)], False) for missing in ("objectType", key)]
        cases += [(name, [{**one, key: wrong}], False) for wrong in [bad, {"key": "x"}, "ada", {"objectType": right["objectType"]}]]
        cases += [(name, [{**one, "relevantTypes": wrong}], False) for wrong in [[], ["abc"], "http://example.com/roles/coach", [12345], ["http://example.com/a", "b"]]] + [(name, [{**one, "role": "x"}], False)]
        yield from put(both(f"context {kind}s", lambda value, kind=kind: {"context": {kind + "s": value}}), cases)


def attachments(_):
    cases = [("25", [ATTACHMENT], True), ("25", [ATTACHMENT, {**ATTACHMENT, "fileUrl": "http://files.example.com/2"}], True), ("25", [], True), ("25", ATTACHMENT, False), ("25", [12345], False),
             ("25", ["text"], False), ("25", "text", False), ("10", [{**ATTACHMENT, "size": 3}], False), ("106", [but(ATTACHMENT, "description")], True)]
    for number, name, wrongs in [("107 11", "usageType", NOT_IRIS), ("105", "contentType", [12345, "", "text", {"a": "x"}, "text/"]), ("102", "length", ["27", "should fail", -1, 2.5, {"a": 1}, True]),
                                 ("103", "sha2", [12345, "", "should fail", SHA2[:-1], "z" + SHA2[1:]]), ("104", "fileUrl", NOT_IRIS)]:
        cases += [(number, [{**ATTACHMENT, name: wrong}], False) for wrong in wrongs]
    for number, name in [("107", "usageType"), ("106", "display"), ("105", "contentType"), ("102", "length"), ("103", "sha2")]:
        cases += [(number, [but(ATTACHMENT, name)], False)]
    yield from put(both("attachments", lambda value: {"attachments": value}), cases)


def statements(two):
    for number, name in [("3", "actor"), ("4", "verb"), ("5", "object")]:
        yield number, f"a statement without {name}", but(plain(), name), False
    yield from put({"id": lambda value: plain(id=value)}, [("27 30", wrong, False) for wrong in NOT_UUIDS[:2] + NOT_UUIDS[4:7]] + [("28 29", wrong, False) for wrong in (12345, {"key": "x"}, True)])
    spoken = ["1.0", "1.0.0", "1.0.9"] + (["2.0.0", "2.0"] if two else [])
    yield from put({"version": lambda value: plain(version=value)}, [("101", value, True) for value in spoken] + [("101", value, False) for value in ["should fail", "0.9.9", "1.1.0", "", "1", 1.0, "3.0.0"]])
    for wrong in ["text", 12345, True, "null"]:
        yield "14 6", f"a statement that is {shown(wrong)}", wrong, False
    yield "14", "an actor with a piece of JSON as its type", plain(actor={**AGENT, "objectType": '"objectType": "Agent"'}), False
    yield "16 19 20", "a voiding statement", plain(verb={"id": "http://adlnet.gov/expapi/verbs/voided"}, object={"objectType": "StatementRef", "id": REF}), True
    for name, value in [("an activity", ACTIVITY), ("an agent", AGENT), ("a group", GROUP), ("a SubStatement", {"objectType": "SubStatement", **plain()}), ("a StatementRef of wrong type", {"objectType": "statementref", "id": REF})]:
        yield "17 20", f"a voiding statement about {name}", plain(verb={"id": "http://adlnet.gov/expapi/verbs/voided"}, object=value), False


TABLES = [statements, agents, groups, authorities, verbs, language_maps, extensions, timestamps, durations, results, activities, interactions, references, substatements, contexts, attachments]
