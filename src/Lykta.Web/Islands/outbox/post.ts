import { seal, TooLarge, type Address } from "./seal";
import { sendAll } from "./send";
import { put, remove, type Item } from "./store";

/** How long the server has to answer before the form is left to the outbox. */
const patience = 8_000;

export type Outcome = { readonly page: Response; readonly html: string } | "outbox" | "unsent" | "too-large";

/** The outbox this page's forms may wait in; null where the page has none. */
export function addressee(): Address | null {
  const { municipality, sender, key, keyName } = document.querySelector<HTMLElement>("lykta-outbox")?.dataset ?? {};
  return municipality && sender && key && keyName ? { municipality, sender, key, keyName } : null;
}

/**
 * Sends a form. It is first sealed into the outbox, so that a tab that dies meanwhile has lost nothing, and taken out again when the server has answered with a
 * page. Both say the same id: what was received by one is not received again by the other. What is not whole is not kept: the server would refuse it.
 */
export async function post(form: HTMLFormElement, kind: string, id: string, whole = true): Promise<Outcome> {
  const kept = await (whole ? keep(form, kind, id) : Promise.resolve(null)).catch((error: unknown) => (error instanceof TooLarge ? "too-large" : null));
  if (kept === "too-large") {
    return kept;
  }

  const answer = await fetch(form.getAttribute("action") ?? location.href, {
    method: "POST",
    body: form.enctype === "multipart/form-data" ? new FormData(form) : new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  const html = answer && (answer.ok || answer.status === 400) ? await answer.text().catch(() => null) : null;
  if (answer && html !== null && !wentElsewhere(answer) && (answer.ok || (cameTooLate(html) && !kept))) {
    await (kept && remove(kept.id));
    return { page: answer, html };
  }

  if (!kept) {
    return "unsent";
  }

  await put({ ...kept, notBefore: 0 });
  void sendAll();
  void keepOn();
  return "outbox";
}

/** The browser is asked to keep what waits, and to send it even when no page of ours is open. Not every browser can, and none need answer. */
async function keepOn(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
  const worker = (await navigator.serviceWorker?.getRegistration()) as { sync?: { register(tag: string): Promise<void> } } | undefined;
  await worker?.sync?.register("lykta-outbox").catch(() => undefined);
}

async function keep(form: HTMLFormElement, kind: string, id: string): Promise<Item | null> {
  const to = addressee();
  if (!to) {
    return null;
  }

  const written = Date.now();
  const sealed = await seal(to, id, kind, new FormData(form), written);
  const item: Item = { id, municipality: to.municipality, kind, written, state: "waiting", tries: 0, notBefore: written + 2 * patience, sealed };
  await put(item);
  return item;
}

/** A sign-in page in the answer's place means that nothing was received. */
function wentElsewhere(answer: Response): boolean {
  const municipality = location.pathname.split("/")[1];
  return answer.redirected && new URL(answer.url).pathname.split("/")[1] !== municipality;
}

/** The form had been open too long: the answer holds all of it, to be sent with one press. */
function cameTooLate(html: string): boolean {
  return html.includes(" data-came-late");
}

/** The answer is a page: the form with what to correct, or what came of it. */
export function show({ page, html }: { readonly page: Response; readonly html: string }): void {
  if (page.redirected) {
    location.assign(page.url);
    return;
  }

  const drawn = new DOMParser().parseFromString(html, "text/html");
  const main = drawn.querySelector("main");
  if (!main) {
    location.reload();
    return;
  }

  document.title = drawn.title;
  document.querySelector("main")?.replaceWith(document.adoptNode(main));
  scrollTo(0, 0);
  (document.querySelector<HTMLElement>("main [autofocus]") ?? document.querySelector<HTMLElement>("main"))?.focus();
}

/** A notice in the design's words. */
export function tell(status: HTMLElement, className: string, title: string, help?: string): void {
  status.className = className;
  const words = Object.assign(document.createElement("div"), { className: "notice-words" });
  words.append(Object.assign(document.createElement("p"), { className: "notice-title", textContent: title }));
  if (help) {
    words.append(Object.assign(document.createElement("p"), { textContent: help }));
  }

  status.replaceChildren(...(title === "" ? [] : [words]));
}
