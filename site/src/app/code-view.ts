/**
 * Code as it is read: numbered, coloured, with folds, marks in the gutter and the lit line. It has the very metrics
 * of the editor, so that the editor can take its place without a move of anything.
 */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Param, Problem } from "../engine/protocol";
import { m } from "../messages";
import { highlight, type Token } from "../ui/highlight";
import { problemText } from "../ui/problem";
import { base } from "../ui/styles";
import { unlike } from "../ui/unlike";
import { codeStyles } from "./code-styles";
import { allFolds } from "./folds";
import type { Control } from "./listing";
import type { LaneMark } from "./look";
import { isNumeric } from "./params";
import "./scrub";

@customElement("apg-code-view")
export class CodeView extends LitElement {
  @property() text = "";
  @property() label = "";
  @property({ attribute: false, hasChanged: unlike }) folds: readonly [number, number][] = [];
  @property({ attribute: false, hasChanged: unlike }) params: readonly Param[] = [];
  /** The controls of the parameters: their numbers can be dragged in the code. */
  @property({ attribute: false, hasChanged: unlike }) controls: readonly Control[] = [];
  @property({ attribute: false, hasChanged: unlike }) problems: readonly Problem[] = [];
  /** 1-based line to light, 0 for none. */
  @property({ type: Number }) lit = 0;
  /** Where live lanes stand, while the reader looks inside. */
  @property({ attribute: false, hasChanged: unlike }) lanes: readonly LaneMark[] = [];
  /** First lines of folds the reader opened. */
  @state() private opened = new Set<number>();

  private tokens: Token[][] = [];

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("text")) {
      this.tokens = highlight(this.text);
    }
    const wanted = [this.lit, ...this.lanes.map(({ line }) => line), ...this.problems.map(({ line }) => line)];
    for (const [from, to] of allFolds(this.text, this.folds)) {
      if (!this.opened.has(from) && wanted.some((line) => line > from && line <= to)) {
        this.opened = new Set([...this.opened, from]);
      }
    }
  }

  override render(): TemplateResult {
    const closed = new Map(
      allFolds(this.text, this.folds)
        .filter(([from]) => !this.opened.has(from))
        .map(([from, to]) => [from, to]),
    );
    const rows: TemplateResult[] = [];
    for (let line = 1; line <= this.tokens.length; line++) {
      const to = closed.get(line);
      rows.push(this.line(line, to === undefined ? 0 : to - line));
      line = to ?? line;
    }
    return html`<div class="lines" role="region" aria-label=${this.label} tabindex="0">${rows}</div>`;
  }

  private line(line: number, folded: number): TemplateResult {
    const bad = this.problems.find((problem) => problem.line === line);
    const lanes = this.lanes.filter((mark) => mark.line === line);
    const live = lanes.length > 0 ? (lanes.some(({ current }) => current) ? " live current" : " live") : "";
    const classes = `line${line === this.lit ? " lit" : ""}${bad ? " bad" : ""}${live}`;
    return html`<div class=${classes} data-line=${line}>
      <span class="count" aria-hidden="true">${line}</span
      ><span class="mark">${bad ? html`<b title=${problemText(bad.kind, bad.msg)}>✕</b>` : nothing}</span
      ><code>${this.words(line)}${folded > 0 ? this.fold(line, folded) : nothing}${laneBadges(lanes)}</code>
    </div>`;
  }

  private fold(line: number, lines: number): TemplateResult {
    const first = this.tokens[line - 1]!.map(({ text }) => text).join("");
    return html`<button
      class="fold"
      aria-label=${m.code.unfoldHint(lines, first)}
      @click=${() => (this.opened = new Set([...this.opened, line]))}
      >${m.code.unfold(lines)}</button
    >`;
  }

  /** The words of a line; the parameters' literals are marked. */
  private words(line: number): (TemplateResult | string)[] {
    const marked = this.params.find((param) => param.line === line);
    if (!marked) {
      return this.tokens[line - 1]!.map(word);
    }
    const start = this.text.lastIndexOf("\n", marked.start - 1) + 1;
    let at = start;
    return this.tokens[line - 1]!.map((token) => {
      const inside = at >= marked.start && at + token.text.length <= marked.end;
      at += token.text.length;
      if (!inside) {
        return word(token);
      }
      const control = this.controls.find(({ param }) => param.name === marked.name);
      const whole = token.text === this.text.slice(marked.start, marked.end);
      return control && whole && isNumeric(marked)
        ? html`<apg-scrub class="number" .control=${control} .text=${token.text}></apg-scrub>`
        : html`<mark>${word(token)}</mark>`;
    });
  }

  /** Where a line stands, for scrolling to it. */
  lineElement(line: number): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-line="${line}"]`);
  }

  static override styles = [base, codeStyles];
}

/** The most letters beside one line. */
const MOST_BADGES = 6;

function laneBadges(lanes: readonly LaneMark[]): TemplateResult | typeof nothing {
  if (lanes.length === 0) {
    return nothing;
  }
  const rest = lanes.length - MOST_BADGES;
  return html`<span class="lanes" title=${lanes.map(({ letter, name }) => `${letter} ${name}`).join("\n")}
    >${lanes.slice(0, MOST_BADGES).map(({ letter, current }) => html`<b class=${current ? "current" : nothing}>${letter}</b>`)}${rest > 0
      ? html`<b>+${rest}</b>`
      : nothing}</span
  >`;
}

function word({ kind, text }: Token): TemplateResult | string {
  return kind ? html`<span class=${kind}>${text}</span>` : text;
}
