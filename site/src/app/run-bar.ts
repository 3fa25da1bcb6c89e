/** Run, Stop, Reset, and one line on how things stand. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { base, buttons } from "../ui/styles";

@customElement("apg-run-bar")
export class RunBar extends LitElement {
  /** The line to show. */
  @property() status = "";
  /** Whether the line deserves the eye. */
  @property({ type: Boolean }) urgent = false;
  @property({ type: Boolean }) running = false;
  /** Whether there is something to go back from. */
  @property({ type: Boolean }) changed = false;

  override render(): TemplateResult {
    return html`
      <div class="buttons">
        <button class="button main" title=${m.run.runHint} @click=${() => this.send("apg-run")}>${icons.run}${m.run.run}</button>
        <button class="button" ?disabled=${!this.running} @click=${() => this.send("apg-stop")}>${icons.stop}<span class="word">${m.run.stop}</span></button>
        <button
          class="button plain"
          ?disabled=${!this.changed}
          title=${m.controls.resetAllHint}
          @click=${() => this.send("apg-reset")}
        >
          ${icons.reset}<span class="word">${m.controls.resetAll}</span>
        </button>
      </div>
      <p role="status" class=${this.urgent ? "urgent" : nothing}>${this.status}</p>
    `;
  }

  private send(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    css`
      .buttons {
        display: flex;
        gap: 0.5rem;
      }
      .plain {
        margin-left: auto;
        border-color: transparent;
        background: none;
      }
      .plain:disabled {
        visibility: hidden;
      }
      p {
        margin: 0.4rem 0 0;
        min-height: 1.4em;
        font-size: 0.8125rem;
        line-height: 1.4;
        color: var(--muted);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      p.urgent {
        color: var(--warn);
        font-weight: 600;
      }
      @media (max-width: 699px) {
        :host {
          display: flex;
          align-items: center;
          gap: 0.5rem;
          margin-top: 0.5rem;
        }
        .buttons {
          display: contents;
        }
        p {
          flex: 1;
          margin: 0;
          line-height: 1.3;
          white-space: normal;
        }
        .plain {
          order: 1;
        }
        .word {
          position: absolute;
          clip-path: inset(50%);
        }
        .button:not(.main) {
          width: 2.75rem;
          padding: 0;
          justify-content: center;
        }
      }
    `,
  ];
}
