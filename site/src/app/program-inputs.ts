/** What a program is given besides its code: words after its name, lines for its stdin, and Ctrl-C at a moment. Pure. */

/** Plain texts as the reader typed them; "" = not given. `interrupt` is in seconds of virtual time. */
export interface Inputs {
  argv: string;
  stdin: string;
  interrupt: string;
}

export const NO_INPUTS: Inputs = { argv: "", stdin: "", interrupt: "" };

/** Which of them a text makes use of. */
export function inputsUsed(texts: readonly string[]): Record<keyof Inputs, boolean> {
  const uses = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  return {
    argv: uses(/\bsys\.argv\b|\bargparse\b/),
    stdin: uses(/\binput\s*\(|\bsys\.stdin\b/),
    interrupt: uses(/\bKeyboardInterrupt\b|\bSIGINT\b|\badd_signal_handler\b/),
  };
}

/** Words as a shell parts them: at spaces, but for what is in quotes. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(/(?:"((?:\\.|[^"\\])*)"|'([^']*)'|[^\s"']+)+/g)) {
    words.push(match[0].replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, (_, double?: string, single?: string) => double?.replace(/\\(.)/g, "$1") ?? single ?? ""));
  }
  return words;
}

/** Seconds as whole ns, or null when that is no moment. */
export function momentOf(interrupt: string): number | null {
  const seconds = Number(interrupt.trim().replace(",", ".") || NaN);
  return Number.isFinite(seconds) && seconds >= 0 && seconds <= 9e6 ? Math.round(seconds * 1e9) : null;
}
