// Sorting many numbers that are spread over a range: into buckets first, then each by itself. Several times faster than
// sorting them at once, and never slower than that by more than the one walk.

/** Sorts in place. */
export function sortSpread(values: Float64Array): Float64Array {
  const n = values.length;
  if (n < 4096) return values.sort();
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < n; i++) {
    if (values[i]! < least) least = values[i]!;
    if (values[i]! > most) most = values[i]!;
  }
  const buckets = n >> 3;
  const scale = (buckets - 1) / (most - least);
  if (!Number.isFinite(scale)) return values; // all the same
  const from = new Int32Array(buckets + 1);
  for (let i = 0; i < n; i++) from[Math.floor((values[i]! - least) * scale) + 1]!++;
  for (let b = 0; b < buckets; b++) from[b + 1]! += from[b]!;
  const next = from.slice(0, buckets);
  const placed = new Float64Array(n);
  for (let i = 0; i < n; i++) placed[next[Math.floor((values[i]! - least) * scale)]!++] = values[i]!;
  for (let b = 0; b < buckets; b++) {
    const lo = from[b]!;
    const hi = from[b + 1]!;
    if (hi - lo > 32) placed.subarray(lo, hi).sort();
    else insertion(placed, lo, hi);
  }
  values.set(placed);
  return values;
}

function insertion(values: Float64Array, lo: number, hi: number): void {
  for (let i = lo + 1; i < hi; i++) {
    const value = values[i]!;
    let k = i - 1;
    for (; k >= lo && values[k]! > value; k--) values[k + 1] = values[k]!;
    values[k + 1] = value;
  }
}
