/// The stub's script. It runs on the other system's origin, in browsers that are not ours to choose, so it is one plain file without modules.
///
/// What it tells the other system comes from the server's answers alone, never from a message of a window, so nobody around it can claim a completion.
enum StubScript {
    static let text = #"""
    (function () {
      "use strict";
      var config = JSON.parse(document.body.getAttribute("data-stub"));
      var words = config.words, POLL_MS = 4000, LONGEST_MS = 60000, LEAVING_MS = 1500, MARK = "laurel:";
      var is2004 = config.standard === "scorm2004";
      var token = null, standing = null, first = null, api = null, apart = null, finished = false, isLeaving = false, timer = null, isAsking = false, pause = POLL_MS, renewed = -LONGEST_MS;

      // The other system's interface: in a window around this one, or around the one that opened it.
      function findIn(start) {
        var name = is2004 ? "API_1484_11" : "API", view = start;
        for (var steps = 0; view && steps < 500; steps += 1) {
          try { if (view[name]) return view[name]; } catch (error) { return null; }
          if (!view.parent || view.parent === view) return null;
          view = view.parent;
        }
        return null;
      }
      function find() {
        var found = findIn(window), opener = null;
        try { opener = window.top.opener; } catch (error) { opener = null; }
        return found || (opener ? findIn(opener) : null) || (window.opener ? findIn(window.opener) : null);
      }
      function call(name, a, b) {
        try {
          var full = is2004 ? name : "LMS" + ({ Terminate: "Finish" }[name] || name);
          return b === undefined ? api[full](a) : api[full](a, b);
        } catch (error) { return ""; }
      }
      function read(short, long) { return String(call("GetValue", is2004 ? long : short) || ""); }
      function write(short, long, value) {
        var name = is2004 ? long : short;
        if (name && value !== undefined && value !== null) call("SetValue", name, String(value));
      }

      // What proves the learner lies in the other system's record of them: whoever has the package alone does not have it. Made here and
      // kept before it is told to anybody, so that no lost answer locks a learner out.
      function proof() {
        var kept = read("cmi.suspend_data", "cmi.suspend_data");
        if (kept.indexOf(MARK) === 0 && kept.length >= MARK.length + 32) return kept.slice(MARK.length);
        var source = window.crypto || window.msCrypto, bytes = new Uint8Array(32), made = "";
        source.getRandomValues(bytes);
        for (var i = 0; i < bytes.length; i += 1) made += (bytes[i] < 16 ? "0" : "") + bytes[i].toString(16);
        write("cmi.suspend_data", "cmi.suspend_data", MARK + made);
        // Kept only of what is left to be resumed.
        write("cmi.core.exit", "cmi.exit", "suspend");
        call("Commit", "");
        return read("cmi.suspend_data", "cmi.suspend_data") === MARK + made ? made : null;
      }

      // Seconds of active time since this launch, as the server counted them.
      function sessionTime() {
        var seconds = standing && first ? Math.max(0, standing.seconds - first.seconds) : 0;
        var h = Math.floor(seconds / 3600), m = Math.floor(seconds / 60) % 60, s = seconds % 60;
        if (is2004) return "PT" + h + "H" + m + "M" + s + "S";
        function two(n) { return (n < 10 ? "0" : "") + n; }
        return (h < 1000 ? two(h) : "999") + ":" + two(m) + ":" + two(s);
      }
      // What is complete over there stays so; nothing is complete that the server has not called so, and nothing changes while it has said nothing.
      function tell(isLast) {
        if (!api || finished) return;
        var status = standing ? standing.status : "incomplete";
        var isDone = status === "completed" || status === "passed";
        if (is2004) {
          var known = read("", "cmi.completion_status"), success = read("", "cmi.success_status");
          if (isDone || status === "failed") write("", "cmi.completion_status", "completed");
          else if (known !== "completed" && (standing || !known || known === "unknown")) write("", "cmi.completion_status", "incomplete");
          if (status === "passed" || (status === "failed" && success !== "passed")) write("", "cmi.success_status", status);
          if (standing && standing.score !== null && standing.score !== undefined) {
            write("", "cmi.score.min", "0"); write("", "cmi.score.max", "100"); write("", "cmi.score.raw", standing.score); write("", "cmi.score.scaled", standing.score / 100);
          }
        } else {
          var was = read("cmi.core.lesson_status"), wasDone = was === "completed" || was === "passed";
          if (isDone) { if (was !== "passed") write("cmi.core.lesson_status", "", status); }
          else if (!wasDone && (standing || !was || was === "not attempted")) write("cmi.core.lesson_status", "", status === "failed" ? "failed" : "incomplete");
          if (standing && standing.score !== null && standing.score !== undefined) {
            write("cmi.core.score.min", "", "0"); write("cmi.core.score.max", "", "100"); write("cmi.core.score.raw", "", standing.score);
          }
        }
        if (standing) write("cmi.core.lesson_location", "cmi.location", standing.done + "/" + standing.total);
        if (isLast) {
          write("cmi.core.session_time", "cmi.session_time", sessionTime());
          // Always: what is not left to be resumed loses the proof.
          write("cmi.core.exit", "cmi.exit", "suspend");
        }
        call("Commit", "");
      }
      function finish() {
        if (finished || !api) return;
        tell(true);
        call("Terminate", "");
        finished = true;
        clearTimeout(timer);
      }

      // The page: a bar of ours, a line of words, and the frame.
      document.documentElement.style.cssText = document.body.style.cssText = "margin:0;height:100%";
      document.body.style.cssText += ";display:flex;flex-direction:column;font:16px/1.5 system-ui,sans-serif;color:#1b1b1f;background:#fff";
      function make(tag, style, text) {
        var made = document.createElement(tag);
        made.style.cssText = style;
        if (text) made.textContent = text;
        return made;
      }
      function button(text, act) {
        var made = make("button", "font:inherit;min-height:44px;padding:0 16px;border:1px solid #6b6b75;border-radius:8px;background:#fff;color:inherit;cursor:pointer", text);
        made.type = "button";
        made.addEventListener("click", act);
        return made;
      }
      var bar = make("div", "display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 12px;border-bottom:1px solid #d5d5db");
      var line = make("p", "flex:1 1 12em;margin:0", words.opening);
      line.setAttribute("role", "status");
      var again = button(words.retry, function () { again.hidden = true; pause = POLL_MS; launch(); });
      var own = button(words.window, function () { openApart(); });
      var close = button(words.close, leave);
      again.hidden = own.hidden = close.hidden = true;
      [line, again, own, close].forEach(function (part) { bar.appendChild(part); });
      var frame = make("iframe", "flex:1;width:100%;border:0;min-height:0");
      frame.name = "laurel-" + Math.random().toString(36).slice(2);
      frame.title = words.frame;
      frame.allow = "fullscreen; autoplay; unload";
      frame.hidden = true;
      document.body.appendChild(bar);
      document.body.appendChild(frame);
      function say(text) { if (line.textContent !== text) line.textContent = text; }
      function stop(text) {
        say(text);
        frame.remove();
        own.hidden = close.hidden = true;
        clearTimeout(timer);
      }

      // Plain text: a browser asks no leave for it, and no cookie goes along.
      function ask(path, body, done, failed) {
        var request = new XMLHttpRequest();
        request.open("POST", config.origin + path);
        request.setRequestHeader("Content-Type", "text/plain;charset=UTF-8");
        request.timeout = 20000;
        request.onload = function () {
          var answer = null;
          try { answer = JSON.parse(request.responseText); } catch (error) { answer = null; }
          if (request.status === 200 && answer) done(answer); else failed(request.status);
        };
        request.onerror = request.ontimeout = function () { failed(0); };
        request.send(JSON.stringify(body));
      }
      // The token goes in the body of a form, never in an address.
      function enter(address, into) {
        var form = document.createElement("form"), field = document.createElement("input");
        form.method = "post"; form.action = address; form.target = into; form.hidden = true;
        field.type = "hidden"; field.name = "token"; field.value = token;
        form.appendChild(field);
        document.body.appendChild(form);
        form.submit();
        form.remove();
      }
      function openApart() {
        apart = window.open("about:blank", frame.name + "-apart");
        if (!apart) return;
        frame.hidden = true;
        frame.src = "about:blank";
        own.hidden = true;
        say(words.windowOpen);
        // A token opens the pages once: the window gets its own.
        ask("/dispatch/launch", question(), function (answer) {
          if (answer.refused) { apart.close(); return refuse(answer); }
          token = answer.token;
          enter(answer.enter, frame.name + "-apart");
        }, function () { apart.close(); unreachable(); });
      }
      // Half a character, as a system leaves it that cuts names, is no text: of a name it is one sign, of an id one that no other id has.
      function whole(text, escapes) {
        var out = "";
        for (var i = 0; i < text.length; i += 1) {
          var code = text.charCodeAt(i), next = text.charCodeAt(i + 1);
          if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) { out += text.charAt(i) + text.charAt(i + 1); i += 1; }
          else if (code >= 0xd800 && code < 0xe000) out += escapes ? "%u" + code.toString(16) : "?";
          else out += text.charAt(i);
        }
        return out;
      }
      function question() {
        return { dispatch: config.dispatch, key: config.key, standard: config.standard, proof: secret, origin: String(location.origin),
          learner: { id: whole(read("cmi.core.student_id", "cmi.learner_id"), true), name: whole(read("cmi.core.student_name", "cmi.learner_name")) } };
      }
      function refuse(answer) {
        // What had come of it by then is told even so.
        if (answer.standing) { standing = answer.standing; first = first || standing; }
        tell(false);
        stop(answer.words);
      }
      function unreachable() {
        tell(false);
        say(words.unreachable);
        again.hidden = false;
      }
      // Doubled up to a minute, and by chance a little less, so that a class does not come back in step.
      function later(what) {
        clearTimeout(timer);
        timer = setTimeout(what, pause * (0.7 + 0.3 * Math.random()));
        pause = Math.min(LONGEST_MS, pause * 2);
      }
      function isPassing(status) { return status === 0 || status === 429 || status >= 500; }
      function launch() {
        clearTimeout(timer);
        say(words.opening);
        ask("/dispatch/launch", question(), function (answer) {
          pause = POLL_MS;
          again.hidden = true;
          if (answer.refused) return refuse(answer);
          token = answer.token;
          standing = first = answer.standing;
          tell(false);
          say("");
          frame.hidden = own.hidden = close.hidden = false;
          enter(answer.enter, frame.name);
          timer = setTimeout(poll, POLL_MS);
        }, function (status) {
          if (!isPassing(status)) { tell(false); return stop(words.unread); }
          unreachable();
          later(launch);
        });
      }
      // The visit is over here, after half a day or because somebody else was let in: the course is asked for anew.
      function renew(then) {
        ask("/dispatch/launch", question(), function (answer) {
          isAsking = false;
          if (answer.refused) { refuse(answer); return then(true); }
          token = answer.token;
          standing = answer.standing;
          pause = POLL_MS;
          tell(false);
          if (!isLeaving) { say(""); enter(answer.enter, apart && !apart.closed ? frame.name + "-apart" : frame.name); }
          then(true);
        }, function () { isAsking = false; say(words.waiting); then(false); });
      }
      // Asks how the learner stands. - Calls back with whether there was an answer.
      function look(then) {
        if (!token || isAsking) return then(false);
        isAsking = true;
        ask("/dispatch/standing", { token: token }, function (answer) {
          isAsking = false;
          pause = POLL_MS;
          var before = JSON.stringify(standing);
          standing = answer.standing;
          if (line.textContent === words.waiting) say("");
          if (JSON.stringify(standing) !== before) tell(false);
          if (answer.state === "revoked") { tell(false); stop(words.revoked); }
          then(true);
        }, function (status) {
          if (status === 404 && performance.now() - renewed > LONGEST_MS) { renewed = performance.now(); return renew(then); }
          isAsking = false;
          say(words.waiting);
          then(false);
        });
      }
      function poll() {
        if (finished || isLeaving) return;
        look(function (isAnswered) {
          if (finished || isLeaving || !frame.parentNode) return;
          if (!isAnswered) return later(poll);
          clearTimeout(timer);
          timer = setTimeout(poll, POLL_MS);
        });
      }
      // The content saves when it is unloaded: it goes first, gets a moment, and only then the other system hears the last of it.
      function leave() {
        isLeaving = true;
        clearTimeout(timer);
        own.hidden = close.hidden = again.hidden = true;
        say(words.closing);
        frame.remove();
        if (apart && !apart.closed) apart.close();
        setTimeout(function settle() {
          if (isAsking) return setTimeout(settle, 200);
          look(function (isAnswered) { finish(); stop(isAnswered ? words.closed : words.left); });
        }, LEAVING_MS);
      }

      api = find();
      if (!api) { stop(words.noSystem); return; }
      call("Initialize", "");
      var secret = proof();
      if (!secret) { tell(false); stop(words.unkept); return; }
      addEventListener("online", function () { if (!finished && !isLeaving && token) { pause = POLL_MS; clearTimeout(timer); poll(); } });
      addEventListener("pagehide", finish);
      launch();
    })();
    """#
}
