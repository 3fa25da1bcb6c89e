// A stretch of time added up: how long each lane, and all together, were in each state.
import type { Columns } from "./columns";
import { STATES, State } from "./columns";
import type { Run } from "./run";
import { addSpans, firstAbove } from "./sums";

export interface LaneSum {
  readonly track: number;
  /** ns in each state. */
  readonly ns: Float64Array;
}

export interface Measured {
  readonly t0: number;
  readonly t1: number;
  /** Lanes that did something then, busiest first. */
  readonly lanes: readonly LaneSum[];
  /** ns in each state over all these lanes. */
  readonly total: Float64Array;
}

/** Adds up [t0, t1] of a run, lane by lane; loops are left out, for their time is their tasks' and their thread's. */
export function measure(run: Run, t0: number, t1: number): Measured {
  const { columns, sums } = run;
  const { count, span0 } = columns.tracks;
  const lanes: LaneSum[] = [];
  const total = new Float64Array(STATES);
  for (let track = 1; track <= count; track++) {
    if (columns.tracks.kind[track - 1] === 2) continue;
    const ns = stretch(columns, sums, span0[track - 1]!, span0[track]!, t0, t1);
    if (!ns) continue;
    lanes.push({ track, ns });
    for (let s = 0; s < STATES; s++) total[s]! += ns[s]!;
  }
  lanes.sort((a, b) => b.ns[State.Running]! - a.ns[State.Running]! || a.track - b.track);
  return { t0, t1, lanes, total };
}

function stretch(columns: Columns, sums: Float64Array, lo: number, hi: number, t0: number, t1: number): Float64Array | undefined {
  const { start, end, state } = columns.spans;
  const i = firstAbove(end, t0, lo, hi);
  let k = firstAbove(start, t1, i, hi);
  while (k > i && start[k - 1]! >= t1) k--;
  if (k <= i) return undefined;
  const ns = new Float64Array(STATES);
  addSpans(columns, sums, i, k, ns);
  if (start[i]! < t0) ns[state[i]!]! -= t0 - start[i]!;
  if (end[k - 1]! > t1) ns[state[k - 1]!]! -= end[k - 1]! - t1;
  return ns;
}
