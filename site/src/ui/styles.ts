/** Rules that several components share: buttons, fields, prose, focus, and text for screen readers only. */
import { css } from "lit";

export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .only-read {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  svg.icon {
    width: 1em;
    height: 1em;
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:disabled {
    cursor: default;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-height: 2.25rem;
    padding: 0 0.9rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--sheet);
    font-size: 0.875rem;
    white-space: nowrap;
  }
  .button:hover:not(:disabled) {
    border-color: var(--accent);
    color: var(--accent);
  }
  .button:disabled {
    color: var(--muted);
    border-color: var(--line);
    background: transparent;
  }
  .button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
  }
  .button.main:hover:not(:disabled) {
    color: var(--accent-ink);
    filter: brightness(1.08);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    width: 2rem;
    height: 1.75rem;
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    color: var(--muted);
  }
  .icon-button:hover:not(:disabled) {
    color: var(--accent);
    background: var(--accent-soft);
  }
  @media (forced-colors: active) {
    .button.main {
      border-width: 2px;
      border-color: ButtonText;
    }
  }
  @media (pointer: coarse), (max-width: 699px) {
    .button {
      min-height: 2.75rem;
    }
    .icon-button {
      width: 2.75rem;
      height: 2.75rem;
    }
  }
`;

/** What lies above the page: a panel, a step of the tour. */
export const floating = css`
  .floating {
    position: fixed;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--sheet);
    color: var(--ink);
    box-shadow: 0 10px 40px rgb(0 0 0 / 0.22);
  }
`;

export const tabs = css`
  [role="tablist"] {
    display: flex;
    align-self: stretch;
    min-width: 0;
  }
  [role="tab"] {
    padding: 0 0.75rem;
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    color: var(--muted);
    white-space: nowrap;
  }
  [role="tab"]:hover {
    color: var(--accent);
  }
  [role="tab"][aria-selected="true"] {
    color: var(--ink);
    border-bottom-color: var(--accent);
  }
  [role="tab"]:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    [role="tab"] {
      border-bottom-color: Canvas;
    }
    [role="tab"][aria-selected="true"] {
      border-bottom-color: Highlight;
    }
  }
`;

export const prose = css`
  .prose {
    font: 1.0625rem/1.6 var(--serif);
    overflow-wrap: break-word;
    hanging-punctuation: first last;
  }
  .prose > :first-child {
    margin-top: 0;
  }
  .prose p,
  .prose ul,
  .prose ol,
  .prose pre,
  .prose blockquote {
    margin: 0 0 0.9em;
  }
  .prose p {
    text-wrap: pretty;
  }
  .prose h2,
  .prose h3 {
    margin: 1.4em 0 0.4em;
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .prose ul,
  .prose ol {
    padding-left: 1.35em;
  }
  .prose li {
    margin-bottom: 0.35em;
  }
  .prose code {
    font-family: var(--mono);
    font-size: 0.8em;
    padding: 0.08em 0.3em;
    border-radius: 3px;
    background: var(--sunken);
    overflow-wrap: anywhere;
  }
  .prose pre {
    padding: 0.7em 0.9em;
    white-space: pre-wrap; /* beside the figure there is little room, and a line's end would be out of sight */
    background: var(--sunken);
    border-radius: var(--radius);
    line-height: 1.45;
  }
  .prose pre code {
    padding: 0;
    background: none;
  }
  .prose blockquote {
    padding-left: 1em;
    border-left: 3px solid var(--line);
    color: var(--muted);
  }
`;
