/** The figures of a run, or of a comparison's runs side by side. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Stats } from "../engine/protocol";
import { m } from "../messages";
import { bytes, duration, percent, whole } from "../ui/format";
import { base } from "../ui/styles";

/** The figures of one file. */
export interface Column {
  name: string;
  stats: Stats;
}

interface Row {
  title: string;
  note?: string;
  of: (stats: Stats) => number;
  show: (value: number) => string;
}

/** The first five are told beside every run; the others where there is room. */
const ROWS: readonly Row[] = [
  { title: m.numbers.total, of: (stats) => stats.end, show: duration },
  { title: m.numbers.peakThreads, of: (stats) => stats.peakThreads, show: whole },
  { title: m.numbers.peakTasks, of: (stats) => stats.peakTasks, show: whole },
  { title: m.numbers.peakMemory, note: m.numbers.modelled, of: (stats) => stats.peakMemory, show: bytes },
  { title: m.numbers.busy, of: (stats) => stats.busyPercent, show: percent },
  { title: m.numbers.switches, of: (stats) => stats.switches, show: whole },
  { title: m.numbers.gilWait, note: m.numbers.gilNote, of: (stats) => stats.gilWaitNs, show: duration },
  { title: m.numbers.peakRequests, note: m.numbers.peakRequestsNote, of: (stats) => stats.peakRequests, show: whole },
];
const FEW = 5;

@customElement("apg-numbers")
export class Numbers extends LitElement {
  @property({ attribute: false }) columns: readonly Column[] = [];
  /** The same figures of the run before; empty for none. */
  @property({ attribute: false }) earlier: readonly Column[] = [];
  /** Show all of the figures. */
  @property({ type: Boolean }) all = false;
  /** A row for each run instead of each figure: where height is dear. */
  @property({ type: Boolean, reflect: true }) flat = false;

  override render(): TemplateResult {
    return this.flat ? this.byRun() : this.byFigure();
  }

  private byRun(): TemplateResult {
    const rows = ROWS.slice(0, FEW);
    const several = this.columns.length > 1;
    const most = rows.map(({ of }) => Math.max(...this.columns.map(({ stats }) => of(stats)), 0));
    return html`<table class=${several ? "several" : nothing}>
      <caption class="only-read">
        ${m.numbers.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="only-read">${m.numbers.listing}</span></th>
          ${rows.map(({ title, note }) => html`<th scope="col">${title}${note ? html`<small>${note}</small>` : nothing}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.columns.map(
          ({ name, stats }, index) => html`<tr>
            <th scope="row"><code class=${several ? nothing : "only-read"}>${name}</code></th>
            ${rows.map(({ of, show }, row) => this.cell(index, of(stats), most[row]!, of, show))}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private byFigure(): TemplateResult {
    const several = this.columns.length > 1;
    return html`<table class=${several ? "several" : nothing}>
      <caption class="only-read">
        ${m.numbers.caption}
      </caption>
      <thead class=${several ? nothing : "only-read"}>
        <tr>
          <th scope="col"><span class="only-read">${m.numbers.figure}</span></th>
          ${this.columns.map(({ name }) => html`<th scope="col"><code>${name}</code></th>`)}
        </tr>
      </thead>
      <tbody>
        ${ROWS.slice(0, this.all ? ROWS.length : FEW).map((row) => this.row(row))}
      </tbody>
    </table>`;
  }

  private row({ title, note, of, show }: Row): TemplateResult {
    const values = this.columns.map(({ stats }) => of(stats));
    const most = Math.max(...values, 0);
    return html`<tr>
      <th scope="row">${title}${note ? html`<small>${note}</small>` : nothing}</th>
      ${values.map((value, index) => this.cell(index, value, most, of, show))}
    </tr>`;
  }

  private cell(index: number, value: number, most: number, of: Row["of"], show: Row["show"]): TemplateResult {
    return html`<td style="--part:${most > 0 ? (value / most) * 100 : 0}%">${this.was(index, value, of, show)}<span>${show(value)}</span></td>`;
  }

  /** The figure of the run before, where it was another one. */
  private was(index: number, value: number, of: Row["of"], show: Row["show"]): TemplateResult | typeof nothing {
    const column = this.earlier[index];
    if (!column) {
      return nothing;
    }
    const text = show(of(column.stats));
    return text === show(value) ? nothing : html`<small class="was" title=${m.numbers.was}>${text} →</small> `;
  }

  static override styles = [
    base,
    css`
      :host {
        overflow-x: auto;
        container-type: inline-size;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 0.8125rem;
        line-height: 1.3;
      }
      th {
        text-align: left;
        font-weight: 400;
        color: var(--muted);
        white-space: nowrap;
      }
      th,
      td {
        padding: 0.3rem 0.75rem 0.3rem 0;
      }
      thead th {
        color: var(--ink);
      }
      th:not(:first-child),
      td {
        text-align: right;
      }
      small {
        margin-left: 0.35em;
        font-size: 0.6875rem;
      }
      code {
        font: 0.75rem var(--mono);
      }
      .was {
        color: var(--muted);
      }
      td {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      tbody tr {
        border-top: 1px solid var(--line);
      }
      .several td span {
        display: inline-block;
        min-width: 3.5rem;
        padding-bottom: 0.15rem;
        background: linear-gradient(var(--accent), var(--accent)) right bottom / var(--part) 2px no-repeat;
      }
      :host([flat]) th,
      :host([flat]) td {
        padding: 0.2rem 0 0.2rem 0.5rem;
      }
      :host([flat]) td span {
        min-width: 2.25rem;
      }
      :host([flat]) th:first-child {
        padding-left: 0;
      }
      :host([flat]) thead th {
        vertical-align: bottom;
        font-size: 0.75rem;
        line-height: 1.2;
        color: var(--muted);
        white-space: normal;
      }
      :host([flat]) thead small {
        display: block;
        margin: 0;
      }
      :host([flat]) tbody th {
        color: var(--ink);
      }
      :host([flat]) .was {
        display: block;
        margin: 0;
        line-height: 1.1;
      }
      @container (max-width: 30rem) {
        .several small {
          display: block;
          line-height: 1.2;
          margin: 0;
        }
        .several th,
        .several td {
          padding-right: 0.5rem;
        }
      }
    `,
  ];
}
