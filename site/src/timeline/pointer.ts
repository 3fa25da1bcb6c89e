// What follows the pointer: the cursor line and its time, the frame of the span under it, and the tooltip. Only these
// few elements move; nothing is drawn again.
import { nothing, render } from "lit";
import type { Hit } from "../trace/hit";
import { ownBar } from "../trace/rows";
import { toNs, toPx } from "../trace/view";
import type { Scene } from "./scene";
import { tip } from "./parts";
import { moment } from "./tell";

export interface Pointer {
  /** CSS px in the plot. */
  readonly x: number;
  readonly y: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Moves the pointer's elements under `root`; hides them when there is no pointer. */
export function follow(root: ParentNode, scene: Scene | undefined, at: Pointer | undefined, hit: Hit | undefined): void {
  const [cursor, chip, glow, tooltip] = [".cursor", ".chip", ".glow", ".tip"].map((s) => root.querySelector<HTMLElement>(s));
  if (!cursor || !chip || !glow || !tooltip) return;
  if (!at || !scene) {
    cursor.style.visibility = chip.style.visibility = glow.style.visibility = "hidden";
    hideTip(tooltip);
    return;
  }
  const { view } = scene;
  cursor.style.visibility = chip.style.visibility = "visible";
  cursor.style.transform = `translateX(${Math.round(at.x)}px)`;
  chip.textContent = moment(Math.max(0, toNs(view, at.x)), view.length / 5);
  const half = chip.offsetWidth / 2;
  chip.style.transform = `translateX(${Math.round(Math.min(Math.max(at.x - half, 0), view.width - 2 * half))}px)`;
  frame(glow, scene, hit);
  const content = hit ? tip(scene.messages, scene.runs, hit, view) : nothing;
  if (content === nothing) return hideTip(tooltip);
  render(content, tooltip);
  showTip(tooltip, at.clientX, at.clientY);
}

function frame(glow: HTMLElement, scene: Scene, hit: Hit | undefined): void {
  if (hit?.kind !== "span") {
    glow.style.visibility = "hidden";
    return;
  }
  const { view, runs, rows, scroll } = scene;
  const { start, end } = runs[hit.run]!.columns.spans;
  const bar = ownBar(rows, hit.row);
  const x0 = Math.max(-4, Math.round(toPx(view, start[hit.span]!)));
  const x1 = Math.min(view.width + 4, Math.round(toPx(view, end[hit.span]!)));
  glow.style.visibility = "visible";
  glow.style.transform = `translate(${x0 - 1}px, ${Math.round(bar.top - scroll) - 1}px)`;
  glow.style.width = `${Math.max(2, x1 - x0) + 2}px`;
  glow.style.height = `${bar.height + 2}px`;
}

function showTip(tooltip: HTMLElement, x: number, y: number): void {
  if (typeof tooltip.showPopover === "function" && !tooltip.matches(":popover-open")) tooltip.showPopover();
  const { offsetWidth: w, offsetHeight: h } = tooltip;
  const left = x + 16 + w > window.innerWidth - 8 ? Math.max(8, x - 16 - w) : x + 16;
  const top = y + 18 + h > window.innerHeight - 8 ? Math.max(8, y - 14 - h) : y + 18;
  tooltip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

function hideTip(tooltip: HTMLElement): void {
  if (typeof tooltip.hidePopover === "function" && tooltip.matches(":popover-open")) tooltip.hidePopover();
}
