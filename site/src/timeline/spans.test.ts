// The words on the lanes' spans.
import { expect, it } from "vitest";
import { TraceBuilder } from "../trace/build";
import { MarkKind, State, TrackKind } from "../trace/columns";
import { Run } from "../trace/run";
import { timelineEn as messages } from "../messages/timeline.en";
import type { Paint, Scene } from "./scene";
import { paintWords } from "./spans";

/** What is written on the one span of a lane, 1 s long and 400 px wide, on which `prints` lines are printed. */
function written(prints: number): string[] {
  const b = new TraceBuilder();
  const lane = b.track(TrackKind.Thread, 0, "MainThread", 0);
  b.span(lane, 0, 1e9, State.Running, { line: 7 });
  for (let n = 0; n < prints; n++) b.mark(MarkKind.Print, lane, (n / prints) * 1e9, "x");
  b.end(lane, 1e9);
  const words: string[] = [];
  const paint = { fillRect: () => {}, fillText: (text: string) => words.push(text) } as unknown as Paint;
  const scene = { runs: [new Run(b.columns(1e9), "main.py")], view: { t0: 0, length: 1e9, width: 400 }, palette: {}, font: "", messages, measure: (text: string) => 6 * text.length };
  paintWords(paint, scene as unknown as Scene, { words: [{ run: 0, span: 0, x: 0, width: 400, y: 0, height: 16 }], lit: [] });
  return words;
}

it.each([[0, ["line 7"]], [8, ["line 7"]], [100, []]])("a span with %i prints says %j", (prints, words) => {
  expect(written(prints)).toEqual(words);
});
