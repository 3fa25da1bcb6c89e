/**
 * The figure of a scenario: the timeline of what ran, or was recorded; and where code from a link waits, the question whether to
 * run it.
 */
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { RunResult } from "../engine/protocol";
import { m } from "../messages";
import "../timeline/apg-timeline";
import type { ApgTimeline, TimelineRun } from "../timeline/apg-timeline";
import { unpackWhere, whereOf } from "../trace/columns";
import { base, buttons } from "../ui/styles";
import type { Scenario } from "./catalog";

/** About the height of all of the timeline but its lanes, px. */
const FRAME = 202;
const LEAST_LANES = 120;

@customElement("apg-figure")
export class Figure extends LitElement {
  @property({ attribute: false }) scenario!: Scenario;
  @property({ attribute: false }) results: readonly RunResult[] | null = null;
  /** The results before, drawn behind; null for none. */
  @property({ attribute: false }) ghost: readonly RunResult[] | null = null;
  /** Indexes of the results that are those of before, until their programs have ended. */
  @property({ attribute: false }) late: readonly number[] = [];
  @property({ type: Boolean }) waiting = false;
  /** The picture is of older code than the reader has typed since. */
  @property({ type: Boolean, reflect: true }) stale = false;
  @property() theme: "light" | "dark" = "light";
  /** The figure's greatest height, px. */
  @property({ type: Number }) most = 480;
  /** Greatest height of the lanes that keeps the whole figure within `most`. */
  @state() private lanes = 0;
  @query("apg-timeline") private timeline?: ApgTimeline;

  private shown: readonly RunResult[] | null = null;
  private shownGhost: readonly RunResult[] | null = null;
  private runs: TimelineRun[] = [];
  private tallest = 0;
  private readonly sizes = new ResizeObserver(() => this.measure());
  private watched: Element | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("scenario")) {
      this.tallest = 0;
    }
    if (changed.has("most")) {
      this.lanes = Math.max(LEAST_LANES, this.lanes ? this.lanes + this.most - (changed.get("most") ?? 0) : this.most - FRAME);
      this.tallest = Math.min(this.tallest, this.most);
    }
    const { late } = this;
    if (this.results !== this.shown || this.ghost !== this.shownGhost) {
      this.shown = this.results;
      this.shownGhost = this.ghost;
      this.runs = (this.results ?? []).map(({ columns }, index) => ({
        label: this.scenario.together ? this.scenario.title : this.scenario.files[index]!.name,
        columns,
        ghost: late.includes(index) ? undefined : this.ghost?.[index]?.columns,
        late: late.includes(index),
      }));
    }
  }

  override render(): TemplateResult | typeof nothing {
    if (this.waiting) {
      return this.question();
    }
    if (!this.results) {
      return nothing;
    }
    if (this.runs.every(({ columns }) => columns.tracks.count === 0)) {
      return html`<div class="question"><h2>${m.nothingRan.title}</h2><p>${m.nothingRan.body}</p></div>`;
    }
    return html`<apg-timeline .runs=${this.runs} .theme=${this.theme} .height=${this.lanes}></apg-timeline>`;
  }

  override updated(): void {
    const timeline = this.timeline ?? null;
    if (timeline !== this.watched) {
      this.sizes.disconnect();
      if (timeline) {
        this.sizes.observe(timeline);
      }
      this.watched = timeline;
    }
  }

  /** The figure grows with its lanes up to `most` and never shrinks again, so that a moving slider makes nothing jump. */
  private measure(): void {
    const height = this.timeline?.offsetHeight ?? 0;
    const lanes = this.timeline?.lanesHeight ?? 0;
    if (height > 0 && lanes > 0) {
      this.lanes = Math.max(LEAST_LANES, this.most - (height - lanes)); // what frames the lanes comes and goes
    }
    this.tallest = Math.max(this.tallest, Math.min(height, this.most));
    this.style.minHeight = `${this.tallest}px`;
  }

  /** Points out what a line of the code did; line 0 takes it back. */
  highlightLine(file: string, line: number): void {
    this.timeline?.highlightLine(file, line);
  }

  /** Puts the timeline's cursor at a moment, without an echo. */
  moveCursor(at: number): void {
    if (this.timeline) {
      this.timeline.cursor = at;
    }
  }

  /** Selects what a lane of a run did at a moment, and tells the place in the code; null when that is nothing. */
  point(run: number, track: number, at: number): { file: string; line: number; run: number; track: number; at: number } | null {
    const columns = this.runs[run]?.columns;
    if (!columns || !this.timeline || track < 1 || track > columns.tracks.count) {
      return null;
    }
    const { tracks, spans } = columns;
    let span = tracks.span0[track - 1]!;
    const end = tracks.span0[track]!;
    while (span + 1 < end && spans.start[span + 1]! <= at) {
      span++;
    }
    if (span >= end) {
      return null;
    }
    this.timeline.selection = { run, track, span };
    const { file, line } = unpackWhere(whereOf(columns, span));
    return { file: columns.files[file] ?? "", line, run, track, at };
  }

  private question(): TemplateResult {
    return html`<div class="question">
      <h2>${m.waiting.title}</h2>
      <p>${m.waiting.body}</p>
      <div>
        <button class="button main" @click=${() => this.send("apg-run")}>${m.waiting.run}</button>
        <button class="button" @click=${() => this.send("apg-reset")}>${m.waiting.author}</button>
      </div>
    </div>`;
  }

  private send(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        align-content: start;
        min-width: 0;
        min-height: 16rem;
        background: light-dark(#ffffff, #14181e);
      }
      apg-timeline {
        min-width: 0;
        transition: opacity 0.15s;
      }
      :host([stale]) apg-timeline {
        opacity: 0.6;
      }
      .question {
        place-self: center;
        max-width: 30rem;
        padding: 2rem 1.25rem;
        text-align: center;
      }
      h2 {
        margin: 0 0 0.5rem;
        font: 600 1.25rem/1.3 var(--serif);
      }
      p {
        margin: 0 0 1.25rem;
        color: var(--muted);
      }
      .question div {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.5rem;
      }
    `,
  ];
}
