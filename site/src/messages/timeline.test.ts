// The timeline's catalogues say the same things in both languages.
import { expect, it } from "vitest";
import { timelineEn } from "./timeline.en";
import { timelineZh } from "./timeline.zh";

/** Words that need no translation, or that the English catalogue derives otherwise. */
function shape(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return [`${path} list`];
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
  return [`${path} ${typeof value === "function" ? value.length : typeof value}`];
}

it("the timeline's catalogues have the same keys, and every text takes as many values", () => {
  expect(shape(timelineZh)).toEqual(shape(timelineEn));
  expect(timelineZh.keys.rows.length).toBe(timelineEn.keys.rows.length);
});

it("every value given to a text is used in it", () => {
  const used = (value: unknown): string[] => {
    if (typeof value === "function") {
      const text = String(value(...Array.from({ length: value.length }, (_, n) => `<${n}>`)));
      return [(text.match(/<\d>/g) ?? []).sort().join("")];
    }
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(used) : [];
  };
  const { summary: _, mostAtOnce: __, stateOf: ___, someOf: _a, ...english } = timelineEn;
  const { summary: ____, mostAtOnce: _____, stateOf: ______, someOf: _b, ...chinese } = timelineZh;
  expect(used(chinese)).toEqual(used(english));
});
