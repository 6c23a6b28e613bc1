// The page around a package's item, on the content origin of one registration. Order: hear the portal, hold the lock,
// replay what earlier pages left, ask for the state, offer window.API, start the content.
import { Model } from "./scorm12-model.js";
import { makeAPI } from "./scorm12-api.js";
import { Model2004 } from "./scorm2004-model.js";
import { makeAPI2004 } from "./scorm2004-api.js";
import { heard } from "./trace.js";
import { Journal } from "./journal.js";
import { Recorder, replay } from "./recorder.js";
import { watchActivity } from "./activity.js";
import { lockTab } from "./tab-lock.js";

const config = JSON.parse(document.body.dataset.laurel);
const portal = window.parent !== window ? window.parent : window.opener;
const session = crypto.randomUUID ? crypto.randomUUID() : [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
const device = rememberedDevice();
let token = null;
let tokenWaiters = [];
let takeOver = null;
let isChosen = false; // the learner asked for this very page, as for a window of its own
let recorder = null;
let sequenced = null; // the data model of SCORM 2004, which the server tells where the content may ask to go
let tellsLeaving = false; // that somebody left may count
let isOver = false; // the server has gone on to something else
let stopWatching = () => {}; // what the learner did counts before the content's end, after which the server may go on

// Of the portal's hosts the one around this page is known once it has spoken; before, all that may be are told.
let around = config.portals.length === 1 ? config.portals[0] : null;

const tell = (type, more = {}) => (around ? [around] : config.portals).forEach((origin) => portal?.postMessage({ laurel: 1, type, item: config.item, ...more }, origin));

addEventListener("message", async (event) => {
  if (!config.portals.includes(event.origin) || event.source !== portal || event.data?.laurel !== 1) return;
  around = event.origin;
  switch (event.data.type) {
    case "token":
      token = String(event.data.token);
      isChosen ||= event.data.take === true;
      tokenWaiters.splice(0).forEach((done) => done());
      recorder?.flush();
      break;
    case "take":
      takeOver?.();
      break;
    case "leave":
      stopWatching();
      if (sequenced || tellsLeaving) recorder?.leaving();
      document.getElementById("content")?.remove(); // lets content's own unload code finish first
      tell("left", { settled: recorder ? await recorder.settle(4_000) : true });
      break;
  }
});

/** Stays on this device, so that a reload is not taken for another one. */
function rememberedDevice() {
  const key = "laurel.device";
  try {
    const known = localStorage.getItem(key);
    if (known) return known;
    localStorage.setItem(key, session);
  } catch {
    // Then every page is a device of its own.
  }
  return session;
}

/** The server will not, and asking again changes nothing. */
class Refused extends Error {}

/** Waits for a fresh write token. */
function freshToken() {
  token = null;
  tell("token-wanted");
  return new Promise((done) => { tokenWaiters.push(done); });
}

/** One call to the run time; retried once with a fresh token. */
async function call(verb, body, options = {}, again = true) {
  const text = JSON.stringify({ token, item: config.item, ...body });
  const url = config.endpoint + verb;
  if (options.beacon) {
    if (navigator.sendBeacon(url, new Blob([text], { type: "application/json" }))) throw new Error("no answer to a beacon");
    options = { keepalive: true };
  }
  const request = (keepalive) => fetch(url, {
    method: "POST", body: text, keepalive, headers: { "content-type": "application/json" }, credentials: "omit", cache: "no-store",
  });
  let response;
  try {
    response = await request(Boolean(options.keepalive));
  } catch (error) {
    if (!options.keepalive) throw error;
    response = await request(false); // over the browser's quota for keepalive
  }
  if (response.status === 401 && again) {
    await freshToken();
    return call(verb, body, { ...options, beacon: false }, false);
  }
  if (response.status === 409) return { superseded: true, ...(await response.json()) };
  if ([403, 404, 422].includes(response.status)) throw new Refused(`status ${response.status}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const answer = await response.json();
  if (answer.token) token = answer.token;
  return answer;
}

async function send(body, options) {
  const answer = await call("commit", body, options);
  if (sequenced && answer.validity) {
    const was = JSON.stringify(sequenced.validity);
    sequenced.validity = answer.validity;
    if (was !== JSON.stringify(answer.validity)) tell("choices");
  }
  // Replayed entries of an earlier page may end what it showed, too.
  if (answer.navigated && !isOver) {
    isOver = true;
    tell("navigated", { ended: answer.navigated === "ended" });
  }
  return answer;
}

/** The portal answers with a write token; said again until it does, since its page may be slower than this one. */
async function firstToken() {
  const waits = new Promise((done) => { tokenWaiters.push(done); });
  for (let pause = 400; !token; pause = Math.min(5_000, pause * 2)) {
    tell("ready");
    await Promise.race([waits, new Promise((done) => { setTimeout(done, pause); })]);
  }
}

async function start() {
  await firstToken();
  const journal = new Journal(config.registration, config.item, session);
  await journal.open();
  if (!journal.isDurable) tell("no-storage");

  const lock = await lockTab(`laurel.play/${config.registration}`, () => {
    recorder?.supersede();
    tell("superseded");
  });
  let take = isChosen;
  if (!lock.held) {
    if (!take) {
      tell("elsewhere", { where: "tab" });
      await new Promise((done) => { takeOver = done; });
    }
    await lock.take();
    take = true;
  }
  const state = await opened(journal, take);
  tellsLeaving = state.tellsLeaving === true;
  recorder = new Recorder(journal, send, (change) => {
    if (isOver) return;
    tell("state", change);
    if (change.state === "superseded") tell("superseded");
  }, tellsLeaving);
  offer(state);
  tell("state", { state: "saved", savedAt: state.savedAt ?? 0, pending: 0 });
  show();
  stopWatching = watchActivity(window, (from, to) => recorder.active(from, to));
}

/** Gives the content the API of its standard. */
function offer(state) {
  const ear = {
    isLive: recorder.isLive,
    begin: () => recorder.begin(),
    set: (element, value) => {
      recorder.set(element, value);
      if (element === "cmi.core.lesson_status") tell("status", { status: value });
    },
    commit: () => recorder.commit(),
    finish: () => {
      if (sequenced) stopWatching();
      recorder.finish();
      if (!sequenced) tell("finished");
    },
  };
  if (config.standard === "scorm2004") sequenced = new Model2004(state);
  const [name, api, last] = sequenced ? ["API_1484_11", makeAPI2004(sequenced, ear), "GetLastError"]
    : ["API", makeAPI(new Model(state.facts, state.values, state.limit, state.suspendLimit), ear), "LMSGetLastError"];
  const value = heard(api, last, ({ call, given, result, error }) => {
    if (error !== 0) recorder.failed(call, given[0], given[1], error);
    if (config.traces) tell("call", { call, given, result, error, at: Date.now() });
  });
  Object.defineProperty(window, name, { value, writable: false, configurable: false });
}

/** Replays, then opens the session; tries until the server answers, since without its state nothing may start. */
async function opened(journal, take) {
  for (let tries = 0; ; tries += 1) {
    try {
      const replayed = await replay(journal, send);
      if (replayed > 0) tell("replayed", { entries: replayed });
      const state = await call("start", { session, device, take });
      if (!state.superseded) return state;
      tell("elsewhere", { where: "device" });
      await new Promise((done) => { takeOver = done; });
      take = true;
    } catch (error) {
      if (error instanceof Refused) throw error;
      tell("unreachable", { tries });
      const wait = Math.min(15_000, 1_000 * 2 ** tries);
      await new Promise((done) => {
        setTimeout(done, wait);
        addEventListener("online", done, { once: true });
      });
    }
  }
}

function show() {
  const frame = document.createElement("iframe");
  frame.id = "content";
  frame.name = "content";
  frame.title = config.title;
  frame.allow = "fullscreen; autoplay; unload";
  frame.src = config.launch;
  frame.addEventListener("load", () => tell("shown"), { once: true });
  document.body.append(frame);
}

start().catch(() => tell("refused"));
