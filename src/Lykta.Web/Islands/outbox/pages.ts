const pages = ["rapportera/utan-signal", "rapportera/utkorg", "inget-att-rapportera", "checklista"];
const oldAfter = 10 * 60_000;
export const pageCache = "lykta-pages";
export const fileCache = "lykta-files";

/** The worker that answers without a signal, and the pages it answers with: fetched anew now and then, and when somebody else is signed in. */
export async function keepPages(municipality: string, sender: string): Promise<void> {
  const worker = await navigator.serviceWorker?.register("/service-worker.js").catch(() => null);
  if (!worker) {
    return;
  }

  const cache = await caches.open(pageCache);
  const mark = `/${municipality}/rapportera/utkorg/hamtat`;
  const [who, when] = ((await (await cache.match(mark))?.text()) ?? "").split(" ");
  if (who === sender && Date.now() - Number(when) < oldAfter) {
    return;
  }

  const files = new Set<string>();
  for (const page of pages) {
    const answer = await fetch(`/${municipality}/${page}`).catch(() => null);
    if (!answer) {
      return;
    }

    if (answer.ok && !answer.redirected) {
      const html = await answer.clone().text();
      await cache.put(`/${municipality}/${page}`, answer);
      // The map is left out: it is larger than all the rest, and its ground needs a signal.
      [...html.matchAll(/"(\/(?:dist\/|favicon)[^"]+\?v=[0-9a-f]+)"/g)].map((m) => m[1] ?? "").filter((file) => !/maplibre|pmtiles/.test(file)).forEach((file) => files.add(file));
    }
  }

  const kept = await caches.open(fileCache);
  for (const file of files) {
    if (!(await kept.match(file))) {
      await kept.add(file).catch(() => undefined);
    }
  }

  for (const old of await kept.keys()) {
    const { pathname, search } = new URL(old.url);
    if (!files.has(pathname + search)) {
      await kept.delete(old);
    }
  }

  await cache.put(mark, new Response(`${sender} ${Date.now()}`));
}
