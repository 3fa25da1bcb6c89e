/**
 * What a run printed, line by line with its virtual time, of all lanes or of one; error output is marked by more than
 * its colour. A line's time leads to the moment in the figure.
 */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Chunk } from "../engine/protocol";
import { m } from "../messages";
import { moment, whole } from "../ui/format";
import { base, buttons } from "../ui/styles";
import { outputLines, type OutputLine } from "./output-lines";

/** A lane and a stretch of virtual time, ns. */
export interface Stretch {
  track: number;
  from: number;
  to: number;
}

/** More lines than this are shown only when asked for. */
const MOST_LINES = 400;

@customElement("apg-output")
export class Output extends LitElement {
  @property({ attribute: false }) chunks: readonly Chunk[] | null = null;
  @property({ type: Number }) exitCode = 0;
  /** Whose output it is; "" = the program's. */
  @property() label = "";
  /** Only lines of the lane of this id; 0 shows all. */
  @property({ type: Number }) lane = 0;
  /** What the reader points at in the figure: the lines it printed are lit. */
  @property({ attribute: false }) lit: Stretch | null = null;
  @state() private all = false;
  private shown: readonly OutputLine[] = [];

  override render(): TemplateResult {
    return html`${guard([this.chunks, this.exitCode, this.all, this.lane], () => this.content())}`;
  }

  /** Lines are lit without rendering all of them again: the pointer may pass over many spans. */
  protected override updated(): void {
    const { lit, shown } = this;
    this.renderRoot.querySelectorAll("li").forEach((item, index) => {
      const line = shown[index];
      item.classList.toggle("lit", !!lit && !!line && line.track === lit.track && line.at >= lit.from && line.at <= lit.to);
    });
  }

  private content(): TemplateResult {
    if (!this.chunks) {
      return html`<p class="none">${m.output.notYet}</p>`;
    }
    const lines = outputLines(this.chunks).filter(({ track }) => this.lane === 0 || track === this.lane);
    const shown = (this.shown = this.all ? lines : lines.slice(0, MOST_LINES));
    return html`
      ${lines.length === 0 ? html`<p class="none">${m.output.empty}</p>` : nothing}
      <ol aria-label=${this.label || m.parts.output} @keydown=${this.arrows}>
        ${shown.map(
          (line, index) => html`<li class=${line.stderr ? "stderr" : nothing}
            ><button tabindex=${index === 0 ? 0 : -1} title=${m.output.jump} @click=${() => this.jump(line)}><time>${moment(line.at)}</time></button
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

  private jump({ at, track }: OutputLine): void {
    this.dispatchEvent(new CustomEvent("apg-jump", { detail: { at, track }, bubbles: true, composed: true }));
  }

  /** Up and down go from time to time, so that the lines are one stop of the Tab key. */
  private arrows(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>("li button")];
    const next = all[all.indexOf(event.target as HTMLElement) + step];
    if (step !== 0 && next) {
      event.preventDefault();
      all.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
      next.focus();
    }
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
        align-items: baseline;
        border-left: 3px solid transparent;
      }
      li button {
        padding: 0 0.9rem 0 0;
        border: 0;
        background: none;
        color: var(--muted);
        font: inherit;
        font-variant-numeric: tabular-nums;
        text-align: right;
        user-select: none;
      }
      li button:hover {
        color: var(--accent);
        text-decoration: underline;
      }
      li button:focus-visible {
        outline-offset: -2px;
      }
      @media (pointer: coarse) {
        li button {
          min-height: 44px;
        }
        li .text {
          align-self: center;
        }
      }
      .text {
        padding-right: 0.75rem;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .lit {
        background: var(--accent-soft);
        border-left-color: var(--accent);
      }
      /* A log is error output, too: the words stand out, and the rows keep their ground for the line that is chosen. */
      .stderr {
        color: var(--bad);
        border-left-color: var(--bad);
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
