/** Notices at the lower edge of the window: they cover a little and move nothing. */
import { LitElement, css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { m } from "../messages";
import { icons } from "./icons";
import { base, buttons } from "./styles";

export interface Notice {
  /** A sentence, or several, a line each. */
  text: string;
  bad?: boolean;
  actions?: { label: string; act: () => void }[];
  dismiss: () => void;
}

@customElement("apg-notices")
export class Notices extends LitElement {
  @property({ attribute: false }) notices: readonly Notice[] = [];

  override render(): TemplateResult {
    return html`<div aria-live="polite">
      ${this.notices.map(
        ({ text, bad, actions = [], dismiss }) => html`<div class="notice ${bad ? "bad" : ""}">
          <p>${text}</p>
          ${actions.map(({ label, act }) => html`<button class="button" @click=${act}>${label}</button>`)}
          <button class="icon-button" aria-label=${m.notices.dismiss} title=${m.notices.dismiss} @click=${dismiss}>
            ${icons.close}
          </button>
        </div>`,
      )}
    </div>`;
  }

  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: fixed;
        z-index: 10;
        inset: auto 0 0;
        pointer-events: none;
      }
      [aria-live] {
        display: grid;
        justify-items: center;
        gap: 0.5rem;
        padding: 0.75rem;
      }
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        max-width: 46rem;
        padding: 0.4rem 0.4rem 0.4rem 1rem;
        border: 1px solid var(--edge);
        border-left: 4px solid var(--warn);
        border-radius: var(--radius);
        background: var(--sheet);
        box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
        font-size: 0.875rem;
        pointer-events: auto;
      }
      .bad {
        border-left-color: var(--bad);
      }
      p {
        flex: 1 1 14rem;
        margin: 0.35rem 0;
        overflow-wrap: anywhere;
        white-space: pre-line; /* a sentence a line */
      }
    `,
  ];
}
