// The look of the figure: its bar, axis, lanes and what lies over them. Colours: colours.ts; what stands around: panels.ts.
import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    position: relative;
    background: var(--tl-paper);
    color: var(--tl-ink);
    font: 13px/1.45 var(--tl-font);
    font-variant-numeric: tabular-nums;
    container-type: inline-size;
    text-align: start;
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
  .play button,
  .play select,
  .find button,
  .find input[type="search"],
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
  .play button,
  .play select {
    min-block-size: 28px;
    padding: 0 6px;
    color: var(--tl-ink);
  }
  .play svg {
    display: block;
    margin: auto;
  }
  .find input[type="search"] {
    color: inherit;
    font: inherit;
    cursor: text;
  }
  button.glyph {
    padding: 0;
    font-size: 16px;
    line-height: 1;
  }
  .tools button:hover,
  .detail button:hover,
  .play button:hover,
  .find button:hover,
  .more:hover,
  dialog button:hover {
    border-color: var(--tl-muted);
    background: var(--tl-stripe);
  }
  .tools button[aria-pressed="true"],
  .tools button[aria-expanded="true"] {
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

  .strip {
    position: relative;
    block-size: 23px;
    border-block-end: 1px solid var(--tl-line);
    overflow: hidden;
    touch-action: none;
    cursor: pointer;
  }
  .corner:first-child {
    border-block-end-color: transparent;
  }
  .window {
    position: absolute;
    inset: 0 auto 0 0;
    border: 1.5px solid var(--tl-ink);
    border-radius: 3px;
    box-shadow: 0 0 0 9999px color-mix(in srgb, var(--tl-paper) 62%, transparent);
    cursor: grab;
    will-change: transform;
  }
  .strip,
  .axis {
    user-select: none;
    -webkit-user-select: none;
  }
  .axis {
    touch-action: none;
    cursor: col-resize;
  }
  .stretch {
    position: absolute;
    inset: 0 auto 0 0;
    border-inline: 1px solid var(--tl-ink);
    background: color-mix(in srgb, var(--tl-ink) 9%, transparent);
    visibility: hidden;
    pointer-events: none;
  }
  .axis .stretch {
    inset-block: 4px 4px;
    border: 1px solid var(--tl-ink);
    background: var(--tl-paper);
    text-align: center;
    font-size: 11px;
    line-height: 18px;
    white-space: nowrap;
    overflow: visible;
  }
  .playhead,
  .head {
    position: absolute;
    inset: 0 auto 0 0;
    visibility: hidden;
    pointer-events: none;
    will-change: transform;
  }
  .playhead {
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--tl-cursor);
  }
  .head {
    inset-block-start: auto;
    inset-block-end: -1px;
    border: 7px solid transparent;
    border-block-start: 9px solid var(--tl-cursor);
    border-block-end: 0;
    margin-inline-start: -7px;
    filter: drop-shadow(0 0 1px var(--tl-paper));
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
    outline: none;
  }
  /* The lanes' canvases would cover an outline of the box itself. */
  .scroll:focus-visible .plot::after {
    content: "";
    position: absolute;
    inset: 0;
    border: 2px solid var(--tl-running);
    pointer-events: none;
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
  .label.counters {
    font-size: 11.5px;
    color: var(--tl-muted);
    border-block-start: 1px solid var(--tl-line);
  }
  .label.counter {
    flex-wrap: wrap;
    align-content: center;
    gap: 1px 4px;
    line-height: 1.2;
    border-block-start: 1px solid var(--tl-line);
  }
  .label.counter .value {
    flex-basis: 100%;
    padding-inline-start: 10px;
    font-size: 11px;
    color: var(--tl-muted);
  }
  .label .pin {
    flex: none;
    color: var(--tl-muted);
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
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: center;
    justify-content: space-between;
    padding: 3px 8px;
    font-size: 12px;
    color: var(--tl-muted);
    border-block-start: 1px solid var(--tl-line);
  }
  .play {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
  }
  .play .now {
    padding-inline: 6px;
    color: var(--tl-ink);
    white-space: nowrap;
  }
  .play .jump {
    inline-size: 8.5em;
  }

  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    flex: 1 1 auto;
    font-size: 12.5px;
  }
  .find .words {
    display: flex;
    flex: 1 1 12rem;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .find .tick {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 30px;
  }
  .find input[type="search"] {
    flex: 1;
    min-inline-size: 8rem;
  }
  .find .hint {
    color: var(--tl-muted);
  }
  .find input[type="checkbox"] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--tl-running);
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
      flex: 1 1 auto;
      padding-inline: 4px;
    }
    .spans th,
    .spans td {
      padding-inline: 8px;
    }
    .below .lanes {
      padding-inline-start: 4px;
    }
    .play {
      inline-size: 100%;
      flex-wrap: wrap;
    }
    .play select {
      flex: 1;
      min-inline-size: 0 !important;
      inline-size: 0;
      padding-inline: 2px;
    }
    .play .jump {
      inline-size: 0;
      flex: 1.4;
    }
    .play .now {
      order: 1;
    }
    .play .now:empty {
      display: none;
    }
    .play .drop {
      order: 2;
      margin-inline-start: auto;
    }
    .detail {
      block-size: 76px;
      gap: 8px;
      padding-inline: 8px;
      font-size: 13px;
    }
    .totals {
      gap: 0 8px;
      font-size: 12px;
    }
  }

  @media (pointer: coarse) {
    .tools button,
    .detail button,
    .play button,
    .play select,
    .find button,
    .find input[type="search"],
    .find .tick,
    .more,
    dialog button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .by-lane summary {
      min-block-size: 44px;
    }
    .fold::after {
      content: "";
      position: absolute;
      inset: -12px -12px -12px -12px;
    }
  }
`;
