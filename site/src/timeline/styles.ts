// The timeline's look. Every colour is a custom property --tl-*, so that a page may restate it on the element.
import { css } from "lit";

export const styles = css`
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
    --tl-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;

    display: block;
    position: relative;
    background: var(--tl-paper);
    color: var(--tl-ink);
    font: 13px/1.45 var(--tl-font);
    font-variant-numeric: tabular-nums;
    container-type: inline-size;
    text-align: start;
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
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
    }
  }

  :host([theme="dark"]) {
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
  }

  @media (forced-colors: active) {
    :host {
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
    }
    .swatch {
      forced-color-adjust: none;
    }
  }

  * {
    box-sizing: border-box;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 6px 8px 6px 12px;
    border-block-end: 1px solid var(--tl-line);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 auto;
    gap: 2px 14px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    color: var(--tl-muted);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }

  .swatch {
    inline-size: 22px;
    block-size: 12px;
    border: 1px solid;
  }
  .swatch.running {
    background: var(--tl-running);
    border-color: var(--tl-running-edge);
  }
  .swatch.ready {
    background: var(--tl-ready-paper);
    border-color: var(--tl-ready);
  }
  .swatch.waiting {
    background: repeating-linear-gradient(135deg, var(--tl-waiting) 0 1.2px, var(--tl-waiting-paper) 1.2px 4.2px);
    border-color: var(--tl-waiting-edge);
  }
  .swatch.blocked {
    background:
      repeating-linear-gradient(45deg, var(--tl-blocked) 0 1px, transparent 1px 4.2px),
      repeating-linear-gradient(135deg, var(--tl-blocked) 0 1px, var(--tl-blocked-paper) 1px 4.2px);
    border-color: var(--tl-blocked);
  }
  .sign {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
  }

  .tools {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }

  button {
    font: inherit;
    color: inherit;
  }

  .tools button,
  .detail button,
  .more,
  dialog button {
    min-inline-size: 30px;
    min-block-size: 30px;
    padding: 0 9px;
    border: 1px solid var(--tl-line);
    border-radius: 6px;
    background: var(--tl-paper);
    cursor: pointer;
  }
  .tools button.glyph {
    padding: 0;
    font-size: 16px;
    line-height: 1;
  }
  .tools button:hover,
  .detail button:hover,
  .more:hover,
  dialog button:hover {
    border-color: var(--tl-muted);
    background: var(--tl-stripe);
  }
  .tools button[aria-pressed="true"] {
    background: var(--tl-ink);
    border-color: var(--tl-ink);
    color: var(--tl-paper);
  }

  :focus-visible {
    outline: 2px solid var(--tl-running);
    outline-offset: 1px;
  }

  .figure {
    display: grid;
    grid-template-columns: var(--gutter) minmax(0, 1fr);
    position: relative;
  }

  .corner {
    border-inline-end: 1px solid var(--tl-line);
    border-block-end: 1px solid var(--tl-line);
  }

  .axis {
    position: relative;
    block-size: 28px;
    border-block-end: 1px solid var(--tl-line);
    overflow: hidden;
  }

  .chip {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-start: 0;
    padding: 1px 6px;
    border-radius: 4px;
    background: var(--tl-ink);
    color: var(--tl-paper);
    font-size: 11px;
    line-height: 16px;
    white-space: nowrap;
    pointer-events: none;
    visibility: hidden;
    will-change: transform;
  }

  .scroll {
    grid-column: 1 / -1;
    position: relative;
    overflow: hidden;
    outline-offset: -2px;
  }
  .scroll.long {
    scrollbar-gutter: stable;
  }
  .scroll.long:focus,
  .scroll.long:focus-within {
    overflow-y: auto;
  }

  .stick {
    position: sticky;
    inset-block-start: 0;
    display: grid;
    grid-template-columns: var(--gutter) minmax(0, 1fr);
    overflow: hidden;
  }

  .labels {
    position: relative;
    border-inline-end: 1px solid var(--tl-line);
    overflow: hidden;
  }
  .sheet {
    position: absolute;
    inset: 0 0 auto 0;
    will-change: transform;
  }

  .label {
    position: absolute;
    inset-inline: 0;
    display: flex;
    align-items: center;
    gap: 4px;
    padding-inline-end: 6px;
    font-size: 12px;
    line-height: 1;
    white-space: nowrap;
    cursor: default;
  }
  .label.thin {
    font-size: 10.5px;
  }
  .label.major {
    font-weight: 600;
  }
  .label.heading {
    font-size: 13px;
    font-weight: 600;
    background: var(--tl-stripe);
  }
  .label.chosen {
    background: color-mix(in srgb, var(--tl-running) 14%, var(--tl-paper));
  }
  .label .name {
    overflow: hidden;
    text-overflow: ellipsis;
    padding-block: 2px;
  }
  .label .count {
    margin-inline-start: auto;
    padding-inline-start: 6px;
    font-size: 11px;
    font-weight: 400;
    color: var(--tl-muted);
    flex: none;
  }

  .fold {
    position: relative;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    cursor: pointer;
    color: var(--tl-muted);
  }
  .fold:hover {
    color: var(--tl-ink);
    background: var(--tl-line);
  }
  .fold svg {
    display: block;
    margin: auto;
    transition: transform 0.12s;
  }
  .fold[aria-expanded="true"] svg {
    transform: rotate(90deg);
  }
  @media (prefers-reduced-motion: reduce) {
    .fold svg {
      transition: none;
    }
  }
  .nofold {
    flex: none;
    inline-size: 6px;
  }

  .plot {
    position: relative;
    overflow: hidden;
    cursor: default;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot.dragging {
    cursor: grabbing;
  }
  canvas {
    position: absolute;
    inset: 0 auto auto 0;
    display: block;
    pointer-events: none;
  }

  .cursor,
  .glow {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
    visibility: hidden;
    will-change: transform;
  }
  .cursor {
    inline-size: 1px;
    block-size: 100%;
    background: var(--tl-ink);
    opacity: 0.55;
  }
  .glow {
    border: 1.5px solid var(--tl-accent);
    box-shadow: 0 0 0 1.5px var(--tl-paper);
  }

  .below {
    grid-column: 1 / -1;
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding: 3px 12px;
    font-size: 12px;
    color: var(--tl-muted);
    border-block-start: 1px solid var(--tl-line);
  }

  .detail {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 50px;
    padding: 6px 12px;
    border-block-start: 1px solid var(--tl-line);
    font-size: 13.5px;
  }
  .detail p {
    margin: 0;
    flex: 1;
    text-wrap: pretty;
  }
  .detail .hint {
    color: var(--tl-muted);
  }

  .tip {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    padding: 8px 10px;
    max-inline-size: 320px;
    border: 1px solid var(--tl-line);
    border-radius: 8px;
    background: var(--tl-paper);
    color: var(--tl-ink);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
    font: 12.5px/1.4 var(--tl-font);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .tip .head {
    display: flex;
    align-items: center;
    gap: 7px;
    font-weight: 600;
  }
  .tip .head .dim {
    font-weight: 400;
  }
  .tip .dim {
    color: var(--tl-muted);
  }
  .tip table {
    border-spacing: 0;
    margin-block-start: 4px;
  }
  .tip th {
    font-weight: 400;
    text-align: start;
    padding: 0 12px 0 0;
    color: var(--tl-muted);
  }
  .tip td {
    padding: 0;
    text-align: end;
  }
  .tip .row {
    display: flex;
    align-items: center;
    gap: 7px;
  }

  .empty {
    padding: 40px 12px;
    text-align: center;
    color: var(--tl-muted);
  }

  .tablebox {
    overflow: auto;
    max-block-size: var(--table-height, 480px);
  }
  .spans {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 12.5px;
  }
  .spans caption {
    text-align: start;
    padding: 8px 12px;
    color: var(--tl-muted);
  }
  .spans th,
  .spans td {
    padding: 4px 12px;
    text-align: start;
    white-space: nowrap;
    border-block-end: 1px solid var(--tl-line);
  }
  .spans thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--tl-stripe);
    font-weight: 600;
  }
  .spans td.n {
    text-align: end;
  }
  .spans th.n {
    text-align: end;
  }
  .spans tbody tr:hover {
    background: var(--tl-stripe);
  }
  .spans td .row {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .more {
    margin: 8px 12px;
  }

  dialog {
    border: 1px solid var(--tl-line);
    border-radius: 12px;
    padding: 18px 20px;
    background: var(--tl-paper);
    color: var(--tl-ink);
    max-inline-size: min(460px, calc(100vw - 32px));
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  dialog h2 {
    margin: 0 0 10px;
    font-size: 15px;
  }
  dialog dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 6px 18px;
    margin: 0 0 16px;
  }
  dialog dt {
    font-weight: 600;
    white-space: nowrap;
  }
  dialog dd {
    margin: 0;
    color: var(--tl-muted);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (max-width: 560px) {
    .bar {
      padding-inline: 8px;
    }
    .legend {
      gap: 2px 10px;
    }
    .wide {
      display: none;
    }
    .tools {
      inline-size: 100%;
      margin: 0;
    }
    .tools button {
      flex: 1;
    }
    .spans th,
    .spans td {
      padding-inline: 8px;
    }
    .below span:not(:last-child) {
      display: none;
    }
    .detail {
      flex-wrap: wrap;
    }
    .detail p {
      flex-basis: 100%;
    }
  }

  @media (pointer: coarse) {
    .tools button,
    .detail button,
    .more,
    dialog button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .fold::after {
      content: "";
      position: absolute;
      inset: -12px -12px -12px -12px;
    }
  }
`;
