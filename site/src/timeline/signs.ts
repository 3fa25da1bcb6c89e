// Signs on the lanes: how a life ended, and what was marked. Drawn as strokes, so that they are the same in every font.
import { How, MarkKind } from "../trace/columns";
import type { Palette } from "./palette";

type Paint = CanvasRenderingContext2D;

/** A signal's bolt, in shares of its size about its middle. */
const BOLT = [[0.35, -1], [-0.55, 0.15], [-0.05, 0.15], [-0.35, 1], [0.55, -0.2], [0.05, -0.2]] as const;

/** The shape for how a lane ended, at px `x`; the lane's bar reaches from `y` down `h` px, `mid` is its middle. */
export function paintEnd(p: Paint, palette: Palette, how: How, x: number, y: number, mid: number, h: number): void {
  const r = Math.min(6, h / 2);
  switch (how) {
    case How.Returned:
      p.fillStyle = palette.ink;
      p.fillRect(x, y, 2, h);
      return;
    case How.Raised:
      badge(p, palette.failed, palette.paper, x + 2 + r, mid, r, "!");
      return;
    case How.Cancelled:
      badge(p, palette.cancelled, palette.paper, x + 2 + r, mid, r, "x");
      return;
    case How.Stopped:
      p.fillStyle = palette.ink;
      p.fillRect(x, y, 2, h);
      p.fillRect(x + 4, Math.round(mid - 3), 6, 6);
      return;
    case How.Pending:
      p.fillStyle = palette.ink;
      for (let k = 0; k < 3; k++) p.fillRect(x + 3 + 4 * k, Math.round(mid) - 1, 2, 2);
      return;
    case How.Alive:
      return;
  }
}

/** A filled disc with a sign in it. */
function badge(p: Paint, colour: string, sign: string, x: number, y: number, r: number, what: "!" | "x"): void {
  p.fillStyle = colour;
  p.beginPath();
  p.arc(x, y, r, 0, 2 * Math.PI);
  p.fill();
  p.strokeStyle = sign;
  p.fillStyle = sign;
  p.lineWidth = Math.max(1.5, r / 3.5);
  p.lineCap = "round";
  const d = r * 0.42;
  p.beginPath();
  if (what === "x") {
    p.moveTo(x - d, y - d);
    p.lineTo(x + d, y + d);
    p.moveTo(x + d, y - d);
    p.lineTo(x - d, y + d);
    p.stroke();
  } else {
    p.moveTo(x, y - r * 0.6);
    p.lineTo(x, y + r * 0.12);
    p.stroke();
    p.beginPath();
    p.arc(x, y + r * 0.55, p.lineWidth * 0.55, 0, 2 * Math.PI);
    p.fill();
  }
}

/** A mark at px `x` on a bar that reaches from `y` down `h` px. `count`: how many stand there. */
export function paintMark(p: Paint, palette: Palette, kind: MarkKind, count: number, x: number, y: number, h: number): void {
  const mid = y + h / 2;
  const r = Math.min(5.5, h / 2);
  switch (kind) {
    case MarkKind.Print: {
      // A flag above the lane; several printed close together are a double one.
      const flag = (dy: number): void => {
        p.beginPath();
        p.moveTo(x - 4, y - 3 + dy);
        p.lineTo(x + 4, y - 3 + dy);
        p.lineTo(x, y + 3 + dy);
        p.closePath();
        p.stroke();
        p.fill();
      };
      p.fillStyle = palette.ink;
      p.strokeStyle = palette.paper;
      p.lineWidth = 2;
      p.lineJoin = "round";
      if (count > 1 && h >= 10) flag(4);
      flag(0);
      return;
    }
    case MarkKind.Exception:
      badge(p, palette.failed, palette.paper, x, mid, r, "!");
      return;
    case MarkKind.Cancel:
      badge(p, palette.cancelled, palette.paper, x, mid, r, "x");
      return;
    case MarkKind.Warning:
    case MarkKind.Deadlock: {
      const s = r + 1;
      p.fillStyle = kind === MarkKind.Deadlock ? palette.failed : palette.ready;
      p.beginPath();
      if (kind === MarkKind.Warning) {
        p.moveTo(x, mid - s);
        p.lineTo(x + s, mid + s * 0.8);
        p.lineTo(x - s, mid + s * 0.8);
      } else {
        for (let k = 0; k < 8; k++) p.lineTo(x + s * Math.cos(((k + 0.5) * Math.PI) / 4), mid + s * Math.sin(((k + 0.5) * Math.PI) / 4));
      }
      p.closePath();
      p.fill();
      p.fillStyle = palette.paper;
      if (kind === MarkKind.Deadlock) p.fillRect(x - s * 0.55, mid - 1, s * 1.1, 2);
      else p.fillRect(x - 0.75, mid - s * 0.35, 1.5, s * 0.75);
      return;
    }
    case MarkKind.Signal: {
      // A bolt from above, edged so that it shows on every state.
      const s = r + 2;
      p.beginPath();
      for (const [dx, dy] of BOLT) p.lineTo(x + dx * s, mid + dy * s);
      p.closePath();
      p.strokeStyle = palette.paper;
      p.lineWidth = 3;
      p.lineJoin = "round";
      p.stroke();
      p.fillStyle = palette.ink;
      p.fill();
      return;
    }
    case MarkKind.Switch:
      return;
  }
}
