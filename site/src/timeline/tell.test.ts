// The figure in words.
import { describe, expect, it } from "vitest";
import { timelineEn as m } from "../messages/timeline.en";
import { TraceBuilder } from "../trace/build";
import { How, LinkKind, MarkKind, State, TrackKind } from "../trace/columns";
import { Run } from "../trace/run";
import { causeOf, causeSentence, laneSentence, markSentence, runSummary, spanSentence } from "./tell";

const MS = 1e6;

function trace(): Run {
  const b = new TraceBuilder();
  const main = b.track(TrackKind.Thread, 0, "MainThread", 0);
  const one = b.track(TrackKind.Task, main, "Task-1", 1 * MS, main);
  const two = b.track(TrackKind.Task, main, "Task-2", 2 * MS, one);
  b.span(one, 1 * MS, 2 * MS, State.Running, { line: 7 });
  b.span(one, 2 * MS, 502 * MS, State.Waiting, { why: "sleep", line: 8 });
  b.span(two, 2 * MS, 40 * MS, State.Ready);
  b.span(two, 40 * MS, 50 * MS, State.Blocked, { why: "gil", on: main });
  b.span(two, 50 * MS, 90 * MS, State.Waiting, { why: "lock", onName: "knife", on: one, line: 12 });
  b.link(LinkKind.Created, one, 2 * MS, two, 2 * MS);
  b.link(LinkKind.Handed, one, 90 * MS, two, 90 * MS);
  b.end(two, 90 * MS, How.Cancelled);
  return new Run(b.columns(600 * MS), "r");
}

const plain = (text: string): string => text.replaceAll("\u202f", " ");

describe("sentences", () => {
  const run = trace();

  it("say who, what, where, how long and since when", () => {
    expect(plain(spanSentence(m, run, 0))).toBe("Task-1 ran at line 7 for 1 ms, from 1 ms.");
    expect(plain(spanSentence(m, run, 1))).toBe("Task-1 waited 500 ms for a sleep at line 8, from 2 ms.");
    expect(plain(spanSentence(m, run, 2))).toBe("Task-2 was ready and waited 38 ms for its turn, from 2 ms.");
    expect(plain(spanSentence(m, run, 3))).toBe("Task-2 wanted to run and was blocked by the GIL, held by MainThread, for 10 ms from 40 ms.");
    expect(plain(spanSentence(m, run, 4))).toBe("Task-2 waited 40 ms for a lock (knife), held by Task-1 at line 12, from 50 ms.");
  });

  it("say who woke it", () => {
    expect(plain(causeSentence(m, run, 1))).toBe("Then its time was up.");
    expect(plain(causeSentence(m, run, 4))).toBe("Task-1 handed it over at 90 ms.");
    expect(plain(causeSentence(m, run, 2))).toBe("Task-1 created it at 2 ms.");
    expect(causeOf(run, 4)).toBe(1);
    expect(causeOf(run, 1)).toBe(-1);
  });

  it("name the loop as who woke a task, and the thread that had woken it", () => {
    const b = new TraceBuilder();
    const main = b.track(TrackKind.Thread, 0, "MainThread", 0);
    const loop = b.track(TrackKind.Loop, main, "event loop", 0, main);
    const task = b.track(TrackKind.Task, loop, "Task-1", 0, main);
    const worker = b.track(TrackKind.Thread, 0, "worker", 0, main);
    b.span(loop, 0, 5 * MS, State.Waiting, { why: "select" });
    b.span(loop, 5 * MS, 6 * MS, State.Running);
    b.span(task, 0, 5 * MS, State.Waiting, { why: "future" });
    b.link(LinkKind.Woke, worker, 5 * MS, loop, 5 * MS);
    b.link(LinkKind.Woke, loop, 5 * MS, task, 5 * MS);
    const r = new Run(b.columns(6 * MS), "r");
    expect(plain(causeSentence(m, r, 2))).toBe("The event loop woke it at 5 ms; worker had woken the event loop.");
  });

  it("say whose thread it is where there are several processes", () => {
    const b = new TraceBuilder();
    const broker = b.track(TrackKind.Process, 0, "broker", 0);
    const ours = b.track(TrackKind.Thread, broker, "MainThread", 0);
    const ada = b.track(TrackKind.Process, 0, "ada", 0);
    const hers = b.track(TrackKind.Thread, ada, "MainThread", 0);
    b.span(ours, 0, 5 * MS, State.Waiting, { why: "select" });
    b.link(LinkKind.Woke, hers, 5 * MS, ours, 5 * MS);
    const r = new Run(b.columns(6 * MS), "r");
    expect(plain(spanSentence(m, r, 0))).toBe("broker · MainThread waited 5 ms for something to do, from 0 s.");
    expect(plain(causeSentence(m, r, 0))).toBe("ada · MainThread woke it at 5 ms.");
    expect(plain(laneSentence(m, r, ada))).toBe("ada (process): born at 0 s; still alive at the end.");
  });

  it("say which signal came, from whom, and what became of it", () => {
    const b = new TraceBuilder();
    const main = b.track(TrackKind.Thread, 0, "MainThread", 0);
    const loop = b.track(TrackKind.Loop, main, "event loop", 0, main);
    const timer = b.track(TrackKind.Thread, 0, "Thread-1", 0, main);
    const said: [string, number, number, string][] = [
      ["SIGTERM", timer, 1, "MainThread: signal SIGTERM from Thread-1"],
      ["SIGTERM fatal", loop, 2, "MainThread: signal SIGTERM from the event loop, which ends the process"],
      ["SIGUSR1 blocked", main, 3, "MainThread: signal SIGUSR1 from itself, which is blocked"],
      ["SIGALRM alarm", main, 4, "MainThread: signal SIGALRM from its alarm"],
      ["SIGALRM alarm ignored", timer, 5, "MainThread: signal SIGALRM from the alarm of Thread-1, which is ignored"],
      ["SIGINT", 0, 6, "MainThread: signal SIGINT from outside (Ctrl-C)"],
      ["SIGHUP", 0, 7, "MainThread: signal SIGHUP from outside"],
    ];
    for (const [words, from, at] of said) {
      if (from > 0) b.link(LinkKind.Signalled, from, at * MS, main, at * MS);
      b.mark(MarkKind.Signal, main, at * MS, words);
    }
    const r = new Run(b.columns(9 * MS), "r");
    expect(said.map((_, mark) => markSentence(m, r, mark))).toEqual(said.map(([, , , sentence]) => sentence));
  });

  it("say that a task gave way, and that a wait never ended; and nothing twice", () => {
    const b = new TraceBuilder();
    const loop = b.track(TrackKind.Loop, 0, "event loop", 0);
    const task = b.track(TrackKind.Task, loop, "Task-1", 0);
    b.span(loop, 0, 9 * MS, State.Waiting, { why: "select" });
    b.span(task, 0, 1 * MS, State.Ready);
    b.link(LinkKind.Woke, loop, 0, task, 0);
    b.span(task, 1 * MS, 2 * MS, State.Running);
    b.span(task, 2 * MS, 3 * MS, State.Ready);
    b.span(task, 3 * MS, 4 * MS, State.Running);
    b.span(task, 4 * MS, 9 * MS, State.Waiting, { why: "sleep" });
    b.end(task, 9 * MS, How.Pending);
    b.mark(MarkKind.Cancel, task, 4 * MS, "cancel requested");
    b.link(LinkKind.Cancelled, loop, 5 * MS, task, 5 * MS);
    b.mark(MarkKind.Cancel, task, 5 * MS, "cancel requested: 'enough'");
    b.mark(MarkKind.Print, task, 6 * MS, "so");
    const r = new Run(b.columns(9 * MS), "r");
    expect([0, 1, 3, 4, 5].map((span) => plain(causeSentence(m, r, span)))).toEqual(["It waited to the end.", "The event loop woke it at 0 s.", "It had given way, as sleep(0) does.", "", "The event loop cancelled it at 5 ms."]);
    expect([0, 1, 2].map((mark) => markSentence(m, r, mark))).toEqual(["Task-1: cancel requested", "Task-1: cancel requested by the event loop 'enough'", "Task-1: printed “so”"]);
    expect(plain(spanSentence(m, r, 0))).toBe("The event loop waited 9 ms for something to do, from 0 s.");
    expect(plain(spanSentence(m, r, 2, true))).toBe("Task-1 ran for 1 ms.");
  });

  it("tell a lane's life and a run in a few words", () => {
    expect(plain(laneSentence(m, run, 3))).toBe("Task-2 (task): born at 2 ms by Task-1; was cancelled at 90 ms.");
    expect(plain(runSummary(m, run.columns))).toBe("1 thread, 2 tasks in 600 ms");
  });
});
