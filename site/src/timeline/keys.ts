// Keys as trace viewers have them. They act only while the plot has the focus, and never together with Ctrl, ⌘ or Alt.

export type Action =
  | "zoom-in"
  | "zoom-out"
  | "earlier"
  | "later"
  | "next"
  | "previous"
  | "up"
  | "down"
  | "page-up"
  | "page-down"
  | "start"
  | "end"
  | "fold"
  | "zoom-to"
  | "cause"
  | "fit"
  | "table"
  | "clear"
  | "help";

const KEYS: Record<string, Action> = {
  w: "zoom-in",
  "+": "zoom-in",
  "=": "zoom-in",
  s: "zoom-out",
  "-": "zoom-out",
  a: "earlier",
  ArrowLeft: "earlier",
  d: "later",
  ArrowRight: "later",
  ".": "next",
  ",": "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  PageUp: "page-up",
  PageDown: "page-down",
  Home: "start",
  End: "end",
  Enter: "fold",
  z: "zoom-to",
  c: "cause",
  f: "fit",
  "0": "fit",
  t: "table",
  Escape: "clear",
  "?": "help",
};

export function actionFor(event: KeyboardEvent): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
