// The run-time side of these courses: finds the SCORM 1.2 API, keeps the place, tells score and status.
const sco = (() => {
  const started = Date.now();
  let finished = false;
  let memory = {};

  function search(start) {
    let frame = start;
    for (let depth = 0; frame && depth < 10; depth++) {
      try { if (frame.API) return frame.API; } catch (error) { return null; }
      if (frame.parent === frame) return null;
      frame = frame.parent;
    }
    return null;
  }
  const api = search(window) || (window.opener ? search(window.opener) : null);

  function get(element) { return api ? String(api.LMSGetValue(element)) : ""; }
  function set(element, value) { if (api) api.LMSSetValue(element, String(value)); }
  function commit() { if (api) api.LMSCommit(""); }

  function begin() {
    if (api) api.LMSInitialize("");
    const status = get("cmi.core.lesson_status");
    if (status === "not attempted" || status === "") set("cmi.core.lesson_status", "incomplete");
    try { memory = JSON.parse(get("cmi.suspend_data") || "{}"); } catch (error) { memory = {}; }
    return { place: Number(get("cmi.core.lesson_location")) || 0, memory, status };
  }
  function remember(place, more) {
    memory = Object.assign(memory, more || {});
    set("cmi.core.lesson_location", place);
    set("cmi.suspend_data", JSON.stringify(memory));
    commit();
  }
  function answer(number, id, type, given, right, correct) {
    const at = `cmi.interactions.${number}.`;
    set(at + "id", id); set(at + "type", type); set(at + "student_response", given);
    set(at + "correct_responses.0.pattern", right); set(at + "result", correct ? "correct" : "wrong");
  }
  function score(percent) {
    set("cmi.core.score.min", 0); set("cmi.core.score.max", 100); set("cmi.core.score.raw", Math.round(percent));
  }
  function status(value) { set("cmi.core.lesson_status", value); commit(); }
  function span() {
    const seconds = Math.round((Date.now() - started) / 1000);
    const two = n => String(n).padStart(2, "0");
    return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  function finish() {
    if (finished || !api) return;
    finished = true;
    const state = get("cmi.core.lesson_status");
    set("cmi.core.exit", state === "incomplete" ? "suspend" : "");
    set("cmi.core.session_time", span());
    api.LMSCommit(""); api.LMSFinish("");
  }
  window.addEventListener("pagehide", finish);
  return { begin, remember, answer, score, status, finish, get memory() { return memory; } };
})();
