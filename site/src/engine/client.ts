/**
 * The page's side of the engine. One Worker runs, a second one stands by warm: it does errands (inspections, exports)
 * meanwhile and takes over at once when the first is stopped, crashes or is too slow for a newer request. Of requests to run only
 * the newest counts: one runs, one may wait, and a newer one replaces the waiting one.
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
  results: RunResult[];
  began: number;
  end: (end: JobEnd) => void;
}

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
  errands: Map<number, Errand>;
}

/** How long a run may keep a newer request waiting before it is ended for it, in milliseconds. */
export const PATIENCE = 250;

export class EngineClient {
  state: EngineState = "idle";
  /** Why the engine could not be loaded. */
  failure = "";
  /** Called whenever `state` changes. */
  onstate: () => void = () => {};

  private runner: Hand | null = null;
  private spare: Hand | null = null;
  private job: Job | null = null;
  private next: Job | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private lastId = 0;
  private waiting: Errand[] = [];
  private failures = 0;

  constructor(private readonly spawn: Spawn) {}

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

  /** Runs the programs one after another as one job. A newer job replaces one that waits, and soon one that runs. */
  run(requests: RunRequest[]): Promise<JobEnd> {
    this.load();
    return new Promise((end) => {
      this.next?.end({ how: "superseded" });
      this.next = { requests, results: [], began: 0, end };
      this.advance();
    });
  }

  /** Ends what runs and forgets what waits; answers at once. */
  stop(): void {
    this.next?.end({ how: "stopped" });
    this.next = null;
    if (this.job) {
      this.dropRunner({ how: "stopped" });
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
    this.runner?.worker.terminate();
    this.spare?.worker.terminate();
    this.runner = this.spare = null;
    this.setState("idle");
  }

  private setState(state: EngineState): void {
    this.state = state;
    this.onstate();
  }

  /** Gets Workers until one runs and one stands by. */
  private async hire(): Promise<void> {
    let worker: WorkerLike;
    try {
      worker = await this.spawn();
    } catch (error) {
      this.giveUp(error instanceof Error ? error.message : String(error));
      return;
    }
    const hand: Hand = { worker, ready: false, errands: new Map() };
    if (!this.runner) {
      this.runner = hand;
    } else if (!this.spare) {
      this.spare = hand;
    } else {
      worker.terminate();
      return;
    }
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
        if (hand === this.runner && !this.spare && !this.job) {
          void this.hire();
        }
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
    if (hand !== this.runner || !this.job) {
      return;
    }
    try {
      this.job.results.push(decodeRun(data));
    } catch (error) {
      this.endJob({ how: "crashed", error: String(error) });
      return;
    }
    this.proceed();
  }

  private refused(hand: Hand, id: number, error: string): void {
    const errand = hand.errands.get(id);
    if (errand) {
      hand.errands.delete(id);
      errand.resolve({ error });
    } else if (hand === this.runner) {
      this.dropRunner({ how: "crashed", error }); // the engine's own mistake: who knows what else is wrong with it
    }
  }

  /** A Worker died. Its errands move to another one, its job is given back as crashed. */
  private lost(hand: Hand, error: string): void {
    if (hand !== this.runner && hand !== this.spare) {
      return;
    }
    this.orphan(hand, error);
    if (hand === this.spare) {
      hand.worker.terminate();
      this.spare = null;
      return;
    }
    this.failures++;
    if (!hand.ready && this.failures > 1) {
      hand.worker.terminate();
      this.runner = null;
      this.giveUp(error);
      return;
    }
    this.dropRunner({ how: "crashed", error });
  }

  /** Gives a Worker's errands to another one; an errand that was there when two died is given up. */
  private orphan(hand: Hand, error: string): void {
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
    if (this.runner) {
      return; // only the spare could not be had
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

  /** Ends the running Worker, tells its job, and lets the spare one take over. */
  private dropRunner(end: JobEnd): void {
    const old = this.runner;
    this.runner = this.spare;
    this.spare = null;
    if (old) {
      old.worker.onmessage = old.worker.onerror = null;
      old.worker.terminate();
      this.orphan(old, "");
    }
    if (!this.runner) {
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
    if (!this.next || !this.runner?.ready) {
      return;
    }
    if (!this.job) {
      this.job = this.next;
      this.next = null;
      this.job.began = performance.now();
      this.proceed();
      return;
    }
    const left = this.job.began + PATIENCE - performance.now();
    this.patience ??= setTimeout(() => this.outrun(), Math.max(0, left));
  }

  /** Ends a run that keeps a newer one waiting, if another Worker is there to take over. */
  private outrun(): void {
    this.patience = undefined;
    if (this.job && this.next && this.spare?.ready) {
      this.dropRunner({ how: "superseded" });
    } else if (this.job && this.next) {
      this.patience = setTimeout(() => this.outrun(), PATIENCE);
    }
  }

  /** Sends the job's next program, or ends the job when there is none left. */
  private proceed(): void {
    const { job, runner } = this;
    if (!job || !runner) {
      return;
    }
    const request = job.requests[job.results.length];
    if (!request) {
      this.endJob({ how: "done", results: job.results, took: performance.now() - job.began });
      if (!this.spare && !this.job) {
        void this.hire();
      }
    } else {
      runner.worker.postMessage({ type: "run", id: ++this.lastId, request: JSON.stringify(request) });
    }
  }

  private sendErrands(): void {
    const hand = this.spare?.ready ? this.spare : this.runner;
    if (!hand?.ready) {
      return;
    }
    for (const errand of this.waiting.splice(0)) {
      const id = ++this.lastId;
      hand.errands.set(id, errand);
      hand.worker.postMessage({ type: errand.kind, id, request: errand.request });
    }
  }
}
