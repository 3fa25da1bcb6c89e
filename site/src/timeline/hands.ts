// What the pointer does on the plot, the axis and the strip, and what lies under it.
import type { Hit } from "../trace/hit";
import { hitTest } from "../trace/hit";
import type { Place, Run } from "../trace/run";
import { spanAt } from "../trace/sums";
import { toNs, toPx } from "../trace/view";
import { listen, listenAlong } from "./gestures";
import type { Scene } from "./scene";
import type { Playhead } from "./playhead";
import type { Pointer } from "./pointer";
import { follow } from "./pointer";
import { dragWindow } from "./strip";
import type { Walk } from "./walk";
import type { TimeWindow } from "./window";

/** What the hands ask of the figure, and tell it. */
export interface HandsHost {
  readonly root: ParentNode | null;
  readonly runs: readonly Run[];
  /** What was drawn last. */
  readonly scene: Scene | undefined;
  /** Where the longest run ends, ns. */
  readonly end: number;
  readonly window: TimeWindow;
  readonly walk: Walk;
  readonly head: Playhead;
  /** Fingers rather than a mouse. */
  readonly touch: boolean;
  /** The box in which the lanes scroll. */
  readonly scroller: HTMLElement | null;
  /** The lanes are higher than what is shown of them. */
  overflows(): boolean;
  /** Draws in the next frame. */
  soon(): void;
  /** Selects a place for the reader; `at`, ns, if it is not the span's start. */
  choose(place: Place | undefined, at?: number): void;
  setFold(row: number, folded: boolean): void;
  /** Brings what lies over the canvases to its place. */
  overlay(): void;
  /** Another lane or span is under the pointer, at `at` ns; undefined: none. */
  hovered(place: Place | undefined, at: number | undefined): void;
}

/** Listens to the pointer and knows what is under it. */
export class Hands {
  /** Where the pointer rests over the plot. */
  pointer: Pointer | undefined;
  #hit: Hit | undefined;
  #plot: HTMLElement | undefined;
  #unlisten: readonly (() => void)[] = [];

  constructor(readonly host: HandsHost) {}

  /** Forgets what was under the pointer: the runs were replaced. */
  forgetHit(): void {
    this.#hit = undefined;
  }

  /** Forgets the pointer itself: the plot goes away. */
  forget(): void {
    this.#hit = this.pointer = undefined;
  }

  /** Listens on a plot, and on the axis and the strip beside it; true when it is another plot than before. */
  attach(plot: HTMLElement | null, axis: HTMLElement | null, strip: HTMLElement | null): boolean {
    if ((plot ?? undefined) === this.#plot) return false;
    this.detach();
    this.#plot = plot ?? undefined;
    if (plot) this.#unlisten = [this.#listenPlot(plot), ...(axis ? [this.#listenAxis(axis)] : []), ...(strip ? [this.#listenStrip(strip)] : [])];
    return true;
  }

  /** Stops listening. */
  detach(): void {
    for (const stop of this.#unlisten) stop();
    this.#unlisten = [];
    this.#plot = undefined;
  }

  /** Drags, pinches, taps and hovering. */
  #listenPlot(plot: HTMLElement): () => void {
    const { window, walk } = this.host;
    return listen(plot, {
      drag: (dx, dy) => {
        if (dx !== 0) window.pan(-dx);
        const { scroller } = this.host;
        if (dy !== 0 && scroller && this.host.overflows()) {
          scroller.scrollTop -= dy;
          this.host.soon();
        }
      },
      zoom: (factor, x) => window.zoom(factor, x),
      stretch: (x0, x1) => window.dragStretch(x0, x1),
      tap: (x, y) => {
        const hit = this.#hitAt(x, y);
        if (!hit || hit.kind === "heading" || hit.kind === "counter") return this.host.choose(undefined);
        if (hit.kind === "mark") walk.chooseMark(hit.run, hit.mark);
        else this.host.choose(this.#placeOf(hit), hit.at);
      },
      doubleTap: (x, y) => {
        const hit = this.#hitAt(x, y);
        if (!hit) return;
        if (hit.kind === "span") window.zoomToSpan(hit.run, hit.span);
        else if (hit.kind === "crowd") this.host.setFold(hit.row, false);
        else window.zoom(4, x);
      },
      hover: (at) => {
        this.pointer = at;
        this.hover();
      },
      dragging: (on) => plot.classList.toggle("dragging", on),
    });
  }

  /** Along the axis: a click puts the cursor, dragging the cursor moves it, dragging elsewhere measures. */
  #listenAxis(axis: HTMLElement): () => void {
    const { window, head } = this.host;
    let carried = false;
    const put = (x: number): void => {
      if (window.view) head.put(toNs(window.view, x));
    };
    return listenAlong(axis, {
      start: (x) => {
        const { at } = head;
        carried = at !== undefined && window.view !== undefined && Math.abs(toPx(window.view, at) - x) <= (this.host.touch ? 22 : 9);
      },
      move: (x0, x) => (carried ? put(x) : window.dragStretch(x0, x)),
      tap: put,
    });
  }

  /** On the strip: its window is dragged, widened, or put where it is clicked. */
  #listenStrip(strip: HTMLElement): () => void {
    const { window } = this.host;
    let before = window.view;
    return listenAlong(strip, {
      start: () => (before = window.view),
      move: (x0, x) => before && window.go(dragWindow(before, this.host.end, x0, x)),
      tap: (x) => before && window.go(dragWindow(before, this.host.end, x, x)),
    });
  }

  /** Shows what is under the pointer, and tells when it is another lane or span than before. */
  hover(): void {
    const { root, scene } = this.host;
    const at = this.pointer;
    const before = this.#hit;
    const hit = (this.#hit = at && this.#hitAt(at.x, at.y));
    if (root) follow(root, scene, at, hit);
    this.host.overlay();
    const now = this.#laneOf(hit);
    const then = this.#laneOf(before);
    if (now?.run !== then?.run || now?.track !== then?.track || now?.span !== then?.span) this.host.hovered(now, hit?.at);
  }

  #hitAt(x: number, y: number): Hit | undefined {
    const { scene } = this.host;
    return scene && hitTest(scene.runs, scene.rows, scene.view, scene.ratio, scene.bins, x, y + scene.scroll);
  }

  #placeOf(hit: Hit): Place {
    const { columns } = this.host.runs[hit.run]!;
    const span =
      hit.kind === "span" || hit.kind === "many" ? hit.span : hit.kind === "mark" ? spanAt(columns, hit.track, columns.marks.at[hit.mark]!) : -1;
    return { run: hit.run, track: hit.track, span };
  }

  /** The lane and span under the pointer; headings, bands and counters are neither. */
  #laneOf(hit: Hit | undefined): Place | undefined {
    return hit && hit.kind !== "heading" && hit.kind !== "crowd" && hit.kind !== "counter" ? this.#placeOf(hit) : undefined;
  }
}
