// <apg-timeline>: the figure of one run, or of several on a shared time axis.
//
// What a page may use of it:
//   runs, theme, height, messages   what is shown and how
//   selection                       the selected lane and span; the reader's choice comes back as `apg-select`
//   cursor                          the playback cursor, ns, null = none; where the reader puts it comes as `apg-cursor`
//   fit(), zoomTo(t0, t1)           the window; every change comes as `apg-view`
//   measure(t0, t1)                 adds up a stretch of time, as dragging along the axis does
//   highlightLine(file, line)       points out what a source line did
//   apg-hover                       the lane and span under the pointer
// Events tell what the reader did; setting a property tells nothing back.
//
// The element holds the parts together: the lanes as the reader arranged them (arranged.ts), the choice (choice.ts), the
// cursor (playhead.ts) and the window. Rows, bins and hits are pure code in src/trace; pixels are the stage's; words
// tell.ts's. New runs are drawn in the frame in which they are set. Hovering moves a few small elements and redraws nothing.
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { timelineMessages } from "../messages/timeline";
import type { TimelineMessages } from "../messages/timeline.en";
import type { Columns } from "../trace/columns";
import { unpackWhere } from "../trace/columns";
import { nextMatch } from "../trace/filter";
import type { Hit } from "../trace/hit";
import { hitTest } from "../trace/hit";
import type { Measured } from "../trace/measure";
import { measure } from "../trace/measure";
import { linesAt } from "../trace/moments";
import type { Rows } from "../trace/rows";
import { layoutRows, rowOf } from "../trace/rows";
import type { Place } from "../trace/run";
import { Run, samePlace } from "../trace/run";
import { spanAt } from "../trace/sums";
import type { View } from "../trace/view";
import { clamp, fit, isFitted, panBy, reveal, show, toNs, toPx, zoomAbout } from "../trace/view";
import { Arranged } from "./arranged";
import { besideLane, besideOnLane, causePlace, Choice, firstBelow } from "./choice";
import { colours } from "./colours";
import { listen, listenAlong } from "./gestures";
import type { Action } from "./keys";
import { actionFor } from "./keys";
import { gutterFor, labels } from "./labels";
import { measuredTable } from "./measured";
import { placeOverlays, type Overlays } from "./overlays";
import type { Scene } from "./paint";
import { visibleRows } from "./paint";
import { panelStyles } from "./panel-styles";
import { keyList, legend, spanTable } from "./parts";
import { Playhead } from "./playhead";
import type { Pointer } from "./pointer";
import { follow } from "./pointer";
import type { Script } from "./stage";
import { Stage } from "./stage";
import { story } from "./story";
import { dragWindow } from "./strip";
import { styles } from "./styles";
import { causeOf, causeSentence, laneSentence, moment, runSummary, spanSentence } from "./tell";
import { findBar, jumpKind, playBar, tools, type Jump, type ViewKind } from "./tools";

/** One run to show. The columns are kept and read in place. */
export interface TimelineRun {
  readonly label: string;
  readonly columns: Columns;
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
  readonly file: string;
  readonly line: number;
}

/** Detail of `apg-cursor`: the time, ns, and the threads and tasks that live then; null when the cursor is taken away. */
export interface CursorDetail {
  readonly at: number;
  readonly lanes: readonly CursorLane[];
}

const ZOOM_STEP = 1.5;
const TABLE_STEP = 200;
/** Lanes told with a cursor, of each run. */
const MOST_LINES = 200;

@customElement("apg-timeline")
export class ApgTimeline extends LitElement {
  static override styles = [colours, styles, panelStyles];

  @property({ attribute: false }) runs: readonly TimelineRun[] = [];
  @property({ attribute: false }) selection: TimelineSelection | null = null;
  @property({ reflect: true }) theme: "light" | "dark" | "auto" = "auto";
  /** Greatest height of the lanes, px; beyond it they scroll inside the figure. 0: as the window allows. */
  @property({ type: Number }) height = 0;
  @property({ attribute: false }) messages: TimelineMessages = timelineMessages;

  @state() private kind: ViewKind = "figure";
  @state() private told = TABLE_STEP;
  @state() private range: readonly [number, number] = [0, 0];
  @state() private gutter = 120;
  @state() private finding = false;
  @state() private note = "";

  @query(".scroll") private scroller!: HTMLElement | null;
  @query(".plot") private plot!: HTMLElement | null;
  @query(".axis") private axis!: HTMLElement | null;
  @query(".strip") private strip!: HTMLElement | null;
  @query(".sheet") private sheet!: HTMLElement | null;
  @query("dialog") private dialog!: HTMLDialogElement | null;

  #runs: readonly Run[] = [];
  #rows: Rows = layoutRows([], () => false, false);
  #unfiltered = 0;
  #end = 0;
  #view: View | undefined;
  #fitted = true;
  #hit: Hit | undefined;
  #pointer: Pointer | undefined;
  #highlight: { file: string; line: number } | undefined;
  /** The measured stretch, ns, and its sums once it is settled. */
  #stretch: { t0: number; t1: number; sums?: readonly Measured[] } | undefined;
  #allArrows = false;

  readonly #arranged = new Arranged();
  readonly #choice = new Choice();
  readonly #head: Playhead;
  readonly #stage = new Stage(this);
  #scene: Scene | undefined;
  #frame = 0;
  #unlisten: (() => void)[] = [];
  #listening: HTMLElement | undefined;
  #resizes: ResizeObserver | undefined;
  #colours: MediaQueryList[] = [];
  #touch = false;
  /** The page moves the cursor: that is not told back. */
  #silent = false;

  constructor() {
    super();
    const timeline = this;
    this.#head = new Playhead({
      get runs() {
        return timeline.#runs;
      },
      get end() {
        return timeline.#end;
      },
      get view() {
        return timeline.#view;
      },
      moved: () => this.#cursorMoved(),
    });
  }

  /** The playback cursor, ns of virtual time; null: there is none. */
  get cursor(): number | null {
    return this.#head.at ?? null;
  }
  set cursor(at: number | null) {
    if (at === this.cursor) return;
    this.#silent = true;
    this.#head.put(at ?? undefined);
    this.#silent = false;
  }

  // -- life ------------------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    super.connectedCallback();
    this.#touch = matchMedia("(pointer: coarse)").matches;
    this.#colours = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((q) => matchMedia(q));
    for (const query of this.#colours) query.addEventListener("change", this.#recolour);
    if (typeof ResizeObserver !== "undefined") this.#resizes = new ResizeObserver(() => this.#resize());
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const query of this.#colours) query.removeEventListener("change", this.#recolour);
    this.#resizes?.disconnect();
    this.#resizes = undefined;
    this.#detach();
    this.#head.pause();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("runs")) this.#take();
    if (changed.has("selection") && this.selection !== this.#told) this.#choose(this.#placeFor(this.selection), false);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#attach();
    if (changed.has("theme")) this.#stage.recolour();
    // Labels that came into view change nothing on the canvases.
    if (changed.size > 1 || !changed.has("range" as keyof ApgTimeline)) this.#draw();
    else this.#overlay();
  }

  #recolour = (): void => {
    this.#stage.recolour();
    this.requestUpdate();
  };

  #resize(): void {
    this.gutter = this.#measureGutter();
    this.#draw();
  }

  #attach(): void {
    const plot = this.plot ?? undefined;
    if (plot === this.#listening) return;
    this.#detach();
    this.#listening = plot;
    this.#resizes?.disconnect();
    if (!plot) return;
    this.#resizes?.observe(plot);
    this.#unlisten = [this.#listenPlot(plot), ...(this.axis ? [this.#listenAxis(this.axis)] : []), ...(this.strip ? [this.#listenStrip(this.strip)] : [])];
  }

  #detach(): void {
    for (const stop of this.#unlisten) stop();
    this.#unlisten = [];
    this.#listening = undefined;
  }

  // -- what is shown ---------------------------------------------------------------------------------------------

  #take(): void {
    const before = this.#runs;
    this.#runs = this.runs.map(({ label, columns }) => {
      const kept = before.find((r) => r.columns === columns && r.label === label);
      return kept ?? new Run(columns, label);
    });
    this.#end = this.#runs.reduce((end, r) => Math.max(end, r.columns.end), 0);
    this.#follow(before);
    this.#hit = undefined;
    this.#stretch = undefined;
    this.note = "";
    if (this.#head.at !== undefined && before.length > 0) this.cursor = Math.min(this.#head.at, this.#end);
    this.#layout();
    if (this.#view) this.#view = this.#fitted ? fit(this.#end, this.#view.width) : clamp(this.#view, this.#end);
  }

  /** Keeps the selection on the lane and span that correspond in the new runs, and tells the page when it is gone. */
  #follow(before: readonly Run[]): void {
    const old = this.#choice.place;
    const place = old && samePlace(old, before, this.#runs);
    this.#choice.set(this.#runs, place);
    if (!old) return;
    this.#told = this.selection = place ? selectionOf(place) : null;
    if (!place) queueMicrotask(() => this.#emit("apg-select", undefined));
  }

  #layout(): void {
    const { filter } = this.#arranged;
    if (filter.over !== undefined) this.#arranged.filter = { ...filter, over: this.#head.at ?? this.#end };
    this.#rows = this.#arranged.layout(this.#runs, this.#touch);
    // A filter leaves the figure as high as it was.
    this.#unfiltered = this.#arranged.found ? Math.max(this.#unfiltered, this.#rows.height) : this.#rows.height;
    this.gutter = this.#measureGutter();
  }

  #rearrange(): void {
    this.#layout();
    this.requestUpdate();
  }

  #setFold(row: number, folded: boolean): void {
    const run = this.#rows.run[row]!;
    if (this.#rows.counter[row]! < 0) this.#arranged.foldCounters(run, folded);
    else this.#arranged.setFold(this.#runs[run]!, run, this.#rows.track[row]!, folded);
    this.#rearrange();
  }

  #measureGutter(): number {
    const narrow = this.clientWidth > 0 && this.clientWidth <= 560;
    const font = `600 12px ${this.#stage.font}`;
    return gutterFor(this.messages, this.#runs, this.#rows, narrow, (text) => this.#stage.measure(text, font));
  }

  // -- moves -----------------------------------------------------------------------------------------------------

  /** Shows the whole run. */
  fit(): void {
    if (!this.#view) return;
    this.#go(fit(this.#end, this.#view.width));
  }

  /** Shows the time from t0 to t1, ns. */
  zoomTo(t0: number, t1: number): void {
    if (!this.#view) return;
    this.#go(show(t0, t1, this.#view.width, this.#end, 0));
  }

  /** Points out every span of a source line; line 0 takes it back. */
  highlightLine(file: string, line: number): void {
    this.#highlight = line > 0 ? { file, line } : undefined;
    this.#soon();
  }

  #go(view: View): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#fitted = isFitted(view, this.#end);
    this.#soon();
    if (this.kind !== "figure") this.requestUpdate();
    this.dispatchEvent(new CustomEvent("apg-view", { bubbles: true, composed: true, detail: { t0: view.t0, t1: view.t0 + view.length } }));
  }

  #zoom(factor: number, x?: number): void {
    const view = this.#view;
    if (view) this.#go(zoomAbout(view, factor, x ?? this.#focusX(view), this.#end));
  }

  /** What keys and buttons zoom about: the pointer if it is here, else the selection if it is seen, else the middle. */
  #focusX(view: View): number {
    if (this.#pointer) return this.#pointer.x;
    const { place } = this.#choice;
    const span = place && place.span >= 0 ? place : undefined;
    if (span) {
      const { start, end } = this.#runs[span.run]!.columns.spans;
      const x = toPx(view, (start[span.span]! + end[span.span]!) / 2);
      if (x >= 0 && x <= view.width) return x;
    }
    return view.width / 2;
  }

  /** Adds up the time from t0 to t1, ns, and says below the figure what was done in it. */
  measure(t0: number, t1: number): void {
    const from = Math.max(0, Math.min(t0, t1));
    const to = Math.min(this.#end, Math.max(t0, t1));
    if (to <= from) return this.#unmeasure();
    this.#stretch = { t0: from, t1: to, sums: this.#runs.map((run) => measure(run, from, to)) };
    this.requestUpdate();
  }

  #unmeasure(): void {
    this.#stretch = undefined;
    this.requestUpdate();
  }

  /** A stretch that is being dragged: shown at once, summed up in the next frame. */
  #dragStretch(x0: number, x1: number): void {
    const view = this.#view;
    if (!view) return;
    const inside = (x: number): number => Math.min(Math.max(0, toNs(view, x)), this.#end);
    const [a, z] = [inside(x0), inside(x1)];
    this.#stretch = { t0: Math.min(a, z), t1: Math.max(a, z) };
    this.#soon();
  }

  /** Draws in the next frame, once however often it is asked. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const stretch = this.#stretch;
      if (stretch && !stretch.sums) this.measure(stretch.t0, stretch.t1);
      this.#draw();
    });
  }

  #cursorMoved(): void {
    const { at, playing } = this.#head;
    const view = this.#view;
    if (at !== undefined && view) {
      // While playing, the window turns like a page, so that the eye need not follow two things at once.
      const inside = at >= view.t0 && at <= view.t0 + view.length;
      if (!inside) this.#go(playing ? clamp({ ...view, t0: at - view.length * 0.05 }, this.#end) : reveal(view, at, at, this.#end));
    }
    this.note = "";
    if (this.#arranged.filter.over !== undefined) this.#rearrange();
    this.requestUpdate();
    if (this.#silent) return;
    const lanes = at === undefined ? [] : this.#runs.flatMap((run, index) => linesAt(run.columns, at, MOST_LINES).map(({ track, where }) => ({ run: index, track, ...fileAndLine(run.columns, where) })));
    const detail: CursorDetail | null = at === undefined ? null : { at, lanes };
    this.dispatchEvent(new CustomEvent("apg-cursor", { bubbles: true, composed: true, detail }));
  }

  #jump(jump: Jump, by: 1 | -1 = 1): void {
    const found = this.#head.jump(jumpKind(jump), by);
    if (!found) {
      this.note = this.messages.play.nothing[jump];
      return;
    }
    const { marks } = this.#runs[found.run]!.columns;
    const track = marks.track[found.mark]!;
    if (track > 0) this.#chooseMark(found.run, found.mark);
  }

  // -- selection -------------------------------------------------------------------------------------------------

  #told: TimelineSelection | null = null;

  #placeFor(selection: TimelineSelection | null): Place | undefined {
    if (!selection) return undefined;
    const run = this.#runs[selection.run];
    if (!run || selection.track < 1 || selection.track > run.columns.tracks.count) return undefined;
    const span = selection.span ?? -1;
    return { run: selection.run, track: selection.track, span: span < run.columns.spans.count ? span : -1 };
  }

  #choose(place: Place | undefined, tell = true, at?: number, where?: number): void {
    this.#choice.set(this.#runs, place);
    if (place && tell) this.#stretch = undefined;
    this.requestUpdate();
    if (!tell) return;
    this.#told = this.selection = place ? selectionOf(place) : null;
    this.#emit("apg-select", place, at, where);
  }

  #chooseMark(run: number, mark: number): void {
    const { columns } = this.#runs[run]!;
    const { at, where, track } = columns.marks;
    this.#choose({ run, track: track[mark]!, span: spanAt(columns, track[mark]!, at[mark]!) }, true, at[mark]!, where[mark]!);
    this.#showTrack(run, track[mark]!);
  }

  #emit(name: "apg-select" | "apg-hover", place: Place | undefined, at?: number, where?: number): void {
    let detail: TimelineDetail | null = null;
    if (place) {
      const { columns } = this.#runs[place.run]!;
      const packed = where ?? (place.span >= 0 ? columns.spans.where[place.span]! : 0);
      detail = {
        ...selectionOf(place),
        ...fileAndLine(columns, packed),
        at: at ?? (place.span >= 0 ? columns.spans.start[place.span]! : columns.tracks.born[place.track - 1]!),
      };
    }
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Selects a place and brings it into the window. */
  #visit(place: Place | undefined, at?: number): void {
    if (!place) return;
    this.#choose(place, true, at);
    if (place.span >= 0 && this.#view) {
      const { spans } = this.#runs[place.run]!.columns;
      this.#go(reveal(this.#view, spans.start[place.span]!, spans.end[place.span]!, this.#end));
    }
    this.#showTrack(place.run, place.track);
  }

  #showTrack(run: number, track: number): void {
    const row = rowOf(this.#rows, this.#runs, run, track);
    const box = this.scroller;
    if (!box || row < 0) return;
    const top = this.#rows.top[row]!;
    const bottom = this.#rows.top[row + 1]!;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }

  #first(): void {
    this.#visit(firstBelow(this.#runs, this.#rows, this.range[0]));
  }

  #laneStep(by: 1 | -1): void {
    const { place } = this.#choice;
    if (!place) return this.#first();
    const { spans } = this.#runs[place.run]!.columns;
    const from = this.#view?.t0 ?? 0;
    const time = place.span >= 0 ? Math.max(spans.start[place.span]!, from) : from;
    const next = besideLane(this.#runs, this.#rows, place, by, time);
    if (!next) return;
    this.#choose(next, true, time);
    this.#showTrack(next.run, next.track);
  }

  #goToCause(): void {
    const cause = this.#choice.place && causePlace(this.#runs, this.#choice.place);
    if (cause) this.#visit(cause.place, cause.at);
  }

  /** To the next span that the filter speaks of, in any run. */
  #nextFound(): void {
    const { place } = this.#choice;
    const after = place && place.span >= 0 ? this.#runs[place.run]!.columns.spans.start[place.span]! : -1;
    let best: Place | undefined;
    let at = Infinity;
    this.#runs.forEach((run, index) => {
      const span = nextMatch(run.columns, this.#arranged.filter, after);
      if (span < 0 || run.columns.spans.start[span]! >= at) return;
      at = run.columns.spans.start[span]!;
      best = { run: index, track: run.columns.spans.track[span]!, span };
    });
    this.#visit(best);
  }

  #pin(): void {
    const { place } = this.#choice;
    if (!place) return;
    this.#arranged.pin(this.#runs[place.run]!, place.run, place.track);
    this.#rearrange();
    void this.updateComplete.then(() => this.#showTrack(place.run, place.track));
  }

  #moveLane(by: 1 | -1): void {
    const { place } = this.#choice;
    if (place && this.#arranged.move(this.#runs[place.run]!, place.run, place.track, by)) this.#rearrange();
  }

  // -- pointer and keys ------------------------------------------------------------------------------------------

  #listenPlot(plot: HTMLElement): () => void {
    return listen(plot, {
      drag: (dx, dy) => {
        if (this.#view && dx !== 0) this.#go(panBy(this.#view, -dx, this.#end));
        if (dy !== 0 && this.scroller && this.#overflows()) {
          this.scroller.scrollTop -= dy;
          this.#soon();
        }
      },
      zoom: (factor, x) => this.#zoom(factor, x),
      stretch: (x0, x1) => this.#dragStretch(x0, x1),
      tap: (x, y) => {
        const hit = this.#hitAt(x, y);
        if (!hit || hit.kind === "heading" || hit.kind === "counter") return this.#choose(undefined);
        if (hit.kind === "mark") this.#chooseMark(hit.run, hit.mark);
        else this.#choose(this.#placeOf(hit), true, hit.at);
      },
      doubleTap: (x, y) => {
        const hit = this.#hitAt(x, y);
        if (!hit) return;
        if (hit.kind === "span") this.#zoomToSpan(hit.run, hit.span);
        else if (hit.kind === "crowd") this.#setFold(hit.row, false);
        else this.#zoom(4, x);
      },
      hover: (at) => {
        this.#pointer = at;
        this.#hover();
      },
      dragging: (on) => plot.classList.toggle("dragging", on),
    });
  }

  /** Along the axis: a click puts the cursor, dragging the cursor moves it, dragging elsewhere measures. */
  #listenAxis(axis: HTMLElement): () => void {
    let carried = false;
    const put = (x: number): void => {
      if (this.#view) this.#head.put(toNs(this.#view, x));
    };
    return listenAlong(axis, {
      start: (x) => {
        const { at } = this.#head;
        carried = at !== undefined && this.#view !== undefined && Math.abs(toPx(this.#view, at) - x) <= (this.#touch ? 22 : 9);
      },
      move: (x0, x) => (carried ? put(x) : this.#dragStretch(x0, x)),
      tap: put,
    });
  }

  #listenStrip(strip: HTMLElement): () => void {
    let before = this.#view;
    return listenAlong(strip, {
      start: () => (before = this.#view),
      move: (x0, x) => before && this.#go(dragWindow(before, this.#end, x0, x)),
      tap: (x) => before && this.#go(dragWindow(before, this.#end, x, x)),
    });
  }

  #hitAt(x: number, y: number): Hit | undefined {
    const scene = this.#scene;
    return scene && hitTest(scene.runs, scene.rows, scene.view, scene.ratio, scene.bins, x, y + scene.scroll);
  }

  #placeOf(hit: Hit): Place {
    const { columns } = this.#runs[hit.run]!;
    const span =
      hit.kind === "span" || hit.kind === "many" ? hit.span : hit.kind === "mark" ? spanAt(columns, hit.track, columns.marks.at[hit.mark]!) : -1;
    return { run: hit.run, track: hit.track, span };
  }

  #zoomToSpan(run: number, span: number): void {
    const { start, end } = this.#runs[run]!.columns.spans;
    const length = end[span]! - start[span]!;
    if (this.#view) this.#go(show(start[span]! - length * 0.1, end[span]! + length * 0.1, this.#view.width, this.#end));
  }

  #hover(): void {
    const at = this.#pointer;
    const before = this.#hit;
    const hit = (this.#hit = at && this.#hitAt(at.x, at.y));
    if (this.shadowRoot) follow(this.shadowRoot, this.#scene, at, hit);
    this.#overlay();
    const now = this.#laneOf(hit);
    const then = this.#laneOf(before);
    if (now?.run !== then?.run || now?.track !== then?.track || now?.span !== then?.span) this.#emit("apg-hover", now, hit?.at);
  }

  /** The lane and span under the pointer; headings, bands and counters are neither. */
  #laneOf(hit: Hit | undefined): Place | undefined {
    return hit && hit.kind !== "heading" && hit.kind !== "crowd" && hit.kind !== "counter" ? this.#placeOf(hit) : undefined;
  }

  #keydown = (event: KeyboardEvent): void => {
    if (event.target !== this.scroller) return;
    const action = actionFor(event);
    if (!action) return;
    if (this.#act(action, event.shiftKey)) event.preventDefault();
  };

  /** Does what a key says; false when there is nothing to do, so that the key keeps its own meaning. */
  #act(action: Action, far: boolean): boolean {
    const view = this.#view;
    if (!view) return false;
    const stride = view.width * (far ? 0.5 : 0.12);
    const { place } = this.#choice;
    const back = far ? -1 : 1;
    const does: Record<Action, () => boolean | void> = {
      "zoom-in": () => this.#zoom(ZOOM_STEP),
      "zoom-out": () => this.#zoom(1 / ZOOM_STEP),
      earlier: () => this.#go(panBy(view, -stride, this.#end)),
      later: () => this.#go(panBy(view, stride, this.#end)),
      next: () => (place ? this.#visit(besideOnLane(this.#runs, place, 1)) : this.#first()),
      previous: () => (place ? this.#visit(besideOnLane(this.#runs, place, -1)) : this.#first()),
      up: () => this.#laneStep(-1),
      down: () => this.#laneStep(1),
      "page-up": () => this.#page(-0.9),
      "page-down": () => this.#page(0.9),
      start: () => this.#go(clamp({ ...view, t0: -Infinity }, this.#end)),
      end: () => this.#go(clamp({ ...view, t0: Infinity }, this.#end)),
      fold: () => this.#foldChosen(),
      "zoom-to": () => (place && place.span >= 0 ? this.#zoomToSpan(place.run, place.span) : false),
      cause: () => this.#goToCause(),
      fit: () => this.fit(),
      table: () => this.#show("table", true),
      story: () => this.#show("story", true),
      play: () => this.#head.toggle(),
      "step-forward": () => void this.#head.step(1),
      "step-back": () => void this.#head.step(-1),
      stride: () => this.#setStride(),
      print: () => this.#jump("print", back),
      exception: () => this.#jump("exception", back),
      switch: () => this.#jump("switch", back),
      find: () => this.#find(true),
      arrows: () => this.#setArrows(!this.#allArrows),
      measure: () => {
        if (!place || place.span < 0) return this.measure(view.t0, view.t0 + view.length);
        const { spans } = this.#runs[place.run]!.columns;
        this.measure(spans.start[place.span]!, spans.end[place.span]!);
      },
      pin: () => this.#pin(),
      "move-up": () => this.#moveLane(-1),
      "move-down": () => this.#moveLane(1),
      clear: () => this.#clear(),
      help: () => this.#help(),
    };
    return does[action]() !== false;
  }

  #page(part: number): boolean {
    if (!this.#overflows() || !this.scroller) return false;
    this.scroller.scrollTop += part * this.scroller.clientHeight;
    return true;
  }

  #foldChosen(): boolean {
    const { place } = this.#choice;
    const row = place ? rowOf(this.#rows, this.#runs, place.run, place.track) : -1;
    if (row < 0) return false;
    if (this.#rows.foldable[row]) this.#setFold(row, !this.#rows.folded[row]);
    else if (place!.span >= 0) this.#zoomToSpan(place!.run, place!.span);
    return true;
  }

  #setStride(): void {
    this.#head.stride = this.#head.stride === "event" ? "line" : "event";
    this.requestUpdate();
  }

  #setArrows(on: boolean): void {
    this.#allArrows = on;
    this.requestUpdate();
  }

  /** Takes away one thing after another: the measured stretch, the selection, the cursor. */
  #clear(): boolean {
    if (this.#stretch) this.#unmeasure();
    else if (this.#choice.place) this.#choose(undefined);
    else if (this.#head.at !== undefined) this.#head.put(undefined);
    else return false;
    return true;
  }

  #help = (): void => {
    this.dialog?.showModal();
  };

  #show(kind: ViewKind, focus = false): void {
    this.kind = kind === this.kind ? "figure" : kind;
    this.told = TABLE_STEP;
    this.#hit = this.#pointer = undefined;
    // The plot that had the focus goes: what brings it back gets it.
    if (focus) void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(`.tools .${kind}`)?.focus());
  }

  #find(open = !this.finding): void {
    this.finding = open;
    if (open) void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(".find input")?.focus());
  }

  #closeFind(): void {
    this.finding = false;
    this.#arranged.filter = { text: "", over: undefined };
    this.#rearrange();
    void this.updateComplete.then(() => this.scroller?.focus());
  }

  // -- drawing ---------------------------------------------------------------------------------------------------

  #overflows(): boolean {
    return this.#rows.height > this.#shownHeight();
  }

  /** Height of the visible lanes, px. */
  #shownHeight(): number {
    const most = this.height > 0 ? Math.max(120, this.height) : Math.min(640, Math.max(220, Math.round(window.innerHeight * 0.62)));
    return Math.max(28, Math.min(Math.max(this.#rows.height, this.#unfiltered), most));
  }

  #draw(): void {
    const plot = this.plot;
    const root = this.shadowRoot;
    if (!plot || !root || this.#runs.length === 0) return;
    const width = plot.clientWidth;
    const height = this.#shownHeight();
    if (width <= 0) return;
    if (!this.#view) this.#view = fit(this.#end, width);
    else if (this.#view.width !== width) {
      this.#view = this.#fitted ? fit(this.#end, width) : clamp({ ...this.#view, width }, this.#end);
    }
    const scroll = Math.max(0, Math.min(this.scroller?.scrollTop ?? 0, this.#rows.height - height));
    const script: Script = {
      runs: this.#runs,
      rows: this.#rows,
      end: this.#end,
      scroll,
      height,
      messages: this.messages,
      selection: this.#choice.place,
      causes: this.#choice.causes,
      effects: this.#choice.effects,
      allArrows: this.#allArrows,
      highlight: this.#runs.map(({ columns }) => this.#packed(columns)),
    };
    this.#scene = this.#stage.scene(script, this.#view);
    const range = visibleRows(this.#scene);
    if (range[0] !== this.range[0] || range[1] !== this.range[1]) queueMicrotask(() => (this.range = range));
    if (this.sheet) this.sheet.style.transform = `translateY(${-scroll}px)`;
    this.#stage.draw(root, this.#scene);
    if (this.#pointer) this.#hover();
    else this.#overlay();
  }

  /** Brings what lies over the canvases to its place: cursor, measured stretch, the strip's window, counters' values. */
  #overlay(): void {
    if (!this.#scene || !this.shadowRoot) return;
    const overlays: Overlays = { cursor: this.#head.at, stretch: this.#stretch, pointer: this.#pointer };
    placeOverlays(this.shadowRoot, this.#scene, overlays);
  }

  #packed(columns: Columns): number {
    if (!this.#highlight) return 0;
    const file = columns.files.indexOf(this.#highlight.file);
    return file < 0 ? 0 : ((file << 24) | this.#highlight.line) >>> 0;
  }

  // -- markup ----------------------------------------------------------------------------------------------------

  protected override render(): TemplateResult {
    const m = this.messages;
    if (this.#runs.length === 0) return html`<div class="empty">${m.empty}</div>`;
    const summary = `${m.label}: ${this.#runs.map((r) => (this.#runs.length > 1 ? `${r.label}: ` : "") + runSummary(m, r.columns)).join("; ")}`;
    return html`<section role="group" aria-label=${summary}>
      <div class="bar">
        ${this.finding && this.kind === "figure" ? this.#findBar() : legend(m)}
        ${tools(m, this.kind, this.finding, {
          zoom: (factor) => this.#zoom(factor),
          fit: () => this.fit(),
          find: () => (this.finding ? this.#closeFind() : this.#find()),
          view: (kind) => this.#show(kind === "figure" ? this.kind : kind),
          help: this.#help,
        })}
      </div>
      ${this.#shown()} ${this.#detail()}
      <dialog aria-labelledby="keys-title">
        <h2 id="keys-title">${m.keys.title}</h2>
        ${keyList(m)}
        <form method="dialog"><button>${m.buttons.close}</button></form>
      </dialog>
    </section>`;
  }

  #shown(): TemplateResult {
    const more = (): number => (this.told += 500);
    if (this.kind === "table" && this.#view) return spanTable(this.messages, this.#runs, this.#view, this.told, more);
    if (this.kind === "story" && this.#view) return story(this.messages, this.#runs, this.#view, this.told, more, (run, track, span) => this.#choose({ run, track, span }));
    return this.#figure();
  }

  #findBar(): TemplateResult {
    return findBar(this.messages, this.#arranged, this.#allArrows, {
      text: (text) => {
        this.#arranged.filter = { ...this.#arranged.filter, text };
        this.#rearrange();
      },
      hideOver: (on) => {
        this.#arranged.filter = { ...this.#arranged.filter, over: on ? (this.#head.at ?? this.#end) : undefined };
        this.#rearrange();
      },
      arrows: (on) => this.#setArrows(on),
      next: () => this.#nextFound(),
      close: () => this.#closeFind(),
    });
  }

  #figure(): TemplateResult {
    const m = this.messages;
    const height = this.#shownHeight();
    const long = this.#overflows();
    return html`<div class="figure" style="--gutter:${this.gutter}px">
        <div class="corner"></div>
        <div class="strip" title=${m.overview}><canvas class="overview" aria-hidden="true"></canvas><div class="window"></div></div>
        <div class="corner"></div>
        <div class="axis">
          <canvas class="axis-lines" aria-hidden="true"></canvas>
          <div class="stretch"></div>
          <div class="head"></div>
          <span class="chip" aria-hidden="true"></span>
        </div>
        <div
          class="scroll ${long ? "long" : ""}"
          tabindex="0"
          role="application"
          aria-roledescription=${m.plotRole}
          aria-label=${m.plot}
          aria-describedby="detail"
          style="height:${height}px"
          @keydown=${this.#keydown}
          @scroll=${() => this.#soon()}
        >
          <div style="height:${this.#rows.height}px">
            <div class="stick" style="height:${height}px">
              <div class="labels"><div class="sheet">${this.#labels()}</div></div>
              <div class="plot">
                <canvas class="under" aria-hidden="true"></canvas>
                <canvas class="spans" aria-hidden="true"></canvas>
                <canvas class="over" aria-hidden="true"></canvas>
                <div class="stretch"></div>
                <div class="playhead"></div>
                <div class="cursor"></div>
                <div class="glow"></div>
              </div>
            </div>
          </div>
        </div>
        <div class="below">${this.#playBar()} ${long ? this.#lanesShown() : nothing}</div>
      </div>
      <div class="tip" popover="manual" role="tooltip"></div>`;
  }

  #playBar(): TemplateResult {
    const { at } = this.#head;
    const time = at === undefined ? "" : this.messages.play.at(moment(at, (this.#view?.length ?? this.#end) / 5));
    return playBar(this.messages, this.#head, time, this.note, {
      toggle: () => this.#head.toggle(),
      step: (by) => void this.#head.step(by),
      speed: (speed) => (this.#head.speed = speed),
      stride: (stride) => (this.#head.stride = stride),
      jump: (jump) => this.#jump(jump),
      drop: () => this.#head.put(undefined),
    });
  }

  #lanesShown(): TemplateResult {
    const [from, to] = this.range;
    const hidden = this.#rows.count - to;
    const m = this.messages;
    const hint = hidden > 0 ? (this.#touch ? m.scrollHintTouch : m.scrollHint)(hidden) : m.lanesShown(from + 1, to, this.#rows.count);
    return html`<span class="lanes">${hint}</span>`;
  }

  #labels(): TemplateResult[] {
    const [from, to] = this.range;
    return labels(this.messages, this.#runs, this.#rows, from - 4, Math.max(to, from + 30) + 4, this.#choice.place, {
      fold: (row, folded) => this.#setFold(row, folded),
      choose: (row) => {
        const track = this.#rows.track[row]!;
        if (track > 0) this.#choose({ run: this.#rows.run[row]!, track, span: -1 });
      },
    });
  }

  #detail(): TemplateResult {
    const m = this.messages;
    const b = m.buttons;
    const stretch = this.#stretch;
    if (stretch?.sums) {
      return html`<div class="detail">
        ${measuredTable(
          m,
          this.#runs,
          stretch.sums,
          html`<button type="button" @click=${() => this.zoomTo(stretch.t0, stretch.t1)}>${b.zoomTo}</button><button type="button" @click=${() => this.#unmeasure()}>${b.clear}</button>`,
        )}
      </div>`;
    }
    const { place, effects } = this.#choice;
    const run = place && this.#runs[place.run];
    let text = "";
    let buttons: TemplateResult | typeof nothing = nothing;
    if (run && place) {
      const alone = place.span < 0;
      const why = alone ? "" : causeSentence(m, run, place.span);
      text = alone ? laneSentence(m, run, place.track) : [spanSentence(m, run, place.span), why, effects.length > 0 ? m.causes.effects(effects.length) : ""].filter(Boolean).join(" ");
      const pinned = this.#arranged.isPinned(run, place.run, place.track);
      buttons = html`<div class="buttons">
        ${!alone && causeOf(run, place.span) >= 0 ? html`<button type="button" title="${b.cause} (C)" @click=${() => this.#goToCause()}>${b.cause}</button>` : nothing}
        <button type="button" title=${b.pinHint} aria-pressed=${pinned ? "true" : "false"} @click=${() => this.#pin()}>${pinned ? b.unpin : b.pin}</button>
        <button type="button" class="glyph" title=${b.up} aria-label=${b.up} @click=${() => this.#moveLane(-1)}>↑</button>
        <button type="button" class="glyph" title=${b.down} aria-label=${b.down} @click=${() => this.#moveLane(1)}>↓</button>
      </div>`;
    }
    const full = this.#runs.find((r) => r.columns.truncated)?.columns;
    return html`<div class="detail">
      <p id="detail" role="status" aria-live="polite">${text || html`<span class="hint">${this.#touch ? m.hintTouch : m.hint}</span>`}${full ? html` <span class="hint">${m.truncated(full.cut >= 0 ? moment(full.cut, full.end / 10) : "")}</span>` : nothing}</p>
      ${buttons}
    </div>`;
  }
}

function selectionOf(place: Place): TimelineSelection {
  return { run: place.run, track: place.track, ...(place.span >= 0 ? { span: place.span } : {}) };
}

function fileAndLine(columns: Columns, where: number): { file: string; line: number } {
  const { file, line } = unpackWhere(where);
  return { line, file: line > 0 ? (columns.files[file] ?? "") : "" };
}

declare global {
  interface HTMLElementTagNameMap {
    "apg-timeline": ApgTimeline;
  }
  interface HTMLElementEventMap {
    "apg-select": CustomEvent<TimelineDetail | null>;
    "apg-hover": CustomEvent<TimelineDetail | null>;
    "apg-cursor": CustomEvent<CursorDetail | null>;
    "apg-view": CustomEvent<{ t0: number; t1: number }>;
  }
}
