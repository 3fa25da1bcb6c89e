/** Where a session stands, in a line of words; and sentences for what an address got wrong. */
import type { EngineState } from "../engine/client";
import { m } from "../messages";
import { duration } from "../ui/format";
import type { Fault } from "./address";
import type { ParamFault } from "./listing";
import { allowedValues } from "./param-words";
import type { Session } from "./session";

export interface Status {
  text: string;
  urgent: boolean;
}

/** The line under the Run button. `slow` is true once a run has lasted long enough to be worth a word. */
export function statusOf(session: Session, engine: EngineState, slow: boolean): Status {
  const { phase, outcome } = session.runs;
  const stale = session.isStale();
  if (phase === "waiting") {
    return { text: m.run.waiting, urgent: true };
  }
  if (phase === "crashed" && engine === "failed") {
    return { text: m.run.noEngine, urgent: true };
  }
  if (phase === "crashed") {
    return { text: m.run.crashed, urgent: true };
  }
  if (phase === "stopped") {
    return { text: outcome ? m.run.stopped : m.run.stoppedFirst, urgent: true };
  }
  if (phase === "running" && engine !== "ready") {
    return { text: stale ? m.run.outdated : m.run.loading, urgent: false };
  }
  if (phase === "running" && slow) {
    return { text: m.run.running, urgent: false };
  }
  if (phase === "done" && stale) {
    return { text: m.run.edited, urgent: true };
  }
  if (!outcome) {
    return { text: m.run.recorded, urgent: false };
  }
  const end = Math.max(...outcome.results.map(({ stats }) => stats.end));
  const problem = outcome.results.flatMap(({ problems }) => problems)[0];
  if (problem) {
    const starved = problem.kind === "EOFError" && problem.msg === "EOF when reading a line";
    return { text: starved ? m.run.starved : ending(problem.kind)(problem.line, end > 0 ? duration(end) : ""), urgent: true };
  }
  const { took } = outcome;
  return { text: m.run.done(duration(end), took < 1000 ? `${took.toFixed(took < 10 ? 1 : 0)} ${m.units.ms}` : duration(took * 1e6)), urgent: false };
}

/** How to say that a run did not come to a good end: a deadlock and a limit are no error in a line. */
function ending(kind: string): typeof m.run.failed {
  if (kind === "Deadlock") return m.run.deadlocked;
  return kind.endsWith("Limit") ? m.run.limited : m.run.failed;
}

/** One clear sentence about a part of an address that could not be used. */
export function faultSentence(fault: Fault | ParamFault): string {
  switch (fault.what) {
    case "path":
      return m.notices.path(fault.text);
    case "seed":
      return m.notices.seed(fault.text);
    case "mode":
      return m.notices.mode(fault.text);
    case "interrupt":
      return m.notices.interrupt(fault.text);
    case "view":
      return m.notices.view(fault.text);
    case "program":
      return m.notices.program(fault.text);
    case "machine":
      return m.notices.machine(fault.text);
    case "encoding":
      return m.notices.encoding(fault.text);
    case "theme":
      return m.notices.theme(fault.text);
    case "sweep":
      return m.notices.sweep(fault.text);
    case "code":
      return m.notices.code;
    case "own code":
      return m.notices.ownCode;
    case "unknown":
      return m.notices.unknown(fault.name);
    case "value":
      return m.notices.value(fault.name, fault.value, allowedValues(fault.param));
  }
}
