// The canvases and what they are drawn with: colours, inks, letter widths, bins and the image of the spans. Everything
// here can be thrown away and made again; the component holds what cannot.
import type { Bins } from "../trace/bins";
import { makeBins } from "../trace/bins";
import { STATES } from "../trace/columns";
import { axis } from "../trace/ticks";
import { snapped, type View } from "../trace/view";
import type { Scene } from "./scene";
import { paintAxis, paintOver, paintUnder } from "./paint";
import type { Ink, Palette } from "./palette";
import { inks, readPalette } from "./palette";
import type { Raster } from "./raster";
import { paintSpans } from "./spans";
import { paintStrip } from "./strip";

/** Height of the axis without its lower border, px. */
export const AXIS = 27;

/** What the spans are drawn on before they are laid on the lanes: a canvas that is not on the page, and its pixels. */
interface Spans {
  readonly paint: CanvasRenderingContext2D;
  readonly data: ImageData;
  readonly raster: Raster;
}

/** What a picture needs that is not the stage's own. */
export type Script = Pick<
  Scene,
  "runs" | "rows" | "end" | "scroll" | "height" | "messages" | "selection" | "causes" | "effects" | "allArrows" | "highlight"
>;

export class Stage {
  #palette: Palette | undefined;
  #font = "";
  #inks: readonly Ink[] = [];
  #inksFor = 0;
  readonly #widths = new Map<string, number>();
  readonly #paper = document.createElement("canvas").getContext("2d");
  #bins: Bins = makeBins(0);
  #means = new Float32Array(0);
  /** What the overview was drawn for. */
  #strip: readonly unknown[] = [];
  #spans: Spans | undefined;

  constructor(readonly host: HTMLElement) {}

  /** Reads the colours and the font anew at the next drawing. */
  recolour(): void {
    this.#palette = undefined;
    this.#font = "";
  }

  /** The letters' family, read off the page's style once: asking makes the browser work out all styles at once. */
  get font(): string {
    if (!this.#font && this.host.isConnected) this.#font = getComputedStyle(this.host).getPropertyValue("--tl-font").trim();
    return this.#font || "system-ui, sans-serif";
  }

  /** Width of a text in px. */
  readonly measure = (text: string, font: string): number => {
    const key = `${font}\n${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#paper) {
        this.#paper.font = font;
        width = this.#paper.measureText(text).width;
      } else width = text.length * 6.5;
      if (this.#widths.size > 5000) this.#widths.clear();
      this.#widths.set(key, width);
    }
    return width;
  };

  /** Everything a picture of `view` needs. */
  scene(script: Script, view: View): Scene {
    const ratio = window.devicePixelRatio || 1;
    if (!this.#palette || this.#inksFor !== ratio) {
      this.#palette = readPalette(this.host, this.#paper);
      this.#inks = inks(this.#palette, ratio);
      this.#inksFor = ratio;
    }
    const wide = Math.max(1, Math.round(view.width * ratio));
    if (this.#bins.columns !== wide) {
      this.#bins = makeBins(wide);
      this.#means = new Float32Array(wide * STATES);
    }
    const onGrid = snapped(view, ratio);
    const { font } = this;
    return {
      ...script,
      view: onGrid,
      axis: axis(onGrid, script.end, (label) => this.measure(label, `11px ${font}`)),
      ratio,
      palette: this.#palette,
      inks: this.#inks,
      font,
      bins: this.#bins,
      means: this.#means,
      measure: this.measure,
    };
  }

  /** Draws a scene on the canvases under `root`. */
  draw(root: ParentNode, scene: Scene): void {
    const { ratio, view, height, bins } = scene;
    const wide = bins.columns;
    const high = Math.max(1, Math.round(height * ratio));
    const axisPaint = context(root, "axis-lines", view.width, AXIS, wide, Math.round(AXIS * ratio));
    const lanes = context(root, "lanes", view.width, height, wide, high);
    if (!axisPaint || !lanes) return;
    const inPx = (p: CanvasRenderingContext2D): void => p.setTransform(ratio, 0, 0, ratio, 0, 0);
    inPx(axisPaint);
    inPx(lanes);
    paintAxis(axisPaint, scene, AXIS);
    paintUnder(lanes, scene);
    if (this.#spans?.raster.width !== wide || this.#spans.raster.height !== high) this.#spans = spansOf(wide, high);
    const { raster, data, paint } = this.#spans!;
    const found = paintSpans(raster, scene);
    paint.putImageData(data, 0, 0);
    lanes.resetTransform(); // pixel by pixel, also where the ratio is no whole number
    lanes.drawImage(paint.canvas, 0, 0);
    inPx(lanes);
    paintOver(lanes, scene, found);
    const strip = root.querySelector<HTMLCanvasElement>("canvas.overview");
    const drawn = [strip, scene.runs, scene.inks, wide];
    if (strip && drawn.some((part, k) => part !== this.#strip[k])) {
      paintStrip(strip, scene);
      this.#strip = drawn;
    }
  }
}

function spansOf(width: number, height: number): Spans {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  // Pixels are put on it with each picture, so it stays where the processor writes.
  const paint = canvas.getContext("2d", { willReadFrequently: true })!;
  const data = paint.createImageData(width, height);
  return { paint, data, raster: { pixels: new Uint32Array(data.data.buffer), width, height } };
}

/** A canvas's context, the canvas brought to size. Setting a size clears a canvas, so it is only set when it changes. */
function context(root: ParentNode, name: string, width: number, height: number, wide: number, high: number): CanvasRenderingContext2D | null {
  const canvas = root.querySelector<HTMLCanvasElement>(`canvas.${name}`);
  if (!canvas) return null;
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  return canvas.getContext("2d");
}
