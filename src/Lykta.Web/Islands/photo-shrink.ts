import { say } from "./language";
import { offerHiding } from "./photo-hide";

const longestSide = 1600;
const largestBytes = 450_000;

/** `<lykta-photo-shrink>` round a file input: photos become JPEG of at most 1600 px and 450 kB before the form is sent, and parts of them can be hidden. */
class PhotoShrink extends HTMLElement {
  private work: Promise<void> = Promise.resolve();
  private busy = 0;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) {
      return;
    }

    const status = document.createElement("p");
    status.className = "note";
    status.setAttribute("role", "status");
    const chosen = Object.assign(document.createElement("ul"), { className: "chosen-photos" });
    this.append(status, chosen);

    input.addEventListener("change", () => {
      this.busy++;
      this.work = replaceFiles(input, status).then(() => offerHiding(input, chosen)).finally(() => this.busy--);
    });
    input.form?.addEventListener("submit", (event) => this.waitThenSend(event));
  }

  private waitThenSend(event: SubmitEvent): void {
    if (this.busy === 0) {
      return;
    }

    event.preventDefault();
    const form = event.target as HTMLFormElement;
    void this.work.then(() => form.requestSubmit(event.submitter));
  }
}

async function replaceFiles(input: HTMLInputElement, status: HTMLElement): Promise<void> {
  const files = new DataTransfer();
  let shrunk = 0;
  for (const file of input.files ?? []) {
    const small = file.type.startsWith("image/") ? await shrink(file) : null;
    files.items.add(small ?? file);
    shrunk += small ? 1 : 0;
  }

  if (shrunk > 0) {
    input.files = files.files;
    status.textContent = say("Fotot är förminskat och klart att skicka.", "The photo has been made smaller and is ready to send.");
  }
}

/** Null when the browser cannot read the picture: then the server gets the original and decides. */
async function shrink(file: File): Promise<File | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (!bitmap) {
    return null;
  }

  for (let side = longestSide; side >= 400; side *= 0.8) {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    for (const quality of [0.85, 0.7, 0.55]) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
      if (blob && blob.size <= largestBytes) {
        // The file name may tell a person or a place: it is not sent.
        return new File([blob], "foto.jpg", { type: "image/jpeg" });
      }
    }
  }

  return null;
}

customElements.define("lykta-photo-shrink", PhotoShrink);
