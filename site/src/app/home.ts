/** The home page: every scenario by chapter, each with its title, one line, and the picture of its own run. */
import { LitElement, css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { m } from "../messages";
import { inline } from "../ui/markdown";
import { icons } from "../ui/icons";
import { base, buttons } from "../ui/styles";
import { formatAddress, OWN_LISTING, pristine } from "./address";
import type { Catalog, Chapter, Pictures, Scenario } from "./catalog";

@customElement("apg-home")
export class Home extends LitElement {
  @property({ attribute: false }) catalog!: Catalog;
  @property({ attribute: false }) pictures: Pictures = {};

  override render(): TemplateResult {
    return html`
      <header>
        <h1>${m.site.tagline}</h1>
        <p>${m.site.lead}</p>
        <p class="own"><a class="button" href=${formatAddress(pristine(OWN_LISTING))} title=${m.site.ownListingHint}>${icons.edit}${m.site.ownListing}</a></p>
      </header>
      ${this.catalog.chapters.map((chapter) => this.chapter(chapter))}
    `;
  }

  private chapter({ id, title, scenarios }: Chapter): TemplateResult {
    return html`<section aria-labelledby="chapter-${id}">
      <h2 id="chapter-${id}">${title}</h2>
      <ul>
        ${scenarios.map((scenario) => this.card(scenario))}
      </ul>
    </section>`;
  }

  private card({ id, title, summary }: Scenario): TemplateResult {
    return html`<li>
      <a href=${formatAddress(pristine(id))}>
        <span class="pictures" aria-hidden="true">
          ${(this.pictures[id] ?? []).map((svg) => html`<span class="picture">${unsafeHTML(svg)}</span>`)}
        </span>
        <span class="words">
          <strong>${title}</strong>
          <span class="summary">${inline(summary)}</span>
        </span>
      </a>
    </li>`;
  }

  static override styles = [
    base,
    buttons,
    css`
      :host {
        max-width: 76rem;
        margin: 0 auto;
        padding: clamp(1.5rem, 5vw, 3.5rem) clamp(1rem, 4vw, 2.5rem) 4rem;
      }
      header {
        max-width: 46rem;
        margin-bottom: clamp(1.5rem, 4vw, 3rem);
      }
      h1 {
        margin: 0 0 0.75rem;
        font: 600 clamp(1.75rem, 4.5vw, 2.625rem) / 1.15 var(--serif);
        text-wrap: balance;
      }
      header p {
        margin: 0;
        font: 1.125rem/1.6 var(--serif);
        color: var(--muted);
        text-wrap: pretty;
      }
      header .own {
        margin-top: 1.25rem;
        font: inherit;
      }
      a.button {
        display: inline-flex;
        border: 1px solid var(--edge);
        overflow: visible;
      }
      section {
        margin-top: 2.25rem;
      }
      h2 {
        margin: 0 0 0.9rem;
        padding-top: 0.75rem;
        border-top: 1px solid var(--line);
        font: 600 1.125rem/1.3 var(--serif);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
        gap: 1.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li,
      a {
        display: grid;
        grid-row: span 2;
        grid-template-rows: subgrid;
        row-gap: 0;
      }
      a {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--sheet);
        color: inherit;
        text-decoration: none;
        overflow: hidden;
        transition: border-color 0.12s;
      }
      a:hover {
        border-color: var(--accent);
      }
      a:hover strong {
        color: var(--accent);
      }
      .pictures {
        display: flex;
        flex-direction: column;
        justify-content: center;
        padding: 0.75rem;
        gap: 0.5rem;
        border-bottom: 1px solid var(--line);
      }
      .picture {
        min-height: 0;
      }
      .picture svg {
        display: block;
        width: 100%;
        height: auto;
      }
      .words {
        display: grid;
        align-content: start;
        gap: 0.3rem;
        padding: 0.9rem 1rem 1rem;
      }
      strong {
        font: 600 1.125rem/1.3 var(--serif);
      }
      .summary {
        font-size: 0.875rem;
        line-height: 1.5;
        color: var(--muted);
        text-wrap: pretty;
      }
    `,
  ];
}
