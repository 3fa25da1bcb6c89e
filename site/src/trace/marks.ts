// Marks by lane, and where they stand in a window: those too close to tell apart become one with a number.
import type { Columns } from "./columns";
import { MarkKind } from "./columns";
import { firstAbove } from "./sums";

export interface MarkIndex {
  /** Mark rows of track id t, in time order: row[first[t]] … row[first[t+1]−1]. */
  readonly first: Int32Array;
  readonly row: Int32Array;
  readonly at: Float64Array;
}

export function indexMarks(columns: Columns): MarkIndex {
  const { count, track, at } = columns.marks;
  const lanes = columns.tracks.count + 1;
  const first = new Int32Array(lanes + 1);
  for (let i = 0; i < count; i++) first[track[i]! + 1]!++;
  for (let t = 0; t < lanes; t++) first[t + 1]! += first[t]!;
  const next = first.slice(0, lanes);
  const row = new Int32Array(count);
  const times = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const k = next[track[i]!]!++;
    row[k] = i;
    times[k] = at[i]!;
  }
  return { first, row, at: times };
}

export interface PlacedMark {
  /** CSS px in the plot. */
  readonly px: number;
  /** The mark row shown: the gravest of those merged here. */
  readonly mark: number;
  readonly kind: MarkKind;
  /** How many marks stand here. */
  readonly count: number;
}

/** What is shown where marks merge: the gravest first. */
const GRAVITY = [1, 6, 3, 0, 4, 7, 5] as const; // print, exception, cancel, switch, warning, deadlock, signal

/** The marks of a track in the window from t0, `width` px wide, merged where closer than `gap` px. Switches are left out. */
export function placeMarks(columns: Columns, index: MarkIndex, track: number, t0: number, nsPerPx: number, width: number, gap: number): PlacedMark[] {
  const placed: PlacedMark[] = [];
  const hi = index.first[track + 1]!;
  const t1 = t0 + (width + gap) * nsPerPx;
  let k = firstAbove(index.at, t0 - gap * nsPerPx, index.first[track]!, hi);
  while (k < hi && index.at[k]! <= t1) {
    const at = index.at[k]!;
    const until = firstAbove(index.at, at + gap * nsPerPx, k, hi);
    let mark = -1;
    let count = 0;
    // Merged marks can be many: the gravest is looked for among the first few hundred.
    for (let j = k; j < until; j++) {
      const m = index.row[j]!;
      const kind = columns.marks.kind[m] as MarkKind;
      if (kind === MarkKind.Switch) continue;
      count++;
      if (mark < 0 || (j - k < 500 && GRAVITY[kind]! > GRAVITY[columns.marks.kind[mark] as MarkKind]!)) mark = m;
    }
    if (mark >= 0) placed.push({ px: (at - t0) / nsPerPx, mark, kind: columns.marks.kind[mark] as MarkKind, count });
    k = Math.max(until, k + 1);
  }
  return placed;
}
