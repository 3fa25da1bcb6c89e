// The look of the timeline as a whole, and how it fits into narrow places and under fingers. Colours: colours.ts; its parts: bar-styles.ts,
// figure-styles.ts, panel-styles.ts.
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
    .label.heading {
      font-size: 12px;
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
