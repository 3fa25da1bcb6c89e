// What lies over the canvases and moves without drawing them again: the playback cursor, the measured stretch, the
// window on the overview, and the counters' values at the cursor.
import { valueAt } from "../trace/counters";
import { duration } from "../trace/units";
import { toNs, toPx } from "../trace/view";
import { amount } from "./counters";
import type { Scene } from "./scene";
import type { Pointer } from "./pointer";
import { windowOn } from "./strip";

export interface Overlays {
  /** ns. */
  readonly cursor: number | undefined;
  readonly stretch: { readonly t0: number; readonly t1: number } | undefined;
  readonly pointer: Pointer | undefined;
}

export function placeOverlays(root: ParentNode, scene: Scene, { cursor, stretch, pointer }: Overlays): void {
  const { view } = scene;
  const x = cursor === undefined ? -100 : toPx(view, cursor);
  for (const element of root.querySelectorAll<HTMLElement>(".playhead, .grip")) {
    element.style.visibility = x >= -1 && x <= view.width + 1 ? "visible" : "hidden";
    element.style.transform = `translateX(${Math.round(x)}px)`;
  }
  for (const element of root.querySelectorAll<HTMLElement>(".stretch")) {
    element.style.visibility = stretch ? "visible" : "hidden";
    if (!stretch) continue;
    const x0 = Math.max(-2, toPx(view, stretch.t0));
    const x1 = Math.min(view.width + 2, toPx(view, stretch.t1));
    element.style.transform = `translateX(${x0}px)`;
    element.style.width = `${Math.max(1, x1 - x0)}px`;
    element.style.visibility = x1 > x0 ? "visible" : "hidden";
    if (element.parentElement?.classList.contains("axis")) {
      const text = duration(stretch.t1 - stretch.t0);
      if (element.textContent !== text) element.textContent = text;
    }
  }
  const frame = root.querySelector<HTMLElement>(".window");
  if (frame) {
    const on = windowOn(view, scene.end);
    frame.style.transform = `translateX(${on.x}px)`;
    frame.style.width = `${on.width}px`;
  }
  const at = pointer ? toNs(view, pointer.x) : cursor;
  for (const element of root.querySelectorAll<HTMLElement>(".value")) {
    const series = scene.runs[Number(element.dataset.run)]?.series[Number(element.dataset.series)];
    if (!series) continue;
    const text = at === undefined ? `≤ ${amount(series.name, series.most)}` : amount(series.name, valueAt(series, at));
    if (element.textContent !== text) element.textContent = text;
  }
}
