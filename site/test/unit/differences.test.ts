import { describe, expect, it } from "vitest";
import { differencesOf, type Compared, type Difference } from "../../src/app/differences";
import { tellDifference } from "../../src/app/difference-words";
import type { Stats } from "../../src/engine/protocol";
import { TraceBuilder } from "../../src/trace/build";
import { State, TrackKind, type Columns } from "../../src/trace/columns";
import { factsOf } from "../../src/trace/facts";
import { dice } from "../../src/trace/random-trace";

const COSTS = { thread: 16_000, task: 1_100 };
const MS = 1e6;

interface Lane {
  kind: TrackKind;
  spans: [start: number, end: number, state: State, why: string][];
}

function made(lanes: Lane[], end: number): Columns {
  const trace = new TraceBuilder();
  const process = trace.track(TrackKind.Process, 0, "process", 0);
  for (const { kind, spans } of lanes) {
    const lane = trace.track(kind, process, "lane", 0);
    for (const [start, stop, state, why] of spans) {
      trace.span(lane, start, stop, state, { why });
    }
  }
  return trace.columns(end);
}

/** Some threads and tasks that run, sleep and wait for each other by chance. */
function random(r: () => number): { lanes: Lane[]; end: number } {
  let end = 1;
  const lanes = Array.from({ length: 1 + Math.floor(r() * 5) }, (): Lane => {
    const spans: Lane["spans"] = [];
    let at = Math.floor(r() * 3) * MS;
    for (let n = Math.floor(r() * 6); n > 0; n--) {
      const to = at + (1 + Math.floor(r() * 20)) * MS * (r() < 0.2 ? 6 : 1);
      const state = r() < 0.6 ? State.Waiting : r() < 0.7 ? State.Running : State.Blocked;
      spans.push([at, to, state, state === State.Running ? "" : ["sleep", "host", "queue", "join"][Math.floor(r() * 4)]!]);
      at = to;
    }
    end = Math.max(end, at);
    return { kind: r() < 0.5 ? TrackKind.Thread : TrackKind.Task, spans };
  });
  return { lanes, end };
}

/** What holds of a run, millisecond by millisecond. */
function slowly(lanes: Lane[], end: number): { ran: number; cores: number; waited: number; waitsAtOnce: number; waitedOnce: number } {
  const sum = { ran: 0, cores: 0, waited: 0, waitsAtOnce: 0, waitedOnce: 0 };
  for (let at = 0; at < end; at += MS) {
    const now = lanes.flatMap(({ kind, spans }) => spans.filter(([a, b]) => a <= at && at < b).map(([, , state, why]) => ({ kind, state, why })));
    const running = now.filter(({ kind, state }) => kind === TrackKind.Thread && state === State.Running).length;
    const waiting = now.filter(({ state, why }) => state === State.Waiting && (why === "sleep" || why === "host")).length;
    sum.ran += running > 0 ? MS : 0;
    sum.cores = Math.max(sum.cores, running);
    sum.waited += waiting * MS;
    sum.waitedOnce += waiting > 0 ? MS : 0;
    sum.waitsAtOnce = Math.max(sum.waitsAtOnce, waiting);
  }
  return sum;
}

const stats = (some: Partial<Stats>): Stats => ({
  end: 0, steps: 0, switches: 0, peakThreads: 1, peakTasks: 0, peakRequests: 0, threads: 1, tasks: 0, peakMemory: 20_600_000, busyNs: 0, busyPercent: 0,
  gilWaitNs: 0, iterations: 0, choices: 0, ...some,
});

function compared(name: string, lanes: Lane[], end: number, some: Partial<Stats> = {}): Compared {
  return { name, stats: stats({ end, ...some }), exitCode: 0, problems: [], facts: factsOf(made(lanes, end)) };
}

/** So many waits of a length, all at once or one after the other. */
function sleeps(n: number, length: number, atOnce: boolean): Lane[] {
  return Array.from({ length: n }, (_, k): Lane => {
    const from = atOnce ? 0 : k * length;
    return { kind: TrackKind.Task, spans: [[from, from + length, State.Waiting, "sleep"]] };
  });
}

const words = (differences: Difference[]): string[] => differences.map(tellDifference).map((text) => text.replaceAll("\u202f", " "));

describe("the facts of a run", () => {
  it("are what holds of it, millisecond by millisecond", () => {
    for (let seed = 0; seed < 100; seed++) {
      const { lanes, end } = random(dice(seed + 7));
      expect(factsOf(made(lanes, end)), `seed ${seed}`).toEqual({ ...slowly(lanes, end), processes: 1 });
    }
  });
});

describe("what differs", () => {
  it("holds of any two runs", () => {
    for (let seed = 0; seed < 120; seed++) {
      const r = dice(seed + 99);
      const programs = Array.from({ length: 2 + Math.floor(r() * 2) }, () => random(r));
      const runs = programs.map(({ lanes, end }, k) => {
        const { ran, waited } = slowly(lanes, end);
        return compared(`${k}.py`, lanes, end, { busyNs: ran * (0.5 + r()), peakRequests: waited > 0 ? 1 + Math.floor(r() * 3) : 0, gilWaitNs: r() * end, peakMemory: 2e7 * (1 + r()), peakThreads: 1 + Math.floor(r() * 900) });
      });
      const of = (name: string): Compared => runs.find((run) => run.name === name)!;
      for (const difference of differencesOf(runs, COSTS)) {
        expect(tellDifference(difference), JSON.stringify(difference)).not.toMatch(/undefined|NaN|null/);
        if (difference.what === "same") {
          const ends = difference.names.map((name) => of(name).stats.end);
          expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(Math.max(...ends) * 0.02);
        }
        if (difference.what !== "earlier") continue;
        const [fast, slow] = [of(difference.fast), of(difference.slow)];
        expect(difference.by).toBe(slow.stats.end - fast.stats.end);
        expect(runs.every(({ stats: { end } }) => end >= fast.stats.end)).toBe(true);
        const [f, s] = [fast, slow].map(({ name }) => programs[Number.parseInt(name, 10)]!).map(({ lanes, end }) => slowly(lanes, end)) as [ReturnType<typeof slowly>, ReturnType<typeof slowly>];
        const { cause } = difference;
        switch (cause.why) {
          case "requests":
          case "waits":
            expect(cause.fast).toBeGreaterThan(cause.slow);
            expect(cause.why === "waits" ? [cause.fast, cause.slow] : []).toEqual(cause.why === "waits" ? [f.waitsAtOnce, s.waitsAtOnce] : []);
            expect(f.waited).toBeGreaterThanOrEqual(s.waited / 2);
            expect(s.waitedOnce).toBeGreaterThan(f.waitedOnce);
            break;
          case "waited":
            expect([cause.fast, cause.slow]).toEqual([f.waited, s.waited]);
            expect(cause.fast).toBeLessThan(cause.slow);
            break;
          case "idle":
            expect([cause.fast, cause.slow]).toEqual([fast.stats.end - f.ran, slow.stats.end - s.ran]);
            expect(cause.slow - cause.fast).toBeGreaterThanOrEqual(difference.by * 0.7);
            break;
          case "cores":
            expect([cause.fast, cause.slow]).toEqual([f.cores, s.cores]);
            expect(cause.fast).toBeGreaterThan(cause.slow);
            break;
          case "cpu":
            expect(cause.fast).toBeLessThan(cause.slow);
            break;
          case "ran":
            expect([cause.fast, cause.slow]).toEqual([f.ran, s.ran]);
            expect(cause.slow - cause.fast).toBeGreaterThanOrEqual(difference.by * 0.7);
            break;
          case "both":
            expect(cause.idle + cause.ran).toBe(difference.by);
            expect(Math.min(cause.idle, cause.ran)).toBeGreaterThan(0);
            break;
          default:
            throw new Error("the traces are whole, so something is known");
        }
      }
    }
  });

  it("names waits that overlapped where the slower run's did not", () => {
    const runs = [compared("a.py", sleeps(10, 100 * MS, false), 1000 * MS), compared("b.py", sleeps(10, 100 * MS, true), 100 * MS)];
    expect(words(differencesOf(runs, COSTS))).toEqual([
      "b.py finished 900 ms earlier than a.py: waits of b.py overlapped, up to 10 at once; those of a.py did not (1 at a time).",
    ]);
  });

  it("does not blame the order of waits when one run simply waited for less", () => {
    const runs = [compared("a.py", sleeps(10, 100 * MS, false), 1000 * MS), compared("b.py", sleeps(2, 50 * MS, true), 50 * MS)];
    expect(words(differencesOf(runs, COSTS))[0]).toBe("b.py finished 950 ms earlier than a.py: nothing of b.py ran for 50 ms, nothing of a.py for 1 s.");
  });

  it("tells of cores, of the GIL, and of memory with what takes it", () => {
    const busy = (from: number, to: number): Lane => ({ kind: TrackKind.Thread, spans: [[from, to, State.Running, ""]] });
    const runs = [
      compared("one.py", [busy(0, 500 * MS), busy(500 * MS, 1000 * MS)], 1000 * MS, { busyNs: 1000 * MS, gilWaitNs: 500 * MS, peakThreads: 301, peakMemory: 25_400_000 }),
      compared("two.py", [busy(0, 500 * MS), busy(0, 500 * MS)], 500 * MS, { busyNs: 1000 * MS, peakThreads: 3 }),
    ];
    expect(words(differencesOf(runs, COSTS))).toEqual([
      "two.py finished 500 ms earlier than one.py: up to 2 threads of two.py ran at the same time on cores of their own; of one.py only 1.",
      "Threads of one.py waited 500 ms for the GIL, all together; those of two.py 0 ns.",
      "one.py takes 4.8 MB more memory (modelled) than two.py: up to 301 threads of one.py live at once, of two.py 3.",
    ]);
  });

  it("leaves a run that failed out of the comparison, and says so", () => {
    const good = compared("a.py", sleeps(1, 100 * MS, true), 100 * MS);
    const bad = { ...compared("b.py", [], 10 * MS), exitCode: 3, problems: [{ kind: "Deadlock", msg: "", file: "", line: 0, col: 0, endLine: 0, endCol: 0 }] };
    expect(words(differencesOf([bad, good], COSTS))).toEqual(["b.py did not come to a good end: Deadlock, after 10 ms."]);
  });
});
