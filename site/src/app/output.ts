/** What a run printed, line by line with its virtual time; error output is marked by more than its colour. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Chunk } from "../engine/protocol";
import { m } from "../messages";
import { moment, whole } from "../ui/format";
import { base, buttons } from "../ui/styles";
import { outputLines } from "./output-lines";

/** More lines than this are shown only when asked for. */
const MOST_LINES = 400;

@customElement("apg-output")
export class Output extends LitElement {
  @property({ attribute: false }) chunks: readonly Chunk[] | null = null;
  @property({ type: Number }) exitCode = 0;
  @state() private all = false;

  override render(): TemplateResult {
    return html`${guard([this.chunks, this.exitCode, this.all], () => this.content())}`;
  }

  private content(): TemplateResult {
    if (!this.chunks) {
      return html`<p class="none">${m.output.notYet}</p>`;
    }
    const lines = outputLines(this.chunks);
    const shown = this.all ? lines : lines.slice(0, MOST_LINES);
    return html`
      ${lines.length === 0 ? html`<p class="none">${m.output.empty}</p>` : nothing}
      <ol aria-label=${m.parts.output}>
        ${shown.map(
          (line) => html`<li class=${line.stderr ? "stderr" : nothing}><time>${moment(line.at)}</time
            >${line.stderr ? html`<span class="only-read">${m.output.stderrLine}: </span>` : nothing}<span class="text"
              >${line.text || " "}</span
            ></li>`,
        )}
      </ol>
      ${shown.length < lines.length
        ? html`<button class="button" @click=${() => (this.all = true)}>${m.output.more(whole(lines.length))}</button>`
        : nothing}
      ${this.exitCode !== 0 ? html`<p class="exit">${m.output.exit(this.exitCode)}</p>` : nothing}
    `;
  }

  static override styles = [
    base,
    buttons,
    css`
      :host {
        font: var(--code-size) / var(--code-line) var(--mono);
        padding: 0.5rem 0;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 5.25rem minmax(0, 1fr);
        border-left: 3px solid transparent;
      }
      time {
        padding-right: 0.9rem;
        text-align: right;
        color: var(--muted);
        font-variant-numeric: tabular-nums;
        user-select: none;
      }
      .text {
        padding-right: 0.75rem;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .stderr {
        color: var(--bad);
        background: var(--bad-soft);
        border-left-color: var(--bad);
      }
      .stderr time {
        color: inherit;
      }
      .none,
      .exit {
        margin: 0;
        padding: 0.25rem 1rem;
        color: var(--muted);
        font-family: var(--sans);
      }
      .exit {
        color: var(--bad);
      }
      .button {
        margin: 0.5rem 1rem;
        font-family: var(--sans);
      }
    `,
  ];
}
