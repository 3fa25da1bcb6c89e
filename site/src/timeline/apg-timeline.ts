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
// The element holds the parts together: the lanes (lanes.ts) as the reader arranged them (arranged.ts), the choice (choice.ts) and the
// ways on from it (walk.ts), the cursor (playhead.ts), the window (window.ts), the pointer (hands.ts) and the keys
// (actions.ts). Rows, bins and hits are pure code in src/trace; pixels are the stage's; words tell.ts's. New runs are drawn
// in the frame in which they are set. Hovering moves a few small elements and redraws nothing.
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { timelineMessages } from "../messages/timeline";
import type { TimelineMessages } from "../messages/timeline.en";
import type { Place } from "../trace/run";
import { endOf, type Run, samePlace } from "../trace/run";
import type { View } from "../trace/view";
import { act, type ActionHost } from "./actions";
import { barStyles } from "./bar-styles";
import { Choice } from "./choice";
import { colours } from "./colours";
import { figureStyles } from "./figure-styles";
import { Hands, type HandsHost } from "./hands";
import { actionFor } from "./keys";
import { Lanes, type LanesHost } from "./lanes";
import { cursorBar, detail, figure, filterBar, laneLabels, lanesShown, type MarkupHost } from "./markup";
import { placeOverlays, type Overlays } from "./overlays";
import { pageRests, Room } from "./room";
import type { Scene } from "./scene";
import { visibleRows } from "./scene";
import { panelStyles } from "./panel-styles";
import { onColours } from "./palette";
import { keysDialog, legend, spanTable } from "./parts";
import { Playhead, type PlayheadHost } from "./playhead";
import type { Script } from "./stage";
import { Stage } from "./stage";
import { story } from "./story";
import { styles } from "./styles";
import { figureSummary } from "./tell";
import type { TimelineRun, TimelineSelection } from "./told";
import { cursorDetail, detailOf, packLine, placeFor, runsOf, selectionOf } from "./told";
import { jumpKind, tools, type Jump, type ViewKind } from "./tools";
import { Walk, type WalkHost } from "./walk";
import { TimeWindow, type WindowHost } from "./window";

export type { CursorDetail, CursorLane, TimelineDetail, TimelineRun, TimelineSelection } from "./told";

/** Rows of the table and the story told at first. */
const TABLE_STEP = 200;

/** What changes nothing on the canvases: which labels are in view, and whether a wheel scrolls them. */
const UNDRAWN = new Set<PropertyKey>(["range", "wheels"]);

/** What the parts may ask of the element and of each other. */
type Host = LanesHost & PlayheadHost & WindowHost & WalkHost & HandsHost & ActionHost & MarkupHost;

@customElement("apg-timeline")
export class ApgTimeline extends LitElement {
  static override styles = [colours, barStyles, figureStyles, styles, panelStyles];

  @property({ attribute: false }) runs: readonly TimelineRun[] = [];
  @property({ attribute: false }) selection: TimelineSelection | null = null;
  @property({ reflect: true }) theme: "light" | "dark" | "auto" = "auto";
  /** Greatest height of the lanes, px; beyond it they scroll inside the figure. 0: as the window allows. */
  @property({ type: Number }) height = 0;
  @property({ attribute: false }) messages: TimelineMessages = timelineMessages;

  @state() private kind: ViewKind = "figure";
  @state() private told = TABLE_STEP;
  @state() private range: readonly [number, number] = [0, 0];
  @state() private finding = false;
  @state() private note = "";
  /** A wheel scrolls the lanes at once: the page around has nothing to scroll, so nothing is taken from it. */
  @state() private wheels = false;

  @query(".scroll") private scroller!: HTMLElement | null;
  @query(".plot") private plot!: HTMLElement | null;
  @query(".figure") private figure!: HTMLElement | null;
  @query(".axis") private axis!: HTMLElement | null;
  @query(".strip") private strip!: HTMLElement | null;
  @query(".sheet") private sheet!: HTMLElement | null;
  @query("dialog") private dialog!: HTMLDialogElement | null;

  #runs: readonly Run[] = [];
  #end = 0;
  #highlight: { file: string; line: number } | undefined;
  #allArrows = false;
  /** Height of what is around the lanes, px: with it the table is as high as the figure may be. */
  #around = 0;

  readonly #choice = new Choice();
  readonly #lanes: Lanes;
  readonly #head: Playhead;
  readonly #window: TimeWindow;
  readonly #walk: Walk;
  readonly #hands: Hands;
  readonly #host: Host;
  readonly #stage = new Stage(this);
  #scene: Scene | undefined;
  #frame = 0;
  #resizes: ResizeObserver | undefined;
  readonly #room = new Room(this);
  #endColours = (): void => {};
  #touch = false;
  /** The page moves the cursor: that is not told back. */
  #silent = false;

  constructor() {
    super();
    this.#host = this.#makeHost();
    this.#lanes = new Lanes(this.#host);
    this.#head = new Playhead(this.#host);
    this.#window = new TimeWindow(this.#host);
    this.#walk = new Walk(this.#host);
    this.#hands = new Hands(this.#host);
  }

  /** Answers the parts as things are now. */
  #makeHost(): Host {
    const timeline = this;
    return {
      choice: this.#choice,
      get arranged() { return timeline.#lanes.arranged; },
      get head() { return timeline.#head; },
      get window() { return timeline.#window; },
      get walk() { return timeline.#walk; },
      get runs() { return timeline.#runs; },
      get rows() { return timeline.#lanes.rows; },
      get end() { return timeline.#end; },
      get place() { return timeline.#choice.place; },
      get cursor() { return timeline.#head.at; },
      get messages() { return timeline.messages; },
      get width() { return timeline.#room.width; },
      get most() { return timeline.height; },
      get view() { return timeline.#window.view; },
      get scene() { return timeline.#scene; },
      get root() { return timeline.shadowRoot; },
      get scroller() { return timeline.scroller; },
      get touch() { return timeline.#touch; },
      get firstRow() { return timeline.range[0]; },
      get pointerX() { return timeline.#hands.pointer?.x; },
      measure: (text) => this.#stage.measure(text, `600 12px ${this.#stage.font}`),
      relaid: () => this.requestUpdate(),
      moved: () => this.#cursorMoved(),
      windowMoved: (view) => this.#windowMoved(view),
      measured: () => this.requestUpdate(),
      soon: () => this.#soon(),
      overlay: () => this.#overlay(),
      choose: (place: Place | undefined, at?: number, where?: number) => this.#choose(place, true, at, where),
      hovered: (place, at) => this.#emit("apg-hover", place, at),
      setFold: (row, folded) => this.#lanes.setFold(row, folded),
      rearrange: () => (this.#lanes.rearrange(), this.updateComplete),
      overflows: () => this.#lanes.overflow,
      show: (kind) => this.#show(kind, true),
      setStride: () => this.#setStride(),
      jump: (jump, by) => this.#jump(jump, by),
      find: () => this.#find(true),
      closeFind: () => this.#closeFind(),
      turnArrows: () => this.#setArrows(!this.#allArrows),
      setArrows: (on) => this.#setArrows(on),
      help: this.#help,
    };
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

  /** Height of the lanes as they are shown, px, 0 where the table or the story is; the rest of the element frames them. */
  get lanesHeight(): number {
    return this.kind === "figure" ? this.#lanes.height : 0;
  }

  // -- life ------------------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    super.connectedCallback();
    this.#touch = matchMedia("(pointer: coarse)").matches;
    this.#endColours = onColours(this.#recolour);
    if (typeof ResizeObserver !== "undefined") this.#resizes = new ResizeObserver(() => this.#resize());
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endColours();
    this.#resizes?.disconnect();
    this.#resizes = undefined;
    this.#hands.detach();
    this.#head.pause();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#lanes.rest();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("runs")) this.#take();
    if (changed.has("selection") && this.selection !== this.#told) this.#choose(placeFor(this.#runs, this.selection), false);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#attach();
    if (changed.has("theme")) this.#stage.recolour();
    if (changed.size > 0 && [...changed.keys()].every((name) => UNDRAWN.has(name))) this.#overlay();
    else this.#draw();
  }

  #recolour = (): void => {
    this.#stage.recolour();
    this.requestUpdate();
  };

  #resize(): void {
    const { gutter } = this.#lanes;
    this.#room.resized();
    this.#lanes.widen();
    if (gutter !== this.#lanes.gutter) this.requestUpdate();
    this.wheels = pageRests();
    const { view, height } = this.#scene ?? {};
    if (view?.width !== this.#plotWidth() || height !== this.#lanes.height) this.#draw();
  }

  #plotWidth(): number {
    const { gutter, overflow } = this.#lanes;
    return this.plot ? this.#room.plotWidth(this.plot, `${gutter} ${overflow}`) : 0;
  }

  #attach(): void {
    const { plot } = this;
    if (!this.#hands.attach(plot, this.axis, this.strip)) return;
    this.#room.replaced();
    this.#resizes?.disconnect();
    if (plot) this.#resizes?.observe(plot);
  }

  // -- what is shown ---------------------------------------------------------------------------------------------

  #take(): void {
    const before = this.#runs;
    this.#runs = runsOf(this.runs, before);
    this.#end = endOf(this.#runs);
    this.#follow(before);
    this.#hands.forgetHit();
    this.#window.stretch = undefined;
    this.note = "";
    if (this.#head.at !== undefined && before.length > 0) {
      this.cursor = Math.min(this.#head.at, this.#end);
      queueMicrotask(() => this.#tellCursor()); // others live there now
    }
    this.#window.keep();
    this.#lanes.layout();
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

  // -- moves -----------------------------------------------------------------------------------------------------

  /** Shows the whole run. */
  fit(): void {
    this.#window.fit();
  }

  /** Shows the time from t0 to t1, ns. */
  zoomTo(t0: number, t1: number): void {
    this.#window.zoomTo(t0, t1);
  }

  /** Points out every span of a source line; line 0 takes it back. */
  highlightLine(file: string, line: number): void {
    this.#highlight = line > 0 ? { file, line } : undefined;
    this.#soon();
  }

  /** Adds up the time from t0 to t1, ns, and says below the figure what was done in it. */
  measure(t0: number, t1: number): void {
    this.#window.measure(t0, t1);
  }

  /** Draws in the next frame, once however often it is asked. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#window.settle();
      this.#draw();
    });
  }

  #windowMoved(view: View): void {
    this.#soon();
    this.#lanes.openSoon();
    if (this.kind !== "figure") this.requestUpdate();
    this.dispatchEvent(new CustomEvent("apg-view", { bubbles: true, composed: true, detail: { t0: view.t0, t1: view.t0 + view.length } }));
  }

  #cursorMoved(): void {
    const { at, playing } = this.#head;
    if (at !== undefined) this.#window.follow(at, playing);
    this.note = "";
    if (this.#lanes.arranged.filter.over !== undefined) this.#lanes.rearrange();
    this.requestUpdate();
    if (!this.#silent) this.#tellCursor();
  }

  #tellCursor(): void {
    const { at } = this.#head;
    const detail = at === undefined ? null : cursorDetail(this.#runs, at);
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
    if (track > 0) this.#walk.chooseMark(found.run, found.mark);
  }

  // -- selection -------------------------------------------------------------------------------------------------

  #told: TimelineSelection | null = null;

  #choose(place: Place | undefined, tell = true, at?: number, where?: number): void {
    this.#choice.set(this.#runs, place);
    if (place && tell) this.#window.stretch = undefined;
    this.#lanes.openSoon();
    this.requestUpdate();
    if (!tell) return;
    this.#told = this.selection = place ? selectionOf(place) : null;
    this.#emit("apg-select", place, at, where);
  }

  #emit(name: "apg-select" | "apg-hover", place: Place | undefined, at?: number, where?: number): void {
    const detail = place ? detailOf(this.#runs, place, at, where) : null;
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  // -- pointer and keys ------------------------------------------------------------------------------------------

  #keydown = (event: KeyboardEvent): void => {
    if (event.target !== this.scroller) return;
    const action = actionFor(event);
    if (action && act(action, event.shiftKey, this.#host)) event.preventDefault();
  };

  #setStride(): void {
    this.#head.stride = this.#head.stride === "event" ? "line" : "event";
    this.requestUpdate();
  }

  #setArrows(on: boolean): void {
    this.#allArrows = on;
    this.requestUpdate();
  }

  #help = (): void => {
    this.dialog?.showModal();
  };

  #show(kind: ViewKind, focus = false): void {
    const { figure } = this;
    if (figure) this.#around = figure.offsetHeight - this.#lanes.height;
    this.kind = kind === this.kind ? "figure" : kind;
    this.told = TABLE_STEP;
    this.#hands.forget();
    // The plot that had the focus goes: what brings it back gets it.
    if (focus) void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(`.tools .${kind}`)?.focus());
  }

  #find(open = !this.finding): void {
    this.finding = open;
    if (open) void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(".find input")?.focus());
  }

  #closeFind(): void {
    this.finding = false;
    this.#lanes.arranged.filter = { text: "", over: undefined };
    this.#lanes.rearrange();
    void this.updateComplete.then(() => this.scroller?.focus());
  }

  // -- drawing ---------------------------------------------------------------------------------------------------

  #draw(): void {
    const plot = this.plot;
    const root = this.shadowRoot;
    if (!plot || !root || this.#runs.length === 0) return;
    const width = this.#plotWidth();
    const { rows, height } = this.#lanes;
    if (width <= 0) return;
    const first = this.#window.view === undefined;
    const view = this.#window.widen(width);
    if (first) this.#lanes.openSoon();
    const scroll = Math.max(0, Math.min(this.#room.scrolled, rows.height - height));
    const script: Script = {
      runs: this.#runs,
      rows,
      end: this.#end,
      scroll,
      height,
      messages: this.messages,
      selection: this.#choice.place,
      causes: this.#choice.causes,
      effects: this.#choice.effects,
      allArrows: this.#allArrows,
      highlight: this.#runs.map(({ columns }) => (this.#highlight ? packLine(columns, this.#highlight) : 0)),
    };
    this.#scene = this.#stage.scene(script, view);
    const range = visibleRows(this.#scene);
    if (range[0] !== this.range[0] || range[1] !== this.range[1]) queueMicrotask(() => (this.range = range));
    if (this.sheet) this.sheet.style.transform = `translateY(${-scroll}px)`;
    // The elements before the canvases: a canvas that is given a font has the page laid out, and that then is the frame's only time.
    if (!this.#hands.pointer) this.#overlay();
    this.#stage.draw(root, this.#scene);
    if (this.#hands.pointer) this.#hands.hover();
  }

  /** Brings what lies over the canvases to its place: cursor, measured stretch, the strip's window, counters' values. */
  #overlay(): void {
    if (!this.#scene || !this.shadowRoot) return;
    const overlays: Overlays = { cursor: this.#head.at, stretch: this.#window.stretch, pointer: this.#hands.pointer };
    placeOverlays(this.shadowRoot, this.#scene, overlays);
  }

  // -- markup ----------------------------------------------------------------------------------------------------

  protected override render(): TemplateResult {
    const m = this.messages;
    if (this.#runs.length === 0) return html`<div class="empty">${m.empty}</div>`;
    return html`<section role="group" aria-label=${figureSummary(m, this.#runs)} style="--table-height:${this.#lanes.limit + this.#around}px">
      <div class="bar">
        ${this.finding && this.kind === "figure" ? filterBar(m, this.#allArrows, this.#host) : legend(m, this.#runs)}
        ${tools(m, this.kind, this.finding, {
          zoom: (factor) => this.#window.zoom(factor),
          fit: () => this.fit(),
          find: () => (this.finding ? this.#closeFind() : this.#find()),
          view: (kind) => this.#show(kind === "figure" ? this.kind : kind),
          help: this.#help,
        })}
      </div>
      ${this.#shown()} ${this.#detail()}
      ${keysDialog(m)}
    </section>`;
  }

  #shown(): TemplateResult {
    const more = (): number => (this.told += 500);
    const { view } = this.#window;
    if (this.kind === "table" && view) return spanTable(this.messages, this.#runs, view, this.told, more);
    if (this.kind === "story" && view) return story(this.messages, this.#runs, view, this.told, more, (run, track, span) => this.#choose({ run, track, span }));
    return this.#figure();
  }

  #figure(): TemplateResult {
    const { overflow, rows, gutter, height } = this.#lanes;
    return figure(this.messages, {
      gutter,
      height,
      rowsHeight: rows.height,
      long: overflow,
      wheels: this.wheels,
      labels: laneLabels(this.messages, this.range, this.#host),
      below: html`${cursorBar(this.messages, this.note, this.#host)} ${overflow ? lanesShown(this.messages, this.range, rows.count, this.#touch ? "touch" : this.wheels ? "wheel" : "click") : nothing}`,
      keydown: this.#keydown,
      entered: () => (this.wheels = pageRests()),
      scrolled: (top) => ((this.#room.scrolled = top), this.#soon()),
    });
  }

  #detail(): TemplateResult {
    const { place } = this.#choice;
    const run = place && this.#runs[place.run];
    const pinned = run !== undefined && this.#lanes.arranged.isPinned(run, place!.run, place!.track);
    return detail(this.messages, { runs: this.#runs, choice: this.#choice, window: this.#window, walk: this.#walk, pinned, touch: this.#touch });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "apg-timeline": ApgTimeline;
  }
}
