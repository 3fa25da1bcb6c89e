import { describe, expect, it, vi } from "vitest";
import { rangeFields, rangeText } from "../../src/app/sweep-range";
import { unknownWords } from "../../src/app/sweeping";
import { Crew } from "../../src/engine/crew";
import type { MeasureRequest } from "../../src/engine/sweep";
import { CRASH, FakeWorker, HANG } from "../fixtures/fake-engine";

const run = (text: string): MeasureRequest => ({
  files: [{ name: "a.py", text }], seed: 0, switch: "gil", schedule: "", name: "", literal: "", point: 0, file: 0, seedStep: 0,
});

describe("a range", () => {
  it.each(["N=1:10", "N=1:10000:log", "N=0.5:2:7", "N=-1:1:log:20:5"])("%s is in the fields as it is in the text", (text) => {
    expect(rangeText(rangeFields(text)!)).toBe(text);
  });

  it("that has not the form of one has no fields", () => {
    expect([rangeFields(""), rangeFields("N"), rangeFields("N=1"), rangeFields("=1:2")]).toEqual([null, null, null, null]);
  });
});

describe("a crew", () => {
  const crew = (workers: FakeWorker[]): Crew =>
    new Crew(async () => {
      workers.push(new FakeWorker().begin());
      return workers.at(-1)!;
    });

  it("shares the runs among its Workers and ends them", async () => {
    const workers: FakeWorker[] = [];
    let answers = 0;
    expect(await crew(workers).work([1, 2, 3, 4, 5].map((n) => run(`GUESTS = ${n}`)), () => answers++, 2)).toEqual({ how: "done" });
    expect(answers).toBe(5);
    expect(workers.map(({ received, terminated }) => [received.length > 0, terminated])).toEqual([[true, true], [true, true]]);
  });

  it("stops at once, and says when a Worker died", async () => {
    const workers: FakeWorker[] = [];
    const hanging = crew(workers);
    const end = hanging.work([run(HANG)], () => {}, 1);
    await vi.waitFor(() => expect(workers[0]?.received.length).toBe(1));
    hanging.stop();
    expect(await end).toEqual({ how: "stopped" });
    expect(workers[0]!.terminated).toBe(true);
    expect(await crew([]).work([run(CRASH)], () => {}, 1)).toEqual({ how: "crashed", error: "out of memory" });
  });
});

it("words behind the range that mean nothing are named", () => {
  expect(unknownWords("TEA=1:9,memory,film,log")).toEqual(["film"]);
  expect(unknownWords("TEA=1:9")).toEqual([]);
});
