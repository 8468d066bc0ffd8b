/** The reporter's frame: it carries the words of a language beside the product's two, and the direction it is read in. */
const frame = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-words]");
let own: Record<string, string> | undefined;

/** The page's language decides: English, a reporter's own (by the Swedish words), and anything else is Swedish. `{0}` and on are put in. */
export function say(swedish: string, english: string, ...values: readonly (string | number)[]): string {
  own ??= JSON.parse(frame()?.dataset.words || "{}") as Record<string, string>;
  const words = own[swedish] ?? (document.documentElement.lang.startsWith("en") ? english : swedish);
  return words.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}

/** Where a dialog is put, so that it has the page's language and direction. */
export function home(): HTMLElement {
  return frame() ?? document.body;
}
