// The cursor over a finished run, and what moves it: steps, jumps, and playing, which nobody but the reader starts.
import type { MarkKind } from "../trace/columns";
import type { Stride } from "../trace/moments";
import { nextMark, nextMoment } from "../trace/moments";
import type { Run } from "../trace/run";
import type { View } from "../trace/view";

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;

/** How long the window takes to play at ×1, ms. */
const WINDOW_TAKES = 10_000;
/** Where motion is not wanted, playing is a step so often, ms. */
const STEP_EVERY = 700;

export interface PlayheadHost {
  readonly runs: readonly Run[];
  readonly end: number;
  readonly view: View | undefined;
  /** The cursor stands elsewhere, or playing began or stopped. */
  moved(): void;
}

export class Playhead {
  /** Where the cursor stands, ns; undefined: nowhere. */
  at: number | undefined;
  stride: Stride = "event";
  speed = 1;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: PlayheadHost) {}

  get playing(): boolean {
    return this.#frame !== 0 || this.#timer !== undefined;
  }

  /** Sets the cursor, ns, kept inside the run; undefined takes it away. */
  put(at: number | undefined): void {
    this.at = at === undefined ? undefined : Math.min(Math.max(0, Math.round(at)), this.host.end);
    if (at === undefined) this.#halt();
    this.host.moved();
  }

  /** To the next (1) or previous (−1) moment at which something changes in any run; false at the last. */
  step(by: 1 | -1): boolean {
    const from = this.at ?? (by > 0 ? -1 : this.host.end + 1);
    const found = this.host.runs.map(({ columns }) => nextMoment(columns, from, by, this.stride)).filter((t) => t !== undefined);
    if (found.length === 0) return false;
    this.put(by > 0 ? Math.min(...found) : Math.max(...found));
    return true;
  }

  /** To the next or previous mark of a kind; answers where it is, or undefined when there is none. */
  jump(kind: MarkKind, by: 1 | -1): { run: number; mark: number } | undefined {
    const from = this.at ?? (by > 0 ? -1 : this.host.end + 1);
    let best: { run: number; mark: number; at: number } | undefined;
    this.host.runs.forEach(({ columns }, run) => {
      const mark = nextMark(columns, kind, from, by);
      if (mark < 0) return;
      const at = columns.marks.at[mark]!;
      if (!best || (at - best.at) * by < 0) best = { run, mark, at };
    });
    if (best) this.put(best.at);
    return best;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.#play();
  }

  pause(): void {
    if (!this.playing) return;
    this.#halt();
    this.host.moved();
  }

  #halt(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = undefined;
  }

  #play(): void {
    const { view, end } = this.host;
    if (!view) return;
    if (this.at === undefined || this.at >= end) this.put(Math.max(0, view.t0 > 0 && view.t0 < end ? view.t0 : 0));
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      const tick = (): void => {
        this.#timer = setTimeout(tick, STEP_EVERY / this.speed);
        if (!this.step(1)) this.pause();
      };
      this.#timer = setTimeout(tick, 0);
    } else {
      let before: number | undefined;
      const run = (now: number): void => {
        const length = this.host.view?.length ?? 0;
        const at = this.at! + (before === undefined ? 0 : ((now - before) / WINDOW_TAKES) * this.speed * length);
        before = now;
        this.#frame = requestAnimationFrame(run);
        if (at >= this.host.end) this.#halt();
        this.put(at);
      };
      this.#frame = requestAnimationFrame(run);
    }
    this.host.moved();
  }
}
