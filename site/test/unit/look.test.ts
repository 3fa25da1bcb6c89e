import { describe, expect, it, vi } from "vitest";
import { letterOf, Look, nextMoment } from "../../src/app/look";
import type { EngineClient } from "../../src/engine/client";
import type { LaneView, RunRequest, XRay, XRayRequest } from "../../src/engine/protocol";
import { TraceBuilder } from "../../src/trace/build";
import { decodeColumns, State, TrackKind } from "../../src/trace/columns";

const request: RunRequest = { files: [{ name: "a.py", text: "" }], seed: 0, switch: "gil", schedule: "" };

function lane(track: number, state: LaneView["state"], line: number): LaneView {
  const frames = line ? [{ func: "f", file: "a.py", line, locals: [] }] : [];
  return { track, name: `lane ${track}`, kind: "task", state, why: "", on: "", until: -1, frames };
}

const picture = (at: number, lanes: LaneView[] = []): XRay => ({ at, ended: false, lanes, loops: [], things: [], turns: [] });

function fake(answer: (request: XRayRequest) => XRay | null) {
  const asked: number[] = [];
  const engine = {
    xray: async (wanted: XRayRequest) => {
      asked.push(wanted.at);
      await new Promise((next) => setTimeout(next, 10));
      return answer(wanted);
    },
  } as unknown as EngineClient;
  return { asked, look: new Look(engine, () => {}) };
}

describe("looking inside", () => {
  it("follows a dragged cursor with the newest moment only", async () => {
    vi.useFakeTimers();
    const { asked, look } = fake(({ at }) => picture(at));
    for (const at of [1, 2, 3, 4]) {
      look.show(0, at, request);
    }
    await vi.runAllTimersAsync();
    expect(asked).toEqual([1, 4]);
    expect([look.picture?.at, look.isCurrent]).toEqual([4, true]);
    vi.useRealTimers();
  });

  it("forgets what comes after it was closed", async () => {
    vi.useFakeTimers();
    const { look } = fake(({ at }) => picture(at));
    look.show(0, 1, request);
    look.close();
    await vi.runAllTimersAsync();
    expect([look.picture, look.file]).toEqual([null, -1]);
    vi.useRealTimers();
  });

  it("letters the lanes and marks where each stands, the chosen one or the running one as current", async () => {
    vi.useFakeTimers();
    const { look } = fake(({ at }) => picture(at, [lane(1, "waiting", 3), lane(2, "running", 5), lane(3, "ready", 0)]));
    look.show(0, 1, request);
    await vi.runAllTimersAsync();
    const brief = () => look.marks().map(({ letter, line, current }) => `${letter}${line}${current ? "*" : ""}`);
    expect(brief()).toEqual(["A3", "B5*"]);
    look.track = 1;
    expect(brief()).toEqual(["A3*", "B5"]);
    expect([letterOf(25), letterOf(26)]).toEqual(["Z", "•"]);
    vi.useRealTimers();
  });
});

it("steps go to where a span begins or ends, and stop at the ends of the run", () => {
  const trace = new TraceBuilder(["a.py"]);
  const main = trace.track(TrackKind.Thread, 0, "MainThread", 0);
  trace.span(main, 0, 40, State.Running);
  trace.span(main, 40, 100, State.Waiting);
  const columns = decodeColumns(trace.bytes(100));
  expect([0, 39, 40, 41].map((at) => nextMoment(columns, at, 1))).toEqual([40, 40, 100, 100]);
  expect([100, 41, 40, 0].map((at) => nextMoment(columns, at, -1))).toEqual([40, 40, 0, 0]);
});
