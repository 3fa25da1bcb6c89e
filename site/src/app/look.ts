/**
 * Looking inside: which moment of which file is looked at, and what was seen there. One look is under way at a time; of
 * those asked for meanwhile only the newest counts, so that a dragged cursor is followed as fast as the engine can.
 */
import type { EngineClient } from "../engine/client";
import type { LaneView, RunRequest, XRay } from "../engine/protocol";
import type { Columns } from "../trace/columns";

/** A lane's place in the code: what stands beside the line. */
export interface LaneMark {
  file: string;
  line: number;
  letter: string;
  name: string;
  /** Whether it is the lane that the reader looks at, or the one that runs. */
  current: boolean;
}

/** Lanes are lettered A to Z; those after that share a dot. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : "•";
}

export class Look {
  /** Index of the file looked into; −1: nobody looks. */
  file = -1;
  /** The moment, virtual ns. */
  at = 0;
  /** Track of the lane the reader chose, 0 = none. */
  track = 0;
  /** What was seen last; of an older moment while the next look is under way. */
  picture: XRay | null = null;
  failed = false;

  private underWay = false;
  private asked: { request: RunRequest; at: number } | null = null;
  private turn = 0;

  constructor(
    private readonly engine: EngineClient,
    private readonly onchange: () => void,
  ) {}

  /** Looks at a moment of a file. */
  show(file: number, at: number, request: RunRequest): void {
    if (file !== this.file) {
      this.picture = null;
      this.track = 0;
    }
    this.file = file;
    this.at = Math.max(0, Math.round(at));
    this.asked = { request, at: this.at };
    void this.next();
  }

  /** Nobody looks any more. */
  close(): void {
    this.turn++;
    this.file = -1;
    this.asked = null;
    this.picture = null;
    this.onchange();
  }

  /** What is seen at the very moment that is asked for. */
  get isCurrent(): boolean {
    return !this.underWay && !this.asked;
  }

  private async next(): Promise<void> {
    if (this.underWay || !this.asked) {
      return;
    }
    const { request, at } = this.asked;
    this.asked = null;
    this.underWay = true;
    const turn = this.turn;
    const picture = await this.engine.xray({ ...request, at });
    this.underWay = false;
    if (turn === this.turn) {
      this.picture = picture;
      this.failed = !picture;
      this.onchange();
    }
    void this.next();
  }

  /** The lane that stands out: the chosen one, else the one that runs, else the first. */
  current(): LaneView | undefined {
    const lanes = this.picture?.lanes ?? [];
    return lanes.find(({ track }) => track === this.track) ?? lanes.find(({ state }) => state === "running") ?? lanes[0];
  }

  /** Where the live lanes stand in the code. */
  marks(): LaneMark[] {
    const current = this.current();
    return (this.picture?.lanes ?? []).flatMap((lane, index) => {
      const frame = lane.frames[0];
      return frame ? [{ file: frame.file, line: frame.line, letter: letterOf(index), name: lane.name, current: lane === current }] : [];
    });
  }
}

/** The moment after (1) or before (−1) another at which anything changes in a run: a span begins or ends. */
export function nextMoment({ spans, end }: Columns, at: number, direction: 1 | -1): number {
  let best = direction > 0 ? end : 0;
  for (let k = 0; k < spans.count; k++) {
    for (const when of [spans.start[k]!, spans.end[k]!]) {
      if (direction > 0 ? when > at && when < best : when < at && when > best) {
        best = when;
      }
    }
  }
  return best;
}
