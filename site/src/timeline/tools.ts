// The buttons and fields around the figure: its views, the filter, and playback.
import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { live } from "lit/directives/live.js";
import { MarkKind } from "../trace/columns";
import { FILTER_WORDS } from "../trace/filter";
import type { Stride } from "../trace/moments";
import type { TimelineMessages } from "../messages/timeline.en";
import type { Arranged } from "./arranged";
import type { Playhead } from "./playhead";
import { SPEEDS } from "./playhead";

export type ViewKind = "figure" | "table" | "story";

export interface ToolActions {
  zoom(factor: number): void;
  fit(): void;
  find(): void;
  view(kind: ViewKind): void;
  help(): void;
}

export function tools(m: TimelineMessages, view: ViewKind, finding: boolean, act: ToolActions): TemplateResult {
  const b = m.buttons;
  const other = (kind: "table" | "story", text: string, hint: string): TemplateResult =>
    html`<button type="button" class=${kind} aria-pressed=${view === kind ? "true" : "false"} title=${view === kind ? b.figureHint : hint} @click=${() => act.view(view === kind ? "figure" : kind)}>${text}</button>`;
  return html`<div class="tools">
    ${view === "figure"
      ? html`<button type="button" class="glyph" title="${b.zoomOut} (S)" aria-label=${b.zoomOut} @click=${() => act.zoom(1 / 2)}>−</button>
          <button type="button" class="glyph" title="${b.zoomIn} (W)" aria-label=${b.zoomIn} @click=${() => act.zoom(2)}>+</button>
          <button type="button" title=${b.fitHint} @click=${act.fit}>${b.fit}</button>
          <button type="button" class="finder" aria-expanded=${finding ? "true" : "false"} title=${b.findHint} @click=${act.find}>${b.find}</button>`
      : nothing}
    ${other("table", b.table, b.tableHint)} ${other("story", b.story, b.storyHint)}
    <button type="button" class="glyph" title=${b.keysHint} aria-label=${b.keysHint} @click=${act.help}>?</button>
  </div>`;
}

export interface FindActions {
  text(text: string): void;
  hideOver(on: boolean): void;
  arrows(on: boolean): void;
  next(): void;
  close(): void;
}

export function findBar(m: TimelineMessages, arranged: Arranged, arrows: boolean, act: FindActions): TemplateResult {
  const { filter, found } = arranged;
  return html`<div class="find" role="search" @keydown=${(e: KeyboardEvent) => {
    if (e.key === "Escape") act.close();
    else if (e.key === "Enter" && e.target instanceof HTMLInputElement && e.target.type === "search") act.next();
    else return;
    e.preventDefault();
    e.stopPropagation();
  }}>
    <label class="words"
      ><span>${m.find.label}</span>
      <input type="search" list="words" placeholder=${m.find.placeholder} autocomplete="off" spellcheck="false" .value=${live(filter.text)} @input=${(e: Event) => act.text((e.target as HTMLInputElement).value)} />
    </label>
    <datalist id="words">${[...FILTER_WORDS.map((w) => `is:${w}`), "why:lock", "why:sleep", "line:"].map((w) => html`<option value=${w}></option>`)}</datalist>
    <label class="tick"><input type="checkbox" .checked=${live(filter.over !== undefined)} @change=${(e: Event) => act.hideOver((e.target as HTMLInputElement).checked)} />${m.find.hideOver}</label>
    <label class="tick"><input type="checkbox" .checked=${live(arrows)} @change=${(e: Event) => act.arrows((e.target as HTMLInputElement).checked)} />${m.find.arrows}</label>
    <button type="button" @click=${act.next}>${m.find.next}</button>
    <output class="hint" aria-live="polite">${found ? (found.shown > 0 ? m.find.shown(found.shown, found.all) : m.find.none) : nothing}</output>
  </div>`;
}

const icon = (path: string): TemplateResult =>
  html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path} fill="currentColor" />`}</svg>`;

const ICONS = {
  play: icon("M4 2.5v11l9.5-5.5z"),
  pause: icon("M4 2.5h3v11H4zM9.5 2.5h3v11h-3z"),
  back: icon("M3 3h2v10H3zM13 3v10L6 8z"),
  forward: icon("M11 3h2v10h-2zM3 3v10l7-5z"),
};

const JUMPS = { print: MarkKind.Print, exception: MarkKind.Exception, switch: MarkKind.Switch, signal: MarkKind.Signal } as const;
export type Jump = keyof typeof JUMPS;

export function jumpKind(jump: Jump): MarkKind {
  return JUMPS[jump];
}

export interface PlayActions {
  toggle(): void;
  step(by: 1 | -1): void;
  speed(speed: number): void;
  stride(stride: Stride): void;
  jump(jump: Jump): void;
  drop(): void;
}

export function playBar(m: TimelineMessages, head: Playhead, signals: boolean, time: string, note: string, act: PlayActions): TemplateResult {
  const p = m.play;
  return html`<div class="play" role="group" aria-label=${p.label}>
    <button type="button" class="glyph" title="${p.back} ([)" aria-label=${p.back} @click=${() => act.step(-1)}>${ICONS.back}</button>
    <button type="button" class="glyph toggle" title="${head.playing ? p.pause : p.play} (␣)" aria-label=${head.playing ? p.pause : p.play} @click=${act.toggle}>${head.playing ? ICONS.pause : ICONS.play}</button>
    <button type="button" class="glyph" title="${p.forward} (])" aria-label=${p.forward} @click=${() => act.step(1)}>${ICONS.forward}</button>
    <select class="stride" aria-label=${p.stride} title=${p.stride} @change=${(e: Event) => act.stride((e.target as HTMLSelectElement).value as Stride)}>
      ${(["event", "line"] as const).map((s) => html`<option value=${s} ?selected=${head.stride === s}>${p.strides[s]}</option>`)}
    </select>
    <select aria-label=${p.speed} title=${p.speedHint} @change=${(e: Event) => act.speed(Number((e.target as HTMLSelectElement).value))}>
      ${SPEEDS.map((s) => html`<option value=${s} ?selected=${head.speed === s}>×${s === 0.25 ? "¼" : s === 0.5 ? "½" : s}</option>`)}
    </select>
    <select class="jump" aria-label=${p.jump} @change=${(e: Event) => {
      const select = e.target as HTMLSelectElement;
      const jump = select.value as Jump;
      select.value = "";
      act.jump(jump);
    }}>
      <option value="" selected>${p.jump}</option>
      ${(["print", "exception", "switch", ...(signals ? (["signal"] as const) : [])] as const).map((j) => html`<option value=${j}>${p.jumps[j]}</option>`)}
    </select>
    <span class="now" role="status">${note || time}</span>
    ${time ? html`<button type="button" class="glyph drop" title=${p.drop} aria-label=${p.drop} @click=${act.drop}>×</button>` : nothing}
  </div>`;
}
