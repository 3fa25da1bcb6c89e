// Random traces for property tests: lanes with spans from nanoseconds to seconds, nested at random.
import { TraceBuilder } from "./build";
import type { Columns } from "./columns";
import { How, LinkKind, MarkKind, State, TrackKind } from "./columns";

/** Numbers in [0, 1) from a seed. */
export function dice(seed: number): () => number {
  let s = (seed * 2654435761) >>> 0;
  return () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    s >>>= 0;
    return s / 4294967296;
  };
}

export interface Shape {
  lanes: number;
  /** Spans per lane, at most. */
  spans: number;
}

export function randomTrace(seed: number, { lanes, spans }: Shape): Columns {
  const r = dice(seed + 1);
  const b = new TraceBuilder();
  const process = b.track(TrackKind.Process, 0, "python", 0);
  const thread = b.track(TrackKind.Thread, process, "MainThread", 0);
  const loop = b.track(TrackKind.Loop, thread, "loop", 0);
  const ids = Array.from({ length: lanes }, (_, k) => b.track(TrackKind.Task, r() < 0.9 ? loop : process, `Task-${k + 1}`, 0, loop));
  let end = 0;
  for (const id of ids) {
    let t = Math.floor(r() * 1e6);
    const n = Math.floor(r() * spans);
    for (let k = 0; k < n; k++) {
      const next = t + length(r);
      b.span(id, t, next, Math.floor(r() * 4) as State, { why: r() < 0.5 ? "sleep" : "lock", line: 1 + Math.floor(r() * 20) });
      if (r() < 0.1) b.mark(MarkKind.Print, id, t);
      if (r() < 0.1) b.link(LinkKind.Woke, loop, t, id, t);
      t = next;
    }
    b.end(id, t, How.Returned);
    end = Math.max(end, t);
  }
  return b.columns(end + 1);
}

/** Lengths from 1 ns to 100 ms, every magnitude as likely. */
function length(r: () => number): number {
  return Math.max(1, Math.floor(10 ** (r() * 8)));
}
