"""Pages and manifests of the packages that make_scorm.py builds: the ways in which common authoring tools find the API,
start, commit and finish, written anew as small as they can be."""

FIND_BY_PARENT = """
function findAPI(win) {
  var tries = 0;
  while (win.API == null && win.parent != null && win.parent != win) {
    tries++;
    if (tries > 7) { return null; }
    win = win.parent;
  }
  return win.API;
}
function getAPI() {
  var api = findAPI(window);
  if (api == null && window.opener != null && typeof(window.opener) != "undefined") { api = findAPI(window.opener); }
  return api;
}
"""

# A page with buttons; the tests press them and read #log and #entry.
PLAIN = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><script src="{up}api.js"></script></head>
<body><h1>{title}</h1><p id="entry"></p><p id="location"></p><p id="time"></p>
<button id="next" type="button">Next page</button><button id="done" type="button">Finish</button>
<script>
var API = getAPI(), started = new Date().getTime(), closed = false;
API.LMSInitialize("");
document.getElementById("entry").textContent = API.LMSGetValue("cmi.core.entry");
document.getElementById("time").textContent = API.LMSGetValue("cmi.core.total_time");
var page = parseInt(API.LMSGetValue("cmi.core.lesson_location") || "0", 10);
var status = API.LMSGetValue("cmi.core.lesson_status");
if (status == "not attempted") {{ API.LMSSetValue("cmi.core.lesson_status", "incomplete"); API.LMSCommit(""); }}
function show() {{ document.getElementById("location").textContent = "page " + page; }}
function sessionTime() {{
  var cs = Math.floor((new Date().getTime() - started) / 10);
  function p(n, w) {{ n = "" + n; while (n.length < w) {{ n = "0" + n; }} return n; }}
  return p(Math.floor(cs / 360000), 4) + ":" + p(Math.floor(cs / 6000) % 60, 2) + ":" + p(Math.floor(cs / 100) % 60, 2) + "." + p(cs % 100, 2);
}}
document.getElementById("next").onclick = function () {{
  page++; show();
  API.LMSSetValue("cmi.core.lesson_location", "" + page);
  API.LMSSetValue("cmi.core.session_time", sessionTime());
  API.LMSCommit("");
}};
function finish(exit) {{
  if (closed) {{ return; }}
  closed = true;
  API.LMSSetValue("cmi.core.session_time", sessionTime());
  API.LMSSetValue("cmi.core.exit", exit);
  API.LMSFinish("");
}}
document.getElementById("done").onclick = function () {{
  API.LMSSetValue("cmi.core.lesson_status", "completed");
  finish("");
}};
window.onunload = function () {{ finish("suspend"); }};
show();
</script></body></html>"""

# Everything is written in the unload handler, in a frame of a frame.
FRAMESET = """<!DOCTYPE html><html><head><title>{title}</title></head>
<frameset rows="40,*"><frame name="nav" src="nav.html"><frame name="main" src="inner.html"></frameset></html>"""
NAV = "<!DOCTYPE html><html><body><p>Navigation</p></body></html>"
INNER = """<!DOCTYPE html><html><head><title>Inner</title></head>
<frameset cols="*"><frame name="stage" src="stage.html"></frameset></html>"""
STAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Stage</title><script src="api.js"></script></head>
<body><p id="entry"></p><p id="suspend"></p><input id="text" aria-label="Text"><script>
var API = getAPI();
API.LMSInitialize("");
document.getElementById("entry").textContent = API.LMSGetValue("cmi.core.entry");
document.getElementById("suspend").textContent = API.LMSGetValue("cmi.suspend_data");
window.onunload = function () {
  API.LMSSetValue("cmi.suspend_data", document.getElementById("text").value);
  API.LMSSetValue("cmi.core.lesson_status", "incomplete");
  API.LMSSetValue("cmi.core.session_time", "00:00:07.50");
  API.LMSSetValue("cmi.core.exit", "suspend");
  API.LMSFinish("");
};
</script></body></html>"""

# More suspend data than SCORM 1.2 has room for, as long published courses need.
BIG = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Big</title><script src="api.js"></script></head>
<body><p id="length"></p><p id="answer"></p><button id="save" type="button">Save</button><script>
var API = getAPI();
API.LMSInitialize("");
document.getElementById("length").textContent = API.LMSGetValue("cmi.suspend_data").length;
document.getElementById("save").onclick = function () {
  var data = "";
  while (data.length < 64000) { data += "state-" + data.length + ";"; }
  document.getElementById("answer").textContent = API.LMSSetValue("cmi.suspend_data", data.substring(0, 64000));
  API.LMSCommit("");
};
</script></body></html>"""

QUIZ = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Quiz</title><script src="api.js"></script></head>
<body><h1>Quiz</h1><p id="mastery"></p><button id="right" type="button">Answer all</button><button id="wrong" type="button">Answer badly</button><script>
var API = getAPI();
API.LMSInitialize("");
document.getElementById("mastery").textContent = API.LMSGetValue("cmi.student_data.mastery_score");
function answer(score) {
  for (var n = 0; n < 5; n++) {
    var at = "cmi.interactions." + API.LMSGetValue("cmi.interactions._count");
    var good = n < score / 20;
    API.LMSSetValue(at + ".id", "question_" + n);
    API.LMSSetValue(at + ".objectives.0.id", "objective_" + (n % 2));
    API.LMSSetValue(at + ".time", "10:0" + n + ":00");
    API.LMSSetValue(at + ".type", "choice");
    API.LMSSetValue(at + ".correct_responses.0.pattern", "a");
    API.LMSSetValue(at + ".weighting", "1");
    API.LMSSetValue(at + ".student_response", good ? "a" : "b");
    API.LMSSetValue(at + ".result", good ? "correct" : "wrong");
    API.LMSSetValue(at + ".latency", "00:00:09.5");
  }
  for (var o = 0; o < 2; o++) {
    API.LMSSetValue("cmi.objectives." + o + ".id", "objective_" + o);
    API.LMSSetValue("cmi.objectives." + o + ".score.raw", "" + score);
    API.LMSSetValue("cmi.objectives." + o + ".status", score >= 80 ? "passed" : "failed");
  }
  API.LMSSetValue("cmi.core.score.min", "0");
  API.LMSSetValue("cmi.core.score.max", "100");
  API.LMSSetValue("cmi.core.score.raw", "" + score);
  API.LMSSetValue("cmi.core.lesson_status", "completed");
  API.LMSSetValue("cmi.core.session_time", "00:01:30");
  API.LMSFinish("");
}
document.getElementById("right").onclick = function () { answer(100); };
document.getElementById("wrong").onclick = function () { answer(40); };
</script></body></html>"""

# The launcher opens the course in a window of its own, which finds the API through its opener.
POPUP = """<!DOCTYPE html><html><head><title>Launcher</title></head><body>
<button id="open" type="button" onclick="window.open('course.html', 'course', 'width=600,height=400')">Open the course</button></body></html>"""

HOSTILE_PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Hostile</title></head><body><pre id="log"></pre><script>
var log = [];
function attempt(name, run) {
  try { log.push(name + ": reached " + run()); } catch (error) { log.push(name + ": " + error.name); }
}
attempt("portal document", function () { return window.top.document.title; });
attempt("portal navigation", function () { window.top.location.href = "http://evil.example/"; return "set"; });
attempt("cookie", function () { document.cookie = "laurel=1; path=/"; return document.cookie; });
attempt("opener", function () { return String(window.top.opener); });
if (navigator.serviceWorker) {
  navigator.serviceWorker.register("worker.js").then(function () { log.push("worker: reached"); }, function (error) { log.push("worker: " + error.name); })
    .then(function () { document.getElementById("log").textContent = log.join("\\n"); });
} else { document.getElementById("log").textContent = log.join("\\n"); }
</script></body></html>"""

ASSET = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{title}</h1><p>Read me.</p></body></html>"""

NAMESPACES = ('xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" '
              'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" '
              'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"')


def manifest(title, items, resources, *, version="1.2", namespaces=NAMESPACES, default="ORG", declaration='encoding="UTF-8"'):
    """items: XML of <item>s; resources: XML of <resource>s."""
    metadata = f"<metadata><schema>ADL SCORM</schema><schemaversion>{version}</schemaversion></metadata>" if version else ""
    default = f' default="{default}"' if default else ""
    return (f'<?xml version="1.0" {declaration}?>\n<manifest identifier="M-1" version="1.0" {namespaces}>\n{metadata}\n'
            f'<organizations{default}>\n<organization identifier="ORG"><title>{title}</title>\n{items}\n</organization>\n'
            f'</organizations>\n<resources>\n{resources}\n</resources>\n</manifest>\n')


def item(identifier, title, resource, extra=""):
    reference = f' identifierref="{resource}"' if resource else ""
    return f'<item identifier="{identifier}"{reference}><title>{title}</title>{extra}</item>'


def resource(identifier, href, kind="sco"):
    scormtype = f' adlcp:scormtype="{kind}"' if kind else ""
    return f'<resource identifier="{identifier}" type="webcontent"{scormtype} href="{href}"><file href="{href}"/></resource>'
