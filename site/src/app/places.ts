/**
 * What the reader points at: a place in the figure, in the code, in the output or in time is the same place in all of them.
 */
import type { XRay } from "../engine/protocol";
import type { CursorDetail } from "../timeline/apg-timeline";
import { State, stringAt } from "../trace/columns";
import type { Code } from "./code";
import type { Figure } from "./figure";
import { letterOf, nextMoment, type LaneMark } from "./look";
import type { Stretch } from "./output";
import { printedAt } from "./question";
import type { Session } from "./session";

/** Where the timeline says something stands in the code, on which lane of which run, and when. */
export interface Place {
  file: string;
  line: number;
  run?: number;
  track?: number;
  /** Row of the span in the run's columns. */
  span?: number;
  at?: number;
}

/** The page with the parts that point and are pointed at. */
export interface PlacesHost {
  readonly session: Session;
  /** Index of the file that is shown. */
  readonly file: number;
  /** The inside of the program is shown. */
  readonly looksInside: boolean;
  readonly figure: Figure;
  readonly code: Code;
  readonly updateComplete: Promise<boolean>;
  showFile(index: number): void;
  requestUpdate(): void;
}

export class Places {
  /** What the reader chose in the figure. */
  selected: Place | null = null;
  private hovered: Place | null = null;
  /** The timeline's cursor, and who lives there. */
  private cursor: CursorDetail | null = null;
  /** The X-ray whose place in the code was brought into view last. */
  private seen: XRay | null = null;

  constructor(private readonly host: PlacesHost) {}

  /** Nothing is pointed at any more. */
  forget(): void {
    this.selected = this.hovered = this.cursor = null;
  }

  hover(place: Place | null): void {
    this.hovered = place;
    this.host.requestUpdate();
  }

  /** Chooses a place: its file is shown, its line brought into view, its moment looked into. */
  pick(place: Place | null): void {
    this.selected = place;
    const { session, code } = this.host;
    const { run = -1, track = 0, at } = place ?? {};
    const own = !session.scenario.together && session.files[run];
    const index = own ? run : session.files.findIndex(({ name }) => name === place?.file);
    if (place && index >= 0) {
      this.host.showFile(index);
      void this.host.updateComplete.then(() => code.reveal(this.selected?.line ?? 0));
      if (at !== undefined) {
        this.lookInside(at);
      }
    }
    session.look.track = track;
    this.host.requestUpdate();
  }

  /** Selects in the figure what a lane of a run did at a moment, and goes along. */
  point(run: number, { track, at }: { track: number; at: number }): void {
    this.pick(this.host.figure.point(run, track, at));
  }

  /** Points at where a run first prints a text. */
  pointAtPrint(text: string): void {
    for (const [run, { columns }] of (this.host.session.runs.outcome?.results ?? []).entries()) {
      const place = printedAt(columns, text);
      if (place) {
        this.point(run, place);
        return;
      }
    }
  }

  /** Looks at a moment of the file that is shown, if the reader looks inside at all. */
  lookInside(at: number): void {
    const { session, file, looksInside } = this.host;
    if (looksInside) {
      session.lookAt(file, at);
    }
  }

  /** Looks inside where it was looked last, else where the selection is, else in the middle. */
  beginInside(): void {
    const { session, file } = this.host;
    const { look } = session;
    const { selected } = this;
    this.lookInside(look.file === session.runOf(file) ? look.at : (selected?.at ?? session.endOf(file) / 2));
    look.track = (selected?.run === look.file ? selected.track : 0) ?? 0;
  }

  /** Looks inside at the next moment (1) or the one before (−1). */
  step(direction: 1 | -1): void {
    const { session, file } = this.host;
    const result = session.resultOf(file);
    if (result) {
      this.lookInside(nextMoment(result.columns, session.look.at, direction));
    }
  }

  /** The timeline's cursor moved: the inside follows, or at least the marks in the code do. */
  followCursor(cursor: CursorDetail | null): void {
    this.cursor = cursor;
    if (cursor) {
      this.lookInside(cursor.at);
      const standing = this.marks().find(({ current }) => current);
      if (standing && standing.file === this.host.session.files[this.host.file]!.name) {
        void this.host.updateComplete.then(() => this.host.code.reveal(standing.line));
      }
    }
    this.host.requestUpdate();
  }

  /** After each rendering: the timeline's cursor and the code's window follow what is looked into. */
  followLook(): void {
    const { session, figure, code, file } = this.host;
    const { look } = session;
    if (look.file >= 0) {
      figure.moveCursor(look.at);
    }
    if (look.picture !== this.seen) {
      this.seen = look.picture;
      const frame = look.current()?.frames.find((each) => each.file === session.files[file]!.name);
      if (frame) {
        void code.reveal(frame.line);
      }
    }
  }

  /** The line of a file that is pointed at, 0 = none. */
  lineIn(file: string): number {
    const place = this.hovered ?? this.selected;
    return place?.file === file ? place.line : 0;
  }

  /** The span, or the whole lane, that the reader points at in the figure, if it is of the file that is shown. */
  get stretch(): Stretch | null {
    const { session, file } = this.host;
    const { run = -1, track = 0, span } = this.hovered ?? this.selected ?? {};
    const columns = session.resultOf(file)?.columns;
    if (run !== session.runOf(file) || track === 0 || !columns) {
      return null;
    }
    return span === undefined ? { track, from: 0, to: columns.end } : { track, from: columns.spans.start[span]!, to: columns.spans.end[span]! };
  }

  /** Where lanes stand in the code: at the moment looked into, or at the timeline's cursor. */
  marks(): LaneMark[] {
    const { session, file } = this.host;
    const { look } = session;
    const shown = session.runOf(file);
    if (look.file === shown) {
      return look.marks();
    }
    const columns = session.runs.outcome?.results[shown]?.columns;
    const here = this.cursor?.lanes.filter(({ run, line }) => run === shown && line > 0) ?? [];
    const current = here.find(({ track }) => track === this.selected?.track) ?? here.find(({ state }) => state === State.Running) ?? here[0];
    return here.map((each, index) => {
      const name = columns ? stringAt(columns, columns.tracks.name[each.track - 1] ?? 0) : "";
      return { file: each.file, line: each.line, letter: letterOf(index), name, current: each === current };
    });
  }
}
