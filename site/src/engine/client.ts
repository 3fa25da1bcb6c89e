/**
 * The page's side of the engine. Two Workers: the programs of a job run on both at once; while one runs, the other does errands
 * (inspections, exports), and takes over at once when the first is stopped, crashes or is too slow for a newer request. Of requests
 * to run only the newest counts: one job runs, one may wait, and a newer one replaces the waiting one.
 */
import {
  decodeListing,
  decodeRun,
  decodeXRay,
  type ErrandKind,
  type ExportRequest,
  type FromWorker,
  type Listing,
  type RunRequest,
  type RunResult,
  type ToWorker,
  type XRay,
  type XRayRequest,
} from "./protocol";
import { Crew } from "./crew";
import { decodeChart, decodeLine, decodePlan, type ChartRequest, type PlanRequest, type SweepChart, type SweepPlan, type SweepProblem } from "./sweep";

/** The part of a Worker that the client uses. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Starts a Worker and sends it what it needs to become ready. May fail, e.g. when the engine cannot be fetched. */
export type Spawn = () => Promise<WorkerLike>;

/** What a set of runs came to. A stopped or crashed one has no results. */
export type JobEnd =
  | { how: "done"; results: RunResult[]; took: number }
  | { how: "stopped" }
  | { how: "superseded" }
  | { how: "crashed"; error: string };

export type EngineState = "idle" | "loading" | "ready" | "failed";

interface Job {
  requests: RunRequest[];
  /** By request; a hole where there is none yet. */
  results: (RunResult | undefined)[];
  /** Indexes of the requests that no Worker has been given yet, the longest first: so the Workers end at about the same time. */
  left: number[];
  began: number;
  arrived: Arrived;
  end: (end: JobEnd) => void;
}

/** Told of each result that comes while others of its job are still waited for: all so far, in the order of the requests. */
export type Arrived = (results: readonly (RunResult | undefined)[]) => void;

/** What an errand brought: the answer's bytes, or a sentence on why there are none. */
type Brought = { data: ArrayBuffer } | { error: string };

interface Errand {
  kind: ErrandKind;
  request: string;
  resolve: (brought: Brought) => void;
  /** How many Workers have died of it, or with it. */
  deaths: number;
}

interface Hand {
  worker: WorkerLike;
  ready: boolean;
  /** The names of the programs that it has rehearsed. */
  rehearsed: string;
  /** The message and the place in the job of the program that it runs. */
  running: { id: number; index: number; began: number } | null;
  errands: Map<number, Errand>;
}

const nameOf = ({ files }: RunRequest): string => files[0]?.name ?? "";

const HANDS = 2;
/** How long a run may at least keep a newer request waiting before it is ended for it, and how long at most, in milliseconds. */
export const PATIENCE = 250;
const MOST_PATIENCE = 1500;
/** A job like the last one is waited for: while a slider moves, the picture then follows from value to value. */
const LIKE_THE_LAST = 1.5;
/** A job that took longer is not rehearsed, ms: the reader's next change would have to wait. */
const REHEARSABLE = 1000;

export class EngineClient {
  state: EngineState = "idle";
  /** Why the engine could not be loaded. */
  failure = "";
  /** Called whenever `state` changes. */
  onstate: () => void = () => {};

  private readonly hands: Hand[] = [];
  private hiring = false;
  private job: Job | null = null;
  private next: Job | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private lastId = 0;
  private waiting: Errand[] = [];
  private failures = 0;
  private lastTook = 0;
  /** The programs of the last job that was done. */
  private last: RunRequest[] = [];
  /** How long the last run of a program took, ms, by its name. */
  private readonly lengths = new Map<string, number>();

  /** `abreast`: how many programs of a job may run at once, 1 or 2. */
  constructor(
    private readonly spawn: Spawn,
    private readonly abreast = HANDS,
  ) {}

  /** Begins to load the engine, ahead of its first use; does nothing once that was tried. */
  warm(): void {
    if (this.state === "idle") {
      this.load();
    }
  }

  /** Begins to load the engine; further calls do nothing, unless loading failed before. */
  private load(): void {
    if (this.state === "idle" || this.state === "failed") {
      this.failures = 0;
      this.setState("loading");
      void this.hire();
    }
  }

  /** Runs the programs as one job. A newer job replaces one that waits, and soon one that runs. */
  run(requests: RunRequest[], arrived: Arrived = () => {}): Promise<JobEnd> {
    this.load();
    return new Promise((end) => {
      this.next?.end({ how: "superseded" });
      this.next = { requests, results: requests.map(() => undefined), left: this.longestFirst(requests), began: 0, arrived, end };
      this.advance();
    });
  }

  private longestFirst(requests: RunRequest[]): number[] {
    // In powers of two: programs that take about as long keep their order, and with it their Workers.
    const length = (index: number): number => Math.round(Math.log2(1 + (this.lengths.get(nameOf(requests[index]!)) ?? 0)));
    return [...requests.keys()].sort((a, b) => length(b) - length(a));
  }

  /** Ends what runs and forgets what waits; answers at once. */
  stop(): void {
    this.next?.end({ how: "stopped" });
    this.next = null;
    if (this.job) {
      this.abandon({ how: "stopped" });
    }
  }

  /** Asks what a text holds, without running it; null when the engine cannot say. */
  async inspect(name: string, text: string): Promise<Listing | null> {
    const brought = await this.send("inspect", { name, text });
    return "data" in brought ? decodeListing(brought.data) : null;
  }

  /** Runs a program again and gives its trace in the form of `kind`; throws a sentence when there is none. */
  async export(request: ExportRequest): Promise<ArrayBuffer> {
    const brought = await this.send("export", request);
    if ("error" in brought) {
      throw new Error(brought.error);
    }
    return brought.data;
  }

  /** Looks into a program at a moment; null when the engine cannot. */
  async xray(request: XRayRequest): Promise<XRay | null> {
    const brought = await this.send("xray", request);
    return "data" in brought ? decodeXRay(brought.data) : null;
  }

  /** Plans a sweep; null when the engine cannot be had. */
  async plan(request: PlanRequest): Promise<SweepPlan | { problem: SweepProblem } | null> {
    const brought = await this.send("plan", request);
    return "data" in brought ? decodePlan(brought.data) : null;
  }

  /** Draws what a sweep has measured so far. */
  async chart(request: ChartRequest): Promise<SweepChart | null> {
    const brought = await this.send("chart", request);
    return "data" in brought ? decodeChart(brought.data) : null;
  }

  /** Writes what a sweep has measured as CSV. */
  async table(request: ChartRequest): Promise<string | null> {
    const brought = await this.send("table", request);
    return "data" in brought ? decodeLine(brought.data) : null;
  }

  /** Workers for a sweep's runs. */
  crew(): Crew {
    return new Crew(this.spawn);
  }

  private send(kind: ErrandKind, request: object): Promise<Brought> {
    if (this.state === "failed") {
      return Promise.resolve({ error: this.failure }); // trying again is the reader's to ask for: by Run, or by the notice's button
    }
    this.load();
    return new Promise((resolve) => {
      this.waiting.push({ kind, request: JSON.stringify(request), resolve, deaths: 0 });
      this.sendErrands();
    });
  }

  /** Ends the Workers. */
  close(): void {
    this.stop();
    for (const { worker } of this.hands.splice(0)) {
      worker.terminate();
    }
    this.setState("idle");
  }

  private setState(state: EngineState): void {
    this.state = state;
    this.onstate();
  }

  /** Gets a Worker, if there are not enough of them. */
  private async hire(): Promise<void> {
    if (this.hiring || this.hands.length === HANDS) {
      return;
    }
    this.hiring = true;
    let worker: WorkerLike;
    try {
      worker = await this.spawn();
    } catch (error) {
      this.hiring = false;
      this.giveUp(error instanceof Error ? error.message : String(error));
      return;
    }
    this.hiring = false;
    const hand: Hand = { worker, ready: false, rehearsed: "", running: null, errands: new Map() };
    this.hands.push(hand);
    worker.onmessage = ({ data }) => this.receive(hand, data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.receive(hand, { type: "failed", error: event.message });
    };
  }

  private receive(hand: Hand, message: FromWorker): void {
    switch (message.type) {
      case "ready":
        hand.ready = true;
        this.failures = 0;
        if (this.state !== "ready") {
          this.setState("ready");
        }
        this.advance();
        this.sendErrands();
        if (!this.job) {
          void this.hire(); // the first picture goes before the second Worker
        }
        this.rehearse();
        return;
      case "answer":
        this.answered(hand, message.id, message.data);
        return;
      case "refused":
        this.refused(hand, message.id, message.error);
        return;
      case "failed":
        this.lost(hand, message.error);
    }
  }

  private answered(hand: Hand, id: number, data: ArrayBuffer): void {
    const errand = hand.errands.get(id);
    if (errand) {
      hand.errands.delete(id);
      errand.resolve({ data });
      return;
    }
    const { job } = this;
    if (!job || hand.running?.id !== id) {
      return;
    }
    const { index, began } = hand.running;
    hand.running = null;
    this.lengths.set(nameOf(job.requests[index]!), performance.now() - began);
    this.proceed(); // the Worker need not wait until its answer is read
    try {
      job.results[index] = decodeRun(data);
    } catch (error) {
      this.abandon({ how: "crashed", error: String(error) });
      return;
    }
    const results = job.results.filter((result) => result !== undefined);
    if (results.length < job.requests.length) {
      job.arrived(job.results);
      return;
    }
    this.lastTook = performance.now() - job.began;
    this.last = job.requests;
    this.endJob({ how: "done", results, took: this.lastTook });
    if (!this.job) {
      void this.hire();
    }
    this.rehearse();
  }

  /** Lets the Workers run the programs of the last job a few times when nothing else is asked: so the reader's first change is as quick as the next. */
  private rehearse(): void {
    if (this.job || this.last.length === 0) {
      return;
    }
    const programs = this.last.map(nameOf).join();
    for (const hand of this.hands.slice(0, this.abreast)) {
      if (hand.ready && hand.rehearsed !== programs && this.lastTook < REHEARSABLE) {
        hand.rehearsed = programs;
        hand.worker.postMessage({ type: "rehearse", requests: this.last.map((request) => JSON.stringify(request)) });
      }
    }
  }

  private refused(hand: Hand, id: number, error: string): void {
    const errand = hand.errands.get(id);
    if (errand) {
      hand.errands.delete(id);
      errand.resolve({ error });
    } else if (hand.running?.id === id) {
      this.abandon({ how: "crashed", error }); // the engine's own mistake: who knows what else is wrong with it
    }
  }

  /** A Worker died. Its errands move to another one, its job is given back as crashed. */
  private lost(hand: Hand, error: string): void {
    if (!this.hands.includes(hand)) {
      return;
    }
    const worked = hand.running !== null;
    this.dismiss(hand, error);
    if (worked) {
      this.abandon({ how: "crashed", error });
    } else if (this.hands.length === 0) {
      this.failures++;
      if (!hand.ready && this.failures > 1) {
        this.giveUp(error);
      } else {
        this.setState("loading");
        void this.hire();
        this.endJob({ how: "crashed", error });
      }
    }
    this.sendErrands();
  }

  /** Ends a Worker. What errands it had move to another one; those that were there when two died are given up. */
  private dismiss(hand: Hand, error: string): void {
    hand.worker.onmessage = hand.worker.onerror = null;
    hand.worker.terminate();
    this.hands.splice(this.hands.indexOf(hand), 1);
    for (const errand of hand.errands.values()) {
      errand.deaths += error ? 1 : 0;
      if (errand.deaths > 1) {
        errand.resolve({ error });
      } else {
        this.waiting.push(errand);
      }
    }
    hand.errands.clear();
  }

  private giveUp(error: string): void {
    if (this.hands.length > 0) {
      return; // only the second could not be had
    }
    this.failure = error;
    this.setState("failed");
    for (const errand of this.waiting.splice(0)) {
      errand.resolve({ error });
    }
    this.next?.end({ how: "crashed", error });
    this.next = null;
    this.endJob({ how: "crashed", error });
  }

  /** Ends the Workers that run the job, tells it, and lets those that are left take over. */
  private abandon(end: JobEnd): void {
    for (const hand of this.hands.filter(({ running }) => running)) {
      this.dismiss(hand, "");
    }
    if (this.hands.length === 0) {
      this.setState("loading");
    }
    void this.hire();
    this.endJob(end);
    this.sendErrands();
  }

  private endJob(end: JobEnd): void {
    clearTimeout(this.patience);
    this.patience = undefined;
    const { job } = this;
    this.job = null;
    job?.end(end);
    this.advance();
  }

  /** Starts the waiting job when nothing runs; else sees to it that it need not wait long. */
  private advance(): void {
    if (!this.next || !this.hands.some(({ ready }) => ready)) {
      return;
    }
    if (!this.job) {
      this.job = this.next;
      this.next = null;
      this.job.began = performance.now();
      this.proceed();
      return;
    }
    const wait = Math.min(MOST_PATIENCE, Math.max(PATIENCE, this.lastTook * LIKE_THE_LAST));
    const left = this.job.began + wait - performance.now();
    this.patience ??= setTimeout(() => this.outrun(), Math.max(0, left));
  }

  /** Ends a job that keeps a newer one waiting. */
  private outrun(): void {
    this.patience = undefined;
    if (this.job && this.next) {
      this.abandon({ how: "superseded" });
    }
  }

  /** Gives the job's next programs to Workers that run none. */
  private proceed(): void {
    const { job } = this;
    for (const hand of this.hands.slice(0, this.abreast)) {
      if (job && job.left.length > 0 && hand.ready && !hand.running) {
        hand.running = { id: ++this.lastId, index: job.left.shift()!, began: performance.now() };
        hand.worker.postMessage({ type: "run", id: hand.running.id, request: JSON.stringify(job.requests[hand.running.index]) });
      }
    }
  }

  /** Gives what waits to the Worker that has the least to do. */
  private sendErrands(): void {
    const ready = this.hands.filter((each) => each.ready);
    const hand = ready.findLast(({ running }) => !running) ?? ready.at(-1);
    for (const errand of hand ? this.waiting.splice(0) : []) {
      const id = ++this.lastId;
      hand!.errands.set(id, errand);
      hand!.worker.postMessage({ type: errand.kind, id, request: errand.request });
    }
  }
}
