// What is under a point of the figure: the same bins that were drawn are asked, so that what is seen is what is found.
import type { Bins } from "./bins";
import { binLane, foremost, NOBODY, SHARED } from "./bins";
import { STATES } from "./columns";
import { crowdAt } from "./crowd";
import { placeMarks } from "./marks";
import type { Rows } from "./rows";
import { bandTop, ownTop, rowAt } from "./rows";
import type { Run } from "./run";
import type { View } from "./view";
import { nsPerPx, toNs } from "./view";

interface On {
  readonly row: number;
  readonly run: number;
  readonly track: number;
  /** Time under the point, ns. */
  readonly at: number;
}

export type Hit =
  | (On & { readonly kind: "span"; readonly span: number })
  /** Several spans share the pixel; `span` is the foremost of first … last−1. */
  | (On & { readonly kind: "many"; readonly span: number; readonly first: number; readonly last: number; readonly shares: readonly number[] })
  | (On & { readonly kind: "mark"; readonly mark: number; readonly count: number })
  | (On & { readonly kind: "crowd"; readonly counts: readonly number[] })
  | (On & { readonly kind: "lane" })
  /** A counter; `series` is its place among the run's. */
  | (On & { readonly kind: "counter"; readonly series: number })
  | (On & { readonly kind: "heading" });

/** Marks closer than this many px are drawn as one. */
export const MARK_GAP = 9;

/** How far beside the point a span is still found, px. */
const SLOP = 3;

/**
 * What lies at x px in the plot and y px from the top of all rows. `view` is the snapped one that was drawn and `bins`
 * has its device columns.
 */
export function hitTest(runs: readonly Run[], rows: Rows, view: View, ratio: number, bins: Bins, x: number, y: number): Hit | undefined {
  const row = rowAt(rows, y);
  if (row < 0 || x < 0 || x >= view.width) return undefined;
  const run = rows.run[row]!;
  const track = rows.track[row]!;
  const at = toNs(view, x);
  const on: On = { row, run, track, at };
  const { columns, marks } = runs[run]!;
  const counter = rows.counter[row]!;
  if (counter !== 0) return counter > 0 ? { ...on, kind: "counter", series: counter - 1 } : { ...on, kind: "heading" };
  if (rows.band[row] && y >= bandTop(rows, row)) {
    return { ...on, kind: "crowd", counts: crowdAt(runs[run]!.crowd(track), at) };
  }
  if (rows.heading[row] || y < ownTop(rows, row) || track === 0) return { ...on, kind: "heading" };

  const span = hitSpan(runs[run]!, track, view, ratio, bins, x);
  // A mark is small: it wins over the span it stands on when the point is on its head, the upper half of the lane.
  if (y < ownTop(rows, row) + rows.own[row]! * 0.6) {
    const mark = placeMarks(columns, marks, track, view.t0, nsPerPx(view), view.width, MARK_GAP).find((m) => Math.abs(m.px - x) <= MARK_GAP / 2);
    if (mark) return { ...on, kind: "mark", mark: mark.mark, count: mark.count };
  }
  if (!span) return { ...on, kind: "lane" };
  if (typeof span === "number") return { ...on, kind: "span", span };
  const i = bins.first[span.column]!;
  const k = bins.last[span.column]!;
  const shares = Array.from(bins.shares.subarray(span.column * STATES, (span.column + 1) * STATES), (s) => s / 255);
  return { ...on, kind: "many", first: i, last: k, span: foremost(columns, i, Math.min(k, i + 1000)), shares };
}

/** The span at x on a lane, or the shared column there, or nothing. */
function hitSpan(run: Run, track: number, view: View, ratio: number, bins: Bins, x: number): number | { column: number } | undefined {
  const step = view.length / bins.columns;
  if (!binLane(run.columns, run.sums, track, view.t0, step, ratio, bins)) return undefined;
  const c = Math.min(bins.columns - 1, Math.floor(x * ratio));
  const reach = Math.round(SLOP * ratio);
  const { owner } = bins;
  // A span only a few pixels wide is hard to meet: look a little to both sides for one that is.
  const here = owner[c]!;
  if (here >= 0 && wide(owner, c) <= 2 * reach) return here;
  for (let d = 1; d <= reach && here !== SHARED; d++) {
    for (const near of [c - d, c + d]) {
      if (near < 0 || near >= bins.columns) continue;
      const who = owner[near]!;
      if (who === SHARED) return { column: near };
      if (who >= 0 && who !== here && wide(owner, near) <= reach) return who;
    }
  }
  if (here === SHARED) return { column: c };
  return here === NOBODY ? undefined : here;
}

function wide(owner: Int32Array, c: number): number {
  const who = owner[c]!;
  let from = c;
  let to = c + 1;
  while (from > 0 && owner[from - 1] === who) from--;
  while (to < owner.length && owner[to] === who) to++;
  return to - from;
}
