// Keeps every entry on the device until the server has acknowledged it. Writing is synchronous (localStorage); when that
// is full the entry spills into IndexedDB. An entry is { seq, at, ops }, ops being ["begin"], ["set", element, value],
// ["finish"], ["leaving"] or ["active", from, to]; seq counts from 1 within a session of the page.

const encode = encodeURIComponent;

/** One registration and item; entries of other sessions of the same item are found for replay. */
export class Journal {
  #prefix;
  #spill = null;
  #memory = new Map(); // what neither store took
  #spilled = new Set();

  constructor(registration, item, session, storage = safeStorage()) {
    this.session = session;
    this.storage = storage;
    this.#prefix = `laurel.journal/${encode(registration)}/${encode(item)}/`;
  }

  /** Whether anything survives a closed tab here. */
  get isDurable() {
    return this.storage !== null || this.#spill !== null;
  }

  /** Whether all of what is pending lies on the device. */
  get holdsAll() {
    return this.#memory.size === 0;
  }

  async open() {
    try {
      this.#spill = await openSpill();
    } catch {
      this.#spill = null;
    }
  }

  write(entry) {
    const key = this.#key(this.session, entry.seq);
    const text = JSON.stringify(entry);
    if (this.storage) {
      try {
        this.storage.setItem(key, text);
        this.#memory.delete(key);
        return;
      } catch {
        // Full: what this key held before is older than what is spilled now.
        this.storage.removeItem(key);
      }
    }
    this.#memory.set(key, text);
    if (!this.#spill) return;
    this.#spilled.add(key);
    put(this.#spill, key, text).then(
      () => { if (this.#memory.get(key) === text) this.#memory.delete(key); },
      () => {},
    );
  }

  /** Forgets entries that the server has. */
  acknowledge(session, upTo) {
    const mine = (key) => {
      const at = this.#parse(key);
      return at !== null && at.session === session && at.seq <= upTo;
    };
    if (this.storage) for (const key of keys(this.storage)) if (mine(key)) this.storage.removeItem(key);
    for (const key of [...this.#memory.keys()]) if (mine(key)) this.#memory.delete(key);
    for (const key of [...this.#spilled]) {
      if (!mine(key)) continue;
      this.#spilled.delete(key);
      if (this.#spill) remove(this.#spill, key).catch(() => {});
    }
  }

  /** Unacknowledged entries of earlier sessions, oldest session first: [[session, [entry, …]], …]. */
  async leftovers() {
    const found = new Map();
    const take = (key, text) => {
      const at = this.#parse(key);
      if (!at || at.session === this.session) return;
      try {
        const entry = JSON.parse(text);
        if (entry.seq !== at.seq || !Array.isArray(entry.ops)) return;
        if (!found.has(at.session)) found.set(at.session, new Map());
        found.get(at.session).set(at.seq, entry);
      } catch {
        // Half a record of a killed browser is no record.
      }
    };
    if (this.#spill) {
      for (const [key, text] of await all(this.#spill)) {
        if (this.#parse(key)) this.#spilled.add(key);
        take(key, text);
      }
    }
    if (this.storage) for (const key of keys(this.storage)) take(key, this.storage.getItem(key));
    return [...found]
      .map(([session, entries]) => [session, [...entries.values()].sort((a, b) => a.seq - b.seq)])
      .sort((a, b) => a[1][0].at - b[1][0].at);
  }

  #key(session, seq) {
    return `${this.#prefix}${encode(session)}/${seq}`;
  }

  #parse(key) {
    if (!key.startsWith(this.#prefix)) return null;
    const [session, seq] = key.slice(this.#prefix.length).split("/");
    return { session: decodeURIComponent(session), seq: Number(seq) };
  }
}

function keys(storage) {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);
}

/** localStorage where it may be written to, else null (blocked third-party storage throws on first touch). */
export function safeStorage() {
  try {
    const storage = window.localStorage;
    storage.setItem("laurel.probe", "1");
    storage.removeItem("laurel.probe");
    return storage;
  } catch {
    return null;
  }
}

function openSpill() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("laurel-journal", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("entries");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

function transact(database, mode, act) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("entries", mode, { durability: "strict" });
    const result = act(transaction.objectStore("entries"));
    transaction.oncomplete = () => resolve(result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

const put = (database, key, text) => transact(database, "readwrite", (store) => store.put(text, key));
const remove = (database, key) => transact(database, "readwrite", (store) => store.delete(key));

async function all(database) {
  const rows = [];
  await transact(database, "readonly", (store) => {
    store.openCursor().onsuccess = (event) => {
      const cursor = event.target.result;
      if (!cursor) return;
      rows.push([cursor.key, cursor.value]);
      cursor.continue();
    };
  });
  return rows;
}
