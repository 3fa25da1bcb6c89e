/** How the inside of a program looks. */
import { css } from "lit";

export const insideStyles = css`
  :host {
    padding: 0.5rem 0.75rem 1rem 1rem;
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  code {
    font: 0.75rem/1.45 var(--mono);
  }
  .clock {
    position: sticky;
    top: 0;
    z-index: 1;
    display: grid;
    grid-template-columns: auto minmax(4rem, 1fr) auto auto;
    align-items: center;
    gap: 0.35rem;
    margin: -0.5rem -0.75rem 0.25rem -1rem;
    padding: 0.25rem 0.75rem 0.25rem 0.5rem;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
  }
  .clock output {
    min-width: 5.5rem;
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .note {
    margin: 0.5rem 0;
    color: var(--muted);
  }
  .lane {
    border-bottom: 1px solid var(--line);
  }
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-height: 1.75rem;
    padding: 0.25rem 0;
    cursor: pointer;
  }
  .letter {
    flex: none;
    min-width: 1.25rem;
    padding: 0 0.2rem;
    border: 1px solid var(--accent);
    border-radius: 3px;
    color: var(--accent);
    font: 700 0.6875rem/1.1rem var(--sans);
    text-align: center;
  }
  .letter.current {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .state {
    margin-left: auto;
    text-align: right;
    color: var(--muted);
  }
  .state[data-state="blocked"] {
    color: var(--bad);
  }
  .frame {
    margin: 0 0 0.5rem 1.75rem;
  }
  .place {
    padding: 0.1rem 0;
    border: 0;
    background: none;
    text-align: left;
  }
  .place span {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 0 0.75rem;
    margin: 0.1rem 0 0 0.75rem;
  }
  dl div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  dt code {
    color: var(--code-name);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  section {
    margin-top: 0.75rem;
  }
  h2 {
    margin: 0 0 0.25rem;
    font: 600 0.8125rem/1.3 var(--sans);
  }
  p {
    margin: 0.15rem 0;
  }
  p > b {
    display: inline-block;
    min-width: 6.5rem;
    font-weight: 400;
    color: var(--muted);
  }
  .kind {
    color: var(--muted);
  }
  .chips {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  p.chips {
    display: flex;
  }
  .chip {
    padding: 0 0.4rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    overflow-wrap: anywhere;
  }
  .chip.lit {
    border-color: var(--accent);
    background: var(--accent-soft);
    font-weight: 600;
  }
  .chip i {
    font-style: normal;
    color: var(--muted);
  }
  .thing + .thing {
    margin-top: 0.4rem;
  }
  @media (pointer: coarse), (max-width: 699px) {
    summary,
    .place {
      min-height: 2.75rem;
      align-items: center;
    }
  }
`;
