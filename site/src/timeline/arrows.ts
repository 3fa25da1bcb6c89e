// The selected span's frame, and arrows from causes to effects.
import { LinkKind } from "../trace/columns";
import type { Rows } from "../trace/rows";
import { bandBar, ownBar, rowOf } from "../trace/rows";
import { firstAbove } from "../trace/sums";
import { toPx } from "../trace/view";
import type { Paint, Scene } from "./scene";
import { visibleRows } from "./scene";

export function paintSelection(p: Paint, scene: Scene): void {
  const { selection, runs, rows, view, palette, scroll } = scene;
  if (!selection) return;
  const run = runs[selection.run]!;
  const row = rowOf(rows, runs, selection.run, selection.track);
  if (row < 0) return;
  for (const link of scene.effects) arrow(p, scene, selection.run, link, palette.muted, 1.25);
  scene.causes.forEach((link, k) => arrow(p, scene, selection.run, link, palette.accent, k === 0 ? 2 : 1.5));
  if (selection.span < 0 || rows.track[row] !== selection.track || !rows.own[row]) return;
  const bar = ownBar(rows, row);
  const { start, end } = run.columns.spans;
  const x0 = Math.max(-4, toPx(view, start[selection.span]!));
  const x1 = Math.min(view.width + 4, toPx(view, end[selection.span]!));
  if (x1 < 0 || x0 > view.width) return;
  const left = Math.round(x0) - 1;
  const width = Math.max(3, Math.round(x1) - Math.round(x0)) + 2;
  const y = Math.round(bar.top - scroll) - 1;
  p.lineJoin = "miter";
  p.strokeStyle = palette.paper;
  p.lineWidth = 4;
  p.strokeRect(left, y, width, bar.height + 2);
  p.strokeStyle = palette.accent;
  p.lineWidth = 2;
  p.strokeRect(left, y, width, bar.height + 2);
}

/** More arrows than this only hide the lanes. */
const MOST_ARROWS = 400;

/** An arrow for every link between two lanes that both can be seen, earliest first. */
export function paintAllArrows(p: Paint, scene: Scene): void {
  const { runs, rows, view, palette } = scene;
  const [from, to] = visibleRows(scene);
  let left = MOST_ARROWS;
  runs.forEach(({ columns }, run) => {
    const { links } = columns;
    const seen = (track: number): boolean => {
      const row = rows.place[run]![track]!;
      return row >= from && row < to;
    };
    for (let i = firstAbove(links.fromAt, view.t0, 0, links.count); i < links.count && left > 0; i++) {
      if (links.fromAt[i]! > view.t0 + view.length) break;
      if (!seen(links.from[i]!) || !seen(links.to[i]!)) continue;
      left--;
      arrow(p, scene, run, i, palette.muted, 1);
    }
  });
}

/** An arrow from a cause to its effect: out of the bar's edge, an upright curve, and a head at the effect. */
function arrow(p: Paint, scene: Scene, run: number, link: number, colour: string, width: number): void {
  const { rows, runs, view, scroll, palette } = scene;
  const { links } = runs[run]!.columns;
  const a = links.from[link]! > 0 ? rowOf(rows, runs, run, links.from[link]!) : -1;
  const b = links.to[link]! > 0 ? rowOf(rows, runs, run, links.to[link]!) : -1;
  if (a < 0 || b < 0 || a === b) return;
  const x0 = clampPx(toPx(view, links.fromAt[link]!), view.width);
  const x1 = clampPx(toPx(view, links.toAt[link]!), view.width);
  const from = middle(rows, a) - scroll;
  const to = middle(rows, b) - scroll;
  const down = to > from ? 1 : -1;
  const half = (rows.own[b]! || rows.band[b]!) / 2 - 4;
  const tip = to - down * Math.max(2, half);
  const bend = Math.min(40, Math.max(10, Math.abs(x1 - x0) / 2));
  const path = (): void => {
    p.beginPath();
    p.moveTo(x0, from);
    if (Math.abs(x1 - x0) < 2) p.lineTo(x1, tip - down * 4);
    else p.bezierCurveTo(x0 + bend, from, x1, to - down * Math.min(40, Math.abs(to - from)), x1, tip - down * 4);
    p.stroke();
  };
  p.lineCap = "round";
  p.setLineDash(links.kind[link] === LinkKind.Cancelled ? [4, 3] : []);
  p.strokeStyle = palette.paper;
  p.lineWidth = width + 2;
  path();
  p.strokeStyle = colour;
  p.lineWidth = width;
  path();
  p.setLineDash([]);
  p.fillStyle = colour;
  p.beginPath();
  p.arc(x0, from, 2.5, 0, 2 * Math.PI);
  p.fill();
  p.beginPath();
  p.moveTo(x1, tip);
  p.lineTo(x1 - 4, tip - down * 7);
  p.lineTo(x1 + 4, tip - down * 7);
  p.closePath();
  p.fill();
}

function middle(rows: Rows, row: number): number {
  const bar = rows.own[row] ? ownBar(rows, row) : rows.band[row] ? bandBar(rows, row) : { top: rows.top[row]!, height: rows.metrics.heading };
  return bar.top + bar.height / 2;
}

function clampPx(px: number, width: number): number {
  return Math.min(Math.max(px, -20), width + 20);
}
