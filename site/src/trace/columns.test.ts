// The container: what is written is read, and bytes that are no trace say so.
import { describe, expect, it } from "vitest";
import { TraceBuilder } from "./build";
import { ColumnsError, decodeColumns, How, LinkKind, MarkKind, State, stringAt, TrackKind, trackEnd, trackName, unpackWhere, onNameOf, whereOf } from "./columns";

function sample(): TraceBuilder {
  const b = new TraceBuilder(["a.py", "b.py"]);
  const main = b.track(TrackKind.Thread, 0, "MainThread", 0);
  const task = b.track(TrackKind.Task, main, "Task-1 ☂", 5, main, 3);
  b.span(task, 5, 9, State.Running, { line: 4 });
  b.span(task, 9, 20, State.Waiting, { why: "lock", onName: "Lock#2", on: main });
  b.end(task, 20, How.Cancelled);
  b.link(LinkKind.Woke, main, 6, task, 7);
  b.mark(MarkKind.Print, task, 8, "hello\n", 4);
  b.count("tasks", main, 5, 1);
  return b;
}

describe("decodeColumns", () => {
  it("reads what was written", () => {
    const c = sample().columns(30);
    expect(c.end).toBe(30);
    expect(c.files).toEqual(["a.py", "b.py"]);
    expect(c.tracks.count).toBe(2);
    expect(trackName(c, 2)).toBe("Task-1 ☂");
    expect([...c.tracks.span0]).toEqual([0, 0, 2]);
    expect([...c.spans.end]).toEqual([9, 20]);
    expect(onNameOf(c, 1)).toBe("Lock#2");
    expect(unpackWhere(whereOf(c, 0))).toEqual({ file: 0, line: 4 });
    expect(c.links.toAt[0]).toBe(7);
    expect(stringAt(c, c.marks.text[0]!)).toBe("hello\n");
    expect(c.counters.value[0]).toBe(1);
    expect(trackEnd(c, 1)).toBe(30);
    expect(trackEnd(c, 2)).toBe(20);
  });

  it("reads in place where the bytes are aligned, and copies where they are not", () => {
    const bytes = sample().bytes(30);
    expect(decodeColumns(bytes).spans.start.buffer).toBe(bytes.buffer);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect([...decodeColumns(shifted.subarray(3)).spans.start]).toEqual([5, 9]);
  });

  const broken: [string, (bytes: Uint8Array) => Uint8Array, RegExp][] = [
    ["no bytes", () => new Uint8Array(0), /at least 8 bytes/],
    ["another magic", (b) => (b.set([80], 0), b), /starts with APT1/],
    ["a header longer than the bytes", (b) => b.slice(0, 40), /header claims/],
    ["a header that is no JSON", (b) => (b.set([0], 8), b), /not JSON/],
    ["another version", (b) => edit(b, '"v":2', '"v":9'), /version 2, not 9/],
    ["a missing section", (b) => edit(b, '"span.state"', '"span.xtate"'), /no section span\.state/],
    ["another type", (b) => edit(b, '"span.start":{"type":"f64"', '"span.start":{"type":"i64"'), /span\.start holds i64/],
    ["cut-off sections", (b) => b.slice(0, b.length - 16), /needs bytes up to/],
  ];
  it.each(broken)("refuses %s", (_, breakIt, message) => {
    const bytes = breakIt(sample().bytes(30));
    expect(() => decodeColumns(bytes)).toThrow(ColumnsError);
    expect(() => decodeColumns(bytes)).toThrow(message);
  });

  it("refuses a child born before its parent", () => {
    const b = new TraceBuilder();
    b.track(TrackKind.Task, 2, "orphan", 0);
    b.track(TrackKind.Thread, 0, "late", 0);
    expect(() => b.columns(1)).toThrow(/track 1 has parent 2/);
  });
});

/** Replaces text of the same length in the header. */
function edit(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const at = new TextDecoder("latin1").decode(bytes).indexOf(from);
  expect(at).toBeGreaterThan(0);
  bytes.set(new TextEncoder().encode(to), at);
  return bytes;
}
