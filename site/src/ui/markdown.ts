/**
 * Markdown as Lit templates: headings, paragraphs, lists, quotes and code; emphasis, code and
 * links inside. It makes elements, never HTML from text, so that no listing's docstring can put script on the page.
 */
import { html, type TemplateResult } from "lit";

type Piece = TemplateResult | string;

/** What stands for `{{NAME}}` in a text. */
export type Fill = (name: string) => Piece;

const asWritten: Fill = (name) => `{{${name}}}`;

/** The blocks of a text. `#` becomes h2, since the page's title is the h1. */
export function markdown(text: string, fill: Fill = asWritten): TemplateResult {
  return html`${blocks(text.replaceAll("\r\n", "\n").split("\n"), fill)}`;
}

const ITEM = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/;

function blocks(lines: string[], fill: Fill): TemplateResult[] {
  const out: TemplateResult[] = [];
  let at = 0;
  const take = (test: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    while (at < lines.length && test(lines[at]!)) {
      taken.push(lines[at++]!);
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{1,4})\s+(.*)$/.exec(line);
    if (!line.trim()) {
      at++;
    } else if (heading) {
      at++;
      out.push(heading[1]!.length < 2 ? html`<h2>${inline(heading[2]!, fill)}</h2>` : html`<h3>${inline(heading[2]!, fill)}</h3>`);
    } else if (line.startsWith("```")) {
      at++;
      const code = take((next) => !next.startsWith("```"));
      at++;
      out.push(html`<pre><code>${code.join("\n")}</code></pre>`);
    } else if (/^( {4}|\t)/.test(line)) {
      const code = take((next) => /^( {4}|\t)/.test(next) || !next.trim());
      out.push(html`<pre><code>${code.map((next) => next.replace(/^( {4}|\t)/, "")).join("\n").trimEnd()}</code></pre>`);
    } else if (line.startsWith(">")) {
      const quoted = take((next) => next.startsWith(">"));
      out.push(html`<blockquote>${blocks(quoted.map((next) => next.replace(/^> ?/, "")), fill)}</blockquote>`);
    } else if (ITEM.test(line)) {
      out.push(list(take((next) => ITEM.test(next) || (/^\s+\S/.test(next) && next.trim() !== "")), fill));
    } else {
      const words = take((next) => next.trim() !== "" && !/^(#{1,4}\s|```|>)/.test(next) && !ITEM.test(next));
      out.push(html`<p>${inline(words.join("\n"), fill)}</p>`);
    }
  }
  return out;
}

function list(lines: string[], fill: Fill): TemplateResult {
  const items: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item) {
      items.push(item[3]!);
    } else {
      items[items.length - 1] += `\n${line.trim()}`;
    }
  }
  const rendered = items.map((item) => html`<li>${inline(item, fill)}</li>`);
  return /^\s*\d/.test(lines[0]!) ? html`<ol>${rendered}</ol>` : html`<ul>${rendered}</ul>`;
}

const INLINE = /\{\{(?<param>\w+)\}\}|(?<ticks>`+)(?<code>[\s\S]+?)\k<ticks>(?!`)|\*\*(?<strong>[^*]+)\*\*|(?<![\w*])[*_](?<em>[^*_\s](?:[^*_]*[^*_\s])?)[*_](?!\w)|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|<(?<auto>https?:[^>\s]+)>/g;

/** The words of a paragraph, a heading or an item. */
export function inline(text: string, fill: Fill = asWritten): Piece[] {
  const out: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    out.push(text.slice(end, match.index));
    out.push(styled(match.groups!, match[0], fill));
    end = match.index + match[0].length;
  }
  out.push(text.slice(end));
  return out;
}

function styled(groups: Record<string, string | undefined>, whole: string, fill: Fill): Piece {
  const { param, code, strong, em, label, href, auto } = groups;
  if (param !== undefined) {
    return fill(param);
  }
  if (code !== undefined) {
    return html`<code>${code.trim()}</code>`;
  }
  if (strong !== undefined) {
    return html`<strong>${inline(strong, fill)}</strong>`;
  }
  if (em !== undefined) {
    return html`<em>${inline(em, fill)}</em>`;
  }
  const target = href ?? auto;
  if (target === undefined || !/^(https?:|#|\.{0,2}\/)/.test(target)) {
    return label ?? whole;
  }
  return html`<a href=${target}>${label === undefined ? target : inline(label, fill)}</a>`;
}
