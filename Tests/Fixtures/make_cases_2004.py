#!/usr/bin/env python3
"""Writes scorm2004-cases.json: conversations with the SCORM 2004 API that the Swift core and the browser's API must both
hold exactly. Run it after changing a case; the result is committed.

A step is [function, arguments, expected return value, expected GetLastError]. Facts are those of Tests/SCORMTests/Cases2004.swift."""
import json
import pathlib

cases = []


def raw(name, steps, **facts):
    cases.append({"name": name, "facts": facts, "steps": steps})


def case(name, steps, **facts):
    raw(name, [["Initialize", [""], "true", 0]] + steps, **facts)


def get(element, value="", code=0):
    return ["GetValue", [element], value, code]


def put(element, value, code=0):
    return ["SetValue", [element, value], "true" if code == 0 else "false", code]


def keyword(element, value, before=()):
    case(f"{element} is a keyword", list(before) + [get(element, value), put(element, "1", 404), get(element, value)])


def read_only(element, value, **facts):
    case(f"{element} is read only", [get(element, value), put(element, "x", 404), get(element, value)], **facts)


def missing(element, **facts):
    case(f"{element} is not initialized where the package says nothing", [get(element, "", 403), put(element, "x", 404)], **facts)


def write_only(element, good, mismatched):
    case(f"{element} is write only", [put(element, v) for v in good] + [put(element, v, 406) for v in mismatched] + [get(element, "", 405)])


def read_write(element, good, mismatched=(), beyond=(), initial=None, before=(), **facts):
    steps = list(before) + [get(element, "", 403) if initial is None else get(element, initial)]
    for value in good:
        steps += [put(element, value), get(element, value)]
    for code, values in ((406, mismatched), (407, beyond)):
        for value in values:
            steps += [put(element, value, code), get(element, good[-1])]
    case(f"{element} is read and written", steps, **facts)


COMMENT = "comment,location,timestamp"
INTERACTION = "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description"
OBJECTIVE = "id,score,success_status,completion_status,progress_measure,description"
objective = [put("cmi.objectives.0.id", "urn:laurel:o1")]
interaction = [put("cmi.interactions.0.id", "i1")]


def typed(kind):
    return interaction + [put("cmi.interactions.0.type", kind)]


keyword("cmi._version", "1.0")
keyword("cmi.comments_from_learner._children", COMMENT)
keyword("cmi.comments_from_learner._count", "0")
keyword("cmi.comments_from_lms._children", COMMENT)
keyword("cmi.comments_from_lms._count", "0")
keyword("cmi.interactions._children", INTERACTION)
keyword("cmi.interactions._count", "1", interaction)
keyword("cmi.interactions.0.objectives._count", "0", interaction)
keyword("cmi.interactions.0.correct_responses._count", "0", interaction)
keyword("cmi.learner_preference._children", "audio_level,language,delivery_speed,audio_captioning")
keyword("cmi.objectives._children", OBJECTIVE)
keyword("cmi.objectives._count", "1", objective)
keyword("cmi.objectives.0.score._children", "scaled,raw,min,max", objective)
keyword("cmi.score._children", "scaled,raw,min,max")
keyword("adl.data._children", "id,store")
keyword("adl.data._count", "3")

read_only("cmi.credit", "credit")
read_only("cmi.entry", "ab-initio")
read_only("cmi.launch_data", "a=1&b=2")
read_only("cmi.learner_id", "p-1")
read_only("cmi.learner_name", "Doe, Jane")
read_only("cmi.max_time_allowed", "PT1H30M")
read_only("cmi.mode", "normal")
read_only("cmi.time_limit_action", "exit,message")
read_only("cmi.total_time", "PT0S")
read_only("cmi.completion_threshold", "0.75", completionThreshold="0.75")
read_only("cmi.scaled_passing_score", "0.6", scaledPassingScore="0.6")
missing("cmi.completion_threshold")
missing("cmi.scaled_passing_score")
missing("cmi.launch_data", isBare=True)
missing("cmi.max_time_allowed", isBare=True)
case("comments from the LMS: there are none", [get("cmi.comments_from_lms.0.comment", "", 301), get("cmi.comments_from_lms.0.location", "", 301),
     get("cmi.comments_from_lms.0.timestamp", "", 301), put("cmi.comments_from_lms.0.comment", "x", 404)])

write_only("cmi.exit", ["time-out", "suspend", "logout", "normal", ""], ["Normal", "finish"])
INTERVALS = ["PT0S", "PT1H2M3.45S", "P1Y2M3DT4H5M6S", "P1D", "PT90M", "PT1.5S"]
NOT_INTERVALS = ["", "P", "PT", "P1S", "PT1", "1:00", "PT1.123S", "PT1H2H", "PT1M2H", "P1H", "PT1.5M", "PT-1S", "p1d"]
write_only("cmi.session_time", INTERVALS, NOT_INTERVALS)

TIMES = ["2038", "2004-02", "2004-02-29", "2004-05-01T08", "2004-05-01T08:30", "2004-05-01T08:30:15", "2004-05-01T08:30:15.2",
         "2004-05-01T08:30:15.25Z", "2004-05-01T08:30:15.25+01", "2004-05-01T08:30:15-05:30", "1970-01-01T00:00:00"]
NOT_TIMES = ["", "1969", "2039", "04", "2004-13", "2004-1", "2005-02-29", "2004-02-30", "2004-05T08", "2004-05-01T24", "2004-05-01T08:60",
             "2004-05-01T08:30:60", "2004-05-01T08:30:15.123", "2004-05-01T08:30Z", "2004-05-01T08:30:15.", "2004-05-01T08:30:15+25", "yesterday"]
read_write("cmi.comments_from_learner.0.comment", ["", "fine", "{lang=de-CH}gut", "{curly} text"], ["{lang=}x", "{lang=english}x", "{lang=de"],
           before=[put("cmi.comments_from_learner.0.location", "3")])
read_write("cmi.comments_from_learner.0.location", ["page 3", ""], before=[put("cmi.comments_from_learner.0.comment", "c")])
read_write("cmi.comments_from_learner.0.timestamp", TIMES, NOT_TIMES, before=[put("cmi.comments_from_learner.0.comment", "c")])

COMPLETION = ["completed", "incomplete", "not attempted", "unknown"]
SUCCESS = ["passed", "failed", "unknown"]
read_write("cmi.completion_status", COMPLETION, ["Completed", "", "passed"], initial="unknown")
read_write("cmi.success_status", SUCCESS, ["Passed", "", "completed"], initial="unknown")
case("a completion threshold decides by progress", [
    put("cmi.completion_status", "completed"), get("cmi.completion_status", "unknown"), put("cmi.progress_measure", "0.5"),
    get("cmi.completion_status", "incomplete"), put("cmi.progress_measure", "0.75"), get("cmi.completion_status", "completed")], completionThreshold="0.75")
case("a passing score decides by the scaled score", [
    put("cmi.success_status", "passed"), get("cmi.success_status", "unknown"), put("cmi.score.scaled", "0.59"),
    get("cmi.success_status", "failed"), put("cmi.score.scaled", "0.6"), get("cmi.success_status", "passed")], scaledPassingScore="0.6")
SCALED = (["0", "1", "-1", "0.5", "-0.1234567", "1.0", ".5", "-0"], ["", "high", "1e-7", "+1", "0,5", "1.2.3", "."], ["1.0000001", "-1.1", "2", "1.00000001"])
REAL = (["0", "-3.5", "100", "999999999", "12.3456789"], ["", "x", "1e3", "--1", "1234567890"], [])
read_write("cmi.score.scaled", *SCALED)
for part in ("raw", "min", "max"):
    read_write(f"cmi.score.{part}", *REAL)
    read_write(f"cmi.objectives.0.score.{part}", *REAL, before=objective)
read_write("cmi.objectives.0.score.scaled", *SCALED, before=objective)
SHARE = (["0", "1", "0.25"], ["", "half"], ["-0.1", "1.1", "-0.00000001"])
read_write("cmi.progress_measure", *SHARE)
read_write("cmi.objectives.0.progress_measure", *SHARE, before=objective)
read_write("cmi.objectives.0.completion_status", COMPLETION, ["done"], initial="unknown", before=objective)
read_write("cmi.objectives.0.success_status", SUCCESS, ["done"], initial="unknown", before=objective)
read_write("cmi.objectives.0.description", ["Sell", "{lang=fr}Vendre"], ["{lang=1}x"], before=objective)
read_write("cmi.location", ["", "page 3", {"repeat": "x", "times": 1000}, {"repeat": "y", "times": 1001}])
read_write("cmi.suspend_data", ["", "a=1", {"repeat": "s", "times": 64000}, {"repeat": "t", "times": 70000}])
read_write("cmi.learner_preference.audio_level", ["0", "1", "2.5"], ["", "loud"], ["-1"], initial="1")
read_write("cmi.learner_preference.delivery_speed", ["0", "0.5", "3"], ["", "fast"], ["-0.5"], initial="1")
read_write("cmi.learner_preference.language", ["", "de", "en-US", "x-klingon", "sr-Latn-RS", "i-navajo"], ["d", "english", "de-", "de_CH", "de-123456789"], initial="")
read_write("cmi.learner_preference.audio_captioning", ["-1", "0", "1"], ["2", "", "yes"], initial="0")

IDS = ["o-2", "http://example.com/x?y=1", "urn:isbn:0451450523", "Übung"]
NOT_IDS = ["", "two words", "urn:", "urn:x", "urn::y", "urn:a b:c", " "]
case("cmi.objectives.0.id", [put("cmi.objectives.0.id", v, 406) for v in NOT_IDS] + [put("cmi.objectives.0.id", IDS[0]), get("cmi.objectives.0.id", IDS[0]),
     put("cmi.objectives.0.id", IDS[0]), put("cmi.objectives.0.id", "other", 351), put("cmi.objectives.1.id", IDS[0], 351), put("cmi.objectives.1.id", IDS[1]),
     put("cmi.objectives.3.id", "gap", 351), get("cmi.objectives.2.id", "", 301), get("cmi.objectives._count", "2")])
case("an objective begins with its id", [put(f"cmi.objectives.0.{part}", value, 408) for part, value in
     (("success_status", "passed"), ("score.raw", "1"), ("description", "x"), ("progress_measure", "1"), ("completion_status", "completed"))])
read_write("cmi.interactions.0.id", IDS, NOT_IDS, before=typed("other"), initial="i1")
case("two interactions may share an id", interaction + [put("cmi.interactions.1.id", "i1"), put("cmi.interactions.3.id", "x", 351), get("cmi.interactions._count", "2")])
case("an interaction begins with its id", [put(f"cmi.interactions.0.{part}", value, 408) for part, value in
     (("type", "choice"), ("timestamp", "2004"), ("weighting", "1"), ("learner_response", "a"), ("result", "correct"), ("latency", "PT1S"),
      ("description", "x"), ("objectives.0.id", "o"), ("correct_responses.0.pattern", "a"))])
read_write("cmi.interactions.0.type", ["true-false", "choice", "fill-in", "long-fill-in", "likert", "matching", "performance", "sequencing", "numeric", "other"],
           ["essay", ""], before=interaction)
read_write("cmi.interactions.0.timestamp", TIMES, NOT_TIMES, before=interaction)
read_write("cmi.interactions.0.weighting", *REAL, before=interaction)
read_write("cmi.interactions.0.result", ["correct", "incorrect", "unanticipated", "neutral", "0.5", "-2"], ["wrong", "", "1e2"], before=interaction)
read_write("cmi.interactions.0.latency", INTERVALS, NOT_INTERVALS, before=interaction)
read_write("cmi.interactions.0.description", ["Which?", "{lang=en}Which?"], ["{lang=en-}x"], before=interaction)
case("objectives of an interaction are different", interaction + [put("cmi.interactions.0.objectives.0.id", "o1"), get("cmi.interactions.0.objectives.0.id", "o1"),
     put("cmi.interactions.0.objectives.1.id", "o1", 351), put("cmi.interactions.0.objectives.1.id", "o2"), put("cmi.interactions.0.objectives.3.id", "x", 351),
     put("cmi.interactions.0.objectives.1.id", "two words", 406), get("cmi.interactions.0.objectives._count", "2"), get("cmi.interactions.0.objectives.2.id", "", 301)])

RESPONSES = {
    "true-false": (["true", "false"], ["", "t", "True"]),
    "choice": (["a", "a[,]b", "", "urn:x:y[,]z"], ["a[,]a", "a b", "a[,]", "[,]"]),
    "fill-in": (["", "word", "{lang=en}car[,]house", "any [thing]"], ["{lang=}x", "a[,]{lang=1}b"]),
    "long-fill-in": (["", "A long text.", "{lang=de}Ein Text"], ["{lang=xxxx}x"]),
    "likert": (["agree", "4"], ["", "two words", "a[,]b"]),
    "matching": (["", "a[.]1", "a[.]1[,]b[.]2", "a[.]1[,]a[.]2"], ["a", "a[.]", "[.]1", "a[.]b[.]c", "a.1"]),
    "performance": (["open[.]1.5", "[.]answer", "open[.]", "a[.]b c[,]d[.]e"], ["open", "[.]", "a b[.]c", ""]),
    "sequencing": (["a", "a[,]b[,]a", ""], ["a b", "a[,]"]),
    "numeric": (["5", "-0.25"], ["", "five", "1[:]2", "1e5"]),
    "other": (["", "anything {at} [all]"], []),
}
for kind, (good, bad) in RESPONSES.items():
    read_write("cmi.interactions.0.learner_response", good, bad, before=typed(kind))
    cases[-1]["name"] = f"a learner's response of type {kind}"
case("a response follows the type", interaction + [put("cmi.interactions.0.learner_response", "a", 408), put("cmi.interactions.0.correct_responses.0.pattern", "a", 408)])
PATTERNS = {
    "true-false": (["true"], ["", "yes"]),
    "choice": (["a[,]b"], ["a[,]a"]),
    "fill-in": (["{case_matters=true}car", "{order_matters=false}{case_matters=false}{lang=en}car[,]house", "car", "{other}x"], ["{case_matters=yes}car", "{case_matters=true"]),
    "long-fill-in": (["{case_matters=false}{lang=en}Text", "Text"], ["{case_matters=1}x"]),
    "likert": (["agree"], ["", "a b"]),
    "matching": (["a[.]1[,]b[.]2"], ["a"]),
    "performance": (["{order_matters=false}a[.]1[:]2[,]b[.]word", "a[.][:]5", "[.]x"], ["{order_matters=maybe}a[.]1", "a[.]2[:]1", "a[.]x[:]y"]),
    "sequencing": (["a[,]b"], ["a b"]),
    "numeric": (["1[:]2", "[:]2", "1[:]", "[:]", "5", "5[:]5"], ["2[:]1", "a[:]b", "", "1[:]2[:]3"]),
    "other": (["", "anything"], []),
}
for kind, (good, bad) in PATTERNS.items():
    read_write("cmi.interactions.0.correct_responses.0.pattern", good, bad, before=typed(kind) + [put("cmi.interactions.0.correct_responses.0.pattern", good[0])], initial=good[0])
    cases[-1]["name"] = f"a correct response of type {kind}"
    if kind in ("true-false", "likert", "numeric", "other"):
        case(f"{kind} has one correct response", typed(kind) + [put("cmi.interactions.0.correct_responses.0.pattern", good[0]),
             put("cmi.interactions.0.correct_responses.1.pattern", good[0], 351)])
case("correct choices are different", typed("choice") + [put("cmi.interactions.0.correct_responses.0.pattern", "a[,]b"), put("cmi.interactions.0.correct_responses.1.pattern", "b[,]a", 351),
     put("cmi.interactions.0.correct_responses.1.pattern", "b"), put("cmi.interactions.0.correct_responses.3.pattern", "c", 351),
     get("cmi.interactions.0.correct_responses._count", "2"), get("cmi.interactions.0.correct_responses.2.pattern", "", 301)])
case("correct sequences are different in their order", typed("sequencing") + [put("cmi.interactions.0.correct_responses.0.pattern", "a[,]b"),
     put("cmi.interactions.0.correct_responses.1.pattern", "b[,]a"), put("cmi.interactions.0.correct_responses.2.pattern", "a[,]b", 351)])

read_write("adl.nav.request", ["continue", "previous", "exit", "exitAll", "suspendAll", "abandon", "abandonAll", "{target=A 1}choice", "{target=B}jump", "_none_"],
           ["", "start", "choice", "jump", "{target=}choice", "{target=A}go", "{target=A"], initial="_none_")
case("adl.nav.request_valid", [get("adl.nav.request_valid.continue", "true"), get("adl.nav.request_valid.previous", "false"),
     get("adl.nav.request_valid.choice.{target=A}", "true"), get("adl.nav.request_valid.choice.{target=B}", "false"), get("adl.nav.request_valid.jump.{target=B}", "true"),
     get("adl.nav.request_valid.jump.{target=Z}", "false"), put("adl.nav.request_valid.continue", "true", 404), put("adl.nav.request_valid.choice.{target=A}", "true", 404),
     get("adl.nav.request_valid.exit", "", 401), get("adl.nav.request_valid.choice", "", 401)])
case("adl.data", [get("adl.data.0.id", "shared"), get("adl.data.0.store", "kept"), put("adl.data.0.store", "new"), get("adl.data.0.store", "new"), put("adl.data.0.id", "x", 404),
     get("adl.data.1.id", "drop-box"), get("adl.data.1.store", "", 405), put("adl.data.1.store", "thrown in"), get("adl.data.2.store", "", 403), put("adl.data.2.store", "x", 404),
     get("adl.data.3.store", "", 301), put("adl.data.3.store", "x", 351)])

case("names that are none", [get("", "", 301), put("", "x", 351), get("cmi.nothing", "", 401), put("cmi.nothing", "x", 401), get("other", "", 401), get("cmi", "", 401),
     get("cmi.core.lesson_status", "", 401), get("cmi.objectives.x.id", "", 401), get("cmi.objectives.00.id", "", 401), get("cmi.objectives.n.id", "", 401),
     get("cmi.location._children", "", 301), get("cmi.score._count", "", 301), get("cmi.learner_name._count", "", 301), get("cmi.location._version", "", 301),
     put("cmi.location._children", "x", 404), get("cmi.nothing._children", "", 401), get("adl.nothing", "", 401), get("CMI.location", "", 401)])

raw("calls out of turn", [
    ["GetValue", ["cmi.entry"], "", 122], ["SetValue", ["cmi.location", "1"], "false", 132], ["Commit", [""], "false", 142], ["Terminate", [""], "false", 112],
    ["Initialize", ["x"], "false", 201], ["Initialize", [""], "true", 0], ["Initialize", [""], "false", 103], ["Commit", ["x"], "false", 201], ["Commit", [""], "true", 0],
    ["Terminate", ["x"], "false", 201], ["Terminate", [""], "true", 0], ["Terminate", [""], "false", 113], ["GetValue", ["cmi.entry"], "", 123],
    ["SetValue", ["cmi.location", "1"], "false", 133], ["Commit", [""], "false", 143], ["Initialize", [""], "false", 104]])
case("an error is forgotten by the next success, and asking changes nothing", [
    get("cmi.nothing", "", 401), ["GetLastError", [], "401", 401], ["GetErrorString", ["401"], "Undefined Data Model Element", 401],
    ["GetErrorString", ["9999"], "", 401], ["GetErrorString", [""], "", 401], ["GetDiagnostic", [""], "Undefined Data Model Element", 401],
    ["GetDiagnostic", ["406"], "Data Model Element Type Mismatch", 401], get("cmi.entry", "ab-initio"), ["GetLastError", [], "0", 0],
    ["GetDiagnostic", [""], "No Error", 0]])
WORDS = {0: "No Error", 101: "General Exception", 102: "General Initialization Failure", 103: "Already Initialized", 104: "Content Instance Terminated",
         111: "General Termination Failure", 112: "Termination Before Initialization", 113: "Termination After Termination",
         122: "Retrieve Data Before Initialization", 123: "Retrieve Data After Termination", 132: "Store Data Before Initialization",
         133: "Store Data After Termination", 142: "Commit Before Initialization", 143: "Commit After Termination", 201: "General Argument Error",
         301: "General Get Failure", 351: "General Set Failure", 391: "General Commit Failure", 401: "Undefined Data Model Element",
         402: "Unimplemented Data Model Element", 403: "Data Model Element Value Not Initialized", 404: "Data Model Element Is Read Only",
         405: "Data Model Element Is Write Only", 406: "Data Model Element Type Mismatch", 407: "Data Model Element Value Out Of Range",
         408: "Data Model Dependency Not Established"}
raw("every error has its words", [["GetErrorString", [str(code)], words, 0] for code, words in WORDS.items()])
case("resumed", [get("cmi.entry", "resume"), get("cmi.total_time", "PT1H1M1.5S")], entry="resume", totalCentiseconds=366150)
case("for browsing", [get("cmi.mode", "browse"), get("cmi.credit", "no-credit")], mode="browse", isForCredit=False)

path = pathlib.Path(__file__).with_name("scorm2004-cases.json")
path.write_text(json.dumps(cases, ensure_ascii=False, separators=(",", ":")).replace('{"name"', '\n{"name"') + "\n", encoding="utf-8")
print(len(cases), "cases,", sum(len(one["steps"]) for one in cases), "steps")
