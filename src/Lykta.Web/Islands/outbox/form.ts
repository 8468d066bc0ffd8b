import { say } from "../language";
import { addressee, post, show, tell } from "./post";

/** `<lykta-outbox-form data-kind>` round a form of a tap or two (nothing to report, a checklist): without a signal it waits in the outbox. */
class OutboxForm extends HTMLElement {
  private busy = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || !addressee()) {
      return;
    }

    // A page out of the browser's own copy has an id that was used before.
    const round = form.querySelector<HTMLInputElement>("input[name=rond]");
    const id = crypto.randomUUID();
    if (round) {
      round.value = id;
    }

    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(form, id);
    });
  }

  private async send(form: HTMLFormElement, id: string): Promise<void> {
    if (this.busy) {
      return;
    }

    this.busy = true;
    const outcome = await post(form, this.dataset.kind ?? "", id);
    this.busy = false;
    if (typeof outcome === "object") {
      show(outcome);
    } else if (outcome === "outbox") {
      const status = document.createElement("div");
      status.setAttribute("role", "status");
      status.tabIndex = -1;
      form.replaceWith(status);
      tell(status, "notice notice-done", say("Ligger i utkorgen", "In the outbox"), say("Det skickas när det finns signal.", "It is sent when there is a signal."));
      status.focus();
    } else {
      form.submit();
    }
  }
}

customElements.define("lykta-outbox-form", OutboxForm);
