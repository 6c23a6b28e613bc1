import { enhance, fill, post } from "./1-core.js";

// The portal's side of a package player: gives the content's page its write token, shows what is saved where, tells what
// keeps it from starting, and lets the content finish before the page is left. Messages count only from the registration's
// own origin and from the window we opened there.
const TOKEN_RENEWAL_MS = 4 * 60 * 1000;
const LEAVE_MS = 4500;
const FRAME_ENDS_MS = 1000;

enhance("[data-player]", (stage) => {
  const frame = stage.querySelector("iframe");
  const message = stage.querySelector(".player-message");
  const words = message.querySelector("[data-words]");
  const take = message.querySelector("[data-take]");
  const ownWindow = message.querySelector("[data-own-window]");
  const mark = document.getElementById("saved");
  const origin = stage.dataset.origin;
  const address = stage.dataset.address;
  const [width, height] = (stage.dataset.window ?? "1100,760").split(",");
  const ends = stage.dataset.ends ?? "standard";
  let content = frame.contentWindow;
  let isShown = false;
  let isApart = stage.hasAttribute("data-apart"); // set so, or chosen here
  let isChosen = false; // pressed here, so it is no other device that begins
  let isGiving = false;
  let hasEnded = false;
  let leaving = null;

  const say = (type, more = {}) => content?.postMessage({ laurel: 1, type, ...more }, origin);
  const tell = (key, { canTake = false, canOpen = false } = {}) => {
    words.textContent = stage.dataset[key] ?? "";
    take.hidden = !canTake;
    ownWindow.hidden = !canOpen;
    message.hidden = false;
  };

  async function giveToken() {
    if (isGiving) return;
    isGiving = true;
    try {
      const response = await post(stage.dataset.tokenAddress, {});
      if (response.status === 401 || response.status === 403 || response.redirected) return tell("signedOut");
      if (!response.ok) return tell("refused");
      say("token", { token: (await response.json()).token, take: isChosen });
    } catch {
      setTimeout(giveToken, 5000);
    } finally {
      isGiving = false;
    }
  }

  function showState({ state, savedAt }) {
    if (!mark) return;
    const time = savedAt ? new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(new Date(savedAt)) : "";
    const text = { saved: time ? fill(stage.dataset.saved, { time }) : "", saving: stage.dataset.saving, device: stage.dataset.device,
      memory: stage.dataset.memory, superseded: "" }[state] ?? "";
    if (mark.textContent !== text) mark.textContent = text;
    mark.classList.toggle("is-waiting", state === "device" || state === "memory");
    if (state === "saved" && hasEnded) {
      hasEnded = false;
      refresh().then(afterEnd);
    }
  }

  /** The outline, the progress and the way on, as they are after an item has ended. */
  async function refresh() {
    try {
      const here = new URL(location.href);
      here.searchParams.set("item", stage.dataset.item);
      here.searchParams.set("after", "refresh"); // looks only: nothing begins
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

  /** What is set to happen when content has ended and all of it is saved. */
  function afterEnd() {
    if (ends === "course") location.assign(stage.dataset.course);
    else if (ends === "next") location.assign(document.querySelector(".player-foot [rel=next]")?.href ?? stage.dataset.course);
    else if (ends === "close") {
      if (content !== frame.contentWindow) content?.close();
      else frame.remove();
      isShown = false;
      tell("over");
    }
  }

  /** The content has ended and the server has gone on: to what it shows now, or out of the course. */
  function goOn(ended) {
    if (ends === "close" && content !== frame.contentWindow) content?.close();
    const isOut = ends === "course" || (ended && ends !== "stay");
    const there = new URL(isOut ? stage.dataset.exit : stage.dataset.page, location.href);
    if (!isOut) there.searchParams.set("after", "content");
    location.replace(there);
  }

  addEventListener("message", (event) => {
    if (isApart && event.source === frame.contentWindow && event.data?.type === "left") frame.remove();
    if (event.origin !== origin || event.source !== content || event.data?.laurel !== 1) return;
    const { type } = event.data;
    if (type === "ready" || type === "token-wanted") giveToken();
    else if (type === "state") showState(event.data);
    else if (type === "elsewhere") tell(event.data.where === "device" ? "elsewhereDevice" : "elsewhereTab", { canTake: true });
    else if (type === "superseded") tell("superseded");
    else if (type === "unreachable") tell("unreachable");
    else if (type === "no-storage") tell("noStorage", { canOpen: true });
    else if (type === "refused") tell("refused");
    else if (type === "finished") hasEnded = true;
    else if (type === "shown") {
      isShown = true;
      isChosen = false;
      if (ownWindow.hidden && !isApart) message.hidden = true;
    } else if (type === "left") leaving?.();
    else if (type === "call" && parent !== window) parent.postMessage(event.data, location.origin); // a test drive shows each call
    else if (type === "choices") refresh();
    else if (type === "navigated") goOn(event.data.ended);
  });
  take.addEventListener("click", () => {
    message.hidden = true;
    say("take");
  });
  ownWindow.addEventListener("click", () => {
    const opened = window.open(address, "_blank", `popup,width=${width},height=${height}`);
    if (!opened) return tell("windowBlocked", { canOpen: true });
    // What the frame has not sent yet goes first: until then it holds the lock that the window waits for.
    if (frame.src) say("leave");
    setTimeout(() => frame.remove(), frame.src ? FRAME_ENDS_MS : 0);
    content = opened;
    isApart = true;
    isChosen = true;
    // This page hands out the tokens: it must stay.
    tell("windowOpen");
  });
  if (isApart) tell("wantsWindow", { canOpen: true });
  setInterval(() => { if (isShown) giveToken(); }, TOKEN_RENEWAL_MS);

  // Continue, Back and the contents of a sequenced package: the content ends first, then the form is sent.
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!form.matches?.("[data-navigates]") || !isShown || event.defaultPrevented) return;
    event.preventDefault();
    if (leaving) return;
    const go = () => {
      isShown = false;
      delete form.dataset.confirm; // answered already
      form.requestSubmit(submitter);
    };
    const timer = setTimeout(go, LEAVE_MS);
    leaving = () => { clearTimeout(timer); go(); };
    say("leave");
  });

  // Before going elsewhere the content's own unload code runs and what it saves is acknowledged.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || !isShown || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (link.origin !== location.origin || link.target === "_blank" || link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    const go = () => location.assign(link.href);
    const timer = setTimeout(go, LEAVE_MS);
    leaving = () => { clearTimeout(timer); go(); };
    say("leave");
  });
});
