/** How the form fields of the controls look: sliders, numbers, choices, checkboxes. */
import { css } from "lit";

export const fields = css`
  input,
  select {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  input.number,
  input[type="text"],
  select {
    height: 1.75rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--sheet);
    font: 0.8125rem var(--mono);
  }
  input.number {
    width: 4.75rem;
    padding: 0 0.45rem;
    text-align: right;
    appearance: textfield;
    font-variant-numeric: tabular-nums;
  }
  input.number::-webkit-inner-spin-button {
    appearance: none;
  }
  input[type="text"] {
    width: 9rem;
    padding: 0 0.5rem;
  }
  select {
    max-width: 12rem;
    padding: 0 0.3rem;
  }
  input[aria-invalid="true"] {
    border-color: var(--bad);
    background: var(--bad-soft);
  }
  input[type="checkbox"] {
    width: 1.2rem;
    height: 1.2rem;
    accent-color: var(--accent);
  }
  input.slider {
    appearance: none;
    height: 1.375rem;
    background: transparent;
    cursor: pointer;
    touch-action: pan-y;
  }
  input.slider::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--accent) var(--fill), var(--edge) var(--fill));
  }
  input.slider::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--edge);
  }
  input.slider::-moz-range-progress {
    height: 4px;
    border-radius: 2px;
    background: var(--accent);
  }
  input.slider::-webkit-slider-thumb {
    appearance: none;
    width: 1.125rem;
    height: 1.125rem;
    margin-top: calc(2px - 0.5625rem);
    border: 2px solid var(--paper);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  input.slider::-moz-range-thumb {
    width: 0.875rem;
    height: 0.875rem;
    border: 2px solid var(--paper);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  @media (forced-colors: active) {
    input.slider {
      appearance: auto;
    }
  }
  @media (pointer: coarse), (max-width: 699px) {
    input.number,
    input[type="text"],
    select {
      height: 2.75rem;
      font-size: 1rem;
    }
    input.slider {
      height: 2.75rem;
    }
    input[type="checkbox"] {
      width: 1.5rem;
      height: 1.5rem;
    }
  }
`;
