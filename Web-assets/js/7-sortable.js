import { enhance, fill, post } from "./1-core.js";
import { toast } from "./2-enhance.js";

// <ul class="sortable" data-sortable data-move="/…/order" data-announce="{name}: {n} of {total}">; each <li data-id> has a
// <button class="drag">. Drag it, or focus it and press the arrow keys. Posts id and the id it now stands before (empty at
// the end). Without data-move the list belongs to a form (an ordering question): hidden inputs go along in their new order.
enhance("[data-sortable]", (list) => {
  const speaker = document.createElement("span");
  speaker.className = "visually-hidden";
  speaker.setAttribute("aria-live", "polite");
  list.after(speaker);
  const items = () => [...list.querySelectorAll(":scope > li")];
  let orderBefore = [];

  const announce = (item) => {
    const all = items();
    const name = (item.querySelector("[data-name]") ?? item).textContent.trim();
    speaker.textContent = fill(list.dataset.announce, { name, n: all.indexOf(item) + 1, total: all.length });
  };
  const restore = () => { for (const item of orderBefore) list.append(item); };
  const commit = async (item) => {
    announce(item);
    list.dispatchEvent(new CustomEvent("order-changed", { bubbles: true }));
    if (!list.dataset.move) return;
    const next = item.nextElementSibling;
    try {
      const response = await post(list.dataset.move, new URLSearchParams({ id: item.dataset.id, before: next?.dataset.id ?? "" }));
      if (!response.ok) throw new Error(`status ${response.status}`);
    } catch {
      restore();
      toast(document.body.dataset.offline, "danger");
    }
  };

  list.addEventListener("keydown", (event) => {
    const handle = event.target.closest(".drag");
    if (!handle || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    const item = handle.closest("li");
    orderBefore = items();
    const neighbour = event.key === "ArrowUp" ? item.previousElementSibling : item.nextElementSibling;
    if (!neighbour) return;
    if (event.key === "ArrowUp") neighbour.before(item);
    else neighbour.after(item);
    handle.focus();
    commit(item);
  });

  list.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest(".drag");
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    handle.focus();
    const item = handle.closest("li");
    orderBefore = items();
    item.classList.add("is-dragged");
    handle.setPointerCapture(event.pointerId);
    const move = (step) => {
      const after = items().find((other) => {
        if (other === item) return false;
        const box = other.getBoundingClientRect();
        return step.clientY < box.top + box.height / 2;
      });
      if (after) after.before(item);
      else list.append(item);
    };
    const end = () => {
      handle.removeEventListener("pointermove", move);
      item.classList.remove("is-dragged");
      if (items().some((other, index) => other !== orderBefore[index])) commit(item);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", end, { once: true });
    handle.addEventListener("pointercancel", () => { restore(); end(); }, { once: true });
  });
});
