import { enhance, fill } from "./1-core.js";
import { toast } from "./2-enhance.js";

// <form data-upload enctype="multipart/form-data"> with a .dropzone around its file field: shows how far the upload is,
// takes dropped files, can be cancelled. The answer is the page the form would have led to.
enhance("form[data-upload]", (form) => {
  const zone = form.querySelector(".dropzone") ?? form;
  const field = form.querySelector("input[type=file]");
  const progress = form.querySelector("progress");
  const words = form.querySelector("[data-upload-words]");

  for (const name of ["dragenter", "dragover"]) zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add("is-over");
  });
  for (const name of ["dragleave", "drop"]) zone.addEventListener(name, () => zone.classList.remove("is-over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    if (!event.dataTransfer.files.length) return;
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  if (form.dataset.upload === "at-once") field.addEventListener("change", () => { if (field.files.length) form.requestSubmit(); });

  form.addEventListener("submit", (event) => {
    // A form may offer several file fields: the camera and what is there already.
    const files = [...form.querySelectorAll("input[type=file]")].flatMap((each) => [...each.files]);
    if (event.defaultPrevented || !files.length) return;
    event.preventDefault();
    const limit = Number(form.dataset.limit ?? 0);
    if (limit && files.some((file) => file.size > limit)) {
      toast(form.dataset.tooLarge, "danger");
      return;
    }
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-Requested-With", "fetch");
    request.upload.addEventListener("progress", (step) => {
      if (!progress || !step.lengthComputable) return;
      progress.hidden = false;
      progress.max = step.total;
      progress.value = step.loaded;
      const percent = Math.round((step.loaded / step.total) * 100);
      if (words) words.textContent = percent < 100 ? fill(form.dataset.uploading, { percent }) : form.dataset.processing ?? "";
    });
    request.addEventListener("load", () => {
      const isOwnPage = request.responseURL && new URL(request.responseURL).origin === location.origin;
      if (request.status < 400 && isOwnPage) {
        location.assign(request.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, "text/html").getElementById("main");
      if (page) {
        document.getElementById("main").replaceWith(page);
        globalThis.htmx?.process(page);
        document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: page } }));
      } else {
        toast(form.dataset.failed ?? document.body.dataset.offline, "danger");
      }
    });
    request.addEventListener("error", () => {
      if (progress) progress.hidden = true;
      if (words) words.textContent = "";
      toast(form.dataset.failed ?? document.body.dataset.offline, "danger");
    });
    const cancel = form.querySelector("[data-upload-cancel]");
    if (cancel) {
      cancel.hidden = false;
      cancel.addEventListener("click", () => { request.abort(); cancel.hidden = true; progress.hidden = true; }, { once: true });
    }
    request.send(new FormData(form, event.submitter));
  });
});
