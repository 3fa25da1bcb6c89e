// Small pieces of the timeline's markup: legend, tooltip, keys, and the table that says the same as the figure.
import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { How, State, TrackKind, trackEnd, laneName, trackOf, whereOf, whyOf } from "../trace/columns";
import type { Hit } from "../trace/hit";
import type { Run } from "../trace/run";
import { firstAbove } from "../trace/sums";
import { duration, percent } from "../trace/units";
import type { View } from "../trace/view";
import { amount, seriesName } from "./counters";
import { valueAt } from "../trace/counters";
import { grouped } from "../messages/grouped";
import type { TimelineMessages } from "../messages/timeline.en";
import { causeSentence, hasSignals, howName, kindName, lineName, markName, markText, moment, onWhom, stateName } from "./tell";

const STATE_CLASSES = ["running", "ready", "waiting", "blocked"] as const;

export function swatch(state: State | number): TemplateResult {
  return html`<span class="swatch ${STATE_CLASSES[state as State]}" aria-hidden="true"></span>`;
}

/** The signs of the figure as pictures of their own: the same strokes that the canvas draws (signs.ts). */
const SIGNS = {
  print: svg`<path d="M3 4h8l-4 6z" fill="var(--tl-ink)" />`,
  cancelled: svg`<circle cx="7" cy="7" r="6" fill="var(--tl-cancelled)" /><path d="M4.5 4.5l5 5m0-5l-5 5" stroke="var(--tl-paper)" stroke-width="1.7" stroke-linecap="round" />`,
  failed: svg`<circle cx="7" cy="7" r="6" fill="var(--tl-failed)" /><path d="M7 3.4v4.3m0 2.5v.01" stroke="var(--tl-paper)" stroke-width="1.8" stroke-linecap="round" />`,
  signal: svg`<path d="M9.5 0L3 8h3.6L4.5 14 11 5.6H7.4z" fill="var(--tl-ink)" />`,
  stopped: svg`<path d="M2 1h2v12h-2zM6 4h6v6h-6z" fill="var(--tl-ink)" />`,
  pending: svg`<path d="M1 6h2v2h-2zM6 6h2v2h-2zM11 6h2v2h-2z" fill="var(--tl-ink)" />`,
};

function sign(kind: keyof typeof SIGNS): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 14 14" aria-hidden="true">${SIGNS[kind]}</svg>`;
}

/** What the signs mean. Those of rare ends are explained where one is to be seen. */
export function legend(m: TimelineMessages, runs: readonly Run[]): TemplateResult {
  const ended = (how: How): boolean => runs.some(({ columns }) => columns.tracks.how.includes(how));
  return html`<ul class="legend" aria-label=${m.legend.title}>
    <li>${swatch(State.Running)}${m.legend.running}</li>
    <li>${swatch(State.Ready)}${m.legend.ready}</li>
    <li>${swatch(State.Waiting)}${m.legend.waiting}</li>
    <li>${swatch(State.Blocked)}<span>${m.legend.blocked}<span class="wide">${m.legend.blockedBy}</span></span></li>
    <li>${sign("cancelled")}${m.legend.cancelled}</li>
    <li>${sign("failed")}${m.legend.failed}</li>
    <li>${sign("print")}${m.legend.print}</li>
    ${runs.some(hasSignals) ? html`<li>${sign("signal")}${m.legend.signal}</li>` : nothing}
    ${ended(How.Stopped) ? html`<li>${sign("stopped")}${m.legend.stopped}</li>` : nothing}
    ${ended(How.Pending) ? html`<li>${sign("pending")}${m.legend.pending}</li>` : nothing}
  </ul>`;
}

/** The keys, in a dialog of their own. */
export function keysDialog(m: TimelineMessages): TemplateResult {
  return html`<dialog aria-labelledby="keys-title">
    <h2 id="keys-title">${m.keys.title}</h2>
    <dl>
      ${m.keys.rows.map(([keys, what]) => html`<dt>${keys}</dt><dd>${what}</dd>`)}
    </dl>
    <form method="dialog"><button>${m.buttons.close}</button></form>
  </dialog>`;
}

/** What the pointer is on: what, where, how long, why, on whom, who woke it. */
export function tip(m: TimelineMessages, runs: readonly Run[], hit: Hit, view: View): TemplateResult | typeof nothing {
  const run = runs[hit.run]!;
  const { columns } = run;
  const time = moment(hit.at, view.length / 10);
  switch (hit.kind) {
    case "heading":
      return nothing;
    case "counter": {
      const series = run.series[hit.series]!;
      return html`<div class="head">${seriesName(m, series)} <span class="dim">${m.at(time)}</span></div>
        <div>${amount(series.name, valueAt(series, hit.at))}</div>`;
    }
    case "crowd":
      return html`<div class="head">${laneName(columns, hit.track)} <span class="dim">${m.at(time)}</span></div>
        <table>
          ${hit.counts.map((n, state) => (n > 0 ? html`<tr><th><span class="row">${swatch(state)}${stateName(m, state)}</span></th><td>${grouped(n)}</td></tr>` : nothing))}
        </table>`;
    case "mark": {
      const { marks } = columns;
      const text = markText(m, run, hit.mark);
      const line = lineName(m, columns, marks.where[hit.mark]!);
      return html`<div class="head">${laneName(columns, hit.track)} <span class="dim">${markName(m, marks.kind[hit.mark]!)}</span></div>
        ${text ? html`<div>${clip(text)}</div>` : nothing}
        <div class="dim">${[line, m.at(moment(marks.at[hit.mark]!, view.length / 10)), hit.count > 1 ? m.more(hit.count - 1) : ""].filter(Boolean).join(" · ")}</div>`;
    }
    case "lane": {
      const { tracks } = columns;
      const k = hit.track - 1;
      const where =
        hit.at < tracks.born[k]!
          ? m.lane.unborn
          : hit.at > trackEnd(columns, hit.track)
            ? tracks.how[k] === 0
              ? ""
              : m.lane.ended(howName(m, tracks.how[k]!), moment(trackEnd(columns, hit.track), view.length / 10))
            : "";
      return html`<div class="head">${laneName(columns, hit.track)} <span class="dim">${kindName(m, tracks.kind[k] as TrackKind)}</span></div>
        <div class="dim">${[m.at(time), where].filter(Boolean).join(" · ")}</div>`;
    }
    case "many":
      return html`<div class="head">${laneName(columns, hit.track)} <span class="dim">${m.spansHere(hit.last - hit.first)}</span></div>
        <table>
          ${hit.shares.map((s, state) => (s > 0 ? html`<tr><th><span class="row">${swatch(state)}${stateName(m, state)}</span></th><td>${percent(s)}</td></tr>` : nothing))}
        </table>
        <div class="dim">${m.zoomHint}</div>`;
    case "span":
      return spanTip(m, run, hit.span);
  }
}

function spanTip(m: TimelineMessages, run: Run, span: number): TemplateResult {
  const { columns } = run;
  const { spans } = columns;
  const state = spans.state[span] as State;
  const length = spans.end[span]! - spans.start[span]!;
  const what = m.stateOf(stateName(m, state), whyOf(columns, span), onWhom(columns, span));
  const line = lineName(m, columns, whereOf(columns, span));
  const fine = Math.max(length, columns.end / 1000);
  const cause = causeSentence(m, run, span);
  return html`<div class="head">${swatch(state)}${laneName(columns, trackOf(columns, span))} <span class="dim">${duration(length)}</span></div>
    <div>${what}${line ? html`<span class="dim"> · ${line}</span>` : nothing}</div>
    <div class="dim">${m.fromTo(moment(spans.start[span]!, fine), moment(spans.end[span]!, fine))}</div>
    ${cause ? html`<div>${cause}</div>` : nothing}`;
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** The spans in view as a table, at most `most` rows, lanes in order, each lane in time order. */
export function spanTable(m: TimelineMessages, runs: readonly Run[], view: View, most: number, more: () => void): TemplateResult {
  const found: { run: Run; span: number }[] = [];
  let all = 0;
  for (const run of runs) {
    const { tracks, spans } = run.columns;
    for (let k = 0; k < tracks.count; k++) {
      const from = firstAbove(spans.end, view.t0, tracks.span0[k]!, tracks.span0[k + 1]!);
      const to = firstAbove(spans.start, view.t0 + view.length, from, tracks.span0[k + 1]!);
      all += to - from;
      for (let span = from; span < to && found.length < most; span++) found.push({ run, span });
    }
  }
  const several = runs.length > 1;
  return html`<div class="tablebox" tabindex="0" role="region" aria-label=${m.label}>
    <table class="spans">
      <caption>${m.table.caption(found.length, all)}</caption>
      <thead>
        <tr>
          ${several ? html`<th scope="col">${m.table.run}</th>` : nothing}
          <th scope="col">${m.table.lane}</th>
          <th scope="col">${m.table.state}</th>
          <th scope="col">${m.table.why}</th>
          <th scope="col">${m.table.on}</th>
          <th scope="col" class="n">${m.table.from}</th>
          <th scope="col" class="n">${m.table.to}</th>
          <th scope="col" class="n">${m.table.length}</th>
          <th scope="col">${m.table.line}</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(({ run, span }) => {
          const { columns } = run;
          const { spans } = columns;
          const state = spans.state[span]!;
          const start = spans.start[span]!;
          const end = spans.end[span]!;
          return html`<tr>
            ${several ? html`<td>${run.label}</td>` : nothing}
            <th scope="row">${laneName(columns, trackOf(columns, span))}</th>
            <td><span class="row">${swatch(state)}${stateName(m, state)}</span></td>
            <td>${whyOf(columns, span)}</td>
            <td>${onWhom(columns, span)}</td>
            <td class="n">${moment(start, columns.end / 1000)}</td>
            <td class="n">${moment(end, columns.end / 1000)}</td>
            <td class="n">${duration(end - start)}</td>
            <td>${lineName(m, columns, whereOf(columns, span))}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${found.length < all ? html`<button class="more" type="button" @click=${more}>${m.table.more}</button>` : nothing}
  </div>`;
}
