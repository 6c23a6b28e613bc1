// The SCORM 1.2 data model (Run-Time Environment 3.4.4): every element with its access and format.
// Sources/SCORM/ElementTable.swift is the same on the server; Tests/Fixtures/scorm12-cases.json holds both to one behaviour.

export const VALUE_LIMIT = 65536; // UTF-16 units; the specification has 255 and 4,096, real content needs more
export const ARRAY_LIMIT = 2000;

export const ERRORS = new Map([
  [0, "No error"],
  [101, "General exception"],
  [201, "Invalid argument error"],
  [202, "Element cannot have children"],
  [203, "Element not an array - cannot have count"],
  [301, "Not initialized"],
  [401, "Not implemented error"],
  [402, "Invalid set value, element is a keyword"],
  [403, "Element is read only"],
  [404, "Element is write only"],
  [405, "Incorrect data type"],
]);

/** Carries an error code out of the model. */
export class Fault extends Error {
  constructor(code) {
    super(ERRORS.get(code));
    this.code = code;
  }
}

const decimal = (text) => /^-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) && text.replace(/^-?0*/, "").split(".")[0].length <= 9;
const span = /^[0-9]{2,4}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,2})?$/;
const upTo100 = (text) => {
  if (text.startsWith("-")) return !/[1-9]/.test(text);
  const [whole, fraction = ""] = text.split(".");
  const n = Number(whole || "0");
  return n < 100 || (n === 100 && /^0*$/.test(fraction));
};
const integer = (low, high) => (text) => /^-?[0-9]{1,5}$/.test(text) && Number(text) >= low && Number(text) <= high;
const words = (...list) => (text) => list.includes(text);

const any = () => true;
const identifier = (text) => text !== "" && !/[\u0000-\u0020\u007f\p{White_Space}]/u.test(text);
const score = (text) => text === "" || (decimal(text) && upTo100(text));
const timeSpan = (text) => span.test(text);
const timeOfDay = (text) => /^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,2})?$/.test(text);
const settable = ["passed", "completed", "failed", "incomplete", "browsed"];
const result = (text) => ["correct", "wrong", "unanticipated", "neutral"].includes(text) || decimal(text);

const CHILDREN = new Map([
  ["cmi.core._children",
    "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time"],
  ["cmi.core.score._children", "raw,min,max"],
  ["cmi.objectives._children", "id,score,status"],
  ["cmi.objectives.n.score._children", "raw,min,max"],
  ["cmi.student_data._children", "mastery_score,max_time_allowed,time_limit_action"],
  ["cmi.student_preference._children", "audio,language,speed,text"],
  ["cmi.interactions._children", "id,objectives,time,type,correct_responses,weighting,student_response,result,latency"],
]);

const TABLE = new Map();
const add = (access, accepts, ...names) => names.forEach((name) => TABLE.set(name, { access, accepts }));
add("keyword", any, ...CHILDREN.keys(), "cmi._version", "cmi.objectives._count", "cmi.interactions._count",
  "cmi.interactions.n.objectives._count", "cmi.interactions.n.correct_responses._count");
add("r", any, "cmi.core.student_id", "cmi.core.student_name", "cmi.core.credit", "cmi.core.entry", "cmi.core.total_time",
  "cmi.core.lesson_mode", "cmi.launch_data", "cmi.comments_from_lms", "cmi.student_data.mastery_score",
  "cmi.student_data.max_time_allowed", "cmi.student_data.time_limit_action");
add("rw", any, "cmi.core.lesson_location", "cmi.suspend_data", "cmi.comments", "cmi.student_preference.language");
add("rw", words(...settable), "cmi.core.lesson_status");
add("rw", score, "cmi.core.score.raw", "cmi.core.score.min", "cmi.core.score.max",
  "cmi.objectives.n.score.raw", "cmi.objectives.n.score.min", "cmi.objectives.n.score.max");
add("rw", identifier, "cmi.objectives.n.id");
add("rw", words(...settable, "not attempted"), "cmi.objectives.n.status");
add("rw", integer(-1, 100), "cmi.student_preference.audio");
add("rw", integer(-100, 100), "cmi.student_preference.speed");
add("rw", integer(-1, 1), "cmi.student_preference.text");
add("w", words("time-out", "suspend", "logout", ""), "cmi.core.exit");
add("w", timeSpan, "cmi.core.session_time", "cmi.interactions.n.latency");
add("w", identifier, "cmi.interactions.n.id", "cmi.interactions.n.objectives.n.id");
add("w", timeOfDay, "cmi.interactions.n.time");
add("w", words("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"),
  "cmi.interactions.n.type");
add("w", any, "cmi.interactions.n.correct_responses.n.pattern", "cmi.interactions.n.student_response");
add("w", decimal, "cmi.interactions.n.weighting");
add("w", result, "cmi.interactions.n.result");

const INITIAL = new Map([
  ["cmi.core.lesson_status", "not attempted"],
  ["cmi.student_preference.audio", "0"],
  ["cmi.student_preference.speed", "0"],
  ["cmi.student_preference.text", "0"],
]);

/** A name taken apart, or null: indices are digits without leading zeros. */
function parse(name) {
  if (new TextEncoder().encode(name).length > 255) return null;
  const template = [];
  const seen = [];
  const entries = [];
  for (const part of name.split(".")) {
    if (/^[0-9]/.test(part)) {
      if (!/^(?:0|[1-9][0-9]{0,4})$/.test(part)) return null;
      entries.push([seen.join("."), Number(part)]);
      template.push("n");
    } else {
      if (part === "n") return null;
      template.push(part);
    }
    seen.push(part);
  }
  return { template: template.join("."), entries };
}

function find(name) {
  const path = parse(name);
  const rule = path && TABLE.get(path.template);
  if (rule) return { rule, path };
  if (!name.startsWith("cmi.")) throw new Fault(201);
  const dot = name.lastIndexOf(".");
  const last = name.slice(dot + 1);
  if (last === "_children" || last === "_count") {
    const parent = parse(name.slice(0, dot))?.template;
    const known = parent !== undefined
      && ["", "._children", "._count", ".id"].some((end) => TABLE.has(parent + end));
    if (known) throw new Fault(last === "_children" ? 202 : 203);
  }
  throw new Fault(401);
}

/** "0012:34:56.70" as hundredths of a second. */
export function centiseconds(text) {
  if (!span.test(text)) return 0;
  const [h, m, s] = text.split(":");
  const [whole, fraction = ""] = s.split(".");
  return ((Number(h) * 60 + Number(m)) * 60 + Number(whole)) * 100 + Number(fraction.padEnd(2, "0"));
}

/** The reverse, as cmi.core.total_time shows it. */
export function timespan(total) {
  const shown = Math.min(Math.max(0, total), 3599999999);
  const fraction = shown % 100;
  const seconds = Math.floor(shown / 100);
  const two = (n) => String(n).padStart(2, "0");
  const clock = `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return fraction ? `${clock}.${two(fraction)}` : clock;
}

/** The values of one SCO. `facts` are read-only elements by name, `values` what was set before. */
export class Model {
  constructor(facts, values, limit = VALUE_LIMIT, suspendLimit = limit) {
    this.facts = new Map(Object.entries(facts));
    this.values = new Map(Object.entries(values));
    this.limit = limit;
    this.suspendLimit = suspendLimit;
  }

  get(name) {
    const { rule, path } = find(name);
    this.#require(path, 0);
    if (rule.access === "w") throw new Fault(404);
    if (rule.access === "r") return this.facts.get(name) ?? "";
    if (rule.access === "keyword") {
      return CHILDREN.get(path.template) ?? (name === "cmi._version" ? "3.4" : String(this.count(name.slice(0, -7))));
    }
    const initial = /^cmi\.objectives\.[0-9]+\.status$/.test(name) ? "not attempted" : INITIAL.get(name) ?? "";
    return this.values.get(name) ?? initial;
  }

  set(name, value) {
    const { rule, path } = find(name);
    if (rule.access === "keyword") throw new Fault(402);
    if (rule.access === "r") throw new Fault(403);
    this.#require(path, 1);
    if (value.length > (name === "cmi.suspend_data" ? this.suspendLimit : this.limit) || !rule.accepts(value)) throw new Fault(405);
    this.values.set(name, value);
    for (const [array, index] of path.entries) {
      if (index >= this.count(array)) this.values.set(`${array}._count`, String(index + 1));
    }
  }

  count(array) {
    return Number(this.values.get(`${array}._count`) ?? 0);
  }

  /** Starts another session of the same page after LMSFinish, before the server has a say. */
  reopen() {
    const total = centiseconds(this.facts.get("cmi.core.total_time") ?? "") + centiseconds(this.values.get("cmi.core.session_time") ?? "");
    this.facts.set("cmi.core.total_time", timespan(total));
    this.facts.set("cmi.core.entry", this.values.get("cmi.core.exit") === "suspend" ? "resume" : "");
    this.values.delete("cmi.core.session_time");
    this.values.delete("cmi.core.exit");
  }

  #require(path, more) {
    for (const [array, index] of path.entries) {
      if (index >= this.count(array) + more || index >= ARRAY_LIMIT) throw new Fault(201);
    }
  }
}
