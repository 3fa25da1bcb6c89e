/**
 * The inside of a program at the cursor: every lane's stack with its variables, the loops, what is held and waited for,
 * and whose turn it is. Stepping back is as easy as forward, since each look runs the program anew.
 */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { FrameView, HandleView, LaneView, ThingView, XRay } from "../engine/protocol";
import { m } from "../messages";
import { duration } from "../ui/format";
import { icons } from "../ui/icons";
import { base, buttons } from "../ui/styles";
import { fields } from "./fields";
import { insideStyles } from "./inside-styles";
import { letterOf } from "./look";

/** More lanes than these are folded at first, except the current one. */
const OPEN_LANES = 4;
const MOST_LANES = 60;

@customElement("apg-inside")
export class Inside extends LitElement {
  @property({ attribute: false }) picture: XRay | null = null;
  /** The moment, and the end of the run, virtual ns. */
  @property({ type: Number }) at = 0;
  @property({ type: Number }) end = 0;
  @property({ type: Boolean }) failed = false;
  /** Track of the lane that stands out. */
  @property({ type: Number }) current = 0;
  /** Track of the lane that the reader chose in the figure, 0 = none. */
  @property({ type: Number }) chosen = 0;

  override render(): TemplateResult {
    return html`${this.clock()} ${this.body()}`;
  }

  private clock(): TemplateResult {
    return html`<div class="clock">
      <button class="icon-button" aria-label=${m.inside.back} title=${m.inside.back} @click=${() => this.send("apg-step", -1)}>${icons.back}</button>
      <input
        class="slider"
        type="range"
        min="0"
        max=${this.end}
        step=${Math.max(1, Math.round(this.end / 1000))}
        style="--fill:${this.end > 0 ? (this.at / this.end) * 100 : 0}%"
        aria-label=${m.inside.moment}
        aria-valuetext=${duration(this.at)}
        .value=${String(this.at)}
        @input=${(event: Event) => this.send("apg-moment", (event.target as HTMLInputElement).valueAsNumber)}
      />
      <button class="icon-button" aria-label=${m.inside.forward} title=${m.inside.forward} @click=${() => this.send("apg-step", 1)}>
        ${icons.forward}
      </button>
      <output>${this.time()}</output>
    </div>`;
  }

  /** The moment with as many digits as steps in this run need. */
  private time(): string {
    const { units } = m;
    return this.end < 1e9 ? `${(this.at / 1e6).toFixed(3)} ${units.ms}` : `${(this.at / 1e9).toFixed(4)} ${units.s}`;
  }

  private body(): TemplateResult {
    const { picture } = this;
    if (this.failed) {
      return html`<p class="note">${m.inside.failed}</p>`;
    }
    if (!picture) {
      return html`<p class="note">${m.inside.looking}</p>`;
    }
    if (picture.failed || picture.ended) {
      return html`<p class="note">${picture.failed ?? m.inside.ended}</p>`;
    }
    const lanes = picture.lanes.slice(0, MOST_LANES);
    return html`
      ${repeat(lanes, ({ track }) => track, (lane, index) => this.lane(lane, letterOf(index), picture))}
      ${lanes.length < picture.lanes.length ? html`<p class="note">${m.inside.moreLanes(picture.lanes.length - lanes.length)}</p>` : nothing}
      ${picture.loops.map((loop) => this.loop(loop, picture))} ${picture.things.length > 0 ? this.things(picture.things) : nothing}
      ${picture.turns.map((turn) => this.turn(turn))}
    `;
  }

  private lane(lane: LaneView, letter: string, { at, lanes }: XRay): TemplateResult {
    const current = lane.track === this.current;
    return html`<details class="lane" ?open=${lanes.length <= OPEN_LANES || current}>
      <summary>
        <b class="letter ${current ? "current" : ""}">${letter}</b><span class="name">${lane.name}</span>
        <span class="state" data-state=${lane.state}>${this.state(lane, at)}</span>
      </summary>
      ${lane.frames.length === 0 ? html`<p class="note">${m.inside.noFrames}</p>` : lane.frames.map((frame) => this.frame(frame))}
    </details>`;
  }

  private state({ state, why, on, until }: LaneView, at: number): string {
    const left = until >= 0 ? m.inside.toGo(duration(Math.max(0, until - at))) : "";
    return [m.inside.states[state], [why, on].filter(Boolean).join(" "), left].filter(Boolean).join(" · ");
  }

  private frame({ func, file, line, locals }: FrameView): TemplateResult {
    return html`<div class="frame">
      <button class="place" title=${m.code.goTo(line)} @click=${() => this.send("apg-place", { file, line })}>
        <code>${func}</code> <span>${m.code.line(line)}</span>
      </button>
      ${locals.length > 0
        ? html`<dl>
            ${locals.map(({ name, value }) => html`<div><dt><code>${name}</code></dt><dd><code>${value}</code></dd></div>`)}
          </dl>`
        : nothing}
    </div>`;
  }

  private loop({ thread, waiting, until, ready, timers }: XRay["loops"][number], { at, loops }: XRay): TemplateResult {
    const selector = waiting ? m.inside.selecting(until >= 0 ? duration(Math.max(0, until - at)) : "") : m.inside.notSelecting;
    return html`<section>
      <h2>${m.inside.loop}${loops.length > 1 ? ` · ${thread}` : ""}</h2>
      <p><b>${m.inside.ready}</b> ${ready.length === 0 ? m.inside.nothingReady : this.handles(ready)}</p>
      <p><b>${m.inside.timers}</b> ${timers.length === 0 ? m.inside.noTimers : this.handles(timers, true)}</p>
      <p><b>${m.inside.selector}</b> ${selector}</p>
    </section>`;
  }

  private handles(list: HandleView[], timed = false): TemplateResult {
    const chosen = this.picture?.lanes.find(({ track }) => track === this.chosen)?.name;
    return html`<span class="chips"
      >${list.slice(0, 30).map(
        (handle) => html`<code class="chip ${handle.task && handle.task === chosen ? "lit" : ""}">${handle.task || handle.what}${timed ? html` <i>${duration(handle.in)}</i>` : nothing}</code>`,
      )}${list.length > 30 ? m.inside.moreHandles(list.length - 30) : nothing}</span
    >`;
  }

  private things(things: ThingView[]): TemplateResult {
    return html`<section>
      <h2>${m.inside.things}</h2>
      ${things.map(
        ({ kind, name, label, state, holders, waiters, items }) => html`<div class="thing">
          <p>
            <code>${name}</code> <span class="kind">${kind}${label && label !== name ? ` (${label})` : ""}</span> ${state}${holders.length > 0
              ? html`<br />${m.inside.heldBy(holders.join(", "))}`
              : nothing}${waiters.length > 0 ? html`<br />${m.inside.waitingFor(waiters.join(", "))}` : nothing}
          </p>
          ${items && items.length > 0 ? html`<p class="chips">${items.map((item) => html`<code class="chip">${item}</code>`)}</p>` : nothing}
        </div>`,
      )}
    </section>`;
  }

  private turn({ what, process, holders, asking }: XRay["turns"][number]): TemplateResult {
    return html`<section>
      <h2>${m.inside.turns[what]}${process ? ` · ${process}` : ""}</h2>
      <p>${holders.length > 0 ? m.inside.has(holders.join(", ")) : m.inside.hasNobody}${asking.length > 0 ? ` ${m.inside.asks(asking.join(", "))}` : ""}</p>
    </section>`;
  }

  private send(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  static override styles = [base, buttons, fields, insideStyles];
}
