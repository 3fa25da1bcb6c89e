// The window on the time axis as the reader moves it, and the stretch of time that is measured in it.
import type { Measured } from "../trace/measure";
import { measure } from "../trace/measure";
import type { Run } from "../trace/run";
import type { View } from "../trace/view";
import { clamp, fit, isFitted, panBy, reveal, show, toNs, toPx, zoomAbout } from "../trace/view";
import type { Choice } from "./choice";

/** A measured stretch, ns, and its sums, one for each run, once it is settled. */
export interface Stretch {
  readonly t0: number;
  readonly t1: number;
  readonly sums?: readonly Measured[];
}

/** What the window asks of the figure, and tells it. */
export interface WindowHost {
  readonly runs: readonly Run[];
  /** Where the longest run ends, ns. */
  readonly end: number;
  /** What is selected. */
  readonly choice: Choice;
  /** Where the pointer rests over the plot, px; undefined: elsewhere. */
  readonly pointerX: number | undefined;
  /** The window lies elsewhere. */
  windowMoved(view: View): void;
  /** A stretch was summed up or taken away. */
  measured(): void;
  /** Draws in the next frame. */
  soon(): void;
}

/** The window, undefined until there is a plot, and every way to move it. */
export class TimeWindow {
  /** The window; undefined until the plot has a width. */
  view: View | undefined;
  stretch: Stretch | undefined;
  /** It shows the whole run, and goes on doing so when the run or the plot changes. */
  #fitted = true;

  constructor(readonly host: WindowHost) {}

  /** Moves the window, and tells so if that changes anything. */
  go(view: View): void {
    if (view === this.view) return;
    this.view = view;
    this.#fitted = isFitted(view, this.host.end);
    this.host.windowMoved(view);
  }

  /** Shows the whole run. */
  fit(): void {
    if (this.view) this.go(fit(this.host.end, this.view.width));
  }

  /** Shows the time from t0 to t1, ns, with `air` px on both sides. */
  zoomTo(t0: number, t1: number, air = 0): void {
    if (this.view) this.go(show(t0, t1, this.view.width, this.host.end, air));
  }

  /** Shows one span with a little time around it. */
  zoomToSpan(run: number, span: number): void {
    const { start, end } = this.host.runs[run]!.columns.spans;
    const length = end[span]! - start[span]!;
    if (this.view) this.go(show(start[span]! - length * 0.1, end[span]! + length * 0.1, this.view.width, this.host.end));
  }

  /** Comes closer by `factor` about x px; without x, about what the reader looks at. */
  zoom(factor: number, x?: number): void {
    const view = this.view;
    if (view) this.go(zoomAbout(view, factor, x ?? this.#focusX(view), this.host.end));
  }

  /** What keys and buttons zoom about: the pointer if it is here, else the selection if it is seen, else the middle. */
  #focusX(view: View): number {
    const { pointerX, choice, runs } = this.host;
    const { place } = choice;
    if (pointerX !== undefined) return pointerX;
    if (place && place.span >= 0) {
      const { start, end } = runs[place.run]!.columns.spans;
      const x = toPx(view, (start[place.span]! + end[place.span]!) / 2);
      if (x >= 0 && x <= view.width) return x;
    }
    return view.width / 2;
  }

  /** Moves the window by so many px to the right (later). */
  pan(px: number): void {
    if (this.view) this.go(panBy(this.view, px, this.host.end));
  }

  /** Moves the window to begin at t0, ns, or as near as the run allows. */
  from(t0: number): void {
    if (this.view) this.go(clamp({ ...this.view, t0 }, this.host.end));
  }

  /** Brings the time from t0 to t1, ns, into the window. */
  reveal(t0: number, t1: number): void {
    if (this.view) this.go(reveal(this.view, t0, t1, this.host.end));
  }

  /** Keeps the cursor at `at` ns in the window. */
  follow(at: number, playing: boolean): void {
    const view = this.view;
    if (!view || (at >= view.t0 && at <= view.t0 + view.length)) return;
    // While playing, the window turns like a page, so that the eye need not follow two things at once.
    if (playing) this.from(at - view.length * 0.05);
    else this.reveal(at, at);
  }

  /** Keeps the window on runs that replaced others: fitted if it was, else where it was. Nothing is told. */
  keep(): void {
    const { end } = this.host;
    if (this.view) this.view = this.#fitted ? fit(end, this.view.width) : clamp(this.view, end);
  }

  /** Makes the window as wide as the plot, px, and answers it. Nothing is told. */
  widen(width: number): View {
    const { end } = this.host;
    const view = this.view;
    if (!view) return (this.view = fit(end, width));
    if (view.width === width) return view;
    return (this.view = this.#fitted ? fit(end, width) : clamp({ ...view, width }, end));
  }

  /** Adds up the time from t0 to t1, ns; a stretch of no length takes the last one away. */
  measure(t0: number, t1: number): void {
    const { runs, end } = this.host;
    const from = Math.max(0, Math.min(t0, t1));
    const to = Math.min(end, Math.max(t0, t1));
    if (to <= from) return this.unmeasure();
    this.stretch = { t0: from, t1: to, sums: runs.map((run) => measure(run, from, to)) };
    this.host.measured();
  }

  /** Takes the measured stretch away. */
  unmeasure(): void {
    this.stretch = undefined;
    this.host.measured();
  }

  /** A stretch that is being dragged, px: shown at once, summed up in the next frame. */
  dragStretch(x0: number, x1: number): void {
    const view = this.view;
    if (!view) return;
    const inside = (x: number): number => Math.min(Math.max(0, toNs(view, x)), this.host.end);
    const [a, z] = [inside(x0), inside(x1)];
    this.stretch = { t0: Math.min(a, z), t1: Math.max(a, z) };
    this.host.soon();
  }

  /** Sums up the stretch that was dragged since the last frame. */
  settle(): void {
    const { stretch } = this;
    if (stretch && !stretch.sums) this.measure(stretch.t0, stretch.t1);
  }
}
