/**
 * Workers of their own for a lot of runs, so that the page's engine stays free for the sliders: each takes the next run when
 * it has done one. Stopping ends them at once.
 */
import type { Spawn, WorkerLike } from "./client";
import type { MeasureRequest } from "./sweep";

/** What the crew came to. */
export type CrewEnd = { how: "done" } | { how: "stopped" } | { how: "crashed"; error: string };

/** More Workers than this take more memory than they save time. */
const MOST = 4;

/** How many Workers a machine of so many processors has to spare beside the page. */
export function crewSize(processors: number): number {
  return Math.max(1, Math.min(MOST, processors - 1));
}

export class Crew {
  private workers: WorkerLike[] = [];
  private next = 0;
  private open = 0;
  private finish: ((end: CrewEnd) => void) | null = null;

  constructor(private readonly spawn: Spawn) {}

  /** Does all runs; `answered` gets the answer of each as it comes. */
  work(requests: readonly MeasureRequest[], answered: (data: ArrayBuffer) => void, size = crewSize(navigator.hardwareConcurrency ?? 1)): Promise<CrewEnd> {
    return new Promise((finish) => {
      this.finish = finish;
      this.open = requests.length;
      for (let n = 0; n < Math.min(size, requests.length); n++) {
        void this.hire(requests, answered);
      }
    });
  }

  /** Ends all that runs. */
  stop(): void {
    this.end({ how: "stopped" });
  }

  private end(end: CrewEnd): void {
    const { finish } = this;
    this.finish = null;
    for (const worker of this.workers.splice(0)) {
      worker.onmessage = worker.onerror = null;
      worker.terminate();
    }
    finish?.(end);
  }

  private async hire(requests: readonly MeasureRequest[], answered: (data: ArrayBuffer) => void): Promise<void> {
    let worker: WorkerLike;
    try {
      worker = await this.spawn();
    } catch (error) {
      this.end({ how: "crashed", error: error instanceof Error ? error.message : String(error) });
      return;
    }
    if (!this.finish) {
      worker.terminate(); // it comes too late
      return;
    }
    this.workers.push(worker);
    const give = (): void => {
      const id = this.next++;
      if (requests[id]) {
        worker.postMessage({ type: "measure", id, request: JSON.stringify(requests[id]) });
      }
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.end({ how: "crashed", error: event.message });
    };
    worker.onmessage = ({ data }) => {
      switch (data.type) {
        case "ready":
          give();
          return;
        case "answer":
          answered(data.data);
          if (--this.open === 0) {
            this.end({ how: "done" });
          } else {
            give();
          }
          return;
        default:
          this.end({ how: "crashed", error: data.error });
      }
    };
  }
}
