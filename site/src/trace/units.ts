// Times and amounts as readers write them: 0, 850 ns, 12.5 µs, 3 ms, 1.25 s, 2 min 5 s.

const UNITS = [
  { name: "ns", ns: 1 },
  { name: "µs", ns: 1e3 },
  { name: "ms", ns: 1e6 },
  { name: "s", ns: 1e9 },
] as const;

/** A thin no-break space between number and unit. */
const GAP = "\u202f";
const MINUS = "\u2212";

/** A length of time, rounded to three significant digits or so: for reading, not for sums. */
export function duration(ns: number): string {
  if (ns < 0) return MINUS + duration(-ns);
  if (ns === 0) return `0${GAP}s`;
  if (ns >= 120e9) return long(ns);
  let unit = UNITS.findLast((u) => ns >= u.ns) ?? UNITS[0];
  let text = significant(ns / unit.ns);
  if (Number(text) >= 1000 && unit.name !== "s") {
    unit = UNITS[UNITS.indexOf(unit) + 1]!; // 999.7 µs reads 1 ms
    text = significant(ns / unit.ns);
  }
  return `${text}${GAP}${unit.name}`;
}

/** A point in time with enough digits to tell neighbours `step` ns apart. */
export function instant(ns: number, step: number): string {
  if (ns < 0) return MINUS + instant(-ns, step);
  if (ns === 0) return `0${GAP}s`;
  const unit = UNITS.findLast((u) => ns >= u.ns) ?? UNITS[0];
  const digits = Math.min(9, Math.max(0, Math.ceil(Math.log10(unit.ns / Math.max(step, 1)) - 1e-9)));
  return `${trim((ns / unit.ns).toFixed(digits))}${GAP}${unit.name}`;
}

export function percent(share: number): string {
  if (share > 0 && share < 0.01) return `<1${GAP}%`;
  return `${Math.round(share * 100)}${GAP}%`;
}

function significant(n: number): string {
  return trim(n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2));
}

function trim(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function long(ns: number): string {
  const s = Math.round(ns / 1e9);
  const parts = [
    [Math.floor(s / 3600), "h"],
    [Math.floor(s / 60) % 60, "min"],
    [s % 60, "s"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).slice(0, 2);
  return said.map(([n, unit]) => `${n}${GAP}${unit}`).join(" ");
}
