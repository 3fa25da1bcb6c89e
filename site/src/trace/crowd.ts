// Many lanes as one band: how many of them are in each state at each moment.
//
// Built once per folded lane and run: the moments at which a count changes, with the counts after each, and their
// integrals at checkpoints, so that a window is answered without walking its spans.
import type { Columns } from "./columns";
import { STATES } from "./columns";
import { sortSpread } from "./sort";
import { firstAbove, firstAboveNear, STRIDE } from "./sums";
import type { Tree } from "./tree";
import { eachLeaf } from "./tree";

export interface Crowd {
  /** Lanes in the band. */
  readonly size: number;
  /** The most of them in any state at one moment: the band's full height. */
  readonly peak: number;
  /** Moments of change, rising, ns. */
  readonly at: Float64Array;
  /** counts[4·k + s]: lanes in state s from at[k] to at[k+1]. */
  readonly counts: Int32Array;
  /** Σ count·ns from the beginning to at[16·k]. */
  readonly sums: Float64Array;
}

/** A lane that is in no state. */
const OUT = STATES;

export function buildCrowd(columns: Columns, tree: Tree, track: number): Crowd {
  const { span0 } = columns.tracks;
  let size = 0;
  let spans = 0;
  eachLeaf(tree, track, (leaf) => {
    size++;
    spans += span0[leaf]! - span0[leaf - 1]!;
  });
  const moments = new Float64Array(spans * 2);
  /** What changes then: from·8 + to. */
  const steps = new Uint8Array(spans * 2);
  let n = 0;
  eachLeaf(tree, track, (leaf) => (n = noteChanges(columns, leaf, moments, steps, n)));
  const sorted = moments.subarray(0, n);
  sortSpread(sorted, steps.subarray(0, n));

  // Moments are written over themselves: of those that are the same, one stays.
  const counts = new Int32Array(n * STATES);
  const sums = new Float64Array((Math.floor(n / STRIDE) + 1) * STATES);
  const now = new Int32Array(STATES + 1);
  const sum = new Float64Array(STATES);
  let m = 0;
  let peak = 0;
  let before = 0;
  for (let k = 0; k < n; m++) {
    const moment = sorted[k]!;
    for (let s = 0; s < STATES; s++) sum[s]! += now[s]! * (moment - before);
    for (; k < n && sorted[k] === moment; k++) {
      now[steps[k]! >> 3]!--;
      now[steps[k]! & 7]!++;
    }
    if (m % STRIDE === 0) sums.set(sum, (m / STRIDE) * STATES);
    sorted[m] = before = moment;
    const to = m * STATES;
    counts[to] = now[0]!;
    counts[to + 1] = now[1]!;
    counts[to + 2] = now[2]!;
    counts[to + 3] = now[3]!;
    peak = Math.max(peak, now[0]! + now[1]! + now[2]! + now[3]!);
  }
  return { size, peak, at: fitting(moments, m), counts: fitting(counts, m * STATES), sums };
}

/** Writes down when a lane's state changes, and from what to what, from place n on; returns the next free place. */
function noteChanges(columns: Columns, lane: number, moments: Float64Array, steps: Uint8Array, n: number): number {
  const { start, end, state } = columns.spans;
  const last = columns.tracks.span0[lane]!;
  let from = OUT;
  let until = 0;
  for (let i = columns.tracks.span0[lane - 1]!; i < last; i++) {
    if (from !== OUT && start[i]! > until) {
      moments[n] = until;
      steps[n++] = from * 8 + OUT;
      from = OUT;
    }
    moments[n] = start[i]!;
    steps[n++] = from * 8 + state[i]!;
    from = state[i]!;
    until = end[i]!;
  }
  if (from !== OUT) {
    moments[n] = until;
    steps[n++] = from * 8 + OUT;
  }
  return n;
}

/** The first `length` values; copied where much room would be kept for nothing. */
function fitting<T extends Float64Array | Int32Array>(values: T, length: number): T {
  return (length * 2 < values.length ? values.slice(0, length) : values.subarray(0, length)) as T;
}

/** Mean number of lanes in each state for each column [t0 + c·step, t0 + (c+1)·step): four to a column, into `means`. */
export function binCrowd(crowd: Crowd, t0: number, step: number, columns: number, means: Float32Array): void {
  const { at, counts } = crowd;
  const m = at.length;
  const sum = new Float64Array(STATES);
  let k = firstAbove(at, t0, 0, m) - 1; // the change in force at the column's beginning, −1 before the first
  for (let c = 0; c < columns; c++) {
    const a = t0 + c * step;
    const z = t0 + (c + 1) * step;
    const last = firstAboveNear(at, z, Math.max(0, k), m) - 1;
    sum.fill(0);
    if (last === k) {
      if (k >= 0) for (let s = 0; s < STATES; s++) sum[s] = counts[k * STATES + s]! * step;
    } else {
      if (k >= 0) add(crowd, k, at[k + 1]! - a, sum);
      addChanges(crowd, k + 1, last, sum);
      add(crowd, last, z - at[last]!, sum);
    }
    for (let s = 0; s < STATES; s++) means[c * STATES + s] = sum[s]! / step;
    k = last;
  }
}

function add(crowd: Crowd, k: number, ns: number, into: Float64Array): void {
  for (let s = 0; s < STATES; s++) into[s]! += crowd.counts[k * STATES + s]! * ns;
}

/** Adds the whole stretches at[i] … at[k]. */
function addChanges(crowd: Crowd, i: number, k: number, into: Float64Array): void {
  const { at, sums } = crowd;
  if (k - i > 2 * STRIDE) {
    const a = Math.ceil(i / STRIDE);
    const b = Math.floor(k / STRIDE);
    for (; i < a * STRIDE; i++) add(crowd, i, at[i + 1]! - at[i]!, into);
    for (let s = 0; s < STATES; s++) into[s]! += sums[b * STATES + s]! - sums[a * STATES + s]!;
    i = b * STRIDE;
  }
  for (; i < k; i++) add(crowd, i, at[i + 1]! - at[i]!, into);
}

/** Lanes in each state at a moment. */
export function crowdAt(crowd: Crowd, t: number): readonly [number, number, number, number] {
  const k = firstAbove(crowd.at, t, 0, crowd.at.length) - 1;
  const of = (s: number): number => (k < 0 ? 0 : crowd.counts[k * STATES + s]!);
  return [of(0), of(1), of(2), of(3)];
}
