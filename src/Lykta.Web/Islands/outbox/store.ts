/** What waits in this browser. The words of it are only in `sealed`, which no browser can open. */
export interface Item {
  readonly id: string;
  readonly municipality: string;
  readonly kind: string;
  readonly written: number;
  readonly state: "waiting" | "refused" | "sent";
  readonly tries: number;
  /** Not sent before this moment: its page is trying, or the server asked for patience. */
  readonly notBefore: number;
  /** The server's sentence of why it was not received, or a word of ours. */
  readonly error?: string;
  readonly sealed?: ArrayBuffer;
  readonly sentAt?: number;
  readonly address?: string | null;
  readonly leftOut?: boolean;
}

type Name = "queue" | "drafts" | "keys";

const database = "lykta";
const channel = "lykta-outbox";
const sentIsShown = 24 * 3_600_000;
let opened: Promise<IDBDatabase> | null = null;

/** Rejects where the browser keeps nothing, as some do in private windows. */
function open(): Promise<IDBDatabase> {
  return (opened ??= new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("queue", { keyPath: "id" });
      request.result.createObjectStore("drafts", { keyPath: "id" });
      request.result.createObjectStore("keys");
    };
    request.onsuccess = () => {
      // Another tab signs out and empties all: let it, and begin anew.
      request.result.onversionchange = () => close();
      done(request.result);
    };
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(new Error("blocked"));
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  }));
}

function close(): void {
  void opened?.then((db) => db.close());
  opened = null;
}

/** One transaction; done when it lies on the disk. */
export async function inStore<T>(name: Name, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  return new Promise<T>((done, failed) => {
    const transaction = db.transaction(name, mode, { durability: "strict" });
    const request = work(transaction.objectStore(name));
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = transaction.onerror = () => failed(transaction.error ?? request.error);
  });
}

/** All items, the oldest first. */
export async function items(): Promise<Item[]> {
  return (await inStore<Item[]>("queue", "readonly", (store) => store.getAll())).sort((a, b) => a.written - b.written);
}

export async function put(item: Item): Promise<void> {
  await inStore("queue", "readwrite", (store) => store.put(item));
  changed();
}

export async function remove(id: string): Promise<void> {
  await inStore("queue", "readwrite", (store) => store.delete(id));
  changed();
}

/** What was sent is told for a day, then forgotten. */
export async function forgetSent(): Promise<void> {
  for (const item of await items()) {
    if (item.state === "sent" && (item.sentAt ?? 0) < Date.now() - sentIsShown) {
      await remove(item.id);
    }
  }
}

/** Everything of ours that this browser keeps: items, drafts, the drafts' key, pages. */
export async function empty(): Promise<void> {
  close();
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
  for (const name of await caches.keys()) {
    await caches.delete(name);
  }
}

const told = new BroadcastChannel(channel);
const listeners = new Set<() => void>();
told.addEventListener("message", () => listeners.forEach((listener) => listener()));

export function whenChanged(listener: () => void): void {
  listeners.add(listener);
}

export function changed(): void {
  told.postMessage("");
  listeners.forEach((listener) => listener());
}
