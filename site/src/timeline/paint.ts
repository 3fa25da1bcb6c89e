// Draws a scene on its canvases. Three lie on top of each other: `under` (grid, lives, what lies beyond a run's end),
// `spans` (the raster) and `over` (words, marks, the selection and its arrows). The axis has one of its own.
import type { Bins } from "../trace/bins";
import { binLane, SHARED } from "../trace/bins";
import { How, LinkKind, MarkKind, State, stringAt, trackEnd } from "../trace/columns";
import { binCrowd } from "../trace/crowd";
import { MARK_GAP } from "../trace/hit";
import { placeMarks } from "../trace/marks";
import type { Rows } from "../trace/rows";
import { bandBar, ownBar, rowAt, rowOf } from "../trace/rows";
import type { Place, Run } from "../trace/run";
import type { Axis } from "../trace/ticks";
import { baseLabel } from "../trace/ticks";
import type { View } from "../trace/view";
import { nsPerPx, toPx } from "../trace/view";
import type { TimelineMessages } from "../messages/timeline.en";
import type { Ink, Palette } from "./palette";
import { STATE_INK } from "./palette";
import type { Raster } from "./raster";
import { drawCrowd, drawLane } from "./raster";
import { paintEnd, paintMark } from "./signs";
import { runSummary } from "./tell";

export interface Scene {
  readonly runs: readonly Run[];
  readonly rows: Rows;
  /** The window, snapped to device pixels. */
  readonly view: View;
  /** The longest run's end, ns. */
  readonly end: number;
  readonly axis: Axis;
  /** First visible px of all rows, and how many are visible. */
  readonly scroll: number;
  readonly height: number;
  readonly ratio: number;
  readonly palette: Palette;
  readonly inks: readonly Ink[];
  readonly font: string;
  readonly messages: TimelineMessages;
  readonly bins: Bins;
  readonly means: Float32Array;
  readonly selection: Place | undefined;
  /** Links drawn as arrows, nearest cause first, as rows of the selection's run. */
  readonly causes: readonly number[];
  readonly effects: readonly number[];
  /** Source position to point out, by run: packed `where`, 0 = none. */
  readonly highlight: readonly number[];
  readonly measure: (text: string, font: string) => number;
}

type Paint = CanvasRenderingContext2D;

/** Spans at least this wide may carry a word, px. */
const WORDY = 22;

/** The rows that can be seen: first and one past the last. */
export function visibleRows(scene: Pick<Scene, "rows" | "scroll" | "height">): [number, number] {
  const { rows, scroll, height } = scene;
  if (rows.count === 0) return [0, 0];
  const first = Math.max(0, rowAt(rows, scroll));
  const last = rowAt(rows, scroll + height - 1e-6);
  return [first, last < 0 ? rows.count : last + 1];
}

export function paintAxis(p: Paint, scene: Scene, height: number): void {
  const { view, palette, axis, font } = scene;
  p.clearRect(0, 0, view.width, height);
  p.font = `11px ${font}`;
  p.textBaseline = "alphabetic";
  for (const tick of axis.ticks) {
    const x = crisp(tick.px, scene.ratio);
    p.fillStyle = tick.label ? palette.muted : palette.line;
    p.fillRect(x, height - (tick.label ? 6 : 4), 1, tick.label ? 6 : 4);
    if (!tick.label) continue;
    const w = scene.measure(tick.label, p.font);
    const at = Math.min(Math.max(tick.px - w / 2, 1), view.width - w - 1);
    if (Math.abs(at - (tick.px - w / 2)) > w) continue;
    p.fillText(tick.label, at, height - 10);
  }
  const base = baseLabel(axis);
  if (base) {
    const w = scene.measure(base, p.font);
    p.fillStyle = palette.paper;
    p.fillRect(0, 0, w + 10, height - 7);
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
    const span = runExtent(rows, run);
    if (!span) return;
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
}

/** A word to write on a span, found while its lane was in the bins. */
interface Word {
  readonly run: number;
  readonly span: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface Found {
  readonly words: Word[];
  /** Stretches of the highlighted source line. */
  readonly lit: { x: number; width: number; y: number; height: number }[];
}

/** Fills the raster; returns what the canvas above must write. */
export function paintSpans(raster: Raster, scene: Scene): Found {
  const { rows, runs, view, ratio, bins, means, scroll } = scene;
  raster.pixels.fill(0);
  const step = view.length / bins.columns;
  const phase = Math.round(view.t0 / step);
  const line = Math.max(1, Math.round(ratio));
  const found: Found = { words: [], lit: [] };
  const [from, to] = visibleRows(scene);
  for (let row = from; row < to; row++) {
    const run = rows.run[row]!;
    const { columns, sums } = runs[run]!;
    const track = rows.track[row]!;
    if (rows.own[row] && track > 0 && binLane(columns, sums, track, view.t0, step, ratio, bins)) {
      const bar = ownBar(rows, row);
      const y0 = Math.round((bar.top - scroll) * ratio);
      const y1 = Math.round((bar.top + bar.height - scroll) * ratio);
      drawLane(raster, y0, y1 - y0, bins, columns.spans.state, scene.inks, phase, line);
      collect(found, scene, run, y0 / ratio, (y1 - y0) / ratio);
    }
    if (rows.band[row]) {
      const crowd = runs[run]!.crowd(track);
      const bar = bandBar(rows, row);
      const y0 = Math.round((bar.top - scroll) * ratio);
      const y1 = Math.round((bar.top + bar.height - scroll) * ratio);
      binCrowd(crowd, view.t0, step, bins.columns, means);
      drawCrowd(raster, y0, y1 - y0, means, Math.max(1, crowd.peak), scene.inks, phase, line);
    }
  }
  return found;
}

function collect(found: Found, scene: Scene, run: number, y: number, height: number): void {
  const { bins, ratio } = scene;
  const { owner, first, last } = bins;
  const { spans } = scene.runs[run]!.columns;
  const lit = scene.highlight[run] ?? 0;
  const n = bins.columns;
  for (let c = 0; c < n; ) {
    const who = owner[c]!;
    let to = c + 1;
    if (who === SHARED) {
      if (lit) {
        for (let i = first[c]!, k = Math.min(last[c]!, i + 64); i < k; i++) {
          if (spans.where[i] !== lit) continue;
          found.lit.push({ x: c / ratio, width: 1, y, height });
          break;
        }
      }
    } else {
      while (to < n && owner[to] === who) to++;
      if (who >= 0) {
        const width = (to - c) / ratio;
        if (width >= WORDY && height >= 11) found.words.push({ run, span: who, x: c / ratio, width, y, height });
        if (lit && spans.where[who] === lit) found.lit.push({ x: c / ratio, width: Math.max(1, width), y, height });
      }
    }
    c = to;
  }
}

export function paintOver(p: Paint, scene: Scene, found: Found): void {
  p.clearRect(0, 0, scene.view.width, scene.height);
  paintWords(p, scene, found);
  p.fillStyle = scene.palette.accent;
  for (const lit of found.lit) p.fillRect(lit.x, lit.y + lit.height - 1, lit.width, 3);
  paintLives(p, scene);
  paintMarks(p, scene);
  paintHeadings(p, scene);
  paintSelection(p, scene);
}

function paintWords(p: Paint, scene: Scene, found: Found): void {
  const { palette, measure, font, runs } = scene;
  p.textBaseline = "middle";
  for (const word of found.words) {
    const { columns } = runs[word.run]!;
    const { spans } = columns;
    const size = word.height >= 14 ? 11 : 10;
    p.font = `${size}px ${font}`;
    const state = spans.state[word.span] as State;
    const room = word.width - 10;
    const text = wordsFor(scene, word).find((t) => t && measure(t, p.font) <= room);
    if (!text) continue;
    const w = measure(text, p.font);
    const x = Math.round(word.x) + 5;
    const mid = word.y + word.height / 2;
    if (state === State.Waiting || state === State.Blocked) {
      // A plain plate under the words: they are not to be read through a pattern.
      p.fillStyle = state === State.Waiting ? palette["waiting-paper"] : palette["blocked-paper"];
      p.fillRect(x - 3, word.y + 1, w + 6, word.height - 2);
    }
    p.fillStyle = palette[STATE_INK[state]];
    p.fillText(text, x, mid + 0.5);
  }
}

/** What a span may say of itself, longest first. */
function wordsFor(scene: Scene, word: Word): string[] {
  const { columns } = scene.runs[word.run]!;
  const { spans } = columns;
  const i = word.span;
  const why = stringAt(columns, spans.why[i]!);
  const on = stringAt(columns, spans.onName[i]!);
  const line = spans.where[i]! & 0xffffff;
  const m = scene.messages;
  switch (spans.state[i] as State) {
    case State.Running:
      return line ? [m.line(line), m.lineShort(line)] : [];
    case State.Ready:
      return [m.states.ready];
    default:
      return [on && why ? `${why} · ${on}` : "", on, why || m.states.waiting];
  }
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
      p.fillText(runSummary(messages, runs[rows.run[row]!]!.columns), 8, Math.round(rows.top[row]! - scroll + rows.metrics.heading / 2) + 0.5);
    }
    if (!rows.band[row]) continue;
    p.font = `11px ${font}`;
    const bar = bandBar(rows, row);
    const text = messages.mostAtOnce(runs[rows.run[row]!]!.crowd(rows.track[row]!).peak);
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

function paintSelection(p: Paint, scene: Scene): void {
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

/** The rows a run takes: top of its first and bottom of its last. */
function runExtent(rows: Rows, run: number): [number, number] | undefined {
  let from = -1;
  let to = -1;
  for (let row = 0; row < rows.count; row++) {
    if (rows.run[row] !== run) continue;
    if (from < 0) from = rows.top[row]!;
    to = rows.top[row + 1]!;
  }
  return from < 0 ? undefined : [from, to];
}

/** The nearest position that fills whole device pixels. */
function crisp(px: number, ratio: number): number {
  return Math.round(px * ratio) / ratio;
}
