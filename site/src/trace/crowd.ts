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

const OUT = STATES;
const CODES = 32;

export function buildCrowd(columns: Columns, tree: Tree, track: number): Crowd {
  const { start, end, state } = columns.spans;
  const { span0 } = columns.tracks;
  let size = 0;
  let spans = 0;
  eachLeaf(tree, track, (leaf) => {
    size++;
    spans += span0[leaf]! - span0[leaf - 1]!;
  });
  // A change is one number, moment·32 + (from·5 + to), so that sorting numbers sorts changes. Runs beyond three days of
  // virtual time are told to the nearest `grain` ns, for the number must stay a whole one below 2^53.
  const grain = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, columns.end) / 2 ** 48)));
  const changes = new Float64Array(spans * 2);
  let n = 0;
  eachLeaf(tree, track, (leaf) => {
    let from = OUT;
    let until = 0;
    for (let i = span0[leaf - 1]!; i < span0[leaf]!; i++) {
      if (from !== OUT && start[i]! > until) {
        changes[n++] = Math.floor(until / grain) * CODES + from * 5 + OUT;
        from = OUT;
      }
      changes[n++] = Math.floor(start[i]! / grain) * CODES + from * 5 + state[i]!;
      from = state[i]!;
      until = end[i]!;
    }
    if (from !== OUT) changes[n++] = Math.floor(until / grain) * CODES + from * 5 + OUT;
  });
  const sorted = sortSpread(changes.subarray(0, n));

  const at = new Float64Array(n);
  const counts = new Int32Array(n * STATES);
  const now = new Int32Array(STATES + 1);
  let m = 0;
  let peak = 0;
  for (let k = 0; k < n; ) {
    const moment = Math.floor(sorted[k]! / CODES);
    for (; k < n && Math.floor(sorted[k]! / CODES) === moment; k++) {
      const code = sorted[k]! - moment * CODES;
      now[Math.floor(code / 5)]!--;
      now[code % 5]!++;
    }
    at[m] = moment * grain;
    let all = 0;
    for (let s = 0; s < STATES; s++) {
      counts[m * STATES + s] = now[s]!;
      all += now[s]!;
    }
    peak = Math.max(peak, all);
    m++;
  }
  const sums = new Float64Array((Math.floor(m / STRIDE) + 1) * STATES);
  const sum = new Float64Array(STATES);
  for (let k = 0; k < m; k++) {
    if (k % STRIDE === 0) sums.set(sum, (k / STRIDE) * STATES);
    if (k + 1 < m) for (let s = 0; s < STATES; s++) sum[s]! += counts[k * STATES + s]! * (at[k + 1]! - at[k]!);
  }
  return { size, peak, at: at.slice(0, m), counts: counts.slice(0, m * STATES), sums };
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
