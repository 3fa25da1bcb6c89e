/**
 * A number in running text or code that can be dragged sideways, turned with the arrow keys, and shows the parameter
 * that it stands for: the page's controls, the code and the text all show one value.
 */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Param } from "../engine/protocol";
import { m } from "../messages";
import { base } from "../ui/styles";
import { unlike } from "../ui/unlike";
import type { Control } from "./listing";
import { hasRange, isNumeric, literalOf, tidyNumber } from "./params";

/** How far the pointer goes for one step, px; less for parameters of many steps. */
const STEP = 6;
const WHOLE_RANGE = 400;
/** A press that moves less is a click. */
const CLICK = 3;

/** The nearest value that a parameter allows, some steps away from another. */
export function stepped(param: Param, from: number, steps: number): string {
  const wanted = from + Math.round(steps) * stepOf(param);
  const inside = hasRange(param) ? Math.min(param.max, Math.max(param.min, wanted)) : wanted;
  return tidyNumber({ ...param, step: stepOf(param) }, inside);
}

function stepOf(param: Param): number {
  return param.step || (/[.eE]/.test(param.value) ? 0.1 : 1);
}

/** How many steps a sideways move makes: a range of many steps is crossed in one move of the hand. */
export function stepsFor(param: Param, px: number): number {
  const steps = hasRange(param) ? (param.max - param.min) / stepOf(param) : 0;
  return px / (steps * STEP > WHOLE_RANGE ? WHOLE_RANGE / steps : STEP);
}

/** Follows a pointer that went down on a number; `onvalue` is told each new value, `onclick` if it never moved. */
export function follow(down: PointerEvent, control: Control, onvalue: (value: string) => void, onclick: () => void = () => {}): void {
  const target = down.target as Element;
  const from = Number(control.value);
  let moved = false;
  const end = (): void => {
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", up);
    window.removeEventListener("pointercancel", end);
  };
  const move = (event: PointerEvent): void => {
    const px = event.clientX - down.clientX;
    moved ||= Math.abs(px) >= CLICK;
    if (event.pointerId === down.pointerId && moved) {
      onvalue(stepped(control.param, from, stepsFor(control.param, px)));
    }
  };
  const up = (): void => {
    end();
    if (moved) {
      // The click that follows a drag means nothing.
      const swallow = (event: Event): void => event.stopPropagation();
      window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
    } else {
      onclick();
    }
  };
  target.setPointerCapture?.(down.pointerId);
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", up);
  window.addEventListener("pointercancel", end);
}

@customElement("apg-scrub")
export class Scrub extends LitElement {
  @property({ attribute: false, hasChanged: unlike }) control!: Control;
  /** What is shown; the value, unless the place has its own way to write it. */
  @property() text = "";

  override render(): TemplateResult {
    const { param, value } = this.control;
    const shown = this.text || value;
    if (!isNumeric(param)) {
      return html`<span class="fixed">${shown}</span>`;
    }
    return html`<span
      role="slider"
      tabindex="0"
      aria-label=${param.name}
      aria-valuenow=${value}
      aria-valuemin=${param.min ?? nothing}
      aria-valuemax=${param.max ?? nothing}
      aria-valuetext=${`${value} ${param.unit ?? ""}`.trim()}
      title=${m.controls.drag(param.name)}
      @pointerdown=${this.pressed}
      @keydown=${this.typed}
      >${shown}</span
    >`;
  }

  private pressed(event: PointerEvent): void {
    if (event.button === 0) {
      follow(event, this.control, (value) => this.send(value));
    }
  }

  private typed(event: KeyboardEvent): void {
    const { param, value } = this.control;
    const steps = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key];
    const bound = event.key === "Home" ? param.min : event.key === "End" ? param.max : undefined;
    if (steps !== undefined || bound !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.send(bound === undefined ? stepped(param, Number(value), steps!) : tidyNumber(param, bound));
    }
  }

  private send(value: string): void {
    const { param } = this.control;
    const literal = literalOf(param, value);
    if (literal !== null && literal !== this.control.value) {
      this.dispatchEvent(new CustomEvent("apg-param", { detail: { name: param.name, value: literal }, bubbles: true, composed: true }));
    }
  }

  static override styles = [
    base,
    css`
      :host {
        display: inline;
      }
      [role="slider"] {
        border-radius: 3px;
        background: var(--accent-soft);
        box-shadow: 0 0 0 1px var(--accent-soft);
        border-bottom: 1px dashed var(--accent);
        cursor: ew-resize;
        touch-action: pan-y;
        user-select: none;
        -webkit-user-select: none;
      }
      [role="slider"]:hover {
        background: var(--lit);
      }
      .fixed {
        border-radius: 3px;
        background: var(--accent-soft);
        box-shadow: 0 0 0 1px var(--accent-soft);
      }
    `,
  ];
}
