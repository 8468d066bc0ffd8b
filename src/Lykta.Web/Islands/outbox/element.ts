import { say } from "../language";
import { drafts } from "./draft";
import { addressee, tell } from "./post";
import { sendAll } from "./send";
import { items, whenChanged } from "./store";
import { keepPages } from "./pages";

const eachMoment = 15_000;
const littleRoom = 50_000_000;
let begun = false;

/** `<lykta-outbox>`: sends what waits, says how much that is, and says at once when this browser cannot keep anything. */
class Outbox extends HTMLElement {
  connectedCallback(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    const to = addressee();
    if (!to) {
      return;
    }

    try {
      await items();
    } catch {
      this.warn(
        say("Den här webbläsaren kan inte spara något utan signal", "This browser cannot keep anything without a signal"),
        say(
          "Ett privat fönster eller en inställning hindrar det. Rapporter skickas bara när det finns signal, och sidan måste stå öppen tills det är gjort.",
          "A private window or a setting prevents it. Reports are sent only when there is a signal, and the page has to stay open until that is done.",
        ),
      );
      return;
    }

    whenChanged(() => void this.count(to.municipality));
    await this.count(to.municipality);
    await this.room();
    if (begun) {
      return;
    }

    begun = true;
    const again = (): void => void sendAll();
    addEventListener("online", again);
    addEventListener("pageshow", again);
    document.addEventListener("visibilitychange", again);
    setInterval(again, eachMoment);
    again();
    await keepPages(to.municipality, to.sender);
  }

  private async count(municipality: string): Promise<void> {
    const waiting = (await items()).filter((item) => item.state !== "sent");
    const refused = waiting.some((item) => item.state === "refused");
    const here = document.querySelector<HTMLInputElement>(".report-form input[name=Id]")?.value;
    const begun = (await drafts()).filter((draft) => draft.id !== here).length;
    let link = this.querySelector<HTMLAnchorElement>("a.outbox-count");
    if (waiting.length + begun === 0 || document.querySelector("lykta-outbox-list")) {
      link?.remove();
      return;
    }

    if (!link) {
      link = Object.assign(document.createElement("a"), { className: "outbox-count", href: `/${municipality}/rapportera/utkorg` });
      this.append(link);
    }

    const words = [
      waiting.length > 0 ? say("Utkorgen: {0}", "Outbox: {0}", waiting.length) : "",
      refused ? say("något behöver rättas", "something needs correction") : "",
      begun > 0 ? say("Utkast: {0}", "Drafts: {0}", begun) : "",
    ];
    link.textContent = words.filter((word) => word !== "").join(" · ");
  }

  private async room(): Promise<void> {
    const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
    if (quota !== undefined && usage !== undefined && (quota - usage < littleRoom || usage > quota * 0.8)) {
      this.warn(
        say("Det är ont om plats på enheten", "The device is short of room"),
        say("Rapporter med foton kanske inte får plats i utkorgen. Ta bort något annat, eller skicka när det finns signal.", "Reports with photos may not fit in the outbox. Remove something else, or send when there is a signal."),
      );
    }
  }

  private warn(title: string, help: string): void {
    const notice = document.createElement("div");
    notice.setAttribute("role", "status");
    tell(notice, "notice notice-late", title, help);
    this.append(notice);
  }
}

customElements.define("lykta-outbox", Outbox);
