/** The range of a sweep as its form shows it, and as the engine and an address have it: NAME=FROM:TO[:log][:POINTS[:SEEDS]]. Pure. */
import type { Param } from "../engine/protocol";
import type { Control } from "./listing";
import { hasRange, isNumeric } from "./params";

/** The fields of the form, as texts: the engine judges them. */
export interface RangeFields {
  name: string;
  from: string;
  to: string;
  log: boolean;
  points: string;
  seeds: string;
}

const POINTS = "20";
const SEEDS = "3";

/** From this ratio of its ends on, a range is taken to be logarithmic. */
const WIDE = 100;

export function rangeText({ name, from, to, log, points, seeds }: RangeFields): string {
  const counts = seeds !== SEEDS ? `:${points}:${seeds}` : points !== POINTS ? `:${points}` : "";
  return `${name}=${from}:${to}${log ? ":log" : ""}${counts}`;
}

/** The fields of a text; null when it has not the form of a range. */
export function rangeFields(text: string): RangeFields | null {
  const match = /^([^=:]+)=([^:]*):([^:]*)(?::(log|linear))?(?::([^:]*))?(?::([^:]*))?$/.exec(text);
  if (!match) {
    return null;
  }
  const [, name, from, to, scale, points = POINTS, seeds = SEEDS] = match;
  return { name: name!, from: from!, to: to!, log: scale === "log", points, seeds };
}

/** The parameters that can be swept. */
export function sweepable(controls: readonly Control[]): Control[] {
  return controls.filter(({ param }) => isNumeric(param));
}

/** All of a parameter's range; of one without, a tenth to ten times its value. */
export function usualRange({ param, value }: { param: Param; value: string }): RangeFields {
  const size = Math.abs(Number(value)) || 1;
  const [from, to] = hasRange(param) ? [param.min, param.max] : [size / 10, size * 10];
  return { name: param.name, from: String(from), to: String(to), log: from > 0 && to / from >= WIDE, points: POINTS, seeds: SEEDS };
}
