// How states look: colour and pattern together, never colour alone. Colours come from CSS custom properties, so the
// page's themes decide them; patterns are small tiles of device pixels made from them.
import { State } from "../trace/columns";

/** What the figure is drawn with, as CSS colours. Every name is read from the custom property --tl-<name>. */
export const COLOURS = [
  "paper",
  "ink",
  "muted",
  "line",
  "stripe",
  "accent",
  "running",
  "running-edge",
  "running-ink",
  "ready",
  "ready-paper",
  "ready-ink",
  "waiting",
  "waiting-paper",
  "waiting-edge",
  "waiting-ink",
  "blocked",
  "blocked-paper",
  "blocked-ink",
  "cancelled",
  "failed",
  "counter",
] as const;

export type Colour = (typeof COLOURS)[number];
export type Palette = Readonly<Record<Colour, string>>;

/** A state's look for the raster: a square tile of device pixels (0xAABBGGRR) and its edge. */
export interface Ink {
  readonly tile: Uint32Array;
  readonly size: number;
  /** True when every pixel of the tile is the same. */
  readonly plain: boolean;
  readonly edge: number;
}

/** Reads the colours in force at an element. `paint` is any 2D context: it resolves names and system colours. */
export function readPalette(element: Element, paint: CanvasRenderingContext2D | null): Palette {
  const style = getComputedStyle(element);
  const read = (name: Colour): string => {
    const value = style.getPropertyValue(`--tl-${name}`).trim() || "#000";
    if (!paint) return value;
    paint.fillStyle = "#000";
    paint.fillStyle = value;
    return String(paint.fillStyle);
  };
  return Object.fromEntries(COLOURS.map((name) => [name, read(name)])) as Palette;
}

/** "#rrggbb" or "rgb(a)(…)" as an opaque little-endian pixel. */
export function pixel(colour: string): number {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const parts = hex ? hex.slice(1).map((h) => parseInt(h, 16)) : (colour.match(/[\d.]+/g) ?? ["0", "0", "0"]).slice(0, 3).map(Number);
  return ((255 << 24) | (Math.round(parts[2]!) << 16) | (Math.round(parts[1]!) << 8) | Math.round(parts[0]!)) >>> 0;
}

/** The four states' inks at `ratio` device px per CSS px. */
export function inks(palette: Palette, ratio: number): readonly [Ink, Ink, Ink, Ink] {
  const solid = (colour: string, edge: string): Ink => ({ tile: Uint32Array.of(pixel(colour)), size: 1, plain: true, edge: pixel(edge) });
  return [
    solid(palette.running, palette["running-edge"]),
    solid(palette["ready-paper"], palette.ready),
    hatch(palette["waiting-paper"], palette.waiting, palette["waiting-edge"], ratio, 6, false),
    hatch(palette["blocked-paper"], palette.blocked, palette.blocked, ratio, 6, true),
  ];
}

function hatch(paper: string, line: string, edge: string, ratio: number, period: number, cross: boolean): Ink {
  const size = Math.max(4, Math.round(period * ratio));
  const thick = Math.max(1, Math.round(ratio));
  const tile = new Uint32Array(size * size);
  const a = pixel(paper);
  const b = pixel(line);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const up = (x + y) % size < thick;
      const down = cross && (x - y + size) % size < thick;
      tile[y * size + x] = up || down ? b : a;
    }
  }
  return { tile, size, plain: false, edge: pixel(edge) };
}

/** The custom property that colours text on a state. */
export const STATE_INK: Record<State, Colour> = {
  [State.Running]: "running-ink",
  [State.Ready]: "ready-ink",
  [State.Waiting]: "waiting-ink",
  [State.Blocked]: "blocked-ink",
};

/** Calls back whenever the reader's system decides on other colours; returns a function that ends that. */
export function onColours(act: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", act);
  return () => queries.forEach((query) => query.removeEventListener("change", act));
}
