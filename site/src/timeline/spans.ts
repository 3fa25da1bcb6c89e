// The lanes' spans and bands into the raster, and the words that fit on them.
import { binLane, SHARED } from "../trace/bins";
import { State, onNameOf, trackOf, whereOf, whyOf } from "../trace/columns";
import { binCrowd } from "../trace/crowd";
import { MARK_GAP } from "../trace/hit";
import { placeMarks } from "../trace/marks";
import { bandBar, ownBar } from "../trace/rows";
import { nsPerPx } from "../trace/view";
import type { Paint, Scene } from "./scene";
import { visibleRows } from "./scene";
import { STATE_INK } from "./palette";
import type { Raster } from "./raster";
import { drawCrowd, drawLane } from "./raster";

/** Spans at least this wide may carry a word, px. */
const WORDY = 22;

/** So many marks on a word make it illegible. */
const TOO_MANY_MARKS = 3;

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

/** Fills the raster; returns what must be written over it. */
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
  const { columns } = scene.runs[run]!;
  const lit = scene.highlight[run] ?? 0;
  const n = bins.columns;
  for (let c = 0; c < n; ) {
    const who = owner[c]!;
    let to = c + 1;
    if (who === SHARED) {
      if (lit) {
        for (let i = first[c]!, k = Math.min(last[c]!, i + 64); i < k; i++) {
          if (whereOf(columns, i) !== lit) continue;
          found.lit.push({ x: c / ratio, width: 1, y, height });
          break;
        }
      }
    } else {
      while (to < n && owner[to] === who) to++;
      if (who >= 0) {
        const width = (to - c) / ratio;
        if (width >= WORDY && height >= 11) found.words.push({ run, span: who, x: c / ratio, width, y, height });
        if (lit && whereOf(columns, who) === lit) found.lit.push({ x: c / ratio, width: Math.max(1, width), y, height });
      }
    }
    c = to;
  }
}

export function paintWords(p: Paint, scene: Scene, found: Found): void {
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
    if (marksOn(scene, word, x, w) >= TOO_MANY_MARKS) continue;
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

/** How many marks will stand on a stretch of a word's lane, from x on, w px wide. */
function marksOn({ runs, view }: Scene, word: Word, x: number, w: number): number {
  const { columns, marks } = runs[word.run]!;
  const ns = nsPerPx(view);
  return placeMarks(columns, marks, trackOf(columns, word.span), view.t0 + x * ns, ns, w, MARK_GAP).length;
}

/** What a span may say of itself, longest first. */
function wordsFor(scene: Scene, word: Word): string[] {
  const { columns } = scene.runs[word.run]!;
  const { spans } = columns;
  const i = word.span;
  const why = whyOf(columns, i);
  const on = onNameOf(columns, i);
  const line = whereOf(columns, i) & 0xffffff;
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
