// One lane seen through a window: what each device pixel of its strip shows.
//
// Where few spans meet, edges are snapped to the pixel grid and every span owns its columns; one shorter than a pixel
// still gets a whole column, so a task's short steps between long waits are seen. Where many meet, a column is a band:
// how much of its time each state took. Which of the two is decided by how many spans touch the neighbourhood, so a
// crowded stretch is never filled with one-pixel lies.
import type { Columns } from "./columns";
import { STATES, State } from "./columns";
import type { Sums } from "./sums";
import { addSpans, firstAbove, firstAboveNear } from "./sums";

/** Owner of a column where nothing is. */
export const NOBODY = -1;
/** Owner of a column shared by several spans: `drawn` says how. */
export const SHARED = -2;

/** At most this many spans may touch the neighbourhood of a column for its spans to be drawn one by one. */
const FEW = 6;
/** The neighbourhood reaches this many CSS px to both sides. */
const REACH = 2;
/** Least share of a column given to a short span that is drawn beside another short one. */
const SEEN = 63;

/** Spans of a column that are added up one by one; more are added up by their sums. */
const WALKED = 24;
/** What sums of many spans may be off by, in 255ths of a column: less than this is nothing. */
const LEAST = 1e-9;

/** The columns of one strip. Reused from lane to lane: rows hold values until the next `binLane`. */
export interface Bins {
  readonly columns: number;
  /** Share of the column's time in each state, 0…255, four to a column. A state that occurs has at least 1. */
  readonly shares: Uint8Array;
  /** The span row drawn over the whole column, NOBODY or SHARED. */
  readonly owner: Int32Array;
  /** For SHARED columns: how high each state stands, 0…255, four to a column. */
  readonly drawn: Uint8Array;
  /** The spans that touch column c are rows first[c] … last[c]−1. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export function makeBins(columns: number): Bins {
  return {
    columns,
    shares: new Uint8Array(columns * STATES),
    owner: new Int32Array(columns),
    drawn: new Uint8Array(columns * STATES),
    first: new Int32Array(columns),
    last: new Int32Array(columns),
  };
}

/** Which state is shown first where one must be chosen: what does something before what waits. */
const RANK = [0, 2, 3, 1] as const; // running, blocked, ready, waiting

/**
 * Fills `bins` for a track. Column c covers the ns from t0 + c·step to t0 + (c+1)·step; `ratio` is device px per CSS px.
 * Returns false, leaving the bins untouched, when no span of the track lies in the window.
 */
export function binLane(columns: Columns, sums: Sums, track: number, t0: number, step: number, ratio: number, bins: Bins): boolean {
  const { start, end, state } = columns.spans;
  const hi = columns.tracks.span0[track]!;
  const n = bins.columns;
  let i = firstAbove(end, t0, columns.tracks.span0[track - 1]!, hi);
  if (i >= hi || start[i]! >= t0 + n * step) return false;

  const { shares, first, last, owner } = bins;
  const sum = new Float64Array(STATES);
  const parts = 255 / step;
  for (let c = 0; c < n; c++) {
    const a = t0 + c * step;
    const z = t0 + (c + 1) * step;
    // Here end[i] > a, for span i is the first that reaches beyond the column before.
    const at = c * STATES;
    shares[at] = shares[at + 1] = shares[at + 2] = shares[at + 3] = 0;
    let k = i;
    if (i < hi && start[i]! <= a && end[i]! >= z) {
      k = i + 1;
      shares[at + state[i]!] = 255;
    } else if (i < hi && start[i]! < z) {
      sum[0] = sum[1] = sum[2] = sum[3] = 0;
      const few = Math.min(hi, i + WALKED);
      let seen = 0;
      for (let from = start[k]!; from < z; from = start[k]!) {
        const until = end[k]!;
        sum[state[k]!]! += (until < z ? until : z) - (from > a ? from : a);
        seen |= 1 << state[k]!;
        if (++k === few) break;
      }
      if (k === few && k < hi && start[k]! < z) {
        k = firstAboveNear(end, z, k, hi); // span k is the first that ends after the column …
        if (k < hi && start[k]! < z) k++; // … and belongs to it as well if it starts before its end
        sum[0] = sum[1] = sum[2] = sum[3] = 0;
        addSpans(columns, sums, i, k, sum);
        cutEnds(columns, i, k, a, z, sum);
        seen = k - i <= 256 ? statesOf(columns, i, k) : 0;
      }
      for (let s = 0; s < STATES; s++) {
        // A state so short that its share would vanish in rounding is still there.
        const share = (sum[s]! * parts + 0.5) | 0;
        if (share > 0) shares[at + s] = share < 255 ? share : 255;
        else if (sum[s]! * parts > LEAST || seen & (1 << s)) shares[at + s] = 1;
      }
    }
    first[c] = i;
    last[c] = k;
    i = k > i && end[k - 1]! > z ? k - 1 : k;
  }
  assignOwners(columns, t0, step, Math.max(1, Math.round(REACH * ratio)), bins, owner);
  return true;
}

/** Takes away what the first and last of spans i…k−1 have outside [a, z). */
function cutEnds(columns: Columns, i: number, k: number, a: number, z: number, sum: Float64Array): void {
  const { start, end, state } = columns.spans;
  if (start[i]! < a) sum[state[i]!]! -= a - start[i]!;
  if (end[k - 1]! > z) sum[state[k - 1]!]! -= end[k - 1]! - z;
}

/** The states of spans i…k−1, a bit each. */
function statesOf(columns: Columns, i: number, k: number): number {
  let seen = 0;
  for (; i < k; i++) seen |= 1 << columns.spans.state[i]!;
  return seen;
}

function assignOwners(columns: Columns, t0: number, step: number, reach: number, bins: Bins, owner: Int32Array): void {
  const { start, end } = columns.spans;
  const { first, last, drawn, shares } = bins;
  const n = bins.columns;
  /** Columns taken from a longer span by a short one, and that longer span, in pairs. */
  const taken: number[] = [];
  for (let c = 0; c < n; c++) {
    const i = first[c]!;
    const k = last[c]!;
    if (k === i) {
      owner[c] = NOBODY;
      continue;
    }
    if (k - i === 1 && start[i]! <= t0 + c * step && end[i]! >= t0 + (c + 1) * step) {
      owner[c] = i;
      continue;
    }
    if (last[Math.min(n - 1, c + reach)]! - first[Math.max(0, c - reach)]! > FEW) {
      owner[c] = SHARED;
      const at = c * STATES;
      drawn[at] = shares[at]!;
      drawn[at + 1] = shares[at + 1]!;
      drawn[at + 2] = shares[at + 2]!;
      drawn[at + 3] = shares[at + 3]!;
      continue;
    }
    let whole = NOBODY;
    let confined = 0;
    let one = NOBODY;
    for (let j = i; j < k; j++) {
      if (isConfined(columns, t0, step, c, n, j)) {
        confined++;
        one = j;
      } else if (Math.round((start[j]! - t0) / step) <= c && c < Math.round((end[j]! - t0) / step)) whole = j;
    }
    if (confined === 0) owner[c] = whole;
    else {
      if (confined === 1) owner[c] = one;
      else shareAmong(columns, t0, step, c, n, i, k, NOBODY, bins);
      if (whole !== NOBODY) taken.push(c, whole);
    }
  }
  for (let k = 0; k < taken.length; k += 2) {
    // A span of a few pixels may have lost all of them: then it shares one.
    const c = taken[k]!;
    const span = taken[k + 1]!;
    const x0 = Math.max(0, Math.round((start[span]! - t0) / step));
    const x1 = Math.min(n, Math.round((end[span]! - t0) / step));
    if (x1 - x0 <= FEW && !owner.subarray(x0, x1).includes(span)) shareAmong(columns, t0, step, c, n, first[c]!, last[c]!, span, bins);
  }
}

/** True when a span is drawn in column c and nowhere else. */
function isConfined(columns: Columns, t0: number, step: number, c: number, n: number, span: number): boolean {
  const a = columns.spans.start[span]!;
  const z = columns.spans.end[span]!;
  const x0 = Math.round((a - t0) / step);
  const x1 = Math.round((z - t0) / step);
  if (x1 > x0) return x0 === c && x1 === c + 1;
  return Math.min(n - 1, Math.max(0, Math.floor(((a + z) / 2 - t0) / step))) === c;
}

/** Divides a column among the short spans in it and perhaps one more, each state seen, whatever longer spans surround them. */
function shareAmong(columns: Columns, t0: number, step: number, c: number, n: number, i: number, k: number, also: number, bins: Bins): void {
  const { start, end, state } = columns.spans;
  const at = c * STATES;
  const a = t0 + c * step;
  const sum = [0, 0, 0, 0];
  let total = 0;
  for (let j = i; j < k; j++) {
    if (j !== also && !isConfined(columns, t0, step, c, n, j)) continue;
    const part = Math.max(1e-9, Math.min(end[j]!, a + step) - Math.max(start[j]!, a));
    sum[state[j]!]! += part;
    total += part;
  }
  const free = 255 - SEEN * sum.filter((t) => t > 0).length;
  for (let s = 0; s < STATES; s++) bins.drawn[at + s] = sum[s]! > 0 ? SEEN + Math.floor((sum[s]! / total) * free) : 0;
  bins.owner[c] = SHARED;
}

/** Of the spans i…k−1, the one to speak of: what does something before what waits, then the longest. −1 for none. */
export function foremost(columns: Columns, i: number, k: number): number {
  const { start, end, state } = columns.spans;
  let best = -1;
  for (; i < k; i++) {
    if (best < 0) best = i;
    else {
      const a = RANK[state[i] as State]!;
      const b = RANK[state[best] as State]!;
      if (a < b || (a === b && end[i]! - start[i]! > end[best]! - start[best]!)) best = i;
    }
  }
  return best;
}
