// Active time (product.md): the page is visible and the learner did something within two minutes, or media plays.
const GAP_MS = 120_000;
const TICK_MS = 5_000;
const REPORT_MS = 60_000;
const EVENTS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "scroll", "input"];

/** Watches this window and every frame below it of the same origin; calls report(from, to) for each stretch. */
export function watchActivity(root, report) {
  const known = new WeakSet();
  let lastInput = Date.now();
  let from = null;
  let last = Date.now();
  let isOver = false;
  const touched = () => { lastInput = Date.now(); };

  const frames = (win, depth = 0) => {
    const found = [win];
    if (depth > 6) return found;
    for (let index = 0; index < win.frames.length && index < 50; index += 1) {
      try {
        if (win.frames[index].document) found.push(...frames(win.frames[index], depth + 1));
      } catch {
        // Another origin's frame shows nothing of itself.
      }
    }
    return found;
  };
  const attend = () => {
    let playing = false;
    for (const win of frames(root)) {
      const page = win.document;
      if (!known.has(page)) {
        known.add(page);
        for (const name of EVENTS) page.addEventListener(name, touched, { capture: true, passive: true });
      }
      for (const media of page.querySelectorAll("video, audio")) {
        playing ||= !media.paused && !media.ended && media.readyState > 2;
      }
    }
    return playing;
  };
  const close = (to) => {
    if (from !== null && to > from) report(from, to);
    from = null;
  };
  const tick = () => {
    if (isOver) return;
    const now = Date.now();
    // A laptop that slept was not active.
    if (now - last > 4 * TICK_MS) close(last);
    last = now;
    const playing = attend();
    const active = document.visibilityState === "visible" && (playing || now - lastInput < GAP_MS);
    if (!active) return close(Math.min(now, playing ? now : Math.max(from ?? 0, lastInput)));
    from ??= now;
    if (now - from >= REPORT_MS) {
      close(now);
      from = now;
    }
  };
  const timer = setInterval(tick, TICK_MS);
  from = Date.now();
  document.addEventListener("visibilitychange", tick);
  addEventListener("pagehide", () => close(Date.now()));
  return () => {
    isOver = true;
    clearInterval(timer);
    close(Date.now());
  };
}
