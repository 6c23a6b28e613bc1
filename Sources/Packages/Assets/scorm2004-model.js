// The SCORM 2004 data model (Run-Time Environment 4th edition 4.2; SN 5.6.3): every element with its access and formats2004.
// Sources/SCORM/RunTime2004 is the same on the server; Tests/Fixtures/scorm2004-cases.json holds both to one behaviour.
import { formats2004 } from "./scorm2004-formats.js";

export const VALUE_LIMIT_2004 = 262144; // UTF-16 units; the specification has room for at most 64,000
const ARRAY_LIMIT_2004 = 2000;

export const CODES_2004 = new Map([
  [0, "No Error"],
  [101, "General Exception"],
  [102, "General Initialization Failure"],
  [103, "Already Initialized"],
  [104, "Content Instance Terminated"],
  [111, "General Termination Failure"],
  [112, "Termination Before Initialization"],
  [113, "Termination After Termination"],
  [122, "Retrieve Data Before Initialization"],
  [123, "Retrieve Data After Termination"],
  [132, "Store Data Before Initialization"],
  [133, "Store Data After Termination"],
  [142, "Commit Before Initialization"],
  [143, "Commit After Termination"],
  [201, "General Argument Error"],
  [301, "General Get Failure"],
  [351, "General Set Failure"],
  [391, "General Commit Failure"],
  [401, "Undefined Data Model Element"],
  [402, "Unimplemented Data Model Element"],
  [403, "Data Model Element Value Not Initialized"],
  [404, "Data Model Element Is Read Only"],
  [405, "Data Model Element Is Write Only"],
  [406, "Data Model Element Type Mismatch"],
  [407, "Data Model Element Value Out Of Range"],
  [408, "Data Model Dependency Not Established"],
]);

/** Carries an error code out of the model. */
export class Fault2004 extends Error {
  constructor(code) {
    super(CODES_2004.get(code));
    this.code = code;
  }
}

const CHILDREN_2004 = new Map([
  ["cmi.comments_from_learner._children", "comment,location,timestamp"],
  ["cmi.comments_from_lms._children", "comment,location,timestamp"],
  ["cmi.interactions._children", "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description"],
  ["cmi.learner_preference._children", "audio_level,language,delivery_speed,audio_captioning"],
  ["cmi.objectives._children", "id,score,success_status,completion_status,progress_measure,description"],
  ["cmi.objectives.n.score._children", "scaled,raw,min,max"],
  ["cmi.score._children", "scaled,raw,min,max"],
  ["adl.data._children", "id,store"],
]);

const INITIAL_2004 = new Map([
  ["cmi.completion_status", "unknown"],
  ["cmi.success_status", "unknown"],
  ["cmi.objectives.n.completion_status", "unknown"],
  ["cmi.objectives.n.success_status", "unknown"],
  ["cmi.learner_preference.audio_level", "1"],
  ["cmi.learner_preference.delivery_speed", "1"],
  ["cmi.learner_preference.audio_captioning", "0"],
  ["cmi.learner_preference.language", ""],
  ["adl.nav.request", "_none_"],
]);

const TABLE_2004 = new Map();
const define2004 = (access, refusal, ...names) => names.forEach((name) => TABLE_2004.set(name, { access, refusal }));
const anything2004 = () => 0;
define2004("keyword", anything2004, ...CHILDREN_2004.keys(), "cmi._version", "cmi.comments_from_learner._count", "cmi.comments_from_lms._count",
  "cmi.interactions._count", "cmi.interactions.n.objectives._count", "cmi.interactions.n.correct_responses._count", "cmi.objectives._count",
  "adl.data._count");
define2004("r", anything2004, "cmi.comments_from_lms.n.comment", "cmi.comments_from_lms.n.location", "cmi.comments_from_lms.n.timestamp",
  "cmi.completion_threshold", "cmi.credit", "cmi.entry", "cmi.launch_data", "cmi.learner_id", "cmi.learner_name", "cmi.max_time_allowed",
  "cmi.mode", "cmi.scaled_passing_score", "cmi.time_limit_action", "cmi.total_time", "adl.data.n.id");
define2004("rw", anything2004, "cmi.comments_from_learner.n.location", "cmi.location", "cmi.suspend_data", "adl.data.n.store",
  "cmi.interactions.n.learner_response", "cmi.interactions.n.correct_responses.n.pattern");
define2004("rw", formats2004.localized, "cmi.comments_from_learner.n.comment", "cmi.interactions.n.description", "cmi.objectives.n.description");
define2004("rw", formats2004.time, "cmi.comments_from_learner.n.timestamp", "cmi.interactions.n.timestamp");
define2004("rw", formats2004.words("completed", "incomplete", "not attempted", "unknown"), "cmi.completion_status", "cmi.objectives.n.completion_status");
define2004("rw", formats2004.words("passed", "failed", "unknown"), "cmi.success_status", "cmi.objectives.n.success_status");
define2004("w", formats2004.words("time-out", "suspend", "logout", "normal", ""), "cmi.exit");
define2004("w", formats2004.interval, "cmi.session_time");
define2004("rw", formats2004.identifier, "cmi.interactions.n.id", "cmi.interactions.n.objectives.n.id", "cmi.objectives.n.id");
define2004("rw", formats2004.words("true-false", "choice", "fill-in", "long-fill-in", "likert", "matching", "performance", "sequencing", "numeric", "other"),
  "cmi.interactions.n.type");
define2004("rw", formats2004.result, "cmi.interactions.n.result");
define2004("rw", formats2004.interval, "cmi.interactions.n.latency");
define2004("rw", formats2004.real(), "cmi.interactions.n.weighting", "cmi.score.raw", "cmi.score.min", "cmi.score.max",
  "cmi.objectives.n.score.raw", "cmi.objectives.n.score.min", "cmi.objectives.n.score.max");
define2004("rw", formats2004.real(-1, 1), "cmi.score.scaled", "cmi.objectives.n.score.scaled");
define2004("rw", formats2004.real(0, 1), "cmi.progress_measure", "cmi.objectives.n.progress_measure");
define2004("rw", formats2004.real(0, Infinity), "cmi.learner_preference.audio_level", "cmi.learner_preference.delivery_speed");
define2004("rw", formats2004.language, "cmi.learner_preference.language");
define2004("rw", formats2004.words("-1", "0", "1"), "cmi.learner_preference.audio_captioning");
define2004("rw", formats2004.navigation, "adl.nav.request");

const GROUPS_2004 = new Set();
for (const name of TABLE_2004.keys()) {
  const parts = name.split(".");
  while (parts.length > 1) {
    parts.pop();
    GROUPS_2004.add(parts.join("."));
  }
}

/** A name taken apart, or null: indices are digits without leading zeros. */
function taken2004(name) {
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

/** Keywords of what has none are a failed get (301) or read only (404); everything else that is not there is 401. */
function unknown2004(name, ofKeyword) {
  const dot = name.lastIndexOf(".");
  if (dot < 0 || !["_children", "_count", "_version"].includes(name.slice(dot + 1))) return 401;
  const parent = taken2004(name.slice(0, dot))?.template;
  return TABLE_2004.has(parent) || GROUPS_2004.has(parent) ? ofKeyword : 401;
}

/**
 * The values of one SCO. `facts` are read-only elements by name, `values` what was set before, `stores` the entries of
 * adl.data ({ id, isReadable, isWritable, value }), `validity` what adl.nav.request_valid answers.
 */
export class Model2004 {
  constructor({ facts, values, stores = [], validity, limit = VALUE_LIMIT_2004, suspendLimit = limit }) {
    this.facts = new Map(Object.entries(facts));
    this.values = new Map(Object.entries(values));
    this.stores = stores;
    this.validity = validity ?? { continue: false, previous: false, choice: [], jump: [] };
    this.limit = limit;
    this.suspendLimit = suspendLimit;
  }

  get(name) {
    if (name === "") throw new Fault2004(301);
    const valid = this.#valid(name);
    if (valid !== null) return valid;
    const path = taken2004(name);
    const rule = path && TABLE_2004.get(path.template);
    if (!rule) throw new Fault2004(unknown2004(name, 301));
    if (rule.access === "w") throw new Fault2004(405);
    for (const [array, index] of path.entries) if (index >= this.count(array)) throw new Fault2004(301);
    if (rule.access === "keyword") return CHILDREN_2004.get(path.template) ?? (name === "cmi._version" ? "1.0" : String(this.count(name.slice(0, -7))));
    if (rule.access === "r") return this.#there(this.facts.get(name));
    if (name === "cmi.completion_status" && this.facts.has("cmi.completion_threshold")) {
      return this.#decided("cmi.progress_measure", "cmi.completion_threshold", "completed", "incomplete");
    }
    if (name === "cmi.success_status" && this.facts.has("cmi.scaled_passing_score")) {
      return this.#decided("cmi.score.scaled", "cmi.scaled_passing_score", "passed", "failed");
    }
    if (path.template === "adl.data.n.store") {
      const store = this.stores[path.entries[0][1]];
      if (!store.isReadable) throw new Fault2004(405);
      return this.#there(store.value);
    }
    return this.#there(this.values.get(name) ?? INITIAL_2004.get(path.template));
  }

  set(name, value) {
    if (name === "") throw new Fault2004(351);
    if (this.#valid(name) !== null) throw new Fault2004(404);
    const path = taken2004(name);
    const rule = path && TABLE_2004.get(path.template);
    if (!rule) throw new Fault2004(unknown2004(name, 404));
    if (rule.access === "keyword" || rule.access === "r") throw new Fault2004(404);
    const isStore = path.template === "adl.data.n.store";
    for (const [array, index] of path.entries) {
      if (index >= this.count(array) + (isStore ? 0 : 1) || index >= ARRAY_LIMIT_2004) throw new Fault2004(351);
    }
    this.#requireWhatItRestsOn(path);
    if (value.length > (name === "cmi.suspend_data" ? this.suspendLimit : this.limit)) throw new Fault2004(406);
    const refusal = rule.refusal(value);
    if (refusal) throw new Fault2004(refusal);
    if (isStore) {
      const store = this.stores[path.entries[0][1]];
      if (!store.isWritable) throw new Fault2004(404);
      store.value = value;
      return;
    }
    this.#requireMeaning(name, value, path);
    this.values.set(name, value);
    for (const [array, index] of path.entries) if (index >= this.count(array)) this.values.set(`${array}._count`, String(index + 1));
  }

  count(array) {
    return array === "adl.data" ? this.stores.length : Number(this.values.get(`${array}._count`) ?? 0);
  }

  #there(value) {
    if (value === undefined || value === null) throw new Fault2004(403);
    return value;
  }

  #decided(measure, threshold, yes, no) {
    if (!this.values.has(measure)) return "unknown";
    return Number(this.values.get(measure)) >= Number(this.facts.get(threshold)) ? yes : no;
  }

  #valid(name) {
    const asked = /^adl\.nav\.request_valid\.(?:(continue|previous)|(choice|jump)\.\{target=(.+)\})$/su.exec(name);
    if (!asked) return null;
    return String(asked[1] ? this.validity[asked[1]] === true : this.validity[asked[2]].includes(asked[3]));
  }

  /** Entries of objectives and interactions begin with their id; responses follow the type. */
  #requireWhatItRestsOn({ template, entries }) {
    const array = entries[0]?.[0];
    if (array !== "cmi.objectives" && array !== "cmi.interactions") return;
    const entry = `${array}.${entries[0][1]}`;
    if (template !== `${array}.n.id` && !this.values.has(`${entry}.id`)) throw new Fault2004(408);
    if (/\.(?:pattern|learner_response)$/.test(template) && !this.values.has(`${entry}.type`)) throw new Fault2004(408);
  }

  /** What a value means beside others: ids are unique and stay, responses follow their type. */
  #requireMeaning(name, value, { template, entries }) {
    const type = () => this.values.get(`cmi.interactions.${entries[0][1]}.type`) ?? "other";
    if (template === "cmi.objectives.n.id") {
      if (this.values.has(name) && this.values.get(name) !== value) throw new Fault2004(351);
      this.#requireUnique(value, name, "cmi.objectives");
    } else if (template === "cmi.interactions.n.objectives.n.id") {
      this.#requireUnique(value, name, entries[1][0]);
    } else if (template === "cmi.interactions.n.learner_response") {
      if (!formats2004.isResponse(value, type())) throw new Fault2004(406);
    } else if (template === "cmi.interactions.n.correct_responses.n.pattern") {
      const [array, index] = entries[1];
      if (index >= formats2004.patternLimit(type())) throw new Fault2004(351);
      if (!formats2004.isPattern(value, type())) throw new Fault2004(406);
      for (let other = 0; other < this.count(array); other += 1) {
        const pattern = this.values.get(`${array}.${other}.pattern`);
        if (other !== index && pattern !== undefined && formats2004.isSame(pattern, value, type())) throw new Fault2004(351);
      }
    }
  }

  #requireUnique(value, name, array) {
    for (let index = 0; index < this.count(array); index += 1) {
      const other = `${array}.${index}.id`;
      if (other !== name && this.values.get(other) === value) throw new Fault2004(351);
    }
  }
}
