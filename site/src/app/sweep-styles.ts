/** How the sweep looks: form and tools in two rows; below them the chart with what it says beside it, on a narrow page below. */
import { css } from "lit";

export const sweepStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: light-dark(#ffffff, #14181e);
    font-size: 0.8125rem;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.5rem;
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--line);
  }
  .bar label {
    color: var(--muted);
  }
  .bar select {
    height: 1.875rem;
    max-width: 15rem;
    font-family: inherit;
  }
  .bar input.number {
    width: 4.75rem;
    height: 1.875rem;
  }
  .bar input.points,
  .bar input.seeds {
    width: 2.75rem;
  }
  .small {
    min-height: 1.875rem;
    font-size: 0.8125rem;
  }
  .pair,
  .tools,
  .either {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .tools {
    flex-wrap: wrap;
    margin-left: auto;
  }
  .either {
    gap: 0;
  }
  .either .button {
    border-radius: 0;
  }
  .either .button:first-child {
    border-radius: var(--radius) 0 0 var(--radius);
    border-right: 0;
  }
  .either .button:last-child {
    border-radius: 0 var(--radius) var(--radius) 0;
  }
  .either .button[aria-pressed="true"] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--accent-ink);
  }
  .second {
    min-height: 2.9rem;
  }
  .status {
    margin: 0;
    color: var(--muted);
  }
  .bad {
    color: var(--bad);
  }
  .status.bad {
    font-weight: 600;
  }
  progress {
    width: 8rem;
    height: 0.5rem;
    accent-color: var(--accent);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(15rem, 19rem);
    min-height: 0;
  }
  .invite {
    grid-column: 1 / -1;
    place-self: center;
    margin: 0;
    padding: 1.5rem;
    color: var(--muted);
    text-align: center;
  }
  .chart {
    position: relative;
    display: grid;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
  }
  .chart svg {
    position: absolute;
    inset: 0;
  }
  .reader {
    position: absolute;
    inset: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .reader:focus-visible {
    outline-offset: -3px;
  }
  .line {
    position: absolute;
    width: 1px;
    background: var(--ink);
    opacity: 0.6;
  }
  .dot {
    position: absolute;
    width: 11px;
    height: 11px;
    margin: -5.5px;
    border: 2px solid var(--ink);
    border-radius: 50%;
  }
  .side {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-height: 0;
    overflow: auto;
    padding: 0.75rem 1rem;
    border-left: 1px solid var(--line);
    line-height: 1.4;
  }
  .readout {
    flex: none;
    min-height: 8.5rem;
    margin: 0;
  }
  .hint {
    color: var(--muted);
  }
  .readout table {
    width: 100%;
    margin: 0.25rem 0 0.6rem;
    border-collapse: collapse;
  }
  .readout th,
  .readout td {
    padding: 0.15rem 0;
    border-top: 1px solid var(--line);
    vertical-align: baseline;
    text-align: right;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .readout th {
    text-align: left;
  }
  .readout .spread {
    padding-left: 0.5rem;
    font-size: 0.75rem;
    color: var(--muted);
  }
  code {
    font: 0.75rem var(--mono);
  }
  .words p {
    margin: 0 0 0.5rem;
    overflow-wrap: anywhere;
  }
  .scroller {
    overflow: auto;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .all {
    align-self: start;
    width: 100%;
    border-collapse: collapse;
  }
  .all th,
  .all td {
    padding: 0.3rem 0.75rem;
    border-bottom: 1px solid var(--line);
    text-align: right;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .all thead th {
    position: sticky;
    top: 0;
    background: light-dark(#ffffff, #14181e);
    font-weight: 600;
  }
  .all small {
    display: block;
    font-size: 0.6875rem;
    color: var(--muted);
  }
  @container (max-width: 44rem) {
    .body {
      display: block;
      height: auto !important;
    }
    .chart:not(.scroller) {
      height: 21rem;
    }
    .side {
      border-left: 0;
      border-top: 1px solid var(--line);
    }
    .tools {
      margin-left: 0;
    }
  }
  @media (pointer: coarse), (max-width: 699px) {
    .small,
    .bar select,
    .bar input.number {
      min-height: 2.75rem;
    }
  }
`;
