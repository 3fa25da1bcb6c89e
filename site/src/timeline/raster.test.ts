// Pixels of spans: where they are, with which ink, and how high a band's parts stand.
import { describe, expect, it } from "vitest";
import { binLane, makeBins } from "../trace/bins";
import { TraceBuilder } from "../trace/build";
import { State, STATES, TrackKind } from "../trace/columns";
import { buildSums } from "../trace/sums";
import type { Ink } from "./palette";
import { pixel } from "./palette";
import type { Raster } from "./raster";
import { drawCrowd, drawLane } from "./raster";

const ink = (fill: number, edge: number): Ink => ({ tile: Uint32Array.of(fill), size: 1, plain: true, edge });
const INKS = [ink(1, 11), ink(2, 12), ink(3, 13), ink(4, 14)];

function blank(width: number, height: number): Raster {
  return { pixels: new Uint32Array(width * height), width, height };
}

const at = (r: Raster, x: number, y: number): number => r.pixels[y * r.width + x]!;

describe("drawLane", () => {
  it("fills a span between its edges and nothing else", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Task, 0, "t", 0);
    b.span(t, 20, 120, State.Running);
    b.span(t, 120, 180, State.Ready);
    const c = b.columns(200);
    const bins = makeBins(20);
    binLane(c, buildSums(c), t, 0, 10, 1, bins);
    const r = blank(20, 20);
    drawLane(r, 4, 12, bins, c.spans.state, INKS, 0, 1);
    expect([0, 1, 2, 3, 10, 11, 12, 13, 17, 18].map((x) => at(r, x, 10))).toEqual([0, 0, 11, 1, 1, 11, 12, 2, 12, 0]);
    expect([3, 4, 5, 14, 15, 16].map((y) => at(r, 6, y))).toEqual([0, 11, 1, 1, 11, 0]);
  });

  it("stays inside the image when a lane is half out of it", () => {
    const b = new TraceBuilder();
    const t = b.track(TrackKind.Task, 0, "t", 0);
    b.span(t, 0, 200, State.Waiting);
    const c = b.columns(200);
    const bins = makeBins(20);
    binLane(c, buildSums(c), t, 0, 10, 1, bins);
    const r = blank(20, 10);
    drawLane(r, -6, 12, bins, c.spans.state, INKS, 0, 1);
    drawLane(r, 8, 12, bins, c.spans.state, INKS, 0, 1);
    expect(at(r, 5, 0)).toBe(3);
    expect(at(r, 5, 6)).toBe(0);
    expect(at(r, 5, 9)).toBe(3);
  });
});

describe("drawCrowd", () => {
  it("stacks the states by their numbers, and shows one in ten thousand", () => {
    const r = blank(1, 100);
    const means = new Float32Array(STATES);
    means[State.Running] = 1;
    means[State.Waiting] = 4999;
    drawCrowd(r, 0, 100, means, 10_000, INKS, 0, 1);
    expect(at(r, 0, 99)).toBe(1);
    expect(at(r, 0, 98)).toBe(3);
    expect(at(r, 0, 49)).toBe(0);
    expect(at(r, 0, 50)).toBe(13);
  });
});

describe("pixel", () => {
  it("reads what a canvas says of a colour", () => {
    expect(pixel("#0072b2")).toBe(0xffb27200);
    expect(pixel("rgba(1, 2, 3, 0.5)")).toBe(0xff030201);
  });
});
