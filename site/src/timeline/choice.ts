// What the reader selected, what caused it and what it caused, and where the keys go from there.
import { causedBy, chain } from "../trace/causes";
import type { Rows } from "../trace/rows";
import { rowOf } from "../trace/rows";
import type { Place, Run } from "../trace/run";
import { spanAt } from "../trace/sums";
import { causeOf } from "./tell";

/** Arrows drawn at most: along the chain of causes, and to what a span set going. */
const MOST_CAUSES = 6;
const MOST_EFFECTS = 60;

export class Choice {
  place: Place | undefined;
  /** Links drawn as arrows, nearest cause first. */
  causes: readonly number[] = [];
  effects: readonly number[] = [];
  /** The mark by which the place was found, −1 = none. */
  mark = -1;

  set(runs: readonly Run[], place: Place | undefined): void {
    this.place = place;
    this.mark = -1;
    const run = place && place.span >= 0 ? runs[place.run] : undefined;
    this.causes = run ? chain(run.columns, run.links, place!.span, MOST_CAUSES) : [];
    this.effects = run ? causedBy(run.columns, run.links, place!.span, MOST_EFFECTS).filter((link) => !this.causes.includes(link)) : [];
  }
}

/** The span after (1) or before (−1) on the same lane, or undefined at its end. */
export function besideOnLane(runs: readonly Run[], place: Place, by: 1 | -1): Place | undefined {
  const { tracks } = runs[place.run]!.columns;
  const lo = tracks.span0[place.track - 1]!;
  const hi = tracks.span0[place.track]!;
  const span = place.span < 0 ? (by > 0 ? lo : hi - 1) : place.span + by;
  return span >= lo && span < hi ? { ...place, span } : undefined;
}

/** The first span at or below a row. */
export function firstBelow(runs: readonly Run[], rows: Rows, from: number): Place | undefined {
  for (let row = from; row < rows.count; row++) {
    const track = rows.track[row]!;
    if (track === 0 || !rows.own[row]) continue;
    const run = rows.run[row]!;
    const { span0 } = runs[run]!.columns.tracks;
    if (span0[track]! > span0[track - 1]!) return { run, track, span: span0[track - 1]! };
  }
  return undefined;
}

/** The lane above or below: the span of the time there, if there is one. */
export function besideLane(runs: readonly Run[], rows: Rows, place: Place, by: 1 | -1, time: number): Place | undefined {
  for (let row = rowOf(rows, runs, place.run, place.track) + by; row >= 0 && row < rows.count; row += by) {
    const track = rows.track[row]!;
    if (track === 0) continue;
    const run = rows.run[row]!;
    return { run, track, span: rows.own[row] ? spanAt(runs[run]!.columns, track, time) : -1 };
  }
  return undefined;
}

/** Where the cause of a selected span lies, and when. */
export function causePlace(runs: readonly Run[], place: Place): { place: Place; at: number } | undefined {
  if (place.span < 0) return undefined;
  const run = runs[place.run]!;
  const link = causeOf(run, place.span);
  if (link < 0) return undefined;
  const { links } = run.columns;
  const track = links.from[link]!;
  const at = links.fromAt[link]!;
  return track === 0 ? undefined : { place: { run: place.run, track, span: spanAt(run.columns, track, at) }, at };
}
