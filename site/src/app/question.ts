/**
 * A question in a scenario's text, to be answered before the run is shown:
 *
 *     > ? Which line is printed first?
 *     > - [ ] `tea: started`
 *     > - [x] `main: three tasks made`
 *     > ! `main: three tasks made` A task waits for its turn; main runs on until it awaits.
 *
 * What stands in backticks behind `!` is printed by the run: there the page points, once the reader has answered. Pure.
 */
import { MarkKind, stringAt, type Columns } from "../trace/columns";

export interface Question {
  /** Markdown, as all of these. */
  asks: string;
  choices: { text: string; right: boolean }[];
  explanation: string;
  /** What the run prints at the moment that settles it; "" when nothing does. */
  settledBy: string;
}

/** The first question of a text, and the text without it. */
export function takeQuestion(text: string): { question: Question | null; rest: string } {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => /^>\s*\?/.test(line));
  if (from < 0) {
    return { question: null, rest: text };
  }
  let to = from;
  while (to < lines.length && lines[to]!.startsWith(">")) {
    to++;
  }
  const rest = [...lines.slice(0, from), ...lines.slice(to)].join("\n");
  const question: Question = { asks: "", choices: [], explanation: "", settledBy: "" };
  let more = (words: string): void => void (question.asks += ` ${words}`);
  for (const line of lines.slice(from, to).map((each) => each.replace(/^>\s*/, ""))) {
    const choice = /^[-*] \[([ x])\] (.*)$/.exec(line);
    const settled = /^!\s*(?:`([^`]*)`)?\s*(.*)$/.exec(line);
    if (choice) {
      const made = { text: choice[2]!, right: choice[1] === "x" };
      question.choices.push(made);
      more = (words) => void (made.text += ` ${words}`);
    } else if (settled) {
      question.settledBy = settled[1] ?? "";
      question.explanation = settled[2]!;
      more = (words) => void (question.explanation += ` ${words}`);
    } else {
      more(line.replace(/^\?\s*/, ""));
    }
  }
  question.asks = question.asks.trim();
  return question.choices.length > 1 ? { question, rest } : { question: null, rest: text };
}

/** Where a run prints a text: its lane and moment; null when it does not. */
export function printedAt(columns: Columns, text: string): { track: number; at: number } | null {
  const { marks } = columns;
  for (let k = 0; k < marks.count; k++) {
    if (marks.kind[k] === MarkKind.Print && stringAt(columns, marks.text[k]!).includes(text)) {
      return { track: marks.track[k]!, at: marks.at[k]! };
    }
  }
  return null;
}
