import { describe, expect, it } from "vitest";
import { en as embedEn, zh as embedZh } from "../../src/embed/texts";
import { en } from "../../src/messages/en";
import { sweepEn } from "../../src/messages/sweep.en";
import { sweepZh } from "../../src/messages/sweep.zh";
import { grouped } from "../../src/messages/grouped";
import { zh } from "../../src/messages/zh";

/** Every key with how many arguments its text takes; a text without any has none. */
function shape(value: unknown, path = ""): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
  }
  return [`${path} ${typeof value === "function" ? value.length : typeof value}`];
}

/** Every text, functions called with marks for arguments. */
function texts(value: unknown): string[] {
  if (typeof value === "function") {
    const marks = Array.from({ length: value.length }, (_, n) => `<${n}>`);
    return [String(value(...marks))];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
}

describe.each([["the page", en, zh], ["embed.js", embedEn, embedZh], ["a sweep", sweepEn, sweepZh]])("the catalogues of %s", (_, english, chinese) => {
  it("have the same keys, and every text uses as many values", () => {
    expect(shape(chinese)).toEqual(shape(english));
    const used = (text: string): string => (text.match(/<\d>/g) ?? []).sort().join("");
    expect(texts(chinese).map(used)).toEqual(texts(english).map(used));
  });

  it("leave no text empty", () => {
    expect([...texts(english), ...texts(chinese)].filter((text) => !text.trim())).toEqual([]);
  });
});

it("numbers have their thousands told apart", () => {
  expect([0, 7, 999, 1000, 65536, 1234567, -4321, 1234.5].map(grouped)).toEqual(["0", "7", "999", "1,000", "65,536", "1,234,567", "-4,321", "1,234.5"]);
});
