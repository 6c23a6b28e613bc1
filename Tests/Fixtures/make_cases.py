#!/usr/bin/env python3
"""Writes scorm12-cases.json: conversations with the SCORM 1.2 API that the Swift core and the browser's API must both
hold exactly. Run it after changing a case; the result is committed.

A step is [function, arguments, expected return value, expected LMSGetLastError]."""
import json
import pathlib

cases = []


def case(name, steps, **facts):
    cases.append({"name": name, "facts": facts, "steps": [["LMSInitialize", [""], "true", 0]] + steps})


def raw(name, steps, **facts):
    cases.append({"name": name, "facts": facts, "steps": steps})


def get(element, value="", code=0):
    return ["LMSGetValue", [element], value, code]


def put(element, value, code=0):
    return ["LMSSetValue", [element, value], "true" if code == 0 else "false", code]


def read_only(element, value):
    case(f"{element} is read only", [get(element, value), put(element, "x", 403), get(element, value)])


def write_only(element, good, bad):
    steps = [put(element, value) for value in good] + [put(element, value, 405) for value in bad]
    case(f"{element} is write only", steps + [get(element, "", 404)])


def read_write(element, initial, good, bad):
    steps = [get(element, initial)]
    for value in good:
        steps += [put(element, value), get(element, value)]
    last = good[-1]
    for value in bad:
        steps += [put(element, value, 405), get(element, last)]
    case(f"{element} is read and written", steps)


def keyword(element, value, before=()):
    case(f"{element} is a keyword", list(before) + [get(element, value), put(element, "1", 402)])


CORE = "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time"
INTERACTION = "id,objectives,time,type,correct_responses,weighting,student_response,result,latency"
keyword("cmi._version", "3.4")
keyword("cmi.core._children", CORE)
keyword("cmi.core.score._children", "raw,min,max")
keyword("cmi.objectives._children", "id,score,status")
keyword("cmi.objectives._count", "0")
keyword("cmi.objectives.0.score._children", "raw,min,max", [put("cmi.objectives.0.id", "o")])
keyword("cmi.student_data._children", "mastery_score,max_time_allowed,time_limit_action")
keyword("cmi.student_preference._children", "audio,language,speed,text")
keyword("cmi.interactions._children", INTERACTION)
keyword("cmi.interactions._count", "0")
first = [put("cmi.interactions.0.id", "i")]
keyword("cmi.interactions.0.objectives._count", "0", first)
keyword("cmi.interactions.0.correct_responses._count", "0", first)

read_only("cmi.core.student_id", "p-1")
read_only("cmi.core.student_name", "Doe, Jane")
read_only("cmi.core.credit", "credit")
read_only("cmi.core.entry", "ab-initio")
read_only("cmi.core.total_time", "0000:00:00")
read_only("cmi.core.lesson_mode", "normal")
read_only("cmi.launch_data", "a=1&b=2")
read_only("cmi.comments_from_lms", "")
read_only("cmi.student_data.mastery_score", "80")
read_only("cmi.student_data.max_time_allowed", "00:30:00")
read_only("cmi.student_data.time_limit_action", "exit,message")

long = "x" * 5000
read_write("cmi.core.lesson_location", "", ["page-7", "", "Seite ü 7", "y" * 300], [])
read_write("cmi.suspend_data", "", ["a", long, "é" * 40000, "z" * 65536], ["z" * 65537])
read_write("cmi.comments", "", ["fine", long], [])
read_write("cmi.student_preference.language", "", ["de", "en-GB"], [])
statuses = ["passed", "completed", "failed", "incomplete", "browsed"]
read_write("cmi.core.lesson_status", "not attempted", statuses, ["not attempted", "", "Passed", "complete", "passed "])
scores = ["0", "100", "85.714285714", "7.", ".5", "", "007", "-0"]
wrong_scores = ["101", "-1", "100.00001", "-0.00001", "1e1", "+5", " 5", "5 ", "abc", "1.2.3", "1,5", "-", "."]
for part in ("raw", "min", "max"):
    read_write(f"cmi.core.score.{part}", "", scores, wrong_scores)
read_write("cmi.student_preference.audio", "0", ["-1", "0", "100", "050"], ["-2", "101", "1.5", "", "x"])
read_write("cmi.student_preference.speed", "0", ["-100", "100"], ["-101", "101", "fast"])
read_write("cmi.student_preference.text", "0", ["-1", "0", "1"], ["2", "-2", ""])

spans = ["00:00:00", "9999:59:59.99", "0001:02:03.4", "00:75:99"]
wrong_spans = ["", "1:00:00", "00:00", "00:0:00", "00:00:00.", "00:00:00.123", "PT1H", "-1:00:00", "00:00:0a", "00000:00:00"]
write_only("cmi.core.session_time", spans, wrong_spans)
write_only("cmi.core.exit", ["time-out", "suspend", "logout", ""], ["normal", "Suspend", "ab-initio"])
write_only("cmi.interactions.0.id", ["q1", "Frage_ü", "urn:x:1", "i" * 300], ["", "a b", "\t"])
write_only("cmi.interactions.0.time", ["00:00:00", "23:59:59.99"], ["24:00:00", "0001:00:00", "12:60:00", "12:00:60", "9:00:00", ""])
write_only("cmi.interactions.0.type",
           ["true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"],
           ["multiple", "", "Choice"])
write_only("cmi.interactions.0.weighting", ["1", "-2.5", "200"], ["", "x", "1e3"])
write_only("cmi.interactions.0.student_response", ["a", "", "{a.b,c.d}", "w" * 4000], [])
write_only("cmi.interactions.0.result", ["correct", "wrong", "unanticipated", "neutral", "0.5"], ["", "right", "Correct"])
write_only("cmi.interactions.0.latency", spans, wrong_spans)
write_only("cmi.interactions.0.objectives.0.id", ["o1"], ["", "o 1"])
write_only("cmi.interactions.0.correct_responses.0.pattern", ["a,b", "{1.a,2.b}", ""], [])

case("objectives are read, written and counted", [
    get("cmi.objectives.0.id", "", 201),
    put("cmi.objectives.1.id", "o", 201),
    put("cmi.objectives.0.score.raw", "50"), get("cmi.objectives._count", "1"), get("cmi.objectives.0.id", ""),
    put("cmi.objectives.0.id", "first"), get("cmi.objectives.0.id", "first"),
    get("cmi.objectives.0.status", "not attempted"),
    put("cmi.objectives.0.status", "failed"), get("cmi.objectives.0.status", "failed"),
    put("cmi.objectives.0.status", "not attempted"), put("cmi.objectives.0.status", "done", 405),
    put("cmi.objectives.0.score.max", "100"), put("cmi.objectives.0.score.min", "-5", 405),
    put("cmi.objectives.1.id", "second"), get("cmi.objectives._count", "2"),
    put("cmi.objectives.3.id", "x", 201), get("cmi.objectives._count", "2"), get("cmi.objectives.2.id", "", 201),
    put("cmi.objectives.0.id", "", 405), get("cmi.objectives.0.id", "first"),
])
case("interactions count their parts", [
    put("cmi.interactions.0.objectives.0.id", "o"), get("cmi.interactions._count", "1"),
    get("cmi.interactions.0.objectives._count", "1"),
    put("cmi.interactions.0.objectives.2.id", "o", 201),
    put("cmi.interactions.0.objectives.1.id", "p"), get("cmi.interactions.0.objectives._count", "2"),
    put("cmi.interactions.0.correct_responses.0.pattern", "a"), get("cmi.interactions.0.correct_responses._count", "1"),
    get("cmi.interactions.1.objectives._count", "", 201), get("cmi.interactions.0.correct_responses.0.pattern", "", 404),
    put("cmi.interactions.2.id", "x", 201), put("cmi.interactions.1.id", "x"), get("cmi.interactions._count", "2"),
])
case("a refused value opens no entry", [
    put("cmi.objectives.0.id", "a b", 405), get("cmi.objectives._count", "0"),
    put("cmi.interactions.0.type", "essay", 405), get("cmi.interactions._count", "0"),
])
case("indices are plain numbers", [
    put("cmi.objectives.00.id", "o", 401), put("cmi.objectives.-1.id", "o", 401), put("cmi.objectives.n.id", "o", 401),
    put("cmi.objectives.0x0.id", "o", 401), put("cmi.objectives.999999.id", "o", 401), get("cmi.objectives._count", "0"),
])
case("what is no element is told apart", [
    get("", "", 201), get("foo", "", 201), get("CMI.core.student_id", "", 201), get("cmi", "", 201),
    get("cmi.", "", 401), get("cmi.core", "", 401), get("cmi.foo", "", 401), get("cmi.core.Student_id", "", 401),
    get("cmi.core.student_id._children", "", 202), get("cmi.suspend_data._children", "", 202),
    get("cmi.core._count", "", 203), get("cmi.core.lesson_status._count", "", 203), get("cmi.core.score._count", "", 203),
    get("cmi.foo._children", "", 401), get("cmi.foo._count", "", 401),
    put("", "x", 201), put("foo", "x", 201), put("cmi.foo", "x", 401), put("cmi.core", "x", 401),
    put("cmi.core.student_id._children", "x", 202), put("cmi.core._count", "x", 203),
    get("adl.nav.request", "", 201), get("cmi.completion_status", "", 401), get("cmi.core.student_id.0", "", 401),
    get("constructor", "", 201), get("cmi.constructor", "", 401), get("cmi.__proto__", "", 401),
    get("cmi.core.toString", "", 401), put("__proto__", "x", 201), get("cmi." + "x" * 300, "", 401),
])
case("LMSGetLastError stays until the next call and does not clear itself", [
    get("cmi.foo", "", 401), ["LMSGetLastError", [], "401", 401], ["LMSGetLastError", [], "401", 401],
    ["LMSGetErrorString", ["401"], "Not implemented error", 401], ["LMSGetDiagnostic", ["405"], "Incorrect data type", 401],
    ["LMSGetDiagnostic", [""], "Not implemented error", 401],
    get("cmi.core.student_id", "p-1"), ["LMSGetLastError", [], "0", 0],
])
raw("every error has its words", [
    ["LMSGetErrorString", [code], words, 0] for code, words in [
        ("0", "No error"), ("101", "General exception"), ("201", "Invalid argument error"),
        ("202", "Element cannot have children"), ("203", "Element not an array - cannot have count"),
        ("301", "Not initialized"), ("401", "Not implemented error"),
        ("402", "Invalid set value, element is a keyword"), ("403", "Element is read only"),
        ("404", "Element is write only"), ("405", "Incorrect data type"), ("407", ""), ("", ""), ("x", "")]
])
raw("nothing works before LMSInitialize", [
    get("cmi.core.student_id", "", 301), put("cmi.suspend_data", "x", 301), ["LMSCommit", [""], "false", 301],
    ["LMSFinish", [""], "false", 301], ["LMSGetLastError", [], "301", 301],
])
raw("LMSInitialize wants an empty string and only once", [
    ["LMSInitialize", ["x"], "false", 201], ["LMSInitialize", [""], "true", 0], ["LMSInitialize", [""], "false", 101],
    get("cmi.core.student_id", "p-1"),
])
case("LMSCommit and LMSFinish want an empty string", [
    ["LMSCommit", ["x"], "false", 201], ["LMSCommit", [""], "true", 0], ["LMSFinish", ["x"], "false", 201],
    ["LMSFinish", [""], "true", 0],
])
case("nothing works after LMSFinish", [
    ["LMSFinish", [""], "true", 0], get("cmi.core.student_id", "", 301), put("cmi.suspend_data", "x", 301),
    ["LMSCommit", [""], "false", 301], ["LMSFinish", [""], "false", 301],
])
case("a page may start again after LMSFinish and goes on where it suspended", [
    put("cmi.core.session_time", "00:10:00.5"), put("cmi.core.exit", "suspend"), put("cmi.suspend_data", "here"),
    ["LMSFinish", [""], "true", 0], ["LMSInitialize", [""], "true", 0],
    get("cmi.core.entry", "resume"), get("cmi.core.total_time", "0000:10:00.50"), get("cmi.suspend_data", "here"),
    put("cmi.core.session_time", "00:00:01"), put("cmi.core.exit", ""), ["LMSFinish", [""], "true", 0],
    ["LMSInitialize", [""], "true", 0], get("cmi.core.entry", ""), get("cmi.core.total_time", "0000:10:01.50"),
])
case("launch facts are what the server says", [
    get("cmi.core.student_name", "Müller, Jörg"), get("cmi.core.credit", "no-credit"), get("cmi.core.lesson_mode", "review"),
    get("cmi.core.entry", "resume"), get("cmi.core.total_time", "0123:45:06.70"), get("cmi.student_data.mastery_score", ""),
], studentName="Müller, Jörg", isForCredit=False, mode="review", entry="resume", totalCentiseconds=44550670, masteryScore="")

def short(value):
    """Long runs of one character, as {"repeat": character, "times": n}."""
    if isinstance(value, str) and len(value) > 400 and len(set(value)) == 1:
        return {"repeat": value[0], "times": len(value)}
    return [short(v) for v in value] if isinstance(value, list) else value


for c in cases:
    c["steps"] = [short(s) for s in c["steps"]]
path = pathlib.Path(__file__).with_name("scorm12-cases.json")
path.write_text("[\n" + ",\n".join(json.dumps(c, ensure_ascii=False) for c in cases) + "\n]\n", encoding="utf-8")
print(len(cases), "cases,", sum(len(c["steps"]) for c in cases), "steps")
