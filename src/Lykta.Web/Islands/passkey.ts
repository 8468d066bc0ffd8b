/** `<lykta-passkey>`: shows its button, and when its form is sent asks the browser to make or show a passkey and sends the answer along. */
class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest("form");
    const field = this.querySelector("input");
    const button = this.querySelector("button");
    const fault = this.querySelector<HTMLElement>("[role=alert]");
    if (!form || !field || !button || !fault || !globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
      return;
    }

    this.querySelector("[data-without]")?.remove();
    button.hidden = false;
    form.addEventListener("submit", async (event) => {
      if (field.value) {
        return;
      }

      event.preventDefault();
      fault.hidden = true;
      try {
        field.value = JSON.stringify(await this.ask());
        form.requestSubmit();
      } catch {
        fault.textContent = this.dataset.failed ?? "";
        fault.hidden = false;
      }
    });
    // Back in the history: what was sent once is not sent again.
    addEventListener("pageshow", () => (field.value = ""));
  }

  private async ask(): Promise<unknown> {
    const answer = await fetch(this.dataset.options ?? "", { method: "POST" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }

    const options = await answer.json();
    const credential =
      this.dataset.act === "make"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    return (credential as PublicKeyCredential).toJSON();
  }
}

customElements.define("lykta-passkey", PasskeyButton);
