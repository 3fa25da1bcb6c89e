// The lanes' names at the left, with what folds them, and how wide they need to be.
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { grouped } from "../messages/grouped";
import type { TimelineMessages } from "../messages/timeline.en";
import { TrackKind, trackName } from "../trace/columns";
import type { Rows } from "../trace/rows";
import { seriesName } from "./counters";
import type { Place, Run } from "../trace/run";
import { hasChildren } from "../trace/tree";

/** How far a child's name stands in from its parent's, px. */
const INDENT = 10;

export function rowName(m: TimelineMessages, runs: readonly Run[], rows: Rows, row: number): string {
  const run = runs[rows.run[row]!]!;
  const counter = rows.counter[row]!;
  if (counter !== 0) return counter < 0 ? m.counters.title : seriesName(m, run.series[counter - 1]!);
  return rows.heading[row] ? run.label : trackName(run.columns, rows.track[row]!);
}

/** Width for the names, within reason, in steps so that it does not tremble while names change, px. */
export function gutterFor(m: TimelineMessages, runs: readonly Run[], rows: Rows, narrow: boolean, measure: (text: string) => number): number {
  let most = 0;
  for (let row = 0; row < Math.min(rows.count, 400); row++) {
    const leaves = rows.foldable[row] && rows.counter[row] === 0 ? runs[rows.run[row]!]!.tree.leaves[rows.track[row]!]! : 0;
    // A band that zooming in opens keeps its width: what is under the pointer must not move away from it.
    const count = leaves > 0 ? 10 + measure(rows.folded[row] ? m.someOf(leaves, leaves) : grouped(leaves)) : 0;
    most = Math.max(most, 26 + rows.depth[row]! * INDENT + count + measure(rowName(m, runs, rows, row)));
  }
  const [least, limit] = narrow ? [84, 140] : [112, 220];
  return Math.min(limit, Math.max(least, Math.ceil((most + 12) / 14) * 14));
}

/** How many lanes a band is of, and how many of them are shown. */
function countOf(m: TimelineMessages, rows: Rows, row: number, leaves: number): string {
  return rows.opened[row]! > 0 ? m.someOf(rows.opened[row]!, leaves) : grouped(leaves);
}

/** What tells the workers of a pool apart: the number at the end, and that of the pool. */
const TAIL = /[^\p{L}\p{N}]?\d+(?:[^\p{L}\p{N}]\d+)*$/u;

/** A name, whose end stays in sight where there is no room for all of it: ThreadPoo…-0_11. To readers and in copies it is one text. */
function shown(name: string): TemplateResult | string {
  const tail = name.length > 10 ? TAIL.exec(name)?.[0] : undefined;
  if (!tail || tail.length > 8 || tail.length === name.length) return name;
  return html`<span class="stem" style="max-inline-size:calc(100% - ${tail.length}ch)">${name.slice(0, -tail.length)}</span>${tail}`;
}

export interface LabelActions {
  fold(row: number, folded: boolean): void;
  choose(row: number): void;
}

/** The names of rows from … to−1. */
export function labels(m: TimelineMessages, runs: readonly Run[], rows: Rows, from: number, to: number, place: Place | undefined, actions: LabelActions): TemplateResult[] {
  const made: TemplateResult[] = [];
  for (let row = Math.max(0, from); row < Math.min(rows.count, to); row++) made.push(label(m, runs, rows, row, place, actions));
  return made;
}

function label(m: TimelineMessages, runs: readonly Run[], rows: Rows, row: number, place: Place | undefined, actions: LabelActions): TemplateResult {
  const run = rows.run[row]!;
  const track = rows.track[row]!;
  const { columns, tree } = runs[run]!;
  const name = rowName(m, runs, rows, row);
  const heading = rows.heading[row] === 1;
  const counter = rows.counter[row]!;
  const folded = rows.folded[row] === 1;
  /** Nothing of what is under it is seen but a band. */
  const shut = folded && rows.opened[row] === 0;
  const classes = ["label"];
  if (heading) classes.push("heading");
  else if (counter !== 0) classes.push(counter > 0 ? "counter" : "counters");
  else if (columns.tracks.kind[track - 1]! <= TrackKind.Thread && hasChildren(tree, track)) classes.push("major");
  if (track > 0 && place?.run === run && place.track === track) classes.push("chosen");
  if (rows.pinned[row]) classes.push("pinned");
  if (!heading && counter === 0 && rows.metrics.lane < 18) classes.push("thin");
  const height = rows.top[row + 1]! - rows.top[row]!;
  return html`<div
    class=${classes.join(" ")}
    title=${name}
    style="top:${rows.top[row]}px;height:${height}px;padding-inline-start:${4 + rows.depth[row]! * INDENT}px"
    @click=${() => (counter < 0 ? actions.fold(row, !folded) : actions.choose(row))}
  >
    ${rows.pinned[row] ? html`<svg class="pin" width="8" height="10" viewBox="0 0 8 10" aria-hidden="true"><path d="M2 0h4v4l2 2H4.6v4H3.4V6H0l2-2z" fill="currentColor" /></svg>` : nothing}
    ${rows.foldable[row] === 1
      ? html`<button
          type="button"
          class="fold"
          tabindex="-1"
          aria-expanded=${shut ? "false" : "true"}
          aria-label=${shut ? m.unfold(name) : m.fold(name)}
          @click=${(event: Event) => {
            event.stopPropagation();
            actions.fold(row, !shut);
          }}
        ><svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true"><path d="M2 0.5L6 4L2 7.5z" fill="currentColor" /></svg></button>`
      : html`<span class="nofold"></span>`}
    <span class="name">${shown(name)}</span>
    ${counter > 0 ? html`<span class="value" data-run=${run} data-series=${counter - 1}></span>` : nothing}
    ${folded && counter === 0 ? html`<span class="count">${countOf(m, rows, row, tree.leaves[track]!)}</span>` : nothing}
  </div>`;
}
