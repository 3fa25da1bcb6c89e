/** One parameter's control: a slider with a number to type, a number, a choice, a checkbox or a text. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { base, buttons } from "../ui/styles";
import { unlike } from "../ui/unlike";
import { fields } from "./fields";
import type { Control } from "./listing";
import { allowedValues } from "./param-words";
import { hasRange, isNumeric, literalOf, plainValue, tidyNumber, wantsInteger } from "./params";

/** The reader set a parameter; `value` is plain and allowed. */
export type ParamEvent = CustomEvent<{ name: string; value: string }>;

@customElement("apg-param")
export class ParamControl extends LitElement {
  @property({ attribute: false, hasChanged: unlike }) control!: Control;
  @query("input.number") private number?: HTMLInputElement;

  override render(): TemplateResult {
    const { param, value, authorValue } = this.control;
    const changed = value !== authorValue;
    return html`
      <div class="row" data-type=${param.type}>
        <label for="field" title=${param.doc ?? ""}>
          <code>${param.name}</code>${param.label && param.label !== param.name ? html`<span class="label">${param.label}</span>` : nothing}
        </label>
        <button
          class="icon-button reset"
          ?disabled=${!changed}
          aria-label=${m.controls.reset(param.name, authorValue)}
          title=${m.controls.reset(param.name, authorValue)}
          @click=${() => this.send(authorValue)}
        >
          ${icons.reset}
        </button>
        ${this.field()}
      </div>
    `;
  }

  private field(): TemplateResult {
    switch (this.control.param.type) {
      case "slider":
        return html`${this.slider()}${this.numberField()}`;
      case "number":
        return this.numberField();
      case "select":
        return this.choice();
      case "boolean":
        return this.checkbox();
      case "text":
        return this.textField();
    }
  }

  private slider(): TemplateResult {
    const { param, value } = this.control;
    if (!hasRange(param)) {
      return html``;
    }
    const { min, max, step = 1 } = param;
    const fill = ((Number(value) - min) / (max - min || 1)) * 100;
    return html`<input
      class="slider"
      type="range"
      min=${min}
      max=${max}
      step=${step}
      style="--fill:${Math.min(100, Math.max(0, fill))}%"
      aria-label=${m.controls.slider(param.name)}
      aria-valuetext=${`${value} ${param.unit ?? ""}`.trim()}
      .value=${live(value)}
      @input=${(event: Event) => this.slid(event.target as HTMLInputElement)}
    />`;
  }

  private numberField(): TemplateResult {
    const { param, value } = this.control;
    return html`<span class="with-unit">
      <input
        id="field"
        class="number"
        type="number"
        inputmode=${wantsInteger(param) ? "numeric" : "decimal"}
        min=${param.min ?? nothing}
        max=${param.max ?? nothing}
        step=${wantsInteger(param) ? 1 : "any"}
        .value=${live(this.typing ?? value)}
        @input=${(event: Event) => this.typed(event.target as HTMLInputElement)}
        @change=${() => this.settled()}
      /><span class="unit">${param.unit}</span></span
    >`;
  }

  /** What stands in the number field while it is not an allowed value. */
  private typing: string | null = null;

  private slid(slider: HTMLInputElement): void {
    this.typing = null;
    this.send(tidyNumber(this.control.param, slider.valueAsNumber));
  }

  private typed(field: HTMLInputElement): void {
    const { param } = this.control;
    const allowed = literalOf(param, field.value) !== null;
    field.setCustomValidity(allowed ? "" : allowedValues(param));
    field.setAttribute("aria-invalid", String(!allowed));
    this.typing = allowed ? null : field.value;
    if (allowed) {
      this.send(field.value);
    } else if (hasRange(param) && Number(field.value) > param.max) {
      field.reportValidity(); // typing on cannot make it right
    }
  }

  /** Leaving the field: a number outside the range becomes the nearest one inside, anything else the last value. */
  private settled(): void {
    if (this.typing === null || !this.number) {
      return;
    }
    const { param } = this.control;
    const wanted = Number(this.typing || NaN);
    this.typing = null;
    this.number.setCustomValidity("");
    this.number.setAttribute("aria-invalid", "false");
    const inside = hasRange(param) ? Math.min(param.max, Math.max(param.min, wanted)) : wanted;
    const nearest = Number.isNaN(inside) ? "" : tidyNumber(param, inside);
    if (literalOf(param, nearest) !== null) {
      this.send(nearest);
    }
    this.requestUpdate();
  }

  private choice(): TemplateResult {
    const { param, value } = this.control;
    const options = (param.options ?? []).map(plainValue);
    return html`<select id="field" @change=${(event: Event) => this.send((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option} .selected=${option === value}>${option}</option>`)}
    </select>`;
  }

  private checkbox(): TemplateResult {
    return html`<span class="check"
      ><input
        id="field"
        type="checkbox"
        .checked=${live(this.control.value === "true")}
        @change=${(event: Event) => this.send(String((event.target as HTMLInputElement).checked))}
    /></span>`;
  }

  private textField(): TemplateResult {
    return html`<input
      id="field"
      type="text"
      spellcheck="false"
      autocomplete="off"
      .value=${live(this.control.value)}
      @input=${(event: Event) => this.send((event.target as HTMLInputElement).value)}
    />`;
  }

  private send(value: string): void {
    const { param } = this.control;
    const shown = isNumeric(param) ? literalOf(param, value) ?? value : value;
    const detail = { name: param.name, value: shown };
    this.dispatchEvent(new CustomEvent("apg-param", { detail, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    fields,
    css`
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        column-gap: 0.4rem;
      }
      label {
        display: flex;
        align-items: baseline;
        gap: 0.5rem;
        min-width: 0;
        font-size: 0.8125rem;
      }
      label code {
        font: 600 0.8125rem var(--mono);
      }
      .label {
        color: var(--muted);
        line-height: 1.2;
      }
      input.slider {
        grid-row: 2;
        grid-column: 1 / 3;
        width: 100%;
      }
      .reset {
        grid-row: 2;
        grid-column: 3;
        justify-self: end;
        width: 1.25rem;
        height: 1.375rem;
        margin-left: -0.05rem;
      }
      .row:not([data-type="slider"]) .reset {
        grid-row: 1;
        grid-column: 2;
      }
      .with-unit {
        grid-column: 2 / 4;
        justify-self: end;
        display: flex;
        align-items: center;
        gap: 0.35rem;
      }
      .unit {
        min-width: 1em;
        font-size: 0.8125rem;
        color: var(--muted);
      }
      .check {
        display: grid;
        place-items: center;
        width: 2.25rem;
        height: 2.25rem;
      }
      .reset:disabled {
        visibility: hidden;
      }
      @media (max-width: 699px) {
        .row {
          grid-template-columns: minmax(5rem, 28%) minmax(0, 1fr) 2.75rem auto;
          column-gap: 0.25rem;
        }
        input.slider {
          grid-row: 1;
          grid-column: 2;
          margin: 0;
          width: 100%;
        }
        .row:not([data-type="slider"]) .with-unit,
        .row input[type="text"],
        .row select,
        .row .check {
          grid-column: 4;
          justify-self: end;
        }
        [data-type="slider"] label {
          flex-direction: column;
          gap: 0;
          line-height: 1.25;
        }
        [data-type="slider"] .label {
          display: -webkit-box;
          -webkit-box-orient: vertical;
          -webkit-line-clamp: 3;
          overflow: hidden;
          font-size: 0.6875rem;
          line-height: 1.15;
        }
        .row:not([data-type="slider"]) label {
          grid-column: 1 / 3;
        }
        .row .reset,
        .row:not([data-type="slider"]) .reset {
          grid-row: 1;
          grid-column: 3;
          width: 2.75rem;
          height: 2.75rem;
        }
        .with-unit {
          grid-column: 4;
        }
        .unit {
          min-width: 0.75rem;
        }
        .with-unit {
          gap: 0.2rem;
        }
      }
    `,
  ];
}
