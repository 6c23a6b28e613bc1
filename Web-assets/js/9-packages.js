import { csrf, enhance, fill } from "./1-core.js";

// Several packages at once: form[data-packages] sends each chosen or dropped file by itself, two at a time, with a progress of its own.
// One can be cancelled, or sent again after the connection broke; one that is refused says why and stops no other. What was taken
// stands in the list below as the server shows it.
const AT_ONCE = 2;

enhance("form[data-packages]", (form) => {
  const field = form.querySelector("input[type=file]"), zone = form.querySelector(".dropzone"), said = form.querySelector("[data-said]");
  const shelf = document.querySelector("[data-shelf]"), empty = document.querySelector("[data-shelf-empty]"), place = document.querySelector("[data-shelf-form]");
  const words = form.dataset, waiting = [];
  let running = 0;
  form.querySelector(".form-actions").hidden = true; // files go up as soon as they are chosen

  const element = (name, className, text = "") => Object.assign(document.createElement(name), { className, textContent: text });
  const act = (label, name, shown, style) => {
    const made = element("button", `button button-${style}`, shown);
    made.type = "button";
    made.setAttribute("aria-label", fill(label, { name }));
    return made;
  };

  /** A file's place in the list: what the server makes of it stands there later, so that nothing moves. */
  function add(file, before) {
    const row = element("li", "shelf-row"), progress = document.createElement("progress"), state = element("p", "hint"), buttons = element("div", "buttons");
    progress.max = 1;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    const one = {
      file, row, progress, state, request: null,
      cancel: act(words.cancel, file.name, words.cancelWord, "quiet"), again: act(words.again, file.name, words.againWord, "secondary"), dismiss: act(words.dismiss, file.name, words.dismissWord, "quiet"),
    };
    buttons.append(one.cancel, one.again, one.dismiss);
    row.append(element("b", "", file.name), progress, state, buttons);
    one.cancel.onclick = () => {
      const index = waiting.indexOf(one);
      if (index >= 0) waiting.splice(index, 1);
      if (one.request) one.request.abort(); else end(one, words.cancelled, { again: true });
    };
    one.again.onclick = () => queue(one);
    one.dismiss.onclick = () => {
      row.remove();
      empty.hidden = shelf.children.length > 0;
      field.focus();
    };
    shelf.insertBefore(row, before);
    empty.hidden = true;
    if (Number(words.limit) && file.size > Number(words.limit)) end(one, words.tooLarge, {}); else queue(one);
  }
  function addAll(files) {
    const before = shelf.firstElementChild;
    for (const file of files) add(file, before);
  }
  function show(one, text, { cancel = false, again = false, dismiss = false, bar = false } = {}) {
    one.state.textContent = text;
    one.cancel.hidden = !cancel;
    one.again.hidden = !again;
    one.dismiss.hidden = !dismiss;
    one.progress.hidden = !bar;
    one.row.classList.toggle("is-refused", dismiss);
  }
  function queue(one) {
    one.progress.value = 0;
    show(one, words.waiting, { cancel: true, bar: true });
    waiting.push(one);
    next();
  }
  function end(one, text, { again = false }) {
    one.request = null;
    show(one, text, { again, dismiss: true });
    said.textContent = `${one.file.name}: ${text}`;
  }
  function next() {
    while (running < AT_ONCE && waiting.length) send(waiting.shift());
  }
  function send(one) {
    running += 1;
    const request = new XMLHttpRequest(), body = new FormData();
    one.request = request;
    body.append("csrf", csrf());
    body.append("package", one.file, one.file.name);
    request.open("POST", form.action);
    request.setRequestHeader("X-Requested-With", "fetch");
    show(one, fill(words.uploading, { percent: 0 }), { cancel: true, bar: true });
    request.upload.onprogress = (step) => {
      if (!step.lengthComputable) return;
      one.progress.value = step.loaded / step.total;
      const percent = Math.floor((step.loaded / step.total) * 100);
      // What has arrived whole is being checked: there is nothing to call back any more.
      if (percent < 100) one.state.textContent = fill(words.uploading, { percent });
      else show(one, words.processing, { bar: true });
    };
    request.onload = () => done(one, request);
    request.onerror = () => end(one, words.broken, { again: true });
    request.onabort = () => end(one, words.cancelled, { again: true });
    request.onloadend = () => { running -= 1; next(); };
    request.send(body);
  }
  function done(one, request) {
    const part = new DOMParser().parseFromString(request.responseText, "text/html"), row = part.querySelector("[data-package]");
    if (request.status === 200 && row) {
      const isHere = one.row.contains(document.activeElement);
      one.row.replaceWith(document.adoptNode(row));
      if (isHere) row.querySelector("input, a, button")?.focus({ preventScroll: true });
      place.hidden = false;
      document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: row } }));
      said.textContent = row.querySelector("b").textContent;
      return;
    }
    const reason = part.querySelector("[data-refused]")?.textContent;
    // Anything but a reason is trouble on the way, or a server that has no room now: the same file may go through later.
    end(one, reason || words.broken, { again: !reason });
  }

  for (const name of ["dragenter", "dragover"]) zone.addEventListener(name, (event) => { event.preventDefault(); zone.classList.add("is-over"); });
  for (const name of ["dragleave", "drop"]) zone.addEventListener(name, () => zone.classList.remove("is-over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    addAll(event.dataTransfer.files);
  });
  field.addEventListener("change", () => {
    addAll([...field.files]);
    field.value = "";
  });
  addEventListener("beforeunload", (event) => { if (running > 0) event.preventDefault(); });
});
