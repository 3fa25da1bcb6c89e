/**
 * The files of a scenario as the reader has them now, against the author's. Pure: every change gives new values, and
 * what the address must carry (parameters or whole texts) is worked out by comparison, never kept beside.
 */
import type { Param, Problem } from "../engine/protocol";
import type { Code } from "./address";
import type { CatalogFile } from "./catalog";
import { followEdit, isNumeric, literalOf, plainValue, replaceLiteral, type Placed } from "./params";

/** One file in its present state. */
export interface OpenFile extends Placed {
  readonly author: CatalogFile;
  readonly name: string;
  folds: [number, number][];
  /** What the last inspection of this very text found. */
  problems: Problem[];
}

/** A parameter as the controls show it, for all files that have it. */
export interface Control {
  param: Param;
  value: string;
  /** The author's value; equal to `value` when nothing changed. */
  authorValue: string;
}

export function openFile(author: CatalogFile): OpenFile {
  const { name, source, params, folds } = author;
  return { author, name, text: source, params, folds, problems: [] };
}

/** The file with a parameter set to a plain value; the file itself when it lacks the parameter or forbids the value. */
export function withValue(file: OpenFile, name: string, plain: string): OpenFile {
  const param = file.params.find((candidate) => candidate.name === name);
  if (!param) {
    return file;
  }
  const author = file.author.params.find((candidate) => candidate.name === name) ?? param;
  const literal = literalOf({ ...param, value: author.value }, plain);
  if (literal === null) {
    return file;
  }
  const same = isNumeric(param) && Number(literal) === Number(plainValue(author.value));
  return { ...file, ...replaceLiteral(file, name, same ? author.value : literal) };
}

/** The file with another text, its parameters followed as well as can be told without the engine. */
export function withText(file: OpenFile, text: string): OpenFile {
  if (text === file.text) {
    return file;
  }
  if (text === file.author.source) {
    return openFile(file.author);
  }
  return { ...file, text, params: followEdit(file, text), problems: [] };
}

/** The controls of all files together, in the order in which the code has them. */
export function controlsOf(files: readonly OpenFile[]): Control[] {
  const controls = new Map<string, Control>();
  for (const file of files) {
    for (const param of file.params) {
      if (!controls.has(param.name)) {
        const author = file.author.params.find(({ name }) => name === param.name) ?? param;
        controls.set(param.name, { param, value: plainValue(param.value), authorValue: plainValue(author.value) });
      }
    }
  }
  return [...controls.values()];
}

/** What an address must carry to show these files elsewhere. */
export function differences(files: readonly OpenFile[]): { params: Record<string, string>; code: Code } {
  const changed = controlsOf(files).filter(({ value, authorValue }) => value !== authorValue);
  const params: Record<string, string> = {};
  const code: Record<string, string> = {};
  for (const file of files) {
    const mine = changed.filter(({ param }) => file.author.params.some(({ name }) => name === param.name));
    const rebuilt = mine.reduce((to, { param, value }) => withValue(to, param.name, value), openFile(file.author));
    if (rebuilt.text === file.text) {
      for (const { param, value } of mine) {
        params[param.name] = value;
      }
    } else {
      code[file.name] = file.text;
    }
  }
  return { params, code };
}

/** What was wrong with a parameter in an address. */
export type ParamFault = { what: "unknown"; name: string } | { what: "value"; name: string; value: string; param: Param };

/** The author's files with an address's parameters and code applied; what does not fit is left out and named. */
export function applyAddress(
  authors: readonly CatalogFile[],
  params: Readonly<Record<string, string>>,
  code: Code,
): { files: OpenFile[]; faults: ParamFault[] } {
  const faults: ParamFault[] = [];
  let files = authors.map(openFile);
  for (const [name, value] of Object.entries(params)) {
    const param = controlsOf(files).find((control) => control.param.name === name)?.param;
    if (!param) {
      faults.push({ what: "unknown", name });
    } else if (literalOf(param, value) === null) {
      faults.push({ what: "value", name, value, param });
    } else {
      files = files.map((file) => withValue(file, name, value));
    }
  }
  files = files.map((file) => (Object.hasOwn(code, file.name) ? withText(file, code[file.name]!) : file));
  return { files, faults };
}
