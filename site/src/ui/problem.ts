/** A problem in one sentence: an error of Python's as Python prints it, the playground's own in its own words. */
export function problemText(kind: string, msg: string): string {
  const python = /(Error|Exception|Warning|Interrupt|Exit|Iteration)$/.test(kind);
  if (!msg) {
    return kind;
  }
  return python && !msg.startsWith(kind) ? `${kind}: ${msg}` : msg;
}
