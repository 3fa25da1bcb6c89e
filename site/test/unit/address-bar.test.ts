import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pristine, type ScenarioAddress } from "../../src/app/address";
import { AddressBar } from "../../src/app/address-bar";

let entries: string[];
let address: ScenarioAddress;
let bar: AddressBar;
const told: string[] = [];
const session = { address: async () => address, addressed: (hash: string) => void told.push(hash) };

beforeEach(() => {
  vi.useFakeTimers();
  entries = ["#/", "#/s/a"];
  address = pristine("a");
  bar = new AddressBar({
    location: { get hash() { return entries.at(-1)!; } },
    history: {
      pushState: (_state, _title, hash) => void entries.push(String(hash)),
      replaceState: (_state, _title, hash) => void (entries[entries.length - 1] = String(hash)),
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

async function change(params: Record<string, string>, step: "replace" | "push" = "replace"): Promise<void> {
  address = { ...address, params };
  bar.follow(session, step);
}

it("a whole drag is one step away from the author's version", async () => {
  for (let n = 1; n <= 30; n++) {
    await change({ N: String(n) });
    await vi.advanceTimersByTimeAsync(16);
  }
  await vi.runAllTimersAsync();
  await change({ N: "40" });
  await vi.runAllTimersAsync();
  expect(entries).toEqual(["#/", "#/s/a", "#/s/a?N=40"]);
  expect(told.at(-1)).toBe("#/s/a?N=40");
  expect(bar.isAt("#/s/a?N=40")).toBe(true);
});

it("a reset is a step of its own, which Back undoes", async () => {
  await change({ N: "2" });
  await vi.runAllTimersAsync();
  await change({}, "push");
  await vi.runAllTimersAsync();
  expect(entries).toEqual(["#/", "#/s/a", "#/s/a?N=2", "#/s/a"]);
});

it("writes nothing between the reader's going elsewhere and the page's being told", async () => {
  bar.cancel("#/s/a");
  await change({ N: "2" });
  entries.push("#/");
  await vi.runAllTimersAsync();
  expect(entries).toEqual(["#/", "#/s/a", "#/"]);
});

it("writes nothing once the reader has gone elsewhere", async () => {
  await change({ N: "2" });
  bar.cancel("#/");
  entries.push("#/");
  await vi.runAllTimersAsync();
  expect(entries.at(-1)).toBe("#/");
});
