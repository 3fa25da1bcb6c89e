// The window on the time axis, and the way between its two coordinate spaces:
//   ns   virtual time, from 0 at the start of the run
//   px   CSS pixels from the left edge of the plot (the lane labels lie outside it)
// Views are values: every move returns a new one, kept inside the run.

export interface View {
  /** Time at px 0. May lie a little before 0, so that the first birth is not glued to the edge. */
  readonly t0: number;
  /** Length of the window, ns. */
  readonly length: number;
  /** Width of the plot, px. */
  readonly width: number;
}

/** The shortest window, ns: below this a pixel is far less than the clock's tick. */
export const SHORTEST = 40;

/** Air left of time 0 and right of the end in a fitted view, px. */
const AIR_LEFT = 6;
const AIR_RIGHT = 26;

export function toPx(view: View, ns: number): number {
  return ((ns - view.t0) / view.length) * view.width;
}

export function toNs(view: View, px: number): number {
  return view.t0 + (px / view.width) * view.length;
}

export function nsPerPx(view: View): number {
  return view.length / view.width;
}

/** The whole run with a little air on both sides. */
export function fit(end: number, width: number): View {
  const w = Math.max(1, width);
  const run = end > 0 ? end : 1e6;
  const inner = Math.max(w * 0.5, w - AIR_LEFT - AIR_RIGHT);
  const length = (run * w) / inner;
  const left = w - inner > AIR_LEFT ? AIR_LEFT : 0;
  return { t0: -(left / w) * length, length, width: w };
}

/** Keeps a window on the run, with no more air beside it than the fitted one has, px, and not shorter than `SHORTEST`. */
export function clamp(view: View, end: number): View {
  const all = fit(end, view.width);
  const length = Math.min(Math.max(view.length, Math.min(SHORTEST, all.length)), all.length);
  const air = length / all.length;
  const last = end + (all.t0 + all.length - end) * air - length;
  const t0 = Math.min(Math.max(view.t0, all.t0 * air), last);
  return t0 === view.t0 && length === view.length ? view : { t0, length, width: view.width };
}

/** Zooms by `factor` (> 1 comes closer) so that the time under `px` stays there. */
export function zoomAbout(view: View, factor: number, px: number, end: number): View {
  const all = fit(end, view.width);
  const length = Math.min(Math.max(view.length / factor, Math.min(SHORTEST, all.length)), all.length);
  const still = toNs(view, px);
  return clamp({ t0: still - (px / view.width) * length, length, width: view.width }, end);
}

/** Moves the window by `px` to the right (later). */
export function panBy(view: View, px: number, end: number): View {
  return clamp({ ...view, t0: view.t0 + px * nsPerPx(view) }, end);
}

/** The window from t0 to t1 with `air` px on both sides. */
export function show(t0: number, t1: number, width: number, end: number, air = 24): View {
  const inner = Math.max(width * 0.5, width - 2 * air);
  const length = Math.max(((t1 - t0) * width) / inner, SHORTEST);
  return clamp({ t0: (t0 + t1) / 2 - length / 2, length, width }, end);
}

/** Moves the window as little as needed to bring [t0, t1] into it; comes out if it is too short for it. */
export function reveal(view: View, t0: number, t1: number, end: number): View {
  const air = Math.min(24, view.width * 0.1) * nsPerPx(view);
  if (t1 - t0 > view.length - 2 * air) {
    // Longer than the window: enough that one of its ends, or its middle, can be seen.
    if (t1 < view.t0 + air) return clamp({ ...view, t0: t1 - view.length + air }, end);
    if (t0 > view.t0 + view.length - air) return clamp({ ...view, t0: t0 - air }, end);
    return view;
  }
  if (t0 < view.t0 + air) return clamp({ ...view, t0: t0 - air }, end);
  if (t1 > view.t0 + view.length - air) return clamp({ ...view, t0: t1 - view.length + air }, end);
  return view;
}

/** True when the window shows (nearly) the whole run. */
export function isFitted(view: View, end: number): boolean {
  return view.length >= fit(end, view.width).length * (1 - 1e-9);
}

/**
 * The same window moved by less than a device pixel, so that pixel boundaries fall on whole multiples of a pixel's
 * time: while panning, the same spans share a pixel and nothing shimmers.
 */
export function snapped(view: View, ratio: number): View {
  const step = view.length / Math.max(1, Math.round(view.width * ratio));
  return { ...view, t0: Math.round(view.t0 / step) * step };
}
