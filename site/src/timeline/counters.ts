// Counters under the lanes: a stepped line over its area, from least to greatest in each pixel, with the top of its axis.
import type { Series } from "../trace/counters";
import { binSeries, roundUp } from "../trace/counters";
import { counterBar } from "../trace/rows";
import { duration } from "../trace/units";
import { grouped } from "../messages/grouped";
import type { TimelineMessages } from "../messages/timeline.en";
import type { Paint, Scene } from "./scene";
import { crisp, visibleRows } from "./scene";

/** A counter's value as its kind is read: bytes, times, or a number. */
export function amount(name: string, value: number): string {
  if (name === "lag" || name === "loop lag") return duration(value);
  if (name !== "memory") return grouped(value);
  const units = ["B", "kB", "MB", "GB"];
  const power = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3));
  const scaled = value / 1000 ** power;
  return `${scaled >= 100 || power === 0 ? Math.round(scaled) : Number(scaled.toPrecision(3))}\u202f${units[power]}`;
}

export function seriesName(m: TimelineMessages, series: Series): string {
  return m.counters.of(m.counters.names[series.name] ?? series.name, series.of);
}

let bins = new Float64Array(0);

export function paintCounters(p: Paint, scene: Scene): void {
  const { rows, runs, view, palette, scroll, ratio, font, measure, end } = scene;
  const [from, to] = visibleRows(scene);
  for (let row = from; row < to; row++) {
    const kind = rows.counter[row]!;
    if (kind === 0) continue;
    if (kind < 0) {
      p.fillStyle = palette.line;
      p.fillRect(0, Math.round(rows.top[row]! - scroll), view.width, 1);
      continue;
    }
    const run = runs[rows.run[row]!]!;
    const series = run.series[kind - 1]!;
    const bar = counterBar(rows, row);
    const top = Math.round(bar.top - scroll);
    const bottom = top + bar.height;
    const n = scene.bins.columns;
    if (bins.length !== 2 * n) bins = new Float64Array(2 * n);
    const step = view.length / n;
    binSeries(series, view.t0, step, n, bins);
    const limit = roundUp(series.most);
    // The counter is known from time 0 to the end of its run.
    const c0 = Math.max(0, Math.round((0 - view.t0) / step));
    const c1 = Math.min(n, Math.round((Math.min(run.columns.end, end) - view.t0) / step));
    const y = (value: number): number => bottom - (value / limit) * bar.height;
    p.fillStyle = palette.line;
    p.fillRect(0, crisp(top, ratio), view.width, 1);
    p.fillStyle = palette.muted;
    p.fillRect(c0 / ratio, crisp(bottom, ratio), (c1 - c0) / ratio, 1);
    if (c1 > c0) {
      p.fillStyle = palette["counter"];
      p.globalAlpha = 0.22;
      p.beginPath();
      p.moveTo(c0 / ratio, bottom);
      for (let c = c0; c < c1; c++) {
        const high = y(bins[2 * c + 1]!);
        p.lineTo(c / ratio, high);
        p.lineTo((c + 1) / ratio, high);
      }
      p.lineTo(c1 / ratio, bottom);
      p.fill();
      p.globalAlpha = 1;
      const thick = Math.max(1, 1.5);
      for (let c = c0; c < c1; ) {
        const low = bins[2 * c]!;
        const high = bins[2 * c + 1]!;
        let next = c + 1;
        while (next < c1 && bins[2 * next] === low && bins[2 * next + 1] === high) next++;
        const above = y(high) - thick / 2;
        p.fillRect(c / ratio, above, (next - c) / ratio, Math.max(thick, y(low) + thick / 2 - above));
        c = next;
      }
    }
    const text = amount(series.name, limit);
    p.font = `10px ${font}`;
    const w = measure(text, p.font);
    p.textBaseline = "middle";
    p.globalAlpha = 0.85;
    p.fillStyle = palette.paper;
    p.fillRect(view.width - w - 8, top + 1, w + 8, 13);
    p.globalAlpha = 1;
    p.fillStyle = palette.muted;
    p.fillText(text, view.width - w - 4, top + 8);
    p.fillText("0", view.width - measure("0", p.font) - 4, bottom - 6);
  }
}
