// Pages are <section class="page">; questions are <div class="quiz" data-id data-right> with .choice buttons, and data-about where the
// result is counted by what they are about. `sco` is the run time of the standard for which the package is made.
async function paged({ onPage, onLast } = {}) {
  const pages = [...document.querySelectorAll(".page")];
  const nav = document.createElement("nav");
  nav.className = "steps";
  nav.innerHTML = '<button class="back" type="button">Back</button><button class="next" type="button">Next</button>';
  document.body.append(nav);
  const bar = document.createElement("progress");
  bar.max = pages.length - 1;
  bar.setAttribute("aria-label", "Progress");
  document.querySelector("main").prepend(bar);
  pages.forEach(page => { page.hidden = true; });
  const state = await sco.begin();
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
    const about = {};
    for (const quiz of quizzes) {
      const sum = about[quiz.dataset.about || ""] ||= { right: 0, of: 0 };
      sum.of += 1;
      if (given[quiz.dataset.id] === quiz.dataset.right) sum.right += 1;
    }
    return { right, of: quizzes.length, percent: quizzes.length ? 100 * right / quizzes.length : 100, about };
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
