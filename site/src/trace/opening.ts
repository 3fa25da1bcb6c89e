// Zooming in opens a band: the lanes of a shut one that change inside the window, when these are few enough to be told
// apart; where hardly any change, those that change nearest to it. The others are in the band, which counts them.
import type { Columns } from "./columns";
import { firstAbove } from "./sums";
import type { Tree } from "./tree";
import { eachLeaf } from "./tree";

/** So many lanes of a band are shown one by one at most; with more it stays shut. */
export const OPEN_MOST = 60;
/** With fewer that change inside the window, those that change beside it are looked for. */
const OPEN_LEAST = 8;

/** The lanes of the band of `track` that a window from t0 to t1, ns, shows one by one, by id: `most` of them, or none. */
export function opened(columns: Columns, tree: Tree, track: number, t0: number, t1: number, most = OPEN_MOST): number[] {
  let lanes = changing(columns, tree, track, t0, t1, most);
  if (lanes === undefined) return [];
  for (let beside = t1 - t0; lanes.length < OPEN_LEAST && beside < 2 * columns.end; beside *= 2) {
    const wider = changing(columns, tree, track, t0 - beside, t1 + beside, most);
    if (wider === undefined) break;
    lanes = wider;
  }
  return lanes;
}

/**
 * The childless lanes under `track` that begin, end or change their state between t0 and t1, ns, by id; undefined when
 * they are more than `most`.
 */
export function changing(columns: Columns, tree: Tree, track: number, t0: number, t1: number, most = OPEN_MOST): number[] | undefined {
  const { start, end } = columns.spans;
  const { span0 } = columns.tracks;
  const lanes: number[] = [];
  const whole = eachLeaf(tree, track, (leaf) => {
    const last = span0[leaf]!;
    const i = firstAbove(end, t0, span0[leaf - 1]!, last);
    const changes = i < last && (start[i]! > t0 ? start[i]! < t1 : end[i]! < t1);
    if (changes) lanes.push(leaf);
    return lanes.length <= most;
  });
  return whole ? lanes : undefined;
}
