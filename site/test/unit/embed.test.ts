import { describe, expect, it } from "vitest";
import { parseAddress } from "../../src/app/address";
import { en } from "../../src/embed/texts";
import { ATTRIBUTES, complaint, cssLength, hashOf, type Attributes } from "../../src/embed/wish";

const given = (change: Partial<Attributes>): Attributes => ({
  ...(Object.fromEntries(ATTRIBUTES.map((name) => [name, ""])) as unknown as Attributes),
  ...change,
});

describe("attributes", () => {
  it.each([
    [{}, "", "say what to play"],
    [{ scenario: "a/b", src: "x.py" }, "", "exclude each other"],
    [{ scenario: "a/b", seed: "1.5" }, "", 'seed="1.5"'],
    [{ scenario: "a/b", seed: "12345678901" }, "", 'seed="12345678901" is not a whole number from 0 to 4294967295'],
    [{ scenario: "a/b", lang: "english" }, "", 'lang="english"'],
    [{ scenario: "a/b", interrupt: "soon" }, "", 'interrupt="soon"'],
    [{ scenario: "a/b", machine: "cores=4,gears" }, "", 'machine="cores=4,gears"'],
    [{ scenario: "a/b", run: "click visible" }, "", 'run="click visible"'],
    [{ scenario: "a/b", view: "code,film" }, "", 'view="code,film"'],
    [{ scenario: "a/b", run: "now" }, "", 'run="now"'],
    [{ scenario: "a/b", theme: "pink" }, "", 'theme="pink"'],
    [{ scenario: "a/b", mode: "fast" }, "", 'mode="fast"'],
    [{ scenario: "a/b", params: "N" }, "", 'params="N"'],
    [{ scenario: "a/b", height: "tall" }, "", 'height="tall"'],
  ])("%j: one sentence", (change, listing, words) => {
    const text = complaint(given(change), listing, en);
    expect(text).toContain(words);
    expect(text).toMatch(/^[^\n]+\.$/);
  });

  it.each([[{ scenario: "a/b", params: "N=1&M=2", seed: "7", view: "code figure", run: "visible", height: "30rem", lang: "de-AT", interrupt: "0.5", machine: "cores=8,thread_start=0.001" }, ""], [{}, "print(1)"], [{ src: "x.py" }, ""]])(
    "%j with %j is fine",
    (change, listing) => expect(complaint(given(change), listing, en)).toBe(""),
  );

  it("become the frame's address as the page reads it", () => {
    const hash = hashOf(given({ scenario: "1-threads/restaurant", params: "GUESTS=50; NAME=Zo%C3%AB+x", seed: "3", view: "figure code", theme: "dark", lang: "zh" }), "", true);
    expect(parseAddress(hash)).toEqual({
      faults: [],
      address: {
        page: "scenario", id: "1-threads/restaurant", params: { GUESTS: "50", NAME: "Zoë x" }, seed: 3, mode: "gil", machine: "", code: "", sweep: "", programs: {}, inputs: { argv: "", stdin: "", interrupt: "" },
        embed: { view: ["figure", "code"], run: true, theme: "dark", lang: "zh" },
      },
    });
    expect(hashOf(given({}), "abc", false)).toBe("#/s/new?code=abc");
  });

  it("take lengths as CSS does", () => {
    expect(["300", "30rem", "50vh", "1.5em", "x", "-3px", "calc(1px)"].map(cssLength)).toEqual(["300px", "30rem", "50vh", "1.5em", "", "", ""]);
  });
});
