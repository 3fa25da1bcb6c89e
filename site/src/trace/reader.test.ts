// What a reader asks of a trace: where a cursor goes next, what a stretch adds up to, which lanes are like this, how a
// counter stood. Each is checked against the plain way of finding it.
import { describe, expect, it } from "vitest";
import { TraceBuilder } from "./build";
import { How, MarkKind, State, STATES, TrackKind, trackOf } from "./columns";
import { binSeries, roundUp, seriesOf, valueAt } from "./counters";
import { nextMatch, shownLanes } from "./filter";
import { measure } from "./measure";
import { linesAt, nextMark, nextMoment } from "./moments";
import { overview } from "./overview";
import { dice, randomTrace } from "./random-trace";
import { layoutRows, rowOf } from "./rows";
import { Run } from "./run";
import { sortSpread } from "./sort";
import { hasChildren } from "./tree";

const TRACES = Array.from({ length: 12 }, (_, seed) => new Run(randomTrace(seed + 40, { lanes: 6, spans: 60 }), "x"));

describe("the next moment", () => {
  it("is the nearest begin or end of any span, both ways", () => {
    const r = dice(3);
    for (const { columns } of TRACES) {
      const { start, end } = columns.spans;
      const all = [...start, ...end];
      for (let k = 0; k < 40; k++) {
        const t = r() < 0.5 ? all[Math.floor(r() * all.length)]! : Math.floor(r() * columns.end);
        const later = all.filter((x) => x > t);
        const earlier = all.filter((x) => x < t);
        expect(nextMoment(columns, t, 1, "event")).toBe(later.length ? Math.min(...later) : undefined);
        expect(nextMoment(columns, t, -1, "event")).toBe(earlier.length ? Math.max(...earlier) : undefined);
      }
    }
  });

  it("by line stops only where a lane comes to another line, and walks back the way it came", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Thread, 0, "MainThread", 0);
    b.span(t, 0, 10, State.Running, { line: 1 });
    b.span(t, 10, 20, State.Waiting, { line: 1 });
    b.span(t, 20, 30, State.Running, { line: 2 });
    b.span(t, 30, 40, State.Ready);
    b.span(t, 40, 50, State.Running, { line: 3 });
    const columns = b.columns(50);
    expect([-1, 0, 20, 40].map((at) => nextMoment(columns, at, 1, "line"))).toEqual([0, 20, 40, undefined]);
    expect([50, 40, 20, 0].map((at) => nextMoment(columns, at, -1, "line"))).toEqual([40, 20, 0, undefined]);
  });

  it("of a kind of mark is the nearest of that kind", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Thread, 0, "MainThread", 0);
    b.mark(MarkKind.Print, t, 5);
    b.mark(MarkKind.Exception, t, 6);
    b.mark(MarkKind.Print, t, 9);
    const columns = b.columns(10);
    expect([nextMark(columns, MarkKind.Print, 5, 1), nextMark(columns, MarkKind.Exception, 0, 1), nextMark(columns, MarkKind.Print, 9, -1)]).toEqual([2, 1, 0]);
    expect(nextMark(columns, MarkKind.Switch, 0, 1)).toBe(-1);
  });

  it("has the live lanes with their lines", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Thread, 0, "MainThread", 0);
    const u = b.track(TrackKind.Task, t, "Task-1", 5);
    b.span(t, 0, 20, State.Running, { line: 7 });
    b.span(u, 5, 10, State.Waiting, { line: 9 });
    b.end(u, 10);
    const columns = b.columns(20);
    expect(linesAt(columns, 6, 10).map((l) => [l.track, l.where])).toEqual([[1, 7], [2, 9]]);
    expect(linesAt(columns, 12, 10).map((l) => l.track)).toEqual([1]);
  });
});

describe("a measured stretch", () => {
  it("adds up to what the spans have of it", () => {
    const r = dice(9);
    for (const run of TRACES) {
      const { columns } = run;
      for (let k = 0; k < 20; k++) {
        const t0 = r() * columns.end;
        const t1 = t0 + r() * (columns.end - t0);
        const plain = new Float64Array(STATES);
        for (let i = 0; i < columns.spans.count; i++) {
          if (columns.tracks.kind[trackOf(columns, i) - 1] === TrackKind.Loop) continue;
          plain[columns.spans.state[i]!]! += Math.max(0, Math.min(columns.spans.end[i]!, t1) - Math.max(columns.spans.start[i]!, t0));
        }
        const { total, lanes } = measure(run, t0, t1);
        for (let s = 0; s < STATES; s++) {
          expect(total[s]!).toBeCloseTo(plain[s]!, 2);
          expect(lanes.reduce((sum, lane) => sum + lane.ns[s]!, 0)).toBeCloseTo(plain[s]!, 2);
        }
      }
    }
  });
});

describe("the overview", () => {
  it("holds all the time of all lanes without children, whatever its width", () => {
    for (const { columns, tree } of TRACES) {
      const plain = new Float64Array(STATES);
      for (let i = 0; i < columns.spans.count; i++) {
        if (!hasChildren(tree, trackOf(columns, i))) plain[columns.spans.state[i]!]! += columns.spans.end[i]! - columns.spans.start[i]!;
      }
      for (const width of [1, 7, 640]) {
        const { means } = overview(columns, tree, columns.end, width);
        for (let s = 0; s < STATES; s++) {
          let sum = 0;
          for (let c = 0; c < width; c++) sum += means[c * STATES + s]!;
          expect((sum * columns.end) / width / Math.max(1, plain[s]!)).toBeCloseTo(plain[s]! > 0 ? 1 : 0, 3);
        }
      }
    }
  });
});

describe("a counter", () => {
  const b = new TraceBuilder();
  const t = b.track(TrackKind.Thread, 0, "MainThread", 0);
  const r = dice(4);
  const samples = Array.from({ length: 500 }, (_, k) => [k * 1000 + Math.floor(r() * 900), Math.floor(r() * 50)] as const);
  for (const [at, value] of samples) b.count("ready", t, at, value);
  b.count("threads", t, 0, 1);
  const columns = b.columns(600_000);

  it("that never changes is left out", () => {
    expect(seriesOf(columns).map(({ name, of }) => [name, of])).toEqual([["ready", ""]]);
  });

  it("loses no peak at any zoom", () => {
    const [ready] = seriesOf(columns);
    const out = new Float64Array(200);
    for (let k = 0; k < 60; k++) {
      const step = 10 ** (r() * 4);
      const t0 = r() * 500_000;
      binSeries(ready!, t0, step, 100, out);
      for (let c = 0; c < 100; c++) {
        const a = t0 + c * step;
        const z = t0 + (c + 1) * step;
        const seen = [valueAt(ready!, a), ...samples.filter(([at]) => at > a && at <= z).map(([, value]) => value)];
        expect([out[2 * c], out[2 * c + 1]]).toEqual([Math.min(...seen), Math.max(...seen)]);
      }
    }
  });

  it("stands on a round axis", () => {
    expect([1, 3, 7, 11, 19.4e6, 100].map(roundUp)).toEqual([1, 3, 7, 15, 20e6, 100]);
  });
});

describe("the filter", () => {
  const b = new TraceBuilder();
  const main = b.track(TrackKind.Thread, 0, "MainThread", 0);
  const loop = b.track(TrackKind.Loop, main, "loop", 0);
  const guests = ["guest 1", "guest 2", "kitchen"].map((name) => b.track(TrackKind.Task, loop, name, 0));
  b.span(guests[0]!, 0, 10, State.Running, { line: 3 });
  b.span(guests[0]!, 10, 20, State.Blocked, { why: "lock", line: 4 });
  b.span(guests[1]!, 0, 20, State.Waiting, { why: "sleep", line: 4 });
  b.end(guests[1]!, 20, How.Cancelled);
  b.span(guests[2]!, 5, 50, State.Running, { line: 8 });
  const columns = b.columns(50);
  const names = (text: string, over?: number): string[] =>
    [...shownLanes(columns, { text, over })].flatMap((shown, track) => (shown === 2 ? [columns.strings[columns.tracks.name[track - 1]!]!] : []));

  it.each([
    ["guest", ["guest 1", "guest 2"]],
    ["GUEST 2", ["guest 2"]],
    ["is:blocked", ["guest 1"]],
    ["is:cancelled", ["guest 2"]],
    ["line:4", ["guest 1", "guest 2"]],
    ["line:4 is:running", []],
    ["why:sleep", ["guest 2"]],
    ["is:", ["MainThread", "loop", "guest 1", "guest 2", "kitchen"]],
    ["is:nonsense", []],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it("hides what is over", () => {
    expect(names("guest", 10)).toEqual(["guest 1", "guest 2"]);
    expect(names("guest", 30)).toEqual(["guest 1"]);
  });

  it("keeps the lanes above one that is shown, and finds its spans", () => {
    const shown = shownLanes(columns, { text: "kitchen", over: undefined });
    expect([...shown].slice(1)).toEqual([1, 1, 0, 0, 2]);
    const run = new Run(columns, "x");
    const rows = layoutRows([run], () => false, false, { shown: () => shown });
    expect([...rows.track]).toEqual([main, loop, guests[2]]);
    expect(rowOf(rows, [run], 0, guests[2]!)).toBe(2);
    expect(columns.spans.start[nextMatch(columns, { text: "line:4", over: undefined }, 0)]).toBe(10);
  });
});

it("numbers spread over a range are sorted, each with its tag", () => {
  const r = dice(1);
  for (const n of [0, 1, 10, 5000, 20000]) {
    for (const skew of [1, 8, 60]) {
      const values = Float64Array.from({ length: n }, () => Math.floor(r() ** skew * 1e6));
      const sorted = values.slice();
      const tags = Uint8Array.from(values, (value) => value % 251);
      sortSpread(sorted, tags);
      expect(sorted).toEqual(values.slice().sort());
      expect(tags).toEqual(Uint8Array.from(sorted, (value) => value % 251));
    }
  }
});
