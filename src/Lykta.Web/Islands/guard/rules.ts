import json from "../../Platform/PersonalData/rules.json";

/** The rules are one file: the server builds its guard of it and the browser this one. */
export const pattern = (name: keyof typeof json.patterns, flags = ""): RegExp => new RegExp(json.patterns[name].join(""), `u${flags}`);

export const set = (lines: string[]): Set<string> => new Set(lines.join(" ").split(" "));

const longestEnding = 16;

/** Whether a word in small letters ends as one of these do, with so many letters before the ending. */
export function endings(name: keyof typeof json.endings, before = 0): (lower: string) => boolean {
  const known = set(json.endings[name]);
  return (lower) => {
    for (let n = 2; n <= Math.min(longestEnding, lower.length - before); n++) {
      if (known.has(lower.slice(-n))) {
        return true;
      }
    }

    return false;
  };
}

export const plates = json.plates;

export const names = json.names;

export type Kind = keyof typeof json.replacements;

/** Where in a text something about a person stands, counted as the server counts. */
export interface Hit {
  kind: Kind;
  start: number;
  end: number;
}

/** The word in brackets that is put in its place. */
export const wordFor = (hit: Hit): string => json.replacements[hit.kind];

export const overlap = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;
