const version = "lykta1";
/** The server takes twelve million bytes; the form's own edges need some. */
const most = 11_000_000;

/** To whom it is sealed and by whom, as `<lykta-outbox>` says. */
export interface Address {
  readonly municipality: string;
  readonly sender: string;
  readonly key: string;
  readonly keyName: string;
}

export class TooLarge extends Error {}

/**
 * Seals a form so that only the server can open it: a key of its own for each item (ECDH P-256, HKDF, AES-256-GCM), whose own half is thrown away here. The line
 * before it is part of the seal. Read by SealedItem.cs.
 */
export async function seal(to: Address, id: string, kind: string, form: FormData, written: number): Promise<ArrayBuffer> {
  form.delete("__RequestVerificationToken");
  form.delete("_handler");
  form.set("WrittenAt", String(written));
  const body = new Response(form);
  const type = body.headers.get("content-type") ?? "";
  const bytes = new Uint8Array(await body.arrayBuffer());
  if (bytes.length > most) {
    throw new TooLarge();
  }

  const curve = { name: "ECDH", namedCurve: "P-256" };
  const theirs = await crypto.subtle.importKey("raw", unBase64(to.key), curve, false, []);
  const mine = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey("raw", mine.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, mine.privateKey, 256);
  const text = new TextEncoder();
  const secret = await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: ephemeral, info: text.encode(version) },
    await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]),
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt"],
  );
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const line = text.encode([version, to.keyName, to.municipality, to.sender, id, kind, base64(ephemeral), base64(nonce)].join(" "));
  const plain = join(text.encode(`${type}\n`), bytes);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: line }, secret, plain);
  return join(line, text.encode("\n"), new Uint8Array(sealed)).buffer;
}

function join(...parts: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
}
