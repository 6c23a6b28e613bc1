import { enhance } from "./1-core.js";

// <div data-when="review" data-is="dates"> stands only while the field "review" of its form says "dates". What is hidden is sent
// all the same: the server knows what belongs together.
enhance("[data-when]", (part) => {
  const field = part.closest("form")?.elements.namedItem(part.dataset.when);
  if (!field) return;
  const fit = () => { part.hidden = field.value !== part.dataset.is; };
  field.addEventListener("change", fit);
  fit();
});

// <div class="programme-text" data-line="12">: the sentence that somebody came from is selected and in view.
enhance("[data-line]", (part) => {
  const area = part.querySelector("textarea");
  if (!area) return;
  const lines = area.value.split("\n"), line = Math.min(Number(part.dataset.line), lines.length) - 1;
  const start = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, start + lines[line].length);
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 3);
});
