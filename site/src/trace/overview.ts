// The whole run in one strip: how many lanes are in each state, from its beginning to its end.
import type { Columns } from "./columns";
import { STATES } from "./columns";
import type { Tree } from "./tree";
import { hasChildren } from "./tree";

export interface Overview {
  /** Mean number of lanes in each state, four to a column. */
  readonly means: Float32Array;
  /** The greatest sum of a column. */
  readonly peak: number;
}

/** The strip over [0, until] in so many columns, of the lanes that have none under them. Takes one walk over all spans. */
export function overview(columns: Columns, tree: Tree, until: number, width: number): Overview {
  const { start, end, state } = columns.spans;
  const { count, span0 } = columns.tracks;
  const sums = new Float64Array((width + 1) * STATES);
  // Whole columns are noted by their first and last only (+1, −1), and added up at the end.
  const steps = new Float64Array((width + 2) * STATES);
  const scale = width / Math.max(1, until);
  for (let track = 1; track <= count; track++) {
    if (hasChildren(tree, track)) continue;
    for (let i = span0[track - 1]!; i < span0[track]!; i++) {
      const s = state[i]!;
      const x0 = start[i]! * scale;
      const x1 = Math.min(width, end[i]! * scale);
      const c0 = Math.floor(x0);
      const c1 = Math.floor(x1);
      if (c0 === c1) sums[c0 * STATES + s]! += x1 - x0;
      else {
        sums[c0 * STATES + s]! += c0 + 1 - x0;
        sums[c1 * STATES + s]! += x1 - c1;
        steps[(c0 + 1) * STATES + s]! += 1;
        steps[c1 * STATES + s]! -= 1;
      }
    }
  }
  const means = new Float32Array(width * STATES);
  const whole = [0, 0, 0, 0];
  let peak = 0;
  for (let c = 0; c < width; c++) {
    let all = 0;
    for (let s = 0; s < STATES; s++) {
      whole[s]! += steps[c * STATES + s]!;
      const mean = sums[c * STATES + s]! + whole[s]!;
      means[c * STATES + s] = mean;
      all += mean;
    }
    peak = Math.max(peak, all);
  }
  return { means, peak };
}
