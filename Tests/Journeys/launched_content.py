"""Packages of cmi5 and with a tincan.xml whose content is written here, in plain JavaScript: what the specifications ask of
it and no more."""
import io
import zipfile

NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"

UNIT = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unit</title>
<style>body{font:1rem/1.5 sans-serif;margin:2rem}button{font:inherit;padding:.6rem 1rem;margin:.2rem}</style></head><body>
<h1>Splicing</h1><p>Page <b id="at">…</b>, mode <b id="mode">…</b></p>
<button id="next">Next page</button><button id="complete">Complete</button><button id="pass">Pass</button><button id="fail">Fail</button><button id="exit">Exit</button>
<p id="said"></p><script src="unit.js"></script></body></html>"""

UNIT_SCRIPT = """
const asked = new URLSearchParams(location.search), endpoint = asked.get("endpoint"), activity = asked.get("activityId"), registration = asked.get("registration");
const actor = JSON.parse(asked.get("actor")), VERBS = "http://adlnet.gov/expapi/verbs/", CMI5 = "https://w3id.org/xapi/cmi5/context/";
const began = Date.now(), said = document.getElementById("said");
let token, data, page = 0;
const call = (method, path, parameters, body) => fetch(endpoint + path + (parameters ? "?" + new URLSearchParams(parameters) : ""), {
  method, headers: { Authorization: "Basic " + token, "X-Experience-API-Version": "1.0.3", "Content-Type": "application/json" }, body });
const place = (stateId) => ({ activityId: activity, agent: JSON.stringify(actor), registration, stateId });
async function tell(verb, result = {}, counts = false) {
  const context = structuredClone(data.contextTemplate);
  context.registration = registration;
  context.contextActivities.category = [{ id: CMI5 + "categories/cmi5" }];
  if (counts) context.contextActivities.category.push({ id: CMI5 + "categories/moveon" });
  if (result.score) context.extensions[CMI5 + "extensions/masteryscore"] = data.masteryScore;
  if (verb !== "initialized") result.duration = "PT" + (Date.now() - began) / 1000 + "S";
  const answer = await call("POST", "statements", null, JSON.stringify({
    id: crypto.randomUUID(), actor, verb: { id: VERBS + verb, display: { en: verb } }, object: { objectType: "Activity", id: activity }, context,
    ...(Object.keys(result).length ? { result } : {}), timestamp: new Date().toISOString() }));
  said.textContent = answer.ok ? verb : answer.status + " " + await answer.text();
}
const show = () => { document.getElementById("at").textContent = page; };
(async () => {
  token = (await (await fetch(asked.get("fetch"), { method: "POST" })).json())["auth-token"];
  data = await (await call("GET", "activities/state", place("LMS.LaunchData"))).json();
  await call("GET", "agents/profile", { agent: JSON.stringify(actor), profileId: "cmi5LearnerPreferences" });
  const kept = await call("GET", "activities/state", place("bookmark"));
  if (kept.ok) page = (await kept.json()).page;
  await tell("initialized");
  document.getElementById("mode").textContent = data.launchMode;
  show();
})();
const press = (id, act) => document.getElementById(id).addEventListener("click", act);
press("next", async () => {
  page += 1;
  await call("PUT", "activities/state", place("bookmark"), JSON.stringify({ page }));
  show();
});
press("complete", () => tell("completed", { completion: true }, true));
press("pass", () => tell("passed", { success: true, score: { scaled: 0.9 } }, true));
press("fail", () => tell("failed", { success: false, score: { scaled: 0.2 } }, true));
press("exit", async () => {
  await tell("terminated");
  if (data.returnURL) location.href = data.returnURL;
});
"""

# As tools of 2014 export it: the credential in the address, and every request a POST of a form, since old browsers could do no other.
STORY = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Story</title></head><body><h1>Story</h1><p id="at">…</p>
<button id="next">Next</button><button id="done">Done</button><p id="said"></p><script>
const asked = new URLSearchParams(location.search), endpoint = asked.get("endpoint");
const where = { activityId: asked.get("activity_id"), agent: asked.get("actor"), stateId: "suspend", registration: asked.get("registration") };
let page = 0;
const call = (method, path, fields) => fetch(endpoint + path + "?method=" + method, { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({ Authorization: asked.get("auth"), "X-Experience-API-Version": "1.0.1", ...fields }) });
const show = () => { document.getElementById("at").textContent = "page " + page; };
(async () => {
  const kept = await call("GET", "activities/state", where);
  if (kept.ok) page = Number(await kept.text());
  show();
})();
document.getElementById("next").onclick = async () => {
  page += 1;
  await call("PUT", "activities/state", { ...where, "Content-Type": "text/plain", content: String(page) });
  show();
};
document.getElementById("done").onclick = async () => {
  const statement = { actor: JSON.parse(asked.get("actor")), verb: { id: "http://adlnet.gov/expapi/verbs/completed" }, object: { id: asked.get("activity_id") },
    context: { registration: asked.get("registration") } };
  const answer = await call("PUT", "statements", { statementId: crypto.randomUUID(), "Content-Type": "application/json", content: JSON.stringify(statement) });
  document.getElementById("said").textContent = answer.status;
};
</script></body></html>"""


def texts(title):
    return (f'<title><langstring lang="en">{title}</langstring></title>'
            f'<description><langstring lang="en">About {title}</langstring></description>')


def unit(name, title, move_on="CompletedAndPassed", more=""):
    return f'<au id="https://pub.example/{name}" moveOn="{move_on}" {more}>{texts(title)}<url>unit/index.html?unit={name}</url></au>'


def block(name, title, *parts):
    return f'<block id="https://pub.example/{name}">{texts(title)}{"".join(parts)}</block>'


def course(title, *parts):
    return (f'<?xml version="1.0" encoding="utf-8"?><courseStructure xmlns="{NAMESPACE}"><course id="https://pub.example/{title.lower().replace(" ", "-")}">{texts(title)}</course>'
            f'{"".join(parts)}</courseStructure>')


def zipped(files, zip64=False):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            with archive.open(name, "w", force_zip64=zip64) as file:
                file.write(text.encode())
    return made.getvalue()


def cmi5(structure, zip64=False):
    return zipped({"cmi5.xml": structure, "unit/index.html": UNIT, "unit/unit.js": UNIT_SCRIPT}, zip64)


def tincan():
    return zipped({"story.html": STORY, "tincan.xml": """<?xml version="1.0" encoding="utf-8"?><tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
        <activity id="https://pub.example/story" type="http://adlnet.gov/expapi/activities/course"><name>Story</name><description lang="en-US">A story</description>
        <launch lang="en-us">story.html</launch></activity></activities></tincan>"""})
