/**
 * The page's state as an address: `#/s/1-threads/restaurant?GUESTS=50&seed=3&mode=any`, readable while only
 * parameters changed; edited code follows as `code=` (deflate-raw, base64url). `#/embed/…` is the same scenario as
 * a part of somebody else's page, and `new` the id of a listing that belongs to no scenario. Pure: text in, values out.
 */
import { MODES, type Mode } from "../engine/protocol";
import { momentOf, NO_INPUTS, type Inputs } from "./program-inputs";

export const DEFAULT_SEED = 0;
export const DEFAULT_MODE: Mode = "gil";
export const MAX_SEED = 2 ** 32 - 1;

/** The id of a listing of the reader's own: its code is all in the address. */
export const OWN_LISTING = "new";

/** What an embed can show, in the order in which it shows them. */
export const VIEWS = ["code", "figure", "output", "numbers"] as const;
export type ViewPart = (typeof VIEWS)[number];

/** How a scenario is shown inside another page. */
export interface EmbedOptions {
  view: ViewPart[];
  /** The reader has asked for it on the page around: run at once. */
  run: boolean;
  theme: "" | "light" | "dark";
  /** Language tag, empty for the reader's own. */
  lang: string;
}

export const DEFAULT_EMBED: EmbedOptions = { view: ["code", "figure", "output"], run: false, theme: "", lang: "" };

/** Text of edited files by file name. */
export type Code = Readonly<Record<string, string>>;

/** What a scenario's address says. */
export interface ScenarioAddress {
  page: "scenario";
  id: string;
  /** Plain values of parameters that differ from the author's. */
  params: Record<string, string>;
  seed: number;
  mode: Mode;
  /** The simulated machine's settings as text, "" for the usual ones. */
  machine: string;
  /** Edited code, still packed; empty when none was edited. */
  code: string;
  /** The sweep that is shown, as `Sweeping` has it; empty for the timeline. */
  sweep: string;
  /** What the program is given: words, lines for stdin, the moment of Ctrl-C in seconds. */
  inputs: Inputs;
  /** What programs that run together are given, by `argv:` or `signal:` and a program's name. */
  programs: Record<string, string>;
  /** Null on the playground's own page. */
  embed: EmbedOptions | null;
}

export type Address = { page: "home" } | ScenarioAddress;

/** What could not be understood in an address, for a sentence to the reader. */
export type Fault =
  | { what: "path"; text: string }
  | { what: "seed"; text: string }
  | { what: "mode"; text: string }
  | { what: "view"; text: string }
  | { what: "interrupt"; text: string }
  | { what: "encoding"; text: string }
  | { what: "program"; text: string }
  | { what: "machine"; text: string }
  | { what: "theme"; text: string }
  | { what: "sweep"; text: string }
  | { what: "code" }
  /** That of a listing that belongs to no scenario. */
  | { what: "own code" };

/** Names the address uses itself; a parameter of such a name is written with a leading `.`. */
const RESERVED = ["seed", "mode", "code", "machine", "sweep", "argv", "stdin", "interrupt"];
const RESERVED_EMBED = [...RESERVED, "view", "run", "theme", "lang"];

/** The address of a scenario as its author left it. */
export function pristine(id: string): ScenarioAddress {
  return { page: "scenario", id, params: {}, seed: DEFAULT_SEED, mode: DEFAULT_MODE, machine: "", code: "", sweep: "", inputs: { ...NO_INPUTS }, programs: {}, embed: null };
}

/** Reads a location's hash. Whatever is wrong is left out and named in `faults`. */
export function parseAddress(hash: string): { address: Address; faults: Fault[] } {
  const faults: Fault[] = [];
  const [path = "", query = ""] = split(hash.replace(/^#/, ""), "?");
  const clear = decode(path, faults);
  if (clear === "" || clear === "/") {
    return { address: { page: "home" }, faults };
  }
  const match = /^\/(s|embed)\/([^/]+(?:\/[^/]+)*)$/.exec(clear);
  if (!match) {
    return { address: { page: "home" }, faults: [...faults, { what: "path", text: clear }] };
  }
  const address = pristine(match[2]!);
  address.embed = match[1] === "embed" ? { ...DEFAULT_EMBED } : null;
  for (const pair of query.split("&").filter(Boolean)) {
    readPair(address, pair, faults);
  }
  return { address, faults };
}

function readPair(address: ScenarioAddress, pair: string, faults: Fault[]): void {
  const [rawKey = "", rawValue = ""] = split(pair, "=");
  const key = decode(rawKey, faults);
  const value = decode(rawValue, faults);
  switch (key) {
    case "seed":
      if (/^\d{1,10}$/.test(value) && Number(value) <= MAX_SEED) {
        address.seed = Number(value);
      } else {
        faults.push({ what: "seed", text: value });
      }
      return;
    case "mode":
      if ((MODES as readonly string[]).includes(value)) {
        address.mode = value as Mode;
      } else {
        faults.push({ what: "mode", text: value });
      }
      return;
    case "code":
    case "machine":
    case "sweep":
      address[key] = value;
      return;
    case "argv":
    case "stdin":
      address.inputs[key] = value;
      return;
    case "interrupt":
      if (momentOf(value) === null) {
        faults.push({ what: "interrupt", text: value });
      } else {
        address.inputs.interrupt = value;
      }
      return;
    default:
      if (address.embed && readEmbedPair(address.embed, key, value, faults)) {
        return;
      }
      if (/^(argv|signal):./.test(key)) {
        address.programs[key] = value;
      } else if (key) {
        address.params[key.replace(/^\./, "")] = value;
      }
  }
}

/** Reads what only an embed's address has; false when the key is none of those. */
function readEmbedPair(embed: EmbedOptions, key: string, value: string, faults: Fault[]): boolean {
  switch (key) {
    case "view": {
      const parts = value.split(/[\s,]+/).filter(Boolean);
      const known = parts.filter((part): part is ViewPart => (VIEWS as readonly string[]).includes(part));
      if (known.length < parts.length || known.length === 0) {
        faults.push({ what: "view", text: value });
      }
      embed.view = known.length > 0 ? [...new Set(known)] : [...DEFAULT_EMBED.view];
      return true;
    }
    case "run":
      embed.run = value !== "" && value !== "0";
      return true;
    case "theme":
      if (value === "light" || value === "dark" || value === "") {
        embed.theme = value;
      } else {
        faults.push({ what: "theme", text: value });
      }
      return true;
    case "lang":
      embed.lang = value;
      return true;
  }
  return false;
}

/** Writes an address as a location's hash. */
export function formatAddress(address: Address): string {
  if (address.page === "home") {
    return "#/";
  }
  const { embed } = address;
  const reserved = embed ? RESERVED_EMBED : RESERVED;
  const pairs = Object.entries(address.params).map(([name, value]): [string, string] => [
    reserved.includes(name) ? `.${name}` : name,
    value,
  ]);
  if (address.seed !== DEFAULT_SEED) {
    pairs.push(["seed", String(address.seed)]);
  }
  if (address.mode !== DEFAULT_MODE) {
    pairs.push(["mode", address.mode]);
  }
  if (address.machine) {
    pairs.push(["machine", address.machine]);
  }
  pairs.push(...Object.entries(address.inputs).filter(([, value]) => value !== ""));
  pairs.push(...Object.entries(address.programs));
  if (address.code) {
    pairs.push(["code", address.code]);
  }
  if (address.sweep) {
    pairs.push(["sweep", address.sweep]);
  }
  if (embed) {
    if (embed.view.join() !== DEFAULT_EMBED.view.join()) {
      pairs.push(["view", embed.view.join(",")]);
    }
    pairs.push(...Object.entries({ run: embed.run ? "1" : "", theme: embed.theme, lang: embed.lang }).filter(([, value]) => value));
  }
  const query = pairs.map(([key, value]) => `${encode(key)}=${encode(value).replaceAll("%3D", "=")}`).join("&");
  const path = address.id.split("/").map(encode).join("/");
  return `#/${embed ? "embed" : "s"}/${path}${query && "?"}${query}`;
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":");
}

function decode(text: string, faults: Fault[]): string {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    faults.push({ what: "encoding", text });
    return text;
  }
}
