// Draws a scene's parts: the axis, on a canvas of its own; of the lanes what lies under the spans' raster (grid, lives, what is beyond a
// run's end) and what lies over it (words, marks, the selection and its arrows).
import { How, MarkKind, trackEnd } from "../trace/columns";
import { MARK_GAP } from "../trace/hit";
import { placeMarks } from "../trace/marks";
import { bandBar, ownBar } from "../trace/rows";
import { baseLabel } from "../trace/ticks";
import { nsPerPx, toPx } from "../trace/view";
import { paintAllArrows, paintSelection } from "./arrows";
import { paintCounters } from "./counters";
import { paintGhosts } from "./ghost";
import type { Paint, Scene } from "./scene";
import { crisp, visibleRows } from "./scene";
import { paintEnd, paintMark } from "./signs";
import type { Found } from "./spans";
import { paintWords } from "./spans";
import { runSummary } from "./tell";

export function paintAxis(p: Paint, scene: Scene, height: number): void {
  const { view, palette, axis, font } = scene;
  p.clearRect(0, 0, view.width, height);
  p.font = `11px ${font}`;
  p.textBaseline = "alphabetic";
  const base = baseLabel(axis);
  const free = base ? scene.measure(base, p.font) + 12 : 1;
  for (const tick of axis.ticks) {
    const x = crisp(tick.px, scene.ratio);
    p.fillStyle = tick.label ? palette.muted : palette.line;
    p.fillRect(x, height - (tick.label ? 6 : 4), 1, tick.label ? 6 : 4);
    if (!tick.label) continue;
    const w = scene.measure(tick.label, p.font);
    const at = Math.min(Math.max(tick.px - w / 2, 1), view.width - w - 1);
    if (at < free || Math.abs(at - (tick.px - w / 2)) > w) continue;
    p.fillText(tick.label, at, height - 10);
  }
  if (base) {
    p.fillStyle = palette.ink;
    p.fillText(base, 2, height - 10);
  }
}

export function paintUnder(p: Paint, scene: Scene): void {
  const { view, palette, rows, runs, scroll, height, ratio } = scene;
  p.clearRect(0, 0, view.width, height);
  const [from, to] = visibleRows(scene);
  // Beyond its end a run has no time, and beyond its cut no record: say so by a tint, for each run of a comparison.
  runs.forEach(({ columns }, run) => {
    const x = toPx(view, columns.cut >= 0 ? Math.min(columns.cut, columns.end) : columns.end);
    if (x >= view.width) return;
    const [first, last] = rows.extent[run]!;
    if (first === last) return;
    const span = [rows.top[first]!, rows.top[last]!] as const;
    p.fillStyle = palette.stripe;
    p.fillRect(crisp(x, ratio), span[0] - scroll, view.width - x + 1, span[1] - span[0]);
  });
  p.fillStyle = palette.line;
  for (const tick of scene.axis.ticks) {
    if (!tick.label) continue;
    p.fillRect(crisp(tick.px, ratio), 0, 1, height);
  }
  for (let row = from; row < to; row++) {
    const { columns } = runs[rows.run[row]!]!;
    const track = rows.track[row]!;
    if (rows.heading[row]) {
      p.fillStyle = palette.stripe;
      p.fillRect(0, rows.top[row]! - scroll, view.width, rows.metrics.heading);
      p.fillStyle = palette.line;
      if (row > 0) p.fillRect(0, Math.round(rows.top[row]! - scroll), view.width, 1);
      continue;
    }
    if (!rows.own[row] || track === 0) continue;
    const bar = ownBar(rows, row);
    const y = Math.round(bar.top + bar.height / 2 - scroll);
    const x0 = Math.max(0, crisp(toPx(view, columns.tracks.born[track - 1]!), ratio));
    const x1 = Math.min(view.width, crisp(toPx(view, trackEnd(columns, track)), ratio));
    p.fillStyle = palette.muted;
    if (x1 > x0) p.fillRect(x0, y, x1 - x0, 1);
  }
  paintGhosts(p, scene);
}

export function paintOver(p: Paint, scene: Scene, found: Found): void {
  paintWords(p, scene, found);
  p.fillStyle = scene.palette.accent;
  for (const lit of found.lit) p.fillRect(lit.x, lit.y + lit.height - 1, lit.width, 3);
  paintLives(p, scene);
  paintMarks(p, scene);
  paintCounters(p, scene);
  paintHeadings(p, scene);
  if (scene.allArrows) paintAllArrows(p, scene);
  paintSelection(p, scene);
  paintVeils(p, scene);
}

/** Runs whose picture is still that of before lie behind a veil. */
function paintVeils(p: Paint, { runs, rows, view, scroll, palette }: Scene): void {
  runs.forEach(({ late }, run) => {
    const [first, last] = rows.extent[run]!;
    if (!late || first === last) return;
    const top = rows.top[first]! + (rows.heading[first] ? rows.metrics.heading : 0);
    p.globalAlpha = 0.6;
    p.fillStyle = palette.paper;
    p.fillRect(0, top - scroll, view.width, rows.top[last]! - top);
    p.globalAlpha = 1;
  });
}

/** Births and ends: a bar where a lane begins, and a shape for how it ended. */
function paintLives(p: Paint, scene: Scene): void {
  const { rows, runs, view, palette, scroll, ratio } = scene;
  const [from, to] = visibleRows(scene);
  for (let row = from; row < to; row++) {
    const track = rows.track[row]!;
    if (!rows.own[row] || track === 0 || rows.heading[row]) continue;
    const { columns } = runs[rows.run[row]!]!;
    const bar = ownBar(rows, row);
    const y = Math.round(bar.top - scroll);
    const mid = y + bar.height / 2;
    const born = toPx(view, columns.tracks.born[track - 1]!);
    if (born >= -4 && born <= view.width) {
      p.fillStyle = palette.ink;
      p.fillRect(crisp(born, ratio) - 2, y, 2, bar.height);
    }
    const x = toPx(view, trackEnd(columns, track));
    if (x < -20 || x > view.width) continue;
    paintEnd(p, palette, columns.tracks.how[track - 1] as How, crisp(x, ratio), y, mid, bar.height);
  }
}

function paintMarks(p: Paint, scene: Scene): void {
  const { rows, runs, view, palette, scroll } = scene;
  const [from, to] = visibleRows(scene);
  for (let row = from; row < to; row++) {
    const track = rows.track[row]!;
    if (!rows.own[row] || track === 0) continue;
    const { columns, marks } = runs[rows.run[row]!]!;
    const bar = ownBar(rows, row);
    const y = Math.round(bar.top - scroll);
    const how = columns.tracks.how[track - 1] as How;
    const endPx = toPx(view, trackEnd(columns, track));
    for (const m of placeMarks(columns, marks, track, view.t0, nsPerPx(view), view.width, MARK_GAP)) {
      // The lane's end says it already.
      const said = (m.kind === MarkKind.Exception && how === How.Raised) || (m.kind === MarkKind.Cancel && how === How.Cancelled);
      if (said && Math.abs(endPx - m.px) < 14) continue;
      paintMark(p, palette, m.kind, m.count, Math.round(m.px), y, bar.height);
    }
  }
}

/** What a comparison's runs are, in a few words, and the full height of a folded lane's band. */
function paintHeadings(p: Paint, scene: Scene): void {
  const { rows, runs, palette, scroll, font, measure, messages, view } = scene;
  const [from, to] = visibleRows(scene);
  p.textBaseline = "middle";
  for (let row = from; row < to; row++) {
    if (rows.heading[row]) {
      p.font = `12px ${font}`;
      p.fillStyle = palette.muted;
      const run = runs[rows.run[row]!]!;
      p.fillText(run.late ? messages.late : runSummary(messages, run.columns), 8, Math.round(rows.top[row]! - scroll + rows.metrics.heading / 2) + 0.5);
    }
    if (!rows.band[row]) continue;
    p.font = `11px ${font}`;
    const bar = bandBar(rows, row);
    const most = messages.mostAtOnce(runs[rows.run[row]!]!.crowd(rows.track[row]!).peak);
    const more = `${messages.zoomToOpen} · ${most}`;
    const text = rows.opened[row] === 0 && measure(more, p.font) < view.width / 2 ? more : most;
    const w = measure(text, p.font);
    const y = Math.round(bar.top - scroll);
    const x = view.width - w - 6;
    p.globalAlpha = 0.85;
    p.fillStyle = palette.paper;
    p.fillRect(x - 4, y, w + 8, 16);
    p.globalAlpha = 1;
    p.fillStyle = palette.muted;
    p.fillText(text, x, y + 8.5);
  }
}
