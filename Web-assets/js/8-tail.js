import { enhance, fill } from "./1-core.js";

// A list that follows what is new: [data-tail="/address"] around a table. Asks every two seconds while it is on and the page is
// looked at; keeps the newest fifty; never moves what somebody is reading or pointing at.
const EVERY = 2000, LONGEST = 30000, MOST = 50, UNATTENDED = 30 * 60000;

enhance("[data-tail]", (tail) => {
  const toggle = document.querySelector("[data-tail-toggle]"), state = tail.querySelector("[data-tail-state]"), show = tail.querySelector("[data-tail-show]");
  if (!toggle) return;
  const words = tail.dataset, label = toggle.querySelector("span");
  let isOn = false, after = words.after, timer, pause = EVERY, held = [], seen = Date.now();

  toggle.hidden = false;
  for (const plain of document.querySelectorAll("[data-tail-plain]")) plain.hidden = true;
  const say = (text) => { if (state.textContent !== text) state.textContent = text; };
  const body = () => tail.querySelector("tbody");
  const isBusy = () => tail.querySelector("table")?.matches(":hover, :focus-within") || scrollY > 200 || tail.querySelector(".table-wrap")?.scrollTop > 0;

  function put(rows) {
    const list = body();
    if (!list) { location.reload(); return; }
    list.prepend(...rows);
    while (list.rows.length > MOST) list.rows[list.rows.length - 1].remove();
  }
  function take(rows) {
    const fresh = rows.filter((row) => !document.getElementById(row.id) && !held.some((other) => other.id === row.id));
    held = [...fresh, ...held].slice(0, MOST);
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
  show.addEventListener("click", () => { release(); toggle.focus(); });

  function set(on, text) {
    isOn = on;
    clearTimeout(timer);
    toggle.setAttribute("aria-pressed", String(on));
    label.textContent = on ? words.stop : words.live;
    if (on) tail.querySelector("[data-tail-count]").hidden = true;
    sessionStorage.setItem("laurel.tail", on ? "on" : "");
    say(text ?? (on ? words.on : words.paused));
    if (on) { seen = Date.now(); pause = EVERY; ask(); }
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
        const part = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-after]");
        after = part.dataset.after;
        take([...part.querySelectorAll("tbody tr")]);
        if (pause !== EVERY) say(words.on);
        pause = EVERY;
      } catch {
        say(words.trouble);
        pause = Math.min(pause * 2, LONGEST);
      }
    }
    timer = setTimeout(ask, pause);
  }
  toggle.onclick = () => set(!isOn);
  for (const name of ["pointermove", "keydown"]) addEventListener(name, () => { seen = Date.now(); }, { passive: true });
  if (sessionStorage.getItem("laurel.tail") === "on") set(true);
});
