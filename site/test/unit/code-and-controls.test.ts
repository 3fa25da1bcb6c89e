import { describe, expect, it } from "vitest";
import { diffLines, hunks } from "../../src/app/diff";
import { inputsUsed, momentOf, splitWords } from "../../src/app/program-inputs";
import { printedAt, takeQuestion } from "../../src/app/question";
import { stepped, stepsFor } from "../../src/app/scrub";
import type { Param } from "../../src/engine/protocol";
import { TraceBuilder } from "../../src/trace/build";
import { decodeColumns, MarkKind, TrackKind } from "../../src/trace/columns";

const param = (change: Partial<Param>): Param => ({ name: "N", type: "slider", value: "5", line: 1, start: 0, end: 1, ...change });

describe("a dragged number", () => {
  it("goes in steps, and stays in its range", () => {
    const n = param({ min: 1, max: 10, step: 1, hasRange: true });
    expect([stepped(n, 5, 2), stepped(n, 5, -20), stepped(n, 5, 99)]).toEqual(["7", "1", "10"]);
    expect(stepped(param({ value: "0.5", min: 0, max: 2, step: 0.1, hasRange: true }), 0.5, 2)).toBe("0.7");
    expect(stepped(param({ type: "number", value: "2.5" }), 2.5, -3)).toBe("2.2");
  });

  it("crosses a range of many steps in one move of the hand", () => {
    expect(stepsFor(param({ min: 1, max: 11, step: 1, hasRange: true }), 60)).toBe(10);
    expect(stepsFor(param({ min: 1, max: 10_001, step: 1, hasRange: true }), 400)).toBe(10_000);
  });
});

describe("the difference of two texts", () => {
  const brief = (a: string, b: string): string[] => diffLines(a, b).map(({ kind, text }) => `${{ same: " ", gone: "-", new: "+" }[kind]}${text}`);

  it("is the shortest, what went before what came", () => {
    expect(brief("a\nb\nc\nd", "a\nx\nc\nd\ne")).toEqual([" a", "-b", "+x", " c", " d", "+e"]);
    expect(brief("a\na\nb", "a\nb")).toEqual([" a", "-a", " b"]);
    expect(brief("same", "same")).toEqual([" same"]);
  });

  it("gives back both texts, whatever they are", () => {
    let seed = 1;
    const random = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    for (let round = 0; round < 200; round++) {
      const text = (): string => Array.from({ length: random(12) }, () => "abc"[random(3)]).join("\n");
      const [a, b] = [text(), text()];
      const lines = diffLines(a, b);
      expect(lines.filter(({ before }) => before).map((line) => line.text).join("\n")).toBe(a);
      expect(lines.filter(({ after }) => after).map((line) => line.text).join("\n")).toBe(b);
      expect(lines.filter(({ before }) => before).map(({ before }) => before)).toEqual(a.split("\n").map((_, index) => index + 1));
    }
  });

  it("is shown with some lines around", () => {
    const a = Array.from({ length: 20 }, (_, n) => `line ${n}`);
    const shown = hunks(diffLines(a.join("\n"), [...a.slice(0, 10), "new", ...a.slice(10)].join("\n")), 2);
    expect(shown.map((line) => line?.text ?? "…")).toEqual(["…", "line 8", "line 9", "new", "line 10", "line 11", "…"]);
  });
});

describe("what a program is given", () => {
  it("is offered where the listing makes use of it", () => {
    expect(inputsUsed(["import sys\nprint(sys.argv)"])).toEqual({ argv: true, stdin: false, interrupt: false });
    expect(inputsUsed(["name = input('?')", "except KeyboardInterrupt:"])).toEqual({ argv: false, stdin: true, interrupt: true });
  });

  it("is parted into words as a shell does", () => {
    expect(splitWords(`--n 3 "two words" 'it is' a"b c"d "q\\"q"`)).toEqual(["--n", "3", "two words", "it is", "ab cd", 'q"q']);
    expect(splitWords("   ")).toEqual([]);
  });

  it("has moments in seconds", () => {
    expect(["1.5", "0", " 2,25 ", "", "soon", "-1", "1e99"].map(momentOf)).toEqual([1.5e9, 0, 2.25e9, null, null, null, null]);
  });
});

describe("a question in the text", () => {
  const text = "Before.\n\n> ? Which is first,\n> and why?\n> - [ ] `tea`\n> - [x] `main`,\n>   at once\n> ! `main: made` A task waits\n> for its turn.\n\nAfter.";

  it("is taken out, with its choices and what settles it", () => {
    const { question, rest } = takeQuestion(text);
    expect(question).toEqual({
      asks: "Which is first, and why?",
      choices: [{ text: "`tea`", right: false }, { text: "`main`, at once", right: true }],
      explanation: "A task waits for its turn.",
      settledBy: "main: made",
    });
    expect(rest.replace(/\n+/g, "|")).toBe("Before.|After.");
  });

  it("that is none stays a quotation", () => {
    expect(takeQuestion("> Just quoted.")).toEqual({ question: null, rest: "> Just quoted." });
    expect(takeQuestion("> ? No choices.").question).toBeNull();
  });

  it("is settled where the run prints", () => {
    const trace = new TraceBuilder(["a.py"]);
    const main = trace.track(TrackKind.Thread, 0, "MainThread", 0);
    trace.mark(MarkKind.Print, main, 7, "main: made three");
    const columns = decodeColumns(trace.bytes(10));
    expect(printedAt(columns, "main: made")).toEqual({ track: main, at: 7 });
    expect(printedAt(columns, "nothing")).toBeNull();
  });
});
