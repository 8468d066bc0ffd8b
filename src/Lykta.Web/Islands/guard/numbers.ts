// NumberFinder.cs, PersonalNumber.cs and PhoneShape.cs, step by step; the rules and the reasons are told there.
import { type Hit, overlap, pattern } from "./rules";

const numbers = pattern("personalNumber", "g");
const phoneNumbers = pattern("phone", "g");
const dayOrClock = pattern("dayOrClock");
const saysPhone = pattern("saysPhone", "i");
const saysPerson = pattern("saysPerson", "i");
const mobile = /^07[02369]/;

interface Candidate extends Hit {
  hasItsShape: boolean;
}

export function findNumbers(text: string): Hit[] {
  const phones = [...text.matchAll(phoneNumbers)]
    .filter((match) => isPhone(match[0]))
    .map((match): Hit => ({ kind: "Phone", start: match.index, end: match.index + match[0].length }));
  const persons = candidates(text).filter((candidate) => !phoneComesFirst(text, candidate, phones));
  return [
    ...persons.map(({ kind, start, end }): Hit => ({ kind, start, end })),
    ...phones.filter((phone) => !persons.some((person) => overlap(phone, person))),
  ];
}

function phoneComesFirst(text: string, candidate: Candidate, phones: Hit[]): boolean {
  const over = phones.filter((phone) => overlap(phone, candidate));
  if (over.length === 0) {
    return false;
  }

  const before = text.slice(Math.max(0, candidate.start - 24), candidate.start);
  return (
    saysPhone.test(before) ||
    (!candidate.hasItsShape && !saysPerson.test(before) && mobile.test(digits(text.slice(candidate.start, candidate.end)))) ||
    over.some((phone) => text[phone.start] === "+")
  );
}

function candidates(text: string): Candidate[] {
  return [...text.matchAll(numbers)]
    .filter(({ groups: g = {} }) => isPossibleDay(g) && (g.letter || hasCheckDigit(g)) && !isDayAndClock(g))
    .map((match) => {
      const g = match.groups ?? {};
      const between = g.sep ?? g.dash ?? "";
      return {
        kind: "PersonalNumber",
        start: match.index,
        end: match.index + match[0].length,
        hasItsShape: g.century !== undefined || (between.length > 0 && !g.inner),
      };
    });
}

type Groups = Record<string, string | undefined>;

function isPossibleDay(g: Groups): boolean {
  const [year, month, written] = [Number(g.year), Number(g.month), Number(g.day)];
  const day = written > 60 ? written - 60 : written;
  const centuries = g.century === undefined ? [18, 19, 20] : [Number(g.century)];
  return month >= 1 && month <= 12 && day >= 1 && centuries.some((century) => day <= new Date(Date.UTC(century * 100 + year, month, 0)).getUTCDate());
}

function hasCheckDigit(g: Groups): boolean {
  const sum = [...`${g.year}${g.month}${g.day}${g.last}`].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function isDayAndClock(g: Groups): boolean {
  const clock = Number(g.last);
  return !!g.inner && g.century === "20" && Number(g.year) >= 20 && g.sep === " " && Math.floor(clock / 100) < 24 && clock % 100 < 60;
}

function isPhone(candidate: string): boolean {
  const only = digits(candidate);
  if (candidate[0] === "+" || only.startsWith("00")) {
    return true;
  }

  return mobile.test(only) ? only.length === 10 : only.length >= 8 && only.length <= 10 && !dayOrClock.test(candidate);
}

function digits(text: string): string {
  return text.replace(/[^0-9]/g, "");
}
