import { enhance, fill, markSaved, post, RetryQueue } from "./1-core.js";

// <form data-exam data-save="/…/answers" data-saved data-waiting>: every change sends the whole form (one question) at
// once; what cannot be sent is kept, tried again and said. Without JavaScript the form's own buttons do the same.
enhance("form[data-exam]", (form) => {
  const queue = new RetryQueue(
    async (address, body) => {
      const response = await post(address, body);
      // The time is over or the attempt closed elsewhere: the server's page says which.
      if (response.status === 409 || response.status === 410) location.reload();
    },
    (isSaved) => markSaved(form, isSaved),
  );
  let typing;
  const save = () => queue.add(form.dataset.save, new URLSearchParams(new FormData(form)));
  form.addEventListener("change", save);
  form.addEventListener("input", (event) => {
    if (!event.target.matches("input[type=text], input[type=number], textarea")) return;
    clearTimeout(typing);
    typing = setTimeout(save, 700);
  });
  form.addEventListener("order-changed", save);
  addEventListener("beforeunload", (event) => { if (!queue.isEmpty) event.preventDefault(); });
});

// <span data-deadline="ms" data-now="ms" data-minutes="{n} min left" data-seconds="{n} s left" data-at-end="form id">
// The server's clock rules: ours only measures how long this page has been open.
enhance("[data-deadline]", (element) => {
  const openedAt = performance.now();
  const leftAtOpening = Number(element.dataset.deadline) - Number(element.dataset.now);
  let hasEnded = false;
  const show = () => {
    const left = Math.max(0, leftAtOpening - (performance.now() - openedAt));
    const seconds = Math.ceil(left / 1000);
    const isEnding = seconds <= 60;
    const text = isEnding ? fill(element.dataset.seconds, { n: seconds }) : fill(element.dataset.minutes, { n: Math.ceil(seconds / 60) });
    if (element.textContent !== text) element.textContent = text;
    element.classList.toggle("is-ending", isEnding);
    if (left === 0 && !hasEnded) {
      hasEnded = true;
      document.getElementById(element.dataset.atEnd)?.requestSubmit();
    }
  };
  show();
  setInterval(show, 500);
});
