/** Python told apart into a few kinds of words, for code that is shown before the editor is loaded. */

/** A stretch of one line: its kind names the style, "" is plain text. */
export interface Token {
  kind: "" | "keyword" | "string" | "comment" | "number" | "name" | "decorator";
  text: string;
}

const KEYWORDS = new Set(
  (
    "False None True and as assert async await break case class continue def del elif else except finally for from " +
    "global if import in is lambda match nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

const PATTERN = new RegExp(
  [
    String.raw`(?<string>[rbfuRBFU]{0,2}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*(?:"|$|(?=\n))|'(?:\\.|[^'\\\n])*(?:'|$|(?=\n))))`,
    String.raw`(?<comment>#[^\n]*)`,
    String.raw`(?<number>\b(?:0[xXoObB][\da-fA-F_]+|\d[\d_]*\.?[\d_]*(?:[eE][-+]?\d+)?j?)\b)`,
    String.raw`(?<decorator>(?<=^|\n)[ \t]*@[\w.]+)`,
    String.raw`(?<definition>(?<=\b(?:def|class)[ \t]+)\w+)`,
    String.raw`(?<word>[A-Za-z_]\w*)`,
  ].join("|"),
  "g",
);

/** The text's lines as tokens; joined, they are the text. */
export function highlight(text: string): Token[][] {
  const lines: Token[][] = [[]];
  const add = (kind: Token["kind"], piece: string): void => {
    piece.split("\n").forEach((part, index) => {
      if (index > 0) {
        lines.push([]);
      }
      if (part) {
        lines.at(-1)!.push({ kind, text: part });
      }
    });
  };
  let end = 0;
  for (const match of text.matchAll(PATTERN)) {
    const kind = kindOf(match.groups!);
    if (kind) {
      add("", text.slice(end, match.index));
      add(kind, match[0]);
      end = match.index + match[0].length;
    }
  }
  add("", text.slice(end));
  return lines;
}

function kindOf(groups: Record<string, string | undefined>): Token["kind"] {
  if (groups.string) {
    return "string";
  }
  if (groups.comment) {
    return "comment";
  }
  if (groups.number) {
    return "number";
  }
  if (groups.decorator) {
    return "decorator";
  }
  if (groups.definition) {
    return "name";
  }
  return KEYWORDS.has(groups.word!) ? "keyword" : "";
}
