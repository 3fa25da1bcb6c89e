import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { formatAddress, pristine, type ScenarioAddress } from "../../src/app/address";
import { Drafts } from "../../src/app/drafts";
import { packCode } from "../../src/app/pack";
import { recordingsAt, type Recordings } from "../../src/app/recorded";
import { Session } from "../../src/app/session";
import { statusOf } from "../../src/app/status";
import { EngineClient, type WorkerLike } from "../../src/engine/client";
import { decodeRun, type RunResult } from "../../src/engine/protocol";
import { m } from "../../src/messages";
import { answerRun, CRASH, FakeWorker, HANG } from "../fixtures/fake-engine";
import { restaurant } from "../fixtures/scenario";

let engine: EngineClient;
let session: Session;
let drafts: Drafts;
let storage: Map<string, string>;

const author = pristine(restaurant.id);
const settle = () => vi.waitFor(() => expect(session.runs.phase).not.toBe("running"));

function newSession(): Session {
  drafts = new Drafts({
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  } as Storage);
  return new Session(restaurant, engine, drafts);
}

async function open(address: ScenarioAddress): Promise<void> {
  await session.open(address, formatAddress(address));
  await settle();
}

beforeEach(() => {
  storage = new Map();
  engine = new EngineClient(async () => new FakeWorker().begin());
  session = newSession();
  location.hash = "";
});
afterEach(() => {
  session.close();
  engine.close();
});

const hashes = () => session.runs.outcome?.results.map(({ hash }) => hash);

describe("opening", () => {
  it("runs the author's version", async () => {
    await open(author);
    expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]);
    expect([session.isChanged(), session.isStale()]).toEqual([false, false]);
  });

  it("runs with an address's parameters, seed and mode", async () => {
    await open({ ...author, params: { GUESTS: "50" }, seed: 3, mode: "any" });
    expect(hashes()).toEqual(["hash-50-3-any", "hash-50-3-any"]);
  });

  it("never runs code from a link by itself, not even when a slider moves", async () => {
    const code = await packCode({ "tasks.py": "GUESTS = 4\n" });
    await open({ ...author, code });
    expect(session.runs.phase).toBe("waiting");
    session.setValue("GUESTS", "9");
    session.setSeed(5);
    expect([session.runs.phase, hashes()]).toEqual(["waiting", undefined]);
    session.run();
    await settle();
    expect(hashes()).toEqual(["hash-9-5-gil", "hash-4-5-gil"]);
  });

  it("runs code at once that was typed in this browser", async () => {
    await open(author);
    session.setText("tasks.py", "GUESTS = 4\n");
    const address = await session.address();
    session.close();
    session = newSession();
    await open(address);
    expect(hashes()).toEqual(["hash-8-0-gil", "hash-4-0-gil"]);
  });

  it("shows the author's version for a damaged link and says so", async () => {
    await open({ ...author, code: "AAAA", params: { GUESTS: "0" } });
    expect(session.faults.map(({ what }) => what)).toEqual(["value", "code"]);
    expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]);
  });

  it("takes code for an unknown file for damaged", async () => {
    await open({ ...author, code: await packCode({ "other.py": "x" }) });
    expect(session.faults.map(({ what }) => what)).toEqual(["code"]);
  });
});

describe("what the build recorded", () => {
  const recordedAs = (hash: string) => session.requests().map((request) => ({ ...decodeRun(answerRun(request)), hash }));
  let recordings: Recordings;
  let come: (results: RunResult[] | null) => void;

  beforeEach(() => {
    engine = new EngineClient(() => new Promise((ready) => (hired = () => ready(new FakeWorker().begin()))));
    recordings = vi.fn(() => new Promise<RunResult[] | null>((resolve) => (come = resolve)));
    session = new Session(restaurant, engine, drafts, recordings);
  });
  let hired = () => {};

  it("stands until the engine says the same, and then stays as it is", async () => {
    await session.open(author, formatAddress(author));
    come(recordedAs("hash-8-0-gil"));
    await vi.waitFor(() => expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]));
    const { results } = session.runs.outcome!;
    expect([session.runs.phase, statusOf(session, engine.state, false).text]).toEqual(["running", m.run.loading]);
    hired();
    await settle();
    expect(session.runs.outcome!.results).toBe(results);
    expect([session.runs.phase, session.runs.earlier]).toEqual(["done", null]);
  });

  it("stays as it is while the engine says the same of one file after the other", async () => {
    const worker = (): Promise<WorkerLike> => new Promise((ready) => (hired = () => ready(new FakeWorker(120).begin())));
    session = new Session(restaurant, (engine = new EngineClient(worker, 1)), drafts, recordings);
    await session.open(author, formatAddress(author));
    come(recordedAs("hash-8-0-gil"));
    await vi.waitFor(() => expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]));
    const { results } = session.runs.outcome!;
    const seen = new Set<unknown>();
    session.onchange = () => seen.add(session.runs.outcome!.results);
    hired();
    await vi.waitFor(() => expect(session.runs.phase).toBe("done"));
    expect([seen.size, seen.has(results)]).toEqual([1, true]);
  });

  it("gives way to what the engine says, and to what the reader wants", async () => {
    await session.open(author, formatAddress(author));
    come(recordedAs("old"));
    await vi.waitFor(() => expect(hashes()).toEqual(["old", "old"]));
    hired();
    await settle();
    expect([hashes(), session.runs.earlier]).toEqual([["hash-8-0-gil", "hash-8-0-gil"], null]);
  });

  it("comes too late for one who has changed something, and for the engine", async () => {
    await session.open(author, formatAddress(author));
    session.setValue("GUESTS", "50");
    come(recordedAs("late"));
    hired();
    await settle();
    expect(hashes()).toEqual(["hash-50-0-gil", "hash-50-0-gil"]);
    session.reset();
    await settle();
    expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]);
    expect(recordings).toHaveBeenCalledTimes(1);
  });

  it("stands in place of what an address with other values asks for, and is compared with nothing", async () => {
    await session.open({ ...author, seed: 3 }, "");
    come(recordedAs("hash-8-0-gil"));
    await vi.waitFor(() => expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]));
    expect([session.isStale(), statusOf(session, engine.state, false).text]).toEqual([true, m.run.outdated]);
    hired();
    await settle();
    expect([hashes(), session.isStale(), session.runs.earlier]).toEqual([["hash-8-3-gil", "hash-8-3-gil"], false, null]);
  });

  it("is fetched beside the page, and only used where it is the catalogue's", async () => {
    const answers = restaurant.files.map(({ name, source }) => answerRun({ files: [{ name, text: source }], seed: 0, switch: "gil", schedule: "" }));
    const file = answers.flatMap((answer) => {
      const filled = new Uint8Array(8 + Math.ceil(answer.byteLength / 8) * 8);
      new DataView(filled.buffer).setUint32(0, answer.byteLength, true);
      filled.set(new Uint8Array(answer), 8);
      return [...filled];
    });
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(Uint8Array.from(file)));
    const at = recordingsAt("http://play.test/sub/");
    const named = { ...restaurant, files: restaurant.files.map((file) => ({ ...file, hash: "hash-8-0-gil" })) };
    expect((await at(named))?.map(({ hash }) => hash)).toEqual(["hash-8-0-gil", "hash-8-0-gil"]);
    expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([`http://play.test/sub/runs/${restaurant.id}.run`]);
    expect(await at({ ...named, files: named.files.map((file) => ({ ...file, hash: "newer" })) })).toBeNull();
    fetched.mockImplementation(async () => new Response("<!doctype html>", { status: 404 }));
    expect(await at(named)).toBeNull();
    fetched.mockRestore();
  });
});

describe("changing", () => {
  beforeEach(() => open(author));

  it("a parameter runs all files again and asks the address to follow", async () => {
    const followed = vi.fn();
    session.onaddress = followed;
    expect(session.setValue("GUESTS", "50")).toBe(true);
    await settle();
    expect(hashes()).toEqual(["hash-50-0-gil", "hash-50-0-gil"]);
    expect(followed).toHaveBeenCalledWith("replace");
    expect(formatAddress(await session.address())).toBe("#/s/1-threads/restaurant?GUESTS=50");
  });

  it("shows what is there of a long run, beside what was there of the others", async () => {
    session.close();
    engine = new EngineClient(async () => new FakeWorker(120).begin(), 1);
    session = newSession();
    await open(author);
    session.setValue("GUESTS", "50");
    await vi.waitFor(() => expect(session.runs.outcome!.late).toEqual([1]), { interval: 5 });
    expect([session.runs.phase, hashes()]).toEqual(["running", ["hash-50-0-gil", "hash-8-0-gil"]]);
    await settle();
    expect([session.runs.outcome!.late, hashes()]).toEqual([[], ["hash-50-0-gil", "hash-50-0-gil"]]);
    expect(session.runs.earlier!.results.map(({ hash }) => hash)).toEqual(["hash-8-0-gil", "hash-8-0-gil"]);
  });

  it("refuses a value that the parameter does not allow", () => {
    expect(session.setValue("GUESTS", "101")).toBe(false);
    expect(session.setValue("NOPE", "1")).toBe(false);
    expect(session.isChanged()).toBe(false);
  });

  it("one parameter goes back by itself", async () => {
    session.setValue("GUESTS", "50");
    session.setValue("KIND", "quick");
    session.resetValue("GUESTS");
    expect((await session.address()).params).toEqual({ KIND: "quick" });
  });

  it("typed code waits for Run, keeps the last picture and is called stale", async () => {
    session.setText("threads.py", "GUESTS = 2\n");
    expect([session.runs.phase, session.isStale()]).toEqual(["done", true]);
    expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]);
    session.run();
    await settle();
    expect(hashes()![0]).toBe("hash-2-0-gil");
  });

  it("a typed mistake is found without running", async () => {
    session.setText("threads.py", "x = 1\nsyntax error\n");
    await vi.waitFor(() => expect(session.problems(session.files[0]!).map(({ line }) => line)).toEqual([2]));
  });

  it("reset brings everything of the author's back as one step", async () => {
    session.setValue("GUESTS", "50");
    session.setSeed(9);
    session.setText("tasks.py", "x = 1");
    const followed = vi.fn();
    session.onaddress = followed;
    session.reset();
    await settle();
    expect(session.files.map(({ text }) => text)).toEqual(restaurant.files.map(({ source }) => source));
    expect(formatAddress(await session.address())).toBe("#/s/1-threads/restaurant");
    expect(followed).toHaveBeenCalledWith("push");
  });
});

describe("when a run goes wrong", () => {
  beforeEach(() => open(author));

  it("Stop answers at once and leaves code and picture", async () => {
    session.setText("threads.py", HANG);
    session.run();
    expect(session.runs.phase).toBe("running");
    session.runs.stop();
    await settle();
    expect(session.runs.phase).toBe("stopped");
    expect(session.files[0]!.text).toBe(HANG);
    expect(hashes()).toEqual(["hash-8-0-gil", "hash-8-0-gil"]);
  });

  it("a crash is told, leaves the code, and the next run works", async () => {
    session.setText("threads.py", CRASH);
    session.run();
    await settle();
    expect([session.runs.phase, session.runs.error]).toEqual(["crashed", "out of memory"]);
    expect(session.files[0]!.text).toBe(CRASH);
    session.setText("threads.py", "GUESTS = 3");
    session.run();
    await settle();
    expect(hashes()![0]).toBe("hash-3-0-gil");
  });
});

it("how things stand is one line", async () => {
  const line = (slow = false) => statusOf(session, engine.state, slow);
  const opening = session.open(author, formatAddress(author));
  expect(line().text).toContain("recorded run");
  await opening;
  await settle();
  expect(line()).toEqual({ text: expect.stringContaining("of virtual time"), urgent: false });
  const [first] = session.runs.outcome!.results;
  const problem = { kind: "ValueError", msg: "no", file: "threads.py", line: 7, col: 0, endLine: 7, endCol: 0 };
  first!.problems.push(problem);
  expect(line()).toEqual({ text: expect.stringMatching(/^An error in line 7, after/), urgent: true });
  const { end } = first!.stats;
  for (const result of session.runs.outcome!.results) result.stats.end = 0; // refused before its first line
  expect(line().text).toBe("An error in line 7.");
  for (const result of session.runs.outcome!.results) result.stats.end = end;
  problem.kind = "Deadlock";
  expect(line().text).toMatch(/^A deadlock after .*: nothing can ever run again\.$/);
  problem.kind = "StepLimit";
  expect(line().text).toMatch(/^Ended by a limit of the playground in line 7, after/);
  Object.assign(problem, { kind: "EOFError", msg: "EOF when reading a line" });
  expect(line()).toEqual({ text: m.run.starved, urgent: true });
  first!.problems.pop();
  session.setText("threads.py", HANG);
  expect(line()).toEqual({ text: expect.stringContaining("press Run"), urgent: true });
  session.run();
  expect(line(true).text).toBe("Running…");
  session.runs.stop();
  await settle();
  expect(line().text).toContain("Stopped");
});

describe("drafts", () => {
  it("typed just before a reload come back although the address had not followed yet", async () => {
    const hash = formatAddress(author);
    location.hash = hash;
    await session.open(author, hash);
    session.setText("tasks.py", "GUESTS = 6\n");
    session.close();
    session = newSession();
    await open(author);
    expect(session.files[1]!.text).toBe("GUESTS = 6\n");
    expect(session.offer).toBeNull();
  });

  it("of an earlier visit are offered, not forced on the reader", async () => {
    await open(author);
    session.setText("tasks.py", "GUESTS = 6\n");
    session.addressed("#/elsewhere");
    session.close();
    session = newSession();
    await open(author);
    expect(session.files[1]!.text).toBe(restaurant.files[1]!.source);
    expect(session.offer).toEqual({ "tasks.py": "GUESTS = 6\n" });
    session.takeOffer();
    await settle();
    expect(hashes()).toEqual(["hash-8-0-gil", "hash-6-0-gil"]);
  });

  it("do no harm when nothing can be kept", () => {
    const refusing = new Proxy({} as Storage, { get: () => () => { throw new Error("denied"); } });
    const none = new Drafts(refusing);
    none.keep("a", { code: {}, hash: "" });
    none.forget("a");
    expect(none.read("a")).toBeNull();
  });
});
