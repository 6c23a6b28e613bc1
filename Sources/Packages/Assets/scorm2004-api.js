// The eight functions of the SCORM 2004 API, synchronous as the specification wants them. What happens is handed to
// `recorder` (begin, set, commit, finish), which never blocks and never throws.
import { CODES_2004, Fault2004 } from "./scorm2004-model.js";

/**
 * @param model the data model
 * @param recorder { begin(), set(element, value), commit(), finish(), isLive() }
 * @returns the object that content finds as window.API_1484_11
 */
export function makeAPI2004(model, recorder) {
  let error = 0;
  let state = "before";

  const fail = (code) => {
    error = code;
    return "false";
  };
  const succeed = () => {
    error = 0;
    return "true";
  };
  const text = (value) => (value === undefined || value === null ? "" : String(value));
  const words = (code) => (/^[0-9]{1,5}$/.test(text(code)) ? CODES_2004.get(Number(text(code))) ?? "" : "");
  /** Another tab that took over makes every call that changes something fail. */
  const whenOpen = (argument, before, after, lost, run) => {
    if (text(argument) !== "") return fail(201);
    if (state !== "running") return fail(state === "before" ? before : after);
    if (!recorder.isLive()) return fail(lost);
    run();
    return succeed();
  };

  return Object.freeze({
    Initialize(argument) {
      if (text(argument) !== "") return fail(201);
      if (state !== "before") return fail(state === "running" ? 103 : 104);
      if (!recorder.isLive()) return fail(102);
      state = "running";
      recorder.begin();
      return succeed();
    },
    Terminate(argument) {
      return whenOpen(argument, 112, 113, 111, () => {
        state = "after";
        recorder.finish();
      });
    },
    Commit(argument) {
      return whenOpen(argument, 142, 143, 391, () => recorder.commit());
    },
    GetValue(element) {
      try {
        if (state !== "running") throw new Fault2004(state === "before" ? 122 : 123);
        const value = model.get(text(element));
        error = 0;
        return value;
      } catch (fault) {
        error = fault instanceof Fault2004 ? fault.code : 301;
        return "";
      }
    },
    SetValue(element, value) {
      if (state !== "running") return fail(state === "before" ? 132 : 133);
      if (!recorder.isLive()) return fail(351);
      try {
        model.set(text(element), text(value));
      } catch (fault) {
        return fail(fault instanceof Fault2004 ? fault.code : 351);
      }
      recorder.set(text(element), text(value));
      return succeed();
    },
    GetLastError: () => String(error),
    GetErrorString: (code) => words(code),
    GetDiagnostic: (code) => (text(code) === "" ? CODES_2004.get(error) : words(code)),
  });
}
