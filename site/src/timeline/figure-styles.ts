// The look of the figure: strip, axis, lanes with their names, and what lies over them.
import { css } from "lit";

export const figureStyles = css`
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
  .grip {
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
  .grip {
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

  /* What changes at each run is laid out and painted within its own box: the page around it is not looked at. */
  .scroll,
  .axis,
  .strip {
    contain: strict;
  }
  .scroll {
    grid-column: 1 / -1;
    position: relative;
    overflow: hidden;
    outline: none;
  }
  /* The lanes' canvas would cover an outline of the box itself. */
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
  .scroll.long.wheels,
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
    flex: 1 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    padding-block: 2px;
  }
  /* A child with a box of its own in the line, not a flex item: a line break would come between it and the rest of the name in copies. */
  .label .stem {
    display: inline-block;
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
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
`;
