// Pointer, pinch and wheel on the plot, told as moves. Nothing here knows what is drawn.
//
// A plain wheel and a vertical swipe belong to the page; Ctrl or ⌘ with the wheel (which is also what a pinch on a
// touchpad sends) zooms about the pointer. A drag moves; a press that does not move is a tap.

export interface Moves {
  /** The pointer moved by so many px while pressed. */
  drag(dx: number, dy: number): void;
  /** Come closer by `factor` about x. */
  zoom(factor: number, x: number): void;
  /** Pressed and released in one place. */
  tap(x: number, y: number, event: PointerEvent): void;
  doubleTap(x: number, y: number): void;
  /** A mouse or pen rests over the plot; undefined when it leaves. */
  hover(at: { x: number; y: number; clientX: number; clientY: number } | undefined): void;
  dragging(on: boolean): void;
  /** Dragged from x0 to x1 with Shift held: a stretch to measure. */
  stretch(x0: number, x1: number): void;
}

/** What happens on a strip that only knows left and right. */
export interface Slides {
  /** Pressed at x px. */
  start(x: number): void;
  /** Moved, since the press, from x0 to x. */
  move(x0: number, x: number): void;
  /** Released where it was pressed. */
  tap(x: number): void;
}

/** Listens for presses and drags along a strip; returns a function that stops listening. */
export function listenAlong(strip: HTMLElement, slides: Slides): () => void {
  let from: number | undefined;
  let moved = false;
  const local = (e: PointerEvent): number => e.clientX - strip.getBoundingClientRect().left;
  const down = (e: PointerEvent): void => {
    if (e.button !== 0 || from !== undefined) return;
    from = local(e);
    moved = false;
    strip.setPointerCapture(e.pointerId);
    slides.start(from);
  };
  const move = (e: PointerEvent): void => {
    if (from === undefined) return;
    const x = local(e);
    moved ||= Math.abs(x - from) >= STILL;
    if (moved) slides.move(from, x);
  };
  const up = (e: PointerEvent): void => {
    if (from === undefined) return;
    if (!moved && e.type === "pointerup") slides.tap(from);
    from = undefined;
  };
  strip.addEventListener("pointerdown", down);
  strip.addEventListener("pointermove", move);
  strip.addEventListener("pointerup", up);
  strip.addEventListener("pointercancel", up);
  return () => {
    strip.removeEventListener("pointerdown", down);
    strip.removeEventListener("pointermove", move);
    strip.removeEventListener("pointerup", up);
    strip.removeEventListener("pointercancel", up);
  };
}

/** How far a press may wander and still be a tap, px. */
const STILL = 4;

/** Listens on `plot`; returns a function that stops listening. */
export function listen(plot: HTMLElement, moves: Moves): () => void {
  const pressed = new Map<number, { x: number; y: number }>();
  let start: { x: number; y: number } | undefined;
  let moved = false;
  let spread = 0;
  let stretching = false;

  const local = (e: MouseEvent): { x: number; y: number } => {
    const box = plot.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };

  const down = (e: PointerEvent): void => {
    if (e.button !== 0) return;
    const at = local(e);
    pressed.set(e.pointerId, at);
    if (pressed.size === 1) {
      start = at;
      moved = false;
      stretching = e.shiftKey;
    } else {
      moved = true;
      spread = spreadOf(pressed);
      plot.setPointerCapture(e.pointerId);
    }
  };

  const move = (e: PointerEvent): void => {
    const at = local(e);
    const before = pressed.get(e.pointerId);
    if (!before) {
      if (e.pointerType !== "touch") moves.hover({ ...at, clientX: e.clientX, clientY: e.clientY });
      return;
    }
    if (pressed.size === 1 && start && !moved) {
      if (Math.hypot(at.x - start.x, at.y - start.y) < STILL) return;
      moved = true;
      moves.hover(undefined);
      moves.dragging(true);
      plot.setPointerCapture(e.pointerId);
    }
    if (stretching && start && pressed.size === 1) {
      pressed.set(e.pointerId, at);
      return moves.stretch(start.x, at.x);
    }
    const mid = middleOf(pressed);
    pressed.set(e.pointerId, at);
    const now = middleOf(pressed);
    // A finger's way up and down is the browser's (touch-action): it scrolls the page or the focused lanes.
    moves.drag(now.x - mid.x, e.pointerType === "touch" ? 0 : now.y - mid.y);
    if (pressed.size > 1) {
      const wide = spreadOf(pressed);
      if (spread > 0 && wide > 0) moves.zoom(wide / spread, now.x);
      spread = wide;
    }
  };

  const up = (e: PointerEvent): void => {
    const at = pressed.get(e.pointerId);
    if (!at) return;
    pressed.delete(e.pointerId);
    if (pressed.size > 0) {
      spread = spreadOf(pressed);
      return;
    }
    moves.dragging(false);
    if (e.type === "pointerup" && !moved) moves.tap(at.x, at.y, e);
  };

  const leave = (): void => moves.hover(undefined);
  const twice = (e: MouseEvent): void => {
    const at = local(e);
    moves.doubleTap(at.x, at.y);
  };
  const wheel = (e: WheelEvent): void => {
    if (!e.ctrlKey && !e.metaKey) return;
    e.preventDefault();
    const px = e.deltaMode === WheelEvent.DOM_DELTA_LINE ? e.deltaY * 16 : e.deltaMode === WheelEvent.DOM_DELTA_PAGE ? e.deltaY * 240 : e.deltaY;
    // A wheel's notch is about 100 px and should be a firm step; a touchpad sends many small ones.
    moves.zoom(Math.exp(-Math.max(-120, Math.min(120, px)) / (Math.abs(px) < 40 ? 60 : 260)), local(e).x);
  };

  plot.addEventListener("pointerdown", down);
  plot.addEventListener("pointermove", move);
  plot.addEventListener("pointerup", up);
  plot.addEventListener("pointercancel", up);
  plot.addEventListener("pointerleave", leave);
  plot.addEventListener("dblclick", twice);
  plot.addEventListener("wheel", wheel, { passive: false });
  return () => {
    plot.removeEventListener("pointerdown", down);
    plot.removeEventListener("pointermove", move);
    plot.removeEventListener("pointerup", up);
    plot.removeEventListener("pointercancel", up);
    plot.removeEventListener("pointerleave", leave);
    plot.removeEventListener("dblclick", twice);
    plot.removeEventListener("wheel", wheel);
  };
}

function middleOf(points: Map<number, { x: number; y: number }>): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (const p of points.values()) {
    x += p.x;
    y += p.y;
  }
  return { x: x / points.size, y: y / points.size };
}

function spreadOf(points: Map<number, { x: number; y: number }>): number {
  const [a, b] = [...points.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
