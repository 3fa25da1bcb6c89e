// What the reader did to the lanes: folded, pinned, moved, filtered. Remembered by name, so that it outlives a new run.
import { stringAt } from "../trace/columns";
import type { Filter } from "../trace/filter";
import { isIdle, shownLanes } from "../trace/filter";
import { OPEN_MOST, opened } from "../trace/opening";
import type { Rows } from "../trace/rows";
import { foldedAtFirst, layoutRows, openAtFirst } from "../trace/rows";
import { endOf, type Place, type Run } from "../trace/run";
import { hasChildren, trackPath } from "../trace/tree";
import { isFitted, type View } from "../trace/view";

export class Arranged {
  filter: Filter = { text: "", over: undefined };
  /** Lanes the filter shows by itself, of how many; undefined: it shows all. */
  found: { shown: number; all: number } | undefined;
  /** How many runs share the figure, and when the longest ends, ns. */
  #runs = 1;
  #end = 0;
  readonly #folds = new Map<string, boolean>();
  #pins: string[] = [];
  /** Lanes that were moved: by path, their rank among their siblings. */
  readonly #ranks = new Map<string, number>();
  /** Names of moved lanes: siblings are only sorted where one of them may be among them. */
  readonly #movedNames = new Set<string>();

  /** The rows of `runs`; bands are opened by how near `view` is, and where the chosen `place` lies. */
  layout(runs: readonly Run[], touch: boolean, view?: View, place?: Place): Rows {
    const idle = isIdle(this.filter);
    this.#runs = runs.length;
    this.#end = endOf(runs);
    const shown = runs.map((run) => (idle ? undefined : shownLanes(run.columns, this.filter)));
    this.found = undefined;
    if (!idle) {
      this.found = { shown: 0, all: 0 };
      shown.forEach((lanes, run) => {
        this.found!.all += runs[run]!.columns.tracks.count;
        for (const lane of lanes!) if (lane === 2) this.found!.shown++;
      });
    }
    return layoutRows(runs, (run, track) => this.#isFolded(runs[run]!, run, track, idle), touch, {
      shown: (run) => shown[run],
      opened: (run, track) => this.#opened(runs[run]!, run, track, view, place),
      pinned: (run) => this.#pinned(runs[run]!, run),
      sorted: (run, children) => this.#sorted(runs[run]!, run, children),
      counters: (run) => ({ count: runs[run]!.series.length, folded: this.countersFolded(run, runs.length) }),
    });
  }

  // A lane that was asked for is not hidden in a band: while a filter is set, only what the reader folded is.
  #isFolded(run: Run, index: number, track: number, idle: boolean): boolean {
    return this.#folds.get(key(run, index, track)) ?? (idle && foldedAtFirst(run.tree, track, this.#runs));
  }

  /** Opens or shuts a lane. A great one that was open goes back to its band, which zooming in opens; one that shows some of its lanes shuts. */
  setFold(run: Run, index: number, track: number, folded: boolean): void {
    const path = key(run, index, track);
    if (folded && this.#folds.get(path) === false && foldedAtFirst(run.tree, track, this.#runs)) this.#folds.delete(path);
    else this.#folds.set(path, folded);
  }

  /** The lanes of a band that are shown one by one: those that change in the window, if they are few, and the chosen one. */
  #opened(run: Run, index: number, track: number, view: View | undefined, place: Place | undefined): readonly number[] {
    if (!view || this.#folds.get(key(run, index, track)) === true) return [];
    const most = isFitted(view, this.#end) ? Math.min(OPEN_MOST, openAtFirst(this.#runs)) : OPEN_MOST;
    const lanes = opened(run.columns, run.tree, track, view.t0, view.t0 + view.length, most);
    const chosen = place?.run === index && isUnder(run, place.track, track) ? place.track : 0;
    return chosen === 0 || lanes.includes(chosen) ? lanes : [...lanes, chosen].sort((a, b) => a - b);
  }

  /** Counters start open for a run alone, folded where several share the figure. */
  countersFolded(run: number, runs: number): boolean {
    return this.#folds.get(`${run} counters`) ?? runs > 1;
  }

  foldCounters(run: number, folded: boolean): void {
    this.#folds.set(`${run} counters`, folded);
  }

  isPinned(run: Run, index: number, track: number): boolean {
    return this.#pins.length > 0 && this.#pins.includes(key(run, index, track));
  }

  pin(run: Run, index: number, track: number): void {
    const path = key(run, index, track);
    this.#pins = this.#pins.includes(path) ? this.#pins.filter((p) => p !== path) : [...this.#pins, path];
  }

  #pinned(run: Run, index: number): number[] {
    if (this.#pins.length === 0) return [];
    const { count, name } = run.columns.tracks;
    const names = new Set(this.#pins.map((path) => path.slice(path.lastIndexOf("/") + 1)));
    const tracks: { track: number; rank: number }[] = [];
    for (let track = 1; track <= count; track++) {
      if (!names.has(stringAt(run.columns, name[track - 1]!))) continue;
      const rank = this.#pins.indexOf(key(run, index, track));
      if (rank >= 0) tracks.push({ track, rank });
    }
    return tracks.sort((a, b) => a.rank - b.rank).map(({ track }) => track);
  }

  /** Moves a lane up or down among its siblings (or a pinned one among the pinned); false at the edge. */
  move(run: Run, index: number, track: number, by: 1 | -1): boolean {
    const path = key(run, index, track);
    const pin = this.#pins.indexOf(path);
    if (pin >= 0) {
      const to = pin + by;
      if (to < 0 || to >= this.#pins.length) return false;
      [this.#pins[pin], this.#pins[to]] = [this.#pins[to]!, this.#pins[pin]!];
      return true;
    }
    const { tree, columns } = run;
    const parent = columns.tracks.parent[track - 1]!;
    const siblings = [...this.#sorted(run, index, tree.child.subarray(tree.first[parent]!, tree.first[parent + 1]!))];
    const from = siblings.indexOf(track);
    const to = from + by;
    if (to < 0 || to >= siblings.length) return false;
    [siblings[from], siblings[to]] = [siblings[to]!, siblings[from]!];
    siblings.forEach((sibling, rank) => {
      this.#ranks.set(key(run, index, sibling), rank);
      this.#movedNames.add(stringAt(columns, columns.tracks.name[sibling - 1]!));
    });
    return true;
  }

  #sorted(run: Run, index: number, children: Int32Array): Int32Array {
    const { name } = run.columns.tracks;
    if (this.#ranks.size === 0 || children.length < 2) return children;
    if (!children.some((track) => this.#movedNames.has(stringAt(run.columns, name[track - 1]!)))) return children;
    const rank = new Map([...children].map((track, k) => [track, this.#ranks.get(key(run, index, track)) ?? k]));
    return Int32Array.from(children).sort((a, b) => rank.get(a)! - rank.get(b)! || a - b);
  }
}

/** Whether a childless lane lies somewhere under another. */
function isUnder(run: Run, lane: number, above: number): boolean {
  const { parent } = run.columns.tracks;
  if (hasChildren(run.tree, lane)) return false;
  let at = parent[lane - 1]!;
  while (at > 0 && at !== above) at = parent[at - 1]!;
  return at === above;
}

function key(run: Run, index: number, track: number): string {
  return `${index}:${trackPath(run.columns, track)}`;
}
