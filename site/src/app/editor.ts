/** The editor proper (CodeMirror 6), loaded when someone edits. The page talks to it in texts, lines and problems. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching,
  codeFolding,
  foldedRanges,
  foldEffect,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
  unfoldEffect,
} from "@codemirror/language";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import type { Param, Problem } from "../engine/protocol";
import { m } from "../messages";
import { editorColours, editorTheme } from "./editor-theme";
import { marks, setMarks } from "./editor-marks";
import type { LaneMark } from "./look";
import { alike } from "./params";

/** What the editor tells the page. */
export interface EditorEvents {
  onedit(text: string): void;
  onrun(): void;
  /** A parameter's literal was pressed; true when the page follows the pointer from now on. */
  onpress(param: string, event: PointerEvent): boolean;
}

/** A file as the editor shows it. */
export interface EditorDocument {
  name: string;
  text: string;
  folds: readonly [number, number][];
  problems: readonly Problem[];
  params: readonly Param[];
  lit: number;
  lanes: readonly LaneMark[];
}

/** Marks a change as the page's own, which is not to be told back to it. */
const fromPage = Annotation.define<boolean>();

export class Editor {
  private readonly view: EditorView;
  private readonly states = new Map<string, EditorState>();
  private readonly label = new Compartment();
  private name: string;
  private scrubbing = false;

  constructor(
    parent: HTMLElement,
    root: ShadowRoot,
    document: EditorDocument,
    private readonly events: EditorEvents,
  ) {
    this.name = document.name;
    this.view = new EditorView({ state: this.fresh(document), parent, root });
    this.foldAll(document);
    this.show(document);
  }

  /** Shows a document; of the same file only what changed is changed, so that cursor, undo and scroll stay. */
  show(document: EditorDocument): void {
    if (document.name !== this.name) {
      this.states.set(this.name, this.view.state);
      this.name = document.name;
      const known = this.states.get(document.name);
      this.view.setState(known ?? this.fresh(document));
      if (!known) {
        this.foldAll(document);
      }
    }
    this.replace(document.text);
    this.unfoldFor([document.lit, ...document.lanes.map(({ line }) => line), ...document.problems.map(({ line }) => line)]);
    this.view.dispatch({ effects: setMarks.of({ ...document }) });
  }

  /** Puts the cursor where a click went, or at the start, and takes the keyboard. */
  focus(at?: { x: number; y: number }): void {
    const pos = at && this.view.posAtCoords(at);
    if (pos !== null && pos !== undefined) {
      this.view.dispatch({ selection: { anchor: pos } });
    }
    this.view.focus();
  }

  /** Goes to a line, in view and with the cursor on it. */
  goTo(line: number): void {
    const { doc } = this.view.state;
    const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
    this.view.dispatch({ selection: { anchor: from } });
    this.view.focus();
  }

  /** The line at a height of the window, 0 below the last one. */
  lineAt(clientY: number): number {
    const height = clientY - this.view.documentTop;
    if (height < 0 || height > this.view.contentHeight) {
      return 0;
    }
    return this.view.state.doc.lineAt(this.view.lineBlockAtHeight(height).from).number;
  }

  /** Where a line is on the screen, for the page to scroll to. */
  lineRect(line: number): { top: number; bottom: number } | null {
    const { doc } = this.view.state;
    return line >= 1 && line <= doc.lines ? this.view.coordsAtPos(doc.line(line).from) : null;
  }

  destroy(): void {
    this.view.destroy();
  }

  private fresh({ name, text }: EditorDocument): EditorState {
    return EditorState.create({ doc: text, extensions: [this.extensions(), this.label.of(label(name))] });
  }

  private extensions(): Extension {
    return [
      lineNumbers(),
      marks,
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      bracketMatching(),
      highlightActiveLine(),
      codeFolding({ placeholderDOM: placeholder, preparePlaceholder: foldedLines }),
      python(),
      syntaxHighlighting(editorColours),
      editorTheme,
      keymap.of([
        { key: "Mod-Enter", preventDefault: true, run: () => (this.events.onrun(), true) },
        { key: "Escape", run: (view) => (view.contentDOM.blur(), true) },
        indentWithTab,
        ...defaultKeymap,
        ...historyKeymap,
        ...foldKeymap,
      ]),
      EditorView.domEventHandlers({
        pointerdown: (event) => {
          const name = (event.target as Element).closest<HTMLElement>("[data-param]")?.dataset.param;
          this.scrubbing = event.button === 0 && name !== undefined && this.events.onpress(name, event);
          return this.scrubbing;
        },
        mousedown: (event) => {
          if (this.scrubbing) {
            event.preventDefault(); // no selection grows while a number is dragged
          }
          return this.scrubbing;
        },
      }),
      EditorView.updateListener.of((update) => {
        const own = update.transactions.some((transaction) => transaction.annotation(fromPage));
        if (update.docChanged && !own) {
          this.events.onedit(update.state.doc.toString());
        }
      }),
    ];
  }

  /** Replaces the stretch in which the text differs. */
  private replace(text: string): void {
    const old = this.view.state.doc.toString();
    if (old === text) {
      return;
    }
    const { head, tail } = alike(old, text);
    this.view.dispatch({
      changes: { from: head, to: old.length - tail, insert: text.slice(head, text.length - tail) },
      annotations: fromPage.of(true),
    });
  }

  private foldAll({ folds }: EditorDocument): void {
    const { doc } = this.view.state;
    const effects = folds
      .filter(([, to]) => to <= doc.lines)
      .map(([from, to]) => foldEffect.of({ from: doc.line(from).to, to: doc.line(to).to }));
    this.view.dispatch({ effects });
  }

  private unfoldFor(lines: number[]): void {
    const { state } = this.view;
    const effects: ReturnType<typeof unfoldEffect.of>[] = [];
    const positions = lines.filter((line) => line > 0 && line <= state.doc.lines).map((line) => state.doc.line(line).to);
    foldedRanges(state).between(0, state.doc.length, (from, to) => {
      if (positions.some((position) => position > from && position <= to)) {
        effects.push(unfoldEffect.of({ from, to }));
      }
    });
    if (effects.length > 0) {
      this.view.dispatch({ effects });
    }
  }
}

function label(name: string): Extension {
  return EditorView.contentAttributes.of({ "aria-label": m.code.label(name), tabindex: "0" });
}

function foldedLines(state: EditorState, { from, to }: { from: number; to: number }): number {
  return state.doc.lineAt(to).number - state.doc.lineAt(from).number;
}

function placeholder(_view: EditorView, onclick: (event: Event) => void, lines: number): HTMLElement {
  const button = document.createElement("button");
  button.className = "fold";
  button.textContent = m.code.unfold(lines);
  button.setAttribute("aria-label", m.code.unfoldHint(lines, ""));
  button.onclick = onclick;
  return button;
}
