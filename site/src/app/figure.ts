/**
 * The figure of a scenario: the timeline of what ran; until the engine is there, the recorded picture in the same
 * place; and where code from a link waits, the question whether to run it.
 */
import { LitElement, css, html, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { RunResult } from "../engine/protocol";
import { m } from "../messages";
import { base, buttons } from "../ui/styles";
import type { Scenario } from "./catalog";

/** What the figure asks of the timeline besides its properties. */
interface Timeline extends HTMLElement {
  highlightLine(file: string, line: number): void;
}

@customElement("apg-figure")
export class Figure extends LitElement {
  @property({ attribute: false }) scenario!: Scenario;
  @property({ attribute: false }) results: readonly RunResult[] | null = null;
  @property({ type: Boolean }) waiting = false;
  /** The picture is of an older state than the controls. */
  @property({ type: Boolean, reflect: true }) stale = false;
  @property() theme: "light" | "dark" = "light";
  @query("apg-timeline") private timeline?: Timeline;

  private shown: readonly RunResult[] | null = null;
  private runs: { label: string; columns: RunResult["columns"] }[] = [];

  override willUpdate(): void {
    if (this.results !== this.shown) {
      this.shown = this.results;
      this.runs = (this.results ?? []).map(({ columns }, index) => ({
        label: this.scenario.files[index]!.name,
        columns,
      }));
    }
  }

  override render(): TemplateResult {
    if (this.waiting) {
      return this.question();
    }
    return this.results ? html`<apg-timeline .runs=${this.runs} .theme=${this.theme}></apg-timeline>` : this.recorded();
  }

  /** Shows the code's line in the figure. */
  highlightLine(file: string, line: number): void {
    this.timeline?.highlightLine(file, line);
  }

  private recorded(): TemplateResult {
    return html`<div class="recorded" role="img" aria-label=${m.site.pictureOf(this.scenario.title)}>
      ${this.scenario.files.map(({ svg }) => html`<div class="picture">${unsafeHTML(svg)}</div>`)}
    </div>`;
  }

  private question(): TemplateResult {
    return html`<div class="question">
      <h2>${m.waiting.title}</h2>
      <p>${m.waiting.body}</p>
      <div>
        <button class="button main" @click=${() => this.send("apg-run")}>${m.waiting.run}</button>
        <button class="button" @click=${() => this.send("apg-reset")}>${m.waiting.author}</button>
      </div>
    </div>`;
  }

  private send(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        min-height: 0;
        min-width: 0;
      }
      apg-timeline {
        min-height: 0;
        min-width: 0;
        height: 100%;
      }
      .recorded {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        min-height: 0;
        padding: 1rem;
        overflow: hidden;
      }
      .picture {
        flex: 1;
        min-height: 0;
      }
      .picture svg {
        display: block;
        width: 100%;
        height: 100%;
      }
      .question {
        place-self: center;
        max-width: 30rem;
        padding: 2rem 1.25rem;
        text-align: center;
      }
      h2 {
        margin: 0 0 0.5rem;
        font: 600 1.25rem/1.3 var(--serif);
      }
      p {
        margin: 0 0 1.25rem;
        color: var(--muted);
      }
      .question div {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.5rem;
      }
    `,
  ];
}
