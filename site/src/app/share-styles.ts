/** How the panel of "take it away" looks. */
import { css } from "lit";

export const shareStyles = css`
  .open {
    border-color: transparent;
    background: none;
  }
  .panel {
    inset: calc(var(--header) + 0.25rem) 1rem auto auto;
    width: min(27rem, calc(100vw - 1rem));
    max-height: calc(100dvh - var(--header) - 1rem);
    margin: 0;
    padding: 1rem 1.25rem;
    overflow: auto;
  }
  section + section {
    margin-top: 1rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  h2 {
    margin: 0 0 0.5rem;
    font: 600 0.875rem/1.3 var(--sans);
  }
  .link {
    display: flex;
    gap: 0.5rem;
  }
  .link input[type="text"] {
    flex: 1;
    min-width: 0;
    height: auto;
    background: var(--sunken);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .label,
  .hint,
  .said,
  .file {
    margin: 0.5rem 0;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .file {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .hint {
    margin-bottom: 0;
  }
  .said {
    min-height: 1.4em;
    margin: 0.75rem 0 0;
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .said.bad {
    color: var(--bad);
  }
  @media (max-width: 699px) {
    .panel {
      inset: auto 0.5rem 0.5rem;
    }
    .open {
      width: 2.75rem;
      padding: 0;
    }
    .open span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
