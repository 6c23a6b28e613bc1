import { csrf, enhance } from "./1-core.js";

// Dialogs and drawers. The opener is a link, so the same thing works as a page without us.
export function openOverlay(dialog) {
  dialog.removeAttribute("open");
  dialog.showModal();
  dialog.querySelector("[autofocus], .input, .overlay-body a, .overlay-body button")?.focus();
}
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const target = opener && document.getElementById(opener.dataset.opens);
  if (target && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    openOverlay(target);
    return;
  }
  if (event.target instanceof HTMLDialogElement) {
    const box = event.target.getBoundingClientRect();
    const isInside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!isInside && event.clientX + event.clientY > 0) event.target.close();
  }
  const toggle = event.target.closest("[data-toggles]");
  if (toggle) {
    const isOpen = document.getElementById(toggle.dataset.toggles).classList.toggle("is-open");
    toggle.setAttribute("aria-expanded", String(isOpen));
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
enhance("dialog[data-open]", openOverlay);
enhance("[data-takes-focus]", (element) => element.focus());

// Toasts: shown by the server in the page, or by an HX-Trigger header {"toast": {"text", "tone"}}.
export function toast(text, tone = "success") {
  const region = document.getElementById("toasts");
  if (!region) return;
  const box = document.createElement("div");
  box.className = `toast tone-${tone}`;
  const words = document.createElement("span");
  words.textContent = text;
  box.append(words);
  region.append(box);
}
function keepToast(box) {
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", box.closest(".toasts").dataset.closeLabel);
  close.addEventListener("click", () => box.remove());
  box.append(close);
  let timer = setTimeout(() => box.remove(), 7000);
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", () => { timer = setTimeout(() => box.remove(), 3000); });
}
enhance(".toasts", (region) => {
  new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) if (node.matches?.(".toast")) keepToast(node);
  }).observe(region, { childList: true });
  region.querySelectorAll(".toast").forEach(keepToast);
});
document.addEventListener("toast", (event) => toast(event.detail.text ?? event.detail.value, event.detail.tone));

// Partial updates: the token goes with every request; trouble is said, never swallowed.
document.addEventListener("htmx:configRequest", (event) => { event.detail.headers["X-CSRF"] = csrf(); });
for (const name of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(name, () => toast(document.body.dataset.offline, "danger"));
}

// Forms: asked twice where asked to, sent once, left only knowingly.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.confirm && !confirm(form.dataset.confirm)) {
    event.preventDefault();
    return;
  }
  if (form.method !== "post" || event.defaultPrevented) return;
  const button = event.submitter;
  form.dataset.isSent = "1";
  if (!button) return;
  const busy = setTimeout(() => { button.classList.add("is-busy"); button.setAttribute("aria-disabled", "true"); }, 300);
  addEventListener("pageshow", () => { clearTimeout(busy); button.classList.remove("is-busy"); button.removeAttribute("aria-disabled"); }, { once: true });
});
document.addEventListener("click", (event) => {
  if (event.target.closest('[aria-disabled="true"]')) event.preventDefault();
});
enhance("form[data-warn-unsaved]", (form) => {
  let isChanged = false;
  form.addEventListener("input", () => { isChanged = true; });
  addEventListener("beforeunload", (event) => {
    if (isChanged && !form.dataset.isSent && form.isConnected) {
      event.preventDefault();
      event.returnValue = document.body.dataset.unsaved;
    }
  });
});

// A long list of boxes: searching hides boxes, never changes them.
enhance("[data-choices]", (group) => {
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = [...group.querySelectorAll(".choice-list .choice")].map((row) => ({ row, box: row.querySelector("input"), text: fold(row.textContent) }));
  const search = group.querySelector("[data-choice-search]");
  const shown = () => rows.filter(({ row }) => !row.hidden);
  const count = () => {
    const chosen = rows.filter(({ box }) => box.checked).length;
    group.querySelector("[data-choice-count]").textContent = chosen ? group.dataset.count.replace("{n}", chosen) : "";
  };
  search.addEventListener("input", () => {
    const wanted = fold(search.value.trim());
    for (const each of rows) each.row.hidden = !each.text.includes(wanted);
  });
  search.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  group.querySelector("[data-choice-all]").addEventListener("click", () => {
    const isOn = shown().some(({ box }) => !box.checked);
    for (const { box } of shown()) box.checked = isOn;
    count();
  });
  group.addEventListener("change", count);
  count();
});

// Copying a link or a number.
document.addEventListener("click", async (event) => {
  const source = event.target.closest("[data-copy]");
  if (!source) return;
  await navigator.clipboard.writeText(source.dataset.copy);
  toast(source.dataset.copied ?? "✓");
});

// Keyboard: "/" searches, "?" explains, Escape closes menus.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    const search = document.querySelector("[data-search]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  } else if (event.key === "?") {
    const help = document.getElementById("shortcuts");
    if (help && !help.open) openOverlay(help);
  }
});
