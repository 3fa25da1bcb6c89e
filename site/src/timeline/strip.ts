// The overview above the axis: the whole run in one strip, with the window on it, which can be dragged, widened, or put
// elsewhere by a click.
import { STATES } from "../trace/columns";
import type { View } from "../trace/view";
import { clamp, fit } from "../trace/view";
import { drawCrowd } from "./raster";
import type { Scene } from "./scene";

/** Height of the strip, px. */
export const STRIP = 22;
/** How far beside an edge of the window it can still be taken, px. */
const GRIP = 7;

/** Where the window lies on the strip, px. */
export function windowOn(view: View, end: number): { x: number; width: number } {
  const all = fit(end, view.width);
  const scale = view.width / all.length;
  return { x: (view.t0 - all.t0) * scale, width: Math.max(3, view.length * scale) };
}

/** The window after its part that was taken at `from` px was dragged to `to` px on the strip. */
export function dragWindow(view: View, end: number, from: number, to: number): View {
  const all = fit(end, view.width);
  const ns = all.length / view.width;
  const { width } = windowOn(view, end);
  const part = partAt(view, end, from);
  const by = (to - from) * ns;
  if (part === "left") {
    const t1 = view.t0 + view.length;
    const t0 = Math.min(view.t0 + by, t1 - 4 * ns);
    return clamp({ ...view, t0, length: t1 - t0 }, end);
  }
  if (part === "right") return clamp({ ...view, length: Math.max(4 * ns, view.length + by) }, end);
  // Beside the window: its middle comes to the pointer first.
  const middle = part === "window" ? view.t0 : all.t0 + (from - width / 2) * ns;
  return clamp({ ...view, t0: middle + by }, end);
}

export function partAt(view: View, end: number, at: number): "left" | "right" | "window" | "beside" {
  const { x, width } = windowOn(view, end);
  const grip = Math.min(GRIP, width / 3);
  if (Math.abs(at - x) <= grip) return "left";
  if (Math.abs(at - x - width) <= grip) return "right";
  return at > x && at < x + width ? "window" : "beside";
}

/** Draws the strip on its canvas, runs one below the other. */
export function paintStrip(canvas: HTMLCanvasElement, scene: Scene): void {
  const { view, runs, ratio, end, inks, bins } = scene;
  const wide = bins.columns;
  const high = Math.max(1, Math.round(STRIP * ratio));
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${view.width}px`;
    canvas.style.height = `${STRIP}px`;
  }
  const p = canvas.getContext("2d");
  if (!p || runs.length === 0) return;
  const all = fit(end, view.width);
  const x0 = Math.round((-all.t0 / all.length) * wide);
  const inner = Math.round((end / all.length) * wide);
  const data = p.createImageData(wide, high);
  const raster = { pixels: new Uint32Array(data.data.buffer), width: wide, height: high };
  const each = Math.floor((high - 4 * ratio) / runs.length);
  const line = Math.max(1, Math.round(ratio));
  runs.forEach((run, k) => {
    const { means, peak } = run.overview(end, Math.max(1, inner));
    const moved = new Float32Array(wide * STATES);
    moved.set(means.subarray(0, Math.min(means.length, moved.length - x0 * STATES)), x0 * STATES);
    const air = runs.length > 1 ? line : 0;
    drawCrowd(raster, Math.round(2 * ratio) + k * each, Math.max(2, each - air), moved, Math.max(peak, 1e-9), inks, 0, line);
  });
  p.putImageData(data, 0, 0);
}
