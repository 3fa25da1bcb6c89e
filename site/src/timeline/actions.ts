// What each action of the keys does.
import type { Place, Run } from "../trace/run";
import type { Choice } from "./choice";
import type { Action } from "./keys";
import type { Playhead } from "./playhead";
import type { Jump, ViewKind } from "./tools";
import type { Walk } from "./walk";
import type { TimeWindow } from "./window";

/** How much closer one key press comes. */
const ZOOM_STEP = 1.5;

/** What the actions move. */
export interface ActionHost {
  readonly runs: readonly Run[];
  readonly choice: Choice;
  readonly window: TimeWindow;
  readonly walk: Walk;
  readonly head: Playhead;
  /** The box in which the lanes scroll. */
  readonly scroller: HTMLElement | null;
  /** The lanes are higher than what is shown of them. */
  overflows(): boolean;
  /** Selects a place for the reader; undefined takes the selection away. */
  choose(place: Place | undefined): void;
  /** Shows the figure in another way, or in its own again. */
  show(kind: ViewKind): void;
  /** The cursor steps by events or by lines, in turn. */
  setStride(): void;
  /** To the next (1) or previous (−1) moment of a kind. */
  jump(jump: Jump, by: 1 | -1): void;
  /** Opens the filter. */
  find(): void;
  /** Draws all arrows, or only those of the selection, in turn. */
  turnArrows(): void;
  /** Shows the list of keys. */
  help(): void;
}

/** Does what a key says, `far` with Shift; false when there is nothing to do, so that the key keeps its own meaning. */
export function act(action: Action, far: boolean, on: ActionHost): boolean {
  const { runs, window, walk, head } = on;
  const { place } = on.choice;
  const { view } = window;
  if (!view) return false;
  const stride = view.width * (far ? 0.5 : 0.12);
  const back = far ? -1 : 1;
  const does: Record<Action, () => boolean | void> = {
    "zoom-in": () => window.zoom(ZOOM_STEP),
    "zoom-out": () => window.zoom(1 / ZOOM_STEP),
    earlier: () => window.pan(-stride),
    later: () => window.pan(stride),
    next: () => walk.spanStep(1),
    previous: () => walk.spanStep(-1),
    up: () => walk.laneStep(-1),
    down: () => walk.laneStep(1),
    "page-up": () => page(on, -0.9),
    "page-down": () => page(on, 0.9),
    start: () => window.from(-Infinity),
    end: () => window.from(Infinity),
    fold: () => walk.fold(),
    "zoom-to": () => (place && place.span >= 0 ? window.zoomToSpan(place.run, place.span) : false),
    cause: () => walk.goToCause(),
    fit: () => window.fit(),
    table: () => on.show("table"),
    story: () => on.show("story"),
    play: () => head.toggle(),
    "step-forward": () => void head.step(1),
    "step-back": () => void head.step(-1),
    stride: () => on.setStride(),
    print: () => on.jump("print", back),
    exception: () => on.jump("exception", back),
    switch: () => on.jump("switch", back),
    find: () => on.find(),
    arrows: () => on.turnArrows(),
    measure: () => {
      if (!place || place.span < 0) return window.measure(view.t0, view.t0 + view.length);
      const { spans } = runs[place.run]!.columns;
      window.measure(spans.start[place.span]!, spans.end[place.span]!);
    },
    pin: () => walk.pin(),
    "move-up": () => walk.moveLane(-1),
    "move-down": () => walk.moveLane(1),
    clear: () => clear(on),
    help: () => on.help(),
  };
  return does[action]() !== false;
}

/** Scrolls the lanes by a part of what is shown of them; false when they are all shown. */
function page({ scroller, overflows }: ActionHost, part: number): boolean {
  if (!overflows() || !scroller) return false;
  scroller.scrollTop += part * scroller.clientHeight;
  return true;
}

/** Takes away one thing after another: the measured stretch, the selection, the cursor; false when there is none. */
function clear(on: ActionHost): boolean {
  if (on.window.stretch) on.window.unmeasure();
  else if (on.choice.place) on.choose(undefined);
  else if (on.head.at !== undefined) on.head.put(undefined);
  else return false;
  return true;
}
