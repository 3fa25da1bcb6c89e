/**
 * The sweep in the place of the timeline: the form of its range, progress, the chart with the values under the pointer or the arrow
 * keys, what it says in words, and the same as a table.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { MEASURES, SCALES, type Measure, type Scale, type SweepStat } from "../engine/sweep";
import { sweepMessages as t } from "../messages/sweep";
import { saveFile } from "../ui/files";
import { bytes, duration, percent, whole } from "../ui/format";
import { icons } from "../ui/icons";
import { base, buttons } from "../ui/styles";
import { fields } from "./fields";
import type { Session } from "./session";
import { rangeFields, rangeText, sweepable, usualRange, type RangeFields } from "./sweep-range";
import { sweepStyles } from "./sweep-styles";
import type { SweepLook, Sweeping } from "./sweeping";

/** How a figure is written. */
const SHOW: Record<Measure, (value: number) => string> = {
  time: duration, memory: bytes, switches: whole, threads: whole, tasks: whole, busy: percent, gil: duration, requests: whole,
};

/** So many sentences about crossings, and about failures, are told; of the others how many there are. */
const MOST_TOLD = 4;

/** The size of a chart that is saved, px. */
const PRINTED = { width: 900, height: 520 };

@customElement("apg-sweep")
export class SweepView extends LitElement {
  @property({ attribute: false }) session!: Session;
  /** Changes whenever the session may have. */
  @property({ attribute: false }) revision = 0;
  /** Greatest height of all, px. */
  @property({ type: Number }) most = 480;
  @state() private form!: RangeFields;
  @state() private view: "chart" | "table" = "chart";
  /** Index of the value that is read off. */
  @state() private point = -1;
  @query(".chart") private box?: HTMLElement;

  private shownRange = "";
  private readonly sizes = new ResizeObserver(() => this.measure());
  private watched: Element | null = null;

  private get sweeping(): Sweeping {
    return this.session.sweeping;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { range } = this.sweeping;
    if (changed.has("session") || range !== this.shownRange) {
      this.shownRange = range;
      this.form = rangeFields(range) ?? this.form ?? this.usual();
      if (changed.has("session") || !range) {
        this.form = rangeFields(range) ?? this.usual();
        this.point = -1;
      }
      if (!range && this.form.name) {
        void this.sweeping.setRange(rangeText(this.form));
      }
    }
  }

  private usual(name?: string): RangeFields {
    const controls = sweepable(this.session.controls());
    const control = controls.find(({ param }) => param.name === name) ?? controls[0];
    return control ? usualRange(control) : { name: "", from: "", to: "", log: false, points: "", seeds: "" };
  }

  override updated(): void {
    const box = this.box ?? null;
    if (box !== this.watched) {
      this.sizes.disconnect();
      if (box) {
        this.sizes.observe(box);
      }
      this.watched = box;
    }
    this.measure();
  }

  /** Tells how the chart is to be drawn. */
  private measure(): void {
    if (this.box && this.box.clientWidth > 0) {
      this.sweeping.setLook({ ...this.words(), title: "", width: this.box.clientWidth, height: this.box.clientHeight });
    }
  }

  /** What stands at the axes. */
  private words(): Pick<SweepLook, "figure" | "parameter" | "title"> {
    const { measured, measure } = this.sweeping;
    const name = measured?.plan.name ?? this.form.name;
    const control = this.session.controls().find(({ param }) => param.name === name);
    const label = control?.param.label ? ` · ${control.param.label}` : "";
    const unit = measured?.plan.unit ? ` (${measured.plan.unit})` : "";
    return { title: this.session.scenario.title, figure: t.measures[measure], parameter: name + label + unit };
  }

  override render(): TemplateResult {
    const { measured } = this.sweeping;
    return html`
      ${this.rangeForm()}
      <div class="body" style="height:${Math.max(300, this.most - 130)}px">
        ${measured
          ? html`${this.view === "chart" ? this.chart() : this.table()}
              <div class="side scroller" tabindex="0" role="region" aria-label=${t.reading}>${this.readout()}${this.inWords()}</div>`
          : html`<p class="invite">${t.invite}</p>`}
      </div>
    `;
  }

  private rangeForm(): TemplateResult {
    const { sweeping, form } = this;
    const running = sweeping.phase === "running";
    const bad = sweeping.problem?.what;
    const field = (name: "from" | "to" | "points" | "seeds", kinds: string[]): TemplateResult =>
      html`<input
        id=${name}
        class="number ${name}"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${String(bad !== undefined && kinds.includes(bad))}
        .value=${live(form[name])}
        @change=${(event: Event) => this.change({ [name]: (event.target as HTMLInputElement).value.trim() })}
      />`;
    return html`<form class="bar" aria-label=${t.form} @submit=${this.submit}>
        <select aria-label=${t.parameter} .value=${form.name} @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
          ${sweepable(this.session.controls()).map(({ param }) => html`<option .selected=${param.name === form.name}>${param.name}</option>`)}
        </select>
        <label for="from">${t.from}</label>${field("from", ["order", "bounds", "log", "form", "single"])}
        <label for="to">${t.to}</label>${field("to", ["order", "bounds", "form", "single"])}
        <select aria-label=${t.spacing} @change=${(event: Event) => this.change({ log: (event.target as HTMLSelectElement).selectedIndex === 1 })}>
          <option .selected=${!form.log}>${t.spacings.linear}</option>
          <option .selected=${form.log}>${t.spacings.log}</option>
        </select>
        <span class="pair">${field("points", ["points", "form"])}<label for="points">${t.points}</label></span>
        <span class="pair">${field("seeds", ["seeds", "form"])}<label for="seeds">${t.seeds}</label></span>
        <span class="pair">
          <button class="button small main" type="submit" ?disabled=${running || !form.name}>${sweeping.measured ? t.again : t.start}</button>
          <button class="button small" type="button" ?disabled=${!running} @click=${() => sweeping.stop()}>${icons.stop}${t.stop}</button>
        </span>
      </form>
      <div class="bar second">
        ${this.progress()} ${sweeping.measured ? this.tools() : nothing}
      </div>`;
  }

  /** How far it is, or what is wrong with the range. */
  private progress(): TemplateResult {
    const { sweeping } = this;
    const { phase, measured, problem, plan, error } = sweeping;
    const all = measured?.plan.runs.length ?? 0;
    const done = measured?.lines.length ?? 0;
    let text = "";
    let bad = false;
    if (phase === "running") {
      text = t.progress(done, all);
    } else if (problem) {
      text = this.problemText(problem.what, problem.args);
      bad = true;
    } else if (error) {
      text = t.crashed(error);
      bad = true;
    } else if (measured && plan && plan.text !== measured.plan.text) {
      text = this.planText(plan);
    } else if (phase === "stopped") {
      text = t.stopped(done, all);
    } else if (measured && sweeping.isStale()) {
      text = t.stale;
    } else if (phase === "done") {
      text = t.done(done, duration(measured!.took * 1e6));
    } else if (plan) {
      text = this.planText(plan);
    }
    return html`<p class="status ${bad ? "bad" : ""}" role="status">${text}</p>
      ${phase === "running" ? html`<progress max=${all} .value=${done} aria-label=${t.progress(done, all)}></progress>` : nothing}`;
  }

  private planText({ has, values, runs }: NonNullable<Sweeping["plan"]>): string {
    const files = has.length;
    return t.plan(t.files(files), t.values(values.length), t.seedCount(Math.max(...runs.map(([, , seed]) => seed)) + 1), t.runs(runs.length));
  }

  private problemText(what: string, args: string[]): string {
    const sentence = t.problems[what as keyof typeof t.problems] as ((...args: string[]) => string) | string;
    return typeof sentence === "function" ? sentence(...args) : sentence;
  }

  /** Which figure, on which axis, as what; and files of it. */
  private tools(): TemplateResult {
    const { measure, scale } = this.sweeping;
    const set = (next: { measure?: Measure; scale?: Scale }): void => this.sweeping.setMeasure(next.measure ?? measure, next.scale ?? scale);
    return html`<span class="tools">
      <select aria-label=${t.measure} @change=${(event: Event) => set({ measure: MEASURES[(event.target as HTMLSelectElement).selectedIndex]! })}>
        ${MEASURES.map((each) => html`<option .selected=${each === measure}>${t.measures[each]}</option>`)}
      </select>
      <label>${t.scale}
        <select @change=${(event: Event) => set({ scale: SCALES[(event.target as HTMLSelectElement).selectedIndex]! })}>
          ${SCALES.map((each) => html`<option .selected=${each === scale}>${t.scales[each]}</option>`)}
        </select></label
      >
      <span class="either" role="group" aria-label=${t.views}>
        ${(["chart", "table"] as const).map(
          (view) => html`<button class="button small" aria-pressed=${this.view === view} @click=${() => (this.view = view)}>${t[view]}</button>`,
        )}
      </span>
      <button class="button small" title=${t.saveCsv} aria-label=${t.saveCsv} @click=${this.saveCsv}>${icons.down}${t.csv}</button>
      <button class="button small" title=${t.saveSvg} aria-label=${t.saveSvg} @click=${this.saveSvg}>${icons.down}${t.svg}</button>
    </span>`;
  }

  private chart(): TemplateResult {
    const { chart, measured } = this.sweeping;
    const values = measured!.plan.values;
    const point = this.point;
    return html`<div class="chart">
      ${chart
        ? html`${unsafeHTML(chart.svg)}
            <div
              class="reader"
              role="slider"
              tabindex="0"
              aria-label=${t.valuesOf(measured!.plan.name)}
              aria-valuemin="0"
              aria-valuemax=${values.length - 1}
              aria-valuenow=${Math.max(0, point)}
              aria-valuetext=${this.told(Math.max(0, point))}
              @pointermove=${this.pointed}
              @pointerdown=${this.pointed}
              @keydown=${this.pressed}
              @focus=${() => (this.point = Math.max(0, point))}
            >
              ${point >= 0 && chart.x[point] !== undefined
                ? html`<i class="line" style="left:${chart.x[point]}px;top:${chart.area[1]}px;height:${chart.area[3] - chart.area[1]}px"></i>
                    ${chart.curves.map((curve, file) =>
                      curve[point] ? html`<i class="dot" style="left:${chart.x[point]}px;top:${chart.y[file]![point]}px"></i>` : nothing,
                    )}`
                : nothing}
            </div>`
        : html`<p class="invite">${t.working}</p>`}
    </div>`;
  }

  /** All figures at a value, in words. */
  private told(point: number): string {
    const { chart, measured } = this.sweeping;
    const { name, values } = measured!.plan;
    const files = this.files().map((file, index) => `${file} ${this.stat(chart?.curves[index]?.[point] ?? null)}`);
    return `${t.at(name, number(values[point] ?? NaN))}: ${files.join("; ")}`;
  }

  private stat(stat: SweepStat | null): string {
    const show = SHOW[this.sweeping.measure];
    if (!stat) {
      return t.none;
    }
    const spread = this.spread(stat);
    return show(stat[1]) + (spread && ` (${spread})`);
  }

  /** From the lowest to the highest run; "" where that cannot be seen. */
  private spread([low, , high]: SweepStat): string {
    const [from, to] = [low, high].map(SHOW[this.sweeping.measure]);
    return from === to ? "" : t.fromTo(from!, to!);
  }

  private files(): string[] {
    return this.sweeping.names();
  }

  /** The figures at the value that is pointed at. */
  private readout(): TemplateResult {
    const { chart, measured, measure } = this.sweeping;
    const { point } = this;
    const { name, values, literals } = measured!.plan;
    if (!chart || point < 0 || point >= values.length) {
      return html`<p class="readout hint">${t.hint}</p>`;
    }
    return html`<div class="readout">
      <strong>${t.at(name, number(values[point]!))}</strong>
      <table>
        ${this.files().map((file, index) => {
          const stat = chart.curves[index]?.[point];
          const spread = stat ? this.spread(stat) : "";
          return html`<tr>
            <th scope="row"><code>${file}</code></th>
            <td>${stat ? SHOW[measure](stat[1]) : t.none}</td>
            <td class="spread">${spread}</td>
          </tr>`;
        })}
      </table>
      <button class="button small" @click=${() => this.session.setValue(name, literals[point]!)}>${t.use(name, number(values[point]!))}</button>
    </div>`;
  }

  /** What the chart says. */
  private inWords(): TemplateResult {
    const { chart, measured } = this.sweeping;
    if (!chart) {
      return html``;
    }
    const { name, values, runs } = measured!.plan;
    const files = this.files();
    const value = (point: number): string => number(values[point]!);
    const { crossings, failures, lowest } = chart;
    const alone = files.length < 2;
    const settled = this.sweeping.phase !== "running"; // "everywhere" is more than the first values
    return html`<div class="words">
      ${lowest >= 0 && settled ? html`<p>${t.lowest(files[lowest]!)}</p>` : nothing}
      ${crossings.slice(0, MOST_TOLD).map(
        ({ files: [lower, upper], points: [before, after], near }) =>
          html`<p>${t.crossing(name, value(before), files[lower]!, files[upper]!, value(after))}${near ? html` <span class="hint">${t.near}</span>` : nothing}</p>`,
      )}
      ${crossings.length > MOST_TOLD ? html`<p>${t.moreCrossings(crossings.length - MOST_TOLD)}</p>` : nothing}
      ${crossings.length === 0 && lowest < 0 && !alone && settled ? html`<p>${t.noCrossing}</p>` : nothing}
      ${failures.slice(0, MOST_TOLD).map(
        ({ at: [point, file, count], why }) => html`<p class="bad">${t.failure(files[file]!, name, value(point), count, why)}</p>`,
      )}
      ${failures.length > MOST_TOLD ? html`<p class="bad">${t.moreFailures(failures.length - MOST_TOLD)}</p>` : nothing}
      ${runs.some(([, , seed]) => seed > 0) ? html`<p class="hint">${t.spread}</p>` : nothing}
    </div>`;
  }

  private table(): TemplateResult {
    const { chart, measured, measure } = this.sweeping;
    const { name, values } = measured!.plan;
    return html`<div class="chart scroller" tabindex="0" role="region" aria-label=${t.table}>
      <table class="all">
        <caption class="only-read">${t.measures[measure]}</caption>
        <thead>
          <tr>
            <th scope="col">${name}</th>
            ${this.files().map((file) => html`<th scope="col"><code>${file}</code></th>`)}
          </tr>
        </thead>
        <tbody>
          ${values.map(
            (value, point) => html`<tr>
              <th scope="row">${number(value)}</th>
              ${this.files().map((_, file) => {
                const stat = chart?.curves[file]?.[point] ?? null;
                return html`<td>
                  ${stat ? SHOW[measure](stat[1]) : t.none}
                  ${stat && this.spread(stat) ? html`<small>${this.spread(stat)}</small>` : nothing}
                </td>`;
              })}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private readonly pointed = (event: PointerEvent): void => {
    const { chart } = this.sweeping;
    const x = event.clientX - (event.currentTarget as HTMLElement).getBoundingClientRect().left;
    if (chart) {
      const far = chart.x.map((each) => Math.abs(each - x));
      this.point = far.indexOf(Math.min(...far));
    }
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const last = this.sweeping.measured!.plan.values.length - 1;
    const at = Math.max(0, this.point);
    const to = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, PageUp: at + 5, PageDown: at - 5, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.point = Math.max(0, Math.min(last, to));
    }
  };

  private choose(name: string): void {
    this.form = this.usual(name);
    void this.sweeping.setRange(rangeText(this.form));
  }

  private change(part: Partial<RangeFields>): void {
    this.form = { ...this.form, ...part };
    void this.sweeping.setRange(rangeText(this.form));
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.sweeping.range = rangeText(this.form);
    this.point = -1;
    void this.sweeping.start();
  };

  private readonly saveCsv = async (): Promise<void> => {
    const text = await this.sweeping.csv();
    if (text !== null) {
      saveFile(`${this.fileName()}.csv`, text, "text/csv");
    }
  };

  private readonly saveSvg = async (): Promise<void> => {
    const svg = await this.sweeping.picture({ ...PRINTED, ...this.words() });
    if (svg !== null) {
      saveFile(`${this.fileName()}.${this.sweeping.measure}.svg`, svg, "image/svg+xml");
    }
  };

  private fileName(): string {
    return `${this.session.scenario.id.replaceAll("/", "-")}.${this.sweeping.measured!.plan.name}`;
  }

  static override styles = [base, buttons, fields, sweepStyles];
}

/** A value of the parameter: all of its digits. */
function number(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 9 });
}
