import { findNames } from "./names";
import { findNumbers } from "./numbers";
import { findEMail, findPlates } from "./plates";
import { type Hit, overlap } from "./rules";

export { type Hit, wordFor } from "./rules";

/** What the server's PersonalDataGuard.Find finds in the same text: in reading order, no two over each other. */
export function find(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (found: Hit[]): void => found.forEach((hit) => hits.some((h) => overlap(h, hit)) || hits.push(hit));
  add(findEMail(text));
  add(findNumbers(text));
  add(findPlates(text));
  add(findNames(text, [...hits]));
  return hits.sort((a, b) => a.start - b.start);
}
