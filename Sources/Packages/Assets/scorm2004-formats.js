// The data types of SCORM 2004 (Run-Time Environment 4th edition 4.1.1) and what a response of each type of interaction looks
// like (4.2.9). Checks of elements answer 0 for a good value, else the error code. Sources/SCORM/RunTime2004 is the same.

/** One object, since the player joins all its modules into one scope. */
export const formats2004 = (() => {
  const BLANK = /[\u0000-\u0020\u007f\p{White_Space}]/u;
  const REAL_2004 = /^-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/;
  const LANGUAGE = /^(?:[A-Za-z]{2,3}|[ix](?=-))(?:-[A-Za-z0-9]{1,8})*$/;
  const INTERVAL = /^P(?!$)(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\.[0-9]{1,2})?S)?)?$/;
  const CLOCK = /^(?:[01][0-9]|2[0-3])(?::[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,2})?(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?)?)?$/;

  const isReal = (text) => REAL_2004.test(text) && text.replace(/^-?0*/, "").split(".")[0].length <= 9;
  const isWord = (text) => text !== "" && !BLANK.test(text) && (!/^urn:/i.test(text) || /^urn:[A-Za-z0-9-]{1,31}:./is.test(text));
  const isLocalized = (text) => {
    if (!text.startsWith("{lang=")) return true;
    const end = text.indexOf("}");
    return end > 0 && LANGUAGE.test(text.slice(6, end));
  };

  const mismatch = (isGood) => (text) => (isGood(text) ? 0 : 406);
  const localized = mismatch(isLocalized);
  const language = mismatch((text) => text === "" || LANGUAGE.test(text));
  const identifier = mismatch(isWord);
  const interval = mismatch((text) => text.length <= 80 && INTERVAL.test(text));
  const words = (...list) => mismatch((text) => list.includes(text));
  const result = mismatch((text) => ["correct", "incorrect", "unanticipated", "neutral"].includes(text) || isReal(text));
  const real = (low = -Infinity, high = Infinity) => (text) => {
    if (!isReal(text)) return 406;
    return Number(text) >= low && Number(text) <= high ? 0 : 407;
  };
  const time = mismatch((text) => {
    const [date, clock] = text.split("T");
    const parts = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(date);
    if (!parts || text.split("T").length > 2) return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
    const days = [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if (year < 1970 || year > 2038 || month < 1 || month > 12 || day < 1 || day > days[month - 1]) return false;
    return clock === undefined || (parts[3] !== undefined && CLOCK.test(clock));
  });
  const navigation = mismatch((text) => /^\{target=.+\}(?:choice|jump)$/s.test(text)
    || ["_none_", "continue", "previous", "exit", "exitAll", "suspendAll", "abandon", "abandonAll"].includes(text));

  const list = (text) => text.split("[,]");
  const isShort = (text) => isWord(text) && !/[[\]]/.test(text);
  const isList = (text) => text === "" || list(text).every(isShort);
  const isRange = (text) => {
    const sides = text.split("[:]");
    if (sides.length !== 2 || !sides.every((side) => side === "" || isReal(side))) return false;
    return sides.includes("") || Number(sides[0]) <= Number(sides[1]);
  };
  const isSteps = (text, ofPattern) => list(text).every((step) => {
    const sides = step.split("[.]");
    if (sides.length !== 2 || (sides[0] === "" && sides[1] === "") || (sides[0] !== "" && !isShort(sides[0]))) return false;
    return !ofPattern || !sides[1].includes("[:]") || isRange(sides[1]);
  });

  /** Whether a learner's response follows the format of its type. */
  function isResponse(text, type) {
    switch (type) {
      case "true-false": return text === "true" || text === "false";
      case "choice": return isList(text) && new Set(list(text)).size === list(text).length;
      case "fill-in": return list(text).every(isLocalized);
      case "long-fill-in": return isLocalized(text);
      case "likert": return isShort(text);
      case "matching": return text === "" || list(text).every((pair) => pair.split("[.]").length === 2 && pair.split("[.]").every(isShort));
      case "performance": return isSteps(text, false);
      case "sequencing": return isList(text);
      case "numeric": return isReal(text);
      default: return true;
    }
  }

  /** Takes `{case_matters=true}` and the like from the front; null when one of them says neither true nor false. */
  function withoutFlags(text, ...flags) {
    let rest = text;
    for (;;) {
      const flag = flags.find((name) => rest.startsWith(`{${name}=`));
      if (!flag) return rest;
      const said = /^\{[a-z_]+=(?:true|false)\}/.exec(rest);
      if (!said) return null;
      rest = rest.slice(said[0].length);
    }
  }

  /** Whether a pattern of a correct response does. */
  function isPattern(text, type) {
    switch (type) {
      case "fill-in": {
        const rest = withoutFlags(text, "case_matters", "order_matters");
        return rest !== null && list(rest).every(isLocalized);
      }
      case "long-fill-in": {
        const rest = withoutFlags(text, "case_matters");
        return rest !== null && isLocalized(rest);
      }
      case "performance": {
        const rest = withoutFlags(text, "order_matters");
        return rest !== null && isSteps(rest, true);
      }
      case "numeric": return isReal(text) || isRange(text);
      default: return isResponse(text, type);
    }
  }

  /** How many patterns a type has room for. */
  const patternLimit = (type) => (["true-false", "likert", "numeric", "other"].includes(type) ? 1 : Infinity);

  /** Whether two patterns say the same, where the specification wants them different. */
  function isSame(one, other, type) {
    if (type === "sequencing") return one === other;
    if (type !== "choice") return false;
    const [mine, theirs] = [new Set(list(one)), new Set(list(other))];
    return mine.size === theirs.size && [...mine].every((part) => theirs.has(part));
  }

  return { localized, language, identifier, interval, words, result, real, time,
    navigation, isResponse, isPattern, patternLimit, isSame };
})();
