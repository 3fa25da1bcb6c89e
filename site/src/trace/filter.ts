// Which lanes a reader asked for: by name, state, reason, line or ending, and whether those that are over are hidden.
//
//   guest 3            lanes whose name has both words
//   is:blocked         lanes that are blocked at some time; also is:cancelled, is:raised and the other endings
//   why:lock  line:12  lanes with a span of that reason or line; conditions on spans must meet in one span
import type { Columns } from "./columns";
import { How, State, trackName, unpackWhere, onNameOf, whereOf, whyOf } from "./columns";
import { isOver } from "./moments";

export interface Filter {
  readonly text: string;
  /** Hide lanes that are over at this moment, ns; undefined: hide none. */
  readonly over: number | undefined;
}

const STATE_WORDS = ["running", "ready", "waiting", "blocked"];
const HOW_WORDS = ["alive", "returned", "raised", "cancelled", "pending", "stopped"];

interface Query {
  readonly names: readonly string[];
  readonly states: readonly State[];
  readonly hows: readonly How[];
  readonly whys: readonly string[];
  readonly lines: readonly number[];
}

/** Words that the filter understands after "is:". */
export const FILTER_WORDS: readonly string[] = [...STATE_WORDS, ...HOW_WORDS.slice(1)];

function parse(text: string): Query {
  const names: string[] = [];
  const states: State[] = [];
  const hows: How[] = [];
  const whys: string[] = [];
  const lines: number[] = [];
  for (const word of text.toLowerCase().split(/\s+/).filter(Boolean)) {
    const [, key, value] = /^(is|why|line):(.*)$/.exec(word) ?? [];
    if (!key) names.push(word);
    else if (!value) continue; // not typed to its end yet
    else if (key === "why") whys.push(value);
    else if (key === "line") lines.push(Number(value));
    else {
      const state = STATE_WORDS.findIndex((s) => s.startsWith(value));
      const how = HOW_WORDS.findIndex((h) => h.startsWith(value));
      if (state >= 0) states.push(state as State);
      else hows.push(how as How); // −1 finds nothing
    }
  }
  return { names, states, hows, whys, lines };
}

/** True when the filter shows everything. */
export function isIdle(filter: Filter): boolean {
  return filter.over === undefined && filter.text.trim() === "";
}

/** By track id: 2 for a lane that was asked for, 1 for one above such a lane, 0 for a hidden one. */
export function shownLanes(columns: Columns, filter: Filter): Uint8Array {
  const query = parse(filter.text);
  const { count, parent, how } = columns.tracks;
  const shown = new Uint8Array(count + 1);
  const spans = matcher(columns, query);
  for (let track = count; track > 0; track--) {
    const name = trackName(columns, track).toLowerCase();
    const asked =
      query.names.every((word) => name.includes(word)) &&
      query.hows.every((h) => how[track - 1] === h) &&
      (!spans || findSpan(columns, spans, track) >= 0) &&
      (filter.over === undefined || !isOver(columns, track, filter.over));
    if (asked) shown[track] = 2;
    if (shown[track] && !shown[parent[track - 1]!]) shown[parent[track - 1]!] = 1;
  }
  return shown;
}

/** A test for spans, or undefined when the query says nothing of spans. */
function matcher(columns: Columns, { states, whys, lines }: Query): ((span: number) => boolean) | undefined {
  if (states.length + whys.length + lines.length === 0) return undefined;
  const { state } = columns.spans;
  return (i) =>
    states.every((s) => state[i] === s) &&
    lines.every((l) => unpackWhere(whereOf(columns, i)).line === l) &&
    whys.every((w) => whyOf(columns, i).includes(w) || onNameOf(columns, i).toLowerCase().includes(w));
}

function findSpan(columns: Columns, test: (span: number) => boolean, track: number): number {
  for (let i = columns.tracks.span0[track - 1]!; i < columns.tracks.span0[track]!; i++) if (test(i)) return i;
  return -1;
}

/** The first span that begins after time t on a lane that was asked for and meets what the filter says of spans, or −1. */
export function nextMatch(columns: Columns, filter: Filter, after: number): number {
  const query = parse(filter.text);
  const spans = matcher(columns, query) ?? (() => true);
  const shown = shownLanes(columns, filter);
  const { start } = columns.spans;
  let best = -1;
  for (let track = 1; track <= columns.tracks.count; track++) {
    if (shown[track] !== 2) continue;
    for (let i = columns.tracks.span0[track - 1]!; i < columns.tracks.span0[track]!; i++) {
      if (start[i]! <= after || !spans(i)) continue;
      if (best < 0 || start[i]! < start[best]!) best = i;
      break;
    }
  }
  return best;
}
