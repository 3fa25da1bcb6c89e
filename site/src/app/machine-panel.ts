/** The simulated machine: a button, and a panel with its settings, each with the source of its usual figure. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { base, buttons, floating } from "../ui/styles";
import { fields } from "./fields";
import { allows, SETTINGS, withSetting, type Machine, type Setting } from "./machine";

export type MachineEvent = CustomEvent<Machine>;

/** What a field's amounts are in, by how much of the unit that is. */
const UNITS: Record<Setting["unit"], Record<number, string>> = {
  count: { 1: "" },
  time: { 1: "ns", 1e3: "µs", 1e6: "ms" },
  bytes: { 1e3: "kB" },
};

@customElement("apg-machine")
export class MachinePanel extends LitElement {
  @property({ attribute: false }) machine: Machine = {};
  /** What stands in a field while it is no amount that its setting can have. */
  @state() private wrong: { key: string; text: string } | null = null;

  override render(): TemplateResult {
    const changed = Object.keys(this.machine).length;
    return html`
      <button class="button small" popovertarget="panel" title=${m.machine.hint}>
        ${m.machine.title}${changed > 0 ? html`<strong>${m.machine.changed(changed)}</strong>` : nothing}
      </button>
      <div id="panel" class="floating" popover role="dialog" aria-label=${m.machine.title}>
        <h2>${m.machine.title}</h2>
        <p class="model">${m.machine.model}</p>
        ${SETTINGS.map((setting) => this.row(setting))}
        <p class="end">
          <button class="button" ?disabled=${changed === 0} @click=${() => this.send({})}>${icons.reset}${m.machine.reset}</button>
          <button class="button" popovertarget="panel" popovertargetaction="hide">${m.machine.close}</button>
        </p>
      </div>
    `;
  }

  private row(setting: (typeof SETTINGS)[number]): TemplateResult {
    const { key, unit, per, usual, min, max } = setting;
    const amount = this.machine[key] ?? usual;
    const { name, source } = m.machine.settings[key];
    const wrong = this.wrong?.key === key ? this.wrong.text : null;
    const allowed = m.controls.allowed(name, m.controls.range(String(min / per), String(max / per)));
    return html`<div class="row">
      <label for=${key}>${name}</label>
      <span class="field">
        <input
          id=${key}
          class="number"
          type="number"
          inputmode="decimal"
          min=${min / per}
          max=${max / per}
          step="any"
          aria-describedby="${key}-source"
          aria-invalid=${wrong === null ? "false" : "true"}
          .value=${live(wrong ?? String(amount / per))}
          @input=${(event: Event) => this.typed(setting, event.target as HTMLInputElement)}
          @change=${() => (this.wrong = null)}
        />
        <span class="unit">${UNITS[unit][per as number]}</span>
        <button
          class="icon-button"
          ?disabled=${amount === usual}
          aria-label=${m.controls.reset(name, String(usual / per))}
          title=${m.controls.reset(name, String(usual / per))}
          @click=${() => this.send(withSetting(this.machine, setting, usual))}
        >
          ${icons.reset}
        </button>
      </span>
      <small id="${key}-source" class=${wrong === null ? "" : "wrong"}>${wrong === null ? source : allowed}</small>
    </div>`;
  }

  private typed(setting: (typeof SETTINGS)[number], field: HTMLInputElement): void {
    const amount = Math.round(field.valueAsNumber * setting.per);
    const allowed = allows(setting, amount);
    this.wrong = allowed ? null : { key: setting.key, text: field.value };
    if (allowed) {
      this.send(withSetting(this.machine, setting, amount));
    }
  }

  private send(machine: Machine): void {
    this.dispatchEvent(new CustomEvent("apg-machine", { detail: machine, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    floating,
    fields,
    css`
      .small {
        min-height: 2rem;
        font-size: 0.8125rem;
      }
      .small strong {
        color: var(--accent);
      }
      #panel {
        inset: auto;
        left: 1rem;
        bottom: 1rem;
        width: min(30rem, calc(100vw - 2rem));
        max-height: calc(100dvh - 2rem);
        margin: 0;
        padding: 1rem 1.25rem;
        overflow: auto;
        font-size: 0.8125rem;
        line-height: 1.4;
      }
      h2 {
        margin: 0 0 0.25rem;
        font: 600 0.875rem/1.3 var(--sans);
      }
      .model {
        margin: 0 0 0.5rem;
        color: var(--muted);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 0.75rem;
        padding: 0.3rem 0;
        border-top: 1px solid var(--line);
      }
      .field {
        display: flex;
        align-items: center;
        gap: 0.35rem;
      }
      .unit {
        width: 1.5rem;
        color: var(--muted);
      }
      small {
        grid-column: 1 / -1;
        color: var(--muted);
        font-size: 0.75rem;
      }
      small.wrong {
        color: var(--bad);
      }
      .icon-button:disabled {
        visibility: hidden;
      }
      .end {
        display: flex;
        justify-content: space-between;
        gap: 0.5rem;
        margin: 0.5rem 0 0;
      }
      @media (pointer: coarse), (max-width: 699px) {
        .small {
          min-height: 2.75rem;
        }
      }
    `,
  ];
}
