// Windows, axis, tree, rows, hits: the figure's geometry without a figure.
import { describe, expect, it } from "vitest";
import { makeBins, binLane, SHARED } from "./bins";
import { TraceBuilder } from "./build";
import { How, LinkKind, MarkKind, State, TrackKind } from "./columns";
import { hitTest } from "./hit";
import { dice, randomTrace } from "./random-trace";
import { foldedAtFirst, layoutRows, ownBar, rowAt, rowOf } from "./rows";
import { Run, samePlace } from "./run";
import { axis, baseLabel } from "./ticks";
import { buildTree, trackPath } from "./tree";
import { duration, instant } from "./units";
import type { View } from "./view";
import { clamp, fit, isFitted, panBy, reveal, show, SHORTEST, snapped, toNs, toPx, zoomAbout } from "./view";

const SECOND = 1e9;

describe("a window", () => {
  it("fits the run with air around it", () => {
    const v = fit(SECOND, 1000);
    expect(toPx(v, 0)).toBeCloseTo(6);
    expect(toPx(v, SECOND)).toBeCloseTo(974);
    expect(isFitted(v, SECOND)).toBe(true);
    expect(isFitted(zoomAbout(v, 1.01, 0, SECOND), SECOND)).toBe(false);
  });

  it("keeps the time under the pointer while zooming, and comes back to the whole", () => {
    const r = dice(5);
    let v: View = zoomAbout(fit(SECOND, 800), 8, 400, SECOND);
    for (let k = 0; k < 100; k++) {
      const px = 100 + r() * 600;
      const before = toNs(v, px);
      const next = zoomAbout(v, 0.9 + r() * 0.25, px, SECOND);
      const free = next.t0 > fit(SECOND, 800).t0 && next.t0 + next.length < SECOND && next.length > SHORTEST;
      if (free) expect(Math.abs(toNs(next, px) - before)).toBeLessThan(next.length * 1e-9 + 1e-3);
      v = next;
    }
    for (let k = 0; k < 60; k++) v = zoomAbout(v, 0.5, 300, SECOND);
    expect(isFitted(v, SECOND)).toBe(true);
    expect(toPx(v, 0)).toBeCloseTo(toPx(fit(SECOND, 800), 0));
  });

  it("never leaves the run, nor gets shorter than the clock can tell", () => {
    const r = dice(8);
    let v = fit(SECOND, 500);
    const all = v;
    for (let k = 0; k < 500; k++) {
      v = r() < 0.5 ? zoomAbout(v, 0.2 + r() * 4, r() * 500, SECOND) : panBy(v, (r() - 0.5) * 2000, SECOND);
      expect(v.t0).toBeGreaterThanOrEqual(all.t0);
      expect(v.t0 + v.length).toBeLessThanOrEqual(all.t0 + all.length + 1e-3);
      expect(v.length).toBeGreaterThanOrEqual(SHORTEST * 0.999);
    }
  });

  it("has no more than a little air beside the run, however near one comes", () => {
    for (const [px, edge, air] of [[0, 0, 6], [799, SECOND, 800 - 26]] as const) {
      let v = fit(SECOND, 800);
      for (let k = 0; k < 40; k++) v = panBy(zoomAbout(v, 2, px, SECOND), px === 0 ? -100 : 100, SECOND);
      expect(v.length).toBeCloseTo(SHORTEST);
      expect(toPx(v, edge)).toBeCloseTo(air, 0);
    }
  });

  it("is moved by less than half a device pixel to stand on the grid", () => {
    const v = clamp({ t0: 123456.7, length: 98765, width: 700 }, SECOND);
    const s = snapped(v, 2);
    const step = v.length / 1400;
    expect(Math.abs(s.t0 - v.t0)).toBeLessThanOrEqual(step / 2);
    expect(Math.abs(s.t0 / step - Math.round(s.t0 / step))).toBeLessThan(1e-6);
  });

  it("shows and reveals stretches of time", () => {
    const v = show(0.2e9, 0.3e9, 1000, SECOND);
    expect(toPx(v, 0.2e9)).toBeCloseTo(24);
    expect(toPx(v, 0.3e9)).toBeCloseTo(976);
    const moved = reveal(v, 0.5e9, 0.51e9, SECOND);
    expect(moved.length).toBe(v.length);
    expect(toPx(moved, 0.51e9)).toBeLessThanOrEqual(976.1);
    expect(reveal(v, 0.25e9, 0.26e9, SECOND)).toBe(v);
  });
});

describe("the axis", () => {
  const measure = (label: string): number => label.length * 6.2;

  it("has round times whose labels never touch, at every zoom and width", () => {
    const r = dice(2);
    for (let k = 0; k < 600; k++) {
      const end = 10 ** (3 + r() * 11);
      const width = 200 + r() * 1400;
      const v = show(r() * end, r() * end, width, end);
      const { ticks, step } = axis(v, end, measure);
      const named = ticks.filter((t) => t.label !== "");
      const sorted = [...named].sort((a, b) => a.px - b.px);
      for (let i = 1; i < sorted.length; i++) {
        const gap = sorted[i]!.px - measure(sorted[i]!.label) / 2 - (sorted[i - 1]!.px + measure(sorted[i - 1]!.label) / 2);
        expect(gap).toBeGreaterThan(8);
      }
      for (const t of ticks) {
        expect(t.px).toBeGreaterThanOrEqual(-1);
        expect(t.px).toBeLessThanOrEqual(width + 1);
      }
      expect(new Set(named.map((t) => t.label)).size).toBe(named.length);
      expect(step).toBeGreaterThanOrEqual(1);
    }
  }, 60_000);

  it("speaks in fitting units", () => {
    const labels = (end: number, t0 = 0, t1 = end): string[] =>
      axis(show(t0, t1, 1000, end, 0), end, measure)
        .ticks.filter((t) => t.label)
        .map((t) => t.label.replace("\u202f", " "));
    expect(labels(1e9).slice(0, 3)).toEqual(["0", "0.1 s", "0.2 s"]);
    expect(labels(50e6).slice(0, 3)).toEqual(["0", "5 ms", "10 ms"]);
    expect(labels(8e3).slice(0, 2)).toEqual(["0", "0.5 µs"]);
    expect(labels(600e9)[1]).toBe("1 min");
  });

  it("counts from a base where full times would be too long", () => {
    const end = 20e9;
    const a = axis(show(12.3456789e9, 12.3456889e9, 900, end, 0), end, measure);
    expect(a.base).toBeDefined();
    expect(baseLabel(a)).toMatch(/^12\.34\d*\u202fs$/);
    for (const t of a.ticks.filter((x) => x.label)) expect(t.label).toMatch(/^\+/);
  });
});

describe("words for times", () => {
  it.each([
    [0, "0 s"],
    [1, "1 ns"],
    [999, "999 ns"],
    [12_500, "12.5 µs"],
    [999_960, "1 ms"],
    [1.5e9, "1.5 s"],
    [65e9, "65 s"],
    [125e9, "2 min 5 s"],
    [7260e9, "2 h 1 min"],
  ])("%d ns reads %s", (ns, text) => expect(duration(ns).replaceAll("\u202f", " ")).toBe(text));

  it("tells a moment as finely as asked", () => {
    expect(instant(1_234_567_890, 1e6)).toBe("1.235\u202fs");
    expect(instant(1_234_567_890, 1e3)).toBe("1.234568\u202fs");
    expect(instant(1_500_000_000, 1)).toBe("1.5\u202fs");
  });
});

function family(): TraceBuilder {
  const b = new TraceBuilder();
  const process = b.track(TrackKind.Process, 0, "python", 0);
  const main = b.track(TrackKind.Thread, process, "MainThread", 0);
  const loop = b.track(TrackKind.Loop, main, "loop", 0);
  for (let k = 0; k < 3; k++) b.span(b.track(TrackKind.Task, loop, `Task-${k}`, 0), 10 * k, 10 * k + 50, State.Running);
  b.span(main, 0, 100, State.Running);
  b.span(b.track(TrackKind.Thread, process, "Thread-1", 5), 5, 60, State.Waiting, { why: "sleep" });
  return b;
}

describe("rows", () => {
  const run = new Run(family().columns(100), "one");
  const names = (rows: ReturnType<typeof layoutRows>): string[] =>
    Array.from(rows.track, (t) => (t === 0 ? "-" : trackPath(run.columns, t).split("/").at(-1)!));

  it("follow the tree, and leave out the one process", () => {
    const rows = layoutRows([run], () => false, false);
    expect(names(rows)).toEqual(["MainThread", "loop", "Task-0", "Task-1", "Task-2", "Thread-1"]);
    expect([...rows.depth]).toEqual([0, 1, 2, 2, 2, 0]);
    expect(rows.height).toBe(rows.top[rows.count]);
  });

  it("close at folds into bands", () => {
    const rows = layoutRows([run], (_, t) => t === 3, false);
    expect(names(rows)).toEqual(["MainThread", "loop", "Thread-1"]);
    expect(rows.band[1]).toBeGreaterThan(0);
    expect(rows.own[1]).toBe(0); // the loop has no spans of its own
    expect(rowOf(rows, [run], 0, 4)).toBe(1); // Task-0 is found in the band
  });

  it("have a heading for each run of a comparison", () => {
    const rows = layoutRows([run, run], () => false, false);
    expect([...rows.heading].filter(Boolean)).toHaveLength(2);
    expect(rows.run[7]).toBe(1);
  });

  it("are found by height", () => {
    const rows = layoutRows([run, run], (r) => r === 1, false);
    for (let y = 0; y < rows.height; y += 0.5) {
      const row = rowAt(rows, y);
      expect(rows.top[row]!).toBeLessThanOrEqual(y);
      expect(rows.top[row + 1]!).toBeGreaterThan(y);
    }
    expect(rowAt(rows, rows.height)).toBe(-1);
    expect(rowAt(rows, -1)).toBe(-1);
  });

  it("start folded where there are thousands", () => {
    const b = new TraceBuilder();
    const loop = b.track(TrackKind.Loop, 0, "loop", 0);
    for (let k = 0; k < 1000; k++) b.track(TrackKind.Task, loop, `t${k}`, 0);
    const tree = buildTree(b.columns(1));
    expect(foldedAtFirst(tree, loop, 1)).toBe(true);
    expect(tree.leaves[loop]).toBe(1000);
  });

  it("start folded where runs that are compared would hide each other", () => {
    const b = new TraceBuilder();
    const loop = b.track(TrackKind.Loop, 0, "loop", 0);
    for (let k = 0; k < 20; k++) b.track(TrackKind.Task, loop, `t${k}`, 0);
    const tree = buildTree(b.columns(1));
    expect([1, 2, 3].map((runs) => foldedAtFirst(tree, loop, runs))).toEqual([false, false, true]);
  });
});

describe("hits", () => {
  it("find what is drawn", () => {
    let found = 0;
    for (let seed = 0; seed < 10; seed++) {
      const run = new Run(randomTrace(seed, { lanes: 6, spans: seed % 2 ? 30 : 600 }), "r");
      const rows = layoutRows([run], () => false, false);
      const ratio = 1 + (seed % 2);
      const width = 300;
      const r = dice(seed + 100);
      const end = run.columns.end;
      for (let w = 0; w < 4; w++) {
        const v = snapped(w === 0 ? fit(end, width) : show(r() * end, r() * end, width, end), ratio);
        const bins = makeBins(width * ratio);
        for (let row = 0; row < rows.count; row++) {
          const track = rows.track[row]!;
          const shown = makeBins(width * ratio);
          if (!binLane(run.columns, run.sums, track, v.t0, v.length / shown.columns, ratio, shown)) continue;
          const y = ownBar(rows, row).top + ownBar(rows, row).height - 1; // below the heads of marks
          for (let c = seed % 4; c < shown.columns; c += 4) {
            const hit = hitTest([run], rows, v, ratio, bins, (c + 0.5) / ratio, y);
            const who = shown.owner[c]!;
            if (hit?.track !== track) expect.fail(`track ${hit?.track}, not ${track}`);
            if (who === SHARED) {
              if (hit.kind !== "many") expect.fail(`${hit.kind} on a shared column`);
              found++;
            } else if (who >= 0 && hit.kind === "span") {
              // A narrow neighbour may be found instead, never something out of reach.
              const near = new Set(shown.owner.slice(Math.max(0, c - 3 * ratio), c + 3 * ratio + 1));
              if (!near.has(hit.span)) expect.fail(`span ${hit.span} found at column ${c}, where ${[...near].join()} are drawn`);
              found++;
            }
          }
        }
      }
    }
    expect(found).toBeGreaterThan(2_000);
  }, 60_000);

  it("find a step one pixel wide from three pixels away", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Thread, 0, "t", 0);
    b.span(t, 0, 500_000, State.Waiting);
    b.span(t, 500_000, 500_010, State.Running);
    b.span(t, 500_010, 1_000_000, State.Waiting);
    const run = new Run(b.columns(1_000_000), "r");
    const rows = layoutRows([run], () => false, false);
    const v = snapped(fit(1_000_000, 400), 1);
    const x = toPx(v, 500_005);
    expect(hitTest([run], rows, v, 1, makeBins(400), x + 2.6, 12)).toMatchObject({ kind: "span", span: 1 });
    expect(hitTest([run], rows, v, 1, makeBins(400), x + 30, 12)).toMatchObject({ kind: "span", span: 2 });
  });

  it("find marks by their heads, lanes where nothing is, and crowds", () => {
    const b = family();
    b.mark(MarkKind.Print, 7, 30, "hello");
    const run = new Run(b.columns(100), "r");
    const rows = layoutRows([run], (_, t) => t === 3, false);
    const v = snapped(fit(100, 400), 1);
    const bins = makeBins(400);
    const top = (row: number): number => rows.top[row]!;
    expect(hitTest([run], rows, v, 1, bins, toPx(v, 30) + 2, top(2) + 5)).toMatchObject({ kind: "mark", mark: 0 });
    expect(hitTest([run], rows, v, 1, bins, toPx(v, 30) + 2, top(2) + 20)).toMatchObject({ kind: "span" });
    expect(hitTest([run], rows, v, 1, bins, toPx(v, 90), top(2) + 12)).toMatchObject({ kind: "lane", track: 7 });
    expect(hitTest([run], rows, v, 1, bins, toPx(v, 25), top(1) + 20)).toMatchObject({ kind: "crowd", counts: [3, 0, 0, 0] });
  });
});

describe("a new run in place of the old", () => {
  it("keeps the selection by path and number", () => {
    const before = new Run(family().columns(100), "r");
    const more = family();
    more.track(TrackKind.Task, 3, "Task-3", 0);
    const after = new Run(more.columns(100), "r");
    expect(samePlace({ run: 0, track: 5, span: before.columns.tracks.span0[4]! }, [before], [after])).toMatchObject({ track: 5 });
    expect(samePlace({ run: 0, track: 8, span: -1 }, [after], [before])).toBeUndefined();
  });
});

describe("causes", () => {
  it("walk from a wait to who ended it, and on to what set that going", async () => {
    const { causedBy, chain, endedBy } = await import("./causes");
    const b = new TraceBuilder();
    const a = b.track(TrackKind.Task, 0, "a", 0);
    const c = b.track(TrackKind.Task, 0, "c", 0);
    const d = b.track(TrackKind.Task, 0, "d", 0);
    b.span(a, 0, 10, State.Running);
    b.span(a, 10, 100, State.Waiting, { why: "future" });
    b.span(a, 100, 105, State.Ready);
    b.span(a, 105, 120, State.Running);
    b.span(c, 0, 40, State.Waiting, { why: "event" });
    b.span(c, 40, 60, State.Ready);
    b.span(c, 60, 100, State.Running);
    b.span(d, 0, 40, State.Running);
    b.link(LinkKind.Woke, d, 40, c, 40);
    b.link(LinkKind.Woke, c, 100, a, 100);
    b.end(a, 120, How.Returned);
    const run = new Run(b.columns(120), "r");
    const wait = 1;
    expect(endedBy(run.columns, run.links, wait)).toBe(1);
    expect(chain(run.columns, run.links, wait, 5)).toEqual([1, 0]);
    expect(chain(run.columns, run.links, 3, 5)).toEqual([1, 0]); // the step after the wait has the same cause
    const step = 4 + 2;
    expect(causedBy(run.columns, run.links, step, 10)).toEqual([1]);
  });
});
