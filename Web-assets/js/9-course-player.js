import { enhance, fill, post } from "./1-core.js";

// The portal's side of a cmi5 or xAPI package: launches the unit into its frame or window, tells the server that somebody is here, and
// shows what the record store has acknowledged. The content itself speaks with the record store, not with this page.
const BEAT_MS = 4000;

const device = (() => {
  try {
    const known = sessionStorage.getItem("laurel-place") ?? crypto.randomUUID?.() ?? String(Math.random());
    sessionStorage.setItem("laurel-place", known);
    return known;
  } catch {
    return String(Math.random());
  }
})();

enhance("[data-course-player]", (stage) => {
  const frame = stage.querySelector("iframe");
  const message = stage.querySelector(".player-message");
  const words = message.querySelector("[data-words]");
  const take = message.querySelector("[data-take]");
  const ownWindow = message.querySelector("[data-own-window]");
  const again = message.querySelector("[data-again]");
  const mode = stage.querySelector("[data-mode]");
  const mark = document.getElementById("saved");
  const isApart = stage.hasAttribute("data-apart");
  const [width, height] = (stage.dataset.windowSize ?? "1100,760").split(",");
  const ends = stage.dataset.ends ?? "standard";
  let session = null;
  let opened = null;
  let seen = null;

  const tell = (key, { canTake = false, canOpen = false, canRepeat = false } = {}) => {
    words.textContent = stage.dataset[key] ?? "";
    take.hidden = !canTake;
    ownWindow.hidden = !canOpen;
    again.hidden = !canRepeat;
    message.hidden = false;
  };

  async function launch({ isTaken = false, into = null } = {}) {
    let response;
    try {
      response = await post(stage.dataset.launch, { unit: stage.dataset.unit, device, take: isTaken, mode: mode?.value ?? null });
    } catch {
      into?.close();
      tell("unreachable");
      setTimeout(() => launch({ isTaken }), 5000);
      return;
    }
    if (response.status === 409) {
      into?.close();
      return tell("elsewhere", { canTake: true });
    }
    if (response.status === 401 || response.status === 403 || response.redirected) {
      into?.close();
      return tell("signedOut");
    }
    if (!response.ok) {
      into?.close();
      return tell("refused", { canRepeat: true });
    }
    const made = await response.json();
    session = made.session;
    seen = null;
    message.hidden = true;
    if (frame) frame.style.visibility = "visible";
    if (into) {
      into.location.replace(made.url);
      tell("windowOpen", { canOpen: true });
    } else if (frame) {
      frame.src = made.url;
    }
    beat();
  }
  /** A window opens at the click or not at all; what it shows comes when the launch is made. */
  function launchApart(isTaken) {
    opened = window.open("about:blank", "_blank", `popup,width=${width},height=${height}`);
    if (!opened) return tell("windowBlocked", { canOpen: true });
    launch({ isTaken, into: opened });
  }

  function showSaved(at) {
    if (!mark || !at) return;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(new Date(at));
    const text = fill(stage.dataset.saved, { time });
    if (mark.textContent !== text) mark.textContent = text;
  }

  async function beat() {
    if (!session) return;
    try {
      const response = await post(stage.dataset.standing, { session });
      if (response.status === 401 || response.redirected) return tell("signedOut");
      if (!response.ok) return;
      const now = await response.json();
      showSaved(now.savedAt);
      if (seen !== null && seen !== `${now.done} ${now.mark}`) refresh();
      seen = `${now.done} ${now.mark}`;
      if (now.isSuperseded) {
        session = null;
        frame?.removeAttribute("src");
        tell("superseded", { canTake: true });
      } else if (now.isOver) {
        session = null;
        // What is still shown there records nothing any more.
        if (frame) frame.style.visibility = "hidden";
        tell("over", { canRepeat: !isApart, canOpen: isApart });
        refresh().then(afterEnd);
      }
    } catch {
      // The next beat asks again.
    }
  }

  /** The contents, the progress and the way on, as they are now. */
  async function refresh() {
    try {
      const here = new URL(location.href);
      here.searchParams.set("item", stage.dataset.unit);
      const page = new DOMParser().parseFromString(await (await fetch(here, { credentials: "same-origin" })).text(), "text/html");
      for (const part of ["#outline .overlay-body", ".playerbar-progress", ".player-foot"]) {
        const fresh = page.querySelector(part);
        const old = document.querySelector(part);
        if (fresh && old) old.replaceWith(fresh);
        else if (fresh && part === ".player-foot") document.getElementById("main").after(fresh);
      }
    } catch {
      // The next page shows it.
    }
  }

  /** What is set to happen when a unit has ended. */
  function afterEnd() {
    if (ends === "course") location.assign(stage.dataset.course);
    else if (ends === "next") location.assign(document.querySelector(".player-foot [rel=next]")?.href ?? stage.dataset.course);
    else if (ends === "close") opened?.close();
  }

  take.addEventListener("click", () => (isApart ? launchApart(true) : launch({ isTaken: true })));
  ownWindow.addEventListener("click", () => launchApart(false));
  again.addEventListener("click", () => launch());
  mode?.addEventListener("change", () => (isApart ? tell("window", { canOpen: true }) : launch()));
  setInterval(beat, BEAT_MS);
  document.addEventListener("visibilitychange", beat);
  if (isApart) tell("window", { canOpen: true });
  else launch();
});
