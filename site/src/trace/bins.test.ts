// A lane seen through a window: shares are true, no span is lost, short ones are seen.
import { describe, expect, it } from "vitest";
import type { Bins } from "./bins";
import { binLane, foremost, makeBins, NOBODY, SHARED } from "./bins";
import { TraceBuilder } from "./build";
import type { Columns } from "./columns";
import { State, STATES, TrackKind } from "./columns";
import { dice, randomTrace } from "./random-trace";
import { buildSums } from "./sums";

/** Shares by the definition: every span against every column. */
function slowShares(c: Columns, track: number, t0: number, step: number, column: number): number[] {
  const a = t0 + column * step;
  const z = t0 + (column + 1) * step;
  const sum = [0, 0, 0, 0];
  for (let i = c.tracks.span0[track - 1]!; i < c.tracks.span0[track]!; i++) {
    const part = Math.min(z, c.spans.end[i]!) - Math.max(a, c.spans.start[i]!);
    if (part > 0) sum[c.spans.state[i]!]! += part;
  }
  return sum.map((s) => s / step);
}

interface Window {
  t0: number;
  step: number;
}

/** Windows at every zoom: the whole run, parts of it, single nanoseconds. */
function windows(c: Columns, columns: number, r: () => number): Window[] {
  const all = { t0: -c.end * 0.02, step: (c.end * 1.05) / columns };
  const some = Array.from({ length: 6 }, () => {
    const step = (c.end / columns) * 10 ** (-r() * 6);
    return { t0: Math.round((r() * c.end) / step) * step, step };
  });
  return [all, ...some];
}

const COLUMNS = 160;

function* cases(): Generator<{ c: Columns; sums: Float64Array; track: number; w: Window; bins: Bins; drawn: boolean }> {
  for (let seed = 0; seed < 40; seed++) {
    const c = randomTrace(seed, { lanes: 4, spans: seed % 4 === 0 ? 900 : 40 });
    const sums = buildSums(c);
    const bins = makeBins(COLUMNS);
    for (const w of windows(c, COLUMNS, dice(seed))) {
      for (let track = 4; track <= c.tracks.count; track++) {
        yield { c, sums, track, w, bins, drawn: binLane(c, sums, track, w.t0, w.step, 1 + (seed % 2), bins) };
      }
    }
  }
}

describe("binLane", () => {
  it("gives every column's share of each state within 1/255", () => {
    let looked = 0;
    for (const { c, track, w, bins, drawn } of cases()) {
      for (let col = 0; col < COLUMNS; col += 7) {
        const truth = slowShares(c, track, w.t0, w.step, col);
        for (let s = 0; s < STATES; s++) {
          const share = drawn ? bins.shares[col * STATES + s]! / 255 : 0;
          if (Math.abs(share - truth[s]!) > 1 / 255 + 1e-6) expect.fail(`column ${col}, state ${s}: ${share}, not ${truth[s]}`);
          looked++;
        }
      }
    }
    expect(looked).toBeGreaterThan(10_000);
  });

  it("loses no span at any zoom: each owns a column or is in one that is shared, where its state is seen", () => {
    let looked = 0;
    for (const { c, track, w, bins, drawn } of cases()) {
      const until = w.t0 + COLUMNS * w.step;
      const seen = new Set<number>();
      if (drawn) for (let col = 0; col < COLUMNS; col++) {
        if (bins.owner[col]! >= 0) seen.add(bins.owner[col]!);
        if (bins.owner[col] !== SHARED) continue;
        for (let i = bins.first[col]!; i < bins.last[col]!; i++) if (bins.drawn[col * STATES + c.spans.state[i]!]! > 0) seen.add(i);
      }
      for (let i = c.tracks.span0[track - 1]!; i < c.tracks.span0[track]!; i++) {
        // A span of which less than a pixel reaches into the window may be snapped out of it.
        if (Math.min(until, c.spans.end[i]!) - Math.max(w.t0, c.spans.start[i]!) <= 0) continue;
        const cut = c.spans.start[i]! < w.t0 + w.step || c.spans.end[i]! > until - w.step;
        if (cut) continue;
        looked++;
        if (!seen.has(i)) expect.fail(`span ${i} (${c.spans.start[i]}…${c.spans.end[i]}) is lost in a window of ${w.step} ns a column`);
      }
    }
    expect(looked).toBeGreaterThan(5_000);
  });

  it("draws a span over exactly the columns its snapped edges enclose", () => {
    for (const { c, w, bins, drawn } of cases()) {
      if (!drawn) continue;
      for (let col = 0; col < COLUMNS; col++) {
        const who = bins.owner[col]!;
        if (who < 0) continue;
        if (who < bins.first[col]! || who >= bins.last[col]!) expect.fail(`span ${who} is drawn in column ${col}, which it does not touch`);
        const x0 = Math.round((c.spans.start[who]! - w.t0) / w.step);
        const x1 = Math.round((c.spans.end[who]! - w.t0) / w.step);
        if (x1 > x0 && (col < x0 || col >= x1)) expect.fail(`span ${who} is drawn in column ${col}, not in ${x0}…${x1}`);
      }
    }
  });

  it("shows a step of a microsecond between two long waits as a column of its own", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Task, 0, "t", 0);
    b.span(t, 0, 500e6, State.Waiting);
    b.span(t, 500e6, 500.001e6, State.Running);
    b.span(t, 500.001e6, 1000e6, State.Waiting);
    const c = b.columns(1000e6);
    const bins = makeBins(100);
    binLane(c, buildSums(c), t, 0, 10e6, 1, bins);
    expect(bins.owner[50]).toBe(1);
    expect([...bins.owner].filter((o) => o === 1)).toHaveLength(1);
    expect(bins.shares[50 * STATES + State.Running]).toBe(1);
  });

  it("shows many such steps as the small share they are", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Task, 0, "t", 0);
    for (let k = 0; k < 1000; k++) {
      b.span(t, k * 1000, k * 1000 + 20, State.Running);
      b.span(t, k * 1000 + 20, k * 1000 + 1000, State.Waiting);
    }
    const c = b.columns(1e6);
    const bins = makeBins(50);
    binLane(c, buildSums(c), t, 0, 2e4, 1, bins);
    for (let col = 0; col < 50; col++) {
      expect(bins.owner[col]).toBe(SHARED);
      expect(bins.drawn[col * STATES + State.Running]).toBe(5);
    }
  });

  it("leaves what lies outside a life empty", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Task, 0, "t", 0);
    b.span(t, 20, 40, State.Running);
    b.span(t, 40, 80, State.Ready);
    const c = b.columns(100);
    const bins = makeBins(10);
    expect(binLane(c, buildSums(c), t, 0, 10, 1, bins)).toBe(true);
    expect([...bins.owner]).toEqual([NOBODY, NOBODY, 0, 0, 1, 1, 1, 1, NOBODY, NOBODY]);
    expect(binLane(c, buildSums(c), t, 80, 10, 1, bins)).toBe(false);
  });

  it("names what does something before what waits", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Task, 0, "t", 0);
    b.span(t, 0, 50, State.Waiting);
    b.span(t, 50, 51, State.Running);
    b.span(t, 51, 60, State.Ready);
    expect(foremost(b.columns(60), 0, 3)).toBe(1);
  });
});
