/** What the run before was, and the ways to be rid of it: hidden from now on, which is remembered, or let go of once. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { base, buttons } from "../ui/styles";
import { browserStorage } from "./drafts";
import type { Session } from "./session";

const KEY = "asyncio-playground/ghosts";

/** Whether the run before is shown behind the new one, as the reader left it. */
export function ghostsWanted(storage: Storage | null): boolean {
  try {
    return storage?.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

function remember(storage: Storage | null, wanted: boolean): void {
  try {
    if (wanted) storage?.removeItem(KEY);
    else storage?.setItem(KEY, "off");
  } catch {
    // It holds for this page.
  }
}

@customElement("apg-ghost-bar")
export class GhostBar extends LitElement {
  @property({ attribute: false }) session!: Session;
  /** Changes whenever the session may have. */
  @property({ attribute: false }) revision = 0;

  override render(): TemplateResult | typeof nothing {
    const { ghosts, earlier, outcome } = this.session.runs;
    if (!earlier) {
      return nothing;
    }
    const now = outcome?.values ?? {};
    const changed = Object.entries(earlier.values).filter(([name, value]) => Object.hasOwn(now, name) && now[name] !== value);
    const was = changed.map(([name, value]) => `${name} = ${value}`).join(", ") || m.ghost.other;
    return html`
      <label title="${m.ghost.before(was)}. ${m.ghost.hint}">
        <span class="was">${m.ghost.before(was)}</span>
        <input type="checkbox" .checked=${live(ghosts)} @change=${this.toggle} />
        <span class="show">${m.ghost.show}</span>
      </label>
      <button class="icon-button" aria-label=${m.ghost.drop} title=${m.ghost.drop} @click=${() => this.session.runs.dropGhost()}>${icons.close}</button>
    `;
  }

  private toggle(event: Event): void {
    const wanted = (event.target as HTMLInputElement).checked;
    remember(browserStorage(), wanted);
    this.session.runs.showGhosts(wanted);
  }

  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        min-width: 0;
        margin-left: auto;
        padding-right: 0.35rem;
        color: var(--muted);
      }
      .was {
        min-width: 0;
        padding-left: 0.5rem;
        border-left: 1px dashed currentColor;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      label {
        position: relative;
        min-width: 0;
        display: flex;
        align-items: center;
        gap: 0.35rem;
        min-height: 100%;
        cursor: pointer;
      }
      input {
        width: 1.05rem;
        height: 1.05rem;
        margin: 0;
        accent-color: var(--accent);
      }
      input,
      .show,
      .icon-button {
        flex: none;
      }
      /* Two short lines in the height of one tab: nothing below moves when the bar comes. */
      @media (max-width: 479px) {
        :host {
          gap: 0;
          padding-right: 0;
        }
        .was {
          order: 1;
          padding-left: 0;
          border-left: none;
          white-space: normal;
          text-wrap: balance;
          overflow-wrap: anywhere;
          display: -webkit-box;
          -webkit-box-orient: vertical;
          -webkit-line-clamp: 2;
          font-size: 0.8rem;
          line-height: 1.2;
        }
        .show {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];
}
