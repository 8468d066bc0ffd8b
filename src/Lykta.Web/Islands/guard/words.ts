// NameWords.cs: a text's words, and what the lists say of each.
import { endings, names, pattern, set } from "./rules";

const wordPattern = pattern("word", "g");
const sentenceEnd = pattern("sentenceEnd");
const isBuiltSo = endings("surname", 2);
const isPlaceWord = endings("place");

const first = set(names.first);
const firstThatAreWords = set(names.firstThatAreWords);
const firstWithSurnameOnly = set(names.firstWithSurnameOnly);
const last = set(names.last);
const lastThatAreWords = set(names.lastThatAreWords);
const notASurname = set(names.notASurname);

export interface Word {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Begins with a capital and goes on in small letters. */
  capital: boolean;
  /** All in capitals, at least two. */
  shouted: boolean;
  opensSentence: boolean;
  /** Only one or two spaces stand between it and the word before. */
  joined: boolean;
  colon: boolean;
  ampersand: boolean;
}

export function wordsOf(text: string): Word[] {
  let at = 0;
  return [...text.matchAll(wordPattern)].map((match) => {
    const word = match[0];
    const gap = text.slice(at, match.index);
    const opensSentence = at === 0 || (gap !== " " && sentenceEnd.test(gap));
    const joined = at > 0 && (gap === " " || gap === "  " || gap === "\u00a0");
    at = match.index + word.length;
    const lower = word.replaceAll("İ", "I").toLowerCase().replaceAll("ı", "i");
    const begins = word[0] !== lower[0] || (word !== lower && /^[ae]l-/.test(lower));
    const shouted = word.length > 1 && begins && !/\p{Ll}/u.test(word);
    return { start: match.index, end: at, text: word, lower, capital: begins && !shouted, shouted, opensSentence, joined, colon: gap === ": ", ampersand: gap === " & " };
  });
}

/** The word or, of "Annas", "Anna"; of "Anna-Karin" the part that is asked about. */
const among = (lists: Set<string>[], lower: string): boolean =>
  lists.some((list) => list.has(lower) || (lower.endsWith("s") && list.has(lower.slice(0, -1))));

const firstPart = (word: Word): string => word.lower.split("-")[0] ?? "";
const lastPart = (word: Word): string => word.lower.split("-").at(-1) ?? "";

export const isPlace = (word: Word): boolean => isPlaceWord(word.lower);

/** A first name that is nothing else. */
export const isSureFirst = (word: Word): boolean => (among([first], word.lower) || isDouble(word)) && !isPlace(word);

export const isWordFirst = (word: Word): boolean => among([firstThatAreWords], word.lower);

export const isFirst = (word: Word): boolean => isSureFirst(word) || isWordFirst(word) || among([firstWithSurnameOnly], word.lower) || (word.lower.includes("-") && among([first], firstPart(word)));

/** A surname that is nothing else. */
export const isSureLast = (word: Word): boolean => {
  const part = lastPart(word);
  return !isPlace(word) && !lastThatAreWords.has(part) && (among([last], part) || isBuiltAsSurname(part));
};

export const isLast = (word: Word): boolean => isSureLast(word) || among([lastThatAreWords], lastPart(word)) || among([last], lastPart(word));

export const cannotBeSurname = (word: Word): boolean => isPlace(word) || notASurname.has(word.lower);

function isDouble(word: Word): boolean {
  return word.lower.includes("-") && among([first], firstPart(word)) && among([first, firstThatAreWords, firstWithSurnameOnly], lastPart(word));
}

function isBuiltAsSurname(part: string): boolean {
  return isBuiltSo(part) || (part.endsWith("s") && isBuiltSo(part.slice(0, -1)));
}
