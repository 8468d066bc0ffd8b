/** `<lykta-copy>`: shows its button and copies the value beside it. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const value = this.querySelector(".copy-value")?.textContent?.trim();
    const word = button?.querySelector("span");
    if (!button || !word || !value || !navigator.clipboard) {
      return;
    }

    const before = word.textContent;
    word.setAttribute("role", "status");
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(value);
      word.textContent = this.dataset.copied ?? "";
      setTimeout(() => (word.textContent = before), 2500);
    });
  }
}

customElements.define("lykta-copy", CopyButton);
