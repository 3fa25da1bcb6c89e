import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EngineClient, PATIENCE } from "../../src/engine/client";
import type { RunRequest } from "../../src/engine/protocol";
import { CRASH, FakeWorker, HANG } from "../fixtures/fake-engine";

let workers: FakeWorker[];
let client: EngineClient;

const program = (text: string): RunRequest => ({ files: [{ name: "a.py", text }], seed: 0, switch: "gil", schedule: "" });
const guests = (n: number): RunRequest => program(`GUESTS = ${n}`);

function start(ms = 0, abreast?: number): void {
  workers = [];
  client = new EngineClient(async () => {
    const worker = new FakeWorker(ms).begin();
    workers.push(worker);
    return worker;
  }, abreast);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  client.close();
  vi.useRealTimers();
});

describe("running", () => {
  it("waits for the engine and gives one result for each program", async () => {
    start();
    const end = client.run([guests(2), guests(5)]);
    expect(client.state).toBe("loading");
    await vi.runAllTimersAsync();
    expect(client.state).toBe("ready");
    const done = await end;
    expect(done.how === "done" && done.results.map(({ hash }) => hash)).toEqual(["hash-2-0-gil", "hash-5-0-gil"]);
    expect(done.how === "done" && done.results[0]!.columns.tracks.count).toBe(3);
  });

  it("has both Workers rehearse what was run, once, unless that takes long", async () => {
    start();
    await Promise.all([client.run([guests(2), guests(5)]), vi.runAllTimersAsync()]);
    await Promise.all([client.run([guests(3), guests(5)]), vi.runAllTimersAsync()]);
    const rehearsed = (): string[][] => workers.flatMap(({ received }) => received.flatMap((message) => (message.type === "rehearse" ? [message.requests] : [])));
    const asked = [guests(2), guests(5)].map((request) => JSON.stringify(request));
    expect(rehearsed()).toEqual([asked, asked]);
    client.close();
    start(2000);
    await Promise.all([client.run([guests(2)]), vi.runAllTimersAsync()]);
    expect(rehearsed()).toEqual([]);
  });

  it("keeps one Worker running and one warm", async () => {
    start();
    client.warm();
    client.warm();
    await vi.runAllTimersAsync();
    expect(workers.length).toBe(2);
  });

  it("supersedes: of many moves only the first and the last run", async () => {
    start(20);
    client.warm();
    await vi.runAllTimersAsync();
    const ends = [1, 2, 3, 4].map((n) => client.run([guests(n)]));
    await vi.runAllTimersAsync();
    expect((await Promise.all(ends)).map(({ how }) => how)).toEqual(["done", "superseded", "superseded", "done"]);
    const ran = workers.flatMap(({ received }) => received).filter(({ type }) => type === "run");
    expect(ran.length).toBe(2);
  });

  it("ends a long run for a newer one", async () => {
    start();
    client.warm();
    await vi.runAllTimersAsync();
    const endless = client.run([program(HANG)]);
    const next = client.run([guests(3)]);
    await vi.advanceTimersByTimeAsync(PATIENCE + 10);
    expect((await endless).how).toBe("superseded");
    expect((await next).how).toBe("done");
    expect(workers[0]!.terminated).toBe(true);
  });
});

describe("a job of several programs", () => {
  const took = async (programs: RunRequest[]): Promise<number> => {
    const end = client.run(programs);
    await vi.runAllTimersAsync();
    const done = await end;
    return done.how === "done" ? done.took : NaN;
  };

  it("is shared by both Workers, once there are two", async () => {
    start(20);
    expect(await took([guests(1), guests(2)]), "the first picture has one").toBe(40);
    expect(await took([guests(3), guests(4)])).toBe(20);
    expect(await took([guests(5), guests(6), guests(7)])).toBe(40);
  });

  it("begins with the program that took longest", async () => {
    start(20);
    await took([guests(1)]);
    const files = [10, 10, 40].map((ms, n) => ({ ...program(`TAKES = ${ms}`), files: [{ name: `${n}.py`, text: `TAKES = ${ms}` }] }));
    expect(await took(files), "nothing is known of them").toBe(50);
    expect(await took(files)).toBe(40);
  });

  it("is run by one where the machine has no more to spare", async () => {
    start(20, 1);
    await took([guests(1)]);
    expect(await took([guests(3), guests(4)])).toBe(40);
  });

  it("tells of each result that comes while others are waited for", async () => {
    start(20, 1);
    const told: (string | undefined)[][] = [];
    void client.run([guests(1), guests(2), guests(3)], (results) => told.push(results.map((result) => result?.hash)));
    await vi.runAllTimersAsync();
    expect(told).toEqual([
      ["hash-1-0-gil", undefined, undefined],
      ["hash-1-0-gil", "hash-2-0-gil", undefined],
    ]);
  });

  it("is waited for like the last one, so that a moving slider shows pictures", async () => {
    start(400);
    await took([guests(1)]);
    const first = client.run([guests(2)]);
    const second = client.run([guests(3)]);
    await vi.runAllTimersAsync();
    expect([(await first).how, (await second).how]).toEqual(["done", "done"]);
  });
});

describe("stopping", () => {
  it("answers at once, even when the Worker never would, and the next run works", async () => {
    start();
    client.warm();
    await vi.runAllTimersAsync();
    const endless = client.run([program(HANG)]);
    await vi.advanceTimersByTimeAsync(1000);
    client.stop();
    expect((await endless).how).toBe("stopped");
    expect(workers[0]!.terminated).toBe(true);
    expect(client.state).toBe("ready");
    const next = client.run([guests(1)]);
    await vi.runAllTimersAsync();
    expect((await next).how).toBe("done");
    expect(workers.filter(({ terminated }) => !terminated).length).toBe(2);
  });

  it("forgets a run that still waits for the engine", async () => {
    start();
    const end = client.run([guests(1)]);
    client.stop();
    expect((await end).how).toBe("stopped");
  });
});

describe("a Worker that dies", () => {
  it("is replaced, and its job is told", async () => {
    start();
    client.warm();
    await vi.runAllTimersAsync();
    const end = client.run([program(CRASH)]);
    await vi.runAllTimersAsync();
    expect(await end).toEqual({ how: "crashed", error: "out of memory" });
    const next = client.run([guests(4)]);
    await vi.runAllTimersAsync();
    expect((await next).how).toBe("done");
  });

  it("by an error event counts as well", async () => {
    start();
    client.warm();
    await vi.runAllTimersAsync();
    const end = client.run([program(HANG)]);
    workers[0]!.onerror!({ message: "boom" } as ErrorEvent);
    expect(await end).toEqual({ how: "crashed", error: "boom" });
  });

  it("over and over before it is ready means that there is no engine", async () => {
    client = new EngineClient(async () => {
      const worker = new FakeWorker();
      setTimeout(() => worker.onmessage?.({ data: { type: "failed", error: "no wasm" } } as MessageEvent), 1);
      return worker;
    });
    const end = client.run([guests(1)]);
    const inspection = client.inspect("a.py", "x");
    await vi.runAllTimersAsync();
    expect(client.state).toBe("failed");
    expect(client.failure).toBe("no wasm");
    expect((await end).how).toBe("crashed");
    expect(await inspection).toBeNull();
  });
});

it("an engine that cannot be fetched fails, and a later run tries again", async () => {
  let reachable = false;
  start();
  const spawn = vi.fn(async () => {
    if (!reachable) {
      throw new Error("404 Not Found");
    }
    return new FakeWorker().begin();
  });
  client = new EngineClient(spawn);
  expect((await client.run([guests(1)])).how).toBe("crashed");
  expect(client.state).toBe("failed");
  expect(await client.inspect("a.py", "x")).toBeNull();
  expect(client.state, "reading a text does not fetch the engine again").toBe("failed");
  expect(spawn).toHaveBeenCalledTimes(1);
  reachable = true;
  const end = client.run([guests(1)]);
  await vi.runAllTimersAsync();
  expect((await end).how).toBe("done");
});

it("inspections are answered while a run goes on", async () => {
  start();
  client.warm();
  await vi.runAllTimersAsync();
  void client.run([program(HANG)]);
  const listing = client.inspect("a.py", "x = 1\nsyntax error\n");
  await vi.advanceTimersByTimeAsync(10);
  expect((await listing)!.problems.map(({ line }) => line)).toEqual([2]);
});
