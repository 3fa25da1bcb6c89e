// The figure in words: what a span is, why it waited and who woke it. Everything comes from the trace and the messages.
import { begunBy, chain, endedBy } from "../trace/causes";
import type { Columns } from "../trace/columns";
import { How, LinkKind, MarkKind, State, stringAt, TrackKind, trackEnd, laneName, trackName, unpackWhere, onNameOf, onOf, trackOf, whereOf, whyOf } from "../trace/columns";
import type { Run } from "../trace/run";
import { duration, instant } from "../trace/units";
import type { TimelineMessages } from "../messages/timeline.en";

const STATE_NAMES = ["running", "ready", "waiting", "blocked"] as const;
const KIND_NAMES = ["process", "thread", "loop", "task"] as const;
const HOW_NAMES = ["alive", "returned", "raised", "cancelled", "pending", "stopped"] as const;
const MARK_NAMES = ["print", "exception", "cancel", "switch", "warning", "deadlock", "signal"] as const;
const LINK_NAMES = ["created", "woke", "handed", "sent", "cancelled", "signalled"] as const;

export function stateName(m: TimelineMessages, state: number): string {
  return m.states[STATE_NAMES[state as State]!];
}

export function kindName(m: TimelineMessages, kind: number): string {
  return m.kinds[KIND_NAMES[kind as TrackKind]!];
}

export function howName(m: TimelineMessages, how: number): string {
  return m.hows[HOW_NAMES[how as How]!];
}

export function markName(m: TimelineMessages, kind: number): string {
  return m.marks[MARK_NAMES[kind as MarkKind]!];
}

/** What a mark says besides its kind: what was printed or raised; which signal came, from whom, and what became of it. */
export function markText(m: TimelineMessages, run: Run, mark: number): string {
  const { kind, text } = run.columns.marks;
  const words = stringAt(run.columns, text[mark]!);
  const by = linkTo(run, mark);
  if ((kind[mark] as MarkKind) !== MarkKind.Signal) {
    const more = words.replace(/^(cancel requested|deadlock)(: |$)/, ""); // what the kind says already
    return by > 0 ? `${m.cancelledBy(who(m, run.columns, by))} ${more}`.trim() : more;
  }
  const [name, ...about] = words.split(" ");
  const alarm = about[0] === "alarm";
  const fate = m.signal.fates[about.at(-1) ?? ""] ?? "";
  return name! + sender(m, run, mark, by, alarm, name === "SIGINT") + fate;
}

function sender(m: TimelineMessages, { columns }: Run, mark: number, by: number, alarm: boolean, ctrlC: boolean): string {
  if (by === 0) return ctrlC ? m.signal.ctrlC : m.signal.outside;
  if (by === columns.marks.track[mark]) return alarm ? m.signal.ownAlarm : m.signal.itself;
  const name = who(m, columns, by);
  return alarm ? m.signal.alarm(name) : m.signal.from(name);
}

/** Who asked for a cancellation or sent a signal: whose link comes to the mark's lane at its time. 0 for nobody. */
function linkTo({ columns, links }: Run, mark: number): number {
  const { at, track, kind } = columns.marks;
  const wanted = (kind[mark] as MarkKind) === MarkKind.Signal ? LinkKind.Signalled : (kind[mark] as MarkKind) === MarkKind.Cancel ? LinkKind.Cancelled : -1;
  const to = track[mark]!;
  for (let k = links.firstTo[to]!; k < links.firstTo[to + 1]!; k++) {
    const link = links.to[k]!;
    if (columns.links.kind[link] === wanted && columns.links.toAt[link] === at[mark]) return columns.links.from[link]!;
  }
  return 0;
}

/** Whether a run has signals to tell of. */
export function hasSignals({ columns }: Run): boolean {
  return columns.marks.kind.includes(MarkKind.Signal);
}

/** One line for a mark: whose, what, and what it says. */
export function markSentence(m: TimelineMessages, run: Run, mark: number): string {
  const { kind, track } = run.columns.marks;
  const text = markText(m, run, mark);
  const said = text && (kind[mark] as MarkKind) === MarkKind.Print ? m.story.printed(text) : text;
  return m.story.marked(laneName(run.columns, track[mark]!), markName(m, kind[mark]!), said);
}

/** "line 12", or "line 12 of threads.py" when the run has several files; "" when unknown. */
export function lineName(m: TimelineMessages, columns: Columns, where: number): string {
  const { file, line } = unpackWhere(where);
  if (line === 0) return "";
  const name = columns.files[file];
  return columns.files.length > 1 && name ? m.lineIn(line, name) : m.line(line);
}

/** Whom or what a span waits for, by name; "" when the trace does not say. */
export function onWhom(columns: Columns, span: number): string {
  return onNameOf(columns, span) || laneName(columns, onOf(columns, span));
}

/** A moment told finely enough for the length it belongs to. */
export function moment(ns: number, length: number): string {
  return instant(ns, Math.max(1, length / 100));
}

/** A lane in a sentence: its name, or the words for a loop where that has none of its own. */
export function who(m: TimelineMessages, columns: Columns, track: number, begins = false): string {
  const name = laneName(columns, track);
  return name === "event loop" ? (begins ? m.causes.theLoop : m.causes.loop) : name;
}

/** One sentence for a span: who, what, where, how long, and, where that is not told beside it, since when. */
export function spanSentence(m: TimelineMessages, run: Run, span: number, beside = false): string {
  const { columns } = run;
  const { spans } = columns;
  const lane = who(m, columns, trackOf(columns, span), true);
  const start = spans.start[span]!;
  const length = spans.end[span]! - start;
  const line = lineName(m, columns, whereOf(columns, span));
  const where = line ? m.sentence.where(line) : "";
  const from = beside ? "" : moment(start, Math.max(length, columns.end / 100));
  switch (spans.state[span] as State) {
    case State.Running:
      return m.sentence.running(lane, where, duration(length), from);
    case State.Ready:
      return m.sentence.ready(lane, duration(length), from);
    case State.Waiting:
      return m.sentence.waiting(lane, whatFor(m, columns, span), where, duration(length), from);
    case State.Blocked:
      return m.sentence.blocked(lane, whatFor(m, columns, span), duration(length), from);
  }
}

function whatFor(m: TimelineMessages, columns: Columns, span: number): string {
  const why = whyOf(columns, span);
  const what = m.sentence.whats[why] ?? why;
  const name = onNameOf(columns, span);
  const holder = laneName(columns, onOf(columns, span));
  const another = name !== trackName(columns, onOf(columns, span));
  const named = name && another ? m.sentence.named(what, name) : what;
  if (!holder) return named;
  const held = why === "lock" || why === "gil" || why === "core";
  return held ? m.sentence.heldBy(named, holder) : m.sentence.named(what, name && another ? `${name}, ${holder}` : holder);
}

/** The length in which a story tells its moments: whoever reads of one finds it among them. */
export function storyLength(columns: Columns): number {
  return columns.end / 1000;
}

/** Why the span ended (a wait) or began (a step), and what set that going in turn; "" when the trace does not say. `beside`: in a story. */
export function causeSentence(m: TimelineMessages, run: Run, span: number, beside = false): string {
  const { columns } = run;
  const { links, spans } = columns;
  const told = chain(columns, run.links, span, 4);
  const state = spans.state[span] as State;
  if (told.length === 0) {
    const why = whyOf(columns, span);
    if (state >= State.Waiting && toTheEnd(columns, span)) return m.causes.toTheEnd;
    if (state === State.Ready && follows(columns, span, State.Running)) return m.causes.gaveWay;
    return state === State.Waiting && (why === "sleep" || why === "timer") ? m.causes.timeUp : m.causes.unknown;
  }
  const first = told[0]!;
  const name = (link: number, begins = false): string => who(m, columns, links.from[link]!, begins);
  const kind = (link: number): (typeof LINK_NAMES)[number] => LINK_NAMES[links.kind[link] as LinkKind]!;
  if (!name(first)) return "";
  const length = beside ? storyLength(columns) : Math.max(spans.end[span]! - spans.start[span]!, columns.end / 100);
  const nearest = m.causes[kind(first)](name(first, true), moment(links.fromAt[first]!, length));
  return told
    .slice(1)
    .filter((link) => name(link) !== "")
    .reduce((text, link) => m.causes.and(text, m.causes.before[kind(link)](name(link), who(m, columns, links.to[link]!))), nearest);
}

/** Whether a wait ended only with its lane, which was stopped. */
function toTheEnd(columns: Columns, span: number): boolean {
  const track = trackOf(columns, span);
  const how = columns.tracks.how[track - 1] as How;
  return (how === How.Stopped || how === How.Pending || how === How.Alive) && columns.spans.end[span] === trackEnd(columns, track);
}

/** Whether the span before on the same lane is of that state. */
function follows(columns: Columns, span: number, state: State): boolean {
  return span > columns.tracks.span0[trackOf(columns, span) - 1]! && columns.spans.state[span - 1] === state;
}

/** The link that explains a span best: what ended a wait, or what set a step going. −1 for none. */
export function causeOf(run: Run, span: number): number {
  const state = run.columns.spans.state[span] as State;
  if (state === State.Waiting || state === State.Blocked) return endedBy(run.columns, run.links, span);
  const begun = begunBy(run.columns, run.links, span);
  return begun >= 0 ? begun : (chain(run.columns, run.links, span, 1)[0] ?? -1);
}

/** One sentence for a lane: what it is, when it was born and by whom, how it ended. */
export function laneSentence(m: TimelineMessages, run: Run, track: number): string {
  const { columns } = run;
  const { tracks } = columns;
  const k = track - 1;
  const by = laneName(columns, tracks.by[k]!);
  const born = m.lane.born(moment(tracks.born[k]!, columns.end / 100)) + (by ? ` ${m.lane.createdBy(by)}` : "");
  const how = tracks.how[k] as How;
  const ended = how === How.Alive ? m.lane.alive : m.lane.ended(howName(m, how), moment(trackEnd(columns, track), columns.end / 100));
  const what = how === How.Raised ? raised(run, track) : "";
  return `${laneName(columns, track)} (${kindName(m, tracks.kind[k]!)}): ${born}; ${ended}${what ? `: ${what}` : ""}.`;
}

/** The exception that a lane ended with, as Python prints it; "" when the trace has none. */
function raised({ columns, marks }: Run, track: number): string {
  for (let k = marks.first[track + 1]! - 1; k >= marks.first[track]!; k--) {
    const mark = marks.row[k]!;
    if (columns.marks.kind[mark] === MarkKind.Exception) return stringAt(columns, columns.marks.text[mark]!);
  }
  return "";
}

/** The whole run in a few words, for the figure's accessible name. */
export function runSummary(m: TimelineMessages, columns: Columns): string {
  const counts = [0, 0, 0, 0];
  for (let k = 0; k < columns.tracks.count; k++) counts[columns.tracks.kind[k]!]!++;
  return m.summary(counts[TrackKind.Thread]!, counts[TrackKind.Loop]!, counts[TrackKind.Task]!, duration(columns.end));
}

/** What the figure is of, for those who hear it: each run in a sentence. */
export function figureSummary(m: TimelineMessages, runs: readonly Run[]): string {
  const said = runs.map(({ label, columns }) => (runs.length > 1 ? `${label}: ` : "") + runSummary(m, columns));
  return `${m.label}: ${said.join("; ")}`;
}
