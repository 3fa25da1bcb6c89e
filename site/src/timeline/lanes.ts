// The lanes as they are laid out now: rows from top to bottom, bands that zooming in opens, and the room that all of it takes.
import type { TimelineMessages } from "../messages/timeline.en";
import type { Rows } from "../trace/rows";
import { layoutRows } from "../trace/rows";
import type { Place, Run } from "../trace/run";
import type { View } from "../trace/view";
import { isFitted } from "../trace/view";
import { Arranged } from "./arranged";
import { gutterFor } from "./labels";

/** After the window has rested so long, ms, bands open or shut: lanes do not come and go under a moving hand. */
const REST = 120;
/** Narrower figures than this, px, have narrow names. */
const NARROW = 560;
/** The least that is shown of lanes that scroll, and of a few lanes, px. */
const LEAST_SCROLLED = 120;
const LEAST = 28;

/** What the lanes ask of the figure, and tell it. */
export interface LanesHost {
  readonly runs: readonly Run[];
  /** Where the longest run ends, ns. */
  readonly end: number;
  readonly view: View | undefined;
  readonly place: Place | undefined;
  /** Where the cursor stands, ns; undefined: nowhere. */
  readonly cursor: number | undefined;
  /** Fingers rather than a mouse. */
  readonly touch: boolean;
  readonly messages: TimelineMessages;
  /** Width of the whole figure, px, 0 = not yet known, and the lanes' greatest height, 0 = as the window allows. */
  readonly width: number;
  readonly most: number;
  /** Width of a name, px. */
  measure(text: string): number;
  /** Other lanes are to be shown. */
  relaid(): void;
}

export class Lanes {
  readonly arranged = new Arranged();
  rows: Rows = layoutRows([], () => false, false);
  /** Width of the names, px. */
  gutter = 120;
  /** Height that the lanes keep though fewer are shown, px: a filter, or a band that shuts, moves nothing on the page. */
  #kept = 0;
  #rest = 0;

  constructor(readonly host: LanesHost) {}

  /** Lays out the lanes of the runs as they are now. */
  layout(): void {
    const { runs, end, view, place, cursor, touch } = this.host;
    const { filter } = this.arranged;
    if (filter.over !== undefined) this.arranged.filter = { ...filter, over: cursor ?? end };
    this.rows = this.arranged.layout(runs, touch, view, place);
    this.#kept = this.arranged.found ? Math.max(this.#kept, this.rows.height) : this.rows.height;
    this.widen();
  }

  /** Opens and shuts bands, as the window and the choice want it, once these have come to rest. */
  openSoon(): void {
    this.rest();
    if (this.rows.folded.includes(1)) this.#rest = window.setTimeout(() => this.#open(), REST);
  }

  /** Opens and shuts nothing by itself any more. */
  rest(): void {
    clearTimeout(this.#rest);
  }

  #open(): void {
    const { view, end } = this.host;
    const { track } = this.rows;
    const kept = this.#kept;
    const { gutter } = this;
    this.layout();
    if (view && !isFitted(view, end)) {
      this.#kept = Math.max(this.#kept, kept);
      this.gutter = Math.max(this.gutter, gutter);
    }
    if (this.rows.count !== track.length || this.rows.track.some((each, row) => each !== track[row])) this.host.relaid();
  }

  /** Lays the lanes out anew and shows them. */
  rearrange(): void {
    this.layout();
    this.host.relaid();
  }

  /** Folds or unfolds what a row heads. */
  setFold(row: number, folded: boolean): void {
    const run = this.rows.run[row]!;
    if (this.rows.counter[row]! < 0) this.arranged.foldCounters(run, folded);
    else this.arranged.setFold(this.host.runs[run]!, run, this.rows.track[row]!, folded);
    this.rearrange();
  }

  /** Gives the names the room they need. */
  widen(): void {
    const { messages, runs, width } = this.host;
    this.gutter = gutterFor(messages, runs, this.rows, width > 0 && width <= NARROW, (text) => this.host.measure(text));
  }

  /** The greatest height that lanes may have, px. */
  get limit(): number {
    const { most } = this.host;
    return most > 0 ? Math.max(LEAST_SCROLLED, most) : Math.min(640, Math.max(220, Math.round(window.innerHeight * 0.62)));
  }

  /** Height of the lanes that are seen, px. */
  get height(): number {
    return Math.max(LEAST, Math.min(Math.max(this.rows.height, this.#kept), this.limit));
  }

  /** The lanes are higher than what is shown of them. */
  get overflow(): boolean {
    return this.rows.height > this.height;
  }
}
