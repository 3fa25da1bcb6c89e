// The look of what is said in words beside the figure: the detail below it, the tip, the tables, the list of keys.
import { css } from "lit";

export const panelStyles = css`
  .detail {
    display: flex;
    gap: 12px;
    align-items: center;
    block-size: 52px;
    padding: 4px 12px;
    border-block-start: 1px solid var(--tl-line);
    font-size: 13.5px;
  }
  .detail > p {
    max-block-size: 100%;
    overflow: auto;
  }
  .detail p {
    margin: 0;
    flex: 1;
    text-wrap: pretty;
  }
  .buttons {
    display: flex;
    gap: 4px;
    flex: none;
  }
  .totals {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 14px;
  }
  .totals .row {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  /* By lane: over the figure, so that nothing moves when it opens. */
  .by-lane {
    position: relative;
    flex: none;
  }
  .by-lane summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 30px;
    padding: 0 9px;
    border: 1px solid var(--tl-line);
    border-radius: 6px;
    cursor: pointer;
    list-style: none;
  }
  .by-lane summary::-webkit-details-marker {
    display: none;
  }
  .by-lane[open] summary {
    background: var(--tl-ink);
    color: var(--tl-paper);
  }
  .sums {
    position: absolute;
    z-index: 2;
    inset-block-end: calc(100% + 8px);
    inset-inline-end: -8px;
    max-block-size: 240px;
    max-inline-size: min(720px, calc(100cqi - 24px));
    inline-size: max-content;
    overflow: auto;
    padding: 8px 12px;
    border: 1px solid var(--tl-line);
    border-radius: 8px;
    background: var(--tl-paper);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  }
  .sums table {
    border-collapse: collapse;
    font-size: 12.5px;
  }
  .sums th,
  .sums td {
    padding: 1px 14px 1px 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .sums .n {
    text-align: end;
  }
  .sums .total th,
  .sums .total td {
    font-weight: 600;
  }
  .sums .row {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .sums thead th {
    position: sticky;
    inset-block-start: -8px;
    background: var(--tl-paper);
  }
  .dim {
    color: var(--tl-muted);
    font-weight: 400;
  }
  .story .caption {
    margin: 0;
    padding: 8px 12px;
    font-size: 12.5px;
    color: var(--tl-muted);
  }
  .story ol {
    margin: 0;
    padding: 0 12px 8px;
    list-style: none;
  }
  .story li {
    display: grid;
    grid-template-columns: 7em 1fr;
    gap: 10px;
    padding-block: 2px;
  }
  .story li.mark {
    font-weight: 600;
  }
  .story .time {
    text-align: end;
    color: var(--tl-muted);
    font-weight: 400;
    white-space: nowrap;
  }
  button.plain {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  button.plain:hover {
    text-decoration: underline;
  }
  .detail .hint {
    color: var(--tl-muted);
  }

  .tip {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    padding: 8px 10px;
    max-inline-size: 320px;
    border: 1px solid var(--tl-line);
    border-radius: 8px;
    background: var(--tl-paper);
    color: var(--tl-ink);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
    font: 12.5px/1.4 var(--tl-font);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .tip .head {
    display: flex;
    align-items: center;
    gap: 7px;
    font-weight: 600;
  }
  .tip .head .dim {
    font-weight: 400;
  }
  .tip .dim {
    color: var(--tl-muted);
  }
  .tip table {
    border-spacing: 0;
    margin-block-start: 4px;
  }
  .tip th {
    font-weight: 400;
    text-align: start;
    padding: 0 12px 0 0;
    color: var(--tl-muted);
  }
  .tip td {
    padding: 0;
    text-align: end;
  }
  .tip .row {
    display: flex;
    align-items: center;
    gap: 7px;
  }

  .empty {
    padding: 40px 12px;
    text-align: center;
    color: var(--tl-muted);
  }

  .tablebox {
    overflow: auto;
    max-block-size: var(--table-height);
  }
  .spans {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 12.5px;
  }
  .spans caption {
    text-align: start;
    padding: 8px 12px;
    color: var(--tl-muted);
  }
  .spans th,
  .spans td {
    padding: 4px 12px;
    text-align: start;
    white-space: nowrap;
    border-block-end: 1px solid var(--tl-line);
  }
  .spans thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--tl-stripe);
    font-weight: 600;
  }
  .spans td.n {
    text-align: end;
  }
  .spans th.n {
    text-align: end;
  }
  .spans tbody tr:hover {
    background: var(--tl-stripe);
  }
  .spans td .row {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .more {
    margin: 8px 12px;
  }

  dialog {
    border: 1px solid var(--tl-line);
    border-radius: 12px;
    padding: 18px 20px;
    background: var(--tl-paper);
    color: var(--tl-ink);
    max-inline-size: min(460px, calc(100vw - 32px));
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  dialog h2 {
    margin: 0 0 10px;
    font-size: 15px;
  }
  dialog dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 6px 18px;
    margin: 0 0 16px;
  }
  dialog dt {
    font-weight: 600;
    white-space: nowrap;
  }
  dialog dd {
    margin: 0;
    color: var(--tl-muted);
  }
`;
