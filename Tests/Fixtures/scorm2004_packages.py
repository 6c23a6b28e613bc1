"""SCORM 2004 packages for the tests: each edition, rules, objectives and their maps, roll-up, controls, shared data, and
sloppy forms. make_scorm.py writes them beside the others."""

FIND = """
function getAPI() {
  function find(win) {
    var tries = 0;
    while (win.API_1484_11 == null && win.parent != null && win.parent != win && tries++ < 500) { win = win.parent; }
    return win.API_1484_11;
  }
  return find(window) || (window.opener ? find(window.opener) : null);
}
"""

# A page with buttons; the tests press them and read what it says of itself.
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><script src="api.js"></script></head>
<body><h1>{title}</h1><p id="entry"></p><p id="location"></p><p id="length"></p><p id="store"></p><p id="error"></p>
<button id="next" type="button">Next page</button><button id="pass" type="button">Pass</button><button id="fail" type="button">Fail</button>
<button id="done" type="button">Complete</button><button id="finish" type="button">Finish</button>
<button id="onward" type="button">Finish and continue</button><button id="jump" type="button">Jump to the end</button>
<button id="pause" type="button">Pause</button><button id="big" type="button">Save much</button><button id="share" type="button">Share</button>
<script>
var API = getAPI(), closed = false;
API.Initialize("");
function get(name) {{ return API.GetValue(name); }}
function set(name, value) {{ if (API.SetValue(name, value) != "true") {{ document.getElementById("error").textContent = name + " " + API.GetLastError(); }} }}
function show(id, text) {{ document.getElementById(id).textContent = text; }}
function on(id, act) {{ document.getElementById(id).onclick = act; }}
var page = parseInt(get("cmi.location") || "0", 10);
show("entry", get("cmi.entry")); show("location", "page " + page); show("length", get("cmi.suspend_data").length); show("store", get("adl.data.0.store"));
set("cmi.completion_status", get("cmi.completion_status") == "unknown" ? "incomplete" : get("cmi.completion_status"));
API.Commit("");
function end(exit, request) {{
  if (closed) {{ return; }}
  closed = true;
  set("cmi.exit", exit);
  if (request) {{ set("adl.nav.request", request); }}
  set("cmi.session_time", "PT2S");
  API.Terminate("");
}}
on("next", function () {{ page++; show("location", "page " + page); set("cmi.location", "" + page); API.Commit(""); }});
on("pass", function () {{ set("cmi.completion_status", "completed"); set("cmi.success_status", "passed"); set("cmi.score.scaled", "0.9"); API.Commit(""); }});
on("fail", function () {{ set("cmi.completion_status", "completed"); set("cmi.success_status", "failed"); set("cmi.score.scaled", "0.2"); API.Commit(""); }});
on("done", function () {{ set("cmi.completion_status", "completed"); API.Commit(""); }});
on("finish", function () {{ end("normal", ""); }});
on("onward", function () {{ end("normal", "continue"); }});
on("jump", function () {{ end("normal", "{{target=LAST}}jump"); }});
on("pause", function () {{ end("suspend", "suspendAll"); }});
on("big", function () {{
  var data = "";
  while (data.length < 64000) {{ data += "state-" + data.length + ";"; }}
  set("cmi.suspend_data", data.substring(0, 64000)); API.Commit("");
}});
on("share", function () {{ set("adl.data.0.store", "from {title}"); API.Commit(""); show("store", get("adl.data.0.store")); }});
window.onunload = function () {{ end("suspend", ""); }};
</script></body></html>"""

NAMES = ('xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" '
         'xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" '
         'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"')
FLOW = '<imsss:controlMode choice="true" flow="true"/>'


def sequencing(inside):
    return f"<imsss:sequencing>{inside}</imsss:sequencing>" if inside else ""


def item(identifier, title, extra="", rules=""):
    return (f'<item identifier="{identifier}" identifierref="R-{identifier}"><title>{title}</title>{extra}{sequencing(rules)}</item>')


def resource(identifier, kind="sco"):
    href = f"{identifier.lower()}.html"
    return f'<resource identifier="R-{identifier}" type="webcontent" adlcp:scormType="{kind}" href="{href}"><file href="{href}"/></resource>'


def package(title, items, parts, *, version="2004 4th Edition", rules=FLOW, attributes='adlseq:objectivesGlobalToSystem="false"', assets=(), names=NAMES):
    """parts: {identifier: title} of what is launched. Returns the files."""
    metadata = f"<metadata><schema>ADL SCORM</schema><schemaversion>{version}</schemaversion></metadata>" if version else ""
    resources = "".join(resource(one, "asset" if one in assets else "sco") for one in parts)
    files = {"imsmanifest.xml": f'<?xml version="1.0" encoding="UTF-8"?>\n<manifest identifier="M-2004" version="1" {names}>{metadata}'
             f'<organizations default="ORG"><organization identifier="ORG" {attributes}><title>{title}</title>{items}{sequencing(rules)}</organization>'
             f'</organizations><resources>{resources}</resources></manifest>'}
    for identifier, words in parts.items():
        files[f"{identifier.lower()}.html"] = f"<!DOCTYPE html><html><body><h1>{words}</h1></body></html>" if identifier in assets else PAGE.format(title=words)
    files["api.js"] = FIND
    return files


def condition(name, more=""):
    return f'<imsss:ruleCondition condition="{name}" {more}/>'


def rule(kind, action, conditions, combination="all"):
    return (f'<imsss:{kind}ConditionRule><imsss:ruleConditions conditionCombination="{combination}">{conditions}</imsss:ruleConditions>'
            f'<imsss:ruleAction action="{action}"/></imsss:{kind}ConditionRule>')


def rules(*inside):
    return f'<imsss:sequencingRules>{"".join(inside)}</imsss:sequencingRules>'


def objectives(primary, maps="", inside="", satisfied_by_measure=False):
    by = ' satisfiedByMeasure="true"' if satisfied_by_measure else ""
    return f'<imsss:objectives><imsss:primaryObjective objectiveID="{primary}"{by}>{maps}</imsss:primaryObjective>{inside}</imsss:objectives>'


def to_global(target):
    return f'<imsss:mapInfo targetObjectiveID="{target}" readSatisfiedStatus="false" readNormalizedMeasure="false" writeSatisfiedStatus="true" writeNormalizedMeasure="true"/>'


def from_global(target):
    return f'<imsss:mapInfo targetObjectiveID="{target}" readSatisfiedStatus="true" readNormalizedMeasure="true"/>'


DELIVERY = '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>'


def course():
    """Four parts: the exercise opens when the introduction is passed, who fails the exam comes back to the exercise, and
    the end hides Continue."""
    locked = rules(rule("pre", "disabled", condition("satisfied", 'referencedObjective="intro" operator="not"')
                        + condition("objectiveStatusKnown", 'referencedObjective="intro" operator="not"'), "any"))
    again = rules(rule("post", "previous", condition("satisfied", 'operator="not"')))
    hide = ("<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>"
            "<adlnav:hideLMSUI>exit</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>")
    need = objectives("exercise", "", f'<imsss:objective objectiveID="intro">{from_global("G-intro")}</imsss:objective>')
    items = (item("INTRO", "Introduction", "", objectives("intro", to_global("G-intro")) + DELIVERY)
             + '<item identifier="PRACTICE"><title>Practice</title>'
             + item("EXERCISE", "Exercise", "", locked + need + DELIVERY) + item("EXAM", "Exam", "", again + objectives("exam") + DELIVERY)
             + sequencing(FLOW) + "</item>" + item("LAST", "Wrap-up", hide, DELIVERY))
    return package("Selling with rules", items, {"INTRO": "Introduction", "EXERCISE": "Exercise", "EXAM": "Exam", "LAST": "Wrap-up"})


def good():
    """(name, files, what becomes of it)."""
    yield "2004-course", course(), dict(title="Selling with rules", items=4, repairs=[])
    yield "2004-single", package("One part", item("ONLY", "Only part"), {"ONLY": "Only part"}, version="2004 3rd Edition", rules=""),\
        dict(title="One part", items=1, repairs=[])
    two = item("ONE", "First") + item("TWO", "Second")
    parts = {"ONE": "First", "TWO": "Second"}
    yield "2004-choice", package("Free choice", two, parts, version="2004 3rd Edition", rules=""), dict(title="Free choice", items=2, repairs=[])
    yield "2004-second", package("Second edition", two, parts, version="CAM 1.3"), dict(title="Second edition", items=2, repairs=[])
    strict = '<imsss:controlMode choice="false" flow="true" forwardOnly="true"/>'
    yield "2004-forward", package("Only forward", two, parts, rules=strict), dict(title="Only forward", items=2, repairs=[])
    limited = item("ONE", "First", "", '<imsss:limitConditions attemptLimit="1"/>' + DELIVERY) + item("TWO", "Second")
    yield "2004-limited", package("One attempt", limited, parts), dict(title="One attempt", items=2, repairs=[])
    threshold = ('<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/>')
    measured = objectives("score", '<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>', satisfied_by_measure=True) + DELIVERY
    yield "2004-threshold", package("Measured", item("ONE", "First", threshold + "<adlcp:dataFromLMS>level=2</adlcp:dataFromLMS>", measured), {"ONE": "First"}),\
        dict(title="Measured", items=1, repairs=[])
    shared = '<adlcp:data><adlcp:map targetID="notes"/></adlcp:data>'
    yield "2004-data", package("Shared notes", item("ONE", "First", shared) + item("TWO", "Second", shared), parts,
                               attributes='adlcp:sharedDataGlobalToSystem="false"'), dict(title="Shared notes", items=2, repairs=[])
    asset = item("ONE", "First") + item("TWO", "Second")
    yield "2004-asset", package("With a handout", asset, parts, assets=("TWO",)), dict(title="With a handout", items=2, repairs=[])
    writer = item("ONE", "First", "", objectives("skill", to_global("G-skill")) + DELIVERY)
    yield "2004-writer", package("Proves the skill", writer, {"ONE": "First"}, attributes=""), dict(title="Proves the skill", items=1, repairs=[])
    skips = item("ONE", "First", "", rules(rule("pre", "skip", condition("satisfied"))) + objectives("skill", from_global("G-skill")) + DELIVERY) + item("TWO", "Second")
    yield "2004-reader", package("Needs the skill", skips, parts, attributes=""), dict(title="Needs the skill", items=2, repairs=[])


def sloppy():
    one = item("ONE", "First")
    yield "2004-odd-version", package("Oddly named", one, {"ONE": "First"}, version="SCORM 2004 4th Ed."),\
        dict(title="Oddly named", items=1, repairs=["unknown-schemaversion"])
    yield "2004-unnamed", package("Unnamed", one, {"ONE": "First"}, version=""), dict(title="Unnamed", items=1, repairs=["missing-schemaversion"])
    heading = f'<item identifier="HEAD" identifierref="R-ONE"><title>Heading</title>{one}</item>'
    yield "2004-heading", package("Heading", heading, {"ONE": "First"}), dict(title="Heading", items=1, repairs=["heading-with-resource"])
    wrong = item("ONE", "First", "", '<imsss:limitConditions attemptLimit="often"/>')
    yield "2004-value", package("Value", wrong, {"ONE": "First"}), dict(title="Value", items=1, repairs=["unusable-value"])
