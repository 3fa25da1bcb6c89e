/** What a scenario looks like outside of this page: links, code for other pages, tables. Pure: values in, text out. */
import type { Chunk } from "../engine/protocol";
import { stringAt, type Columns } from "../trace/columns";
import { DEFAULT_EMBED, DEFAULT_MODE, DEFAULT_SEED, formatAddress, OWN_LISTING, type Code, type ScenarioAddress } from "./address";
import { outputLines } from "./output-lines";

/** Some programs cut links that are longer. Characters. */
export const LONGEST_LINK = 2000;

/** The address of a scenario's state, for a site whose page lies at `base`. */
export function linkTo(base: string, address: ScenarioAddress): string {
  return new URL(formatAddress(address), base).href;
}

/** An iframe with the scenario's state, for any page. */
export function iframeCode(base: string, address: ScenarioAddress, title: string): string {
  const src = linkTo(base, { ...address, sweep: "", embed: { ...DEFAULT_EMBED } });
  return `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" loading="lazy" style="width:100%;height:36rem;border:0"></iframe>`;
}

/** The script and the element that embed the scenario's state; `code` are the texts that differ from the author's. */
export function elementCode(base: string, address: ScenarioAddress, code: Code): string {
  const attributes: [string, string][] = [];
  const own = address.id === OWN_LISTING;
  const texts = Object.entries(code);
  if (!own) {
    attributes.push(["scenario", address.id]);
  }
  const params = new URLSearchParams({ ...address.params, ...address.programs }).toString();
  if (params) {
    attributes.push(["params", params]);
  }
  if (address.seed !== DEFAULT_SEED) {
    attributes.push(["seed", String(address.seed)]);
  }
  if (address.mode !== DEFAULT_MODE) {
    attributes.push(["mode", address.mode]);
  }
  if (address.machine) {
    attributes.push(["machine", address.machine]);
  }
  attributes.push(...Object.entries(address.inputs).filter(([, value]) => value !== ""));
  if (texts.length > 0 && !own) {
    attributes.push(["code", address.code]);
  }
  const written = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const listing = own && texts.length > 0 ? `<pre>${escapeText(texts[0]![1])}</pre>` : "";
  const script = `<script type="module" src="${escapeAttribute(new URL("v1/embed.js", base).href)}"></script>`;
  return `${script}\n<asyncio-play${written}>${listing}</asyncio-play>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** What a run printed as a table: a row for each line, with its virtual time and the lane that printed it. */
export function outputTable(chunks: readonly Chunk[], columns: Columns): string {
  const rows = outputLines(chunks).map(({ at, stderr, track, text }) => {
    const lane = track > 0 ? stringAt(columns, columns.tracks.name[track - 1] ?? 0) : "";
    return [(at / 1e9).toFixed(9), stderr ? "stderr" : "stdout", lane, text].map(field).join(",");
  });
  return ["seconds,stream,lane,text", ...rows, ""].join("\n");
}

/** A field of a CSV file. One that a spreadsheet would take for a formula is made a text. */
function field(text: string): string {
  const safe = /^[=+@]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
