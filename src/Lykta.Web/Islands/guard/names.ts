// NameFinder.cs, rule by rule in the same order; the reasons are told there.
import { endings, type Hit, names, pattern, set } from "./rules";
import { cannotBeSurname, isFirst, isLast, isPlace, isSureFirst, isSureLast, isWordFirst, type Word, wordsOf } from "./words";

const particles = set(names.particles);
const placeAfter = set(names.placeAfter);
const placeBefore = set(names.placeBefore);
const titles = set(names.titles);
const cues = set(names.cues);
const saysName = set(names.saysName);
const says = set(names.says);
const does = set(names.does);
const lives = set(names.lives);
const opening = set(names.opening);
const onlyPeople = set(names.onlyPeople);
const prepositions = set(names.prepositions);
const person = endings("person");
const street = endings("street");
const houseNumber = pattern("houseNumber");
const longestRun = 4;

export function findNames(text: string, numbers: Hit[]): Hit[] {
  const words = wordsOf(text);
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; ) {
    const end = fullName(words, i, numbers, hits);
    if (end > i) {
      if (!isOfAPlace(words, i, end)) {
        hits.push({ kind: "FullName", start: words[i]!.start, end: words[end - 1]!.end });
      }

      i = end;
      continue;
    }

    if (isLoneFirst(words, i, numbers)) {
      hits.push({ kind: "FirstName", start: words[i]!.start, end: words[i]!.end });
    }

    i++;
  }

  return [...hits, ...addresses(text, words, [...hits, ...numbers])];
}

/** Past the last word of the full name that begins here, or here. */
function fullName(words: Word[], i: number, numbers: Hit[], people: Hit[]): number {
  if (namesAPlace(words, i - 1, i)) {
    return i;
  }

  const end = isFirst(words[i]!) ? firstThenSurname(words, i) : surnameDecides(words, i);
  return end > i || !areStrangers(words, i, numbers, people) ? end : i + 2;
}

function firstThenSurname(words: Word[], i: number): number {
  const word = words[i]!;
  let next = i + 1;
  while (next < words.length && next - i < longestRun && goesOn(words, next) && isFirst(words[next]!) && !isPlace(words[next]!)) {
    next++;
  }

  let at = next;
  while (at < words.length && at - next < 2 && words[at]!.joined && particles.has(words[at]!.lower)) {
    at++;
  }

  const surname = words[at];
  if (surname && surname.joined && !cannotBeSurname(surname) && sameCase(word, surname)) {
    if (isSureLast(surname) || (word.capital && isLast(surname))) {
      if (word.capital || word.shouted || isSureFirst(word)) {
        return at + 1;
      }
    } else if (word.capital && surname.text.length > 1 && (isSureFirst(word) || (isWordFirst(word) && (!word.opensSentence || isCued(words, i))))) {
      return at + 1;
    }
  }

  // "Ali Hassan": a first name may be a surname too.
  return next - i > 1 && (isSureFirst(word) || word.capital) && isLast(words[next - 1]!) ? next : i;
}

function surnameDecides(words: Word[], i: number): number {
  const word = words[i]!;
  const next = words[i + 1];
  if (!next || !(word.capital || word.shouted)) {
    return i;
  }

  // "Svensson, Anna"
  if (isSureLast(word) && next.capital && isSureFirst(next) && next.start - word.end <= 2 && !next.opensSentence) {
    return i + 2;
  }

  // "A. Svensson"
  if (word.text.length === 1 && next.capital && isSureLast(next) && next.start - word.end <= 2) {
    return i + 2;
  }

  if (!next.joined || !next.capital || !isSureLast(next) || cannotBeSurname(next)) {
    return titles.has(words[i - 1]?.lower ?? "") && word.joined && word.capital && isSureLast(word) ? i + 1 : i;
  }

  // "Grannen Ali ringde", "Vaktmästaren Yusuf Lind"
  if (isFirst(next) && (titles.has(word.lower) || person(word.lower) || (words[i + 2]?.joined && words[i + 2]!.capital))) {
    return i;
  }

  return titles.has(word.lower) || (isStranger(word) && !does.has(word.lower)) ? i + 2 : i;
}

/** Two capitals that no list knows, where a person is spoken of: "eleven Ilir Gabro", "Ilir Gabro bor", "Ilir Gabro, 070-…". */
function areStrangers(words: Word[], i: number, numbers: Hit[], people: Hit[]): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  if (!next?.joined || !isStranger(word) || !isStranger(next) || next.lower.endsWith("et")) {
    return false;
  }

  const after = words[i + 2];
  const before = words[i - 1];
  return (
    (isCued(words, i) && !prepositions.has(before?.lower ?? "")) ||
    (after?.joined === true && (says.has(after.lower) || onlyPeople.has(after.lower))) ||
    numbers.some((hit) => hit.start >= next.end && hit.start - next.end <= 2) ||
    people.some((hit) => hit.kind === "FullName" && (hit.end === before?.end || (before?.lower === "och" && before.start - hit.end === 1))) ||
    (after?.lower === "och" && words[i + 3]?.capital === true && isFirst(words[i + 3]!)) ||
    (!word.opensSentence && !word.joined && words.slice(Math.max(0, i - 4), i).some((w) => person(w.lower)))
  );
}

const isStranger = (word: Word): boolean =>
  word.capital && word.text.length > 2 && !cannotBeSurname(word) && !opening.has(word.lower) && !placeBefore.has(word.lower) && !placeAfter.has(word.lower);

function isLoneFirst(words: Word[], i: number, numbers: Hit[]): boolean {
  const word = words[i]!;
  const before = words[i - 1];
  const after = words[i + 1];
  const afterJoined = after?.joined ? after.lower : "";
  const named = before !== undefined && word.joined && saysName.has(before.lower);
  if (word.shouted || !(isSureFirst(word) || isWordFirst(word)) || namesAPlace(words, i - 1, i) || isOfAPlace(words, i, i + 1)) {
    return false;
  }

  if (!word.capital) {
    return !isWordFirst(word) && (named || (says.has(afterJoined) && !word.lower.endsWith("s")));
  }

  if (isWordFirst(word)) {
    return word.opensSentence ? says.has(afterJoined) : named || (isCued(words, i) && !(after?.joined && after.capital));
  }

  return (
    !word.opensSentence ||
    says.has(afterJoined) ||
    does.has(afterJoined) ||
    numbers.some((hit) => hit.start >= word.end && hit.start - word.end <= 2)
  );
}

/** A street with its number, when somebody is named beside it or said to live there. */
function addresses(text: string, words: Word[], people: Hit[]): Hit[] {
  const found: Hit[] = [];
  let sentence = 0;
  for (let i = 0; i < words.length; i++) {
    sentence = words[i]!.opensSentence ? i : sentence;
    const word = words[i]!;
    const number = street(word.lower) ? houseNumber.exec(text.slice(word.end, word.end + 12)) : null;
    if (!number) {
      continue;
    }

    let from = i;
    while (from > sentence && i - from < 3 && words[from]!.joined && words[from - 1]!.capital && (from - 1 > sentence || !opening.has(words[from - 1]!.lower))) {
      from--;
    }

    let until = from + 1;
    while (until < words.length && !words[until]!.opensSentence) {
      until++;
    }

    const inSentence = people.filter((hit) => hit.start >= words[sentence]!.start && hit.start < (words[until]?.start ?? text.length));
    const livesHere = words.slice(Math.max(sentence, from - 6), from).some((w) => lives.has(w.lower));
    if ((word.capital || from < i) && (inSentence.some((hit) => hit.kind !== "FirstName" && hit.kind !== "Plate") || (livesHere && inSentence.length > 0))) {
      found.push({ kind: "Address", start: words[from]!.start, end: word.end + number[0].length });
    }
  }

  return found;
}

const goesOn = (words: Word[], next: number): boolean => words[next]!.joined && sameCase(words[next - 1]!, words[next]!);

const sameCase = (a: Word, b: Word): boolean => a.capital === b.capital && a.shouted === b.shouted;

const namesAPlace = (words: Word[], before: number, at: number): boolean => before >= 0 && words[at]!.joined && placeBefore.has(words[before]!.lower);

function isOfAPlace(words: Word[], from: number, until: number): boolean {
  const after = words[until];
  return after?.ampersand === true || (after?.joined === true && (placeAfter.has(after.lower) || (after.capital && isPlace(after)))) || (until - from > 1 && isPlace(words[until - 1]!));
}

function isCued(words: Word[], i: number): boolean {
  const before = words[words[i - 1]?.lower === "är" ? i - 2 : i - 1];
  return before !== undefined && (words[i]!.joined || words[i]!.colon) && (cues.has(before.lower) || titles.has(before.lower) || person(before.lower));
}
