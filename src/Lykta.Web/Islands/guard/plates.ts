// PlateFinder.cs and EMailFinder.cs.
import { type Hit, pattern, plates, set } from "./rules";

const addresses = pattern("eMail", "gi");
const numberPlates = pattern("plate", "g");
const saysPlate = pattern("saysPlate", "i");
const words = set(plates.words);
const makes = set(plates.makes);

export function findEMail(text: string): Hit[] {
  return [...text.matchAll(addresses)].map((match) => ({ kind: "EMail", start: match.index, end: match.index + match[0].length }));
}

export function findPlates(text: string): Hit[] {
  return [...text.matchAll(numberPlates)]
    .filter((match) => {
      const { letters = "", gap = "" } = match.groups ?? {};
      const word = letters.toLowerCase();
      return (
        saysPlate.test(text.slice(Math.max(0, match.index - 28), match.index)) ||
        (!makes.has(word) && ((gap === "" && letters === letters.toUpperCase()) || !words.has(word)))
      );
    })
    .map((match) => ({ kind: "Plate", start: match.index, end: match.index + match[0].length }));
}
