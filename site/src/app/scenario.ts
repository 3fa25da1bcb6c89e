/** The page of one scenario: text, controls, figure, code, output and figures, all showing one session. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { EngineClient, EngineState } from "../engine/client";
import type { XRay } from "../engine/protocol";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { markdown } from "../ui/markdown";
import { base, buttons, prose, tabs } from "../ui/styles";
import type { Chapter } from "./catalog";
import "./code";
import type { Code, EditEvent, LineEvent } from "./code";
import "./controls";
import "./figure";
import type { Figure } from "./figure";
import "./inside";
import { nextMoment } from "./look";
import "./numbers";
import type { Column } from "./numbers";
import "./output";
import type { OpenFile } from "./listing";
import type { ParamEvent } from "./param";
import "./run-bar";
import { scenarioStyles } from "./scenario-styles";
import type { Session } from "./session";
import "./settings";
import type { ModeEvent, SeedEvent } from "./settings";
import { statusOf } from "./status";

/** A run shorter than this gets no word while it lasts, so that nothing flickers. Milliseconds. */
const SLOW = 250;

const PANELS = ["output", "code", "numbers", "inside"] as const;
type Panel = (typeof PANELS)[number];

/** Where the timeline says something stands in the code, on which lane of which run, and when. */
interface Place {
  file: string;
  line: number;
  run?: number;
  track?: number;
  at?: number;
}
type PlaceEvent = CustomEvent<Place | null>;
/** Where the timeline's cursor stands. */
type CursorEvent = CustomEvent<{ at: number }>;

@customElement("apg-scenario")
export class ScenarioPage extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) engine!: EngineClient;
  @property({ attribute: false }) chapter?: Chapter;
  @property() engineState: EngineState = "idle";
  @property() theme: "light" | "dark" = "light";
  /** Index of the file whose code and output are shown. */
  @state() private file = 0;
  /** On a narrow page: the panel that is shown. */
  @state() private panel: Panel = "output";
  @state() private unfolded = false;
  @state() private slow = false;
  @state() private hovered: Place | null = null;
  @state() private selected: Place | null = null;
  @query("apg-code") private code!: Code;
  @query("apg-figure") private figure!: Figure;

  @state() private windowHeight = window.innerHeight;

  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private runningSince = false;
  /** The X-ray whose place in the code was brought into view last. */
  private seen: XRay | null = null;

  private readonly resized = (): void => {
    this.windowHeight = window.innerHeight;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("resize", this.resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("resize", this.resized);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("session")) {
      this.session.onchange = () => this.requestUpdate();
      this.file = 0;
      this.hovered = this.selected = null;
      this.unfolded = false;
    }
    this.watchSlowness();
    this.dataset.phase = this.session.phase;
    this.dataset.traceHash = this.session.outcome?.results.map(({ hash }) => hash).join("+") ?? "";
  }

  override updated(): void {
    const { look } = this.session;
    if (look.picture !== this.seen) {
      this.seen = look.picture;
      const frame = look.current()?.frames.find(({ file }) => file === this.shown().name);
      if (frame) {
        void this.code.reveal(frame.line);
      }
    }
  }

  override render(): TemplateResult {
    const { session } = this;
    const status = statusOf(session, this.engineState, this.slow);
    const running = session.phase === "running";
    return html`
      <div
        class="bench"
        data-panel=${this.panel}
        @apg-param=${(event: ParamEvent) => session.setValue(event.detail.name, event.detail.value)}
        @apg-seed=${(event: SeedEvent) => session.setSeed(event.detail)}
        @apg-mode=${(event: ModeEvent) => session.setMode(event.detail)}
        @apg-run=${() => session.run()}
        @apg-stop=${() => session.stop()}
        @apg-reset=${() => session.reset()}
        @keydown=${this.pressed}
      >
        <div class="left">
          ${this.text()}
          <section class="controls" aria-label=${m.parts.controls}>
            <apg-controls .controls=${session.controls()}></apg-controls>
            <apg-run-bar
              .status=${status.text}
              .urgent=${status.urgent}
              .running=${running}
              .changed=${session.isChanged()}
            ></apg-run-bar>
          </section>
          <apg-settings .seed=${session.seed} .mode=${session.mode}></apg-settings>
        </div>
        <section class="figure" aria-label=${m.parts.timeline}>
          <apg-figure
            .scenario=${session.scenario}
            .results=${session.outcome?.results ?? null}
            .waiting=${session.phase === "waiting"}
            .stale=${session.phase === "done" && session.isStale()}
            .theme=${this.theme}
            .most=${this.figureHeight()}
            @apg-hover=${(event: PlaceEvent) => (this.hovered = event.detail)}
            @apg-select=${this.picked}
            @apg-cursor=${(event: CursorEvent) => this.lookInside(event.detail.at)}
          ></apg-figure>
        </section>
        ${this.panelTabs()} ${this.codePanel()} ${this.sidePanel()}
      </div>
    `;
  }

  /** Greatest height of the figure, px: about half of the page, more where several runs share it. */
  private figureHeight(): number {
    const part = this.session.files.length > 1 ? 0.6 : 0.53;
    return Math.round(Math.max(340, this.windowHeight * part));
  }

  private text(): TemplateResult {
    const { scenario } = this.session;
    return html`<section class="text ${this.unfolded ? "unfolded" : ""}" aria-label=${m.parts.text} tabindex="0">
        <p class="chapter">${this.chapter?.title}</p>
        <h1>${scenario.title}</h1>
        <div class="prose">${markdown(scenario.text)}</div>
      </section>
      <button class="more button" aria-expanded=${this.unfolded} @click=${() => (this.unfolded = !this.unfolded)}>
        ${this.unfolded ? m.parts.less : m.parts.more}
      </button>`;
  }

  private panelTabs(): TemplateResult {
    return html`<div class="panel-tabs" role="tablist" aria-label=${m.parts.panels} @keydown=${this.arrows}>
      ${PANELS.map(
        (panel) => html`<button
          role="tab"
          id="tab-${panel}"
          aria-controls="panel-${panel === "code" ? "code" : "side"}"
          aria-selected=${panel === this.panel}
          tabindex=${panel === this.panel ? 0 : -1}
          @click=${() => this.showPanel(panel)}
        >
          ${m.parts[panel]}
        </button>`,
      )}
    </div>`;
  }

  private fileTabs(): TemplateResult {
    const { files } = this.session;
    if (files.length === 1) {
      return html`<h2><code>${files[0]!.name}</code></h2>`;
    }
    return html`<div role="tablist" aria-label=${m.parts.files} @keydown=${this.arrows}>
      ${files.map(
        ({ name }, index) => html`<button
          role="tab"
          aria-selected=${index === this.file}
          tabindex=${index === this.file ? 0 : -1}
          @click=${() => this.showFile(index)}
        >
          <code>${name}</code>
        </button>`,
      )}
    </div>`;
  }

  private codePanel(): TemplateResult {
    const { session } = this;
    const file = session.files[this.file]!;
    const place = this.hovered ?? this.selected;
    return html`<section class="code" id="panel-code" aria-label=${m.parts.code}>
      <header>
        ${this.fileTabs()}
        <button
          class="button small edit"
          title=${m.code.editHint}
          ?disabled=${this.code?.isEditing ?? false}
          @click=${() => this.code.edit()}
        >
          ${icons.edit}${m.code.edit}
        </button>
      </header>
      <apg-code
        .file=${file}
        .problems=${session.problems(file)}
        .lit=${place?.file === file.name ? place.line : 0}
        .lanes=${session.look.file === this.file ? session.look.marks().filter((mark) => mark.file === file.name) : []}
        @apg-edit=${(event: EditEvent) => session.setText(event.detail.name, event.detail.text)}
        @apg-editing=${() => this.requestUpdate()}
        @apg-line=${(event: LineEvent) => this.figure.highlightLine(file.name, event.detail)}
      ></apg-code>
    </section>`;
  }

  private sidePanel(): TemplateResult {
    const { session } = this;
    const waiting = session.phase === "waiting";
    return html`<section class="side" id="panel-side" aria-label=${m.parts.outputAndNumbers}>
      ${waiting ? nothing : html`<apg-numbers .columns=${this.columns()}></apg-numbers>`}
      <div class="output">
        <header>
          <div class="views" role="tablist" aria-label=${m.parts.outputAndInside} @keydown=${this.arrows}>
            ${this.viewTab("output", m.parts.output)} ${this.viewTab("inside", m.inside.title)}
          </div>
          <span class="hint">${session.files.length > 1 ? html`<code>${this.shown().name}</code> · ` : nothing}${m.output.time}</span>
        </header>
        ${this.panel === "inside" ? this.insideView() : this.outputView()}
      </div>
    </section>`;
  }

  private viewTab(view: "output" | "inside", title: string): TemplateResult {
    const chosen = (this.panel === "inside") === (view === "inside");
    return html`<button
      role="tab"
      title=${view === "inside" ? m.inside.hint : nothing}
      aria-selected=${chosen}
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.showPanel(view)}
    >
      ${title}
    </button>`;
  }

  private outputView(): TemplateResult {
    const { session } = this;
    const result = session.outcome?.results[this.file];
    const chunks = result?.output ?? (session.phase === "waiting" ? null : this.shown().author.output);
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${m.parts.output}>
      <apg-output .chunks=${chunks} .exitCode=${result?.exitCode ?? 0}></apg-output>
    </div>`;
  }

  private insideView(): TemplateResult {
    const { look } = this.session;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${m.inside.title}>
      <apg-inside
        .picture=${look.picture}
        .failed=${look.failed}
        .at=${look.at}
        .end=${this.session.endOf(this.file)}
        .current=${look.current()?.track ?? 0}
        @apg-moment=${(event: CustomEvent<number>) => this.lookInside(event.detail)}
        @apg-step=${(event: CustomEvent<1 | -1>) => this.step(event.detail)}
        @apg-place=${(event: CustomEvent<Place>) => this.code.reveal(event.detail.line)}
      ></apg-inside>
    </div>`;
  }

  /** The file that is shown. */
  private shown(): OpenFile {
    return this.session.files[this.file]!;
  }

  /** Shows a panel; the inside begins where the reader's selection is, or in the middle. */
  private showPanel(panel: Panel): void {
    this.panel = panel;
    const { look } = this.session;
    if (panel === "inside") {
      this.lookInside(look.file === this.file ? look.at : this.selected?.at ?? this.session.endOf(this.file) / 2);
    } else if (panel === "output") {
      look.close();
    }
  }

  /** Looks at a moment of the file that is shown, if the reader looks inside at all. */
  private lookInside(at: number): void {
    if (this.panel === "inside") {
      this.session.lookAt(this.file, at);
    }
  }

  private step(direction: 1 | -1): void {
    const result = this.session.outcome?.results[this.file];
    if (result) {
      this.lookInside(nextMoment(result.columns, this.session.look.at, direction));
    }
  }

  private columns(): Column[] {
    const { files, outcome } = this.session;
    return files.map(({ name, author }, index) => ({ name, stats: outcome?.results[index]?.stats ?? author.stats }));
  }

  private picked(event: PlaceEvent): void {
    this.selected = event.detail;
    const { run = -1, track = 0, at } = event.detail ?? {};
    const index = this.session.files[run] ? run : this.session.files.findIndex(({ name }) => name === event.detail?.file);
    if (event.detail && index >= 0) {
      this.showFile(index);
      void this.updateComplete.then(() => this.code.reveal(this.selected?.line ?? 0));
      this.session.look.track = track;
      if (at !== undefined) {
        this.lookInside(at);
      }
    }
  }

  private showFile(index: number): void {
    if (index !== this.file) {
      this.file = index;
      this.lookInside(this.session.look.at);
    }
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
      event.preventDefault();
      this.session.run();
    }
  }

  /** Arrow keys go from tab to tab. */
  private arrows(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=tab]")];
      const next = all.at((all.indexOf(event.target as HTMLElement) + step) % all.length);
      next?.click();
      next?.focus();
      event.preventDefault();
    }
  }

  private watchSlowness(): void {
    const running = this.session.phase === "running";
    if (running && !this.runningSince) {
      this.slowTimer = setTimeout(() => (this.slow = true), SLOW);
    } else if (!running) {
      clearTimeout(this.slowTimer);
      this.slow = false;
    }
    this.runningSince = running;
  }

  static override styles = [base, buttons, tabs, prose, scenarioStyles];
}
