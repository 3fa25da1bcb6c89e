// The look of the bars above and below the lanes: legend, tools, filter, playback.
import { css } from "lit";

export const barStyles = css`
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
    flex-wrap: wrap;
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
`;
