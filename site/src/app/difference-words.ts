/** Differences as sentences in the page's language. */
import { m } from "../messages";
import { bytes, duration, whole } from "../ui/format";
import type { Cause, Difference } from "./differences";

export function tellDifference(difference: Difference): string {
  const t = m.differences;
  switch (difference.what) {
    case "failed":
      return t.failed(difference.name, difference.kind, duration(difference.at));
    case "same":
      return t.same(listed(difference.names), duration(difference.end));
    case "earlier":
      return t.earlier(difference.fast, duration(difference.by), difference.slow) + tellCause(difference.cause, difference.fast, difference.slow);
    case "gil":
      return t.gil(difference.most, duration(difference.time), difference.least, duration(difference.other));
    case "memory": {
      const { most, least, cause } = difference;
      const by = t.memory(most, bytes(difference.by), least);
      return cause ? by + t.memoryCauses[cause.why](most, whole(cause.most), least, whole(cause.least)) : `${by}${t.stop}`;
    }
  }
}

function tellCause(cause: Cause, fast: string, slow: string): string {
  const t = m.differences;
  switch (cause.why) {
    case "requests":
    case "waits":
    case "cores":
      return (cause.slow === 1 ? t.overlap : t.more)[cause.why](fast, whole(cause.fast), slow, whole(cause.slow));
    case "waited":
    case "idle":
    case "cpu":
    case "ran":
      return t.causes[cause.why](fast, duration(cause.fast), slow, duration(cause.slow));
    case "both":
      return t.both(duration(cause.idle), duration(cause.ran));
    case "unknown":
      return t.stop;
  }
}

/** Names in a row: a, b and c. */
function listed(names: string[]): string {
  const { and, comma } = m.differences;
  return names.length < 2 ? names.join() : and(names.slice(0, -1).join(comma), names.at(-1)!);
}
