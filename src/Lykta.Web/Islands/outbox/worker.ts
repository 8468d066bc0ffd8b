import { fileCache, pageCache } from "./pages";
import { sendAll } from "./send";
import { items } from "./store";

/** The parts of the worker's world that the page's types do not know. */
interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface World {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: "install" | "activate" | "sync", listener: (event: Waiting) => void): void;
  addEventListener(name: "fetch", listener: (event: Asked) => void): void;
}
const world = self as unknown as World;

const patience = 4_000;
const page = /^\/(\d{4})\/(rapportera(?:\/utkorg|\/utan-signal)?|inget-att-rapportera|checklista)$/;

world.addEventListener("install", (event) => event.waitUntil(world.skipWaiting()));
world.addEventListener("activate", (event) => event.waitUntil(world.clients.claim()));
world.addEventListener("sync", (event) => event.waitUntil(sendOrAskAgain()));
world.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) {
    return;
  }

  const [, municipality, name] = page.exec(pathname) ?? [];
  if (request.mode === "navigate" && municipality && name) {
    event.respondWith(networkFirst(request, `/${municipality}/${name === "rapportera" ? "rapportera/utan-signal" : name}`));
  } else if (pathname.startsWith("/dist/")) {
    event.respondWith(caches.open(fileCache).then(async (cache) => (await cache.match(request, { ignoreVary: true })) ?? fetch(request)));
  }
});

/** A promise that fails makes the browser wake the worker again later. */
async function sendOrAskAgain(): Promise<void> {
  await sendAll();
  if ((await items()).some((item) => item.state === "waiting" && item.error === "signal")) {
    throw new Error("no signal");
  }
}

/** The server's page if it comes soon; else the copy, and the server's after all where there is no copy. */
async function networkFirst(request: Request, copy: string): Promise<Response> {
  const network = fetch(request);
  const soon = await Promise.race([network.catch(() => null), new Promise<null>((done) => setTimeout(() => done(null), patience))]);
  return soon ?? (await (await caches.open(pageCache)).match(copy, { ignoreVary: true })) ?? network;
}
