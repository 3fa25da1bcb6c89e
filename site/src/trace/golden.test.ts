// @vitest-environment node
// The engine's own container: what Go wrote is what the page reads, column by column.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Columns } from "./columns";
import { decodeColumns, SECTIONS } from "./columns";

const folder = new URL("../../../wasm/trace/testdata/", import.meta.url);

interface Dump {
  end: number;
  truncated: boolean;
  cut: number;
  files: string[];
  strings: string[];
  columns: Record<string, number[]>;
}

/** The view that holds a section: "span.start" is spans.start. */
function view(columns: Columns, section: string): ArrayLike<number> {
  const [group, name] = section.split(".") as [string, string];
  return (columns as unknown as Record<string, Record<string, ArrayLike<number>>>)[`${group}s`]![name]!;
}

describe("a container written by the engine", () => {
  const columns = decodeColumns(new Uint8Array(readFileSync(new URL("small.columns", folder))));
  const dump = JSON.parse(readFileSync(new URL("small.json", folder), "utf8")) as Dump;

  it("has the sections of the contract, no more and no less", () => {
    expect(Object.keys(dump.columns).sort()).toEqual(Object.keys(SECTIONS).sort());
  });

  it.each(Object.keys(SECTIONS))("has the same %s", (section) => {
    expect(Array.from(view(columns, section))).toEqual(dump.columns[section]);
  });

  it("has the same header", () => {
    const { end, truncated, cut, files, strings } = dump;
    expect({ end: columns.end, truncated: columns.truncated, cut: columns.cut, files: columns.files, strings: columns.strings }).toEqual({ end, truncated, cut, files, strings });
  });
});
