// Which lanes are shown, from top to bottom, and how high: the tree cut at its folds. Heights are CSS px.
//
// A row has up to two strips. `own`: the lane's own spans. `band`: for a folded lane, how many of the lanes under it are
// in each state; some of these may follow it, opened by zooming in. A row of track 0 (or of the process that needs no lane) is the heading of a run. After a run's lanes follow
// its counters, a row each, under a row that folds them.
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
  /** Height of a counter, and of the row that folds them. */
  readonly counter: number;
  readonly counters: number;
}

/** What the reader made of the lanes, beside folding them. */
export interface Arrangement {
  /** By track id, 0 = hidden; undefined: all are shown. */
  shown?(run: number): Uint8Array | undefined;
  /** Lanes that stand first, with what is under them. */
  pinned?(run: number): readonly number[];
  /** Lanes under a folded one that are shown all the same. */
  opened?(run: number, track: number): readonly number[];
  /** A lane's children in the reader's order. */
  sorted?(run: number, children: Int32Array): ArrayLike<number>;
  /** How many counters a run has, and whether they are folded. */
  counters?(run: number): { count: number; folded: boolean };
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
  /** How many lanes of a band follow it one by one. */
  readonly opened: Int32Array;
  readonly heading: Uint8Array;
  readonly pinned: Uint8Array;
  /** 1 + the place of a run's counter, −1 for the row that folds them, 0 for a lane. */
  readonly counter: Int32Array;
  /** By run: the row of each track id, −1 = none. */
  readonly place: readonly Int32Array[];
  /** By run: its first row and one past its last. */
  readonly extent: readonly (readonly [number, number])[];
  readonly height: number;
  readonly metrics: Metrics;
}

/** More lanes than this under one parent start folded into a band. */
const FOLD_OVER = 120;
/** Runs that are compared share so many, so that each of them is seen at once. */
const SHARED = 48;

/** How many lanes under one parent are shown one by one at first, where so many runs share the figure. */
export function openAtFirst(runs: number): number {
  return runs > 1 ? Math.floor(SHARED / runs) : FOLD_OVER;
}

/** Whether a lane with children starts folded, where so many runs share the figure. */
export function foldedAtFirst(tree: Tree, track: number, runs: number): boolean {
  return tree.first[track + 1]! - tree.first[track]! > openAtFirst(runs);
}

/**
 * Lane heights by how many rows there are: roomy for a few, thin for many. Of `several` runs as much as may be is to be seen at once:
 * they are there to be compared. `touch` keeps lanes big enough for a finger.
 */
export function metricsFor(rows: number, touch: boolean, several: boolean): Metrics {
  const lane = rows <= (several ? 16 : 26) ? 24 : rows <= 60 ? 18 : 14;
  const band = rows <= 6 ? 96 : rows <= 26 ? 56 : 40;
  return { lane: touch ? Math.max(lane, 20) : lane, band, heading: several ? 28 : 34, counter: 44, counters: several ? 20 : 24 };
}

/** Lays out the rows of several runs one under another. `folded` says which lanes with children are closed. */
export function layoutRows(runs: readonly RunTree[], folded: (run: number, track: number) => boolean, touch: boolean, arrangement: Arrangement = {}): Rows {
  const headings = runs.length > 1;
  const counters = runs.map((_, run) => arrangement.counters?.(run) ?? { count: 0, folded: true });
  const most = runs.reduce((n, r, run) => n + r.columns.tracks.count + 2 + counters[run]!.count, 0);
  const rows = {
    run: new Int32Array(most),
    track: new Int32Array(most),
    depth: new Uint8Array(most),
    own: new Uint8Array(most),
    band: new Uint8Array(most),
    foldable: new Uint8Array(most),
    folded: new Uint8Array(most),
    opened: new Int32Array(most),
    heading: new Uint8Array(most),
    pinned: new Uint8Array(most),
    counter: new Int32Array(most),
  };
  const place = runs.map(({ columns }) => new Int32Array(columns.tracks.count + 1).fill(-1));
  const extent: [number, number][] = [];
  let count = 0;

  const add = (run: number, track: number, depth: number, heading: boolean): boolean => {
    const { columns, tree } = runs[run]!;
    const n = count++;
    const foldable = hasChildren(tree, track);
    const closed = foldable && folded(run, track);
    place[run]![track] = n;
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

  /** Adds the lanes of a band that are shown all the same. */
  const someOf = (run: number, track: number, depth: number): void => {
    const row = count - 1;
    for (const lane of arrangement.opened?.(run, track) ?? []) {
      if (place[run]![lane]! >= 0) continue;
      add(run, lane, depth, false);
      rows.opened[row]!++;
    }
  };

  /** Adds a lane and, where it is open, what is under it. */
  const branch = (run: number, track: number, depth: number, shown: Uint8Array | undefined): void => {
    if (place[run]![track]! >= 0 || (shown && !shown[track])) return;
    if (add(run, track, depth, false)) someOf(run, track, depth + 1);
    else walk(run, track, depth + 1, shown);
  };

  const walk = (run: number, track: number, depth: number, shown: Uint8Array | undefined): void => {
    const { tree } = runs[run]!;
    const under = tree.child.subarray(tree.first[track]!, tree.first[track + 1]!);
    const children = arrangement.sorted?.(run, under) ?? under;
    for (let k = 0; k < children.length; k++) branch(run, children[k]!, depth, shown);
  };

  const addCounters = (run: number): void => {
    const { count: series, folded: closed } = counters[run]!;
    if (series === 0) return;
    for (let k = -1; k < (closed ? 0 : series); k++) {
      const n = count++;
      rows.run[n] = run;
      rows.counter[n] = k < 0 ? -1 : k + 1;
      rows.foldable[n] = k < 0 ? 1 : 0;
      rows.folded[n] = k < 0 && closed ? 1 : 0;
    }
  };

  runs.forEach(({ columns, tree }, run) => {
    const from = count;
    const root = plainProcess(columns, tree);
    if (headings && add(run, root, 0, true)) someOf(run, root, 0);
    else {
      const shown = arrangement.shown?.(run);
      for (const track of arrangement.pinned?.(run) ?? []) {
        const n = count;
        branch(run, track, 0, shown);
        if (count > n) rows.pinned[n] = 1;
      }
      walk(run, root, 0, shown);
      addCounters(run);
    }
    extent.push([from, count]);
  });

  const metrics = metricsFor(count, touch, headings);
  const top = new Float64Array(count + 1);
  for (let n = 0; n < count; n++) {
    if (rows.own[n]) rows.own[n] = metrics.lane;
    if (rows.band[n]) rows.band[n] = metrics.band;
    const counter = rows.counter[n]! > 0 ? metrics.counter : rows.counter[n]! < 0 ? metrics.counters : 0;
    top[n + 1] = top[n]! + (rows.heading[n] ? metrics.heading : 0) + rows.own[n]! + rows.band[n]! + counter;
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
    opened: cut(rows.opened),
    heading: cut(rows.heading),
    pinned: cut(rows.pinned),
    counter: cut(rows.counter),
    place,
    extent,
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
    const row = rows.place[run]?.[t] ?? -1;
    if (row >= 0 || t === 0) return row;
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

/** Where a counter is drawn: between its name's line and the next row. */
export function counterBar(rows: Rows, row: number): { top: number; height: number } {
  return { top: rows.top[row]! + 5, height: rows.metrics.counter - 9 };
}
