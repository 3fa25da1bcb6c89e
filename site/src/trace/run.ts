// A run made ready for the figure: its columns and what is derived from them, each part built when first asked for.
import type { LinkIndex } from "./causes";
import { indexLinks } from "./causes";
import type { Columns } from "./columns";
import type { Series } from "./counters";
import { seriesOf } from "./counters";
import type { Crowd } from "./crowd";
import { buildCrowd } from "./crowd";
import type { MarkIndex } from "./marks";
import { indexMarks } from "./marks";
import type { Overview } from "./overview";
import { overview } from "./overview";
import type { Sums } from "./sums";
import { buildSums } from "./sums";
import type { Tree } from "./tree";
import { buildTree, trackPath } from "./tree";

export class Run {
  readonly tree: Tree;
  readonly sums: Sums;
  readonly #crowds = new Map<number, Crowd>();
  #marks: MarkIndex | undefined;
  #links: LinkIndex | undefined;
  #series: readonly Series[] | undefined;
  /** It is the run before, and the new one has not ended yet. */
  late = false;
  #overview: { until: number; width: number; strip: Overview } | undefined;

  constructor(
    readonly columns: Columns,
    readonly label: string,
    /** The run before, drawn behind. */
    readonly ghost?: Columns,
  ) {
    this.tree = buildTree(columns);
    this.sums = buildSums(columns);
  }

  get marks(): MarkIndex {
    return (this.#marks ??= indexMarks(this.columns));
  }

  get links(): LinkIndex {
    return (this.#links ??= indexLinks(this.columns));
  }

  /** The counters of which there is something to see. */
  get series(): readonly Series[] {
    return (this.#series ??= seriesOf(this.columns));
  }

  /** The strip of the whole run from 0 to `until` ns in so many columns. */
  overview(until: number, width: number): Overview {
    if (this.#overview?.until !== until || this.#overview.width !== width) {
      this.#overview = { until, width, strip: overview(this.columns, this.tree, until, width) };
    }
    return this.#overview.strip;
  }

  /** The band of the lanes under a track. */
  crowd(track: number): Crowd {
    let crowd = this.#crowds.get(track);
    if (!crowd) this.#crowds.set(track, (crowd = buildCrowd(this.columns, this.tree, track)));
    return crowd;
  }
}

/** The run before a change lengthens the time axis this many times at most. */
const GHOST_ROOM = 2;

/** Where a figure of these runs ends, ns: a longer run before is shown as far as it leaves the present ones room. */
export function endOf(runs: readonly Run[]): number {
  const end = Math.max(0, ...runs.map(({ columns }) => columns.end));
  return Math.max(end, ...runs.map(({ ghost }) => Math.min(ghost?.end ?? 0, end * GHOST_ROOM)));
}

/** A place in one of the runs: a lane, and on it perhaps a span. */
export interface Place {
  readonly run: number;
  readonly track: number;
  /** Span row, −1 for the lane alone. */
  readonly span: number;
}

/**
 * The same place in a new run: the lane of the same path, and on it the span of the same number, if its state is still
 * the same. Undefined when the lane is gone.
 */
export function samePlace(place: Place, before: readonly Run[], after: readonly Run[]): Place | undefined {
  const a = before[place.run];
  const b = after[place.run];
  if (!a || !b) return undefined;
  const path = trackPath(a.columns, place.track);
  const track = findTrack(b.columns, path, place.track);
  if (track === 0) return undefined;
  if (place.span < 0) return { ...place, track };
  const nth = place.span - a.columns.tracks.span0[place.track - 1]!;
  const span = b.columns.tracks.span0[track - 1]! + nth;
  const same = span < b.columns.tracks.span0[track]! && b.columns.spans.state[span] === a.columns.spans.state[place.span];
  return { run: place.run, track, span: same ? span : -1 };
}

/** The track with a path: most often the one with the same id. */
function findTrack(columns: Columns, path: string, guess: number): number {
  if (guess <= columns.tracks.count && trackPath(columns, guess) === path) return guess;
  for (let t = 1; t <= columns.tracks.count; t++) if (trackPath(columns, t) === path) return t;
  return 0;
}
