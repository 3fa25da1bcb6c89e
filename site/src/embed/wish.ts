/** What an embedding page wishes to see: its attributes read and checked, and the frame's address made of them. Pure. */
import { MAX_SEED } from "../app/address";
import { parseMachine } from "../app/machine";
import { momentOf } from "../app/program-inputs";
import { MODES } from "../engine/protocol";
import type { EmbedTexts } from "./texts";

const VIEWS = ["code", "figure", "output", "numbers"];
/** Any language may be asked for: of those that the playground does not speak it takes English. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

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
  const { scenario, src, seed, view, run, theme, lang, mode, machine, params, interrupt, height } = given;
  if (scenario && src) return texts.both;
  if (!scenario && !src && !listing.trim()) return texts.nothing;
  if (seed && !(/^\d+$/.test(seed) && Number(seed) <= MAX_SEED)) return texts.seed(seed, MAX_SEED);
  if (viewOf(view).some((part) => !VIEWS.includes(part))) return texts.view(view);
  if (run && run !== "click" && run !== "visible") return texts.start(run);
  if (theme && theme !== "light" && theme !== "dark") return texts.theme(theme);
  if (lang && !LANGUAGE_TAG.test(lang)) return texts.lang(lang);
  if (mode && !(MODES as readonly string[]).includes(mode)) return texts.mode(mode);
  if (pairs(params).some((pair) => !/^[^=]+=/.test(pair))) return texts.params(params);
  if (interrupt && momentOf(interrupt) === null) return texts.interrupt(interrupt);
  const odd = parseMachine(machine).wrong[0];
  if (odd) return texts.machine(odd);
  if (height && !cssLength(height)) return texts.height(height);
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
