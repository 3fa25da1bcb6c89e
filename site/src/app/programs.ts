/**
 * The programs that run together in one scenario, and what the reader gives them: arguments, and a signal at a moment. What differs from
 * the author's is kept as an address has it: `argv:ada` → "eggs slow", `signal:broker` → "SIGINT@6" (seconds), or "" for none. Pure.
 */
import type { ProcessRequest } from "../engine/protocol";
import { momentOf, splitWords } from "./program-inputs";

export const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGKILL: 9 } as const;
export type SignalName = keyof typeof SIGNALS;

/** By `argv:` or `signal:` and a program's name. */
export type Given = Readonly<Record<string, string>>;

/** A program as its fields show it. `signal` is "" for none; `at` in seconds. */
export interface ProgramFields {
  name: string;
  main: string;
  start: number;
  argv: string;
  signal: SignalName | "";
  at: string;
}

export function programName({ name, main, argv = [] }: ProcessRequest): string {
  return name ?? [main.replace(/\.py$/, ""), ...argv].join(" ");
}

function quoted(words: readonly string[]): string {
  return words.map((word) => (/^[^\s"']+$/.test(word) ? word : `"${word.replace(/["\\]/g, "\\$&")}"`)).join(" ");
}

function signalText({ signals = [] }: ProcessRequest): string {
  const [first] = signals;
  const name = Object.entries(SIGNALS).find(([, number]) => number === first?.number)?.[0];
  return first && name ? `${name}@${first.at / 1e9}` : "";
}

/** A text of the form SIGINT@6; null when it is none. "" is no signal at all. */
export function parseSignal(text: string): { at: number; number: number }[] | null {
  if (text === "") {
    return [];
  }
  const [name = "", seconds = ""] = text.split("@");
  const at = momentOf(seconds);
  return Object.hasOwn(SIGNALS, name) && at !== null ? [{ at, number: SIGNALS[name as SignalName] }] : null;
}

/** The author's programs with what the reader gave them; a signal that is none leaves the author's. */
export function withGiven(programs: readonly ProcessRequest[], given: Given): ProcessRequest[] {
  return programs.map((program) => {
    const name = programName(program);
    const argv = given[`argv:${name}`];
    const signals = parseSignal(given[`signal:${name}`] ?? "?");
    return { ...program, name, ...(argv === undefined ? {} : { argv: splitWords(argv) }), ...(signals ? { signals } : {}) };
  });
}

/** The fields of the programs. */
export function fieldsOf(programs: readonly ProcessRequest[], given: Given): ProgramFields[] {
  return programs.map((program) => {
    const name = programName(program);
    const [signal = "", at = ""] = (given[`signal:${name}`] ?? signalText(program)).split("@");
    const argv = given[`argv:${name}`] ?? quoted(program.argv ?? []);
    return { name, main: program.main, start: program.start ?? 0, argv, signal: signal as SignalName | "", at };
  });
}

/** The given with one more: left out where it is what the author has. */
export function give(programs: readonly ProcessRequest[], given: Given, name: string, what: "argv" | "signal", text: string): Given {
  const author = programs.find((program) => programName(program) === name);
  const usual = author ? (what === "argv" ? quoted(author.argv ?? []) : signalText(author)) : "";
  const { [`${what}:${name}`]: _, ...others } = given;
  return text === usual ? others : { ...others, [`${what}:${name}`]: text };
}

/** Parts what an address says into what these programs can be given, and the keys that mean nothing. */
export function checkGiven(programs: readonly ProcessRequest[], given: Given): { given: Given; wrong: string[] } {
  const names = new Set(programs.map(programName));
  const right = ([key, text]: [string, string]): boolean => {
    const [what = "", name = ""] = [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)];
    return names.has(name) && (what === "argv" || parseSignal(text) !== null);
  };
  const all = Object.entries(given);
  return { given: Object.fromEntries(all.filter(right)), wrong: all.filter((pair) => !right(pair)).map(([key, text]) => `${key}=${text}`) };
}
