// Where the reader goes from what is selected: along a lane, to another, to a cause, to what a filter finds; and what they
// do to the selected lane.
import { trackOf } from "../trace/columns";
import { nextMatch } from "../trace/filter";
import type { Rows } from "../trace/rows";
import { rowOf } from "../trace/rows";
import type { Place, Run } from "../trace/run";
import { spanAt } from "../trace/sums";
import type { Arranged } from "./arranged";
import type { Choice } from "./choice";
import { besideLane, besideOnLane, causePlace, firstBelow } from "./choice";
import type { TimeWindow } from "./window";

/** What the walk asks of the figure. */
export interface WalkHost {
  readonly runs: readonly Run[];
  readonly rows: Rows;
  readonly arranged: Arranged;
  readonly choice: Choice;
  readonly window: TimeWindow;
  /** The first row that is seen. */
  readonly firstRow: number;
  /** The box in which the lanes scroll. */
  readonly scroller: HTMLElement | null;
  /** Selects a place for the reader; `at`, ns, and `where`, a packed line, if they are not the span's own. */
  choose(place: Place | undefined, at?: number, where?: number): void;
  /** Folds or unfolds what a row heads. */
  setFold(row: number, folded: boolean): void;
  /** Lays the lanes out anew; fulfilled when they are shown. */
  rearrange(): Promise<unknown>;
}

/** The ways on from the selection. Nothing selected: they begin at the first span in view. */
export class Walk {
  constructor(readonly host: WalkHost) {}

  /** Selects a place, at `at` ns, and brings it into the window. */
  visit(place: Place | undefined, at?: number): void {
    if (!place) return;
    const { runs, window } = this.host;
    this.host.choose(place, at);
    if (place.span >= 0) {
      const { spans } = runs[place.run]!.columns;
      window.reveal(spans.start[place.span]!, spans.end[place.span]!);
    }
    this.#showTrack(place.run, place.track);
  }

  /** Selects the span on which a mark lies, at the mark's time and line. */
  chooseMark(run: number, mark: number): void {
    const { columns } = this.host.runs[run]!;
    const { at, where, track } = columns.marks;
    this.host.choose({ run, track: track[mark]!, span: spanAt(columns, track[mark]!, at[mark]!) }, at[mark]!, where[mark]!);
    this.host.choice.mark = mark;
    this.#showTrack(run, track[mark]!);
  }

  #showTrack(run: number, track: number): void {
    const { rows, runs, scroller: box } = this.host;
    const row = rowOf(rows, runs, run, track);
    if (!box || row < 0) return;
    const top = rows.top[row]!;
    const bottom = rows.top[row + 1]!;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }

  #first(): void {
    const { runs, rows, firstRow } = this.host;
    this.visit(firstBelow(runs, rows, firstRow));
  }

  /** To the span after (1) or before (−1) on the lane; to the first in view when nothing is selected. */
  spanStep(by: 1 | -1): void {
    const { place } = this.host.choice;
    if (place) this.visit(besideOnLane(this.host.runs, place, by));
    else this.#first();
  }

  /** To the lane below (1) or above (−1), at the same time. */
  laneStep(by: 1 | -1): void {
    const { runs, rows, window, choice } = this.host;
    const { place } = choice;
    if (!place) return this.#first();
    const { spans } = runs[place.run]!.columns;
    const from = window.view?.t0 ?? 0;
    const time = place.span >= 0 ? Math.max(spans.start[place.span]!, from) : from;
    const next = besideLane(runs, rows, place, by, time);
    if (!next) return;
    this.host.choose(next, time);
    this.#showTrack(next.run, next.track);
  }

  /** To what caused the selected span. */
  goToCause(): void {
    const { runs, choice } = this.host;
    const cause = choice.place && causePlace(runs, choice.place);
    if (cause) this.visit(cause.place, cause.at);
  }

  /** To the next span that the filter speaks of, in any run. */
  nextFound(): void {
    const { runs, arranged, choice } = this.host;
    const { place } = choice;
    const after = place && place.span >= 0 ? runs[place.run]!.columns.spans.start[place.span]! : -1;
    let best: Place | undefined;
    let at = Infinity;
    runs.forEach((run, index) => {
      const span = nextMatch(run.columns, arranged.filter, after);
      if (span < 0 || run.columns.spans.start[span]! >= at) return;
      at = run.columns.spans.start[span]!;
      best = { run: index, track: trackOf(run.columns, span), span };
    });
    this.visit(best);
  }

  /** Pins the selected lane to the top, or lets it go. */
  pin(): void {
    const { runs, arranged, choice } = this.host;
    const { place } = choice;
    if (!place) return;
    arranged.pin(runs[place.run]!, place.run, place.track);
    void this.host.rearrange().then(() => this.#showTrack(place.run, place.track));
  }

  /** Moves the selected lane down (1) or up (−1) among its siblings. */
  moveLane(by: 1 | -1): void {
    const { runs, arranged, choice } = this.host;
    const { place } = choice;
    if (place && arranged.move(runs[place.run]!, place.run, place.track, by)) void this.host.rearrange();
  }

  /** Folds or unfolds the selected lane; one without children shows its span instead. False when none is selected. */
  fold(): boolean {
    const { runs, rows, window, choice } = this.host;
    const { place } = choice;
    const row = place ? rowOf(rows, runs, place.run, place.track) : -1;
    if (row < 0) return false;
    if (rows.foldable[row]) this.host.setFold(row, !rows.folded[row] || rows.opened[row]! > 0);
    else if (place!.span >= 0) window.zoomToSpan(place!.run, place!.span);
    return true;
  }
}
