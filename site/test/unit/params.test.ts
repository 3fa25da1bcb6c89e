import { describe, expect, it } from "vitest";
import { followEdit, literalOf, plainValue, replaceLiteral, tidyNumber } from "../../src/app/params";
import type { Param } from "../../src/engine/protocol";
import { restaurant } from "../fixtures/scenario";

const [guests, cooking, kind, loud] = restaurant.files[0]!.params as [Param, Param, Param, Param];
const text: Param = { ...guests, type: "text", value: '"a"' };

describe("literals", () => {
  it.each([
    [guests, "50", "50"],
    [guests, " 7 ", "7"],
    [guests, "0", null],
    [guests, "101", null],
    [guests, "1.5", null],
    [guests, "1e1", "10"],
    [guests, "", null],
    [guests, "__import__('os')", null],
    [guests, "NaN", null],
    [guests, "0x10", null],
    [cooking, "2", "2.0"],
    [cooking, "2.5", "2.5"],
    [cooking, ".5", "0.5"],
    [cooking, "9", null],
    [kind, "quick", '"quick"'],
    [kind, "other", null],
    [loud, "true", "True"],
    [loud, "True", null],
    [text, 'say "hi"\\', '"say \\"hi\\"\\\\"'],
    [text, "two\nlines", '"two\\nlines"'],
    [text, "\0", null],
  ])("%# of a plain value", (param, plain, literal) => {
    expect(literalOf(param, plain)).toBe(literal);
  });

  it("come back as plain values", () => {
    expect(["50", "1_000", "True", "False", '"po\\"ol"', "'x'"].map(plainValue)).toEqual([
      "50", "1000", "true", "false", 'po"ol', "x",
    ]);
  });

  it("have no digits that only arithmetic put there", () => {
    expect(tidyNumber(cooking, 0.1 + 0.2)).toBe("0.3");
    expect(tidyNumber(guests, 49.9999)).toBe("50");
  });
});

describe("places in the text", () => {
  const { source, params } = restaurant.files[0]!;

  it("move along when a literal before them gets longer", () => {
    const after = replaceLiteral({ text: source, params }, "GUESTS", "100");
    expect(after.text).toBe(source.replace("GUESTS = 8", "GUESTS = 100"));
    for (const { value, start, end } of after.params) {
      expect(after.text.slice(start, end)).toBe(value);
    }
  });

  it.each([
    ["above", "# hello\n\n" + source, ["8", "1.0", '"slow"', "False"]],
    ["below", source + "print(1)\n", ["8", "1.0", '"slow"', "False"]],
    ["between", source.replace("COOKING", "# x\nCOOKING"), ["8", "1.0", '"slow"', "False"]],
    ["the literal", source.replace("= 8", "= 42"), ["42", "1.0", '"slow"', "False"]],
    ["the literal into nonsense", source.replace("= 8", "= 8 * x"), ["1.0", '"slow"', "False"]],
    ["a parameter away", source.replace("COOKING = 1.0\n", ""), ["8", '"slow"', "False"]],
  ])("follow typing %s", (_, edited, values) => {
    const followed = followEdit({ text: source, params }, edited);
    expect(followed.map(({ value }) => value)).toEqual(values);
    for (const { value, start, end, line } of followed) {
      expect(edited.slice(start, end)).toBe(value);
      expect(edited.slice(0, start).split("\n").length).toBe(line);
    }
  });
});
