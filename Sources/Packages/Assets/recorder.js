// Between the API and the server: writes every change to the journal in the same task, sends on commit and shortly after
// a burst of values, sends again until acknowledged, and says truthfully what is saved where.
import { Journal } from "./journal.js";

export const KEEPALIVE_LIMIT = 60 * 1024; // browsers allow 64 KiB of keepalive bodies at once, ours and theirs together
const BURST_MS = 300;
const TIME_ONLY_MS = 10_000; // content that reports its time every second changes nothing else
const MAX_IN_FLIGHT = 5; // a browser opens six connections to a host
const BATCH_BYTES = 900_000;
const FAULTS_MOST = 100; // kinds of failed calls that a session tells

export class Recorder {
  #journal;
  #send;
  #onState;
  #open = null; // the entry being written, not sent yet
  #pending = []; // sealed entries without acknowledgement
  #seq = 0;
  #timer = 0;
  #retry = 0;
  #failures = 0;
  #inFlight = 0;
  #again = false;
  #live = true;
  #leaving = false;
  #savedAt = 0;
  #tellsLeaving = false;
  #faults = new Set();
  #isEnding = false;

  /**
   * @param journal where entries wait
   * @param send (body, { keepalive, beacon }) → Promise of { acked, at } or { superseded: true } or { token: "expired" };
   *   rejects on anything that a later try may mend
   * @param tellsLeaving whether going away is an entry of its own
   * @param onState ({ state, savedAt, pending }) with state saved | saving | device | memory | superseded
   */
  constructor(journal, send, onState, tellsLeaving = false) {
    this.#tellsLeaving = tellsLeaving;
    this.#journal = journal;
    this.#send = send;
    this.#onState = onState;
    addEventListener("online", () => this.flush());
    addEventListener("pagehide", () => this.leave());
    addEventListener("pageshow", () => { this.#leaving = false; });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.flush({ keepalive: true });
    });
  }

  isLive = () => this.#live;
  begin() { this.#isEnding = false; this.#add(["begin"]); this.flush(); }
  commit() { this.flush(); }
  /** The portal is about to take the content away: what it asks for at its end does not count. */
  leaving() { this.#isEnding = true; this.#add(["leaving"]); }
  finish() { this.#isEnding = true; this.#add(["finish"]); this.flush({ keepalive: true }); }

  set(element, value) {
    this.#add(["set", element, value]);
    if (this.#leaving) return;
    this.#schedule(element === "cmi.core.session_time" || element === "cmi.session_time" ? TIME_ONLY_MS : BURST_MS);
  }

  /** A call that came to nothing, for the log: each kind once. What content calls when it is over already is no news, and would be told after the next page has begun. */
  failed(call, element, value, code) {
    if (this.#isEnding || this.#leaving) return;
    const kind = [call, element, code].join(" ");
    if (this.#faults.size >= FAULTS_MOST || this.#faults.has(kind)) return;
    this.#faults.add(kind);
    this.#add(["failed", call, element ?? null, value ?? null, code]);
    this.#schedule(BURST_MS);
  }

  /** Milliseconds in which the learner was active, as an interval of the device's clock. */
  active(from, to) { this.#add(["active", from, to]); this.#schedule(TIME_ONLY_MS); }

  /** Sends all that is not acknowledged, in the task of the caller. */
  flush({ keepalive = false } = {}) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#seal();
    if (!this.#live || this.#pending.length === 0) return this.#report();
    if (this.#leaving) return this.#beacon();
    if (this.#inFlight >= MAX_IN_FLIGHT) { this.#again = true; return this.#report(); }
    clearTimeout(this.#retry);
    this.#retry = 0;
    const batch = this.#batch(BATCH_BYTES);
    this.#inFlight += 1;
    this.#report();
    this.#send({ session: this.#journal.session, entries: batch.entries }, { keepalive: keepalive || batch.bytes <= KEEPALIVE_LIMIT })
      .then((answer) => this.#answered(answer, batch.entries.at(-1).seq), () => this.#failed());
  }

  /** The page goes away. Content's own unload code may still run after this, so later calls send at once as well. */
  leave() {
    if (this.#tellsLeaving && !this.#leaving) this.leaving();
    this.#leaving = true;
    this.flush();
  }

  /** Someone else writes now. What is pending stays in the journal for the server to set aside. */
  supersede() {
    this.#live = false;
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#report();
  }

  get hasPending() { return this.#pending.length > 0 || this.#open !== null; }

  /** Resolves when everything is acknowledged, or after `ms`. */
  async settle(ms) {
    const end = Date.now() + ms;
    this.flush();
    while (this.hasPending && Date.now() < end) await new Promise((done) => { setTimeout(done, 50); });
    return !this.hasPending;
  }

  #add(op) {
    if (!this.#live) return;
    if (!this.#open) {
      this.#seq += 1;
      this.#open = { seq: this.#seq, at: Date.now(), ops: [] };
    }
    const ops = this.#open.ops;
    // Of several values for one element the last counts; its place stays, since arrays grow in order.
    if (op[0] === "set") {
      for (let index = ops.length - 1; index >= 0 && ops[index][0] !== "begin" && ops[index][0] !== "finish"; index -= 1) {
        if (ops[index][0] !== "set" || ops[index][1] !== op[1]) continue;
        ops[index] = op;
        this.#journal.write(this.#open);
        return;
      }
    }
    ops.push(op);
    this.#journal.write(this.#open);
  }

  #seal() {
    if (!this.#open) return;
    this.#pending.push(this.#open);
    this.#open = null;
  }

  #schedule(ms) {
    const due = Date.now() + ms;
    if (this.#timer && this.due <= due) return;
    clearTimeout(this.#timer);
    this.due = due;
    this.#timer = setTimeout(() => this.flush(), ms);
    this.#report();
  }

  /** The first pending entries that fit; at least one. Everything unacknowledged goes each time, so order cannot break. */
  #batch(limit) {
    const entries = [];
    let bytes = 0;
    for (const entry of this.#pending) {
      const size = new Blob([JSON.stringify(entry)]).size + 1;
      if (entries.length > 0 && bytes + size > limit) break;
      entries.push(entry);
      bytes += size;
    }
    return { entries, bytes };
  }

  #beacon() {
    const batch = this.#batch(KEEPALIVE_LIMIT);
    if (batch.bytes <= KEEPALIVE_LIMIT) {
      this.#send({ session: this.#journal.session, entries: batch.entries }, { beacon: true }).catch(() => {});
    }
    this.#report();
  }

  #answered(answer, last) {
    this.#inFlight -= 1;
    if (answer.superseded) {
      this.#journal.acknowledge(this.#journal.session, answer.acked ?? 0);
      return this.supersede();
    }
    this.#failures = 0;
    this.#savedAt = Math.max(this.#savedAt, answer.at);
    this.#pending = this.#pending.filter((entry) => entry.seq > answer.acked);
    this.#journal.acknowledge(this.#journal.session, answer.acked);
    const more = this.#again || this.#pending.some((entry) => entry.seq > last);
    this.#again = false;
    if (more) this.flush();
    else this.#report();
  }

  #failed() {
    this.#inFlight -= 1;
    this.#failures += 1;
    this.#again = false;
    const base = Math.min(30_000, 1_000 * 2 ** (this.#failures - 1));
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.flush(), base * (0.75 + Math.random() / 2));
    this.#report();
  }

  #report() {
    const pending = this.#pending.length + (this.#open ? 1 : 0);
    let state = "saved";
    if (!this.#live) state = "superseded";
    else if (pending > 0) {
      const away = this.#failures > 0 || !navigator.onLine;
      state = !away ? "saving" : this.#journal.holdsAll && this.#journal.isDurable ? "device" : "memory";
    }
    this.#onState({ state, savedAt: this.#savedAt, pending });
  }
}

/** Sends what earlier sessions left behind, before the state is asked for. Throws when the server cannot be reached. */
export async function replay(journal, send) {
  let replayed = 0;
  for (const [session, entries] of await journal.leftovers()) {
    while (entries.length > 0) {
      const batch = entries.splice(0, 20);
      const answer = await send({ session, entries: batch }, {});
      journal.acknowledge(session, answer.superseded ? batch.at(-1).seq : answer.acked);
      replayed += batch.length;
    }
  }
  return replayed;
}
