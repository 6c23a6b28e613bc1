import { enhance, post } from "./1-core.js";

// Active time: seconds in which the page is visible and either media plays or the last input is under two minutes old.
// <… data-active-time="/learn/…/time">: posts {"view", "sequence", "seconds"}; `seconds` is the total of this view, so that
// a repeated or lost post never counts twice. Of several tabs only the one that holds the lock counts.
const QUIET_MS = 120000;
const SEND_TIME_MS = 30000;

let isMediaPlaying = false;
export const mediaIsPlaying = (isPlaying) => { isMediaPlaying = isPlaying; };

enhance("[data-active-time]", (element) => {
  const address = element.dataset.activeTime;
  const view = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  let lastInput = Date.now();
  let seconds = 0;
  let sent = 0;
  let sequence = 0;
  let holdsLock = !navigator.locks;

  for (const name of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "scroll"]) {
    addEventListener(name, () => { lastInput = Date.now(); }, { passive: true, capture: true });
  }
  // Inside a frame of a package the portal hears nothing; focus in it counts as input.
  addEventListener("blur", () => setTimeout(() => {
    if (document.activeElement?.tagName === "IFRAME") lastInput = Date.now();
  }));
  // In another site's frame a browser may refuse locks: then this view counts by itself, and the server's clock bounds all of them.
  navigator.locks?.request("laurel-active-time", () => new Promise(() => { holdsLock = true; })).catch(() => { holdsLock = true; });

  setInterval(() => {
    const isWatched = document.visibilityState === "visible" || isMediaPlaying;
    const isAwake = isMediaPlaying || Date.now() - lastInput < QUIET_MS;
    if (isWatched && isAwake && holdsLock && element.isConnected) seconds += 1;
  }, 1000);

  const send = (keepalive) => {
    if (seconds === sent) return;
    const total = seconds;
    sequence += 1;
    post(address, { view, sequence, seconds: total }, { keepalive }).then(() => { sent = Math.max(sent, total); }, () => {});
  };
  setInterval(() => send(false), SEND_TIME_MS);
  addEventListener("pagehide", () => send(true));
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") send(true); });
});
