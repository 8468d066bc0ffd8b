import { say } from "../language";
import { drafts, removeDraft, type Draft } from "./draft";
import { sendAll } from "./send";
import { items, remove, whenChanged, type Item } from "./store";

/** `<lykta-outbox-list>`: what waits on this device, and what was sent in the last day. What it says nobody can read here. */
class OutboxList extends HTMLElement {
  private readonly list = Object.assign(document.createElement("ul"), { className: "plain-list outbox-list" });
  private readonly status = Object.assign(document.createElement("p"), { role: "status" });

  connectedCallback(): void {
    const send = button(say("Skicka nu", "Send now"), "btn btn-primary");
    send.addEventListener("click", async () => {
      this.status.textContent = say("Skickar …", "Sending …");
      await sendAll(true);
      this.status.textContent = navigator.onLine ? "" : say("Det finns ingen signal just nu.", "There is no signal just now.");
    });
    this.replaceChildren(this.status, this.list, send);
    whenChanged(() => void this.draw());
    void this.draw();
  }

  private async draw(): Promise<void> {
    const all = await items().catch(() => null);
    const begun = await drafts().catch(() => []);
    const waiting = all?.some((item) => item.state === "waiting") ?? false;
    this.querySelector<HTMLElement>(".btn-primary")!.hidden = !waiting;
    if (!all || all.length + begun.length === 0) {
      const words = all ? say("Utkorgen är tom. Allt är skickat.", "The outbox is empty. Everything is sent.") : say("Den här webbläsaren kan inte spara något utan signal.", "This browser cannot keep anything without a signal.");
      this.list.replaceChildren(Object.assign(document.createElement("li"), { textContent: words }));
      return;
    }

    this.list.replaceChildren(...begun.map((draft) => draftRow(draft)), ...all.map((item) => row(item)));
  }
}

function row(item: Item): HTMLLIElement {
  const line = document.createElement("li");
  const title = document.createElement("p");
  const name = { report: say("Rapport", "Report"), "nil-report": say("Inget att rapportera", "Nothing to report"), checklist: say("Checklista", "Checklist") }[item.kind] ?? item.kind;
  title.append(Object.assign(document.createElement("strong"), { textContent: say("{0} skriven {1}", "{0} written {1}", name, clock(item.written)) }));
  const state = Object.assign(document.createElement("p"), { className: "note", textContent: stateOf(item) });
  line.append(title, state);
  if (item.state === "sent" && item.address) {
    line.append(Object.assign(document.createElement("a"), { href: item.address, textContent: say("Visa", "Show") }));
  }

  if (item.state !== "sent") {
    line.append(removal(() => remove(item.id)));
  }

  return line;
}

function draftRow(draft: Draft): HTMLLIElement {
  const line = document.createElement("li");
  const title = document.createElement("p");
  title.append(Object.assign(document.createElement("strong"), { textContent: say("Utkast från {0}", "Draft from {0}", clock(draft.written)) }));
  const goOn = Object.assign(document.createElement("a"), { className: "btn", href: `/${location.pathname.split("/")[1]}/rapportera?utkast=${draft.id}`, textContent: say("Fortsätt", "Go on") });
  const row = removal(() => removeDraft(draft.id));
  row.prepend(goOn);
  line.append(title, row);
  return line;
}

function stateOf(item: Item): string {
  switch (item.state) {
    case "sent":
      return say("Skickad {0}.", "Sent {0}.", clock(item.sentAt ?? 0)) + (item.leftOut ? say(" Något följde inte med: en text om en person, eller ett foto. Öppna den och se.", " Something was left out: a text about a person, or a photo. Open it and see.") : "");
    case "refused":
      return say("Behöver rättas. ", "Needs correction. ") + (item.error ?? "");
    default:
      return say("Väntar. ", "Waiting. ") + why(item.error);
  }
}

function why(error: string | undefined): string {
  switch (error) {
    case undefined:
      return "";
    case "signal":
      return say("Ingen signal vid senaste försöket.", "No signal at the last try.");
    case "server":
      return say("Servern kunde inte ta emot vid senaste försöket.", "The server could not receive at the last try.");
    case "another":
      return say("Skrivet av en annan inloggning. Det skickas när den loggar in här.", "Written by another login. It is sent when that one signs in here.");
    default:
      return say("Logga in igen, så skickas det.", "Sign in again and it is sent.");
  }
}

/** Asks once more, in the same place. */
function removal(take: () => Promise<void>): HTMLElement {
  const row = Object.assign(document.createElement("div"), { className: "button-row" });
  const first = button(say("Ta bort", "Remove"), "btn");
  first.addEventListener("click", () => {
    const sure = button(say("Ja, ta bort för alltid", "Yes, remove for ever"), "btn btn-danger");
    const no = button(say("Behåll", "Keep"), "btn");
    sure.addEventListener("click", () => void take());
    no.addEventListener("click", () => {
      no.remove();
      sure.replaceWith(first);
      first.focus();
    });
    first.replaceWith(sure, no);
    no.focus();
  });
  row.append(first);
  return row;
}

function button(text: string, className: string): HTMLButtonElement {
  return Object.assign(document.createElement("button"), { type: "button", className, textContent: text });
}

function clock(at: number): string {
  const sameDay = new Date(at).toDateString() === new Date().toDateString();
  const day = sameDay ? "" : new Date(at).toLocaleDateString(say("sv-SE", "en-GB"), { day: "numeric", month: "short" }) + " ";
  return day + new Date(at).toLocaleTimeString(say("sv-SE", "en-GB"), { hour: "2-digit", minute: "2-digit" }).replace(":", say(".", ":"));
}

customElements.define("lykta-outbox-list", OutboxList);
