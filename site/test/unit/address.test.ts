import { describe, expect, it } from "vitest";
import { formatAddress, parseAddress, pristine, type Address } from "../../src/app/address";
import { MOST_BYTES, packCode, unpackCode } from "../../src/app/pack";

const scenario = (change: object): Address => ({ ...pristine("1-threads/restaurant"), ...change });

describe("the address", () => {
  it("is short and readable while only parameters changed", () => {
    const address = scenario({ params: { GUESTS: "50" }, seed: 3, mode: "any" });
    expect(formatAddress(address)).toBe("#/s/1-threads/restaurant?GUESTS=50&seed=3&mode=any");
  });

  it("says nothing about what is as the author left it", () => {
    expect(formatAddress(scenario({}))).toBe("#/s/1-threads/restaurant");
    expect(formatAddress({ page: "home" })).toBe("#/");
  });

  it.each([
    scenario({}),
    scenario({ params: { GUESTS: "50", COOKING: "1.5" }, seed: 4294967295, mode: "free", code: "abc-_9", sweep: "GUESTS=1:100:log:40,memory", programs: { "argv:ada": "eggs slow", "signal:broker": "SIGINT@6" } }),
    scenario({ params: { NAME: "Zoë & = ? # + % 名", EMPTY: "", seed: "x", code: "y" } }),
    { ...pristine("ünïcode/a b?c"), seed: 7 },
    { page: "home" } as const,
  ])("comes back as it was: %j", (address) => {
    expect(parseAddress(formatAddress(address))).toEqual({ address, faults: [] });
  });

  it.each(["", "#", "#/"])("%j is the home page", (hash) => {
    expect(parseAddress(hash)).toEqual({ address: { page: "home" }, faults: [] });
  });

  it.each([
    ["#/nowhere", { what: "path", text: "/nowhere" }],
    ["#/s/", { what: "path", text: "/s/" }],
    ["#/s/a?seed=minus", { what: "seed", text: "minus" }],
    ["#/s/a?seed=99999999999", { what: "seed", text: "99999999999" }],
    ["#/s/a?seed=", { what: "seed", text: "" }],
    ["#/s/a?mode=fast", { what: "mode", text: "fast" }],
    ["#/embed/a?theme=pink", { what: "theme", text: "pink" }],
    ["#/embed/a?view=film", { what: "view", text: "film" }],
    ["#/s/a?NAME=%E0%A4", { what: "encoding", text: "%E0%A4" }],
  ])("%s names its one fault and keeps the rest", (hash, fault) => {
    expect(parseAddress(hash).faults).toEqual([fault]);
  });

  it("keeps what is good beside what is not", () => {
    const { address } = parseAddress("#/s/a/b?seed=x&GUESTS=5&mode=any&&=&k");
    expect(address).toEqual({ ...pristine("a/b"), mode: "any", params: { GUESTS: "5", k: "" } });
  });
});

describe("packed code", () => {
  it("comes back as it was", async () => {
    const code = { "threads.py": "print('héllo')\n".repeat(40), "b.py": "" };
    const packed = await packCode(code);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(packed.length).toBeLessThan(200);
    expect(await unpackCode(packed)).toEqual(code);
  });

  it("gives null for anything damaged", async () => {
    const packed = await packCode({ "a.py": "x = 1" });
    for (const bad of ["!!!", "AAAA", packed.slice(0, -6), packed.slice(3), ""]) {
      expect(await unpackCode(bad)).toBeNull();
    }
  });

  it("gives null for JSON of another shape", async () => {
    for (const value of [[1], { a: 1 }, null]) {
      expect(await unpackCode(await packCode(value as never))).toBeNull();
    }
  });

  it("never unpacks a small link into a huge text", async () => {
    const bomb = await packCode({ "a.py": " ".repeat(MOST_BYTES + 1) });
    expect(bomb.length).toBeLessThan(4000);
    expect(await unpackCode(bomb)).toBeNull();
  });
});
