/**
 * What differs between the runs of a comparison, and why. Every statement here holds for the two runs at hand: a cause is only named
 * where the trace shows it, and otherwise it is said where the time went. Pure; the words are in the catalogues.
 */
import type { Problem, Stats } from "../engine/protocol";
import type { Facts } from "../trace/facts";

/** One run of a comparison. `facts` are null where its trace is not complete. */
export interface Compared {
  name: string;
  stats: Stats;
  exitCode: number;
  problems: readonly Problem[];
  facts: Facts | null;
}

/** Where the time between two runs comes from. Times are ns; the first figure is the faster run's, the second the slower one's. */
export type Cause =
  /** So many requests, or waits, went on at once: the slower one's never did when its figure is 1. */
  | { why: "requests" | "waits"; fast: number; slow: number }
  /** All waits together. */
  | { why: "waited"; fast: number; slow: number }
  /** Time in which nothing ran. */
  | { why: "idle"; fast: number; slow: number }
  /** So many threads ran at once. */
  | { why: "cores"; fast: number; slow: number }
  /** CPU time. */
  | { why: "cpu"; fast: number; slow: number }
  /** Time in which something ran. */
  | { why: "ran"; fast: number; slow: number }
  /** Of the difference, so much is time in which nothing ran, so much time in which something did. */
  | { why: "both"; idle: number; ran: number }
  | { why: "unknown" };

export type Difference =
  | { what: "failed"; name: string; kind: string; at: number }
  | { what: "same"; names: string[]; end: number }
  | { what: "earlier"; fast: string; slow: string; by: number; cause: Cause }
  | { what: "gil"; most: string; least: string; time: number; other: number }
  | { what: "memory"; most: string; least: string; by: number; cause: { why: "processes" | "threads" | "tasks"; most: number; least: number } | null };

/** Ends that lie nearer than this part of the later one are about the same. */
const NEAR = 0.02;
/** A cause is named when it makes up this part of the difference. */
const MOST = 0.7;
/** Amounts are comparable when the smaller is at least this part of the larger. */
const LIKE = 0.5;
/** Differences in memory below this part are not worth a sentence; nor is waiting for the GIL below this part of a run. */
const NOTICED = 0.1;

/** What threads and tasks cost in memory, bytes. */
export interface MemoryCosts {
  thread: number;
  task: number;
}

export function differencesOf(runs: readonly Compared[], costs: MemoryCosts): Difference[] {
  const found: Difference[] = [];
  for (const { name, exitCode, problems, stats } of runs) {
    if (exitCode !== 0) {
      found.push({ what: "failed", name, kind: problems[0]?.kind ?? String(exitCode), at: stats.end });
    }
  }
  const whole = runs.filter(({ exitCode }) => exitCode === 0).sort((a, b) => a.stats.end - b.stats.end);
  const [first] = whole;
  if (!first || whole.length < 2) {
    return found;
  }
  const near = whole.filter((run) => run.stats.end - first.stats.end <= run.stats.end * NEAR);
  if (near.length > 1) {
    found.push({ what: "same", names: near.map(({ name }) => name), end: first.stats.end });
  }
  for (const slow of whole.filter((run) => !near.includes(run)).reverse()) {
    found.push({ what: "earlier", fast: first.name, slow: slow.name, by: slow.stats.end - first.stats.end, cause: causeOf(first, slow) });
  }
  found.push(...gilOf(whole), ...memoryOf(whole, costs));
  return found;
}

/** Why one run ended before another. */
function causeOf({ stats: fs, facts: f }: Compared, { stats: ss, facts: s }: Compared): Cause {
  if (!f || !s) {
    return { why: "unknown" };
  }
  const by = ss.end - fs.end;
  const idle = [fs.end - f.ran, ss.end - s.ran] as const;
  if (idle[1] - idle[0] >= by * MOST) {
    // The slower run waited while nothing ran. That it did so one after the other is the cause only where both waited about as much.
    if (s.waited > 0 && f.waited >= s.waited * LIKE && s.waitedOnce > f.waitedOnce) {
      if (ss.peakRequests > 0 && fs.peakRequests > ss.peakRequests) {
        return { why: "requests", fast: fs.peakRequests, slow: ss.peakRequests };
      }
      if (f.waitsAtOnce > s.waitsAtOnce) {
        return { why: "waits", fast: f.waitsAtOnce, slow: s.waitsAtOnce };
      }
    }
    if (s.waited > f.waited && f.waitsAtOnce === s.waitsAtOnce) {
      return { why: "waited", fast: f.waited, slow: s.waited };
    }
    return { why: "idle", fast: idle[0], slow: idle[1] };
  }
  if (s.ran - f.ran >= by * MOST) {
    if (f.cores > s.cores && fs.busyNs >= ss.busyNs * LIKE) {
      return { why: "cores", fast: f.cores, slow: s.cores };
    }
    if (f.cores === s.cores && ss.busyNs > fs.busyNs) {
      return { why: "cpu", fast: fs.busyNs, slow: ss.busyNs };
    }
    return { why: "ran", fast: f.ran, slow: s.ran };
  }
  return { why: "both", idle: idle[1] - idle[0], ran: s.ran - f.ran };
}

/** Who waited for the GIL, where that is much and more than twice what another one did. */
function gilOf(runs: readonly Compared[]): Difference[] {
  const sorted = [...runs].sort((a, b) => b.stats.gilWaitNs - a.stats.gilWaitNs);
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  const [time, other] = [most.stats.gilWaitNs, least.stats.gilWaitNs];
  return time >= most.stats.end * NOTICED && time > 2 * other ? [{ what: "gil", most: most.name, least: least.name, time, other }] : [];
}

/** Who needs most memory, and what of, where one kind of thing makes up most of the difference. */
function memoryOf(runs: readonly Compared[], costs: MemoryCosts): Difference[] {
  const sorted = [...runs].sort((a, b) => b.stats.peakMemory - a.stats.peakMemory);
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  const by = most.stats.peakMemory - least.stats.peakMemory;
  if (by < least.stats.peakMemory * NOTICED) {
    return [];
  }
  const threads = most.stats.peakThreads - least.stats.peakThreads;
  const tasks = most.stats.peakTasks - least.stats.peakTasks;
  const processes = (most.facts?.processes ?? 0) - (least.facts?.processes ?? 0);
  const cause = (why: "processes" | "threads" | "tasks", a: number, b: number): Difference => ({
    what: "memory", most: most.name, least: least.name, by, cause: { why, most: a, least: b },
  });
  if (most.facts && least.facts && processes > 0) {
    return [cause("processes", most.facts.processes, least.facts.processes)];
  }
  if (threads * costs.thread >= by * LIKE) {
    return [cause("threads", most.stats.peakThreads, least.stats.peakThreads)];
  }
  if (tasks * costs.task >= by * LIKE) {
    return [cause("tasks", most.stats.peakTasks, least.stats.peakTasks)];
  }
  return [{ what: "memory", most: most.name, least: least.name, by, cause: null }];
}
