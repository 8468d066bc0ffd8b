/** The page's language decides; anything that is not English is Swedish. */
export function say(swedish: string, english: string): string {
  return document.documentElement.lang.startsWith("en") ? english : swedish;
}
