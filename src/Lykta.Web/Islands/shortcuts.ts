import { home, say } from "./language";

// Single keys can be in the way of speech input and screen readers: the dialog turns them off (WCAG 2.1.4).
const setting = "lykta-keys";
const areOn = (): boolean => localStorage.getItem(setting) !== "off";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey && event.key === "Enter") {
    save(event);
    return;
  }

  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) {
    return;
  }

  // Arrows belong to the field one stands in: a radio group, a select.
  if (event.key.startsWith("Arrow") && event.target instanceof HTMLElement && event.target.closest("input, summary") !== null) {
    return;
  }

  if (event.key === "?") {
    event.preventDefault();
    showKeys();
  } else if (areOn()) {
    const element = keyed().find((candidate) => candidate.dataset.key?.toLowerCase() === event.key.toLowerCase());
    if (element) {
      event.preventDefault();
      use(element);
    }
  }
});

/** Ctrl + Enter sends the form one writes in, by its own button. */
function save(event: KeyboardEvent): void {
  const form = event.target instanceof HTMLElement ? event.target.closest("form") : null;
  const button = form?.querySelector<HTMLButtonElement>(".button-row button[type=submit]");
  if (form && button && areOn()) {
    event.preventDefault();
    form.requestSubmit(button);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.closest("textarea, select, lykta-map, input:not([type=checkbox]):not([type=radio]):not([type=submit])") !== null);
}

function keyed(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-key]")].filter((element) => element.checkVisibility?.() ?? element.offsetParent !== null);
}

function use(element: HTMLElement): void {
  if (element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select")) {
    element.focus();
  } else if (element.tagName === "SUMMARY") {
    openForm(element);
  } else {
    element.click();
  }
}

/** Opens what the summary folds; a form in it that asks for the focus gets it, and one already open is not folded again. */
function openForm(summary: HTMLElement): void {
  const folded = summary.closest("details");
  const field = folded?.querySelector<HTMLElement>("[data-focus]");
  if (folded?.open !== true || !field) {
    summary.click();
  }

  field?.focus();
}

function showKeys(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-labelledby", "keys-h");
  const heading = Object.assign(document.createElement("h2"), { id: "keys-h", textContent: say("Tangenter på sidan", "Keys on this page") });
  const list = document.createElement("ul");
  for (const [key, text] of found()) {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("kbd"), { textContent: key }), Object.assign(document.createElement("span"), { textContent: text }));
    list.append(item);
  }

  dialog.append(heading, list, onOff(), closeButton(dialog));
  dialog.addEventListener("close", () => dialog.remove());
  home().append(dialog);
  dialog.showModal();
}

/** Keyed elements first, then hints written out on the page; a key is listed once. */
function found(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const element of keyed()) {
    keys.set(shown(element.dataset.key ?? ""), element.dataset.keyText ?? element.textContent?.trim() ?? "");
  }

  for (const hint of document.querySelectorAll(".key-hint")) {
    const key = hint.querySelector("kbd")?.textContent ?? "";
    const text = hint.querySelector("span")?.textContent?.trim() ?? "";
    if (key !== "" && text !== "" && !keys.has(key.toUpperCase())) {
      keys.set(key.toUpperCase(), text);
    }
  }

  if (document.querySelector("textarea")) {
    keys.set("Ctrl + Enter", say("Spara det du skriver", "Save what you write"));
  }

  return keys.set("?", say("Visa den här listan", "Show this list"));
}

const arrows: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };

function shown(key: string): string {
  return arrows[key] ?? key.toUpperCase();
}

function onOff(): HTMLElement {
  const label = Object.assign(document.createElement("label"), { className: "check-label" });
  const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: areOn() });
  box.addEventListener("change", () => localStorage.setItem(setting, box.checked ? "on" : "off"));
  label.append(box, say("Använd tangenterna", "Use the keys"));
  return label;
}

function closeButton(dialog: HTMLDialogElement): HTMLElement {
  const row = Object.assign(document.createElement("div"), { className: "button-row" });
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: say("Stäng", "Close"), autofocus: true });
  button.addEventListener("click", () => dialog.close());
  row.append(button);
  return row;
}
