import { enhance, fill } from "./1-core.js";

// A list that follows what is new: [data-tail="/address"] around a table, or around [data-tail-rows] with a table or a [data-tail-list].
// Asks every two seconds while it is on and the page is looked at, or as seldom as the answer says (data-every); keeps the newest
// data-most; never moves what somebody is reading or pointing at. Parts of the page that the answer brings ([data-tail-part]) are
// renewed, and what was unfolded in them stays so.
const EVERY = 2000, LONGEST = 30000, MOST = 50, UNATTENDED = 30 * 60000;

/** Puts a fresh part in the place of the one of its name. */
function renew(fresh) {
  const old = document.querySelector(`[data-tail-part="${fresh.dataset.tailPart}"]`);
  // Each form of an answer has an id of its own, which is no news.
  const text = (part) => part.innerHTML.replace(/(name="once" value=")[^"]*/g, "$1");
  if (!old || text(old) === text(fresh)) return;
  const places = [...old.querySelectorAll("[data-keeps-place]")].map((one) => one.scrollTop);
  const folds = [...old.querySelectorAll("details")].map((fold) => fold.open);
  const names = "summary, a, button", at = [...old.querySelectorAll(names)].indexOf(document.activeElement);
  old.replaceWith(fresh);
  for (const [index, one] of [...fresh.querySelectorAll("[data-keeps-place]")].entries()) one.scrollTop = places[index] ?? 0;
  for (const [index, fold] of [...fresh.querySelectorAll("details")].entries()) fold.open = folds[index] ?? fold.open;
  if (at >= 0) fresh.querySelectorAll(names)[at]?.focus({ preventScroll: true });
}

enhance("[data-tail]", (tail) => {
  const toggle = document.querySelector("[data-tail-toggle]"), state = tail.querySelector("[data-tail-state]"), show = tail.querySelector("[data-tail-show]");
  if (!toggle) return;
  const words = tail.dataset, label = toggle.querySelector("span"), most = Number(words.most ?? MOST), remembered = words.remember ?? "laurel.tail";
  const scroller = tail.closest("[data-tail-scroller]");
  let isOn = false, after = words.after, timer, every = Number(words.every ?? EVERY), pause = every, held = [], seen = Date.now(), hasTrouble = false;

  toggle.hidden = false;
  for (const plain of document.querySelectorAll("[data-tail-plain]")) plain.hidden = true;
  const say = (text) => { if (state.textContent !== text) state.textContent = text; };
  const list = (root = tail) => (root.querySelector("[data-tail-rows]") ?? root).querySelector("[data-tail-list], tbody");
  const isBusy = () => {
    const shown = list()?.closest("table") ?? list();
    if (scroller) return scroller.scrollTop > 40 || Boolean(shown?.matches(":focus-within"));
    return shown?.matches(":hover, :focus-within") || scrollY > 200 || tail.querySelector(".table-wrap")?.scrollTop > 0;
  };

  function put(rows) {
    const here = list();
    if (!here) { location.reload(); return; }
    here.prepend(...rows);
    while (here.children.length > most) here.lastElementChild.remove();
  }
  /** The first rows of a list that was empty come with the table around them. */
  function begin(part) {
    const empty = tail.querySelector("[data-tail-rows]"), full = part.querySelector("[data-tail-rows]");
    if (list() || !empty || !full || !list(part)) return false;
    empty.replaceWith(full);
    return true;
  }
  function take(rows) {
    const fresh = rows.filter((row) => !document.getElementById(row.id) && !held.some((other) => other.id === row.id));
    held = [...fresh, ...held].slice(0, most);
    if (held.length && !isBusy()) release(); else count();
    return fresh.length;
  }
  function release() {
    const number = held.length;
    put(held);
    held = [];
    count();
    if (number) say(fill(words.new, { n: number }));
  }
  function count() {
    show.hidden = held.length === 0;
    if (held.length) say(fill(words.new, { n: held.length }));
  }
  show.addEventListener("click", () => { release(); if (scroller) scroller.scrollTop = 0; toggle.focus({ preventScroll: Boolean(scroller) }); });

  function set(on, text) {
    isOn = on;
    clearTimeout(timer);
    toggle.setAttribute("aria-pressed", String(on));
    label.textContent = on ? words.stop : words.live;
    const number = tail.querySelector("[data-tail-count]");
    if (on && number) number.hidden = true;
    sessionStorage.setItem(remembered, on ? "on" : "off");
    say(text ?? (on ? words.on : words.paused));
    if (on) { seen = Date.now(); pause = every; ask(); }
  }
  function receive(part) {
    after = part.dataset.after;
    every = Number(part.dataset.every ?? EVERY);
    for (const fresh of part.querySelectorAll("[data-tail-part]")) renew(fresh);
    if (!begin(part)) take([...(list(part)?.children ?? [])]);
    tail.dispatchEvent(new CustomEvent("laurel:tail", { bubbles: true }));
  }
  async function ask() {
    if (!isOn || !tail.isConnected) return;
    if (Date.now() - seen > UNATTENDED) { set(false, words.idle); return; }
    if (!document.hidden) {
      try {
        const address = new URL(words.tail, location.href);
        address.searchParams.set("after", after);
        const answer = await fetch(address, { redirect: "manual", credentials: "same-origin", headers: { "X-Requested-With": "fetch" } });
        if (!isOn) return;
        if (answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status)) { set(false, words.ended); return; }
        if (!answer.ok) throw new Error(`status ${answer.status}`);
        receive(new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-after]"));
        if (hasTrouble && !held.length) say(words.on);
        hasTrouble = false;
        pause = every;
      } catch {
        say(words.trouble);
        hasTrouble = true;
        pause = Math.min(pause * 2, LONGEST);
      }
      toggle.classList.toggle("has-trouble", hasTrouble);
    }
    timer = setTimeout(ask, pause);
  }
  toggle.onclick = () => set(!isOn);
  addEventListener("online", () => { if (isOn && hasTrouble) { clearTimeout(timer); ask(); } });
  for (const name of ["pointermove", "keydown"]) addEventListener(name, () => { seen = Date.now(); }, { passive: true });
  const known = sessionStorage.getItem(remembered);
  if (known === "on" || (known === null && words.starts !== undefined)) set(true);
});
