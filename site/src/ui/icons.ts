/** The few icons of the page, drawn as strokes; always beside a text or under a label. */
import { svg, html, type TemplateResult } from "lit";

const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${paths}</svg>`;

export const icons = {
  run: icon(svg`<path d="M4.5 2.8v10.4L13 8z" fill="currentColor"/>`),
  stop: icon(svg`<rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor"/>`),
  reset: icon(svg`<path d="M3 8a5 5 0 1 0 1.6-3.7M3 2.6v2.9h2.9"/>`),
  dice: icon(
    svg`<rect x="2.5" y="2.5" width="11" height="11" rx="2"/><path d="M5.5 5.5h.01M8 8h.01M10.5 10.5h.01M10.5 5.5h.01M5.5 10.5h.01" stroke-width="2"/>`,
  ),
  edit: icon(svg`<path d="M10.8 2.8l2.4 2.4-7.6 7.6-3 .6.6-3z"/>`),
  close: icon(svg`<path d="M4 4l8 8M12 4l-8 8"/>`),
  back: icon(svg`<path d="M9.5 3L4.5 8l5 5"/>`),
  share: icon(svg`<path d="M8 10V2.5M5 5l3-3 3 3M3.5 8v5.5h9V8"/>`),
  out: icon(svg`<path d="M9 3h4v4M13 3L7.5 8.5M11.5 9.5V13H3V4.5h4"/>`),
  language: icon(svg`<circle cx="8" cy="8" r="5.8"/><path d="M2.2 8h11.6M8 2.2c-3.6 3.6-3.6 8 0 11.6M8 2.2c3.6 3.6 3.6 8 0 11.6"/>`),
  copy: icon(svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1"/><path d="M3.5 10.5h-1v-8h8v1"/>`),
  forward: icon(svg`<path d="M6.5 3l5 5-5 5"/>`),
  done: icon(svg`<path d="M3 8.5l3.2 3.2L13 4.8"/>`),
  down: icon(svg`<path d="M3.5 6L8 10.5 12.5 6"/>`),
  auto: icon(svg`<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" fill="currentColor"/>`),
  light: icon(
    svg`<circle cx="8" cy="8" r="2.8"/><path d="M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9"/>`,
  ),
  dark: icon(svg`<path d="M13.5 9.7A5.8 5.8 0 0 1 6.3 2.5a5.8 5.8 0 1 0 7.2 7.2z"/>`),
};
