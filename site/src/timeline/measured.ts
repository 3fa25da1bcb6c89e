// A measured stretch in words and numbers: how long it is, and how much of it went into each state, by lane.
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { trackName } from "../trace/columns";
import type { Measured } from "../trace/measure";
import type { Run } from "../trace/run";
import { duration, percent } from "../trace/units";
import type { TimelineMessages } from "../messages/timeline.en";
import { swatch } from "./parts";
import { moment, stateName } from "./tell";

/** Lanes told one by one; the others only count for the sum. */
const TOLD = 50;

export function measuredTable(m: TimelineMessages, runs: readonly Run[], sums: readonly Measured[], buttons: TemplateResult): TemplateResult {
  const { t0, t1 } = sums[0]!;
  const length = t1 - t0;
  const title = m.measured.title(duration(length), moment(t0, length), moment(t1, length));
  const lanes = sums.reduce((n, s) => n + s.lanes.length, 0);
  const cells = (ns: Float64Array, whole: number): TemplateResult[] =>
    [...ns].map((t) => html`<td class="n">${t > 0 ? html`${duration(t)} <span class="dim">${percent(t / whole)}</span>` : nothing}</td>`);
  const all = sums.reduce((into, { total }) => into.map((t, s) => t + total[s]!), [0, 0, 0, 0]);
  return html`<div class="totals" role="status" aria-live="polite">
      <strong>${title}</strong>
      ${lanes === 0 ? m.measured.nothing : all.map((t, s) => (t > 0 ? html`<span class="row">${swatch(s)}${stateName(m, s)} ${duration(t)}</span>` : nothing))}
    </div>
    ${lanes > 0
      ? html`<details class="by-lane">
          <summary>${m.measured.byLane}</summary>
          <div class="sums" tabindex="0" role="region" aria-label=${title}>
          <table>
            <thead>
              <tr>
                <th scope="col"></th>
                ${[0, 1, 2, 3].map((s) => html`<th scope="col" class="n"><span class="row">${swatch(s)}${stateName(m, s)}</span></th>`)}
              </tr>
            </thead>
            <tbody>
              ${sums.map((sum, k) => {
                const run = runs[k]!;
                const several = runs.length > 1 ? `${run.label}: ` : "";
                return html`${sum.lanes.length === 0
                    ? nothing
                    : html`<tr class="total">
                        <th scope="row">${several}${m.measured.lanes(sum.lanes.length)}</th>
                        ${cells(sum.total, length * sum.lanes.length)}
                      </tr>`}
                  ${sum.lanes.length > 1 ? sum.lanes.slice(0, TOLD).map(({ track, ns }) => html`<tr><th scope="row">${trackName(run.columns, track)}</th>${cells(ns, length)}</tr>`) : nothing}
                  ${sum.lanes.length > TOLD ? html`<tr><th scope="row" class="dim">${m.measured.more(sum.lanes.length - TOLD)}</th></tr>` : nothing}`;
              })}
            </tbody>
          </table>
          </div>
        </details>`
      : nothing}
    <div class="buttons">${buttons}</div>`;
}
