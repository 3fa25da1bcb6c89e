/**
 * What crosses between the page, the Worker and the engine: the requests, the listing and the result, as the
 * engine's JSON has them, and the reader of the bytes a run answers with.
 */
import { decodeColumns, type Columns } from "../trace/columns";

/** How the simulated machine switches between threads. */
export const MODES = ["gil", "any", "free"] as const;
export type Mode = (typeof MODES)[number];

/** One file of a program. */
export interface SourceFile {
  name: string;
  text: string;
}

/** A program to run. `files[0]` is the main file. */
export interface RunRequest {
  files: SourceFile[];
  seed: number;
  switch: Mode;
  /** Recorded choices to replay; empty means that the seed draws them. */
  schedule: string;
  /** sys.argv[1:]. */
  argv?: string[];
  /** What the program reads from its stdin. */
  stdin?: string;
  /** When the reader presses Ctrl-C, virtual ns. */
  interrupts?: number[];
  /** The simulated machine, where it is not the usual one: cores, switchInterval in ns, and prices by their keys, in ns or bytes. */
  machine?: Record<string, number>;
  /** Several programs that run side by side on one machine and one clock; argv, stdin and interrupts are then theirs. */
  processes?: ProcessRequest[];
}

/** One of several programs: a process with an interpreter, arguments, input and output of its own. */
export interface ProcessRequest {
  /** On its track and over its output; missing means its main file's name, without .py, and its arguments. */
  name?: string;
  /** The name of its main file, one of the request's `files`. */
  main: string;
  argv?: string[];
  stdin?: string;
  /** When it starts, virtual ns; the first program starts at 0. */
  start?: number;
  /** What it gets from outside: SIGINT is 2, SIGKILL 9, SIGTERM 15. `at` in virtual ns. */
  signals?: { at: number; number: number }[];
}

export type ParamType = "slider" | "number" | "select" | "boolean" | "text";

/** A constant of the listing that its author marked with `# @param`. */
export interface Param {
  name: string;
  type: ParamType;
  /** The literal as it stands in the code, quotes included. */
  value: string;
  label?: string;
  unit?: string;
  doc?: string;
  min?: number;
  max?: number;
  step?: number;
  hasRange?: boolean;
  /** The literals a select offers. */
  options?: string[] | null;
  /** 1-based line, and the literal's place in the text in UTF-16 units. */
  line: number;
  start: number;
  end: number;
}

/** Something to tell about a place in the code. Lines and columns count from 1; 0 means unknown. */
export interface Problem {
  kind: string;
  msg: string;
  file: string;
  line: number;
  col: number;
  endLine: number;
  endCol: number;
}

/** What the engine says about a text without running it. */
export interface Listing {
  title: string;
  summary: string;
  text: string;
  params: Param[];
  folds: [number, number][];
  problems: Problem[];
}

/** A piece of output: `at` in virtual nanoseconds, `stream` 1 for stdout and 2 for stderr, `process` the place of the program that printed it. */
export interface Chunk {
  process?: number;
  at: number;
  stream: number;
  track: number;
  text: string;
}

/** The figures of a run. Times are virtual nanoseconds, memory is modelled bytes. */
export interface Stats {
  end: number;
  steps: number;
  switches: number;
  peakThreads: number;
  peakTasks: number;
  threads: number;
  tasks: number;
  peakMemory: number;
  busyNs: number;
  busyPercent: number;
  gilWaitNs: number;
  iterations: number;
  /** At simulated hosts at the same time, waiting or being served. */
  peakRequests: number;
  choices: number;
}

/** How one of a run's programs ended. Times in virtual ns; `end` −1: the run was over before it was. */
export interface ProcessEnd {
  name: string;
  /** Its track in the trace. */
  track: number;
  /** 128 and the signal's number where a signal ended it. */
  exitCode: number;
  start: number;
  end: number;
}

/** The JSON part of a run's answer. */
export interface Report {
  /** Of several programs, the first that is not 0. */
  exitCode: number;
  /** The programs, in the order of the request; a lone one is there too. */
  processes?: ProcessEnd[];
  output: Chunk[];
  problems: Problem[];
  stats: Stats;
  schedule: string;
  /** Hash of the trace's bytes. */
  hash: string;
}

/** A finished run as the page uses it. */
export interface RunResult extends Report {
  columns: Columns;
}

/** What a run's trace can be saved as. */
export const EXPORTS = ["perfetto", "speedscope", "csv", "svg"] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** A run to be encoded for other programs; `title` stands above a figure. */
export interface ExportRequest extends RunRequest {
  kind: ExportKind;
  title: string;
}

/** What the engine is asked for besides runs: short questions that a second Worker answers meanwhile. */
export type ErrandKind = "inspect" | "export" | "xray" | "plan" | "chart" | "table";

/** A run to be looked into at a moment, virtual ns. */
export interface XRayRequest extends RunRequest {
  at: number;
}

/** The inside of a program at one moment; its twin is wasm/sim/xray.go. Times are virtual ns, −1 = never. */
export interface XRay {
  at: number;
  /** The program was over by then. */
  ended: boolean;
  /** Why the program cannot run at all. */
  failed?: string;
  lanes: LaneView[];
  loops: { track: number; thread: string; waiting: boolean; until: number; ready: HandleView[]; timers: HandleView[] }[];
  things: ThingView[];
  /** Who has the GIL (or the cores), and who asks for it. `process` is named where there are several. */
  turns: { what: "gil" | "core"; process: string; holders: string[]; asking: string[] }[];
}

/** A thread or task that lives. Frames are innermost first, the reader's code only. */
export interface LaneView {
  track: number;
  /** Its process, where there are several. */
  process?: string;
  name: string;
  kind: "thread" | "task";
  state: "running" | "ready" | "waiting" | "blocked";
  why: string;
  on: string;
  until: number;
  frames: FrameView[];
}

export interface FrameView {
  func: string;
  file: string;
  line: number;
  locals: { name: string; value: string }[];
}

/** What a loop is about to do. `in`: time to go, of timers. */
export interface HandleView {
  what: string;
  task: string;
  in: number;
}

/** A lock, a queue or another thing that lanes wait for. `items` are those of a queue. */
export interface ThingView {
  kind: string;
  name: string;
  label: string;
  state: string;
  holders: string[];
  waiters: string[];
  items?: string[];
}

/** All that a Worker answers. `measure` is one of many runs, of which only the figures are wanted. */
export type RequestKind = "run" | "measure" | ErrandKind;

/**
 * Page to Worker: where Go's loader lies, then the engine and the address of its rest, then requests; the rest comes as a module too when the
 * page has it. `rehearse` has requests to run that a reader is likely to change a little: nobody waits for what they bring.
 */
export type ToWorker =
  | { type: "load"; loader: string }
  | { type: "start"; module: WebAssembly.Module; rest: string }
  | { type: "rest"; module: WebAssembly.Module }
  | { type: "rehearse"; requests: string[] }
  | { type: RequestKind; id: number; request: string };

/** Worker to page. `failed` means that this Worker is of no more use. */
export type FromWorker =
  | { type: "ready" }
  | { type: "answer"; id: number; data: ArrayBuffer }
  | { type: "refused"; id: number; error: string }
  | { type: "failed"; error: string };

const utf8 = new TextDecoder();

/** Reads the container a run answers with: u32 length, the JSON report, padding to 8, then the trace's columns. */
export function decodeRun(data: ArrayBuffer): RunResult {
  const length = new DataView(data).getUint32(0, true);
  const report = JSON.parse(utf8.decode(new Uint8Array(data, 4, length))) as Report;
  const start = Math.ceil((4 + length) / 8) * 8;
  const columns = decodeColumns(new Uint8Array(data, start));
  return { ...report, output: report.output ?? [], problems: report.problems ?? [], columns };
}

/** Reads the listing that an inspection answers with. */
export function decodeListing(data: ArrayBuffer): Listing {
  const listing = JSON.parse(utf8.decode(new Uint8Array(data))) as Listing;
  return {
    ...listing,
    params: listing.params ?? [],
    folds: listing.folds ?? [],
    problems: listing.problems ?? [],
  };
}

/** Reads an X-ray's answer. */
export function decodeXRay(data: ArrayBuffer): XRay {
  return JSON.parse(utf8.decode(new Uint8Array(data))) as XRay;
}
