// Cause and effect: which event started or ended a span, and what a span set going.
import type { Columns } from "./columns";
import { State, trackOf } from "./columns";
import { spanAt } from "./sums";

export interface LinkIndex {
  /** Link rows that lead to track id t: to[firstTo[t]] … to[firstTo[t+1]−1], as recorded. */
  readonly firstTo: Int32Array;
  readonly to: Int32Array;
  readonly firstFrom: Int32Array;
  readonly from: Int32Array;
}

export function indexLinks(columns: Columns): LinkIndex {
  const lanes = columns.tracks.count + 1;
  const by = (column: Int32Array): [Int32Array, Int32Array] => {
    const first = new Int32Array(lanes + 1);
    for (let i = 0; i < column.length; i++) first[column[i]! + 1]!++;
    for (let t = 0; t < lanes; t++) first[t + 1]! += first[t]!;
    const next = first.slice(0, lanes);
    const rows = new Int32Array(column.length);
    for (let i = 0; i < column.length; i++) rows[next[column[i]!]!++] = i;
    return [first, rows];
  };
  const [firstTo, to] = by(columns.links.to);
  const [firstFrom, from] = by(columns.links.from);
  return { firstTo, to, firstFrom, from };
}

/**
 * The link that ended a wait: the last one that reached the span's lane while it waited (its end included). −1 when
 * nothing is known, as for a sleep whose time was up.
 */
export function endedBy(columns: Columns, index: LinkIndex, span: number): number {
  const { start, end } = columns.spans;
  return lastTo(columns, index, trackOf(columns, span), start[span]!, end[span]!, false);
}

/** The link that began a span that runs or is ready: what woke, created or handed to its lane just then. −1 for none. */
export function begunBy(columns: Columns, index: LinkIndex, span: number): number {
  const { start } = columns.spans;
  return lastTo(columns, index, trackOf(columns, span), start[span]!, start[span]!, true);
}

function lastTo(columns: Columns, index: LinkIndex, track: number, from: number, until: number, withFrom: boolean): number {
  let best = -1;
  for (let k = index.firstTo[track]!; k < index.firstTo[track + 1]!; k++) {
    const link = index.to[k]!;
    const at = columns.links.toAt[link]!;
    if (at > until || at < from || (at === from && !withFrom)) continue;
    if (best < 0 || at >= columns.links.toAt[best]!) best = link;
  }
  return best;
}

/** Links that leave a span's lane while it lasts, at most `most`. */
export function causedBy(columns: Columns, index: LinkIndex, span: number, most: number): number[] {
  const { start, end } = columns.spans;
  const t = trackOf(columns, span);
  const found: number[] = [];
  for (let k = index.firstFrom[t]!; k < index.firstFrom[t + 1]! && found.length < most; k++) {
    const link = index.from[k]!;
    const at = columns.links.fromAt[link]!;
    if (at >= start[span]! && at <= end[span]!) found.push(link);
  }
  return found;
}

/**
 * The chain of causes behind a span, nearest first: the link that woke it, the one that set its waker going, and so on.
 * At most `most` links; never the same link twice.
 */
export function chain(columns: Columns, index: LinkIndex, span: number, most: number): number[] {
  const links: number[] = [];
  const seen = new Set<number>();
  let at: number | undefined = span;
  while (at !== undefined && at >= 0 && links.length < most) {
    const state = columns.spans.state[at] as State;
    const link: number =
      state === State.Waiting || state === State.Blocked ? endedBy(columns, index, at) : causeOfStep(columns, index, at);
    if (link < 0 || seen.has(link)) break;
    seen.add(link);
    links.push(link);
    const from: number = columns.links.from[link]!;
    at = from > 0 ? causeSpan(columns, from, columns.links.fromAt[link]!) : undefined;
  }
  return links;
}

/** The span of the causing lane at that moment: at the seam of two spans, the one that ran. */
function causeSpan(columns: Columns, track: number, at: number): number {
  const span = spanAt(columns, track, at);
  const before = span > columns.tracks.span0[track - 1]! ? span - 1 : -1;
  const runs = (i: number): boolean => i >= 0 && columns.spans.state[i] === State.Running;
  if (!runs(span) && before >= 0 && runs(before) && columns.spans.end[before] === at) return before;
  if (span < 0) {
    const last = columns.tracks.span0[track]! - 1;
    return last >= columns.tracks.span0[track - 1]! && columns.spans.end[last]! <= at ? last : -1;
  }
  return span;
}

/** A step runs because its lane was made ready: look at its own beginning, then at what it followed without a wait. */
function causeOfStep(columns: Columns, index: LinkIndex, span: number): number {
  const { state } = columns.spans;
  const first = columns.tracks.span0[trackOf(columns, span) - 1]!;
  for (let i = span; ; i--) {
    const link = begunBy(columns, index, i);
    if (link >= 0) return link;
    const before = i - 1;
    if (before < first) return -1;
    if (state[before] !== State.Ready && state[before] !== State.Running) return -1;
    if (state[i] === State.Ready) return -1; // it gave way of itself
  }
}
