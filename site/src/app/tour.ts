/**
 * The first visit's tour of a scenario in four steps. It stands beside what it speaks of, takes nothing away from the
 * page, and once skipped or finished it never comes back in this browser.
 */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { base, buttons, floating } from "../ui/styles";

const KEY = "asyncio-playground/tour";
const GAP = 12;
const WIDTH = 320;

/** Whether the reader has not seen the tour yet. */
export function tourIsDue(storage: Storage | null): boolean {
  try {
    return storage !== null && storage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

export function endTour(storage: Storage | null): void {
  try {
    storage?.setItem(KEY, "done");
  } catch {
    // It will be offered again.
  }
}

@customElement("apg-tour")
export class Tour extends LitElement {
  /** What each step speaks of, in the order of the steps. */
  @property({ attribute: false }) targets: readonly (() => Element | null)[] = [];
  @state() private step = 0;
  @state() private place = { top: 0, left: 0 };
  /** The ring goes to another target; it follows the one that it is around without delay. */
  @state() private gliding = false;
  @state() private ring = { top: 0, left: 0, width: 0, height: 0 };

  private readonly moved = (): void => this.measure();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("resize", this.moved);
    window.addEventListener("scroll", this.moved, { capture: true, passive: true });
    requestAnimationFrame(() => this.measure(true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("resize", this.moved);
    window.removeEventListener("scroll", this.moved, { capture: true });
  }

  override render(): TemplateResult {
    const { steps, of, next, done, back, skip } = m.tour;
    const last = this.step === steps.length - 1;
    const { ring, place } = this;
    return html`
      <div class="ring ${this.gliding ? "gliding" : ""}" style="top:${ring.top}px;left:${ring.left}px;width:${ring.width}px;height:${ring.height}px"></div>
      <section
        class="floating"
        aria-label=${m.tour.title}
        style="top:${place.top}px;left:${place.left}px"
        @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.end()}
      >
        <p class="count">${of(this.step + 1, steps.length)}</p>
        <p role="status">${steps[this.step]}</p>
        <div class="row">
          ${last ? nothing : html`<button class="button plain" @click=${this.end}>${skip}</button>`}
          ${this.step > 0 ? html`<button class="icon-button" aria-label=${back} title=${back} @click=${() => this.go(-1)}>${icons.back}</button>` : nothing}
          <button class="button main" @click=${() => (last ? this.end() : this.go(1))}>${last ? done : next}</button>
        </div>
      </section>
    `;
  }

  private go(by: number): void {
    this.step += by;
    this.measure(true);
  }

  private end(): void {
    this.dispatchEvent(new CustomEvent("apg-tour-end", { bubbles: true, composed: true }));
  }

  /** Puts the card beside its target, where there is room. */
  private measure(bring = false): void {
    const target = this.targets[this.step]?.();
    if (!target) {
      return;
    }
    if (bring) {
      target.scrollIntoView({ block: "nearest" });
    }
    this.gliding = bring;
    const box = target.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const card = this.renderRoot.querySelector("section")?.offsetHeight ?? 160;
    const clamp = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));
    this.ring = {
      top: Math.max(2, box.top), left: Math.max(2, box.left),
      width: Math.min(box.right, width - 2) - Math.max(2, box.left), height: Math.min(box.bottom, height - 2) - Math.max(2, box.top),
    };
    const right = box.right + GAP + WIDTH < width;
    const below = box.bottom + GAP + card < height;
    this.place = right
      ? { left: box.right + GAP, top: clamp(box.top, height - card) }
      : { left: clamp(box.left + GAP, width - Math.min(WIDTH, width - 2 * GAP)), top: clamp(below ? box.bottom + GAP : box.top - card - GAP, height - card) };
  }

  static override styles = [
    base,
    buttons,
    floating,
    css`
      .ring {
        position: fixed;
        z-index: 8;
        border: 2px solid var(--accent);
        border-radius: var(--radius);
        pointer-events: none;
      }
      section {
        z-index: 9;
        width: min(20rem, calc(100vw - 1.5rem));
        padding: 0.9rem 1rem;
        font-size: 0.9375rem;
      }
      p {
        margin: 0 0 0.75rem;
      }
      .count {
        margin-bottom: 0.25rem;
        font-size: 0.75rem;
        color: var(--muted);
      }
      .row {
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }
      .row .main {
        margin-left: auto;
      }
      .plain {
        padding: 0 0.5rem;
        border-color: transparent;
        background: none;
      }
      @media (prefers-reduced-motion: no-preference) {
        .gliding {
          transition: all 0.15s;
        }
      }
    `,
  ];
}
