// Which lanes are shown, from top to bottom, and how high: the tree cut at its folds. Heights are CSS px.
//
// A row has up to two strips. `own`: the lane's own spans. `band`: for a folded lane, how many of the lanes under it are
// in each state. A row of track 0 (or of the process that needs no lane) is the heading of a run.
import type { Columns } from "./columns";
import type { Tree } from "./tree";
import { hasChildren, plainProcess } from "./tree";

export interface RunTree {
  readonly columns: Columns;
  readonly tree: Tree;
}

export interface Metrics {
  /** Height of a lane's strip with the air around it. */
  readonly lane: number;
  /** Height of a folded lane's band. */
  readonly band: number;
  /** Height of a run's heading. */
  readonly heading: number;
}

export interface Rows {
  readonly count: number;
  readonly run: Int32Array;
  /** Track id; for a heading the process it stands for, or 0. */
  readonly track: Int32Array;
  readonly depth: Uint8Array;
  /** Top of each row, and one more: the height of all. */
  readonly top: Float64Array;
  /** Height of the strip of own spans, 0 = none. */
  readonly own: Uint8Array;
  /** Height of the band, 0 = none. */
  readonly band: Uint8Array;
  readonly foldable: Uint8Array;
  readonly folded: Uint8Array;
  readonly heading: Uint8Array;
  readonly height: number;
  readonly metrics: Metrics;
}

/** More lanes than this under one parent start folded into a band. */
export const FOLD_OVER = 120;

/** Whether a lane with children starts folded. */
export function foldedAtFirst(tree: Tree, track: number): boolean {
  return tree.first[track + 1]! - tree.first[track]! > FOLD_OVER;
}

/** Lane heights by how many rows there are: roomy for a few, thin for many. `touch` keeps them big enough for a finger. */
export function metricsFor(rows: number, touch: boolean): Metrics {
  const lane = rows <= 26 ? 24 : rows <= 60 ? 18 : 14;
  const band = rows <= 6 ? 96 : rows <= 26 ? 56 : 40;
  return { lane: touch ? Math.max(lane, 20) : lane, band, heading: 34 };
}

/** Lays out the rows of several runs one under another. `folded` says which lanes with children are closed. */
export function layoutRows(runs: readonly RunTree[], folded: (run: number, track: number) => boolean, touch: boolean): Rows {
  const headings = runs.length > 1;
  const most = runs.reduce((n, r) => n + r.columns.tracks.count + 1, 0);
  const rows = {
    run: new Int32Array(most),
    track: new Int32Array(most),
    depth: new Uint8Array(most),
    own: new Uint8Array(most),
    band: new Uint8Array(most),
    foldable: new Uint8Array(most),
    folded: new Uint8Array(most),
    heading: new Uint8Array(most),
  };
  let count = 0;

  const add = (run: number, track: number, depth: number, heading: boolean): boolean => {
    const { columns, tree } = runs[run]!;
    const n = count++;
    const foldable = hasChildren(tree, track);
    const closed = foldable && folded(run, track);
    rows.run[n] = run;
    rows.track[n] = track;
    rows.depth[n] = depth;
    rows.heading[n] = heading ? 1 : 0;
    rows.foldable[n] = foldable ? 1 : 0;
    rows.folded[n] = closed ? 1 : 0;
    const spans = track > 0 ? columns.tracks.span0[track]! - columns.tracks.span0[track - 1]! : 0;
    rows.own[n] = heading ? 0 : spans > 0 || !closed ? 1 : 0;
    rows.band[n] = closed && tree.leaves[track]! > 0 ? 1 : 0;
    return closed;
  };

  const walk = (run: number, track: number, depth: number): void => {
    const { tree } = runs[run]!;
    for (let k = tree.first[track]!; k < tree.first[track + 1]!; k++) {
      const c = tree.child[k]!;
      if (!add(run, c, depth, false) && hasChildren(tree, c)) walk(run, c, depth + 1);
    }
  };

  runs.forEach(({ columns, tree }, run) => {
    const root = plainProcess(columns, tree);
    if (headings) {
      if (add(run, root, 0, true)) return;
    }
    walk(run, root, 0);
  });

  const metrics = metricsFor(count, touch);
  const top = new Float64Array(count + 1);
  for (let n = 0; n < count; n++) {
    if (rows.own[n]) rows.own[n] = metrics.lane;
    if (rows.band[n]) rows.band[n] = metrics.band;
    top[n + 1] = top[n]! + (rows.heading[n] ? metrics.heading : 0) + rows.own[n]! + rows.band[n]!;
  }
  const cut = <T extends Int32Array | Uint8Array>(a: T): T => a.subarray(0, count) as T;
  return {
    count,
    run: cut(rows.run),
    track: cut(rows.track),
    depth: cut(rows.depth),
    own: cut(rows.own),
    band: cut(rows.band),
    foldable: cut(rows.foldable),
    folded: cut(rows.folded),
    heading: cut(rows.heading),
    top,
    height: top[count]!,
    metrics,
  };
}

/** The row at height y, or −1 above the first and below the last. */
export function rowAt(rows: Rows, y: number): number {
  if (y < 0 || y >= rows.height) return -1;
  let lo = 0;
  let hi = rows.count - 1;
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1;
    if (rows.top[mid]! <= y) lo = mid;
    else hi = mid - 1;
  }
  return lo;
}

/** The row that shows a track: its own, or that of the nearest folded lane above it. −1 when the run has neither. */
export function rowOf(rows: Rows, runs: readonly RunTree[], run: number, track: number): number {
  for (let t = track; ; t = runs[run]!.columns.tracks.parent[t - 1]!) {
    for (let n = 0; n < rows.count; n++) if (rows.run[n] === run && rows.track[n] === t) return n;
    if (t === 0) return -1;
  }
}

/** Where the own strip of a row begins, from the top of all rows. */
export function ownTop(rows: Rows, row: number): number {
  return rows.top[row]! + (rows.heading[row] ? rows.metrics.heading : 0);
}

/** Where the band of a row begins. */
export function bandTop(rows: Rows, row: number): number {
  return ownTop(rows, row) + rows.own[row]!;
}

/** Air above and below the bar of a lane or band, px. */
export function air(strip: number): number {
  return strip >= 22 ? 4 : strip >= 17 ? 3 : 2;
}

/** Bar of a row's own spans: top from the top of all rows, and height, px. */
export function ownBar(rows: Rows, row: number): { top: number; height: number } {
  const a = air(rows.own[row]!);
  return { top: ownTop(rows, row) + a, height: rows.own[row]! - 2 * a };
}

/** Bar of a row's band. */
export function bandBar(rows: Rows, row: number): { top: number; height: number } {
  return { top: bandTop(rows, row) + 3, height: rows.band[row]! - 6 };
}
