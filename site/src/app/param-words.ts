/** What a parameter may be, in a sentence: for a field that has something else, and for a link. */
import type { Param } from "../engine/protocol";
import { m } from "../messages";
import { hasRange, plainValue, wantsInteger } from "./params";

export function allowedValues(param: Param): string {
  const { name, type, options } = param;
  if (hasRange(param)) {
    return m.controls.allowed(name, m.controls.range(String(param.min), String(param.max)));
  }
  switch (type) {
    case "select":
      return m.controls.oneOf(name, (options ?? []).map(plainValue).join(", "));
    case "boolean":
      return m.controls.oneOf(name, "true, false");
    case "text":
      return m.controls.plainText(name);
    default:
      return wantsInteger(param) ? m.controls.wholeNumber(name) : m.controls.number(name);
  }
}
