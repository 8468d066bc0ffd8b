import { forgetSent, type Item, items, put } from "./store";

const patience = 60_000;
const longestWait = 10 * 60_000;

/** Sends what waits, the oldest first and one at a time, in one tab or the worker. The server's receipt alone takes an item's words away. */
export async function sendAll(now = false): Promise<void> {
  await navigator.locks.request("lykta-outbox", { ifAvailable: true }, async (lock) => {
    if (!lock) {
      return;
    }

    await forgetSent();
    for (const item of await items()) {
      if (item.state === "waiting" && item.sealed && (now || item.notBefore <= Date.now()) && !(await sendOne(item, item.sealed))) {
        return;
      }
    }
  });
}

/** Whether there is any use in trying the next one. */
async function sendOne(item: Item, sealed: ArrayBuffer): Promise<boolean> {
  const answer = await fetch(`/${item.municipality}/utkorg/${item.id}`, {
    method: "POST",
    body: sealed,
    headers: { "Content-Type": "application/octet-stream", "Lykta-Outbox": "1", "Lykta-Device-Clock": String(Date.now()) },
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  const said = answer?.headers.get("content-type")?.includes("json") ? ((await answer.json().catch(() => null)) as Answer | null) : null;
  if (!answer || answer.status >= 500 || answer.status === 429 || (answer.ok && !said)) {
    // No signal, or a server that cannot just now, or has had much of us: the others would fare no better.
    await put({ ...item, tries: item.tries + 1, error: answer ? "server" : "signal" });
    return false;
  }

  if (answer.ok) {
    const { sealed: _, error: __, ...rest } = item;
    await put({ ...rest, state: "sent", sentAt: Date.now(), address: said?.address ?? null, leftOut: said?.textWithheld || said?.photosLeftOut || false });
    return true;
  }

  const another = answer.status === 404 || said?.type?.endsWith(":written-by-another");
  if (said?.title && !another && answer.status === 422) {
    await put({ ...item, state: "refused", tries: item.tries + 1, error: said.title });
    return true;
  }

  // Signed out, or somebody else is signed in: it may be sent when that changes.
  const wait = Math.min(longestWait, 15_000 * 2 ** Math.min(item.tries, 6));
  await put({ ...item, tries: item.tries + 1, error: another ? "another" : "signed-out", notBefore: Date.now() + wait });
  return another === true;
}

interface Answer {
  readonly address?: string | null;
  readonly textWithheld?: boolean;
  readonly photosLeftOut?: boolean;
  readonly type?: string;
  readonly title?: string;
}
