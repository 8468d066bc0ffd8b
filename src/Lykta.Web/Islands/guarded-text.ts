import type * as Guard from "./guard/page";
import { say } from "./language";

const restAfterTyping = 500;

/**
 * A text field with `data-guard` (where the guard's module lies): what looks like personal data is listed under it while one writes, each with a button that
 * puts a word in its place. The guard is fetched when the field is first entered. The server reads the text anyway, so nothing depends on this.
 */
function guard(field: HTMLTextAreaElement | HTMLInputElement): void {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  list.className = "guard-found plain-list";
  status.className = "note";
  status.setAttribute("role", "status");
  field.after(status, list);

  const library = import(field.dataset.guard ?? "") as Promise<typeof Guard>;
  let timer = 0;
  const look = async (): Promise<void> => {
    const { find, wordFor } = await library;
    const text = field.value;
    const hits = find(text);
    const told = hits.length === 0 ? "" : say("Ser ut att handla om en person. Ersätt det som är markerat.", "This seems to be about a person. Replace what is marked.");
    if (status.textContent !== told) {
      status.textContent = told;
    }

    list.replaceChildren(
      ...hits.map((hit) => {
        const words = text.slice(hit.start, hit.end);
        const mark = Object.assign(document.createElement("mark"), { textContent: words });
        // Digits keep their order in a page that reads from right to left.
        mark.dir = /\p{L}/u.test(words) ? "auto" : "ltr";
        const button = Object.assign(document.createElement("button"), {
          type: "button",
          className: "btn",
          textContent: say("Ersätt med {0}", "Replace with {0}", wordFor(hit)),
        });
        button.setAttribute("aria-label", `${words}: ${button.textContent}`);
        button.addEventListener("click", () => void replace(hit, wordFor(hit)));
        const item = document.createElement("li");
        item.append(mark, " ", button);
        return item;
      }),
    );
  };
  const replace = async (hit: Guard.Hit, word: string): Promise<void> => {
    field.setRangeText(word, hit.start, hit.end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    clearTimeout(timer);
    await look();
    (list.querySelector("button") ?? field).focus();
  };

  field.addEventListener("input", () => {
    // A button of an older text would replace at the wrong place.
    list.replaceChildren();
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), restAfterTyping);
  });
  // Without the module the field is as it was: the server answers the same.
  look().catch((error: unknown) => console.info(error));
}

const guarded = new WeakSet<Element>();
addEventListener("focusin", ({ target }) => {
  if ((target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.dataset.guard && !guarded.has(target)) {
    guarded.add(target);
    guard(target);
  }
});
