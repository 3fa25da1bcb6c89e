/** The page of one scenario: text, controls, figure, code, output and figures, all showing one session. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { EngineClient, EngineState } from "../engine/client";
import type { XRay } from "../engine/protocol";
import { m } from "../messages";
import type { CursorDetail } from "../timeline/apg-timeline";
import { stringAt } from "../trace/columns";
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
import { letterOf, nextMoment, type LaneMark } from "./look";
import "./inputs";
import type { InputsEvent } from "./inputs";
import type { OpenFile } from "./listing";
import type { ParamEvent } from "./param";
import "./run-bar";
import type { MachineEvent } from "./machine-panel";
import "./program-fields";
import type { ProgramEvent } from "./program-fields";
import { inputsUsed } from "./program-inputs";
import { printedAt, takeQuestion } from "./question";
import "./quiz";
import { scenarioStyles } from "./scenario-styles";
import "./scrub";
import { sweepable } from "./sweep-range";
import "./diff-view";
import type { Session } from "./session";
import type { Stretch } from "./output";
import "./side";
import type { SideView } from "./side";
import "./settings";
import type { ModeEvent, SeedEvent } from "./settings";
import { statusOf } from "./status";
import { endTour, tourIsDue } from "./tour";
import "./tour";

/** A run shorter than this gets no word while it lasts, so that nothing flickers. Milliseconds. */
const SLOW = 250;
/** On a narrow page more controls than these do not stay above the figure: they would leave it no room. */
const FEW_CONTROLS = 3;

const PANELS = ["output", "code", "numbers", "inside"] as const;
type Panel = (typeof PANELS)[number];

/** Where the timeline says something stands in the code, on which lane of which run, and when. */
interface Place {
  file: string;
  line: number;
  run?: number;
  track?: number;
  /** Row of the span in the run's columns. */
  span?: number;
  at?: number;
}
type PlaceEvent = CustomEvent<Place | null>;

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
  @state() private touring = tourIsDue(browserStorage());
  /** The code pane shows the reader's changes against the author's version. */
  @state() private comparing = false;
  /** The chosen answer to the scenario's question; −1: open, −2: not asked for, or done with. */
  @state() private answer = -2;
  @state() private slow = false;
  /** The timeline's cursor, and who lives there. */
  @state() private cursor: CursorDetail | null = null;
  @state() private hovered: Place | null = null;
  @state() private selected: Place | null = null;
  @query("apg-code") private code!: Code;
  @query("apg-figure") private figure!: Figure;

  @state() private windowHeight = window.innerHeight;

  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private runningSince = false;
  /** The X-ray whose place in the code was brought into view last. */
  private seen: XRay | null = null;
  /** Counts renderings, so that what is below renders with each. */
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
    if (changed.has("session")) {
      this.session.onchange = () => this.requestUpdate();
      this.session.ghosts = ghostsWanted(browserStorage());
      this.panel = this.panel === "inside" ? "output" : this.panel;
      this.file = 0;
      this.hovered = this.selected = null;
      this.cursor = null;
      this.unfolded = this.comparing = false;
      this.text = takeQuestion(this.session.scenario.text);
      this.answer = this.text.question && !this.session.isChanged() ? -1 : -2;
    }
    this.watchSlowness();
    this.dataset.phase = this.session.phase;
    this.dataset.traceHash = this.session.outcome?.results.map(({ hash }) => hash).join("+") ?? "";
  }

  override updated(): void {
    const { look } = this.session;
    if (look.file >= 0) {
      this.figure.moveCursor(look.at);
    }
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
            .results=${session.outcome?.results ?? null}
            .ghost=${session.ghost?.results ?? null}
            .waiting=${session.phase === "waiting"}
            .stale=${session.phase === "done" && session.isStale()}
            .theme=${this.theme}
            .most=${this.figureHeight()}
            @apg-hover=${(event: PlaceEvent) => (this.hovered = event.detail)}
            @apg-select=${(event: PlaceEvent) => this.pick(event.detail)}
            @apg-cursor=${(event: CustomEvent<CursorDetail | null>) => this.followCursor(event.detail)}
          ></apg-figure>
        </section>
        ${this.panelTabs()} ${this.codePanel()} ${this.sidePanel()}
      </div>
      ${this.touring && session.phase === "done" && !this.asking()
        ? html`<apg-tour .targets=${this.tourTargets} @apg-tour-end=${this.endTour}></apg-tour>`
        : nothing}
    `;
  }

  /** The sweep is shown in the timeline's place. */
  private sweeping(): boolean {
    return this.session.sweeping.open && this.session.phase !== "waiting" && !this.asking();
  }

  private hasFigureTabs(): boolean {
    const { session } = this;
    return session.phase !== "waiting" && !this.asking() && (this.canSweep() || session.earlier !== null);
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
    return html`<apg-sweep .session=${this.session} .revision=${++this.revision} .most=${this.figureHeight()}></apg-sweep>`;
  }

  private quiz(): TemplateResult | typeof nothing {
    const { question } = this.text;
    if (!question || this.answer === -2 || this.session.phase === "waiting") {
      return nothing;
    }
    return html`<apg-quiz
      .question=${question}
      .answer=${this.answer}
      @apg-answer=${(event: CustomEvent<number>) => (this.answer = event.detail)}
      @apg-skip=${() => (this.answer = -2)}
      @apg-settle=${() => this.settle(question.settledBy)}
    ></apg-quiz>`;
  }

  /** Points at what settles the question: where a run first prints it. */
  private settle(text: string): void {
    for (const [run, { columns }] of (this.session.outcome?.results ?? []).entries()) {
      const place = printedAt(columns, text);
      if (place) {
        this.point(run, place);
        return;
      }
    }
  }

  /** Selects in the figure what a lane of a run did at a moment, and goes along. */
  private point(run: number, { track, at }: { track: number; at: number }): void {
    this.pick(this.figure.point(run, track, at));
  }

  /** Greatest height of the figure, px: about half of the page, more where several runs share it. */
  private figureHeight(): number {
    const part = this.session.files.length > 1 ? 0.6 : 0.53;
    const tabs = this.hasFigureTabs() ? 36 : 0;
    return Math.round(Math.max(340, this.windowHeight * part)) - tabs;
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
    return this.answer === -1 && this.session.phase !== "waiting";
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
    const place = this.hovered ?? this.selected;
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
        .lit=${place?.file === file.name ? place.line : 0}
        .lanes=${this.laneMarks().filter((mark) => mark.file === file.name)}
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
      .revision=${++this.revision}
      .file=${this.file}
      .view=${this.panel === "code" ? "output" : this.panel}
      .chosen=${this.chosen()}
      .veiled=${this.asking()}
      @apg-view=${(event: CustomEvent<SideView>) => this.showPanel(event.detail)}
      @apg-moment=${(event: CustomEvent<number>) => this.lookInside(event.detail)}
      @apg-step=${(event: CustomEvent<1 | -1>) => this.step(event.detail)}
      @apg-place=${(event: CustomEvent<Place>) => this.code.reveal(event.detail.line)}
      @apg-jump=${(event: CustomEvent<{ track: number; at: number }>) => this.point(this.session.runOf(this.file), event.detail)}
    ></apg-side>`;
  }

  /** The span, or the whole lane, that the reader points at in the figure, if it is of the file that is shown. */
  private chosen(): Stretch | null {
    const { run = -1, track = 0, span } = this.hovered ?? this.selected ?? {};
    const columns = this.session.resultOf(this.file)?.columns;
    if (run !== this.session.runOf(this.file) || track === 0 || !columns) {
      return null;
    }
    return span === undefined ? { track, from: 0, to: columns.end } : { track, from: columns.spans.start[span]!, to: columns.spans.end[span]! };
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
      this.lookInside(look.file === this.session.runOf(this.file) ? look.at : this.selected?.at ?? this.session.endOf(this.file) / 2);
      look.track = (this.selected?.run === look.file ? this.selected.track : 0) ?? 0;
    } else if (panel !== "code") {
      look.close();
    }
  }

  /** Looks at a moment of the file that is shown, if the reader looks inside at all. */
  private lookInside(at: number): void {
    if (this.panel === "inside") {
      this.session.lookAt(this.file, at);
    }
  }

  /** The timeline's cursor moved: the inside follows, or at least the marks in the code do. */
  private followCursor(cursor: CursorDetail | null): void {
    this.cursor = cursor;
    if (cursor) {
      this.lookInside(cursor.at);
    }
  }

  /** Where lanes stand in the code: at the moment looked into, or at the timeline's cursor. */
  private laneMarks(): LaneMark[] {
    const { look, outcome } = this.session;
    const shown = this.session.runOf(this.file);
    if (look.file === shown) {
      return look.marks();
    }
    const columns = outcome?.results[shown]?.columns;
    const here = this.cursor?.lanes.filter(({ run, line }) => run === shown && line > 0) ?? [];
    return here.map(({ file, line, track }, index) => {
      const name = columns ? stringAt(columns, columns.tracks.name[track - 1] ?? 0) : "";
      return { file, line, letter: letterOf(index), name, current: track === this.selected?.track };
    });
  }

  private step(direction: 1 | -1): void {
    const result = this.session.resultOf(this.file);
    if (result) {
      this.lookInside(nextMoment(result.columns, this.session.look.at, direction));
    }
  }

  private pick(place: Place | null): void {
    this.selected = place;
    const { run = -1, track = 0, at } = place ?? {};
    const own = !this.session.scenario.together && this.session.files[run];
    const index = own ? run : this.session.files.findIndex(({ name }) => name === place?.file);
    if (place && index >= 0) {
      this.showFile(index);
      void this.updateComplete.then(() => this.code.reveal(this.selected?.line ?? 0));
      if (at !== undefined) {
        this.lookInside(at);
      }
    }
    this.session.look.track = track;
  }

  private edit(): void {
    this.comparing = false;
    void this.updateComplete.then(() => this.code.edit());
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
