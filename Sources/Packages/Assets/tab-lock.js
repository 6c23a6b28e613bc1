// One tab plays a registration at a time. The server decides between devices; this decides at once between tabs.

/**
 * @returns { held: boolean, take(), release() }: `take` ends the other tab's hold.
 * @param onLost called when another tab took over
 */
export async function lockTab(name, onLost) {
  // Without Web Locks (not a secure context) only the server tells two tabs apart.
  if (!navigator.locks) return { held: true, take: async () => {}, release: () => {} };
  let release = () => {};
  let refused = false;
  const attempt = (options) => new Promise((resolve) => {
    navigator.locks.request(name, options, (lock) => {
      if (!lock) {
        resolve(false);
        return undefined;
      }
      resolve(true);
      return new Promise((done) => { release = done; });
    }).catch((error) => {
      if (error.name === "AbortError") onLost();
      else refused = true; // a browser that refuses storage refuses locks as well
      resolve(refused);
    });
  });
  // A reload may run before the old page has let go.
  let held = false;
  for (let tries = 0; tries < 6 && !held; tries += 1) {
    held = await attempt({ ifAvailable: true });
    if (!held) await new Promise((done) => { setTimeout(done, 200); });
  }
  return { held, take: () => attempt({ steal: true }), release: () => release() };
}
