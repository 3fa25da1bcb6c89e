// The run before, behind the one that is shown: below each lane a thin strip of when the lane of the same name ran (dark) and
// waited (pale), and for each run a dashed line where it ended.
import type { Columns } from "../trace/columns";
import { State } from "../trace/columns";
import { ownBar } from "../trace/rows";
import { firstAbove } from "../trace/sums";
import { trackPath } from "../trace/tree";
import { toPx } from "../trace/view";
import type { Paint, Scene } from "./scene";
import { crisp, visibleRows } from "./scene";

/** Of a run with more lanes than this only the end is drawn: one lane by itself tells nothing there. */
const MOST_LANES = 2_000;
/** More spans than this of one lane in the window are drawn as one. */
const MOST_SPANS = 400;
const STRIP = 3;

const paths = new WeakMap<Columns, Map<string, number>>();

/** The lane of a run by its path. */
function laneOf(columns: Columns, path: string): number {
  let lanes = paths.get(columns);
  if (!lanes) {
    lanes = new Map();
    for (let track = 1; track <= Math.min(columns.tracks.count, MOST_LANES); track++) lanes.set(trackPath(columns, track), track);
    paths.set(columns, lanes);
  }
  return lanes.get(path) ?? 0;
}

export function paintGhosts(p: Paint, scene: Scene): void {
  const { runs, rows, view, palette, scroll, ratio } = scene;
  if (!runs.some(({ ghost }) => ghost)) return;
  const [from, to] = visibleRows(scene);
  p.fillStyle = palette.muted;
  for (let row = from; row < to; row++) {
    const { columns, ghost } = runs[rows.run[row]!]!;
    const track = rows.track[row]!;
    if (!ghost || !rows.own[row] || track === 0 || rows.heading[row] || ghost.tracks.count > MOST_LANES) continue;
    const lane = laneOf(ghost, trackPath(columns, track));
    const bar = ownBar(rows, row);
    if (lane > 0) paintStrip(p, ghost, lane, view, Math.round(bar.top + bar.height - scroll));
  }
  p.globalAlpha = 1;
  p.strokeStyle = palette.muted;
  p.lineWidth = 1;
  p.setLineDash([4, 3]);
  runs.forEach(({ ghost }, run) => {
    const [first, last] = rows.extent[run]!;
    if (!ghost || first === last) return;
    const x = crisp(toPx(view, ghost.end), ratio) + 0.5;
    if (x < 0 || x > view.width) return;
    p.beginPath();
    p.moveTo(x, rows.top[first]! - scroll);
    p.lineTo(x, rows.top[last]! - scroll);
    p.stroke();
  });
  p.setLineDash([]);
}

function paintStrip(p: Paint, { tracks, spans }: Columns, lane: number, view: Scene["view"], y: number): void {
  const lo = firstAbove(spans.end, view.t0, tracks.span0[lane - 1]!, tracks.span0[lane]!);
  let hi = lo;
  while (hi < tracks.span0[lane]! && spans.start[hi]! < view.t0 + view.length) hi++;
  const rect = (k: number, last: number, alpha: number): void => {
    const x0 = Math.max(0, toPx(view, spans.start[k]!));
    const x1 = Math.min(view.width, toPx(view, spans.end[last]!));
    p.globalAlpha = alpha;
    p.fillRect(x0, y, Math.max(0.5, x1 - x0), STRIP);
  };
  if (hi - lo > MOST_SPANS) {
    rect(lo, hi - 1, 0.4);
    return;
  }
  for (let k = lo; k < hi; k++) rect(k, k, spans.state[k] === State.Running ? 0.85 : 0.3);
}
