/** How the pane of output and figures looks. */
import { css } from "lit";

export const sideStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
  }
  apg-numbers {
    flex: none;
    padding: 0.35rem 1rem;
    border-bottom: 1px solid var(--line);
  }
  :host(:not([view="output"])) .few {
    display: none;
  }
  .scroller apg-numbers {
    padding: 0.35rem 1rem;
    border: 0;
  }
  .differences {
    padding: 0.6rem 1rem 0.2rem;
    border-bottom: 1px solid var(--line);
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  .differences h2 {
    margin: 0 0 0.35rem;
    font-size: inherit;
  }
  .differences p {
    margin: 0 0 0.5rem;
    overflow-wrap: anywhere;
  }
  .output {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.75rem;
    height: 2.5rem;
    padding: 0 0.75rem 0 1rem;
    border-bottom: 1px solid var(--line);
    font-size: 0.8125rem;
  }
  .views {
    flex: none;
    margin-left: -0.75rem;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-width: 0;
    margin-left: auto;
  }
  .tools select {
    max-width: 9rem;
    min-width: 0;
  }
  .hint {
    flex: none;
    margin-left: auto;
    font-size: 0.75rem;
    color: var(--muted);
    white-space: nowrap;
  }
  .tools + .hint {
    margin-left: 0;
  }
  .hint code {
    font: 0.75rem var(--mono);
  }
  .veiled {
    margin: 0;
    padding: 0.75rem 1rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .scroller {
    flex: 1 1 0;
    min-height: 0;
    overflow: auto;
  }
  .panes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    align-content: start;
    gap: 1px;
    background: var(--line);
  }
  .panes section {
    min-width: 0;
    background: var(--paper);
  }
  .panes h2 {
    display: flex;
    gap: 0.6rem;
    margin: 0;
    padding: 0.4rem 1rem 0;
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--muted);
    white-space: nowrap;
    overflow: hidden;
  }
  .panes h2 code {
    font: 600 0.8125rem var(--mono);
    color: var(--ink);
  }
  .panes h2 span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  @media (max-width: 1079px) {
    .few,
    .views,
    :host([data-panel="numbers"]) header {
      display: none;
    }
    header {
      height: 2.875rem;
    }
    .scroller {
      flex: none;
      max-height: 75dvh;
      min-height: 10rem;
    }
  }
  @container (max-width: 36rem) {
    .hint {
      display: none;
    }
  }
`;
