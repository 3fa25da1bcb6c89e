/** Seed and switch mode: what draws the open choices, and how the simulated machine switches threads. */
import { LitElement, css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { MODES, type Mode } from "../engine/protocol";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { base, buttons } from "../ui/styles";
import { DEFAULT_MODE, DEFAULT_SEED, MAX_SEED } from "./address";
import { fields } from "./fields";
import type { Machine } from "./machine";
import "./machine-panel";

export type SeedEvent = CustomEvent<number>;
export type ModeEvent = CustomEvent<Mode>;

@customElement("apg-settings")
export class Settings extends LitElement {
  @property({ type: Number }) seed = DEFAULT_SEED;
  @property() mode: Mode = DEFAULT_MODE;
  @property({ attribute: false }) machine: Machine = {};

  override render(): TemplateResult {
    return html`
      <div class="row">
        <label for="seed" title=${m.controls.seedHint}>${m.controls.seed}</label>
        <input
          id="seed"
          class="number"
          type="number"
          inputmode="numeric"
          min="0"
          max=${MAX_SEED}
          step="1"
          aria-describedby="seed-hint"
          .value=${live(String(this.seed))}
          @input=${(event: Event) => this.typed(event.target as HTMLInputElement)}
          @change=${() => this.requestUpdate()}
        />
        <button
          class="icon-button"
          aria-label=${m.controls.newSeed}
          title=${m.controls.newSeed}
          @click=${() => this.send("apg-seed", this.anotherSeed())}
        >
          ${icons.dice}
        </button>
        <span id="seed-hint" class="only-read">${m.controls.seedHint}</span>
        <apg-machine class="machine" .machine=${this.machine}></apg-machine>
      </div>
      <fieldset>
        <legend>${m.controls.mode}</legend>
        <div class="modes">
          ${MODES.map(
            (mode) => html`<label class=${mode === this.mode ? "chosen" : ""}
              ><input
                type="radio"
                name="mode"
                value=${mode}
                aria-describedby="mode-hint"
                .checked=${live(mode === this.mode)}
                @change=${() => this.send("apg-mode", mode)}
              />${m.controls.modes[mode]}</label
            >`,
          )}
        </div>
        <p id="mode-hint" class="hint">${m.controls.modeHints[this.mode]}</p>
      </fieldset>
    `;
  }

  private typed(field: HTMLInputElement): void {
    const seed = field.valueAsNumber;
    const allowed = Number.isInteger(seed) && seed >= 0 && seed <= MAX_SEED;
    field.setAttribute("aria-invalid", String(!allowed));
    if (allowed) {
      this.send("apg-seed", seed);
    }
  }

  /** A small seed is easier to read, to say and to type. */
  private anotherSeed(): number {
    const seed = Math.floor(Math.random() * 1000);
    return seed === this.seed ? seed + 1 : seed;
  }

  private send(type: string, detail: number | Mode): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        font-size: 0.8125rem;
      }
      .row {
        display: grid;
        grid-template-columns: auto auto auto minmax(0, 1fr);
        align-items: center;
        gap: 0.4rem;
      }
      .machine {
        justify-self: end;
      }
      #seed {
        width: 4rem;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-width: 0;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 0.25rem 0.6rem;
      }
      legend {
        float: left;
        padding: 0;
      }
      .modes {
        display: flex;
        justify-self: start;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        overflow: hidden;
        background: var(--sheet);
      }
      .modes label {
        display: grid;
        align-items: center;
        min-height: 2rem;
        padding: 0 0.75rem;
        cursor: pointer;
      }
      .modes label + label {
        border-left: 1px solid var(--edge);
      }
      .modes label.chosen {
        background: var(--accent);
        color: var(--accent-ink);
        font-weight: 600;
      }
      .modes label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: -4px;
      }
      .modes label.chosen:has(:focus-visible) {
        outline-color: var(--accent-ink);
      }
      .modes input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      .hint {
        margin: 0;
        color: var(--muted);
        font-size: 0.75rem;
        line-height: 1.35;
      }
      p.hint {
        grid-column: 1 / -1;
        min-height: 2.7em;
      }
      @media (forced-colors: active) {
        .modes label.chosen {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
      @media (pointer: coarse), (max-width: 699px) {
        .modes label {
          min-height: 2.75rem;
        }
      }
      @media (max-width: 379px) {
        fieldset {
          display: block;
        }
        legend {
          float: none;
          margin-bottom: 0.25rem;
        }
        .modes {
          width: max-content;
        }
      }
    `,
  ];
}
