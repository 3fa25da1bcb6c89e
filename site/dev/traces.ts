// Synthetic traces for the timeline's stories and benchmarks: shaped like real runs, made without the engine.
import { encode, TraceBuilder } from "../src/trace/build";
import type { Columns } from "../src/trace/columns";
import { decodeColumns, How, LinkKind, MarkKind, State, TrackKind } from "../src/trace/columns";

const MS = 1e6;
const US = 1e3;

/** A small generator with a seed: the stories look the same every time. */
export function random(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One loop, `guests` tasks: each orders, waits for the kitchen, eats, pays; one of them talks and blocks the loop. */
export function restaurantAsync(guests: number): Columns {
  const b = new TraceBuilder(["asyncio.py"]);
  const r = random(7);
  const process = b.track(TrackKind.Process, 0, "python", 0);
  const main = b.track(TrackKind.Thread, process, "MainThread", 0);
  const loop = b.track(TrackKind.Loop, main, "event loop", 2 * MS, main, 40);
  const mainTask = b.track(TrackKind.Task, loop, "main", 2 * MS, main, 40);
  let t = 2 * MS;
  b.span(main, 0, t, State.Running, { line: 38 });
  interface Guest {
    id: number;
    from: number;
    stage: number;
    until: number;
    last: number;
  }
  const all: Guest[] = [];
  const start = t;
  for (let g = 0; g < guests; g++) {
    t += 12 * US;
    const id = b.track(TrackKind.Task, loop, `guest-${g + 1}`, t, mainTask, 31);
    b.link(LinkKind.Created, mainTask, t, id, t);
    all.push({ id, from: t, stage: 0, until: t, last: t });
  }
  b.span(mainTask, start, t, State.Running, { line: 31 });
  b.span(loop, start, t, State.Running, { line: 31 });
  const mainFrom = t;
  const kitchen = [0, 0];
  let idle = t;
  let ends = t;
  while (all.some((g) => g.stage < 4)) {
    const g = all.filter((x) => x.stage < 4).reduce((a, c) => (c.until < a.until ? c : a));
    if (g.until > t) {
      b.span(loop, idle, t, State.Running, { line: 12 });
      b.span(loop, t, g.until, State.Waiting, { why: "select" });
      t = g.until;
      idle = t;
    }
    if (g.stage > 0) {
      b.span(g.id, g.from, g.until, State.Waiting, [{}, { why: "lock", onName: "waiter", line: 12 }, { why: "sleep", line: 15 }, { why: "sleep", line: 18 }][g.stage]);
      if (g.stage === 1) b.link(LinkKind.Handed, all[Math.max(0, all.indexOf(g) - 1)]!.id, g.until, g.id, g.until);
    }
    b.span(g.id, g.until, t, State.Ready);
    const talks = g.stage === 2 && all.indexOf(g) === 3;
    const busy = talks ? 420 * MS : 60 * US + r() * 300 * US;
    b.span(g.id, t, t + busy, State.Running, { line: talks ? 22 : 11 + 3 * g.stage });
    if (g.stage === 0 || g.stage === 3) b.mark(MarkKind.Print, g.id, t + busy / 2, g.stage === 0 ? "orders soup" : "pays and leaves", 11 + 3 * g.stage);
    t += busy;
    g.from = t;
    if (g.stage === 0) {
      const k = kitchen[0]! <= kitchen[1]! ? 0 : 1;
      g.until = kitchen[k] = Math.max(kitchen[k]!, t) + 70 * MS;
    } else if (g.stage === 1) g.until = t + 250 * MS + r() * 200 * MS;
    else g.until = t + 180 * MS + r() * 400 * MS;
    g.stage++;
    if (g.stage === 4) {
      b.end(g.id, t, all.indexOf(g) === 5 ? How.Cancelled : all.indexOf(g) === 6 ? How.Raised : How.Returned);
      if (all.indexOf(g) === 5) b.mark(MarkKind.Cancel, g.id, t - busy / 2, "timeout", 19);
      if (all.indexOf(g) === 6) b.mark(MarkKind.Exception, g.id, t - busy / 2, "ValueError: no money", 20);
      b.link(LinkKind.Woke, g.id, t, mainTask, t);
      ends = t;
    }
  }
  b.span(loop, idle, ends, State.Running, { line: 12 });
  b.span(mainTask, mainFrom, ends, State.Waiting, { why: "task", onName: "gather()", line: 33 });
  b.span(mainTask, ends, ends + 90 * US, State.Running, { line: 34 });
  b.mark(MarkKind.Print, mainTask, ends + 40 * US, "closed", 34);
  b.span(main, 2 * MS, ends + 90 * US, State.Running, { line: 40, why: "" });
  b.end(mainTask, ends + 90 * US);
  b.end(loop, ends + 90 * US);
  return b.columns(ends + 4 * MS);
}

/** A thread for every guest; the GIL is fought for while they talk. */
export function restaurantThreads(guests: number): Columns {
  const b = new TraceBuilder(["threads.py"]);
  const r = random(11);
  const process = b.track(TrackKind.Process, 0, "python", 0);
  const main = b.track(TrackKind.Thread, process, "MainThread", 0);
  let t = 0;
  const ids: number[] = [];
  let end = 0;
  let gil = 0;
  for (let g = 0; g < guests; g++) {
    const from = t;
    t += 300 * US;
    b.span(main, from, t, State.Running, { line: 30 });
    const id = b.track(TrackKind.Thread, process, `Thread-${g + 1}`, t, main, 30);
    b.link(LinkKind.Created, main, t, id, t);
    ids.push(id);
    let at = t;
    for (let step = 0; step < 4; step++) {
      const free = Math.max(at, gil);
      b.span(id, at, free, State.Blocked, { why: "gil", on: ids[Math.max(0, g - 1)]! });
      const busy = step === 1 ? 18 * MS : 900 * US;
      b.span(id, free, free + busy, State.Running, { line: 10 + step });
      gil = free + busy;
      if (step === 0 || step === 3) b.mark(MarkKind.Print, id, gil - 10 * US, step === 0 ? "orders" : "leaves", 10 + step);
      at = gil;
      if (step < 3) {
        const wait = step === 0 ? 60 * MS + g * 25 * MS : 180 * MS + r() * 300 * MS;
        b.span(id, at, at + wait, State.Waiting, step === 0 ? { why: "lock", onName: "waiter", on: ids[Math.max(0, g - 1)]!, line: 11 } : { why: "sleep", line: 14 });
        if (step === 0 && g > 0) b.link(LinkKind.Handed, ids[g - 1]!, at + wait, id, at + wait);
        at += wait;
        gil = Math.max(gil, at - 4 * MS);
      }
    }
    b.end(id, at);
    end = Math.max(end, at);
  }
  b.span(main, t, end, State.Waiting, { why: "join", on: ids.at(-1)!, line: 33 });
  b.link(LinkKind.Woke, ids.at(-1)!, end, main, end);
  b.span(main, end, end + 400 * US, State.Running, { line: 34 });
  b.end(main, end + 400 * US);
  return b.columns(end + 400 * US);
}

/** Written straight into columns: `lanes` tasks under one loop, `spans` spans in all. */
export function many(lanes: number, spans: number, seed = 3): Uint8Array {
  const r = random(seed);
  const per = Math.floor(spans / lanes);
  const total = per * lanes;
  const tracks = lanes + 3;
  const end = 20e9;
  const zeros = (n: number): Float64Array => new Float64Array(n);
  const column = {
    track: zeros(total),
    start: zeros(total),
    end: zeros(total),
    state: zeros(total),
    why: zeros(total),
  };
  const born = zeros(tracks);
  const ended = zeros(tracks).fill(-1);
  const span0 = zeros(tracks + 1);
  let i = 0;
  for (let k = 3; k < tracks; k++) {
    span0[k] = i;
    let t = Math.floor((r() * r() * end) / 2);
    born[k] = t;
    const life = (end - t) * (0.3 + 0.7 * r());
    for (let s = 0; s < per; s++) {
      const state = s % 3 === 0 ? State.Ready : s % 3 === 1 ? State.Running : State.Waiting;
      const share = state === State.Waiting ? 2.4 : state === State.Running ? 0.5 : 0.1;
      const next = s === per - 1 ? t + 1000 : Math.floor(t + (life / per) * share * 2 * r()) + 1;
      column.track[i] = k + 1;
      column.start[i] = t;
      column.end[i] = Math.min(next, end);
      column.state[i] = state;
      column.why[i] = state === State.Waiting ? 3 : 0;
      i++;
      t = Math.min(next, end - 1000);
    }
    ended[k] = column.end[i - 1]!;
  }
  span0[tracks] = i;
  const strings = ["", "python", "MainThread", "sleep", "event loop"];
  const names = zeros(tracks);
  names.set([1, 2, 4]);
  for (let k = 3; k < tracks; k++) names[k] = strings.push(`Task-${k - 2}`) - 1;
  const parent = zeros(tracks).fill(3);
  parent.set([0, 1, 2]);
  const kind = zeros(tracks).fill(TrackKind.Task);
  kind.set([TrackKind.Process, TrackKind.Thread, TrackKind.Loop]);
  const none: number[] = [];
  return encode(
    { end, files: ["many.py"], strings },
    {
      "track.kind": kind,
      "track.parent": parent,
      "track.name": names,
      "track.born": born,
      "track.ended": ended,
      "track.how": ended.map((e) => (e < 0 ? How.Alive : How.Returned)),
      "track.by": zeros(tracks),
      "track.where": zeros(tracks),
      "track.span0": span0,
      "span.track": column.track,
      "span.start": column.start,
      "span.end": column.end,
      "span.state": column.state,
      "span.why": column.why,
      "span.on": zeros(total),
      "span.onName": zeros(total),
      "span.where": zeros(total).fill(12),
      "link.kind": none,
      "link.from": none,
      "link.fromAt": none,
      "link.to": none,
      "link.toAt": none,
      "mark.kind": none,
      "mark.track": none,
      "mark.at": none,
      "mark.where": none,
      "mark.text": none,
      "counter.name": none,
      "counter.track": none,
      "counter.at": none,
      "counter.value": none,
    },
  );
}

export function manyColumns(lanes: number, spans: number): Columns {
  return decodeColumns(many(lanes, spans));
}
