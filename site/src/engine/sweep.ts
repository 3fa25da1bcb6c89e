/** What crosses between page and engine for a sweep; the twin of wasm/sweep/message.go. */
import type { RunRequest, SourceFile } from "./protocol";

/** The figures that a sweep tells, by the keys that the engine knows them by. */
export const MEASURES = ["time", "memory", "switches", "threads", "tasks", "busy", "gil", "requests"] as const;
export type Measure = (typeof MEASURES)[number];

export const SCALES = ["auto", "linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** Asks which runs a range means for some main files; `range` is NAME=FROM:TO[:log][:POINTS[:SEEDS]]. */
export interface PlanRequest {
  range: string;
  files: SourceFile[];
}

/** Why a sweep cannot be: the kind of the problem, and what belongs into its sentence. */
export interface SweepProblem {
  what: string;
  args: string[];
}

/** A sweep that can be carried out. */
export interface SweepPlan {
  /** The range as the engine writes it. */
  text: string;
  name: string;
  unit: string;
  values: number[];
  /** The values as they are written into the code. */
  literals: string[];
  /** By file: whether it has the parameter. One that has not is the same at every value. */
  has: boolean[];
  /** Indexes of value, file and seed, in the order that tells most the soonest. */
  runs: [point: number, file: number, seed: number][];
}

/** One run of a plan. An empty `name`: the file lacks the parameter. The answer is a line of text for `samples` below. */
export interface MeasureRequest extends RunRequest {
  name: string;
  literal: string;
  point: number;
  file: number;
  seedStep: number;
}

/** Asks for a chart, or for the table, of the samples: the lines that runs were answered with. */
export interface ChartRequest extends PlanRequest {
  samples: string;
  measure: Measure;
  scale: Scale;
  width: number;
  height: number;
  title: string;
  /** Names at the axes. */
  figure: string;
  parameter: string;
  /** The seed that the sweep began with: for the table. */
  seed: number;
}

/** Of all runs of a file at a value: lowest, median, highest, and how many there are. */
export type SweepStat = [low: number, median: number, high: number, n: number];

export interface SweepChart {
  svg: string;
  /** By file and value; null where no run has ended well. */
  curves: (SweepStat | null)[][];
  /** At the first value the first file's median is below the second one's, at the second value above. `near`: within the spread. */
  crossings: { near: boolean; files: [lower: number, upper: number]; points: [before: number, after: number] }[];
  failures: { at: [point: number, file: number, count: number]; why: string }[];
  /** Index of the file that is lowest everywhere, −1 = none. */
  lowest: number;
  log: boolean;
  /** Of the area with the curves, px. */
  area: [left: number, top: number, right: number, bottom: number];
  /** By value, and by file and value, px. */
  x: number[];
  y: number[][];
}

const utf8 = new TextDecoder();

export function decodePlan(data: ArrayBuffer): SweepPlan | { problem: SweepProblem } {
  return JSON.parse(utf8.decode(data)) as SweepPlan | { problem: SweepProblem };
}

export function decodeChart(data: ArrayBuffer): SweepChart {
  return JSON.parse(utf8.decode(data)) as SweepChart;
}

export function decodeLine(data: ArrayBuffer): string {
  return utf8.decode(data);
}
