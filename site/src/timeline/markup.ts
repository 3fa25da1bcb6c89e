// The elements of the figure as the canvases and the parts over them need them, the bars around it, and what is said below.
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { TimelineMessages } from "../messages/timeline.en";
import { MarkKind } from "../trace/columns";
import type { Rows } from "../trace/rows";
import type { Place, Run } from "../trace/run";
import type { View } from "../trace/view";
import type { Arranged } from "./arranged";
import type { Choice } from "./choice";
import { labels } from "./labels";
import { measuredTable } from "./measured";
import type { Playhead } from "./playhead";
import { causeOf, causeSentence, hasSignals, laneSentence, markSentence, moment, spanSentence } from "./tell";
import { findBar, playBar, type Jump } from "./tools";
import type { Walk } from "./walk";
import type { TimeWindow } from "./window";

/** What the bars and labels ask of the figure. */
export interface MarkupHost {
  readonly runs: readonly Run[];
  readonly rows: Rows;
  /** Where the longest run ends, ns. */
  readonly end: number;
  readonly view: View | undefined;
  readonly arranged: Arranged;
  readonly choice: Choice;
  readonly head: Playhead;
  readonly walk: Walk;
  choose(place: Place | undefined): void;
  setFold(row: number, folded: boolean): void;
  /** Lays the lanes out anew. */
  rearrange(): void;
  /** To the next (1) or previous (−1) moment of a kind. */
  jump(jump: Jump, by: 1 | -1): void;
  /** Draws all arrows, or only those of the selection. */
  setArrows(on: boolean): void;
  /** Takes the filter away. */
  closeFind(): void;
}

/** The filter over the lanes. */
export function filterBar(m: TimelineMessages, allArrows: boolean, on: MarkupHost): TemplateResult {
  const { arranged, head } = on;
  return findBar(m, arranged, allArrows, {
    text: (text) => {
      arranged.filter = { ...arranged.filter, text };
      on.rearrange();
    },
    hideOver: (hide) => {
      arranged.filter = { ...arranged.filter, over: hide ? (head.at ?? on.end) : undefined };
      on.rearrange();
    },
    arrows: (all) => on.setArrows(all),
    next: () => on.walk.nextFound(),
    close: () => on.closeFind(),
  });
}

/** Where the cursor stands, and what moves it; `note` says why a jump found nothing. */
export function cursorBar(m: TimelineMessages, note: string, on: MarkupHost): TemplateResult {
  const { head } = on;
  const time = head.at === undefined ? "" : m.play.at(moment(head.at, (on.view?.length ?? on.end) / 5));
  return playBar(m, head, on.runs.some(hasSignals), time, note, {
    toggle: () => head.toggle(),
    step: (by) => void head.step(by),
    speed: (speed) => (head.speed = speed),
    stride: (stride) => (head.stride = stride),
    jump: (jump) => on.jump(jump, 1),
    drop: () => head.put(undefined),
  });
}

/** Labels of the rows that are seen, and of some around them. */
export function laneLabels(m: TimelineMessages, [from, to]: readonly [number, number], on: MarkupHost): TemplateResult[] {
  const { runs, rows, choice } = on;
  return labels(m, runs, rows, from - 4, Math.max(to, from + 30) + 4, choice.place, {
    fold: (row, folded) => on.setFold(row, folded),
    choose: (row) => {
      const track = on.rows.track[row]!;
      if (track > 0) on.choose({ run: on.rows.run[row]!, track, span: -1 });
    },
  });
}

/** What stands in the figure's places. All lengths in px. */
export interface Filling {
  /** Width of the lane labels. */
  readonly gutter: number;
  /** Height of what is shown of the lanes, and of all of them. */
  readonly height: number;
  readonly rowsHeight: number;
  /** The lanes are higher than what is shown of them. */
  readonly long: boolean;
  /** A wheel scrolls them before they were clicked. */
  readonly wheels: boolean;
  readonly labels: readonly TemplateResult[];
  /** What stands in the line below the lanes. */
  readonly below: TemplateResult;
  readonly keydown: (event: KeyboardEvent) => void;
  /** The lanes were scrolled to so many px from their top. */
  readonly scrolled: (top: number) => void;
  /** The pointer comes upon the lanes. */
  readonly entered: () => void;
}

/** The strip, the axis and the plot with its labels, empty for the stage to draw on. */
export function figure(m: TimelineMessages, f: Filling): TemplateResult {
  return html`<div class="figure" style="--gutter:${f.gutter}px">
        <div class="corner"></div>
        <div class="strip" title=${m.overview}><canvas class="overview" aria-hidden="true"></canvas><div class="window"></div></div>
        <div class="corner"></div>
        <div class="axis">
          <canvas class="axis-lines" aria-hidden="true"></canvas>
          <div class="stretch"></div>
          <div class="grip"></div>
          <span class="chip" aria-hidden="true"></span>
        </div>
        <div
          class="scroll ${f.long ? "long" : ""} ${f.wheels ? "wheels" : ""}"
          tabindex="0"
          role="application"
          aria-roledescription=${m.plotRole}
          aria-label=${m.plot}
          aria-describedby="detail"
          style="height:${f.height}px"
          @keydown=${f.keydown}
          @scroll=${(event: Event) => f.scrolled((event.target as HTMLElement).scrollTop)}
          @pointerenter=${f.entered}
        >
          <div style="height:${f.rowsHeight}px">
            <div class="stick" style="height:${f.height}px">
              <div class="labels"><div class="sheet">${f.labels}</div></div>
              <div class="plot">
                <canvas class="lanes" aria-hidden="true"></canvas>
                <div class="stretch"></div>
                <div class="playhead"></div>
                <div class="cursor"></div>
                <div class="glow"></div>
              </div>
            </div>
          </div>
        </div>
        <div class="below">${f.below}</div>
      </div>
      <div class="tip" popover="manual" role="tooltip"></div>`;
}

/** Which lanes are seen, from row `from` up to `to` of `count`, or how to come to those that are not: by what the lanes scroll. */
export function lanesShown(m: TimelineMessages, [from, to]: readonly [number, number], count: number, by: "touch" | "click" | "wheel"): TemplateResult {
  const hidden = count - to;
  const hint = hidden > 0 ? { touch: m.scrollHintTouch, click: m.scrollHint, wheel: m.scrollHintWheel }[by](hidden) : m.lanesShown(from + 1, to, count);
  return html`<span class="lanes">${hint}</span>`;
}

/** What the panel below the figure speaks of. */
export interface DetailOf {
  readonly runs: readonly Run[];
  readonly choice: Choice;
  readonly window: TimeWindow;
  readonly walk: Walk;
  /** The selected lane is pinned to the top. */
  readonly pinned: boolean;
  /** Fingers rather than a mouse. */
  readonly touch: boolean;
}

/** The panel below the figure: the measured stretch, else the selection in sentences, else how to begin. */
export function detail(m: TimelineMessages, of: DetailOf): TemplateResult {
  const { runs, choice, window, walk, pinned, touch } = of;
  const b = m.buttons;
  const stretch = window.stretch;
  if (stretch?.sums) {
    return html`<div class="detail">
      ${measuredTable(
        m,
        runs,
        stretch.sums,
        html`<button type="button" @click=${() => window.zoomTo(stretch.t0, stretch.t1)}>${b.zoomTo}</button><button type="button" @click=${() => window.unmeasure()}>${b.clear}</button>`,
      )}
    </div>`;
  }
  const { place, effects } = choice;
  const run = place && runs[place.run];
  let text = "";
  let buttons: TemplateResult | typeof nothing = nothing;
  if (run && place) {
    const alone = place.span < 0;
    const why = alone ? "" : causeSentence(m, run, place.span);
    const signal = choice.mark >= 0 && run.columns.marks.kind[choice.mark] === MarkKind.Signal ? `${markSentence(m, run, choice.mark)}. ` : "";
    text = alone ? signal + laneSentence(m, run, place.track) : signal + [spanSentence(m, run, place.span), why, effects.length > 0 ? m.causes.effects(effects.length) : ""].filter(Boolean).join(" ");
    buttons = html`<div class="buttons">
      ${!alone && causeOf(run, place.span) >= 0 ? html`<button type="button" title="${b.cause} (C)" @click=${() => walk.goToCause()}>${b.cause}</button>` : nothing}
      <button type="button" title=${b.pinHint} aria-pressed=${pinned ? "true" : "false"} @click=${() => walk.pin()}>${pinned ? b.unpin : b.pin}</button>
      <button type="button" class="glyph" title=${b.up} aria-label=${b.up} @click=${() => walk.moveLane(-1)}>↑</button>
      <button type="button" class="glyph" title=${b.down} aria-label=${b.down} @click=${() => walk.moveLane(1)}>↓</button>
    </div>`;
  }
  const full = runs.find((r) => r.columns.truncated)?.columns;
  return html`<div class="detail">
    <p id="detail" role="status" aria-live="polite">${text || html`<span class="hint">${touch ? m.hintTouch : m.hint}</span>`}${full ? html` <span class="hint">${m.truncated(full.cut >= 0 ? moment(full.cut, full.end / 10) : "")}</span>` : nothing}</p>
    ${buttons}
  </div>`;
}
