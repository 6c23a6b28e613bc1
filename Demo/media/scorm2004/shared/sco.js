// The run-time side of these courses: finds the SCORM 2004 API, keeps the place, tells score, status and objectives.
const sco = (() => {
  const started = Date.now();
  let finished = false;
  let memory = {};

  function search(start) {
    let frame = start;
    for (let depth = 0; frame && depth < 10; depth++) {
      try { if (frame.API_1484_11) return frame.API_1484_11; } catch (error) { return null; }
      if (frame.parent === frame) return null;
      frame = frame.parent;
    }
    return null;
  }
  const api = search(window) || (window.opener ? search(window.opener) : null);

  function get(element) { return api ? String(api.GetValue(element)) : ""; }
  function set(element, value) { if (api) api.SetValue(element, String(value)); }
  function commit() { if (api) api.Commit(""); }
  const isComplete = () => get("cmi.completion_status") === "completed";

  function begin() {
    if (api) api.Initialize("");
    if (!isComplete()) set("cmi.completion_status", "incomplete");
    // What is not there yet answers with an error code and an empty text, which is the beginning.
    try { memory = JSON.parse(get("cmi.suspend_data") || "{}"); } catch (error) { memory = {}; }
    return { place: Number(get("cmi.location")) || 0, memory, status: get("cmi.completion_status") };
  }
  function remember(place, more) {
    memory = Object.assign(memory, more || {});
    set("cmi.location", place);
    set("cmi.suspend_data", JSON.stringify(memory));
    commit();
  }
  function answer(number, id, type, given, right, correct) {
    const at = `cmi.interactions.${number}.`;
    set(at + "id", id); set(at + "type", type); set(at + "correct_responses.0.pattern", right);
    set(at + "learner_response", given); set(at + "result", correct ? "correct" : "incorrect");
  }
  function score(percent) {
    set("cmi.score.min", 0); set("cmi.score.max", 100); set("cmi.score.raw", Math.round(percent)); set("cmi.score.scaled", (percent / 100).toFixed(2));
  }
  // An objective of the manifest, found by its id.
  function objective(id, share, passed) {
    const count = Number(get("cmi.objectives._count")) || 0;
    for (let index = 0; index < count; index++) {
      if (get(`cmi.objectives.${index}.id`) !== id) continue;
      set(`cmi.objectives.${index}.score.scaled`, share.toFixed(2));
      set(`cmi.objectives.${index}.success_status`, passed ? "passed" : "failed");
    }
  }
  function status(value) {
    set("cmi.completion_status", value === "incomplete" ? "incomplete" : "completed");
    if (value === "passed" || value === "failed") set("cmi.success_status", value);
    commit();
  }
  // Who finishes goes on; who closes the window comes back to where they were.
  function end(request) {
    if (finished || !api) return;
    finished = true;
    set("cmi.exit", isComplete() ? "normal" : "suspend");
    set("cmi.session_time", `PT${Math.round((Date.now() - started) / 1000)}S`);
    if (request) set("adl.nav.request", request);
    api.Terminate("");
  }
  window.addEventListener("pagehide", () => end(""));
  return { begin, remember, answer, score, objective, status, finish: () => end("continue"), get memory() { return memory; } };
})();
