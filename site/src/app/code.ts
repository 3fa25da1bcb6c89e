/**
 * The code of one file: the reading view until somebody edits, then the editor in its very place; below it the list
 * of problems. It scrolls inside itself and never moves the page.
 */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Problem } from "../engine/protocol";
import { m } from "../messages";
import { problemText } from "../ui/problem";
import { base, buttons } from "../ui/styles";
import { unlike } from "../ui/unlike";
import type { CodeView } from "./code-view";
import "./code-view";
import { codeStyles } from "./code-styles";
import type { Editor, EditorDocument } from "./editor";
import { allFolds } from "./folds";
import type { Control, OpenFile } from "./listing";
import type { LaneMark } from "./look";
import { isNumeric } from "./params";
import { follow } from "./scrub";

/** The line that the reader points at, 0 for none. */
export type LineEvent = CustomEvent<number>;
export type EditEvent = CustomEvent<{ name: string; text: string }>;

@customElement("apg-code")
export class Code extends LitElement {
  @property({ attribute: false }) file!: OpenFile;
  @property({ attribute: false, hasChanged: unlike }) problems: readonly Problem[] = [];
  /** 1-based line to light, 0 for none. */
  @property({ type: Number }) lit = 0;
  /** The controls of the parameters: their numbers can be dragged in the code. */
  @property({ attribute: false, hasChanged: unlike }) controls: readonly Control[] = [];
  /** Where live lanes stand, while the reader looks inside. */
  @property({ attribute: false, hasChanged: unlike }) lanes: readonly LaneMark[] = [];
  @state() private editing = false;
  @state() private failed = false;
  @query(".scroller") private scroller!: HTMLElement;
  @query(".host") private host!: HTMLElement;
  @query("apg-code-view") private reading?: CodeView;

  private editor: Editor | null = null;
  private loading = false;
  private pointed = 0;

  override render(): TemplateResult {
    return html`
      <div
        class="scroller"
        @click=${this.clicked}
        @keydown=${this.pressed}
        @pointermove=${(event: PointerEvent) => this.point(this.lineAt(event))}
        @pointerleave=${() => this.point(0)}
      >
        ${this.editing
          ? nothing
          : html`<apg-code-view
              .text=${this.file.text}
              .label=${m.code.label(this.file.name)}
              .folds=${this.file.folds}
              .params=${this.file.params}
              .controls=${this.controls}
              .problems=${this.problems}
              .lit=${this.lit}
              .lanes=${this.lanes}
            ></apg-code-view>`}
        <div class="host" ?hidden=${!this.editing}></div>
      </div>
      ${this.failed ? html`<p class="failed" role="alert">${m.code.editorFailed}</p>` : nothing}
      ${this.problems.length > 0 ? this.list() : nothing}
    `;
  }

  private list(): TemplateResult {
    return html`<ul class="problems" aria-label=${m.code.problems}>
      ${this.problems.map(
        ({ kind, msg, line }) => html`<li>
          <b aria-hidden="true">✕</b>
          ${line > 0
            ? html`<button title=${m.code.goTo(line)} @click=${() => this.goTo(line)}>${m.code.line(line)}</button>`
            : nothing}
          <span>${problemText(kind, msg)}</span>
        </li>`,
      )}
    </ul>`;
  }

  /** Puts the editor in the reading view's place; the cursor goes where the reader clicked. */
  async edit(at?: { x: number; y: number }): Promise<void> {
    if (this.editor) {
      this.editor.focus(at);
      return;
    }
    if (this.loading) {
      return;
    }
    this.loading = true;
    try {
      const { Editor } = await import("./editor");
      const { scrollTop } = this.scroller;
      this.editing = true;
      this.failed = false;
      await this.updateComplete;
      this.editor = new Editor(this.host, this.renderRoot as ShadowRoot, this.document(), {
        onedit: (text) => this.send("apg-edit", { name: this.file.name, text }),
        onrun: () => this.send("apg-run", null),
        onpress: (param, event) => this.scrub(param, event),
      });
      this.scroller.scrollTop = scrollTop;
      this.editor.focus(at);
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
    }
    this.send("apg-editing", null);
  }

  /** Whether the editor is there. */
  get isEditing(): boolean {
    return this.editing;
  }

  /** Brings a line into the pane's view, without moving the page. */
  async reveal(line: number): Promise<void> {
    await this.updateComplete;
    await this.reading?.updateComplete;
    const rect = this.editor?.lineRect(line) ?? this.reading?.lineElement(line)?.getBoundingClientRect();
    if (!rect) {
      return;
    }
    const pane = this.scroller.getBoundingClientRect();
    if (rect.top < pane.top + 8 || rect.bottom > pane.bottom - 8) {
      this.scroller.scrollTop += rect.top - pane.top - pane.height / 3;
    }
  }

  override updated(): void {
    this.editor?.show(this.document());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.editor?.destroy();
    this.editor = null;
    this.editing = false;
  }

  private document(): EditorDocument {
    const { name, text, folds, params } = this.file;
    return { name, text, folds: allFolds(text, folds), params, problems: this.problems, lit: this.lit, lanes: this.lanes };
  }

  /** A number was pressed in the editor: dragging it sets its parameter; false when it is none to drag. */
  private scrub(name: string, event: PointerEvent): boolean {
    const control = this.controls.find(({ param }) => param.name === name);
    if (!control || !isNumeric(control.param)) {
      return false;
    }
    const at = { x: event.clientX, y: event.clientY };
    follow(event, control, (value) => this.send("apg-param", { name, value }), () => this.editor?.focus(at));
    return true;
  }

  private goTo(line: number): void {
    void this.reveal(line);
    this.editor?.goTo(line);
  }

  private clicked(event: MouseEvent): void {
    const onButton = event.composedPath().some((node) => node instanceof HTMLButtonElement);
    const selected = !document.getSelection()?.isCollapsed;
    if (!this.editing && !onButton && !selected) {
      void this.edit({ x: event.clientX, y: event.clientY });
    }
  }

  private pressed(event: KeyboardEvent): void {
    const onButton = event.composedPath().some((node) => node instanceof HTMLButtonElement || (node as Element).role === "slider");
    if (!this.editing && !onButton && event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      void this.edit();
    }
  }

  /** The line under the pointer, 0 for none. */
  private lineAt(event: PointerEvent): number {
    if (this.editor) {
      return this.editor.lineAt(event.clientY);
    }
    const row = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.line);
    return Number((row as HTMLElement | undefined)?.dataset.line ?? 0);
  }

  /** Tells the page which line the reader points at. */
  private point(line: number): void {
    if (line !== this.pointed) {
      this.pointed = line;
      this.send("apg-line", line);
    }
  }

  private send(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    codeStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .scroller {
        flex: 1 1 0;
        min-height: 0;
        overflow: auto;
        contain: strict;
        cursor: text;
        overscroll-behavior-x: contain;
      }
      .problems,
      .failed {
        position: sticky; /* on a phone the code is as long as it is, and scrolls with the page */
        bottom: 0;
        z-index: 1;
        flex: none;
        margin: 0;
        padding: 0.4rem 0.75rem;
        max-height: 6.5rem;
        overflow: auto;
        list-style: none;
        border-top: 1px solid var(--bad);
        background: var(--bad-soft);
        font: 0.8125rem/1.45 var(--sans);
      }
      .problems li {
        display: flex;
        align-items: baseline;
        gap: 0.5rem;
      }
      .problems b {
        color: var(--bad);
      }
      .problems button {
        flex: none;
        padding: 0;
        border: 0;
        background: none;
        color: var(--bad);
        font-weight: 600;
        text-decoration: underline;
      }
      .problems span {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ];
}
