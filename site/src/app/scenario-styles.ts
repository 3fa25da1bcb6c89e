/**
 * The layout of a scenario's page. Wide: a bench that fills the window, text and controls left, the figure right,
 * code and output below it; nothing but the panes scrolls, so nothing jumps. Narrow: one column, the controls stick
 * above the figure while they are few, and code, output and figures share one place behind tabs.
 */
import { css } from "lit";

export const scenarioStyles = css`
  .bench {
    display: grid;
    background: var(--line);
  }
  .left,
  .text,
  .controls,
  apg-settings,
  .figure,
  .code,
  .side {
    background: var(--paper);
    min-width: 0;
    min-height: 0;
  }
  h1 {
    margin: 0 0 0.75rem;
    font: 600 1.75rem/1.2 var(--serif);
    text-wrap: balance;
  }
  h2 {
    margin: 0;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  h2 code,
  [role="tab"] code {
    font: 0.8125rem var(--mono);
  }
  .chapter {
    margin: 0 0 0.25rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .text:focus-visible {
    outline-offset: -2px;
  }
  .figure,
  .code {
    display: flex;
    flex-direction: column;
  }
  .figure > apg-figure,
  .code > apg-code {
    flex: 1;
    min-height: 0;
  }
  .code > header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.35rem;
    height: 2.5rem;
    padding: 0 0.5rem 0 1rem;
    border-bottom: 1px solid var(--line);
    font-size: 0.8125rem;
  }
  .code > header [role="tablist"] {
    overflow-x: auto;
    scrollbar-width: none;
  }
  .code > header .button {
    flex: none;
    padding: 0 0.6rem;
  }
  .figure > .views {
    flex: none;
    display: flex;
    height: 2.25rem;
    padding: 0 0.25rem;
    border-bottom: 1px solid var(--line);
    font-size: 0.8125rem;
  }
  .figure > .views [role="tablist"] {
    flex: none;
  }
  .code > header:has([role="tablist"]) {
    padding-left: 0.25rem;
  }
  .edit {
    min-height: 1.875rem;
    margin-left: auto;
    border-color: transparent;
    background: none;
  }
  .edit:disabled {
    display: none;
  }
  .diff {
    min-height: 1.875rem;
    margin-left: auto;
  }
  .diff[aria-pressed="true"] {
    border-color: var(--accent);
    color: var(--accent);
  }
  .diff + .edit {
    margin-left: 0;
  }
  @media (min-width: 1080px) {
    .bench {
      height: calc(100dvh - var(--header));
      min-height: 46rem;
      gap: 1px;
      grid-template:
        "left figure figure" auto
        "left code side" minmax(15rem, 1fr)
        / clamp(19rem, 27vw, 26rem) minmax(0, 1.2fr) minmax(0, 1fr);
    }
    .left {
      grid-area: left;
      display: flex;
      flex-direction: column;
    }
    .figure {
      grid-area: figure;
    }
    .code {
      grid-area: code;
    }
    .side {
      grid-area: side;
    }
    .text {
      flex: 1 1 15rem;
      min-height: 15rem;
      overflow: auto;
      padding: 1.5rem 1.5rem 0.5rem;
    }
    .controls,
    apg-settings {
      flex: none;
      padding: 0.9rem 1.5rem;
      border-top: 1px solid var(--line);
    }
    .controls {
      flex: 0 1 auto;
      display: flex;
      flex-direction: column;
    }
    /* A shade at the edge where more is to be scrolled to. */
    .fields {
      min-height: 0;
      margin: 0 -1.5rem;
      padding: 0 1.5rem;
      overflow: auto;
      background:
        linear-gradient(var(--paper) 40%, transparent) top / 100% 1.5rem no-repeat local,
        linear-gradient(transparent, var(--paper) 60%) bottom / 100% 1.5rem no-repeat local,
        linear-gradient(var(--line), transparent) top / 100% 0.6rem no-repeat,
        linear-gradient(transparent, var(--line)) bottom / 100% 0.6rem no-repeat;
    }
    apg-run-bar {
      flex: none;
    }
    apg-run-bar {
      margin-top: 0.6rem;
    }
    .more,
    .panel-tabs {
      display: none !important;
    }
  }

  @media (max-width: 1079px) {
    .bench {
      grid-template-columns: minmax(0, 1fr);
      background: none;
    }
    .left {
      display: contents;
    }
    .text {
      padding: 1.25rem 1rem 0;
    }
    .text:not(.unfolded) .prose {
      max-height: 9.6em;
      overflow: hidden;
      mask-image: linear-gradient(#000 65%, transparent);
    }
    /* With many controls the first of the text will do: the figure that they move begins on the same screen. */
    .bench:has(.controls.many) .text:not(.unfolded) .prose {
      max-height: 5.1em;
      mask-image: linear-gradient(#000 75%, transparent);
    }
    .more {
      justify-self: start;
      margin: 0.25rem 1rem 0.75rem;
    }
    .controls {
      position: sticky;
      top: 0;
      z-index: 3;
      padding: 0.5rem 1rem;
      border-block: 1px solid var(--line);
    }
    .controls.many,
    .controls:has(apg-programs),
    .bench:has(.code:focus-within) .controls {
      position: static;
    }
    .figure {
      order: 1;
    }
    apg-settings {
      order: 2;
      padding: 0.75rem 1rem;
      border-top: 1px solid var(--line);
    }
    .figure > .views {
      height: 2.75rem;
    }
    .panel-tabs {
      order: 3;
      min-height: 2.75rem;
      padding: 0 0.25rem;
      border-block: 1px solid var(--line);
      background: var(--paper);
    }
    .code,
    .side {
      order: 4;
    }
    .code {
      height: 75dvh;
    }
    [data-panel="code"] .side,
    .bench:not([data-panel="code"]) .code {
      display: none;
    }
    [role="tab"] {
      min-height: 2.75rem;
    }
    .code > header {
      height: 2.875rem;
    }
  }

  @media (min-width: 700px) and (max-width: 1079px) {
    .text .prose {
      max-width: 42rem;
    }
  }
`;
