/** The editor's marks: a cross in the gutter and a tint on lines with a problem, the lit line, the parameters' literals. */
import { RangeSetBuilder, StateEffect, StateField, type EditorState, type Extension, type Range } from "@codemirror/state";
import { Decoration, EditorView, gutter, GutterMarker, type DecorationSet } from "@codemirror/view";
import type { Param, Problem } from "../engine/protocol";
import { m } from "../messages";

export interface Marks {
  problems: readonly Problem[];
  params: readonly Param[];
  /** 1-based line, 0 for none. */
  lit: number;
}

/** Sets all marks anew. */
export const setMarks = StateEffect.define<Marks>();

class ProblemMarker extends GutterMarker {
  constructor(private readonly title: string) {
    super();
  }

  override eq(other: ProblemMarker): boolean {
    return other.title === this.title;
  }

  override toDOM(): Node {
    const mark = document.createElement("b");
    mark.textContent = "✕";
    mark.title = this.title;
    return mark;
  }
}

interface Placed {
  lines: DecorationSet;
  problems: readonly Problem[];
}

const field = StateField.define<Placed>({
  create: () => ({ lines: Decoration.none, problems: [] }),
  update(value, transaction) {
    let next = transaction.docChanged ? { ...value, lines: value.lines.map(transaction.changes) } : value;
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) {
        next = { lines: decorations(transaction.state, effect.value), problems: effect.value.problems };
      }
    }
    return next;
  },
  provide: (self) => EditorView.decorations.from(self, ({ lines }) => lines),
});

function decorations({ doc }: EditorState, { problems, params, lit }: Marks): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const addLine = (line: number, name: string): void => {
    if (line >= 1 && line <= doc.lines) {
      ranges.push(Decoration.line({ class: name }).range(doc.line(line).from));
    }
  };
  addLine(lit, "lit");
  for (const line of new Set(problems.map((problem) => problem.line))) {
    addLine(line, "bad");
  }
  for (const { start, end } of params) {
    if (start < end && end <= doc.length) {
      ranges.push(Decoration.mark({ class: "param" }).range(start, end));
    }
  }
  return Decoration.set(ranges, true);
}

const problemGutter = gutter({
  class: "cm-problems",
  markers: ({ state }) => {
    const builder = new RangeSetBuilder<GutterMarker>();
    const byLine = new Map(state.field(field).problems.map((problem) => [problem.line, problem]));
    for (const line of [...byLine.keys()].sort((a, b) => a - b)) {
      if (line >= 1 && line <= state.doc.lines) {
        const { kind, msg } = byLine.get(line)!;
        const { from } = state.doc.line(line);
        builder.add(from, from, new ProblemMarker(m.code.problem(kind, msg)));
      }
    }
    return builder.finish();
  },
});

export const marks: Extension = [field, problemGutter];
