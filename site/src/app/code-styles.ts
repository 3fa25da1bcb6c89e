/** How code looks when read; the editor's theme repeats the metrics. */
import { css } from "lit";

export const codeStyles = css`
  :host {
    font: var(--code-size) / var(--code-line) var(--mono);
    tab-size: 4;
  }
  .lines {
    width: max-content;
    min-width: 100%;
    padding: 0.5rem 0;
  }
  .lines:focus-visible {
    outline-offset: -2px;
  }
  .line {
    display: flex;
    min-height: var(--code-line);
    padding-right: 1rem;
  }
  .count {
    flex: none;
    width: 2.5rem;
    text-align: right;
    color: var(--muted);
    user-select: none;
    font-size: 0.75rem;
  }
  .mark {
    flex: none;
    width: 1rem;
    text-align: center;
    user-select: none;
  }
  .mark b {
    color: var(--bad);
    cursor: help;
  }
  code {
    font: inherit;
    white-space: pre;
  }
  .lit {
    background: var(--lit);
    box-shadow: inset 3px 0 var(--warn);
  }
  .bad {
    background: var(--bad-soft);
  }
  .live {
    background: var(--accent-soft);
  }
  .live.current {
    box-shadow: inset 3px 0 var(--accent);
  }
  .lanes {
    display: inline-flex;
    gap: 2px;
    margin-left: 0.75rem;
    vertical-align: 1px;
  }
  .lanes b {
    min-width: 1.1rem;
    padding: 0 0.2rem;
    border: 1px solid var(--accent);
    border-radius: 3px;
    background: var(--sheet);
    color: var(--accent);
    font: 700 0.6875rem/1rem var(--sans);
    text-align: center;
  }
  .lanes b.current {
    background: var(--accent);
    color: var(--accent-ink);
  }
  @media (forced-colors: active) {
    .lit,
    .live.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .lanes b.current {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  mark {
    color: inherit;
    background: var(--accent-soft);
    border-radius: 3px;
    box-shadow: 0 0 0 1px var(--accent-soft);
  }
  .fold {
    margin-left: 0.6rem;
    padding: 0 0.5rem;
    height: 1.125rem;
    border: 1px solid var(--edge);
    border-radius: 9px;
    background: var(--sheet);
    color: var(--muted);
    font: 0.6875rem/1 var(--sans);
    cursor: pointer;
    vertical-align: 1px;
  }
  .fold:hover {
    color: var(--accent);
    border-color: var(--accent);
  }
  .keyword {
    color: var(--code-keyword);
  }
  .string {
    color: var(--code-string);
  }
  .comment {
    color: var(--code-comment);
    font-style: italic;
  }
  .number {
    color: var(--code-number);
  }
  .name {
    color: var(--code-name);
  }
  .decorator {
    color: var(--code-name);
  }
`;
