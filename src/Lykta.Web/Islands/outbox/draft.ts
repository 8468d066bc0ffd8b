import { addressee } from "./post";
import { changed, inStore } from "./store";

/** A report begun and not sent. This browser alone can read it, by a key that cannot be taken out of it and is thrown away at sign-out. */
export interface Draft {
  readonly id: string;
  readonly sender: string;
  readonly written: number;
  readonly type: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const restAfterTyping = 400;

/** What was typed a moment ago and is not kept yet, a form each. */
const unsaved = new Set<() => Promise<void>>();
let isOver = false;

// Another tab, another app, the screen put out: the browser may end the page any time from now on.
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void keepNow());

/** Keeps at once what was typed in the last moment. */
export async function keepNow(): Promise<void> {
  await Promise.all([...unsaved].map((save) => save()));
}

/** Nothing is kept any more: whoever signs out leaves nothing behind. */
export function keepNoMore(): void {
  isOver = true;
}

/** The drafts of whoever is signed in, the newest first. */
export async function drafts(): Promise<Draft[]> {
  const sender = addressee()?.sender;
  return (await inStore<Draft[]>("drafts", "readonly", (store) => store.getAll())).filter((draft) => draft.sender === sender).sort((a, b) => b.written - a.written);
}

export async function removeDraft(id: string): Promise<void> {
  await inStore("drafts", "readwrite", (store) => store.delete(id));
  changed();
}

/** Keeps the form as it is filled in; what it returns stops that, and forgets the draft. */
export function keepDraft(form: HTMLFormElement, id: () => string): () => Promise<void> {
  let timer = 0;
  let saving: Promise<void> = Promise.resolve();
  const now = (): Promise<void> => {
    clearTimeout(timer);
    unsaved.delete(now);
    return (saving = saving.then(() => save(form, id())).catch(() => undefined));
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    unsaved.add(now);
    timer = window.setTimeout(() => void now(), restAfterTyping);
  });
  return async () => {
    clearTimeout(timer);
    unsaved.delete(now);
    await saving;
    await removeDraft(id()).catch(() => undefined);
  };
}

/** Fills in the form from the draft that the address names. */
export async function goOnWithDraft(form: HTMLFormElement): Promise<void> {
  const id = new URLSearchParams(location.search).get("utkast");
  const draft = (await drafts()).find((d) => d.id === id);
  if (!draft) {
    return;
  }

  const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: draft.nonce, additionalData: about(draft) }, await key(), draft.sealed);
  const said = await new Response(opened, { headers: { "Content-Type": draft.type } }).formData();
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input[name], textarea[name], select[name]")) {
    const values = said.getAll(field.name);
    if (field.type === "radio") {
      (field as HTMLInputElement).checked = values.includes(field.value);
    } else if (field.type === "file") {
      const files = new DataTransfer();
      values.forEach((file) => file instanceof File && file.size > 0 && files.items.add(file));
      (field as HTMLInputElement).files = files.files;
    } else if (typeof values[0] === "string") {
      field.value = values[0];
    }
  }

  const open = form.querySelector<HTMLDetailsElement>(".more-details");
  open && (open.open = ["Text", "Action", "Police", "Setting", "Impact"].some((name) => said.get(name)));
}

async function save(form: HTMLFormElement, id: string): Promise<void> {
  const sender = addressee()?.sender;
  if (!sender || isOver) {
    return;
  }

  const said = new FormData(form);
  said.delete("__RequestVerificationToken");
  said.delete("_handler");
  const body = new Response(said);
  const draft = { id, sender, written: Date.now(), type: body.headers.get("content-type") ?? "", nonce: crypto.getRandomValues(new Uint8Array(12)) };
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: draft.nonce, additionalData: about(draft) }, await key(), await body.arrayBuffer());
  await inStore("drafts", "readwrite", (store) => store.put({ ...draft, sealed }));
  changed();
}

function about(draft: { readonly id: string; readonly sender: string }): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${draft.id} ${draft.sender}`);
}

/** Made the first time; two tabs that make one at once keep the first. */
async function key(): Promise<CryptoKey> {
  const known = await inStore<CryptoKey | undefined>("keys", "readonly", (store) => store.get("drafts"));
  if (known) {
    return known;
  }

  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await inStore("keys", "readwrite", (store) => store.add(made, "drafts")).catch(() => undefined);
  return inStore<CryptoKey>("keys", "readonly", (store) => store.get("drafts"));
}
