/** All parameters of a scenario, one control each. */
import { LitElement, css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { m } from "../messages";
import { base } from "../ui/styles";
import { unlike } from "../ui/unlike";
import type { Control } from "./listing";
import "./param";

@customElement("apg-controls")
export class Controls extends LitElement {
  @property({ attribute: false, hasChanged: unlike }) controls: readonly Control[] = [];

  override render(): TemplateResult {
    if (this.controls.length === 0) {
      return html`<p>${m.controls.noParameters}</p>`;
    }
    return html`${repeat(
      this.controls,
      ({ param }) => param.name,
      (control) => html`<apg-param .control=${control}></apg-param>`,
    )}`;
  }

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 0.35rem;
      }
      p {
        margin: 0;
        font-size: 0.875rem;
        color: var(--muted);
      }
      @media (max-width: 699px) {
        :host {
          gap: 0.25rem;
        }
      }
    `,
  ];
}
