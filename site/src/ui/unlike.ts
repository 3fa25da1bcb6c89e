/** Whether two small values differ in what they hold: for properties that are made anew at each rendering. */
export function unlike(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}
