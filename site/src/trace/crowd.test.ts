// A band of many lanes: the counts are those of its lanes, at any zoom.
import { describe, expect, it } from "vitest";
import { STATES } from "./columns";
import { binCrowd, buildCrowd, crowdAt } from "./crowd";
import { dice, randomTrace } from "./random-trace";
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
