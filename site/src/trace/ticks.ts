// The time axis: where its lines stand and what they are called. Labels never touch each other.
import { instant } from "./units";
import type { View } from "./view";
import { nsPerPx, toPx } from "./view";

export interface Tick {
  readonly ns: number;
  readonly px: number;
  /** "" for a line between two named ones. */
  readonly label: string;
}

export interface Axis {
  /** Time between two named lines, ns. */
  readonly step: number;
  readonly ticks: readonly Tick[];
  /** Set when the labels count from here ("+5 µs"), because full times would not fit; ns. */
  readonly base: number | undefined;
}

/** Space kept free between two labels, px. */
const GAP = 18;

const UNITS = [
  { name: "ns", ns: 1 },
  { name: "µs", ns: 1e3 },
  { name: "ms", ns: 1e6 },
  { name: "s", ns: 1e9 },
  { name: "min", ns: 60e9 },
  { name: "h", ns: 3600e9 },
] as const;

/** Steps a reader counts in: 1, 2, 5 × 10^k up to seconds; then parts of a minute and an hour. */
function nextStep(step: number): number {
  const round = [10e9, 20e9, 30e9, 60e9, 120e9, 300e9, 600e9, 1200e9, 1800e9, 3600e9, 7200e9, 14400e9, 28800e9, 86400e9];
  if (step >= 5e9) return round.find((s) => s > step) ?? step * 2;
  const power = 10 ** Math.floor(Math.log10(step) + 1e-9);
  const lead = Math.round(step / power);
  return lead < 2 ? 2 * power : lead < 5 ? 5 * power : 10 * power;
}

/**
 * The axis of a view: named lines at round times, and unnamed ones between them.
 * `measure` gives the width of a label in px. Labels are centred on their lines.
 */
export function axis(view: View, end: number, measure: (label: string) => number): Axis {
  for (let step = 1; ; step = nextStep(step)) {
    if (step / nsPerPx(view) < GAP) continue;
    const found = axisAt(view, end, step, measure);
    if (found) return found;
  }
}

function axisAt(view: View, end: number, step: number, measure: (label: string) => number): Axis | undefined {
  const from = Math.max(0, Math.ceil(view.t0 / step - 1e-9));
  const to = Math.floor(Math.min(end * (1 + 1e-9), view.t0 + view.length) / step + 1e-9);
  // Full times that need more than five digits to tell two lines apart are counted from a base instead.
  const base = to > 20_000 ? Math.floor(view.t0 / (step * 1000)) * step * 1000 : undefined;
  const unit = unitFor(step, base === undefined ? to * step : step * 1000);
  const ticks: Tick[] = [];
  let right = -Infinity;
  const minor = minorStep(step);
  const perStep = Math.round(step / minor);
  for (let k = from; k <= to; k++) {
    const ns = k * step;
    const px = toPx(view, ns);
    const label = base === undefined ? name(ns, unit, step) : `+${name(ns - base, unit, step)}`;
    const half = measure(label) / 2;
    if (px - half < right + GAP) return undefined;
    right = px + half;
    ticks.push({ ns, px, label });
  }
  if (step / perStep / nsPerPx(view) >= 5) {
    const last = Math.floor(Math.min(end, view.t0 + view.length) / minor + 1e-9);
    for (let m = Math.max(0, Math.ceil(view.t0 / minor)); m <= last; m++) {
      if (m % perStep !== 0) ticks.push({ ns: m * minor, px: toPx(view, m * minor), label: "" });
    }
  }
  return { step, ticks, base };
}

function minorStep(step: number): number {
  if (step <= 1) return step;
  if (step > 5e9) return step / (step % 3 === 0 && step < 60e9 ? 3 : 2);
  const lead = Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9));
  return lead === 2 ? step / 2 : step / 5;
}

/** The largest unit not above the largest time in which two decimals tell the lines apart. */
function unitFor(step: number, largest: number): (typeof UNITS)[number] {
  return UNITS.findLast((u) => u.ns <= largest && step / u.ns >= 0.01) ?? UNITS[0];
}

function name(ns: number, unit: (typeof UNITS)[number], step: number): string {
  if (ns === 0) return "0";
  const digits = Math.max(0, Math.ceil(-Math.log10(step / unit.ns) - 1e-9));
  return `${(ns / unit.ns).toFixed(Math.min(digits, 9))}\u202f${unit.name}`;
}

/** The base of an axis in words: the full time that "+0" stands for. */
export function baseLabel(axis: Axis): string {
  return axis.base === undefined ? "" : instant(axis.base, axis.step);
}
