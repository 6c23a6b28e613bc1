"""Statements that are right, and the places in them where a check puts something."""
import copy

ID = "http://example.com/activities/meeting-7"
REF = "0c5a1d7e-7b53-4f0e-9d4b-6d1f8a2f9c11"
SHA2 = "495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a"
IFIS = {
    "mbox": "mailto:ada@example.com",
    "mbox_sha1sum": "cd9b00a5611f94eaa7b1661edab976068e364975",
    "openid": "http://openid.example.org/12345",
    "account": {"homePage": "http://hr.example.com", "name": "ada-17"},
}
AGENT = {"objectType": "Agent", "name": "Ada", "mbox": "mailto:ada@example.com"}
MEMBERS = [{"name": "Bo", "mbox": "mailto:bo@example.com"}, {"account": {"homePage": "http://hr.example.com", "name": "cy"}}]
GROUP = {"objectType": "Group", "name": "Night shift", "mbox": "mailto:night@example.com"}
ANONYMOUS = {"objectType": "Group", "member": MEMBERS}
VERB = {"id": "http://example.com/verbs/attended", "display": {"en-GB": "attended", "de": "nahm teil"}}
ACTIVITY = {"objectType": "Activity", "id": ID}
ATTACHMENT = {
    "usageType": "http://example.com/attachment-usage/proof", "display": {"en-US": "A photo"}, "description": {"en-US": "The meter"},
    "contentType": "text/plain; charset=ascii", "length": 27, "sha2": SHA2, "fileUrl": "http://files.example.com/meter.txt",
}
DEFINITION = {
    "name": {"en-US": "Meeting", "en-GB": "Meeting here", "de": "Treffen"}, "description": {"en-US": "A meeting", "de": "Ein Treffen"},
    "type": "http://adlnet.gov/expapi/activities/meeting", "moreInfo": "http://example.com/more", "extensions": {"http://example.com/room": "X:\\4"},
}
RESULT = {
    "score": {"scaled": 0.5, "raw": 5.25, "min": 0, "max": 10.5}, "success": True, "completion": True, "response": "We agreed",
    "duration": "PT1H0M0.1S", "extensions": {"http://example.com/seen": {"deep": [1, None, "x"]}},
}
CONTEXT = {
    "registration": "ec531277-b57b-4c15-8d91-d292c5b2b8f7", "instructor": AGENT, "team": GROUP, "revision": "r3", "platform": "Simulator", "language": "en-US",
    "contextActivities": {"parent": [ACTIVITY], "grouping": [ACTIVITY], "category": [ACTIVITY], "other": [ACTIVITY]},
    "statement": {"objectType": "StatementRef", "id": REF}, "extensions": {"http://example.com/place": "lab"},
}
KINDS = {"true-false": None, "choice": "choices", "fill-in": None, "long-fill-in": None, "matching": "source", "performance": "steps", "sequencing": "choices",
         "likert": "scale", "numeric": None, "other": None}
PATTERNS = {"true-false": "true", "choice": "a[,]b", "fill-in": "Bob's your uncle", "long-fill-in": "{case_matters=false}{lang=en}well", "matching": "a[.]b", "performance": "a[.]1:4",
            "sequencing": "a[,]b", "likert": "a", "numeric": "4[:]7", "other": "(35.9,-86.8)"}
COMPONENTS = [{"id": "a", "description": {"en-US": "First"}}, {"id": "b", "description": {"de": "Zweite"}}]


def interaction(kind, **more):
    made = {"interactionType": kind, "correctResponsesPattern": [PATTERNS[kind]]}
    if KINDS[kind]:
        made[KINDS[kind]] = COMPONENTS
    if kind == "matching":
        made["target"] = COMPONENTS
    return {**made, **more}


def plain(**more):
    return copy.deepcopy({"actor": AGENT, "verb": VERB, "object": ACTIVITY, **more})


def within(**more):
    """A statement about a SubStatement."""
    return plain(object={"objectType": "SubStatement", **plain(**more)})


def both(name, make):
    """One place in a statement, and the same in a SubStatement: what is made there goes by keyword into the statement."""
    return {name: lambda value: plain(**make(value)), f"SubStatement {name}": lambda value: within(**make(value))}


def of_context(key):
    return both(f"context {key}", lambda value: {"context": {key: value}})


def contexts_of(kind, key):
    """Agents or groups of a 2.0 context."""
    return both(f"context {kind}s", lambda value: {"context": {kind + "s": [{"objectType": kind, key: value}]}})


AGENT_PLACES = {
    **both("actor", lambda value: {"actor": value}), **both("object", lambda value: {"object": value}), **of_context("instructor"),
    "authority": lambda value: plain(authority=value),
    "member": lambda value: plain(actor={"objectType": "Group", "member": [value]}),
    "member of a team": lambda value: plain(context={"team": {"objectType": "Group", "mbox": "mailto:t@example.com", "member": [MEMBERS[0], value]}}),
}
GROUP_PLACES = {**both("actor", lambda value: {"actor": value}), **both("object", lambda value: {"object": value}), **of_context("instructor"), **of_context("team")}
ACTIVITY_PLACES = {
    **both("object", lambda value: {"object": value}),
    **{name: make for key in ("parent", "grouping", "category", "other")
       for name, make in both(f"context {key}", lambda value, key=key: {"context": {"contextActivities": {key: [value]}}}).items()},
}
REF_PLACES = {**both("object", lambda value: {"object": value}), **of_context("statement")}
MAP_PLACES = {
    **both("verb display", lambda value: {"verb": {"id": VERB["id"], "display": value}}),
    **both("activity name", lambda value: {"object": {"id": ID, "definition": {"name": value}}}),
    **both("activity description", lambda value: {"object": {"id": ID, "definition": {"description": value}}}),
    **both("choice description", lambda value: {"object": {"id": ID, "definition": {"interactionType": "choice", "choices": [{"id": "a", "description": value}]}}}),
    "attachment display": lambda value: plain(attachments=[{**ATTACHMENT, "display": value}]),
    "attachment description": lambda value: plain(attachments=[{**ATTACHMENT, "description": value}]),
}
EXTENSION_PLACES = {
    **both("activity extensions", lambda value: {"object": {"id": ID, "definition": {"extensions": value}}}),
    **both("result extensions", lambda value: {"result": {"extensions": value}}),
    **both("context extensions", lambda value: {"context": {"extensions": value}}),
}


def full(two):
    """A statement with every property there is; in 2.0 the agents and groups of a context as well."""
    context = copy.deepcopy(CONTEXT)
    if two:
        context["contextAgents"] = [{"objectType": "contextAgent", "agent": AGENT, "relevantTypes": ["http://example.com/roles/coach"]}]
        context["contextGroups"] = [{"objectType": "contextGroup", "group": GROUP, "relevantTypes": ["http://example.com/roles/crew"]}]
    return plain(
        id=REF, actor={**GROUP, "member": MEMBERS}, result=RESULT, context=context, timestamp="2013-05-18T05:32:34.804Z", stored="2013-05-18T05:32:34.804Z", authority=AGENT,
        version="2.0.0" if two else "1.0.0", attachments=[ATTACHMENT], object={**ACTIVITY, "definition": {**DEFINITION, **interaction("matching")}})
