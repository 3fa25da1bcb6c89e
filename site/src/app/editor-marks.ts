/** The editor's marks: a cross in the gutter and a tint on lines with a problem, the lit line, the parameters' literals, tabs. */
import { RangeSetBuilder, StateEffect, StateField, type EditorState, type Extension, type Range } from "@codemirror/state";
import { Decoration, EditorView, gutter, GutterMarker, MatchDecorator, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import type { Param, Problem } from "../engine/protocol";
import type { LaneMark } from "./look";
import { problemText } from "../ui/problem";

export interface Marks {
  problems: readonly Problem[];
  params: readonly Param[];
  /** 1-based line, 0 for none. */
  lit: number;
  lanes: readonly LaneMark[];
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

/** The letters of the lanes that stand on a line. */
class LaneBadges extends WidgetType {
  constructor(private readonly lanes: readonly LaneMark[]) {
    super();
  }

  override eq(other: LaneBadges): boolean {
    return JSON.stringify(other.lanes) === JSON.stringify(this.lanes);
  }

  override toDOM(): HTMLElement {
    const box = document.createElement("span");
    box.className = "lanes";
    box.title = this.lanes.map(({ letter, name }) => `${letter} ${name}`).join("\n");
    for (const { letter, current } of this.lanes.slice(0, 6)) {
      const badge = document.createElement("b");
      badge.textContent = letter;
      badge.className = current ? "current" : "";
      box.append(badge);
    }
    return box;
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

function decorations({ doc }: EditorState, { problems, params, lit, lanes }: Marks): DecorationSet {
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
  for (const line of new Set(lanes.map((mark) => mark.line))) {
    const here = lanes.filter((mark) => mark.line === line);
    addLine(line, here.some(({ current }) => current) ? "live current" : "live");
    if (line >= 1 && line <= doc.lines) {
      ranges.push(Decoration.widget({ widget: new LaneBadges(here), side: 1 }).range(doc.line(line).to));
    }
  }
  for (const { name, start, end } of params) {
    if (start < end && end <= doc.length) {
      ranges.push(Decoration.mark({ class: "param", attributes: { "data-param": name } }).range(start, end));
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
        builder.add(from, from, new ProblemMarker(problemText(kind, msg)));
      }
    }
    return builder.finish();
  },
});

/** Tabs are shown: Python tells them from the spaces that look alike. */
const tabFinder = new MatchDecorator({ regexp: /\t/g, decoration: Decoration.mark({ class: "tab" }) });
const tabs = ViewPlugin.fromClass(
  class {
    found: DecorationSet;

    constructor(view: EditorView) {
      this.found = tabFinder.createDeco(view);
    }

    update(update: ViewUpdate): void {
      this.found = tabFinder.updateDeco(update, this.found);
    }
  },
  { decorations: ({ found }) => found },
);

export const marks: Extension = [field, problemGutter, tabs];
