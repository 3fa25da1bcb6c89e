// A band of many lanes: the counts are those of its lanes, at any zoom.
import { describe, expect, it } from "vitest";
import { TraceBuilder } from "./build";
import { State, STATES, TrackKind } from "./columns";
import { binCrowd, buildCrowd, crowdAt } from "./crowd";
import { changing, opened } from "./opening";
import { dice, randomTrace } from "./random-trace";
import { layoutRows } from "./rows";
import { Run } from "./run";
import { buildTree, eachLeaf } from "./tree";

describe("a crowd", () => {
  it("has as many lanes in each state as there are, on average over every column", () => {
    for (let seed = 0; seed < 12; seed++) {
      const c = randomTrace(seed, { lanes: 12, spans: 200 });
      const tree = buildTree(c);
      const crowd = buildCrowd(c, tree, 1);
      const leaves: number[] = [];
      eachLeaf(tree, 1, (t) => leaves.push(t));
      expect(crowd.size).toBe(leaves.length);
      const r = dice(seed);
      for (let w = 0; w < 5; w++) {
        const columns = 40;
        const step = (c.end / columns) * 10 ** (-r() * 5);
        const t0 = w === 0 ? -c.end * 0.02 : r() * c.end;
        const means = new Float32Array(columns * STATES);
        binCrowd(crowd, t0, step, columns, means);
        for (let col = 0; col < columns; col += 3) {
          const truth = [0, 0, 0, 0];
          const a = t0 + col * step;
          const z = t0 + (col + 1) * step;
          for (const t of leaves) {
            for (let i = c.tracks.span0[t - 1]!; i < c.tracks.span0[t]!; i++) {
              const part = Math.min(z, c.spans.end[i]!) - Math.max(a, c.spans.start[i]!);
              if (part > 0) truth[c.spans.state[i]!]! += part / step;
            }
          }
          for (let s = 0; s < STATES; s++) expect(Math.abs(means[col * STATES + s]! - truth[s]!) / crowd.size).toBeLessThan(1 / 255);
        }
      }
    }
  });

  it("counts at a moment, and nothing before and after", () => {
    const c = randomTrace(3, { lanes: 9, spans: 50 });
    const tree = buildTree(c);
    const crowd = buildCrowd(c, tree, 1);
    const r = dice(9);
    for (let k = 0; k < 200; k++) {
      const t = Math.floor(r() * c.end);
      const truth = [0, 0, 0, 0];
      for (let i = 0; i < c.spans.count; i++) if (c.spans.start[i]! <= t && t < c.spans.end[i]!) truth[c.spans.state[i]!]!++;
      expect([...crowdAt(crowd, t)]).toEqual(truth);
    }
    expect(crowdAt(crowd, -1)).toEqual([0, 0, 0, 0]);
    expect(crowdAt(crowd, c.end + 5)).toEqual([0, 0, 0, 0]);
  });
});

describe("a band that is zoomed into", () => {
  it("opens the lanes that change in the window, and no other", () => {
    for (let seed = 0; seed < 20; seed++) {
      const c = randomTrace(seed, { lanes: 30, spans: 40 });
      const tree = buildTree(c);
      const r = dice(seed + 50);
      for (let w = 0; w < 10; w++) {
        const t0 = Math.floor(r() * c.end);
        const t1 = t0 + 1 + Math.floor((c.end - t0) * r() ** 6);
        const truth: number[] = [];
        eachLeaf(tree, 1, (t) => {
          const at = [];
          for (let i = c.tracks.span0[t - 1]!; i < c.tracks.span0[t]!; i++) at.push(c.spans.start[i]!, c.spans.end[i]!);
          if (at.some((moment) => moment > t0 && moment < t1)) truth.push(t);
        });
        expect(changing(c, tree, 1, t0, t1, 1000)).toEqual(truth);
        expect(changing(c, tree, 1, t0, t1, truth.length - 1)).toBeUndefined();
      }
    }
  });

  it("keeps its band, with those lanes below it", () => {
    const b = new TraceBuilder();
    const loop = b.track(TrackKind.Loop, 0, "loop", 0);
    const tasks = Array.from({ length: 200 }, (_, k) => b.track(TrackKind.Task, loop, `t${k}`, 0));
    tasks.forEach((task, k) => b.span(task, k * 10, k * 10 + 5, State.Running));
    const run = new Run(b.columns(2000), "r");
    const lanes = changing(run.columns, run.tree, loop, 498, 522)!;
    expect(opened(run.columns, run.tree, loop, 0, 2000)).toEqual([]);
    expect(opened(run.columns, run.tree, loop, 498, 592)).toEqual(tasks.slice(50, 60));
    expect(opened(run.columns, run.tree, loop, 507, 508).length).toBeGreaterThan(4);
    const rows = layoutRows([run], () => true, false, { opened: () => lanes });
    expect([...rows.track]).toEqual([loop, tasks[50], tasks[51], tasks[52]]);
    expect([...rows.opened]).toEqual([3, 0, 0, 0]);
    expect([...rows.depth]).toEqual([0, 1, 1, 1]);
    expect([rows.band[0]! > 0, rows.own[1]! > 0]).toEqual([true, true]);
    expect(rows.place[0]![tasks[51]!]).toBe(2);
    const both = layoutRows([run, run], () => true, false, { opened: (index) => (index === 1 ? lanes : []) });
    expect([...both.heading]).toEqual([1, 1, 0, 0, 0]);
    expect([...both.track]).toEqual([0, 0, ...lanes]);
  });
});
