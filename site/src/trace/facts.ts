// What a comparison needs to know of one run, read off its trace: how long code ran, on how many cores at once, and how much and how
// many of its waits for the world outside (a sleep, a host, a socket) lay on top of each other.
import { State, TrackKind, stringAt, type Columns } from "./columns";

/** Waits whose length the program's own threads and tasks do not decide. */
const OUTSIDE = new Set(["sleep", "host", "dns", "connect", "tls", "recv"]);

export interface Facts {
  /** Time during which any thread ran, and most threads that ran at once. */
  readonly ran: number;
  readonly cores: number;
  /** Sum of all waits for the outside, of threads and of tasks, and most of them at once. */
  readonly waited: number;
  readonly waitsAtOnce: number;
  /** Time of all waits for the outside, those at the same time counted once. */
  readonly waitedOnce: number;
  /** Processes that lived. */
  readonly processes: number;
}

/** The facts of a run; null where the trace is not all of it. */
export function factsOf(columns: Columns): Facts | null {
  if (columns.truncated) {
    return null;
  }
  const { tracks, spans, stands } = columns;
  const outside = Array.from(stands.why, (why) => OUTSIDE.has(stringAt(columns, why)));
  const running: number[] = [];
  const waits: number[] = [];
  let waited = 0;
  for (let row = 0; row < tracks.count; row++) {
    const kind = tracks.kind[row];
    if (kind !== TrackKind.Thread && kind !== TrackKind.Task) continue;
    for (let k = tracks.span0[row]!; k < tracks.span0[row + 1]!; k++) {
      if (kind === TrackKind.Thread && spans.state[k] === State.Running) {
        running.push(k);
      } else if (spans.state[k] === State.Waiting && outside[spans.stand[k]!]) {
        waits.push(k);
        waited += spans.end[k]! - spans.start[k]!;
      }
    }
  }
  const ran = overlap(columns, running);
  const wait = overlap(columns, waits);
  const processes = tracks.kind.reduce((n, kind) => n + (kind === TrackKind.Process ? 1 : 0), 0);
  return { ran: ran.once, cores: ran.most, waited, waitsAtOnce: wait.most, waitedOnce: wait.once, processes };
}

/** How many of some spans lie on top of each other at most, and how much time they cover. Spans that only touch do not overlap. */
function overlap({ spans }: Columns, rows: readonly number[]): { most: number; once: number } {
  const starts = Float64Array.from(rows, (k) => spans.start[k]!).sort();
  const ends = Float64Array.from(rows, (k) => spans.end[k]!).sort();
  let open = 0;
  let most = 0;
  let once = 0;
  let since = 0;
  for (let s = 0, e = 0; e < ends.length; ) {
    if (s < starts.length && starts[s]! < ends[e]!) {
      if (open++ === 0) {
        since = starts[s]!;
      }
      most = Math.max(most, open);
      s++;
    } else {
      if (--open === 0) {
        once += ends[e]! - since;
      }
      e++;
    }
  }
  return { most, once };
}

