/** The pane beside the code: figures of the run, and below them its output or its inside. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { m } from "../messages";
import { stringAt } from "../trace/columns";
import type { Chunk } from "../engine/protocol";
import { factsOf, type Facts } from "../trace/facts";
import { copyText } from "../ui/files";
import { icons } from "../ui/icons";
import { base, buttons, tabs } from "../ui/styles";
import { unlike } from "../ui/unlike";
import { fields } from "./fields";
import { differencesOf, type Compared, type Difference } from "./differences";
import { tellDifference } from "./difference-words";
import "./inside";
import { SETTINGS, type SettingKey } from "./machine";
import "./numbers";
import type { Column } from "./numbers";
import "./output";
import type { Stretch } from "./output";
import type { Session } from "./session";
import { sideStyles } from "./side-styles";

const VIEWS = ["output", "inside", "numbers"] as const;
export type SideView = (typeof VIEWS)[number];

@customElement("apg-side")
export class Side extends LitElement {
  @property({ attribute: false }) session!: Session;
  /** Changes whenever the session may have. */
  @property({ attribute: false }) revision = 0;
  /** Index of the file whose run is shown. */
  @property({ type: Number }) file = 0;
  @property({ reflect: true }) view: SideView = "output";
  /** What the reader points at in the figure, in this file's run. */
  @property({ attribute: false, hasChanged: unlike }) chosen: Stretch | null = null;
  /** A question waits for its answer: the run is not shown yet. */
  @property({ type: Boolean }) veiled = false;
  /** Only this lane's output is shown; 0 = all. */
  @state() private lane = 0;
  @state() private copied = false;

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("file") || changed.has("session")) {
      this.lane = 0;
    }
  }

  override render(): TemplateResult {
    const { session } = this;
    const hidden = session.runs.phase === "waiting" || this.veiled;
    return html`
      ${hidden || session.scenario.together ? nothing : html`<apg-numbers class="few" flat .columns=${this.columns()} .earlier=${this.earlier()}></apg-numbers>`}
      <div class="output">
        <header>
          <div class="views" role="tablist" aria-label=${m.parts.outputAndInside} @keydown=${this.arrows}>
            ${this.tab("output", m.parts.output)} ${this.tab("inside", m.inside.title)} ${this.tab("numbers", m.parts.numbers)}
          </div>
          ${this.view === "output" && !hidden ? this.tools() : nothing}
          <span class="hint" ?hidden=${this.view === "numbers"}>${session.files.length > 1 && !session.scenario.together ? html`<code>${session.files[this.file]!.name}</code> · ` : nothing}${m.output.time}</span>
        </header>
        ${this.veiled ? html`<p class="veiled">${m.output.veiled}</p>` : this.view === "inside" ? this.inside() : this.view === "numbers" ? this.numbers() : this.output()}
      </div>
    `;
  }

  private tab(view: SideView, title: string): TemplateResult {
    const chosen = this.view === view;
    return html`<button
      role="tab"
      title=${view === "inside" ? m.inside.hint : nothing}
      aria-selected=${chosen}
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.send("apg-view", view)}
    >
      ${title}
    </button>`;
  }

  /** Which lane's output, and copying it. */
  private tools(): TemplateResult {
    const result = this.session.resultOf(this.file);
    const lanes = [...new Set(result?.output.map(({ track }) => track) ?? [])].filter((track) => track > 0);
    const name = (track: number): string => stringAt(result!.columns, result!.columns.tracks.name[track - 1] ?? 0);
    return html`<span class="tools">
      ${lanes.length > 1
        ? html`<select aria-label=${m.output.lane} @change=${(event: Event) => (this.lane = Number((event.target as HTMLSelectElement).value))}>
            <option value="0" .selected=${this.lane === 0}>${m.output.allLanes}</option>
            ${lanes.slice(0, 200).map((track) => html`<option value=${track} .selected=${this.lane === track}>${name(track)}</option>`)}
          </select>`
        : nothing}
      <button class="icon-button" aria-label=${m.output.copy} title=${this.copied ? m.share.copied : m.output.copy} @click=${this.copy}>
        ${this.copied ? icons.done : icons.copy}
      </button>
    </span>`;
  }

  private async copy(): Promise<void> {
    const { session } = this;
    const chunks = (session.resultOf(this.file) ?? session.recorded(this.file)).output;
    const text = chunks.filter(({ track }) => this.lane === 0 || track === this.lane).map((chunk) => chunk.text).join("");
    this.copied = await copyText(text);
    setTimeout(() => (this.copied = false), 1500);
  }

  private output(): TemplateResult {
    const { session } = this;
    const result = session.resultOf(this.file);
    const chunks = result?.output ?? (session.runs.phase === "waiting" ? null : session.recorded(this.file).output);
    if (session.scenario.together) {
      return this.panes(chunks);
    }
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${m.parts.output}>
      <apg-output .chunks=${chunks} .exitCode=${result?.exitCode ?? 0} .lane=${this.lane} .lit=${this.chosen}></apg-output>
    </div>`;
  }

  /** A pane for each of the programs that run together. */
  private panes(chunks: readonly Chunk[] | null): TemplateResult {
    const { session } = this;
    const ends = session.resultOf(0)?.processes ?? [];
    return html`<div class="scroller panes" tabindex="0" role="region" aria-label=${m.parts.output}>
      ${session.programs().map(({ name, main, argv }, index) => {
        const end = ends[index];
        return html`<section aria-label=${name}>
          <h2><code>${name}</code><span title=${`${main} ${argv}`}>${main} ${argv}</span></h2>
          <apg-output
            .label=${name}
            .chunks=${this.chunksOf(chunks, index)}
            .exitCode=${end?.exitCode ?? 0}
            .lane=${this.lane}
            .lit=${this.chosen}
          ></apg-output>
        </section>`;
      })}
    </div>`;
  }

  /** What one program printed; the same list as long as the run is the same, so that it is drawn once. */
  private chunksOf(chunks: readonly Chunk[] | null, index: number): readonly Chunk[] | null {
    if (!chunks) {
      return null;
    }
    let parted = this.parted.get(chunks);
    if (!parted) {
      parted = this.session.programs().map((_, program) => chunks.filter(({ process = 0 }) => process === program));
      this.parted.set(chunks, parted);
    }
    return parted[index] ?? [];
  }

  private readonly parted = new WeakMap<readonly Chunk[], (readonly Chunk[])[]>();

  private inside(): TemplateResult {
    const { look } = this.session;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${m.inside.title}>
      <apg-inside
        .picture=${look.picture}
        .failed=${look.failed}
        .at=${look.at}
        .end=${this.session.endOf(this.file)}
        .current=${look.current()?.track ?? 0}
        .chosen=${look.track}
      ></apg-inside>
    </div>`;
  }

  /** All figures, and what differs between the files in words. */
  private numbers(): TemplateResult {
    const differences = this.differences();
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${m.parts.numbers}>
      ${differences.length > 0
        ? html`<section class="differences">
            <h2>${m.differences.title}</h2>
            ${differences.map((difference) => html`<p>${tellDifference(difference)}</p>`)}
          </section>`
        : nothing}
      <apg-numbers all .columns=${this.columns()} .earlier=${this.earlier()}></apg-numbers>
    </div>`;
  }

  private differences(): Difference[] {
    const { files } = this.session;
    const { results = [] } = this.session.runs.outcome ?? {};
    if (files.length < 2 || this.session.scenario.together || results.length !== files.length) {
      return [];
    }
    const runs = results.map(({ stats, exitCode, problems, columns }, index): Compared => {
      if (!this.facts.has(columns)) {
        this.facts.set(columns, factsOf(columns));
      }
      return { name: files[index]!.name, stats, exitCode, problems, facts: this.facts.get(columns)! };
    });
    const cost = (key: SettingKey): number => this.session.machine[key] ?? SETTINGS.find((setting) => setting.key === key)!.usual;
    return differencesOf(runs, { thread: cost("thread_memory"), task: cost("task_memory") });
  }

  /** Facts that were read off traces, so that they are read once. */
  private readonly facts = new WeakMap<object, Facts | null>();

  private earlier(): Column[] {
    return (this.session.runs.ghost?.results ?? []).map(({ stats }, index) => ({ name: this.session.runNames[index]!, stats }));
  }

  private columns(): Column[] {
    const { session } = this;
    return session.runNames.map((name, index) => ({ name, stats: (session.resultOf(index) ?? session.recorded(index)).stats }));
  }

  /** Arrow keys go from tab to tab. */
  private arrows(event: KeyboardEvent): void {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      event.preventDefault();
      const step = event.key === "ArrowRight" ? 1 : VIEWS.length - 1;
      this.send("apg-view", VIEWS[(VIEWS.indexOf(this.view) + step) % VIEWS.length]);
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
    }
  }

  private send(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  static override styles = [base, buttons, tabs, fields, sideStyles];
}
