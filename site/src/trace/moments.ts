// The moments of a run a cursor can go to: where a span begins or ends, where a lane comes to another line, and marks.
import type { Columns } from "./columns";
import { How, MarkKind, State, TrackKind, trackEnd, unpackWhere, whereOf } from "./columns";
import { firstAbove, spanAt } from "./sums";

/** By every change of a lane, or only where a lane comes to another source line. */
export type Stride = "event" | "line";

/** The nearest moment after (by = 1) or before (−1) time t; undefined when there is none. */
export function nextMoment(columns: Columns, t: number, by: 1 | -1, stride: Stride): number | undefined {
  const { count, span0 } = columns.tracks;
  let best: number | undefined;
  for (let track = 1; track <= count; track++) {
    const lo = span0[track - 1]!;
    const hi = span0[track]!;
    if (lo === hi) continue;
    const found = stride === "event" ? change(columns, lo, hi, t, by) : lineChange(columns, lo, hi, t, by);
    if (found !== undefined && (best === undefined || (found - best) * by < 0)) best = found;
  }
  return best;
}

function change(columns: Columns, lo: number, hi: number, t: number, by: 1 | -1): number | undefined {
  const { start, end } = columns.spans;
  if (by > 0) {
    const i = firstAbove(start, t, lo, hi);
    const k = firstAbove(end, t, lo, hi);
    const a = i < hi ? start[i]! : Infinity;
    const z = k < hi ? end[k]! : Infinity;
    return Math.min(a, z) === Infinity ? undefined : Math.min(a, z);
  }
  const i = firstBelow(start, t, lo, hi);
  const k = firstBelow(end, t, lo, hi);
  const found = Math.max(i < lo ? -1 : start[i]!, k < lo ? -1 : end[k]!);
  return found < 0 ? undefined : found;
}

/** The last row in [lo, hi) whose value is below t; lo − 1 when there is none. */
function firstBelow(values: Float64Array, t: number, lo: number, hi: number): number {
  let i = firstAbove(values, t, lo, hi) - 1;
  while (i >= lo && values[i]! >= t) i--;
  return i;
}

function lineChange(columns: Columns, lo: number, hi: number, t: number, by: 1 | -1): number | undefined {
  const { start } = columns.spans;
  const news = (i: number): boolean => {
    const where = whereOf(columns, i);
    return unpackWhere(where).line > 0 && (i === lo || where !== whereOf(columns, i - 1));
  };
  if (by > 0) {
    for (let i = firstAbove(start, t, lo, hi); i < hi; i++) if (news(i)) return start[i]!;
  } else {
    for (let i = firstBelow(start, t, lo, hi); i >= lo; i--) if (news(i)) return start[i]!;
  }
  return undefined;
}

/** The nearest mark of a kind after or before t: its row, or −1. Marks are in time order. */
export function nextMark(columns: Columns, kind: MarkKind, t: number, by: 1 | -1): number {
  const { at, count } = columns.marks;
  if (by > 0) {
    for (let i = firstAbove(at, t, 0, count); i < count; i++) if (columns.marks.kind[i] === kind) return i;
  } else {
    for (let i = firstBelow(at, t, 0, count); i >= 0; i--) if (columns.marks.kind[i] === kind) return i;
  }
  return -1;
}

/** A live lane at a moment and where it stands. */
export interface LaneLine {
  readonly track: number;
  readonly state: State;
  /** Packed position, 0 = unknown. */
  readonly where: number;
}

/** The threads and tasks that live at t, at most `most`. */
export function linesAt(columns: Columns, t: number, most: number): LaneLine[] {
  const { count, kind, born } = columns.tracks;
  const lines: LaneLine[] = [];
  for (let track = 1; track <= count && lines.length < most; track++) {
    if (kind[track - 1] === TrackKind.Process || kind[track - 1] === TrackKind.Loop) continue;
    if (born[track - 1]! > t || trackEnd(columns, track) <= t) continue;
    const span = spanAt(columns, track, t);
    if (span >= 0) lines.push({ track, state: columns.spans.state[span] as State, where: whereOf(columns, span) });
  }
  return lines;
}

/** Whether a lane's life is over at t. One that was alive at the end of the run never is. */
export function isOver(columns: Columns, track: number, t: number): boolean {
  const how = columns.tracks.how[track - 1] as How;
  return how !== How.Alive && how !== How.Pending && columns.tracks.ended[track - 1]! <= t;
}
