// What a picture is drawn from: the runs, the rows, the window, and what it is drawn with.
import type { Bins } from "../trace/bins";
import type { Rows } from "../trace/rows";
import { rowAt } from "../trace/rows";
import type { Place, Run } from "../trace/run";
import type { Axis } from "../trace/ticks";
import type { View } from "../trace/view";
import type { TimelineMessages } from "../messages/timeline.en";
import type { Ink, Palette } from "./palette";

export interface Scene {
  readonly runs: readonly Run[];
  readonly rows: Rows;
  /** The window, snapped to device pixels. */
  readonly view: View;
  /** The longest run's end, ns. */
  readonly end: number;
  readonly axis: Axis;
  /** First visible px of all rows, and how many are visible. */
  readonly scroll: number;
  readonly height: number;
  readonly ratio: number;
  readonly palette: Palette;
  readonly inks: readonly Ink[];
  readonly font: string;
  readonly messages: TimelineMessages;
  readonly bins: Bins;
  readonly means: Float32Array;
  readonly selection: Place | undefined;
  /** Links drawn as arrows, nearest cause first, as rows of the selection's run. */
  readonly causes: readonly number[];
  readonly effects: readonly number[];
  /** Arrows of all links in view, not only of the selection. */
  readonly allArrows: boolean;
  /** Source position to point out, by run: packed `where`, 0 = none. */
  readonly highlight: readonly number[];
  readonly measure: (text: string, font: string) => number;
}

export type Paint = CanvasRenderingContext2D;

/** The rows that can be seen: first and one past the last. */
export function visibleRows(scene: Pick<Scene, "rows" | "scroll" | "height">): [number, number] {
  const { rows, scroll, height } = scene;
  if (rows.count === 0) return [0, 0];
  const first = Math.max(0, rowAt(rows, scroll));
  const last = rowAt(rows, scroll + height - 1e-6);
  return [first, last < 0 ? rows.count : last + 1];
}

/** The nearest position that fills whole device pixels. */
export function crisp(px: number, ratio: number): number {
  return Math.round(px * ratio) / ratio;
}
