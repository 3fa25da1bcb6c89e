// What the page sets on the figure and hears from it: runs, selections, and the details of its events.
import type { Columns } from "../trace/columns";
import { unpackWhere, type State, whereOf } from "../trace/columns";
import { linesAt } from "../trace/moments";
import { Run, type Place } from "../trace/run";

/** One run to show. The columns are kept and read in place. */
export interface TimelineRun {
  readonly label: string;
  readonly columns: Columns;
  /** The run before, drawn behind. */
  readonly ghost?: Columns;
  /** The columns are those of the run before: the new one has not ended yet. */
  readonly late?: boolean;
}

/** The runs to show; of those shown `before` the ones that are the same still, with all that is known of them. */
export function runsOf(shown: readonly TimelineRun[], before: readonly Run[]): Run[] {
  return shown.map(({ label, columns, ghost, late = false }) => {
    const kept = before.find((run) => run.columns === columns && run.label === label && (late || run.ghost === ghost));
    const run = kept ?? new Run(columns, label, ghost);
    run.late = late;
    return run;
  });
}

/** A lane, and perhaps a span of it, as the page sets and hears it. */
export interface TimelineSelection {
  /** Index into `runs`. */
  readonly run: number;
  /** Track id. */
  readonly track: number;
  /** Span row in the run's columns. */
  readonly span?: number;
}

/** Detail of `apg-select` and `apg-hover`; null when nothing is selected or under the pointer. */
export interface TimelineDetail extends TimelineSelection {
  /** Source line, 0 = unknown. */
  readonly line: number;
  /** Name of the source file, "" = unknown. */
  readonly file: string;
  /** Virtual time, ns. */
  readonly at: number;
}

/** Where a live lane stands at the cursor. Line 0 = unknown. */
export interface CursorLane extends TimelineSelection {
  readonly state: State;
  readonly file: string;
  readonly line: number;
}

/** Detail of `apg-cursor`: the time, ns, and the threads and tasks that live then; null when the cursor is taken away. */
export interface CursorDetail {
  readonly at: number;
  readonly lanes: readonly CursorLane[];
}

/** Lanes told with a cursor, of each run. */
const MOST_LINES = 200;

/** A place as the page hears it. */
export function selectionOf(place: Place): TimelineSelection {
  return { run: place.run, track: place.track, ...(place.span >= 0 ? { span: place.span } : {}) };
}

/** The place a page's selection means; undefined when these runs have no such lane. */
export function placeFor(runs: readonly Run[], selection: TimelineSelection | null): Place | undefined {
  if (!selection) return undefined;
  const run = runs[selection.run];
  if (!run || selection.track < 1 || selection.track > run.columns.tracks.count) return undefined;
  const span = selection.span ?? -1;
  return { run: selection.run, track: selection.track, span: span < run.columns.spans.count ? span : -1 };
}

/** What is told of a place: at `at` ns and the packed line `where`, or else the span's start and line, or the lane's birth. */
export function detailOf(runs: readonly Run[], place: Place, at?: number, where?: number): TimelineDetail {
  const { columns } = runs[place.run]!;
  const packed = where ?? (place.span >= 0 ? whereOf(columns, place.span) : 0);
  return {
    ...selectionOf(place),
    ...fileAndLine(columns, packed),
    at: at ?? (place.span >= 0 ? columns.spans.start[place.span]! : columns.tracks.born[place.track - 1]!),
  };
}

/** What is told of the cursor at `at` ns. */
export function cursorDetail(runs: readonly Run[], at: number): CursorDetail {
  const lanes = runs.flatMap((run, index) => linesAt(run.columns, at, MOST_LINES).map(({ track, state, where }) => ({ run: index, track, state, ...fileAndLine(run.columns, where) })));
  return { at, lanes };
}

/** A source line as the run's columns hold it, packed; 0 when the run has no such file. */
export function packLine(columns: Columns, { file, line }: { file: string; line: number }): number {
  const index = columns.files.indexOf(file);
  return index < 0 ? 0 : ((index << 24) | line) >>> 0;
}

function fileAndLine(columns: Columns, where: number): { file: string; line: number } {
  const { file, line } = unpackWhere(where);
  return { line, file: line > 0 ? (columns.files[file] ?? "") : "" };
}

declare global {
  interface HTMLElementEventMap {
    "apg-select": CustomEvent<TimelineDetail | null>;
    "apg-hover": CustomEvent<TimelineDetail | null>;
    "apg-cursor": CustomEvent<CursorDetail | null>;
    "apg-view": CustomEvent<{ t0: number; t1: number }>;
  }
}
