/** The reader's version of a listing against the author's. */
import { LitElement, css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { m } from "../messages";
import { base } from "../ui/styles";
import { codeStyles } from "./code-styles";
import { diffLines, hunks } from "./diff";

@customElement("apg-diff")
export class DiffView extends LitElement {
  @property() old = "";
  @property() text = "";

  override render(): TemplateResult {
    const lines = hunks(diffLines(this.old, this.text));
    return html`<div class="lines" role="region" aria-label=${m.code.diff} tabindex="0">
      ${lines.map((line) =>
        line === null
          ? html`<div class="line gap" aria-hidden="true">⋯</div>`
          : html`<div class="line ${line.kind}">
              <span class="count" aria-hidden="true">${line.before || ""}</span><span class="count" aria-hidden="true">${line.after || ""}</span
              ><span class="mark">${line.kind === "same" ? "" : line.kind === "new" ? "+" : "−"}</span
              ><code>${line.kind === "same" ? "" : html`<span class="only-read">${m.code[line.kind]}: </span>`}${line.text}</code>
            </div>`,
      )}
    </div>`;
  }

  static override styles = [
    base,
    codeStyles,
    css`
      :host {
        flex: 1 1 0;
        min-height: 0;
        overflow: auto;
      }
      .new {
        background: light-dark(#e2f2e2, #17301d);
      }
      .gone {
        background: var(--bad-soft);
      }
      .gap {
        padding-left: 3.5rem;
        color: var(--muted);
      }
    `,
  ];
}
