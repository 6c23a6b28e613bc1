// Hears every call of the content's, for the log: what came to nothing is kept with the play, and an author who tries the package sees
// each call as it happens.
const HEARD = /^(LMS)?(Initialize|Finish|Terminate|GetValue|SetValue|Commit)$/;
const SHOWN = 300;

const shown = (value) => (value === undefined || value === null ? "" : String(value).slice(0, SHOWN));

/**
 * @param api the functions as the content finds them
 * @param lastError the name of the one that tells the last error
 * @param hear ({ call, given, result, error }) after each call; what it throws the content never sees
 * @returns the same functions, heard
 */
export function heard(api, lastError, hear) {
  const made = {};
  for (const [name, call] of Object.entries(api)) {
    made[name] = !HEARD.test(name) ? call : (...given) => {
      const result = call(...given);
      try {
        hear({ call: name, given: given.map(shown), result: shown(result), error: Number(api[lastError]()) });
      } catch {
        // The log is no reason for content to stop.
      }
      return result;
    };
  }
  return Object.freeze(made);
}
