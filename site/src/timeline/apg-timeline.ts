// <apg-timeline>: the figure of one run, or of several on a shared time axis.
//
// It holds what the reader has done (window, folds, selection) and asks pure code for everything else: rows, bins and
// hits from src/trace, pixels from raster.ts and paint.ts, words from tell.ts. New runs are drawn in the frame in which
// they are set. Hovering moves two small elements and redraws nothing.
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { timelineEn } from "../messages/timeline.en";
import type { TimelineMessages } from "../messages/timeline.en";
import { causedBy, chain } from "../trace/causes";
import type { Columns } from "../trace/columns";
import { unpackWhere } from "../trace/columns";
import type { Hit } from "../trace/hit";
import { hitTest } from "../trace/hit";
import type { Rows } from "../trace/rows";
import { foldedAtFirst, layoutRows, rowOf } from "../trace/rows";
import type { Place } from "../trace/run";
import { Run, samePlace } from "../trace/run";
import { spanAt } from "../trace/sums";
import { trackPath } from "../trace/tree";
import type { View } from "../trace/view";
import { clamp, fit, isFitted, panBy, reveal, show, toPx, zoomAbout } from "../trace/view";
import { listen } from "./gestures";
import type { Action } from "./keys";
import { actionFor } from "./keys";
import { gutterFor, labels } from "./labels";
import type { Scene } from "./paint";
import { visibleRows } from "./paint";
import { keyList, legend, spanTable } from "./parts";
import type { Pointer } from "./pointer";
import { follow } from "./pointer";
import type { Script } from "./stage";
import { Stage } from "./stage";
import { colours } from "./colours";
import { panelStyles } from "./panel-styles";
import { styles } from "./styles";
import { causeOf, causeSentence, laneSentence, moment, runSummary, spanSentence } from "./tell";

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

const ZOOM_STEP = 1.5;
/** Arrows drawn at most: along the chain of causes, and to what a span set going. */
const MOST_CAUSES = 6;
const MOST_EFFECTS = 60;
const TABLE_STEP = 200;

@customElement("apg-timeline")
export class ApgTimeline extends LitElement {
  static override styles = [colours, styles, panelStyles];

  @property({ attribute: false }) runs: readonly TimelineRun[] = [];
  @property({ attribute: false }) selection: TimelineSelection | null = null;
  @property({ reflect: true }) theme: "light" | "dark" | "auto" = "auto";
  /** Greatest height of the lanes, px; beyond it they scroll inside the figure. 0: as the window allows. */
  @property({ type: Number }) height = 0;
  @property({ attribute: false }) messages: TimelineMessages = timelineEn;

  @state() private table = false;
  @state() private tableRows = TABLE_STEP;
  @state() private range: readonly [number, number] = [0, 0];
  @state() private gutter = 120;

  @query(".scroll") private scroller!: HTMLElement | null;
  @query(".plot") private plot!: HTMLElement | null;
  @query(".sheet") private sheet!: HTMLElement | null;
  @query("dialog") private dialog!: HTMLDialogElement | null;

  #runs: readonly Run[] = [];
  #rows: Rows = layoutRows([], () => false, false);
  #end = 0;
  #view: View | undefined;
  #fitted = true;
  #folds = new Map<string, boolean>();
  #place: Place | undefined;
  #chain: readonly number[] = [];
  #effects: readonly number[] = [];
  #highlight: { file: string; line: number } | undefined;
  #hit: Hit | undefined;
  #pointer: Pointer | undefined;

  readonly #stage = new Stage(this);
  #scene: Scene | undefined;
  #frame = 0;
  #unlisten: (() => void) | undefined;
  #listening: HTMLElement | undefined;
  #resizes: ResizeObserver | undefined;
  #watched: Element | undefined;
  #colours: MediaQueryList[] = [];
  #touch = false;

  // -- life ------------------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    super.connectedCallback();
    this.#touch = matchMedia("(pointer: coarse)").matches;
    this.#colours = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((q) => matchMedia(q));
    for (const query of this.#colours) query.addEventListener("change", this.#recolour);
    if (typeof ResizeObserver !== "undefined") this.#resizes = new ResizeObserver(() => this.#resize());
    this.#watched = undefined;
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const query of this.#colours) query.removeEventListener("change", this.#recolour);
    this.#resizes?.disconnect();
    this.#resizes = undefined;
    this.#unlisten?.();
    this.#listening = undefined;
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
    if (plot !== this.#listening) {
      this.#unlisten?.();
      this.#listening = plot;
      this.#unlisten = plot && this.#listen(plot);
    }
    if (plot && plot !== this.#watched) {
      this.#resizes?.disconnect();
      this.#resizes?.observe(plot);
      this.#watched = plot;
    }
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
    this.#explain();
    this.#hit = undefined;
    this.#layout();
    if (this.#view) this.#view = this.#fitted ? fit(this.#end, this.#view.width) : clamp(this.#view, this.#end);
  }

  /** Keeps the selection on the lane and span that correspond in the new runs, and tells the page when it is gone. */
  #follow(before: readonly Run[]): void {
    if (!this.#place) return;
    this.#place = samePlace(this.#place, before, this.#runs);
    const place = this.#place;
    this.#told = this.selection = place ? { run: place.run, track: place.track, ...(place.span >= 0 ? { span: place.span } : {}) } : null;
    if (!place) queueMicrotask(() => this.#emit("apg-select", undefined));
  }

  #layout(): void {
    this.#rows = layoutRows(this.#runs, (run, track) => this.#isFolded(run, track), this.#touch);
    this.gutter = this.#measureGutter();
  }

  #isFolded(run: number, track: number): boolean {
    const { columns, tree } = this.#runs[run]!;
    return this.#folds.get(`${run}:${trackPath(columns, track)}`) ?? foldedAtFirst(tree, track);
  }

  #setFold(row: number, folded: boolean): void {
    const run = this.#rows.run[row]!;
    const track = this.#rows.track[row]!;
    this.#folds.set(`${run}:${trackPath(this.#runs[run]!.columns, track)}`, folded);
    this.#layout();
    this.requestUpdate();
  }

  #measureGutter(): number {
    const narrow = this.clientWidth > 0 && this.clientWidth <= 560;
    const font = `600 12px ${this.#stage.font}`;
    return gutterFor(this.#runs, this.#rows, narrow, (text) => this.#stage.measure(text, font));
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
    if (this.table) this.requestUpdate();
    this.dispatchEvent(new CustomEvent("apg-view", { bubbles: true, composed: true, detail: { t0: view.t0, t1: view.t0 + view.length } }));
  }

  #zoom(factor: number, x?: number): void {
    const view = this.#view;
    if (view) this.#go(zoomAbout(view, factor, x ?? this.#focusX(view), this.#end));
  }

  /** What keys and buttons zoom about: the pointer if it is here, else the selection if it is seen, else the middle. */
  #focusX(view: View): number {
    if (this.#pointer) return this.#pointer.x;
    const span = this.#place && this.#place.span >= 0 ? this.#place : undefined;
    if (span) {
      const { start, end } = this.#runs[span.run]!.columns.spans;
      const x = toPx(view, (start[span.span]! + end[span.span]!) / 2);
      if (x >= 0 && x <= view.width) return x;
    }
    return view.width / 2;
  }

  /** Draws in the next frame, once however often it is asked. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
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

  #choose(place: Place | undefined, tell = true, at?: number): void {
    this.#place = place;
    this.#explain();
    this.requestUpdate();
    if (!tell) return;
    this.#told = this.selection = place ? { run: place.run, track: place.track, ...(place.span >= 0 ? { span: place.span } : {}) } : null;
    this.#emit("apg-select", place, at);
  }

  #explain(): void {
    const place = this.#place;
    const run = place && place.span >= 0 ? this.#runs[place.run] : undefined;
    this.#chain = run ? chain(run.columns, run.links, place!.span, MOST_CAUSES) : [];
    this.#effects = run ? causedBy(run.columns, run.links, place!.span, MOST_EFFECTS).filter((link) => !this.#chain.includes(link)) : [];
  }

  #emit(name: "apg-select" | "apg-hover", place: Place | undefined, at?: number, where?: number): void {
    let detail: TimelineDetail | null = null;
    if (place) {
      const { columns } = this.#runs[place.run]!;
      const packed = where ?? (place.span >= 0 ? columns.spans.where[place.span]! : 0);
      const { file, line } = unpackWhere(packed);
      detail = {
        run: place.run,
        track: place.track,
        ...(place.span >= 0 ? { span: place.span } : {}),
        line,
        file: line > 0 ? (columns.files[file] ?? "") : "",
        at: at ?? (place.span >= 0 ? columns.spans.start[place.span]! : columns.tracks.born[place.track - 1]!),
      };
    }
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Selects a span and brings it into the window. */
  #visit(run: number, span: number): void {
    const { spans } = this.#runs[run]!.columns;
    this.#choose({ run, track: spans.track[span]!, span });
    if (this.#view) this.#go(reveal(this.#view, spans.start[span]!, spans.end[span]!, this.#end));
    const row = rowOf(this.#rows, this.#runs, run, spans.track[span]!);
    if (row >= 0) this.#showRow(row);
  }

  #showRow(row: number): void {
    const box = this.scroller;
    if (!box) return;
    const top = this.#rows.top[row]!;
    const bottom = this.#rows.top[row + 1]!;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }

  #step(by: 1 | -1): void {
    const place = this.#place;
    if (!place) return this.#first();
    const { tracks } = this.#runs[place.run]!.columns;
    const lo = tracks.span0[place.track - 1]!;
    const hi = tracks.span0[place.track]!;
    const to = place.span < 0 ? (by > 0 ? lo : hi - 1) : place.span + by;
    if (to >= lo && to < hi) this.#visit(place.run, to);
  }

  #first(): void {
    const [from] = this.range;
    for (let row = from; row < this.#rows.count; row++) {
      const track = this.#rows.track[row]!;
      if (track === 0 || !this.#rows.own[row]) continue;
      const run = this.#rows.run[row]!;
      const { tracks } = this.#runs[run]!.columns;
      if (tracks.span0[track]! > tracks.span0[track - 1]!) return this.#visit(run, tracks.span0[track - 1]!);
    }
  }

  /** To the lane above or below: to the span of the same time there, if there is one. */
  #laneStep(by: number): void {
    const place = this.#place;
    const rows = this.#rows;
    if (!place) return this.#first();
    const { spans } = this.#runs[place.run]!.columns;
    const view = this.#view;
    const time = place.span >= 0 ? Math.max(spans.start[place.span]!, view?.t0 ?? 0) : (view?.t0 ?? 0);
    const here = rowOf(rows, this.#runs, place.run, place.track);
    const row = Math.min(rows.count - 1, Math.max(0, here + by));
    if (row === here) return;
    const run = rows.run[row]!;
    const track = rows.track[row]!;
    if (track === 0) return this.#laneStep(by + Math.sign(by));
    const span = rows.own[row] ? spanAt(this.#runs[run]!.columns, track, time) : -1;
    this.#choose({ run, track, span }, true, time);
    this.#showRow(row);
  }

  #goToCause(): void {
    const place = this.#place;
    if (!place || place.span < 0) return;
    const run = this.#runs[place.run]!;
    const link = causeOf(run, place.span);
    if (link < 0) return;
    const { links } = run.columns;
    const from = links.from[link]!;
    if (from === 0) return;
    const span = spanAt(run.columns, from, links.fromAt[link]!);
    if (span >= 0) this.#visit(place.run, span);
    else this.#choose({ run: place.run, track: from, span: -1 }, true, links.fromAt[link]!);
  }

  // -- pointer and keys ------------------------------------------------------------------------------------------

  #listen(plot: HTMLElement): () => void {
    return listen(plot, {
      drag: (dx, dy) => {
        if (this.#view && dx !== 0) this.#go(panBy(this.#view, -dx, this.#end));
        if (dy !== 0 && this.scroller && this.#overflows()) {
          this.scroller.scrollTop -= dy;
          this.#soon();
        }
      },
      zoom: (factor, x) => this.#zoom(factor, x),
      tap: (x, y) => {
        const hit = this.#hitAt(x, y);
        if (!hit || hit.kind === "heading") return this.#choose(undefined);
        const place = this.#placeOf(hit);
        if (hit.kind === "mark") {
          this.#place = place;
          this.#explain();
          this.requestUpdate();
          const { marks } = this.#runs[hit.run]!.columns;
          this.#told = this.selection = { run: hit.run, track: hit.track, ...(place.span >= 0 ? { span: place.span } : {}) };
          this.#emit("apg-select", place, marks.at[hit.mark]!, marks.where[hit.mark]!);
        } else this.#choose(place, true, hit.at);
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
    const view = this.#view;
    if (!view) return;
    const length = end[span]! - start[span]!;
    this.#go(show(start[span]! - length * 0.1, end[span]! + length * 0.1, view.width, this.#end));
  }

  #hover(): void {
    const at = this.#pointer;
    const before = this.#hit;
    const hit = (this.#hit = at && this.#hitAt(at.x, at.y));
    if (this.shadowRoot) follow(this.shadowRoot, this.#scene, at, hit);
    const now = this.#laneOf(hit);
    const then = this.#laneOf(before);
    if (now?.run !== then?.run || now?.track !== then?.track || now?.span !== then?.span) this.#emit("apg-hover", now, hit?.at);
  }

  /** The lane and span under the pointer; headings and bands are neither. */
  #laneOf(hit: Hit | undefined): Place | undefined {
    return hit && hit.kind !== "heading" && hit.kind !== "crowd" ? this.#placeOf(hit) : undefined;
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
    switch (action) {
      case "zoom-in":
        this.#zoom(ZOOM_STEP);
        return true;
      case "zoom-out":
        this.#zoom(1 / ZOOM_STEP);
        return true;
      case "earlier":
        this.#go(panBy(view, -stride, this.#end));
        return true;
      case "later":
        this.#go(panBy(view, stride, this.#end));
        return true;
      case "next":
        this.#step(1);
        return true;
      case "previous":
        this.#step(-1);
        return true;
      case "up":
        this.#laneStep(-1);
        return true;
      case "down":
        this.#laneStep(1);
        return true;
      case "page-up":
      case "page-down":
        if (!this.#overflows() || !this.scroller) return false;
        this.scroller.scrollTop += (action === "page-up" ? -0.9 : 0.9) * this.scroller.clientHeight;
        return true;
      case "start":
        this.#go(clamp({ ...view, t0: -Infinity }, this.#end));
        return true;
      case "end":
        this.#go(clamp({ ...view, t0: Infinity }, this.#end));
        return true;
      case "fold": {
        const row = this.#place ? rowOf(this.#rows, this.#runs, this.#place.run, this.#place.track) : -1;
        if (row < 0) return false;
        if (this.#rows.foldable[row]) this.#setFold(row, !this.#rows.folded[row]);
        else if (this.#place!.span >= 0) this.#zoomToSpan(this.#place!.run, this.#place!.span);
        return true;
      }
      case "zoom-to":
        if (!this.#place || this.#place.span < 0) return false;
        this.#zoomToSpan(this.#place.run, this.#place.span);
        return true;
      case "cause":
        this.#goToCause();
        return true;
      case "fit":
        this.fit();
        return true;
      case "table":
        this.#toggleTable();
        // The plot that had the focus goes: what brings it back gets it.
        void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(".tools [aria-pressed]")?.focus());
        return true;
      case "clear":
        if (!this.#place) return false;
        this.#choose(undefined);
        return true;
      case "help":
        this.#help();
        return true;
    }
  }

  #help = (): void => {
    this.dialog?.showModal();
  };

  #toggleTable = (): void => {
    this.table = !this.table;
    this.tableRows = TABLE_STEP;
    this.#hit = this.#pointer = undefined;
  };

  // -- drawing ---------------------------------------------------------------------------------------------------

  #overflows(): boolean {
    return this.#rows.height > this.#shownHeight();
  }

  /** Height of the visible lanes, px. */
  #shownHeight(): number {
    const most = this.height > 0 ? Math.max(120, this.height) : Math.min(640, Math.max(220, Math.round(window.innerHeight * 0.62)));
    return Math.max(28, Math.min(this.#rows.height, most));
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
      selection: this.#place,
      causes: this.#chain,
      effects: this.#effects,
      highlight: this.#runs.map(({ columns }) => this.#packed(columns)),
    };
    this.#scene = this.#stage.scene(script, this.#view);
    const range = visibleRows(this.#scene);
    if (range[0] !== this.range[0] || range[1] !== this.range[1]) queueMicrotask(() => (this.range = range));
    if (this.sheet) this.sheet.style.transform = `translateY(${-scroll}px)`;
    this.#stage.draw(root, this.#scene);
    if (this.#pointer) this.#hover();
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
      <div class="bar">${legend(m)}${this.#tools()}</div>
      ${this.table && this.#view
        ? spanTable(m, this.#runs, this.#view, this.tableRows, () => (this.tableRows += 500))
        : this.#figure()}
      ${this.#detail()}
      <dialog aria-labelledby="keys-title">
        <h2 id="keys-title">${m.keys.title}</h2>
        ${keyList(m)}
        <form method="dialog"><button>${m.buttons.close}</button></form>
      </dialog>
    </section>`;
  }

  #tools(): TemplateResult {
    const b = this.messages.buttons;
    return html`<div class="tools">
      ${this.table
        ? nothing
        : html`<button type="button" class="glyph" title="${b.zoomOut} (S)" aria-label=${b.zoomOut} @click=${() => this.#zoom(1 / 2)}>−</button>
            <button type="button" class="glyph" title="${b.zoomIn} (W)" aria-label=${b.zoomIn} @click=${() => this.#zoom(2)}>+</button>
            <button type="button" title=${b.fitHint} @click=${() => this.fit()}>${b.fit}</button>`}
      <button type="button" aria-pressed=${this.table ? "true" : "false"} title=${this.table ? b.figureHint : b.tableHint} @click=${this.#toggleTable}>${b.table}</button>
      <button type="button" class="glyph" title=${b.keysHint} aria-label=${b.keysHint} @click=${this.#help}>?</button>
    </div>`;
  }

  #figure(): TemplateResult {
    const m = this.messages;
    const height = this.#shownHeight();
    const long = this.#overflows();
    return html`<div class="figure" style="--gutter:${this.gutter}px">
        <div class="corner"></div>
        <div class="axis"><canvas class="axis-lines" aria-hidden="true"></canvas><span class="chip" aria-hidden="true"></span></div>
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
                <div class="cursor"></div>
                <div class="glow"></div>
              </div>
            </div>
          </div>
        </div>
        ${long ? this.#below() : nothing}
      </div>
      <div class="tip" popover="manual" role="tooltip"></div>`;
  }

  #below(): TemplateResult {
    const [from, to] = this.range;
    const hidden = this.#rows.count - to;
    const m = this.messages;
    return html`<div class="below">
      <span>${m.lanesShown(from + 1, to, this.#rows.count)}</span>
      ${hidden > 0 ? html`<span>${(this.#touch ? m.scrollHintTouch : m.scrollHint)(hidden)}</span>` : nothing}
    </div>`;
  }

  #labels(): TemplateResult[] {
    const [from, to] = this.range;
    return labels(this.messages, this.#runs, this.#rows, from - 4, Math.max(to, from + 30) + 4, this.#place, {
      fold: (row, folded) => this.#setFold(row, folded),
      choose: (row) => {
        const track = this.#rows.track[row]!;
        if (track > 0) this.#choose({ run: this.#rows.run[row]!, track, span: -1 });
      },
    });
  }

  #detail(): TemplateResult {
    const m = this.messages;
    const place = this.#place;
    const run = place && this.#runs[place.run];
    let text = "";
    let cause = false;
    if (run && place) {
      if (place.span >= 0) {
        const why = causeSentence(m, run, place.span);
        const effects = this.#effects.length;
        text = [spanSentence(m, run, place.span), why, effects > 0 ? m.causes.effects(effects) : ""].filter(Boolean).join(" ");
        cause = causeOf(run, place.span) >= 0;
      } else text = laneSentence(m, run, place.track);
    }
    const full = this.#runs.find((r) => r.columns.truncated)?.columns;
    return html`<div class="detail">
      <p id="detail" role="status" aria-live="polite">${text || html`<span class="hint">${this.#touch ? m.hintTouch : m.hint}</span>`}${full ? html` <span class="hint">${m.truncated(full.cut >= 0 ? moment(full.cut, full.end / 10) : "")}</span>` : nothing}</p>
      ${cause ? html`<button type="button" title="${m.buttons.cause} (C)" @click=${() => this.#goToCause()}>${m.buttons.cause}</button>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "apg-timeline": ApgTimeline;
  }
  interface HTMLElementEventMap {
    "apg-select": CustomEvent<TimelineDetail | null>;
    "apg-hover": CustomEvent<TimelineDetail | null>;
    "apg-view": CustomEvent<{ t0: number; t1: number }>;
  }
}
