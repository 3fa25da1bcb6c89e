/**
 * A scenario inside somebody else's page: no header and no text, only the parts that the embedding page asks for, the
 * controls, and the way to the playground. It tells the page around how tall it is and what came of each run.
 */
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { EngineState } from "../engine/client";
import { m } from "../messages";
import { icons } from "../ui/icons";
import { problemText } from "../ui/problem";
import { base, buttons, tabs } from "../ui/styles";
import { DEFAULT_EMBED, type ViewPart } from "./address";
import "./code";
import type { Code, EditEvent, LineEvent } from "./code";
import "./controls";
import { tellHost } from "./embed-host";
import "./figure";
import type { Figure } from "./figure";
import { allFolds } from "./folds";
import { controlsOf } from "./listing";
import "./numbers";
import "./output";
import type { ParamEvent } from "./param";
import "./run-bar";
import type { Outcome } from "./runs";
import type { Session } from "./session";
import { statusOf } from "./status";
import { linkTo } from "./take-away";

type PlaceEvent = CustomEvent<{ file: string; line: number } | null>;

/** The tallest that code may be before it scrolls, in lines, and the figure, px. */
const MOST_LINES = 24;
const FIGURE = 380;

@customElement("apg-embed")
export class Embed extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property() engineState: EngineState = "idle";
  @property() theme: "light" | "dark" = "light";
  @state() private file = 0;
  @state() private place: { file: string; line: number } | null = null;
  @state() private link = "";
  @query("apg-code") private code?: Code;
  @query("apg-figure") private figure?: Figure;

  private told: Outcome["results"] | null = null;
  private readonly sizes = new ResizeObserver(() => tellHost({ type: "height", height: Math.ceil(this.offsetHeight) }));

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    tellHost({ type: "ready" });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("session")) {
      this.session.onchange = () => this.requestUpdate();
      this.file = 0;
    }
    this.dataset.phase = this.session.runs.phase;
    this.dataset.traceHash = this.session.runs.outcome?.results.map(({ hash }) => hash).join("+") ?? "";
  }

  override updated(): void {
    const { outcome } = this.session.runs;
    if (outcome && outcome.results !== this.told && outcome.late.length === 0 && !outcome.inPlace) {
      this.told = outcome.results;
      this.tell(outcome);
    }
    void this.session.address().then((address) => {
      const link = linkTo(document.baseURI, address);
      if (link !== this.link) {
        if (this.link) {
          tellHost({ type: "change", link, params: address.params, seed: address.seed });
        }
        this.link = link;
      }
    });
  }

  private tell({ results }: Outcome): void {
    for (const [index, { exitCode, output, problems, stats, hash }] of results.entries()) {
      const file = this.session.runNames[index]!;
      const text = (stream: number): string => output.filter((chunk) => chunk.stream === stream).map((chunk) => chunk.text).join("");
      tellHost({ type: "result", file, exitCode, stdout: text(1), stderr: text(2), end: stats.end, hash });
      for (const { kind, msg, line } of problems) {
        tellHost({ type: "error", file, message: problemText(kind, msg), line });
      }
    }
  }

  override render(): TemplateResult {
    const { session } = this;
    const { view } = session.embedded ?? DEFAULT_EMBED;
    const status = statusOf(session, this.engineState, false);
    return html`
      <div
        class="sheet"
        @apg-param=${(event: ParamEvent) => session.setValue(event.detail.name, event.detail.value)}
        @apg-run=${() => session.run()}
        @apg-stop=${() => session.runs.stop()}
        @apg-reset=${() => session.reset()}
      >
        ${controlsOf(session.files).length > 0
          ? html`<section class="controls" aria-label=${m.parts.controls}><apg-controls .controls=${session.controls()}></apg-controls></section>`
          : nothing}
        <div class="bar">
          <apg-run-bar
            .status=${status.text}
            .urgent=${status.urgent}
            .running=${session.runs.phase === "running"}
            .changed=${session.isChanged()}
          ></apg-run-bar>
          <a class="button" target="_blank" rel="noopener" href=${this.link}>${icons.out}${m.embed.open}</a>
        </div>
        ${session.files.length > 1 ? this.fileTabs() : nothing} ${view.map((part) => this.piece(part))}
      </div>
    `;
  }

  private fileTabs(): TemplateResult {
    return html`<div role="tablist" aria-label=${m.parts.files}>
      ${this.session.files.map(
        ({ name }, index) =>
          html`<button role="tab" aria-selected=${index === this.file} @click=${() => (this.file = index)}><code>${name}</code></button>`,
      )}
    </div>`;
  }

  private piece(part: ViewPart): TemplateResult {
    const { session } = this;
    const file = session.files[Math.min(this.file, session.files.length - 1)]!;
    const result = session.resultOf(this.file);
    switch (part) {
      case "code":
        return html`<section aria-label=${m.parts.code}>
          <apg-code
            style="height:calc(${this.lines(file.text, file.folds)} * var(--code-line) + 1.25rem)"
            .file=${file}
            .problems=${session.problems(file)}
            .lit=${this.place?.file === file.name ? this.place.line : 0}
            @apg-edit=${(event: EditEvent) => session.setText(event.detail.name, event.detail.text)}
            @apg-line=${(event: LineEvent) => this.figure?.highlightLine(file.name, event.detail)}
          ></apg-code>
        </section>`;
      case "figure":
        return html`<section aria-label=${m.parts.timeline}>
          <apg-figure
            .scenario=${session.scenario}
            .results=${session.runs.outcome?.results ?? null}
            .late=${session.runs.outcome?.late ?? []}
            .waiting=${session.runs.phase === "waiting"}
            .stale=${session.runs.phase === "done" && session.isStale()}
            .theme=${this.theme}
            .most=${FIGURE}
            @apg-hover=${(event: PlaceEvent) => (this.place = event.detail)}
            @apg-select=${(event: PlaceEvent) => this.picked(event.detail)}
          ></apg-figure>
        </section>`;
      case "output":
        return html`<section class="output" aria-label=${m.parts.output} tabindex="0">
          <apg-output
            .chunks=${result?.output ?? (session.runs.phase === "waiting" ? null : session.recorded(this.file).output)}
            .exitCode=${result?.exitCode ?? 0}
          ></apg-output>
        </section>`;
      case "numbers":
        return html`<section class="numbers" aria-label=${m.parts.numbers}>
          <apg-numbers
            .columns=${session.runNames.map((name, index) => ({ name, stats: (session.resultOf(index) ?? session.recorded(index)).stats }))}
          ></apg-numbers>
        </section>`;
    }
  }

  /** How many lines of a text are seen at first. */
  private lines(text: string, regions: readonly [number, number][]): number {
    const folded = allFolds(text, regions).reduce((sum, [from, to]) => sum + to - from, 0);
    return Math.min(MOST_LINES, text.split("\n").length - folded);
  }

  private picked(place: { file: string; line: number } | null): void {
    this.place = place;
    const index = this.session.files.findIndex(({ name }) => name === place?.file);
    if (place && index >= 0) {
      this.file = index;
      void this.updateComplete.then(() => this.code?.reveal(place.line));
    }
  }

  static override styles = [
    base,
    buttons,
    tabs,
    css`
      .sheet {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        overflow: hidden;
        background: var(--paper);
      }
      .controls {
        padding: 0.75rem 1rem 0;
      }
      .controls apg-controls {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        column-gap: 1.5rem;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: 0.5rem;
        padding: 0.75rem 1rem 0.5rem;
      }
      apg-run-bar {
        flex: 1 1 20rem;
        min-width: 0;
      }
      a.button {
        color: inherit;
        text-decoration: none;
      }
      section:not(.controls) {
        border-top: 1px solid var(--line);
      }
      [role="tablist"] {
        min-height: 2.5rem;
        border-top: 1px solid var(--line);
      }
      .output {
        max-height: 16rem;
        overflow: auto;
      }
      .output:focus-visible {
        outline-offset: -2px;
      }
      .numbers {
        padding: 0.35rem 1rem;
      }
    `,
  ];
}
