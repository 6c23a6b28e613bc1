import { enhance } from "./1-core.js";

// <label class="filter-date" data-as-of="2026-11-24"> around a date field: a slider over the year before that day stands
// beside it. Moving it shows the day, letting go asks for the report as it was then. At its end stands today.
enhance("[data-as-of]", (label) => {
  const field = label.querySelector("input[type=date]");
  const today = Date.parse(label.dataset.asOf);
  const day = 86_400_000;
  const slider = document.createElement("input");
  slider.type = "range";
  slider.className = "as-of-slider";
  slider.min = "-365";
  slider.max = "0";
  slider.value = field.value ? String(Math.round((Date.parse(field.value) - today) / day)) : "0";
  slider.setAttribute("aria-label", label.textContent.trim());
  const say = () => slider.setAttribute("aria-valuetext", field.value || label.dataset.asOf);
  slider.addEventListener("input", () => {
    field.value = slider.value === "0" ? "" : new Date(today + Number(slider.value) * day).toISOString().slice(0, 10);
    say();
  });
  // A list's own filter bar listens to every change in it.
  const apply = () => { if (!field.form.hasAttribute("data-filter")) field.form.requestSubmit(); };
  slider.addEventListener("change", apply);
  field.addEventListener("change", apply);
  say();
  label.append(slider);
});
