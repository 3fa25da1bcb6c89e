// The run told in sentences, one after another: births, what every lane did, what was printed or raised, and ends.
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { trackOf } from "../trace/columns";
import type { How, TrackKind } from "../trace/columns";
import { MarkKind as Mark, State } from "../trace/columns";
import type { Run } from "../trace/run";
import { firstAbove } from "../trace/sums";
import type { View } from "../trace/view";
import type { TimelineMessages } from "../messages/timeline.en";
import { causeSentence, howName, kindName, markSentence, moment, spanSentence, storyLength, who } from "./tell";

interface Event {
  readonly at: number;
  /** What comes first at the same time: births, spans, marks, ends. */
  readonly rank: number;
  readonly run: number;
  readonly row: number;
}

/** The events of the window in order of time, the first `most` of them, and how many there are. */
export function events(runs: readonly Run[], view: View, most: number): { told: Event[]; all: number } {
  const found: Event[] = [];
  let all = 0;
  const t0 = Math.max(0, view.t0);
  const t1 = view.t0 + view.length;
  runs.forEach(({ columns }, run) => {
    const { tracks, spans, marks } = columns;
    const note = (at: number, rank: number, row: number): void => {
      all++;
      found.push({ at, rank, run, row });
    };
    for (let k = 0; k < tracks.count; k++) {
      const born = tracks.born[k]!;
      if (born >= t0 && born <= t1) note(born, 0, k);
      const ended = tracks.ended[k]!;
      if (ended >= t0 && ended <= t1) note(ended, 3, k);
      const from = firstAbove(spans.end, t0, tracks.span0[k]!, tracks.span0[k + 1]!);
      const to = firstAbove(spans.start, t1, from, tracks.span0[k + 1]!);
      all += to - from;
      for (let i = from; i < to && i < from + most; i++) found.push({ at: Math.max(t0, spans.start[i]!), rank: 1, run, row: i });
    }
    for (let i = firstAbove(marks.at, t0 - 1, 0, marks.count); i < marks.count && marks.at[i]! <= t1; i++) if (marks.kind[i] !== Mark.Switch) note(marks.at[i]!, 2, i);
  });
  // Children end before their parents.
  found.sort((a, b) => a.at - b.at || a.run - b.run || a.rank - b.rank || (a.rank === 3 ? b.row - a.row : a.row - b.row));
  return { told: found.slice(0, most), all };
}

export function story(m: TimelineMessages, runs: readonly Run[], view: View, most: number, more: () => void, choose: (run: number, track: number, span: number) => void): TemplateResult {
  const { told, all } = events(runs, view, most);
  return html`<div class="tablebox story" tabindex="0" role="region" aria-label=${m.buttons.story}>
    <p class="caption">${m.story.caption(told.length, all)}</p>
    <ol>
      ${told.map((event) => line(m, runs, event, choose))}
    </ol>
    ${told.length < all ? html`<button class="more" type="button" @click=${more}>${m.table.more}</button>` : nothing}
  </div>`;
}

function line(m: TimelineMessages, runs: readonly Run[], { at, rank, run: index, row }: Event, choose: (run: number, track: number, span: number) => void): TemplateResult {
  const run = runs[index]!;
  const { columns } = run;
  const { tracks, spans } = columns;
  const time = moment(at, storyLength(columns));
  const label = runs.length > 1 ? html`<span class="dim">${run.label}</span> ` : nothing;
  if (rank === 1) {
    const why = spans.state[row] === State.Running ? "" : causeSentence(m, run, row, true);
    return html`<li><span class="time">${time}</span><span>${label}<button type="button" class="plain" @click=${() => choose(index, trackOf(run.columns, row), row)}>${spanSentence(m, run, row, true)}</button> ${why}</span></li>`;
  }
  const lane = rank === 2 ? "" : who(m, columns, row + 1, true);
  const text =
    rank === 0
      ? m.story.born(lane, lane === m.causes.theLoop ? "" : kindName(m, tracks.kind[row] as TrackKind), who(m, columns, tracks.by[row]!))
      : rank === 3
        ? m.story.ended(lane, howName(m, tracks.how[row] as How))
        : markSentence(m, run, row);
  return html`<li class=${rank === 2 ? "mark" : "life"}><span class="time">${time}</span><span>${label}${text}</span></li>`;
}
