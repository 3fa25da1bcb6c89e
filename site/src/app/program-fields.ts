/** The fields of programs that run together: each one's arguments, and a signal at a moment. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { m } from "../messages";
import { duration } from "../ui/format";
import { base } from "../ui/styles";
import { fields } from "./fields";
import { momentOf } from "./program-inputs";
import { SIGNALS, type ProgramFields } from "./programs";

export type ProgramEvent = CustomEvent<{ name: string; what: "argv" | "signal"; text: string }>;

/** The moment of a signal that the reader has just chosen, s. */
const FIRST = "1";

@customElement("apg-programs")
export class Programs extends LitElement {
  @property({ attribute: false }) programs: readonly ProgramFields[] = [];

  override render(): TemplateResult {
    return html`${this.programs.map(
      ({ name, main, start, argv, signal, at }) => html`<fieldset>
        <legend><code>${name}</code><span>${main}${start > 0 ? ` · ${m.programs.from(duration(start))}` : nothing}</span></legend>
        <label
          ><span class="only-read">${m.programs.argv(name)}</span
          ><input
            type="text"
            spellcheck="false"
            autocomplete="off"
            title=${m.programs.argv(name)}
            placeholder=${m.inputs.argv}
            .value=${live(argv)}
            @input=${(event: Event) => this.send(name, "argv", (event.target as HTMLInputElement).value)}
        /></label>
        <span class="signal">
          <select aria-label=${m.programs.signal(name)} @change=${(event: Event) => this.signal(name, (event.target as HTMLSelectElement).value, at || FIRST)}>
            <option value="" .selected=${signal === ""}>${m.programs.noSignal}</option>
            ${Object.keys(SIGNALS).map((each) => html`<option .selected=${each === signal}>${each}</option>`)}
          </select>
          ${signal
            ? html`<label
                ><span class="only-read">${m.programs.at(name)}</span
                ><input
                  class="number"
                  type="text"
                  inputmode="decimal"
                  autocomplete="off"
                  title=${m.programs.at(name)}
                  aria-invalid=${momentOf(at) === null}
                  .value=${live(at)}
                  @change=${(event: Event) => this.signal(name, signal, (event.target as HTMLInputElement).value)}
                />
                s</label
              >`
            : nothing}
        </span>
      </fieldset>`,
    )}`;
  }

  /** A moment that is none stays in its field, marked, and changes nothing. */
  private signal(name: string, signal: string, at: string): void {
    if (signal && momentOf(at) === null) {
      this.requestUpdate();
      return;
    }
    this.send(name, "signal", signal && `${signal}@${at.trim().replace(",", ".")}`);
  }

  private send(name: string, what: "argv" | "signal", text: string): void {
    this.dispatchEvent(new CustomEvent("apg-program", { detail: { name, what, text }, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    fields,
    css`
      :host {
        display: grid;
        gap: 0.4rem;
        margin: 0.6rem 0;
        font-size: 0.8125rem;
      }
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.2rem 0.5rem;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        display: flex;
        gap: 0.5rem;
        padding: 0;
        color: var(--muted);
      }
      legend code {
        font: 600 0.8125rem var(--mono);
        color: var(--ink);
      }
      input[type="text"] {
        width: 100%;
      }
      .signal {
        display: flex;
        align-items: center;
        gap: 0.35rem;
      }
      input.number {
        width: 3rem;
      }
    `,
  ];
}
