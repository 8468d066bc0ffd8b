import type * as Guard from "./guard/page";
import { say } from "./language";
import { goOnWithDraft, keepDraft } from "./outbox/draft";
import { addressee, post, show, tell } from "./outbox/post";
import { onePlace, ownPosition } from "./report-place";

const retryAfter = [3_000, 10_000, 30_000];

/**
 * `<lykta-report-round>` round the report form. What could not be sent waits sealed in the outbox, and the page is ready for the next report; a browser that keeps
 * nothing shows it as not sent and tries again. Nothing is called sent before the server has answered with its page, and the form's id makes twice once.
 */
class ReportRound extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private readonly status = document.createElement("div");
  private sending = false;
  private unsent = false;
  private tries = 0;
  private timer = 0;
  private letBe = false;
  private forgetDraft: () => Promise<void> = async () => undefined;

  connectedCallback(): void {
    const form = (this.form = this.querySelector("form"));
    if (!form) {
      return;
    }

    this.status.setAttribute("role", "status");
    // In the row that stays at the bottom of the screen: that nothing was sent is seen wherever one stands on the page.
    form.querySelector(".button-row")?.prepend(this.status);
    this.addEventListener("submit", (event) => {
      // A photo is still being made smaller: the form is sent anew when that is done.
      if (!event.defaultPrevented) {
        event.preventDefault();
        this.tries = 0;
        void this.send(form);
      }
    });
    onePlace(form);
    ownPosition(form, this.dataset.failed ?? "");
    addEventListener("online", this.again);
    addEventListener("beforeunload", this.hold);
    if ("copy" in this.dataset) {
      begin(form);
    }

    this.forgetDraft = keepDraft(form, () => field(form, "Id").value);
    goOnWithDraft(form).then(() => form.dispatchEvent(new Event("lykta-next"))).catch(() => undefined);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    removeEventListener("online", this.again);
    removeEventListener("beforeunload", this.hold);
  }

  private readonly again = (): void => {
    if (this.unsent && this.form) {
      void this.send(this.form);
    }
  };

  private readonly hold = (event: BeforeUnloadEvent): void => {
    if (this.unsent) {
      event.preventDefault();
    }
  };

  private async send(form: HTMLFormElement): Promise<void> {
    if (this.sending) {
      return;
    }

    clearTimeout(this.timer);
    this.sending = true;
    tell(this.status, "notice notice-info", this.dataset.sending ?? "");
    const id = field(form, "Id").value;
    const missing = this.missing(form);
    const told = missing || this.letBe || !addressee() ? [] : await personsIn(form);
    const outcome = await post(form, "report", id, !missing && told.length === 0);
    this.sending = false;
    this.unsent = outcome === "unsent" && !missing && told.length === 0;
    if (outcome === "outbox" || (typeof outcome === "object" && !outcome.html.includes('class="report-form"'))) {
      await this.forgetDraft();
    }

    if (outcome === "unsent" && missing) {
      tell(this.status, "notice notice-wrong", missing);
    } else if (outcome === "unsent" && told.length > 0) {
      this.ask(form, told);
    } else if (outcome === "unsent") {
      this.failed(form);
    } else if (outcome === "outbox") {
      this.letBe = false;
      goOn(form, id);
      tell(this.status, "notice notice-done", this.dataset.waits ?? "", this.dataset.waitsHelp);
      scrollTo(0, 0);
    } else if (outcome === "too-large") {
      tell(this.status, "notice notice-wrong", say("Fotona är för stora. Ta bort något av dem.", "The photos are too large. Remove one of them."));
    } else {
      tell(this.status, "", "");
      show(outcome);
    }
  }

  /** Without a signal nobody else says that something is missing; with one the server does, field by field. */
  private missing(form: HTMLFormElement): string | undefined {
    const said = new FormData(form);
    const has = (...names: string[]): boolean => names.some((name) => said.get(name));
    return !has("Where", "Listed", "PointLat") ? this.dataset.where
      : !has("Kind") ? this.dataset.what
      : !has("When") || (said.get("When") === "Other" && !has("Day")) ? this.dataset.when
      : undefined;
  }

  /** Out of the outbox a text about a person is not saved, and cannot be read back: it is changed before it is sealed. */
  private ask(form: HTMLFormElement, told: readonly Told[]): void {
    tell(
      this.status,
      "notice notice-late",
      say("Texten ser ut att handla om en person", "The text seems to be about a person"),
      say("Då sparas den inte när rapporten kommer fram. Ersätt det som pekar ut någon, så läggs rapporten i utkorgen.", "Then it is not saved when the report arrives. Replace what points somebody out, and the report goes to the outbox."),
    );
    const button = (text: string, choose: () => void): HTMLButtonElement => {
      const made = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: text });
      made.addEventListener("click", () => {
        choose();
        void this.send(form);
      });
      return made;
    };
    this.status.append(
      button(say("Ersätt", "Replace"), () => told.forEach(({ where, replaced }) => (where.value = replaced))),
      button(say("Låt vara", "Let it be"), () => (this.letBe = true)),
    );
  }

  private failed(form: HTMLFormElement): void {
    tell(this.status, "notice notice-late", this.dataset.notSent ?? "", this.dataset.help);
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: this.dataset.again ?? "" });
    button.addEventListener("click", () => void this.send(form));
    this.status.append(button);
    this.timer = setTimeout(() => void this.send(form), retryAfter[Math.min(this.tries++, retryAfter.length - 1)]);
  }
}

interface Told {
  readonly where: HTMLInputElement | HTMLTextAreaElement;
  readonly replaced: string;
}

/** The texts in which the guard finds somebody, and how they read without. */
async function personsIn(form: HTMLFormElement): Promise<Told[]> {
  const told: Told[] = [];
  for (const where of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-guard]")) {
    const library = where.value === "" ? null : await (import(where.dataset.guard ?? "") as Promise<typeof Guard>).catch(() => null);
    const hits = library?.find(where.value) ?? [];
    if (library && hits.length > 0) {
      const replaced = [...hits].sort((a, b) => b.start - a.start).reduce((text, hit) => text.slice(0, hit.start) + library.wordFor(hit) + text.slice(hit.end), where.value);
      told.push({ where, replaced });
    }
  }

  return told;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.querySelector<HTMLInputElement>(`input[name=${name}]`) ?? form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name }));
}

/** A report of its own, of today: the page may be a copy that served before, or serve once more. */
function begin(form: HTMLFormElement): void {
  field(form, "Id").value = crypto.randomUUID();
  field(form, "Day").value = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
}

/** The next report of the round: the place is kept, as the server keeps it. */
function goOn(form: HTMLFormElement, before: string): void {
  const where = form.querySelector<HTMLInputElement>("input[name=Where]:checked:not([value=own])")?.value;
  const listed = form.querySelector<HTMLSelectElement>("select[name=Listed]")?.value;
  form.reset();
  form.querySelectorAll<HTMLDetailsElement>("details").forEach((details) => (details.open = false));
  form.querySelectorAll<HTMLInputElement>("input[name=Kind], input[name=Where]").forEach((tile) => (tile.checked = tile.name === "Where" && tile.value === where));
  form.querySelectorAll<HTMLInputElement>("input[name=Lat], input[name=Lon], input[name=PointLat], input[name=PointLon]").forEach((input) => (input.value = ""));
  const list = form.querySelector<HTMLSelectElement>("select[name=Listed]");
  list && listed && (list.value = listed);
  form.querySelectorAll<HTMLElement>(".guard-found").forEach((found) => found.replaceChildren());
  begin(form);
  field(form, "After").value = before;
  form.dispatchEvent(new Event("lykta-next"));
}

customElements.define("lykta-report-round", ReportRound);
