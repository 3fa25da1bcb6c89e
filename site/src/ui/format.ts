/** Numbers for people: virtual times, bytes and counts with few digits and a unit. */
import { m } from "../messages";
import { grouped } from "../messages/grouped";

const SPACE = "\u202f";

/** A virtual time in ns, to three significant digits: `2.31 s`, `450 ms`. */
export function duration(ns: number): string {
  const { units } = m;
  const size = Math.abs(ns);
  if (size >= 3600e9) {
    return `${significant(ns / 3600e9)}${SPACE}${units.h}`;
  }
  if (size >= 600e9) {
    return `${significant(ns / 60e9)}${SPACE}${units.min}`;
  }
  if (size >= 999.5e6) {
    return `${significant(ns / 1e9)}${SPACE}${units.s}`;
  }
  if (size >= 999.5e3) {
    return `${significant(ns / 1e6)}${SPACE}${units.ms}`;
  }
  return size >= 999.5 ? `${significant(ns / 1e3)}${SPACE}${units.us}` : `${Math.round(ns)}${SPACE}${units.ns}`;
}

/** A moment in ns as seconds with milliseconds, so that moments below each other line up: `0.500`. */
export function moment(ns: number): string {
  return (ns / 1e9).toFixed(3);
}

export function bytes(count: number): string {
  const { units } = m;
  if (count >= 999.5e6) {
    return `${significant(count / 1e9)}${SPACE}${units.GB}`;
  }
  if (count >= 999.5e3) {
    return `${significant(count / 1e6)}${SPACE}${units.MB}`;
  }
  return count >= 999.5 ? `${significant(count / 1e3)}${SPACE}${units.kB}` : `${count}${SPACE}${units.B}`;
}

/** A whole number with thousands told apart. */
export function whole(count: number): string {
  return grouped(Math.round(count));
}

export function percent(value: number): string {
  return `${value >= 10 || value === 0 ? Math.round(value) : significant(value, 2)}${SPACE}${m.units.percent}`;
}

function significant(value: number, digits = 3): string {
  return Math.abs(value) >= 100 ? whole(value) : String(Number(value.toPrecision(digits)));
}
