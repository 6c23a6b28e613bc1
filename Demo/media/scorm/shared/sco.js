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

// Pages are <section class="page">; questions are <div class="quiz" data-id data-right> with .choice buttons.
function paged({ onPage, onLast } = {}) {
  const pages = [...document.querySelectorAll(".page")];
  const nav = document.createElement("nav");
  nav.className = "steps";
  nav.innerHTML = '<button class="back" type="button">Back</button><button class="next" type="button">Next</button>';
  document.body.append(nav);
  const bar = document.createElement("progress");
  bar.max = pages.length - 1;
  bar.setAttribute("aria-label", "Progress");
  document.querySelector("main").prepend(bar);
  const state = sco.begin();
  let here = Math.min(state.place, pages.length - 1);
  const given = state.memory.given || {};
  const quizzes = [...document.querySelectorAll(".quiz")];

  function open(page) { return quizzes.filter(q => page.contains(q) && !(q.dataset.id in given)).length > 0; }
  function show() {
    pages.forEach((page, index) => { page.hidden = index !== here; });
    bar.value = here;
    nav.querySelector(".back").disabled = here === 0;
    const next = nav.querySelector(".next");
    next.disabled = open(pages[here]);
    next.textContent = here === pages.length - 1 ? "Finish" : "Next";
    if (onPage) onPage(pages[here], here, result());
    window.scrollTo(0, 0);
  }
  function result() {
    const right = quizzes.filter(q => given[q.dataset.id] === q.dataset.right).length;
    return { right, of: quizzes.length, percent: quizzes.length ? 100 * right / quizzes.length : 100 };
  }
  function mark(quiz) {
    const choice = given[quiz.dataset.id];
    quiz.querySelectorAll(".choice").forEach(button => {
      if (choice === undefined) return;
      button.disabled = true;
      if (button.value === quiz.dataset.right) button.dataset.state = "right";
      else if (button.value === choice) button.dataset.state = "wrong";
    });
    const why = quiz.querySelector(".why");
    if (why) why.hidden = choice === undefined;
  }
  quizzes.forEach((quiz, number) => {
    mark(quiz);
    quiz.addEventListener("click", event => {
      const button = event.target.closest(".choice");
      if (!button || quiz.dataset.id in given) return;
      given[quiz.dataset.id] = button.value;
      sco.answer(number, quiz.dataset.id, "choice", button.value, quiz.dataset.right, button.value === quiz.dataset.right);
      mark(quiz);
      sco.remember(here, { given });
      show();
    });
  });
  nav.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button || button.disabled) return;
    if (button.classList.contains("back")) here -= 1;
    else if (here < pages.length - 1) here += 1;
    else { if (onLast) onLast(result()); sco.finish(); button.disabled = true; button.textContent = "Done, you may close this"; return; }
    sco.remember(here, { given });
    show();
  });
  show();
  return { result };
}
