// The timeline's colours in both themes and where the reader's system decides them: custom properties --tl-*, so that a
// page may restate each on the element.
import { css } from "lit";

const dark = css`
  --tl-paper: #14181e;
  --tl-ink: #e8ebf0;
  --tl-muted: #a0a9b6;
  --tl-line: #2a303a;
  --tl-stripe: #1b2028;
  --tl-accent: #ffffff;
  --tl-running: #3f9ede;
  --tl-running-edge: #7fc4f2;
  --tl-running-ink: #04141f;
  --tl-ready: #f0b434;
  --tl-ready-paper: #2d2512;
  --tl-ready-ink: #f7d894;
  --tl-waiting: #2b526b;
  --tl-waiting-paper: #172530;
  --tl-waiting-edge: #437c9f;
  --tl-waiting-ink: #b2d8ee;
  --tl-blocked: #f08239;
  --tl-blocked-paper: #331c0e;
  --tl-blocked-ink: #ffcaa5;
  --tl-cancelled: #e59bc6;
  --tl-failed: #ff7a70;
  --tl-counter: #4fc3a1;
  --tl-cursor: #ff9ad5;
`;

export const colours = css`
  :host {
    --tl-paper: #ffffff;
    --tl-ink: #171c24;
    --tl-muted: #59616e;
    --tl-line: #e4e7ec;
    --tl-stripe: #f4f5f8;
    --tl-accent: #171c24;
    --tl-running: #0072b2;
    --tl-running-edge: #005a8e;
    --tl-running-ink: #ffffff;
    --tl-ready: #b87700;
    --tl-ready-paper: #fff6e0;
    --tl-ready-ink: #6b4500;
    --tl-waiting: #a9d4ee;
    --tl-waiting-paper: #eff7fc;
    --tl-waiting-edge: #6aaed6;
    --tl-waiting-ink: #23506c;
    --tl-blocked: #d55e00;
    --tl-blocked-paper: #fff0e5;
    --tl-blocked-ink: #7c3600;
    --tl-cancelled: #a03c76;
    --tl-failed: #b3121d;
    --tl-counter: #00795a;
    --tl-cursor: #b5127a;
    --tl-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${dark}
    }
  }

  :host([theme="dark"]) {
    ${dark}
  }

  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      --tl-paper: Canvas;
      --tl-ink: CanvasText;
      --tl-muted: CanvasText;
      --tl-line: GrayText;
      --tl-stripe: Canvas;
      --tl-accent: Highlight;
      --tl-running: CanvasText;
      --tl-running-edge: CanvasText;
      --tl-running-ink: Canvas;
      --tl-ready: CanvasText;
      --tl-ready-paper: Canvas;
      --tl-ready-ink: CanvasText;
      --tl-waiting: GrayText;
      --tl-waiting-paper: Canvas;
      --tl-waiting-edge: GrayText;
      --tl-waiting-ink: CanvasText;
      --tl-blocked: CanvasText;
      --tl-blocked-paper: Canvas;
      --tl-blocked-ink: CanvasText;
      --tl-cancelled: CanvasText;
      --tl-failed: CanvasText;
      --tl-counter: CanvasText;
      --tl-cursor: Highlight;
    }
    .swatch,
    .chip,
    .cursor,
    .playhead,
    .grip,
    .glow,
    .stretch,
    .tools button[aria-pressed="true"],
    .tools button[aria-expanded="true"],
    .by-lane[open] summary {
      forced-color-adjust: none;
    }
  }
`;
