// The eight functions of the SCORM 1.2 API, synchronous as the specification wants them. What happens is handed to
// `recorder` (begin, set, commit, finish), which never blocks and never throws.
import { ERRORS, Fault } from "./scorm12-model.js";

/**
 * @param model the data model
 * @param recorder { begin(), set(element, value), commit(), finish(), isLive() }
 * @returns the object that content finds as window.API
 */
export function makeAPI(model, recorder) {
  let error = 0;
  let initialized = false;
  let sessions = 0;

  const fail = (code) => {
    error = code;
    return "false";
  };
  const succeed = () => {
    error = 0;
    return "true";
  };
  const text = (value) => (value === undefined || value === null ? "" : String(value));
  /** Runs when initialized and still the one who may write; another tab that took over makes every call fail. */
  const whenOpen = (argument, run) => {
    if (text(argument) !== "") return fail(201);
    if (!initialized) return fail(301);
    if (!recorder.isLive()) return fail(101);
    run();
    return succeed();
  };

  return Object.freeze({
    LMSInitialize(argument) {
      if (text(argument) !== "") return fail(201);
      if (initialized || !recorder.isLive()) return fail(101);
      if (sessions > 0) model.reopen();
      sessions += 1;
      initialized = true;
      recorder.begin();
      return succeed();
    },
    LMSFinish(argument) {
      return whenOpen(argument, () => {
        initialized = false;
        recorder.finish();
      });
    },
    LMSCommit(argument) {
      return whenOpen(argument, () => recorder.commit());
    },
    LMSGetValue(element) {
      if (!initialized) {
        error = 301;
        return "";
      }
      try {
        const value = model.get(text(element));
        error = 0;
        return value;
      } catch (fault) {
        error = fault instanceof Fault ? fault.code : 101;
        return "";
      }
    },
    LMSSetValue(element, value) {
      if (!initialized) return fail(301);
      if (!recorder.isLive()) return fail(101);
      try {
        model.set(text(element), text(value));
      } catch (fault) {
        return fail(fault instanceof Fault ? fault.code : 101);
      }
      recorder.set(text(element), text(value));
      return succeed();
    },
    LMSGetLastError: () => String(error),
    LMSGetErrorString: (code) => (/^[0-9]{1,3}$/.test(text(code)) ? ERRORS.get(Number(text(code))) ?? "" : ""),
    LMSGetDiagnostic: (code) =>
      text(code) === "" ? ERRORS.get(error) : /^[0-9]{1,3}$/.test(text(code)) ? ERRORS.get(Number(text(code))) ?? "" : "",
  });
}
