// The trace as the page sees it: the twin of the engine's columns encoder (wasm/trace/columns.go).
//
// A trace arrives as one block of bytes and is read in place: every column is a typed-array view into that block, so
// decoding costs the same for ten spans and for a million. Rows are numbers, never objects.
//
//   bytes 0..3   "APT1"
//   bytes 4..7   J, the length in bytes of the JSON header (little-endian, as everything here)
//   bytes 8..    the header: {v, end, truncated, cut, files, strings, sections: {name: {type, off, len}}}
//   …            padding to a multiple of 8, then the sections, each at an absolute offset that is a multiple of 8
//
// Times are whole nanoseconds of virtual time held in f64 (exact to 2^53). A column of strings holds indexes into
// `strings`, whose first entry is "". A track is named by its id: row + 1; 0 means "none".

export const enum TrackKind {
  Process,
  Thread,
  Loop,
  Task,
}

/** How a track's life ended. `Alive`: it still lived when the run ended. */
export const enum How {
  Alive,
  Returned,
  Raised,
  Cancelled,
  Pending,
  Stopped,
}

export const enum State {
  Running,
  Ready,
  Waiting,
  Blocked,
}

export const STATES = 4;

export const enum LinkKind {
  Created,
  Woke,
  Handed,
  Sent,
  Cancelled,
  /** The signal's own mark stands at the same time, on the same lane. */
  Signalled,
}

export const enum MarkKind {
  Print,
  Exception,
  Cancel,
  Switch,
  Warning,
  Deadlock,
  /** Its text is the name of a signal, then words about it: "alarm", and what becomes of it where no handler is called. */
  Signal,
}

export interface Columns {
  /** End of the run, ns. */
  readonly end: number;
  /** True when the recorder hit its limit and later events are missing. */
  readonly truncated: boolean;
  /** When the recorder hit its limit, ns; −1 = never. */
  readonly cut: number;
  readonly files: readonly string[];
  readonly strings: readonly string[];
  readonly tracks: {
    readonly count: number;
    readonly kind: Uint8Array;
    /** Track id of the parent, 0 = none. */
    readonly parent: Int32Array;
    readonly name: Int32Array;
    readonly born: Float64Array;
    /** −1 = alive at the end of the run. */
    readonly ended: Float64Array;
    /** End of the track's last span, ns; where it has none, the last time that anything was heard of it. */
    readonly last: Float64Array;
    readonly how: Uint8Array;
    readonly by: Int32Array;
    readonly where: Uint32Array;
    /** Spans of row k are span rows span0[k] … span0[k+1]−1, in time order; each ends where the next one starts. */
    readonly span0: Int32Array;
  };
  readonly spans: {
    readonly count: number;
    readonly start: Float64Array;
    /** Not in the file: a span ends where its track's next one starts, or at the track's `last`. */
    readonly end: Float64Array;
    readonly state: Uint8Array;
    /** Row of `stands`. */
    readonly stand: Int32Array;
  };
  /** Where a track stands, and for whom and what it waits: spans share these rows. */
  readonly stands: {
    readonly count: number;
    readonly why: Int32Array;
    /** Track id, 0 = none. */
    readonly on: Int32Array;
    readonly onName: Int32Array;
    readonly where: Uint32Array;
  };
  readonly links: {
    readonly count: number;
    readonly kind: Uint8Array;
    readonly from: Int32Array;
    readonly fromAt: Float64Array;
    readonly to: Int32Array;
    readonly toAt: Float64Array;
  };
  readonly marks: {
    readonly count: number;
    readonly kind: Uint8Array;
    readonly track: Int32Array;
    readonly at: Float64Array;
    readonly where: Uint32Array;
    readonly text: Int32Array;
  };
  readonly counters: {
    readonly count: number;
    readonly name: Int32Array;
    readonly track: Int32Array;
    readonly at: Float64Array;
    readonly value: Float64Array;
  };
}

/** A source position: `file` indexes `Columns.files`; line 0 = unknown. */
export interface Where {
  readonly file: number;
  readonly line: number;
}

export function unpackWhere(where: number): Where {
  return { file: where >>> 24, line: where & 0xffffff };
}

/** Bytes that are not a trace. The message says what was expected and where. */
export class ColumnsError extends Error {
  override name = "ColumnsError";
}

/** Every section of the container with its element type, in the order the engine writes them. */
export const SECTIONS = {
  "track.kind": "u8",
  "track.parent": "i32",
  "track.name": "i32",
  "track.born": "f64",
  "track.ended": "f64",
  "track.last": "f64",
  "track.how": "u8",
  "track.by": "i32",
  "track.where": "u32",
  "track.span0": "i32",
  "span.start": "f64",
  "span.state": "u8",
  "span.stand": "i32",
  "stand.why": "i32",
  "stand.on": "i32",
  "stand.onName": "i32",
  "stand.where": "u32",
  "link.kind": "u8",
  "link.from": "i32",
  "link.fromAt": "f64",
  "link.to": "i32",
  "link.toAt": "f64",
  "mark.kind": "u8",
  "mark.track": "i32",
  "mark.at": "f64",
  "mark.where": "u32",
  "mark.text": "i32",
  "counter.name": "i32",
  "counter.track": "i32",
  "counter.at": "f64",
  "counter.value": "f64",
} as const;

export type SectionName = keyof typeof SECTIONS;

const VIEWS = { u8: Uint8Array, i32: Int32Array, u32: Uint32Array, f64: Float64Array } as const;

type ViewOf<T extends keyof typeof VIEWS> = InstanceType<(typeof VIEWS)[T]>;

export const MAGIC = "APT1";
export const VERSION = 2;

/**
 * Reads a trace in place. `bytes` must start at "APT1" and stay unchanged while the columns are used; when they do not
 * start at a multiple of 8 in their buffer they are copied first, because typed arrays must be aligned.
 */
export function decodeColumns(bytes: Uint8Array): Columns {
  if (bytes.byteOffset % 8 !== 0) bytes = bytes.slice();
  const header = readHeader(bytes);

  const section = <N extends SectionName>(name: N, length?: number): ViewOf<(typeof SECTIONS)[N]> => {
    const type = SECTIONS[name];
    const at = header.sections[name];
    if (!at) throw new ColumnsError(`the trace has no section ${name}`);
    if (at.type !== type) throw new ColumnsError(`section ${name} holds ${String(at.type)}, not ${type}`);
    const View = VIEWS[type];
    const { off, len } = at;
    if (!isCount(off) || !isCount(len)) throw new ColumnsError(`section ${name} has no proper place: off ${off}, len ${len}`);
    if (off % 8 !== 0) throw new ColumnsError(`section ${name} starts at byte ${off}, which is not a multiple of 8`);
    if (off + len * View.BYTES_PER_ELEMENT > bytes.byteLength) {
      throw new ColumnsError(
        `section ${name} needs bytes up to ${off + len * View.BYTES_PER_ELEMENT}, the trace has ${bytes.byteLength}`,
      );
    }
    if (length !== undefined && len !== length) throw new ColumnsError(`section ${name} has ${len} rows, not ${length}`);
    return new View(bytes.buffer as ArrayBuffer, bytes.byteOffset + off, len) as ViewOf<(typeof SECTIONS)[N]>;
  };

  const kind = section("track.kind");
  const tracks = kind.length;
  const start = section("span.start");
  const spans = start.length;
  const standWhy = section("stand.why");
  const stands = standWhy.length;
  const linkKind = section("link.kind");
  const links = linkKind.length;
  const markKind = section("mark.kind");
  const marks = markKind.length;
  const counterName = section("counter.name");
  const counters = counterName.length;
  const columns: Columns = {
    end: header.end,
    truncated: header.truncated,
    cut: header.cut,
    files: header.files,
    strings: header.strings,
    tracks: {
      count: tracks,
      kind,
      parent: section("track.parent", tracks),
      name: section("track.name", tracks),
      born: section("track.born", tracks),
      ended: section("track.ended", tracks),
      last: section("track.last", tracks),
      how: section("track.how", tracks),
      by: section("track.by", tracks),
      where: section("track.where", tracks),
      span0: section("track.span0", tracks + 1),
    },
    spans: {
      count: spans,
      start,
      end: new Float64Array(spans),
      state: section("span.state", spans),
      stand: section("span.stand", spans),
    },
    stands: {
      count: stands,
      why: standWhy,
      on: section("stand.on", stands),
      onName: section("stand.onName", stands),
      where: section("stand.where", stands),
    },
    links: {
      count: links,
      kind: linkKind,
      from: section("link.from", links),
      fromAt: section("link.fromAt", links),
      to: section("link.to", links),
      toAt: section("link.toAt", links),
    },
    marks: {
      count: marks,
      kind: markKind,
      track: section("mark.track", marks),
      at: section("mark.at", marks),
      where: section("mark.where", marks),
      text: section("mark.text", marks),
    },
    counters: {
      count: counters,
      name: counterName,
      track: section("counter.track", counters),
      at: section("counter.at", counters),
      value: section("counter.value", counters),
    },
  };
  checkTracks(columns);
  endSpans(columns);
  return columns;
}

interface Header {
  readonly end: number;
  readonly truncated: boolean;
  readonly cut: number;
  readonly files: string[];
  readonly strings: string[];
  readonly sections: Record<string, { type: unknown; off: number; len: number } | undefined>;
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.byteLength < 8) throw new ColumnsError(`a trace has at least 8 bytes, these are ${bytes.byteLength}`);
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== MAGIC) throw new ColumnsError(`a trace starts with ${MAGIC}, not ${JSON.stringify(magic)}`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (8 + length > bytes.byteLength) {
    throw new ColumnsError(`the header claims ${length} bytes, the trace has ${bytes.byteLength - 8} left`);
  }
  let header: Partial<Header> & { v?: unknown };
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as typeof header;
  } catch (error) {
    throw new ColumnsError(`the header is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (header === null || typeof header !== "object") throw new ColumnsError("the header is not an object");
  if (header.v !== VERSION) throw new ColumnsError(`this page reads traces of version ${VERSION}, not ${String(header.v)}`);
  const { end, truncated, cut, files, strings, sections } = header;
  if (typeof end !== "number" || !(end >= 0)) throw new ColumnsError(`the run's end is ${String(end)}, not a time in ns`);
  if (!Array.isArray(files)) throw new ColumnsError("the header has no list of files");
  if (!Array.isArray(strings) || strings[0] !== "") throw new ColumnsError('the header\'s strings do not start with ""');
  if (!sections || typeof sections !== "object") throw new ColumnsError("the header has no sections");
  return { end, truncated: truncated === true, cut: typeof cut === "number" ? cut : -1, files, strings, sections };
}

/** What the layout relies on without looking again: spans belong to tracks in order, parents come before children. */
function checkTracks(columns: Columns): void {
  const { count, span0, parent } = columns.tracks;
  if (span0[0] !== 0 || span0[count] !== columns.spans.count) {
    throw new ColumnsError(`track.span0 runs from ${span0[0]} to ${span0[count]}, not from 0 to ${columns.spans.count}`);
  }
  for (let k = 0; k < count; k++) {
    if (span0[k + 1]! < span0[k]!) throw new ColumnsError(`track.span0 falls at row ${k + 1}`);
    if (parent[k]! < 0 || parent[k]! > k) throw new ColumnsError(`track ${k + 1} has parent ${parent[k]}, which is not born before it`);
  }
}

/** Fills in where the spans end. */
function endSpans({ tracks: { count, span0, last }, spans: { start, end } }: Columns): void {
  end.set(start.subarray(1));
  for (let k = 0; k < count; k++) if (span0[k + 1]! > span0[k]!) end[span0[k + 1]! - 1] = last[k]!;
}

function isCount(n: unknown): n is number {
  return typeof n === "number" && Number.isInteger(n) && n >= 0;
}

/** The id of the track that a span is of. */
export function trackOf(columns: Columns, span: number): number {
  const { count, span0 } = columns.tracks;
  let lo = 0;
  let hi = count;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (span0[mid + 1]! > span) hi = mid;
    else lo = mid + 1;
  }
  return lo + 1;
}

/** Where the code of a span's track stands, packed; 0 = unknown. */
export function whereOf({ spans, stands }: Columns, span: number): number {
  return stands.where[spans.stand[span]!]!;
}

/** Why a span waits, "" where it does not. */
export function whyOf(columns: Columns, span: number): string {
  return stringAt(columns, columns.stands.why[columns.spans.stand[span]!]!);
}

/** The id of the track that a span waits for, 0 for none. */
export function onOf({ spans, stands }: Columns, span: number): number {
  return stands.on[spans.stand[span]!]!;
}

/** The name of what a span waits for, "" for none. */
export function onNameOf(columns: Columns, span: number): string {
  return stringAt(columns, columns.stands.onName[columns.spans.stand[span]!]!);
}

/** The string at an index of a string column; "" where the column points nowhere. */
export function stringAt(columns: Columns, index: number): string {
  return columns.strings[index] ?? "";
}

/** The name of a track by id, "" for 0. */
export function trackName(columns: Columns, track: number): string {
  return track > 0 && track <= columns.tracks.count ? stringAt(columns, columns.tracks.name[track - 1]!) : "";
}

/** What a sentence calls a track: by its name, and where there are several processes with its own before it, since each has a MainThread. */
export function laneName(columns: Columns, track: number): string {
  const name = trackName(columns, track);
  const { kind, parent } = columns.tracks;
  let process = track;
  while (process > 0 && kind[process - 1] !== TrackKind.Process) process = parent[process - 1]!;
  return name && process > 0 && process !== track && hasProcesses(columns) ? `${trackName(columns, process)} · ${name}` : name;
}

const withProcesses = new WeakMap<Columns, boolean>();

/** There are several processes. */
function hasProcesses(columns: Columns): boolean {
  let several = withProcesses.get(columns);
  if (several === undefined) {
    const { kind, count } = columns.tracks;
    several = kind.lastIndexOf(TrackKind.Process, count - 1) > 0;
    withProcesses.set(columns, several);
  }
  return several;
}

/** When a track's life ended, ns: the end of the run for one that was still alive. */
export function trackEnd(columns: Columns, track: number): number {
  const ended = columns.tracks.ended[track - 1]!;
  return ended < 0 ? columns.end : ended;
}
