import { enhance } from "./1-core.js";

// <form data-passkey="get|create" data-options="…"> is hidden until here: the button runs the browser's ceremony, and the
// answer goes with the form as any other field. With data-conditional the browser offers passkeys among the saved
// addresses of the page's e-mail field.
const canPasskeys = Boolean(window.PublicKeyCredential && navigator.credentials);
const fromBase64 = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const toBase64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const passkeyList = (list) => list.map((each) => ({ ...each, id: fromBase64(each.id), transports: each.transports.length ? each.transports : undefined }));
// A page may have one ceremony at a time: a press ends the one that waits in the address field.
let waitingPasskey = null;

async function passkeyOptions(form) {
  const response = await fetch(form.dataset.options, { method: "POST", headers: { "X-CSRF": form.querySelector("[name=csrf]").value }, credentials: "same-origin" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const sent = await response.json();
  sent.challenge = fromBase64(sent.challenge);
  if (sent.user) sent.user.id = fromBase64(sent.user.id);
  if (sent.excludeCredentials) sent.excludeCredentials = passkeyList(sent.excludeCredentials);
  if (sent.allowCredentials) sent.allowCredentials = passkeyList(sent.allowCredentials);
  return sent;
}

function sendPasskey(form, credential) {
  const { response } = credential;
  const parts = { clientDataJSON: toBase64(response.clientDataJSON) };
  if (response.attestationObject) {
    parts.attestationObject = toBase64(response.attestationObject);
    parts.transports = response.getTransports?.() ?? [];
  } else {
    parts.authenticatorData = toBase64(response.authenticatorData);
    parts.signature = toBase64(response.signature);
    if (response.userHandle) parts.userHandle = toBase64(response.userHandle);
  }
  form.querySelector("[name=credential]").value = JSON.stringify({ id: credential.id, type: credential.type, response: parts });
  form.submit();
}

async function offerInField(form) {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
  waitingPasskey = new AbortController();
  const mine = waitingPasskey;
  // A challenge holds for five minutes; a page that stays open gets a new one in time.
  const renew = setTimeout(() => { mine.abort("renew"); offerInField(form); }, 270_000);
  try {
    const publicKey = await passkeyOptions(form);
    delete publicKey.allowCredentials;
    sendPasskey(form, await navigator.credentials.get({ publicKey, mediation: "conditional", signal: mine.signal }));
  } catch {
    // Nobody pressed anything, so nothing is said; the button and the password stay.
    if (mine.signal.reason !== "renew") clearTimeout(renew);
  }
}

enhance("form[data-passkey]", (form) => {
  if (!canPasskeys) return;
  const words = form.querySelector("[data-passkey-words]");
  const isMaking = form.dataset.passkey === "create";
  form.hidden = false;
  for (const note of document.querySelectorAll("[data-no-passkey]")) note.hidden = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (form.hasAttribute("aria-busy")) return;
    form.setAttribute("aria-busy", "true");
    words.hidden = true;
    waitingPasskey?.abort("pressed");
    try {
      const publicKey = await passkeyOptions(form);
      sendPasskey(form, await (isMaking ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey })));
    } catch (error) {
      words.textContent = error.name === "InvalidStateError" ? form.dataset.known : form.dataset.refused;
      words.hidden = false;
    } finally {
      form.removeAttribute("aria-busy");
    }
  });
  if (form.hasAttribute("data-conditional")) offerInField(form);
});

// What was kept while somebody proved again who they are goes on by itself.
enhance("form[data-sends-itself]", (form) => form.requestSubmit());
