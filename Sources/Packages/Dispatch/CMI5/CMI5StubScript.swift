/// The script of a cmi5 launch (cmi5 7 to 10, xAPI 1.0.3): the unit that the other system sees. One plain file, served by us and run on our own origin.
///
/// What it tells comes from the server's answers alone. What proves the learner is made here before the first visit and kept in the other
/// system's own state of that learner and registration.
enum CMI5StubScript {
    static let text = #"""
    (function () {
      "use strict";
      const { dispatch, words } = JSON.parse(document.body.dataset.stub);
      const POLL_MS = 4000, LONGEST_MS = 60000, LEAVING_MS = 1500, STATE = "laurel";
      const VERBS = "http://adlnet.gov/expapi/verbs/", CMI5 = "https://w3id.org/xapi/cmi5/context/";
      const began = performance.now(), statements = {};
      let credential = null, data = {}, kept = null, token = null, standing = null, pause = POLL_MS, timer = null, renewed = -LONGEST_MS;
      let isBegun = false, isFinished = false, isLeaving = false, telling = Promise.resolve();

      // What the other system put into the address (cmi5 8.1).
      const asked = new URLSearchParams(location.search), registration = asked.get("registration"), activity = asked.get("activityId");
      let endpoint = asked.get("endpoint") || "", actor = null;
      if (endpoint && !endpoint.endsWith("/")) endpoint += "/";
      try { actor = JSON.parse(asked.get("actor")); } catch { actor = null; }

      // The page: a bar of ours, a line of words, and the frame.
      document.documentElement.style.cssText = "margin:0;height:100%";
      document.body.style.cssText = "margin:0;height:100%;display:flex;flex-direction:column;font:16px/1.5 system-ui,sans-serif;color:#1b1b1f;background:#fff";
      function make(tag, style, text) {
        const made = document.createElement(tag);
        made.style.cssText = style;
        if (text) made.textContent = text;
        return made;
      }
      function button(text, act) {
        const made = make("button", "font:inherit;min-height:44px;padding:0 16px;border:1px solid #6b6b75;border-radius:8px;background:#fff;color:inherit;cursor:pointer", text);
        made.type = "button";
        made.hidden = true;
        made.addEventListener("click", act);
        return made;
      }
      const main = make("main", "display:flex;flex-direction:column;flex:1;min-height:0");
      const bar = make("div", "display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 12px;border-bottom:1px solid #d5d5db");
      const line = make("p", "flex:1 1 12em;margin:0", words.opening);
      line.setAttribute("role", "status");
      const again = button(words.retry, () => { again.hidden = true; pause = POLL_MS; begin(); });
      const close = button(words.close, leave);
      bar.append(make("h1", "position:absolute;inline-size:1px;block-size:1px;margin:0;overflow:hidden;clip-path:inset(50%)", words.frame), line, again, close);
      const frame = make("iframe", "flex:1;width:100%;border:0;min-height:0");
      frame.name = "laurel-" + Math.random().toString(36).slice(2);
      frame.title = words.frame;
      frame.allow = "fullscreen; autoplay; unload";
      frame.hidden = true;
      main.append(bar, frame);
      document.body.append(main);
      function say(text) { if (line.textContent !== text) line.textContent = text; }
      function stop(text) {
        clearTimeout(timer);
        frame.remove();
        close.hidden = again.hidden = true;
        say(text);
      }

      // The other system's record store.
      class Refused extends Error { constructor(status) { super("refused: " + status); this.status = status; } }
      async function theirs(method, path, query, body, more) {
        const response = await fetch(endpoint + path + (query ? "?" + new URLSearchParams(query) : ""), {
          method, credentials: "omit", body: body === undefined ? undefined : JSON.stringify(body),
          headers: { Authorization: "Basic " + credential, "X-Experience-API-Version": "1.0.3", ...(body === undefined ? {} : { "Content-Type": "application/json" }) }, ...more });
        if (!response.ok && response.status !== 404) throw new Refused(response.status);
        return response;
      }
      const place = (stateId) => ({ activityId: activity, agent: JSON.stringify(actor), registration, stateId });
      // The token is given once (cmi5 8.2): a reload goes on with it.
      async function authorize() {
        const address = asked.get("fetch"), name = "laurel-cmi5:" + address;
        let known = null;
        try { known = sessionStorage.getItem(name); } catch { known = null; }
        if (known) return known;
        const answer = await (await fetch(address, { method: "POST", credentials: "omit" })).json();
        if (!answer["auth-token"]) throw new Refused(401);
        try { sessionStorage.setItem(name, answer["auth-token"]); } catch { /* Without it a reload begins nothing. */ }
        return answer["auth-token"];
      }
      async function keep() { await theirs("PUT", "activities/state", place(STATE), kept); }
      async function prepare() {
        credential = await authorize();
        const launch = await theirs("GET", "activities/state", place("LMS.LaunchData"));
        if (!launch.ok) throw new Refused(404);
        data = await launch.json();
        await theirs("GET", "agents/profile", { agent: JSON.stringify(actor), profileId: "cmi5LearnerPreferences" }).catch(() => null);
        const found = await theirs("GET", "activities/state", place(STATE));
        kept = found.ok ? await found.json() : null;
        if (!kept || typeof kept.proof !== "string") {
          kept = { proof: Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, "0")).join("") };
          await keep();
        }
        if (!isBegun) await state("initialized", {});
        isBegun = true;
      }
      function statement(verb, result) {
        const context = structuredClone(data.contextTemplate || {});
        context.registration = registration;
        context.contextActivities = context.contextActivities || {};
        context.contextActivities.category = [{ id: CMI5 + "categories/cmi5" }];
        if (["completed", "passed", "failed"].includes(verb)) context.contextActivities.category.push({ id: CMI5 + "categories/moveon" });
        if (result.score && typeof data.masteryScore === "number") context.extensions = { ...context.extensions, [CMI5 + "extensions/masteryscore"]: data.masteryScore };
        if (verb !== "initialized") result = { ...result, duration: "PT" + Math.max(0, (performance.now() - began) / 1000).toFixed(2) + "S" };
        return { id: crypto.randomUUID(), actor, verb: { id: VERBS + verb, display: { en: verb } }, object: { objectType: "Activity", id: activity }, context,
          ...(Object.keys(result).length ? { result } : {}), timestamp: new Date(performance.timeOrigin + performance.now()).toISOString() };
      }
      // One that was lost on the way is sent again as it was: by its id the other system knows it.
      async function state(verb, result, more) {
        statements[verb] = statements[verb] || statement(verb, result);
        await theirs("POST", "statements", null, statements[verb], more);
      }

      // How the learner stands, in the verbs of cmi5. Completed and passed are told at once and once in a registration, failed when the visit ends.
      function judged() {
        const score = standing.score === null || standing.score === undefined ? null : Math.round(standing.score * 100) / 10000;
        const isShort = score !== null && typeof data.masteryScore === "number" && score < data.masteryScore;
        return { score, verb: standing.status === "failed" || (standing.status === "passed" && isShort) ? "failed" : standing.status === "passed" ? "passed" : null };
      }
      async function tellOnce(verb, result) {
        if (kept[verb]) return;
        try { await state(verb, result); } catch (error) {
          // It has heard so before, or does not want to hear it: asking again changes nothing.
          if (!(error instanceof Refused) || error.status >= 500 || error.status === 401 || error.status === 429) throw error;
        }
        kept[verb] = true;
        await keep();
      }
      async function tellNow(isLast) {
        if (isFinished || !standing || (data.launchMode || "Normal") !== "Normal") return;
        const { score, verb } = judged(), more = score === null ? {} : { score: { scaled: score } };
        if (standing.status === "completed" || standing.status === "passed") await tellOnce("completed", { completion: true });
        if (verb === "passed") await tellOnce("passed", { success: true, ...more });
        if (verb === "failed" && isLast && !kept.passed) await state("failed", { success: false, ...more });
      }
      function tell(isLast) {
        telling = telling.catch(() => null).then(() => tellNow(isLast));
        return telling;
      }
      function untold(error) {
        if (error instanceof Refused && [401, 403].includes(error.status)) stop(words.over); else say(words.untold);
      }

      // Ours. Plain text, as the other stubs send it; no cookie goes along.
      async function ours(path, body) {
        const response = await fetch(path, { method: "POST", credentials: "omit", headers: { "Content-Type": "text/plain;charset=UTF-8" }, body: JSON.stringify(body) });
        if (!response.ok) throw new Refused(response.status);
        return response.json();
      }
      function question() {
        const account = actor.account || {};
        return { dispatch, key: data.launchParameters || "", standard: "cmi5", proof: kept.proof, origin: new URL(endpoint).origin,
          learner: { id: String(account.name || ""), name: String(actor.name || ""), home: String(account.homePage || ""), registration: String(registration || "") } };
      }
      function enter(address) {
        const form = document.createElement("form"), field = document.createElement("input");
        form.method = "post"; form.action = new URL(address).pathname; form.target = frame.name; form.hidden = true;
        field.type = "hidden"; field.name = "token"; field.value = token;
        form.append(field);
        document.body.append(form);
        form.submit();
        form.remove();
      }
      async function launch() {
        const answer = await ours("/dispatch/launch", question());
        if (answer.standing) standing = answer.standing;
        if (answer.refused) {
          await tell(false).catch(() => null);
          close.hidden = true;
          return stop(answer.words);
        }
        token = answer.token;
        pause = POLL_MS;
        say("");
        frame.hidden = close.hidden = false;
        enter(answer.enter);
        tell(false).catch(untold);
        timer = setTimeout(poll, POLL_MS);
      }
      function later(act) {
        clearTimeout(timer);
        timer = setTimeout(act, pause * (0.7 + 0.3 * Math.random()));
        pause = Math.min(LONGEST_MS, pause * 2);
      }
      const isPassing = (error) => !(error instanceof Refused) || error.status === 429 || error.status >= 500;
      async function begin() {
        clearTimeout(timer);
        say(words.opening);
        try {
          if (!isBegun) await prepare();
        } catch (error) {
          if (!isPassing(error)) return stop([401, 403].includes(error.status) ? words.over : words.noSystem);
          say(words.unreachable);
          again.hidden = false;
          return later(begin);
        }
        try { again.hidden = true; await launch(); } catch (error) {
          if (!isPassing(error)) return stop(words.unread);
          say(words.unreachable);
          again.hidden = false;
          later(begin);
        }
      }
      // - Returns: whether there was an answer.
      async function look() {
        if (!token) return false;
        try {
          const answer = await ours("/dispatch/standing", { token });
          standing = answer.standing;
          pause = POLL_MS;
          if (line.textContent === words.waiting) say("");
          await tell(false).catch(untold);
          if (answer.state === "revoked") stop(words.revoked);
          return true;
        } catch (error) {
          // The visit is over here, after half a day or because somebody else was let in: the course is asked for anew.
          if (error instanceof Refused && error.status === 404 && !isLeaving && performance.now() - renewed > LONGEST_MS) {
            renewed = performance.now();
            await launch().catch(() => say(words.waiting));
            return true;
          }
          say(words.waiting);
          return false;
        }
      }
      async function poll() {
        const isAnswered = await look();
        if (isFinished || isLeaving || !frame.isConnected) return;
        if (!isAnswered) return later(poll);
        clearTimeout(timer);
        timer = setTimeout(poll, POLL_MS);
      }
      async function finish(more) {
        if (isFinished || !isBegun) return;
        isFinished = true;
        await state("terminated", {}, more);
      }
      // The content saves when it is unloaded: it goes first, gets a moment, and only then the other system hears the last of it.
      async function leave() {
        isLeaving = true;
        clearTimeout(timer);
        close.hidden = again.hidden = true;
        say(words.closing);
        frame.remove();
        await new Promise((done) => setTimeout(done, LEAVING_MS));
        let isTold = await look();
        try { await tell(true); await finish(); } catch { isTold = false; }
        stop(isTold ? words.closed : words.left);
        const back = data.returnURL;
        if (isTold && typeof back === "string" && /^https?:\/\//.test(back)) location.href = back;
      }

      if (!endpoint || !asked.get("fetch") || !registration || !activity || !actor) return stop(words.noSystem);
      addEventListener("pagehide", (event) => { if (!event.persisted) finish({ keepalive: true }).catch(() => null); });
      addEventListener("online", () => { if (token && !isFinished && !isLeaving) { pause = POLL_MS; clearTimeout(timer); poll(); } });
      begin();
    })();
    """#
}
