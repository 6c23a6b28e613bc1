// What the other modules share: sending, retrying, saying "saved".

/** The session's token against forged requests, as the page carries it. */
export const csrf = () => document.querySelector('meta[name="csrf"]')?.content ?? "";

/** Sends and resolves to the response; rejects only when nothing arrived or the server is in trouble. */
export async function post(address, body, { keepalive = false } = {}) {
  const headers = { "X-CSRF": csrf(), "X-Requested-With": "fetch" };
  if (!(body instanceof URLSearchParams) && !(body instanceof FormData)) {
    headers["Content-Type"] = "application/json";
    body = JSON.stringify(body);
  }
  const response = await fetch(address, { method: "POST", body, headers, keepalive, credentials: "same-origin" });
  if (response.status >= 500 || response.status === 429) throw new Error(`status ${response.status}`);
  return response;
}

/** Puts values into a text made by the server: fill("Saved {time}", { time }). */
export const fill = (text, values) => (text ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** Shows in the player's bar or the editor's head whether work is on the server. The words come from `source`'s
 *  data-saved and data-waiting, in the reader's language. */
export function markSaved(source, isSaved) {
  const mark = document.getElementById("saved");
  if (!mark) return;
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date());
  mark.textContent = fill(isSaved ? source.dataset.saved : source.dataset.waiting, { time });
  mark.classList.toggle("is-waiting", !isSaved);
}

/** Sends values one after another, keeps what failed and tries again with growing pauses. Newer values of the same key
 *  replace older ones that are still waiting, so that an answer changed twice is sent once. */
export class RetryQueue {
  constructor(send, onState) {
    this.waiting = new Map();
    this.send = send;
    this.onState = onState;
    this.pause = 1000;
    this.running = false;
    addEventListener("online", () => this.run());
  }
  add(key, value) {
    this.waiting.delete(key);
    this.waiting.set(key, value);
    return this.run();
  }
  get isEmpty() { return this.waiting.size === 0; }
  async run() {
    if (this.running) return;
    this.running = true;
    clearTimeout(this.timer);
    try {
      while (this.waiting.size > 0) {
        const [key, value] = this.waiting.entries().next().value;
        await this.send(key, value);
        if (this.waiting.get(key) === value) this.waiting.delete(key);
        this.pause = 1000;
      }
      this.onState(true);
    } catch {
      this.onState(false);
      this.timer = setTimeout(() => this.run(), this.pause);
      this.pause = Math.min(this.pause * 2, 30000);
    } finally {
      this.running = false;
    }
  }
}

/** Runs `start` on every element that matches, now and in every part of the page that arrives later. */
export function enhance(selector, start) {
  const within = (root) => {
    const found = [...(root.querySelectorAll?.(selector) ?? [])];
    if (root.matches?.(selector)) found.unshift(root);
    for (const element of found) {
      const key = `enhanced${selector.replace(/\W+/g, "")}`;
      if (element.dataset[key]) continue;
      element.dataset[key] = "1";
      start(element);
    }
  };
  within(document);
  document.addEventListener("htmx:load", (event) => within(event.detail.elt));
}
