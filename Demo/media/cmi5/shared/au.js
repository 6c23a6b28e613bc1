// The run-time side of these courses: a cmi5 unit that tells the record store what happens, under the same names as the SCORM courses.
const sco = (() => {
  const asked = new URLSearchParams(location.search), VERBS = "http://adlnet.gov/expapi/verbs/", CMI5 = "https://w3id.org/xapi/cmi5/context/";
  const endpoint = asked.get("endpoint"), activity = asked.get("activityId"), registration = asked.get("registration"), actor = JSON.parse(asked.get("actor") || "null");
  const started = Date.now();
  let token = "", data = null, memory = {}, percent = null, ended = false, sending = Promise.resolve();

  function call(method, path, parameters, body, more) {
    return fetch(endpoint + path + (parameters ? "?" + new URLSearchParams(parameters) : ""), Object.assign({
      method, headers: { Authorization: "Basic " + token, "X-Experience-API-Version": "1.0.3", "Content-Type": "application/json" }, body }, more));
  }
  const place = stateId => ({ activityId: activity, agent: JSON.stringify(actor), registration, stateId });

  function statement(verb, result, counts) {
    const context = structuredClone(data.contextTemplate);
    context.registration = registration;
    context.contextActivities.category = [{ id: CMI5 + "categories/cmi5" }];
    if (counts) context.contextActivities.category.push({ id: CMI5 + "categories/moveon" });
    if (result.score && data.masteryScore !== undefined) context.extensions[CMI5 + "extensions/masteryscore"] = data.masteryScore;
    if (verb !== "initialized") result.duration = `PT${((Date.now() - started) / 1000).toFixed(1)}S`;
    return JSON.stringify({ id: crypto.randomUUID(), actor, verb: { id: VERBS + verb, display: { en: verb } }, object: { objectType: "Activity", id: activity }, context,
      ...(Object.keys(result).length ? { result } : {}), timestamp: new Date().toISOString() });
  }
  // One after another: the record store holds each against those before it.
  function tell(verb, result = {}, counts = false) {
    if (!data) return sending;
    sending = sending.then(() => call("POST", "statements", null, statement(verb, result, counts)));
    return sending;
  }

  async function begin() {
    if (!endpoint) return { place: 0, memory, status: "" };
    token = (await (await fetch(asked.get("fetch"), { method: "POST" })).json())["auth-token"];
    data = await (await call("GET", "activities/state", place("LMS.LaunchData"))).json();
    await call("GET", "agents/profile", { agent: JSON.stringify(actor), profileId: "cmi5LearnerPreferences" });
    const kept = await call("GET", "activities/state", place("place"));
    if (kept.ok) memory = await kept.json();
    await tell("initialized");
    return { place: memory.place || 0, memory, status: "" };
  }
  function remember(at, more) {
    memory = Object.assign(memory, more || {}, { place: at });
    if (data) sending = sending.then(() => call("PUT", "activities/state", place("place"), JSON.stringify(memory)));
  }
  function answer() {}
  function score(value) { percent = value; }
  // Each of them is told once, and only in the mode that counts.
  function status(value) {
    if (!data || data.launchMode !== "Normal") return;
    if ((value === "completed" || value === "passed") && !memory.completed) {
      memory.completed = true;
      tell("completed", { completion: true }, true);
    }
    if ((value === "passed" || value === "failed") && memory.judged !== "passed" && memory.judgedIn !== started) {
      memory.judged = value;
      memory.judgedIn = started;
      tell(value, { success: value === "passed", score: { scaled: Math.round(percent) / 100 } }, true);
    }
    remember(memory.place || 0);
  }
  async function finish() {
    if (ended || !data) return;
    ended = true;
    await tell("terminated");
    if (data.returnURL) location.href = data.returnURL;
  }
  window.addEventListener("pagehide", () => {
    if (ended || !data) return;
    ended = true;
    call("POST", "statements", null, statement("terminated", {}, false), { keepalive: true });
  });
  return { begin, remember, answer, score, status, finish, get memory() { return memory; } };
})();
