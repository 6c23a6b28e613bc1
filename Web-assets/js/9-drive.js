import { enhance } from "./1-core.js";

// An author's bench: the player in a frame as large as a phone, turned or not, as much of it as fits; beside it every call that content
// makes, as the player's page tells it.
const MOST_CALLS = 300, LEAST = 0.5;

enhance("[data-drive]", (drive) => {
  const holder = drive.querySelector(".drive-frame"), frame = holder.querySelector("iframe"), turn = drive.querySelector("[data-drive-turn]");
  const devices = [...drive.querySelectorAll("[data-drive-device]")], calls = drive.querySelector("[data-drive-calls]"), none = drive.querySelector("[data-drive-none]");

  /** A phone that is higher than the window is shown smaller; the page inside keeps its own size. */
  function fit() {
    holder.style.setProperty("--drive-scale", "1");
    if (drive.dataset.device === "desktop") return;
    const room = Math.min((innerHeight - 24) / frame.offsetHeight, holder.parentElement.clientWidth / frame.offsetWidth);
    holder.style.setProperty("--drive-scale", String(Math.max(LEAST, Math.min(1, room)).toFixed(3)));
  }
  function remember() {
    for (const one of devices) one.toggleAttribute("aria-current", one.dataset.driveDevice === drive.dataset.device);
    for (const one of devices) if (one.hasAttribute("aria-current")) one.setAttribute("aria-current", "true");
    sessionStorage.setItem("laurel.drive", JSON.stringify([drive.dataset.device, drive.hasAttribute("data-turned")]));
    fit();
  }
  for (const one of devices) one.addEventListener("click", (event) => {
    event.preventDefault();
    drive.dataset.device = one.dataset.driveDevice;
    remember();
  });
  turn.addEventListener("click", (event) => {
    event.preventDefault();
    drive.toggleAttribute("data-turned");
    remember();
  });

  // It is called a button, so the space bar presses it.
  turn.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    turn.click();
  });

  const known = JSON.parse(sessionStorage.getItem("laurel.drive") ?? "null");
  if (known && !new URL(location.href).searchParams.has("device")) {
    drive.dataset.device = known[0];
    drive.toggleAttribute("data-turned", known[1]);
  }
  remember();
  addEventListener("resize", fit);

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
  addEventListener("message", (event) => {
    if (!calls || event.origin !== location.origin || event.source !== frame.contentWindow || event.data?.laurel !== 1 || event.data.type !== "call") return;
    const { call, given, result, error, at } = event.data, line = document.createElement("li");
    line.append(element("time", clock.format(new Date(at)), "muted"), " ", element("code", `${call}(${given.map((one) => JSON.stringify(one)).join(", ")})`), " → ", element("code", JSON.stringify(result)));
    if (error !== 0) line.append(" ", element("strong", String(error), "badge tone-danger"));
    const isFollowed = calls.scrollTop < 40;
    calls.prepend(line);
    if (isFollowed) calls.scrollTop = 0;
    while (calls.children.length > MOST_CALLS) calls.lastElementChild.remove();
    none.hidden = true;
  });
});
