// Spans as pixels. Strips are written straight into an image, because filling rectangles one by one is what makes a
// canvas slow: the cost here follows the size of the figure, not the number of spans.
import type { Bins } from "../trace/bins";
import { NOBODY, SHARED } from "../trace/bins";
import { STATES } from "../trace/columns";
import type { Ink } from "./palette";

/** An image of device pixels, 0xAABBGGRR. */
export interface Raster {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** Spans narrower than this many CSS px have no edges left and right. */
const EDGED = 4;

/**
 * Draws one lane's strip from row y to y + h. `state` is the trace's state column; `phase` is the number of the first
 * column counted from time 0, so that patterns stay with their spans while the window moves; `line` is the width of an
 * edge in device px.
 */
export function drawLane(raster: Raster, y: number, h: number, bins: Bins, state: Uint8Array, inks: readonly Ink[], phase: number, line: number): void {
  const n = Math.min(bins.columns, raster.width);
  const { owner, drawn } = bins;
  for (let c = 0; c < n; ) {
    const who = owner[c]!;
    if (who === NOBODY) {
      c++;
      continue;
    }
    if (who === SHARED) {
      const at = c * STATES;
      stack(raster, c, y, h, drawn[at]!, drawn[at + 1]!, drawn[at + 2]!, drawn[at + 3]!, 255, inks, phase, line);
      c++;
      continue;
    }
    let to = c + 1;
    while (to < n && owner[to] === who) to++;
    const ink = inks[state[who]!]!;
    fill(raster, c, to, y, y + h, y, ink, phase);
    if (h > 4 * line) {
      solid(raster, c, to, y, y + line, ink.edge);
      solid(raster, c, to, y + h - line, y + h, ink.edge);
      if (to - c >= EDGED * line) {
        // A span cut off by the window's edge has no edge there.
        if (c > 0) solid(raster, c, c + line, y, y + h, ink.edge);
        if (to < n) solid(raster, to - line, to, y, y + h, ink.edge);
      }
    }
    c = to;
  }
}

/** Draws a band: how many lanes are in each state, as stacked heights of `peak`. `means` has four numbers a column. */
export function drawCrowd(raster: Raster, y: number, h: number, means: Float32Array, peak: number, inks: readonly Ink[], phase: number, line: number): void {
  const n = Math.min(raster.width, means.length / STATES);
  for (let c = 0, at = 0; c < n; c++, at += STATES) stack(raster, c, y, h, means[at]!, means[at + 1]!, means[at + 2]!, means[at + 3]!, peak, inks, phase, line);
}

/** One column of stacked states, of which each has a part of `full`. Each that occurs is at least `least` high, taken from the highest. */
function stack(
  raster: Raster, c: number, y: number, h: number,
  running: number, ready: number, waiting: number, blocked: number,
  full: number, inks: readonly Ink[], phase: number, least: number,
): void {
  const total = running + ready + waiting + blocked;
  if (total <= 0) return;
  const scale = h / (total > full ? total : full);
  let a = tall(running * scale, least);
  let b = tall(ready * scale, least);
  let d = tall(waiting * scale, least);
  let e = tall(blocked * scale, least);
  // What rounding and least heights gave away or took is the highest one's.
  const spare = tall(total * scale, least) - (a + b + d + e);
  if (running >= ready && running >= waiting && running >= blocked) a = Math.max(least, a + spare);
  else if (ready >= waiting && ready >= blocked) b = Math.max(least, b + spare);
  else if (waiting >= blocked) d = Math.max(least, d + spare);
  else e = Math.max(least, e + spare);
  // From the bottom to the top: what does something first.
  const bottom = y + h;
  const top1 = Math.max(y, bottom - a);
  const top2 = Math.max(y, top1 - e);
  const top3 = Math.max(y, top2 - b);
  if (a > 0) column(raster, c, top1, bottom, y, inks[0]!, phase, least);
  if (e > 0) column(raster, c, top2, top1, y, inks[3]!, phase, least);
  if (b > 0) column(raster, c, top3, top2, y, inks[1]!, phase, least);
  if (d > 0) column(raster, c, Math.max(y, top3 - d), top3, y, inks[2]!, phase, least);
}

/** A height in whole pixels: none for nothing, else at least `least`. */
function tall(height: number, least: number): number {
  const whole = (height + 0.5) | 0;
  return height > 0 && whole < least ? least : whole;
}

/** One column of an ink from row `above` to `below`, its pattern anchored as `fill` does, with the ink's edge on top. */
function column(raster: Raster, c: number, above: number, below: number, top: number, ink: Ink, phase: number, line: number): void {
  const { pixels, width } = raster;
  const { tile, size, edge, plain } = ink;
  const last = Math.min(raster.height, below);
  let y = Math.max(0, above);
  let at = y * width + c;
  if (below - above > 2 * line) for (const end = Math.min(last, above + line); y < end; y++, at += width) pixels[at] = edge;
  if (plain) {
    const colour = tile[0]!;
    for (; y < last; y++, at += width) pixels[at] = colour;
    return;
  }
  let k = (c + phase) % size;
  if (k < 0) k += size;
  for (k += ((y - top) % size) * size; y < last; y++, at += width) {
    pixels[at] = tile[k]!;
    k += size;
    if (k >= size * size) k -= size * size;
  }
}

/** Fills columns [x0, x1) and rows [y0, y1) with an ink's pattern, anchored at row `top` and column −phase. */
function fill(raster: Raster, x0: number, x1: number, y0: number, y1: number, top: number, ink: Ink, phase: number): void {
  const { pixels, width } = raster;
  if (ink.plain) {
    solid(raster, x0, x1, y0, y1, ink.tile[0]!);
    return;
  }
  const { tile, size } = ink;
  const first = Math.max(0, y0);
  const last = Math.min(raster.height, y1);
  let start = (x0 + phase) % size;
  if (start < 0) start += size;
  for (let y = first; y < last; y++) {
    const row = ((y - top) % size) * size;
    let k = start;
    for (let at = y * width + x0, to = y * width + x1; at < to; at++) {
      pixels[at] = tile[row + k]!;
      if (++k === size) k = 0;
    }
  }
}

function solid(raster: Raster, x0: number, x1: number, y0: number, y1: number, colour: number): void {
  const { pixels, width } = raster;
  const first = Math.max(0, y0);
  const last = Math.min(raster.height, y1);
  if (x1 - x0 < 4) {
    for (let y = first; y < last; y++) for (let x = x0; x < x1; x++) pixels[y * width + x] = colour;
  } else {
    for (let y = first; y < last; y++) pixels.fill(colour, y * width + x0, y * width + x1);
  }
}
