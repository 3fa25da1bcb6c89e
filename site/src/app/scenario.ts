/** The page of one scenario: text, controls, figure, code, output and figures, all showing one session. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { EngineClient, EngineState } from "../engine/client";
import { m } from "../messages";
import type { CursorDetail } from "../timeline/apg-timeline";
import { afterPaint } from "../ui/after-paint";
import { icons } from "../ui/icons";
import { markdown } from "../ui/markdown";
import { base, buttons, prose, tabs } from "../ui/styles";
import type { Chapter } from "./catalog";
import { browserStorage } from "./drafts";
import "./code";
import type { Code, EditEvent, LineEvent } from "./code";
import "./controls";
import "./figure";
import type { Figure } from "./figure";
import "./ghost-bar";
import { ghostsWanted } from "./ghost-bar";
import "./inputs";
import type { InputsEvent } from "./inputs";
import type { ParamEvent } from "./param";
import "./run-bar";
import type { MachineEvent } from "./machine-panel";
import { Places, type Place, type PlacesHost } from "./places";
import "./program-fields";
import type { ProgramEvent } from "./program-fields";
import { inputsUsed } from "./program-inputs";
import { takeQuestion } from "./question";
import "./quiz";
import { scenarioStyles } from "./scenario-styles";
import "./scrub";
import { sweepable } from "./sweep-range";
import "./diff-view";
import type { Outcome } from "./runs";
import type { Session } from "./session";
import "./side";
import type { SideView } from "./side";
import "./settings";
import type { ModeEvent, SeedEvent } from "./settings";
import { statusOf } from "./status";
import { endTour, tourIsDue } from "./tour";
import "./tour";

/** A run shorter than this gets no word while it lasts, so that nothing flickers. Milliseconds. */
const SLOW = 250;
/** Results that come sooner than this, ms, are shown with the change that led to them. */
const SHORT = 60;
/** On a narrow page more controls than these do not stay above the figure: they would leave it no room. */
const FEW_CONTROLS = 3;

/** The wide layout, as scenario-styles.ts has it, px: from which width on, its least height, the header above it, and what code and output need below the figure. */
const WIDE = 1080;
const LEAST_BENCH = 736;
const HEADER = 52;
const LEAST_PANES = 250;

const PANELS = ["output", "code", "numbers", "inside"] as const;
type Panel = (typeof PANELS)[number];

type PlaceEvent = CustomEvent<Place | null>;

@customElement("apg-scenario")
export class ScenarioPage extends LitElement implements PlacesHost {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) engine!: EngineClient;
  @property({ attribute: false }) chapter?: Chapter;
  @property() engineState: EngineState = "idle";
  @property() theme: "light" | "dark" = "light";
  /** Index of the file whose code and output are shown. */
  @state() file = 0;
  /** On a narrow page: the panel that is shown. */
  @state() private panel: Panel = "output";
  @state() private unfolded = false;
  @state() private touring = tourIsDue(browserStorage());
  /** The code pane shows the reader's changes against the author's version. */
  @state() private comparing = false;
  /** The chosen answer to the scenario's question; −1: open, −2: not asked for, or done with. */
  @state() private answer = -2;
  /** Height of what is said of that answer, px. */
  @state() private verdictHeight = 0;
  @state() private slow = false;
  @query("apg-code") readonly code!: Code;
  @query("apg-figure") readonly figure!: Figure;

  @state() private windowHeight = window.innerHeight;

  private soon: ReturnType<typeof setTimeout> | undefined;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private runningSince = false;
  private readonly places = new Places(this);
  /** The outcome that the figure shows. */
  private pictured: Outcome | null = null;
  /** The figure is painted first, what is told of it beside it after that. */
  private untold = false;
  /** Counts what there was to tell, so that what is below renders with it. */
  private revision = 0;

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
    clearTimeout(this.soon);
    this.soon = undefined;
    if (changed.has("session")) {
      this.session.onchange = () => this.follow();
      this.session.runs.ghosts = ghostsWanted(browserStorage());
      this.panel = this.panel === "inside" ? "output" : this.panel;
      this.file = 0;
      this.places.forget();
      this.unfolded = this.comparing = false;
      this.text = takeQuestion(this.session.scenario.text);
      this.answer = this.text.question && !this.session.isChanged() ? -1 : -2;
    }
    this.watchSlowness();
    const { outcome, phase } = this.session.runs;
    if (outcome !== this.pictured) {
      this.pictured = outcome;
      this.untold = true;
      afterPaint(() => {
        this.untold = false;
        this.requestUpdate();
      });
    }
    if (!this.untold) {
      this.revision++;
      this.dataset.phase = phase;
    }
    if (!outcome?.late.length) {
      this.dataset.traceHash = outcome?.results.map(({ hash }) => hash).join("+") ?? "";
    }
  }

  /**
   * Shows the session as it is now. Where a run has just begun that is soon enough with its results: a picture in between would only take
   * the processor from the engine.
   */
  private follow(): void {
    if (this.session.runs.phase === "running" && this.engineState === "ready") {
      this.dataset.phase = "running";
      this.soon ||= setTimeout(() => this.requestUpdate(), SHORT);
    } else {
      this.requestUpdate();
    }
  }

  override updated(): void {
    this.places.followLook();
  }

  override render(): TemplateResult {
    const { session } = this;
    const status = statusOf(session, this.engineState, this.slow);
    const running = session.runs.phase === "running";
    return html`
      <div
        class="bench"
        data-panel=${this.panel}
        @apg-param=${(event: ParamEvent) => session.setValue(event.detail.name, event.detail.value)}
        @apg-seed=${(event: SeedEvent) => session.setSeed(event.detail)}
        @apg-mode=${(event: ModeEvent) => session.setMode(event.detail)}
        @apg-run=${() => session.run()}
        @apg-stop=${() => session.runs.stop()}
        @apg-reset=${() => session.reset()}
        @keydown=${this.pressed}
      >
        <div class="left">
          ${this.textPart()}
          <section class="controls ${session.controls().length > FEW_CONTROLS ? "many" : ""}" aria-label=${m.parts.controls}>
            <div class="fields">
              <apg-controls .controls=${session.controls()}></apg-controls>
              <apg-inputs
                .inputs=${session.inputs}
                .used=${inputsUsed(session.scenario.together ? [] : session.files.map(({ text }) => text))}
                @apg-inputs=${(event: InputsEvent) => session.setInputs(event.detail)}
              ></apg-inputs>
              ${session.scenario.together
                ? html`<apg-programs
                    .programs=${session.programs()}
                    @apg-program=${({ detail }: ProgramEvent) => session.giveProgram(detail.name, detail.what, detail.text)}
                  ></apg-programs>`
                : nothing}
            </div>
            <apg-run-bar
              .status=${status.text}
              .urgent=${status.urgent}
              .running=${running}
              .changed=${session.isChanged()}
            ></apg-run-bar>
          </section>
          <apg-settings
            .seed=${session.seed}
            .mode=${session.mode}
            .machine=${session.machine}
            @apg-machine=${(event: MachineEvent) => session.setMachine(event.detail)}
          ></apg-settings>
        </div>
        <section class="figure" aria-label=${m.parts.timeline}>
          ${this.quiz()} ${this.figureTabs()} ${this.sweepPart()}
          <apg-figure
            ?hidden=${this.asking() || this.sweeping()}
            .scenario=${session.scenario}
            .results=${session.runs.outcome?.results ?? null}
            .ghost=${session.runs.ghost?.results ?? null}
            .late=${session.runs.outcome?.late ?? []}
            .waiting=${session.runs.phase === "waiting"}
            .stale=${session.runs.phase === "done" && session.isStale()}
            .theme=${this.theme}
            .most=${this.figureHeight()}
            @apg-hover=${(event: PlaceEvent) => this.places.hover(event.detail)}
            @apg-select=${(event: PlaceEvent) => this.places.pick(event.detail)}
            @apg-cursor=${(event: CustomEvent<CursorDetail | null>) => this.places.followCursor(event.detail)}
          ></apg-figure>
        </section>
        ${this.panelTabs()} ${this.codePanel()} ${this.sidePanel()}
      </div>
      ${this.touring && session.runs.phase === "done" && !this.asking()
        ? html`<apg-tour .targets=${this.tourTargets} @apg-tour-end=${this.endTour}></apg-tour>`
        : nothing}
    `;
  }

  /** The sweep is shown in the timeline's place. */
  private sweeping(): boolean {
    return this.session.sweeping.open && this.session.runs.phase !== "waiting" && !this.asking();
  }

  private hasFigureTabs(): boolean {
    const { session } = this;
    return session.runs.phase !== "waiting" && !this.asking() && (this.canSweep() || session.runs.earlier !== null);
  }

  private canSweep(): boolean {
    return sweepable(this.session.controls()).length > 0 || this.session.sweeping.open;
  }

  /** Timeline or sweep, where anything can be swept, and the run before. */
  private figureTabs(): TemplateResult | typeof nothing {
    const { session } = this;
    if (!this.hasFigureTabs()) {
      return nothing;
    }
    const tab = (open: boolean, title: string): TemplateResult => html`<button
      role="tab"
      aria-selected=${open === session.sweeping.open}
      tabindex=${open === session.sweeping.open ? 0 : -1}
      title=${open ? m.parts.sweepHint : nothing}
      @click=${() => session.showSweep(open)}
    >
      ${title}
    </button>`;
    return html`<header class="views">
      ${this.canSweep()
        ? html`<div role="tablist" aria-label=${m.parts.timelineOrSweep} @keydown=${this.arrows}>${tab(false, m.parts.timeline)}${tab(true, m.parts.sweep)}</div>`
        : nothing}
      ${session.sweeping.open ? nothing : html`<apg-ghost-bar .session=${session} .revision=${this.revision}></apg-ghost-bar>`}
    </header>`;
  }

  private sweepPart(): TemplateResult | typeof nothing {
    if (!this.sweeping()) {
      return nothing;
    }
    void import("./sweep-view");
    return html`<apg-sweep .session=${this.session} .revision=${this.revision} .most=${this.figureHeight()}></apg-sweep>`;
  }

  private quiz(): TemplateResult | typeof nothing {
    const { question } = this.text;
    if (!question || this.answer === -2 || this.session.runs.phase === "waiting") {
      return nothing;
    }
    return html`<apg-quiz
      .question=${question}
      .answer=${this.answer}
      @apg-answer=${(event: CustomEvent<number>) => (this.answer = event.detail)}
      @apg-skip=${() => (this.answer = -2)}
      @apg-height=${(event: CustomEvent<number>) => (this.verdictHeight = event.detail)}
      @apg-settle=${() => this.places.pointAtPrint(question.settledBy)}
    ></apg-quiz>`;
  }

  /** Greatest height of the figure, px: about half of the window, more where several runs share it, as far as code and output keep their room. */
  private figureHeight(): number {
    const part = this.session.files.length > 1 ? 0.68 : 0.53;
    const tabs = this.hasFigureTabs() ? 36 : 0;
    const verdict = this.answer >= 0 ? this.verdictHeight : 0;
    const most = window.innerWidth >= WIDE ? Math.max(LEAST_BENCH, this.windowHeight - HEADER) - LEAST_PANES - verdict : Infinity;
    const least = window.innerWidth >= WIDE ? 340 : 400;
    return Math.round(Math.min(most, Math.max(least, this.windowHeight * part))) - tabs;
  }

  /** The scenario's text and the question in it. */
  private text = takeQuestion("");

  private readonly tourTargets = [".controls", ".figure", ".code", ".side"].map((part) => () => {
    const element = this.renderRoot.querySelector<HTMLElement>(part);
    return element?.offsetParent ? element : this.renderRoot.querySelector(".panel-tabs");
  });

  private endTour(): void {
    this.touring = false;
    endTour(browserStorage());
  }

  /** Whether the run stays hidden until the reader has answered. */
  private asking(): boolean {
    return this.answer === -1 && this.session.runs.phase !== "waiting";
  }

  private textPart(): TemplateResult {
    const { scenario } = this.session;
    const controls = this.session.controls();
    const fill = (name: string): TemplateResult | string => {
      const control = controls.find(({ param }) => param.name === name);
      return control ? html`<apg-scrub .control=${control}></apg-scrub>` : `{{${name}}}`;
    };
    return html`<section class="text ${this.unfolded ? "unfolded" : ""}" aria-label=${m.parts.text} tabindex="0">
        <p class="chapter">${this.chapter?.title}</p>
        <h1>${scenario.title}</h1>
        <div class="prose">${markdown(this.text.rest, fill)}</div>
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
    const changed = file.text !== file.author.source;
    return html`<section class="code" id="panel-code" aria-label=${m.parts.code}>
      <header>
        ${this.fileTabs()}
        ${changed || this.comparing
          ? html`<button
              class="button small diff"
              title=${m.code.diffHint}
              aria-pressed=${this.comparing}
              @click=${() => (this.comparing = !this.comparing)}
            >
              ${m.code.diff}
            </button>`
          : nothing}
        <button
          class="button small edit"
          title=${m.code.editHint}
          ?disabled=${this.code?.isEditing ?? false}
          @click=${() => this.edit()}
        >
          ${icons.edit}${m.code.edit}
        </button>
      </header>
      ${this.comparing ? html`<apg-diff .old=${file.author.source} .text=${file.text}></apg-diff>` : nothing}
      <apg-code
        ?hidden=${this.comparing}
        .file=${file}
        .controls=${session.controls()}
        .problems=${session.problems(file)}
        .lit=${this.places.lineIn(file.name)}
        .lanes=${this.places.marks().filter((mark) => mark.file === file.name)}
        @apg-edit=${(event: EditEvent) => session.setText(event.detail.name, event.detail.text)}
        @apg-editing=${() => this.requestUpdate()}
        @apg-line=${(event: LineEvent) => this.figure.highlightLine(file.name, event.detail)}
      ></apg-code>
    </section>`;
  }

  private sidePanel(): TemplateResult {
    return html`<apg-side
      class="side"
      id="panel-side"
      role="region"
      aria-label=${m.parts.outputAndNumbers}
      data-panel=${this.panel}
      .session=${this.session}
      .revision=${this.revision}
      .file=${this.file}
      .view=${this.panel === "code" ? "output" : this.panel}
      .chosen=${this.places.stretch}
      .veiled=${this.asking()}
      @apg-view=${(event: CustomEvent<SideView>) => this.showPanel(event.detail)}
      @apg-moment=${(event: CustomEvent<number>) => this.places.lookInside(event.detail)}
      @apg-step=${(event: CustomEvent<1 | -1>) => this.places.step(event.detail)}
      @apg-place=${(event: CustomEvent<Place>) => this.code.reveal(event.detail.line)}
      @apg-jump=${(event: CustomEvent<{ track: number; at: number }>) => this.places.point(this.session.runOf(this.file), event.detail)}
    ></apg-side>`;
  }

  get looksInside(): boolean {
    return this.panel === "inside";
  }

  /** Shows a panel; the inside begins where the reader's selection is, or in the middle. */
  private showPanel(panel: Panel): void {
    this.panel = panel;
    if (panel === "inside") {
      this.places.beginInside();
    } else if (panel !== "code") {
      this.session.look.close();
    }
  }

  private edit(): void {
    this.comparing = false;
    void this.updateComplete.then(() => this.code.edit());
  }

  showFile(index: number): void {
    if (index !== this.file) {
      this.file = index;
      this.places.lookInside(this.session.look.at);
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
    const running = this.session.runs.phase === "running";
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
