// Writes a trace from plain calls, in the same container the engine writes: for tests, stories and benchmarks.
import { How, LinkKind, MAGIC, MarkKind, SECTIONS, State, TrackKind, VERSION, decodeColumns } from "./columns";
import type { Columns, SectionName } from "./columns";

interface TrackRow {
  kind: TrackKind;
  parent: number;
  name: string;
  born: number;
  ended: number;
  how: How;
  by: number;
  where: number;
  spans: SpanRow[];
}

interface SpanRow {
  start: number;
  end: number;
  state: State;
  why: string;
  on: number;
  onName: string;
  where: number;
}

export interface SpanDetail {
  why?: string;
  /** Track id waited on. */
  on?: number;
  onName?: string;
  /** Line in the first file. */
  line?: number;
}

/** Builds one trace. Times are ns; spans of a track are added in time order. */
export class TraceBuilder {
  readonly #tracks: TrackRow[] = [];
  readonly #links: { kind: LinkKind; from: number; fromAt: number; to: number; toAt: number }[] = [];
  readonly #marks: { kind: MarkKind; track: number; at: number; where: number; text: string }[] = [];
  readonly #counters: { name: string; track: number; at: number; value: number }[] = [];
  readonly #files: string[];

  constructor(files: string[] = ["main.py"]) {
    this.#files = files;
  }

  /** A new track, alive until `end` is called; returns its id. */
  track(kind: TrackKind, parent: number, name: string, born: number, by = 0, line = 0): number {
    this.#tracks.push({ kind, parent, name, born, ended: -1, how: How.Alive, by, where: line, spans: [] });
    return this.#tracks.length;
  }

  span(track: number, start: number, end: number, state: State, detail: SpanDetail = {}): void {
    if (end <= start) return; // the recorder drops spans without length
    const { why = "", on = 0, onName = "", line = 0 } = detail;
    const { spans } = this.#tracks[track - 1]!;
    const before = spans.at(-1);
    if (before && before.end !== start) throw new Error(`track ${track} has a span until ${before.end}, so the next one cannot start at ${start}`);
    spans.push({ start, end, state, why, on, onName, where: line });
  }

  end(track: number, at: number, how: How = How.Returned): void {
    const row = this.#tracks[track - 1]!;
    row.ended = at;
    row.how = how;
  }

  link(kind: LinkKind, from: number, fromAt: number, to: number, toAt: number): void {
    this.#links.push({ kind, from, fromAt, to, toAt });
  }

  mark(kind: MarkKind, track: number, at: number, text = "", line = 0): void {
    this.#marks.push({ kind, track, at, where: line, text });
  }

  count(name: string, track: number, at: number, value: number): void {
    this.#counters.push({ name, track, at, value });
  }

  /** The finished container. `at` is the end of the run, ns. */
  bytes(at: number): Uint8Array {
    const strings = [""];
    const known = new Map([["", 0]]);
    const intern = (text: string): number => {
      const found = known.get(text);
      if (found !== undefined) return found;
      known.set(text, strings.length);
      return strings.push(text) - 1;
    };
    const tracks = this.#tracks;
    const spans = tracks.flatMap((t) => t.spans);
    const stands: SpanRow[] = [];
    const standOf = new Map<string, number>();
    const stand = (s: SpanRow): number => {
      const key = JSON.stringify([s.why, s.on, s.onName, s.where]);
      if (!standOf.has(key)) standOf.set(key, stands.push(s) - 1);
      return standOf.get(key)!;
    };
    const spanStand = spans.map(stand);
    const span0 = [0];
    for (const t of tracks) span0.push(span0.at(-1)! + t.spans.length);
    const links = this.#links;
    const marks = [...this.#marks].sort((a, b) => a.at - b.at);
    const counters = [...this.#counters].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.track - b.track || a.at - b.at));
    return encode(
      { end: at, files: this.#files, strings },
      {
        "track.kind": tracks.map((t) => t.kind),
        "track.parent": tracks.map((t) => t.parent),
        "track.name": tracks.map((t) => intern(t.name)),
        "track.born": tracks.map((t) => t.born),
        "track.ended": tracks.map((t) => t.ended),
        "track.last": tracks.map((t) => t.spans.at(-1)?.end ?? t.born),
        "track.how": tracks.map((t) => t.how),
        "track.by": tracks.map((t) => t.by),
        "track.where": tracks.map((t) => t.where),
        "track.span0": span0,
        "span.start": spans.map((s) => s.start),
        "span.state": spans.map((s) => s.state),
        "span.stand": spanStand,
        "stand.why": stands.map((s) => intern(s.why)),
        "stand.on": stands.map((s) => s.on),
        "stand.onName": stands.map((s) => intern(s.onName)),
        "stand.where": stands.map((s) => s.where),
        "link.kind": links.map((l) => l.kind),
        "link.from": links.map((l) => l.from),
        "link.fromAt": links.map((l) => l.fromAt),
        "link.to": links.map((l) => l.to),
        "link.toAt": links.map((l) => l.toAt),
        "mark.kind": marks.map((m) => m.kind),
        "mark.track": marks.map((m) => m.track),
        "mark.at": marks.map((m) => m.at),
        "mark.where": marks.map((m) => m.where),
        "mark.text": marks.map((m) => intern(m.text)),
        "counter.name": counters.map((c) => intern(c.name)),
        "counter.track": counters.map((c) => c.track),
        "counter.at": counters.map((c) => c.at),
        "counter.value": counters.map((c) => c.value),
      },
    );
  }

  columns(at: number): Columns {
    return decodeColumns(this.bytes(at));
  }
}

const WRITERS = { u8: Uint8Array, i32: Int32Array, u32: Uint32Array, f64: Float64Array } as const;

/** Lays sections out in a container: header, padding, then each section at the next multiple of 8. */
export function encode(
  head: { end: number; files: string[]; strings: string[]; truncated?: boolean; cut?: number },
  sections: Record<SectionName, ArrayLike<number>>,
): Uint8Array {
  const views = (Object.keys(SECTIONS) as SectionName[]).map((name) => {
    const type = SECTIONS[name];
    return { name, type, view: WRITERS[type].from(sections[name]) };
  });
  // The offsets stand in the header whose length moves them: lay out again until the header's length has settled.
  let start = 8;
  for (;;) {
    let off = start;
    const places: Record<string, { type: string; off: number; len: number }> = {};
    for (const { name, type, view } of views) {
      places[name] = { type, off, len: view.length };
      off = align8(off + view.byteLength);
    }
    const header = new TextEncoder().encode(
      JSON.stringify({ v: VERSION, truncated: false, cut: -1, ...head, sections: places }),
    );
    const needed = align8(8 + header.byteLength);
    if (needed > start) {
      start = needed;
      continue;
    }
    const bytes = new Uint8Array(off);
    for (let k = 0; k < 4; k++) bytes[k] = MAGIC.charCodeAt(k);
    new DataView(bytes.buffer).setUint32(4, header.byteLength, true);
    bytes.set(header, 8);
    for (const { name, view } of views) {
      bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), places[name]!.off);
    }
    return bytes;
  }
}

function align8(n: number): number {
  return (n + 7) & ~7;
}
