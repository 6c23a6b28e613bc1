import { enhance, markSaved, post, RetryQueue } from "./1-core.js";
import { openOverlay } from "./2-enhance.js";

// <article data-lesson data-read="/…/read" data-saved data-waiting>: tells the server which of its [data-block] have been on
// screen for a second, and returns to where the reader was.
enhance("[data-lesson]", (lesson) => {
  const place = `laurel-place:${location.pathname}`;
  const seen = new Set();
  const timers = new Map();
  const queue = new RetryQueue(
    async (address, blocks) => {
      const response = await post(address, { blocks });
      const state = await response.json().catch(() => null);
      if (state?.isComplete) document.dispatchEvent(new CustomEvent("activity-complete"));
    },
    (isSaved) => markSaved(lesson, isSaved),
  );
  let sending;
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const id = target.dataset.block;
      clearTimeout(timers.get(id));
      if (!isIntersecting || seen.has(id)) continue;
      timers.set(id, setTimeout(() => {
        seen.add(id);
        // Refused in another site's frame by some browsers; what was read is told all the same.
        try { sessionStorage.setItem(place, id); } catch { /* the reader begins at the top next time */ }
        clearTimeout(sending);
        sending = setTimeout(() => queue.add(lesson.dataset.read, [...seen]), 600);
      }, 1000));
    }
  }, { threshold: 0.2, rootMargin: "0px 0px -10% 0px" });
  for (const block of lesson.querySelectorAll("[data-block]")) observer.observe(block);
  let last = null;
  try { last = sessionStorage.getItem(place); } catch { /* as above */ }
  if (last && !location.hash) lesson.querySelector(`[data-block="${CSS.escape(last)}"]`)?.scrollIntoView({ block: "center" });
});

// In another site's frame a link to elsewhere opens beside it: most sites refuse to be in one.
if (window.top !== window) {
  enhance("[data-active-time] .prose a[href^='http']", (link) => {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  });
}

// <form data-autosave data-saved data-waiting>: the editor's forms save themselves a moment after typing ends.
enhance("form[data-autosave]", (form) => {
  const queue = new RetryQueue(
    async (address, body) => {
      const response = await post(address, body);
      if (response.status === 422) throw new Error("refused");
      document.dispatchEvent(new CustomEvent("course-saved"));
    },
    (isSaved) => markSaved(form, isSaved),
  );
  let typing;
  form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const body = new FormData(form);
      for (const [name, value] of [...body]) if (value instanceof File) body.delete(name);
      body.delete("once");
      queue.add(form.action, new URLSearchParams(body));
    }, 800);
  });
  addEventListener("beforeunload", (event) => { if (!queue.isEmpty) event.preventDefault(); });
});

// The phone beside the editor shows what was saved: its own hx-get listens for this.
document.addEventListener("course-saved", () => {
  const phone = document.querySelector("[data-preview]");
  if (phone) globalThis.htmx?.trigger(phone, "refresh");
});

// "/" in an empty text of the editor, or outside any field, offers the blocks.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey) return;
  const blocks = document.getElementById("insert-block");
  if (!blocks || blocks.open) return;
  const field = event.target.closest("input, textarea, select");
  if (field && (field.tagName !== "TEXTAREA" || field.value !== "")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  openOverlay(blocks);
}, { capture: true });
