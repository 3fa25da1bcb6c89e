// Keys as trace viewers have them. They act only while the plot has the focus, and never together with Ctrl, ⌘ or Alt
// (but Alt+↑ and Alt+↓, which move a lane).

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
  | "story"
  | "play"
  | "step-forward"
  | "step-back"
  | "stride"
  | "print"
  | "exception"
  | "switch"
  | "find"
  | "arrows"
  | "measure"
  | "pin"
  | "move-up"
  | "move-down"
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
  v: "story",
  " ": "play",
  "]": "step-forward",
  "[": "step-back",
  l: "stride",
  p: "print",
  e: "exception",
  x: "switch",
  "/": "find",
  g: "arrows",
  m: "measure",
  k: "pin",
  Escape: "clear",
  "?": "help",
};

export function actionFor(event: KeyboardEvent): Action | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) return event.key === "ArrowUp" ? "move-up" : event.key === "ArrowDown" ? "move-down" : undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
