/** The fields for what a program is given besides its code; each is there when the listing makes use of it. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { m } from "../messages";
import { base } from "../ui/styles";
import { fields } from "./fields";
import { inputsUsed, momentOf, NO_INPUTS, type Inputs } from "./program-inputs";

export type InputsEvent = CustomEvent<Partial<Inputs>>;

@customElement("apg-inputs")
export class InputFields extends LitElement {
  @property({ attribute: false }) inputs: Inputs = NO_INPUTS;
  @property({ attribute: false }) used: Record<keyof Inputs, boolean> = inputsUsed([]);

  override willUpdate(): void {
    this.hidden = !Object.keys(this.inputs).some((name) => this.shown(name as keyof Inputs));
  }

  private shown(name: keyof Inputs): boolean {
    return this.used[name] || this.inputs[name] !== "";
  }

  override render(): TemplateResult {
    const { argv, stdin, interrupt } = this.inputs;
    return html`
      ${this.shown("argv")
        ? html`<label for="argv"><code>sys.argv[1:]</code>${m.inputs.argv}</label>
            <input id="argv" type="text" spellcheck="false" autocomplete="off" .value=${live(argv)} @input=${(event: Event) => this.send("argv", event)} />`
        : nothing}
      ${this.shown("stdin")
        ? html`<label for="stdin"><code>stdin</code>${m.inputs.stdin}</label>
            <textarea id="stdin" rows="3" spellcheck="false" .value=${live(stdin)} @input=${(event: Event) => this.send("stdin", event)}></textarea>`
        : nothing}
      ${this.shown("interrupt")
        ? html`<label for="interrupt"><code>Ctrl-C</code>${m.inputs.interrupt}</label>
            <span class="moment"
              ><input
                id="interrupt"
                class="number"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                placeholder=${m.inputs.never}
                aria-invalid=${interrupt !== "" && momentOf(interrupt) === null}
                .value=${live(interrupt)}
                @input=${(event: Event) => this.send("interrupt", event)}
              />
              s</span
            >`
        : nothing}
    `;
  }

  private send(name: keyof Inputs, event: Event): void {
    const detail = { [name]: (event.target as HTMLInputElement | HTMLTextAreaElement).value };
    this.dispatchEvent(new CustomEvent("apg-inputs", { detail, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    fields,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 0.4rem 0.75rem;
        margin-top: 0.5rem;
        font-size: 0.8125rem;
      }
      label {
        display: flex;
        align-items: baseline;
        gap: 0.5rem;
        color: var(--muted);
      }
      label code {
        font: 600 0.8125rem var(--mono);
        color: var(--ink);
      }
      input[type="text"] {
        width: 100%;
      }
      input.number {
        width: 5rem;
      }
      textarea {
        width: 100%;
        min-width: 0;
        padding: 0.35rem 0.5rem;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        background: var(--sheet);
        color: inherit;
        font: 0.8125rem/1.4 var(--mono);
        resize: vertical;
      }
    `,
  ];
}
