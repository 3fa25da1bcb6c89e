/** What an embedding page wishes to see: its attributes read and checked, and the frame's address made of them. Pure. */
import { MAX_SEED } from "../app/address";
import { momentOf } from "../app/program-inputs";
import { MODES } from "../engine/protocol";
import type { EmbedTexts } from "./texts";

/** The words that an attribute may have. */
const CHOICES: [keyof Attributes, readonly string[]][] = [
  ["view", ["code", "figure", "output", "numbers"]], ["run", ["click", "visible"]], ["theme", ["light", "dark"]], ["mode", MODES],
];

/** What an attribute looks like, and an example. Of languages any may be asked for; names and limits of a machine the frame knows. */
const SHAPES: [keyof Attributes, (text: string) => unknown, string][] = [
  ["params", (text) => pairs(text).every((pair) => /^[^=]+=/.test(pair)), "N=10&WAY=fast"],
  ["lang", (text) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(text), "en"],
  ["interrupt", (text) => momentOf(text) !== null, "2.5"],
  ["machine", (text) => text.split(",").every((part) => /^\s*\w+=[\d.e-]+\s*$/.test(part)), "cores=8,thread_start=0.001"],
  ["height", (text) => cssLength(text), "480 / 30rem"],
];

/** The attributes of `<asyncio-play>`; "" where one is not given. */
export interface Attributes {
  scenario: string;
  src: string;
  params: string;
  seed: string;
  mode: string;
  view: string;
  run: string;
  theme: string;
  lang: string;
  height: string;
  /** What the program is given: words, lines, the second of Ctrl-C. */
  argv: string;
  stdin: string;
  interrupt: string;
  /** Settings of the simulated machine: `cores=8,thread_start=0.001`. */
  machine: string;
  /** Edited code of a scenario, packed as in a link. */
  code: string;
}

export const ATTRIBUTES = ["scenario", "src", "params", "seed", "mode", "view", "run", "theme", "lang", "height", "argv", "stdin", "interrupt", "machine", "code"] as const;

/** What is wrong with the attributes, in one sentence, or "". `listing` is the code given inside. */
export function complaint(given: Attributes, listing: string, texts: EmbedTexts): string {
  const { scenario, src, seed } = given;
  if (scenario && src) return texts.both;
  if (!scenario && !src && !listing.trim()) return texts.nothing;
  if (seed && !(/^\d+$/.test(seed) && Number(seed) <= MAX_SEED)) return texts.seed(seed, MAX_SEED);
  for (const [name, all] of CHOICES) {
    const words = name === "view" ? viewOf(given.view) : [given[name] || all[0]!];
    if (words.some((word) => !all.includes(word))) return texts.choice(name, given[name], all.join(", "));
  }
  for (const [name, fits, like] of SHAPES) {
    if (given[name] && !fits(given[name])) return texts.shape(name, given[name], like);
  }
  return "";
}

/** The parts to show; empty for the usual ones. */
export function viewOf(view: string): string[] {
  return view.split(/[\s,]+/).filter(Boolean);
}

/** A length as CSS takes it: a bare number is of pixels. "" when it is none. */
export function cssLength(height: string): string {
  const match = /^(\d+(?:\.\d+)?)(px|r?em|vh|dvh)?$/.exec(height.trim());
  return match ? `${match[1]}${match[2] ?? "px"}` : "";
}

/** `N=10&WAY=fast`, or with spaces, or with semicolons. */
function pairs(params: string): string[] {
  return params.split(/[&;\s]+/).filter(Boolean);
}

/** The hash of the scenario's address: in a frame, to be run at once, or on the playground's page. */
export function hashOf(given: Attributes, packed: string, framed: boolean): string {
  const query = new URLSearchParams(pairs(given.params).join("&"));
  const { seed, mode, machine, argv, stdin, interrupt } = given;
  const more: Record<string, string> = { seed, mode, machine, argv, stdin, interrupt, code: packed || given.code };
  if (framed) {
    Object.assign(more, { view: viewOf(given.view).join(","), theme: given.theme, lang: given.lang, run: "1" });
  }
  for (const [name, value] of Object.entries(more)) {
    if (value) query.set(name, value);
  }
  const id = given.scenario ? given.scenario.split("/").map(encodeURIComponent).join("/") : "new";
  const text = query.toString();
  return `#/${framed ? "embed" : "s"}/${id}${text && "?"}${text}`;
}
