// Time spent in each state, summed along every lane, so that any stretch of a lane can be added up at once however many
// spans lie in it. One checkpoint every STRIDE spans: between two checkpoints the sum is a subtraction, the rest a short walk.
import type { Columns } from "./columns";
import { STATES } from "./columns";

export const STRIDE = 16;

/** sums[4·k + s]: ns in state s on the lane of span row 16·k, from the lane's first span up to that row. */
export type Sums = Float64Array;

export function buildSums(columns: Columns): Sums {
  const { count, start, end, state } = columns.spans;
  const { span0 } = columns.tracks;
  const sums = new Float64Array((Math.floor(count / STRIDE) + 1) * STATES);
  const now = new Float64Array(STATES);
  for (let i = 0, lane = 0; i < count; i++) {
    if (i === span0[lane]) {
      while (i === span0[lane]) lane++;
      now.fill(0);
    }
    if (i % STRIDE === 0) sums.set(now, (i / STRIDE) * STATES);
    now[state[i]!]! += end[i]! - start[i]!;
  }
  return sums;
}

/** Adds the time in each state of the whole spans i … k−1 of one lane to `into`. */
export function addSpans(columns: Columns, sums: Sums, i: number, k: number, into: Float64Array): void {
  const { start, end, state } = columns.spans;
  if (k - i > 2 * STRIDE) {
    const a = Math.ceil(i / STRIDE);
    const b = Math.floor((k - 1) / STRIDE);
    for (; i < a * STRIDE; i++) into[state[i]!]! += end[i]! - start[i]!;
    for (let s = 0; s < STATES; s++) into[s]! += sums[b * STATES + s]! - sums[a * STATES + s]!;
    i = b * STRIDE;
  }
  for (; i < k; i++) into[state[i]!]! += end[i]! - start[i]!;
}

/** The first row in [lo, hi) whose value is above t; hi when there is none. The values rise. */
export function firstAbove(values: Float64Array, t: number, lo: number, hi: number): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (values[mid]! > t) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

/** As `firstAbove`, but quick when the answer is near `lo`: doubling steps, then halving. */
export function firstAboveNear(values: Float64Array, t: number, lo: number, hi: number): number {
  let step = 1;
  let from = lo;
  let to = lo;
  while (to < hi && values[to]! <= t) {
    from = to + 1;
    to += step;
    step *= 2;
  }
  return firstAbove(values, t, from, Math.min(to, hi));
}

/** The span of a track that covers time t, or −1. A time between two touching spans belongs to the later one. */
export function spanAt(columns: Columns, track: number, t: number): number {
  const lo = columns.tracks.span0[track - 1]!;
  const hi = columns.tracks.span0[track]!;
  const i = firstAbove(columns.spans.end, t, lo, hi);
  return i < hi && columns.spans.start[i]! <= t ? i : -1;
}
