/**
 * What runs and what came of it: how things stand, the last results, and those of before the last change. Where the files of a
 * comparison take long, what is there is shown at once, beside the other files' results of before.
 */
import type { EngineClient, JobEnd } from "../engine/client";
import type { RunRequest, RunResult } from "../engine/protocol";

/** The results of one job, and the programs they are of. */
export interface Outcome {
  requests: RunRequest[];
  results: RunResult[];
  /** Indexes of results that are still those of before: their programs have not ended yet. */
  late: readonly number[];
  /** Real milliseconds the engine took. */
  took: number;
  /** The parameters' values, by name. */
  values: Record<string, string>;
  /** Of the author's version, while what was asked for is still to come: it is shown, and compared with nothing. */
  inPlace?: boolean;
}

/** How things stand: code from a link `waits` for the reader's word, everything else runs by itself. */
export type Phase = "recorded" | "waiting" | "running" | "done" | "stopped" | "crashed";

/** A job that takes longer than this, ms, shows what it has; results that come so close together are shown at once. */
const LONG = 80;
const TOGETHER = 30;

export class Runs {
  phase: Phase = "recorded";
  outcome: Outcome | null = null;
  /** Whether the run before a change stays behind the new one. */
  ghosts = true;
  /** Why the engine gave up on the last run. */
  error = "";

  /** What was shown before the first change since the reader last let go of it. */
  private before: Outcome | null = null;
  private last = 0;
  private part: ReturnType<typeof setTimeout> | undefined;

  /** `settled` is told of new results, before `onchange`, which is told of everything. */
  constructor(
    private readonly engine: EngineClient,
    private readonly onchange: () => void,
    private readonly settled: () => void,
  ) {}

  /** Runs programs; an older run still going is superseded. `recorded`: what to show until then, where nothing is shown yet. */
  start(requests: RunRequest[], values: Outcome["values"], recorded?: Promise<Outcome | null>): void {
    const run = ++this.last;
    const began = performance.now();
    this.phase = "running";
    this.error = "";
    this.onchange();
    const arrived = (results: readonly (RunResult | undefined)[]): void => {
      const soon = Math.max(TOGETHER, began + LONG - performance.now());
      clearTimeout(this.part);
      this.part = setTimeout(() => this.arrived(requests, values, results), soon);
    };
    void this.engine.run(requests, arrived).then((end) => this.ended(run, requests, values, end));
    void recorded?.then((outcome) => {
      if (outcome && run === this.last && this.phase !== "waiting" && !this.outcome) {
        this.show(outcome);
        this.onchange();
      }
    });
  }

  /** Ends what runs, at once. */
  stop(): void {
    this.engine.stop();
  }

  /** Forgets all results: the page shows something else now. */
  clear(phase: Phase): void {
    clearTimeout(this.part);
    this.outcome = this.before = null;
    this.phase = phase;
  }

  /** The run before the one that is shown; null where there is none, or both are of the same programs. */
  get earlier(): Outcome | null {
    const { before, outcome } = this;
    const differs = before && outcome && JSON.stringify(before.requests) !== JSON.stringify(outcome.requests);
    return differs && this.phase !== "waiting" ? before : null;
  }

  /** The run before where it is to be shown behind the new one. */
  get ghost(): Outcome | null {
    return this.ghosts ? this.earlier : null;
  }

  /** Shows the run before behind the new one, or never. */
  showGhosts(ghosts: boolean): void {
    this.ghosts = ghosts;
    this.onchange();
  }

  /** Lets go of the run before: what changes next is compared with the run that is shown. */
  dropGhost(): void {
    this.before = null;
    this.onchange();
  }

  dropError(): void {
    this.error = "";
    this.onchange();
  }

  /** Some results of a long job are there. The first run of all is shown when it is whole. */
  private arrived(requests: RunRequest[], values: Outcome["values"], results: readonly (RunResult | undefined)[]): void {
    const { outcome } = this;
    if (outcome?.results.length !== requests.length) {
      return;
    }
    const merged = requests.map((request, index) => {
      const result = results[index];
      return result ? { request, result } : { request: outcome.requests[index]!, result: outcome.results[index]! };
    });
    const shown = { requests: merged.map(({ request }) => request), results: merged.map(({ result }) => result) };
    if (this.isShown(shown.requests, shown.results)) {
      return;
    }
    this.show({
      ...shown,
      late: merged.flatMap((_, index) => (results[index] ? [] : [index])),
      took: outcome.took,
      values,
    });
    this.onchange();
  }

  private ended(run: number, requests: RunRequest[], values: Outcome["values"], end: JobEnd): void {
    clearTimeout(this.part);
    if (end.how === "done" && this.isShown(requests, end.results)) {
      this.outcome = { ...this.outcome!, took: end.took };
    } else if (end.how === "done") {
      this.show({ requests, results: end.results, late: [], took: end.took, values });
    }
    if (run === this.last && end.how !== "superseded") {
      this.phase = end.how;
      this.error = end.how === "crashed" ? end.error : "";
    }
    this.onchange();
  }

  /** Whether these results stand there already: then nothing that the reader is looking at changes. */
  private isShown(requests: RunRequest[], results: RunResult[]): boolean {
    const { outcome } = this;
    const same = outcome?.late.length === 0 && JSON.stringify(outcome.requests) === JSON.stringify(requests);
    return same && results.every(({ hash }, index) => hash === outcome.results[index]?.hash);
  }

  private show(outcome: Outcome): void {
    if (this.outcome?.late.length === 0 && !this.outcome.inPlace) {
      this.before ??= this.outcome;
    }
    this.outcome = outcome;
    this.settled();
  }
}
