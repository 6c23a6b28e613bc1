import { enhance, markSaved, post } from "./1-core.js";
import { mediaIsPlaying } from "./3-active-time.js";

// <video data-progress="/…/watched" data-resume="milliseconds" data-saved data-waiting>: posts
// {"position", "duration", "intervals": [[from, to], …]} in milliseconds: what was really played since the last
// acknowledged post. What is not acknowledged waits on the device and goes out with the next post, also after a reload.
const SEND_WATCHED_MS = 8000;

/** Sorted and merged; a gap under a second is a stutter, not a skip. */
export function mergeIntervals(intervals) {
  const merged = [];
  for (const [from, to] of intervals.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1] + 1000) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

enhance("video[data-progress]", (video) => {
  const address = video.dataset.progress;
  const store = `laurel-watched:${address}`;
  let waiting = [];
  try { waiting = JSON.parse(localStorage.getItem(store) ?? "[]"); } catch { waiting = []; }
  let from = null;
  let last = 0;
  let isSending = false;
  let position = Number(video.dataset.resume ?? 0);
  const milliseconds = () => Math.round(video.currentTime * 1000);

  const keep = () => {
    try {
      if (waiting.length) localStorage.setItem(store, JSON.stringify(waiting));
      else localStorage.removeItem(store);
    } catch { /* no storage here: the next post still carries it */ }
  };
  const closeInterval = () => {
    if (from !== null && last > from) waiting = mergeIntervals([...waiting, [from, last]]);
    from = video.paused || video.seeking ? null : last;
    keep();
  };
  const send = async (keepalive = false) => {
    closeInterval();
    if (isSending || (waiting.length === 0 && milliseconds() === position)) return;
    const batch = waiting;
    const at = milliseconds();
    isSending = true;
    try {
      const response = await post(address, { position: at, duration: Math.round((video.duration || 0) * 1000), intervals: batch }, { keepalive });
      if (!response.ok) throw new Error(`status ${response.status}`);
      position = at;
      waiting = mergeIntervals(waiting).filter(([a, b]) => !batch.some(([c, d]) => c <= a && b <= d));
      keep();
      markSaved(video, true);
      const bar = document.querySelector("[data-watched-bar]");
      const words = await response.json().catch(() => null);
      if (bar && words) {
        bar.querySelector("progress").value = words.watched;
        bar.querySelector(".progress-words").textContent = words.words;
        if (words.isComplete) document.dispatchEvent(new CustomEvent("activity-complete"));
      }
    } catch {
      markSaved(video, false);
    } finally {
      isSending = false;
    }
  };

  const resume = () => {
    if (position > 0 && position < (video.duration - 3) * 1000) video.currentTime = position / 1000;
  };
  if (video.readyState >= 1) resume();
  else video.addEventListener("loadedmetadata", resume, { once: true });

  video.addEventListener("playing", () => { from = last = milliseconds(); mediaIsPlaying(true); });
  video.addEventListener("timeupdate", () => {
    const now = milliseconds();
    // A jump is a seek, whatever fired first.
    if (from !== null && (now < last || now - last > 2500 * Math.max(1, video.playbackRate))) { closeInterval(); from = now; }
    last = now;
  });
  video.addEventListener("seeking", () => { closeInterval(); from = null; });
  video.addEventListener("seeked", () => { last = milliseconds(); from = video.paused ? null : last; });
  for (const name of ["pause", "ended"]) video.addEventListener(name, () => { mediaIsPlaying(false); send(); from = null; });
  setInterval(() => { if (!video.paused) send(); }, SEND_WATCHED_MS);
  addEventListener("pagehide", () => send(true));
  addEventListener("online", () => send());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") send(true); });
  if (waiting.length) send();
});

// The way on becomes the loud button once the work is done.
document.addEventListener("activity-complete", () => {
  for (const part of document.querySelectorAll("[data-when-complete]")) part.hidden = false;
});
