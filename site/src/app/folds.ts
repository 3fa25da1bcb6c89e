/** Which lines the code folds away at first: the author's regions, and the docstring, which the page shows as text. */

/** Folds as [first, last] line, 1-based, first to last; the docstring's is worked out from the text. */
export function allFolds(text: string, regions: readonly [number, number][]): [number, number][] {
  const docstring = docstringLines(text);
  const folds = docstring && docstring[1] > docstring[0] ? [docstring, ...regions] : [...regions];
  return folds.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
}

function docstringLines(text: string): [number, number] | null {
  const match = /^(?:[ \t]*(?:#[^\n]*)?\n)*(?<open>[rR]?(?<quote>"""|'''))/.exec(text);
  if (!match) {
    return null;
  }
  const { open, quote } = match.groups!;
  const close = text.indexOf(quote!, match[0].length);
  if (close < 0) {
    return null;
  }
  const first = lineAt(text, match[0].length - open!.length);
  return [first, lineAt(text, close)];
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
  }
  return line;
}
