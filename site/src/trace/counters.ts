// Counters over time: tasks, threads, memory, a loop's ready queue. A counter keeps its value until its next sample.
import type { Columns } from "./columns";
import { stringAt, trackName } from "./columns";
import { firstAbove, firstAboveNear } from "./sums";

/** One counter of a run; `at` and `value` are views into the columns. */
export interface Series {
  readonly name: string;
  /** Name of the lane it belongs to, where several counters have the same name; else "". */
  readonly of: string;
  readonly at: Float64Array;
  readonly value: Float64Array;
  readonly most: number;
  /** The greatest value of each BLOCK samples, and the least. */
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** Samples that share one checkpoint. */
const BLOCK = 32;

/** The counters in which something happens: one that never changes says nothing that the lanes do not. */
export function seriesOf(columns: Columns): Series[] {
  const { count, name, track, at, value } = columns.counters;
  const found: (Omit<Series, "of"> & { track: number })[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && name[to] === name[from] && track[to] === track[from]) to++;
    const values = value.subarray(from, to);
    const blocks = Math.ceil((to - from) / BLOCK);
    const high = new Float64Array(blocks);
    const low = new Float64Array(blocks);
    let most = 0;
    let changes = false;
    for (let b = 0; b < blocks; b++) {
      const part = values.subarray(b * BLOCK, (b + 1) * BLOCK);
      high[b] = part.reduce((a, v) => Math.max(a, v), -Infinity);
      low[b] = part.reduce((a, v) => Math.min(a, v), Infinity);
      most = Math.max(most, high[b]!);
      changes ||= high[b] !== low[b] || high[b] !== values[0];
    }
    if (changes && most > 0) found.push({ name: stringAt(columns, name[from]!), track: track[from]!, at: at.subarray(from, to), value: values, most, high, low });
    from = to;
  }
  return found.map(({ track: owner, ...series }) => {
    const alone = found.filter((other) => other.name === series.name).length === 1;
    return { ...series, of: alone ? "" : trackName(columns, owner) };
  });
}

/** The value in force at time t; 0 before the first sample. */
export function valueAt(series: Series, t: number): number {
  const k = firstAbove(series.at, t, 0, series.at.length) - 1;
  return k < 0 ? 0 : series.value[k]!;
}

/**
 * Least and greatest value in each column [t0 + c·step, t0 + (c+1)·step): two to a column, into `out`. A peak shorter
 * than a column is not lost.
 */
export function binSeries(series: Series, t0: number, step: number, columns: number, out: Float64Array): void {
  const { at, value } = series;
  const n = at.length;
  let next = firstAbove(at, t0, 0, n); // the first sample after the column's beginning
  for (let c = 0; c < columns; c++) {
    const before = next > 0 ? value[next - 1]! : 0;
    let low = before;
    let high = before;
    const to = firstAboveNear(at, t0 + (c + 1) * step, next, n);
    for (let i = next; i < to; ) {
      if (i % BLOCK === 0 && i + BLOCK <= to) {
        low = Math.min(low, series.low[i / BLOCK]!);
        high = Math.max(high, series.high[i / BLOCK]!);
        i += BLOCK;
      } else {
        low = Math.min(low, value[i]!);
        high = Math.max(high, value[i]!);
        i++;
      }
    }
    out[2 * c] = low;
    out[2 * c + 1] = high;
    next = to;
  }
}

/** A round number not below `most`, for the top of an axis; small whole numbers are round enough. */
export function roundUp(most: number): number {
  if (most <= 0) return 1;
  if (most <= 10 && Number.isInteger(most)) return most;
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((lead) => most <= lead * power * (1 + 1e-9)) ?? 10) * power;
}
