/**
 * Asks a scenario's question before its run is shown, and says how it went. It tells its height, px (`apg-height`): the figure below has
 * the rest.
 */
import { LitElement, css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { inline } from "../ui/markdown";
import { base, buttons } from "../ui/styles";
import type { Question } from "./question";

@customElement("apg-quiz")
export class Quiz extends LitElement {
  @property({ attribute: false }) question!: Question;
  /** Index of the chosen answer, −1 while it is open. */
  @property({ type: Number }) answer = -1;

  private resizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof ResizeObserver !== "undefined") {
      this.resizes = new ResizeObserver(() => this.send("apg-height", this.offsetHeight));
      this.resizes.observe(this);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes?.disconnect();
  }

  override render(): TemplateResult {
    return this.answer < 0 ? this.ask() : this.verdict();
  }

  private ask(): TemplateResult {
    const { asks, choices } = this.question;
    return html`<div class="ask">
      <p class="kicker">${m.quiz.predict}</p>
      <h2>${inline(asks)}</h2>
      <div class="choices">
        ${choices.map(({ text }, index) => html`<button class="button" @click=${() => this.send("apg-answer", index)}>${inline(text)}</button>`)}
      </div>
      <button class="skip" @click=${() => this.send("apg-skip")}>${m.quiz.skip}</button>
    </div>`;
  }

  private verdict(): TemplateResult {
    const { choices, explanation, settledBy } = this.question;
    const right = choices[this.answer]?.right ?? false;
    const answers = choices.filter((choice) => choice.right).map(({ text }) => html` <q>${inline(text)}</q>`);
    return html`<div class="verdict ${right ? "right" : ""}" role="status">
      <p><b>${right ? m.quiz.right : m.quiz.wrong}</b>${right ? "" : html`${answers}${m.quiz.end}`} ${inline(explanation)}</p>
      ${settledBy ? html`<button class="button" @click=${() => this.send("apg-settle")}>${m.quiz.show}</button>` : ""}
      <button class="icon-button" aria-label=${m.notices.dismiss} title=${m.notices.dismiss} @click=${() => this.send("apg-skip")}>${icons.close}</button>
    </div>`;
  }

  private send(type: string, detail?: number): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .ask {
        max-width: 34rem;
        margin: 0 auto;
        padding: 2.5rem 1.25rem;
        text-align: center;
      }
      .kicker {
        margin: 0 0 0.5rem;
        font-size: 0.8125rem;
        color: var(--muted);
      }
      h2 {
        margin: 0 0 1.25rem;
        font: 600 1.25rem/1.35 var(--serif);
      }
      .choices {
        display: grid;
        gap: 0.5rem;
      }
      .choices .button {
        justify-content: flex-start;
        padding: 0.5rem 0.9rem;
        white-space: normal;
        text-align: left;
      }
      .skip {
        min-height: 2.75rem;
        margin-top: 0.75rem;
        border: 0;
        background: none;
        color: var(--muted);
        font-size: 0.875rem;
        text-decoration: underline;
      }
      code {
        font: 0.875em var(--mono);
      }
      .verdict {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        padding: 0.35rem 0.5rem 0.35rem 1rem;
        border-left: 4px solid var(--warn);
        background: var(--warn-soft);
        font-size: 0.875rem;
      }
      .verdict.right {
        border-left-color: var(--accent);
        background: var(--accent-soft);
      }
      .verdict p {
        flex: 1 1 16rem;
        margin: 0.25rem 0;
      }
    `,
  ];
}
